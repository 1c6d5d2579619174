"""What a question names and nothing that is quoted does: years and States. The same words about another year or State read like an answer,
so an answer says where they are not those of the question."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from assistant.choosing.extract import Extract
from assistant.choosing.features import MARGIN
from assistant.choosing.row_labels import label_asked, speaks_of
from corpus.languages import Language
from corpus.layout.authors import sponsor_states
from corpus.naming.answer_types import AnswerType
from corpus.naming.patterns import is_row
from corpus.naming.states import find_states, state_name
from corpus.naming.years import year_spans, years_asked
from corpus.questions.named import Question
from corpus.record import Record

# What follows a State within the name of a company, a bank or a university in Chinese, where the State's name itself is the adjective.
_OF_COMPANY = re.compile(r"[^\W\d_的在对与和向及是]{0,6}?(?:公司|银行|大学|电视台)")

# What is told beside a count is of another year: "124 delegates, compared with 110 in 2030".
_COMPARED = re.compile(
    r"(?:\b(?:compared\s+(?:with|to)|against|as\s+opposed\s+to|up\s+from|down\s+from|by\s+comparison|contre|par\s+rapport\s+[àa]|au\s+lieu\s+d|frente\s+a|en\s+comparación\s+con|comparad[oa]s?\s+con|contra|против|по\s+сравнению\s+с)(?!\w)"
    r"|(?<![\u0621-\u064a])(?:مقارنة\s+ب|مقابل|بالمقارنة)|相比|而|低于|高于)[^.;。；؛\n]{0,80}",
    re.IGNORECASE,
)
_NEAR = 500  # characters before and behind an extract, a few paragraphs


def unquoted(question: Question, extracts: Sequence[Extract], records: Mapping[str, Record], language: Language) -> list[str]:
    """The years that the question names and none of the extracts does, in its text, its lead-in, the line above its passage or its letter's
    date; and the States that nothing quoted names, nor what stands near it or above it, and whose letters it is not from. As `language` calls them."""
    answering, years = _answering(question, extracts, records), years_of(question)
    missing = missing_years(years, _years_said(answering, records))
    if AnswerType.NUMBER in question.answer_types and not question.kinds and answering and _own_years(answering[0], records):
        # The day of a record is none of the counts that it tells of another year: "In 2030 there were eleven collisions", of a report of 2031.
        missing = missing_years(years, {span for extract in answering for span in _own_years(extract, records, compared=True)})
    found = [_called(since, until) for since, until in missing]
    asked = _states_asked(question)
    held = {code for e in extracts for code in _states_said(e, records[e.hit.record_id])} if asked else set()
    return [*dict.fromkeys(found), *(state_name(code, language) for code in asked if code not in held)]


def of_other_states(question: Question, extracts: Sequence[Extract], records: Mapping[str, Record]) -> bool:
    """Whether the question names States and the records quoted none of them, anywhere."""
    asked = _states_asked(question)
    return bool(asked) and _states_named(extracts, records).isdisjoint(asked)


def _states_asked(question: Question) -> dict[str, None]:
    """The codes of the States that the question names, each once; one within the name of a company is none ("美国广播公司")."""
    return dict.fromkeys(state.code for state in question.states if not _OF_COMPANY.match(question.text, state.end))


def _states_said(extract: Extract, record: Record) -> Iterator[str]:
    """The codes of the States that an extract names, or what stands near it, its headings, its record's title or who sent the record or to whom: what
    another part of a long record names is not what is spoken of."""
    yield from (f.value for f in record.facts if f.name in ("sender_state", "addressee_state"))
    yield from sponsor_states(record)
    headings = (section.title or "" for section in record.root.path_at(extract.start))
    around = record.text[max(extract.start - _NEAR, 0) : extract.end + _NEAR]
    for text in (around, extract.hit.context, record.metadata.title or "", *headings):
        yield from (state.code for state in find_states(text, record.language))


def _states_named(extracts: Sequence[Extract], records: Mapping[str, Record]) -> set[str]:
    quoted = {e.hit.record_id for e in extracts}
    told = {f.value for record_id in quoted for f in records[record_id].facts if f.name in ("state", "sender_state")}
    return told.union(*(sponsor_states(records[record_id]) for record_id in quoted))


def of_other_years(question: Question, extracts: Sequence[Extract], records: Mapping[str, Record]) -> bool:
    """Whether the question names years and the extracts name or are of some, none of which is among them, nor named near them: "The Act requires …"
    may follow "In 2031 the Act was passed"."""
    extracts = _answering(question, extracts, records)
    said = _years_said(extracts, records) if (asked := years_of(question)) else set()
    if not said or missing_years(asked, said) != asked:
        return False
    prose = (e for e in extracts if not _row_years(e, records))  # what stands near a row is of other rows
    around = (records[e.hit.record_id].text[max(e.start - _NEAR, 0) : e.end + _NEAR] for e in prose)
    return missing_years(asked, {span for text in around for span in year_spans(text)}) == asked


def _answering(question: Question, extracts: Sequence[Extract], records: Mapping[str, Record]) -> Sequence[Extract]:
    """The extracts that tell of which years an answer is: all; but where one is the row that the question asks for, of other years than its, no
    more than what meets the question far better or speaks of the same. The year elsewhere in what is quoted is that of something else."""
    asked = years_of(question)
    rows = [e for e in extracts if asked and (told := _row_years(e, records)) and missing_years(asked, told) == asked]
    labelled = [(e, label) for e in rows if (label := label_asked(question, records[e.hit.record_id], e.start, e.end))]
    if not labelled:
        return extracts
    row, label = max(labelled, key=lambda found: found[0].score)
    return [e for e in extracts if e.score > row.score + MARGIN or speaks_of(label, e, records)]


def _row_years(extract: Extract, records: Mapping[str, Record]) -> list[tuple[int, int]]:
    record = records[extract.hit.record_id]
    row = is_row(record.text[extract.start : extract.end]) or extract.label is not None
    return row_years(record, extract.start, extract.end, extract.above) if row else []


def _years_said(extracts: Sequence[Extract], records: Mapping[str, Record]) -> set[tuple[int, int]]:
    return {span for e in extracts for span in (_row_years(e, records) or _said(e, records[e.hit.record_id]))}


def _own_years(extract: Extract, records: Mapping[str, Record], *, compared: bool = False) -> list[tuple[int, int]]:
    """The years that the words of an extract name, with the line that leads to them; those that it only compares with where they are `compared`.
    A table's row is of those that tell its year."""
    text = records[extract.hit.record_id].text
    if extract.label or is_row(text[extract.start : extract.end]):
        return list(_years_said([extract], records)) if compared else []
    words = "\n".join(text[start:end] for start, end in (*extract.above, (extract.start, extract.end)))
    return [*year_spans(words if compared else _COMPARED.sub(" ", words))]


def missing_years(asked: Sequence[tuple[int, int]], said: Collection[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those of the periods asked about that share no year with any of these."""
    return [(since, until) for since, until in asked if not any(first <= until and since <= last for first, last in said)]


def years_of(question: Question) -> list[tuple[int, int]]:
    """The first and the last year of each period that the question names, and the years of its days, each once; the day of a document ("the letter of
    3 May 2031") says which document, not when what is asked about was."""
    named = [(document.start, document.end) for document in question.documents]
    days = ((day.year, day.year) for day in question.dates if day.year and not any(start <= day.start < end for start, end in named))
    return list(dict.fromkeys((*years_asked(question.periods), *days)))


def row_years(record: Record, start: int, end: int, above: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The years that a table's row is of: its own and those that the row naming its columns, its caption, or else the nearest heading names ("Contributions
    in 2036", of a budget for 2036 and 2037); none where none of these names one."""
    headings = (section.title or "" for section in reversed(record.root.path_at(start)[1:]))
    lead = "\n".join(record.text[slice(*span)] for span in above)
    nearest = next((found for text in (lead, *headings) if (found := [*year_spans(text)])), None)
    return [*year_spans(record.text[start:end]), *nearest] if nearest else []


def _called(since: int, until: int) -> str:
    return str(since) if since == until else f"{since}–{until}"


def _said(extract: Extract, record: Record) -> Iterator[tuple[int, int]]:
    """The years that an extract names, the first and the last of each range, or the line above its passage, or that are those of its letter."""
    lead = "\n".join(record.text[start:end] for start, end in extract.above)
    quoted = record.text[extract.start : extract.end]
    dates = (record.date_at(extract.start) or "", record.metadata.date or "", *record.values("distributed"))
    yield from year_spans("\n".join((lead, quoted, extract.hit.context, *(date[:4] for date in dates))))
