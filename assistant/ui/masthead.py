"""The head of the page: its name, the views that it has, and the language that it is read in."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from assistant.ui.front_pages import sign_out_html
from assistant.ui.markup import escaped, lang
from assistant.ui.offered import Offered
from assistant.ui.words import OWN_NAMES, PAGE_LANGUAGES, preferred, word
from corpus.languages import Language

COOKIE = "rapporteur-language"
"""What a browser remembers of the page: the language that its reader chose, and nothing else."""


def masthead_html(spoken: Language, offered: Offered | None = None, indexes: Sequence[str] = (), chosen_index: str = "") -> str:
    """The head of the page in that language.

    Args:
        offered: what visitors can do; None until the page has been told what to begin with.
        indexes: the names of the indexes to choose from.
        chosen_index: the one that is open.
    """
    arrived = "" if offered is None else f' data-scope="{escaped(offered.scope)}"'
    out = sign_out_html(spoken) if offered and offered.leaving else ""
    views = "".join(f'<button type="button" data-view="{view}">{word(label, spoken)}</button>' for view, label in (("ask", "asking"), ("records", "records")))
    options = "".join(
        f'<option value="{language}" lang="{language}"{" selected" if language is spoken else ""}>{OWN_NAMES[language]}</option>' for language in PAGE_LANGUAGES
    )
    names = "".join(f"<option{' selected' if name == chosen_index else ''}>{escaped(name)}</option>" for name in indexes)
    which = f'<select data-choose="index" aria-label="{word("index", spoken)}">{names}</select>' if indexes else ""
    choice = f'<select data-choose="language" aria-label="{word("page_language", spoken)}">{options}</select>'
    return (
        f'<header class="masthead" {lang(spoken)}{arrived}><div><h1>Rapporteur</h1><p>{escaped(word("tagline", spoken))}</p></div>'
        f'<nav aria-label="{word("views", spoken)}">{views}{which}{choice}{out}</nav></header>'
    )


def scope_of(index: str, user: str | None) -> str:
    """What a browser tells kept conversations apart by: the index, and who has signed in, since others may after them in the same browser."""
    return index if user is None else hashlib.sha256(f"{index} {user}".encode()).hexdigest()[:12]


def chosen(code: object) -> Language:
    """The language of the six that a browser names; English where it names none."""
    language = Language.parse(code) if isinstance(code, str) else Language.UND
    return language if language in PAGE_LANGUAGES else Language.EN


def language_of(query: Mapping[str, str], cookies: Mapping[str, str], accepted: str | None) -> Language:
    """The language that the page opens in: as its address says (`?lang=fr`), else as was chosen before, else as the browser asks for."""
    named = query.get("lang") or cookies.get(COOKIE)
    return chosen(named) if named else preferred(accepted)
