"""A comparison of two parties, documents or things ("Compare what Varland and Norrholm said on ports") as a question for each side, in six languages."""

from __future__ import annotations

import re

from corpus.languages import Language
from corpus.naming.states import find_states
from corpus.questions.slots import contracted
from corpus.questions.talk_words import WORDINGS

# What is quoted is one thing, whatever marks and conjunctions stand in it.
_QUOTED = re.compile(r"“[^”]*”|«[^»]*»|「[^」]*」|『[^』]*』|\"[^\"]*\"")
_A, _B, _X = r"(?P<a>[^?]{2,90}?)", r"(?P<b>[^?]{2,90}?)", r"(?P<x>[^?]{2,200}?)"
_END = r"\s*[?？؟.。]?\s*$"
_OF = r"(?P<of>(?:the\s+)?(?:positions?|views?|proposals?|statements?|approach(?:es)?|opinions?)\s+of\s+)?"
_COMPARED: dict[Language, tuple[tuple[str, str], ...]] = {
    Language.EN: (
        (rf"(?:please\s+)?compare\s+what\s+{_A}\s+and\s+{_B}\s+(?P<v>said|says?|proposed?|recommend(?:s|ed)?|want(?:s|ed)?|ask(?:s|ed)?\s+for|decided?|request(?:s|ed)?|provides?|requires?)\b\s*(?P<x>[^?]*?){_END}", "What {aux} {a} {v} {x}?"),
        (rf"(?:please\s+)?compare\s+{_A}\s+(?:with|to)\s+{_B}{_END}", "What is {a}?"),
        (rf"(?:please\s+)?compare\s+{_OF}{_A}\s+and\s+{_B}(?:\s+(?:on|about|regarding|concerning)\s+{_X})?{_END}", "{what}"),
        (rf"what\s+(?:is|are|was|were)\s+the\s+(?:main\s+)?differences?\s+between\s+{_OF}{_A}\s+and\s+{_B}(?:\s+(?:on|about|regarding|concerning)\s+{_X})?{_END}", "{what}"),
        (rf"how\s+(?:do|does|did)\s+{_A}\s+and\s+{_B}\s+differ\s+(?:in|on|about|over|regarding|as\s+to)\s+{_X}{_END}", "What does {a} say about {x}?"),
    ),
    Language.FR: (
        (rf"compare[rz]?\s+ce\s+que\s+(?:disent|proposent)\s+{_A}\s+et\s+{_B}(?:\s+(?:sur|au\s+sujet\s+d[eu]|concernant)\s+{_X})?{_END}", "Que dit {a}{on} ?"),
        (rf"compare[rz]?\s+{_A}\s+(?:avec|à|et)\s+{_B}(?:\s+(?:sur|concernant)\s+{_X})?{_END}", "Que dit {a}{on} ?"),
        (rf"quelles?\s+(?:est\s+la|sont\s+les)\s+différences?\s+entre\s+{_A}\s+et\s+{_B}(?:\s+(?:sur|concernant)\s+{_X})?{_END}", "Que dit {a}{on} ?"),
    ),
    Language.ES: (
        (rf"compar[ae]\s+lo\s+que\s+(?:dicen|proponen)\s+{_A}\s+y\s+{_B}(?:\s+(?:sobre|acerca\s+de)\s+{_X})?{_END}", "¿Qué dice {a}{on}?"),
        (rf"compar[ae]\s+{_A}\s+(?:con|y)\s+{_B}(?:\s+(?:sobre|acerca\s+de)\s+{_X})?{_END}", "¿Qué dice {a}{on}?"),
        (rf"¿?\s*(?:cuál\s+es\s+la|cuáles\s+son\s+las|qué)\s+diferencias?\s+(?:hay\s+)?entre\s+{_A}\s+y\s+{_B}(?:\s+(?:sobre|en\s+cuanto\s+a)\s+{_X})?{_END}", "¿Qué dice {a}{on}?"),
    ),
    Language.RU: (
        (rf"сравни(?:те)?,?\s+что\s+(?P<v>говор|предлага)[яю]т\s+{_A}\s+и\s+{_B}(?P<x>\s+(?:о|об|по|относительно)\s+[^?]{{2,200}}?)?{_END}", "Что {v} {a} {x}?"),
        (rf"сравни(?:те)?\s+{_A}\s+(?:с|и)\s+{_B}(?:\s+(?:по\s+вопросу\s+о|относительно)\s+{_X})?{_END}", "Что сказано: {a}{on}?"),
        (rf"в\s+чём\s+(?:состоит\s+)?(?:разница|различие)\s+между\s+{_A}\s+и\s+{_B}(?:\s+(?:в\s+вопросе\s+о|относительно)\s+{_X})?{_END}", "Что сказано: {a}{on}?"),
    ),
    Language.ZH: (
        (rf"(?:请)?比较(?:一下)?{_A}[和与]{_B}(?:就|关于|对|在){_X}(?:的|所作的?|上的?)(?:立场|意见|说法|主张|发言|建议|看法|规定)(?:的(?:异同|不同|区别))?{_END}", "{a}就{x}说了什么？"),
        (rf"{_A}[和与]{_B}(?:就|关于|对|在){_X}(?:的|上的?)(?:立场|意见|说法|主张|看法|规定)?有(?:什么|何)(?:不同|区别|差异){_END}", "{a}就{x}说了什么？"),
        (rf"{_A}[和与]{_B}(?:之间)?有(?:什么|何)(?:不同|区别|差异){_END}", "{a}说了什么？"),
    ),
    Language.AR: (
        (rf"قارن(?:وا)?\s+(?:بين\s+)?(?:ما\s+(?:قاله|قالته|تقوله|يقوله|اقترحته|اقترحه)\s+)?{_A}\s+(?:و|مع\s+){_B}(?:\s+(?:بشأن|عن|حول|في\s+مسألة)\s+{_X})?{_END}", "ماذا يقول {a}{on}؟"),
        (rf"ما\s+(?:هو\s+)?(?:الفرق|الاختلاف)\s+بين\s+{_A}\s+و(?:بين\s+)?{_B}(?:\s+(?:بشأن|في\s+مسألة|من\s+حيث)\s+{_X})?{_END}", "ماذا يقول {a}{on}؟"),
    ),
}  # fmt: skip
_COMPILED = {lang: tuple((re.compile(p, re.IGNORECASE), form) for p, form in listed) for lang, listed in _COMPARED.items()}
_AND_INSIDE = re.compile(r"\b(?:and|et|y|e|и)\b|[、,،]", re.IGNORECASE)
_BY_WITH = re.compile(r"\b(?:with|to|avec|à|con|с)\s+$|مع\s+$", re.IGNORECASE)


def in_quotes(text: str, at: int) -> bool:
    """Whether what is at `at` stands within quotation marks."""
    return any(m.start() < at < m.end() for m in _QUOTED.finditer(text))


def comparison(text: str, language: Language) -> list[str]:
    """A question for each side of a comparison."""
    for pattern, form in _COMPILED[language]:
        match = pattern.match(text)
        if match is None or in_quotes(text, match.start("b")):
            continue
        groups = match.groupdict()
        a, b, x = groups["a"].strip(), groups["b"].strip(), (groups.get("x") or "").strip()
        if not _BY_WITH.search(text[: match.start("b")]) and (_AND_INSIDE.search(a) or _AND_INSIDE.search(b)):
            return []  # where the sides part can't be told
        if WORDINGS[language].asks.match(a) or WORDINGS[language].asks.match(b):
            return []  # "what a keeper and a pilot do"
        if not any(c.isalpha() for c in b):
            return []  # "compare the costs of 2034 and 2035": two columns of one row
        b = _of_the_other(a, b, language)
        values = {**_forms(groups, language), "x": x, "on": WORDINGS[language].about.format(x) if x else ""}
        what = "What {be} {of}{a}{on}?" if values["of"] else "What does {a} say about {x}?" if x else "What is {a}?"
        asked = what if form == "{what}" else form
        return [re.sub(r"\s+(?=\?)", " " if language is Language.FR else "", contracted(asked.format(a=side, **values), language)) for side in (a, b)]
    return []


def _of_the_other(a: str, b: str, language: Language) -> str:
    """The second side with what the first names of its State: "Norway", of "the contributions of China and Norway", is the contributions of Norway."""
    own, other = list(find_states(a, language)), list(find_states(b, language))
    alone = len(own) == len(other) == 1 and (other[0].start, other[0].end) == (0, len(b))
    return a[: own[0].start] + b if alone and own[0].end == len(a) else b


def _forms(groups: dict[str, str | None], language: Language) -> dict[str, str]:
    """The verb and noun of a comparison, as they stand in the question of one side."""
    verb, of = (groups.get("v") or "").strip().lower(), groups.get("of") or ""
    if language is Language.RU:
        return {"v": {"говор": "говорит", "предлага": "предлагает"}.get(verb, verb), "of": of, "aux": "", "be": ""}
    past = verb.endswith("ed") or verb == "said" or "ed " in verb
    base = re.sub(r"ed(?=$| )", "e" if verb[:6] in ("propos", "decide") else "", re.sub(r"^said$", "say", verb)) if past else re.sub(r"s(?=$| )", "", verb)
    return {"v": base, "aux": "did" if past else "does", "of": of, "be": "are" if re.search(r"(?:s|es)\s+of\s*$", of) else "is"}
