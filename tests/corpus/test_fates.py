"""Whether a State's proposal on a matter was accepted is two questions; what names no State or no matter, or asks for something else, is one."""

from __future__ import annotations

import pytest

from corpus.conversation.parts import split
from corpus.languages import detect
from corpus.questions.named import understand


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        ("Was the proposal of Norway on bells accepted?", ("What did Norway propose on bells?", "What was decided on bells?")),
        ("Was Norway's proposal concerning winter buoys rejected by the Conference?", ("What did Norway propose on winter buoys?", "What was decided on winter buoys?")),
        ("Was the request of Norway for green buoys granted?", ("What did Norway request on green buoys?", "What was decided on green buoys?")),
        ("La proposition de la Norvège sur les cloches a-t-elle été acceptée ?", ("Qu’a proposé la Norvège sur les cloches ?", "Qu’a-t-il été décidé sur les cloches ?")),
        ("¿Se aceptó la propuesta de Noruega sobre las campanas?", ("¿Qué propuso Noruega sobre las campanas?", "¿Qué se decidió sobre las campanas?")),
        ("Было ли принято предложение Норвегии о колоколах?", ("Что предлагает Норвегия о колоколах?", "Что было решено о колоколах?")),
        ("挪威关于钟的提议是否被接受？", ("挪威对钟有什么提议？", "关于钟决定了什么？")),
        ("هل قبل اقتراح النرويج بشأن الأجراس؟", ("ماذا اقترحت النرويج بشأن الأجراس؟", "ماذا تقرر بشأن الأجراس؟")),
    ],
)  # fmt: skip
def test_what_became_of_a_proposal_is_what_was_proposed_and_what_was_decided(question: str, parts: tuple[str, ...]) -> None:
    assert split(question, detect(question)) == parts


@pytest.mark.parametrize(
    "question",
    [
        "Was the proposal accepted?", "Was the proposal on bells accepted?", "Was Norway's proposal accepted?", "When was the proposal of Norway on bells accepted?", "Was the proposal of Norway on bells circulated?",
        "Who accepted the proposal of Norway on bells?", "Was draft resolution CCL/L.3 of Norway adopted?", "Quelle est la proposition de la Norvège sur les cloches ?", "¿Quién aceptó la propuesta de Noruega sobre las campanas?",
        "Почему принято предложение Норвегии о колоколах?", "挪威关于钟的提议是什么？", "ما اقتراح النرويج بشأن الأجراس؟",
    ],
)  # fmt: skip
def test_other_questions_on_proposals_are_one(question: str) -> None:
    assert split(question, detect(question)) == (question,)


@pytest.mark.parametrize(
    ("question", "second"),
    [
        ("How many bells did Norway ask for, and what was decided?", "What was decided: bells did ask for (Norway)?"), ("Qu’a proposé la Norvège sur les cloches, et qu’a-t-il été décidé ?", "Qu’a-t-il été décidé : a proposé sur les cloches (Norvège) ?"),
        ("¿Qué propuso Noruega sobre las campanas y qué se decidió?", "¿Qué se decidió: propuso sobre las campanas (Noruega)?"), ("Что предложила Норвегия о колоколах и что было решено?", "Что было решено: предложила о колоколах (Норвегия)?"),
    ],
)  # fmt: skip
def test_what_was_decided_on_it_is_not_asked_of_who_proposed_it(question: str, second: str) -> None:
    parts = split(question, detect(question))
    assert parts[1:] == (second,)
    assert not understand(second, detect(second)).senders


@pytest.mark.parametrize("question", ["What did Norway propose on bells, and why was it late?", "What did Norway propose on bells, and what did Chile decide?"])
def test_other_parts_keep_whose_words_they_ask_for(question: str) -> None:
    assert all("(" not in part for part in split(question, detect(question)))
