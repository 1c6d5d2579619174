"""No pattern of the program takes for ever over a text: see `tests.pattern_texts`."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from pathlib import Path

from tests.pattern_texts import texts

_HANGS = 60.0  # seconds without a further text; each takes a millisecond


def test_every_pattern_ends_on_many_times_what_it_repeats(tmp_path: Path) -> None:
    told = tmp_path / "searched.txt"
    with told.open("w", encoding="utf-8") as out:
        child = subprocess.Popen([sys.executable, "-m", "tests.pattern_texts"], stdout=out, stderr=subprocess.PIPE, cwd=Path(__file__).parents[1])
        size, since = 0, time.monotonic()
        while child.poll() is None:
            time.sleep(0.2)
            if told.stat().st_size != size:
                size, since = told.stat().st_size, time.monotonic()
            elif size and time.monotonic() - since > _HANGS:
                child.kill()
                break
    searched = told.read_text(encoding="utf-8").splitlines()
    last = searched[-1][:300] if searched else ""
    assert child.wait() == 0, f"a pattern does not end: {last} {child.stderr.read().decode() if child.stderr else ''}"
    assert {line.partition(".")[0] for line in searched} >= {"corpus", "index", "assistant"}  # those of all packages are tried


def test_the_texts_hold_what_a_pattern_repeats() -> None:
    twofold = re.compile(r"(?:\d{1,4}|\s)*x")  # digits in a row can be parted in many ways
    assert any(re.fullmatch(r"[\d\s]{25,}\0", text) for text in texts(twofold))
