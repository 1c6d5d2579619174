"""Ranking candidates: late interaction and centred cosine, and what a passage names of what the query names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from corpus.languages import Language
from corpus.mentions import acts_asked, find_mentions
from index.centring import Calibration
from index.embedding import Embedding, unit
from index.late_interaction import TokenSpace
from index.matching import Match
from index.results import Hit
from index.rows import PassageVectors, StoredPassage

NAMED_KINDS = ("item", "symbol", "date", "act")
"""What a question can name; the signal of that name is the share of it that a passage names."""

# A hit's score counts in deviations of unrelated passages' late interaction. What the other signals weigh there is set by
# hand: naming a symbol says most, an item or an act enough to decide between passages that meet the question alike.
_DENSE = 1.0
_EVIDENCE = {"item": 1.0, "symbol": 3.0, "date": 1.5, "act": 1.5}


@dataclass(frozen=True, slots=True)
class Asked:
    """A query as the ranking sees it: its language, its embedding with tokens, and what it names, by kind."""

    language: Language
    embedding: Embedding
    wanted: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Candidates:
    """Passages to be ranked, their token vectors, and what each names, all by the passage's key."""

    passages: Mapping[str, StoredPassage]
    tokens: Mapping[str, PassageVectors]
    named: Mapping[str, set[tuple[str, str]]]


def named_by(question: str) -> dict[str, frozenset[str]]:
    """What a question names, by kind (item, symbol, date, act); kinds without any are left out."""
    found = find_mentions(question)
    kinds = {"item": found.items, "symbol": found.symbols, "date": found.dates, "act": acts_asked(question)}
    return {kind: values for kind, values in kinds.items() if values}


def match_of(asked: Asked, candidates: Candidates, space: TokenSpace) -> Match:
    """The query against the candidates' tokens."""
    held = {p.passage_id: (p, candidates.tokens[key]) for key, p in candidates.passages.items()}
    return Match(space.question(asked.embedding, asked.language), asked.language, space, held)


def ranked(asked: Asked, candidates: Candidates, calibration: Calibration, match: Match, k: int) -> list[Hit]:
    """The `k` best candidates, best first; equal scores in the order of document and place."""
    passages = candidates.passages
    if not passages:
        return []
    raw = np.stack([p.vector for p in passages.values()])
    means = np.stack([calibration.means.passages[p.language] for p in passages.values()])
    dense = unit(raw - means) @ calibration.means.centre_question(asked.embedding.vector, match.language)
    plain = raw @ asked.embedding.vector
    scored: list[tuple[float, dict[str, float], StoredPassage]] = []
    for i, (key, passage) in enumerate(passages.items()):
        named = candidates.named.get(key, set())
        signals = {"late": match.passage(passage.passage_id), "dense": float(dense[i]), "dense_raw": float(plain[i])}
        signals |= {kind: sum((kind, value) in named for value in values) / len(values) for kind, values in asked.wanted.items()}
        total = signals["late"] + _DENSE * signals["dense"] + sum(w * signals.get(kind, 0.0) for kind, w in _EVIDENCE.items())
        scored.append((total, signals, passage))
    scored.sort(key=lambda s: (-s[0], s[2].document, s[2].ordinal, s[2].record_id))
    return _folded(scored, k)


def _folded(scored: Sequence[tuple[float, dict[str, float], StoredPassage]], k: int) -> list[Hit]:
    """The best `k`, passages of equal text folded into the first of them."""
    first: dict[str, int] = {}
    kept: list[tuple[float, dict[str, float], StoredPassage]] = []
    also: list[list[str]] = []
    for score, signals, passage in scored:
        text = "".join(passage.text.split())
        if text in first:
            if passage.document not in also[first[text]] and passage.document != kept[first[text]][2].document:
                also[first[text]].append(passage.document)
        elif len(kept) < k:
            first[text] = len(kept)
            kept.append((score, signals, passage))
            also.append([])
    return [
        Hit(i + 1, score, signals, p.record_id, p.passage_id, p.document, p.start, p.end, p.text, p.section, p.language, p.context, tuple(also[i]))
        for i, (score, signals, p) in enumerate(kept)
    ]
