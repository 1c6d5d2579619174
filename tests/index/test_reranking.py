"""Rerankers: the order they make, what they are shown, what they cost when off, and a real CrossEncoder from a folder."""

from __future__ import annotations

import math
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from corpus.errors import ModelError, QuestionError
from index.embedding import HashingEmbedder
from index.reranking import Reranker, Reranking, WordOverlapReranker, load_reranker
from index.store import Index
from tests.index.making import SMALL, write

QUERY = "Which vessels did the lamp keeper of letter3 count?"


class Noting:
    """A reranker by a function of place and text, that notes what it was shown."""

    identity = "noting"

    def __init__(self, score: Callable[[int, str], float]) -> None:
        self._score = score
        self.shown: list[tuple[str, list[str]]] = []

    def scores(self, query: str, texts: Sequence[str]) -> list[float]:
        self.shown.append((query, list(texts)))
        return [self._score(i, text) for i, text in enumerate(texts)]


@pytest.fixture(scope="module")
def made(measured: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an index of six letters."""
    work = tmp_path_factory.mktemp("reranked")
    folder = Path(shutil.copytree(measured, work / "index"))
    with Index.open(folder, embedder=HashingEmbedder(), split_settings=SMALL) as index:
        index.ingest([write(work / "records", dict.fromkeys(range(6), "first"))])
    return folder


@pytest.fixture
def opened(made: Path) -> Iterator[Callable[..., Index]]:
    """Opens that index with a reranker."""
    held: list[Index] = []

    def opening(reranker: Reranker | str | None = None, depth: int = 30) -> Index:
        reranking = Reranking(reranker, depth) if reranker else None
        held.append(Index.open(made, embedder=HashingEmbedder(), reranking=reranking))
        return held[-1]

    yield opening
    for index in held:
        index.close()


def test_the_first_hits_are_in_the_reranker_s_order_and_the_others_in_their_own(opened: Callable[..., Index]) -> None:
    plain = opened().search(QUERY, 20).hits
    found = opened(Noting(lambda place, _: float(place % 3)), 8).search(QUERY, 20)
    hits, own = found.hits, {hit.passage_id: hit for hit in plain}
    assert [hit.passage_id for hit in hits] == [plain[place].passage_id for place in (2, 5, 1, 4, 7, 0, 3, 6, *range(8, 20))]
    assert [hit.signals["rerank"] for hit in hits[:8]] == [2, 2, 1, 1, 1, 0, 0, 0]
    assert [hit.rank for hit in hits] == list(range(1, 21))
    assert not any("rerank" in hit.signals for hit in [*plain, *hits[8:]])
    for hit in hits:
        assert hit.score == own[hit.passage_id].score
        assert {name: value for name, value in hit.signals.items() if name != "rerank"} == own[hit.passage_id].signals
    assert found.timings["total_ms"] >= found.timings["rerank_ms"] > 0


def test_a_passage_can_rise_from_below_the_number_asked_for(opened: Callable[..., Index]) -> None:
    plain = opened().search(QUERY, 10).hits
    hits = opened(Noting(lambda place, _: float(place)), 10).search(QUERY, 3).hits
    assert [hit.passage_id for hit in hits] == [hit.passage_id for hit in plain[9:6:-1]]
    assert [hit.rank for hit in hits] == [1, 2, 3]


def test_equal_scores_leave_the_order(opened: Callable[..., Index]) -> None:
    plain = opened().search(QUERY, 12).hits
    hits = opened(Noting(lambda _place, _text: 0.5)).search(QUERY, 12).hits
    assert [hit.passage_id for hit in hits] == [hit.passage_id for hit in plain]


def test_the_reranker_reads_the_query_and_each_passage_with_its_context(opened: Callable[..., Index]) -> None:
    noting = Noting(lambda place, _: -float(place))
    hits = opened(noting, 5).search("  lamp\0 keeper ", 5).hits
    assert noting.shown == [("lamp keeper", [f"{hit.context}\n{hit.text}" for hit in hits])]
    assert all(hit.context for hit in hits)


@pytest.mark.parametrize(("query", "k"), [("", 5), ("?!", 5), ("lamp", 0), ("lamp", -3)])
def test_a_bad_query_is_refused_before_a_model_is_loaded(opened: Callable[..., Index], query: str, k: int) -> None:
    with pytest.raises(QuestionError):
        opened("nowhere/such-model").search(query, k)


@pytest.mark.parametrize("score", [math.nan, math.inf])
def test_scores_that_are_no_numbers_are_an_error_of_one_line(opened: Callable[..., Index], score: float) -> None:
    with pytest.raises(ModelError, match=r"noting: the reranker gave 29 usable scores for 30 passages") as raised:
        opened(Noting(lambda place, _: score if place == 3 else 1.0)).search("lamp", 5)
    assert "\n" not in str(raised.value)


def test_too_few_scores_are_an_error(opened: Callable[..., Index]) -> None:
    class Short(Noting):
        def scores(self, query: str, texts: Sequence[str]) -> list[float]:
            return [1.0]

    with pytest.raises(ModelError, match="usable scores"):
        opened(Short(lambda *_: 0.0)).search("lamp", 5)


def test_given_texts_are_reranked_too(opened: Callable[..., Index]) -> None:
    texts = ["The bell of Maddow rang.", "The lamp of Ellering was lit.", "A lamp keeper wrote."]
    plain = opened().given(texts).search_matching("lamp keeper", 3)[0].hits
    hits = opened(Noting(lambda place, _: float(place))).given(texts).search_matching("lamp keeper", 3)[0].hits
    assert [hit.document for hit in hits] == [hit.document for hit in reversed(plain)]


@pytest.mark.parametrize(
    ("query", "text", "share"),
    [
        ("lamp keepers", "The keeper lit the lamps.", 1.0),
        ("gardiens du phare", "Le gardien dort.", 1 / 3),
        ("灯塔", "灯塔已修复。", 1.0),
        ("маяк", "Смотритель маяка.", 1.0),
        ("فنار", "لا شيء", 0.0),
        ("lamp", "", 0.0),
        ("?", "lamp", 0.0),
    ],
)
def test_word_overlap_is_the_share_of_the_query_s_terms(query: str, text: str, share: float) -> None:
    assert WordOverlapReranker().scores(query, [text]) == [pytest.approx(share)]


def test_a_reranker_is_loaded_once_and_only_when_needed(opened: Callable[..., Index], monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[str] = []

    def load(name: str, *, dtype: str) -> Reranker:
        loaded.append(f"{name} {dtype}")
        return WordOverlapReranker()

    monkeypatch.setattr("index.reranking.load_reranker", load)
    index = opened("some-model")
    assert loaded == []
    index.search("lamp", 3)
    index.search("keeper", 3)
    assert loaded == ["some-model auto"]


def test_naming_none_imports_nothing(made: Path) -> None:
    script = (
        "import sys; from index.store import Index; from index.embedding import HashingEmbedder;"
        f"Index.open({str(made)!r}, embedder=HashingEmbedder()).search('lamp', 3);"
        "print([m for m in ('torch', 'sentence_transformers') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# A real CrossEncoder, tiny and of random weights


@pytest.fixture(scope="module")
def bert(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of tiny BERT models: `pairs` scores pairs, `labels` gives three scores, `bare` has no head."""
    import torch
    from sentence_transformers import CrossEncoder
    from transformers import BertConfig, BertForSequenceClassification, BertModel, BertTokenizerFast
    from transformers.utils import logging

    logging.disable_progress_bar()
    folder = tmp_path_factory.mktemp("bert")
    letters = [chr(c) for c in range(ord("a"), ord("z") + 1)]
    (folder / "vocab.txt").write_text("\n".join(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *letters, *(f"##{c}" for c in letters)]), encoding="utf-8")
    tokenizer = BertTokenizerFast(vocab=str(folder / "vocab.txt"))
    torch.manual_seed(7)
    for name, kind, labels in (("pairs", BertForSequenceClassification, 1), ("labels", BertForSequenceClassification, 3), ("bare", BertModel, 1)):
        config = BertConfig(
            vocab_size=57, hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=32, max_position_embeddings=512,
            num_labels=labels, initializer_range=0.5,
        )  # fmt: skip
        kind(config).save_pretrained(folder / name)
        tokenizer.save_pretrained(folder / name)
    CrossEncoder(str(folder / "pairs"), device="cpu", local_files_only=True).save_pretrained(str(folder / "saved"))
    return folder


def _logit(folder: Path, query: str, text: str) -> float:
    """The same by transformers alone."""
    import torch
    from transformers import AutoTokenizer, BertForSequenceClassification

    tokenizer: Any = AutoTokenizer.from_pretrained(folder)
    model = BertForSequenceClassification.from_pretrained(folder).eval()
    with torch.no_grad():
        return float(model(**tokenizer(query, text, return_tensors="pt", truncation=True, max_length=512)).logits[0, 0])


@pytest.mark.parametrize("name", ["saved", "pairs"])
def test_a_cross_encoder_of_a_folder_scores_as_transformers_does(bert: Path, name: str) -> None:
    reranker = load_reranker(str(bert / name), dtype="float32")
    texts = ["a lamp", "the harbour bell rang at dusk", "keeper", "sea " * 400] * 9  # more than one batch, one text too long
    found = reranker.scores("lamp keeper", texts)
    assert found == pytest.approx([_logit(bert / name, "lamp keeper", text) for text in texts[:4]] * 9, abs=1e-4)
    assert len(set(found[:4])) == 4
    assert reranker.scores("lamp", []) == []
    assert len(reranker.scores("lamp", [""])) == 1
    assert len(reranker.scores("half a pair \ud800", ["\udfff"])) == 1
    assert reranker.identity.startswith(f"{name}@")


def test_a_cross_encoder_of_a_folder_reranks_a_search(bert: Path, opened: Callable[..., Index]) -> None:
    hits = opened(str(bert / "saved"), 6).search(QUERY, 10).hits
    scores = [hit.signals["rerank"] for hit in hits[:6]]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) > 1


@pytest.mark.parametrize(
    ("name", "problem"),
    [("labels", "gives 3 scores"), ("bare", "was not trained to score pairs"), ("empty", "cannot be loaded"), ("none", "cannot be loaded")],
)
def test_what_is_no_reranker_is_refused_in_one_line(bert: Path, tmp_path: Path, name: str, problem: str) -> None:
    (tmp_path / "empty").mkdir()
    folder = bert / name if (bert / name).exists() else tmp_path / name
    with pytest.raises(ModelError, match=problem) as raised:
        load_reranker(str(folder))
    assert "\n" not in str(raised.value)
