"""A page of a PDF as a picture of bounded size, with words of it marked as by a pen."""

from __future__ import annotations

import ctypes
import io
import math
from collections.abc import Sequence
from typing import Any

from corpus.reading.pdf import opened
from corpus.reading.pdf_places import Box, places
from corpus.reading.pdf_text import glyphs
from corpus.reading.pictures import PagePicture

_RESOLUTION = 150  # dots an inch: small print can be read
_MAX_SIDE, _MAX_PIXELS = 4_000, 2_500_000  # an A4 page has 2.2 million at that resolution
_MAX_BYTES = 400_000
_COLOURS = 32  # that tell letters and drawings; a photograph is smaller as JPEG
_QUALITIES = (80, 60, 40)
_PEN = (254, 240, 138)


def page_picture(data: bytes, name: str, page: int, marked: str = "") -> PagePicture:
    """The picture of a page, counted from 1.

    Args:
        marked: words that are marked where the page has them.

    Raises:
        PasswordProtected, DamagedFile: the file cannot be opened, or the page not be drawn.
    """
    with opened(data, name) as document:
        printed = document[page - 1]
        width, height = (max(side, 1.0) for side in printed.get_size())
        scale = min(_RESOLUTION / 72, _MAX_SIDE / max(width, height), math.sqrt(_MAX_PIXELS / (width * height)))
        image = printed.render(scale=scale).to_pil().convert("RGB")
        boxes = _in_pixels(printed, image.size, _found(printed, marked)) if marked else []
    return _encoded(_pen(image, boxes), min((box[1] for box in boxes), default=None))


def _found(printed: Any, marked: str) -> list[Box]:
    text_page = printed.get_textpage()
    try:
        return places(glyphs(text_page), marked)
    finally:
        text_page.close()


def _in_pixels(printed: Any, size: tuple[int, int], boxes: Sequence[Box]) -> list[Box]:
    """The boxes as left, top, right and bottom in the picture, whichever way the page is turned and cropped."""
    import pypdfium2.raw as pdfium

    def at(x: float, y: float) -> tuple[int, int]:
        across, down = ctypes.c_int(), ctypes.c_int()
        pdfium.FPDF_PageToDevice(printed.raw, 0, 0, *size, 0, x, y, across, down)
        return min(max(across.value, 0), size[0]), min(max(down.value, 0), size[1])

    corners = [(at(left, bottom), at(right, top)) for left, bottom, right, top in boxes]
    return [(min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]), max(a[1], b[1])) for a, b in corners]


def _pen(image: Any, boxes: Sequence[Box]) -> Any:
    from PIL import Image, ImageChops, ImageDraw

    if not boxes:
        return image
    layer = Image.new("RGB", image.size, "white")
    pen = ImageDraw.Draw(layer)
    for box in boxes:
        pen.rectangle(box, fill=_PEN)
    return ImageChops.multiply(image, layer)


def _encoded(image: Any, top: float | None) -> PagePicture:
    marked = None if top is None else top / image.height
    png = _saved(image.quantize(_COLOURS), "PNG", optimize=True)
    if len(png) <= _MAX_BYTES:
        return PagePicture(png, "image/png", image.width, image.height, marked)
    for quality in _QUALITIES:
        jpeg = _saved(image, "JPEG", quality=quality)
        if len(jpeg) <= _MAX_BYTES:
            return PagePicture(jpeg, "image/jpeg", image.width, image.height, marked)
    smaller = image.reduce(2)
    return _encoded(smaller, None if top is None else top / 2)


def _saved(image: Any, kind: str, **options: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()
