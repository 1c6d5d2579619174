"""What a provision says that a question calls by its number, without naming its document by a symbol ("What does rule 22 say?", "article 4 of the draft
protocol"): it is looked up in the records by how its paragraph or heading begins, and quoted whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.answers import Answer, Nearest, Statement
from assistant.attribution import source_line
from assistant.choosing.confidence import UNMET
from assistant.choosing.operative import in_quotes
from assistant.choosing.units import QUOTE_BUDGET, list_end, text_tokens
from assistant.phrases.record_phrases import tell
from assistant.records.adoptions import Adoptions
from assistant.records.document_names import named_as
from assistant.records.lines import marks
from assistant.records.named_records import name_of
from assistant.records.place_quotes import Quoted
from assistant.records.places import spans_at
from assistant.records.selection import Document, Selection
from assistant.records.title_blocks import TitleBlocks
from corpus.languages import Language
from corpus.layout.provisions import KINDS, TELL_APART, Provision, may_be, of_paragraph, provisions_of
from corpus.naming.adopted_numbers import runs
from corpus.naming.locators import Locator
from corpus.questions.provision_questions import ProvisionQuestion
from corpus.record import Record
from index.fact_queries import ListedRecord
from index.store import Index
from index.terms import terms

_READ = 60  # records that are read for a provision
_OTHERS = 5  # further records with a provision of that number that are named
_CODE = 3  # provisions that make a record one that is laid down in them
_HEADED = 100  # passages that hold the words, which a heading counts for
_RULES = (
    (Language.EN, "rule"), (Language.EN, "regulation"), (Language.FR, "règle"), (Language.ES, "regla"), (Language.RU, "правило"), (Language.ZH, "规则"),
    (Language.AR, "القاعدة"),
)  # fmt: skip
_ARTICLES = (
    (Language.EN, "article"), (Language.FR, "article"), (Language.ES, "artículo"), (Language.RU, "статья"), (Language.ZH, "条"), (Language.AR, "المادة"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Found:
    """Where a record has what is asked for: the spans, what of the record's provisions are alike, and how well the record is named by the question."""

    document: Document
    record: Record
    spans: tuple[tuple[int, int], ...]
    named: int
    same_word: bool
    provisions: int


def provided(asked: ProvisionQuestion, index: Index, selection: Selection) -> Answer | None:
    """The provision that the question names, of the record that it names best, with the others that have one of that number; that there is none, and
    which there are, where no record has it. None where the question is for the search: no record is laid down in such provisions, or none is
    what it names."""
    place = next(p for p in asked.places if p.kind in (*KINDS, "annex"))
    paragraphs = [p for p in asked.places if p.kind == "paragraph"]
    likely = _likeliest(_mentioning(index, place), selection)
    documents = selection.documents(likely, asked.language)
    found = [f for document in documents if (f := _in_document(document, asked, place, paragraphs, index))]
    if asked.of:
        found = [f for f in found if f.named]
    if not found:
        return _none(asked, place, index, selection) if place.kind in KINDS else None
    adoptions = Adoptions(index, selection.rows, asked.language)

    def order(f: _Found) -> tuple[int, bool, bool, int, str]:
        superseded = f.document.first.symbol is not None and adoptions.superseded_by(f.document.first.symbol) is not None
        return f.named, f.same_word, not superseded, f.provisions, f.document.date

    found.sort(key=order, reverse=True)
    best, others = found[0], found[1:]
    if asked.about and text_tokens("".join(best.record.text[slice(*span)] for span in best.spans)) > QUOTE_BUDGET:
        return None  # the search finds the part of it that is asked for
    blocks = TitleBlocks(index, [r for f in found for r in f.document.records])
    quoted = Quoted(asked.language, blocks)
    quoted.quote(best.record, [piece for span in best.spans for piece in in_quotes(best.record, *span)])
    if others:
        quoted.lines += ["", tell("provision_others", asked.language)]
        for other in others[:_OTHERS]:
            start, end = other.spans[0]
            line_end = min(end, start + len(other.record.text[start:end].split("\n", 1)[0]))
            if citation := blocks.quote(other.record, start, line_end):
                statement = Statement(source_line(citation, other.record, asked.language), (citation.number,), True)
                quoted.add(statement, f"– {statement.text} {marks(statement.citations)}")
    return quoted.answer(asked.text)


def _mentioning(index: Index, place: Locator) -> Counter[str]:
    """The ids of the records that may have a place of that number: those that stand under such a heading, or hold such words; with how likely each is."""
    numbers = [number.partition(" ")[0] for number in place.numbers]
    found: Counter[str] = Counter()
    for number in numbers:
        found.update(dict.fromkeys(index.records_naming(place.kind, number), _HEADED))
        if place.kind in KINDS:
            found.update(_holding(index, (*_RULES, *_ARTICLES), number))
    return found


def _holding(index: Index, words: Sequence[tuple[Language, str]], number: str = "") -> Iterator[str]:
    """The ids of the records, once for each passage that holds one of the words, and the number; in Arabic and Chinese, where numbers are words too, the
    word alone."""
    for language, word in words:
        sought = word if language in (Language.ZH, Language.AR) else f"{word} {number}"
        yield from (record_id for record_id, _, _ in index.holding(terms(sought, language), language))


def _likeliest(often: Counter[str], selection: Selection) -> list[ListedRecord]:
    """The records that are to be read, of those that are counted."""
    rows = {r.record_id: r for r in selection.rows}
    return [rows[record_id] for record_id, _ in often.most_common() if record_id in rows][:_READ]


def _in_document(document: Document, asked: ProvisionQuestion, place: Locator, paragraphs: Sequence[Locator], index: Index) -> _Found | None:
    """Where a document has the place, in the version that is shown first of those that have it."""
    told = _told_apart(document, index) if place.kind in KINDS and asked.language in TELL_APART else frozenset()
    for row in document.records:
        record = index.record(row.record_id)
        named = named_as(record, asked.of, asked.language) if asked.of else 0
        if told and place.kind not in told and not named:
            continue
        if place.kind == "annex":
            if spans := tuple(spans_at(record, asked.places)):
                return _Found(document, record, spans, named, True, 0)
            continue
        provisions = [p for p in provisions_of(record) if named or may_be(place.kind, asked.language, p.kind, record.language)]
        own = [p for p in provisions if p.number in place.numbers]
        exact = [p for p in own if p.kind == place.kind] or own
        spans = tuple(_narrowed(record, exact, paragraphs))
        if spans:
            return _Found(document, record, spans, named, any(p.kind == place.kind for p in exact), len(provisions))
    return None


def _told_apart(document: Document, index: Index) -> frozenset[str]:
    """Whether a document's provisions are articles or rules, by its versions in the languages that have a word for each; empty where it has none."""
    records = (index.record(row.record_id) for row in document.records if Language(row.language) in TELL_APART)
    return frozenset(provision.kind for record in records for provision in provisions_of(record))


def _narrowed(record: Record, provisions: Sequence[Provision], paragraphs: Sequence[Locator]) -> Iterator[tuple[int, int]]:
    """The spans of provisions; where paragraphs of them are asked for, of these."""
    numbers = [number for place in paragraphs for number in place.numbers]
    for provision in provisions:
        if not numbers:
            yield provision.start, provision.end
            continue
        for at in of_paragraph(record, provision, numbers):
            yield record.paragraphs[at].start, list_end(record, at)


def _none(asked: ProvisionQuestion, place: Locator, index: Index, selection: Selection) -> Answer | None:
    """A refusal: that no record has the provision, and which numbers there are in the records that the question may mean. None where nothing has such numbers and
    a search may find something: where the question says more, or a text names the provision."""
    likely = _likeliest(Counter(_holding(index, (*_RULES, *_ARTICLES))), selection)
    numbers: list[str] = []
    nearest: list[Nearest] = []
    for document in selection.documents(likely, asked.language):
        record = index.record(document.first.record_id)
        provisions = [p for p in provisions_of(record) if asked.of or may_be(place.kind, asked.language, p.kind, record.language)]
        if len({p.number for p in provisions}) < _CODE or (asked.of and not named_as(record, asked.of, asked.language)) or len(nearest) == _OTHERS:
            continue
        numbers.append(tell("provision_numbers", asked.language, value=name_of(document), numbers=", ".join(runs([p.number for p in provisions]))))
        nearest.append(Nearest(record.record_id, record.document, "", provisions[0].start, provisions[0].end, document.first.symbol))
    if not nearest and (asked.about or any(index.records_naming(place.kind, number) for number in place.numbers)):
        return None  # nothing is laid down in such provisions, but a text may tell of one
    reason = tell("provision_none", asked.language, value=" ".join(asked.text[place.start : place.end].split()))
    return Answer(
        question=asked.text, resolved_question=asked.text, language=asked.language, refused=True, reason=reason, confidence=UNMET,
        text="\n".join((reason, *numbers)), nearest=tuple(nearest),
    )  # fmt: skip
