"""Which letters answer others: those of other senders that name them, by symbol or by their day, and say so; those that only name them beside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from assistant.answers import Answer, Statement
from assistant.phrases.record_phrases import counted, joined, tell
from assistant.records.conditions import head
from assistant.records.lines import SHOWN, made, marks
from assistant.records.named_records import meeting, name_of, of_symbol, title_line
from assistant.records.quotes import quoted_span
from assistant.records.selection import Document, Selection
from assistant.records.title_blocks import TitleBlocks
from corpus.languages import Language
from corpus.layout.sentences import sentences
from corpus.naming.bearing import bears, written_in
from corpus.naming.parties import parties
from corpus.naming.states import find_states
from corpus.questions.correspondent_questions import CORRESPONDENCE
from corpus.questions.record_questions import RecordQuestion
from corpus.record import Record
from corpus.statements.replying import names_letter_of, says_it_answers
from index.fact_queries import ListedRecord
from index.store import Index

_DAY = len("2032-02-06")
_NAMED = 5  # documents that are called one by one where they are answered


@dataclass(slots=True)
class _Senders:
    """Who sent what, by record: States by their codes, others by their names."""

    selection: Selection
    _codes: dict[str, set[str]] = field(default_factory=dict)
    _names: dict[str, set[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for fact in self.selection.facts(["sender_state"]):
            if fact.part == 0:
                self._codes.setdefault(fact.record_id, set()).add(fact.value)
        spoken = {r.record_id: Language(r.language) for r in self.selection.rows}
        for fact in self.selection.facts(["sender"]):
            if fact.part == 0 and fact.record_id in spoken:
                self._names.setdefault(fact.record_id, set()).update(parties(fact.value, spoken[fact.record_id]))

    def same(self, one: ListedRecord, other: ListedRecord) -> bool:
        """Whether two records are of one sender; of States alone by them, since a name may be written otherwise."""
        codes = self._codes.get(one.record_id, set()), self._codes.get(other.record_id, set())
        if all(codes):
            return codes[0] == codes[1]
        names = self._names.get(other.record_id, set())
        return any(bears(theirs, name, written_in(name)) for name in self._names.get(one.record_id, ()) for theirs in names)

    def named_in(self, sentence: str, row: ListedRecord, spoken: Language) -> bool:
        """Whether a sentence names the sender of a record."""
        codes = self._codes.get(row.record_id, set())
        return any(m.code in codes for m in find_states(sentence, spoken)) or any(
            bears(sentence, name, written_in(name)) for name in self._names.get(row.record_id, ())
        )


def replied(asked: RecordQuestion, index: Index, selection: Selection) -> Answer | None:
    """The letters that name those of the question, each with the sentence that does; None where nothing that it names is here."""
    language = asked.language
    originals = of_symbol(asked.symbols[0], selection, language) if asked.symbols else meeting(asked, selection.find(asked), selection)
    if not originals:
        return None
    naming = _naming(asked, originals, index, selection)
    documents = selection.documents([r for r in selection.rows if r.record_id in naming], language)
    spans = {d: naming[r.record_id] for d in documents for r in reversed(d.records) if r.record_id in naming}
    answering = [d for d in documents if spans[d][0]]
    others = [d for d in documents if not spans[d][0]]
    value = joined([name_of(d) for d in originals], language) if len(originals) <= _NAMED else head(asked, originals, len(originals), None).rstrip(" :：")
    shown = [*answering, *others][:SHOWN]
    blocks = TitleBlocks(index, [r for d in (*shown, *originals[:1]) for r in d.records])
    statements: list[Statement] = []
    lines: list[str] = []
    if not answering and len(originals) == 1 and not asked.symbols:
        statements.append(title_line(originals[0], blocks, language))  # which letter was meant
    told = tell("replies", language, value=value, count=counted(len(answering), "", language)) if answering else tell("replies_none", language, value=value)
    lines.append(f"{told}{'' if not statements else f' {statements[0].text} {marks(statements[0].citations)}'}")
    for group, said in ((answering, None), (others, "replies_naming")):
        if said and group:
            lines.append(tell(said, language, count=counted(len(group), "", language)))
        for document in (d for d in group if d in shown):
            statements.append(title_line(document, blocks, language))
            lines.append(f"– {statements[-1].text} {marks(statements[-1].citations)}")
            _, record_id, span = spans[document]
            if quoted := quoted_span(index.record(record_id), span, blocks):
                statements.append(quoted)
                lines.append(f"{quoted.text} {marks(quoted.citations)}")
    if len(documents) > len(shown):
        lines.append(tell("more_untold", language, count=counted(len(documents) - len(shown), "", language)))
    return made(asked, lines, statements, blocks.citations)


_Naming = tuple[bool, str, tuple[int, int]]  # whether it says that it answers, the record, the sentence


def _naming(asked: RecordQuestion, originals: Sequence[Document], index: Index, selection: Selection) -> dict[str, _Naming]:
    """By record id the letters of others, of no earlier day, that name one of these documents; the sentence that says so first."""
    senders = _Senders(selection)
    letters = [r for r in selection.rows if r.kind in (asked.reply_kinds or CORRESPONDENCE)]
    written = selection.documents([r for r in selection.rows if r.kind in CORRESPONDENCE], asked.language)
    days = Counter(d.date for d in written)
    found: dict[str, _Naming] = {}
    for document in originals:
        citing = {f.record_id: f.start for f in reversed(index.facts(["cites"], {r.symbol for r in document.records if r.symbol}))}
        dated = _dated(index, document.date)
        for row in letters:
            if row in document.records or not (row.record_id in citing or row.record_id in dated) or (row.date and row.date < document.date):
                continue
            if senders.same(document.first, row):
                continue
            record = index.record(row.record_id)
            named = [_sentence_at(record, citing[row.record_id])] if row.record_id in citing else []
            if row.record_id in dated and row.date != document.date:
                sole = days[document.date] == 1
                named += [s for s in _sentences_of(record, document.date) if sole or senders.named_in(record.text[slice(*s)], document.first, record.language)]
            titled = says_it_answers(row.title or "", record.language)  # "Letter … in reply to the note of …"
            told = [(titled or says_it_answers(record.text[slice(*span)], record.language), row.record_id, span) for span in named]
            if best := max([*told, *filter(None, [found.get(row.record_id)])], key=lambda one: one[0], default=None):
                found[row.record_id] = best
    return found


def _dated(index: Index, day: str) -> set[str]:
    """The ids of the records that name a day, with its year or without."""
    return index.records_naming("date", day) | index.records_naming("date", f"-{day[4:]}") if len(day) == _DAY else set()


def _sentence_at(record: Record, offset: int) -> tuple[int, int]:
    paragraph = record.paragraph_at(offset)
    spans = sentences(record.text, paragraph.start, paragraph.end) if paragraph else []
    return next(((start, end) for start, end in spans if start <= offset < end), (offset, offset))


def _sentences_of(record: Record, day: str) -> Iterator[tuple[int, int]]:
    """The sentences that name a letter of a day, those of the title block left out, which tell of the record itself."""
    for paragraph in record.paragraphs:
        if paragraph.kind in ("heading", "signature", "address"):
            continue
        for start, end in sentences(record.text, paragraph.start, paragraph.end):
            if names_letter_of(record.text[start:end], day):
                yield start, end
