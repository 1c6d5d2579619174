"""Where an office that says of whom it is ends and its bearer's name begins, without a mark between the two: "Посол Франции И. И. Иванов",
"Ministre des affaires étrangères Luc Vasseur". Told only where something tells it; in six languages.
"""

from __future__ import annotations

import re

from corpus.languages import Language
from corpus.naming.offices import OFFICE, TITLE
from corpus.naming.states import find_states

_CAPITAL = r"[A-ZÀ-ÞА-ЯЁ]"
_NAME = re.compile(rf"{_CAPITAL}[\w’'.-]*(?:\s+{_CAPITAL}[\w’'.-]*){{1,3}}")
_SURNAME = re.compile(rf"{_CAPITAL}[\w’'-]+")
_INITIALS = re.compile(rf"(?<!\S)(?:{_CAPITAL}\.\s?-?){{1,3}}\s*{_CAPITAL}[\w’'-]+$")
_INITIALS_BEHIND = re.compile(r"(?<!\S)[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?\s+[А-ЯЁ]\.(?:\s?[А-ЯЁ]\.?)?$")
_M = re.compile(r"(?<!\S)M\.\s+(?=[A-ZÀ-Þ])")  # "Monsieur", elsewhere an initial
_ARABIC_NAME = re.compile(r"[\u0621-\u064a]+(?:\s+[\u0621-\u064a]+){1,3}")
_SMALL = re.compile(  # "of the U. S. Government"
    r"(?:(?<!\S)(?:of|the|for|and|in|to|at|de|du|des|la|le|les|et|à|del|el|los|las|y|en|e|в|во|при|на|и|по|от|для)|[’'])$", re.IGNORECASE
)
_ZH_NAME = 3  # characters of a name
_ZH_SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范石廖贾韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵钱严戴莫孔汤"
)
# After these a State's name has its own preposition, so that what follows without one is a name. In Russian it has none.
_PORTFOLIO = re.compile(
    r"\s*(?:(?:of|for)\s+foreign\s+affairs|des\s+(?:affaires\s+étrangères|relations\s+extérieures)|de\s+(?:asuntos|relaciones)\s+exteriores)\s+", re.IGNORECASE
)
# What is capitalised and is no name.
_NO_NAME = re.compile(
    r"\b(?:united|nations?|conference|committee|commission|council|group|mission|delegation|office|government|ministry|department|kingdom|republic|federation|union|state|states"
    r"|international|cooperation|affairs|trade|plenipotentiary|extraordinary|new|north\w*|south\w*|east\w*|west\w*|geneva"
    r"|unies|conférence|comité|gouvernement|ministère|bureau|royaume|république|fédération|genève|unidas|conferencia|gobierno|ministerio|oficina|reino|república|federación|nueva|ginebra"
    r"|организаци\w+|объедин[её]нн\w+|конференци\w+|комитет\w*|комисси\w+|групп\w+|правительств\w+|королевств\w+|республик\w*|федераци\w+|союз\w*|княжеств\w+|государств\w*|полномочн\w+"
    r"|чрезвычайн\w+|север\w+|южн\w+|западн\w+|восточн\w+|нов(?:ой|ого)|женев\w+)\b",
    re.IGNORECASE,
)
_PATRONYMIC = re.compile(r"\w+(?:вич|ьич|вна|ична|инична)")
_GENITIVE = re.compile(r"\w{3,}(?:[иы]|ого|его|ой|ых|их)")
_GENITIVE_OR_NAME = re.compile(r"\w{3,}[ая]")


def bearer_at(told: str, end: int, sender: str, language: Language) -> tuple[int, int] | None:
    """Where an office ends and where its bearer's name begins in `told`, a line with an office whose own words end at `end`; None where
    nothing tells it.

    Initials and courtesy titles tell it, the end of a State's name, and that of the words that the letter's title has of its sender.
    """
    if language is Language.FR and (match := _M.search(told, end)):
        return match.span()
    for pattern in (_INITIALS, _INITIALS_BEHIND):
        if (match := pattern.search(told, end)) and not _SMALL.search(told[: match.start()].rstrip()):
            return match.start(), match.start()
    for at in (end + word.start() for word in re.finditer(r"(?<=\s)\S+", told[end:])):
        if title := TITLE.match(told, at):
            following = told[title.end() :]
            named = is_name(following, language) or _SURNAME.fullmatch(following) or _ARABIC_NAME.fullmatch(following)
            return (at, title.end()) if named else None
    if language is Language.AR:
        return None  # without capitals nothing more tells it
    portfolio = _PORTFOLIO.match(told, end)
    state = max((end + mention.end for mention in find_states(told[end:], language)), default=None)
    for stop in (portfolio.end() if portfolio else None, state, _past_sender(told, end, sender)):
        if stop is not None and is_name(following := told[stop:].lstrip(), language):
            return stop, len(told) - len(following)
    return None


def is_name(words: str, language: Language) -> bool:
    """Whether `words` may be a person's name and nothing else: capitalised, and of no State, body, place or office."""
    return bool(_NAME.fullmatch(words)) and not (_NO_NAME.search(words) or OFFICE.search(words) or next(find_states(words, language), None))


def is_of_a_state(following: str) -> bool:
    """Whether what stands behind a Russian rank begins with a State in the genitive, not with its bearer's name: "Северовии И. И. Иванов"."""
    words = following.split()
    if _NO_NAME.match(following) or _GENITIVE.fullmatch(words[0]) or (len(words) > 1 and words[-1].endswith("ии")):
        return True
    if _INITIALS_BEHIND.fullmatch(following):
        return False
    initials = _INITIALS.search(following)
    return (initials is not None and initials.start() > 0) or (
        len(words) > 2 and _GENITIVE_OR_NAME.fullmatch(words[0]) is not None and not _PATRONYMIC.fullmatch(words[1])
    )


def chinese_bearer(told: str, start: int, end: int) -> bool:
    """Whether the characters between two offices are a name: "王海" of "澜水常驻代表王海大使"."""
    return end - start <= _ZH_NAME and told[start : start + 1] in _ZH_SURNAMES


def _past_sender(told: str, end: int, sender: str) -> int | None:
    """Where the words behind an office end that the sender has too, a name among them."""
    known = set(re.findall(r"\w+", sender.casefold()))
    at = None
    for word in re.finditer(r"\w+", told[end:]):
        if word[0].casefold() not in known:
            return at
        at = end + word.end() if at is not None or word[0][0].isupper() else None
    return at
