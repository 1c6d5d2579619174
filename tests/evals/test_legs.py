"""The lexical leg alone, and what the order of an ingest changes, measured on a set of our own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from corpus.languages import Language
from evals import lexical_leg, stability
from index.embedding import HashingEmbedder
from index.store import Index

TEXTS = {
    "a.txt": "Invented record.\n\nThe lamp of Ellering was lit by the keeper Maren on a night of fog.",
    "b.txt": "Invented record.\n\nThe harbour of Tesk has a bell that the pilots ring at noon.",
    "c.txt": "虚构文件。\n\n澜水共和国在灯屿市设立灯塔看守员培训中心。",
}
QUESTIONS = (
    ("en", "Who lit the lamp of Ellering?", "a.txt", "lit by the keeper Maren"),
    ("en", "What do the pilots ring at noon?", "b.txt", "a bell that the pilots ring"),
    ("zh", "培训中心设在哪个城市？", "c.txt", "在灯屿市设立灯塔看守员培训中心"),
    ("zh", "Ellering的灯是谁点的？", "a.txt", "lit by the keeper Maren"),
)


@pytest.fixture
def small_set(tmp_path: Path) -> Path:
    """Three invented records and four questions, one of them about a record in another language."""
    folder = tmp_path / "set"
    (folder / "corpus").mkdir(parents=True)
    for name, text in TEXTS.items():
        (folder / "corpus" / name).write_text(text, encoding="utf-8")
    lines = [
        {"id": str(i), "lang": lang, "question": text, "answerable": True, "evidence": [[{"document": document, "quote": quote}]]}
        for i, (lang, text, document, quote) in enumerate(QUESTIONS)
    ]
    (folder / "questions.jsonl").write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in lines), encoding="utf-8")
    return folder


def test_the_lexical_leg_is_measured_within_one_language(small_set: Path, tmp_path: Path) -> None:
    with Index.open(tmp_path / "index", create=True, embedder=HashingEmbedder()) as index:
        index.ingest([small_set / "corpus"])
        chinese, english = (lexical_leg.measure(small_set, language, index) for language in (Language.ZH, Language.EN))
        nothing = lexical_leg.measure(small_set, Language.AR, index)
    assert (chinese["questions"], chinese["recall@10"]) == (1, 1.0), "the question about an English record is none"
    assert (english["questions"], english["recall@1"]) == (2, 1.0)
    assert "recall@10" not in nothing


def test_the_order_of_an_ingest_is_measured(small_set: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert stability.main([str(small_set), "--model", "hashing-64", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["questions"] == 4
    assert found["same_top_10"] == 1.0
    assert found["recall"]["auto"] == found["recall"]["float32"]
    assert found["recall"]["auto"]["recall@10"] == 1.0


def test_hits_of_other_places_are_not_the_same(small_set: Path, tmp_path: Path) -> None:
    with Index.open(tmp_path / "index", create=True, embedder=HashingEmbedder()) as index:
        index.ingest([small_set / "corpus"])
        hits = index.search("lamp", 3).hits
    assert stability.same(hits, hits[::-1])
    assert not stability.same(hits, hits[:2])
