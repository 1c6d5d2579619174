"""Whether two words in different scripts are one name: Cyrillic and Latin letter by letter, Arabic and Chinese as far as they tell.

Letters stand for those of usual transcriptions rather than of one standard (ISO 9, ALA-LC), since records follow none. Russian words may be
inflected. Arabic leaves short vowels out: its consonants must all be met in order, and a long vowel by one of its kind. Chinese
characters stand for syllables, whose consonants are compared (`corpus.naming.chinese_names`).
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Mapping, Sequence, Set
from functools import lru_cache

from corpus.naming.chinese_names import SHORT, may_transcribe, sounds

_LEAST = 4  # letters: shorter words are alike by chance

_CYRILLIC = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "j", "з": "z", "и": "i", "й": "i", "к": "k", "л": "l", "м": "m",
    "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh",
    "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia",
})  # fmt: skip
# Cases of a noun to what its first case may end in, the longest endings first; й is и without its accent.
_CASES = (
    (re.compile(r"(?:иеи|иею|ия|ии|ию)$"), ("ия",)),
    (re.compile(r"(?:ами|ах|ам)$"), ("ы", "а")),
    (re.compile(r"(?:ои|ою|еи|ею|[ауыие])$"), ("а", "", "е", "я")),
    (re.compile(r"(?:ом|ем)$"), ("", "о", "е")),
)
# Latin spellings of one sound; a language's own come before what they are made of.
_SPELLINGS = (
    (re.compile(r"s?tch|tsch"), "ch"), (re.compile(r"sch"), "sh"), (re.compile(r"kh"), "h"), (re.compile(r"zh"), "j"), (re.compile(r"ph"), "f"),
    (re.compile(r"ou"), "u"), (re.compile(r"x"), "ks"), (re.compile(r"ck|c(?=[^heiy]|$)"), "k"), (re.compile(r"c(?=[eiy])"), "s"), (re.compile(r"w"), "v"),
    (re.compile(r"y"), "i"), (re.compile(r"(.)\1+"), r"\1"),
)  # fmt: skip
_VOWELS = "[aeiou]{0,2}"
_ARABIC = {
    "ب": "[bp]", "ت": "t", "ث": "(?:th|[ts])", "ج": "[jg]", "ح": "h", "خ": "[hk]", "د": "d", "ذ": "[dz]", "ر": "r", "ز": "[zs]", "ژ": "j", "س": "[sz]", "ش": "(?:sh|ch)",
    "ص": "s", "ض": "d", "ط": "t", "ظ": "[zd]", "ع": "", "غ": "g", "ف": "[fv]", "ق": "[kg]", "ك": "[kg]", "ل": "l", "م": "m", "ن": "n", "ه": "h?", "ة": "[aet]?h?",
    "ا": "[ae]{1,2}", "ى": "a", "و": "(?:[ou]{1,2}|v)", "ي": "[ei]{1,2}", "ء": "",
}  # fmt: skip
_LONG = frozenset("اويى")
# The same letters in Latin ones; several where they stand for several.
_LATIN_OF = {
    "ب": "bp", "ت": "t", "ث": "ts", "ج": "jg", "ح": "h", "خ": "hk", "د": "d", "ذ": "dz", "ر": "r", "ز": "z", "ژ": "j", "س": "s", "ش": "s", "ص": "s", "ض": "d", "ط": "t",
    "ظ": "z", "غ": "g", "ف": "fv", "ق": "kg", "ك": "kg", "ل": "l", "م": "m", "ن": "n", "ه": "h", "ة": "a", "ا": "a", "ى": "a", "و": "ow", "ي": "i", "أ": "a", "إ": "i", "آ": "a", SHORT: SHORT,
}  # fmt: skip
_VOWELS_AR = "اأإآىويةء"
_WAYS = 64  # in which an Arabic word is taken at most


def same_name(one: str, other: str) -> bool:
    """Whether two words, of different scripts of the four, are one name; False where their script is the same, or another."""
    scripts = _script(one), _script(other)
    if scripts[0] == scripts[1] or None in scripts:
        return False
    if "chinese" in scripts:
        chinese, spelt = (one, other) if scripts[0] == "chinese" else (other, one)
        forms = _latin_of(_plain(spelt)) if "arabic" in scripts else (*spelt_forms(spelt), _plain(spelt))
        return any(may_transcribe(chinese, form) for form in forms)
    if "arabic" in scripts:
        arabic, spelt = (one, other) if scripts[0] == "arabic" else (other, one)
        return any(_of_arabic(_plain(arabic)).fullmatch(form) for form in spelt_forms(spelt))
    return not spelt_forms(one).isdisjoint(spelt_forms(other))


# Consonants by what they can't be told from beside the other script; all others may be missing there. Before and after a vowel Chinese has l and r otherwise,
# or not at all.
_BESIDE_CHINESE = str.maketrans(
    {c: name for name, held in (("T", "tdدضطتذظث"), ("P", "pbب"), ("X", "kgjscqxzجغقكسزشصژخ"), ("N", "mnNمن")) for c in held} | dict.fromkeys("RAI", "")
)
_BESIDE_ARABIC = str.maketrans({
    c: name for name, held in (
        ("T", "tتط"), ("D", "dدض"), ("P", "pbب"), ("S", "szسزص"), ("K", "kgقكغ"), ("J", "jژ"), ("C", "cش"), ("F", "fف"), ("M", "mم"), ("N", "nن"), ("L", "lل"), ("R", "rر"),
    ) for c in held
})  # fmt: skip
# What may be written otherwise, or not at all.
_OTHERWISE_CHINESE = (
    (re.compile("th"), "s"), (re.compile("[ثذظ]"), "س"), (re.compile("[خة]"), ""), (re.compile("ة"), "ت"), (re.compile("t(?=s|z|ch)"), ""), (re.compile("j"), ""),
    (re.compile("ng"), "n"), (re.compile("nd$"), "n"),
)  # fmt: skip
_OTHERWISE_ARABIC = (
    (re.compile("th"), "s"), (re.compile("sh"), "c"), (re.compile("v"), "f"), (re.compile("ث"), "ت"), (re.compile("ث"), "س"), (re.compile("[ذظ]"), "د"), (re.compile("[ذظ]"), "س"),
    (re.compile("ج"), "ژ"), (re.compile("ج"), "ك"), (re.compile("خ"), "ك"), (re.compile("ة"), "ت"),
)  # fmt: skip


def keys_of_name(word: str) -> frozenset[str]:
    """Keys under which a word is kept, to be found by `keys_sought` of the same name in another script."""
    script, spelt = _script(word), spelt_forms(word)
    if script == "arabic":
        return _beside_arabic({_plain(word)}) | _beside_chinese({_plain(word)})
    if script not in ("latin", "cyrillic"):
        return frozenset()
    written = {*spelt, _plain(word)} if script == "latin" else {*spelt}
    return frozenset(f"{script} {form}" for form in spelt) | _beside_arabic(spelt) | _beside_chinese(written)


@lru_cache(maxsize=4096)
def keys_sought(word: str) -> frozenset[str]:
    """Keys by which words that may be the same name in another script are found: all that `same_name` holds to be it, and others that it doesn't."""
    script, spelt = _script(word), spelt_forms(word)
    if script == "chinese":
        return _beside_chinese({sounds(word)})
    if script == "arabic":
        return _beside_arabic({_plain(word)})
    other = {"latin": "cyrillic", "cyrillic": "latin"}.get(script or "")
    return frozenset(f"{other} {form}" for form in spelt) | _beside_arabic(spelt) if other else frozenset()


def _beside_arabic(written: Set[str]) -> frozenset[str]:
    return _classed("arabic", written, _OTHERWISE_ARABIC, _BESIDE_ARABIC)


def _beside_chinese(written: Set[str]) -> frozenset[str]:
    return _classed("chinese", written, _OTHERWISE_CHINESE, _BESIDE_CHINESE)


def _classed(beside: str, written: Set[str], otherwise: Sequence[tuple[re.Pattern[str], str]], classes: Mapping[int, str]) -> frozenset[str]:
    held = {*written}
    for pattern, other in otherwise:
        held |= {pattern.sub(other, form) for form in held}
    found = (re.sub("[^A-Z]", "", form.translate(classes)) for form in held)
    return frozenset(f"{beside} {key}" for form in found if (key := re.sub(r"(.)\1+", r"\1", form)))


def _script(word: str) -> str | None:
    plain = _plain(word)
    for name, pattern in (("latin", r"[a-z]+"), ("cyrillic", r"[а-яё]+"), ("arabic", r"[\u0621-\u064a]+"), ("chinese", r"[\u4e00-\u9fff]+")):
        if re.fullmatch(pattern, plain):
            return name
    return None


def _plain(word: str) -> str:
    """In small letters, without accents and vowel marks."""
    return "".join(c for c in unicodedata.normalize("NFD", word.casefold()) if not unicodedata.combining(c) and c != "\u0640")


@lru_cache(maxsize=8192)
def spelt_forms(word: str) -> frozenset[str]:
    """The ways in which a Latin or Russian word may be spelt, as plain Latin letters, at least four: words that share one are one name."""
    plain = _plain(word)
    if _script(word) == "cyrillic":
        forms = {_respelt(form.translate(_CYRILLIC)) for form in (plain, *_nominatives(plain))}
        forms |= {"h" + form[1:] for form in forms if form[:1] == "g"}  # Гамбург is Hamburg
    else:
        forms = {_respelt(plain.replace("qu", "k")), _respelt(plain.replace("qu", "ku"))} if "q" in plain else {_respelt(plain)}
        forms |= {form[:-1] for form in forms if form.endswith("e")}  # an e at the end that is not spoken
    return frozenset(form for form in forms if len(form) >= _LEAST)


def _latin_of(arabic: str) -> list[str]:
    """What a name that is written so in Arabic may look like in Latin letters, its short vowels left open (`corpus.naming.chinese_names.SHORT`)."""
    read = [_LATIN_OF.get(letter, "") or ("",) for letter in re.sub(f"(?<=[^{_VOWELS_AR}])(?=[^{_VOWELS_AR}])", SHORT, arabic)]
    ways = itertools.product(*read)
    return ["".join(way) for way in itertools.islice(ways, _WAYS)]


def _nominatives(word: str) -> list[str]:
    """What the first case of a Russian noun may be, by its ending."""
    for ending, firsts in _CASES:
        if match := ending.search(word):
            return [word[: match.start()] + first for first in firsts]
    return []


def _respelt(word: str) -> str:
    word = word.replace("q", "k")
    for spelling, sound in _SPELLINGS:
        word = spelling.sub(sound, word)
    return word


@lru_cache(maxsize=8192)
def _of_arabic(word: str) -> re.Pattern[str]:
    """What a name that is written so in Arabic may look like in plain Latin letters."""
    parts: list[str] = []
    opening = re.match("[اأإآ]+", word)
    if opening:
        parts.append("[aeiou]{1,2}" if word[opening.end() : opening.end() + 1] not in _LONG else "")
    for at in range(opening.end() if opening else 0, len(word)):
        if parts and word[at] not in _LONG and word[at - 1] not in _LONG and at > (opening.end() if opening else 0):
            parts.append(_VOWELS)
        parts.append(_ARABIC.get(word[at], ""))
    return re.compile("".join(parts) + ("[aeiou]?" if word[-1:] not in _LONG else ""))
