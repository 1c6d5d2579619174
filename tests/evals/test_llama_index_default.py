"""llama-index's default stack: what it reads, what of it is embedded, and what it finds."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from evals.errors import SetError
from evals.llama_index_default import Chunking, DefaultIndex, Loaded, load
from index.embedding import Embedding, HashingEmbedder

LETTER = "\n\n".join(f"Paragraph {i}. The keeper of light number {i} asks the Conference for oil, wicks and a new lamp glass." for i in range(40))
GIVEN = {"note.html": "The lamps of Tesk are lit at dusk.", "paper.pdf": "Fog signals are sounded every ninety seconds.", "a/letter.txt": "not this one"}


class Recording(HashingEmbedder):
    """Keeps what it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def embed_passages(self, texts: Sequence[str], *, tokens: bool = False) -> list[Embedding]:
        self.texts += texts
        return super().embed_passages(texts, tokens=tokens)


@pytest.fixture
def loaded(tmp_path: Path) -> Loaded:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "letter.txt").write_text(LETTER, encoding="utf-8")
    (tmp_path / "notes.md").write_text("---\nsymbol: CHL/2031/3\n---\n# Lamps\n", encoding="utf-8")
    for name in ("note.html", "paper.pdf", "scan.docx", ".hidden.txt"):
        (tmp_path / name).write_bytes(b"no text as it lies")
    return load(tmp_path, GIVEN)


def test_plain_text_is_read_as_it_lies_and_the_rest_as_the_program_read_it(loaded: Loaded) -> None:
    read = {Path(d.metadata["file_path"]).relative_to(loaded.folder).as_posix(): d.text for d in loaded.documents}
    assert read == {
        "a/letter.txt": LETTER,
        "notes.md": "---\nsymbol: CHL/2031/3\n---\n# Lamps\n",
        "note.html": GIVEN["note.html"],
        "paper.pdf": GIVEN["paper.pdf"],
    }
    assert dict(loaded.given) == {".html": 1, ".pdf": 1}


def test_each_chunk_is_embedded_once_with_the_path_of_its_file(loaded: Loaded) -> None:
    model = Recording()
    index = DefaultIndex(loaded, Chunking(256), model)
    assert len([c for c in index.chunks if c.document == "a/letter.txt"]) > 2
    assert sorted(model.texts) == sorted(f"file_path: {loaded.folder / c.document}\n\n{c.text.strip()}" for c in index.chunks)
    assert len(DefaultIndex(loaded, Chunking(1024), model).chunks) < len(index.chunks)
    assert len(DefaultIndex(loaded, Chunking(256, 120), model).chunks) > len(index.chunks)


def test_chunks_come_in_the_order_of_their_cosine_and_more_of_them_until_they_are_enough(loaded: Loaded) -> None:
    model = Recording()
    index = DefaultIndex(loaded, Chunking(256), model)
    embedded = list(model.texts)
    (question,) = model.embed_queries(["Which keeper asks for oil and wicks?"])
    told = {text.split("\n\n", 1)[1]: float(e.vector @ question.vector) for text, e in zip(embedded, model.embed_passages(embedded), strict=True)}
    found = index.search("?", question.vector, lambda _: True, 3)
    assert [told[c.text] for c in found] == pytest.approx(sorted(told.values(), reverse=True)[:3])
    assert len(index.search("?", question.vector, lambda chunks: len(chunks) >= 5, 3)) == 6
    assert len(index.search("?", question.vector, lambda _: False, 1)) == len(index.chunks)


def test_a_corpus_of_which_nothing_can_be_read_finds_nothing(tmp_path: Path) -> None:
    (tmp_path / "scan.docx").write_bytes(b"")
    index = DefaultIndex(load(tmp_path, {}), Chunking(256), HashingEmbedder())
    assert index.search("?", np.ones(256, np.float32), lambda _: False, 3) == []


def test_sizes_are_written_with_or_without_their_overlap() -> None:
    assert [Chunking.parse(text) for text in ("256", " 1024:200 ")] == [Chunking(256, 20), Chunking(1024, 200)]


@pytest.mark.parametrize("text", ["", "many", "256:", "-5", "64", "256:256", "1e3", "²56"])
def test_other_sizes_are_refused(text: str) -> None:
    with pytest.raises(SetError, match="chunks"):
        Chunking.parse(text)
