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


def growing(answer: Answer) -> Iterator[tuple[Piece, ...]]:
    """The beginnings of an answer, each one piece longer than the one before; the last is the whole answer."""
    shown: tuple[Piece, ...] = ()
    for piece in pieces(answer):
        shown = (*shown, piece)
        yield shown


def answer_html(shown: Iterable[Piece], answer: Answer) -> str:
    """A beginning of the answer as a chat message; a refusal bears the class `refusal`."""
    kind = "answer refusal" if answer.refused else "answer"
    return f'<div class="{kind}" {lang(answer.language)}>{_understood_html(answer)}{"".join(_piece_html(piece, answer) for piece in shown)}</div>'


def _understood_html(answer: Answer) -> str:
    """The question as it was understood, where that differs from the one asked."""
    resolved = answer.resolved_question
    if resolved.strip() == answer.question.strip():
        return ""
    spoken = detect(answer.question)
    line = say("understood", spoken if spoken is not Language.UND else answer.language, question=resolved)
    return f'<p class="understood" dir="auto">{escaped(line)}</p>'


def _piece_html(piece: Piece, answer: Answer) -> str:
    language = answer.language
    # The program's own lines run in the answer's direction, also where a line begins with a symbol in Latin letters.
    towards = "auto" if language is Language.UND else "rtl" if language in RIGHT_TO_LEFT else "ltr"
    lines = "".join(f'<p class="lead" dir="{towards}">{_DATE.sub(_upright, escaped(line))}</p>' for line in piece.lead.splitlines() if line.strip())
    if not piece.statement:
        return lines
    kind = "statement" if piece.supported else "statement unsupported"
    marks = f'<sup class="marks">{escaped(piece.marks)}</sup>' if piece.marks else ""
    if answer.form == "prose":  # a language model's words, in the question's language: no quotation
        return f'{lines}<p class="{kind}" {lang(language)}>{escaped(piece.statement)}{marks}</p>'
    return f'{lines}<blockquote class="{kind}" {lang(piece.language)}>{escaped(piece.statement)}{marks}</blockquote>'


def _upright(date: re.Match[str]) -> str:
    return f'<bdi dir="ltr">{date[0]}</bdi>'
