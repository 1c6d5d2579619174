"""Places in a document that a text names: annexes, paragraphs, articles and rules, in six languages, with enumerations and ranges.

A Russian "пункт" is an agenda item or a paragraph: it is read as a paragraph where a document's word follows it ("пункт 12
доклада") or where the text says "в пункте 12", unless the agenda follows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.naming.dates import western_digits
from corpus.naming.mentions import ItemMention, find_numbered
from corpus.naming.numerals import chinese_number, ordinal

_PARAGRAPH = re.compile(
    r"(?:(?<![\w-])(?:sub)?para(?:graph)?s?\b\.?|§{1,2}|\bparagraphes?\b|\balinéas?\b|\bpárrafos?\b|\bpárr(?:s)?\.|\bпараграф\w{0,3}\b"
    r"|(?<![\u0621-\u064a])[وبفلك]?(?:ال|لل)?فقر(?:ة|تين|تان|تي|تا|ات)(?![\u0621-\u064a]))\s*",
    re.IGNORECASE,
)
# A paragraph of the preamble is counted apart.
_PREAMBLE = re.compile(r"(?:preambul\w+|преамбул\w+|序言(?:部分)?)\s*$", re.IGNORECASE)
_PREAMBLE_AFTER = re.compile(r"\s*(?:of\s+the\s+preamble|du\s+préambule|del\s+preámbulo|преамбулы|من\s+الديباجة)", re.IGNORECASE)
_POINT = re.compile(r"\bпункт(?:а|у|е|ом|ы|ов|ах|ам|ами)?\s+|\bпп?\.\s*|\bpoints?\s+|\bpuntos?\s+", re.IGNORECASE)
_IN = re.compile(r"\b(?:в|во|из|согласно|(?:в\s+соответствии|согласуется)\s+с|на\s+основании|во\s+исполнение|dans\s+le|dans\s+les)\s+$", re.IGNORECASE)
_OF_DOCUMENT = re.compile(
    r"\s*(?:(?:du|de\s+la|de\s+l['’]|des|del|de\s+la)\s*(?:rapport|lettre|résolution|projet|décision|annexe|document|mémorandum|note|informe|carta|resolución|proyecto|decisión|anexo|documento)\b"
    r"|(?:(?:этого|данного|указанного|е[её]|его|той\s+же)\s+)?(?:(?:проекта|рабочего)\s+)?(?:доклад|резолюци|письм|записк|приложени|стать|решени|документ|проект|меморандум|нот[ыа]|устав|договор|заявлени|протокол)"
    r"|(?:of\s+|de\s+|документа\s+)?[A-Z]{1,6}/)",
    re.IGNORECASE,
)
_OF_AGENDA = re.compile(r"повестк|ordre\s+du\s+jour|del\s+programa", re.IGNORECASE)

_ARTICLE = re.compile(
    r"(?:\barticles?\b|\bart(?:s)?\.(?=\s*\d)|\bart[íi]culos?\b|\bстать(?:я|и|е|ю|ёй|ей|ям|ями|ях)\b|\bст\.|(?<![\u0621-\u064a])[وبفلك]?(?:ال|لل)?(?:ماد(?:ة|تين|تان)|مواد)(?![\u0621-\u064a]))\s*",
    re.IGNORECASE,
)
_RULE = re.compile(
    r"(?:(?<![\w-])(?<!\ba\s)(?:rules?|regulations?)\b|\brègles?\b|\breglas?\b|\bправил(?:о|а|у|ом|е|ам|ах|ами)?\b|规则(?=\s*\d)|(?<![\u0621-\u064a])[وبفلك]?(?:ال|لل)?قاعد(?:ة|تين|تان)(?![\u0621-\u064a]))\s*",
    re.IGNORECASE,
)
_ANNEX = re.compile(
    r"(?:\bannex(?:es?)?\b|\banexos?\b|\bприложени(?:е|я|ю|ем|и|й|ям|ями|ях)\b|附件|(?<![\u0621-\u064a])[وبفلك]?(?:ال|لل)?مرفق(?:ين|ان|ات)?(?![\u0621-\u064a]))\s*",
    re.IGNORECASE,
)
_ROMAN = r"(?:X{0,3}(?:IX|IV|V?I{1,3}|V|X))"
_JOIN = r"(?:\s*(?:,|،|、|-|–|—)\s*|\s+(?:and|to|et|à|y|e|a|al|и|по|و|إلى|or|ou|o|или)\s+|\s*[和及与至到]\s*)"
_ROMANS = re.compile(rf"(?:n[o°º]\.?\s*|№\s*)?({_ROMAN}(?:{_JOIN}{_ROMAN})*)(?![\w’'])")
_ROMAN_RANGE = re.compile(rf"({_ROMAN})(?:\s+(?:to|à|a|al|по|إلى)\s+|\s*[-–—至到]\s*)({_ROMAN})(?!\w)")
_LETTER = re.compile(r"([A-H])(?![\w’'])")
_AR_WORDS = re.compile(
    r"((?:ال)?(?:أول|أولى|ثاني|ثانية|ثالث|ثالثة|رابع|رابعة|خامس|خامسة|سادس|سادسة|سابع|سابعة|ثامن|ثامنة|تاسع|تاسعة|عاشر|عاشرة|حادي|حادية)(?:\s+(?:و?(?:ال)?\w{3,7}ون|و?(?:ال)?\w{3,7}ين|عشرة?))?)(?![\u0621-\u064a])"
)
_FIRST_WORD = re.compile(r"(premi(?:er|ère)|primero|первая|первой)\b", re.IGNORECASE)
_ORDINAL_ANNEX = re.compile(
    r"\b((?:first|second|third|premi[eè]re|deuxième|troisième|primer|segundo|tercer|перв\w{2,3}|втор\w{2,3}|треть\w{1,3}))\s+(?:annexe?|anexo|приложени\w{1,2})\b",
    re.IGNORECASE,
)
_ZH_NUMBER = r"[零〇一二三四五六七八九十百]{1,6}|\d{1,3}"
_ZH_COUNTED = re.compile(rf"第\s*({_ZH_NUMBER})\s*(?P<first>条|段|款)?(?:\s*[、，和及与至到]\s*第?\s*({_ZH_NUMBER})\s*)*(?P<kind>条|段|款)?(?![一-鿿]?约)")
_ZH_RANGE = re.compile(rf"({_ZH_NUMBER})\s*(?:条|段|款)?\s*[至到]\s*(?:第|附件)?\s*({_ZH_NUMBER})")
_ZH_ANNEXES = re.compile(r"([一二三四五六七八九十]{1,3}(?:[、和及与至到](?:附件)?[一二三四五六七八九十]{1,3})*)(?![一-鿿]*?[月日])")
_MAX_RANGE = 30
_VERB_AFTER_I = re.compile(r"\s+(?!of\b|and\b|to\b|or\b|in\b|on\b|as\b|has\b|is\b|was\b|does\b|say|provide|require|et\b|de\b|y\b)[a-z]")


@dataclass(frozen=True, slots=True)
class Locator:
    """A place in a document: `kind` is "annex", "paragraph", "article" or "rule", `numbers` as "2" (or "A" for an annex with a letter),
    with ranges spread out; `parts` are what is named below it, as "3 (a)"; and the span."""

    kind: str
    numbers: tuple[str, ...]
    parts: tuple[str, ...]
    start: int
    end: int


def find_locators(text: str) -> Iterator[Locator]:
    """Every annex, paragraph, article and rule that `text` names by number, in order."""
    plain = western_digits(text)
    found = [
        *_paragraphs(plain),
        *_labelled(plain, "article", _ARTICLE),
        *_labelled(plain, "rule", _RULE),
        *_labelled(plain, "annex", _ANNEX),
        *_chinese(plain),
    ]
    for match in _ORDINAL_ANNEX.finditer(plain):
        if number := ordinal(match[1]):
            found.append(Locator("annex", (str(number),), (), match.start(), match.end()))
    end = -1
    for locator in sorted(found, key=lambda m: (m.start, -m.end)):
        if locator.start >= end:
            end = locator.end
            yield locator


def is_paragraph(plain: str, mention: ItemMention) -> bool:
    """Whether what reads like an agenda item ("пункт 12 доклада") is a paragraph of a document."""
    word = _POINT.match(plain, mention.start)
    if not word or _OF_AGENDA.search(plain, mention.start, mention.end + 20):
        return False
    return bool(_OF_DOCUMENT.match(plain, mention.end) or (plain[mention.start] in "пП" and _IN.search(plain, 0, mention.start)))


def _paragraphs(plain: str) -> Iterator[Locator]:
    for mention in find_numbered(plain, _PARAGRAPH):
        if not _PREAMBLE.search(plain, 0, mention.start) and not _PREAMBLE_AFTER.match(plain, mention.end):
            yield Locator("paragraph", mention.numbers, mention.sub_items, mention.start, mention.end)
    for mention in find_numbered(plain, _POINT):
        if is_paragraph(plain, mention):
            yield Locator("paragraph", mention.numbers, mention.sub_items, mention.start, mention.end)
    for match in _PARAGRAPH.finditer(plain):
        if (words := _AR_WORDS.match(plain, match.end())) and (number := ordinal(words[1])):
            yield Locator("paragraph", (str(number),), (), match.start(), words.end())


def _labelled(plain: str, kind: str, word: re.Pattern[str]) -> Iterator[Locator]:
    """Annexes or articles: digits, Roman numerals, a letter, or an ordinal behind their word."""
    yield from (Locator(kind, m.numbers, m.sub_items, m.start, m.end) for m in find_numbered(plain, word))
    for match in word.finditer(plain):
        at = match.end()
        if romans := _ROMANS.match(plain, at):
            if not (romans[1] == "I" and match[0][:1].islower() and _VERB_AFTER_I.match(plain, romans.end())):
                yield Locator(kind, _romans(romans[1]), (), match.start(), romans.end())
        elif kind == "annex" and match[0].strip().isascii() and (letter := _LETTER.match(plain, at)):
            yield Locator(kind, (letter[1],), (), match.start(), letter.end())
        elif kind == "annex" and match[0].startswith("附件") and (zh := _ZH_ANNEXES.match(plain, at)):
            yield Locator(kind, _zh_numbers(zh[1]), (), match.start(), zh.end())
        elif (words := _AR_WORDS.match(plain, at) or _FIRST_WORD.match(plain, at)) and (number := ordinal(words[1])):
            yield Locator(kind, (str(number),), (), match.start(), words.end())


def _chinese(plain: str) -> Iterator[Locator]:
    for match in _ZH_COUNTED.finditer(plain):
        if unit := match["kind"] or match["first"]:
            yield Locator("article" if unit == "条" else "paragraph", _zh_numbers(match[0]), (), match.start(), match.end())


def _romans(enumeration: str) -> tuple[str, ...]:
    found = {value for part in re.findall(_ROMAN, enumeration) if (value := ordinal(part))}
    for low, high in _ROMAN_RANGE.findall(enumeration):
        found |= _between(ordinal(low) or 0, ordinal(high) or 0)
    return tuple(map(str, sorted(found)))


def _zh_numbers(enumeration: str) -> tuple[str, ...]:
    found = {_zh_value(part) for part in re.findall(_ZH_NUMBER, enumeration)}
    for low, high in _ZH_RANGE.findall(enumeration):
        found |= _between(_zh_value(low), _zh_value(high))
    return tuple(map(str, sorted(found)))


def _zh_value(text: str) -> int:
    return int(text) if text.isdigit() else chinese_number(text)


def _between(low: int, high: int) -> set[int]:
    return set(range(low, high + 1)) if 0 < high - low <= _MAX_RANGE else set()
