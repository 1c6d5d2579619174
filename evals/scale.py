"""How a search's time, memory and disk grow with the number of passages: python -m evals.scale [--passages N…] [--json]

Each size has a synthetic index of its own (`evals.synthetic`), opened and searched in a process of its own, so that the
memory is that of opening and searching alone. Times are beyond embedding the question.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import Any, cast

from evals.synthetic import build, questions
from index.bundled import IDENTITY, weights_file
from index.catalog import Catalog
from index.centring import Calibration, LanguageMeans
from index.embedding import Embedder, Embedding
from index.late_interaction import TokenSpace
from index.search import HybridSearch, checked_query
from index.sentence_model import load_embedder
from index.vectors import VectorStore, folder_name

SIZES = (10_000, 100_000)
QUESTIONS = 60
_WARMING = 10
_PARTS = {
    "query": "dense", "frequencies": "lexical", "lexical": "lexical", "naming": "naming", "mentioning": "naming", "contents": "fetching",
    "mentions_of": "fetching", "tokens_of": "neighbours",
}  # fmt: skip


def measure_sizes(sizes: Sequence[int], model: str | None = None, asked: int = QUESTIONS) -> list[dict[str, Any]]:
    """The figures of `measure` for each of these numbers of passages, with the seconds that making the index took and the
    bytes a passage takes on disk."""
    name = model or usable_model()
    embedder = load_embedder(name)
    found: list[dict[str, Any]] = []
    for size in sizes:
        with tempfile.TemporaryDirectory() as work:
            folder = Path(work, "index")
            began = time.perf_counter()
            build(folder, size, embedder)
            built = time.perf_counter() - began
            command = [sys.executable, "-m", "evals.scale", "--open", str(folder), "--model", name, "--questions", str(asked), "--json"]
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            disk = sum(p.stat().st_size for p in folder.rglob("*") if p.is_file())
            found.append({"built_s": built, "disk_bytes_a_passage": disk / size} | json.loads(done.stdout))
    return found


def usable_model() -> str:
    """The bundled model's name where it is installed, else that of the hashing model of as many dimensions."""
    return IDENTITY if weights_file() is not None else "hashing-384"


def measure(folder: Path, embedder: Embedder, asked: int = QUESTIONS) -> dict[str, Any]:
    """Milliseconds of a search in the index in `folder`, p50 and p95, and of its parts; bytes of memory a passage.

    The parts: `dense` is Chroma's query, which runs beside `lexical` (the terms' frequencies and passages) and `naming` (what the
    question names); `fetching` reads candidates, `neighbours` the passages beside the best; `ranking` is the rest, most of it
    late interaction.
    """
    texts = [checked_query(text) for text in questions(asked)]
    held = _Embedded(embedder, texts)
    before = resident_bytes()
    spent: dict[str, float] = defaultdict(float)
    catalog = Catalog(folder / "catalog.sqlite")
    store = VectorStore.of(folder / "chroma" / folder_name(embedder.identity, 0))
    try:
        calibration = Calibration(LanguageMeans.from_bytes(catalog.manifest("means")), TokenSpace.from_bytes(catalog.manifest("token_space")))
        clocked, vectors = cast("Catalog", _Clocked(catalog, spent)), cast("VectorStore", _Clocked(store, spent))
        search = HybridSearch(clocked, lambda: vectors, lambda: held, lambda: calibration)
        for text in texts[:_WARMING]:
            search.search_matching(text)
        parts: dict[str, list[float]] = defaultdict(list)
        for text in texts:
            spent.clear()
            took = search.search_matching(text)[0].timings["search_ms"]
            for name in dict.fromkeys(_PARTS.values()):
                parts[name].append(spent[name])
            parts["ranking"].append(took - sum(value for name, value in spent.items() if name != "dense"))
            parts["search"].append(took)
        passages = catalog.counts()[1]
        return {
            "passages": passages, "questions": len(texts), "model": embedder.identity,
            "ms": {name: {"p50": median(values), "p95": quantiles(values, n=20)[-1]} for name, values in parts.items()},
            "memory_bytes_a_passage": (resident_bytes() - before) / passages,
        }  # fmt: skip
    finally:
        store.release()
        catalog.close()


def resident_bytes(process: int | str = "self") -> int:
    """The resident memory of a process, by its number, or of this one; 0 where the system does not tell it as Linux does."""
    try:
        lines = Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmRSS")), 0)


def described(found: Sequence[dict[str, Any]]) -> list[str]:
    """The lines that tell the figures of some sizes."""
    lines: list[str] = []
    for figures in found:
        ms = figures["ms"]
        parts = ", ".join(f"{name} {ms[name]['p50']:.1f}" for name in ms if name != "search")
        times = ms["search"]["p50"] / found[0]["ms"]["search"]["p50"]
        lines += [
            f"{figures['passages']:,} passages: the rest p50 {ms['search']['p50']:.1f} ms, p95 {ms['search']['p95']:.1f} ms, {times:.1f} times the first ({parts})",
            f"  memory {figures['memory_bytes_a_passage'] / 1e3:.1f} kB a passage, disk {figures['disk_bytes_a_passage'] / 1e3:.1f} kB a passage,"
            f" made in {figures['built_s']:.0f} s",
        ]
    return lines


class _Clocked:
    """A store whose methods are timed, by the part of a search that they belong to."""

    def __init__(self, store: object, spent: dict[str, float]) -> None:
        self._store = store
        self._spent = spent

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._store, name)
        return self._timed(found, _PARTS[name]) if name in _PARTS else found

    def _timed(self, method: Callable[..., Any], part: str) -> Callable[..., Any]:
        def run(*args: Any, **kwargs: Any) -> Any:
            began = time.perf_counter()
            try:
                return method(*args, **kwargs)
            finally:
                self._spent[part] += (time.perf_counter() - began) * 1e3

        return run


class _Embedded:
    """An embedder that has embedded its questions already, so that a model that computes leaves the search's times alone."""

    def __init__(self, embedder: Embedder, texts: Sequence[str]) -> None:
        self._embedder = embedder
        self.identity, self.dimension, self.max_tokens = embedder.identity, embedder.dimension, embedder.max_tokens
        self._held = dict(zip(texts, embedder.embed_queries(texts, tokens=True), strict=True))

    def embed_queries(self, texts: Sequence[str], *, tokens: bool = False) -> list[Embedding]:
        if not tokens:
            return self._embedder.embed_queries(texts)
        # A question put to a document is embedded without the document's name: no text of those embedded before.
        self._held |= {text: self._embedder.embed_queries([text], tokens=True)[0] for text in texts if text not in self._held}
        return [self._held[text] for text in texts]

    def embed_passages(self, texts: Sequence[str], *, tokens: bool = False) -> list[Embedding]:
        return self._embedder.embed_passages(texts, tokens=tokens)

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        return self._embedder.count_tokens(texts)


def main() -> int:
    """Measures and prints; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m evals.scale", description="Measures a search's time, memory and disk by the number of passages.")
    parser.add_argument("--passages", type=int, nargs="+", default=list(SIZES), metavar="N", help="sizes of the indexes (default: 10000 100000)")
    parser.add_argument("--open", type=Path, metavar="DIR", help="measure the index in DIR, made before, and nothing else")
    parser.add_argument("--model", help="bundled name or hashing-N (default: the bundled one where it is installed)")
    parser.add_argument("--questions", type=int, default=QUESTIONS, help=f"questions to ask (default: {QUESTIONS})")
    parser.add_argument("--json", action="store_true", help="print JSON")
    given = parser.parse_args()
    if given.open:
        print(json.dumps(measure(given.open, load_embedder(given.model), given.questions), indent=2))
        return 0
    found = measure_sizes(given.passages, given.model, given.questions)
    print(json.dumps(found, indent=2) if given.json else "\n".join(described(found)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
