"""What a paragraph, an article or an annex of one document says: that place word for word, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.answers import Answer
from assistant.choosing.units import QUOTE_BUDGET, list_end, text_tokens
from assistant.phrases.record_phrases import tell
from assistant.records.lines import made, marks
from assistant.records.named_records import document_named, name_of, title_line
from assistant.records.place_quotes import Quoted
from assistant.records.selection import Selection
from assistant.records.title_blocks import TitleBlocks
from corpus.layout.provisions import numbers_of
from corpus.naming.locators import Locator, find_locators
from corpus.questions.record_questions import RecordQuestion
from corpus.record import Paragraph, Record
from index.store import Index

_APART = frozenset(("footnote", "item"))


def placed(asked: RecordQuestion, index: Index, selection: Selection) -> Answer | None:
    """The place that the question names in a document; that there is none of that number, where the document counts what it has. None where
    the document is not here, or counts nothing."""
    document = document_named(asked, selection)
    locators = list(find_locators(asked.text))
    if document is None or not locators:
        return None
    record = index.record(document.first.record_id)
    blocks = TitleBlocks(index, document.records)
    spans = list(spans_at(record, locators))
    if not spans:
        if not _counts(record, {loc.kind for loc in locators}):
            return None
        line = title_line(document, blocks, asked.language)
        told = tell("place_none", asked.language, value=name_of(document))
        return made(asked, [told, f"– {line.text} {marks(line.citations)}"], [line], blocks.citations)
    quoted = Quoted(asked.language, blocks)
    quoted.quote(record, spans)
    return quoted.answer(asked.text) if quoted.statements else None


def spans_at(record: Record, locators: Sequence[Locator]) -> Iterator[tuple[int, int]]:
    """The spans of the paragraphs that stand where the locators say, each with its list; of an annex or article alone, of all in it."""
    whole = [loc for loc in locators if loc.kind != "paragraph"]
    numbered = [loc for loc in locators if loc.kind == "paragraph"]
    inside = [at for at, p in enumerate(record.paragraphs) if all(_stands(record, p, loc) for loc in whole)]
    if not numbered:
        yield from _joined(record, [at for at in inside if record.paragraphs[at].kind != "footnote"])
        return
    parts = {part for loc in numbered for part in loc.parts}
    if parts:
        yield from ((p.start, p.end) for at in inside if record.number_at((p := record.paragraphs[at]).start) in parts)
        return
    numbers = {number for loc in numbered for number in loc.numbers}
    found = [at for at in inside if (p := record.paragraphs[at]).kind not in _APART and (p.number or "").strip(".()") in numbers]
    own = [at for at in found if whole or not _annexed(record, record.paragraphs[at])]  # of the document's own text, before those of its annexes
    yield from ((record.paragraphs[at].start, list_end(record, at)) for at in own or found)


def _joined(record: Record, inside: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The spans of paragraphs that follow one another, as many in one as there is room to quote."""
    start, end = -1, -1
    for at in inside:
        paragraph = record.paragraphs[at]
        if start >= 0 and text_tokens(record.text[start : paragraph.end]) > QUOTE_BUDGET:
            yield start, end
            start = -1
        start, end = paragraph.start if start < 0 else start, paragraph.end
    if start >= 0:
        yield start, end


def _stands(record: Record, paragraph: Paragraph, locator: Locator) -> bool:
    """Whether a paragraph stands in the annex or article of that number."""
    here = {place for section in record.sections_at(paragraph.start) for place in numbers_of(section, record.language)}
    return any((locator.kind, number) in here for number in locator.numbers)


def _annexed(record: Record, paragraph: Paragraph) -> bool:
    return any(section.kind == "annex" for section in record.sections_at(paragraph.start))


def _counts(record: Record, kinds: set[str]) -> bool:
    """Whether a record has places of one of these kinds that bear numbers."""
    if "paragraph" in kinds and any(p.number for p in record.paragraphs if p.kind not in _APART):
        return True
    return any(section.kind in kinds for path in record.root.walk() for section in path)
