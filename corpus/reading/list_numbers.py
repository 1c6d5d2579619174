"""The numbers that word processors print before the items of their lists, in the formats that conference papers use."""

from __future__ import annotations

from collections.abc import Callable

from corpus.naming.numerals import roman

_MOST_ROMAN, _MOST_CHINESE = 89, 99
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя"  # lists leave out ё, й and the signs
_ARABIC = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_CHINESE = "零一二三四五六七八九"


def _lettered(letters: str) -> Callable[[int], str]:
    """Counts by letters: behind the last one they are doubled (aa, bb), as word processors print them."""
    return lambda number: letters[(number - 1) % len(letters)] * ((number - 1) // len(letters) + 1) if number > 0 else ""


def _roman(number: int) -> str:
    return roman(number) if 0 < number <= _MOST_ROMAN else str(number)


def _chinese(number: int) -> str:
    if not 0 < number <= _MOST_CHINESE:
        return str(number)
    tens, ones = divmod(number, 10)
    return (_CHINESE[tens] if tens > 1 else "") + ("十" if tens else "") + (_CHINESE[ones] if ones else "")


_CHINESE_FORMS = ("chineseCounting", "chineseCountingThousand", "ideographDigital", "japaneseCounting", "taiwaneseCounting", "taiwaneseCountingThousand")
# By the names of WordprocessingML (ECMA-376 part 1, 17.18.59).
_FORMATS: dict[str, Callable[[int], str]] = {
    "decimal": str, "decimalZero": "{:02d}".format, "decimalFullWidth": str, "ordinal": str, "numberInDash": "- {} -".format,
    "upperRoman": _roman, "lowerRoman": lambda number: _roman(number).lower(),
    "lowerLetter": _lettered(_LATIN), "upperLetter": _lettered(_LATIN.upper()),
    "russianLower": _lettered(_RUSSIAN), "russianUpper": _lettered(_RUSSIAN.upper()),
    "arabicAlpha": _lettered(_ARABIC), "arabicAbjad": _lettered(_ABJAD), **dict.fromkeys(_CHINESE_FORMS, _chinese),
}  # fmt: skip


def printed(number: int, form: str) -> str | None:
    """A number as it is printed in a format; None where the format prints none (bullets, pictures, none)."""
    write = _FORMATS.get(form)
    return write(number) if write else None
