"""What corrects the records that an answer quotes: each corrigendum in the index is named, and what it says of the paragraph or of the words that
are quoted is quoted beside it; where it corrects other places alone, that is said."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.answers import Answer, Citation, Statement
from assistant.phrases.record_phrases import joined, tell
from assistant.records.lines import marks
from corpus.layout.versions import preference
from corpus.naming.locators import find_locators
from corpus.naming.symbols import natural_key
from corpus.record import Record
from corpus.statements.corrigenda_words import corrects, names_other_place, ordinal_paragraphs, replaced_words, stands_in
from index.store import Index

_MOST = 20  # corrigenda of one document that are looked for
_LONGEST = 1_200  # characters of a correction that are quoted
_LEAD = 40  # characters in which a correction names the place that it corrects
_APART = frozenset(("signature", "address", "footnote"))
_HEAD = 4_000  # characters in which a title block stands
_TITLE_BLOCK = ("title", "symbol", "sponsor", "distributed")
_CORRIGENDUM = re.compile(r"(?:corrigend\w+|rectificati(?:f|ons?)|correcci(?:ón|ones)|исправлени\w+|errat\w+|更正|تصويب)(?:\s*\d+)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Correction:
    """A part of a corrigendum: its span, the annex and the paragraphs that it corrects (none where it names none that are understood; the annex of
    what names none at all is None), and the words that it replaces."""

    start: int
    end: int
    annex: str | None
    paragraphs: frozenset[str]
    replaced: tuple[str, ...] = ()
    done: bool = False  # it says already how it corrects


def with_corrigenda(answer: Answer, index: Index) -> Answer:
    """The answer with the corrigenda of the records that it quotes beneath; as it is where there are none.

    Raises:
        RecordMissing: a record was removed meanwhile.
    """
    held = _held([c.symbol for c in answer.citations if c.symbol], index)
    lines: list[str] = []
    citations, statements = list(answer.citations), list(answer.statements)
    for symbol, corrigenda in held.items():
        quoting = [c for c in answer.citations if c.symbol == symbol]
        if any(c.symbol in corrigenda for c in answer.citations):
            continue  # the corrigendum itself is quoted
        records = {c.record_id: index.record(c.record_id) for c in quoting}
        versions = {name: _version([index.record(i) for i in ids], quoting[0], answer) for name, ids in corrigenda.items()}
        near = {name: record for name, record in versions.items() if not _is_elsewhere(record, quoting, records)}
        told = "corrected_by" if near else "corrected_elsewhere"
        lines += ["", tell(told, answer.language, value=symbol, symbols=joined(list(near or versions), answer.language))]
        for record in near.values():
            for start, end in _of_quoted(record, quoting, records):
                citations.append(Citation.of(len(citations) + 1, record, start, end))
                statements.append(Statement(citations[-1].quote, (citations[-1].number,), True))
                lines.append(f"{statements[-1].text} {marks(statements[-1].citations)}")
    if not lines:
        return answer
    return replace(answer, text="\n".join([answer.text, *lines]), statements=tuple(statements), citations=tuple(citations))


def _held(symbols: Sequence[str], index: Index) -> dict[str, dict[str, list[str]]]:
    """By symbol, the symbols of its corrigenda in the index, in order, each with the ids of its records."""
    candidates = {f"{symbol}/Corr{number}": symbol for symbol in symbols for number in ("", *(f".{n}" for n in range(1, _MOST + 1)))}
    found: dict[str, dict[str, list[str]]] = {}
    for fact in sorted(index.facts(["symbol"], candidates) if candidates else [], key=lambda f: natural_key(f.value)):
        ids = found.setdefault(candidates[fact.value], {}).setdefault(fact.value, [])
        if fact.record_id not in ids:
            ids.append(fact.record_id)
    return {symbol: found[symbol] for symbol in dict.fromkeys(symbols) if symbol in found}


def _version(records: Sequence[Record], quoted: Citation, answer: Answer) -> Record:
    """Of a corrigendum's versions, the one in the language that is quoted, else in the answer's, else the one that is shown first."""
    order = [quoted.language, answer.language, *preference(answer.language)]
    return min(records, key=lambda r: order.index(r.language) if r.language in order else len(order))


def _of_quoted(record: Record, quoted: Sequence[Citation], records: dict[str, Record]) -> Iterator[tuple[int, int]]:
    """The spans of a corrigendum that correct what is quoted."""
    for part in _corrections(record):
        if any(_is_of(part, c, records[c.record_id]) for c in quoted):
            yield part.start, part.end


def _is_elsewhere(record: Record, quoted: Sequence[Citation], records: dict[str, Record]) -> bool:
    """Whether all that a corrigendum corrects has a place or words that are known, and none of it is quoted: nothing is to be said of it there."""
    parts = _corrections(record)
    known = all(part.annex is not None or part.replaced for part in parts)
    return bool(parts) and known and not any(_is_of(part, c, records[c.record_id]) for part in parts for c in quoted)


def _is_of(part: _Correction, quoted: Citation, record: Record) -> bool:
    """Whether a part corrects what is quoted: the words that it replaces stand there, or, where they stand nowhere in the document, its place is
    that; a place that is not understood, or that the document does not number, may be any."""
    places = list(_places(record, quoted))
    judged = part.paragraphs and any(paragraph for _, paragraph in places)
    if part.annex is not None and not any(annex == part.annex and (not judged or paragraph in part.paragraphs) for annex, paragraph in places):
        return False
    if known := [words for words in part.replaced if stands_in(words, record.text)]:
        return any(stands_in(words, quoted.quote) for words in known)
    return part.annex is not None or part.end - part.start <= _LONGEST


def corrections_of(record: Record) -> list[tuple[int, int]]:
    """The spans of a corrigendum in which it corrects."""
    return [(part.start, part.end) for part in _corrections(record)]


def _places(record: Record, quoted: Citation) -> Iterator[tuple[str, str]]:
    """The annex (empty where there is none) and the number of each paragraph that is quoted."""
    annex = _annex(record, quoted.start)
    yield annex, (record.number_at(quoted.start) or "").split(" ")[0].strip(".()")
    for paragraph in record.paragraphs:
        if paragraph.number and paragraph.kind != "item" and paragraph.start < quoted.end and paragraph.end > quoted.start:
            yield annex, paragraph.number.strip(".()")


def _annex(record: Record, start: int) -> str:
    """The number of the annex that holds an offset; empty where none does."""
    labels = [section.label or "" for section in record.sections_at(start) if section.kind == "annex"]
    return next((loc.numbers[0] for label in labels for loc in find_locators(label) if loc.kind == "annex" and loc.numbers), "")


def _corrections(record: Record) -> list[_Correction]:
    """The parts of a corrigendum below its title, each from where it names the place that it corrects to the next; the whole where it names
    none. A paragraph that is named without an annex is of the document's own text. What stands above the first place and corrects nothing is none."""
    below = max((f.end for f in record.facts if f.name in _TITLE_BLOCK and f.end <= _HEAD), default=0)
    inside = [p for p in record.paragraphs if p.start >= below and p.kind not in _APART]
    inside = [p for p in inside if not (p.kind == "heading" and _CORRIGENDUM.fullmatch(record.text[p.start : p.end].strip(" #*")))]
    texts = [record.text[p.start : p.end] for p in inside]
    parts: list[_Correction] = []
    annex: str | None = None
    for at, (paragraph, text) in enumerate(zip(inside, texts, strict=True)):
        leads = bool(parts) and record.text[parts[-1].start : parts[-1].end].rstrip()[-1:] in ":："
        annexes, numbers, other = (None, frozenset[str](), False) if leads else _place(text)
        says = corrects(text)
        next_says = at + 1 < len(texts) and not says and corrects(texts[at + 1]) and not any(_place(texts[at + 1]))
        if annexes or numbers:
            annex = annexes or annex or ""
            parts.append(_Correction(paragraph.start, paragraph.end, annex, numbers, tuple(replaced_words(text)), says))
        elif not leads and (other or not parts or (next_says and parts[-1].done)) and (says or next_says or other):
            parts.append(_Correction(paragraph.start, paragraph.end, annex, frozenset(), tuple(replaced_words(text)), says))
        elif parts:
            last = parts[-1]
            parts[-1] = replace(last, end=paragraph.end, replaced=(*last.replaced, *replaced_words(text)), done=last.done or says)
    return parts or ([_Correction(inside[0].start, inside[-1].end, None, frozenset())] if inside else [])


def _place(text: str) -> tuple[str | None, frozenset[str], bool]:
    """The annex and the paragraphs that a paragraph of a corrigendum begins with, and whether it begins with a place of another kind."""
    named = [loc for loc in find_locators(text) if loc.start <= _LEAD]
    annexes = [loc.numbers[0] for loc in named if loc.kind == "annex" and loc.numbers]
    numbers = {n for loc in named if loc.kind == "paragraph" for n in loc.numbers} | ordinal_paragraphs(text[:_LEAD])
    return (annexes[0] if annexes else None), frozenset(numbers), names_other_place(text)
