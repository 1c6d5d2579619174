"""The text that a file in Rich Text Format shows (RTF specification 1.9.1, Microsoft): its characters in their code pages, without
what was deleted under tracking, what is hidden, and what groups hold that are no text."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, replace

from corpus.reading.block import note_mark, without_mark_signs

CELL = "\x1f"
"""Stands in the text behind each cell of a table's row."""

_TOKEN = re.compile(r"\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([^a-zA-Z']))|([{}])|([\r\n]+)|([^\\{}\r\n]+)", re.DOTALL)
_SIGNS = {
    "par": "\n", "sect": "\n", "page": "\n", "line": "\n", "tab": "\t", "cell": CELL, "nestcell": CELL, "row": "\n", "nestrow": "\n",
    "emdash": "—", "endash": "–", "emspace": " ", "enspace": " ", "qmspace": " ", "bullet": "•", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "zwj": "\u200d", "zwnj": "\u200c", "ltrmark": "\u200e", "rtlmark": "\u200f",
}  # fmt: skip
_SYMBOLS = {"~": "\u00a0", "_": "\u2011", "-": "\u00ad", "\\": "\\", "{": "{", "}": "}", "\n": "\n", "\r": "\n", "\t": "\t"}
# Groups that hold no text of the page, beside those that the file marks as to be skipped by who does not know them.
_NO_TEXT = frozenset(
    ("fonttbl", "colortbl", "stylesheet", "info", "pict", "objdata", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr",
     "footerf", "fldinst", "annotation", "atnid", "atnauthor", "ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "tc", "tcn", "xe", "nonshppict", "themedata",
     "filetbl", "revtbl", "listtable", "listoverridetable", "rsidtbl", "generator", "template", "private", "bkmkstart", "bkmkend", "upr",
     "sp", "shprslt")
)  # fmt: skip
_STARRED_TEXT = frozenset(("ud", "shpinst", "shptxt", "footnote"))
_SWITCHES = {"v": "hidden", "deleted": "deleted"}
# The character sets of fonts by their numbers; 0 and 1 are the file's own.
_CHARSETS = {
    77: "mac-roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256",
    186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
_PAGES = {"mac": "mac-roman", "pc": "cp437", "pca": "cp850"}


@dataclass(frozen=True, slots=True)
class _State:
    """What holds within a group until it closes."""

    silent: bool = False  # nothing of it is text
    hidden: bool = False
    deleted: bool = False
    font: int = 0
    fallback: int = 1  # characters that follow one in Unicode, for programs that know none
    to_left: bool = False
    fonts: bool = False  # the table of fonts
    within: bool = False  # whether that is silent within which a text stands twice, for old programs and in Unicode
    in_table: bool = False
    note: int | None = None
    box: bool = False


class RtfText:
    """The text of a file: `text` with `\\n` at the ends of its paragraphs and rows, with marks of its footnotes; `notes` are these, in order."""

    def __init__(self, data: bytes) -> None:
        self.notes: list[str] = []
        self._page = "cp1252"
        self._font = 0  # of what names none
        self._fonts: dict[int, str] = {}
        self._state, self._groups = _State(), list[_State]()
        self._out: list[list[str]] = [[]]  # of the text, then of each note or text box that is being read
        self._boxes: list[str] = []  # the texts of those that stand in the paragraph
        self._bytes = bytearray()
        self._skipped = 0  # characters still to be passed over
        self._starred = False
        self._read(data.decode("latin-1"))
        while self._groups:  # the file was cut within them
            self._brace("}")
        self._flush()
        self.text = self._joined([*self._out[0], *(f"\n{box}" for box in self._boxes)])

    def _read(self, source: str) -> None:
        at = 0
        while match := _TOKEN.match(source, at):
            at = match.end()
            word, number, code, symbol, brace, _, plain = match.groups()
            if brace:
                self._brace(brace)
            elif word == "bin":
                at += max(int(number or 0), 0)
            elif word:
                self._word(word, int(number) if number else None)
            elif code:
                self._byte(int(code, 16))
            elif symbol == "*":
                self._starred = True
            elif symbol:
                self._sign(_SYMBOLS.get(symbol, ""))
            elif plain:
                self._plain(plain)

    def _brace(self, brace: str) -> None:
        self._flush()
        self._starred, self._skipped = False, 0
        if brace == "{":
            self._groups.append(self._state)
        elif self._groups:
            before, self._state = self._state, self._groups.pop()
            if before.box and not self._state.box:
                self._boxes.append(self._joined(self._out.pop()))
            if before.note is not None and self._state.note is None:
                self.notes[before.note] = self._joined(self._out.pop())

    def _word(self, word: str, number: int | None) -> None:
        starred, self._starred = self._starred, False
        if word == "u":
            self._unicode(number or 0)
            return
        if self._skipped and word not in ("uc", "par"):
            self._skipped -= 1
            return
        if word in _SIGNS:
            self._sign(" " if word == "par" and self._state.in_table else _SIGNS[word])
            return
        self._flush()
        if word in _NO_TEXT or (starred and word not in _STARRED_TEXT):
            within = self._state.silent if word == "upr" else self._state.within
            self._state = replace(self._state, silent=True, fonts=word == "fonttbl", within=within)
        elif starred and word == "ud":
            self._state = replace(self._state, silent=self._state.within)
        elif word == "footnote":
            self._open_note()
        elif word == "shptxt" and not (self._state.silent or self._state.box):
            self._state = replace(self._state, box=True)
            self._out.append([])
        elif word == "chftn":
            self._sign("" if self._state.note is None else f"{self._state.note + 1} ")
        elif word in _SWITCHES:
            self._state = replace(self._state, **{_SWITCHES[word]: number != 0})
        else:
            self._set(word, number)

    def _set(self, word: str, number: int | None) -> None:
        if word == "ansicpg" and number:
            self._page = _known(f"cp{number}") or self._page
        elif word in _PAGES:
            self._page = _PAGES[word]
        elif word == "fcharset" and self._state.fonts:
            self._fonts[self._state.font] = _CHARSETS.get(number or 0, "")
        elif word == "cpg" and self._state.fonts and number:
            self._fonts[self._state.font] = _known(f"cp{number}") or ""
        elif word == "uc":
            self._state = replace(self._state, fallback=max(number or 0, 0))
        elif word in ("rtlch", "ltrch"):
            self._state = replace(self._state, to_left=word == "rtlch")
        elif word == "f" or (word == "af" and self._state.to_left):
            self._state = replace(self._state, font=number or 0)
        elif word == "deff":
            self._font = number or 0
            self._state = replace(self._state, font=self._font)
        elif word == "plain":
            self._state = replace(self._state, hidden=False, deleted=False, font=self._font)
        elif word in ("intbl", "pard"):
            self._state = replace(self._state, in_table=word == "intbl")

    def _open_note(self) -> None:
        if self._state.silent or self._state.note is not None:
            return
        self._out[-1].append(note_mark(str(len(self.notes))))
        self._state = replace(self._state, note=len(self.notes))
        self.notes.append("")
        self._out.append([])

    def _plain(self, text: str) -> None:
        passed = min(self._skipped, len(text))
        self._skipped -= passed
        self._bytes += text[passed:].encode("latin-1")

    def _byte(self, value: int) -> None:
        if self._skipped:
            self._skipped -= 1
        else:
            self._bytes.append(value)

    def _unicode(self, number: int) -> None:
        self._flush()
        self._emit(chr(number & 0xFFFF))
        self._skipped = self._state.fallback

    def _sign(self, text: str) -> None:
        self._flush()
        self._skipped = 0
        self._emit(text)

    def _flush(self) -> None:
        """Writes the bytes that were gathered, in the code page of their font."""
        if self._bytes:
            page = self._fonts.get(self._state.font) or self._page
            self._emit(without_mark_signs(bytes(self._bytes).decode(page, "replace")))
            self._bytes.clear()

    def _emit(self, text: str) -> None:
        if text and not (self._state.silent or self._state.hidden or self._state.deleted):
            self._out[-1].append(text)
            if text == "\n" and len(self._out) == 1:
                self._out[0] += (f"{box}\n" for box in self._boxes)
                self._boxes.clear()

    @staticmethod
    def _joined(parts: list[str]) -> str:
        """The parts as one text; a character beyond the first 65,536 comes as its two halves."""
        return "".join(parts).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _known(encoding: str) -> str | None:
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return None
