"""How well spans of passages meet a question: against a slow computation of the same."""

from __future__ import annotations

import math
import re
from functools import lru_cache

import numpy as np
import pytest

from corpus.languages import Language
from index.centring import measure
from index.embedding import HashingEmbedder, Vector
from index.ingestion import passage_vectors
from index.late_interaction import QuestionTokens, TokenSpace, decode
from index.lexical import asking, weights
from index.matching import Match
from index.rows import PassageVectors, StoredPassage

QUESTION = "When are the lamps of Ellering lit, and who counts the vessels of the night?"
CONTEXT = "CHL/2031/7, lamps and vessels of Ellering"
SENTENCES = ("The lamps are lit at dusk.", "The keeper of the port counts the vessels.", "He sleeps at noon, and the pilots wake.")
BODY = " ".join(SENTENCES)
START = 1_000  # where the passage stands in its record
SPANS = [(START + BODY.index(s), START + BODY.index(s) + len(s)) for s in SENTENCES]

Held = dict[str, tuple[StoredPassage, PassageVectors]]


@lru_cache(maxsize=1)
def model() -> tuple[HashingEmbedder, TokenSpace]:
    embedder = HashingEmbedder(64)
    return embedder, measure(embedder).tokens


def passage(key: str, text: str, context: str, language: Language = Language.EN) -> Held:
    embedder, space = model()
    embedding = embedder.embed_passages([f"{context}\n{text}" if context else text], tokens=True)[0]
    stored = StoredPassage(key, "r", "r.txt", None, 0, START, START + len(text), "", context, text, language, embedding.vector)
    return {key: (stored, passage_vectors(space, embedding, language))}


def question(language: Language = Language.EN) -> QuestionTokens:
    embedder, space = model()
    return space.question(embedder.embed_queries([QUESTION], tokens=True)[0], language)


def matching(held: Held, language: Language = Language.EN, wanted: dict[str, float] | None = None) -> Match:
    return Match(question(language), language, model()[1], held, wanted)


def cosines(held: Held, key: str) -> tuple[Vector, list[float]]:
    """Of each token of a passage its cosines with the question's tokens, and where it stands in the record, one by one."""
    stored, vectors = held[key]
    before = len(stored.context) + 1 if stored.context else 0
    rows = np.array([[float(np.dot(q, t)) for q in question().vectors] for t in decode(vectors.tokens)])
    return rows, [(int(a) + int(b)) / 2 - before + stored.start for a, b in vectors.spans]


def inside(middle: float, spans: list[tuple[int, int]]) -> bool:
    return any(start <= middle < end for start, end in spans)


@pytest.mark.parametrize("above", [CONTEXT, ""])
@pytest.mark.parametrize("written", [Language.EN, Language.FR])
@pytest.mark.parametrize("context", [0.0, 0.5, 0.9, 1.0])
def test_spans_are_scored_with_a_part_of_what_the_line_above_them_meets(context: float, written: Language, above: str) -> None:
    held = passage("p", BODY, above, written)
    rows, middles = cosines(held, "p")
    parts = [[SPANS[0]], [SPANS[1]], [SPANS[0], SPANS[2]], [(START, START + len(BODY))]]
    space, asked = model()[1], question()
    wanted: list[float] = []
    for part in parts:
        total = 0.0
        own = [row for row, middle in zip(rows, middles, strict=True) if inside(middle, part)]
        heading = [row for row, middle in zip(rows, middles, strict=True) if middle < START] if context else []
        for at, weight in enumerate(asked.weights):
            best = max(float(row[at]) for row in own)
            if heading:
                best = max(best, *(context * float(row[at]) for row in heading))
            total += float(weight) * best
        wanted.append(float(space.standardised([total], [len(own)], Language.EN, [written])[0]))
    assert matching(held).spans("p", parts, context) == pytest.approx(wanted, abs=1e-3)


def test_the_line_above_lifts_a_sentence_and_never_lowers_one() -> None:
    held = passage("p", BODY, CONTEXT)
    match = matching(held)
    bare, half, full = (match.spans("p", [[span] for span in SPANS], context) for context in (0.0, 0.5, 1.0))
    assert all(a <= b <= c for a, b, c in zip(bare, half, full, strict=True))
    assert full[2] > bare[2] + 1.0, "a sentence that meets little of the question itself gains most"


def test_a_span_without_tokens_scores_below_one_that_meets_something() -> None:
    match = matching(passage("p", BODY, CONTEXT))
    assert match.spans("p", [[(START, START)]], 0.9)[0] < match.spans("p", [[SPANS[2]]], 0.0)[0]
    assert math.isfinite(match.spans("p", [[(START, START)]])[0])
    assert match.spans("p", []) == []


def slow_worst(best: list[float]) -> float:
    """The mean of the lowest cosines over a fifth of the question's weight; of the token at the bound, the part that fits."""
    left, total = 0.2, 0.0
    for cosine, weight in sorted(zip(best, question().weights.tolist(), strict=True)):
        taken = min(weight, left)
        total, left = total + taken * cosine, left - taken
    return total / 0.2


@pytest.mark.parametrize("spans", [[SPANS[0]], [SPANS[1], SPANS[2]], [(START, START + len(BODY))]])
@pytest.mark.parametrize("above", [CONTEXT, ""])
def test_what_spans_meet_least_of_the_question(spans: list[tuple[int, int]], above: str) -> None:
    held = passage("p", BODY, above)
    rows, middles = cosines(held, "p")
    seen = [row for row, middle in zip(rows, middles, strict=True) if middle < START or inside(middle, spans)]
    wanted = slow_worst([max(float(row[at]) for row in seen) for at in range(rows.shape[1])])
    assert matching(held).unmet_by("p", spans) == pytest.approx(wanted, abs=1e-3)


def test_what_passages_together_meet_least_of_the_question() -> None:
    held = passage("one", SENTENCES[0], "") | passage("other", SENTENCES[1], "")
    rows = np.concatenate([cosines(held, key)[0] for key in held])
    match = matching(held)
    assert match.unmet(list(held)) == pytest.approx(slow_worst([float(column.max()) for column in rows.T]), abs=1e-3)
    assert match.unmet(["one"]) <= match.unmet(["one", "other"])
    assert match.unmet([]) == 0.0


def test_words_are_counted_by_rarity_without_those_that_only_ask() -> None:
    wanted = weights("When was the lamp lit?", Language.EN, {"the": 900}, 1_000)
    match = matching(passage("p", BODY, ""), wanted=wanted)
    assert match.words("The lamp is lit.", Language.EN) == pytest.approx(1.0)
    assert match.words("When was it?", Language.EN) == 0.0
    lamp, the = match.words("A lamp.", Language.EN), match.words("The port.", Language.EN)
    assert 0.0 < the < lamp < 1.0
    assert match.words("Lamps, all lit", Language.EN) == pytest.approx(1.0 - the)


@pytest.mark.parametrize("written", [Language.FR, Language.ZH, Language.UND])
def test_words_know_one_language(written: Language) -> None:
    match = matching(passage("p", BODY, ""), wanted={"lamp": 0.5, "lit": 0.5})
    assert match.words("lamp lit", Language.EN) == 1.0
    assert match.words("lamp lit", written) == 0.0


def test_words_that_only_ask_are_no_part_that_a_passage_must_meet() -> None:
    held = passage("p", "The lamp of Tesk burned.", "")
    embedder, space = model()
    text = "Why did the lamp of Tesk?"
    embedding = embedder.embed_queries([text], tokens=True)[0]
    told = asking(text, Language.EN, embedding.spans)
    tokens = space.question(embedding, Language.EN)
    plain, without = (Match(tokens, Language.EN, space, held, None, flags) for flags in ((), told))
    assert without.unmet(["p"]) > plain.unmet(["p"])
    assert Match(tokens, Language.EN, space, held, None, [True] * len(told)).unmet(["p"]) == pytest.approx(plain.unmet(["p"]))


@pytest.mark.parametrize(
    ("language", "text", "only_ask"),
    [
        (Language.EN, "How many lamps did Tesk have?", ["How", "many", "did", "have", "?"]),
        (Language.FR, "Quelles lampes ont été vues ?", ["Quelles", "ont", "été", "?"]),
        (Language.ES, "¿Cuántas lámparas son?", ["¿", "Cuántas", "son", "?"]),
        (Language.RU, "Сколько ламп было?", ["Сколько", "было", "?"]),
        (Language.AR, "كم عدد المصابيح؟", ["كم", "؟"]),
    ],
)
def test_interrogatives_auxiliaries_and_marks_only_ask(language: Language, text: str, only_ask: list[str]) -> None:
    spans = [m.span() for m in re.finditer(r"\w+|[^\w\s]", text)]
    assert [text[s:e] for (s, e), flag in zip(spans, asking(text, language, spans), strict=True) if flag] == only_ask


def test_chinese_interrogatives_only_ask_wherever_they_stand() -> None:
    text = "灯塔有多少盏灯？"
    spans = [(0, 2), (2, 3), (3, 5), (5, 6), (6, 7), (7, 8)]
    assert asking(text, Language.ZH, spans) == [False, False, True, False, False, True]


def test_some_tokens_of_the_question_are_met_by_their_best_in_the_spans() -> None:
    held = passage("p", BODY, CONTEXT)
    match, (rows, middle) = matching(held), cosines(held, "p")
    start, end = SPANS[0]
    chosen = [0, 3, 5]
    inside = [row for row, at in zip(rows, middle, strict=True) if at < START or start <= at < end]
    parts = [float(question().weights[i]) for i in chosen]
    slow = sum(w * max(float(row[i]) for row in inside) for w, i in zip(parts, chosen, strict=True)) / sum(parts)
    assert match.met(chosen, [("p", start, end)]) == pytest.approx(slow, abs=1e-5)
