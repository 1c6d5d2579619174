"""Reading pictures of pages through Tesseract, where it is installed: set upright first, in the languages of their script."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from corpus.errors import DamagedFile, MissingProgram
from corpus.languages import Language, detect
from corpus.lines import LIST_MARK, join
from corpus.reading.block import Block, Extract
from corpus.reading.ocr_annexes import mended
from corpus.reading.ocr_notes import notes_at_foot
from corpus.reading.ocr_second_look import MODE, completed, unread
from corpus.reading.ocr_words import Line, Word, lines_of, mixed_up, own_script, sureness, words_of

RESOLUTION = 300
"""Dots an inch that Tesseract's authors advise ("Improving the quality of the output")."""

LANGUAGES = {"ara": "Arabic", "chi_sim": "Chinese", "eng": "English", "fra": "French", "rus": "Russian", "spa": "Spanish"}
"""Tesseract's names of the six languages."""

PACKAGES = "tesseract-ocr tesseract-ocr-" + " tesseract-ocr-".join(name.replace("_", "-") for name in LANGUAGES)
"""Debian's packages of it."""

MAX_PAGES = 500
_BY_SCRIPT = {"Latin": ("eng", "fra", "spa"), "Cyrillic": ("rus", "eng"), "Han": ("chi_sim", "eng"), "Arabic": ("ara", "eng")}
_PAGE_SECONDS = 50
_REST_SECONDS = 10
_SURE_SCRIPT = 1.0
_SURE_TURN = 2.0
_MAX_SIDE = 6_000  # pixels
_LIGHT = 128  # of 255
_GOOD = 0.75  # confidence of a page that was read as it should be
_ENOUGH = 60  # letters from which a page's language can be told
_DROP = 0.03
_CODES = {
    Language.EN: ("eng",),
    Language.FR: ("fra",),
    Language.ES: ("spa",),
    Language.RU: _BY_SCRIPT["Cyrillic"],
    Language.ZH: _BY_SCRIPT["Han"],
    Language.AR: _BY_SCRIPT["Arabic"],
}
_SPECK = 3  # pixels a side within which a dot is taken for a stain

page_read: Callable[[], None] = lambda: None  # noqa: E731 (a reader process puts its sign of life here)


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
        from PIL import ImageFilter

        image = _opaque(image).convert("L")
        if max(image.size) > _MAX_SIDE:
            image.thumbnail((_MAX_SIDE, _MAX_SIDE))
        if self._languages:
            words = self._recognised(image, self._languages)
            if sureness(words) >= _GOOD:
                return lines_of(self._completed(image, self._languages, words))
        # Telling direction and script takes half as long as reading: it is left out where the page before tells.
        image, script = self._upright(image)
        languages, words = self._in_one_language(image, _languages(script))
        if sureness(words) < _GOOD:
            clean = image.filter(ImageFilter.MedianFilter(_SPECK))
            again = self._recognised(clean, languages)
            if sureness(again) > sureness(words):
                image, words = clean, again
        else:
            self._languages = languages
        return lines_of(self._completed(image, languages, words))

    def _in_one_language(self, image: Any, languages: tuple[str, ...]) -> tuple[tuple[str, ...], list[Word]]:
        """The page's words read in `languages`, or again in those of the language that it turned out to be in, and in which it was read:
        with several at once accents get lost, and letters of other scripts come in."""
        words = self._recognised(image, languages)
        text = " ".join(line.text for line in lines_of(words)[0])
        known = tuple(code for code in _CODES.get(detect(text), ()) if code in languages)
        if not known or known == languages or sum(c.isalpha() for c in text) < _ENOUGH:
            return languages, words
        again = self._recognised(image, known)
        return (languages, words) if sureness(again) < sureness(words) - _DROP else (known, again)

    def _completed(self, image: Any, languages: tuple[str, ...], words: list[Word]) -> list[Word]:
        """The page's words in its own script, with what a second look finds where the first was not sure, or saw nothing."""
        words = self._in_own_script(image, languages, words)
        rest = unread(image, words)
        if rest is None:
            return words
        try:
            return completed(words, self._recognised(rest, languages[:1] if languages[:1] == ("rus",) else languages, MODE, _REST_SECONDS))
        except DamagedFile:
            return words  # what is left is no text: the page is read all the same

    def _in_own_script(self, image: Any, languages: tuple[str, ...], words: list[Word]) -> list[Word]:
        if languages[:1] != ("rus",) or len(languages) == 1 or not mixed_up(words):
            return words
        return own_script(words, self._recognised(image, languages[:1]))

    def _recognised(self, image: Any, languages: tuple[str, ...], config: str = "", seconds: int = _PAGE_SECONDS) -> list[Word]:
        import pytesseract

        self.height = image.height
        try:
            found = pytesseract.image_to_data(image, lang="+".join(languages), config=config, output_type=pytesseract.Output.DICT, timeout=seconds)
        except (RuntimeError, OSError, pytesseract.TesseractError) as error:
            raise DamagedFile(self._name, "a page cannot be read by OCR", "check the picture, or run OCR on it first, for example with ocrmypdf") from error
        page_read()
        return words_of(found)

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


def _opaque(image: Any) -> Any:
    """A picture with clear parts upon what its ink stands out from: white, or black where what it shows is light."""
    from PIL import Image, ImageStat

    if not image.has_transparency_data:
        return image
    clear = image.convert("RGBA")
    seen = ImageStat.Stat(clear.convert("L"), clear.getchannel("A").point(lambda alpha: 255 if alpha else 0))
    paper = 255 if not seen.count[0] or seen.mean[0] < _LIGHT else 0
    return Image.alpha_composite(Image.new("RGBA", clear.size, (paper, paper, paper, 255)), clear)


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
    return Extract(tuple(mended(sorted(blocks, key=lambda block: block.note))), declared, pages=pages)  # notes stand behind the text


def _paragraphs(lines: list[Line], page: int) -> list[Block]:
    blocks: list[Block] = []
    before: tuple[int, int] | None = None
    notes = notes_at_foot(lines)
    for at, line in enumerate(lines):
        note = at in notes
        if line.paragraph == before and note == blocks[-1].note and not LIST_MARK.match(line.text):
            last = blocks[-1]
            blocks[-1] = Block(join(last.text, line.text), item=last.item, page=page, note=note)
        else:
            blocks.append(Block(line.text, item=not note and bool(LIST_MARK.match(line.text)), page=page, note=note))
        before = line.paragraph
    return blocks
