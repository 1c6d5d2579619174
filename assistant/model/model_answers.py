"""Answers in a language model's words: the extractive answer decides whether there is one, the model words it, the passages prove it.

Of a question of several parts each has a search of its own, and one prompt shows the passages of all, so that what is compared can be
worded as one (`assistant.model.prompting`); `assistant.model.growing` puts together what becomes of it.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.answers import Answer, Citation
from assistant.attribution import source_line
from assistant.looking import Collection, one_version
from assistant.model.growing import GrowingAnswer
from assistant.model.model_writer import ModelWriter, Written
from assistant.proving.shown import AskedPart, Shown
from assistant.proving.support import LateSupport
from assistant.settings import Settings
from corpus.languages import Language
from corpus.record import Record
from index.embedding import Embedder
from index.filters import Filters
from index.results import Hit

if TYPE_CHECKING:
    from llama_index.core.llms import LLM

HITS = 20
"""Passages that are searched for; those that the model's context window holds are shown to it, at most `_SHOWN`, or `_SHOWN_OF_PART` for
each part of a question of several."""

_SHOWN = 12
_SHOWN_OF_PART = 6


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

    def answers(self, base: Answer, collection: Collection, filters: Filters | None) -> Iterator[Answer]:
        """The answer as it grows, the last one whole: `base` itself where there is nothing to be worded.

        Args:
            base: the extractive answer; of a question of several parts, each that is answered with extracts is worded from a search of its
                own, and the others stand as they are.
            collection: what was asked, within `filters`.

        Raises:
            RecordMissing: a record was replaced meanwhile.
        """
        began = time.perf_counter()
        answers = base.parts or (base,)
        searches = {
            n: collection.search_matching(answer.resolved_question, HITS, filters)
            for n, answer in enumerate(answers)
            if not answer.refused and answer.form == "extracts"
        }
        if not searches:
            yield base
            return
        records = {record_id: collection.record(record_id) for record_id in {h.record_id for found, _ in searches.values() for h in found.hits}}
        hits = {n: one_version(found.hits, collection.version_keys(), found.language) for n, (found, _) in searches.items()}
        number = itertools.count(1)
        most = _SHOWN_OF_PART if len(answers) > 1 else _SHOWN
        asked = [
            AskedPart(
                answer.resolved_question,
                tuple(shown_of(next(number), hit, records[hit.record_id], base.language) for hit in hits.get(n, ())[:most]),
                answered=not answer.refused,
            )
            for n, answer in enumerate(answers)
        ]
        support = LateSupport([match for _, match in searches.values()], self._embedder(), [s for part in asked for s in part.passages])
        growing = GrowingAnswer(base, self._settings, worded=frozenset(searches))
        end = Written(end=True)
        with closing(ModelWriter(self._llm, self._settings, support).write(base.resolved_question, base.language, asked)) as stream:
            for written in stream:
                if written.end:
                    end = written
                else:
                    growing.add(written)
                    yield growing.answer()  # the same again, where nothing is to be added: a reader that has left is noticed
        timings = base.timings | {"writing_ms": (time.perf_counter() - began) * 1e3}
        timings["total_ms"] = base.timings.get("total_ms", 0.0) + timings["writing_ms"]
        yield replace(growing.whole(end, [hit for own in hits.values() for hit in own]), timings=timings)


def shown_of(number: int, hit: Hit, record: Record, language: Language) -> Shown:
    """A hit as it is shown to the model."""
    line = source_line(Citation.of(number, record, hit.start, hit.end), record, language)
    return Shown(number, record, hit.start, hit.end, record.text[hit.start : hit.end], line, hit.passage_id)
