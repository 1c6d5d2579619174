"""From a source file to a `Record`."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from corpus.errors import DamagedFile, EmptyRecord, UnknownFormat
from corpus.languages import Language, detect
from corpus.reading import docx, html, markdown, pdf, plain
from corpus.reading.block import Extract
from corpus.record import Record
from corpus.sources import Source, digest, read_bytes, record_id
from corpus.structure import recognise

READER_VERSION = "1"
"""Changes whenever the same bytes would give another record: files are then read again though they did not change."""

_READERS: dict[str, Callable[[bytes, str], Extract]] = {
    "plain": plain.read, "markdown": markdown.read, "html": html.read, "pdf": pdf.read, "docx": docx.read,
}  # fmt: skip


def sidecar_digest(source: Source) -> str:
    """The digest of the source's sidecar, or an empty string where it has none."""
    return digest(read_bytes(source.sidecar, source.document)) if source.sidecar else ""


def read_source(source: Source, data: bytes | None = None) -> Record:
    """The record in a file; `data` is the file's content where the caller has read it already.

    Raises:
        InputError: the file, by name, can't be read: unknown format, damaged, empty, protected, no text.
    """
    if data is None:
        data = read_bytes(source.path, source.document)
    if source.format is None:
        raise UnknownFormat(source.document)
    if not data.strip():
        raise EmptyRecord(source.document)
    extract = _READERS[source.format](data, source.document)
    if source.sidecar:
        extract = replace(extract, declared=extract.declared | _sidecar(source))
    structure = recognise(extract)
    if not any(c.isalnum() for c in structure.text):
        raise EmptyRecord(source.document)
    file_digest = digest(data)
    return Record(
        record_id=record_id(source.document, file_digest),
        document=source.document,
        source=str(source.path),
        digest=file_digest,
        language=_language(structure.text, extract.declared),
        text=structure.text,
        metadata=structure.metadata,
        root=structure.root,
        paragraphs=structure.paragraphs,
        pages=structure.pages,
    )


def _language(text: str, declared: dict[str, Any]) -> Language:
    """The text's own language; what the file declares decides only where the text does not tell."""
    found = detect(text)
    return found if found is not Language.UND else Language.parse(str(declared.get("language") or ""))


def _sidecar(source: Source) -> dict[str, Any]:
    path = source.sidecar
    if path is None:
        return {}
    try:
        loaded = json.loads(read_bytes(path, source.document).decode("utf-8-sig"))
        json.dumps(loaded, ensure_ascii=False).encode()  # JSON can name half a character, which nothing could store
    except (ValueError, RecursionError) as error:
        raise DamagedFile(path.name, "the metadata beside the record is not valid JSON", "correct it or remove it") from error
    if not isinstance(loaded, dict):
        raise DamagedFile(path.name, "the metadata beside the record is not a JSON object", "correct it or remove it")
    return {str(k).lower(): v for k, v in loaded.items()}
