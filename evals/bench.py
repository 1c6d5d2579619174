"""Speed, measured in one run on this machine: python -m evals.bench [--records N] [--passages N…] [--json]

The records are synthetic and seeded: sentences of the calibration text in six languages, shuffled; the indexes that show how
a search grows are those of `evals.scale`. Absolute figures are this machine's; the ratios carry over.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from corpus.languages import SIX
from corpus.layout.sentences import sentences
from evals.scale import SIZES, described, measure_sizes
from index.calibration_text import calibration_text
from index.sentence_model import load_embedder, native_bfloat16
from index.store import Index

_SEED = 7
_PARAGRAPHS = 8
_QUERIES = 60
_STARTS = 7


def write_records(folder: Path, count: int) -> None:
    """`count` records of eight paragraphs each, in the six languages in turn."""
    chance = random.Random(_SEED)
    pieces = {lang: [p[a:b] for p in calibration_text()[lang][0] for a, b in sentences(p)] for lang in SIX}
    for i in range(count):
        lang = SIX[i % len(SIX)]
        gap = "" if lang == "zh" else " "
        body = "\n\n".join(gap.join(chance.sample(pieces[lang], 5)) for _ in range(_PARAGRAPHS))
        (folder / f"record-{i:05d}.{lang}.txt").write_text(f"Record {i}\n\n{body}\n", encoding="utf-8")


def timed(run: Callable[[], object]) -> float:
    """Seconds that a call takes."""
    started = time.perf_counter()
    run()
    return time.perf_counter() - started


def command_start() -> dict[str, float]:
    """Median seconds of `rapporteur --help` as a whole process, and of an interpreter that does nothing."""
    commands = {"help": ["-m", "evals.cli", "--help"], "python": ["-c", "pass"]}
    out: dict[str, float] = {}
    for name, arguments in commands.items():
        runs = [timed(lambda a=arguments: subprocess.run([sys.executable, *a], check=True, capture_output=True)) for _ in range(_STARTS)]  # type: ignore[misc]
        out[name] = median(runs)
    return out


def passages_a_second(texts: list[str]) -> dict[str, float]:
    """Passages a second as the program embeds them, and by a plain loop over texts in float32."""
    chosen, plain = load_embedder(), load_embedder(dtype="float32")
    for embedder in (chosen, plain):
        embedder.embed_passages(texts[:8], tokens=True)  # the first batches of a process are slow
    batched = timed(lambda: chosen.embed_passages(texts, tokens=True))
    few = texts[: max(16, len(texts) // 6)]
    looped = timed(lambda: [plain.embed_passages([text], tokens=True) for text in few])
    return {"program": len(texts) / batched, "float32 loop": len(few) / looped}


def latency(index: Index) -> dict[str, dict[str, float]]:
    """Milliseconds of a search, p50 and p95: embedding the question, and the rest."""
    questions = [q for lang in SIX for q in calibration_text()[lang][1]]
    chosen = random.Random(_SEED).sample(questions, _QUERIES)
    for question in chosen[:10]:
        index.search(question)
    results = [index.search(question).timings for question in chosen]
    out: dict[str, dict[str, float]] = {}
    for name in ("embedding_ms", "search_ms", "total_ms"):
        values = [timing[name] for timing in results]
        out[name] = {"p50": median(values), "p95": quantiles(values, n=20)[-1]}
    return out


def measure(records: int, sizes: Sequence[int] = SIZES) -> dict[str, Any]:
    """All figures of one run, `sizes` being the passages of the synthetic indexes that are searched."""
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work, "records")
        folder.mkdir()
        write_records(folder, records)
        with Index.open(Path(work, "index"), create=True) as index:
            index.ingest([next(folder.iterdir())])  # a process's first record loads libraries and opens the stores
            report = index.ingest([folder])
            again = index.ingest([folder])
            count = index.counts()[1]
            texts = [hit.text for hit in index.search("harbour", k=200).hits]
            found = latency(index)
            size = sum(p.stat().st_size for p in Path(work, "index").rglob("*") if p.is_file())
        return {
            "bfloat16": native_bfloat16(), "records": records, "passages": count,
            "ingest_passages_a_second": report.passages / (report.timings["total_ms"] / 1e3),
            "embedding_share": report.timings["embedding_ms"] / report.timings["total_ms"],
            "unchanged_ingest_ms": again.timings["total_ms"],
            "embedded_a_second": passages_a_second(texts), "search": found, "bytes_a_passage": size / count, "start_s": command_start(),
            "scale": measure_sizes(sizes),
        }  # fmt: skip


def main() -> int:
    """Measures and prints; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m evals.bench", description="Measures the program's speed on this machine.")
    parser.add_argument("--records", type=int, default=90, help="synthetic records of eight paragraphs (default: 90)")
    parser.add_argument("--passages", type=int, nargs="*", default=list(SIZES), metavar="N", help="sizes of the synthetic indexes (default: 10000 100000)")
    parser.add_argument("--json", action="store_true", help="print one JSON value")
    given = parser.parse_args()
    m = measure(given.records, given.passages)
    if given.json:
        print(json.dumps(m, indent=2))
        return 0
    speed, search, start = m["embedded_a_second"], m["search"], m["start_s"]
    print(f"{m['records']} records, {m['passages']} passages, {'bfloat16' if m['bfloat16'] else 'float32'}")
    print(f"embedding       {speed['program']:.0f} passages a second, {speed['program'] / speed['float32 loop']:.1f} times a plain float32 loop")
    print(
        f"ingest          {m['ingest_passages_a_second']:.0f} passages a second; {m['embedding_share']:.0%} of its time is embedding (after a process's first record)"
    )
    print(f"nothing changed {m['unchanged_ingest_ms']:.0f} ms for the same folder again")
    for name, shown in (("embedding_ms", "question"), ("search_ms", "the rest"), ("total_ms", "together")):
        print(f"search          {shown:9} p50 {search[name]['p50']:.1f} ms, p95 {search[name]['p95']:.1f} ms")
    print(f"disk            {m['bytes_a_passage'] / 1e3:.0f} kB a passage")
    for line in described(m["scale"]):
        print(line)
    print(f"start           rapporteur --help {start['help'] * 1e3:.0f} ms, {start['help'] / start['python']:.1f} times a bare interpreter")
    return 0


if __name__ == "__main__":
    sys.exit(main())
