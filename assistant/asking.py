"""From a question to an answer: search, choose what to quote, decide, cite, check."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from assistant.answers import Answer, Citation, Nearest, Statement, Unmet
from assistant.confidence import UNMET, Signals, confidence
from assistant.extracts import Extract, choose
from assistant.help import help_answer
from assistant.phrases import language_name, say
from assistant.record_answers import about_records
from corpus.errors import RecordMissing
from corpus.languages import Language, detect
from corpus.questions import understand
from corpus.record import Record
from corpus.versions import version_key
from index.asked import Restriction, evidence_of
from index.filters import Filters
from index.matching import Match
from index.results import Hit, SearchResult
from index.search import checked_query
from index.store import Index

log = logging.getLogger(__name__)

_HITS = 20
_NEAREST = 3
_ATTEMPTS = 2
# Deviations by which the same text may score lower in one language than in another. What is further off is another text.
_VERSIONS = 2.0


class Collection(Protocol):
    """What can be asked: an index, or texts that a caller hands over."""

    def search_matching(self, query: str, k: int = 10, filters: Filters | None = None) -> tuple[SearchResult, Match]: ...

    def record(self, record_id: str) -> Record: ...

    def names(self, kind: str, value: str) -> bool: ...


class Asking:
    """Answers questions from one collection, without a language model: every statement is a verbatim extract."""

    def __init__(self, index: Collection, threshold: float, filters: Filters | None = None) -> None:
        self._index = index
        self._filters = filters
        self._threshold = threshold

    def signals(self, question: str, without: frozenset[str] = frozenset()) -> tuple[Signals | None, tuple[Unmet, ...]]:
        """What the confidence in an answer to `question` would be judged by if the documents `without` were not there (None
        where nothing is left), and what the question names that no record does."""
        wanted = evidence_of(understand(question, detect(question)))
        found, match = self._index.search_matching(checked_query(question, "question"), _HITS * (4 if without else 1), self._filters)
        left = tuple(h for h in found.hits if h.document not in without)[:_HITS]
        extracts = self._extracts(replace(found, hits=left), match, wanted)[0]
        return (signals_of(extracts, match) if extracts else None), self._unmet(wanted)

    def ask(self, question: str) -> Answer:
        """The answer, or a refusal.

        Raises:
            QuestionError: the question is empty or too long.
            StoreError: the index cannot be read.
        """
        asked = checked_query(question, "question")
        if (answer := of_the_records(asked, self._index, self._filters)) is not None:
            return answer
        for attempt in range(_ATTEMPTS):
            try:
                return self._answer(asked)
            except RecordMissing:
                # A record was replaced between the search and the citation: search again.
                if attempt == _ATTEMPTS - 1:
                    raise
                log.debug("a record changed during the question; asking again")
        raise AssertionError("unreachable: the last attempt returns or raises")

    def _answer(self, question: str) -> Answer:
        started = time.perf_counter()
        found, match = self._index.search_matching(question, _HITS, self._filters)
        searched = time.perf_counter()
        wanted = evidence_of(understand(question, detect(question)))
        unmet = self._unmet(wanted)
        extracts, hits, records = self._extracts(found, match, wanted)
        sure = min(UNMET, self._sure(extracts, match)) if unmet else self._sure(extracts, match)
        timings = found.timings | {"asking_ms": (time.perf_counter() - searched) * 1e3, "total_ms": (time.perf_counter() - started) * 1e3}
        if unmet or not extracts or sure < self._threshold:
            return self._refusal(question, found, hits, unmet, sure, timings)
        citations, statements = cite(extracts, records)
        return Answer(
            question=question, resolved_question=question, language=found.language, refused=False, reason=None, confidence=sure,
            text="\n".join([*notes(found.restricted, found.language), written(statements, citations, found.language)]), statements=statements, citations=citations, timings=timings,
        )  # fmt: skip

    def _extracts(self, found: SearchResult, match: Match, wanted: dict[str, frozenset[str]]) -> tuple[list[Extract], list[Hit], dict[str, Record]]:
        records = {record_id: self._record(record_id) for record_id in {h.record_id for h in found.hits}}
        hits = one_version(found.hits, records, found.language)
        return choose(hits, records, match, wanted), hits, records

    def _record(self, record_id: str) -> Record:
        return self._index.record(record_id)

    def _unmet(self, wanted: dict[str, frozenset[str]]) -> tuple[Unmet, ...]:
        """What the question names and no passage of the whole index does."""
        return tuple(
            Unmet(kind, value)
            for kind in ("item", "symbol", "date")
            for value in sorted(wanted.get(kind, ()))
            if not self._index.names(kind, value) and not (kind == "date" and value[0] != "-" and self._index.names(kind, f"-{value[4:]}"))
        )

    def _sure(self, extracts: Sequence[Extract], match: Match) -> float:
        if not extracts:
            return 0.0
        return confidence(signals_of(extracts, match))

    def _refusal(self, question: str, found: SearchResult, hits: Sequence[Hit], unmet: tuple[Unmet, ...], sure: float, timings: dict[str, float]) -> Answer:
        language = found.language
        if unmet:
            reason = " ".join(say(f"unmet_{u.constraint}", language, value=u.value.lstrip("-")) for u in unmet)
        else:
            reason = say("weak" if found.hits else "empty", language)
        places = {(h.record_id, h.section): h for h in reversed(hits)}  # each place once, under its best hit
        best = sorted(places.values(), key=lambda h: h.rank)[:_NEAREST]
        nearest = tuple(Nearest(h.record_id, h.document, h.section, h.start, h.end) for h in best)
        lines = [f"{say('refused', language)} {reason}", *notes(found.restricted, language)]
        if nearest:
            lines.append(say("nearest", language))
            lines += [f"– {n.document}" + (f", {n.section}" if n.section else "") for n in nearest]
        return Answer(
            question=question, resolved_question=question, language=language, refused=True, reason=reason, confidence=sure,
            text="\n".join(lines), nearest=nearest, unmet=unmet, timings=timings,
        )  # fmt: skip


def of_the_records(question: str, collection: Collection, filters: Filters | None) -> Answer | None:
    """Help, where an index is greeted, or the answer from its catalog where the question is about the records themselves."""
    if not isinstance(collection, Index):
        return None  # texts that a caller hands over have no catalog
    return help_answer(question, collection) or about_records(question, collection, filters)


def notes(restricted: Sequence[Restriction], language: Language) -> list[str]:
    """What is to be said of documents that the question is put to and that the index doesn't hold."""
    return [say("cited_only" if r.cited else "document_missing", language, document=r.document) for r in restricted if not r.found]


def signals_of(extracts: Sequence[Extract], match: Match) -> Signals:
    """What the confidence is judged by."""
    best = max(extracts, key=lambda e: e.score)
    return Signals(
        passage=max(e.hit.signals["late"] for e in extracts),
        worst=match.unmet(list(dict.fromkeys(e.hit.passage_id for e in extracts))),
        same_language=best.hit.language == match.language,
        named=max(_share_named(e.hit) for e in extracts),
        words=max(e.hit.signals["lexical"] if e.hit.language == match.language else 0.0 for e in extracts),
        nearby=max(e.hit.signals["nearby"] for e in extracts),
    )


def _share_named(hit: Hit) -> float:
    shares = [hit.signals[kind] for kind in ("item", "symbol", "date", "act") if kind in hit.signals]
    return sum(shares) / len(shares) if shares else 0.0


def one_version(hits: Sequence[Hit], records: dict[str, Record], language: Language) -> list[Hit]:
    """The hits without other language versions of a document: of each document's versions, the one in the question's language
    stays if the best of its hits is nearly as good as the best of all, or else the one found first."""
    keys = {record_id: version_key(record) for record_id, record in records.items()}
    chosen: dict[str, Hit] = {}
    for hit in hits:
        key = keys[hit.record_id]
        if key and (key not in chosen or (hit.language == language != chosen[key].language and hit.score > chosen[key].score - _VERSIONS)):
            chosen[key] = hit
    return [h for h in hits if not (key := keys[h.record_id]) or h.language == chosen[key].language]


def cite(extracts: Sequence[Extract], records: dict[str, Record]) -> tuple[tuple[Citation, ...], tuple[Statement, ...]]:
    """Numbered citations and the statements they prove, grouped by record in the order of relevance, each checked
    against the record's text. An item of a list that stands apart from its lead-in is proved by two citations, of which
    the items of one list share the first."""
    order = list(dict.fromkeys(e.hit.record_id for e in extracts))
    citations: dict[tuple[str, int, int], Citation] = {}
    statements: list[Statement] = []
    for extract in sorted(extracts, key=lambda e: (order.index(e.hit.record_id), e.start)):
        record = records[extract.hit.record_id]
        used: list[Citation] = []
        for start, end in _spans(extract, record):
            key = (record.record_id, start, end)
            citation = citations.get(key) or Citation.of(len(citations) + len(used) + 1, record, start, end)
            if not verified(citation, record):
                log.error("a citation of %s did not match its text and was left out", record.document)
                break
            used.append(citation)
        else:
            citations |= {(record.record_id, c.start, c.end): c for c in used}
            statements.append(Statement(" […] ".join(c.quote for c in used), tuple(c.number for c in used), True))
    return tuple(citations.values()), tuple(statements)


def _spans(extract: Extract, record: Record) -> list[tuple[int, int]]:
    """What is quoted for an extract: lead-in and item as one span where nothing stands between them, else as two."""
    if extract.lead is None:
        return [(extract.start, extract.end)]
    if not record.text[extract.lead[1] : extract.start].strip():
        return [(extract.lead[0], extract.end)]
    return [extract.lead, (extract.start, extract.end)]


def verified(citation: Citation, record: Record) -> bool:
    """Whether the citation's quote stands in the record at its offsets, word for word."""
    return bool(citation.quote.strip()) and record.text[citation.start : citation.end] == citation.quote


def source_line(citation: Citation, language: Language) -> str:
    """Where a citation comes from, in one line: symbol or document, title, section, paragraph, page, date."""
    named = citation.symbol or citation.document
    parts = [named, citation.title if citation.title and citation.title not in named else None]
    section = citation.section.removeprefix(citation.title or "\0").strip(" ›")
    parts += [section or None, f"§ {citation.paragraph}" if citation.paragraph else None]
    parts += [f"p. {citation.page}" if citation.page else None, citation.date]
    line = ", ".join(p for p in parts if p)
    if citation.language not in (language, Language.UND):
        line += f" ({say('quoted_in', language, language=language_name(citation.language, language))})"
    return line


def written(statements: Sequence[Statement], citations: Sequence[Citation], language: Language) -> str:
    """The answer as text: extracts under the line that says where they come from, each with its [n]."""
    lines = [say("extracts", language)]
    by_number = {c.number: c for c in citations}
    above = ""
    for statement in statements:
        citation = by_number[statement.citations[-1]]
        line = source_line(citation, language)
        if line != above:
            lines += ["", line]
            above = line
        marks = "".join(f"[{n}]" for n in statement.citations)
        lines.append(f"{statement.text} {marks}")
    return "\n".join(lines)
