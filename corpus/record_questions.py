"""Questions that ask about records and not about what they say: which there are, how many, the latest one, who sent one and when.

A question is one of these only where every word of it is understood: what it names (a kind, a State, an item, a date …) and the
words that such questions are made of (`corpus.record_words`). "Which letters did Brazil send?" is one; "what did Brazil propose in
its letter?" is not, for "propose" is none of these words. What is not understood is left to the search of the text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from corpus.dates import find_dates
from corpus.languages import Language, detect
from corpus.locators import is_paragraph
from corpus.mentions import find_items, find_symbols
from corpus.periods import find_periods
from corpus.politeness import bare_question
from corpus.question_words import find_kinds, find_languages
from corpus.record_signs import SIGNS, D, I, K, L, N, P, S, T
from corpus.record_words import NOT_IN_WORDS, WORDS, Patterns, compiled
from corpus.states import find_states
from corpus.word_questions import asked_word

_LONGEST = 200  # characters: longer questions tell of what they ask about
_LATIN = (Language.EN, Language.FR, Language.ES)
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
_NO_NAME_ZH = re.compile(r"[每必应须当要将各何谁可能已曾本该此其拒未]")  # words that no name of a sender is made of
_LEAD = rf"^\s*(?:(?:\S+\s+){{0,4}}[{I}{P}{D}{T}{L}][\s,،，]+)?(?:"
# Kinds whose words mean other things too: "decisions on item 6", "cables", "minutes", "notes".
_LOOSE = frozenset(("decision", "resolution", "statement", "report", "submission", "cablegram", "minute", "note", "despatch"))


@dataclass(frozen=True, slots=True)
class RecordQuestion:
    """What a question asks of the records. Conditions of one name are alternatives, those of several all hold.

    `asks` is list, count, cited, revisions, versions, or a fact of one document: sender, signatory, addressee, date, title, symbol,
    agenda_item, what, about. `order` is latest or earliest. `kinds` are as `Metadata.kind`; none means any. `symbols` are the document that
    is asked about, `citing` the symbols that the records asked for cite. `senders`, `addressees` and `naming` are States' codes,
    `sender_names` and `addressee_names` names that no list knows, to be looked up among the records. `periods` are (since, until),
    ISO dates, "--08-01" without a year. `words`, in `word_language`, stand in the records' texts. `loose` is whether the kinds are also words for what records say ("decisions on item 6").
    """

    text: str
    language: Language
    asks: str
    order: str | None = None
    kinds: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    sub_items: tuple[str, ...] = ()
    symbols: tuple[str, ...] = ()
    citing: tuple[str, ...] = ()
    senders: tuple[str, ...] = ()
    sender_names: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()
    addressee_names: tuple[str, ...] = ()
    naming: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    periods: tuple[tuple[str | None, str | None], ...] = ()
    words: tuple[str, ...] = ()
    word_language: Language | None = None
    loose: bool = False


@dataclass(frozen=True, slots=True)
class _Sign:
    """A part of the question that is understood, and what it stands for."""

    sign: str
    values: tuple[str, ...]
    start: int
    end: int
    extra: tuple[str, ...] = ()


@lru_cache(maxsize=8)
def _patterns(language: Language) -> Patterns:
    return compiled(WORDS[language])


def understand_records_question(question: str) -> RecordQuestion | None:
    """What `question` asks about the records; None where it asks for more than they tell of themselves, or for something else."""
    plain = _plain(bare_question(question))
    if not plain or len(plain) > _LONGEST:
        return None
    told = detect(plain)
    if told in (Language.RU, Language.ZH, Language.AR):
        languages: Sequence[Language] = (told,)
    else:
        languages = sorted(_LATIN, key=lambda lang: lang is not told)
    common = _common(plain)
    found = next((found for language in languages if (found := _read(question, plain, language, common))), None)
    return found or next((found for language in languages if (found := _of_words(question, plain, language))), None)


def _plain(question: str) -> str:
    text = unicodedata.normalize("NFKC", question.strip())
    text = "".join(c for c in text if not ("\u064b" <= c <= "\u065f" or c == "\u0640" or unicodedata.category(c) in ("Cf", "Co", "Cs")))
    return re.sub(r"\s+", " ", text)


def _of_words(question: str, plain: str, language: Language) -> RecordQuestion | None:
    asked = asked_word(plain, language)
    return RecordQuestion(question, language, "count" if asked.count else "list", words=(asked.words,), word_language=language) if asked else None


def _read(question: str, plain: str, language: Language, common: Sequence[_Sign]) -> RecordQuestion | None:
    words = _patterns(language)
    if not common and not any(pattern.search(plain) for _, pattern in words.nouns):
        return None
    signs = _signs(plain, language, words, common)
    if not any(s.sign in (K, S) for s in signs) and not any(s.sign in (P, D) for s in signs):
        return None  # of all of these questions, each names a kind, a document or a time
    coded = _coded(plain, signs)
    if language is Language.ZH:
        coded = coded.replace(" ", "")
    for fact, pattern in words.facts:
        if pattern.fullmatch(coded):
            return _of_document(question, language, fact, signs)
    named = _names(coded, signs, words, language)
    if named is None:
        return None
    for fact, pattern in words.facts if named[0] != coded else ():
        if pattern.fullmatch(named[0]):
            return _of_document(question, language, fact, named[1])
    return _of_list(question, language, *named, words)


def _common(plain: str) -> list[_Sign]:
    """What the question names in whatever language it is, the surest first; parts may overlap."""
    found = [_Sign(S, (symbol,), start, end) for symbol, start, end in find_symbols(plain)]
    found += [_Sign(I, item.numbers, item.start, item.end, item.sub_items) for item in find_items(plain) if not is_paragraph(plain, item)]
    days = list(find_dates(plain))
    periods = find_periods(plain, days, [(s.start, s.end) for s in found])
    found += [_Sign(P, (period.since or "", period.until or ""), period.start, period.end) for period in periods]
    for day in days:
        iso = day.iso or f"--{day.month:02d}-{day.day:02d}"
        found.append(_Sign(D, (iso, iso), day.start, day.end))
    return [*found, *(_Sign(K, (kind.value,), kind.start, kind.end) for kind in find_kinds(plain))]


def _signs(asked: str, language: Language, words: Patterns, common: Sequence[_Sign]) -> list[_Sign]:
    """What the question names, in order, none over another."""
    found: list[_Sign] = []

    def add(sign: _Sign) -> None:
        if not any(sign.start < s.end and s.start < sign.end for s in found):
            found.append(sign)

    for sign in common:
        if sign.sign != K:
            add(sign)
    for values, start, end in _languages(asked, language):
        add(_Sign(L, tuple(values), start, end))
    for state in find_states(asked, language):
        add(_Sign(T, (state.code,), state.start, state.end))
    for sign in common:
        if sign.sign == K:
            add(sign)
    for kinds, pattern in words.nouns:
        for match in pattern.finditer(asked):
            add(_Sign(K, tuple(k for k in kinds if k), match.start(), match.end()))
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


def _coded(asked: str, signs: Sequence[_Sign]) -> str:
    """The question with a sign for each part that is understood, without marks."""
    parts: list[str] = []
    at = 0
    for sign in signs:
        parts += [asked[at : sign.start], sign.sign]
        at = sign.end
    parts.append(asked[at:])
    return " ".join(_MARKS.sub(" ", "".join(parts)).split())


def _names(coded: str, signs: list[_Sign], words: Patterns, language: Language) -> tuple[str, list[_Sign]] | None:
    """The question with a sign for each name among the words that are left over; None where any other word is left."""
    if language is Language.ZH:
        left = [m.span() for m in re.finditer(rf"[^{SIGNS[1:-1]}\x00]+", _without(coded, words.filler)) if m[0].strip()]
    else:
        left = [m.span() for m in _WORD.finditer(coded) if not words.filler.fullmatch(m[0])]
    if not left:
        return coded, signs
    runs: list[tuple[int, int]] = []
    for start, end in left:
        between = coded[runs[-1][1] : start] if runs else ""
        if runs and (_zh_joins(between) if language is Language.ZH else _joins(between, words)):
            runs[-1] = (runs[-1][0], end)
        else:
            runs.append((start, end))
    if len(runs) > 1 or any(c in SIGNS for c in coded[slice(*runs[0])]):
        return None
    start, end = runs[0]
    name = coded[start:end]
    if language not in NOT_IN_WORDS and not all(w[0].isupper() for w in _WORD.findall(name) if not words.joins.fullmatch(w)):
        return None
    if len(name) > (8 if language is Language.ZH else 60) or (language is Language.ZH and _NO_NAME_ZH.search(name)):
        return None
    before = sum(c in SIGNS for c in coded[:start])
    return coded[:start] + N + coded[end:], [*signs[:before], _Sign(N, (name,), start, end), *signs[before:]]


def _joins(between: str, words: Patterns) -> bool:
    """Whether what stands between two unknown words leaves them one name: "Kingdom of Osmere"."""
    return not between.strip(" -'’") or (all(words.joins.fullmatch(w) for w in _WORD.findall(between)) and not any(c in SIGNS for c in between))


def _zh_joins(between: str) -> bool:
    return len(between) <= 2 and not any(c in SIGNS for c in between)  # 共和 in the name of a republic


def _without(text: str, pattern: re.Pattern[str]) -> str:
    """`text` with what the pattern matches blanked out, offsets kept."""
    return pattern.sub(lambda m: "\x00" * len(m[0]), text)


def _of_document(question: str, language: Language, fact: str, signs: Sequence[_Sign]) -> RecordQuestion | None:
    """A question on one document: by its symbol, or its kind and day."""
    symbols = _values(signs, S)
    kinds = _values(signs, K)
    if len(set(symbols)) > 1 or (not symbols and len(signs) < 2):
        return None
    dated = tuple((s.values[0], s.values[1]) for s in signs if s.sign == D)
    return RecordQuestion(
        question, language, fact, kinds=() if symbols else kinds, symbols=symbols, periods=() if symbols else dated,
        senders=() if symbols else _values(signs, T), sender_names=() if symbols else _values(signs, N), languages=_values(signs, L),
    )  # fmt: skip


def _of_list(question: str, language: Language, coded: str, signs: Sequence[_Sign], words: Patterns) -> RecordQuestion | None:
    """A question for a list of records, their number, or the last or first of them."""
    asks, order = _asks(coded, words, language)
    if asks is None:
        if not _is_bare(coded, signs, language):
            return None
        asks = "list"
    found: dict[str, list[str]] = {name: [] for name in ("senders", "sender_names", "addressees", "addressee_names", "naming", "citing")}
    places = [i for i, c in enumerate(coded) if c in SIGNS]
    role = ""
    for n, (at, sign) in enumerate(zip(places, signs, strict=True)):
        joined = (
            n > 0
            and signs[n - 1].sign == sign.sign
            and role
            and re.fullmatch(r"\s*(?:,|and|or|et|ou|y|o|и|или|和|与|及|、|أو|و)?\s*", coded[places[n - 1] + 1 : at])
        )
        if sign.sign == S:
            role = role if joined else "citing" if words.citing.search(coded, 0, at) else ""
        elif sign.sign in (T, N):
            role = role if joined else _role(coded, at, sign.sign, words)
        else:
            continue
        if not role:
            return None
        found[role] += sign.values
    if words.about.search(coded) and not (_values(signs, I) or found["citing"]):
        return None
    kinds = _values(signs, K)
    conditions = any(s.sign != K for s in signs)
    loose = bool(set(kinds) & _LOOSE)
    told = words.exists.search(coded) or _ALL.search(coded) or (kinds and not loose and _ARE.search(coded))
    if asks == "list" and not (conditions or order or told):
        return None
    roles = {name: tuple(dict.fromkeys(values)) for name, values in found.items()}
    return RecordQuestion(
        question, language, asks, order, kinds=kinds if all(s.values for s in signs if s.sign == K) else (),
        items=_values(signs, I), sub_items=tuple(sub for s in signs if s.sign == I for sub in s.extra), languages=_values(signs, L),
        periods=tuple((s.values[0] or None, s.values[1] or None) for s in signs if s.sign in (P, D)), loose=loose,
        senders=roles["senders"], sender_names=roles["sender_names"], addressees=roles["addressees"], addressee_names=roles["addressee_names"],
        naming=roles["naming"], citing=roles["citing"],
    )  # fmt: skip


def _asks(coded: str, words: Patterns, language: Language) -> tuple[str | None, str | None]:
    """list or count, and latest or earliest; None where the question asks for neither."""

    def opens(pattern: re.Pattern[str]) -> bool:
        if language is Language.ZH:
            return pattern.search(coded) is not None
        return _anchored(pattern.pattern).match(coded) is not None

    order = "latest" if opens(words.latest) else "earliest" if opens(words.earliest) else None
    if order:
        return "list", order
    return ("count" if opens(words.count) else "list" if opens(words.listing) else None), None


_BARE = re.compile(rf"(?:(?:the|any|les?|las?|los|el|des|unas?|unos|все|мне)\s+|l['’])*{K}", re.IGNORECASE)
_BARE_ZH = re.compile(rf"[^{K}]*[{T}{N}{I}{P}{L}][^{K}]*的{K}")


def _is_bare(coded: str, signs: Sequence[_Sign], language: Language) -> bool:
    """Whether a question is no more than a kind of records and what is told of them: "Letters from Osmere". A day alone names one document."""
    told = any(sign.sign in (T, N, I, P, L) for sign in signs)
    return told and (_BARE_ZH.fullmatch(coded) if language is Language.ZH else _BARE.match(coded)) is not None


@lru_cache(maxsize=64)
def _anchored(pattern: str) -> re.Pattern[str]:
    return re.compile(f"{_LEAD}{pattern})", re.IGNORECASE)


_ARE = re.compile(r"^(?:what|which)\s+are\b|^quel(?:le)?s\s+sont\b|^cuáles\s+son\b|^ما هي(?!\S)", re.IGNORECASE)
_ALL = re.compile(r"\b(?:all|every|everything|tous|toutes|liste|todos|todas|lista|все|всех|список|перечень)\b|所有|全部|列出|清单|جميع|كل|قائمة", re.IGNORECASE)


def _role(coded: str, at: int, sign: str, words: Patterns) -> str:
    """What a State or a name is in the question; empty where its words do not tell."""
    known = sign == T
    if words.naming.search(coded, 0, at):
        return "naming" if known else ""
    if words.addressee_before.search(coded, 0, at):
        return "addressees" if known else "addressee_names"
    if words.sender_before.search(coded, 0, at) or words.sender_after.match(coded, at + 1):
        return "senders" if known else "sender_names"
    return ""


def _values(signs: Sequence[_Sign], sign: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(v for s in signs if s.sign == sign for v in s.values))
