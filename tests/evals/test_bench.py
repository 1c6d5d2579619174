"""The benchmark's records: seeded, in six languages, readable."""

from __future__ import annotations

from pathlib import Path

from corpus.languages import SIX
from corpus.reader import read_source
from corpus.sources import Source, discover
from evals.bench import write_records


def test_the_synthetic_records_are_repeatable_and_in_six_languages(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        write_records(tmp_path / name, 12)
    texts = [{p.name: p.read_bytes() for p in (tmp_path / name).iterdir()} for name in ("one", "two")]
    assert texts[0] == texts[1]
    records = [read_source(s) for s in discover([tmp_path / "one"]) if isinstance(s, Source)]
    assert {r.language for r in records} == set(SIX)
    assert all(len(r.paragraphs) >= 8 for r in records)
