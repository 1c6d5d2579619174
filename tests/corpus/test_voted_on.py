"""Votes on several documents are asked for one by one, in six languages; what names one document, or places in it, is one question."""

from __future__ import annotations

import pytest

from corpus.conversation.parts import split
from corpus.languages import detect


@pytest.mark.parametrize(
    ("question", "first", "second"),
    [
        ("How did Peru vote on Decision 2 and on Decision 3?", "How did Peru vote on Decision 2?", "How did Peru vote on Decision 3?"), ("How did Peru vote on decisions 2 and 3?", "How did Peru vote on decision 2?", "How did Peru vote on decision 3?"),
        ("Who voted against CCL/L.1 and CCL/L.2?", "Who voted against CCL/L.1?", "Who voted against CCL/L.2?"), ("Comment le Pérou a-t-il voté sur les décisions 2 et 3 ?", "Comment le Pérou a-t-il voté sur la décision 2 ?", "Comment le Pérou a-t-il voté sur la décision 3 ?"),
        ("¿Quién votó en contra de CCL/L.1 y de CCL/L.2?", "¿Quién votó en contra de CCL/L.1?", "¿Quién votó en contra de CCL/L.2?"), ("Как голосовало Перу по решениям 2 и 3?", "Как голосовало Перу по решению 2?", "Как голосовало Перу по решению 3?"),
        ("秘鲁对第2号决定和第3号决定如何投票？", "秘鲁对第2号决定如何投票？", "秘鲁对第3号决定如何投票？"), ("كيف صوتت بيرو على المقرر 2 وعلى المقرر 3؟", "كيف صوتت بيرو على المقرر 2؟", "كيف صوتت بيرو على المقرر 3؟"),
    ],
)  # fmt: skip
def test_votes_on_two_documents_are_two_questions(question: str, first: str, second: str) -> None:
    assert split(question, detect(question)) == (first, second)


@pytest.mark.parametrize(
    "question",
    ["How did Peru vote on paragraph 2 of CCL/L.3 and on CCL/L.4?", "How did Peru and Chile vote on CCL/L.3?", "Who voted against the amendment CCL/L.4 to CCL/L.3?", "Who abstained on the draft on bells and lamps?"],
)  # fmt: skip
def test_a_vote_on_one_document_or_on_places_is_one_question(question: str) -> None:
    assert split(question, detect(question)) == (question,)
