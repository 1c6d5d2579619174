"""What a covering letter says of its annex, and what corrects elsewhere, stand in the way of no answer; what is told as not said is not said."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Rapporteur
from corpus.languages import Language
from corpus.layout.courtesies import asks_for_transmittals, is_transmittal
from corpus.naming.general_nouns import GENERAL
from corpus.naming.held_types import tells_hour
from corpus.questions.named import understand
from corpus.questions.nouns import nouns
from corpus.questions.reasons import explains_vote
from tests.assistant.coastal import checked, indexed

RECORDS = {
    "letter.txt": "CCL/2032/31\n5 March 2032\nConvention on Coastal Lights\nThird session\n\nLetter dated 4 March 2032 from the Permanent Representative of Zubrowka addressed to the Secretary of the Conference\n\nI have the honour to transmit herewith the proposal of Zubrowka for a dark season of the harbour lamps (annex).\n\n(Signed) Otto Brandl\nPermanent Representative of Zubrowka\n\nAnnex\n\nProposal on the dark season\n\n1. The dark season of the harbour lamps shall begin on 3 June and end on 9 August.\n\n2. Keepers who light a lamp in the dark season shall pay forty crowns.\n",
    "corr.txt": "CCL/2032/31/Corr.1\n9 March 2032\nConvention on Coastal Lights\nThird session\n\nLetter dated 4 March 2032 from the Permanent Representative of Zubrowka addressed to the Secretary of the Conference\n\nCorrigendum\n\nAnnex, paragraph 2\n\nFor forty crowns read fourteen crowns.\n",
}


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("annexed"), RECORDS) as r:
        yield r


def test_the_annex_answers_and_not_the_sentence_that_sends_it(records: Rapporteur) -> None:
    quoted = [c.quote for c in checked(records.ask("What dark season of the harbour lamps does the proposal of Zubrowka set?"), records).citations]
    assert any("begin on 3 June" in quote for quote in quoted)
    assert not any("honour to transmit" in quote for quote in quoted)


def test_what_was_sent_is_told_by_the_covering_letter(records: Rapporteur) -> None:
    assert any("honour to transmit" in c.quote for c in records.ask("What does Zubrowka transmit on the dark season?").citations)


def test_a_corrigendum_is_named_where_it_corrects_what_is_quoted(records: Rapporteur) -> None:
    fine, begins = records.ask("How much shall keepers who light a lamp pay?"), records.ask("When does the dark season of the lamps begin?")
    assert ("is corrected by" in fine.text) == any("forty crowns." in c.quote for c in fine.citations)
    assert "is corrected by" not in begins.text or any("forty crowns" in c.quote for c in begins.citations)


@pytest.mark.parametrize(
    "text",
    [
        "I have the honour to transmit herewith a proposal on buoys.", "J’ai l’honneur de vous transmettre ci-joint une proposition sur les bouées.".replace("’", "'"), "Tengo el honor de transmitir adjunta una propuesta sobre las boyas.",
        "Имею честь препроводить предложение о буях.", "谨随函转交关于浮标的提案。", "أتشرف بأن أحيل طيه اقتراحا بشأن العوامات.",
    ],
)  # fmt: skip
def test_a_sentence_that_sends_an_annex_is_known_in_six_languages(text: str) -> None:
    assert is_transmittal(text)


@pytest.mark.parametrize(
    "text",
    [
        "The buoys shall be painted green.",
        "Les bouées seront peintes en vert.",
        "Las boyas se pintarán de verde.",
        "Буи окрашиваются в зелёный цвет.",
        "浮标漆成绿色。",
        "تطلى العوامات باللون الأخضر.",
    ],
)
def test_what_says_something_sends_nothing(text: str) -> None:
    assert not is_transmittal(text)


def test_a_question_of_annexes_is_known() -> None:
    assert asks_for_transmittals("What was annexed to the letter?")
    assert not asks_for_transmittals("What colour are the buoys?")


@pytest.mark.parametrize(
    "text",
    [
        "Boats leave at 7.30 a.m.",
        "La barque part à 7 heures.",
        "Sale a las 7.",
        "Катер отходит в 7 часов.",
        "渡船上午7点开。",
        "يغادر القارب الساعة السابعة.",
        "The lamps are lit at noon.",
    ],
)
def test_an_hour_answers_when(text: str) -> None:
    assert tells_hour(text)


@pytest.mark.parametrize("text", ["Article 7.3 of the rules applies.", "The lamp burns 12.50 metres above the sea.", "Seven lamps burn."])
def test_other_numbers_are_no_hour(text: str) -> None:
    assert not tells_hour(text)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Why did Norrmark abstain?", "Norrmark abstained; its question on the bells had not been answered."), ("Pourquoi le Norrmark s’est-il abstenu ?", "Le Norrmark s’est abstenu ; il n’a pas reçu de réponse à sa question."),
        ("¿Por qué se abstuvo Norrmark?", "Norrmark se abstuvo; no recibió respuesta a su pregunta sobre las campanas."), ("Почему Норрмарк воздержался?", "Норрмарк воздержался; на его вопрос о колоколах не ответили."),
    ],
)  # fmt: skip
def test_who_explains_a_vote_gives_a_reason_without_a_word_for_it(question: str, text: str) -> None:
    assert explains_vote(question, text)
    assert not explains_vote(question, text.split(";", maxsplit=1)[0])
    assert not explains_vote("Why are the buoys green?", text)


@pytest.mark.parametrize(
    ("language", "word"),
    [(Language.EN, "idea"), (Language.FR, "idée"), (Language.ES, "idea"), (Language.RU, "идея"), (Language.ZH, "想法"), (Language.AR, "فكرة")],
)
def test_an_idea_is_no_subject(language: Language, word: str) -> None:
    assert GENERAL[language].fullmatch(word)


def test_a_verb_in_the_past_is_no_noun() -> None:
    question = understand("Сколько судов прошло через Скерри и кто пришёл?", Language.RU)
    assert not {"прошло", "пришёл"} & {question.text[start:end] for start, end in nouns(question)}
