"""Every error that the program raises on purpose, and how it prints.

RapporteurError            what happened, to what, what to do
├── InputError             one file, path or question is at fault; everything else goes on
│   ├── MissingPath        the path does not exist
│   ├── UnreadableFile     the operating system refuses to open or read it
│   ├── FileChanged        the file is no longer the one that the record was read from
│   ├── UnknownFormat      no reader for this kind of file
│   ├── NotText            bytes that are no text in any encoding the program reads
│   ├── MissingProgram     a program that reads this format is not installed
│   ├── EmptyRecord        a file without a single word
│   ├── NoTextLayer        a PDF of pictures
│   ├── PasswordProtected  an encrypted file
│   ├── DamagedFile        a file that is not what its name says, or is broken
│   │   └── ReadTooLong        reading it took more time than a file may have
│   └── OutsideFolder      a link that leaves the folder it was found in
├── QuestionError          an empty or an oversized question or query
├── StoreError             the index cannot be opened, written or trusted
│   ├── IndexMissing       no index in that folder
│   ├── IndexLocked        another process is writing
│   ├── ManifestMismatch   made by another model or another version of the program
│   ├── IndexDamaged       the stores cannot be read
│   ├── StoreFull          no space left on the device
│   └── RecordMissing      no record of that id
│       └── RecordAmbiguous    several records bear that symbol, name or beginning of an id
├── Busy                   too much of a kind is asked for at once
├── ModelError             the embedding model or the reranker cannot be had or loaded
├── LanguageModelError     the language model that writes answers cannot be had or does not answer
└── SettingsError          a configuration that cannot be used
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar


def one_line(text: str, limit: int = 300) -> str:
    """`text` with white space and control characters folded to single spaces, cut at `limit` characters."""
    flat = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return flat if len(flat) <= limit else flat[: limit - 1] + "…"


class RapporteurError(Exception):
    """Root of the program's errors: prints as one line, `<subject>: <what happened>; <remedy>`.

    Args:
        subject: the file, index, model or question it happened to.
        problem: what happened, without a full stop.
        remedy: what the user can do about it, without a full stop.
    """

    code: ClassVar[str] = "error"
    retryable: ClassVar[bool] = False
    default_problem: ClassVar[str] = "failed"
    default_remedy: ClassVar[str] = "see the documentation"

    def __init__(self, subject: str, problem: str | None = None, remedy: str | None = None) -> None:
        self.subject = one_line(subject)
        self.problem = one_line(problem or self.default_problem)
        self.remedy = one_line(remedy or self.default_remedy)
        super().__init__(self.subject, self.problem, self.remedy)

    @property
    def message(self) -> str:
        """What happened and to what, without the remedy."""
        return f"{self.subject}: {self.problem}"

    def __str__(self) -> str:
        return f"{self.message}; {self.remedy}"

    def to_dict(self) -> dict[str, dict[str, str]]:
        """The `--json` form: `{"error": {"code", "message", "remedy"}}`."""
        return {"error": {"code": self.code, "message": self.message, "remedy": self.remedy}}


class InputError(RapporteurError):
    """One input is at fault; the others are worked on."""

    code = "input"


class MissingPath(InputError):
    code = "missing_path"
    default_problem = "there is no such file or folder"
    default_remedy = "check the spelling of the path"


class UnreadableFile(InputError):
    code = "unreadable_file"
    retryable = True
    default_problem = "the file cannot be read"
    default_remedy = "check its permissions"


class FileChanged(InputError):
    code = "file_changed"
    default_problem = "the file has changed since its record was read"
    default_remedy = "ingest it again"


class UnknownFormat(InputError):
    code = "unknown_format"
    default_problem = "no reader for this format"
    default_remedy = "convert it to .txt, .md, .html, .docx, .odt, .rtf, .eml or .pdf"


class NotText(InputError):
    code = "not_text"
    default_problem = "the content is not text in any known encoding"
    default_remedy = "save it as UTF-8 text, or give it the ending of its real format"


class MissingProgram(InputError):
    code = "missing_program"
    default_problem = "a program that reads it is not installed"
    default_remedy = "see: rapporteur doctor"


class EmptyRecord(InputError):
    code = "empty_record"
    default_problem = "the file holds no text"
    default_remedy = "check that it was saved or copied completely"


class NoTextLayer(InputError):
    code = "no_text_layer"
    default_problem = "the PDF has no text layer (its pages are pictures)"
    default_remedy = "install Tesseract (see: rapporteur doctor), or run OCR on it first, for example with ocrmypdf"


class PasswordProtected(InputError):
    code = "password_protected"
    default_problem = "the file is protected by a password"
    default_remedy = "save a copy without the password"


class DamagedFile(InputError):
    code = "damaged_file"
    default_problem = "the file is damaged or not of the format that its name says"
    default_remedy = "get a fresh copy, or correct the file's ending"


class ReadTooLong(DamagedFile):
    """What the time was spent on may be the file, or a machine that has much to do."""

    retryable = True
    default_problem = "reading it takes too long"
    default_remedy = "split it, or convert it to another format"


class OutsideFolder(InputError):
    code = "outside_folder"
    default_problem = "the link leads out of the folder that is being read"
    default_remedy = "name the file's own path, or copy it into the folder"


class QuestionError(RapporteurError):
    """The question or query itself cannot be worked on."""

    code = "question"
    default_problem = "the question is empty"
    default_remedy = "ask in words, for example: What did the working group recommend on item 7?"


class StoreError(RapporteurError):
    """The index folder cannot be used."""

    code = "store"


class IndexMissing(StoreError):
    code = "index_missing"
    default_problem = "there is no index in this folder"
    default_remedy = "make one with: rapporteur ingest PATH --index DIR"


class IndexLocked(StoreError):
    code = "index_locked"
    retryable = True
    default_problem = "another process is writing to this index"
    default_remedy = "wait until it has finished, then try again"


class ManifestMismatch(StoreError):
    code = "manifest_mismatch"
    default_remedy = "re-embed it with: rapporteur reindex --index DIR"


class IndexDamaged(StoreError):
    code = "index_damaged"
    default_problem = "the index cannot be read"
    default_remedy = "move the folder away and ingest the records again"


class StoreFull(StoreError):
    code = "store_full"
    retryable = True
    default_problem = "no space is left on the device"
    default_remedy = "free some space and run the same command again: what was finished is kept"


class RecordMissing(StoreError):
    code = "record_missing"
    default_problem = "the index holds no such record"
    default_remedy = "list the records with: rapporteur records --index DIR"


class RecordAmbiguous(RecordMissing):
    """Several records are called so; `candidates` are their ids with their languages' codes, in the order to be listed.

    Args:
        called: what was asked for.
        remedy: where it is not to show one of them.
    """

    code = "record_ambiguous"
    default_remedy = "show one with: rapporteur show ID --index DIR"
    _LISTED = 6

    def __init__(self, called: str, candidates: Sequence[tuple[str, str]], remedy: str | None = None) -> None:
        self.candidates = tuple(candidates)
        listed = ", ".join(f"{record_id} ({language})" for record_id, language in self.candidates[: self._LISTED])
        more = len(self.candidates) - self._LISTED
        super().__init__(called, f"{len(self.candidates)} records are called so: {listed}{f' and {more} more' if more > 0 else ''}", remedy)


class Busy(RapporteurError):
    """Too much of a kind is asked for at once; nothing was done."""

    code = "busy"
    retryable = True
    default_problem = "too much is being done at once"
    default_remedy = "try again in a moment"


class ModelError(RapporteurError):
    """The embedding model or the reranker cannot be had."""

    code = "model"


class LanguageModelError(RapporteurError):
    """The language model that writes answers cannot be had, or does not answer."""

    code = "language_model"
    default_remedy = "check its address and that it runs, or ask without it (--llm none)"


class SettingsError(RapporteurError):
    """A setting has a value that cannot be used."""

    code = "settings"
