"""What a conference's own papers tell, word for word: the items of its agenda, what its programme of work has on a day, who came from where, and how
many delegations did. Where no record is such a paper, or none tells it, the question is left to the search."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.answers import Answer, Statement
from assistant.attribution import source_line
from assistant.choosing.units import QUOTE_BUDGET, list_end, text_tokens
from assistant.phrases.record_phrases import joined, tell
from assistant.records.lines import made, marks
from assistant.records.named_records import name_of, title_line
from assistant.records.selection import Document, Selection
from assistant.records.title_blocks import TitleBlocks
from corpus.layout.participants import LIST
from corpus.layout.tables import heads
from corpus.naming.bearing import bears
from corpus.naming.dates import find_dates
from corpus.naming.patterns import cells, is_row
from corpus.naming.states import state_code
from corpus.questions.conference_papers import is_agenda, is_no_delegation, is_programme
from corpus.questions.record_questions import RecordQuestion
from corpus.record import Record, Section
from index.store import Index

PAPERS = ("agenda", "programme", "participants", "delegations")
"""What may be asked of such papers."""
_TOKENS = 3 * QUOTE_BUDGET  # that are quoted
_BEGINNING = 60  # characters in which a line names its day


def of_papers(asked: RecordQuestion, index: Index, selection: Selection) -> Answer | None:
    """The answer from the papers that the question asks for, the latest of each first; None where none of them tells it."""
    papers = [d for d in selection.documents(selection.rows, asked.language) if _is_paper(d, asked.asks)]
    papers.sort(key=lambda d: d.date or d.distributed, reverse=True)
    blocks = TitleBlocks(index, [r for d in papers for r in d.records])
    if asked.asks == "delegations":
        return _counted(asked, papers, index, blocks)
    lines: list[str] = []
    statements: list[Statement] = []
    room = float(_TOKENS)
    for paper in papers:
        record = index.record(paper.first.record_id)
        for start, end in _told(record, asked):
            room -= text_tokens(record.text[start:end])
            if (room < 0 and statements) or not (citation := blocks.quote(record, start, end)):
                continue
            above = source_line(citation, record, asked.language)
            lines += [above] if above not in lines else []
            statements.append(Statement(citation.quote, (citation.number,), True))
            lines.append(f"{citation.quote} {marks([citation.number])}")
        if statements and asked.asks == "agenda":
            break  # an earlier agenda is another session's, or was revised
    return made(asked, lines, statements, blocks.citations) if statements else None


def _is_paper(document: Document, asks: str) -> bool:
    title = document.first.title or ""
    if asks in ("agenda", "programme"):
        return is_agenda(title) if asks == "agenda" else is_programme(title)
    return document.first.kind == LIST


def _told(record: Record, asked: RecordQuestion) -> Iterator[tuple[int, int]]:
    """The spans of a paper that tell what is asked."""
    if asked.asks == "agenda":
        yield from _items(record, asked.items)
    elif asked.asks == "programme":
        yield from _of_days(record, [since for since, _ in asked.periods if since])
    else:
        for section in _leaves(record.root):
            title = section.title or ""
            names = (state_code(title.strip(" *_[]()（）")) in asked.senders) or any(bears(title, name, record.language) for name in asked.sender_names)
            if names:
                yield section.start, section.start + len(record.text[section.start : section.end].rstrip())


def _items(record: Record, wanted: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The items of an agenda: those of these numbers with what stands below them, or else all, from the first to the last."""
    numbered = [at for at, p in enumerate(record.paragraphs) if p.number and p.kind not in ("footnote", "item")]
    if wanted:
        for at in numbered:
            paragraph = record.paragraphs[at]
            if (paragraph.number or "").strip(".()") in wanted:
                yield paragraph.start, list_end(record, at)
    elif numbered:
        yield record.paragraphs[numbered[0]].start, list_end(record, numbered[-1])


def _of_days(record: Record, days: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The rows and lines that begin with one of these days ("2032-06-11", "--06-11"), whose year either may leave out; of a row, that which names
    the columns before it."""
    columns = heads(record.text, record.paragraphs)
    shown: set[int] = set()
    for paragraph in record.paragraphs:
        text = record.text[paragraph.start : paragraph.end]
        beginning = cells(text)[0] if is_row(text) else text[:_BEGINNING]
        if not any(_same(f"{d.year or ''}-{d.month:02d}-{d.day:02d}", day) for d in find_dates(beginning) for day in days):
            continue
        head = columns.get(paragraph.start)
        if head and head.start not in shown and head.start != paragraph.start:
            shown.add(head.start)
            yield head.start, head.end
        yield paragraph.start, paragraph.end


def _same(told: str, day: str) -> bool:
    """Whether two days are one, the year of either left out."""
    return told[-5:] == day[-5:] and (told[0] == "-" or day[0] == "-" or told == day)


def _counted(asked: RecordQuestion, papers: Sequence[Document], index: Index, blocks: TitleBlocks) -> Answer | None:
    """How many delegations the latest list of participants names, and which, without observers and the secretariat."""
    for paper in papers:
        names = [s.title for s in _delegations(index.record(paper.first.record_id).root) if s.title]
        if names:
            line = title_line(paper, blocks, asked.language)
            told = tell("delegations", asked.language, value=name_of(paper), count=str(len(names)), names=joined(names, asked.language))
            return made(asked, [told, f"– {line.text} {marks(line.citations)}"], [line], blocks.citations)
    return None


def _leaves(section: Section) -> Iterator[Section]:
    """The sections that have none below them."""
    for child in section.children:
        yield from _leaves(child) if child.children else (child,)


def _delegations(section: Section) -> Iterator[Section]:
    """The sections of a list of participants that are delegations: neither groups of them nor those of observers or a secretariat."""
    for child in section.children:
        if not is_no_delegation(child.heading):
            yield from _delegations(child) if child.children else (child,)
