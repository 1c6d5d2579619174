"""Who replied to a State or to a document: the letters of others that cite by its symbol what was written first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from assistant.answers import Answer
from assistant.named_records import of_symbol
from assistant.record_selection import Selection
from corpus.correspondent_questions import CORRESPONDENCE
from corpus.record_questions import RecordQuestion


def replied(asked: RecordQuestion, selection: Selection, listed: Callable[[RecordQuestion], Answer | None]) -> Answer | None:
    """The letters that cite those that the question names, without those of the same sender, as `listed` lists them; None where nothing that
    it names is here under a symbol."""
    rows = [r for d in of_symbol(asked.symbols[0], selection, asked.language) for r in d.records] if asked.symbols else list(selection.find(asked).records)
    symbols = tuple(dict.fromkeys(r.symbol for r in rows if r.symbol))
    if not symbols:
        return None
    ids = {r.record_id for r in rows}
    senders = {f.value for f in selection.facts(["sender_state"]) if f.record_id in ids and f.part == 0}
    own = ids | {f.record_id for f in selection.facts(["sender_state"]) if f.value in senders and f.part == 0}
    selection.rows = [r for r in selection.rows if r.record_id not in own]
    return listed(replace(asked, asks="list", kinds=CORRESPONDENCE, senders=(), symbols=(), citing=symbols))
