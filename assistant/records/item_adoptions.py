"""What was adopted under the agenda item that an answer's extracts stand under, where none of them is the decision that is asked for: the question and
the draft may call the matter by other words, or in other languages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant.answers import Answer, Citation, Statement
from assistant.attribution import source_line
from assistant.choosing.extract import Extract
from assistant.choosing.operative import operative_paragraphs
from assistant.choosing.units import QUOTE_BUDGET, text_tokens
from assistant.phrases.record_phrases import joined, tell
from assistant.records.adoptions import Adoption, Adoptions
from assistant.records.lines import marks
from assistant.records.named_records import of_symbol
from assistant.records.selection import Selection
from corpus.layout.agenda import agenda_of
from corpus.record import Record
from index.filters import Filters
from index.store import Index


def with_item_adoptions(answer: Answer, extracts: Sequence[Extract], records: Mapping[str, Record], index: Index, filters: Filters | None) -> Answer:
    """The answer, whose lead says that no decision on this was found, with the drafts beneath that were adopted under the item of its first extract,
    and a lead that says so; as it is where there are none.

    Raises:
        RecordMissing: a record was removed meanwhile.
    """
    items = _items(extracts[0], records) if extracts else frozenset[str]()
    if not items:
        return answer
    language = answer.language
    lines: list[str] = []
    citations, statements = list(answer.citations), list(answer.statements)
    with index.snapshot():
        selection = Selection(index, filters)
        found = [(s, a) for s, a in Adoptions(index, selection.rows, language).adopted() if _under(a) & items]
        for symbol, adoption in found:
            document = of_symbol(symbol, selection, language)[0]
            for record, span in _quoted(index.record(document.first.record_id), adoption):
                citation = Citation.of(len(citations) + 1, record, *span)
                citations.append(citation)
                statements.append(Statement(citation.quote, (citation.number,), True))
                line = source_line(citation, record, language)
                line += f" — {adoption.label(language)}" if record is not adoption.record else ""
                lines += ["", line, f"{citation.quote} {marks([citation.number])}"]
    if not found:
        return answer
    told = joined([adoption.named(symbol, language) for symbol, adoption in found], language)
    lead = tell("adopted_on_item", language, items=joined(sorted(items, key=int), language), value=told)
    text = "\n".join([lead, answer.text.removeprefix(answer.lead).lstrip("\n"), *lines])
    return replace(answer, text=text, lead=lead, citations=tuple(citations), statements=tuple(statements))


def _items(extract: Extract, records: Mapping[str, Record]) -> frozenset[str]:
    record = records[extract.hit.record_id]
    return frozenset(agenda_of(record).headed(record.sections_at(extract.start)))


def _under(adoption: Adoption) -> frozenset[str]:
    return frozenset(item for section in adoption.record.sections_at(adoption.told.start) for item in section.agenda_items)


def _quoted(draft: Record, adoption: Adoption) -> list[tuple[Record, tuple[int, int]]]:
    """What tells the adoption, and as many of the draft's operative paragraphs as there is room for, in one piece."""
    quoted = [(adoption.record, (adoption.told.start, adoption.told.end))]
    spans = operative_paragraphs(draft)
    kept = [span for span in spans if text_tokens(draft.text[spans[0][0] : span[1]]) <= QUOTE_BUDGET]
    return [*quoted, (draft, (kept[0][0], kept[-1][1]))] if kept else quoted
