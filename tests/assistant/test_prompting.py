"""The prompt of a question of several parts: its room is shared, each passage stands once, and what is named in the reply is understood."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.model.model_text import Statements
from assistant.model.prompting import Prompt, estimated_tokens, prompt_for
from assistant.proving.shown import AskedPart, Shown
from corpus.languages import Language
from tests.corpus.making import record_of, write

QUESTION = "What did Zubrowka propose, what did Severovia propose, and what did Ruritania propose?"


def passages(folder: Path, name: str, count: int, sentences: int) -> tuple[Shown, ...]:
    """So many passages of a record, each of so many sentences."""
    text = "A note on lamps\n\n" + "\n\n".join(
        " ".join(f"The keeper of {name} proposed lamp {i} of kind {s} for the harbour of Tesk at dusk." for s in range(sentences)) for i in range(count)
    )
    record = record_of(write(folder, f"{name}.txt", text))
    kept = [p for p in record.paragraphs if p.end - p.start > 40]
    return tuple(Shown(n, record, p.start, p.end, record.text[p.start : p.end], f"CHL/{name}") for n, p in enumerate(kept, 1))


def asked(parts: list[AskedPart], room: int) -> Prompt:
    prompt = prompt_for(QUESTION, Language.EN, parts, room, estimated_tokens)
    assert prompt is not None
    return prompt


@pytest.mark.parametrize("room", [1_200, 1_600, 2_400, 5_000, 20_000])
def test_long_passages_of_one_part_leave_the_others_their_share(tmp_path: Path, room: int) -> None:
    long, short = passages(tmp_path, "Zubrowka", 6, 12), passages(tmp_path, "Severovia", 6, 1)
    prompt = asked([AskedPart("What did Zubrowka propose?", long), AskedPart("What did Severovia propose?", short)], room)
    assert sum(estimated_tokens(str(m.content)) for m in prompt.messages) <= prompt.tokens <= room
    assert [s.number for s in prompt.shown] == list(range(1, len(prompt.shown) + 1))
    block = '<passage number="1" source="CHL/Severovia">'
    sizes = {n: sum(estimated_tokens(block + s.text) for s in prompt.shown if n in prompt.found_for[s.number]) for n in (0, 1)}
    assert all(sizes.values())
    short_ones = [s for s in prompt.shown if 1 in prompt.found_for[s.number]]
    assert len(short_ones) == 6 or sizes[0] <= sizes[1] + 2 * estimated_tokens(block + short[0].text)
    assert (len(prompt.shown) == 12) == (room >= 5_000)


def test_what_one_part_leaves_of_its_share_goes_to_the_other(tmp_path: Path) -> None:
    long, short = passages(tmp_path, "Zubrowka", 6, 4), passages(tmp_path, "Severovia", 1, 1)
    for order in ((long, short), (short, long)):
        prompt = asked([AskedPart(f"What did {own[0].source} propose?", own) for own in order], 1_800)
        alone = asked([AskedPart("What did Zubrowka propose?", long), AskedPart("What did Severovia propose?")], 1_800)
        assert len(prompt.shown) >= len(alone.shown) > 2


def test_a_passage_found_for_two_parts_stands_once_and_is_named_for_the_other(tmp_path: Path) -> None:
    one, other = passages(tmp_path, "Zubrowka", 3, 1), passages(tmp_path, "Severovia", 2, 1)
    parts = [AskedPart("What did Zubrowka propose?", one), AskedPart("What did Severovia propose?", (one[2], *other)), AskedPart("And Ruritania?")]
    prompt = asked([*parts, AskedPart("How many letters?", answered=True)], 5_000)
    user = str(prompt.messages[1].content)
    assert len(prompt.shown) == user.count("<passage number=") == 5
    assert prompt.found_for == {1: {0}, 2: {0}, 3: {0, 1}, 4: {1}, 5: {1}}
    assert "PART_2: What did Severovia propose?\nPassages above that are for it too: [3]\n" in user
    assert "PART_3: And Ruritania?\nThere is no passage for it: write nothing about it.\n" in user
    assert "PART_4: How many letters?\nIt is answered elsewhere: write nothing about it.\n" in user
    assert user.endswith(f"Question: {QUESTION}")


def test_a_question_of_one_part_is_asked_without_names_of_parts(tmp_path: Path) -> None:
    prompt = asked([AskedPart(QUESTION, passages(tmp_path, "Zubrowka", 2, 1))], 5_000)
    assert "PART" not in "".join(str(m.content) for m in prompt.messages)


def test_no_room_for_any_passage_of_any_part(tmp_path: Path) -> None:
    parts = [AskedPart("What did Zubrowka propose?", passages(tmp_path, "Zubrowka", 2, 1)), AskedPart("And Severovia?")]
    assert prompt_for(QUESTION, Language.EN, parts, 300, estimated_tokens) is None


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("PART_1\nThe lamp is lit [1].\nPART_2\nThe fog is thick [2].", [(1, "The lamp is lit.", (1,)), (2, "The fog is thick.", (2,))]),
        ("**PART_1:** The lamp is lit. [1] **PART_0** Both differ [1][2].", [(1, "The lamp is lit.", (1,)), (0, "Both differ.", (1, 2))]),
        ("The lamp is lit [1]. PART_2 – The fog is thick [2].", [(None, "The lamp is lit.", (1,)), (2, "The fog is thick.", (2,))]),
        ("PART_1：灯已点亮[1]。PART_2雾很浓[2]。", [(1, "灯已点亮。", (1,)), (2, "雾很浓。", (2,))]),
        ("[PART_1] أُضيء المصباح [1]. [PART_2] الضباب كثيف [2].", [(1, "أُضيء المصباح.", (1,)), (2, "الضباب كثيف.", (2,))]),
        ("Part 2 of the Convention is in force [1].", [(None, "Part 2 of the Convention is in force.", (1,))]),
    ],
)
def test_the_part_that_a_statement_is_said_to_be_of(written: str, expected: list[tuple[int | None, str, tuple[int, ...]]]) -> None:
    for step in (1, 5, len(written)):
        pieces = Statements(parts=True)
        found = [s for i in range(0, len(written), step) for s in pieces.add(written[i : i + step])]
        found += pieces.end(cut=False)
        assert [(s.part, s.text, s.cited) for s in found] == expected
