"""The agenda items that a record stands under as a whole, as its masthead or title says it, and that its sections are about."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.lines import ends_sentence
from corpus.naming.dates import western_digits
from corpus.naming.item_openings import item_of_opening
from corpus.naming.locators import is_paragraph
from corpus.naming.mentions import find_items
from corpus.record import Fact, Record, Section

_TEXT = 60  # characters: a shorter sentence may belong to a title block


@dataclass(frozen=True, slots=True)
class Agenda:
    """The items that a record is assigned to as a whole, all that it or a section of it is about, and the offset at which its text
    begins: a heading before that is a line of its masthead."""

    assigned: frozenset[str]
    about: frozenset[str]
    text: int

    def headed(self, path: tuple[Section, ...]) -> set[str]:
        """The items of the headings above a place, those of the masthead left out."""
        return {item for section in path if section.start >= self.text for item in section.agenda_items}


def agenda_of(record: Record) -> Agenda:
    """The agenda items of a record."""
    text = text_begins(record)
    title = next((fact for fact in record.facts if fact.name == "title" and fact.end), None)
    assigned = {fact.value for fact in facts_of_whole(record) if fact.name == "agenda_item" and (fact.start < text or _opens(record, fact))}
    if title:  # a line above the title is the masthead's, whatever sections follow
        assigned |= {fact.value for fact in record.facts if fact.name == "agenda_item" and fact.end > 0 and fact.start < title.end}
    assigned |= items_in(record.metadata.title or "")
    about = assigned | {item for path in record.root.walk() for item in path[-1].agenda_items}
    return Agenda(frozenset(assigned), frozenset(about), text)


def _opens(record: Record, fact: Fact) -> bool:
    """Whether a fact stands in a sentence that leads to what the record says on an item: "On agenda item 5, I reply as follows:"."""
    paragraph = record.paragraph_at(fact.start)
    return paragraph is not None and paragraph.kind == "paragraph" and item_of_opening(record.text[paragraph.start : paragraph.end]) is not None


def facts_of_whole(record: Record) -> list[Fact]:
    """The facts by which a record says under which agenda items it stands as a whole. Where it has a part for each of several items,
    none of them is that of the whole."""
    parts = [path[-1] for path in record.root.walk() if path[-1].kind == "agenda_item"]
    starts = {part.start for part in parts} if len({part.agenda_items for part in parts}) > 1 else set()
    return [fact for fact in record.facts if fact.name == "agenda_item" and fact.end and record.root.path_at(fact.start)[-1].start not in starts]


def items_in(text: str) -> set[str]:
    """The agenda items that a text names; "пункт 9 решения" is a paragraph."""
    plain = western_digits(text)
    return {number for mention in find_items(plain) if not is_paragraph(plain, mention) for number in mention.numbers}


def text_begins(record: Record) -> int:
    """The offset at which the text of a record begins, after its masthead and title: its first long sentence; its end where there is none."""
    title = next((fact for fact in record.facts if fact.name == "title" and fact.end), None)
    for paragraph in record.paragraphs:
        within = title is not None and title.start <= paragraph.start < title.end
        text = record.text[paragraph.start : paragraph.end]
        if not within and paragraph.kind == "paragraph" and len(text) > _TEXT and ends_sentence(text):
            return paragraph.start
    return len(record.text)
