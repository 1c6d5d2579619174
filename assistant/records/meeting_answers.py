"""Answers to questions on one meeting, from its record: who presided, when it began and ended, and what somebody said there, word for word.

Where the record does not tell it in its set words, the search answers, of that record alone.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from assistant.answers import Answer, Statement
from assistant.attribution import source_line
from assistant.choosing.extract import Extract
from assistant.phrases.record_phrases import tell
from assistant.records.lines import made, marks
from assistant.records.selection import Selection
from assistant.records.title_blocks import TitleBlocks
from assistant.speakers import speeches
from corpus.languages import Language
from corpus.layout.meeting_dates import MEETING
from corpus.layout.sentences import sentences
from corpus.naming.dates import find_dates, western_digits
from corpus.naming.meetings import is_of_meeting, numbered_meetings
from corpus.naming.states import find_states
from corpus.questions.meeting_questions import BEGAN, CHAIR, SAID, MeetingQuestion, understand_meeting_question
from corpus.questions.record_questions import RecordQuestion
from corpus.record import Record
from corpus.statements.meeting_words import CHAIR_TAKEN, OPENED, PRESIDING, RISEN
from corpus.statements.voters import code_of, is_named, parties_in
from index.filters import Filters
from index.results import SearchResult
from index.store import Index

_RECORDS = 3  # meetings of that number, each of a body of its own, that are told of
_SHOWN = 6  # spans of a record that are quoted
_HEAD = 3_000  # characters of a record in which its masthead stands
_LINE = 300  # characters of a line that says such a thing; a longer one says more
_SPEECH = 1_500  # characters of what one says in a row
_NAMED = 40  # characters behind the beginning of a speech in which a role's State is named
# A courtesy before a name, which many speakers have.
_COURTESY = re.compile(r"^(?:(?:mr|ms|mrs|dr|m|mme|mlle|sra?|srta)\b\.?|г-(?:н|жа|на|жи)|(?:ال)?سيدة?)\s*|(?:先生|女士)$", re.IGNORECASE)
# That somebody presided, in the words of a report.
_LED = re.compile(
    r"\b(?:chaired|presid(?:ed|es|ing)|in\s+the\s+chair|took\s+the\s+chair|under\s+the\s+(?:chair|presid)\w+|présid(?:ées?|és?|a|ait)|sous\s+la\s+présidence|presid(?:ió|id[oa]s?)|bajo\s+la\s+presidencia|председательств\w+)\b"
    r"|主持|(?:担)?任(?:了)?(?:会议)?主席|(?<![\u0621-\u064a])[وف]?(?:ترأست?|رأست?|برئاسة|تولت?ى?\s+رئاسة)(?![\u0621-\u064a])",
    re.IGNORECASE,
)

Span = tuple[int, int]


def meeting_answer(question: str, index: Index, filters: Filters | None = None, language: Language | None = None) -> Answer | None:
    """The answer to a question on a meeting; None where it asks for something else, where no record is of that meeting, or none tells it.

    Args:
        filters: conditions that the records meet.
        language: answer in it, in place of the question's language.

    Raises:
        StoreError: the index cannot be read.
    """
    began = time.perf_counter()
    asked = understand_meeting_question(question)
    if asked is None:
        return None
    spoken = language or asked.language
    with index.snapshot():
        selection = Selection(index, filters)
        rows = [row for row in selection.rows if row.kind == MEETING and is_of_meeting(asked.meeting, row.title, row.symbol, row.date)]
        records = [index.record(document.first.record_id) for document in selection.documents(rows, spoken)[:_RECORDS]]
        told = [(record, spans) for record in records if (spans := _told(asked, record))]
        if not told:
            return None
        blocks = TitleBlocks(index, rows)
        lines: list[str] = []
        statements: list[Statement] = []
        for record, spans in told:
            _quote(record, spans, blocks, spoken, lines, statements)
    answer = made(RecordQuestion(question, spoken, "meeting"), lines, statements, blocks.citations)
    return replace(answer, timings={"total_ms": (time.perf_counter() - began) * 1e3})


def of_no_meeting(found: SearchResult, extracts: Sequence[Extract], records: Mapping[str, Record]) -> bool:
    """Whether it is asked who presided over a meeting, or when it began or ended, of which there is no record, and no sentence of the extracts tells that of
    that meeting: what was found is of others."""
    if all(r.found for r in found.restricted) or (asked := understand_meeting_question(found.query)) is None or asked.asks == SAID:
        return False
    return not any(
        _names_meeting(asked.meeting, text, record.language) and _tells(asked.asks, text, record.language)
        for e in extracts
        for record in (records[e.hit.record_id],)
        for text in (record.text[start:end] for start, end in sentences(record.text, e.start, e.end))
    )


def _tells(asks: str, text: str, language: Language) -> bool:
    if asks == CHAIR:
        return _LED.search(text) is not None
    words = (OPENED if asks == BEGAN else RISEN).get(language)
    return words is not None and words.search(text) is not None


def _names_meeting(meeting: str, text: str, language: Language) -> bool:
    if meeting.isdigit():
        return any(number == int(meeting) for number, _, _ in numbered_meetings(western_digits(text), language))
    return any(f"{d.year or 0:04d}-{d.month:02d}-{d.day:02d}".endswith(meeting.removeprefix("-")) for d in find_dates(text))


def _quote(record: Record, spans: Sequence[Span], blocks: TitleBlocks, language: Language, lines: list[str], statements: list[Statement]) -> None:
    above = ""
    for span in spans[:_SHOWN]:
        if (citation := blocks.quote(record, *span)) is None:
            continue
        line = source_line(citation, record, language)
        lines += [line] if line != above else []
        above = line
        statements.append(Statement(citation.quote, (citation.number,), True))
        lines.append(f"{citation.quote} {marks([citation.number])}")
    if len(spans) > _SHOWN:
        lines.append(tell("more_untold", language, count=str(len(spans) - _SHOWN)))


def _told(asked: MeetingQuestion, record: Record) -> list[Span]:
    """Where the record of the meeting tells what is asked for."""
    if record.language not in PRESIDING:
        return []
    if asked.asks == SAID:
        return list(_said(asked.party, record))
    if asked.asks == CHAIR:
        return list(_presiding(record))
    words = (OPENED if asked.asks == BEGAN else RISEN)[record.language]
    return [span for span in _lines(record) if words.search(record.text, *span)]


def _lines(record: Record) -> Iterator[Span]:
    """The lines of a record that are no longer than one that says one thing."""
    for paragraph in record.paragraphs:
        at = paragraph.start
        for line in record.text[paragraph.start : paragraph.end].split("\n"):
            if line.strip() and len(line) <= _LINE:
                yield at, at + len(line)
            at += len(line) + 1


def _presiding(record: Record) -> Iterator[Span]:
    presiding, taken = PRESIDING[record.language], CHAIR_TAKEN[record.language]
    for start, end in _lines(record):
        if (start < _HEAD and presiding.match(record.text, start, end)) or taken.search(record.text, start, end):
            yield start, end


def _said(party: str, record: Record) -> Iterator[Span]:
    """What each of the parties says in the record, in which a line of the masthead says nothing."""
    parties = [named for one in parties_in(party) if (named := _COURTESY.sub("", one))]
    presiding = PRESIDING[record.language]
    for speaker, (start, end) in speeches(record, _SPEECH):
        if not presiding.match(record.text, start, end) and any(_speaks(one, record, speaker) for one in parties):
            yield start, end


def _speaks(party: str, record: Record, speaker: Span) -> bool:
    """Whether a party is the one that a speech begins with: of several States named there, the first speaks."""
    named = record.text[speaker[0] : speaker[1]]
    opening = named if named.rstrip(" :：").endswith((")", "）")) else record.text[speaker[0] : speaker[1] + _NAMED]
    if code := code_of(party):
        return next((state.code for state in find_states(opening, record.language)), None) == code
    return is_named(opening, record.language, party)
