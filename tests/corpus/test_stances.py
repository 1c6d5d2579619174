"""Where views met or parted, and whose own they are: as questions ask for it and as records tell it."""

from __future__ import annotations

import pytest

from corpus.languages import Language, detect
from corpus.statements.stances import Stance, stances_asked, stances_told

_ASKED = [
    ("On which points did delegations agree about the lights?", Stance.AGREED),
    ("Sur quoi les délégations se sont-elles entendues ?", Stance.AGREED),
    ("¿En qué puntos hubo acuerdo general sobre las luces?", Stance.AGREED),
    ("По каким вопросам участники были единодушны?", Stance.AGREED),
    ("各代表团在哪些问题上达成了共识？", Stance.AGREED),
    ("على أي النقاط اتفقت الوفود؟", Stance.AGREED),
    ("Where did views on the fog signal differ, and what divided the groups? Which differences remained?", Stance.DIVIDED),
    ("Sur quels points les avis ont-ils divergé ?", Stance.DIVIDED),
    ("¿Cuáles fueron las discrepancias sobre las boyas?", Stance.DIVIDED),
    ("В чем состояли разногласия по поводу буев?", Stance.DIVIDED),
    ("在浮标问题上有哪些分歧？", Stance.DIVIDED),
    ("ما هي الخلافات بشأن العوامات؟", Stance.DIVIDED),
    ("What was the chair's personal view of item 6?", Stance.OWN),
    ("Quelle est l'opinion personnelle du Président sur le point 6 ?", Stance.OWN),
    ("¿Cuál es la opinión personal del Presidente sobre las boyas?", Stance.OWN),
    ("Каково личное мнение председателя о буях?", Stance.OWN),
    ("主席个人怎么看浮标问题？", Stance.OWN),
    ("ما رأي الرئيس شخصياً في العوامات؟", Stance.OWN),
]


@pytest.mark.parametrize(("question", "stance"), _ASKED)
def test_a_question_asks_how_views_stood(question: str, stance: Stance) -> None:
    assert stance in stances_asked(question, detect(question))


_TOLD = [
    ("Nobody objected to lighted buoys. It was agreed that fog corridors should be marked.", Language.EN, Stance.AGREED),
    ("Convergences : couleur des feux, hauteur des tours.", Language.FR, Stance.AGREED),
    ("Todas las delegaciones coincidieron en que las boyas eran útiles.", Language.ES, Stance.AGREED),
    ("Никто не возражал против освещения буев.", Language.RU, Stance.AGREED),
    ("各代表团同意，灯塔应当保留。", Language.ZH, Stance.AGREED),
    ("لاحظ الرئيس أن الآراء تلاقت على نقطتين.", Language.AR, Stance.AGREED),
    ("Some preferred bells, while others asked for horns; views diverged.", Language.EN, Stance.DIVIDED),
    ("La largeur du chenal n'a pas été tranchée.", Language.FR, Stance.DIVIDED),
    ("Algunos pidieron campanas, mientras que otros prefirieron sirenas.", Language.ES, Stance.DIVIDED),
    ("О сигнале мнения разделились.", Language.RU, Stance.DIVIDED),
    ("在信号问题上存在分歧。", Language.ZH, Stance.DIVIDED),
    ("ظلت الوفود متباعدة بشأن الإشارة.", Language.AR, Stance.DIVIDED),
    ("I am convinced that the Narrows of Tesk come first.", Language.EN, Stance.OWN),
    ("À titre personnel, je voudrais ajouter une remarque.", Language.FR, Stance.OWN),
    ("Estoy convencido de que las boyas bastan.", Language.ES, Stance.OWN),
    ("Работа не закончена. Считаю это ошибкой.", Language.RU, Stance.OWN),
    ("我还认为，会议次数不够。", Language.ZH, Stance.OWN),
    ("أرى شخصياً أن المؤتمر تأخر.", Language.AR, Stance.OWN),
]


@pytest.mark.parametrize(("text", "language", "stance"), _TOLD)
def test_a_record_tells_how_views_stood(text: str, language: Language, stance: Stance) -> None:
    assert stance in stances_told(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The personnel of the lighthouse is on different shifts.", Language.EN),
        ("The bilateral agreement of 2031 names two harbours.", Language.EN),
        ("Le personnel du phare est logé.", Language.FR),
        ("Договор о маяках вступил в силу.", Language.RU),
        ("代表团提交了一份工作文件。", Language.ZH),
        ("قدم الوفد ورقة عمل.", Language.AR),
    ],
)
def test_staff_treaties_and_papers_are_no_views(text: str, language: Language) -> None:
    assert not stances_told(text, language)


def test_a_language_that_is_none_of_the_six_tells_nothing() -> None:
    assert not stances_asked("Über welche Punkte herrschte Konsens?", Language.UND)
