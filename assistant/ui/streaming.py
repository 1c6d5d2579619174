"""An answer as growing text: cut after each statement, so that a reader can begin, and stop, before the end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from assistant.answers import Answer
from assistant.pieces import Piece, pieces
from assistant.talk_phrases import say
from assistant.ui.markup import escaped, lang
from corpus.languages import RIGHT_TO_LEFT, Language, detect

# Between Arabic letters an ISO date would be painted with its parts in the opposite order.
_DATE = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
<<<<<<< HEAD
=======
_MARKS = re.compile(r"\s*((?:\[\d+\])+)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of an answer's text, in order: what stands before a statement, the statement, and its [n].

    The pieces of an answer, each as `lead + statement + marks`, add up to `Answer.text`.
    """

    lead: str
    statement: str = ""
    marks: str = ""
    language: Language = Language.UND
    supported: bool = True

    @property
    def text(self) -> str:
        return self.lead + self.statement + self.marks


def pieces(answer: Answer) -> Iterator[Piece]:
    """The answer's text in pieces, one a statement; text without statements, such as a refusal, comes line by line."""
    # A line about a record is the program's own; what is quoted is in the record's language.
    languages = {c.number: answer.language if answer.form == "records" else c.language for c in answer.citations}
    at = 0
    for statement in answer.statements:
        start = answer.text.find(statement.text, at) if statement.text else -1
        if start < 0:
            continue  # what isn't in the text isn't shown; the rest below still is
        end = start + len(statement.text)
        # Only the marks right after a statement are the program's own: a quote may hold a "[1]" itself.
        found = _MARKS.match(answer.text, end) if statement.citations else None
        stop = found.end() if found else end
        language = next((languages[n] for n in statement.citations if n in languages), Language.UND)
        yield Piece(answer.text[at:start], statement.text, answer.text[end:stop], language, statement.supported)
        at = stop
    for line in answer.text[at:].splitlines(keepends=True):
        yield Piece(line)
>>>>>>> main


def growing(answer: Answer) -> Iterator[tuple[Piece, ...]]:
    """The beginnings of an answer, each one piece longer than the one before; the last is the whole answer."""
    shown: tuple[Piece, ...] = ()
    for piece in pieces(answer):
        shown = (*shown, piece)
        yield shown


def answer_html(shown: Iterable[Piece], answer: Answer) -> str:
    """A beginning of the answer as a chat message; a refusal bears the class `refusal`."""
    kind = "answer refusal" if answer.refused else "answer"
    return f'<div class="{kind}" {lang(answer.language)}>{_understood_html(answer)}{"".join(_piece_html(piece, answer.language) for piece in shown)}</div>'


def _understood_html(answer: Answer) -> str:
    """The question as it was understood, where that differs from the one asked."""
    resolved = answer.resolved_question
    if resolved.strip() == answer.question.strip():
        return ""
    spoken = detect(answer.question)
    line = say("understood", spoken if spoken is not Language.UND else answer.language, question=resolved)
    return f'<p class="understood" dir="auto">{escaped(line)}</p>'


def _piece_html(piece: Piece, language: Language) -> str:
    # The program's own lines run in the answer's direction, also where a line begins with a symbol in Latin letters.
    towards = "auto" if language is Language.UND else "rtl" if language in RIGHT_TO_LEFT else "ltr"
    lines = "".join(f'<p class="lead" dir="{towards}">{_DATE.sub(_upright, escaped(line))}</p>' for line in piece.lead.splitlines() if line.strip())
    if not piece.statement:
        return lines
    kind = "statement" if piece.supported else "statement unsupported"
    marks = f'<sup class="marks">{escaped(piece.marks)}</sup>' if piece.marks else ""
    return f'{lines}<blockquote class="{kind}" {lang(piece.language)}>{escaped(piece.statement)}{marks}</blockquote>'


def _upright(date: re.Match[str]) -> str:
    return f'<bdi dir="ltr">{date[0]}</bdi>'
