"""Which records are language versions of one document: told by the document itself, never by likeness.

Records of one symbol are versions of one document, unless two of them in one language have different texts: then the symbol tells of none of
them, since one is read or printed wrongly. So are records of one folder whose names are equal but for a language code
that agrees with the language of the text ("charter_en.txt", "charter_fr.txt"), and records that declare the same
`version_of` in front matter or a sidecar. How their paragraphs stand side by side: `corpus.layout.alignment`.

Of several versions the one in the reader's language is shown; where there is none, the one in the language that the document was written
in, where a version says so ("Original: English"); else the first there is of English, French, Spanish, Russian, Arabic, Chinese.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise
from pathlib import PurePosixPath
from typing import NamedTuple, Protocol

from corpus.languages import Language
from corpus.naming.document_words import LANGUAGE_NAMES
from corpus.record import Record

PREFERRED = (Language.EN, Language.FR, Language.ES, Language.RU, Language.AR, Language.ZH)
"""The order of versions where neither the reader's nor the original language tells."""
COMPARED = 4_000
"""Characters from the start by which two texts of one symbol are compared."""
_ORIGINAL = re.compile(r"(?:original|подлинный\s+текст|язык\s+оригинала|原件|原文|(?:ال)?أصل)(?P<told>[^\n]{1,40})", re.IGNORECASE)
_HEAD = 2_000  # characters in which a document says so
_PARTS = re.compile(r"([._\-\s]+)")
_SCRIPT = re.compile(r"(?<=[a-z])[._-](?:hans|hant|arab|cyrl|latn)(?![a-z])", re.IGNORECASE)  # behind a language code: "zh-Hans"
_ALIKE = 0.4  # the share of pairs of words in common from which two texts are one document's: files of one kind or another are read a little differently
_WORD = re.compile(r"[\u2e80-\u9fff]|[^\W_]+")
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


class Versioned(Protocol):
    """A record as its versions are told by."""

    @property
    def record_id(self) -> str: ...

    @property
    def document(self) -> str: ...

    @property
    def symbol(self) -> str | None: ...

    @property
    def language(self) -> str: ...


class _Row(NamedTuple):
    """What `Versioned` asks for, of a record that is at hand."""

    record_id: str
    document: str
    symbol: str | None
    language: str


def keys_of_records(records: Sequence[Record]) -> dict[str, str]:
    """`version_keys` of records that are at hand."""
    rows = [_Row(r.record_id, r.document, r.metadata.symbol, r.language) for r in records]
    declared = {r.record_id: r.metadata.extra.get("version_of") for r in records}
    texts = {r.record_id: r.text[:COMPARED] for r in records}
    return version_keys(rows, declared, lambda _: texts)


def version_keys(rows: Iterable[Versioned], declared: Mapping[str, object], heads: Callable[[Sequence[str]], Mapping[str, str]]) -> dict[str, str]:
    """What all language versions of a record's document have in common, and nothing else, by record id; a record of which nothing tells it
    has none.

    Args:
        rows: all records among which versions are told.
        declared: the `version_of` that records declare, by record id.
        heads: the first `COMPARED` characters of these records, by record id; asked for those of one symbol and one language only.
    """
    keys: dict[str, str] = {}
    of_symbol: dict[str, list[Versioned]] = {}
    for row in rows:
        if isinstance(told := declared.get(row.record_id), str) and told.strip():
            keys[row.record_id] = f"declared:{' '.join(told.split())}"
        elif row.symbol:
            of_symbol.setdefault(row.symbol, []).append(row)
        elif key := name_key(row.document, Language(row.language)):
            keys[row.record_id] = key
    for symbol, group in of_symbol.items():
        one = _is_one_document(group, heads)
        found = {row.record_id: f"symbol:{symbol}" if one else name_key(row.document, Language(row.language)) for row in group}
        keys |= {record_id: key for record_id, key in found.items() if key}
    return keys


def _is_one_document(group: Sequence[Versioned], heads: Callable[[Sequence[str]], Mapping[str, str]]) -> bool:
    """Whether records of one symbol have one text in each language; it may have been read from several files."""
    spoken = Counter(row.language for row in group)
    several = [row for row in group if spoken[row.language] > 1]
    texts = heads([row.record_id for row in several]) if several else {}
    first: dict[str, Counter[tuple[str, str]]] = {}
    for row in several:
        words = _WORD.findall(texts.get(row.record_id, "").casefold())
        pairs = Counter(pairwise(words))
        other = first.setdefault(row.language, pairs)
        if other is not pairs and 2 * (other & pairs).total() < _ALIKE * (other.total() + pairs.total()):
            return False
    return True


def name_key(document: str, language: Language) -> str | None:
    """The document's name without its language code, or None where it has none that agrees with the language of the text. Of files that are named by
    their language alone ("charter/eng.html", "charter/zh_Hans.html") the folder is the name."""
    if language is Language.UND:
        return None
    path = PurePosixPath(document)
    parts = _PARTS.split(_SCRIPT.sub("", path.name.rsplit(".", 1)[0]))
    for at in range(len(parts) - 1, -1, -2):  # words stand at even places, what parts them at odd ones
        if (len(parts[at]) == 2 or len(parts[at]) >= _LONG) and parts[at] and Language.parse(parts[at].lower()) is language:
            rest = "".join(parts[: max(at - 1, 0)]) + "*" + "".join(parts[at + 1 :])
            return f"name:{path.parent.as_posix()}/{rest}" if rest != "*" or path.parent.name else None
    return None
