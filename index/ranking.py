"""Ranking candidates: late interaction, the passages beside, what a passage names of what the query names, and its words.

No signal is fused by rank: each is a number of its own, shown in the hit, and their weighted sum is the score. It counts
in deviations of unrelated passages' late interaction (`TokenSpace.standardised`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field

import numpy as np

from corpus.languages import Language
from index.asked_nouns import AskedNoun
from index.centring import Calibration
from index.embedding import Embedding, Vector, unit
from index.folding import Versions
from index.late_interaction import Codes, TokenSpace
from index.lexical import EXPECTED, share, share_of_names
from index.matching import Match
from index.results import Hit, VersionHit
from index.rows import PassageVectors, StoredPassage, beside

SPEAKING = ("state", "sender")
SPEAKER = "speaker"
"""The signal of what a passage's score owes to naming the State that speaks by the question, or to standing in its letter (`SPEAKING`)."""

NUMBERED = ("article", "rule", "paragraph")
"""What a passage names of itself: by these numbers versions of one place are known."""

CLOSELY = 40
"""Candidates whose neighbours are looked at: those that one neighbour could still bring to the top."""

# Weights of the other signals beside late interaction, set by hand on five sets of other kinds of text (docs/decisions/0007).
_NEARBY = 0.3
_DENSE = 0.25
_LEXICAL = 3.0
_EVIDENCE = {
    "item": 1.5,
    "symbol": 3.0,
    "adopted": 3.0,
    "date": 2.0,
    "act": 2.5,
    "annex": 1.0,
    "paragraph": 1.0,
    "article": 3.0,
    "rule": 3.0,
    "kind": 3.0,
    "type": 1.5,
    "state": 1.0,
    "sender": 3.0,
    "year": 1.0,
    "of_year": 1.5,
    "stance": 2.0,
    "date_said": 1.0,
    "item_alone": 1.0,
}

_SPARE = 10
"""Hits beyond those asked for that are looked at, since some turn out to be places of others."""

TokensOf = Callable[[Collection[str]], Mapping[str, tuple[Language, Codes]]]
"""The language and tokens of passages by their keys; of those that there are."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A query as the ranking sees it: its language, its embedding with tokens, its terms weighted to a sum of 1, and what it
    names, by kind, each value with a weight by its rarity; `asking` is of each token whether it only asks ("what", "did"); `nouns` are its rare ones; `text`
    is what is looked for, `places` where its tokens stand in it; `names` are the terms that each name of it may be in another script, with its weight."""

    language: Language
    embedding: Embedding
    terms: Mapping[str, float]
    wanted: Mapping[str, Mapping[str, float]]
    asking: Sequence[bool] = ()
    nouns: Sequence[AskedNoun] = ()
    text: str = ""
    places: Sequence[tuple[int, int]] = ()
    names: Mapping[frozenset[str], float] = field(default_factory=dict)

    @property
    def all_terms(self) -> Set[str]:
        """The question's own terms, and those that may be its names."""
        return self.terms.keys() | frozenset[str]().union(*self.names)


@dataclass(frozen=True, slots=True)
class Candidates:
    """Passages to be ranked, their vectors, terms, and what each names, all by the passage's key."""

    passages: Mapping[str, StoredPassage]
    vectors: Mapping[str, PassageVectors]
    words: Mapping[str, Set[str]]
    named: Mapping[str, Set[tuple[str, str]]]


def weighed(wanted: Mapping[str, Iterable[str]], naming: Callable[[str, str], int], passages: int) -> dict[str, dict[str, float]]:
    """What a question names, each value weighted by how few passages name it: what all name tells none from another."""
    most = math.log(passages + 1) or 1.0
    return {kind: {value: 1 - math.log(naming(kind, value) + 1) / most for value in values} for kind, values in wanted.items()}


def match_of(asked: Asked, candidates: Candidates, space: TokenSpace) -> Match:
    """The query against the candidates' tokens."""
    held = {p.passage_id: (p, candidates.vectors[key]) for key, p in candidates.passages.items()}
    return Match(space.question(asked.embedding, asked.language), asked.language, space, held, asked.terms, asked.asking, asked.nouns, asked.text, asked.places)


def ranked(
    asked: Asked, candidates: Candidates, calibration: Calibration, match: Match, tokens_of: TokensOf, k: int, versions: Versions | None = None
) -> list[Hit]:
    """The `k` best candidates, best first; equal scores in the order of document and place.

    Passages of equal text, and versions of one place of a document, are one hit.
    """
    passages = candidates.passages
    if not passages:
        return []
    raw = np.stack([p.vector for p in passages.values()])
    means = np.stack([calibration.means.passages[p.language] for p in passages.values()])
    dense = np.einsum("pd,d->p", unit(raw - means), calibration.means.centre_question(asked.embedding.vector, match.language))
    plain = np.einsum("pd,d->p", raw, asked.embedding.vector)  # einsum starts no threads for so little
    likeness = _above(plain, np.einsum("pd,d->p", means, calibration.means.questions[match.language]))
    scored: list[_Scored] = []
    for i, (key, passage) in enumerate(passages.items()):
        signals = {"late": match.passage(passage.passage_id), "dense": float(dense[i]), "dense_raw": float(plain[i]), "likeness": float(likeness[i])}
        words = candidates.words.get(key, frozenset())
        signals["lexical"] = share(asked.terms, words) + share_of_names(asked.names, words)
        here = candidates.named.get(key, frozenset())
        signals |= {kind: sum((kind, value) in here for value in values) / len(values) for kind, values in asked.wanted.items()}
        if speaking := {kind: values for kind, values in asked.wanted.items() if kind in SPEAKING}:
            signals[SPEAKER] = _evidence(speaking, here)
        total = _total(signals, passage.language == asked.language) + _evidence(asked.wanted, here)
        scored.append(_Scored(total, signals, passage))
    scored.sort(key=_order)
    closely = max(CLOSELY, k)
    _add_nearby(scored, scored[:closely], candidates, match, tokens_of)
    scored.sort(key=_order)
    return _folded(scored, k, asked.language, candidates.named, versions or Versions())


def _above(cosines: Vector, unrelated: Vector) -> Vector:
    """How far raw cosines lie above those of unrelated texts of the same two languages, as a share of the way to 1. The mean over all pairs of two
    sets of vectors is the product of their means."""
    above: Vector = (cosines - unrelated) / np.maximum(1.0 - unrelated, 1e-6)
    return above


def _add_nearby(scored: Sequence[_Scored], best: Sequence[_Scored], candidates: Candidates, match: Match, tokens_of: TokensOf) -> None:
    """Adds to each score how well the passages before and after meet the question (the best that a passage torn out of its
    place has to tell of what it is about). One at a record's edge, or not among the best, counts as having neighbours like itself."""
    wanted = {one.passage.key: beside(one.passage.key) for one in best}
    late = {key: match.passage(candidates.passages[key].passage_id) for pair in wanted.values() for key in pair if key in candidates.passages}
    others = tokens_of(list(dict.fromkeys(key for pair in wanted.values() for key in pair if key not in late)))
    late |= dict(zip(others, match.scores(list(others.values())), strict=True))
    for one in scored:
        around = [late[key] for key in wanted.get(one.passage.key, ()) if key in late]
        one.signals["nearby"] = (sum(around) + one.signals["late"] * (2 - len(around))) / 2
        one.score += _NEARBY * one.signals["nearby"]


@dataclass(slots=True)
class _Scored:
    """A candidate while its score grows."""

    score: float
    signals: dict[str, float]
    passage: StoredPassage


def _order(one: _Scored) -> tuple[float, str, int, str]:
    return -one.score, one.passage.document, one.passage.ordinal, one.passage.record_id


def _evidence(wanted: Mapping[str, Mapping[str, float]], here: Set[tuple[str, str]]) -> float:
    """What a passage's naming of what the question names weighs: each value by its rarity, each kind by the share of its values."""
    return sum(_EVIDENCE[kind] * sum(weight for value, weight in values.items() if (kind, value) in here) / len(values) for kind, values in wanted.items())


def _total(signals: Mapping[str, float], own_language: bool) -> float:
    words = signals["lexical"] - (EXPECTED if own_language else 0.0)
    return signals["late"] + _DENSE * signals["dense"] + _LEXICAL * words


@dataclass(slots=True)
class _Group:
    """Candidates that are one hit: the one shown, the documents of its text, and its versions in other languages."""

    shown: _Scored
    text: str
    also: list[str] = field(default_factory=list)
    versions: list[StoredPassage] = field(default_factory=list)


def _folded(scored: Sequence[_Scored], k: int, language: Language, named: Mapping[str, Set[tuple[str, str]]], versions: Versions) -> list[Hit]:
    """The best `k`, equal texts and versions of one place folded into the first of them; of versions the one in the question's
    language is shown, with the place, the score and the signals of the best."""

    def numbers(passage: StoredPassage) -> Set[tuple[str, str]]:
        return {pair for pair in named.get(passage.key, ()) if pair[0] in NUMBERED}

    groups: list[_Group] = []
    by_text: dict[str, _Group] = {}
    by_document: dict[str, list[_Group]] = {}
    heads: set[str] = set()
    for one in scored:
        passage = one.passage
        document = versions.group.get(passage.record_id)
        head = _head(passage.text)
        if len(groups) >= k + _SPARE and head not in heads and (not document or document not in by_document):
            continue  # most of the candidates: no hit, and like none
        text = "".join(passage.text.split())
        if (same := by_text.get(text)) is not None:
            if passage.document not in (*same.also, same.shown.passage.document):
                same.also.append(passage.document)
            continue
        of_document = by_document.get(document, []) if document else []
        folded = next((g for g in of_document if versions.same_place(g.shown.passage, passage, numbers)), None)
        if folded is not None:
            if passage.language is language and folded.shown.passage.language is not language:
                folded.versions.append(folded.shown.passage)
                folded.shown = _Scored(folded.shown.score, folded.shown.signals, passage)
            elif passage.record_id not in {v.record_id for v in folded.versions}:
                folded.versions.append(passage)
            by_text[text] = folded
            heads.add(head)
        elif len(groups) < k + _SPARE:
            group = _Group(one, text)
            groups.append(group)
            by_text[text] = group
            heads.add(head)
            if document:
                by_document.setdefault(document, []).append(group)
    again = versions.repeated([group.shown.passage for group in groups], language, numbers)
    kept = [group for at, group in enumerate(groups) if at not in again]
    return [_hit(i + 1, group) for i, group in enumerate(kept[:k])]


def _head(text: str) -> str:
    """How a text begins, whatever its spaces: texts that begin otherwise are not equal."""
    return "".join(text[:40].split())[:8]


def _hit(rank: int, group: _Group) -> Hit:
    p = group.shown.passage
    others = tuple(VersionHit(v.language, v.record_id, v.document, v.start, v.end) for v in group.versions)
    return Hit(
        rank, group.shown.score, group.shown.signals, p.record_id, p.passage_id, p.document, p.start, p.end, p.text, p.section, p.language, p.context,
        tuple(group.also), others,
    )  # fmt: skip
