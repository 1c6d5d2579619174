"""What a question names and nothing that is quoted does: years and States. The same words about another year or State read like an answer,
so an answer says where they are not those of the question."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from assistant.choosing.extracts import Extract
from corpus.languages import Language
from corpus.naming.patterns import is_row
from corpus.naming.states import state_name
from corpus.naming.years import year_spans, years_asked
from corpus.questions.named import Question
from corpus.record import Record


def unquoted(question: Question, extracts: Sequence[Extract], records: Mapping[str, Record], language: Language) -> list[str]:
    """The years that the question names and none of the extracts does, in its text, its lead-in, the line above its passage or its letter's
    date; and the States that none of the records quoted names anywhere. As `language` calls them."""
    said = {span for extract in extracts for span in _said(extract, records[extract.hit.record_id])}
    found = [_called(since, until) for since, until in years_asked(question.periods) if not any(first <= until and since <= last for first, last in said)]
    named = dict.fromkeys(state.code for state in question.states)
    quoted = {e.hit.record_id for e in extracts}
    held = {f.value for record_id in quoted for f in records[record_id].facts if f.name in ("state", "sender_state")}
    return [*dict.fromkeys(found), *(state_name(code, language) for code in named if code not in held)]


def _called(since: int, until: int) -> str:
    return str(since) if since == until else f"{since}–{until}"


def _said(extract: Extract, record: Record) -> Iterator[tuple[int, int]]:
    """The years that an extract names, the first and the last of each range; of a table's row, where its caption or a heading above it names a year, those
    and no other: "Contributions in 2036", of a budget for 2036 and 2037."""
    lead = "\n".join(record.text[start:end] for start, end in extract.above)
    quoted = record.text[extract.start : extract.end]
    if is_row(quoted) or extract.label:
        above = (section.title or "" for section in reversed(record.root.path_at(extract.start)[1:]))
        if nearest := next((found for text in (lead, *above) if (found := [*year_spans(text)])), None):
            yield from (*year_spans(quoted), *nearest)
            return
    dates = (record.date_at(extract.start) or "", record.metadata.date or "", *record.values("distributed"))
    yield from year_spans("\n".join((lead, quoted, extract.hit.context, *(date[:4] for date in dates))))
