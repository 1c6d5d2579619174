"""Questions for the adoption and the subject of what is called by number, in six languages, and those that only name it."""

from __future__ import annotations

import pytest

from corpus.languages import Language
from corpus.questions.adoption_questions import asks_for_adoption, asks_for_nothing_but_adoption, asks_what_it_is_about
from corpus.questions.named import understand


@pytest.mark.parametrize(
    ("language", "question"),
    [
        (Language.EN, "At which meeting and when was resolution 41 (III) adopted?"),
        (Language.EN, "When was resolution 41 (III) on the admission of Zubrowka adopted?"),
        (Language.EN, "When were resolutions 41 (III) and 42 (III) adopted?"),
        (Language.FR, "À quelle séance et à quelle date la résolution 41 (III) a-t-elle été adoptée ?"),
        (Language.ES, "¿En qué sesión y en qué fecha fue aprobada la resolución 41 (III) sobre el aceite?"),
        (Language.RU, "Когда и на каком заседании была принята резолюция 41 (III)?"),
        (Language.ZH, "第41（III）号决议是在哪次会议上通过的？"),
        (Language.AR, "في أي جلسة وفي أي تاريخ اعتُمد القرار 41 (III)؟"),
    ],
)
def test_nothing_but_the_adoption_is_asked_for(language: Language, question: str) -> None:
    assert asks_for_nothing_but_adoption(understand(question, language))


@pytest.mark.parametrize(
    ("language", "question"),
    [
        (Language.EN, "Which State was admitted by resolution 41 (III), and on what date?"),
        (Language.ES, "¿Cuándo se aprobó la resolución 41 (III) y quién votó?"),
        (Language.RU, "Когда была принята резолюция 41 (III) и кто её предложил?"),
    ],
)
def test_it_is_asked_for_beside_other_things(language: Language, question: str) -> None:
    asked = understand(question, language)
    assert asks_for_adoption(asked)
    assert not asks_for_nothing_but_adoption(asked)


@pytest.mark.parametrize(
    "question",
    [
        "When was Zubrowka at war, according to resolution 41 (III)?",
        "Which State abstained on resolution 41 (III) when it was adopted?",
        "Who approved the budget under resolution 41 (III)?",
        "When was the budget under resolution 41 (III) adopted?",
        "How many ships did Norrholm send after resolution 41 (III) was adopted?",
        "What does resolution 41 (III) say about the cost of a meeting in Ellering?",
        "What is resolution 41 (III) about to change?",
    ],
)
def test_what_only_names_the_resolution_asks_for_neither(question: str) -> None:
    asked = understand(question, Language.EN)
    assert not asks_for_adoption(asked)
    assert not asks_what_it_is_about(asked)


@pytest.mark.parametrize(
    ("language", "question"),
    [
        (Language.EN, "What is resolution 42 (III) about?"),
        (Language.FR, "De quoi traite la résolution 42 (III) ?"),
        (Language.ES, "¿De qué trata la resolución 42 (III)?"),
        (Language.RU, "О чём резолюция 42 (III)?"),
        (Language.ZH, "第42(III)号决议涉及什么内容？"),
        (Language.AR, "ما موضوع القرار 42 (III)؟"),
    ],
)
def test_what_it_is_about_is_asked_for(language: Language, question: str) -> None:
    assert asks_what_it_is_about(understand(question, language))
