"""The Python API.

from assistant import Rapporteur

r = Rapporteur.open("my-index")
r.ingest(["records/"])
print(r.ask("What did the working group recommend on item 7?").text)
"""

from __future__ import annotations

import threading
import time
from collections.abc import AsyncIterator, Generator, Iterable, Sequence
from contextlib import closing
from dataclasses import replace
from functools import partial
from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, Protocol

from assistant.answers import Answer
from assistant.asking import Asking
from assistant.browsing import Listing, Wish, browse
from assistant.facets import Facets, facets_of
from assistant.feedback import add as add_feedback
from assistant.help import first_examples
from assistant.looking import Collection
from assistant.page_pictures import PagePictures
from assistant.pieces import in_pieces
from assistant.records.relations import IndexRelations
from assistant.records.views import AlignedPair, RecordList, ShownRecord, listing_order
from assistant.session import Conversation, Rewriter, Session
from assistant.settings import Settings
from assistant.short_symbols import called, meant, within
from corpus.conversation.follow_ups import resolve
from corpus.errors import IndexMissing, QuestionError, RecordAmbiguous, RecordMissing
from corpus.languages import Language
from corpus.layout.alignment import align
from corpus.layout.versions import best_version
from corpus.questions.politeness import bare_question
from corpus.reading.pictures import PagePicture
from corpus.record import Record
from index.centring import measure
from index.embedding import Embedder
from index.filters import Filters
from index.given import GivenTexts
from index.ingestion import Progress
from index.reranking import Reranker, Reranking
from index.results import Check, IngestReport, SearchResult
from index.rows import RecordRow
from index.search import checked_query
from index.sentence_model import load_embedder
from index.store import Index

if TYPE_CHECKING:
    from llama_index.core.llms import LLM

__all__ = ["AlignedPair", "Rapporteur", "RecordList", "ShownRecord"]


class _Opening(Protocol):
    """`Index.open` of one folder with its settings."""

    def __call__(self, *, create: bool) -> Index: ...


class Rapporteur:
    """An index of conference records, to be searched and asked. Use from several threads is safe."""

    def __init__(
        self, index: Index | None, settings: Settings, embedder: Embedder | None = None, reranking: Reranking | None = None, llm: LLM | None = None,
        later: _Opening | None = None,
    ) -> None:  # fmt: skip
        self._llm = llm
        self._held = index
        self._later = later
        self.settings = settings
        self._embedder = embedder
        self._reranking = reranking
        self._pictures = PagePictures()
        self._loading = threading.Lock()
        self._known: tuple[int, dict[str, RecordRow], IndexRelations] | None = None
        self._facets: tuple[int, Facets] | None = None

    @classmethod
    def open(
        cls, folder: str | PathLike[str] | None, *, create: bool = True, settings: Settings | None = None, embedder: Embedder | None = None,
        reranker: Reranker | None = None, llm: LLM | None = None,
    ) -> Rapporteur:  # fmt: skip
        """Opens the index in `folder`. Where there is none, the first `ingest` makes it: until then nothing is written, and what would read it
        raises `IndexMissing`, so that a mistyped path is told.

        Args:
            folder: None opens none; what can be done then is to ask about given passages.
            create: whether `ingest` may make an index; if not, that there is none is raised here.
            settings: the configuration; None reads the file and the environment.
            embedder: a model object, in place of the one that the settings name.
            reranker: the same for the reranker.
            llm: any LlamaIndex `LLM` that is to write the answers, in place of the one that the settings name.

        Raises:
            RapporteurError: the folder, the model or the configuration can't be used; it says what to do.
        """
        chosen = settings or Settings.load()
        reranking = Reranking(reranker, chosen.rerank_depth) if reranker else chosen.reranking
        if folder is None:
            return cls(None, chosen, embedder, reranking, llm)
        opening = partial(Index.open, folder, model=chosen.model, embedder=embedder, dtype=chosen.dtype, split_settings=chosen.split, reranking=reranking)
        try:
            return cls(opening(create=False), chosen, llm=llm)
        except IndexMissing:
            if not create:
                raise
            return cls(None, chosen, embedder, reranking, llm, opening)

    @property
    def index(self) -> Index:
        """The index itself.

        Raises:
            IndexMissing: none was opened, or none was made in its folder so far.
        """
        return self._held if self._held is not None else self._opened(create=False)

    def _opened(self, *, create: bool) -> Index:
        with self._loading:
            if self._held is None:
                if self._later is None:
                    raise IndexMissing("index", "none was opened", "open one with: Rapporteur.open(DIR)")
                self._held = self._later(create=create)
            return self._held

    def ingest(self, paths: Iterable[str | PathLike[str]] | str | PathLike[str], *, prune: bool = False, progress: Progress | None = None) -> IngestReport:
        """Indexes files and folders: what is new or changed is embedded, what is unchanged costs nothing. Makes the index where there is none.

        Args:
            prune: also remove records whose files below `paths` are gone.
            progress: called with the file, how many are done, and how many there are.
        """
        given = [paths] if isinstance(paths, str | PathLike) else list(paths)
        return self._opened(create=True).ingest(given, prune=prune, progress=progress)

    def holds(self, path: str | PathLike[str]) -> bool:
        """Whether the index holds the record of the file at `path`, as it is or as it was."""
        return self.index.holds(path)

    def remove(self, record_ids: Iterable[str] | str) -> int:
        """Removes records from the index (never the files), one id or several. Returns how many.

        Raises:
            RecordMissing: one of them isn't there; none is removed then.
        """
        return self.index.remove([record_ids] if isinstance(record_ids, str) else record_ids)

    def search(self, q: str, k: int = 10, *, filters: Filters | None = None) -> SearchResult:
        """The `k` passages that meet `q` best, in whatever language they are; of those only that meet `filters`
        (`index.filters.Filters.of` makes them of what a user gives)."""
        checked_query(q)
        return self.index.search(meant(bare_question(q), self.index), k, filters and within(filters, self.index))

    def ask(
        self, q: str, *, passages: Sequence[str] | None = None, min_confidence: float | None = None, filters: Filters | None = None,
        language: Language | None = None,
    ) -> Answer:  # fmt: skip
        """The answer to `q` with checked citations, or a refusal; in a language model's words where the settings name one.

        Args:
            passages: answer from these texts alone, by the same ranking, writer and refusal; no index is needed. They are
                called "passage 1", "passage 2" and so on in the citations, whose offsets count in the texts as given.
            min_confidence: refuse below it, in place of the setting.
            filters: answer from the passages of the index that meet these alone.
            language: answer in it, in place of the question's language: quotes stay as the records have them, but versions in
                it are quoted where there are some.
        """
        *_, answer = self.stream(q, passages=passages, min_confidence=min_confidence, filters=filters, language=language)
        return answer

    def stream(
        self, q: str, *, passages: Sequence[str] | None = None, min_confidence: float | None = None, filters: Filters | None = None,
        language: Language | None = None,
    ) -> Generator[Answer, None, None]:  # fmt: skip
        """The answer to `q` as it grows: each holds all that is proved so far, the last one is whole. Arguments as for `ask`. Where the
        caller stops reading, the language model is stopped; without one the first answer is the last."""
        threshold = self.settings.min_confidence if min_confidence is None else min_confidence
        if passages is None:
            filters = filters and within(filters, self.index)
            yield from self._worded(self.index, Asking(self.index, threshold, filters, language).ask(q), filters)
            return
        texts = list(passages)
        if isinstance(passages, str) or not all(isinstance(text, str) for text in texts):
            raise QuestionError("passages", "they are no list of texts", "give a list of strings")
        checked_query(q, "question")
        began = time.perf_counter()
        given = self._given(texts)
        spent = (time.perf_counter() - began) * 1e3
        with closing(self._worded(given, Asking(given, threshold, filters, language).ask(q), None)) as growing:
            for answer in growing:
                yield replace(answer, timings={"passages_ms": spent} | answer.timings | {"total_ms": spent + answer.timings["total_ms"]})

    async def astream(self, q: str, *, filters: Filters | None = None) -> AsyncIterator[str | Answer]:
        """The answer's text in pieces, each as it is proved, and last the whole `Answer`."""
        async for piece in in_pieces(self.stream(q, filters=filters)):
            yield piece

    def _worded(self, collection: Collection, answer: Answer, filters: Filters | None) -> Generator[Answer, None, None]:
        """An extractive answer in the language model's words, as it grows; the answer itself where there is no model or nothing
        to be worded."""
        llm = self.language_model()
        if llm is None or answer.refused or answer.form != "extracts":
            yield answer
            return
        from assistant.model.model_answers import ModelAnswers

        try:
            yield from ModelAnswers(llm, self.settings, self._embedding_model).answers(answer, collection, filters)
        except RecordMissing:
            yield answer  # a record was replaced meanwhile: what was quoted is still true

    def language_model(self) -> LLM | None:
        """The language model that writes the answers, loaded at its first use; None where extracts are quoted.

        Raises:
            SettingsError: a setting that it needs is missing.
            LanguageModelError: its package is not installed.
        """
        with self._loading:
            if self._llm is None and self.settings.llm != "none":
                from assistant.model.llm import load_llm

                self._llm = load_llm(self.settings)
            return self._llm

    def _embedding_model(self) -> Embedder:
        if self._held is not None:
            return self._held.embedder()
        with self._loading:
            if self._embedder is None:
                self._embedder = load_embedder(self.settings.model, dtype=self.settings.dtype)
            return self._embedder

    def chat(self, session: Session | None = None, *, rewriter: Rewriter | None = None) -> Conversation:
        """A conversation, in which a question may lean on those before it; each answer's `resolved_question` says how it was
        understood.

        Args:
            session: what was said before; None begins a conversation of its own. Sessions know nothing of each other.
            rewriter: makes of a question one that can be understood alone, in place of the language model, where one is set, or the rules.
        """
        return Conversation(self, session, rewriter or self._rewriter(), self._spelt_out)

    def _spelt_out(self, question: str) -> str:
        return meant(question, self._held) if self._held is not None else question

    def _rewriter(self) -> Rewriter:
        llm = self.language_model()
        if llm is None:
            return resolve
        from assistant.model.rewriting import ModelRewriter

        return ModelRewriter(llm, self.settings)

    def _given(self, passages: Sequence[str]) -> GivenTexts:
        if self._held is not None:
            return self._held.given(passages)
        embedder = self._embedding_model()
        return GivenTexts(passages, embedder, measure(embedder), self.settings.split, self._reranking)

    def records(
        self, *, symbol: str | None = None, language: str | None = None, since: str | None = None, until: str | None = None,
        state: str | None = None, item: str | int | None = None, kind: str | None = None,
    ) -> RecordList:  # fmt: skip
        """The records that meet every condition given, in the order of their symbols, numbers as numbers, of one symbol by language;
        behind them those without a symbol, by date and document.

        Args:
            symbol: the record's own symbol, or its beginning; a short one will do where it can be no other.
            language: a two-letter code.
            since, until: the record's date, ISO 8601; a year or a month will do.
            state: a State, group or body that a passage names or that wrote a letter: its name in any language, or a State's code.
            item: the number of an agenda item that a passage names, or that the record stands under.
            kind: letter, report, draft resolution and so on.

        Raises:
            QuestionError: a condition can't be met by anything (no such State, kind or language, no date); it says what there is.
        """
        wanted = Filters.of(symbol=symbol, language=language, since=since, until=until, kind=kind, state=state, item=item)
        kept = self.records_meeting(wanted)
        relations = self._records()[1]
        return RecordList(kept, {row.record_id: relations.of(row.record_id, row.symbol) for row in kept})

    def records_meeting(self, filters: Filters) -> tuple[RecordRow, ...]:
        """The records that meet these conditions, in the order of `records`.

        Raises:
            QuestionError: they name what no record has.
            StoreError: the index cannot be read.
        """
        self.index.check(filters)
        filters = within(filters, self.index)
        rows = [row for row in self._records()[0].values() if filters.meets(row)]
        for named, value in filters.named:
            meeting = self.index.records_meeting(named, value)
            rows = [row for row in rows if row.record_id in meeting]
        return tuple(sorted(rows, key=listing_order))

    def check(self, filters: Filters) -> None:
        """Sees that there is what these conditions name.

        Raises:
            QuestionError: no record has such a State, group or body, or is of such a kind; it says what there is.
        """
        self.index.check(filters)

    def browse(self, wish: Wish, filters: Filters | None = None) -> Listing:
        """A page of the list of records; see `assistant.browsing.browse`."""
        return browse(self, wish, filters or Filters())

    def _records(self) -> tuple[dict[str, RecordRow], IndexRelations]:
        """All records by id, in order, and how they relate: found out once for each state of the index, since it takes a second for
        some thousands of records, and an answer may show many."""
        generation = self.index.generation()  # first: what changes meanwhile is found out again by the next call
        known = self._known
        if known is None or known[0] != generation:
            rows = self.index.records()
            known = self._known = (generation, {row.record_id: row for row in rows}, IndexRelations(rows, self.index.version_keys()))
        return known[1], known[2]

    def record(self, record_id: str) -> Record:
        """The record of that id (a unique beginning is enough), document or symbol, alone; `show` tells what it relates to.

        Raises:
            RecordMissing: there is none.
            RecordAmbiguous: several are called so.
        """
        return self.index.record(record_id)

    def show(self, record_id: str, language: Language | None = None) -> ShownRecord:
        """The record of that id (a unique beginning is enough), document or symbol, whatever its case and spaces; a short one ("L.9") will
        do where it can be no other.

        Args:
            language: where versions of one document are called so, the one in it is shown, or else the first in the order of
                `corpus.layout.versions`; None takes no choice.

        Raises:
            RecordMissing: there is none.
            RecordAmbiguous: several are called so that are no versions of one document, or whose language is left open.
        """
        known, all_relations = self._records()
        record_id = called(record_id, self.index)
        try:
            record = self.index.record(record_id)
        except RecordAmbiguous as several:
            if language is None:
                raise
            best = best_version([(candidate, Language(code)) for candidate, code in several.candidates], language)
            record = self.index.record(best)
            beside = {candidate for candidate, _ in several.candidates} - {best}
            if not beside <= set(all_relations.of(best, record.metadata.symbol).versions):
                raise
        relations = all_relations.of(record.record_id, record.metadata.symbol)
        named = {other for others in relations.to_dict().values() for other in others}
        return ShownRecord(record, relations, {record_id: known[record_id] for record_id in named if record_id in known})

    def examples(self) -> tuple[tuple[Language, str], ...]:
        """A question that the records answer in each language that the index has records in.

        Raises:
            StoreError: the index cannot be read.
        """
        return first_examples(self.index)

    def facets(self) -> Facets:
        """What the records can be narrowed to: the values that the conditions of `search`, `ask` and `records` can have.

        Raises:
            StoreError: the index cannot be read.
        """
        generation = self.index.generation()
        facets = self._facets
        if facets is None or facets[0] != generation:
            facets = self._facets = (generation, facets_of(self.index))
        return facets[1]

    def aligned(self, record_id: str, other_id: str) -> list[AlignedPair]:
        """The paragraphs of two language versions of one document, side by side; each record by id, document or symbol.

        Raises:
            RecordMissing: there is no such record, or several are called so.
        """
        one, other = self.index.record(record_id), self.index.record(other_id)
        return [AlignedPair.of(one.paragraphs[a], other.paragraphs[b]) for a, b in align(one, other)]

    def feedback(self, key: str, answer: Answer, helped: bool, filters: Filters | None = None) -> None:
        """Notes whether an answer helped, in the index's `feedback.jsonl`; see `assistant.feedback`.

        Args:
            key: tells the answer from others: what is noted last with it counts.

        Raises:
            StoreError: it cannot be written.
        """
        add_feedback(self.index.folder, key, answer, helped, filters or Filters())

    def page_picture(self, record_id: str, page: int, *, marked: tuple[int, int] | None = None) -> PagePicture:
        """A page of a PDF as it is printed, counted from 1; the record by id, document or symbol.

        Args:
            marked: a span of the record's text that is coloured where it is found on the page.

        Raises:
            RecordMissing: there is no such record, or several are called so.
            QuestionError: the record has no such page, or was not read from a PDF.
            MissingPath, FileChanged: the file is gone, or no longer the one that the record was read from.
            InputError: the page can't be drawn within the limits of time and memory.
            Busy: other pages are being drawn, and others wait.
        """
        return self._pictures.of(self.index.record(record_id), page, marked)

    def doctor(self) -> list[Check]:
        """What is well and what is not with the index."""
        return self.index.examine()

    def close(self) -> None:
        """Releases files; the object is not to be used afterwards."""
        self._pictures.close()
        if self._held is not None:
            self._held.close()

    def __enter__(self) -> Rapporteur:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
