"""Which of several parties that were asked about does something most."""

from __future__ import annotations

import pytest

from corpus.conversation.follow_ups import Turn, resolve, spoken_of
from corpus.conversation.parts import split
from corpus.languages import detect


def talk(*questions: str, refused: str = "") -> str:
    """The last of these questions as it is resolved; the one `refused` found no answer."""
    turns: list[Turn] = []
    for question in questions:
        asked = spoken_of(resolve(question, detect(question), turns).question)
        turns.append(Turn(asked, asked.language, refused="No passage." if question == refused else ""))
    return turns[-1].question.text


@pytest.mark.parametrize(
    ("questions", "asked"),
    [
        (("How much does Norrholm pay?", "And Severovia?", "And Osmere?", "Which of them pays more?"), ("How much does Norrholm pay?", "How much does Severovia pay?", "How much does Osmere pay?")),
        (("Combien paie la Norvège ?", "Et le Pérou ?", "Lequel d’entre eux paie le plus ?"), ("Combien paie la Norvège ?", "Combien paie le Pérou ?")),
        (("¿Cuánto paga Noruega?", "¿Y el Perú?", "¿Cuál de ellos paga más?"), ("¿Cuánto paga Noruega?", "¿Cuánto paga el Perú?")),
        (("Сколько платит Норвегия?", "А Перу?", "Кто из них платит больше?"), ("Сколько платит Норвегия?", "Сколько платит Перу?")),
        (("挪威缴纳多少？", "秘鲁呢？", "其中哪个国家缴纳最多？"), ("挪威缴纳多少？", "秘鲁缴纳多少？")), (("كم تدفع النرويج؟", "وبيرو؟", "أيهما تدفع أكثر؟"), ("كم تدفع النرويج؟", "كم تدفع بيرو؟")),
    ],
)  # fmt: skip
def test_each_is_asked_about_again(questions: tuple[str, ...], asked: tuple[str, ...]) -> None:
    resolved = talk(*questions)
    assert split(resolved, detect(resolved)) == asked


def test_whoever_nothing_was_found_of_is_left_out() -> None:
    assert (
        talk("How much does Norrholm pay?", "And Severovia?", "And Osmere?", "Which of them pays most?", refused="And Osmere?")
        == "How much does Norrholm pay? How much does Severovia pay?"
    )


@pytest.mark.parametrize(
    "questions",
    [
        ("How much does Norrholm pay?", "Which of them pays more?"), ("How much does Norrholm pay?", "What did Severovia say about fees?", "Which of them pays more?"),
        ("How much does Norrholm pay?", "And Severovia?", "Which of the lamps is brighter?"), ("How much does Norrholm pay?", "And Severovia?", "Which of them was signed?"),
    ],
)  # fmt: skip
def test_where_no_two_were_asked_about_alike_nothing_is_compared(questions: tuple[str, ...]) -> None:
    assert talk(*questions).count("?") == 1
