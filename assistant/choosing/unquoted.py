"""What a question names and nothing that is quoted does: years and States. The same words about another year or State read like an answer,
so an answer says where they are not those of the question."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from assistant.choosing.extract import Extract
from corpus.languages import Language
from corpus.naming.patterns import is_row
from corpus.naming.states import state_name
from corpus.naming.years import year_spans, years_asked
from corpus.questions.named import Question
from corpus.record import Record

# What follows a State within the name of a company, a bank or a university in Chinese, where the State's name itself is the adjective.
_OF_COMPANY = re.compile(r"[^\W\d_的在对与和向及是]{0,6}?(?:公司|银行|大学|电视台)")

_NEAR = 500  # characters before and behind an extract, a few paragraphs


def unquoted(question: Question, extracts: Sequence[Extract], records: Mapping[str, Record], language: Language) -> list[str]:
    """The years that the question names and none of the extracts does, in its text, its lead-in, the line above its passage or its letter's
    date; and the States that none of the records quoted names anywhere. As `language` calls them."""
    found = [_called(since, until) for since, until in _missing(_years_asked(question), _years_said(extracts, records))]
    held = _states_named(extracts, records)
    return [*dict.fromkeys(found), *(state_name(code, language) for code in _states_asked(question) if code not in held)]


def of_other_states(question: Question, extracts: Sequence[Extract], records: Mapping[str, Record]) -> bool:
    """Whether the question names States and the records quoted none of them, anywhere."""
    asked = _states_asked(question)
    return bool(asked) and _states_named(extracts, records).isdisjoint(asked)


def _states_asked(question: Question) -> dict[str, None]:
    """The codes of the States that the question names, each once; one within the name of a company is none ("美国广播公司")."""
    return dict.fromkeys(state.code for state in question.states if not _OF_COMPANY.match(question.text, state.end))


def _states_named(extracts: Sequence[Extract], records: Mapping[str, Record]) -> set[str]:
    quoted = {e.hit.record_id for e in extracts}
    return {f.value for record_id in quoted for f in records[record_id].facts if f.name in ("state", "sender_state")}


def of_other_years(question: Question, extracts: Sequence[Extract], records: Mapping[str, Record]) -> bool:
    """Whether the question names years and the extracts name or are of some, none of which is among them, nor named near them: "The Act requires …"
    may follow "In 2031 the Act was passed"."""
    said = _years_said(extracts, records) if (asked := _years_asked(question)) else set()
    if not said or _missing(asked, said) != asked:
        return False
    around = (records[e.hit.record_id].text[max(e.start - _NEAR, 0) : e.end + _NEAR] for e in extracts)
    return _missing(asked, {span for text in around for span in year_spans(text)}) == asked


def _years_said(extracts: Sequence[Extract], records: Mapping[str, Record]) -> set[tuple[int, int]]:
    return {span for extract in extracts for span in _said(extract, records[extract.hit.record_id])}


def _missing(asked: Sequence[tuple[int, int]], said: Collection[tuple[int, int]]) -> list[tuple[int, int]]:
    return [(since, until) for since, until in asked if not any(first <= until and since <= last for first, last in said)]


def _years_asked(question: Question) -> list[tuple[int, int]]:
    """The first and the last year of each period that the question names, and the years of its days, each once; the day of a document ("the letter of
    3 May 2031") says which document, not when what is asked about was."""
    named = [(document.start, document.end) for document in question.documents]
    days = ((day.year, day.year) for day in question.dates if day.year and not any(start <= day.start < end for start, end in named))
    return list(dict.fromkeys((*years_asked(question.periods), *days)))


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
