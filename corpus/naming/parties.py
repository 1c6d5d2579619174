"""The States, groups and bodies that write letters, receive them and sponsor drafts, by the names that the records give them; so also those
that no list of States has. In six languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.languages import Language
from corpus.naming.offices import HONORIFIC, OFFICE, holds_office
from corpus.naming.portfolios import bearer_of_ministry, has_portfolio
from corpus.naming.russian_cases import nominative
from corpus.naming.states import find_states, state_name
from corpus.record import Fact, Record

_LONGEST = 80  # characters of a name
_EDGES = ' ,.;:，。；：–—-*()（）[]"“”«»'
# What a name ends before: to whom its bearer is accredited, or who holds the office.
_END = re.compile(
    r"\s+(?:to|in|at|auprès|à|ante|en|при|в)\s+(?:the\s+|l[ae’']?\s*|el\s+|los\s+)?(?=[A-ZÀ-ÞА-ЯЁ])|\s+(?:auprès|ante|при|addressed|adressée?s?|dirigidas?)\s|\s+(?:لدى|في)\s|\s+(?:to|ante)\s"
    r"|[,،(（;]",
)
_OF = re.compile(
    r"(?:of\s+the|of|for\s+the|for|du|de\s+la|de\s+l['’]|des|de|d['’]|del|de\s+los|de\s+las|the|les?|la|l['’]|el|los|las)(?:\s+|(?<=['’]))", re.IGNORECASE
)
# "Minister of Marine of …", "Министр иностранных дел …"
_PORTFOLIO = re.compile(
    r"^(?:(?:Foreign|External)\s+(?:Affairs|Relations)(?:\s+of)?|[A-Z]\w+(?:\s+and\s+[A-Z]\w+)?\s+of|affaires\s+étrangères|relations\s+extérieures|(?:asuntos|relaciones)\s+exteriores"
    r"|иностранных\s+дел|الشؤون\s+الخارجية|(?:ال)?خارجية)\s+(?=\S)",
    re.IGNORECASE,
)
_WITH_PORTFOLIO = re.compile(r"minist|secretary|secr[eé]tari|министр|وزير", re.IGNORECASE)
# What an office is for, which names nobody: "Deputy Secretary of Defense", "Director of Navigation".
_FIELD = re.compile(
    r"(?!(?:office|department|division|ministry|bureau|committee|commission|council|agency)\b)(?:\w+\s+(?:and\s+)?){0,2}(?:affairs|relations)"
    r"|state|defen[cs]e|war|navy|army|treasury|finance|commerce|trade|interior|justice|agriculture|labou?r|health|education|transport(?:ation)?|energy|navigation|shipping|fisheries"
    r"|affaires\s+\w+|relations\s+extérieures|défense(?:\s+nationale)?|marine|guerre|finances|intérieur|justice|agriculture|commerce|travail|pêches?|transports?"
    r"|asuntos\s+\w+|relaciones\s+exteriores|defensa(?:\s+nacional)?|marina|guerra|hacienda|interior|justicia|agricultura|comercio|trabajo|pesca|transportes?"
    r"|иностранных\s+дел|внутренних\s+дел|обороны|финансов|юстиции|торговли|транспорта|(?:ال)?(?:خارجية|دفاع|مالية|داخلية|عدل|تجارة|نقل)",
    re.IGNORECASE,
)
_MISSION = re.compile(
    r"(?:the\s+|l['’]\s*|la\s+|le\s+|el\s+)?(?:embass(?:y|ies)|high\s+commission|legation|consulate(?:[-\s]general)?|ambassade|légation|consulat(?:\s+général)?|embajada|legación|consulado(?:\s+general)?"
    r"|посольств\w+|консульств\w+|миссия|(?:ال)?(?:سفارة|قنصلية))",
    re.IGNORECASE,
)
_SPEAKING = re.compile(
    r"^(?:the\s+)?(?:delegation|government|secretariat)\s+of\s+|^(?:la\s+|le\s+)?(?:délégation|gouvernement)\s+|^(?:la\s+|el\s+)?(?:delegación|gobierno)\s+"
    r"|^(?:делегаци\w+|правительств\w+)\s+|^(?:وفد|حكومة)\s+",
    re.IGNORECASE,
)
# Behind an office: that someone else holds it for the time being, or in whose place.
_ACTING = re.compile(
    r"^[\s,]*(?:a\.\s?i\.|ad\s+interim|pro\s+tempore|par\s+intérim|interin[oa]|en\s+funciones|adjointe?|adjunt[oa]|suppléante?|suplente|altern[oae]|designate|désignée?|designad[oa]"
    r"|и\.\s?о\.|по\s+временному\s+поручению|(?:ال)?(?:مؤقت|مساعد|مناوب)ة?(?![\u0621-\u064a])|بالنيابة|بالوكالة)(?![a-zà-ÿ])\s*",
    re.IGNORECASE,
)
_ACTING_AR = re.compile(r"\s+(?:(?:ال)?مؤقتة?|بالنيابة|بالوكالة)$")
_LISTED = re.compile(r"\s*[,，、،;]\s*(?:and|et|y|e|и|和|و)?\s*|\s+(?:and|et|y|e|и)\s+|\s*和\s*")
_ZH_END = re.compile(r"(?:政府|代表团|常驻[^，。、]{0,10})$")


def parties(words: str, language: Language) -> list[str]:
    """The names of those for whom a sender or an addressee speaks, as its words give them: "Kingdom of Osmere" of "Permanent
    Representative of the Kingdom of Osmere to the Conference"; empty where they tell a person only."""
    words = " ".join(words.split())
    offices = list(OFFICE.finditer(words))
    if not offices:
        return [] if HONORIFIC.match(words) else _named(words)
    ministry = has_portfolio(offices[-1][0])
    if language is Language.ZH:
        before = words[: offices[-1].end()].removesuffix("部长") if ministry else words[: offices[0].start()]
        return _named((bearer_of_ministry(before, language) or "") if ministry else before)
    behind = _ACTING_AR.sub("", _ACTING.sub("", words[offices[-1].end() :]).strip())
    if language is Language.AR:
        behind = re.sub(r"^ل(?=ل)", "ا", behind).removeprefix("ل").removeprefix("في ")  # للاتحاد: the article loses its alef behind ل
    if ministry and behind and not HONORIFIC.match(behind):
        return _named(bearer_of_ministry(behind, language) or "")
    name = _past(behind)
    if name and _WITH_PORTFOLIO.search(offices[-1][0]):
        name = _past(_PORTFOLIO.sub("", name)).removeprefix("ل" if language is Language.AR else "")
    told = _named(name)
    if told and _FIELD.fullmatch(told[0]):
        return []
    before = words[: offices[0].start()].strip(_EDGES)
    return told or ([] if HONORIFIC.match(before) else _named(_past(before)))


def parties_of(record: Record) -> Iterator[tuple[str, Fact]]:
    """Each party of a record's letters with the fact, sender or addressee, that tells it."""
    signed = set(record.values("signatory"))
    for fact in record.facts:
        if fact.name in ("sender", "addressee") and fact.value not in signed:
            yield from ((name, fact) for name in called(fact.value, record))


def called(words: str, record: Record) -> list[str]:
    """The names of those for whom a record's sender or addressee speaks, in the first case; the words whole, with the office, where that is not
    told, and none where they tell a person only."""
    found = parties(words, record.language)
    if not found:
        return [" ".join(words.split())] if holds_office(words) and not HONORIFIC.match(words) and len(words) <= _LONGEST else []
    if record.language is not Language.RU or not (holds_office(words) or _SPEAKING.match(words)):
        return found
    told = [_first_case(name, record.text) for name in found]
    return [name for name in told if name] if all(told) else [" ".join(words.split())]


def _first_case(name: str, text: str) -> str | None:
    """A Russian name that stands behind an office, in the first case; None where it is not told."""
    listed = next(find_states(name, Language.RU), None)
    return state_name(listed.code, Language.RU) if listed and listed.end - listed.start == len(name) else nominative(name, text)


def sponsors(words: str) -> list[str]:
    """The names in a list of a draft's sponsors."""
    return [name for part in _LISTED.split(" ".join(words.split())) for name in _named(_past(part))]


def _past(words: str) -> str:
    while match := _OF.match(words):
        words = words[match.end() :]
    return words


def _named(words: str) -> list[str]:
    """The words as a name, without who holds the office, to whom, and whose delegation it is."""
    end = _END.search(words)
    if end and _MISSION.fullmatch(words[: end.start()].strip(_EDGES)):
        end = _END.search(words, end.end())  # its place tells which it is
    name = _ZH_END.sub("", _past(_SPEAKING.sub("", words[: end.start()] if end else words).strip(_EDGES)))
    return [name] if 1 < len(name) <= _LONGEST and any(c.isalpha() for c in name) else []
