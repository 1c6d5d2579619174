"""A conversation as a document of its own: Markdown, DOCX or JSON, with all citations numbered through and listed at the end.

What a record says is data: it is escaped so that no reader of the document runs or fetches anything because of it.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from assistant.answers import Answer, Citation
from assistant.pieces import pieces
from assistant.references import heading, reference
from corpus.languages import RIGHT_TO_LEFT, Language
from index.filters import Filters

Form = Literal["md", "docx", "json"]
FORMS: tuple[Form, ...] = ("md", "docx", "json")
MEDIA = {
    "md": "text/markdown;charset=utf-8", "json": "application/json;charset=utf-8",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}  # fmt: skip

# Backslash escapes as in CommonMark 0.31, section 2.4: of ASCII punctuation, what can begin markup anywhere, or make a link
# of an address as GitHub's Markdown does, and at the start of a line.
_ANYWHERE = re.compile(r"[\\`*_\[\]<>!#&|~$^@]|:(?=//)|(?<=www)\.", re.IGNORECASE)
_AT_START = re.compile(r"^(\s*)([-+=:]|\d+(?=[.)]))", re.MULTILINE)
_MARK = re.compile(r"\[(\d+)\]")
# What XML 1.0, section 2.2, has no place for.
_UNWRITABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


_ALL = Filters()


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question, what it was narrowed to, and its answer; without one where there was an error, which `problem` tells."""

    question: str
    answer: Answer | None = None
    filters: Filters = _ALL
    problem: str = ""

    def to_dict(self) -> dict[str, Any]:
        return {
            "question": self.question, "filters": self.filters.to_dict(), "answer": self.answer.to_dict() if self.answer else None, "problem": self.problem or None,
        }  # fmt: skip


def exported(title: str, exchanges: Sequence[Exchange], form: Form, language: Language) -> bytes:
    """The conversation as a file of that form.

    Args:
        language: what the document's own words and its references are in.
    """
    numbered = list(_numbered(exchanges))
    if form == "json":
        told = {"title": title, "exchanges": [e.to_dict() for e in exchanges], "references": _listed(numbered, language)}
        return json.dumps(told, ensure_ascii=False, indent=2).encode("utf-8", "replace")
    return _markdown(title, numbered, language).encode("utf-8", "replace") if form == "md" else _docx(title, numbered, language)


def file_name(title: str, form: Form) -> str:
    """A name for the file that every system takes."""
    plain = re.sub(r"[^\w.-]+", "-", title).strip("-.")[:60].rstrip("-.")
    return f"{plain or 'conversation'}.{form}"


@dataclass(frozen=True, slots=True)
class _Numbered:
    """An exchange with its citations by the numbers that they have in the whole document, in place of the answer's own."""

    exchange: Exchange
    citations: dict[int, Citation]

    def marks(self, text: str) -> str:
        """The answer's [n] as the document's."""
        return _MARK.sub(lambda m: f"[{self.citations[int(m[1])].number}]" if int(m[1]) in self.citations else m[0], text)

    def lines(self) -> Iterator[tuple[str, Language, bool]]:
        """What the answer says, as lines with their language and whether they are quotes."""
        answer = self.exchange.answer
        for piece in pieces(answer) if answer else ():
            marks = self.marks(piece.marks.strip())
            quotes = answer is not None and answer.form == "extracts"
            spoken = answer.language if answer else Language.UND
            above, _, before = piece.lead.rpartition("\n") if piece.statement and not quotes else (piece.lead, "", "")
            yield from ((line, spoken, False) for line in above.splitlines() if line.strip())
            if piece.statement:
                yield (f"{piece.statement} {marks}", piece.language, True) if quotes else (f"{before.strip()} {piece.statement} {marks}".strip(), spoken, False)


def _numbered(exchanges: Sequence[Exchange]) -> Iterator[_Numbered]:
    """One number for one place, however often it is cited."""
    known: dict[tuple[str, int, int], int] = {}
    for exchange in exchanges:
        cited = exchange.answer.citations if exchange.answer else ()
        renumbered = {c.number: replace(c, number=known.setdefault((c.record_id, c.start, c.end), len(known) + 1)) for c in cited}
        yield _Numbered(exchange, renumbered)


def _references(numbered: Sequence[_Numbered]) -> list[Citation]:
    return list({c.number: c for n in numbered for c in n.citations.values()}.values())


def _listed(numbered: Sequence[_Numbered], language: Language) -> list[dict[str, Any]]:
    return [
        {"number": c.number, "reference": reference(c, language), "record_id": c.record_id, "start": c.start, "end": c.end, "quote": c.quote}
        for c in _references(numbered)
    ]


def _markdown(title: str, numbered: Sequence[_Numbered], language: Language) -> str:
    lines = [f"# {_plain(title)}"]
    for part in numbered:
        lines.append(f"## {_plain(part.exchange.question)}")
        for said, _, quoted in part.lines():
            shown = [_plain(line) for line in said.splitlines() if line.strip()]
            lines.append("> " + "  \n> ".join(shown) if quoted else " ".join(shown))
        if part.exchange.problem:
            lines.append(_plain(part.exchange.problem))
    cited = _references(numbered)
    if cited:
        lines.append(f"## {_plain(heading(language))}")
        lines += [f"{_plain(f'[{c.number}]')} {_plain(reference(c, language))}" for c in cited]
    return "\n\n".join(lines) + "\n"


def _plain(text: str) -> str:
    """A text that Markdown leaves as it is."""
    escaped = _ANYWHERE.sub(r"\\\g<0>", " ".join(text.split()))
    return _AT_START.sub(lambda m: f"{m[1]}\\{m[2]}" if not m[2][0].isdigit() else f"{m[1]}{m[2]}\\", escaped)


def _docx(title: str, numbered: Sequence[_Numbered], language: Language) -> bytes:
    from docx import Document

    document = Document()
    document.core_properties.title = _writable(title)[:200]
    document.core_properties.author = "Rapporteur"
    _add(document, title, "Title", language)
    for part in numbered:
        spoken = part.exchange.answer.language if part.exchange.answer else language
        _add(document, part.exchange.question, "Heading 1", spoken)
        for said, written, quoted in part.lines():
            _add(document, said, "Quote" if quoted else "Normal", written)
        if part.exchange.problem:
            _add(document, part.exchange.problem, "Normal", Language.EN)
    cited = _references(numbered)
    if cited:
        _add(document, heading(language), "Heading 1", language)
        for c in cited:
            _add(document, f"[{c.number}] {reference(c, language)}", "Normal", language)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def _add(document: Any, text: str, style: str, language: Language) -> None:
    from docx.oxml import OxmlElement

    paragraph = document.add_paragraph(style=style)
    run = paragraph.add_run(_writable(text))
    if language in RIGHT_TO_LEFT:
        # The paragraph's direction and its run's (ECMA-376, part 1, 17.3.1.6 and 17.3.2.30), which python-docx has no names for.
        paragraph.paragraph_format.element.get_or_add_pPr().append(OxmlElement("w:bidi"))
        run.font.rtl = True


def _writable(text: str) -> str:
    return _UNWRITABLE.sub("\ufffd", text)
