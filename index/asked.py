"""What a question names, as a search takes it: evidence that passages meet, and documents that restrict it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from corpus.layout.provisions import numbers_of
from corpus.naming.answer_types import AnswerType
from corpus.naming.numerals import counted
from corpus.naming.years import MOST_YEARS, years_asked, years_in
from corpus.questions.named import Question, types_in
from corpus.record import Passage, Record
from corpus.statements.stances import stances_asked

_FEW = 8  # letters: fewer ask for nothing
_LOCATED = ("annex", "paragraph", "article", "rule")
_TYPES = frozenset((AnswerType.PERSON, AnswerType.DATE, AnswerType.NUMBER, AnswerType.STATE, AnswerType.DOCUMENT))


@dataclass(frozen=True, slots=True)
class Restriction:
    """A document that a question is put to. `found` is false where no record is it; then the records that cite it were searched
    (`cited`), or everything where none does."""

    document: str
    found: bool
    cited: bool = False

    def to_dict(self) -> dict[str, Any]:
        return {"document": self.document, "found": self.found, "cited": self.cited}


def evidence_of(question: Question) -> dict[str, frozenset[str]]:
    """What a question names, by kind; kinds without any are left out. The signal of a kind's name is the share of it that a passage names.
    `state` and `sender` are the States that it says to have spoken or written: what passages name, and whose letter they stand in.
    `year` is one that passages name, `of_year` that of the letter or record they stand in; `date_said` is a day that their own words name, `item_alone` the one item that they are on; `stance` is how views stood (`corpus.statements.stances`).
    `adopted` is a resolution or a decision by its number, `kind` is that of a document ("the draft decision on lamps"), `type` what the question asks for: a date, a number, a person."""
    found = question.mentions
    kinds: dict[str, Iterable[str]] = {"item": found.items, "symbol": found.symbols, "date": found.dates, "act": question.acts}
    kinds["adopted"] = question.adopted_numbers
    kinds |= {kind: question.located(kind) for kind in _LOCATED}
    kinds["kind"] = (kind.value for kind in question.kinds)
    kinds["state"] = kinds["sender"] = question.senders
    kinds["date_said"] = found.dates
    kinds["item_alone"] = found.items if len(found.items) == 1 else ()
    kinds["year"] = kinds["of_year"] = _years(question)
    kinds["stance"] = (str(stance) for stance in stances_asked(question.text, question.language))
    kinds["type"] = (str(t) for t in question.answer_types & _TYPES)
    named = {kind: frozenset(values) for kind, values in kinds.items()}
    return {kind: values for kind, values in named.items() if values}


def _years(question: Question) -> set[str]:
    """The years that a question names, in whatever words ("the 2031 session"), and those within its periods."""
    spans = [(since, until) for since, until in years_asked(question.periods) if until - since < MOST_YEARS]
    return {str(year) for since, until in spans for year in range(since, until + 1)} | {str(year) for year in years_in(question.text)}


def places_of(record: Record, passage: Passage) -> Iterator[tuple[str, str]]:
    """Where a passage stands, as questions name it: (annex, "2"), (article, "55"), (rule, "22"), (paragraph, "12"), (dated, ISO date)."""
    for section in record.root.path_at(passage.end - 1):
        yield from numbers_of(section, record.language)
    for paragraph in record.paragraphs:
        if passage.start <= paragraph.start < passage.end and paragraph.number and paragraph.kind not in ("item", "footnote"):
            yield "paragraph", counted(paragraph.number)
    if date := record.date_at(passage.end - 1):
        yield "dated", date
        yield "dated", f"-{date[4:]}"  # as a letter "of 15 June" is called


def types_of(passage: Passage) -> list[str]:
    """The types of answer that a passage holds."""
    return sorted(str(t) for t in types_in(passage.text, passage.language) & _TYPES)


def sought(question: Question) -> str:
    """What is looked for within the documents that a question is put to: its text without their names, which the title
    blocks would meet best; the whole text where nothing else is left. Who led a meeting is told by the title block."""
    text = question.text
    for document in sorted((d for d in question.documents if d.meeting is None), key=lambda d: -d.start):
        text = f"{text[: document.start]} {text[document.end :]}"
    return " ".join(text.split()) if sum(c.isalpha() for c in text) >= _FEW else question.text


def restrictions(question: Question) -> Sequence[tuple[str, str, str]]:
    """The documents that a question is put to, each as (kind, value, how the question calls it): kind is `symbol`, `meeting`, `dated` or
    `adopts`."""
    found: list[tuple[str, str, str]] = []
    for document in question.documents:
        called = " ".join(question.text[document.start : document.end].split())
        if document.symbol:
            found.append(("symbol", document.symbol, called))
        elif document.meeting:
            found.append(("meeting", document.meeting, called))
        elif document.date:
            found.append(("dated", document.date, called))
        elif document.adopted:
            found.append(("adopts", document.adopted, called))
    return found
