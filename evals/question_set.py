"""Question sets: a folder with `corpus/` and `questions.jsonl`, or one of its two sister forms.

Forms, by the file that the folder holds:

- `questions.jsonl`: questions on the documents in `corpus/`, with the passages that prove the answers;
- `passages.jsonl`: questions that bring their own passages, answerable from them or not;
- `expected.jsonl`: documents in `corpus/`, with strings that any right reading of them contains.

docs/evaluation.md describes the keys.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path
from typing import Any, Literal

from corpus.errors import one_line
from corpus.languages import SIX
from evals.errors import SetError

Form = Literal["questions", "passages", "parsing"]
_FILES: dict[str, Form] = {"questions.jsonl": "questions", "passages.jsonl": "passages", "expected.jsonl": "parsing"}
_CODES = frozenset(str(language) for language in SIX)
SAMPLE_QUESTIONS = Path(__file__).parent / "sample_set" / "questions.jsonl"
"""Questions on the sample records, in six languages."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """One passage that proves a point: a verbatim quote of a document."""

    document: str
    quote: str

    def to_dict(self) -> dict[str, str]:
        return {"document": self.document, "quote": self.quote}


Point = tuple[Alternative, ...]
"""A point that a full answer rests on: any one of the alternatives proves it."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question: what a full answer rests on, what it contains, and words to group results by.

    `passages` are the given texts in a set of that form. `other` holds the set's further keys as they are; `line` is the
    number of the line it stands on.
    """

    id: str
    language: str
    question: str
    answerable: bool
    evidence: tuple[Point, ...] = ()
    facts: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    passages: tuple[str, ...] = ()
    other: dict[str, Any] = field(default_factory=dict)
    line: int = 0


@dataclass(frozen=True, slots=True)
class Expected:
    """What a right reading of a document contains, or that it has to be refused."""

    document: str
    must_contain: tuple[str, ...]
    must_fail: bool
    note: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """A loaded set. `digest` names its questions whatever the folder; `corpus` is None where the form has none."""

    folder: Path
    name: str
    form: Form
    digest: str
    questions: tuple[Question, ...] = ()
    expected: tuple[Expected, ...] = ()

    @property
    def corpus(self) -> Path | None:
        """The folder of the documents."""
        return None if self.form == "passages" else self.folder / "corpus"

    @property
    def file(self) -> str:
        """The name of the file that the questions stand in."""
        return next(name for name, form in _FILES.items() if form == self.form)

    @classmethod
    def load(cls, folder: str | PathLike[str]) -> QuestionSet:
        """The set in a folder.

        Raises:
            SetError: the folder holds none, or a line of it is wrong; the first wrong line is named.
        """
        found, problems = cls.read(folder)
        if problems:
            raise problems[0]
        return found

    @classmethod
    def read(cls, folder: str | PathLike[str]) -> tuple[QuestionSet, list[SetError]]:
        """The set without its wrong lines, and what is wrong with each of them.

        Raises:
            SetError: the folder holds no set, or its file can't be read.
        """
        path = Path(folder).expanduser()
        name = next((name for name in _FILES if (path / name).is_file()), None)
        if name is None:
            raise SetError(str(folder), f"there is none of {', '.join(_FILES)}", "give the folder of a question set")
        try:
            data = (path / name).read_bytes()
        except OSError as error:
            raise SetError(str(path / name), f"it cannot be read ({error.strerror})", "check its permissions") from error
        form = _FILES[name]
        lines = _Lines(name)
        rows = [(number, row) for number, line in enumerate(data.split(b"\n"), 1) if line.strip() and (row := lines.parsed(number, line)) is not None]
        questions = tuple(q for number, row in rows if (q := lines.question(number, row, form)) is not None) if form != "parsing" else ()
        expected = tuple(e for number, row in rows if (e := lines.expected(number, row)) is not None) if form == "parsing" else ()
        if not (questions or expected or lines.problems):
            lines.problems.append(SetError(str(path / name), "the set holds no question", "write some, one JSON object a line"))
        resolved = path.resolve()
        return cls(resolved, resolved.name, form, hashlib.sha256(data).hexdigest()[:16], questions, expected), lines.problems

    def chosen(self, *, tags: frozenset[str] = frozenset(), languages: frozenset[str] = frozenset(), limit: int | None = None) -> tuple[Question, ...]:
        """The questions that bear one of the tags and are in one of the languages (any, where none are given), at most `limit`."""
        if limit is not None and limit < 1:
            raise SetError("limit", f"{limit} questions were asked for", "ask for at least one")
        fits = (q for q in self.questions if (not tags or tags & set(q.tags)) and (not languages or q.language in languages))
        return tuple(fits)[:limit]


class _Lines:
    """Turns a file's lines into questions and collects what is wrong with them."""

    def __init__(self, file: str) -> None:
        self.problems: list[SetError] = []
        self._file = file
        self._seen: dict[str, int] = {}

    def _wrong(self, number: int, problem: str, remedy: str = "correct the line") -> None:
        self.problems.append(SetError(f"{self._file}, line {number}", problem, remedy))

    def parsed(self, number: int, line: bytes) -> dict[str, Any] | None:
        """The object on a line, or None where there is none."""
        try:
            row = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"), parse_constant=_no_constant)
            json.dumps(row, ensure_ascii=False).encode()  # JSON can name half a character, which nothing could write
        except (ValueError, RecursionError) as error:
            reason = "it is nested too deeply" if isinstance(error, RecursionError) else getattr(error, "msg", None) or one_line(str(error), 80)
            reason = {"UnicodeDecodeError": "it is not UTF-8", "UnicodeEncodeError": "half of a character"}.get(type(error).__name__, reason)
            self._wrong(number, f"the line is no JSON ({reason})", "write one JSON object a line")
            return None
        if not isinstance(row, dict):
            self._wrong(number, "the line is no JSON object", "write one JSON object a line")
            return None
        return row

    def question(self, number: int, row: dict[str, Any], form: Form) -> Question | None:
        """The question in an object of `questions.jsonl` or `passages.jsonl`."""
        problems = list(_faults(row, form))
        ident = row.get("id")
        if isinstance(ident, str) and ident in self._seen:
            problems.append(f"the id {ident} is that of line {self._seen[ident]} too")
        elif isinstance(ident, str):
            self._seen[ident] = number  # whatever else is wrong with the line: all is to be told at once
        for problem in problems:
            self._wrong(number, problem)
        if problems:
            return None
        points, passages = (row.get("evidence", ()), ()) if form == "questions" else ((), row["passages"])
        evidence = tuple(tuple(Alternative(a["document"], a["quote"]) for a in point) for point in points)
        known = {"id", "lang", "question", "answerable", "facts", "tags", "evidence" if form == "questions" else "passages"}
        return Question(
            row["id"], row["lang"], row["question"], row["answerable"], evidence, tuple(row.get("facts", ())), tuple(row.get("tags", ())),
            tuple(passages), {key: value for key, value in row.items() if key not in known}, number,
        )  # fmt: skip

    def expected(self, number: int, row: dict[str, Any]) -> Expected | None:
        """What an object of `expected.jsonl` asks of a document."""
        strings, fails = row.get("must_contain", []), row.get("must_fail", False)
        if not _text(row.get("document")):
            self._wrong(number, "the key document is missing or no text")
        elif not _texts(strings) or not isinstance(fails, bool):
            self._wrong(number, "must_contain has to be a list of texts, and must_fail true or false")
        elif not strings and not fails:
            self._wrong(number, "nothing is expected of the document")
        elif row["document"] in self._seen:
            self._wrong(number, f"the document {row['document']} stands on line {self._seen[row['document']]} too")
        else:
            self._seen[row["document"]] = number
            return Expected(row["document"], tuple(strings), fails, str(row.get("note") or ""), number)
        return None


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _texts(value: object) -> bool:
    return isinstance(value, list) and all(_text(item) for item in value)


def _faults(row: dict[str, Any], form: Form) -> Iterator[str]:
    """What is wrong with a question as it stands, without looking at the corpus."""
    for key in ("id", "question"):
        if not _text(row.get(key)):
            yield f"the key {key} is missing or empty"
    if not isinstance(row.get("lang"), str) or row["lang"] not in _CODES:
        yield f"lang is {json.dumps(row.get('lang'), ensure_ascii=False)}, not one of {', '.join(sorted(_CODES))}"
    if not isinstance(row.get("answerable"), bool):
        yield "answerable is neither true nor false"
    for key in ("facts", "tags"):
        if not _texts(row.get(key, [])):
            yield f"{key} is not a list of texts"
    evidence = row.get("evidence", [])
    if form == "passages":
        if not _texts(row.get("passages")) or not row["passages"]:
            yield "passages is not a list of texts"
    elif not isinstance(evidence, list) or not all(_is_point(point) for point in evidence):
        yield 'evidence is not a list of points, each a list of {"document", "quote"}'
    elif row.get("answerable") is True and not evidence:
        yield "the question is answerable and has no evidence"
    elif row.get("answerable") is False and evidence:
        yield "the question is not answerable and has evidence"


def _is_point(point: object) -> bool:
    return isinstance(point, list) and bool(point) and all(isinstance(a, dict) and _text(a.get("document")) and _text(a.get("quote")) for a in point)
