"""What a question about records names, found in it and replaced by signs (`corpus.questions.record_signs`), so that patterns read its words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corpus.languages import Language
from corpus.naming.bodies import find_bodies
from corpus.naming.dates import find_dates
from corpus.naming.document_words import find_kinds, find_languages
from corpus.naming.locators import is_paragraph
from corpus.naming.mentions import find_items, find_symbols
from corpus.naming.months import bare_months
from corpus.naming.numbered_bodies import numbered_bodies
from corpus.naming.periods import find_periods
from corpus.naming.states import find_states
from corpus.questions.record_signs import SIGNS, B, D, I, K, L, N, P, S, T
from corpus.questions.record_words import NOT_IN_WORDS, Patterns

_WORD = re.compile(r"[^\W\d_]+|\d+")
_MARKS = re.compile(r"[.?!¿¡,;:،؛؟。？！，；：、\"“”«»„()]+")
_ZH_LANGUAGES = {"英": "en", "法": "fr", "西班牙": "es", "西": "es", "俄": "ru", "中": "zh", "汉": "zh", "阿拉伯": "ar", "阿": "ar"}
_ZH_LANGUAGE = re.compile(r"(?:用|以)?(英|法|西班牙|俄|中|汉|阿拉伯)(?:文|语)(?:版本?|文本|译本|本)?(?:写成|撰写|写|印发)?")
_AR_LANGUAGES = {
    "إنكليزية": "en",
    "إنجليزية": "en",
    "انكليزية": "en",
    "انجليزية": "en",
    "فرنسية": "fr",
    "إسبانية": "es",
    "روسية": "ru",
    "صينية": "zh",
    "عربية": "ar",
}
_AR_LANGUAGE = re.compile(rf"(?:نسخة|ترجمة|صيغة)\s+({'|'.join(_AR_LANGUAGES)})(?![\u0621-\u064a])")
# What a group's name ends with, and questions are made of too: "the Group of Coastal States".
_OF_A_GROUP = re.compile(
    r"\b(?:(?:[A-Z]\w+\s+(?:of|for)\s+(?:the\s+)?(?:[A-Z][\w-]+\s+){0,3}|[A-Z]\w+\s+)(?:States|Countries)|(?:Groupe|Union|Alliance)\s+des\s+(?:États|Pays)|(?:Grupo|Unión|Alianza)\s+de(?:\s+los)?\s+(?:Estados|Países))$"
)
_NO_NAME_ZH = re.compile(r"[每必应须当要将各何谁可能已曾本该此其拒未]")  # words that no name of a sender is made of


@dataclass(frozen=True, slots=True)
class Sign:
    """A part of the question that is understood, and what it stands for."""

    sign: str
    values: tuple[str, ...]
    start: int
    end: int
    extra: tuple[str, ...] = ()


def common_signs(plain: str) -> list[Sign]:
    """What the question names in whatever language it is, the surest first; parts may overlap."""
    found = [Sign(S, (symbol,), start, end) for symbol, start, end in find_symbols(plain)]
    found += [Sign(I, item.numbers, item.start, item.end, item.sub_items) for item in find_items(plain) if not is_paragraph(plain, item)]
    days = list(find_dates(plain))
    periods = find_periods(plain, days, [(s.start, s.end) for s in found])
    found += [Sign(P, (period.since or "", period.until or ""), period.start, period.end) for period in periods]
    for day in days:
        iso = day.iso or f"--{day.month:02d}-{day.day:02d}"
        found.append(Sign(D, (iso, iso), day.start, day.end))
    found += [Sign(P, (month.since or "", month.until or ""), month.start, month.end) for month in bare_months(plain)]
    return [*found, *(Sign(K, (kind.value,), kind.start, kind.end) for kind in find_kinds(plain))]


def signs_of(asked: str, language: Language, words: Patterns, common: Sequence[Sign]) -> list[Sign]:
    """What the question names in that language, in order, none over another."""
    found: list[Sign] = []

    def add(sign: Sign) -> None:
        if not any(sign.start < s.end and s.start < sign.end for s in found):
            found.append(sign)

    for sign in common:
        if sign.sign != K:
            add(sign)
    for values, start, end in _languages(asked, language):
        add(Sign(L, tuple(values), start, end))
    for state in find_states(asked, language):
        add(Sign(T, (state.code,), state.start, state.end))
    for sign in common:
        if sign.sign == K:
            add(sign)
    for kinds, pattern in words.nouns:
        for match in pattern.finditer(asked):
            add(Sign(K, tuple(k for k in kinds if k), match.start(), match.end()))
    return sorted(found, key=lambda s: s.start)


def _languages(asked: str, language: Language) -> Iterator[tuple[list[str], int, int]]:
    for named in find_languages(asked):
        if language is not Language.ZH:
            yield [named.value], named.start, named.end
    if language is Language.ZH:
        for match in _ZH_LANGUAGE.finditer(asked):
            yield [_ZH_LANGUAGES[match[1]]], match.start(), match.end()
    if language is Language.AR:
        for match in _AR_LANGUAGE.finditer(asked):
            yield [_AR_LANGUAGES[match[1]]], match.start(), match.end()


def coded_by(asked: str, signs: Sequence[Sign], language: Language) -> str:
    """The question with a sign for each part that is understood, without marks; Chinese without spaces too."""
    parts: list[str] = []
    at = 0
    for sign in signs:
        parts += [asked[at : sign.start], sign.sign]
        at = sign.end
    parts.append(asked[at:])
    return ("" if language is Language.ZH else " ").join(_MARKS.sub(" ", "".join(parts)).split())


def with_bodies(plain: str, signs: Sequence[Sign]) -> list[Sign]:
    """The signs with one for each body that the question names, by its words and its number, where nothing else is named there."""
    numbered = [(body.start, body.end) for body in numbered_bodies(plain)]
    bodies: list[Sign] = []
    for body in find_bodies(plain):
        start, end = next(((s, e) for s, e in numbered if s <= body.start and body.end <= e), (body.start, body.end))
        bodies.append(Sign(B, (plain[start:end],), start, end, tuple(sorted(body.names))))
    return sorted([*signs, *(b for b in bodies if not any(b.start < s.end and s.start < b.end for s in signs))], key=lambda s: s.start)


def with_names(text: str, signs: Sequence[Sign], words: Patterns, language: Language, filler: re.Pattern[str], most: int = 1) -> tuple[str, list[Sign]] | None:
    """The coded question with a sign for each name among the words that are left over, `most` at most; None where any other word is left.

    Args:
        filler: the words that are understood.
    """
    if language is Language.ZH:
        left = [m.span() for m in re.finditer(rf"[^{SIGNS[1:-1]}\x00]+", _without(text, filler)) if m[0].strip()]
    else:
        left = [m.span() for m in _WORD.finditer(text) if not filler.fullmatch(m[0]) or _OF_A_GROUP.search(text, 0, m.end())]
    runs: list[tuple[int, int]] = []
    for start, end in left:
        between = text[runs[-1][1] : start] if runs else ""
        if runs and (_zh_joins(between) if language is Language.ZH else _joins(between, words)):
            runs[-1] = (runs[-1][0], end)
        else:
            runs.append((start, end))
    if len(runs) > most or not all(_is_name(text[start:end], words, language) for start, end in runs):
        return None
    found = list(signs)
    for start, end in reversed(runs):
        found.insert(sum(c in SIGNS for c in text[:start]), Sign(N, (text[start:end],), start, end))
        text = text[:start] + N + text[end:]
    return text, found


def _is_name(words_left: str, words: Patterns, language: Language) -> bool:
    """Whether words that are not understood may be a name: short, and of capital letters where the language has them."""
    if any(c in SIGNS for c in words_left) or len(words_left) > (8 if language is Language.ZH else 60):
        return False
    if language is Language.ZH:
        return _NO_NAME_ZH.search(words_left) is None
    return language in NOT_IN_WORDS or all(w[0].isupper() for w in _WORD.findall(words_left) if not words.joins.fullmatch(w))


def _joins(between: str, words: Patterns) -> bool:
    """Whether what stands between two unknown words leaves them one name: "Kingdom of Osmere"."""
    return not between.strip(" -'’") or (all(words.joins.fullmatch(w) for w in _WORD.findall(between)) and not any(c in SIGNS for c in between))


def _zh_joins(between: str) -> bool:
    return len(between) <= 2 and not any(c in SIGNS for c in between)  # 共和 in the name of a republic


def _without(text: str, pattern: re.Pattern[str]) -> str:
    """`text` with what the pattern matches blanked out, offsets kept."""
    return pattern.sub(lambda m: "\x00" * len(m[0]), text)
