"""Whether what was found tells of a State's act on an instrument (`corpus.questions.state_acts`) that the question asks of: Spain's ratification is no
answer on that of France."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from assistant.speakers import speaker_of
from corpus.naming.patterns import is_row
from corpus.naming.states import find_states
from corpus.questions.named import Question
from corpus.questions.state_acts import is_of_all_states, state_acts_asked, tells_state_act
from corpus.record import Paragraph, Record
from index.results import Hit

_LISTED = frozenset(("item", "signature"))  # what a line above or around them says is said of them

_STOPS = tuple(".。;；؛!؟?")  # a line without one, as a heading is, goes on from nothing


def of_other_doers(question: Question, hits: Sequence[Hit], records: Mapping[str, Record]) -> bool:
    """Whether the question asks what States did to an instrument, and nothing in the hits tells such an act beside any of these States: not in one
    paragraph with the headings above it, in a list or a table that the act stands over, or by who speaks or writes there."""
    acts = state_acts_asked(question.text)
    asked = {state.code for state in question.states}
    if not acts or not asked:
        return False
    return not any(
        any(tells_state_act(said, act) for act in acts) and (not asked.isdisjoint(_states(paragraph, record, said)) or _is_of_all(paragraph, record))
        for hit in hits
        for record in (records[hit.record_id],)
        for paragraph, said in _said(hit, record)
    )


def _said(hit: Hit, record: Record) -> Iterator[tuple[Paragraph, str]]:
    """The paragraphs of a hit, each with the headings above it; of a line of a list or a table with all that stands around it."""
    for paragraph in record.paragraphs:
        if paragraph.start < hit.end and paragraph.end > hit.start:
            text = record.text[paragraph.start : paragraph.end]
            headings = "\n".join(section.heading or "" for section in record.root.path_at(paragraph.start))
            around = f"{hit.context}\n{hit.text}\n{record.metadata.title or ''}" if paragraph.kind in _LISTED or is_row(text) else ""
            yield paragraph, f"{text}\n{headings}\n{around}"


def _states(paragraph: Paragraph, record: Record, said: str) -> set[str]:
    """The codes of the States that are named there, or that speak or write there."""
    speaker = speaker_of(record, paragraph.start)
    named = {m.code for m in find_states(f"{said}\n{record.text[slice(*speaker)] if speaker else ''}", record.language)}
    sender = {f.value for f in record.facts if f.name == "sender_state"}
    text = record.text[paragraph.start : paragraph.end]
    if text.rstrip().endswith(_STOPS) and not any(find_states(text, record.language)):  # "It ratified it", "My Government ratified it"
        before = next((p for p in reversed(record.paragraphs) if p.end <= paragraph.start and p.kind != "heading"), None)
        above = f"{record.metadata.title or ''}\n{record.text[before.start : before.end] if before else ''}"
        return named | sender | {m.code for m in find_states(above, record.language)}
    return named | sender if record.metadata.kind in ("letter", "note verbale") else named


def _is_of_all(paragraph: Paragraph, record: Record) -> bool:
    return is_of_all_states(record.text[paragraph.start : paragraph.end])
