"""What a language model writes, piece by piece: the same statements come of it however it is cut, and however long it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.model.model_text import Statements, Written

_BITS = [
    "The lamp burns. ", "The bell is cracked [1].", "灯亮着。", "المصباح مضاء؟ ", "Буй дрейфует.", " [2]", "[3, 4]", "\n", "\n\n", "PART_1\n", "PART_2: ", "(PART_0)", "1. ", "- ", "(a) oil;\n",
    "<b>", "</b>", "<think>", "</think>", "&lt;b&gt;", "```\n", "{Le feu est allumé.}", "[chart](http://lights.invalid)", "| a | b |\n", "On item 7:\n", "Dr. ", "P", "R&D ", "(", "]", "**",
]  # fmt: skip


def told(pieces: list[str], *, parts: bool) -> list[Written]:
    statements = Statements(parts=parts)
    return [*(written for piece in pieces for written in statements.add(piece)), *statements.end(cut=False)]


@given(st.lists(st.sampled_from(_BITS), max_size=14), st.booleans(), st.integers(1, 9))
def test_the_same_is_told_of_a_text_however_it_is_cut(bits: list[str], parts: bool, size: int) -> None:
    text = "".join(bits)
    assert told([text[at : at + size] for at in range(0, len(text), size)], parts=parts) == told([text], parts=parts)


@pytest.mark.parametrize(
    "text",
    [
        "The bell is cracked [1].\n灯亮着。The lamp burns. <think>", "PART_1\nThe lamp burns.\nThe bell is cracked.\n[1] The buoy drifts. PART_2\nOil is dear. [2]",
        "[chart](http://lights.invalid)PART_1\nThe lamp burns.\nThe bell is cracked.", "The lamp burns.\n<b>The bell\nis cracked.</b> [2]\nOil is dear.",
    ],
)  # fmt: skip
@pytest.mark.parametrize("size", range(1, 9))
def test_lines_that_are_complete_change_nothing_of_what_follows(text: str, size: int) -> None:
    assert told([text[at : at + size] for at in range(0, len(text), size)], parts=True) == told([text], parts=True)


def test_lines_that_are_complete_are_complete_are_read_once() -> None:
    # Read anew at each of its marks, this takes longer than any test may.
    lines = [f"PART_{n % 2 + 1}\nIn harbour {n} the lamp is lit at dusk. [{n % 9 + 1}]\n" for n in range(2_000)]
    assert [(w.part, w.cited) for w in told(lines, parts=True)] == [(n % 2 + 1, (n % 9 + 1,)) for n in range(2_000)]


def test_a_line_of_brackets_is_read_once() -> None:
    assert told(["(" * 200_000, "The lamp burns."], parts=True)[-1].text.endswith("The lamp burns.")
