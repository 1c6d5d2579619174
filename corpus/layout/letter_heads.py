"""Which lines of a letter or a memorandum tell its number, its date, whom it goes to and through whom, who signs it and in which office."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from corpus.layout.dating import LETTERS, is_date_line
from corpus.layout.letters import is_salutation
from corpus.lines import ends_sentence
from corpus.naming.dates import find_dates
from corpus.naming.letter_labels import bears_number, labels_in
from corpus.naming.offices import HONORIFIC, OFFICE
from corpus.record import Paragraph, Record

_TOP = 16  # paragraphs of a letter within which its head stands
_FOOT = 8  # last paragraphs of a letter, behind what it says
_TEXT = 160  # characters: a longer paragraph is what the letter says
_OFFICE = 80  # characters of an office
_RUN = 4  # lines of an address
_MEMORANDUM = 3  # labels that only a memorandum's head has so many of
_BLOCK = 700  # characters of such a head
_CLOSING = ("signature", "address")
_OF_HEADS = frozenset(("addressee", "through", "sender", "subject", "date"))
# The labels of a memorandum, and what each tells; what no label, number or day in its head tells, the head does not.
_OF_MEMORANDA = {"reference": "reference", "date": "date", "addressee": "addressee", "through": "through", "sender": "signatory", "subject": "subject"}
_TITLE = re.compile(r"(?:madame|mademoiselle|monsieur|messieurs|señora?|señorita)\s+\S", re.IGNORECASE)
_CJK = re.compile(r"[\u4e00-\u9fff]")

Span = tuple[int, int]


def letter_lines(record: Record) -> dict[str, list[Span]]:
    """The spans of the lines that tell "reference", "date", "addressee", "through", "signatory", "subject", "copied" and "enclosures" of the record's own
    letter, and its "letterhead"; annexes apart. Of a memorandum, whose labels OCR mixes up, they are its whole head, each where that has
    a label for it."""
    text = record.text
    own = _own(record)
    head = _head(text, own)
    foot = [p for p in own[len(head) :][-_FOOT:] if p.end - p.start <= _TEXT]
    found: dict[str, list[Span]] = {}
    for paragraph in (*head, *foot):
        line = text[paragraph.start : paragraph.end]
        for name, _, behind in labels_in(line):
            said = line[behind:].strip()
            if said and not (name in _OF_HEADS and paragraph in foot):
                found.setdefault(name, []).append((paragraph.start, paragraph.end))
        if paragraph in head and "reference" not in found and bears_number(line):
            found["reference"] = [(paragraph.start, paragraph.end)]
    labelled = {name for p in head for name, _, _ in labels_in(text[p.start : p.end])}
    if len(labelled & _OF_HEADS) >= _MEMORANDUM and "subject" in labelled:
        block = _block(text, head)
        lines = [text[p.start : p.end] for p in head if block[0] <= p.start < block[1]]
        told = labelled | {"reference" for line in lines if bears_number(line)} | {"date" for line in lines if _is_dated(line)}
        return found | {role: [block] for name, role in _OF_MEMORANDA.items() if name in told}
    found.pop("sender", None)
    found.setdefault("addressee", _addressee(text, own, head, foot))
    found["signatory"] = _signatory(text, own, head)
    found["date"] = [(p.start, p.end) for p in (*head, *foot) if _is_dated(text[p.start : p.end])][:1] or found.get("date", [])
    found["letterhead"] = [(p.start, p.end) for p in _letterhead(text, head)]
    return {name: list(dict.fromkeys(spans)) for name, spans in found.items() if spans}


def is_letter(record: Record) -> bool:
    """Whether a record is a letter: by its kind, or by a signature or a salutation where nothing tells its kind."""
    if record.metadata.kind is not None:
        return record.metadata.kind in LETTERS
    return any(p.kind in _CLOSING for p in record.paragraphs) or any(is_salutation(record.text[p.start : p.end]) for p in record.paragraphs[:_TOP])


def _own(record: Record) -> list[Paragraph]:
    annex = next((path[-1].start for path in record.root.walk() if path[-1].kind == "annex" and path[-1].start), len(record.text))
    return [p for p in record.paragraphs if p.start < annex]


def _head(text: str, own: Sequence[Paragraph]) -> list[Paragraph]:
    """The lines above what the letter says: up to its salutation, or to its first long paragraph."""
    return [
        *takewhile(
            lambda p: p.end - p.start <= 2 * _TEXT and p.kind != "signature" and not is_salutation(text[p.start : p.end]) and not _says(text, p), own[:_TOP]
        )
    ]


def _says(text: str, paragraph: Paragraph) -> bool:
    line = text[paragraph.start : paragraph.end]
    return len(line) > _TEXT and not any(True for _ in labels_in(line))


def _block(text: str, head: Sequence[Paragraph]) -> Span:
    first = next(p for p in head if any(True for _ in labels_in(text[p.start : p.end])))
    last = next(p for p in reversed(head) if any(True for _ in labels_in(text[p.start : p.end])))
    start = min((p.start for p in head if p.end > first.start - 60), default=first.start)  # the addressee may stand above his label
    end = max(p.end for p in head if p.start <= last.end + 2 or p.start < start + _BLOCK)
    return start, min(end, max(last.end, start + _BLOCK))


def _addressee(text: str, own: Sequence[Paragraph], head: Sequence[Paragraph], foot: Sequence[Paragraph]) -> list[Span]:
    """The lines of an address block, those that an honorific opens in the head or at the foot, or those behind the date at the foot of a note."""
    greeting = next((n for n, p in enumerate(own[:_TOP]) if is_salutation(text[p.start : p.end])), None)
    signed = next((n for n, p in enumerate(own) if p.kind == "signature"), None)
    dated = next((n for n, p in enumerate(own) if p in foot and is_date_line(text[p.start : p.end])), None)
    # At the foot an address stands behind the signature, or behind the date of a note, which greets and names nobody; else it is who signs.
    behind = signed if signed is not None else dated if greeting is None else None
    for part in (own[: len(head)], own[behind + 1 :][-_FOOT:] if behind is not None else []):
        opened = next((n for n, p in enumerate(part) if _is_address(text, p)), None)
        if opened is not None:
            run = [*takewhile(lambda p: _is_of_address(text, p), part[opened:])]
            run = [*takewhile(lambda p: p.kind == "address", run)][: 2 * _RUN] if run[0].kind == "address" else run[:_RUN]
            return [(run[0].start, run[-1].end)]
    if greeting is not None and _CJK.search(text, own[greeting].start, own[greeting].end):
        return [(own[max(greeting - 1, 0)].start, own[greeting].end)]  # in Chinese a letter opens with whom it goes to
    if signed is not None or dated is None or greeting is not None:
        return []
    run = [*takewhile(lambda p: _is_of_address(text, p), own[dated + 1 :])][:_RUN]
    return [(run[0].start, run[-1].end)] if run else []


def _is_address(text: str, paragraph: Paragraph) -> bool:
    line = text[paragraph.start : paragraph.end]
    return _is_of_address(text, paragraph) and bool(paragraph.kind == "address" or HONORIFIC.match(line) or _TITLE.match(line))


def _is_of_address(text: str, paragraph: Paragraph) -> bool:
    """Whether a line may be one of an address: no signature, greeting, day or label, nor a sentence."""
    line = text[paragraph.start : paragraph.end]
    if paragraph.kind == "signature" or is_salutation(line) or _is_dated(line) or any(True for _ in labels_in(line)):
        return False
    return len(line) <= _TEXT and (paragraph.kind == "address" or not ends_sentence(line))


def _letterhead(text: str, head: Sequence[Paragraph]) -> list[Paragraph]:
    """The lines that tell whose paper it is: those above the first day, label or address."""

    def heads(paragraph: Paragraph) -> bool:
        line = text[paragraph.start : paragraph.end]
        return not (_is_dated(line) or any(True for _ in labels_in(line)) or HONORIFIC.match(line) or _TITLE.match(line))

    return [*takewhile(heads, head)][:_RUN]


def _signatory(text: str, own: Sequence[Paragraph], head: Sequence[Paragraph]) -> list[Span]:
    """The lines of the signature, with the office from the letterhead where they tell none."""
    signed = [p for p in own if p.kind == "signature"][: 2 * _RUN]
    if not signed:
        return []
    behind = own[own.index(signed[-1]) + 1 :][:2]  # offices that no list knows
    signed += takewhile(lambda p: p.kind == "paragraph" and _goes_on(text[p.start : p.end]), behind)
    lines = [(signed[0].start, signed[-1].end)] if signed[-1].end - signed[0].start <= 3 * _TEXT else [(p.start, p.end) for p in signed]
    if any(OFFICE.search(text, p.start, p.end) for p in signed):
        return lines
    letterhead = _letterhead(text, head)
    office = next((n for n, p in enumerate(letterhead) if OFFICE.search(text, p.start, p.end)), None)
    return [(letterhead[0].start, letterhead[max(office, min(1, len(letterhead) - 1))].end), *lines] if office is not None else lines


def _goes_on(line: str) -> bool:
    """Whether a line goes on with the signature above it."""
    return len(line) <= _OFFICE and not HONORIFIC.match(line) and not _is_dated(line) and not any(True for _ in labels_in(line)) and not ends_sentence(line)


def _is_dated(line: str) -> bool:
    return len(line) <= 2 * _TEXT and next(find_dates(line), None) is not None
