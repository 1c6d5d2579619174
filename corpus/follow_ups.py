"""A question in a conversation, resolved with what was said before: "and on item 6?", "who said that?", "in French, please".

The rules are those of query resolution in conversational search (Voskarides et al., "Query Resolution for Conversational Search
with Limited Supervision", 2020; the CAsT track of TREC): what a question leaves out is taken from the question before it, what
it points back to is the record that the answer cited. No model is needed; a question that stands alone is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corpus.exchange import Carried, constraints, exchanged
from corpus.languages import SIX, Language, detect
from corpus.question_words import find_languages
from corpus.questions import Question, understand
from corpus.talk_words import WORDINGS, Wording, content_words, without_mark

__all__ = ["Carried", "CitedRecord", "Resolved", "Turn", "resolve"]

_THIN = 3  # content words up to which a question that points back says too little to be searched for alone
_LONG = 10  # words from which an elliptic beginning is a sentence of its own


@dataclass(frozen=True, slots=True)
class CitedRecord:
    """A record that an answer cited: what a later question can name it by."""

    symbol: str | None
    title: str | None = None
    date: str | None = None
    sender: str | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """One question of a conversation, as it was resolved, with its answer's language, and the records and sections it cited,
    the best first. `topic` is what the question was about where it was itself carried over."""

    question: Question
    language: Language
    records: tuple[CitedRecord, ...] = ()
    sections: tuple[str, ...] = ()
    topic: str = ""


@dataclass(frozen=True, slots=True)
class Resolved:
    """The question as it is to be searched for, the language to answer in, what was carried over, and whether it was changed."""

    question: str
    language: Language
    carried: tuple[Carried, ...] = ()
    changed: bool = False

    @property
    def topic(self) -> str:
        """The former question's topic, where it was attached to this one."""
        return next((c.value for c in self.carried if c.kind == "topic"), "")


def resolve(question: str, language: Language, earlier: Sequence[Turn]) -> Resolved:
    """`question` as one that can be understood alone.

    Args:
        language: what `corpus.languages.detect` says of it. A few words tell little of their language, so those of the turn
            before are tried as well.
        earlier: the turns before it, oldest first; what is left out comes from the last one.
    """
    text = question.strip()
    wanted, rest = _language_request(text, language, earlier)
    if not earlier or not text:
        return Resolved(rest or text, wanted or language, changed=bool(rest) and rest != text)
    last = earlier[-1]
    if wanted and not rest:
        return Resolved(last.question.text, wanted, (*constraints(last.question), *([Carried("topic", last.topic)] if last.topic else [])), changed=True)
    for tried in _candidates(rest, language, last):
        for rule in (_more, _elliptic, _this_kind, _pointing):
            found = rule(rest, tried, earlier)
            if found is not None and found[0] != rest:
                return Resolved(found[0], wanted or _spoken(rest, tried, last), found[1], changed=True)
    return Resolved(rest, wanted or language, changed=rest != text)


_Found = tuple[str, tuple[Carried, ...]]


def _candidates(text: str, language: Language, last: Turn) -> Iterator[Language]:
    """The languages that a short text may be in."""
    if language in (Language.ZH, Language.RU, Language.AR):
        yield language
        return
    latin = (Language.EN, Language.FR, Language.ES)
    if any(c.isalpha() for c in text):
        yield from dict.fromkeys(lang for lang in (last.question.language, language, last.language, *latin) if lang in latin)
    else:
        yield last.question.language if last.question.language in SIX else Language.EN


def _spoken(text: str, tried: Language, last: Turn) -> Language:
    """The language to answer a follow-up in: its own, where it has words."""
    words = re.sub(r"[A-Z][A-Z.]*/[\w./]+", "", text)
    return tried if any(c.isalpha() for c in words) else last.language


def _language_request(text: str, language: Language, earlier: Sequence[Turn]) -> tuple[Language | None, str]:
    """The language that a text asks to be answered in, and the text without that request; None where it asks for none."""
    named = list(find_languages(text))
    if not named or len(text) > 600:
        return None, text
    at = named[-1]
    around = f"{text[: at.start]} {text[at.end :]}"
    for tried in dict.fromkeys((language, *SIX)):
        if (wording := WORDINGS.get(tried)) is None:
            continue
        left = wording.request.sub(" ", around)
        if earlier and not content_words(wording.lead.sub(" ", left.strip(), count=1), wording):
            return Language.parse(at.value), ""
        asked = wording.request.search(around)
        if asked and not content_words(wording.request.sub(" ", text[at.end :]), wording):
            before = re.split(r"(?<=[.?!。？！؟])\s*", text[: at.start].rstrip(" ,،，"))
            while before and not content_words(wording.request.sub(" ", before[-1]), wording):
                before.pop()
            if before:
                kept = " ".join(part for part in before if part)
                tail = wording.end if text.rstrip()[-1:] in "?？؟" and kept[-1:] not in "?？؟.。" else ""
                return Language.parse(at.value), kept + tail
    return None, text


def _more(text: str, language: Language, earlier: Sequence[Turn]) -> _Found | None:
    """ "Tell me more.", "anything else?" """
    wording = WORDINGS[language]
    bare = without_mark(text)
    if wording.more.fullmatch(bare) or ((lead := wording.lead.match(bare)) and wording.more.fullmatch(bare, lead.end())):
        return _asked_about(wording.else_, language, earlier, topic=True)
    return None


def _elliptic(text: str, language: Language, earlier: Sequence[Turn]) -> _Found | None:
    """What opens with "and" or "what about", or is no sentence at all."""
    wording = WORDINGS[language]
    bare = without_mark(text)
    lead = wording.lead.match(bare)
    led = lead is not None or (language is Language.ZH and text.rstrip(" ？?。").endswith("呢"))
    rest = bare[lead.end() :] if lead else bare
    if language is Language.ZH and led and wording.trail and not wording.asks.match(rest):
        rest = wording.trail.sub("", rest)
    rest = rest.strip(" ,،，")
    if not rest:
        return None
    own = content_words(rest, wording)
    if _is_clause(rest, language):
        if led:
            pointing = len(own) <= _THIN or points_back(rest, language)
            return _asked_about(rest, language, earlier, topic=len(own) <= _THIN) if pointing else _with_constraints(rest, language, earlier[-1])
        return _asked_about(rest, language, earlier, topic=True) if _fragment(rest, language) else None
    if any(_is_clause(rest, other) for other in SIX if other is not language and other is not Language.ZH):
        return None
    new = understand(rest, language)
    if (led and len(rest.split()) <= _LONG and len(rest) <= 120) or _bare(text, new, wording):
        record = _record(earlier)
        return exchanged(rest, new, earlier[-1].question, record.symbol if record else None, led=led)
    return None


def _is_clause(text: str, language: Language) -> bool:
    """Whether a text asks by itself: with an interrogative, or as a question to be answered with yes or no."""
    asks = WORDINGS[language].asks
    return bool(asks.search(text) if language is Language.ZH else asks.match(text)) or (language is Language.ZH and text.endswith("吗"))


_COPULA = re.compile(r"\b(?:is|are|was|were|est|sont|était|es|son|fue|era)\b|是|(?<![\u0621-\u064a])(?:هو|هي)(?![\u0621-\u064a])", re.IGNORECASE)
_NAME = re.compile(r"(?<!^)\b[A-ZÀ-ÝА-ЯЁ]\w|\d")


def _fragment(clause: str, language: Language) -> bool:
    """Whether a clause that asks is a mere fragment: "Why?", "By whom?", "Who signed?"."""
    own = content_words(clause, WORDINGS[language])
    if _NAME.search(clause):
        return False
    if language is Language.ZH:
        return len(clause) <= 7 and sum(map(len, own)) <= 3 and not (own and _COPULA.search(clause))
    return len(clause.split()) <= 4 and len(own) <= 1 and (not own or (len(clause.split()) <= 3 and not _COPULA.search(clause)))


def _bare(text: str, new: Question, wording: Wording) -> bool:
    """Whether a text is a mere noun phrase: an item, a symbol, a date, or with a question mark up to four words."""
    rest = without_mark(text)
    if re.fullmatch(r"[\d٠-٩]{1,3}", rest):
        return True
    spans = [(m.start, m.end) for group in (new.items, new.symbols, new.locators, new.dates, new.periods, new.states) for m in group]
    left = list(rest)
    for start, end in spans:
        left[start:end] = " " * (end - start)
    if spans and not content_words("".join(left), wording):
        return True
    words = content_words(rest, wording)
    asked = text.rstrip().endswith(("?", "？", "؟"))
    return asked and 0 < len(words) and (len(rest.split()) <= 4 and len(rest) <= 40) and not (wording is WORDINGS[Language.ZH] and len(rest) > 6)


def _this_kind(text: str, language: Language, earlier: Sequence[Turn]) -> _Found | None:
    """ "What does that letter propose?": the record cited is named."""
    wording = WORDINGS[language]
    record = _record(earlier)
    match = wording.this_kind.search(text)
    if match is None or record is None or any(True for _ in understand(text, language).symbols):
        return None
    noun = re.compile(r"(?:draft|working|рабоч\w+)?\s*[^\W\d_]+").match(text, match.end())
    word = noun[0].strip() if noun else ""
    if language is Language.ZH:
        word = re.match(r"决议草案|决定草案|决定|决议|文件|信函|信|报告|照会|声明|发言|备忘录|草案|电报", text[match.end() :])[0]  # type: ignore[index]
    if word and word.casefold() in text[: match.start()].casefold():
        return None  # the text itself says which
    if language is Language.ZH:
        named = f"{record.symbol}号{word}" if record.symbol else f"{word}“{_called(record)}”"
        return text[: match.start()] + named + text[match.end() + len(word) :], (Carried("record", record.symbol or _called(record)),)
    article = {"cette": "la ", "ladite": "la ", "ce": "le ", "ledit": "le ", "cet": "l’", "esta": "la ", "esa": "la ", "aquella": "la ", "dicha": "la ",
               "este": "el ", "ese": "el ", "aquel": "el ", "dicho": "el "}.get(match[0].strip().casefold(), "")  # fmt: skip
    end = match.end() + (noun.end() - match.end() if noun else 0)
    named = f"{article}{word} {record.symbol or f'({_called(record)})'}"
    return text[: match.start()] + named + text[end:], (Carried("record", record.symbol or _called(record)),)


def _pointing(text: str, language: Language, earlier: Sequence[Turn]) -> _Found | None:
    """ "Who said that?", "When was she born?", "What did they propose on item 6?" """
    bare = without_mark(text)
    if not _is_clause(bare, language) or not points_back(bare, language):
        return None
    return _asked_about(bare, language, earlier, topic=len(content_words(bare, WORDINGS[language])) <= _THIN)


_EXPLETIVE = re.compile(
    r"\bit\s+(?:\w+\s+){0,3}(?:that|to|if|whether)\b|\b(?:does|did|will|would|has)\s+it\s+(?:take|mean\s+(?:to|that|when))\b|\best-ce\b|\bce\s+(?:que|qui|dont)\b|\b(?:y\s+a|faut|existe|agit|y\s+avait)(?:-t)?-il\b"
    r"|\blo\s+que\b|\bes\s+(?:que|lo)\b",
    re.IGNORECASE,
)
_DETERMINER = re.compile(
    r"(?:that|this|these|those|este|ese|esta|esa|esto|ce|cet|cette|это|этого|этому|этом|этим|هذا|هذه|ذلك|تلك|هؤلاء|هناك)(?![\w’'])", re.IGNORECASE
)
_CLITIC = re.compile(r"(?:les?|lo|su|sus|leurs?|его|её|ее|их)(?!\w)", re.IGNORECASE)
_JOINED = re.compile(r"\b(?:and|or|et|ou|y|o|и|или)\b|[和及与并且，,،]|\sو(?=[\u0621-\u064a])", re.IGNORECASE)
_FINAL_WORDS = 9


def points_back(clause: str, language: Language) -> bool:
    """Whether a clause that asks points to something that it doesn't name itself: with a pronoun before all that has content,
    or with one that ends it."""
    wording = WORDINGS[language]
    if language is Language.ZH and len(clause) > 24:
        return False
    for match in wording.points.finditer(clause):
        before, after = content_words(clause[: match.start()], wording), clause[match.end() :]
        if _EXPLETIVE.search(clause, max(0, match.start() - 8)):
            continue
        ends = not content_words(_unnamed(after, language), wording)
        if _JOINED.search(clause, 0, match.start()):
            continue
        if _DETERMINER.fullmatch(match[0].strip("وفبلك") if language is Language.AR else match[0]) and not ends:
            follows = re.match(r"\s*(\w+)", after)
            told = language is Language.RU and match[0].casefold() == "это"
            if not told and (follows is None or content_words(follows[1], wording)):
                continue
        if language is Language.AR and match[0].strip("وفبلك") not in ("ذلك", "هذا", "هذه", "تلك") and len(clause.split()) > 4:
            continue
        if language is Language.ZH and match[0] == "该" and len(clause) > 16:
            continue
        if not before and not _NAME.search(clause[: match.start()]):
            # A clitic may double what follows: "¿Qué le pidió Francia a España?"
            if not (_CLITIC.fullmatch(match[0]) and match[0].casefold() in ("le", "les", "lo") and len(clause.split()) > 5):
                return True
        elif _subject(match[0], clause[: match.start()], before, language):
            return True
        elif ends and len(before) <= _THIN and len(clause.split()) <= _FINAL_WORDS and language is not Language.ZH:
            return True
    return False


_SUBJECT = re.compile(r"(?:he|she|they|it|ils?|elles?|он|она|они|оно)", re.IGNORECASE)
_ANTECEDENT = re.compile(r"\b(?:le|la|les|du|des|au|aux|un|une|ces?|cette)\s|\b[ld]['’]", re.IGNORECASE)


def _subject(pronoun: str, opening: str, before: Sequence[str], language: Language) -> bool:
    """Whether a pronoun is the subject of a clause in which nothing could be meant by it: "What languages does she speak?" """
    if not _SUBJECT.fullmatch(pronoun) or _NAME.search(opening):
        return False
    if language is Language.FR:  # "Quel budget la conférence a-t-elle adopté ?" names what its pronoun repeats
        return len(before) <= 2 and not _ANTECEDENT.search(opening)
    return len(before) <= 1


def _unnamed(text: str, language: Language) -> str:
    """The text without the items, symbols, dates and places that it names."""
    named = understand(text, language)
    left = list(text)
    for group in (named.items, named.symbols, named.dates, named.periods, named.locators):
        for mention in group:
            left[mention.start : mention.end] = " " * (mention.end - mention.start)
    return "".join(left)


def _record(earlier: Sequence[Turn]) -> CitedRecord | None:
    """The record that was spoken of last."""
    for turn in reversed(earlier):
        if turn.records:
            return turn.records[0]
        if turn.question.symbols:
            return CitedRecord(turn.question.symbols[-1].value)
    return None


def _called(record: CitedRecord) -> str:
    return ", ".join(p for p in (record.title, record.date) if p)


def _asked_about(clause: str, language: Language, earlier: Sequence[Turn], *, topic: bool) -> _Found:
    """The clause, put to the record that was cited, and with the former question's topic where it says too little itself."""
    wording = WORDINGS[language]
    last = earlier[-1]
    own = understand(clause, language)
    record = _record(earlier)
    carried: list[Carried] = []
    asked = clause
    about = (last.topic or topic_of(last.question, own)) if topic else ""
    carried += [c for c in constraints(last.question) if topic or c.kind in ("item", "date", "period")]
    if record and not own.symbols and not own.documents:
        called = record.symbol or _called(record)
        if called and (not record.symbol or called not in about):
            asked = wording.within.format(called) + asked if language is Language.ZH else asked + (wording.within.format(called) if record.symbol else f" ({called})")
        if called:
            carried.append(Carried("record", called))
    elif not topic:
        return _with_constraints(clause, language, last)
    if about:
        asked += wording.colon + about
        carried.append(Carried("topic", about))
    return sentence(asked, language), tuple(dict.fromkeys(carried))


def _with_constraints(clause: str, language: Language, last: Turn) -> _Found:
    return completed(clause, language, last.question)


def completed(clause: str, language: Language, old: Question) -> _Found:
    """The clause as a question, with the items, symbol and time of the old question that it doesn't name its own of."""
    wording = WORDINGS[language]
    own = understand(clause, language)
    asked = clause
    carried: list[Carried] = []
    timed = own.dates or own.periods
    for kind, mine, theirs in (("item", own.items, old.items), ("symbol", own.symbols or own.documents, old.symbols), ("date", timed, old.dates), ("period", timed, old.periods)):
        if mine or not theirs:
            continue
        named = old.text[theirs[0].start : theirs[0].end]
        form = wording.within if kind == "symbol" else wording.about if kind == "item" else (" ({})" if language is not Language.ZH else "（{}）")
        asked = form.format(named) + asked if language is Language.ZH else asked + form.format(named)
        carried += [c for c in constraints(old) if c.kind == kind]
    return sentence(asked, language), tuple(carried)


def sentence(asked: str, language: Language) -> str:
    """The text as a question: with a capital letter and its marks."""
    text = asked.strip()
    text = text[:1].upper() + text[1:]
    if language is Language.ES and not text.startswith("¿"):
        text = "¿" + text
    if text.startswith("¿"):
        text = "¿" + text[1:2].upper() + text[2:]
    return text + WORDINGS[language].end


def topic_of(old: Question, own: Question) -> str:
    """What a question was about: its words without the interrogative, and without what the new question names itself."""
    language = old.language if old.language in SIX else Language.EN
    wording = WORDINGS[language]
    text = list(old.text)
    for mine, theirs in ((own.items, old.items), (own.locators, old.locators), (own.dates or own.periods, (*old.dates, *old.periods))):
        if mine:
            for mention in theirs:
                text[mention.start : mention.end] = "\0" * (mention.end - mention.start)
    bare = without_mark("".join(text).replace("\0", ""))
    topic = wording.heads.sub("", bare) if language is Language.ZH else wording.heads.sub("", bare, count=1)
    return re.sub(r"\s+", " ", topic).strip(" ,،，¿") or bare


def spoken_of(question: str) -> Question:
    """`question` as `Turn` holds it."""
    return understand(question, detect(question))
