"""What a State itself asks for or offers is told by its own letter, in whatever language, before what it is granted or asked to do; other questions on it
are left as they are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Rapporteur
from corpus.languages import Language, detect
from corpus.questions.named import understand
from corpus.questions.own_act_questions import own_act_asked
from corpus.statements.own_acts import OwnAct, states_own_act
from tests.assistant.coastal import checked, indexed

_RECORDS = {
    "kyrgyzstan.ru.txt": (
        "CCL/2032/5\n12 марта 2032 года\n\nПисьмо Постоянного представителя Кыргызстана от 12 марта 2032 года на имя Председателя Конференции\n\n1. Маяк был разрушен бурей.\n\n"
        "2. Кыргызстан просит Конференцию выделить 185 000 франков из Фонда ремонта маяков.\n\nПрошу распространить настоящее письмо в качестве документа Конференции.\n\n(Подпись) А. Орлова\n"
    ),
    "morocco.ar.txt": "CCL/2032/9\n8 آذار/مارس 2032\n\nرسالة مؤرخة 8 آذار/مارس 2032 موجهة إلى رئيس المؤتمر من الممثل الدائم للمغرب\n\n1. يعرض المغرب استضافة الدورة الثالثة للمؤتمر في ميناء ميرين.\n\n(توقيع) يوسف البناني\n",
    "dec2.txt": (
        "CCL/DEC/2\n20 March 2032\n\nDecision 2: Grant to Kyrgyzstan from the Lamp Repair Fund\n\nThe Conference,\n\n1. Grants Kyrgyzstan 165,000 francs from the Lamp Repair Fund;\n\n"
        "2. Requests Kyrgyzstan to report on the use of that sum;\n\n3. Requests the Secretariat to conclude an agreement with Morocco on the session.\n"
    ),
    "report.txt": "CCL/WG/2\n15 March 2032\n\nReport of the Working Group\n\n1. The Working Group recommends that the Conference grant Kyrgyzstan 150,000 francs from the Lamp Repair Fund.\n",
}


@pytest.fixture(scope="module")
def coast(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("acts"), _RECORDS) as r:
        yield r


@pytest.mark.parametrize(
    "question",
    [
        "How much did Kyrgyzstan ask for?", "How much money did Kyrgyzstan request from the Fund?", "Combien le Kirghizistan a-t-il demandé ?", "¿Cuánto pidió Kirguistán del Fondo?", "Сколько попросил Кыргызстан?",
        "吉尔吉斯斯坦要求多少钱？", "كم طلبت قيرغيزستان من الصندوق؟",
    ],
)  # fmt: skip
def test_what_a_state_asks_for_is_told_by_its_own_letter(coast: Rapporteur, question: str) -> None:
    answer = checked(coast.ask(question), coast)
    assert answer.citations[0].quote.startswith("2. Кыргызстан просит")
    assert not any("165,000" in c.quote or "150,000" in c.quote or "распространить" in c.quote for c in answer.citations)


@pytest.mark.parametrize(
    "question",
    ["What does Morocco offer?", "Qu’offre le Maroc ?", "¿Qué ofrece Marruecos?", "Что предлагает Марокко?", "摩洛哥提供什么？", "ماذا يعرض المغرب؟"],
)
def test_what_a_state_offers_is_told_by_its_own_letter(coast: Rapporteur, question: str) -> None:
    answer = checked(coast.ask(question), coast)
    assert "استضافة الدورة الثالثة" in answer.citations[0].quote
    assert "CCL/DEC/2" not in {c.symbol for c in answer.citations}


def test_of_a_later_part_its_own_words_tell_what_it_asks_for(coast: Rapporteur) -> None:
    asked, granted = coast.ask("How much did Kyrgyzstan ask for, and how much was it granted?").parts
    assert [c.quote for c in asked.citations] == ["2. Кыргызстан просит Конференцию выделить 185 000 франков из Фонда ремонта маяков."]
    assert [c.quote for c in granted.citations] != [c.quote for c in asked.citations]


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("What did Norway ask for?", (OwnAct.REQUEST, True)), ("How many buoys did Norway request?", (OwnAct.REQUEST, False)), ("What was offered by Norway?", (OwnAct.OFFER, True)), ("What is Norway's offer?", (OwnAct.OFFER, True)),
        ("Qu’a demandé la Norvège ?", (OwnAct.REQUEST, True)), ("¿Qué ofreció Noruega?", (OwnAct.OFFER, True)), ("О чем просит Норвегия?", (OwnAct.REQUEST, True)), ("挪威要求什么？", (OwnAct.REQUEST, True)), ("ماذا تطلب النرويج؟", (OwnAct.REQUEST, True)),
        ("What was Norway asked to do?", None), ("What did Norway ask about the bells?", None), ("What did Norway say?", None), ("What did Norway and Chile ask for?", None), ("What did the Conference request of Norway?", None),
        ("How much was Norway granted?", None), ("Who asked for buoys?", None), ("Qu’a-t-on demandé à la Norvège ?", None), ("Что предложили Норвегии?", None),
    ],
)  # fmt: skip
def test_which_questions_ask_for_it(question: str, asked: tuple[OwnAct, bool] | None) -> None:
    assert own_act_asked(understand(question, detect(question))) == asked


@pytest.mark.parametrize(
    ("language", "sentence", "act"),
    [
        (Language.EN, "Norway requests five buoys.", OwnAct.REQUEST), (Language.EN, "Norway will lend five buoys.", OwnAct.OFFER), (Language.FR, "La Norvège met à disposition cinq bouées.", OwnAct.OFFER),
        (Language.ES, "Noruega solicita cinco boyas.", OwnAct.REQUEST), (Language.RU, "Норвегия просит пять буев.", OwnAct.REQUEST), (Language.ZH, "挪威愿意赠送五个浮标。", OwnAct.OFFER), (Language.AR, "تطلب النرويج خمس عوامات.", OwnAct.REQUEST),
    ],
)  # fmt: skip
def test_what_states_it(language: Language, sentence: str, act: OwnAct) -> None:
    other = OwnAct.OFFER if act is OwnAct.REQUEST else OwnAct.REQUEST
    assert states_own_act(sentence, act, language)
    assert not states_own_act(sentence, other, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (Language.EN, "I request that the present letter be circulated as a document."), (Language.RU, "Прошу распространить настоящее письмо."), (Language.ZH, "请求将本信作为文件分发。"),
        (Language.ES, "Solicito que la presente carta se distribuya como documento."), (Language.AR, "وأطلب تعميم هذه الرسالة."), (Language.FR, "Je demande que la présente lettre soit distribuée."),
    ],
)  # fmt: skip
def test_that_the_letter_be_circulated_is_no_request_of_the_state(language: Language, sentence: str) -> None:
    assert not states_own_act(sentence, OwnAct.REQUEST, language)


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("Was Morocco's offer to host the session accepted?", Language.EN), ("Did the Conference accept Kyrgyzstan's request?", Language.EN), ("Who supported the request of Kyrgyzstan?", Language.EN),
        ("L'offre du Maroc a-t-elle été acceptée ?", Language.FR), ("¿Fue aceptada la oferta de Marruecos?", Language.ES), ("Была ли удовлетворена просьба Кыргызстана?", Language.RU),
        ("摩洛哥提供的场地被接受了吗？", Language.ZH), ("هل قبلت الجهة ما يعرض المغرب؟", Language.AR),
    ],
)  # fmt: skip
def test_what_others_did_about_it_is_no_act_of_its_own(question: str, language: Language) -> None:
    assert own_act_asked(understand(question, language)) is None


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("What support does Kyrgyzstan request?", Language.EN), ("Quel accord le Maroc demande-t-il ?", Language.FR), ("¿Qué apoyo pide Marruecos?", Language.ES),
        ("Какую поддержку просит Кыргызстан?", Language.RU), ("吉尔吉斯斯坦请求什么支持？", Language.ZH), ("ماذا طلبت قيرغيزستان قبل الجلسة؟", Language.AR),
    ],
)  # fmt: skip
def test_that_support_is_asked_for_is_its_own(question: str, language: Language) -> None:
    assert own_act_asked(understand(question, language)) is not None
