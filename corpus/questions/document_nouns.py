"""A document that a question tells by its kind and by whom or when it is from ("the Severovian letter", "la lettre du 3 mars"), put in the
place of the one that the question before told so."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.languages import Language
from corpus.naming.document_words import Named
from corpus.questions.named import Question
from corpus.questions.slots import ARTICLE, NAMES, Edit, before, in_order, is_name, name_edit
from corpus.questions.talk_words import WORDINGS, content_words

_FROM = re.compile(
    r"\s*,?\s*(?:(?:sent|signed|submitted|written|envoyée?|signée?|présentée?|enviad[ao]|firmad[ao]|presentad[ao]|المؤرخة?|الموقعة?|المقدمة?)\s+)?"
    r"(?:(?:of|from|by|dated|du|de|des|del|par|por|от|من|في|بتاريخ)\s+|d['’])?(?:(?:the|la|le|les|el|los|las)\s+|l['’])?",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(r"\b(?:of|from|by|dated|du|de|des|del|par|por|от)\b|d['’]", re.IGNORECASE)
_QUALIFIER = re.compile(r"(?:[A-ZÀ-ÝА-ЯЁ][\w’'-]*\s+){1,4}$")
_IN = re.compile(r"\s*(?:in|dans|en|во?|في)\s+", re.IGNORECASE)
# The noun that stands with a symbol.
_NOUN = re.compile(
    r"(?:\b(?:the\s+|le\s+|el\s+)?(?:document|documento|документ(?:е|а|у)?)\s+|文件|(?<![\u0621-\u064a])(?:ال)?وثيقة\s+)(?:(?:no|n[o°º]|№)\.?\s*)?$",
    re.IGNORECASE,
)
_NOUN_ZH = re.compile(r"\s*号(?:文件|信函|信)?")
_ZH_OWNER = re.compile(r"(?:^|[，、在对就据从于了是])(?P<owner>[^，、在对就据从于的]{2,14}的)$")
_AR_NAME = re.compile(r"\s+(?P<name>[\u0621-\u064a]{3,})")


@dataclass(frozen=True, slots=True)
class _Told:
    """A document told by its kind: the span of all that tells it, article apart, and of the word for its kind."""

    start: int
    end: int
    kind: Named
    article: int

    @property
    def qualified(self) -> bool:
        return (self.start, self.end) != (self.kind.start, self.kind.end)


def document_edit(rest: str, new: Question, old: Question) -> Edit | None:
    """`rest` in the place of the old question's document, or of who speaks in it; None where it tells more or less than whose or which
    document it is, or where the old question has neither."""
    if not new.kinds or new.language is not old.language or new.symbols or new.items or new.locators:
        return None
    ours = _told(new, new.kinds[0])
    within = _IN.fullmatch(rest[: ours.article]) is not None and bool(old.symbols or old.kinds)
    if not ours.qualified or (rest[: ours.article].strip() and not within) or rest[ours.end :].strip(" ,،，.?؟？"):
        return None
    if old.symbols:
        one = symbol_span(old) if len(old.symbols) == 1 and not old.kinds else None
        return Edit(*one, rest[ours.article : ours.end]) if one else None
    if not old.kinds:
        return name_edit(rest[ours.article : ours.end], old)
    kind = next((k for k in old.kinds if k.value == ours.kind.value), old.kinds[0])
    theirs = _told(old, kind)
    if theirs.article == theirs.start and not theirs.qualified and ours.article < ours.start:
        return None  # "which letters": no one document is told
    if old.language is Language.RU and kind.value == ours.kind.value:  # the word keeps its case
        return Edit(theirs.start, theirs.end, rest[ours.start : ours.kind.start] + old.text[kind.start : kind.end] + rest[ours.kind.end : ours.end])
    start = theirs.article if ours.article < ours.start else theirs.start
    return Edit(start, theirs.end, rest[ours.article : ours.end])


def document_span(old: Question) -> tuple[int, int] | None:
    """Where a question tells the one document that it names by its kind and by whom or when it is from, article included; None where it names none
    so, or more."""
    if len(old.kinds) != 1 or old.symbols or old.documents or old.adopted:
        return None
    told = _told(old, old.kinds[0])
    return (told.article, told.end) if told.qualified else None


def symbol_span(old: Question) -> tuple[int, int]:
    """Where a question calls its first document by its symbol, with the noun that stands with that."""
    symbol = old.symbols[0]
    noun = _NOUN.search(old.text, 0, symbol.start)
    behind = _NOUN_ZH.match(old.text, symbol.end) if old.language is Language.ZH else None
    return noun.start() if noun else symbol.start, behind.end() if behind else symbol.end


def _told(question: Question, kind: Named) -> _Told:
    text, language = question.text, question.language
    start, end = kind.start, kind.end
    if language is Language.ZH:
        owner = _ZH_OWNER.search(text, 0, start)
        state = next((s for s in question.states if text.startswith("的", s.end) and s.end + 1 == start), None)
        start = state.start if state else owner.start("owner") if owner else start
        return _Told(start, end, kind, start)
    qualifier = _QUALIFIER.search(text, 0, start) if language is not Language.AR else None
    if qualifier and qualifier.start() > 1:  # the word that opens a text has its capital letter from there
        start = qualifier.start()
    while (further := _further(question, end)) is not None:
        end = further
    return _Told(start, end, kind, before(text, start, ARTICLE))


def _further(question: Question, at: int) -> int | None:
    """Where the next thing that tells a document ends: its State or its day, behind a preposition, or a name."""
    text = question.text
    joined = _FROM.match(text, at)
    starts = joined.end() if joined else at
    for mention in in_order(question.states, question.periods, question.dates):
        if at < mention.end and mention.start in (starts, text.find(text[mention.start : mention.end], at, starts + 1)) and mention.start >= at:
            return mention.end
    if question.language is Language.AR:
        name = _AR_NAME.match(text, at)
        told = name is not None and content_words(name["name"], WORDINGS[Language.AR]) and is_name([name["name"]], name["name"], Language.AR)
        return name.end() if name and told else None
    bound = joined is not None and (_PREPOSITION.search(joined[0]) or question.language is Language.RU)
    run = NAMES.match(text, starts) if bound else None
    return run.end() if run else None
