"""What is answered to what asks of the last answer itself: whether that is sure, a shorter form, an explanation, a translation, what stands beside what it quotes,
who speaks there, or why it was a refusal.

Nothing is searched for: the spans that the answer rests on are read from their records again, and quoted as these have them now.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Protocol

from assistant.answers import Answer, Citation, Statement
from assistant.attribution import source_line, standing_name
from assistant.choosing.units import text_tokens
from assistant.phrases.talk_phrases import say
from assistant.speakers import speaker_of
from corpus.conversation.follow_ups import Turn
from corpus.conversation.talk_wishes import Wish
from corpus.errors import RecordMissing
from corpus.languages import Language
from corpus.layout.sentences import sentences
from corpus.naming.document_words import find_languages
from corpus.questions.reasons import reasons_asked
from corpus.questions.talk_words import WORDINGS, sentence, without_mark
from corpus.record import Record
from corpus.statements.standings import standing_in

_PASSAGES = 3  # of an answer that a shorter form of it quotes
_SHORT = 60  # tokens of each


class Shown(Protocol):
    """A record as `Rapporteur.show` gives it."""

    @property
    def record(self) -> Record: ...


def on_refused(turn: Turn) -> Answer:
    """What is said to "Why?" where the question before was refused: why, and how to go on."""
    return _told(say("why_refused", turn.language, question=turn.question.text.strip(), reason=turn.refused), turn.language)


def on_wish(wish: Wish, spoken: Language, turn: Turn | None, show: Callable[[str], Shown], said: str = "") -> Answer:
    """What a wish is answered with, in the language that it was said in.

    Args:
        turn: the last answer that rests on records; None where there is none yet.
        show: gives the record of an id.
        said: the wish in its own words.

    Raises:
        StoreError: the index cannot be read.
    """
    if wish is Wish.TRANSLATION:
        return _told(say("no_translation", spoken), spoken)
    if turn is None:
        return _told(say("nothing_answered", spoken), spoken)
    if wish is Wish.EXPLANATION:
        return _told(say("no_explanation", spoken), spoken)
    found = [(record, start, end) for record_id, start, end in turn.cited if (record := _record(record_id, show)) and record.text[start:end].strip()]
    gone = [say("gone", spoken, count=count)] if (count := len(turn.cited) - len(found)) else []
    if gone and not found and wish in (Wish.BEFORE, Wish.AFTER, Wish.SPEAKER):
        return _told(gone[0], spoken)
    reasoned = reasons_asked(turn.question.text)
    question = (reasoned[0] if reasoned else turn.question.text).strip()
    if wish is Wish.SUMMARY:
        shortened = [(record, *_opening(record, start, end)) for record, start, end in found[:_PASSAGES]]
        translated = [say("no_translation", spoken)] if any(find_languages(said)) else []
        return _quoting([*translated, say("in_short", spoken, question=question), *gone], shortened, turn.confidence, spoken)
    if wish in (Wish.BEFORE, Wish.AFTER):
        of_one = [(start, end) for record, start, end in found if record.record_id == found[0][0].record_id]
        quoted_whole = (min(start for start, _ in of_one), max(end for _, end in of_one)) if of_one else (0, 0)
        span = _beside(found[0][0], *quoted_whole, before=wish is Wish.BEFORE) if found else None
        beside = [(found[0][0], *span)] if span else []
        return _quoting([*gone, say(wish if beside else f"nothing_{wish}", spoken)], beside, turn.confidence, spoken)
    if wish is Wish.SPEAKER:
        by_id = {record.record_id: record for record, _, _ in found}
        told = dict.fromkeys((record.record_id, *span) for record, start, _ in found[:_PASSAGES] if (span := speaker_of(record, start)))
        spans = [(by_id[record_id], start, end) for record_id, start, end in told]
        quoted = _quoting([*gone, say("speaker" if spans else "no_speaker", spoken)], spans, turn.confidence, spoken)
        return replace(quoted, resolved_question=_in_record(said, turn, spoken))
    lines = [say("rests_on", spoken, question=question, confidence=f"{turn.confidence:.2f}")] if found else []
    return _quoting([*lines, *gone], found, turn.confidence, spoken)


def _record(record_id: str, show: Callable[[str], Shown]) -> Record | None:
    """The record of exactly that id, which is of its text; None where it was changed or removed."""
    try:
        record = show(record_id).record
    except RecordMissing:
        return None
    return record if record.record_id == record_id else None


def _in_record(said: str, turn: Turn, spoken: Language) -> str:
    """What was said, put to the record that it points to."""
    bare, symbol = without_mark(said), turn.records[0].symbol if turn.records else None
    within = WORDINGS[spoken].within.format(symbol) if symbol else ""
    return sentence(within + bare if spoken is Language.ZH else bare + within, spoken)


def _beside(record: Record, start: int, end: int, *, before: bool) -> tuple[int, int] | None:
    """The paragraph before or after a span, with a list where it leads to one, headings apart; None where nothing stands there."""
    paragraphs = [p for p in record.paragraphs if p.kind != "heading" and record.text[p.start : p.end].strip()]
    if before:
        above = [p for p in paragraphs if p.end <= start]
        return (above[-1].start, above[-1].end) if above else None
    below = [p for p in paragraphs if p.start >= end]
    if not below:
        return None
    last = below[0]
    for paragraph in below[1:]:
        if paragraph.kind != "item" or below[0].kind == "item":
            break
        last = paragraph
    return below[0].start, last.end


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
