"""Answers to questions about the records themselves, from the catalog: complete, counted, each record cited by its title block.

`assistant.records.documents` answers those on one document, `assistant.records.facts` what documents tell of themselves,
`assistant.records.decisions` what was decided, `assistant.records.changes` what a revision changed, `assistant.records.provisions` and
`assistant.records.adopted` what a provision or a decision says that is called by its number.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.answers import Answer, Citation, Statement
from assistant.phrases.general import language_name
from assistant.phrases.record_phrases import counted, joined, tell
from assistant.records.adopted import adopted_text
from assistant.records.annexes import annexed
from assistant.records.changes import changed
from assistant.records.conditions import conditions, head, noun, relaxed, uncounted, without
from assistant.records.corrigenda import with_corrigenda
from assistant.records.decisions import decided, no_decision
from assistant.records.documents import about_document
from assistant.records.facts import FACTS, facts_told, no_document
from assistant.records.lines import SHOWN, SURE, made, marks, record_line
from assistant.records.papers import PAPERS, of_papers
from assistant.records.places import placed
from assistant.records.provisions import provided
from assistant.records.related import RELATED, adopted, related
from assistant.records.replies import replied
from assistant.records.reports import reported
from assistant.records.selection import Document, Found, NotUnderstood, Selection
from assistant.records.title_blocks import TitleBlocks
from assistant.records.word_proofs import WORDS, proof_of, terms_of
from corpus.languages import Language
from corpus.layout.participants import LIST
from corpus.questions.decision_questions import DECIDED
from corpus.questions.provision_questions import provision_asked
from corpus.questions.record_questions import RecordQuestion, asks_for_a_title, understand_records_question
from index.filters import Filters
from index.store import Index

_OF_ONE = {"place": placed, "adopted": adopted, "annexes": annexed, **dict.fromkeys(RELATED, related)}
_QUOTING = frozenset(("about", "place"))  # of which a corrigendum may change what is quoted

__all__ = ["SHOWN", "SURE", "Told", "told_of_records"]


@dataclass(frozen=True, slots=True)
class Told:
    """What the catalog tells of a question: the answer, or None; and what is to be said before the answer of a search in its place: that no
    record is a decision, or a document from somebody, as the question asks for one (None where it asks for neither, or that cannot be told)."""

    answer: Answer | None = None
    lack: str | None = None


def told_of_records(question: str, index: Index, filters: Filters | None = None, language: Language | None = None) -> Told:
    """What the catalog tells of a question about the records themselves, read once; nothing where it is not one.

    A question that no record meets has an answer too: that there is none, and what there is if one asks for less.

    Args:
        filters: conditions that hold beside those of the question.
        language: answer in it, in place of the question's language.

    Raises:
        StoreError: the index cannot be read.
    """
    began = time.perf_counter()
    if (answer := _of_provisions(question, index, filters, language)) is not None:
        return Told(replace(answer, timings={"total_ms": (time.perf_counter() - began) * 1e3}))
    asked = understand_records_question(question) or asks_for_a_title(question)
    if asked is None:
        return Told()
    asked = replace(asked, language=language or asked.language)
    with index.snapshot():
        selection = Selection(index, filters)
        try:
            answer = _answer(asked, index, selection, filters)
        except NotUnderstood:
            answer = None
        lack = None if answer else _lack(asked, index, selection, filters)
    return Told(replace(answer, timings={"total_ms": (time.perf_counter() - began) * 1e3}) if answer else None, lack)


def _of_provisions(question: str, index: Index, filters: Filters | None, language: Language | None) -> Answer | None:
    """What a rule, an article, a resolution or a decision says that the question calls by its number; None where it asks for something else."""
    asked = provision_asked(question)
    if asked is None:
        return None
    asked = asked.spoken_in(language) if language else asked
    with index.snapshot():
        selection = Selection(index, filters)
        answer = adopted_text(asked, index, selection) if asked.question.adopted else provided(asked, index, selection)
        return with_corrigenda(replace(answer, question=question, resolved_question=question), index) if answer else None


def _lack(asked: RecordQuestion, index: Index, selection: Selection, filters: Filters | None) -> str | None:
    if asked.asks == "decided":
        return no_decision(asked, index, selection, filters)
    return no_document(asked, index, selection, filters) if asked.asks in FACTS else None


def _answer(asked: RecordQuestion, index: Index, selection: Selection, filters: Filters | None) -> Answer | None:
    if asked.asks in PAPERS:
        return of_papers(asked, index, selection)
    if asked.asks == "list" and asked.kinds == (LIST,) and (told := of_papers(replace(asked, asks="participants"), index, selection)):
        return told
    if asked.asks in ("list", "count"):
        return _listed(asked, index, selection, filters)
    if asked.asks == "decided":
        answer = decided(asked, index, selection, filters)
        return with_corrigenda(answer, index) if answer else None
    if asked.asks == "replies":
        return replied(asked, index, selection)
    if asked.asks == "reported":
        return reported(asked, index, selection)
    if asked.asks == "changes":
        return changed(asked, index, selection)
    if asked.asks in FACTS:
        return facts_told(asked, index, selection, filters)
    answer = _OF_ONE.get(asked.asks, about_document)(asked, index, selection)
    return with_corrigenda(answer, index) if answer and asked.asks in _QUOTING else answer


def _listed(asked: RecordQuestion, index: Index, selection: Selection, filters: Filters | None) -> Answer | None:
    language = asked.language
    found = selection.find(asked)
    documents = selection.documents(found.records, language)
    if not documents and asked.loose:
        return None  # "decisions on item 6" may be told of in records of other kinds
    everything = len(documents)
    if asked.order and documents:
        documents = _extreme(documents, asked.order)
        if not documents:
            return None  # none is dated
    kinds = tuple(dict.fromkeys(d.first.kind for d in documents if d.first.kind))
    counted_as = replace(asked, kinds=kinds) if asked.kinds == DECIDED and len(kinds) == 1 else asked
    shown = documents[:SHOWN]
    annexed = [] if found.records and asked.order else list(found.annexed)[:SHOWN]
    by_id = {r.record_id: r for r in selection.rows}
    blocks = TitleBlocks(index, [*(r for d in shown for r in d.records), *(by_id[f.record_id] for f in annexed)])
    statements = [_statement(asked, d, found, blocks, index) for d in shown]
    lines = (
        [head(counted_as, documents, everything, filters)]
        if documents
        else [tell("none", language, what=conditions(asked, filters) or counted(0, "", language))]
    )
    lines += [f"– {s.text} {marks(s.citations)}" for s in statements]
    if len(documents) > len(shown):
        left = counted(len(documents) - len(shown), "", language)
        told = {"command": f"`{_command(asked, filters)}`"}
        lines.append(tell("more_untold", language, count=left) if asked.words else tell("more", language, count=left, **told))
    if annexed:
        lines.append(tell("annexed", language))
        for fact in annexed:
            citations = blocks.cite(fact.record_id, [fact])
            text = record_line(Document((by_id[fact.record_id],)), blocks, language, sender=fact)
            statements.append(Statement(text, tuple(c.number for c in citations), True))
            lines.append(f"– {text} {marks(statements[-1].citations)}")
    lines += _notes(asked, found, selection)
    if not documents:
        lines += relaxed(asked, selection)
    return made(asked, lines, statements, blocks.citations)


def _extreme(documents: Sequence[Document], order: str) -> list[Document]:
    """The documents of the latest or the earliest date."""
    dates = [d.date for d in documents if d.date]
    wanted = (max(dates) if order == "latest" else min(dates)) if dates else None
    return [d for d in documents if d.date and d.date == wanted]


def _statement(asked: RecordQuestion, document: Document, found: Found, blocks: TitleBlocks, index: Index) -> Statement:
    """A document's line, proved by the title blocks of its versions and what meets the question outside of them; where words or a symbol in
    the text were asked for, by the sentence or symbol in one version alone."""
    citations: list[Citation] = []
    for record in document.records:
        proofs = found.proofs.get(record.record_id, [])
        if asked.words:
            citations += blocks.prove(proof_of(index, [f for f in proofs if f.name == WORDS], asked.word_language or asked.language))
        elif asked.citing:
            citations += blocks.prove(next(f for f in proofs if f.name == "cites"))
        else:
            citations += blocks.cite(record.record_id, proofs)
            continue
        break
    return Statement(record_line(document, blocks, asked.language), tuple(c.number for c in citations), True)


def _notes(asked: RecordQuestion, found: Found, selection: Selection) -> list[str]:
    """What the count leaves out and why, and records that only name the item."""
    language, kind = asked.language, noun(asked.kinds)
    notes = uncounted(asked, found, selection)
    if asked.words and (spoken := terms_of(asked.words[0], asked.word_language or language)[1]):
        notes.append(tell("words_in", language, language=language_name(spoken, language)))
    if asked.items and not asked.sub_items and not found.records:
        others = {r.record_id: r for r in selection.find(without(asked, "items")).records}
        naming = [others[i] for i in selection.naming_items(asked.items) if i in others]
        if documents := selection.documents(naming, language):
            count = f"{counted(len(documents), kind, language)} ({joined([d.first.symbol or d.first.document for d in documents[:10]], language)})"
            notes.append(tell("mention_item", language, value=joined(list(asked.items), language), count=count))
    return notes


def _command(asked: RecordQuestion, filters: Filters | None) -> str:
    """The command that lists what the answer had no room for, as far as its options tell the conditions."""
    given = {name: value for name, value in filters.to_dict().items() if name != "without"} if filters else {}
    for option, values in (("kind", asked.kinds), ("state", asked.senders), ("item", asked.items), ("language", asked.languages)):
        if len(values) == 1:
            given.setdefault(option, values[0])
    if len(asked.periods) == 1 and not (asked.periods[0][0] or asked.periods[0][1] or "").startswith("--"):
        given |= {name: value for name, value in zip(("since", "until"), asked.periods[0], strict=True) if value and name not in given}
    options = " ".join(f"--{'lang' if n == 'language' else n} {_quoted(str(v))}" for n, v in given.items())
    return f"rapporteur records {options} --index DIR".replace("  ", " ")


def _quoted(value: str) -> str:
    return f'"{value}"' if " " in value else value
