"""A place in a record, as a link of the page names it: what a browser sends back of it is never trusted."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any
from urllib.parse import quote

from assistant.answers import Citation, Nearest
from assistant.ui.markup import escaped

_LONGEST = 300  # characters of a record's id, document or symbol
_LARGEST = 10**9
BESIDE = 5
"""How many language versions stand beside a record at most: it is one of six."""

_SPAN = re.compile(r"\s*(\d{1,9})\s*-\s*(\d{1,9})\s*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Place:
    """The span from `start` to `end` of a record, named by id, document or symbol; offsets count as citations do.

    `turn` and `cite` are the answer and the number of the citation that leads here; `at` is where the reader looks, if not at
    the span; `first` and `last` bound the part of the text that is shown; `beside` are the ids of the language versions shown next
    to it; `page` is the page whose picture is shown, 0 for that of the place. None stands for what the page chooses itself.
    """

    record: str
    start: int = 0
    end: int = 0
    turn: int | None = None
    cite: int | None = None
    at: int | None = None
    first: int | None = None
    last: int | None = None
    beside: tuple[str, ...] | None = None
    page: int | None = None

    @classmethod
    def sent(cls, data: object) -> Place | None:
        """The place that a browser names; None where it makes no sense. Offsets are clamped to the record when it is read."""
        if not isinstance(data, Mapping):
            return None
        record = data.get("record")
        if not isinstance(record, str) or not 0 < len(record.strip()) <= _LONGEST:
            return None
        number = {name: _number(data.get(name)) for name in ("start", "end", "turn", "cite", "at", "first", "last", "page")}
        start = number.pop("start") or 0
        end = max(number.pop("end") or 0, start)
        return cls(record.strip(), start, end, **number, beside=_ids(data.get("beside")))

    @classmethod
    def asked(cls, query: Mapping[str, Any]) -> Place | None:
        """The place that the page's address names by `?record=…&span=START-END`; None where it names no record."""
        span = _SPAN.fullmatch(str(query.get("span", "")))
        return cls.sent({"record": query.get("record"), "start": int(span[1]) if span else 0, "end": int(span[2]) if span else 0})

    @classmethod
    def cited(cls, citation: Citation, turn: int) -> Place:
        """The place of a citation of an answer."""
        return cls(citation.record_id, citation.start, citation.end, turn, citation.number)

    @classmethod
    def near(cls, nearest: Nearest) -> Place:
        """A place that a refusal points to."""
        return cls(nearest.record_id, nearest.start, nearest.end)

    def moved(self, **changes: Any) -> Place:
        """This place with other values."""
        return replace(self, **changes)

    @property
    def link(self) -> str:
        """The address, relative to the page's, that opens the page here."""
        named = quote(self.record.encode("utf-8", "replace"), safe="")
        return f"?record={named}&span={self.start}-{self.end}" if self.end else f"?record={named}"

    def opens(self) -> str:
        """The attribute by which a click on an element opens this place (see scripts/clicks.js)."""
        told = {name: value for name, value in asdict(self).items() if value is not None}
        return f'data-open="{escaped(json.dumps(told))}"'

    def anchor(self, inner: str, *, kind: str, label: str | None = None) -> str:
        """A link around harmless HTML: a click opens the place beside the conversation, and any other way of following a link
        opens the page there."""
        said = f' aria-label="{escaped(label)}"' if label else ""
        return f'<a class="{kind}" href="{escaped(self.link)}" {self.opens()}{said}>{inner}</a>'


def _ids(value: object) -> tuple[str, ...] | None:
    """A few ids. One alone may stand without a list."""
    listed = [value] if isinstance(value, str) else value
    if not isinstance(listed, list):
        return None
    return tuple(dict.fromkeys(name for name in listed[:BESIDE] if isinstance(name, str) and 0 < len(name) <= _LONGEST))


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _LARGEST else None
