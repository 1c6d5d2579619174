"""Questions that a title block answers, and others that look like them, in six languages."""

from __future__ import annotations

import pytest

from corpus.languages import Language, detect
from corpus.questions.named import understand
from corpus.questions.title_block_questions import asks_date_line, names_no_document, title_block_facts

SENDER, SIGNATORY, ITEM = ("sender",), ("signatory",), ("agenda_item",)

ASKED = {
    "en": [
        ("Who submitted the draft resolution on harbour lights?", SENDER),
        ("Which delegations sponsored the draft decision?", SENDER),
        ("Who was the sender of the letter about the keepers?", SENDER),
        ("Which State presented the working paper?", SENDER),
        ("Who put forward the revised text on harbour lights?", SENDER),
        ("Which countries are behind the initiative as co-authors?", SENDER),
        ("Who signed the letter about the keepers?", SIGNATORY),
        ("Under which agenda item was the note issued?", ITEM),
        ("Who wrote the letter on automation, and under which agenda item was it circulated?", SENDER + ITEM),
    ],
    "fr": [
        ("Qui a déposé le projet de résolution sur les feux de port ?", SENDER),
        ("Quelle délégation présente le projet de décision ?", SENDER),
        ("Quels pays ont présenté le texte sur les feux de port ?", SENDER),
        ("Qui est le signataire de la lettre sur les gardiens de phare ?", SIGNATORY),
        ("Au titre de quel point de l’ordre du jour le document a-t-il été distribué ?", ITEM),
    ],
    "es": [
        ("¿Quién presentó el proyecto de resolución sobre las luces de puerto?", SENDER),
        ("¿Qué Estado envió la carta sobre los fareros?", SENDER),
        ("¿Qué delegaciones presentaron la iniciativa sobre las luces de puerto?", SENDER),
        ("¿Quién firmó la nota sobre las señales de niebla?", SIGNATORY),
        ("¿En relación con qué tema del programa se distribuyó el documento?", ITEM),
    ],
    "ru": [
        ("Кто представил проект резолюции об огнях гавани?", SENDER),
        ("Какое государство направило письмо о смотрителях маяков?", SENDER),
        ("Какие делегации внесли проект решения?", SENDER),
        ("Кто внёс текст об огнях гавани?", SENDER),
        ("Кто подписал письмо о смотрителях маяков?", SIGNATORY),
        ("По какому пункту повестки дня был распространен документ?", ITEM),
    ],
    "zh": [
        ("谁提交了关于港口灯标的决议草案？", SENDER),
        ("哪些国家提出了关于港口灯标的案文？", SENDER),
        ("哪个国家来信谈灯塔看守员？", SENDER),
        ("谁签署了关于雾号的照会？", SIGNATORY),
        ("该文件是在哪个议程项目下分发的？", ITEM),
    ],
    "ar": [
        ("من قدم مشروع القرار المتعلق بأضواء الموانئ؟", SENDER),
        ("من قدم النص المتعلق بأضواء الموانئ؟", SENDER),
        ("أي دولة تقدمت بالاقتراح المتعلق بحراس المنارات؟", SENDER),
        ("من وقّع المذكرة المتعلقة بإشارات الضباب؟", SIGNATORY),
        ("في إطار أي بند من جدول الأعمال عممت الوثيقة؟", ITEM),
    ],
}
# Another thing is asked of a document; a document is asked for; the sender is named; a word only begins as a verb of sending does.
OTHERS = {
    "en": [
        "When was the draft resolution on harbour lights submitted?",
        "Which letter did Belarus send?",
        "What does the letter say on agenda item 6?",
        "Which States are named in the letter sent by Belarus?",
        "Who wrote the song of the keepers?",
        "Who tests the fog signals, according to the report?",
        "Who was present when the report was read?",
        "Which delegations raised the issue of the report?",
    ],
    "fr": [
        "Quand le projet de résolution a-t-il été déposé ?",
        "Quels États sont cités dans la lettre envoyée par le Bélarus ?",
        "Que dit la lettre au sujet du point 6 de l’ordre du jour ?",
        "Qui entretient les signaux de brume, selon le rapport ?",
        "Qui était présent lors de la lecture du rapport ?",
    ],
    "es": [
        "¿Cuándo se presentó el proyecto de resolución?",
        "¿Qué Estados se nombran en la carta enviada por Belarús?",
        "¿Qué dice la carta sobre el tema 6 del programa?",
        "¿Quiénes estaban presentes cuando se leyó el informe?",
    ],
    "ru": [
        "Когда был внесен проект резолюции?",
        "Какие государства названы в письме, направленном Беларусью?",
        "Что говорится в письме по пункту 6 повестки дня?",
        "Какой представитель говорил о докладе?",
    ],
    "zh": [
        "决议草案是什么时候提交的？",
        "白俄罗斯发出的信中提到哪些国家？",
        "来信对议程项目6说了什么？",
        "哪个国家发出了雾中信号？",
    ],
    "ar": [
        "متى قدم مشروع القرار؟",
        "ما هي الدول التي ورد ذكرها في الرسالة التي أرسلتها بيلاروس؟",
        "ماذا تقول الرسالة عن البند 6 من جدول الأعمال؟",
        "أي دولة تستضيف مكتب حفظ التقرير؟",
        "أي دولة تعرضت للعاصفة بحسب التقرير؟",
    ],
}


@pytest.mark.parametrize(("code", "question", "facts"), [(code, *pair) for code, listed in ASKED.items() for pair in listed])
def test_who_sent_a_document_and_under_which_item_is_told_by_its_title_block(code: str, question: str, facts: tuple[str, ...]) -> None:
    assert title_block_facts(understand(question, Language(code))) == facts


@pytest.mark.parametrize(("code", "question"), [(code, question) for code, listed in OTHERS.items() for question in listed])
def test_other_questions_are_not_put_to_it(code: str, question: str) -> None:
    assert title_block_facts(understand(question, Language(code))) == ()


def test_a_question_in_none_of_the_six_languages_is_not_read() -> None:
    assert title_block_facts(understand("Who submitted the draft resolution?", Language.UND)) == ()


@pytest.mark.parametrize(
    "question",
    [
        "From where was the letter on the lamp of Tesk sent?", "D’où Osmere a-t-il envoyé sa lettre sur la lampe ?", "¿Desde dónde se envió la carta sobre la lámpara?",
        "Откуда было отправлено письмо о лампе?", "关于灯塔的信是从哪里发出的？", "من أين أرسلت الرسالة بشأن المصباح؟",
        "Who asked for the lamp, on what date, and why?", "Кто направил письмо о лампе и какого числа?", "谁在何时致函要求修灯？",
    ],
)  # fmt: skip
def test_when_and_from_where_a_letter_was_written_is_asked(question: str) -> None:
    assert asks_date_line(understand(question, detect(question)), dated=True)


@pytest.mark.parametrize(
    "question",
    [
        "What did Osmere write on the lamp?",
        "When will the lamp be lit?",
        "Where does the lamp stand?",
        "Qui a demandé la lampe ?",
        "Где стоит лампа?",
        "灯在哪里？",
    ],
)
def test_no_date_line_is_asked_for(question: str) -> None:
    assert not asks_date_line(understand(question, detect(question)), dated=True)


def test_a_date_that_nothing_quoted_tells_is_that_of_the_letter() -> None:
    question = "When did Osmere deposit its instrument?"
    assert asks_date_line(understand(question, Language.EN), dated=False)


@pytest.mark.parametrize(
    "question",
    [
        "Who submitted it?", "Which States submitted that draft resolution?", "Under which agenda item was it submitted?", "Who signed the letter, and when?", "Qui l’a présenté ?",
        "Quels États ont présenté ce projet de résolution ?", "Au titre de quel point de l’ordre du jour a-t-il été présenté ?", "Qui l’a signée ?", "¿Quién lo presentó?",
        "¿Qué Estados presentaron ese proyecto de resolución?", "¿Quién firmó la carta?", "Кто его внёс?", "Какие государства внесли этот проект резолюции?",
        "По какому пункту повестки дня он был представлен?", "Кто его подписал?", "由谁提交？", "哪些国家提交了该决议草案？", "它在哪个议程项目下提交？", "谁签署了这封信？",
        "من قدمه؟", "أي دول قدمت مشروع القرار هذا؟", "في إطار أي بند من جدول الأعمال قدم؟", "من وقع الرسالة؟",
    ],
)  # fmt: skip
def test_a_question_that_says_of_no_document_which_it_is(question: str) -> None:
    assert names_no_document(understand(question, detect(question)))


@pytest.mark.parametrize(
    "question",
    [
        "Who signed the letter of Zubrowka?", "Who submitted the draft on fog signals?", "Who signed the letter of 3 May 2032?", "Who submitted CCL/L.4?", "Who submitted the draft under agenda item 7?",
        "Qui a signé la lettre de Zubrowka ?", "Qui a présenté le projet sur les signaux de brume ?", "¿Quién firmó la carta de Zubrowka?", "¿Quién presentó el proyecto sobre las señales de niebla?",
        "Кто подписал письмо Зубровки?", "Кто внёс проект о туманных сигналах?", "谁签署了祖布罗卡的信？", "谁提交了关于雾号的决议草案？", "من وقع رسالة زوبروفكا؟", "من قدم مشروع القرار بشأن إشارات الضباب؟",
    ],
)  # fmt: skip
def test_a_question_that_calls_a_document_by_its_sender_its_matter_or_its_day(question: str) -> None:
    assert not names_no_document(understand(question, detect(question)))
