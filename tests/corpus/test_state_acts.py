"""Which act on an instrument a question asks of, in six languages, and what only has its words."""

from __future__ import annotations

import pytest

from corpus.questions.state_acts import is_of_all_states, state_acts_asked, tells_state_act

ASKED = [
    ("ratification", "When did Kenya ratify the Convention on Coastal Lights?"), ("ratification", "Le Kenya a-t-il ratifié la Convention ?"), ("ratification", "¿Ha ratificado Kenya el Convenio o la Convención?"),
    ("ratification", "Ратифицировала ли Кения Конвенцию?"), ("ratification", "肯尼亚何时批准了公约？"), ("ratification", "متى صدقت كينيا على الاتفاقية؟"),
    ("signature", "did kenya sign the convention"), ("signature", "Quand le Kenya a-t-il signé le Protocole ?"), ("signature", "Подписала ли Кения Конвенцию?"), ("signature", "肯尼亚签署公约了吗？"), ("signature", "هل وقعت كينيا الاتفاقية؟"),
    ("reservation", "What reservation did Kenya make when signing?"), ("reservation", "Quelle réserve le Kenya a-t-il faite à l’article 6 ?"), ("reservation", "¿Qué reserva hizo Kenya?"), ("reservation", "Какую оговорку сделала Кения?"),
    ("reservation", "肯尼亚在签署时提出了什么保留？"), ("reservation", "ما التحفظ الذي أبدته كينيا؟"),
]  # fmt: skip
NOT_ASKED = [
    "What reservations did Kenya express about the cost?", "Quelles réserves de poisson le Kenya a-t-il ?", "¿Qué reserva de aceite tiene Kenya?", "How many berths may be reserved?", "Who signed the letter of Kenya?",
    "肯尼亚何时批准了预算？", "What does the convention say of buoys?", "What signals does the convention ask of Kenya?", "What does the Convention mean for the significance of Kenya's lamps?",
    "Did Kenya ratify the rules of procedure?",
]  # fmt: skip


@pytest.mark.parametrize(("act", "question"), ASKED)
def test_the_act_that_is_asked_of(act: str, question: str) -> None:
    assert state_acts_asked(question) == {act}


@pytest.mark.parametrize("question", NOT_ASKED)
def test_what_only_has_the_words_asks_of_none(question: str) -> None:
    assert not state_acts_asked(question)


@pytest.mark.parametrize(
    ("act", "said"),
    [
        ("ratification", "Kenya deposited its instrument of ratification."), ("signature", "签署国：肯尼亚"), ("reservation", "Kenya does not consider itself bound by article 6."), ("reservation", "Le Kenya ne se considère pas lié par l’article 6."),
        ("reservation", "Кения не считает себя связанной статьей 6."), ("reservation", "肯尼亚不受第六条约束。"), ("reservation", "لا تعتبر كينيا نفسها ملزمة بالمادة 6."), ("accession", "وانضمت كينيا إلى الاتفاقية."),
        ("accession", "Kenya se adhirió al Convenio."), ("accession", "Kenya se adhiere al Convenio."), ("accession", "Le Kenya a accédé à la Convention."), ("ratification", "صدّقت كينيا على الاتفاقية."), ("signature", "وقّعت كينيا الاتفاقية."),
        ("ratification", "Kenya deposited its instrument of acceptance."), ("ratification", "Le Kenya a déposé son instrument d’approbation."), ("ratification", "Kenya depositó su instrumento de aceptación."), ("ratification", "Кения сдала на хранение документ о принятии."),
        ("ratification", "肯尼亚交存了接受书。"), ("ratification", "أودعت كينيا صك القبول."), ("signature", "Kenya firmó el Convenio."), ("signature", "La firma del Convenio por Kenya."), ("signature", "الدول الموقعة"),
    ],
)  # fmt: skip
def test_what_tells_of_an_act(act: str, said: str) -> None:
    assert tells_state_act(said, act)


@pytest.mark.parametrize(
    "said",
    ["The lamp is held firmly.", "A firm built the tower.", "Une offre ferme de la firme.", "يقع موقع المنارة في الشمال.", "The adhesive of the lens failed."],
)
def test_what_has_but_like_words_tells_of_none(said: str) -> None:
    assert not tells_state_act(said, "signature")
    assert not tells_state_act(said, "accession")


@pytest.mark.parametrize(
    ("said", "is_of_all"),
    [
        ("All States represented there signed.", True), ("Tous les États participants ont signé.", True), ("Todos los Estados firmaron.", True), ("Все государства подписали.", True), ("所有国家均已签署。", True), ("وقعت جميع الدول المشاركة.", True),
        ("All States should sign.", False), ("Tous les États qui ont signé", False), ("Some States signed.", False), ("所有国家应签署。", False),
    ],
)  # fmt: skip
def test_what_all_states_did(said: str, is_of_all: bool) -> None:
    assert is_of_all_states(said) is is_of_all
