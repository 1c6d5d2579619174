"""Answers in a language model's words: the extractive answer decides whether there is one, the model words it, the passages prove it.

An answer grows: each one given on holds all that is proved so far, and the last is whole. Where the model fails, what is proved so far
stays, with one line that says what happened; or, where the settings say so, the extracts take its place.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from assistant.answers import Answer, Citation, Statement
from assistant.asking import one_version
from assistant.attribution import source_line
from assistant.model_phrases import say
from assistant.model_writer import ModelWriter, Written, as_text
from assistant.refusal import nearest_of
from assistant.settings import Settings
from assistant.shown import Shown
from assistant.support import LateSupport
from corpus.languages import Language
from corpus.record import Record
from index.embedding import Embedder
from index.matching import Match
from index.results import Hit, SearchResult

if TYPE_CHECKING:
    from llama_index.core.llms import LLM

HITS = 20
"""Passages that are searched for; those that the model's context window holds are shown to it, at most `_SHOWN`."""

_SHOWN = 12


@dataclass
class _Growing:
    """An answer while it is written."""

    base: Answer
    language: Language
    show_unsupported: bool
    statements: list[Statement] = field(default_factory=list)
    citations: list[Citation] = field(default_factory=list)

    def add(self, written: Written) -> None:
        """Takes in a statement, if there is one."""
        self.statements += [written.statement] if written.statement else []
        self.citations += written.citations

    def answer(self, notes: Sequence[str] = ()) -> Answer:
        """The answer so far. Statements that are not shown come last, so that those of the text stand in its order."""
        shown = [s for s in self.statements if s.supported or self.show_unsupported]
        left = [s for s in self.statements if s not in shown]
        lines = [say("written", self.language), "", *(as_text(s, self.language) for s in shown)]
        text = "\n".join([*lines, *(["", *notes] if notes else [])])
        return replace(self.base, text=text, statements=(*shown, *left), citations=tuple(self.citations), form="prose")


class ModelAnswers:
    """Words answers with a language model.

    Args:
        llm: any LlamaIndex `LLM`.
        embedder: the model that the passages were embedded by.
    """

    def __init__(self, llm: LLM, settings: Settings, embedder: Callable[[], Embedder]) -> None:
        self._llm = llm
        self._settings = settings
        self._embedder = embedder

    def answers(self, base: Answer, found: SearchResult, match: Match, record: Callable[[str], Record]) -> Iterator[Answer]:
        """The answer as it grows, the last one whole.

        Args:
            base: the extractive answer, which is no refusal.
            found, match: the search that the passages are taken from.
            record: gives the record of an id.

        Raises:
            RecordMissing: a record was replaced meanwhile.
        """
        began = time.perf_counter()
        records = {record_id: record(record_id) for record_id in {h.record_id for h in found.hits}}
        hits = one_version(found.hits, records, found.language)
        passages = [shown_of(number, hit, records[hit.record_id], base.language) for number, hit in enumerate(hits[:_SHOWN], 1)]
        writer = ModelWriter(self._llm, self._settings, LateSupport(match, self._embedder(), passages))
        growing = _Growing(base, base.language, self._settings.show_unsupported)
        end = Written(end=True)
        with closing(writer.write(base.resolved_question, base.language, passages)) as stream:
            for written in stream:
                if written.end:
                    end = written
                else:
                    growing.add(written)
                    yield growing.answer()  # the same again, where nothing is to be added: a reader that has left is noticed
        timings = base.timings | {"writing_ms": (time.perf_counter() - began) * 1e3}
        timings["total_ms"] = base.timings.get("total_ms", 0.0) + timings["writing_ms"]
        yield replace(self._whole(growing, end, hits), timings=timings)

    def _whole(self, growing: _Growing, end: Written, hits: Sequence[Hit]) -> Answer:
        base, language = growing.base, growing.language
        if any(s.supported for s in growing.statements):
            return growing.answer(end.notes)
        if self._settings.llm_fallback == "extractive" and not end.refused:
            return replace(base, text="\n".join([*end.notes, say("fallback", language), "", base.text]))
        reason = say("model_refused", language) if end.refused else " ".join(end.notes)
        shown = growing.answer(end.notes).text if growing.statements and self._settings.show_unsupported else reason
        return replace(
            base, refused=True, reason=reason, text=shown, statements=tuple(growing.statements), citations=(), form="prose",
            nearest=nearest_of(hits),
        )  # fmt: skip


def shown_of(number: int, hit: Hit, record: Record, language: Language) -> Shown:
    """A hit as it is shown to the model."""
    line = source_line(Citation.of(number, record, hit.start, hit.end), record, language)
    return Shown(number, record, hit.start, hit.end, record.text[hit.start : hit.end], line, hit.passage_id)
