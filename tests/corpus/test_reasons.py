"""A bare "why" asks for the reasons of what was answered, and sentences that give some are told, in six languages."""

from __future__ import annotations

import pytest

from corpus.conversation.follow_ups import CitedRecord, Turn, resolve, spoken_of
from corpus.languages import Language, detect
from corpus.questions.reasons import asks_why, gives_reason, is_why, reasons_asked, seeks_reason, tells_why

RECORD = CitedRecord("CHL/2031/12", "Report", "2031-03-14")
ASKED = {
    "What did the working group recommend on item 7?": ["Why?", "And why?", "Why is that?", "For what reasons?"],
    "Qu’a recommandé le groupe de travail au sujet du point 7 ?": ["Pourquoi ?", "Et pourquoi ?", "Pour quelles raisons ?"],
    "¿Qué recomendó el grupo de trabajo sobre el tema 7?": ["¿Por qué?", "¿Y por qué?", "¿Por qué motivo?"],
    "Что рекомендовала рабочая группа по пункту 7?": ["Почему?", "А почему?", "По какой причине?"],
    "关于议程项目7，工作组有何建议？": ["为什么？", "为何？", "理由是什么？"],
    "بماذا أوصى الفريق العامل بشأن البند 7؟": ["لماذا؟", "ولماذا؟", "ما السبب؟"],
}


@pytest.mark.parametrize(("former", "why"), [(former, why) for former, listed in ASKED.items() for why in listed])
def test_the_question_whose_reasons_are_asked_is_found_again(former: str, why: str) -> None:
    turn = Turn(spoken_of(former), detect(former), (RECORD,))
    resolved = resolve(why, detect(why), [turn])
    told = reasons_asked(resolved.question)
    assert told is not None
    found, language = told
    assert language is detect(former)
    assert former.rstrip("?？؟ ").strip("¿").split("，")[-1].casefold() in found.casefold()
    assert "CHL/2031/12" in found


@pytest.mark.parametrize("question", ["Why did the light go out?", "Pourquoi le feu s’est-il éteint ?", "为什么灯灭了？", "What reasons did Osmere give?"])
def test_a_why_that_says_of_what_is_searched_for_as_it_stands(question: str) -> None:
    assert not is_why(question, detect(question))
    assert reasons_asked(question) is None


@pytest.mark.parametrize(
    ("language", "reason", "other"),
    [
        ("en", "The bell was kept, since lights are hard to see in snow.", "The bell has been kept since 3 May 2029."),
        ("en", "Convinced that a mariner should be warned,", "The Conference adopted the table."),
        ("fr", "La cloche est gardée parce que la neige cache les feux.", "La cloche est gardée."),
        ("es", "Se conserva la campana porque la nieve oculta las luces.", "Se conserva la campana."),
        ("ru", "Колокол сохранен, поскольку снег скрывает огни.", "Колокол сохранен."),
        ("zh", "由于雪遮住了灯光，保留了钟。", "保留了钟。"),
        ("ar", "أبقي على الجرس لأن الثلج يحجب الأضواء.", "أبقي على الجرس."),
    ],
)
def test_sentences_that_give_a_reason_are_told(language: str, reason: str, other: str) -> None:
    assert gives_reason(reason, Language(language))
    assert not gives_reason(other, Language(language))


@pytest.mark.parametrize(("former", "why"), [(former, ASKED[other][0]) for former in ASKED for other in ASKED if other != former])
def test_reasons_are_asked_for_in_another_language_than_the_question(former: str, why: str) -> None:
    resolved = resolve(why, detect(why), [Turn(spoken_of(former), detect(former), (RECORD,))])
    found = reasons_asked(resolved.question)
    assert found is not None
    assert found[1] is detect(why)
    assert detect(found[0]) is detect(former)
    assert "CHL/2031/12" in found[0]


@pytest.mark.parametrize(
    ("question", "language", "asked"),
    [
        ("Why was the lamp put out?", Language.EN, True),
        ("Pourquoi la lampe a-t-elle été éteinte ?", Language.FR, True),
        ("¿Por qué se apagó la lámpara?", Language.ES, True),
        ("Почему погасили лампу?", Language.RU, True),
        ("为什么熄灭了灯？", Language.ZH, True),
        ("لماذا أطفئ المصباح؟", Language.AR, True),
        ("لمن أعطي المصباح؟", Language.AR, False),  # "to whom" begins with the letters of a "why"
        ("When was the lamp put out, and who said why?", Language.EN, False),
        ("Warum ist die Lampe aus?", Language.UND, False),
    ],
)
def test_whether_a_question_asks_why(question: str, language: Language, asked: bool) -> None:
    assert asks_why(question, language) is asked


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The survey was put off for lack of time.", Language.EN),
        ("L’étude a été reportée faute de temps.", Language.FR),
        ("El estudio se aplazó por falta de tiempo.", Language.ES),
        ("Обследование отложено за неимением времени.", Language.RU),
        ("勘测因时间不足而推迟。", Language.ZH),
        ("أرجئت الدراسة لضيق الوقت.", Language.AR),
    ],
)
def test_a_lack_is_a_reason(text: str, language: Language) -> None:
    assert gives_reason(text, language)


def test_a_conclusion_in_chinese_is_none() -> None:
    assert not gives_reason("勘测因此推迟。", Language.ZH)


@pytest.mark.parametrize(
    ("question", "language", "asked"),
    [
        ("Why was the lamp put out?", Language.EN, True),
        ("When was the lamp put out, and why?", Language.EN, True),
        ("What was the main cause of the fire at Teal Rock?", Language.EN, True),
        ("What is the lamp used for?", Language.EN, True),
        ("What did the report say of the reasons?", Language.EN, False),
        ("Pour quelle raison a-t-on éteint la lampe ?", Language.FR, True),
        ("Qui sait pourquoi ?", Language.FR, False),
        ("¿Cuál fue la causa del incendio?", Language.ES, True),
        ("¿Para qué sirve la lámpara?", Language.ES, True),
        ("Из-за чего погасили лампу?", Language.RU, True),
        ("Что стало причиной пожара?", Language.RU, True),
        ("守灯人为什么离开？", Language.ZH, True),
        ("火灾的原因是什么？", Language.ZH, True),
        ("谁离开了灯塔？", Language.ZH, False),
        ("ما سبب إطفاء المصباح؟", Language.AR, True),
        ("ما الذي أدى إلى الحريق؟", Language.AR, True),
        ("لمن أعطي المصباح؟", Language.AR, False),
    ],
)
def test_whether_a_question_asks_for_a_reason_in_any_of_its_parts(question: str, language: Language, asked: bool) -> None:
    assert seeks_reason(question, language) is asked


@pytest.mark.parametrize(
    ("text", "other", "language"),
    [
        ("On éteignit la lampe pour ménager l’huile.", "On éteignit la lampe pour la nuit.", Language.FR),
        ("Se apagó la lámpara para ahorrar aceite.", "Se apagó la lámpara para siempre.", Language.ES),
        ("Лампу погасили для экономии масла, то есть для сохранения запаса.", "Лампу погасили ночью.", Language.RU),
        ("熄灯是为的是省油。", "灯在夜里熄灭。", Language.ZH),
        ("أطفئ المصباح لحماية الطيور.", "أطفئ المصباح ليلا.", Language.AR),
    ],
)
def test_what_something_is_done_for_tells_why(text: str, other: str, language: Language) -> None:
    assert tells_why(text, language)
    assert not tells_why(other, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        *((f"On éteignit la lampe pour {verb}.", Language.FR) for verb in ["éviter un incendie", "les protéger", "prendre l’huile", "détruire le nid", "faire place au navire", "rétablir la paix", "recevoir les hôtes", "vérifier le feu", "mettre fin au bruit", "ne pas nuire aux oiseaux", "mieux voir", "être prêt", "l’éteindre", "suivre la règle", "le garder", "dire adieu"]),
        *((f"Se apagó la lámpara para {verb}.", Language.ES) for verb in ["salvarlas", "no herir a las aves", "reducir el gasto", "ahorrar", "protegerse", "poner fin al ruido", "permitirles pasar"]),
    ],
)  # fmt: skip
def test_a_purpose_in_an_infinitive_tells_why(text: str, language: Language) -> None:
    assert tells_why(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        *((f"La lampe fut achetée pour {noun}.", Language.FR) for noun in ["notre pays", "votre port", "le Ministre", "quatre navires", "l’hiver", "janvier", "février", "l’avenir", "la mer", "le soir", "un autre phare", "le registre", "l’affaire", "le courrier", "le cancer", "Alger", "le territoire", "les militaires", "le premier", "le secrétaire", "le papier", "le foyer", "le pouvoir", "le coucher du soleil", "plaisir", "les passagers", "la lumière"]),
        *((f"La lámpara se compró para {noun}.", Language.ES) for noun in ["mujeres", "mujer", "mar abierto", "Gibraltar", "uso militar", "lugares lejanos", "Escobar", "ayer", "hogares"]),
    ],
)  # fmt: skip
def test_whom_or_when_something_is_for_tells_no_reason(text: str, language: Language) -> None:
    assert not tells_why(text, language)
