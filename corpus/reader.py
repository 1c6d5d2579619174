"""From a source file to a `Record`."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from corpus.errors import DamagedFile, EmptyRecord, InputError, UnknownFormat
from corpus.languages import Language, detect
from corpus.layout.file_names import told_by_name
from corpus.layout.structure import recognise
from corpus.reading import docx, email, html, legacy, markdown, ocr, odt, pdf, plain, rtf
from corpus.reading.block import Extract
from corpus.reading.normalise import removed
from corpus.record import Metadata, Paragraph, Record, Section
from corpus.sidecars import declared_beside, digest_beside
from corpus.sources import Source, digest, read_bytes, record_id
from corpus.statements.facts import find_facts

log = logging.getLogger(__name__)

READER_VERSION = "19"
"""Changes whenever the same bytes would give another record: files are then read again though they did not change."""

_READERS: dict[str, Callable[[bytes, str], Extract]] = {
    "plain": plain.read, "markdown": markdown.read, "html": html.read, "pdf": pdf.read, "docx": docx.read, "doc": legacy.read, "odt": odt.read,
    "rtf": rtf.read, "eml": email.read, "image": ocr.read,
}  # fmt: skip


def sidecar_digest(source: Source) -> str:
    """The digest of the metadata that lie beside the source, or an empty string where there are none."""
    return digest_beside(source.path)


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
    try:
        with removed() as taken_out:
            extract = _READERS[source.format](data, source.document)
        if taken_out:
            extract = replace(extract, declared=extract.declared | {"removed_characters": dict(sorted(taken_out.items()))})
        if beside := declared_beside(source.path):
            extract = replace(extract, declared=extract.declared | beside)
        if "ocr" in extract.declared:
            extract = replace(extract, declared=extract.declared | told_by_name(source.document))
        structure = recognise(extract)
    except InputError:
        raise
    except MemoryError as error:
        raise DamagedFile(source.document, "reading it takes more memory than a record may need", "split it into its documents") from error
    except Exception as error:  # a broken file can make a library raise anything, and costs itself only
        log.debug("reading %s failed", source.document, exc_info=True)
        raise DamagedFile(source.document, f"the file cannot be read as {source.format} ({type(error).__name__})") from error
    if not any(c.isalnum() for c in structure.text):
        raise EmptyRecord(source.document)
    file_digest = digest(data)
    language = _language(structure.text, extract.declared)
    return Record(
        record_id=record_id(source.document, file_digest),
        document=source.document,
        source=str(source.path),
        digest=file_digest,
        language=language,
        text=structure.text,
        metadata=structure.metadata,
        root=structure.root,
        paragraphs=structure.paragraphs,
        pages=structure.pages,
        facts=(*find_facts(structure.text, structure.root, structure.paragraphs, structure.metadata, language, structure.facts), *structure.notes),
    )


def read_text(text: str, document: str) -> Record:
    """A text that stands in no file as a record, kept as it is: each line of it that isn't blank is a paragraph."""
    paragraphs: list[Paragraph] = []
    at = 0
    for line in text.split("\n"):
        if stripped := line.strip():
            start = at + line.index(stripped)
            paragraphs.append(Paragraph(start, start + len(stripped)))
        at += len(line) + 1
    content = digest(text.encode("utf-8", "surrogatepass"))
    root = Section("document", None, None, 0, len(text))
    return Record(record_id(document, content), document, "", content, detect(text), text, Metadata(), root, tuple(paragraphs))


def _language(text: str, declared: dict[str, Any]) -> Language:
    """The text's own language; what the file declares decides only where the text does not tell."""
    found = detect(text)
    return found if found is not Language.UND else Language.parse(str(declared.get("language") or ""))
