"""Search: a query in any language to the passages that answer it, whatever language they are in.

Candidates come from three sides: Chroma (dense vectors, centred per language), the passages that hold the query's rare
terms, and those that name what the query names (an agenda item, a symbol, a date). `index.ranking` orders them. Where the
query is put to one document, or a user sets conditions, only the passages that meet them are looked at.
"""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial

import numpy as np

from corpus.errors import IndexDamaged, QuestionError
from corpus.languages import Language, detect
from corpus.layout.meeting_dates import MEETING
from corpus.naming.meetings import is_of_meeting
from corpus.naming.symbols import folded_symbol
from corpus.questions.named import Question, understand
from corpus.reading.normalise import clean_line
from index.asked import Restriction, evidence_of, restrictions, sought
from index.asked_nouns import asked_nouns
from index.catalog import Catalog
from index.centring import Calibration, LanguageMeans
from index.embedding import Embedder, Embedding, Vector, unit
from index.filters import Filters
from index.folding import Versions
from index.lexical import asking, content, name_weights, rare, weights
from index.matching import Match
from index.name_sounds import NameSounds, scripts_of
from index.ranking import NUMBERED, Asked, Candidates, match_of, ranked, weighed
from index.results import Hit, SearchResult
from index.rows import RecordRow
from index.terms import terms
from index.vectors import VectorStore

MAX_QUERY = 4_000
"""Characters: the longest query that is worked on. The model reads the first 500 tokens of it."""

_CANDIDATES = 100
_BY_TERMS = 20
_BY_MENTION = 40
_RETRIES = 3
_KNOWN = 50_000  # terms whose frequency is kept
# Of what a question names, what leads to passages by itself; the rest tells among those that are found.
_LEADING = ("item", "symbol", "adopted", "date", "annex", "paragraph", "article", "rule")
_LEADING_IF_FEW = ("kind", "state", "sender")  # where no more passages than are taken have it


def checked_query(query: str, subject: str = "query") -> str:
    """The query on one line, without control characters.

    Raises:
        QuestionError: it is no text, is empty, holds no letter or digit, or is too long.
    """
    if not isinstance(query, str):
        raise QuestionError(subject, f"the {subject} is no text but {type(query).__name__}", "give a str")
    if len(query) > MAX_QUERY:
        raise QuestionError(subject, f"it has {len(query):,} characters, more than {MAX_QUERY:,}", "ask a shorter question")
    flat = clean_line(query.encode("utf-8", "ignore").decode("utf-8"))  # halves of surrogate pairs are no text
    if not flat:
        raise QuestionError(subject, f"the {subject} is empty")
    if not any(c.isalnum() for c in flat):
        raise QuestionError(subject, f"the {subject} holds no word and no number")
    return flat


@dataclass(frozen=True, slots=True)
class _Query:
    """A query as it is searched for."""

    text: str
    language: Language
    embedding: Embedding
    question: Question
    filters: Filters
    k: int


@dataclass(frozen=True, slots=True)
class _Moment:
    """What is the same for all searches of one generation of the catalog."""

    generation: int
    passages: int
    records: tuple[RecordRow, ...]
    versions: Versions
    known: dict[str, int] = field(default_factory=dict)
    sounds: list[NameSounds] = field(default_factory=list)  # made when a question first needs it

    def names(self, query: _Query, vocabulary: Callable[[], Mapping[str, int]]) -> tuple[dict[str, frozenset[str]], Mapping[str, int]]:
        """The terms of other scripts that may be the query's names, and in how many passages each of these stands; `vocabulary` gives the terms that may be
        names, with their frequencies."""
        if scripts_of(Language(row.language) for row in self.records) <= scripts_of([query.language]):
            return {}, {}
        if not self.sounds:
            self.sounds.append(NameSounds(vocabulary(), self.passages))
        return self.sounds[0].named(query.text, query.language), self.sounds[0].frequencies

    def frequencies(self, wanted: Iterable[str], counted: Callable[[Sequence[str]], Mapping[str, int]]) -> dict[str, int]:
        """In how many passages each of these terms stands; those of terms that have been asked for are kept, since SQLite counts
        a common term passage by passage."""
        new = [term for term in wanted if term not in self.known]
        found = counted(new)
        if len(self.known) < _KNOWN:
            self.known.update({term: found.get(term, 0) for term in new})
        return {term: n for term in wanted if (n := self.known.get(term) or found.get(term, 0))}


@dataclass(frozen=True, slots=True)
class _Found:
    """What a search came to at one moment."""

    hits: list[Hit]
    match: Match
    restricted: tuple[Restriction, ...]


class HybridSearch:
    """Searches one index. `embedder` and `calibration` are called for at the first search, since loading a model takes seconds."""

    def __init__(self, catalog: Catalog, vectors: Callable[[], VectorStore], embedder: Callable[[], Embedder], calibration: Callable[[], Calibration]) -> None:
        self._catalog = catalog
        self._vectors = vectors
        self._embedder = embedder
        self._calibration = calibration
        self._generation = -1
        self._moment: _Moment | None = None

    def search_matching(self, query: str, k: int = 10, filters: Filters | None = None) -> tuple[SearchResult, Match]:
        """The `k` best passages for `query` among those that meet `filters`, and the means to score parts of them.

        Raises:
            QuestionError: the query is empty or too long, k is not positive, or the conditions name what no record has.
            StoreError: the index cannot be read.
        """
        flat = checked_query(query)
        if k < 1:
            raise QuestionError("k", f"{k} passages were asked for", "ask for at least one")
        if filters is not None:
            self._catalog.check(filters)
        self._calibration()  # refuses an index that another model has re-embedded, before the question is embedded
        embedder = self._embedder()
        started = time.perf_counter()
        language = detect(flat)
        question = understand(flat, language).without(filters.without if filters is not None else ())
        embedding = embedder.embed_queries([sought(question)], tokens=True)[0]
        embedded = time.perf_counter()
        asked = _Query(flat, language, embedding, question, Filters() if filters is None else filters, k)
        found = self._found(asked)
        done = time.perf_counter()
        timings = {"embedding_ms": (embedded - started) * 1e3, "search_ms": (done - embedded) * 1e3, "total_ms": (done - started) * 1e3}
        return SearchResult(flat, language, tuple(found.hits), timings, found.restricted, asked.filters), found.match

    def version_in(self, record_id: str, language: Language) -> str | None:
        """The id of the record that is the version of a record's document in a language, or None."""
        with self._catalog.reading():
            found = self._now().versions.in_language(record_id, language)
        return found.record_id if found else None

    def _found(self, query: _Query) -> _Found:
        """The hits of one moment: tried again where an ingest finished between looking at Chroma and at the catalog, and
        in the end by the catalog alone."""
        attempt = 0
        while True:
            with self._catalog.reading():
                moment = self._now()
                found = self._at(moment, query, by_chroma=attempt < _RETRIES)
            if attempt >= _RETRIES or self._catalog.generation() == moment.generation:
                return found
            attempt += 1

    def _at(self, moment: _Moment, query: _Query, *, by_chroma: bool) -> _Found:
        calibration = self._calibration()  # of this moment: the model may have been switched since the question was embedded
        vector = calibration.means.centre_question(query.embedding.vector, query.language)
        restricted, allowed = self._allowed(moment, query)
        count = max(_CANDIDATES, 2 * query.k)
        near: Callable[[], list[str]]
        if allowed is None and by_chroma:
            near = self._nearest(vector, count, moment.generation)
        else:
            near = partial(self._nearest_in_catalog, vector, count, calibration.means, allowed)
        asked, also = self._asked(query, moment)
        also = [key for key in also if allowed is None or key in allowed]
        nearest = near()
        contents = self._catalog.contents(dict.fromkeys([*nearest, *also]), asked.all_terms)
        if allowed is None and sum(key in contents[0] for key in nearest) < min(count, moment.passages):
            # Chroma is being changed: it holds what isn't valid yet or any more in place of what is.
            nearest = self._nearest_in_catalog(vector, count, calibration.means)
            contents = self._catalog.contents(dict.fromkeys([*nearest, *also]), asked.all_terms)
        passages, vectors, words = contents
        candidates = Candidates(passages, vectors, words, self._catalog.mentions_of(list(passages), {*asked.wanted, *NUMBERED}))
        match = match_of(asked, candidates, calibration.tokens)
        return _Found(ranked(asked, candidates, calibration, match, self._catalog.tokens_of, query.k, moment.versions), match, restricted)

    def _now(self) -> _Moment:
        """The moment that the surrounding snapshot shows."""
        generation = self._catalog.generation()
        if self._moment is None or self._moment.generation != generation:
            records = tuple(self._catalog.records())
            self._moment = _Moment(generation, sum(row.passages for row in records), records, Versions.of(records, self._catalog.version_keys()))
        return self._moment

    def _asked(self, query: _Query, moment: _Moment) -> tuple[Asked, list[str]]:
        """The query as the ranking sees it, and the passages that its words and what it names lead to."""
        count = moment.passages
        found = dict.fromkeys(terms(query.text, query.language))
        frequencies = moment.frequencies(found, self._catalog.frequencies)
        wanted = content(weights(query.text, query.language, frequencies, count), query.language)
        names = weighed(evidence_of(query.question), self._catalog.naming, count)
        spoken, standing = moment.names(query, self._catalog.name_frequencies)
        foreign = {term: standing[term] for group in spoken.values() for term in group}
        also = [key for key, _ in self._catalog.lexical(rare([*wanted, *foreign], frequencies | foreign, count), _BY_TERMS)]
        pairs = [(kind, value) for kind in _LEADING for value in sorted(names.get(kind, ()))]
        pairs += [(kind, value) for kind in _LEADING_IF_FEW for value in sorted(names.get(kind, ())) if 0 < self._catalog.naming(kind, value) <= _BY_MENTION]
        also += [key for kind, value in pairs for key in self._catalog.mentioning(kind, value, _BY_MENTION)]
        spans = query.embedding.spans
        nouns = asked_nouns(query.question, spans, frequencies, count)
        text = sought(query.question)
        called = name_weights(spoken, standing, wanted, frequencies, count)
        return Asked(query.language, query.embedding, wanted, names, asking(text, query.language, spans), nouns, text, spans, called), also

    def _allowed(self, moment: _Moment, query: _Query) -> tuple[tuple[Restriction, ...], Set[str] | None]:
        """The passages that the search is restricted to, None where it is not; and by which documents it is."""
        allowed: set[str] | None = None
        if query.filters.of_records:
            allowed = self._catalog.keys_of([row.record_id for row in moment.records if query.filters.meets(row)])
        for kind, value in query.filters.named:
            named = self._catalog.keys_meeting(kind, value)
            allowed = named if allowed is None else allowed & named
        told: list[Restriction] = []
        within: set[str] = set()
        for kind, value, called in restrictions(query.question):
            restriction, keys = self._restriction(moment, kind, value, called)
            told.append(restriction)
            within |= keys
        if within:
            allowed = within if allowed is None else allowed & within
        return tuple(told), allowed

    def _restriction(self, moment: _Moment, kind: str, value: str, called: str) -> tuple[Restriction, set[str]]:
        """The passages of a document that the query is put to; of the records that cite it where the index doesn't hold it."""
        if kind == "dated":
            # By its own date first: another document may have been given out on that day.
            keys = set(self._catalog.mentioning("dated", value) or self._catalog.mentioning("distributed", value))
            return Restriction(called, bool(keys)), keys
        if kind == "meeting":  # that none of it is here is said where there are records of others
            records = [row for row in moment.records if row.kind == MEETING]
            own = [row.record_id for row in records if is_of_meeting(value, row.title, row.symbol, row.date)]
            return Restriction(called, bool(own) or not records), self._catalog.keys_of(own)
        if kind == "adopts":  # where no text here is it, others may tell of it, or the question is refused
            return Restriction(called, True), set(self._catalog.mentioning("adopts", value))
        own = [row.record_id for row in moment.records if folded_symbol(row.symbol or "") == folded_symbol(value)]
        if own:
            return Restriction(called, True), self._catalog.keys_of(own)
        citing = self._catalog.records_naming("symbol", value)
        return Restriction(called, False, bool(citing)), self._catalog.keys_of(sorted(citing))

    def _nearest(self, vector: Vector, count: int, generation: int) -> Callable[[], list[str]]:
        """Begins to ask Chroma for the passages nearest to `vector`, beside what this thread goes on with; the result waits for
        the answer. Chroma is loaded again if it is of another generation or fails."""
        store = self._vectors()
        if generation != self._generation:
            store.reopen()
            self._generation = generation
        return _BESIDE.submit(_nearest_by, store, vector, count).result

    def _nearest_in_catalog(self, vector: Vector, count: int, means: LanguageMeans, allowed: Set[str] | None = None) -> list[str]:
        """The same by the catalog's own vectors, one by one: exact, of one moment, and slower the more there are."""
        best: list[tuple[float, str]] = []
        for keys, languages, raw in self._catalog.vectors(allowed):
            centred = unit(raw - np.stack([means.passages[language] for language in languages]))
            best = heapq.nlargest(count, [*best, *zip((centred @ vector).tolist(), keys, strict=True)])
        return [key for _, key in best]


_BESIDE = ThreadPoolExecutor(2, "nearest")  # Chroma works outside of Python's lock, one query of a store at a time


def _nearest_by(store: VectorStore, vector: Vector, count: int) -> list[str]:
    try:
        found = store.query(vector, count)
    except IndexDamaged:
        # A reader whose loaded graph and SQLite file are of two moments: forget what was loaded.
        store.reopen()
        found = store.query(vector, count)
    return [key for key, _ in found]
