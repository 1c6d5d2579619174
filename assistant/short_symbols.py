"""Symbols as delegates say them: "L.9" for CHL/L.9. They are spelt out where the index holds one document that can be meant."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace

from corpus.conversation.short_named import SHORT, SUFFIXES
from corpus.errors import QuestionError
from index.filters import Filters
from index.store import Index


def spelt_out(question: str, symbols: Callable[[], Iterable[str]]) -> str:
    """The question with each short symbol as the one whole symbol that ends so, or that it revises, adds to or corrects; as it is where none or
    several do.

    Args:
        symbols: those of the records, asked for only where the question holds what may be short for one.
    """
    if not SHORT.search(question):
        return question
    whole: dict[str, set[str]] = defaultdict(set)
    for symbol in symbols():
        for at, sign in enumerate(symbol):
            if sign == "/":
                whole[symbol[at + 1 :].casefold()].add(symbol)

    def ending(short: str) -> set[str]:
        return whole.get(short.casefold(), set())

    # What is not here itself is spelt out by what it revises ("L.9/Rev.2"), or by a revision of it that is named beside it.
    bodies: dict[str, set[str]] = defaultdict(set)
    for match in SHORT.finditer(question):
        root = SUFFIXES.sub("", match[0])
        for short in (match[0], root):
            bodies[root.casefold()] |= {symbol[: -len(short)] for symbol in ending(short)}

    def named(match: re.Match[str]) -> str:
        found = ending(match[0]) or {body + match[0] for body in bodies[SUFFIXES.sub("", match[0]).casefold()]}
        return next(iter(found)) if len(found) == 1 else match[0]

    return SHORT.sub(named, question)


def meant(question: str, index: Index) -> str:
    """The question with short symbols spelt out as the index's records bear them.

    Raises:
        StoreError: the index cannot be read.
    """
    return spelt_out(question, lambda: (row.symbol for row in index.listed() if row.symbol))


def called(name: str, index: Index) -> str:
    """What a record is called, spelt out where it is nothing but a short symbol; as it is otherwise, so that files keep their names.

    Raises:
        StoreError: the index cannot be read.
    """
    symbol = "".join(name.split())
    return meant(symbol, index) if SHORT.fullmatch(symbol) else name


def within(filters: Filters, index: Index) -> Filters:
    """The conditions with a short symbol spelt out.

    Raises:
        QuestionError: they are no conditions, such as a dict.
        StoreError: the index cannot be read.
    """
    if not isinstance(filters, Filters):
        raise QuestionError("filters", f"they are no Filters but {type(filters).__name__}", "make them with: Filters.of(language=…, item=…)")
    return filters if filters.symbol is None else replace(filters, symbol=called(filters.symbol, index))
