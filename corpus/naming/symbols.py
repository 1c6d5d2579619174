"""The grammar of United Nations document symbols, and what it says of how documents relate.

A symbol is made of parts between strokes: the body that the document belongs to, with its organs and conferences ("A/C.1",
"NPT/CONF.2020"), the session or the year, the kind of document ("L", "WP", "PV", "RES"), its number, and what it does to another
document: revises, adds to, or corrects it ("Rev.1", "Add.2", "Corr.1"). Source: United Nations Editorial Manual, "Document
symbols"; ST/LIB/SER.B/5/Rev.5, "United Nations document series symbols".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from corpus.naming.mentions import find_symbols

_SUFFIX = re.compile(r"(?P<kind>Rev|Add|Corr|Amend|Summary)\.?(?P<number>\d{0,4})", re.IGNORECASE)
_SUFFIXES = {name.lower(): name for name in ("Rev", "Add", "Corr", "Amend", "Summary")}
# Parts that name an organ of the body or a conference, never a kind of document.
_ORGANS = frozenset(("C", "AC", "CN", "CONF", "SC", "WG", "GE", "GGE", "PC", "SUB", "COM", "BUR"))
_KINDS = {
    "L": "limited distribution", "WP": "working paper", "CRP": "conference room paper", "PV": "verbatim record", "SR": "summary record",
    "RES": "resolution", "DEC": "decision", "INF": "information", "NGO": "statement of a non-governmental organization", "PET": "petition",
    "PRST": "statement by the President", "STAT": "statement", "R": "restricted distribution", "MIN": "minutes", "MISC": "miscellaneous",
    "BP": "background paper", "NOTE": "note", "DC": "draft of the drafting committee", "AGENDA": "agenda",
}  # fmt: skip
_QUALIFIED = re.compile(r"(?P<symbol>\S+)\s*\((?P<qualifier>\d{4}|[IVXLC]{1,8})\)")
_SESSION = re.compile(r"E?S-(?:\d{1,2}|[IVX]{1,5})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Suffix:
    """What a document does to another one: `kind` is Rev, Add, Corr, Amend or Summary; `number` is 0 where none is printed."""

    kind: str
    number: int

    def __str__(self) -> str:
        return f"{self.kind}.{self.number}" if self.number else self.kind


@dataclass(frozen=True, slots=True)
class SymbolParts:
    """A symbol, part by part.

    `session` is a session's number or the year that stands in its place; `kind` is as printed ("L", "WP", "RES"), None for a
    document of the general series; `suffixes` come in the order of the symbol, the last one being what this document does.
    """

    symbol: str
    body: str
    session: str | None
    kind: str | None
    number: str | None
    suffixes: tuple[Suffix, ...] = ()

    @property
    def base(self) -> str | None:
        """The symbol of the document that this one revises, adds to or corrects; None where it does none of it."""
        return self.symbol.rsplit("/", 1)[0] if self.suffixes else None

    @property
    def root(self) -> str:
        """The symbol of the document that this one goes back to, without any suffix."""
        return self.symbol.rsplit("/", len(self.suffixes))[0]

    @property
    def kind_name(self) -> str | None:
        """What documents of its kind are called in English; None where the kind is not known, or it has none."""
        return _KINDS.get(self.kind or "")

    def to_dict(self) -> dict[str, Any]:
        return {
            "symbol": self.symbol, "body": self.body, "session": self.session, "kind": self.kind, "kind_name": self.kind_name,
            "number": self.number, "suffixes": [{"kind": s.kind, "number": s.number or None} for s in self.suffixes], "base": self.base,
        }  # fmt: skip


def folded_symbol(symbol: str) -> str:
    """A symbol as symbols are compared: whatever its case and the spaces in it."""
    return "".join(symbol.split()).casefold()


def parse_symbol(symbol: str) -> SymbolParts | None:
    """The parts of a document symbol, or None where `symbol` is none. A year or session in brackets, as in "S/RES/1325 (2000)",
    counts as the session and is no part of the symbol."""
    text = " ".join(symbol.split()).rstrip("*")
    qualified = _QUALIFIED.fullmatch(text)
    plain = qualified["symbol"] if qualified else text
    if next(((start, end) for _, start, end in find_symbols(plain)), None) != (0, len(plain)):
        return None
    parts, suffixes = _suffixes(plain.split("/"))
    body, session, kind, number = _series(parts)
    if qualified:
        session = session or qualified["qualifier"]
    return SymbolParts("/".join((*parts, *map(str, suffixes))), body, session, kind, number, suffixes)


def plain_symbol(symbol: str) -> str:
    """A symbol as symbols are compared, without a session in brackets and whatever its case."""
    parts = parse_symbol(symbol)
    return (parts.symbol if parts else symbol).casefold()


def last_number(symbol: str) -> int:
    """The number of a symbol's last suffix, such as 2 of "CD/12/Rev.2"; 0 where it has none."""
    parts = parse_symbol(symbol)
    return parts.suffixes[-1].number if parts and parts.suffixes else 0


def amends(symbol: str) -> str | None:
    """The symbol of the document to which this one is an amendment ("CCL/L.3" of "CCL/L.3/Amend.1"); None where it is none."""
    parts = parse_symbol(symbol)
    return parts.base if parts and parts.suffixes and parts.suffixes[-1].kind == "Amend" else None


def _suffixes(parts: Sequence[str]) -> tuple[list[str], tuple[Suffix, ...]]:
    kept, found = list(parts), []
    while len(kept) > 1 and (match := _SUFFIX.fullmatch(kept[-1])):
        found.append(Suffix(_SUFFIXES[match["kind"].lower()], int(match["number"] or 0)))
        kept.pop()
    return kept, tuple(reversed(found))


def _series(parts: Sequence[str]) -> tuple[str, str | None, str | None, str | None]:
    """Body, session, kind and number of a symbol without its suffixes."""
    body, numbers, session = [parts[0]], [], None
    kind = number = None
    for at, part in enumerate(parts[1:], 1):
        name, _, count = part.partition(".")
        if part.isdigit():
            numbers.append(part)
        elif _SESSION.fullmatch(part):
            session = part
        elif name in _KINDS and (not count or count.isdigit()):
            kind, number = name, count or None
        elif name.upper() not in _ORGANS and count.isdigit() and at == len(parts) - 1:
            kind, number = name, count
        else:
            body.append(part)
    if number is None and numbers:
        number = numbers.pop()
    return "/".join(body), session or (numbers[0] if numbers else None), kind, number


def supersedes(symbol: str, other: str) -> bool:
    """Whether the document of `symbol` is a revision that takes the place of the one of `other`."""
    new, old = parse_symbol(symbol), parse_symbol(other)
    if new is None or old is None or not new.suffixes or new.suffixes[-1].kind != "Rev":
        return False
    if old.symbol == new.base:
        return True
    revised = bool(old.suffixes) and old.suffixes[-1].kind == "Rev" and old.base == new.base
    return revised and old.suffixes[-1].number < new.suffixes[-1].number


def belongs_to(symbol: str) -> tuple[str, str] | None:
    """The symbol of the document that the one of `symbol` adds to or corrects, and how: ("CD/2090", "Add"). A revision of an
    addendum belongs where the addendum does. None where the document stands alone."""
    parts = parse_symbol(symbol)
    while parts is not None and parts.suffixes and parts.suffixes[-1].kind == "Rev":
        parts = parse_symbol(parts.base or "")
    if parts is None or not parts.suffixes or parts.base is None:
        return None
    return parts.base, parts.suffixes[-1].kind


@dataclass(frozen=True, slots=True)
class Relations:
    """How one document relates to others, as their keys (whatever the caller calls documents by)."""

    supersedes: tuple[str, ...] = ()
    superseded_by: tuple[str, ...] = ()
    belongs_to: tuple[str, ...] = ()
    additions: tuple[str, ...] = ()
    corrections: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, list[str]]:
        return {
            "supersedes": list(self.supersedes), "superseded_by": list(self.superseded_by), "belongs_to": list(self.belongs_to),
            "additions": list(self.additions), "corrections": list(self.corrections),
        }  # fmt: skip


class SymbolRelations:
    """The relations among documents, by their symbols alone: `documents` are (key, symbol), several keys to a symbol where a
    document has versions."""

    def __init__(self, documents: Iterable[tuple[str, str | None]]) -> None:
        self._keys: dict[str, list[str]] = {}
        for key, symbol in documents:
            if parts := parse_symbol(symbol or ""):
                self._keys.setdefault(parts.symbol, []).append(key)
        self._family: dict[str, list[str]] = {}
        for symbol in self._keys:
            if parts := parse_symbol(symbol):
                self._family.setdefault(parts.root, []).append(symbol)

    def of(self, symbol: str | None) -> Relations:
        """The relations of the document of that symbol."""
        parts = parse_symbol(symbol or "")
        if parts is None:
            return Relations()
        own = parts.symbol
        family = sorted((s for s in self._family.get(parts.root, ()) if s != own), key=_order)
        whole = belongs_to(own)
        parted = [(s, b[1]) for s in family if (b := belongs_to(s)) and b[0] == own]
        return Relations(
            self._all(s for s in family if supersedes(own, s)),
            self._all(s for s in family if supersedes(s, own)),
            self._all([whole[0]] if whole else []),
            self._all(s for s, how in parted if how != "Corr"),
            self._all(s for s, how in parted if how == "Corr"),
        )

    def _all(self, symbols: Iterable[str]) -> tuple[str, ...]:
        return tuple(key for symbol in symbols for key in self._keys.get(symbol, ()))


def _order(symbol: str) -> tuple[tuple[str, int], ...]:
    parts = parse_symbol(symbol)
    return tuple((s.kind, s.number) for s in parts.suffixes) if parts else ()


def natural_key(text: str) -> tuple[tuple[int, int, str], ...]:
    """What sorts symbols and names with their numbers as numbers: CHL/2031/7 before CHL/2031/12."""
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part.casefold()) for part in re.split(r"(\d+)", text) if part)
