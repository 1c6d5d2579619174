"""Who is named in a list of those who voted so, whatever the language of the list and of the name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.languages import Language
from corpus.naming.bearing import bears, nearly_borne, proper_words, written_in
from corpus.naming.states import find_states, state_code
from corpus.statements.votes import SideList
from corpus.statements.voting_clauses import voters_of

_NAMES = re.compile(r"\s*[,;،؛、，；\n|]\s*|\s+(?:and|et|y|e|и|و)\s+|(?<!共)[和及与]|\.\s*$")
_LEAD = re.compile(r"^[^:：|]*[:：|]")
_ARTICLE = re.compile(r"^(?:the|la|le|les|l['’]|el|los|las)\s*", re.IGNORECASE)
_OF_STATES_ZH = re.compile(r"(?:共和国|王国|公国|群岛)?(?:代表团?)?$")


def named_in(lists: Sequence[SideList], text: str, language: Language, party: str) -> SideList | None:
    """The list that names a party; None where none does.

    Args:
        text: the record's, in `language`.
        party: its name, in any language.
    """
    if code_of(party):
        return next((found for found in lists if is_named(text[found.start : found.end], language, party)), None)
    entries = [(found, entry) for found in lists for entry in _entries(found, text, language) if _is_whole(entry, party)]
    return next(
        (found for near in (False, True) for found, entry in entries if is_named(entry, language, party, near=near and not _by_sounds(entry, party))), None
    )


def _entries(found: SideList, text: str, language: Language) -> list[str]:
    """The names in a list, or in a clause that names who voted so."""
    said = text[found.start : found.end]
    return voters_of(said, language) if found.sentence else names(said)


def _by_sounds(words: str, party: str) -> bool:
    """Whether a name and words can be compared by their sounds alone, which Chinese characters tell but roughly: one name may stand for several."""
    return (written_in(party) is Language.ZH) is not (written_in(words) is Language.ZH)


def _is_whole(entry: str, party: str) -> bool:
    """Whether an entry holds no more than a party's name, but for articles and what sort of State it is: not "the States of the Group of Varnholm"."""
    one, other = (_ARTICLE.sub("", name.strip()) for name in (entry, party))
    if Language.ZH in (written_in(one), written_in(other)):
        return _OF_STATES_ZH.sub("", one).casefold() == _OF_STATES_ZH.sub("", other).casefold()
    return len(proper_words(one)) == len(proper_words(other))


def is_named(words: str, language: Language, party: str, *, near: bool = True) -> bool:
    """Whether words of a text in that language name a party, called in any language; with `near`, also where another language of the same script writes
    its name nearly so, or Chinese characters sound like it."""
    if code := code_of(party):
        return any(m.code == code for m in find_states(words, language))
    if not near and _by_sounds(words, party):
        return party in words
    spoken = written_in(party)
    return bears(words, party, spoken) or (near and spoken is written_in(words) and nearly_borne(party, [words]))


def parties_in(words: str) -> list[str]:
    """The parties that a question names: one, or several that are joined; a State's name may hold what joins others."""
    return [words] if state_code(_ARTICLE.sub("", words)) else names(words) or [words]


def names(listed: str) -> list[str]:
    """The names in a list, without its lead-in."""
    return [name for part in _NAMES.split(_LEAD.sub("", listed, count=1)) if part and (name := part.strip(" *_.。"))]


def code_of(party: str) -> str | None:
    """The code of the State that a party is; None where no list of States has it."""
    return state_code(_ARTICLE.sub("", party)) or next((m.code for m in find_states(party, written_in(party))), None)


def may_be_compared(party: str, language: Language) -> bool:
    """Whether a name that is in no list of a text in that language can be told to be in none: it is of a State, or in the text's own script."""
    return code_of(party) is not None or (written_in(party) is language) or (written_in(party) is Language.EN and language in (Language.FR, Language.ES))
