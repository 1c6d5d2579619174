"""The provisions that a text lays down under numbers of their own: "Rule 22. Withdrawal of proposals.", "Article 4", "第二十二条", in six languages.

They are known by how their paragraphs or headings begin, whatever the format says of them: rules of procedure set the number, the title and the text
in one paragraph, treaties the number in a heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corpus.languages import Language
from corpus.naming.locators import Locator, find_locators
from corpus.record import Record, Section

KINDS = ("article", "rule")
"""The kinds of locators that are provisions."""
_LABEL = 60  # characters in which a provision's number stands
_MARKS = re.compile(r"[\W_]{0,4}")  # before the label: brackets, asterisks
_AFTER = re.compile(r"\s*(?:$|\n|[.:：)\]–—-])|\s+[(\[]")
_INSERTED = re.compile(r"\s?(bis|ter|quater|quinquies)\b", re.IGNORECASE)
TELL_APART = frozenset((Language.EN, Language.RU))
"""The languages that have a word each for articles and for rules."""
_ONE_WORD = frozenset((Language.FR, Language.ES, Language.ZH, Language.AR))  # whose articles are rules of procedure too
_APART = frozenset(("signature", "address", "footnote"))
_BARE = 20  # characters of a label without a title
_LISTED = 4  # times that a provision is longer than its line in a table of contents


@dataclass(frozen=True, slots=True)
class Provision:
    """A provision: its kind (article or rule), its number ("22", "4 bis"), and the span of its label, title and text."""

    kind: str
    number: str
    start: int
    end: int


def provisions_of(record: Record) -> list[Provision]:
    """The provisions of a record in the order of its text, without the lines of a table of contents."""
    openings = list(_openings(record))
    found = [Provision(kind, number, record.paragraphs[at].start, _end(record, at, {o for o, _, _ in openings})) for at, kind, number in openings]
    longest: dict[tuple[str, str], int] = {}
    for provision in found:
        key = (provision.kind, provision.number)
        longest[key] = max(longest.get(key, 0), provision.end - provision.start)
    return [p for p in found if (p.end - p.start) * _LISTED > longest[p.kind, p.number]]


def numbered(text: str, locator: Locator) -> tuple[str, ...]:
    """The numbers of a provision that a text names there, with what tells one that was inserted later: "4 bis"."""
    inserted = _INSERTED.match(text, locator.end)
    return tuple(f"{number} {inserted[1].lower()}" for number in locator.numbers) if inserted else locator.numbers


def inserted_end(text: str, locator: Locator) -> int:
    """Where the name of a provision ends in a text, with what tells one that was inserted later."""
    inserted = _INSERTED.match(text, locator.end)
    return inserted.end() if inserted else locator.end


def may_be(asked: str, spoken: Language, told: str, written: Language) -> bool:
    """Whether what is asked for as an article or a rule in one language may be what a record calls an article or a rule in another: English and
    Russian tell them apart, French, Spanish, Chinese and Arabic call both articles."""
    return asked == told or (asked == "article" and spoken in _ONE_WORD) or (told == "article" and written in _ONE_WORD)


def numbers_of(section: Section, written: Language) -> Iterator[tuple[str, str]]:
    """What a section of a record in that language is called by, as (kind, number): an annex, an article or a rule; in a language that has one word for
    both, an article may be either."""
    if section.kind not in ("annex", "article") or not section.label:
        return
    label = next(find_locators(section.label), None)
    if label is None or (section.kind == "annex") != (label.kind == "annex"):
        return
    kinds = KINDS if label.kind == "article" and written in _ONE_WORD else (label.kind,)
    yield from ((kind, number) for kind in kinds for number in label.numbers)


def of_paragraph(record: Record, provision: Provision, numbers: Sequence[str]) -> Iterator[int]:
    """The indices of the paragraphs of these numbers within a provision, also of those that stand in brackets of their own."""
    for at, paragraph in enumerate(record.paragraphs):
        if provision.start <= paragraph.start < provision.end and paragraph.kind not in ("item", "footnote"):
            bracketed = re.match(r"[\[(（]+(\d{1,3})[.)、]", record.text[paragraph.start : paragraph.end])
            number = (paragraph.number or (bracketed[1] if bracketed else "")).strip(".()")
            if number in numbers:
                yield at


def _openings(record: Record) -> Iterator[tuple[int, str, str]]:
    """The paragraphs that begin a provision, by index, each with its kind and number."""
    for at, paragraph in enumerate(record.paragraphs):
        if paragraph.kind in _APART or paragraph.kind == "item":
            continue
        text = record.text[paragraph.start : min(paragraph.end, paragraph.start + _LABEL)]
        begins = _MARKS.match(text)
        label = next((loc for loc in find_locators(text) if begins and loc.start <= begins.end()), None)
        if label is None or label.kind not in KINDS or len(label.numbers) != 1:
            continue
        end = inserted_end(text, label)
        if paragraph.kind == "heading" or _AFTER.match(text, end) or (record.language is Language.ZH and text[end : end + 1].isspace()):
            yield at, label.kind, numbered(text, label)[0]


def _end(record: Record, at: int, openings: set[int]) -> int:
    """Where the provision ends that the paragraph of that index opens: with its section, or before the next provision, heading or signature. A
    heading right under a bare label is its title."""
    opening = record.paragraphs[at]
    section = record.sections_at(opening.start)[-1]
    limit = section.end if section.start == opening.start else len(record.text)
    last = at
    for n in range(at + 1, len(record.paragraphs)):
        paragraph = record.paragraphs[n]
        titled = n == at + 1 and paragraph.kind == "heading" and opening.kind != "heading" and opening.end - opening.start <= _BARE
        if paragraph.start >= limit or n in openings or paragraph.kind in _APART or (paragraph.kind == "heading" and limit == len(record.text) and not titled):
            break
        last = n
    return record.paragraphs[last].end
