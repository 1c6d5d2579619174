"""What the top of a record says of the whole: its symbol, title, kind, date and day of distribution, each with the words that prove it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from corpus.layout.dating import full_date
from corpus.layout.file_names import NAMED, NAMED_DAY
from corpus.layout.masthead_dates import DATE_KEYS, record_dates
from corpus.layout.meeting_dates import MEETING
from corpus.layout.proofs import Proof
from corpus.layout.titles import Title, meeting_title, printed_title
from corpus.lines import ends_sentence
from corpus.naming.meetings import is_meeting_symbol
from corpus.naming.mentions import find_symbols
from corpus.naming.offices import LETTERHEAD, SALUTATION
from corpus.naming.patterns import cells, find_kind, heading, is_masthead, is_row, is_sponsors, kind_of
from corpus.reading.block import SUBJECT, Block
from corpus.reading.file_symbols import FILE_SYMBOL
from corpus.record import Metadata

_TITLE_BLOCKS = 15  # a title block is looked for within so many blocks of the start
_SHORT = 250  # characters: a title or a line of a masthead is no longer
_LETTER_BLOCKS = 30  # within which the title of a letter is looked for, since agenda items may stand above it
_NEAR = 24  # characters: a line that names its document's kind begins so, or nearly
_KIND_KEYS = ("kind", "type")
_BODY = 10  # words of a body's name
_PARTS = re.compile(r"\s+[·•|—–]\s+")  # of a masthead in one line, which has more than two: "CHL/12 · Distr.: General · 2 May 2031"
_OFFICE = 3  # lines of a letterhead
# An office of a letterhead, at the beginning of its line or, where the language puts it there, at the end.
_OFFICES = re.compile(
    r"^(?:\W*(?:the\s+)?(?:(?!(?:on|of|by|to|for|in|sur|des?|du|par|sobre|del|por|об?|по|к|в)\b)[\w’']+\s+){0,2}?)(?:sections?|divisions?|department|directorate|secretariat|office|bureau|branch|unit|registry|cabinet|service|direction|département|secrétariat|greffe|sous-direction|unité"
    r"|secci[óo]n|divisi[óo]n|departamento|direcci[óo]n|secretar[íi]a|subsecretar[íi]a|oficina|dependencia|gabinete|servicio|отдел|отделение|управление|департамент|секретариат|бюро|канцелярия|служба|сектор)(?!\w)"
    r"|[司处局科厅室署]\W*$|秘书处|^\W*(?:ال)?(?:قسم|شعبة|إدارة|مديرية|أمانة|مكتب|دائرة|وحدة|ديوان)(?![\u0621-\u064a])",
    re.IGNORECASE,
)
_CHINESE_TITLE = re.compile(r"\W*[\u4e00-\u9fff]{4,}\s*[—–|-]+\s*$")  # a title that counts as one word, and a dash
# Whose symbol stands behind is another document's.
_REFERS = re.compile(
    r"\b(?:ref|reference|reply|re|see|your|cf|to)\b|\b(?:réf|référence|réponse|voir|votre)\b|\b(?:ref|referencia|respuesta|véase|su)\b|\b(?:ссылка|ответ\w*|см|ваш\w*|на)\b|参[见考]|回复|答复|关于|(?<![\u0621-\u064a])(?:ال)?(?:مرجع|إشارة|رد|انظر)(?![\u0621-\u064a])",
    re.IGNORECASE,
)
_SYMBOL_KEYS = ("symbol", "doc_symbol", "document_symbol", "identifier")


@dataclass(frozen=True, slots=True)
class Masthead:
    """The metadata, and a proof for each of symbol, title, kind, date and day of distribution that the record's own words tell."""

    metadata: Metadata
    proofs: tuple[Proof, ...]


def read_masthead(blocks: Sequence[Block], declared: dict[str, Any]) -> Masthead:
    """The metadata of a record: what its file or a sidecar declares, else what its title block says."""
    lines = [block.text for block in itertools.takewhile(lambda b: not _is_annex(b), blocks[:_LETTER_BLOCKS])]
    top = lines[:_TITLE_BLOCKS]
    given = {name: _text(declared, keys) for name, keys in (("title", ("title",)), ("symbol", _SYMBOL_KEYS), ("kind", _KIND_KEYS))}
    named = _text(declared, (NAMED,))
    symbol_proof = _own_symbol(top) if given["symbol"] is None else _proof_of_symbol(given["symbol"], top)
    symbol = given["symbol"] or (symbol_proof.value if symbol_proof else _text(declared, (FILE_SYMBOL,)))
    of_meeting = is_meeting_symbol(symbol or "")  # its agenda names letters and reports: they are others
    printed = (meeting_title(top) if of_meeting else None) or printed_title(blocks[:_TITLE_BLOCKS], lines, plain=named is None)
    title = given["title"] or (printed.text if printed else None) or _text(declared, ("file_title",))
    title_proof = _proof_of_title(title, printed, lines)
    of_others = SUBJECT in declared and not _begins_with_kind(title or "")
    kind_proof = None if of_others else _kind(title or named, title_proof, top)
    kind = given["kind"].lower() if given["kind"] else MEETING if of_meeting else kind_proof[0] if kind_proof else None
    dates = record_dates(declared, lines, title, title_proof, kind)
    proofs = [title_proof, symbol_proof, *dates.proofs]
    if kind_proof and kind_proof[1] and kind == kind_proof[0]:
        proofs.append(kind_proof[1])
    told = ("title", "language", SUBJECT, NAMED, NAMED_DAY, *_KIND_KEYS, *DATE_KEYS, *_SYMBOL_KEYS, "distributed", FILE_SYMBOL)
    extra = {k: v for k, v in declared.items() if k not in told}
    if dates.distributed:
        extra["distributed"] = dates.distributed
    return Masthead(Metadata(symbol, title, kind, dates.date, extra), tuple(p for p in proofs if p))


def _begins_with_kind(subject: str) -> bool:
    """Whether the subject of a message tells its own kind: "Report of the Panel", but not "Correction to the report"."""
    bare = _REPLY.sub("", subject)
    found = find_kind(bare)
    return found is not None and not any(c.isalnum() for c in bare[: found[1]])


_REPLY = re.compile(r"^(?:(?:re|fwd?|tr|rv|отв|回复|转发|رد)\s*[:：]\s*)+", re.IGNORECASE)


def _is_annex(block: Block) -> bool:
    found = heading(block.text, block.level)
    return found is not None and found.kind == "annex"


def _text(declared: dict[str, Any], keys: Sequence[str]) -> str | None:
    for key in keys:
        value = declared.get(key)
        if isinstance(value, str | int) and str(value).strip():
            return " ".join(str(value).split())
    return None


def _letters(text: str) -> str:
    """The letters alone: a printed title may have a number before it and marks of footnotes in it."""
    return "".join(c for c in text.casefold() if c.isalpha())


def _proof_of_title(title: str | None, printed: Title | None, top: Sequence[str]) -> Proof | None:
    if title is None:
        return None
    if printed and printed.text == title:
        end = len(top[printed.last]) if printed.first != printed.last else min(len(title), len(top[printed.last])) if printed.last < len(top) else len(title)
        return Proof("title", title, printed.first, 0, printed.last, end)
    for at, text in enumerate(top):
        if _letters(text) == _letters(title):
            return Proof("title", title, at, 0, at, len(text))
    return None


def _proof_of_symbol(symbol: str, top: Sequence[str]) -> Proof | None:
    return next((Proof("symbol", symbol, at, a, at, b) for at, text in enumerate(top) for s, a, b in find_symbols(text) if s == symbol), None)


def _own_symbol(top: Sequence[str]) -> Proof | None:
    """The symbol in the masthead: alone on its line or beside a few words. A symbol that a sentence cites is another's."""
    for at, text in enumerate(top):
        found = list(find_symbols(text))
        if len(text) > _SHORT or (ends_sentence(text) and len(text) > 100) or SALUTATION.match(text):
            break  # the text begins: what it names is cited
        if len({s for s, _, _ in found}) == 1 and len(text) <= 80 and not ends_sentence(text):
            symbol, start, end = found[0]
            rest = text.replace(symbol, " ").split()
            few = len(rest) <= 3 and not _CHINESE_TITLE.match(text[:start])
            if few or _behind_office(at, text[:start], text[end:]) or (start == 0 and (is_masthead(text[end:].strip()) or full_date(text))):
                return Proof("symbol", symbol, at, start, at, end)
        parts = _PARTS.split(text)
        if len(parts) > 2 and len({s for s, _, _ in found}) == 1 and found[0][0] in parts and any(map(is_masthead, parts)):
            return Proof("symbol", found[0][0], at, found[0][1], at, found[0][2])
        # A cell of a table that parts the masthead: the symbol with the day below it.
        for symbol, start, end in found if is_row(text) and len(text) <= _SHORT else ():
            cell = next((c for c in cells(text) if symbol in c), "")
            if cell.startswith(symbol) and (cell == symbol or full_date(cell)) and len({s for s, _, _ in found}) == 1:
                return Proof("symbol", symbol, at, start, at, end)
        if at < 2 and len({s for s, _, _ in found}) == 1 and not ends_sentence(text) and _is_body(text[: found[0][1]]):
            return Proof("symbol", found[0][0], at, found[0][1], at, found[0][2])  # lines that Markdown runs together
    return None


def _behind_office(at: int, before: str, behind: str) -> bool:
    """Whether a symbol ends one of the first lines behind a dash and the few words of an office ("Section of Treaties — CCL/2032/11"), which neither count an item
    nor refer to another document."""
    words = before.rstrip()
    parted = words[-1:] in tuple("—–|") and not behind.strip()
    office = _OFFICES.search(words.rstrip("—–| ")) or LETTERHEAD.search(words)
    return bool(at < _OFFICE and parted and office) and len(words.split()) <= _BODY and not any(c.isdigit() for c in words) and _REFERS.search(words) is None


def _is_body(text: str) -> bool:
    """Whether what stands before a symbol is the name of a conference or a body as mastheads have it: a few words in capitals."""
    words = text.split()
    return 0 < len(words) <= _BODY and text == text.upper() and any(c.isalpha() and c != c.lower() for c in text)


def _kind(title: str | None, proof: Proof | None, top: Sequence[str]) -> tuple[str, Proof | None] | None:
    """The kind that the sponsors' line, the title or another line of the title block names."""
    places = [at for at, text in enumerate(top) if is_sponsors(text)]
    if not places and title and (named := kind_of(title)):
        place = next((at for at in range(proof.first, proof.last + 1) if at < len(top) and kind_of(top[at]) == named), None) if proof else None
        return named, _proof_of_kind(place, top) if place is not None else None
    places += [at for at, text in enumerate(top) if len(text) <= _SHORT and not ends_sentence(text)]
    found = next((p for at in places if (p := _proof_of_kind(at, top)) and (p.start <= _NEAR or is_sponsors(top[at]))), None)
    return (found.value, found) if found else None


def _proof_of_kind(at: int, top: Sequence[str]) -> Proof | None:
    found = find_kind(top[at])
    return Proof("kind", found[0], at, found[1], at, found[2]) if found else None
