"""What an answer from the catalog cuts of a record, it marks; what leads to a list never stands alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.assistant.coastal import about_records, checked, indexed

LONG = " ".join(f"The harbour number {n} shall be lit by lamps of the second order and be watched by two keepers." for n in range(30))
EXEMPT = "This paragraph shall not apply to the harbours of Zubrowka."
ITEMS = "\n\n".join(
    f"({letter}) To see to it that the lamps of the harbour are cleaned, oiled, trimmed and lit at dusk, and written down in the book;"
    for letter in "abcdefghijklmn"
)


@pytest.mark.parametrize(
    ("text", "question", "opening", "marked"),
    [
        (f"1. {LONG} {EXEMPT}", "What is CCL/WP.1 about?", "1. The harbour number 0 shall", True), (f"1. {LONG} {EXEMPT}", "What does paragraph 1 of CCL/WP.1 say?", "1. The harbour number 0 shall", True),
        (f"1. The State asks:\n\n{ITEMS}", "What is CCL/WP.1 about?", "1. The State asks:\n(a) To see to it", True), (f"1. The State asks:\n\n(a) {LONG}", "What is CCL/WP.1 about?", "1. The State asks:\n(a) The harbour number 0 shall", True),
        (f"1. Lamps are lit. {EXEMPT}", "What is CCL/WP.1 about?", f"1. Lamps are lit. {EXEMPT}", False), (f"1. Lamps are lit. {EXEMPT}", "What does paragraph 1 of CCL/WP.1 say?", f"1. Lamps are lit. {EXEMPT}", False),
    ],
)  # fmt: skip
def test_what_is_cut_is_marked(tmp_path: Path, text: str, question: str, opening: str, marked: bool) -> None:
    with indexed(tmp_path, {"a.txt": f"CCL/WP.1\n1 March 2032\n\nWorking paper submitted by Brazil\n\nLamps\n\n{text}\n\n2. Bells are rung.\n"}) as r:
        answer = about_records(question, r.index)
        assert answer is not None
        told = checked(answer, r).statements[-1].text
    assert told.startswith(opening)
    assert told.endswith(" […]") is marked
    assert (EXEMPT in told) is not marked


def test_a_correction_that_is_cut_is_marked(tmp_path: Path) -> None:
    head = "{}\n1 March 2032\n\nWorking paper submitted by Brazil\n\nLamps\n\n"
    records = {
        "a.txt": head.format("CCL/WP.1") + "1. Lamps are lit.\n",
        "b.txt": f"{head.format('CCL/WP.1/Corr.1')}Paragraph 1 should read:\n\n1. {LONG} {EXEMPT}\n",
    }
    with indexed(tmp_path, records) as r:
        answer = about_records("Is there a corrigendum to CCL/WP.1?", r.index)
        assert answer is not None
        assert checked(answer, r).statements[-1].text.endswith("keepers. […]")


def test_a_decision_that_begins_with_a_long_paragraph_is_told_with_it(tmp_path: Path) -> None:
    with indexed(tmp_path, {"a.txt": f"CCL/DEC/9\n15 March 2032\n\nDecision 9: Lamps\n\nThe northern coast is meant. {LONG} {LONG} {EXEMPT}\n"}) as r:
        answer = about_records("What was decided?", r.index)
    assert answer is not None
    assert EXEMPT in answer.text or "Further operative paragraphs of CCL/DEC/9" in answer.text
