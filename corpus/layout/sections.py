"""The tree of a record's sections: covering letter, annexes, enclosures and letters within them, headings."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, field

from corpus.layout.captions import BETWEEN_TEXTS
from corpus.layout.dating import dated_by_title, day_in_heading, full_date, is_date_line, is_other_day, is_place_and_day
from corpus.layout.item_ends import leaves_item
from corpus.layout.letters import is_salutation
from corpus.layout.titles import is_title
from corpus.lines import ends_sentence
from corpus.naming.alternatives import ALTERNATIVE, ends
from corpus.naming.dates import DateMention
from corpus.naming.mentions import agenda_items
from corpus.naming.offices import CLOSING
from corpus.naming.patterns import CAPTION_DEPTH, Heading, annex_of_letter, is_enclosure, is_row, is_table_caption, kind_of
from corpus.reading.block import Block
from corpus.record import Fact, Metadata, Paragraph, Section

_SHORT = 250  # characters: a title or a line above the text of an annex is no longer
_LETTERS = frozenset(("letter", "note verbale", "memorandum", "cablegram"))
_OPENING = 5  # blocks under the heading of an annex in which its title and its date stand
_TITLE = 2  # of these, in which its title does


@dataclass(slots=True)
class _Open:
    """A section whose end is not known yet."""

    heading: Heading
    start: int
    date: str | None = None
    end: int = 0
    children: list[_Open] = field(default_factory=list)
    parts: set[str] = field(default_factory=set)
    """The agenda items that a child is the part on."""
    told: bool = False
    """Of a part on an agenda item: whether a sentence stands in it."""

    def hold(self, child: _Open) -> None:
        self.children.append(child)
        if child.heading.kind == "agenda_item":
            self.parts |= agenda_items(child.heading.label or "")

    def close(self) -> Section:
        h = self.heading
        items = agenda_items(f"{h.label or ''} {h.title or ''}") if h.kind not in ("document", *_LETTERS, "body") else frozenset[str]()
        if h.kind == "annex" and len(items) > 1:
            items = frozenset()  # on which of them a place of it is, its title doesn't tell
        return Section(
            h.kind, h.label, h.title, self.start, self.end, self.date, tuple(sorted(items, key=int)), tuple(child.close() for child in self.children)
        )


def build_tree(
    blocks: Sequence[Block], paragraphs: Sequence[Paragraph], headings: Sequence[Heading | None], length: int, metadata: Metadata
) -> tuple[Section, list[Fact]]:
    """The root of the tree, and the dates of its letters and annexes with the words that prove them.

    Args:
        headings: for each block what heading it is, if any.
        length: the text's length in characters.
    """
    root = _Open(Heading("document", 0, None, None), 0, None, length)
    stack = [root]
    dates: list[Fact] = []
    letters = {i for i in range(1, len(blocks)) if headings[i] is None and _opens_letter(i, blocks, paragraphs, headings)}
    first_part = next((i for i, h in enumerate(headings) if (h and h.kind == "annex") or i in letters), None)
    if first_part:
        # What stands before the first annex is a part of its own: the covering letter, or the report itself.
        body = _Open(Heading(metadata.kind or "body", 1, None, metadata.title), 0, metadata.date)
        root.children.append(body)
        stack.append(body)
    beside: set[int] = set()  # where captions begin that stand beside the parts on agenda items
    marked: set[int] = set()  # where parts on agenda items begin whose headings the format tells, and with them where they end
    followed = _before_items(headings, letters)
    behind = ends([b.text for b in blocks], [h is not None for h in headings], [h is not None and h.kind == ALTERNATIVE for h in headings])
    for i in range(len(blocks)):
        _close_at_signature(i, blocks, paragraphs, stack)
        if headings[i] is None and not blocks[i].note:
            _close_table(i, paragraphs, blocks, stack)
            _close_item(blocks[i].text, paragraphs[i], stack, marked, last=i not in followed)
        if i in behind and stack[-1].heading.kind == ALTERNATIVE:
            stack.pop().end = paragraphs[i].start
        found = _placed(headings[i], stack) if headings[i] else _letter(i, blocks, stack) if i in letters else None
        if found is None:
            continue
        if found.depth == BETWEEN_TEXTS and not blocks[i].level and (part := _beside_items(i, headings, stack, beside)):
            found = Heading(found.kind, part.heading.depth, found.label, found.title)
            beside.add(paragraphs[i].start)
        while stack[-1].heading.depth >= found.depth:
            stack.pop().end = paragraphs[i].start
        section = _Open(found, paragraphs[i].start)
        if found.kind == "agenda_item" and blocks[i].level:
            marked.add(section.start)
        if found.kind == "annex" or i in letters:
            opening = _opening(blocks, paragraphs, headings, i)
            if dated := _dated(blocks, i, opening, titled=found.title is not None):
                at, m = dated
                section.date = m.iso
                dates.append(Fact("date", m.iso or "", paragraphs[at].start + m.start, paragraphs[at].start + m.end))
            if found.kind == "annex" and not found.title and opening[:1] == [i + 1] and is_title(blocks[i + 1].text):
                section.heading = Heading(found.kind, found.depth, found.label, blocks[i + 1].text)
        stack[-1].hold(section)
        stack.append(section)
    for section in stack[1:]:
        section.end = length
    return root.close(), dates


def _close_at_signature(at: int, blocks: Sequence[Block], paragraphs: Sequence[Paragraph], stack: list[_Open]) -> None:
    """Ends the sections of a letter where its signature begins, or the closing formula above that: these are the whole letter's."""
    opens = paragraphs[at].kind == "signature" and (at == 0 or paragraphs[at - 1].kind != "signature")
    closes = paragraphs[at].kind == "paragraph" and CLOSING.match(blocks[at].text) and at + 1 < len(blocks) and paragraphs[at + 1].kind == "signature"
    whole = next((n for n in range(len(stack) - 1, 0, -1) if stack[n].heading.kind in ("annex", *_LETTERS)), None)
    if whole is not None and (opens or closes):
        while len(stack) > whole + 1:
            stack.pop().end = paragraphs[at].start


def _close_table(at: int, paragraphs: Sequence[Paragraph], blocks: Sequence[Block], stack: list[_Open]) -> None:
    """Ends the section that a table's caption heads ("Table 2") behind the table, where the numbers of paragraphs go on that stand before it: what is
    numbered anew, or not at all, may be notes to the table."""
    open_at = next((n for n in range(len(stack) - 1, 0, -1) if stack[n].heading.kind == "heading" and is_table_caption(stack[n].heading.title or "")), None)
    if open_at is None or (number := _counted(paragraphs[at])) is None:
        return
    start = stack[open_at].start
    before = next((p for p in reversed(paragraphs[:at]) if _counted(p) is not None), None)
    if before is None or before.start >= start or number != (_counted(before) or 0) + 1:
        return
    if any(is_row(blocks[n].text) for n in range(at) if paragraphs[n].start >= start):
        while len(stack) > open_at:
            stack.pop().end = paragraphs[at].start


def _counted(paragraph: Paragraph) -> int | None:
    """The number of a numbered paragraph, where it is one in digits."""
    number = paragraph.number or ""
    return int(number) if paragraph.kind == "paragraph" and number.isdecimal() else None


def _beside_items(at: int, headings: Sequence[Heading | None], stack: Sequence[_Open], beside: Set[int]) -> _Open | None:
    """The part beside which a caption stands, where it is behind several parts on agenda items: those before the last have no captions of their own,
    and no other such part follows in the annex or letter."""
    inner = next((n for n in range(len(stack) - 1, 0, -1) if stack[n].heading.kind == "agenda_item" or stack[n].start in beside), None)
    if inner is None or stack[inner].start in beside:
        return None if inner is None else stack[inner]
    parts = [part for part in stack[inner - 1].children if part.heading.kind == "agenda_item"]
    following = next((h for h in headings[at + 1 :] if h and h.kind in ("annex", "agenda_item")), None)
    last = following is None or following.kind == "annex"
    return stack[inner] if last and len(parts) > 1 and not any(part.children for part in parts[:-1]) else None


def _before_items(headings: Sequence[Heading | None], letters: Set[int]) -> set[int]:
    """The blocks behind which a part on an agenda item begins in the same annex or letter."""
    found: set[int] = set()
    follows = False
    for i in range(len(headings) - 1, -1, -1):
        if follows:
            found.add(i)
        if (h := headings[i]) is not None and h.kind in ("annex", "agenda_item"):
            follows = h.kind == "agenda_item"
        elif i in letters:
            follows = False
    return found


def _close_item(text: str, paragraph: Paragraph, stack: list[_Open], marked: Set[int], *, last: bool) -> None:
    """Ends the part on an agenda item where its text says that it goes beyond it: only the last part does, behind what it has to say.

    Args:
        last: whether no other such part follows in the annex or letter.
    """
    at = next((n for n in range(len(stack) - 1, 0, -1) if stack[n].heading.kind == "agenda_item"), None)
    if not last or at is None or stack[at].start in marked:
        return
    if paragraph.kind == "paragraph" and stack[at].told and leaves_item(text, stack[at - 1].parts):
        while len(stack) > at:
            stack.pop().end = paragraph.start
    elif not stack[at].told:
        stack[at].told = ends_sentence(text)


def _placed(found: Heading | None, stack: Sequence[_Open]) -> Heading | None:
    """A heading at its depth: an enclosure stands within the annex that is open, and what it holds stands deeper."""
    if found is None:
        return None
    annex = next((s for s in stack if s.heading.kind == "annex" and not is_enclosure(s.heading.label)), None)
    if found.kind == "annex" and is_enclosure(found.label) and annex is not None:
        return Heading(found.kind, annex.heading.depth + 1, found.label, found.title)
    part = next((s.heading.depth for s in reversed(stack) if s.heading.kind in ("annex", *_LETTERS)), 0)
    if found.kind == "article" and found.depth == CAPTION_DEPTH and any(s.heading.kind == "heading" and s.heading.depth >= CAPTION_DEPTH for s in stack):
        return Heading(found.kind, max(CAPTION_DEPTH, part + 1) + 1, found.label, found.title)
    if found.kind != "annex" and found.depth <= part:
        return Heading(found.kind, part + 1, found.label, found.title)
    return found


def _opens_letter(at: int, blocks: Sequence[Block], paragraphs: Sequence[Paragraph], headings: Sequence[Heading | None]) -> bool:
    """Whether another letter begins here without a heading of its own: after a signature or an address, by its title or by a
    date line with a salutation under it."""
    if paragraphs[at - 1].kind not in ("signature", "address") or paragraphs[at].kind not in ("paragraph", "address"):
        return False
    text = blocks[at].text
    if len(text) <= _SHORT and not ends_sentence(text) and kind_of(text) in _LETTERS and full_date(text):
        return True
    if not is_date_line(text):
        return False
    below = range(at + 1, min(at + 9, len(blocks)))
    return any(is_salutation(blocks[i].text) for i in below if not any(headings[at + 1 : i + 1]))


def _letter(at: int, blocks: Sequence[Block], stack: Sequence[_Open]) -> Heading:
    text = blocks[at].text
    within = next((s.heading.depth for s in reversed(stack) if s.heading.kind == "annex"), 0)
    return Heading("letter", within + 1, None, None if is_date_line(text) else text)


def _opening(blocks: Sequence[Block], paragraphs: Sequence[Paragraph], headings: Sequence[Heading | None], at: int) -> list[int]:
    """The lines between the heading of the part at `at` and its text: its title, its date; no row of a table, item or salutation, and
    nothing of the next annex."""
    lines: list[int] = []
    for i in range(at + 1, min(at + 1 + _OPENING, len(blocks))):
        text, found = blocks[i].text, headings[i]
        if (found and found.kind == "annex") or len(text) > _SHORT or ends_sentence(text) or is_row(text) or is_salutation(text):
            break
        if blocks[i].note or paragraphs[i].kind not in ("paragraph", "heading", "address"):
            break
        lines.append(i)
    return lines


def _dated(blocks: Sequence[Block], at: int, opening: Sequence[int], *, titled: bool) -> tuple[int, DateMention] | None:
    """The day that a letter or an annex bears: in its title, if that is a letter's; on the one date line above its text; or in its
    heading or title otherwise.

    Args:
        titled: whether the heading has the title in it.
    """
    titles = (at, *(i for i in opening[:_TITLE] if not is_date_line(blocks[i].text)))
    named = titles[:1] if titled else titles[:2]
    if annex_of_letter(blocks[at].text):  # its day is that of the letter
        titles, named = titles[1:], named[1:]
    if letter := next(((i, m) for i in titles if (m := dated_by_title(blocks[i].text))), None):
        return letter
    # Further down a date stands above a salutation, or in a table whose cells are lines.
    near = [i for i in (at, *opening) if i <= at + 1 + _TITLE or any(is_salutation(b.text) for b in blocks[i + 1 : i + 1 + _TITLE])]
    days = [(i, m) for i in near if is_date_line(blocks[i].text) and (m := full_date(blocks[i].text)) and not is_other_day(blocks[i].text, m)]
    lines = [(i, m) for i, m in days if is_place_and_day(blocks[i].text, m)]
    if len({m.iso for _, m in days}) <= 1 and lines:
        return lines[0]
    return None if days else next(((i, m) for i in named if (m := day_in_heading(blocks[i].text))), None)
