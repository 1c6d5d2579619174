"""Whom an operative paragraph speaks to: the bodies, or the States, right behind its verb and what is joined to them; in six languages.

Those that it names further on are what the addressee is to do something with: "Invites Member States to inform the Secretary-General".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.languages import Language
from corpus.naming.bodies import find_bodies

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_HEAD = 120  # characters within which a paragraph names whom it speaks to
_MOST = 60  # of them before the first that is named
_A = r"[\u0621-\u064a]"
MEMBERS = re.compile(
    rf"\b(?:member\s+)?states\b|\bétats(?:\s+membres)?\b|\bestados(?:\s+miembros)?\b|\bгосударств\w*(?:-член\w*)?|会员国|各国|缔约国|(?<!{_A})[ولب]?(?:ال|لل)?دول(?:\s+الأعضاء)?(?!{_A})",
    re.IGNORECASE,
)
"""The States of a body as a paragraph names them."""
_NUMBER = re.compile(r"[\W_]*(?:(?:\d{1,3}|[a-z]|[ivx]{1,4}|[一二三四五六七八九十]{1,3})\s*[.)）、]\s*|\d{1,3}\s+)?[\W_]*", re.IGNORECASE)
# What may stand right before an addressee: articles, the preposition of its verb, and quantifiers.
_BEFORE = {
    _EN: r"(?:\b(?:to|on|upon|that)\s+)?(?:\b(?:the|all|each|every|both|its)\s+)*$",
    _FR: r"(?:\b(?:à|aux?|que)\s+|\bqu['’])?(?:\b(?:les?|la|tous|toutes|chaque)\s+|\bl['’])*$",
    _ES: r"(?:\b(?:al?|que)\s+)?(?:\b(?:el|la|los|las|todos|todas|cada)\s+)*$",
    _RU: r"(?:,?\s*\b(?:что|чтобы|к)\s+)?(?:\b(?:все|всех|всем|кажд\w+)\s+)*$",
    _ZH: r"(?:所有|全体|各|有关)*$",
    _AR: rf"(?:(?<!{_A})(?:إلى|من|أن|على)\s+)?(?:(?<!{_A})(?:جميع|كل|كافة)\s+)*$",
}  # fmt: skip
# What parts an addressee from what it is asked to do, or from what it is part of.
_PARTED = {
    _EN: r"[;:]|\b(?:to|of|for|by|with|from|through|in|that|which|who)\b",
    _FR: r"[;:]|\b(?:à|de)\s+\w+(?:er|ir|re)\b|\bd['’]|\b(?:de|du|des|par|pour|avec|dans|que|qui)\b|\bqu['’]",
    _ES: r"[;:]|\ba\s+\w+(?:[aei]r)(?:se|les?)?\b|\b(?:que|del?|por|para|con|en)\b",
    _RU: r"[;:]|\w{2,}(?:ть|ти|чь)(?:ся)?\b|\b(?:что|чтобы|в|с|со|через|от|для|при|на)\b",
    _ZH: r"[，；：]|[向对将把在由给与并以为告知送交的]|[^请求促吁邀励托权定议谢]{5}$",
    _AR: rf"[؛:]|(?<!{_A})(?:إلى|أن|بأن|من|مع|عن|في|على|لكي)(?!{_A})",
}  # fmt: skip
_VERB_AR = re.compile(rf"{_A}+\s+(?:(?:أيضا|كذلك|مجددا)\s+)?(?:إلى|من)(?!{_A})")  # "requests of", whose preposition parts nothing
_AND_AR = re.compile(r"\sو(?:إلى)?$")
_JOINED = re.compile(
    r"\s*(?:[,،、]\s*)?(?:(?:\b(?:and|as\s+well\s+as|et|ainsi\s+qu[e’']|y|e|así\s+como|и|а\s+также)(?:\s+|$))?(?:\b(?:to|on|upon|à|aux?|al?)\s+)?(?:\b(?:the|all|les?|la|el|los|las|tous|todos|все|всех|всем)\s+|\bl['’])*"
    r"|以及|和|及|与|[وف]?(?:كذلك\s+)?و?(?:إلى\s+)?(?:جميع\s+)?)",
    re.IGNORECASE,
)
_BEFORE_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _BEFORE.items()}
_PARTED_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _PARTED.items()}


@dataclass(frozen=True, slots=True)
class Addressee:
    """A body, by its names (`corpus.naming.bodies`), or the States that are its members, where they are named in a paragraph."""

    names: frozenset[str]
    start: int
    end: int

    @property
    def members(self) -> bool:
        return not self.names


def addressees(paragraph: str, language: Language) -> list[Addressee]:
    """Those whom a paragraph of a record in that language speaks to, where it begins; none where it speaks to others."""
    if language not in _BEFORE:
        return []
    number = _NUMBER.match(paragraph)
    head = paragraph[number.end() if number else 0 :][:_HEAD]
    named = sorted(_named(head), key=lambda one: (one.start, -one.end))
    if named and not _BEFORE_PATTERNS[language].sub("", head[: named[0].start]).strip():
        begin, named = named[0].end, named[1:]  # "The Conference requests"
    else:
        begin = 0
    if not named or named[0].start > _MOST or not _behind_the_verb(head[begin : named[0].start], language):
        return []
    found = named[:1]
    for one in named[1:]:
        if one.start < found[-1].end:
            continue
        if not _JOINED.fullmatch(head, found[-1].end, one.start):
            break
        found.append(one)
    return found


def _named(head: str) -> Iterator[Addressee]:
    yield from (Addressee(body.names, body.start, body.end) for body in find_bodies(head))
    yield from (Addressee(frozenset(), match.start(), match.end()) for match in MEMBERS.finditer(head))


def _behind_the_verb(before: str, language: Language) -> bool:
    bare = before.strip()
    if language is Language.AR and (verb := _VERB_AR.match(bare)):  # behind its addressee a verbal noun tells what is asked, without a word between
        others = _BEFORE_PATTERNS[language].sub("", f"{bare[verb.end() :]} ").strip()
        return not others or _AND_AR.search(others) is not None
    between = _BEFORE_PATTERNS[language].sub("", f"{bare} " if language is not Language.ZH else bare).strip()
    return bool(between) and not _PARTED_PATTERNS[language].search(between)
