"""Texts that a caller hands over to be asked: searched like an index's records, by the same model and the same ranking,
and kept nowhere."""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping, Sequence

from corpus.errors import QuestionError, RecordMissing
from corpus.languages import Language, detect
from corpus.layout.splitting import SplitSettings, split
from corpus.questions.named import understand
from corpus.reader import read_text
from corpus.record import Record
from index.asked import evidence_of
from index.centring import Calibration
from index.embedding import Embedder
from index.filters import Filters
from index.ingestion import passages_vectors
from index.late_interaction import Codes
from index.lexical import content, name_weights, vocabulary, weights
from index.matching import Match
from index.name_sounds import NameSounds
from index.ranking import Asked, Candidates, match_of, ranked, weighed
from index.reranking import Reranking
from index.results import SearchResult
from index.rows import PassageVectors, StoredPassage, mentions_in
from index.search import checked_query
from index.terms import terms

MAX_TEXTS = 1_000
"""Texts that can be handed over at once; more belong into an index."""


class GivenTexts:
    """Some texts as a collection to be searched. Text n is the record of the document "passage n", counted from 1, and its
    offsets count in the text as given."""

    def __init__(
        self, texts: Sequence[str], embedder: Embedder, calibration: Calibration, split_settings: SplitSettings, reranking: Reranking | None = None
    ) -> None:
        """Embeds the texts; those without a word are left out. `reranking` puts the first hits of each search in another order.

        Raises:
            QuestionError: there are more than `MAX_TEXTS`.
        """
        if len(texts) > MAX_TEXTS:
            raise QuestionError("passages", f"{len(texts)} texts were given, more than {MAX_TEXTS}", "index them and ask the index")
        self._embedder = embedder
        self._reranking = reranking
        self._calibration = calibration
        named = [(f"passage {i}", text) for i, text in enumerate(texts, 1) if any(c.isalnum() for c in text)]
        self._records = {record.record_id: record for record in (read_text(text, document) for document, text in named)}
        sizes = split_settings.within(embedder.max_tokens)
        parts = [(record, passage) for record in self._records.values() for passage in split(record, embedder.count_tokens, sizes)]
        embedded = embedder.embed_passages([passage.embedded_text for _, passage in parts], tokens=True) if parts else []
        passages: dict[str, StoredPassage] = {}
        tokens: dict[str, PassageVectors] = {}
        vectors = passages_vectors(calibration.tokens, embedded, [p.language for _, p in parts])
        for (record, p), embedding, stored in zip(parts, embedded, vectors, strict=True):
            key = f"{record.record_id}-{p.ordinal}"
            tokens[key] = stored
            passages[key] = StoredPassage(
                key, record.record_id, record.document, None, p.ordinal, p.start, p.end, p.section, p.context, p.text, p.language, embedding.vector
            )
        self._named: dict[str, set[tuple[str, str]]] = {}
        for record in self._records.values():
            for kind, value, _, ordinal in mentions_in(record, [p for r, p in parts if r is record], ""):
                self._named.setdefault(f"{record.record_id}-{ordinal}", set()).add((kind, value))
        words = {key: frozenset(terms(passage.embedded_text, passage.language)) for key, passage in passages.items()}
        self._candidates = Candidates(passages, tokens, words, self._named)
        self._vocabulary = vocabulary(words.values())
        self._sounds = NameSounds(self._vocabulary, len(passages))

    def search_matching(self, query: str, k: int = 10, filters: Filters | None = None) -> tuple[SearchResult, Match]:
        """The `k` best passages for `query`, and the means to score parts of them.

        Raises:
            QuestionError: the query is empty or too long, or conditions are set on records that these texts aren't.
        """
        if self._reranking is None:
            return self._matching(query, k, filters)
        return self._reranking.search(self._matching, query, k, filters)

    def _matching(self, query: str, k: int, filters: Filters | None) -> tuple[SearchResult, Match]:
        flat = checked_query(query)
        if filters:
            raise QuestionError("filters", "given texts have no records to choose among", "leave the conditions out, or ask an index")
        started = time.perf_counter()
        language = detect(flat)
        embedding = self._embedder.embed_queries([flat], tokens=True)[0]
        count = len(self._candidates.passages)
        wanted = content(weights(flat, language, self._vocabulary, count), language)
        called = name_weights(self._sounds.named(flat, language), self._vocabulary, wanted, self._vocabulary, count)
        asked = Asked(language, embedding, wanted, weighed(evidence_of(understand(flat, language)), self._naming, count), names=called)
        embedded = time.perf_counter()
        match = match_of(asked, self._candidates, self._calibration.tokens)
        hits = ranked(asked, self._candidates, self._calibration, match, _none, k)
        done = time.perf_counter()
        timings = {"embedding_ms": (embedded - started) * 1e3, "search_ms": (done - embedded) * 1e3, "total_ms": (done - started) * 1e3}
        return SearchResult(flat, language, tuple(hits), timings), match

    def _naming(self, kind: str, value: str) -> int:
        return sum((kind, value) in named for named in self._named.values())

    def names(self, kind: str, value: str) -> bool:
        """Whether any passage names this item, symbol or date."""
        return any((kind, value) in named for named in self._named.values())

    def values_named(self, kind: str) -> set[str]:
        """The values of that kind that passages name."""
        return {value for named in self._named.values() for of, value in named if of == kind}

    def counts(self) -> tuple[int, int]:
        """(texts, passages)."""
        return len(self._records), len(self._candidates.passages)

    def documents(self, filters: Filters | None = None) -> int:
        """How many texts there are; none, where conditions are set: texts have nothing that they could be met by."""
        return 0 if filters else len(self._records)

    def version_in(self, record_id: str, language: Language) -> str | None:
        """None: texts are no versions of each other."""

    def version_keys(self) -> Mapping[str, str]:
        """None: texts are no versions of each other."""
        return {}

    def record(self, record_id: str) -> Record:
        """The record of that id.

        Raises:
            RecordMissing: there is none.
        """
        if record_id not in self._records:
            raise RecordMissing(record_id)
        return self._records[record_id]


def _none(_: Collection[str]) -> dict[str, tuple[Language, Codes]]:
    """The tokens of passages that are no candidates: every given passage is one."""
    return {}
