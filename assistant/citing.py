"""From extracts to an answer's text: numbered citations, each checked against its record, and the statements that they prove."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence, Set
from itertools import pairwise

from assistant.answers import GAP, Citation, Statement
from assistant.attribution import act_differs, body_differs, source_line, standing_name, undecided
from assistant.choosing.extract import Extract
from assistant.phrases.general import say
from assistant.phrases.record_phrases import comma
from corpus.languages import Language
from corpus.naming.bodies import BodyMention, acting_body
from corpus.naming.patterns import SEPARATOR, is_row
from corpus.questions.decision_questions import DECIDED
from corpus.record import Record
from corpus.statements.standings import DRAFTS, Standing, standing_in

log = logging.getLogger(__name__)


def cite(extracts: Sequence[Extract], records: Mapping[str, Record]) -> tuple[tuple[Citation, ...], tuple[Statement, ...]]:
    """Numbered citations and the statements they prove, grouped by record in the order of relevance, each checked
    against the record's text. An item of a list that stands apart from its lead-in is proved by two citations, of which
    the items of one list share the first; rows of one table are one statement."""
    order = list(dict.fromkeys(e.hit.record_id for e in extracts))
    citations: dict[tuple[str, int, int], Citation] = {}
    statements: list[Statement] = []
    for extract in sorted(extracts, key=lambda e: (order.index(e.hit.record_id), e.start)):
        record = records[extract.hit.record_id]
        used: list[Citation] = []
        for start, end in spans_of(extract, record):
            key = (record.record_id, start, end)
            new = sum(c.number > len(citations) for c in used)
            citation = citations.get(key) or Citation.of(len(citations) + new + 1, record, start, end, extract.hit.versions)
            if not verified(citation, record):
                log.error("a citation of %s did not match its text and was left out", record.document)
                break
            used.append(citation)
        else:
            citations |= {(record.record_id, c.start, c.end): c for c in used}
            if extract.lead and not extract.label and is_row(used[-1].quote):
                if statements and statements[-1].citations[0] == used[0].number:
                    shared = statements.pop().citations
                    used = [*(c for c in citations.values() if c.number in shared), used[-1]]
                text = used[0].quote + "".join(_below(record, above.end, row) for above, row in pairwise(used))
            else:
                text = GAP.join(c.quote for c in used)
            statements.append(Statement(text, tuple(c.number for c in used), True, standing_in(record, text)))
    return tuple(citations.values()), tuple(statements)


def _below(record: Record, end: int, row: Citation) -> str:
    """A table's row as it stands below the one that ends at `end`, with a mark where rows between them are left out."""
    return f"\n{row.quote}" if not record.text[end : row.start].strip() else f"\n{GAP.strip()}\n{row.quote}"


def decisions_first(extracts: Sequence[Extract], records: Mapping[str, Record], adopted: Set[str] = frozenset()) -> list[Extract]:
    """The extracts with those of records that decide, or of drafts that were `adopted` (by record id), before the others, where drafts are quoted
    beside them: what was decided answers before what was only proposed."""
    deciding = {e.hit.record_id for e in extracts if standing_in(r := records[e.hit.record_id], r.text[e.start : e.end]) is Standing.DECISION}
    deciding |= adopted
    if not any(records[e.hit.record_id].metadata.kind in DRAFTS for e in extracts):
        return list(extracts)
    return sorted(extracts, key=lambda e: e.hit.record_id not in deciding)


def spans_of(extract: Extract, record: Record) -> list[tuple[int, int]]:
    """What is quoted for an extract: lead-in and item as one span where nothing stands between them, else as two, so that the rows of a
    table can share the one that names its columns; a cell behind the name of its column and its row's label."""
    if extract.label:
        beside = not record.text[extract.label[1] : extract.start].strip(f" {SEPARATOR}")
        return [*([extract.lead] if extract.lead else []), *([(extract.label[0], extract.end)] if beside else [extract.label, (extract.start, extract.end)])]
    if extract.lead is None:
        return [(extract.start, extract.end)]
    if not record.text[extract.lead[1] : extract.start].strip() and not is_row(record.text[slice(*extract.lead)]):
        return [(extract.lead[0], extract.end)]
    return [extract.lead, (extract.start, extract.end)]


def verified(citation: Citation, record: Record) -> bool:
    """Whether the citation's quote stands in the record at its offsets, word for word."""
    return bool(citation.quote.strip()) and record.text[citation.start : citation.end] == citation.quote


def written(
    statements: Sequence[Statement],
    citations: Sequence[Citation],
    records: Mapping[str, Record],
    language: Language,
    asked: Sequence[Standing] = (),
    foreign: Set[str] = frozenset(),
    body: BodyMention | None = None,
    unquoted: Sequence[str] = (),
    remarks: Sequence[str] = (),
    *,
    decided: bool = True,
    labels: Mapping[str, str] | None = None,
) -> str:
    """The answer as text: extracts under the line that says where they come from and how they stand there, each with its [n].

    Where the question asks for an act (`asked`), or for that of a `body`, and what is quoted records another, that is said first; and so is
    that nothing was `decided` on what it asks. `foreign` are records that no version in `language` is there of, `unquoted` what the question
    names and no extract does, `remarks` what is to be said of it besides, `labels` how what is quoted of a record stands, by its id, where more than
    its words tells.
    """
    lines = [say("extracts", language)]
    by_number = {c.number: c for c in citations}
    acts = [(s.standing, acting_body(s.text, by_number[s.citations[-1]].language)) for s in statements if s.standing]
    # An item of a list of what was decided tells no act by itself: that its record is a decision tells one.
    silent = [s for s in statements if s.standing is None and records[by_number[s.citations[-1]].record_id].metadata.kind in DECIDED]
    stated = [*(standing for standing, _ in acts), *(Standing.DECISION for _ in silent)]
    if not decided:
        lines.insert(0, undecided(stated, language))
    elif differs := (None if silent else body_differs(body, acts, language)) or act_differs(asked, stated, language):
        lines.append(differs)
    if unquoted:
        lines.append(say("unquoted", language, names=comma(language).join(unquoted)))
    lines += remarks
    above = ""
    for statement in statements:
        citation = by_number[statement.citations[-1]]
        line = source_line(citation, records[citation.record_id], language, citation.record_id in foreign)
        if label := (labels or {}).get(citation.record_id) or (statement.standing and standing_name(statement.standing, language)):
            line += f" — {label}"
        if line != above:
            lines += ["", line]
            above = line
        marks = "".join(f"[{n}]" for n in statement.citations)
        lines.append(f"{statement.text} {marks}")
    return "\n".join(lines)
