"""What a document tells of something else is told without the document's own day and signature; where these are asked for they are told as before."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Rapporteur
from corpus.languages import detect
from corpus.questions.attribution import asks_for_another_day, asks_who_signed_another
from corpus.questions.named import understand
from tests.assistant.coastal import checked, indexed

_RECORDS = {
    "res41.txt": (
        "CCL/RES/41 (III)\n14 December 2031\n\nConvention on Coastal Lights\n\nResolution 41 (III): Lights destroyed in war\n\nAdopted at the 9th plenary meeting, on 14 December 2031\n\nThe Conference,\n\n"
        "Deploring the destruction of lighthouses while Norway and Chile were at war,\n\n1. Decides that lights destroyed in the war shall be restored.\n"
    ),
    "letter.txt": (
        "CCL/2032/9\n1 March 2032\n\nLetter dated 1 March 2032 from the Permanent Representative of Norway addressed to the President of the Conference\n\n"
        "1. The treaty on the border was signed by King Harald on 3 May 1931.\n\n(Signed) Bo Tarn\nAmbassador\n"
    ),
}


@pytest.fixture(scope="module")
def coast(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("blocks"), _RECORDS) as r:
        yield r


@pytest.mark.parametrize(
    "question",
    [
        "When was Norway at war, according to resolution 41 (III)?", "Quand la Norvège était-elle en guerre, selon la résolution 41 (III) ?", "¿Cuándo estuvo Noruega en guerra, según la resolución 41 (III)?",
        "Когда Норвегия воевала согласно резолюции 41 (III)?", "根据第41 (III)号决议，挪威何时处于战争中？",
    ],
)  # fmt: skip
def test_the_day_of_a_resolution_is_not_that_of_what_it_tells(coast: Rapporteur, question: str) -> None:
    assert not any("14 December" in c.quote for c in coast.ask(question).citations)


@pytest.mark.parametrize(
    "question",
    [
        "Who signed the treaty, according to the letter of Norway?", "Qui a signé le traité, selon la lettre de la Norvège ?", "¿Quién firmó el tratado, según la carta de Noruega?", "Кто подписал договор согласно письму Норвегии?",
        "根据挪威的信，谁签署了条约？", "من وقع المعاهدة وفقا لرسالة النرويج؟",
    ],
)  # fmt: skip
def test_the_signature_of_a_letter_is_not_that_of_what_it_tells(coast: Rapporteur, question: str) -> None:
    quotes = [c.quote for c in checked(coast.ask(question), coast).citations]
    assert not any("Tarn" in quote for quote in quotes)


def test_its_own_day_and_signature_are_told_where_they_are_asked_for(coast: Rapporteur) -> None:
    assert any("14 December 2031" in c.quote for c in coast.ask("When was resolution 41 (III) adopted?").citations)
    assert any("Bo Tarn" in c.quote for c in coast.ask("Who signed the letter of Norway?").citations)
    assert any("3 May 1931" in c.quote for c in coast.ask("When was the treaty on the border signed, according to CCL/2032/9?").citations)


@pytest.mark.parametrize(
    "question",
    [
        "When was resolution 41 (III) adopted?", "According to resolution 41 (III), when was it adopted?", "When was Norway at war?", "What does resolution 41 (III) say of the war?", "When was the letter written, according to CCL/2032/9?",
        "Согласно письму, какого числа оно написано?", "Who was at war, according to resolution 41 (III)?",
    ],
)  # fmt: skip
def test_these_ask_for_no_other_day(question: str) -> None:
    assert not asks_for_another_day(understand(question, detect(question)))


@pytest.mark.parametrize(
    "question",
    [
        "Who signed the letter of Norway?",
        "Who signed CCL/2032/9?",
        "Who signed the treaty?",
        "Who wrote the letter, according to the register?",
        "¿Quién firmó la carta de Noruega?",
    ],
)
def test_these_ask_for_no_other_signature(question: str) -> None:
    assert not asks_who_signed_another(understand(question, detect(question)))
