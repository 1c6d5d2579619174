"""How much is quoted of what was chosen: as much as there is room for, short paragraphs whole, what adjoins as one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant.choosing.extract import Extract, text_of
from assistant.choosing.features import MARGIN
from assistant.choosing.units import text_tokens
from corpus.naming.patterns import is_row
from corpus.record import Record

_UNITS = 5
_SHORT = 80  # tokens of a paragraph that is quoted whole
_BETWEEN = 250  # characters: a sentence between two others that are quoted is quoted with them


def whole(chosen: Sequence[Extract], records: Mapping[str, Record], budget: float) -> list[Extract]:
    """The extracts, those from short paragraphs with the rest of it while there is room: the sentence beside the one that meets the question
    often holds what is asked for, or says who speaks."""
    left = budget - sum(text_tokens(text_of(e, records)) for e in chosen)
    grown: list[Extract] = []
    for extract in chosen:
        if any(g.hit.record_id == extract.hit.record_id and g.start <= extract.start and extract.end <= g.end for g in grown):
            continue  # another sentence of a paragraph that is quoted whole
        record = records[extract.hit.record_id]
        around = next((p for p in record.paragraphs if p.start <= extract.start and extract.end <= p.end), None)
        size = text_tokens(record.text[around.start : around.end]) if around else 0.0
        more = size - text_tokens(text_of(extract, records))
        if around and around.kind == "paragraph" and not extract.above and size <= _SHORT and more <= left:
            left -= more
            grown.append(replace(extract, start=around.start, end=around.end))
        else:
            grown.append(extract)
    return grown


def _adjoining(between: str) -> bool:
    return not between.strip() or (len(between) <= _BETWEEN and "\n" not in between)


def _under_one(before: Extract, extract: Extract) -> bool:
    """Whether what stands above one extract goes for the next one: of a table's cells, the same label and column."""
    return before.above == extract.above if before.label or extract.label else extract.lead is None


def joined(chosen: Sequence[Extract], records: Mapping[str, Record]) -> list[Extract]:
    """The extracts, best first, those that adjoin in their record, or have no more than a sentence of one paragraph between them,
    as one: one span to open and read."""
    found: list[Extract] = []
    for extract in sorted(chosen, key=lambda e: (e.hit.record_id, e.start)):
        before = found[-1] if found else None
        if (
            before and before.hit.record_id == extract.hit.record_id and before.end <= extract.start and _under_one(before, extract)
            and not (before.lead and is_row(text_of(before, records))) and _adjoining(records[extract.hit.record_id].text[before.end : extract.start])
        ):  # fmt: skip
            best = max(before, extract, key=lambda e: e.score)
            found[-1] = Extract(best.hit, before.start, extract.end, best.score, before.lead, best.item, before.of_type or extract.of_type, before.label)
        else:
            found.append(extract)
    return sorted(found, key=lambda e: (-e.score, e.hit.rank, e.start))


def within_budget(candidates: Sequence[Extract], records: Mapping[str, Record], budget: float, margin: float = MARGIN) -> list[Extract]:
    """The first of some extracts, best first, that there is room for, in tokens, and that are not far worse than the best; what repeats is left out."""
    chosen: list[Extract] = []
    seen: set[str] = set()
    leads: set[tuple[str, tuple[int, int] | None]] = set()
    left = budget
    for extract in candidates:
        if chosen and (extract.score < chosen[0].score - margin or len(chosen) == _UNITS):
            break
        text = text_of(extract, records)
        folded = "".join(text.split()).casefold()
        size = text_tokens(text)
        if extract.lead and (extract.hit.record_id, extract.lead) not in leads:
            size += text_tokens(records[extract.hit.record_id].text[slice(*extract.lead)])
        if folded in seen or (chosen and size > left):
            continue
        seen.add(folded)
        leads.add((extract.hit.record_id, extract.lead))
        left -= size
        chosen.append(extract)
    return chosen
