"""From a reader's blocks to a record's parts: the stored text, the tree of sections, paragraphs, pages, metadata."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from corpus.layout.captions import NUMBER, PARAGRAPH_NUMBER, with_captions
from corpus.layout.dating import LETTERS
from corpus.layout.letters import Line, is_salutation, letter_parts
from corpus.layout.masthead import read_masthead
from corpus.layout.numbered_lists import listed_numbers
from corpus.layout.outlines import in_series, without_days
from corpus.layout.participants import with_delegations
from corpus.layout.proofs import Proof
from corpus.layout.sections import build_tree
from corpus.layout.signature_lists import signature_lists
from corpus.lines import LIST_MARK, columns, ends_sentence
from corpus.naming.dates import find_dates
from corpus.naming.item_openings import announces, item_of_opening
from corpus.naming.mentions import acts_stated, agenda_items
from corpus.naming.patterns import Heading, heading, is_sponsors, outline
from corpus.reading.block import Block, Extract, own_blocks
from corpus.record import Fact, Metadata, Paragraph, Section

_NOTE_MARK = re.compile(r"\s*(?P<number>[\w*†‡]{1,4})(?=\s)")
_CHINESE_POINT = re.compile(r"\s*(?P<number>[一二三四五六七八九十]{1,3})、")
_SENTENCE = 24  # columns of a numbered point that is a sentence, at least
_CAPITAL = re.compile(r"[A-Z]\.\s")
_LETTERED = 5  # the depth of headings that a capital letter counts
_LINE = 60  # characters: what is longer is text
_TOP = 3  # blocks within which one level-1 heading is the title, whatever it says
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"  # marks of footnotes
_MAX_ITEM = 600  # characters of an item that no mark tells


@dataclass(frozen=True, slots=True)
class Structure:
    """The parts of a record that its blocks tell; `facts` are symbol, title, kind and dates with the words that prove them."""

    text: str
    root: Section
    paragraphs: tuple[Paragraph, ...]
    pages: tuple[int, ...]
    metadata: Metadata
    facts: tuple[Fact, ...] = ()
    notes: tuple[Fact, ...] = ()


def recognise(extract: Extract) -> Structure:
    """The structure of what a reader extracted; the text is its blocks, items on lines of their own, else a blank line between."""
    kept = [i for i, b in enumerate(extract.blocks) if b.text.strip()]
    blocks = [extract.blocks[i] for i in kept]
    masthead = read_masthead(own_blocks(blocks), extract.declared)
    title = next((range(proof.first, proof.last + 1) for proof in masthead.proofs if proof.name == "title"), range(0))
    text, paragraphs, headings = _assemble(blocks, title, masthead.metadata.kind)
    root, dates = build_tree(blocks, paragraphs, headings, len(text), masthead.metadata)
    facts = (*(_fact(proof, paragraphs) for proof in masthead.proofs), *dates)
    pages = _pages(blocks, paragraphs, extract.pages, len(text))
    return Structure(text, root, tuple(paragraphs), pages, masthead.metadata, facts, _notes(blocks, paragraphs, kept))


def _fact(proof: Proof, paragraphs: Sequence[Paragraph]) -> Fact:
    return Fact(proof.name, proof.value, paragraphs[proof.first].start + proof.start, paragraphs[proof.last].start + proof.end)


def _notes(blocks: Sequence[Block], paragraphs: Sequence[Paragraph], kept: Sequence[int]) -> tuple[Fact, ...]:
    """Where the text refers to its footnotes: a fact a note, in their order, its value the note's number, its span the mark."""
    place = {original: at for at, original in enumerate(kept)}
    facts: list[Fact] = []
    for block, paragraph in zip(blocks, paragraphs, strict=True):
        if block.note and block.anchor and paragraph.number and block.anchor[0] in place:
            at = place[block.anchor[0]]
            start = paragraphs[at].start + block.anchor[1]
            printed = unicodedata.normalize("NFKC", blocks[at].text[block.anchor[1] :][: len(paragraph.number)]).replace("∗", "*")
            facts.append(Fact("footnote", paragraph.number, start, start + (len(paragraph.number) if printed == paragraph.number else 0)))
    return tuple(facts)


def _assemble(blocks: Sequence[Block], title: range, record_kind: str | None) -> tuple[str, list[Paragraph], list[Heading | None]]:
    of_whole = _headings_of_whole(own_blocks(blocks), title, record_kind)
    headings = [None if i in of_whole or b.note else _heading(b) for i, b in enumerate(blocks)]
    headings = without_days(blocks, in_series(blocks, headings))
    headings = with_captions(blocks, _without_openings(blocks, _without_names(blocks, _without_lists(blocks, headings))))
    headings, of_list = with_delegations(blocks, headings, record_kind)
    signing = _signing(blocks, headings, of_list)
    headings = [None if i in signing else h for i, h in enumerate(headings)]
    # Names and offices of a list of participants sign nothing and are written to by nobody.
    free = [not (h or b.level or b.note or b.item or NUMBER.match(b.text) or i in of_list) for i, (b, h) in enumerate(zip(blocks, headings, strict=True))]
    of_letter = letter_parts([Line(b.text, f) for b, f in zip(blocks, free, strict=True)])
    of_lead = listed_numbers(blocks, [bool(h) or b.note or i in of_whole or i in signing for i, (b, h) in enumerate(zip(blocks, headings, strict=True))])
    parts: list[str] = []
    paragraphs: list[Paragraph] = []
    at = 0
    leading = ""  # the block before, where this one can be an item under it
    block_end = _title_block_end(blocks, headings, title)
    points = False  # whether points in Chinese numerals are numbered paragraphs
    for i, (block, found) in enumerate(zip(blocks, headings, strict=True)):
        match = _NOTE_MARK.match(block.text) if block.note else None if found or i in signing else NUMBER.match(block.text)
        if point := _CHINESE_POINT.match(block.text):
            points = _is_point(point, leading, before=points)
        numbered = points if point else i not in of_lead and bool(PARAGRAPH_NUMBER.match(block.text))
        # A list is also told by a lead-in that ends in a colon and by items that end in semicolons, without marks.
        listed = (
            i not in signing and i >= block_end
            and (block.item or i in of_lead or (leading and len(block.text) < _MAX_ITEM and _goes_on_from(leading, block.text)))
        )  # fmt: skip
        item = not found and not numbered and not block.note and i not in of_letter and bool(listed)
        if parts:
            gap = "\n" if item else "\n\n"
            parts.append(gap)
            at += len(gap)
        form = (
            "footnote"
            if block.note
            else "signature"
            if i in signing
            else "heading"
            if found or i in of_whole
            else of_letter.get(i) or ("item" if item else "paragraph")
        )
        paragraphs.append(Paragraph(at, at + len(block.text), form, match["number"].strip("（）") if match else None))
        parts.append(block.text)
        at += len(block.text)
        # An item's name or the sponsors that end in a colon go on in the title, which is no list.
        leads = form in ("paragraph", "item") and i >= block_end and block.text[-1:] in ":：" and not is_salutation(block.text)
        leading = block.text if form == "item" or leads else ""
    return "".join(parts), paragraphs, headings


def _heading(block: Block) -> Heading | None:
    """What heading a block is; what is attached to a message is an annex of it."""
    return Heading("annex", 1, block.text.partition(":")[0], block.attached) if block.attached else heading(block.text, block.level)


def _title_block_end(blocks: Sequence[Block], headings: Sequence[Heading | None], title: range) -> int:
    """How many blocks the title block of a conference paper takes: down to its title, with the agenda item or the sponsors above; 0 where there is none."""
    above = range(title.start)
    if any(len(blocks[i].text) > _LINE and ends_sentence(blocks[i].text) and blocks[i].text[-1:] not in ":：" for i in above):
        return 0
    of_paper = any(is_sponsors(blocks[i].text) or ((h := headings[i]) is not None and h.kind == "agenda_item") for i in above)
    return title.stop if of_paper else 0


def _signing(blocks: Sequence[Block], headings: Sequence[Heading | None], of_list: Collection[int]) -> frozenset[int]:
    """The blocks of lists of signatures, which names with initials make look like items or headings."""
    ends = [
        b.note or i in of_list or (h is not None and h.kind != "heading") or (i > 0 and b.page != blocks[i - 1].page)
        for i, (b, h) in enumerate(zip(blocks, headings, strict=True))
    ]
    return frozenset(signature_lists([b.text for b in blocks], ends))


def _headings_of_whole(blocks: Sequence[Block], title: range, record_kind: str | None) -> frozenset[int]:
    """The lines that are headings by their form and that head the whole record, no section of it: its title, where one level-1 heading
    stands at the top, with the sponsors above it, and of a letter the agenda items that its masthead names above the title."""
    top = [i for i, b in enumerate(blocks) if b.level == 1 and not _special(b)]
    above = range(title.start)
    if any(len(blocks[i].text) > _LINE and ends_sentence(blocks[i].text) for i in above):
        above = title = range(0)  # text stands above what is called the title
    found = {i for i in above if record_kind in LETTERS and (h := heading(blocks[i].text, blocks[i].level)) and h.kind == "agenda_item"}
    if len(top) == 1 and (top[0] < _TOP or top[0] in title or (top[0] + 1 in title and is_sponsors(blocks[top[0]].text))):
        found |= {top[0], *(i for i in title if blocks[i].level and not _special(blocks[i]))}
    return frozenset(found)


def _is_point(point: re.Match[str], leading: str, *, before: bool) -> bool:
    """Whether a point in Chinese numerals stands as numbered paragraphs do: a sentence or more, under no lead-in but one that says that a reply
    follows. Those behind the first are what the one `before` is."""
    if point["number"] != "一":
        return before
    return columns(point.string) >= _SENTENCE and point.string[-1:] in "。.：:" and (not leading or (announces(leading) and not acts_stated(leading)))


def _without_openings(blocks: Sequence[Block], headings: Sequence[Heading | None]) -> list[Heading | None]:
    """The headings without the sentence that leads to all that a text says on one agenda item: "On agenda item 5, I reply as follows:"."""
    items = {i: agenda_items(blocks[i].text) for i, h in enumerate(headings) if h and h.kind == "agenda_item" and not blocks[i].level}
    if len(set(items.values())) > 1:
        return list(headings)
    return [None if i in items and item_of_opening(blocks[i].text) else h for i, h in enumerate(headings)]


def _without_lists(blocks: Sequence[Block], headings: Sequence[Heading | None]) -> list[Heading | None]:
    """The headings without those that only an outline mark tells, and that follow one another as numbered paragraphs do."""
    kept = list(headings)
    for i, found in enumerate(headings):
        if found is None or found.kind != "heading" or blocks[i].level or (form := outline(blocks[i].text)) is None:
            continue
        beside = [n for n in (i - 1, i + 1) if 0 <= n < len(blocks) and not blocks[n].level]
        if any(outline(blocks[n].text) == form for n in beside):
            kept[i] = None
    return kept


def _without_names(blocks: Sequence[Block], headings: Sequence[Heading | None]) -> list[Heading | None]:
    """The headings without those that only a capital with a point tells, and that stand over no text or come twice in a row of
    headings: "A. Orvell" is a name."""
    kept = list(headings)
    last: str | None = None
    for i, found in enumerate(headings):
        if found is None:
            continue
        if found.kind != "heading" or blocks[i].level or not _CAPITAL.match(blocks[i].text):
            last = None if found.depth < _LETTERED else last
            continue
        capital = blocks[i].text[0]
        roman = capital in "IVX" and found.depth < _LETTERED
        below = blocks[i + 1].text if i + 1 < len(blocks) else ""
        over_text = len(below) > _LINE or ends_sentence(below) or (i + 1 < len(blocks) and headings[i + 1] is not None)
        if not over_text or (last is not None and not roman and capital <= last):
            kept[i] = None
        else:
            last = None if roman else capital
    return kept


def _special(block: Block) -> bool:
    found = heading(block.text, block.level)
    return found is not None and found.kind != "heading"


def _goes_on_from(before: str, text: str) -> bool:
    """Whether a list goes on: under its lead-in, after an item that is left open, or with one that opens as the last did, by a
    date and a colon ("14 August: …"). Behind an item with a mark that has no point, such as a name, a sentence without one is text again."""
    before = before.rstrip(_RAISED)
    if before[-1:] in ":：;；,，؛،":
        return True
    if not ends_sentence(before):
        return not (LIST_MARK.match(before) and ends_sentence(text))
    return _opens_with_date(before) and _opens_with_date(text)


def _opens_with_date(text: str) -> bool:
    mention = next(find_dates(text[:60]), None)
    return mention is not None and mention.start <= 3 and any(c in text[mention.end : mention.end + 16] for c in ":：")


def _pages(blocks: Sequence[Block], paragraphs: Sequence[Paragraph], count: int, length: int) -> tuple[int, ...]:
    """The offset at which each page starts; a page without text starts where the next one does."""
    turns = [(block.page or 1, paragraph.start) for block, paragraph in zip(blocks, paragraphs, strict=True)]
    turns += [(page, paragraph.start + at) for block, paragraph in zip(blocks, paragraphs, strict=True) for at, page in block.breaks]
    first: dict[int, int] = {}
    for page, start in turns:
        first[page] = min(start, first.get(page, start))
    starts: list[int] = []
    following = length
    for page in range(count, 0, -1):
        following = min(first.get(page, following), following)
        starts.append(following)
    return (0, *reversed(starts[:-1])) if starts else ()
