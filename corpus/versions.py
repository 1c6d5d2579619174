"""Which records are language versions of one document: told by the document itself, never by likeness.

Records of one symbol are versions of one document. So are records of one folder whose names are equal but for a language code
that agrees with the language of the text ("charter_en.txt", "charter_fr.txt"), and records that declare the same
`version_of` in front matter or a sidecar. How their paragraphs stand side by side: `corpus.alignment`.

Of several versions the one in the reader's language is shown; where there is none, the one in the language that the document was written
in, where a version says so ("Original: English"); else the first there is of English, French, Spanish, Russian, Arabic, Chinese.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePosixPath

from corpus.languages import Language
from corpus.question_words import LANGUAGE_NAMES
from corpus.record import Record

PREFERRED = (Language.EN, Language.FR, Language.ES, Language.RU, Language.AR, Language.ZH)
"""The order of versions where neither the reader's nor the original language tells."""
_ORIGINAL = re.compile(r"(?:original|подлинный\s+текст|язык\s+оригинала|原件|原文|(?:ال)?أصل)(?P<told>[^\n]{1,40})", re.IGNORECASE)
_HEAD = 2_000  # characters in which a document says so
_PARTS = re.compile(r"([._\-\s]+)")
_LONG = 3  # letters: shorter words than "eng" are language codes only where they are one of the six


def original_language(text: str) -> Language | None:
    """The language that a record says to have been written in ("Original: English", "原件：中文"); None where it does not say."""
    for match in _ORIGINAL.finditer(text, 0, _HEAD):
        told = match["told"].casefold()
        if found := next((language for language, names in LANGUAGE_NAMES.items() if any(name in told for name in names)), None):
            return found
    return None


def preference(wanted: Language, original: Language | None = None) -> tuple[Language, ...]:
    """The languages of versions, the one to be shown first at the head."""
    return tuple(dict.fromkeys((wanted, *([original] if original else ()), *PREFERRED)))


def best_version(versions: Sequence[tuple[str, Language]], wanted: Language) -> str:
    """The id of the version that a reader of `wanted` is shown, of versions given as (id, language), one at least."""
    ids = {language: record_id for record_id, language in reversed(versions)}
    return next((ids[language] for language in preference(wanted) if language in ids), versions[0][0])


def version_key(record: Record) -> str | None:
    """What all language versions of a record's document have in common, and nothing else; None where nothing tells."""
    return version_key_of(record.document, record.language, record.metadata.symbol, record.metadata.extra.get("version_of"))


def version_key_of(document: str, language: Language, symbol: str | None, declared: object = None) -> str | None:
    """The same from a record's document, language, symbol and the `version_of` that it declares, if any."""
    if isinstance(declared, str) and declared.strip():
        return f"declared:{' '.join(declared.split())}"
    if symbol:
        return f"symbol:{symbol}"
    return name_key(document, language)


def name_key(document: str, language: Language) -> str | None:
    """The document's name without its language code, or None where it has none that agrees with the language of the text."""
    if language is Language.UND:
        return None
    path = PurePosixPath(document)
    parts = _PARTS.split(path.name.rsplit(".", 1)[0])
    for at in range(len(parts) - 1, -1, -2):  # words stand at even places, what parts them at odd ones
        if (len(parts[at]) == 2 or len(parts[at]) >= _LONG) and parts[at] and Language.parse(parts[at].lower()) is language:
            rest = "".join(parts[: max(at - 1, 0)]) + "*" + "".join(parts[at + 1 :])
            return f"name:{path.parent.as_posix()}/{rest}" if rest != "*" else None
    return None
