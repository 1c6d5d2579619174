"""The records of an index as a list to look through: narrowed, searched by words, put in order, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from corpus.errors import QuestionError
from corpus.naming.symbols import natural_key
from index.filters import Filters
from index.results import Hit
from index.rows import RecordRow
from index.search import MAX_QUERY

if TYPE_CHECKING:
    from assistant.rapporteur import Rapporteur

COLUMNS = ("symbol", "title", "kind", "date", "language")
"""What a list can be put in order by."""

SIZE = 50
"""Records on a page of the list."""

_HITS = 60  # passages that are searched for the words
_BY_TEXT = 15  # records that are listed for their text
# A search finds something for any words: what meets them is as near as this, in deviations from unrelated text, and not far behind the best,
# or holds half of them.
_NEAR, _BEHIND, _HELD = 2.5, 0.35, 0.5


@dataclass(frozen=True, slots=True)
class Wish:
    """What of the list is wanted: records that `words` find (all where there are none), in the order of a column (None: best first where
    there are words, else the latest first), and the page, from 1."""

    words: str = ""
    column: str | None = None
    descending: bool = False
    page: int = 1

    @classmethod
    def sent(cls, data: object) -> Wish:
        """The wish that a browser names; what makes no sense of it is left out."""
        values = data if isinstance(data, dict) else {}
        words, column, page = values.get("words"), values.get("column"), values.get("page")
        return cls(
            words=" ".join(words.split())[:MAX_QUERY] if isinstance(words, str) else "",
            column=column if column in COLUMNS else None,
            descending=values.get("descending") is True,
            page=page if isinstance(page, int) and not isinstance(page, bool) and 1 <= page <= 1_000_000 else 1,
        )

    def to_dict(self) -> dict[str, Any]:
        return {"words": self.words, "column": self.column, "descending": self.descending, "page": self.page}


@dataclass(frozen=True, slots=True)
class Listed:
    """A record of the list; `hit` is the passage that the words found, where its title block does not hold them."""

    row: RecordRow
    hit: Hit | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of the list: its records; how many there are on all pages, how many pages, and how many records the index holds."""

    wish: Wish
    listed: tuple[Listed, ...]
    found: int
    pages: int
    held: int


def browse(r: Rapporteur, wish: Wish, filters: Filters) -> Listing:
    """A page of the records that meet `filters` and that the words of `wish` find: by symbol, title, document or sender, then by their
    text in whatever language it is.

    Raises:
        StoreError: the index cannot be read.
    """
    held = r.records_meeting(Filters())
    kept = r.records_meeting(filters)
    listed = _found(r, kept, wish.words, filters) if wish.words else [Listed(row) for row in kept]
    if wish.column or not wish.words:
        column, descending = (wish.column, wish.descending) if wish.column else ("date", True)
        listed = _ordered(listed, column, descending)
    pages = max(1, -(-len(listed) // SIZE))
    page = min(wish.page, pages)
    return Listing(replace(wish, page=page), tuple(listed[(page - 1) * SIZE : page * SIZE]), len(listed), pages, len(held))


def _found(r: Rapporteur, rows: Sequence[RecordRow], words: str, filters: Filters) -> list[Listed]:
    wanted = words.casefold().split()
    senders: dict[str, str] = {}
    for fact in r.index.facts(("sender",)):
        senders[fact.record_id] = f"{senders.get(fact.record_id, '')} {fact.value}"
    named = [row for row in rows if all(word in _block(row, senders.get(row.record_id, "")) for word in wanted)]
    known = {row.record_id: row for row in rows}
    shown = {row.record_id for row in named}
    by_text: dict[str, Listed] = {}
    try:
        found = r.search(words, _HITS, filters=filters).hits
        hits = [hit for hit in found if _meets(hit, found[0].score)]
    except QuestionError:
        hits = []  # no word and no number: nothing that a text could be searched for
    for hit in hits:
        if hit.record_id in known and hit.record_id not in shown and hit.record_id not in by_text:
            by_text[hit.record_id] = Listed(known[hit.record_id], hit)
    return [*(Listed(row) for row in named), *list(by_text.values())[:_BY_TEXT]]


def _meets(hit: Hit, best: float) -> bool:
    return hit.signals.get("lexical", 0.0) >= _HELD or hit.score >= max(_NEAR, _BEHIND * best)


def _block(row: RecordRow, sender: str) -> str:
    return f"{row.symbol or ''} {row.title or ''} {row.document} {row.date or ''} {row.distributed or ''} {sender}".casefold()


def _ordered(listed: Sequence[Listed], column: str, descending: bool) -> list[Listed]:
    """In the order of a column, numbers as numbers; what has nothing there comes last."""
    values = [(item, getattr(item.row, column)) for item in sorted(listed, key=lambda i: natural_key(i.row.symbol or i.row.document))]
    told = sorted(((item, value) for item, value in values if value), key=lambda v: natural_key(v[1]), reverse=descending)
    return [item for item, _ in told] + [item for item, value in values if not value]
