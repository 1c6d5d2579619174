"""Whether the words of a sender or an addressee bear a name, whatever their case, accents, inflection or script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches

from corpus.languages import Language
from corpus.naming.chinese_names import runs
from corpus.naming.transliteration import same_name

_STATEHOOD = re.compile(
    r"kingdom|republic|emirate|principality|state|islands?|royaume|republique|emirat|principaute|etat|iles?|reino|republica|emirato|principado|estado|islas?"
    r"|королевств\w+|республик\w+|эмират\w*|княжеств\w+|государств\w+|остров\w*|مملكة|جمهورية|امارة|دولة|جزر"
)
_STEM = 5  # letters that words of names share, where a language inflects them
_NEAR = 0.8  # of two words' letters that are the same, in order (`difflib`), where one may be the other as another language or a slip has it


def bears(words: str, name: str, language: Language) -> bool:
    """Whether a sender's or addressee's words hold a name, word by word; in Russian, in any case of it; in another script, as it is
    transcribed, but for what sort of State it is ("Kingdom of")."""
    wanted, held = _folded(name), _folded(words)
    if language is Language.ZH or not wanted:
        return bool(wanted) and (name in words or all(any(same_name(w, h) for h in _unprefixed(held)) for w in wanted))
    if found := [run for word in held for run in runs(word)]:
        held = {*held, *found}
    if (proper := proper_words(name)) and all(any(same_name(w, h) for h in _unprefixed(held)) for w in proper):
        return True
    if language is Language.RU:
        return all(any(w == h or (len(w) > _STEM and w[: max(len(w) - 2, _STEM)] == h[: max(len(w) - 2, _STEM)]) for h in held) for w in wanted)
    if language is Language.AR:
        return wanted <= _unprefixed(held)
    return wanted <= held


def proper_words(name: str) -> set[str]:
    """The words of a name, folded, without articles and what sort of State it is."""
    return {w for w in _folded(name) if not _STATEHOOD.fullmatch(w)}


def nearly_borne(name: str, words: Iterable[str]) -> bool:
    """Whether some of the words of senders or addressees are nearly those of a name: as another language writes it ("Sévérovie"), or it is misspelt."""
    held = set[str]().union(*(_folded(of_one) for of_one in words))
    return any(get_close_matches(wanted, held, 1, _NEAR) for wanted in _folded(name))


def _unprefixed(held: set[str]) -> set[str]:
    """The words, and Arabic ones also without the letter that is written with them."""
    return held | {h[1:] for h in held if h[:1] in "لبوفك"}


def _folded(text: str) -> set[str]:
    plain = "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(c))
    return {w for w in re.findall(r"[^\W_]+", plain) if w not in ("of", "the", "de", "la", "du")}


def written_in(name: str) -> Language:
    """The language that a name is compared as: by its script, of those in Latin letters English, whose words have no cases."""
    if re.search(r"[\u4e00-\u9fff]", name):
        return Language.ZH
    if re.search(r"[\u0400-\u04ff]", name):
        return Language.RU
    return Language.AR if re.search(r"[\u0621-\u064a]", name) else Language.EN
