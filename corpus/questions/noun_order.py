"""Where a question in a language without articles of their own (Russian, Chinese, Arabic) has a place for a bare noun phrase: told by its
interrogative, the order of its words and, in Arabic, the article within them. See `corpus.questions.noun_slots`."""

from __future__ import annotations

import re

from corpus.languages import Language
from corpus.questions.named import Question
from corpus.questions.noun_phrases import Token, last_run, tokens
from corpus.questions.slots import Edit, in_order, is_name, put
from corpus.questions.talk_words import without_mark

# What stands before a place or a time, in which something is asked.
_RU_ADJUNCT = frozenset(("в", "во", "на", "при", "до", "после"))
_RU_ATTACHED = frozenset(("о", "об", "обо", "по", "за", "для", "про", "с", "со", "к", "от", "из", "без", "относительно"))
_RU_WHEN = frozenset(("где", "куда", "откуда", "когда", "почему", "зачем", "как", "сколько"))
_RU_VERB = re.compile(r"\w+(?:[иеё]т|[юуая]т|[иеё]тся|[юуая]тся|[аяиыуе]л[аио]?|[аяиыуе]л[аио]?с[ья]|ться?)")
_RU_ADJECTIVE = re.compile(r"\w{2,}(?:[ыиое]й|[ая]я|[ое]е|[ыи]е|[ыи]х|[ую]ю)")
_AR_ADJUNCT = frozenset(("في", "خلال", "أثناء", "منذ", "قبل", "بعد", "حتى", "عند", "لدى", "بين"))
_AR_WHAT = frozenset(("ماذا", "بماذا", "لماذا", "عم", "مم", "بم"))
_AR_WHEN = frozenset(("متى", "أين", "كيف"))
_AR_PREPOSITION = frozenset(("عن", "من", "على", "إلى", "بشأن", "حول", "مع"))
_AR_DEFINITE = re.compile(r"(?:[وفبك]?ال|لل)[\u0621-\u064a]{2,}")
_ZH = r"[一-鿿]"
_ZH_MEASURE = "[个名人位份项处种条次年天]?"
_ZH_OWN_MEASURE = "[座艘盏套只台支枚]?"  # goes with the noun that it counts
_ZH_BE = r"(?:是(?:何时|什么时候|在?哪|谁|由谁|怎|如何|为何|为什么|什么|多少)|[由归]谁|(?:位于|在|存放在|设在)(?:哪|何)|有多少|何时|什么时候|为什么|为何|如何|怎[么样])"
_ZH_COUNTED = re.compile(rf"(?:多少|几){_ZH_MEASURE}(?P<noun>{_ZH_OWN_MEASURE}{_ZH}{{2,8}})$")
_ZH_OF = re.compile(rf"^(?:请问)?(?P<noun>{_ZH}{{2,8}}?)的{_ZH}{{1,8}}?{_ZH_BE}")
_ZH_SUBJECT = re.compile(rf"^(?:请问)?(?P<noun>{_ZH}{{2,8}}?){_ZH_BE}")


def ordered_noun_edit(phrase: str, old: Question) -> Edit | None:
    """The phrase in the place of the noun phrase that it stands in for; None where the old question does not tell one."""
    if old.language is Language.RU:
        return _russian(phrase, old)
    if old.language is Language.ZH:
        return _chinese(phrase, old)
    return _arabic(phrase, old) if old.language is Language.AR else None


def _russian(phrase: str, old: Question) -> Edit | None:
    words = tokens(old)
    opening = words[0].text if words else ""
    if opening == "сколько" and len(words) > 1 and words[1].kind == "word" and not _RU_VERB.fullmatch(words[1].text):
        end = 2
        while end < len(words) and words[end].kind == "word" and _RU_ADJECTIVE.fullmatch(words[end - 1].text):
            end += 1
        return Edit(words[1].start, words[end - 1].end, phrase)
    start, end = last_run(words, len(words))
    if start and words[start - 1].text in _RU_ADJUNCT and not _opens(words, start):
        start, end = last_run(words, start - 1)
    if start == end or not start or old.text[words[start].start].isupper():
        return None
    if words[start - 1].text in _RU_ATTACHED:
        return Edit(words[start].start, words[end - 1].end, phrase)
    if not _opens(words, start):
        return None
    if re.fullmatch(r"каков[аоы]?", opening):
        noun = start if end - start == 1 else start + 1  # the second stands in the genitive
    else:
        noun = start + (2 if end - start > 2 and _RU_VERB.fullmatch(words[start + 1].text) else 1)
    if noun >= end or opening not in {"кто", opening if opening.startswith("каков") else "кто", *_RU_WHEN}:
        return None
    agrees = opening in _RU_WHEN or noun == start
    if agrees and _ru_class(phrase) != _ru_class(old.text[words[noun].start : words[end - 1].end]):
        return None
    return Edit(words[noun].start, words[end - 1].end, phrase)


def _opens(words: list[Token], start: int) -> bool:
    """Whether nothing but small words stands before a run."""
    return all(word.kind == "small" for word in words[:start])


def _ru_class(phrase: str) -> str:
    """By what a word that agrees with a Russian noun phrase is inflected, as the ending of its noun tells."""
    words = phrase.casefold().split()
    noun = next((w for w in words if not _RU_ADJECTIVE.fullmatch(w)), words[-1])
    return next((kind for kind in ("ая", "оеё", "ыи") if noun[-1] in kind), "")


def _chinese(phrase: str, old: Question) -> Edit | None:
    bare = without_mark(old.text).rstrip("吗呢")
    named = in_order(old.items, old.symbols, old.locators, old.dates, old.periods, old.states, old.kinds)
    if not re.fullmatch(rf"{_ZH}{{1,8}}", phrase):
        return None
    for pattern in (_ZH_COUNTED, _ZH_OF, _ZH_SUBJECT):
        match = pattern.search(bare)
        if match is None:
            continue
        start, end = (old.text.find(bare) + at for at in match.span("noun"))
        noun = old.text[start:end]
        if any(m.start < end and start < m.end for m in named) or is_name([noun], noun, Language.ZH) != is_name([phrase], phrase, Language.ZH):
            return None
        return Edit(start, end, phrase)
    return None


def _arabic(phrase: str, old: Question) -> Edit | None:
    words = tokens(old)
    opening = words[0].text if words else ""
    if not phrase.startswith("ال"):
        counted = opening == "كم" and len(words) > 1 and words[1].kind == "word" and not words[1].text.startswith("ال")
        return Edit(words[1].start, words[1].end, phrase) if counted and len(phrase.split()) <= 3 else None
    told = len(words)
    while told and words[told - 1].kind == "named":
        told -= 1
    if told < len(words):  # a time or a place that is named, and what stands before it
        words = words[: told - 1 if told and words[told - 1].text in _AR_ADJUNCT else told]
    start, end = _definite_run(words, len(words))
    if start == end and (inner := last_run(words, len(words))[0]) and words[inner - 1].text in _AR_ADJUNCT:
        start, end = _definite_run(words, inner - 1)
    elif start and words[start - 1].text in _AR_ADJUNCT:
        start, end = _definite_run(words, start - 1)
    if start == end or not start:
        return None
    after = words[start - 1].text in _AR_PREPOSITION or not words[start].text.startswith("ال")
    if not after and opening in _AR_WHAT and sum(w.kind == "word" for w in words[:start]) <= 1:
        return None  # who does something is no more likely meant than what is done
    if not after and opening in (_AR_WHEN | _AR_WHAT) and end - start > 1:
        return None  # the one who does it, and what is done, or a noun with its adjective
    if not after and opening in _AR_WHEN and _feminine(phrase) != _feminine(words[start].text):
        return None
    prefix = 1 if words[start].text[0] in "وفبك" and words[start].text.startswith("ال", 1) else 0
    return put(phrase, (words[start].start + prefix, words[end - 1].end), old)


def _definite_run(words: list[Token], end: int) -> tuple[int, int]:
    """The words with the article that end before a token."""
    start = end
    while start and words[start - 1].kind == "word" and _AR_DEFINITE.fullmatch(words[start - 1].text):
        start -= 1
    return start, end


def _feminine(phrase: str) -> bool:
    return phrase.split(maxsplit=1)[0].endswith(("ة", "ات", "ى", "اء"))
