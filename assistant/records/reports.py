"""Which bodies have reported: the reports of an index whose title or sender tells that they are of a body."""

from __future__ import annotations

from dataclasses import replace

from assistant.answers import Answer
from assistant.phrases.record_phrases import counted, tell
from assistant.records.lines import SHOWN, made, marks
from assistant.records.named_records import title_line
from assistant.records.selection import Selection
from assistant.records.title_blocks import TitleBlocks
from corpus.naming.bodies import find_bodies
from corpus.questions.record_questions import RecordQuestion
from corpus.questions.report_questions import reporting_body
from index.fact_queries import RecordFact
from index.store import Index


def reported(asked: RecordQuestion, index: Index, selection: Selection) -> Answer | None:
    """The reports of the bodies that the question asks for; None where there is none, so that the search may find it told."""
    language = asked.language
    rows = selection.find(replace(asked, asks="list", bodies=())).records
    proofs = {f.record_id: f for f in reversed(selection.facts(["sender", "title"])) if f.part == 0 and _reporting(f) & {*asked.bodies}}
    documents = selection.documents([r for r in rows if r.record_id in proofs], language)
    if not documents:
        return None
    shown = documents[:SHOWN]
    blocks = TitleBlocks(index, [r for d in shown for r in d.records])
    statements = [title_line(d, blocks, language, list(proofs.values())) for d in shown]
    lines = [tell("reported", language, count=counted(len(documents), "report", language)), *(f"– {s.text} {marks(s.citations)}" for s in statements)]
    if len(documents) > len(shown):
        lines.append(tell("more_untold", language, count=counted(len(documents) - len(shown), "", language)))
    return made(asked, lines, statements, blocks.citations)


def _reporting(fact: RecordFact) -> frozenset[str]:
    """The names of the body that a report's title or sender says it is of."""
    body = reporting_body(fact.value) if fact.name == "title" else next(iter(find_bodies(fact.value)), None)
    return body.names if body else frozenset()
