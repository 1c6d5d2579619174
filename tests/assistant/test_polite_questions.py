"""A question put politely is answered as it is when put shortly: the same extracts, as surely, in six languages, with the bundled model."""

from __future__ import annotations

import pytest

from assistant import Rapporteur
from assistant.answers import Answer
from corpus.languages import SIX, detect

pytestmark = pytest.mark.model

NEAR = 0.1
"""By how much the confidence may differ: an indirect question has its words in another order."""

PAIRS = [
    (
        "What did the working group recommend on item 7?",
        "Good morning, I would be very grateful if you could kindly tell me, for my report, what the working group recommended on item 7",
    ),
    (
        "How soon must a State notify the extinction of a harbour light?",
        "Dear Rapporteur, I work at a ministry of marine and I was wondering whether you could please let me know how soon a State must notify the extinction of a harbour light. Many thanks in advance for your help.",
    ),
    (
        "Combien de pêcheurs ont fondé la coopérative La Candela ?",
        "Bonjour Madame, pourriez-vous s’il vous plaît me dire, pour mon article, combien de pêcheurs ont fondé la coopérative La Candela ? Je vous remercie d’avance.",
    ),
    (
        "Qu’a recommandé le groupe de travail au sujet du point 5 ?",
        "Bonsoir, je vous serais très reconnaissant de bien vouloir m’indiquer ce que le groupe de travail a recommandé au sujet du point 5. Bien cordialement",
    ),
    (
        "¿En qué plazo debe publicar el Registrador un aviso recibido?",
        "Buenos días, soy periodista y me gustaría saber, si es posible, en qué plazo debe publicar el Registrador un aviso recibido. Muchas gracias de antemano.",
    ),
    (
        "¿Cuánto costará el Registro en el bienio 2032-2033?",
        "Hola, le agradecería mucho que me dijera, para mi informe, cuánto costará el Registro en el bienio 2032-2033. Un saludo",
    ),
    (
        "Кого Северовия выдвинула на должность Регистратора портовых огней?",
        "Здравствуйте! Я был бы очень признателен, если бы вы могли сообщить мне, для моего доклада, кого Северовия выдвинула на должность Регистратора портовых огней. Заранее большое спасибо.",
    ),
    (
        "Что рекомендовала рабочая группа по пункту 6 повестки дня?",
        "Добрый день, не могли бы вы, пожалуйста, сказать, что рекомендовала рабочая группа по пункту 6 повестки дня? С уважением, Анна",
    ),
    (
        "澜水共和国愿意设立什么培训中心？",
        "您好，打扰一下，请问您能否告诉我澜水共和国愿意设立什么培训中心？非常感谢您的帮助！",
    ),
    (
        "关于议程项目7，工作组有何建议？",
        "尊敬的报告员，我正在写一篇论文，如果您能告诉我关于议程项目7，工作组有何建议，我将不胜感激。",
    ),
    (
        "كم صيادا أسسوا تعاونية لا كانديلا؟",
        "مرحبا، هل يمكنكم من فضلكم أن تخبروني، من أجل تقريري، كم صيادا أسسوا تعاونية لا كانديلا؟ شكرا جزيلا لكم.",
    ),
    (
        "بماذا أوصى الفريق العامل بشأن البند 7؟",
        "صباح الخير، سأكون ممتنا جدا لو تكرمتم بإخباري بماذا أوصى الفريق العامل بشأن البند 7. ولكم جزيل الشكر.",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("short", "polite"), PAIRS)
def test_polite_wording_changes_no_extract_and_hardly_the_confidence(rapporteur: Rapporteur, short: str, polite: str) -> None:
    plain, asked = rapporteur.ask(short), rapporteur.ask(polite)
    assert not plain.refused
    assert _quoted(asked) == _quoted(plain), asked.resolved_question
    assert abs(asked.confidence - plain.confidence) <= NEAR
    assert asked.question == polite


def test_a_search_looks_for_what_is_asked_alone(rapporteur: Rapporteur) -> None:
    short, polite = PAIRS[2]
    found, asked = rapporteur.search(short, k=3), rapporteur.search(polite, k=3)
    assert [hit.passage_id for hit in asked.hits] == [hit.passage_id for hit in found.hits]


def _quoted(answer: Answer) -> list[tuple[str, int, int]]:
    return [(c.record_id, c.start, c.end) for c in answer.citations]


def test_each_language_is_asked_in_twice() -> None:
    asked = [detect(short) for short, _ in PAIRS]
    assert all(asked.count(language) == 2 for language in SIX)
