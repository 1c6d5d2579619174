"""Text as HTML that cannot do anything: everything from a record, a file name, a question or an answer passes here."""

from __future__ import annotations

import html

from corpus.languages import RIGHT_TO_LEFT, Language

# A browser drops some control characters and shows others at random; line ends and tabs must survive Gradio's clean-up.
_CONTROLS = dict.fromkeys((*range(32), *range(127, 160)), "\ufffd") | {9: "&#9;", 10: "&#10;", 13: "&#13;"}


def escaped(text: str) -> str:
    """`text` as it stands, for element content and quoted attributes, in characters that every response can carry."""
    encodable = text.encode("utf-8", "replace").decode("utf-8")
    return html.escape(encodable).translate(_CONTROLS)


def lang(language: Language) -> str:
    """The attributes that let a browser choose direction, font and voice for text in `language`."""
    if language is Language.UND:
        return 'dir="auto"'
    # By the language and not by the first letter: an Arabic paragraph may open with a symbol.
    return f'dir="{"rtl" if language in RIGHT_TO_LEFT else "ltr"}" lang="{language}"'
