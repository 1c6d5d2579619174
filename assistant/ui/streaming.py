"""An answer, or a beginning of it, as HTML: cut after a statement, so that a reader can begin, and stop, before the end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from assistant.answers import Answer, Citation, Nearest
from assistant.phrases.talk_phrases import say
from assistant.pieces import Piece
from assistant.refusal import nearest_parts
from assistant.ui.markup import escaped, lang
from assistant.ui.places import Place
from assistant.ui.words import word
from corpus.languages import RIGHT_TO_LEFT, Language, detect

# Between Arabic letters an ISO date would be painted with its parts in the opposite order.
_MARK = re.compile(r"\[(\d+)\]")
_DATE = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")


def answer_html(shown: Iterable[Piece], answer: Answer, turn: int = 0, spoken: Language = Language.EN) -> str:
    """A beginning of the answer as a chat message, each [n] a link that opens its source; a refusal bears the class `refusal`, and
    the records that it names are links.

    Args:
        turn: the number of the answer in its conversation.
        spoken: the page's language.
    """
    kind = "answer refusal" if answer.refused else "answer"
    chips = {c.number: _chip(c, turn, spoken) for c in answer.citations}
    links = dict(_link(n, answer.language) for n in reversed(answer.nearest)) if answer.refused else {}
    parts = "".join(_piece_html(piece, answer, chips, links) for piece in shown)
    return f'<div class="{kind}" {lang(answer.language)}>{_understood_html(answer)}{parts}</div>'


def _chip(citation: Citation, turn: int, spoken: Language) -> str:
    label = word("open_source", spoken, n=citation.number, name=citation.symbol or citation.document)
    return Place.cited(citation, turn).anchor(f"[{citation.number}]", kind="chip", label=label)


def _link(nearest: Nearest, language: Language) -> tuple[str, str]:
    """The line of a refusal that names a place, and the same with a link."""
    called, rest = nearest_parts(nearest, language)
    # A name in Latin letters must not turn an Arabic line around.
    named = f"<bdi>{escaped(called)}</bdi>{escaped(rest)}"
    return f"– {called}{rest}", f"– {Place.near(nearest).anchor(named, kind='place')}"


def _understood_html(answer: Answer) -> str:
    """The question as it was understood, where that differs from the one asked."""
    resolved = answer.resolved_question
    if resolved.strip() == answer.question.strip():
        return ""
    spoken = detect(answer.question)
    line = say("understood", spoken if spoken is not Language.UND else answer.language, question=resolved)
    return f'<p class="understood" dir="auto">{escaped(line)}</p>'


def _piece_html(piece: Piece, answer: Answer, chips: Mapping[int, str], links: Mapping[str, str]) -> str:
    language = answer.language
    # The program's own lines run in the answer's direction, also where a line begins with a symbol in Latin letters.
    towards = "auto" if language is Language.UND else "rtl" if language in RIGHT_TO_LEFT else "ltr"
    # A dash before a record of a list would stand alone, since each record has a line of its own.
    said = [line for line in piece.lead.splitlines() if line.strip() and not (answer.form == "records" and line.strip() == "–")]
    lines = "".join(f'<p class="lead" dir="{towards}">{_line_html(line, links)}</p>' for line in said)
    if not piece.statement:
        return lines
    kind = "statement" if piece.supported else "statement unsupported"
    shown = _MARK.sub(lambda mark: chips.get(int(mark[1]), mark[0]), escaped(piece.marks))
    marks = f'<sup class="marks">{shown}</sup>' if piece.marks else ""
    if answer.form == "prose":  # a language model's words: no quotation, though it may copy one
        return f'{lines}<p class="{kind}" {lang(piece.language)}>{escaped(piece.statement)}{marks}</p>'
    return f'{lines}<blockquote class="{kind}" {lang(piece.language)}>{escaped(piece.statement)}{marks}</blockquote>'


def _line_html(line: str, links: Mapping[str, str]) -> str:
    # The sign and its number stay on one line.
    return links.get(line) or _DATE.sub(_upright, escaped(line).replace("§ ", "§\u00a0"))


def _upright(date: re.Match[str]) -> str:
    return f'<bdi dir="ltr">{date[0]}</bdi>'
