"""The changes of a revision as an answer quotes them: each passage word for word, under what became of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.answers import GAP, Citation, Statement
from assistant.choosing.units import QUOTE_BUDGET, fitting, lead_in, text_tokens
from assistant.phrases.record_phrases import tell
from assistant.records.title_blocks import TitleBlocks
from corpus.languages import Language
from corpus.layout.tables import heads
from corpus.naming.patterns import is_row
from corpus.record import Paragraph, Record
from corpus.statements.revisions import Change, Changes, altered_spans

_QUOTED = 12  # changes that an answer quotes
_TOKENS = 5 * QUOTE_BUDGET  # of all of them
_WHOLE = 120  # tokens of a paragraph that is quoted whole beside its other text; of a longer one, the sentences that differ


@dataclass(frozen=True, slots=True)
class Text:
    """One of the two texts, and what the answer calls it."""

    record: Record
    name: str

    def words(self, at: int) -> str:
        """The words of the paragraph of that index."""
        return self.record.text[self.record.paragraphs[at].start : self.record.paragraphs[at].end]


def quoted_changes(changes: Changes, old: Text, new: Text, language: Language, blocks: TitleBlocks) -> tuple[list[tuple[str, Statement]], int]:
    """The passages that changed, in the order of the text, each under the line that says what became of it, and how many changes there was
    no room to quote."""
    told: list[tuple[str, Statement]] = []
    room, quoted = float(_TOKENS), 0
    for change in changes.made[:_QUOTED]:
        passages = list(_passages(change, old, new, language, blocks))
        cost = sum(text_tokens(statement.text) for _, statement in passages)
        if quoted and cost > room:
            break
        told += passages
        room -= cost
        quoted += 1
    return told, len(changes.made) - quoted


def _passages(change: Change, old: Text, new: Text, language: Language, blocks: TitleBlocks) -> Iterator[tuple[str, Statement]]:
    """The old and the new text of what is altered, or the one text of what is added or left out."""
    whole = change.old is None or change.new is None or all(
        text_tokens(text.words(at)) <= _WHOLE for text, at in ((old, change.old), (new, change.new)) if at is not None
    )  # fmt: skip
    for text, at, other, beside, (altered, alone) in (
        (old, change.old, new, change.new, ("altered_old", "left_out")),
        (new, change.new, old, change.old, ("altered_new", "added")),
    ):
        if at is None:
            continue
        paragraph = text.record.paragraphs[at]
        spans = [(paragraph.start, paragraph.end)]
        if beside is not None and not whole:
            spans = altered_spans(text.record, paragraph, other.record, other.record.paragraphs[beside])
        if statement := _statement(text.record, paragraph, spans, blocks):
            yield tell(alone if beside is None else altered, language, value=text.name), statement


def _statement(record: Record, paragraph: Paragraph, altered: Sequence[tuple[int, int]], blocks: TitleBlocks) -> Statement | None:
    """What is altered of a paragraph as far as there is room for it, with a mark where it is cut; an item of a list behind what leads to it, a
    table's row behind the one that names its columns."""
    spans = _fitting(record, altered)
    cut = spans[-1][1] < altered[-1][1]
    lead = lead_in(record, paragraph) if paragraph.kind == "item" else None
    if is_row(record.text[paragraph.start : paragraph.end]):
        columns = heads(record.text, record.paragraphs).get(paragraph.start, paragraph)
        lead = (columns.start, columns.end) if columns != paragraph else None
    if lead:
        spans = [(lead[0], spans[0][1]), *spans[1:]] if not record.text[lead[1] : spans[0][0]].strip() else [lead, *spans]
    citations: list[Citation] = [c for s in spans if (c := blocks.quote(record, *s))]
    if len(citations) < len(spans):
        return None
    return Statement(GAP.join(c.quote for c in citations) + (GAP.rstrip() if cut else ""), tuple(c.number for c in citations), True)


def _fitting(record: Record, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans, as many of their sentences as there is room for."""
    kept: list[tuple[int, int]] = []
    room = float(QUOTE_BUDGET)
    for span in spans:
        cost = text_tokens(record.text[slice(*span)])
        if cost > room:
            return kept or [fitting(record, *span)]
        kept.append(span)
        room -= cost
    return kept
