"""Which words of a question are nouns that name its subject, in six languages."""

from __future__ import annotations

import pytest

from corpus.languages import Language
from corpus.questions.named import understand
from corpus.questions.nouns import nouns

EN, FR, ES, RU, ZH, AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR


@pytest.mark.parametrize(
    ("language", "question", "found"),
    [
        (EN, "How many barrels of whale oil were burnt in the lighthouse?", ["barrels", "whale", "oil", "lighthouse"]),
        (EN, "Which bell warned the pilots?", ["bell", "pilots"]),  # the verb behind "which bell" is none
        (EN, "When did the fog lift?", ["fog"]),  # "lift" is what it did
        (EN, "When did the keepers of the harbour lamps sleep?", ["keepers", "harbour", "lamps"]),
        (EN, "Why were iron buoys painted?", ["iron", "buoys"]),
        (FR, "Combien de tonneaux la station a-t-elle reçus ?", ["tonneaux", "station"]),
        (FR, "Pour éclairer la nouvelle jetée, quelle huile les gardiens achètent-ils ?", ["jetée", "huile", "gardiens"]),
        (ES, "¿Qué farol encendieron los guardianes en la torre?", ["farol", "guardianes", "torre"]),
        (ES, "¿Qué ilumina la torre?", ["torre"]),  # a verb may stand behind "qué"
        (RU, "Сколько бочек масла сожгли смотрители старого маяка?", ["бочек", "масла", "смотрители", "маяка"]),
        (AR, "كم برميلا من الزيت أحرق الحارس؟", ["برميلا", "الزيت", "الحارس"]),
        (ZH, "灯塔的煤油是从哪里运来的？", ["灯塔", "煤油"]),
    ],
)
def test_nouns_are_told_by_what_stands_around_them(language: Language, question: str, found: list[str]) -> None:
    told = [question[start:end] for start, end in nouns(understand(question, language))]
    assert [word for word in told if word in found] == found
    assert language is ZH or told == found


@pytest.mark.parametrize(
    ("language", "question"),
    [
        (EN, "For what reason and on what date did Norway send document CHL/2034/7 in March 2034?"),
        (EN, "Who was against?"),
        (EN, "Which States are responsible?"),
        (ZH, "哪些国家负责？"),
        (FR, "À quelle date et pour quelle raison la Norvège a-t-elle envoyé la lettre du 3 mars 2034 ?"),
        (ES, "¿En qué fecha y por qué motivo envió Noruega la carta del 3 de marzo de 2034?"),
        (RU, "По какой причине и в каком году Норвегия отправила письмо от 3 марта 2034 года?"),
        (AR, "ما السبب وما التاريخ في رسالة النرويج المؤرخة 3 آذار/مارس 2034؟"),
    ],
)
def test_what_is_named_otherwise_and_what_only_asks_are_none(language: Language, question: str) -> None:
    assert nouns(understand(question, language)) == []


def test_a_language_that_is_not_one_of_the_six_has_none() -> None:
    assert nouns(understand("Wie viele Lampen hat der Turm?", Language.UND)) == []
