"""What a text names: agenda items, document symbols, dates, and acts (a recommendation, a decision), in six languages.

The same finder reads records (what a passage is about) and questions (what is asked for), so that both sides agree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from corpus.naming.dates import find_dates, western_digits
from corpus.naming.denials import is_denied

# The word for an agenda item before its number. "item" alone counts; "point" and "tema" only with "agenda" near or in
# the phrase "on point 7", since both are everyday words.
_ITEM_WORD = re.compile(
    r"(?:\b(?:agenda\s+)?items?|\bpoints?(?:\s+de\s+l['’]ordre\s+du\s+jour)?|\btemas?(?:\s+del\s+programa)?"
    r"|\bпункт\w{0,3}(?:\s+повестки\s+дня)?|(?:议程)?项目|議程項目|议题|(?:ال|لل)?بن(?:ود|دين|دان|دا|د))\s*",
    re.IGNORECASE,
)
_SUB = r"(?:\s*(?:\([a-zа-я\u0621-\u064a]{1,2}\)|(?<=[\d\s])[a-zа-я]{1,2}\)))"
_NUMBERS = re.compile(
    rf"(?:№\s*|n[o°º]\.?\s*|第|من\s+|с\s+)?(\d{{1,3}}(?!\d){_SUB}?(?:\s*(?:(?:,|،|、|and|to|et|à|y|a|al|и|по|или|或|和|至|到|و|إلى|-|–|—|&)\s*)+(?:第?\d{{1,3}}(?!\d){_SUB}?|{_SUB}))*)"
    r"(?:\s*(?:de\s+l['’]ordre\s+du\s+jour|del\s+programa|повестки\s+дня|من\s+جدول\s+الأعمال|o[fn]\s+the\s+(?:provisional\s+)?agenda))?",
    re.IGNORECASE,
)
_RANGE = re.compile(r"(\d{1,3})\s*(?:to|à|al?|по|至|到|إلى|-|–|—)\s*(\d{1,3})", re.IGNORECASE)
_ZH_NUMERAL = r"[一二三四五六七八九十]{1,3}"
_ZH_ITEM = re.compile(rf"(?:议程)?项目\s*({_ZH_NUMERAL}(?:(?:[、和及与至到]|以及)(?:议程)?(?:项目)?{_ZH_NUMERAL})*)(?![一-鿿]*[会日月年])")
_ZH_PARTS, _ZH_RANGE = re.compile(r"[^一二三四五六七八九十]+"), re.compile(rf"({_ZH_NUMERAL})[至到]({_ZH_NUMERAL})")
_SUB_PARTS = re.compile(r"(?P<number>\d{1,3})|(?P<sub>[a-zа-я\u0621-\u064a]{1,2})\)", re.IGNORECASE)
_ZH_DIGIT = {c: i for i, c in enumerate("零一二三四五六七八九")}

# CD/2090, CD/WP.600/Rev.1, A/C.1/80/L.12, A/RES/80/65, A/CN.9/WG.II/WP.210, NPT/CONF.2020/WP.9: a body in capitals, then parts of
# letters, digits (or a Roman numeral behind a point) and points, at least one part with a digit (UN Editorial Manual, "Document symbols").
_LATIN = r"A-Za-z\d_\u00c0-\u024f"  # not \w: Chinese sets no space around a symbol
_PART = r"(?:E?S-(?:\d{1,2}|[IVX]{1,5})|[A-Z][A-Za-z]{0,6}\.[IVXL]{1,7}(?![A-Za-z])|[A-Z][A-Za-z]{0,6}\.?\d{0,5}|\d{1,5})"
# Where the symbol goes on by a part that is none of these, none is taken: a shorter one is another document's.
_GOES_ON = r"\.(?:[A-Z]{2}|[A-Za-z.]{1,8}[/\d])|[.-]?\([IVXL\d]{1,6}\)/|-(?:[IVXL]{1,7}|\d{1,4})/"
_SYMBOL = re.compile(rf"(?<![{_LATIN}/.])(?<![A-Z]-)(?=[A-Z][A-Z.\d]{{0,9}}/)[A-Z][A-Z.]{{0,9}}(?>(?:/{_PART})+)(?![{_LATIN}/]|{_GOES_ON})")
_OF_SESSION = re.compile(r"X{0,3}(?:IX|IV|VI{0,3}|I{1,3}|(?<=X))/\d{1,3}")  # "VIII/7": a decision's session and number
_MAX_RANGE = 30

# Acts, as a question names them. "suggest" and "propose" are kept apart from "recommend": conferences do so.
_ASKED = {
    "recommendation": r"\brecommend|\brecommand|\brecom(?:ie|e)nd|рекоменд|建议|توصي|أوص|يوص|توصى",
    "decision": r"\bdecid|\bdecision|\bdécid|\bdécision|\bdecisi[oó]n|решени|решил|постанов|决定|مقرر|قرر|يقرر",
}
# Acts, as a record states them: the verb of the act, or a list under a lead-in that says what should be done.
_STATED = {
    "recommendation": r"\brecommend(?:s|ed)?\b(?=\s+(?:that|to|the|a|:))|\brecommand(?:e|ent|er|ons)\b|\brecom(?:ienda|iendan|iendo|endamos)\b|рекоменду(?:ет|ют|ю|ем)\b|рекомендовал[аи]?"
    r"|建议(?=[^和。，；、的]{1,12}[:：应将就在由对设采])|(?<![\u0621-\u064a])[وف]?(?:[أنتي]وصي|أوص[ىتوا]{1,2})(?![\u0621-\u064a])|\bfollowing\s+recommendations?\b|\brecommandations?\s+(?:suivantes?|ci-après)\b|\bsiguientes?\s+recomendaci(?:ón|ones)\b|\bследующ\w+\s+рекомендаци\w+|[以如]下(?:各项)?建议|建议如下|توصيات\s+(?:التالية|الآتية)|\bshould\s*:|\bdevrai(?:t|ent)\s*:|\bdeber[íi]an?\s*:|следует\s*:|должн[аоы]\s*:|应(?:当|该)?\s*[:：]|ينبغي[^.\n]{0,60}[:：]",
    "decision": r"\bdecides\b|\bdécide\b|\bdecide\b|\bпостановляет\b|решает|决定(?=[^。，；、的]{0,12}[:：设将在])|يقرر|تقرر",
}
_ASKED_PATTERNS = {act: re.compile(pattern, re.IGNORECASE) for act, pattern in _ASKED.items()}
_STATED_PATTERNS = {act: re.compile(pattern, re.IGNORECASE) for act, pattern in _STATED.items()}


@dataclass(frozen=True, slots=True)
class Mentions:
    """What a text names: agenda item numbers ("7"), symbols ("CD/2090"), dates (ISO, or "--08-14" without a year)."""

    items: frozenset[str] = frozenset()
    symbols: frozenset[str] = frozenset()
    dates: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.items or self.symbols or self.dates)


def _zh_value(text: str) -> int:
    tens, ten, ones = text.partition("十")
    if not ten:
        return _ZH_DIGIT.get(tens, 0) if len(tens) == 1 else 0
    return _ZH_DIGIT.get(tens, 1) * 10 + _ZH_DIGIT.get(ones, 0)


def _spread(enumeration: str) -> set[str]:
    """The items of an enumeration such as "5, 6 and 7" or "5 to 7"."""
    found = set(re.findall(r"\d{1,3}", enumeration))
    for low, high in _RANGE.findall(enumeration):
        if 0 < int(high) - int(low) <= _MAX_RANGE:
            found |= {str(n) for n in range(int(low), int(high) + 1)}
    return {str(int(n)) for n in found}


@dataclass(frozen=True, slots=True)
class ItemMention:
    """Agenda items named at one place: `numbers` with enumerations and ranges spread out, `sub_items` as "99 (d)", and the span."""

    numbers: tuple[str, ...]
    sub_items: tuple[str, ...]
    start: int
    end: int


def find_items(text: str) -> Iterator[ItemMention]:
    """Every place in `text` that names agenda items, in order."""
    yield from _items(western_digits(text))


@lru_cache(maxsize=8)  # of one passage its items are asked for several times in a row
def _items(plain: str) -> tuple[ItemMention, ...]:
    found = list(find_numbered(plain, _ITEM_WORD))
    for match in _ZH_ITEM.finditer(plain):
        if numbers_ := _zh_spread(match[1]):
            found.append(ItemMention(tuple(str(n) for n in sorted(numbers_)), (), match.start(), match.end()))
    return tuple(sorted(found, key=lambda m: m.start))


def find_numbered(plain: str, word: re.Pattern[str]) -> Iterator[ItemMention]:
    """Every place where numbers follow a match of `word`, such as a word for an item or a paragraph; `plain` has western digits."""
    for match in word.finditer(plain):
        if numbers := _NUMBERS.match(plain, match.end()):
            yield ItemMention(tuple(sorted(_spread(numbers[1]), key=int)), _sub_items(numbers[1]), match.start(), numbers.end())


def _sub_items(enumeration: str) -> tuple[str, ...]:
    """The sub-items of an enumeration: "99 (a)" and "99 (b)" of "99 (a) and (b)"."""
    found: list[str] = []
    number = ""
    for match in _SUB_PARTS.finditer(enumeration):
        number = match["number"] or number
        if match["sub"]:
            found.append(f"{number} ({match['sub']})")
    return tuple(found)


def _zh_spread(enumeration: str) -> set[int]:
    """The items of an enumeration in Chinese numerals: "五、六和七", "五至七"."""
    found = {value for part in _ZH_PARTS.split(enumeration) if (value := _zh_value(part))}
    for low, high in _ZH_RANGE.findall(enumeration):
        if 0 < _zh_value(high) - _zh_value(low) <= _MAX_RANGE:
            found |= set(range(_zh_value(low), _zh_value(high) + 1))
    return found


def agenda_items(text: str) -> frozenset[str]:
    """The numbers of the agenda items that `text` names, enumerations and ranges spread out."""
    return frozenset(number for mention in find_items(text) for number in mention.numbers)


def find_symbols(text: str) -> Iterator[tuple[str, int, int]]:
    """Each document symbol in `text` with its span, in order."""
    for match in _SYMBOL.finditer(text):
        symbol = match[0].rstrip(".")
        if any(c.isdigit() for c in symbol) and not _OF_SESSION.fullmatch(symbol):
            yield symbol, match.start(), match.start() + len(symbol)


def symbols(text: str) -> frozenset[str]:
    """The document symbols that `text` names."""
    return frozenset(symbol for symbol, _, _ in find_symbols(text))


def acts_asked(question: str) -> frozenset[str]:
    """The acts that a question asks for: "recommendation", "decision"."""
    return frozenset(act for act, pattern in _ASKED_PATTERNS.items() if pattern.search(question))


def acts_stated(text: str) -> frozenset[str]:
    """The acts that a text states as done: "recommends that …", "should: (a) …"; a mere mention is none, nor is what is denied or rejected."""
    return frozenset(act for act, pattern in _STATED_PATTERNS.items() if any(_is_stated(text, match) for match in pattern.finditer(text)))


def _is_stated(text: str, match: re.Match[str]) -> bool:
    """Whether an act is stated and not denied; to say what should not be done is to recommend too."""
    return match[0][-1] in ":：" or not is_denied(text, *match.span())


def find_mentions(text: str) -> Mentions:
    """The items, symbols and dates that `text` names."""
    dates = frozenset(m.iso or f"--{m.month:02d}-{m.day:02d}" for m in find_dates(text))
    return Mentions(agenda_items(text), symbols(text), dates)
