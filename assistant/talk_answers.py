"""What is answered to what asks of the last answer itself: whether that is sure, a shorter form, an explanation, or why it was a refusal.

Nothing is searched for: the spans that the answer rests on are read from their records again, and quoted as these have them now.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from assistant.answers import Answer, Citation, Statement
from assistant.attribution import source_line, standing_name
from assistant.talk_phrases import say
from assistant.units import text_tokens
from corpus.errors import RecordMissing
from corpus.follow_ups import Turn
from corpus.languages import Language
from corpus.reasons import reasons_asked
from corpus.record import Record
from corpus.sentences import sentences
from corpus.standings import standing_in
from corpus.talk_wishes import Wish

_PASSAGES = 3  # of an answer that a shorter form of it quotes
_SHORT = 60  # tokens of each


class Shown(Protocol):
    """A record as `Rapporteur.show` gives it."""

    @property
    def record(self) -> Record: ...


def on_refused(turn: Turn) -> Answer:
    """What is said to "Why?" where the question before was refused: why, and how to go on."""
    return _told(say("why_refused", turn.language, question=turn.question.text.strip(), reason=turn.refused), turn.language)


def on_wish(wish: Wish, spoken: Language, turn: Turn | None, show: Callable[[str], Shown]) -> Answer:
    """What a wish is answered with, in the language that it was said in.

    Args:
        turn: the last answer that rests on records; None where there is none yet.
        show: gives the record of an id.

    Raises:
        StoreError: the index cannot be read.
    """
    if turn is None:
        return _told(say("nothing_answered", spoken), spoken)
    if wish is Wish.EXPLANATION:
        return _told(say("no_explanation", spoken), spoken)
    found = [(record, start, end) for record_id, start, end in turn.cited if (record := _record(record_id, show)) and record.text[start:end].strip()]
    reasoned = reasons_asked(turn.question.text)
    question = (reasoned[0] if reasoned else turn.question.text).strip()
    if wish is Wish.SUMMARY:
        shortened = [(record, *_opening(record, start, end)) for record, start, end in found[:_PASSAGES]]
        return _quoting([say("in_short", spoken, question=question)], shortened, turn.confidence, spoken)
    lines = [say("rests_on", spoken, question=question, confidence=f"{turn.confidence:.2f}")] if found else []
    if gone := len(turn.cited) - len(found):
        lines.append(say("gone", spoken, count=gone))
    return _quoting(lines, found, turn.confidence, spoken)


def _record(record_id: str, show: Callable[[str], Shown]) -> Record | None:
    """The record of exactly that id, which is of its text; None where it was changed or removed."""
    try:
        record = show(record_id).record
    except RecordMissing:
        return None
    return record if record.record_id == record_id else None


def _opening(record: Record, start: int, end: int) -> tuple[int, int]:
    """The first sentences of a span, as many as are short, one at least; what leads to a list with its first item."""
    stop = end
    for at, (_, until) in enumerate(found := sentences(record.text, start, end)):
        if at and record.text[found[at - 1][1] - 1] not in ":：" and text_tokens(record.text[start:until]) > _SHORT:
            break
        stop = until
    return start, stop


def _quoting(lines: Iterable[str], spans: Sequence[tuple[Record, int, int]], confidence: float, spoken: Language) -> Answer:
    """An answer that quotes these spans, each under the line that says where it comes from."""
    text = list(lines)
    citations: list[Citation] = []
    statements: list[Statement] = []
    for record, start, end in spans:
        citation = Citation.of(len(citations) + 1, record, start, end)
        standing = standing_in(record, citation.quote)
        citations.append(citation)
        statements.append(Statement(citation.quote, (citation.number,), True, standing))
        line = source_line(citation, record, spoken) + (f" — {standing_name(standing, spoken)}" if standing else "")
        text += ["", line, f"{citation.quote} [{citation.number}]"]
    return Answer(
        question="", resolved_question="", language=spoken, refused=False, reason=None, confidence=confidence if citations else 1.0,
        text="\n".join(text), statements=tuple(statements), citations=tuple(citations), form="extracts" if citations else "help",
    )  # fmt: skip


def _told(text: str, spoken: Language) -> Answer:
    """A line of the program's own."""
    return Answer(question="", resolved_question="", language=spoken, refused=False, reason=None, confidence=1.0, text=text, form="help")
