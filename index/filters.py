"""Conditions that a user sets on what is searched or listed. What a question itself names is evidence, never one of these."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from corpus.errors import QuestionError, one_line
from corpus.languages import Language
from corpus.naming.dates import western_digits
from corpus.naming.document_words import kind_named
from corpus.naming.states import state_code
from corpus.naming.symbols import folded_symbol
from index.fact_queries import ListedRecord
from index.rows import RecordRow

_CODE = 2  # letters of a State's code
_SHOWN = 80  # characters of a condition's value that an error gives
_ITEM = re.compile(r"[0-9]{1,4}")
_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


def shown(value: str) -> str:
    """A condition's value as an error gives it: on one line, cut where it is long."""
    return one_line(value, _SHOWN)


@dataclass(frozen=True, slots=True)
class Filters:
    """Conditions, all of which hold: None sets none.

    `symbol` is a record's own symbol or its beginning, whatever the case and the spaces, `document` its name or the beginning of a folder's; `since` and `until`
    bound its date (ISO 8601, a year or a month will do); `state` (an ISO code, or the name of a sender or an addressee that no list of
    States has) and `item` are named by a passage, or by the heading, the letter or the record that it stands in. `without` sets no condition: it is what a question names and is not to be counted as named
    by it, as `corpus.questions.named.Question.named` tells it.
    """

    symbol: str | None = None
    language: str | None = None
    since: str | None = None
    until: str | None = None
    kind: str | None = None
    document: str | None = None
    state: str | None = None
    item: str | None = None
    without: frozenset[tuple[str, str]] = frozenset()

    @classmethod
    def of(
        cls, *, symbol: str | None = None, language: str | None = None, since: str | None = None, until: str | None = None, kind: str | None = None,
        document: str | None = None, state: str | None = None, item: str | int | None = None,
    ) -> Filters:  # fmt: skip
        """The conditions as a user gives them: a State by its name in any language, a group or a body by the name that records give it,
        an item as a number or a string. Whether the records know that name, and the kind, the index tells.

        Raises:
            QuestionError: nothing can meet one of them: no such language, no date, dates the wrong way round, no number of an item.
        """
        if language is not None and Language.parse(language.strip().lower()) is Language.UND and language != "und":
            raise QuestionError("lang", f"{shown(language)} is no language of the records", "give en, fr, es, ru, zh, ar or und")
        for name, bound in (("since", since), ("until", until)):
            if bound is not None and not is_date(bound):
                raise QuestionError(name, f"{shown(bound)} is no date", "write it like 2031-03-14, 2031-03 or 2031")
        if since is not None and until is not None and since[: len(until)] > until[: len(since)]:
            raise QuestionError("since", f"{since} is later than until, {until}", "give the earlier date as since and the later one as until")
        return cls(
            symbol=symbol.strip() if symbol is not None else None,
            language=str(Language.parse(language.strip().lower())) if language is not None else None, since=since, until=until,
            kind=kind_named(kind) if kind is not None else None, document=document,
            state=(state_code(state) or " ".join(state.split())) if state is not None else None,
            item=_item_number(item) if item is not None else None,
        )  # fmt: skip

    def __bool__(self) -> bool:
        return self.of_records or bool(self.named)

    @property
    def named(self) -> tuple[tuple[str, str], ...]:
        """What passages must name: (state, code or name) and (item, number)."""
        return tuple((kind, value) for kind, value in (("state", self.state), ("item", self.item)) if value is not None)

    @property
    def of_records(self) -> bool:
        """Whether any condition is on the record itself."""
        return any(value is not None for value in (self.symbol, self.language, self.since, self.until, self.kind, self.document))

    def meets(self, row: RecordRow | ListedRecord) -> bool:
        """Whether a record meets the conditions on records; one without a date is in no period, one of a month or a year in each
        that it has a day in, and a letter in that of its own date and in that of the day on which it was given out."""
        return (
            (self.symbol is None or folded_symbol(row.symbol or "").startswith(folded_symbol(self.symbol)))
            and (self.language is None or row.language == self.language)
            and ((self.since is None and self.until is None) or any(self._in_period(date) for date in (row.date, row.distributed) if date))
            and (self.kind is None or (row.kind is not None and self.kind in (row.kind, kind_named(row.kind))))
            and (self.document is None or row.document == self.document or row.document.startswith(self.document.rstrip("/") + "/"))
        )

    def _in_period(self, date: str) -> bool:
        return (self.since is None or date >= self.since[: len(date)]) and (self.until is None or date[: len(self.until)] <= self.until[: len(date)])

    def to_dict(self) -> dict[str, Any]:
        told = {name: value for name, value in asdict(self).items() if name != "without" and value is not None}
        return told | ({"without": [list(pair) for pair in sorted(self.without)]} if self.without else {})


def _item_number(item: str | int) -> str:
    """An agenda item's number in western digits.

    Raises:
        QuestionError: it is none: agenda items are found by their numbers, never by a letter of a sub-item or a title.
    """
    number = western_digits(str(item).strip())
    if not _ITEM.fullmatch(number):
        raise QuestionError(
            "item", f"{shown(str(item)) or 'nothing'} is no agenda item's number", "give the number alone, such as 5, without a letter or a title"
        )
    return str(int(number))


def is_state(value: str) -> bool:
    """Whether the value of a condition on States is a code, not a name."""
    return len(value) == _CODE and state_code(value) == value


def is_date(text: str) -> bool:
    """Whether a text is a day, a month or a year that there is."""
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(f"{text}-01-01"[:10] if len(text) < 10 else text)
    except ValueError:
        return False
    return True
