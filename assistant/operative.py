"""The operative paragraphs of a decision or resolution: what it decides, requests or invites, below the recitals that say why."""

from __future__ import annotations

from assistant.features import recites
from assistant.units import list_end, quotable
from corpus.record import Paragraph, Record
from corpus.standings import Standing, standing_of
from corpus.states import find_states

_APART = frozenset(("heading", "signature", "address", "footnote"))
_ACTS = frozenset((Standing.DECISION, Standing.RECOMMENDATION, Standing.REQUEST))


def operative_paragraphs(record: Record) -> list[tuple[int, int]]:
    """The spans of the operative paragraphs, each with its list as far as there is room to quote it: those with a number of their own below
    the recitals, or else those whose words tell an act; in the order of the text."""
    given = [at for at, p in enumerate(record.paragraphs) if p.kind not in _APART]
    acts = [at for at in given if not recites(_text(record, at)) and standing_of(_text(record, at), record.language) in _ACTS]
    numbered = [at for at in given if _is_numbered(record.paragraphs[at])]
    first = next((at for at in numbered if at in acts), numbered[-1] if numbered else len(record.paragraphs))
    recitals = [at for at in given if at < first and at not in numbered and record.paragraphs[at].kind != "item" and recites(_text(record, at))]
    numbered = [at for at in numbered if not recitals or at > recitals[-1]]  # a number above the recitals counts something else
    spans = [quotable(record, at, _end(record, at)) for at in numbered] if numbered else [quotable(record, at, list_end(record, at)) for at in acts]
    return [span for span in spans if record.text[slice(*span)].rstrip()[-1:] not in ":："]  # a lead-in without its list says nothing


def naming_states(record: Record, spans: list[tuple[int, int]], codes: tuple[str, ...]) -> list[tuple[int, int]]:
    """Those of the spans that name one of the States."""
    return [span for span in spans if any(m.code in codes for m in find_states(record.text[slice(*span)], record.language))]


def _text(record: Record, at: int) -> str:
    return record.text[record.paragraphs[at].start : record.paragraphs[at].end].strip()


def _is_numbered(paragraph: Paragraph) -> bool:
    """Whether a paragraph is counted by itself, and not as an item "(a)" of another one."""
    return bool(paragraph.number) and (paragraph.number or "").strip(".()").isdigit()


def _end(record: Record, at: int) -> int:
    """Where the items end that belong to the numbered paragraph of that index."""
    last = at
    while last + 1 < len(record.paragraphs) and record.paragraphs[last + 1].kind == "item" and not _is_numbered(record.paragraphs[last + 1]):
        last += 1
    return record.paragraphs[last].end
