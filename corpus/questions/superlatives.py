"""Whether a question asks which of several has the most or the least of something ("Which State pays the most?"), in six languages: what answers is all
of them, or the one at the end, and never some between."""

from __future__ import annotations

import re

from corpus.languages import Language

_EN = re.compile(
    r"(?<!at )(?<!at the )\b(?:most(?!\s+(?:delegations|delegates|states|members|parties|countries|speakers|participants|recently|importantly|favou?red)\b)|least(?!\s+developed\b)|fewest|largest|smallest|biggest|greatest|highest|lowest|longest|shortest|oldest|newest|youngest|earliest|latest(?!\s+(?:position|version|draft|text|news|state|status|developments?|revision|edition|document|report|letter|proposal)s?\b)|heaviest|lightest"
    r"|deepest|widest|cheapest|dearest|costliest|richest|poorest|tallest|fastest|slowest|(?:max|min)im(?:um|al))\b(?!\s+of\s+the\b)",
    re.IGNORECASE,
)
_FR = re.compile(
    r"(?<!de )\b(?:les?|la)\s+(?:plus|moins)\b(?!\s+(?:(?:tôt|tard)\s+possible|avancée?s\b|développée?s\b|favorisée?s?\b|récemment\b))|\b(?:max|min)im(?:um|ale?|aux)\b|\b(?:premi(?:er|ère)|dernier|dernière)\s+en\s+date\b",
    re.IGNORECASE,
)
_ES = re.compile(
    r"(?<!por lo )(?<!a lo )(?<!cuando )(?<!qué )(?<!algo )(?<!nada )\bmás\b(?!\s+(?:favorecid[oa]s?|recientemente|de|que|allá|bien|adelante|tarde|información|detalles)\b)|\bmenos\b(?<!al menos)(?<!por lo menos)(?!\s+(?:de|que|adelantad[oa]s|desarrollad[oa]s)\b)"
    r"|\b(?:la|el|las|los)\s+(?:mayor|menor)(?:es)?\b(?!\s+parte\b)|\b(?:máxim|mínim)[oa]s?\b",
    re.IGNORECASE,
)
_RU = re.compile(
    r"\b(?:больше|меньше|чаще|реже|дороже|дешевле|выше|ниже|раньше|позже|дольше|старше|моложе)\s+(?:всего|всех)\b|\bсам(?:ый|ая|ое|ые|ого|ой|ому|ым|ую|ых|ыми|ом)\s+[^\W\d_]+(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ему|ому|ым|им|ую|юю|ых|их)\b"
    r"|\bнаи(?!(?:менее|более)\s+(?:развит|благоприятств)|более\s+благоприятств)(?:больш|меньш|высш|низш|худш|лучш|более|менее)\w*|\b(?:крупн|мелк|высоч|стар|нов|глубоч|богат|бедн)(?:ейш|айш)\w+|\b(?:макси|мини)мальн\w+",
    re.IGNORECASE,
)
_ZH = re.compile(r"最(?!近(?:的|一次|几))[高低多少大小长短早晚迟新老旧重轻贵宽深远近快慢]|最(?:为|久|便宜|古老)")
_AR = re.compile(
    r"(?<![\u0621-\u064a])(?:[وفب]?ال)?(?:أكبر|أصغر|أعلى|أدنى|أكثر|أقل|أطول|أقصر|أحدث|أقدم|أقصى|أثقل|أخف|أعمق|أغلى|أرخص|أبكر)(?![\u0621-\u064a])(?!\s+(?:(?:من|تفصيلا|رعاية|نموا[ًٌ]?|نموّا)(?![\u0621-\u064a])|(?:ال)?(?:بلدان|دول)\s+نمو))"
    r"|(?<![\u0621-\u064a])(?:ال)?(?:كبرى|صغرى|عليا|دنيا|قصوى)(?![\u0621-\u064a])"
)
_ASKED = {Language.EN: _EN, Language.FR: _FR, Language.ES: _ES, Language.RU: _RU, Language.ZH: _ZH, Language.AR: _AR}


def asks_for_extreme(question: str, language: Language) -> bool:
    """Whether a question asks for what is largest, smallest, first or last of several."""
    pattern = _ASKED.get(language)
    return pattern is not None and pattern.search(question) is not None


def is_superlative(word: str, language: Language) -> bool:
    """Whether a word alone is such a superlative: an adjective, whatever stands before it."""
    pattern = _ASKED.get(language)
    return pattern is not None and pattern.fullmatch(word) is not None
