"""Reading pictures of pages through Tesseract, where it is installed: set upright first, in the languages of their script."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from corpus.errors import DamagedFile, MissingProgram
from corpus.languages import Language, detect
from corpus.reading.block import Block, Extract
from corpus.reading.lines import LIST_MARK, join
from corpus.reading.normalise import clean_line

RESOLUTION = 300
"""Dots an inch that Tesseract's authors advise ("Improving the quality of the output")."""

LANGUAGES = {"ara": "Arabic", "chi_sim": "Chinese", "eng": "English", "fra": "French", "rus": "Russian", "spa": "Spanish"}
"""Tesseract's names of the six languages."""

PACKAGES = "tesseract-ocr tesseract-ocr-" + " tesseract-ocr-".join(name.replace("_", "-") for name in LANGUAGES)
"""Debian's packages of it."""

MAX_PAGES = 500
_BY_SCRIPT = {"Latin": ("eng", "fra", "spa"), "Cyrillic": ("rus", "eng"), "Han": ("chi_sim", "eng"), "Arabic": ("ara", "eng")}
_PAGE_SECONDS = 50
_SURE_SCRIPT = 1.0
_SURE_TURN = 2.0
_WORD, _LINE = 20.0, 40.0  # confidences in percent below which a word or a line is a stain, not text
_MAX_SIDE = 6_000  # pixels
_GOOD = 0.75  # confidence of a page that was read as it should be
_ENOUGH = 60  # letters from which a page's language can be told
_DROP = 0.03
_CODES = {Language.EN: "eng", Language.FR: "fra", Language.ES: "spa"}

page_read: Callable[[], None] = lambda: None  # noqa: E731 (a reader process puts its sign of life here)


@dataclass(frozen=True, slots=True)
class Line:
    """A recognised line: its text, its box in pixels from the upper left, its confidence from 0 to 1, its paragraph's number."""

    text: str
    left: int
    top: int
    right: int
    bottom: int
    confidence: float
    paragraph: tuple[int, int]


@lru_cache(maxsize=1)
def installed() -> frozenset[str]:
    """Which of the six languages Tesseract can read, `osd` for telling scripts and directions; empty where it isn't installed."""
    command = shutil.which("tesseract")
    if command is None:
        return frozenset()
    try:
        done = subprocess.run([command, "--list-langs"], capture_output=True, text=True, timeout=20, check=True)
    except (OSError, subprocess.SubprocessError):
        return frozenset()
    return frozenset(done.stdout.split()) & {*LANGUAGES, "osd"}


def available() -> bool:
    """Whether pictures can be read at all."""
    return bool(installed() - {"osd"})


def missing_languages() -> list[str]:
    """The languages of the six that can't be read from pictures."""
    return [name for code, name in LANGUAGES.items() if code not in installed()]


class PictureReader:
    """Reads the pages of one document: what the first page showed of its language helps with the others.

    `height` is that of the page read last, turned upright, in pixels.
    """

    def __init__(self, name: str) -> None:
        """`name` is the document that errors name."""
        self._name = name
        self._languages: tuple[str, ...] = ()
        self.height = 0

    def read(self, image: Any) -> tuple[list[Line], float]:
        """The lines of a page's picture (a `PIL.Image`), top to bottom, and the mean confidence of its words, 0 to 1.

        Raises:
            DamagedFile: Tesseract fails or takes too long.
        """
        image = image.convert("L")
        if max(image.size) > _MAX_SIDE:
            image.thumbnail((_MAX_SIDE, _MAX_SIDE))
        if self._languages:
            lines, sure = self._recognised(image, self._languages)
            if sure >= _GOOD:
                return lines, sure
        # Telling direction and script takes half as long as reading: it is left out where the page before tells.
        image, script = self._upright(image)
        languages = _languages(script)
        lines, sure = self._recognised(image, languages)
        if script in (None, "Latin") and len(languages) > 1:
            lines, sure = self._in_one_language(image, languages, lines, sure)
        elif sure >= _GOOD:
            self._languages = languages
        page_read()
        return lines, sure

    def _in_one_language(self, image: Any, languages: tuple[str, ...], lines: list[Line], sure: float) -> tuple[list[Line], float]:
        """The page read again in the language that it turned out to be in: with several at once, accents get lost."""
        text = " ".join(line.text for line in lines)
        code = _CODES.get(detect(text))
        if code not in languages or sum(c.isalpha() for c in text) < _ENOUGH:
            return lines, sure
        again, surer = self._recognised(image, (code,))
        if surer < sure - _DROP:
            return lines, sure
        self._languages = (code,) if surer >= _GOOD else ()
        return again, surer

    def _recognised(self, image: Any, languages: tuple[str, ...]) -> tuple[list[Line], float]:
        import pytesseract

        self.height = image.height
        try:
            found = pytesseract.image_to_data(image, lang="+".join(languages), output_type=pytesseract.Output.DICT, timeout=_PAGE_SECONDS)
        except (RuntimeError, OSError, pytesseract.TesseractError) as error:
            raise DamagedFile(self._name, "a page cannot be read by OCR", "check the picture, or run OCR on it first, for example with ocrmypdf") from error
        page_read()
        return _lines(found)

    def _upright(self, image: Any) -> tuple[Any, str | None]:
        """The picture turned so that its text stands upright, and its script; as it is where Tesseract can't tell."""
        import pytesseract

        if "osd" not in installed():
            return image, None
        try:
            found = pytesseract.image_to_osd(image, output_type=pytesseract.Output.DICT, timeout=_PAGE_SECONDS)
        except (RuntimeError, OSError, pytesseract.TesseractError):
            return image, None  # too few characters to judge by
        if found["rotate"] and found["orientation_conf"] >= _SURE_TURN:
            image = image.rotate(-found["rotate"], expand=True)
        return image, found["script"] if found["script_conf"] >= _SURE_SCRIPT else None


def _languages(script: str | None) -> tuple[str, ...]:
    wanted = _BY_SCRIPT.get(script or "", tuple(LANGUAGES))
    return tuple(code for code in wanted if code in installed()) or tuple(sorted(installed() - {"osd"}))


def _lines(found: dict[str, list[Any]]) -> tuple[list[Line], float]:
    words: dict[tuple[int, int, int], list[tuple[str, int, int, int, int, float]]] = {}
    for i, text in enumerate(found["text"]):
        sure = float(found["conf"][i])
        if text.strip() and sure >= _WORD:
            left, top = int(found["left"][i]), int(found["top"][i])
            box = (left, top, left + int(found["width"][i]), top + int(found["height"][i]))
            key = (int(found["block_num"][i]), int(found["par_num"][i]), int(found["line_num"][i]))
            words.setdefault(key, []).append((text, *box, sure))
    lines: list[Line] = []
    confidences: list[float] = []
    for (block, paragraph, _), parts in words.items():
        sure = sum(p[5] for p in parts) / len(parts)
        text = ""
        for part in parts:
            text = join(text, part[0]) if text else part[0]
        if sure < _LINE or not any(c.isalnum() for c in text):
            continue
        confidences += [p[5] for p in parts]
        left, top = min(p[1] for p in parts), min(p[2] for p in parts)
        right, bottom = max(p[3] for p in parts), max(p[4] for p in parts)
        lines.append(Line(clean_line(text), left, top, right, bottom, sure / 100, (block, paragraph)))
    return lines, sum(confidences) / len(confidences) / 100 if confidences else 0.0


def read(data: bytes, name: str) -> Extract:
    """The blocks of a picture (.png, .jpg, .tif, …), each page of it.

    Raises:
        MissingProgram: Tesseract isn't installed.
        DamagedFile: it is no picture, or too large.
    """
    from PIL import Image, ImageSequence, UnidentifiedImageError

    if not available():
        raise MissingProgram(name, "a picture is read by OCR, and Tesseract is not installed", f"install it: {PACKAGES}")
    blocks: list[Block] = []
    confidences: list[float] = []
    pages = 0
    reader = PictureReader(name)
    try:
        with Image.open(io.BytesIO(data)) as image:
            for pages, frame in enumerate(ImageSequence.Iterator(image), 1):
                if pages > MAX_PAGES:
                    raise DamagedFile(name, f"it has more than {MAX_PAGES} pages", "split it into its documents")
                lines, sure = reader.read(frame)
                if lines:
                    confidences.append(sure)
                blocks += _paragraphs(lines, pages)
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError, SyntaxError) as error:
        raise DamagedFile(name, "the picture cannot be opened") from error
    declared = {"ocr": {"confidence": round(sum(confidences) / len(confidences), 3), "pages": pages}} if confidences else {}
    return Extract(tuple(blocks), declared, pages=pages)


def _paragraphs(lines: list[Line], page: int) -> list[Block]:
    blocks: list[Block] = []
    before: tuple[int, int] | None = None
    for line in lines:
        if line.paragraph == before and not LIST_MARK.match(line.text):
            last = blocks[-1]
            blocks[-1] = Block(join(last.text, line.text), item=last.item, page=page)
        else:
            blocks.append(Block(line.text, item=bool(LIST_MARK.match(line.text)), page=page))
        before = line.paragraph
    return blocks
