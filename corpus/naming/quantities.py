"""The numbers that a text states, by value, in digits of any script and in words of the six languages.

So that "45 days" is found again in "forty-five days", "四十五天", "сорок пять дней" and "خمسة وأربعين يوما". Number words: Unicode CLDR,
spell-out rules (cardinals in every gender and case that texts use).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from corpus.languages import Language
from corpus.naming.dates import western_digits
from corpus.naming.numerals import chinese_number

_DIGITS = re.compile(r"(?<![\w.])\d{1,3}(?:[ \u00a0\u202f.,'’\u066c]\d{3})+(?:[.,\u066b]\d+)?(?!\d)|\d+(?:[.,\u066b]\d+)?")
_HAN = re.compile(r"[零〇一二两三四五六七八九十百千万亿]+")
# A numeral of one character is a number where it counts something; in 一些, 三亚 or 万一 it is part of a word.
_MEASURED = re.compile(r"[个名次位年天月日项份票国艘座人种级海吨米公英元步点把条件台盏枚架倍届届代声短长分秒小家所章段周岁]")
_TOKEN = re.compile(r"[^\W\d_]+")
_SCALES = (
    (10**9, r"billions?|milliards?|миллиард\w*|مليار(?:ات)?|十亿|mil\s+millones"), (10**8, r"亿"),
    (10**6, r"millions?|mill(?:ón|ones)|миллион\w*|млн|مليون|ملايين"), (10**4, r"万"), (10**3, r"thousand|mille?|тысяч\w*|ألف|آلاف|千"),
)  # fmt: skip
_SCALE = re.compile(r"[\s\u00a0]*(?:" + "|".join(f"(?P<s{value}>{pattern})" for value, pattern in _SCALES) + r")(?![a-zà-ÿ])", re.IGNORECASE)
_TIME = re.compile(r"(?<!\d)(\d{1,2})\s?[.:h]\s?(\d{2})\s*(?:(p)\.?\s?m\b|a\.?\s?m\b)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in a text: `text[start:end]`, and its value as a plain decimal. `others` are the further readings of digits that
    can be read in several ways: "1.540" in English and in Spanish."""

    value: str
    start: int
    end: int
    others: tuple[str, ...] = ()
    in_words: bool = False

    @property
    def readings(self) -> frozenset[str]:
        return frozenset((self.value, *self.others))


def quantities(text: str, language: Language) -> Iterator[Quantity]:
    """Every number that `text` states, in digits and in words of its language, in order. One in words is not among them: it is an
    article too."""
    plain = western_digits(text)
    digits = list(_in_digits(plain))
    words = _in_han(plain) if language is Language.ZH else _in_words(plain, language)
    found = [*digits, *(w for w in words if not any(w.start < d.end and d.start < w.end for d in digits))]
    yield from sorted(found, key=lambda q: q.start)


def values(text: str, language: Language) -> frozenset[str]:
    """Every value that a number in `text` can be read as, generously: each part of a number, ordinals, times of the day in both
    clocks. What is not among them, the text does not state."""
    plain = western_digits(text)
    found = {reading for q in quantities(text, language) for reading in q.readings}
    found |= {_plain(Decimal(digits)) for digits in re.findall(r"\d+", plain)}
    for match in _TIME.finditer(plain):
        hour = int(match[1]) + (12 if match[3] and int(match[1]) < 12 else 0)
        found |= {str(hour), f"{hour}.{match[2]}".rstrip("0").rstrip("."), str(int(match[2]))}
    if language is Language.ZH:
        found |= {str(_han_value(match[0])) for match in _HAN.finditer(plain)}
    else:
        table = _WORDS.get(language, {})
        words = [_folded(match[0], language) for match in _TOKEN.finditer(plain)]
        found |= {str(value) for word in words if (value := _word_value(word, table, language)) is not None}
        found |= {str(value) for word in words if (value := _ordinal(word, language)) is not None}
    return frozenset(found | ({"1"} if plain else set()))


def _in_digits(plain: str) -> Iterator[Quantity]:
    for match in _DIGITS.finditer(plain):
        raw = match[0]
        readings = list(dict.fromkeys(_plain(d) for d in _decimals(raw)))
        end = match.end()
        if scale := _SCALE.match(plain, end):
            times = int((scale.lastgroup or "s1")[1:])
            readings = [_plain(Decimal(r) * times) for r in readings]
            end = scale.end()
        yield Quantity(readings[0], match.start(), end, tuple(readings[1:]))


def _decimals(raw: str) -> Iterator[Decimal]:
    """The values of digits with marks: the last mark is a decimal point or parts thousands; where three digits follow, it can be either."""
    parts = re.split(r"[^\d]", raw)
    if len(parts) == 1:
        yield Decimal(raw)
        return
    marks = re.findall(r"[^\d]", raw)
    if all(len(part) == 3 for part in parts[1:]) and len(parts[0]) <= 3 and len(set(marks)) == 1:
        yield Decimal("".join(parts))
    if marks[-1] in ".,\u066b":
        yield Decimal("".join(parts[:-1]) + "." + parts[-1])


def _plain(value: Decimal) -> str:
    return format(value.normalize() + 0, "f")


def _in_han(plain: str) -> Iterator[Quantity]:
    for match in _HAN.finditer(plain):
        if plain[match.start() - 1 : match.start()] == "第" or plain[match.start() - 1 : match.start()].isdigit():
            continue
        value = _han_value(match[0])
        if value > 1 and (len(match[0]) > 1 or _MEASURED.match(plain, match.end())):
            yield Quantity(str(value), match.start(), match.end(), in_words=True)


def _han_value(text: str) -> int:
    for unit, size in (("亿", 10**8), ("万", 10**4)):
        if unit in text:
            high, _, low = text.partition(unit)
            return (_han_value(high) if high else 1) * size + (_han_value(low) if low else 0)
    if not any(c in "十百千" for c in text):
        return int("".join(str(chinese_number(c)) for c in text)) if text else 0
    return chinese_number(text)


def _in_words(plain: str, language: Language) -> Iterator[Quantity]:
    table = _WORDS.get(language)
    if table is None:
        return
    tokens = [(match, _word_value(_folded(match[0], language), table, language)) for match in _TOKEN.finditer(plain)]
    at = 0
    while at < len(tokens):
        if tokens[at][1] is None:
            at += 1
            continue
        run = [tokens[at][0]]
        parts = [tokens[at][1] or 0]
        following = at + 1
        while following < len(tokens):
            step = 2 if _folded(tokens[following][0][0], language) in _JOINTS.get(language, ()) else 1
            after = following + step - 1
            value = tokens[after][1] if after < len(tokens) else None
            gap = plain[run[-1].end() : tokens[after][0].start()] if value is not None else "."
            if value is None or re.search(r"[,.;:()\n،؛]", gap) or not _joins(parts, value, language, joint=step == 2 or tokens[after][0][0].startswith("و")):
                break
            parts.append(value)
            run.append(tokens[after][0])
            following = after + 1
        total = _total(parts, language)
        if total > 1:
            yield Quantity(str(total), run[0].start(), run[-1].end(), in_words=True)
        at = following


def _joins(parts: list[int], value: int, language: Language, *, joint: bool) -> bool:
    """Whether a number word goes on with the number that these begin: "forty" and "five" do, "six" and "seven" do not."""
    last = parts[-1]
    if language is Language.AR:
        return value >= 100 or (value == 10 and last < 10 and not joint) or (joint and (last < 10 <= value < 100 or last >= 100))
    if value >= 1000 or (value == 100 and last < 100):
        return True
    if language is Language.FR and ((last, value) == (4, 20) or (last in (60, 20) and 10 <= value < 20 and (last == 60 or parts[-2:] == [4, 20]))):
        return True
    if language is Language.EN and joint:
        return last >= 100 > value
    return (
        (last >= 100 > value)
        or (last >= 20 and last % 10 == 0 and last < 100 and value < 10)
        or (last >= 1000 and value < 1000)
        or (language is Language.FR and last == 10 and 7 <= value <= 9)
    )


def _total(parts: list[int], language: Language) -> int:
    total = current = 0
    for at, value in enumerate(parts):
        if value >= 1000:
            total += max(current, 1) * value
            current = 0
        elif value == 100 and 0 < current < 100:
            current *= 100
        elif language is Language.FR and value == 20 and at and parts[at - 1] == 4:
            current += 76
        else:
            current += value
    return total + current


def _folded(word: str, language: Language) -> str:
    lower = word.casefold()
    if language is Language.AR:
        bare = "".join(c for c in unicodedata.normalize("NFC", lower) if not unicodedata.combining(c) and c != "\u0640")
        return re.sub("[أإآ]", "ا", bare).replace("ى", "ي").replace("ة", "ه").replace("ئ", "ا")
    if language is Language.RU:
        return lower.replace("ё", "е")
    return "".join(c for c in unicodedata.normalize("NFD", lower) if not unicodedata.combining(c))


def _word_value(word: str, table: dict[str, int], language: Language) -> int | None:
    if (value := table.get(word)) is not None:
        return value
    if language is Language.AR:
        bare = re.sub(r"^(?:[وفبلك]?ال|[وفبلك]{1,2})", "", word)
        forms = (bare, word.removesuffix("ا"), bare.removesuffix("ا"))  # the last two: the accusative, as in "أربعا وعشرين"
        return next((table[form] for form in forms if len(form) > 1 and form in table), None)
    if language is Language.RU:
        return next((value for stem, value in _RU_STEMS if re.fullmatch(stem, word)), None)
    return None


def _ordinal(word: str, language: Language) -> int | None:
    return next((n for n, stem in enumerate(_ORDINALS.get(language, ()), 1) if re.fullmatch(stem, word)), None)


def _table(text: str) -> dict[str, int]:
    """Number words as "value word word, value word": each word's value."""
    return {word: int(value) for part in text.split(",") for value, *words in (part.split(),) for word in words}


_WORDS: dict[Language, dict[str, int]] = {
    Language.EN: _table(
        "0 zero, 1 one, 2 two, 3 three, 4 four, 5 five, 6 six, 7 seven, 8 eight, 9 nine, 10 ten, 11 eleven, 12 twelve dozen, 13 thirteen, 14 fourteen,"
        "15 fifteen, 16 sixteen, 17 seventeen, 18 eighteen, 19 nineteen, 20 twenty, 30 thirty, 40 forty, 50 fifty, 60 sixty, 70 seventy, 80 eighty,"
        "90 ninety, 100 hundred hundreds, 1000 thousand thousands, 1000000 million millions, 1000000000 billion billions"
    ),
    Language.FR: _table(
        "0 zero, 1 un une, 2 deux, 3 trois, 4 quatre, 5 cinq, 6 six, 7 sept, 8 huit, 9 neuf, 10 dix, 11 onze, 12 douze douzaine, 13 treize, 14 quatorze,"
        "15 quinze quinzaine, 16 seize, 20 vingt vingts vingtaine, 30 trente trentaine, 40 quarante, 50 cinquante, 60 soixante, 70 septante, 80 octante,"
        "90 nonante, 100 cent cents centaine, 1000 mille, 1000000 million millions, 1000000000 milliard milliards"
    ),
    Language.ES: _table(
        "0 cero, 1 uno una, 2 dos, 3 tres, 4 cuatro, 5 cinco, 6 seis, 7 siete, 8 ocho, 9 nueve, 10 diez, 11 once, 12 doce docena, 13 trece, 14 catorce,"
        "15 quince, 16 dieciseis, 17 diecisiete, 18 dieciocho, 19 diecinueve, 20 veinte, 21 veintiuno veintiun veintiuna, 22 veintidos, 23 veintitres,"
        "24 veinticuatro, 25 veinticinco, 26 veintiseis, 27 veintisiete, 28 veintiocho, 29 veintinueve, 30 treinta, 40 cuarenta, 50 cincuenta,"
        "60 sesenta, 70 setenta, 80 ochenta, 90 noventa, 100 cien ciento, 200 doscientos doscientas, 300 trescientos trescientas,"
        "400 cuatrocientos cuatrocientas, 500 quinientos quinientas, 600 seiscientos seiscientas, 700 setecientos setecientas,"
        "800 ochocientos ochocientas, 900 novecientos novecientas, 1000 mil, 1000000 millon millones"
    ),
    Language.RU: {},
    Language.AR: _table(
        "1 واحد واحده, 2 اثنان اثنين اثنا اثني اثنتان اثنتين اثنتا اثنتي, 3 ثلاث ثلاثه, 4 اربع اربعه, 5 خمس خمسه, 6 ست سته, 7 سبع سبعه,"
        "8 ثمان ثماني ثمانيه, 9 تسع تسعه, 10 عشر عشره, 20 عشرون عشرين, 30 ثلاثون ثلاثين, 40 اربعون اربعين, 50 خمسون خمسين, 60 ستون ستين,"
        "70 سبعون سبعين, 80 ثمانون ثمانين, 90 تسعون تسعين, 100 مااه مااة مائه, 200 مااتان مااتين مااتا مااتي, 300 ثلاثمااه, 400 اربعمااه, 500 خمسمااه,"
        "600 ستمااه, 700 سبعمااه, 800 ثمانمااه, 900 تسعمااه, 1000 الف الاف, 1000000 مليون ملايين, 1000000000 مليار مليارات"
    ),
}  # fmt: skip
_RU_STEMS: tuple[tuple[str, int], ...] = (
    (r"дв(?:а|е|ух|ум|умя)", 2), (r"тр(?:и|ех|ем|емя)", 3), (r"четыр(?:е|ех|ем|ьмя)", 4), (r"пят(?:ь|и|ью)", 5), (r"шест(?:ь|и|ью)", 6),
    (r"сем(?:ь|и|ью)", 7), (r"вос(?:емь|ьми|емью|ьмью)", 8), (r"девят(?:ь|и|ью)", 9), (r"десят(?:ь|и|ью)", 10), (r"одиннадцат(?:ь|и|ью)", 11),
    (r"двенадцат(?:ь|и|ью)", 12), (r"тринадцат(?:ь|и|ью)", 13), (r"четырнадцат(?:ь|и|ью)", 14), (r"пятнадцат(?:ь|и|ью)", 15),
    (r"шестнадцат(?:ь|и|ью)", 16), (r"семнадцат(?:ь|и|ью)", 17), (r"восемнадцат(?:ь|и|ью)", 18), (r"девятнадцат(?:ь|и|ью)", 19),
    (r"двадцат(?:ь|и|ью)", 20), (r"тридцат(?:ь|и|ью)", 30), (r"сорок(?:а)?", 40), (r"пят(?:ь|и|ью)десят(?:и|ью)?", 50),
    (r"шест(?:ь|и|ью)десят(?:и|ью)?", 60), (r"сем(?:ь|и|ью)десят(?:и|ью)?", 70), (r"вос(?:емь|ьми)десят(?:и|ью)?", 80), (r"девяност[оа]", 90),
    (r"ст[оа]", 100), (r"двести|двухсот|двумстам", 200), (r"триста|трехсот", 300), (r"четыреста|четырехсот", 400), (r"пят(?:ь|и)сот", 500),
    (r"шест(?:ь|и)сот", 600), (r"сем(?:ь|и)сот", 700), (r"вос(?:емь|ьми)сот", 800), (r"девят(?:ь|и)сот", 900), (r"тысяч\w{0,3}", 1000),
    (r"миллион\w{0,3}", 10**6), (r"миллиард\w{0,3}", 10**9), (r"од(?:ин|на|но|ного|ной|ному|ним|ну)", 1),
)  # fmt: skip
_JOINTS: dict[Language, tuple[str, ...]] = {Language.EN: ("and",), Language.FR: ("et",), Language.ES: ("y",)}
_ORDINALS: dict[Language, tuple[str, ...]] = {
    Language.EN: ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth"),
    Language.FR: (
        "premi(?:er|ere)s?", "deuxiemes?|seconde?s?", "troisiemes?", "quatriemes?", "cinquiemes?", "sixiemes?", "septiemes?", "huitiemes?", "neuviemes?",
        "dixiemes?", "onziemes?", "douziemes?", "treiziemes?",
    ),
    Language.ES: (
        "primer[oa]?s?", "segund[oa]s?", "tercer[oa]?s?", "cuart[oa]s?", "quint[oa]s?", "sext[oa]s?", "septim[oa]s?", "octav[oa]s?", "noven[oa]s?",
        "decim[oa]s?", "undecim[oa]s?", "duodecim[oa]s?", "decimotercer[oa]?s?",
    ),
    Language.RU: (
        r"перв\w{1,3}", r"втор\w{1,3}", r"треть\w{1,3}|трет[ия]й", r"четверт\w{1,3}", r"пят(?:ый|ая|ое|ого|ой|ом|ую|ые|ых)", r"шест(?:ой|ая|ое|ого|ом|ую)",
        r"седьм\w{1,3}", r"восьм(?:ой|ая|ое|ого|ом|ую)", r"девят(?:ый|ая|ое|ого|ой|ом|ую)", r"десят(?:ый|ая|ое|ого|ой|ом|ую)", r"одиннадцат(?:ый|ая|ое|ого|ой|ом)",
        r"двенадцат(?:ый|ая|ое|ого|ой|ом)", r"тринадцат(?:ый|ая|ое|ого|ой|ом)",
    ),
    Language.AR: tuple(
        rf"(?:[وفبلك]{{0,2}}(?:ال|لل)?)(?:{words})"
        for words in (
            "اول|اولي", "ثاني|ثانيه", "ثالث|ثالثه", "رابع|رابعه", "خامس|خامسه", "سادس|سادسه", "سابع|سابعه", "ثامن|ثامنه", "تاسع|تاسعه", "عاشر|عاشره",
        )
    ),
}  # fmt: skip
