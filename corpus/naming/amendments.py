"""Whether what is voted on is an amendment to a text, and not the text itself, in six languages."""

from __future__ import annotations

import re

_AMENDMENT = re.compile(
    r"\b(?:sub-?)?amendments?\b|\b(?:sous-)?amendements?\b|\b(?:sub)?enmiendas?\b|\b(?:под)?поправ(?:к[аиуеой]\w{0,2}|ок)\b|修正案|(?<![\u0621-\u064a])[وبلف]{0,2}(?:ال)?تعديل(?:ات|ا|ين)?(?![\u0621-\u064a])",
    re.IGNORECASE,
)
# A text that is named before its amendment is what is voted on ("the draft resolution, with the amendments of Quenda"), but in Chinese, where what an
# amendment is to stands before it.
_TEXT = re.compile(
    r"\b(?:drafts?|resolutions?|decisions?|paragraphs?|articles?|projets?|résolutions?|décisions?|paragraphes?|proyectos?|resoluci(?:ón|ones)|decisi(?:ón|ones)|párrafos?|artículos?)\b|\b(?:проект|резолюци|решени|пункт|стать)\w*"
    r"|(?<![\u0621-\u064a])(?:ال)?(?:مشروع|قرار|مقرر|فقرة|مادة)(?![\u0621-\u064a])",
    re.IGNORECASE,
)
_WITH_IT = re.compile(r"(?:连同|以及|和)[^，。]{0,12}修正案")


def is_on_amendment(said: str) -> bool:
    """Whether a sentence that puts something to the vote or tells its result, or the matter that a question names, is on an amendment."""
    found = _AMENDMENT.search(said)
    return found is not None and _TEXT.search(said, 0, found.start()) is None and _WITH_IT.search(said) is None
