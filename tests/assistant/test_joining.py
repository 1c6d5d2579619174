"""Extracts that adjoin, or have a short sentence of the same paragraph between them, are one citation."""

from __future__ import annotations

import itertools
from functools import lru_cache
from pathlib import Path

import pytest

from assistant.choosing.extracts import choose
from assistant.choosing.features import fitting
from assistant.citing import cite
from corpus.languages import Language
from index.centring import measure
from index.embedding import HashingEmbedder
from index.ingestion import passage_vectors
from index.late_interaction import TokenSpace
from index.lexical import weights
from index.matching import Match
from index.results import Hit
from index.rows import StoredPassage
from tests.corpus.making import record_of, write

QUESTION = "Who lights the lamp of Ellering at dusk, and who puts out the lamp of Ellering at dawn?"
LIGHTS = "The keeper Tesk lights the lamp of Ellering at dusk, as an invented report says."
PUTS_OUT = "The pilot Orrin puts out the lamp of Ellering at dawn, as an invented report says."
BETWEEN = "Tea stood on a table nearby."
LONG = "Tea stood on a table nearby, " + "with sugar, milk, honey and biscuits, " * 6 + "and nobody drank any."


@lru_cache(maxsize=1)
def model() -> tuple[HashingEmbedder, TokenSpace]:
    embedder = HashingEmbedder()
    return embedder, measure(embedder).tokens


def quotes(folder: Path, *texts: str, cut: str | None = None) -> list[str]:
    """What is quoted of these records for the question, in the answer's order; passages end before `cut`, where it is given."""
    embedder, space = model()
    records = {r.record_id: r for r in (record_of(write(folder, f"{n}.txt", text)) for n, text in enumerate(texts))}
    hits: list[Hit] = []
    held = {}
    for record in records.values():
        bounds = [0, *([record.text.index(cut)] if cut else []), len(record.text)]
        for ordinal, (start, end) in enumerate(itertools.pairwise(bounds)):
            text, key = record.text[start:end], f"{record.record_id}:{ordinal}"
            embedding = embedder.embed_passages([text], tokens=True)[0]
            stored = StoredPassage(key, record.record_id, record.document, None, ordinal, start, end, "", "", text, Language.EN, embedding.vector)
            held[key] = stored, passage_vectors(space, embedding, Language.EN)
            hits.append(Hit(len(hits) + 1, 3.0, {"late": 3.0}, record.record_id, key, record.document, start, end, text, "", Language.EN))
    asked = space.question(embedder.embed_queries([QUESTION], tokens=True)[0], Language.EN)
    match = Match(asked, Language.EN, space, held, weights(QUESTION, Language.EN, {}, 10))
    return [citation.quote for citation in cite(choose(fitting(hits, records, match, {}), records, match, {}), records)[0]]


@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_adjoining_sentences_and_paragraphs_are_one_citation(tmp_path: Path, between: str) -> None:
    assert quotes(tmp_path, f"{LIGHTS}{between}{PUTS_OUT}\n") == [f"{LIGHTS}{between}{PUTS_OUT}"]


def test_so_are_the_last_sentence_of_a_passage_and_the_first_of_the_next(tmp_path: Path) -> None:
    assert quotes(tmp_path, f"{LIGHTS}\n\n{PUTS_OUT}\n", cut=PUTS_OUT) == [f"{LIGHTS}\n\n{PUTS_OUT}"]


def test_a_short_sentence_between_two_of_one_paragraph_is_quoted_with_them(tmp_path: Path) -> None:
    assert quotes(tmp_path, f"{LIGHTS} {BETWEEN} {PUTS_OUT}\n") == [f"{LIGHTS} {BETWEEN} {PUTS_OUT}"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{LIGHTS} {LONG} {PUTS_OUT}\n", id="a long sentence"),
        pytest.param(f"{LIGHTS}\n\n{BETWEEN}\n\n{PUTS_OUT}\n", id="a paragraph"),
        pytest.param(f"{LIGHTS} {LONG}\n\n{PUTS_OUT}\n", id="the end of a paragraph"),
        pytest.param(f"{LIGHTS}\n\n{LONG} {PUTS_OUT}\n", id="the beginning of a paragraph"),
    ],
)
def test_nothing_longer_and_nothing_across_paragraphs_is(tmp_path: Path, text: str) -> None:
    assert quotes(tmp_path, text) == [LIGHTS, PUTS_OUT]


@pytest.mark.parametrize(("first", "second"), [(LIGHTS, PUTS_OUT), (PUTS_OUT, LIGHTS)])
def test_extracts_of_two_records_stay_two_even_where_their_offsets_follow_each_other(tmp_path: Path, first: str, second: str) -> None:
    for mark in ".;!?":  # the records' ids, and with them which of the two comes first, change with their text
        before = f"{LONG[: len(first) - 1]}{mark}"
        assert sorted(quotes(tmp_path, f"{first}\n", f"{before}\n\n{second}\n")) == sorted([LIGHTS, PUTS_OUT])
