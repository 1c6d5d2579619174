"""What a revision changed, asked on of other texts, in six languages; what asks for more is no such question."""

from __future__ import annotations

import pytest

from corpus.conversation.follow_ups import resolve
from corpus.conversation.turns import CitedRecord, Resolved, Turn
from corpus.languages import Language, detect
from corpus.questions.named import understand
from corpus.questions.record_questions import understand_records_question

FORMER = {
    Language.EN: "What changed between CCL/L.3 and CCL/L.3/Rev.1?", Language.FR: "Qu’est-ce qui a changé entre CCL/L.3 et CCL/L.3/Rev.1 ?", Language.ES: "¿Qué cambió entre CCL/L.3 y CCL/L.3/Rev.1?",
    Language.RU: "Что изменилось между CCL/L.3 и CCL/L.3/Rev.1?", Language.ZH: "CCL/L.3和CCL/L.3/Rev.1有什么不同？", Language.AR: "ما الفرق بين CCL/L.3 و CCL/L.3/Rev.1؟",
}  # fmt: skip


def resolved(question: str, language: Language) -> Resolved:
    former = Turn(
        understand(FORMER[language], language),
        language,
        (CitedRecord("CCL/L.3/Rev.1", kind="draft resolution"), CitedRecord("CCL/L.3", kind="draft resolution")),
    )
    return resolve(question, detect(question), [former])


def asked(question: str, language: Language) -> tuple[str, tuple[str, ...], str | None]:
    found = resolved(question, language)
    understood = understand_records_question(found.question)
    assert understood is not None
    assert (found.changed, found.language) == (True, language)
    return understood.asks, understood.symbols, understood.order


BETWEEN = {
    Language.EN: "And between CCL/L.5 and CCL/L.5/Rev.1?", Language.FR: "Et entre CCL/L.5 et CCL/L.5/Rev.1 ?", Language.ES: "¿Y entre CCL/L.5 y CCL/L.5/Rev.1?", Language.RU: "А между CCL/L.5 и CCL/L.5/Rev.1?",
    Language.ZH: "CCL/L.5和CCL/L.5/Rev.1呢？", Language.AR: "وبين CCL/L.5 و CCL/L.5/Rev.1؟",
}  # fmt: skip
OF_ITS_OWN = {
    Language.EN: "And between CCL/L.5 and its revision?", Language.FR: "Et entre CCL/L.5 et sa révision ?", Language.ES: "¿Y entre CCL/L.5 y su revisión?", Language.RU: "А между CCL/L.5 и его пересмотренным вариантом?",
    Language.ZH: "那CCL/L.5与其修订本呢？", Language.AR: "وبين CCL/L.5 وتنقيحه؟",
}  # fmt: skip
NEXT = {
    Language.EN: "And from Rev.1 to Rev.2?", Language.FR: "Et de Rev.1 à Rev.2 ?", Language.ES: "¿Y de Rev.1 a Rev.2?", Language.RU: "А от Rev.1 к Rev.2?", Language.ZH: "从Rev.1到Rev.2呢？", Language.AR: "ومن Rev.1 إلى Rev.2؟",
}  # fmt: skip
WITHIN = {
    Language.EN: "And in CCL/L.5/Rev.1?", Language.FR: "Et dans CCL/L.5/Rev.1 ?", Language.ES: "¿Y en CCL/L.5/Rev.1?", Language.RU: "А в CCL/L.5/Rev.1?", Language.ZH: "那CCL/L.5/Rev.1呢？", Language.AR: "وماذا عن CCL/L.5/Rev.1؟",
}  # fmt: skip


@pytest.mark.parametrize("language", list(FORMER))
def test_other_texts_take_the_place_of_those_that_were_compared(language: Language) -> None:
    assert asked(BETWEEN[language], language) == ("changes", ("CCL/L.5", "CCL/L.5/Rev.1"), None)
    assert asked(OF_ITS_OWN[language], language) == ("changes", ("CCL/L.5",), "latest")
    assert asked(NEXT[language], language) == ("changes", ("CCL/L.3/Rev.1", "CCL/L.3/Rev.2"), None)
    assert asked(WITHIN[language], language) == ("changes", ("CCL/L.5/Rev.1",), None)


@pytest.mark.parametrize(
    "question",
    [
        "Who sponsored CCL/L.5?",
        "What is CCL/L.5 about?",
        "And what does CCL/L.5 say of buoys?",
        "And in the letter of Varnholm?",
        "When was CCL/L.5/Rev.1 adopted?",
    ],
)
def test_what_says_more_than_the_texts_asks_for_something_else(question: str) -> None:
    understood = understand_records_question(resolved(question, Language.EN).question)
    assert understood is None or understood.asks != "changes"


def test_only_after_a_question_for_changes() -> None:
    former = Turn(understand("What did CCL/L.3 propose?", Language.EN), Language.EN)
    assert "changed" not in resolve("And CCL/L.5?", Language.EN, [former]).question
