"""Conditions on the list of records."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from corpus.errors import QuestionError
from corpus.languages import Language
from corpus.states import state_code
from index.rows import RecordRow

_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


def first(values: Sequence[str]) -> str | None:
    """The first of some values, or None."""
    return values[0] if values else None


def state_of(name: str | None) -> str | None:
    """The code of the State of that name.

    Raises:
        QuestionError: no State is called so.
    """
    if name is None:
        return None
    code = state_code(name)
    if code is None:
        raise QuestionError("state", f"no State is called {name}", "give its name in one of the six languages, or its ISO code")
    return code


def chosen(symbol: str | None, language: str | None, since: str | None, until: str | None, kind: str | None) -> Callable[[RecordRow], bool]:
    """Whether a record meets the conditions given; one without a date is in no period.

    Raises:
        QuestionError: the language is none, or a date is no date.
    """
    wanted = Language.parse(language.strip().lower()) if language is not None else None
    if wanted is Language.UND and language != "und":
        raise QuestionError("lang", f"{language} is no language of the records", "give en, fr, es, ru, zh, ar or und")
    for name, date in (("since", since), ("until", until)):
        if date is not None and not _DATE.fullmatch(date):
            raise QuestionError(name, f"{date} is no date", "write it like 2031-03-14, 2031-03 or 2031")

    def meets(row: RecordRow) -> bool:
        date = row.date or ""
        return (
            (symbol is None or (row.symbol or "").casefold().startswith(symbol.strip().casefold()))
            and (wanted is None or row.language == str(wanted))
            and (since is None or (bool(date) and date >= since))
            and (until is None or (bool(date) and date[: len(until)] <= until))
            and (kind is None or (row.kind or "") == kind.strip().lower())
        )

    return meets
