from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.conversation.parts import split
from corpus.languages import detect


def parts(question: str) -> tuple[str, ...]:
    return split(question, detect(question))


@pytest.mark.parametrize(
    ("question", "first", "second"),
    [
        ("Which city hosts the session and how many delegates may each State send?", "Which city hosts the session?", "How many delegates may each State send?"),
        ("Compare what Norrholm and Quenda say on keepers", "What does Norrholm say on keepers?", "What does Quenda say on keepers?"),
        ("How do CHL/L.9 and CHL/L.12 differ on training?", "What does CHL/L.9 say about training?", "What does CHL/L.12 say about training?"),
        ("What do CHL/L.9 and CHL/L.12 say about ports?", "What does CHL/L.9 say about ports?", "What does CHL/L.12 say about ports?"),
        ("What is the difference between a light vessel and a lighthouse?", "What is a light vessel?", "What is a lighthouse?"),
        ("Compare the proposal of Osmere with the decision of 20 March on notices.", "What is the proposal of Osmere?", "What is the decision of 20 March on notices?"),
        ("Compare the contributions of China and Norway", "What is the contributions of China?", "What is the contributions of Norway?"),
        ("Compare China and Norway", "What is China?", "What is Norway?"),
        ("Comparez ce que disent le Norrholm et le Quenda sur les gardiens", "Que dit le Norrholm concernant les gardiens ?", "Que dit le Quenda concernant les gardiens ?"),
        ("¿Qué diferencia hay entre la propuesta de Osmere y la de Severovia?", "¿Qué dice la propuesta de Osmere?", "¿Qué dice la de Severovia?"),
        ("Сравните, что говорят Норрхольм и Кенда о смотрителях", "Что говорит Норрхольм о смотрителях?", "Что говорит Кенда о смотрителях?"),
        ("比较诺霍尔姆和昆达关于看守员的立场", "诺霍尔姆就看守员说了什么？", "昆达就看守员说了什么？"),
        ("ما الفرق بين اقتراح أوزمير واقتراح سيفيروفيا؟", "ماذا يقول اقتراح أوزمير؟", "ماذا يقول اقتراح سيفيروفيا؟"),
    ],
)  # fmt: skip
def test_joined_questions_and_comparisons_are_two_questions(question: str, first: str, second: str) -> None:
    assert parts(question) == (first, second)


@pytest.mark.parametrize(
    ("question", "second"),
    [
        ("What did the working group recommend on item 6, and who chaired it?", "Who chaired it"),
        ("Qu’a recommandé le groupe de travail sur le point 6, et qui le présidait ?", "Qui le présidait"),
        ("¿Qué recomendó el grupo de trabajo sobre el tema 6 y quién lo presidió?", "¿Quién lo presidió"),
        ("Что рекомендовала рабочая группа по пункту 6 и кто ее возглавлял?", "Кто ее возглавлял"),
        ("工作组就议程项目6建议了什么，谁担任主席？", "谁担任主席"),
        ("بماذا أوصى الفريق العامل بشأن البند 6، ومن ترأسه؟", "من ترأسه"),
    ],
)
def test_a_part_that_points_to_the_other_takes_its_topic(question: str, second: str) -> None:
    one, other = parts(question)
    assert "6" in one
    assert second not in one
    assert other.startswith(second)
    assert "6" in other


@pytest.mark.parametrize(
    "question",
    [
        "What did the working group recommend on items 5, 6 and 7?",
        "Qu’a recommandé le groupe de travail sur les points 5, 6 et 7 ?",
        "¿Qué recomendó el grupo de trabajo sobre los temas 5, 6 y 7?",
        "Что рекомендовала рабочая группа по пунктам 5, 6 и 7?",
        "工作组就项目5、6和7提出了什么建议？",
        "بماذا أوصى الفريق العامل بشأن البنود 5 و 6 و 7؟",
    ],
)
def test_an_enumeration_of_items_is_a_question_for_each(question: str) -> None:
    found = parts(question)
    assert len(found) == 3
    for number, part in zip("567", found, strict=True):
        assert [c for c in part if c in "567"] == [number]


def test_a_shared_document_and_date_are_carried_to_the_later_part() -> None:
    assert "CHL/L.9" in parts("In CHL/L.9, which States are asked to train keepers and how many questions does the survey have?")[1]


@pytest.mark.parametrize(
    "question",
    [
        "What do France and Germany propose together?", "What are the terms and conditions of the loan?", "When and where does the third session meet?", "Who may be Registrar, and for how long?",
        "Which delegations opposed a fee, and why?", "Which States which signed and which did not ratify are named?", "Que proposent ensemble la France et l’Allemagne ?",
        "Quand et où se tiendra la troisième session ?", "¿Cuándo y dónde vuelve a reunirse la Conferencia?", "На каком заседании и когда принято решение 4?", "会议何时何地举行？", "متى وأين تعقد الدورة الثالثة؟",
        "What did the working group recommend on item 7?", "And on item 6?", "",
    ],
)  # fmt: skip
def test_one_question_is_not_split(question: str) -> None:
    assert parts(question) == (question,)


@pytest.mark.parametrize(
    "question",
    [
        "Who pays for it in CHL/L.9 (on the question “How much will the survey cost, and how much will the buoys cost?”)?",
        "Qui paie cela (à propos de la question « Combien coûtera le levé, et combien coûteront les bouées ? ») ?",
        "¿Quién lo paga (acerca de la pregunta «¿Cuánto costará el estudio y cuánto costarán las boyas?»)?",
        "Кто за это платит (по вопросу «Сколько будет стоить съёмка и сколько будут стоить буи?»)?",
        "谁来支付（就“勘测要花多少钱？浮标要花多少钱？”这一问题）？",
        "من يدفع ذلك (بشأن السؤال «كم تكلفة المسح؟ وكم تكلفة العوامات؟»)؟",
        'Who asked "what was agreed on fog, and what was left open?" in the note?',
        "What is said of “the positions on items 5, 6 and 7”?",
    ],
)
def test_what_stands_in_quotation_marks_is_never_split(question: str) -> None:
    assert parts(question) == (question,)


def test_a_question_with_something_quoted_is_split_outside_of_it() -> None:
    assert parts("What does “Fog and Light” say, and who wrote the note on the survey?") == (
        "What does “Fog and Light” say?",
        "Who wrote the note on the survey?",
    )


@given(st.text(max_size=80))
def test_any_text_is_at_least_one_question_and_at_most_four(question: str) -> None:
    assert 1 <= len(parts(question)) <= 4


@pytest.mark.parametrize(
    "question",
    ["Compare the interpretation costs of 2034 and 2035.", "What is the difference between the budgets of 2034 and 2035?", "Сравните бюджеты 2034 и 2035"],
)
def test_years_compared_are_one_question(question: str) -> None:
    assert parts(question) == (question,)


@pytest.mark.parametrize(
    "question",
    [
        "What changed between CCL/L.3 and CCL/L.5?", "What was said between items 5 and 6?", "Qu’est-ce qui a changé entre CCL/L.3 et CCL/L.5 ?", "¿Qué cambió entre CCL/L.3 y CCL/L.5?",
        "Что изменилось между CCL/L.3 и CCL/L.5?", "CCL/L.3和CCL/L.5之间有什么变化？", "ما الذي تغير بين CCL/L.3 وCCL/L.5؟",
    ],
)  # fmt: skip
def test_what_is_asked_between_two_documents_is_one_question(question: str) -> None:
    assert parts(question) == (question,)


@pytest.mark.parametrize(
    ("question", "second"),
    [
        ("What term did Osmere ask for in March, and which did it hold to before?", "Which did it hold to before"),
        ("¿Qué plazo pidió Osmere en marzo de 2031 y cuál debía defender mientras tanto?", "¿Cuál debía defender mientras tanto"),
        (
            "Quel terme Osmere demanda-t-il en mars, et lequel Tesk avait-il réellement proposé selon Hallam ?",
            "Lequel Tesk avait-il réellement proposé selon Hallam",
        ),
    ],
)
def test_a_pronoun_for_a_noun_of_the_first_part_is_asked_with_it(question: str, second: str) -> None:
    parts = split(question, detect(question))
    assert len(parts) == 2
    assert parts[1].startswith(second)
    assert "Osmere" in parts[1]


@pytest.mark.parametrize(
    ("question", "first"),
    [("¿Qué diferencia hay entre la carta de Osmere y la de Severovia sobre el tema 5?", "con respecto al tema 5?"), ("Comparez la lettre d’Osmere avec celle de Severovia sur le point 5", "concernant le point 5 ?")],
)  # fmt: skip
def test_the_matter_of_a_comparison_joins_its_preposition(question: str, first: str) -> None:
    assert parts(question)[0].endswith(first)


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        ("When was the letter of Varland written and who signed it?", ("When was the letter of Varland written?", "Who signed the letter of Varland?")),
        ("When was CHL/2031/7 written, who signed it and to whom is it addressed?", ("When was CHL/2031/7 written?", "Who signed CHL/2031/7?", "To whom is CHL/2031/7 addressed?")),
        ("What did the letter of Varland propose and who signed it?", ("What did the letter of Varland propose?", "Who signed the letter of Varland?")),
        ("Quand la lettre de la Chine a-t-elle été écrite et qui l’a signée ?", ("Quand la lettre de la Chine a-t-elle été écrite ?", "Qui a signé la lettre de la Chine ?")),
        ("¿Cuándo se escribió la carta de China y quién la firmó?", ("¿Cuándo se escribió la carta de China?", "¿Quién firmó la carta de China?")),
        ("Когда написано письмо Китая и кто его подписал?", ("Когда написано письмо Китая?", "Кто подписал письмо Китая?")),
        ("中国的信是什么时候写的，谁签署的？", ("中国的信是什么时候写的？", "中国的信是谁签署的？")), ("متى كتبت رسالة الصين ومن وقعها؟", ("متى كتبت رسالة الصين؟", "من وقع رسالة الصين؟")),
    ],
)  # fmt: skip
def test_facts_of_one_document_are_asked_of_it_by_name(question: str, parts: tuple[str, ...]) -> None:
    assert split(question, detect(question)) == parts


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        ("What is the difference between what the Working Group recommended for Norway and what the Conference granted?", ("What is it that the Working Group recommended for Norway?", "What is it that the Conference granted for Norway?")),
        ("Compare what the Working Group recommended on keepers with what the Conference decided", ("What is it that the Working Group recommended on keepers?", "What is it that the Conference decided on keepers?")),
        ("How does what Varland proposed for ports in March differ from what Norrholm wanted for keepers?", ("What is it that Varland proposed for ports in March?", "What is it that Norrholm wanted for keepers?")),
        ("Quelle est la différence entre ce que le Groupe de travail a recommandé pour la Norvège et ce que la Conférence a accordé ?", ("Qu’est-ce que le Groupe de travail a recommandé pour la Norvège ?", "Qu’est-ce que la Conférence a accordé pour la Norvège ?")),
        ("¿Cuál es la diferencia entre lo que el Grupo de Trabajo recomendó para Noruega y lo que la Conferencia concedió?", ("¿Qué es lo que el Grupo de Trabajo recomendó para Noruega?", "¿Qué es lo que la Conferencia concedió para Noruega?")),
        ("В чём разница между тем, что рекомендовала рабочая группа для Норвегии, и тем, что решила Конференция?", ("Что рекомендовала рабочая группа для Норвегии?", "Что решила Конференция для Норвегии?")),
        ("工作组为挪威建议的与会议批准的有什么区别？", ("工作组为挪威建议了什么？", "会议为挪威批准了什么？")),
        ("ما الفرق بين ما أوصى به الفريق العامل للنرويج وما قرره المؤتمر؟", ("ما الذي أوصى به الفريق العامل للنرويج؟", "ما الذي قرره المؤتمر للنرويج؟")),
    ],
)  # fmt: skip
def test_what_one_did_is_compared_with_what_another_did(question: str, parts: tuple[str, ...]) -> None:
    assert split(question, detect(question)) == parts


@pytest.mark.parametrize(
    "question",
    [
        "What is the difference between what a keeper and a pilot do?",
        "Who wrote the letter of Varland and why?",
        "Who signed the letter of Varland and Norrholm?",
    ],
)
def test_what_has_no_second_side_or_fact_is_one_question(question: str) -> None:
    assert split(question, detect(question)) == (question,)
