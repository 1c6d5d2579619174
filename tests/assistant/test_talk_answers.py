"""What is answered to what asks of the last answer itself, on the sample records: its sources again, a shorter form, or a plain sentence."""

from __future__ import annotations

import json

import pytest

from assistant import Rapporteur
from assistant.memory import kept, plain_messages, read_messages
from assistant.phrases.talk_phrases import say
from assistant.session import Session
from assistant.talk_answers import Shown, on_wish
from corpus.conversation.follow_ups import CitedRecord, Turn, resolve, spoken_of
from corpus.conversation.talk_wishes import Wish
from corpus.errors import RecordMissing
from corpus.languages import Language, detect

FIRST = "What did the working group recommend on item 7?"
TOLD = {
    Language.EN: "Explain",
    Language.FR: "Expliquez-moi cela",
    Language.ES: "Explíquelo",
    Language.RU: "Объясните",
    Language.ZH: "解释一下",
    Language.AR: "اشرح ذلك",
}


def test_whether_it_is_sure_is_answered_with_what_the_answer_rests_on(samples: Rapporteur) -> None:
    conversation = samples.chat()
    first = conversation.ask(FIRST)
    again = conversation.ask("Are you sure?")
    assert [(c.record_id, c.start, c.end, c.quote) for c in again.citations] == [(c.record_id, c.start, c.end, c.quote) for c in first.citations]
    assert again.confidence == pytest.approx(first.confidence, abs=1e-4)
    assert FIRST in again.text
    assert f"{first.confidence:.2f}" in again.text
    assert (again.question, again.refused) == ("Are you sure?", False)


def test_a_record_that_is_gone_is_told(samples: Rapporteur) -> None:
    conversation = samples.chat()
    first = conversation.ask(FIRST)

    class Emptied:
        """The samples without their records."""

        stream = samples.stream

        def show(self, record_id: str) -> None:
            raise RecordMissing(record_id)

    conversation._engine = Emptied()  # type: ignore[assignment]
    again = conversation.ask("Are you sure?")
    assert again.citations == ()
    assert f": {len(first.citations)}." in again.text


def test_a_summary_is_the_beginning_of_what_was_quoted(samples: Rapporteur) -> None:
    conversation = samples.chat()
    first = conversation.ask(FIRST)
    short = conversation.ask("Please summarise that")
    assert 0 < len(short.citations) <= 3
    for citation in short.citations:
        whole = next(c for c in first.citations if c.record_id == citation.record_id and c.start == citation.start)
        assert whole.quote.startswith(citation.quote)
    assert sum(len(c.quote) for c in short.citations) < sum(len(c.quote) for c in first.citations)


@pytest.mark.parametrize(
    ("wish", "language"),
    [("Translate it", Language.EN), ("Traduisez cela", Language.FR), ("Tradúzcalo", Language.ES), ("Переведите это", Language.RU), ("请翻译一下", Language.ZH), ("ترجم ذلك", Language.AR)],
)  # fmt: skip
def test_a_translation_is_not_made_up_and_what_can_be_asked_is_told(samples: Rapporteur, wish: str, language: Language) -> None:
    conversation = samples.chat()
    conversation.ask(FIRST)
    told = conversation.ask(wish)
    assert (told.text, told.citations, told.refused) == (say("no_translation", language), (), False)
    assert conversation.ask("And on item 6?").resolved_question == FIRST.replace("7", "6")  # the talk goes on from the answer


def test_a_summary_in_another_language_tells_that_nothing_is_translated(samples: Rapporteur) -> None:
    conversation = samples.chat()
    conversation.ask(FIRST)
    short = conversation.ask("Summarise it in French")
    assert short.text.startswith(say("no_translation", Language.EN))
    assert short.citations
    assert conversation.ask("Translate it into French").language is Language.FR


def test_what_stands_beside_what_was_quoted_is_shown_and_gone_on_from(samples: Rapporteur) -> None:
    conversation = samples.chat()
    first = conversation.ask("What does paragraph 13 of CHL/2031/12 say?")
    assert first.citations[0].quote.startswith("13. ")
    before = conversation.ask("Show me the paragraph before")
    assert [c.quote[:4] for c in before.citations] == ["12. "]
    assert [c.quote[:4] for c in conversation.ask("and the one before that").citations] == ["11. "]
    assert [c.quote[:4] for c in conversation.ask("покажи следующий пункт").citations] == ["12. "]


def test_a_list_stands_beside_with_what_leads_to_it(samples: Rapporteur) -> None:
    conversation = samples.chat()
    assert conversation.ask("What does paragraph 15 of CHL/2031/12 say?").citations[0].quote.startswith("15. ")
    (after,) = conversation.ask("the next paragraph").citations
    assert after.quote.startswith("16. On item 6")
    assert "(c) Take up" in after.quote


def test_who_speaks_is_told_by_the_record_and_what_was_asked_stays(samples: Rapporteur) -> None:
    conversation = samples.chat()
    conversation.ask("¿Qué dice la sección «La cooperativa La Candela» de CHL/2031/STAT/5?")
    told = conversation.ask("quién lo dijo?")
    assert "Inés Abrantal" in told.citations[0].quote
    assert told.resolved_question == "¿Quién lo dijo en CHL/2031/STAT/5?"
    assert told.language is Language.ES


@pytest.mark.parametrize(("language", "wish"), TOLD.items())
def test_an_explanation_is_not_made_up(samples: Rapporteur, language: Language, wish: str) -> None:
    conversation = samples.chat()
    conversation.ask(FIRST)
    told = conversation.ask(wish)
    assert (told.form, told.refused, told.language, told.citations) == ("help", False, language, ())
    assert conversation.ask("And on item 6?").resolved_question == FIRST.replace("7", "6")


def test_where_nothing_was_answered_yet_that_is_said(samples: Rapporteur) -> None:
    told = samples.chat().ask("Are you sure?")
    assert told.text.startswith("There is no answer yet")


def test_what_an_answer_rests_on_is_remembered_in_a_kept_conversation(samples: Rapporteur) -> None:
    conversation = samples.chat()
    first = conversation.ask(FIRST)
    reopened = Session()
    reopened.restore(read_messages(plain_messages(conversation.session.messages())))
    assert [c.quote for c in samples.chat(reopened).ask("Are you sure?").citations] == [c.quote for c in first.citations]


@pytest.mark.parametrize("cited", ["x", [["a", 1]], [["a", -1, 4]], [["a", 5, 4]], [[3, 0, 4]], [["a", "0", 4]]])
def test_spans_from_outside_that_make_no_sense_are_left_out(cited: object) -> None:
    read = read_messages([["assistant", "text", json.dumps({"cited": cited, "confidence": 7})]])
    assert kept(read[0]).get("cited", []) == []
    assert "confidence" not in kept(read[0])


def test_where_no_reason_is_given_why_is_told_so(samples: Rapporteur) -> None:
    conversation = samples.chat()
    conversation.ask(FIRST)
    why = conversation.ask("Why?")
    assert why.resolved_question.startswith("What reasons are given in CHL/2031/12")
    assert why.refused
    assert "no reason" in why.text
    assert why.citations == ()


def test_behind_a_why_that_found_nothing_the_answer_before_it_is_spoken_of(samples: Rapporteur) -> None:
    conversation = samples.chat()
    first = conversation.ask(FIRST)
    assert conversation.ask("Why?").refused
    sure = conversation.ask("Are you sure?")
    assert [c.quote for c in sure.citations] == [c.quote for c in first.citations]
    assert f"“{FIRST}”" in sure.text
    conversation.ask("Why?")
    assert conversation.ask("Summarise that").citations
    conversation.ask("Why?")
    assert conversation.ask("Who signed it?").resolved_question == "Who signed CHL/2031/12?"


@pytest.mark.parametrize(("why", "told"), [("Pourquoi ?", "raison"), ("¿Por qué?", "motivo"), ("Почему?", "причин"), ("为什么？", "理由"), ("لماذا؟", "سبب")])
def test_why_is_answered_in_the_language_that_it_is_asked_in(samples: Rapporteur, why: str, told: str) -> None:
    conversation = samples.chat()
    conversation.ask(FIRST)
    answer = conversation.ask(why)
    assert answer.refused
    assert str(answer.language) == str(detect(why))
    assert told in (answer.reason or "")


def test_what_reasons_rest_on_is_shown_of_the_question_and_not_of_its_frame() -> None:
    asked = resolve("Why?", Language.EN, [Turn(spoken_of(FIRST), Language.EN, (CitedRecord("CHL/2031/12"),))])
    turn = Turn(spoken_of(asked.question), Language.EN, topic=asked.topic, cited=(("gone", 0, 4),))

    def show(record_id: str) -> Shown:
        raise RecordMissing(record_id)

    told = on_wish(Wish.SUMMARY, Language.EN, turn, show)
    assert "What reasons" not in told.text
    assert FIRST.rstrip("?") in told.text


@pytest.mark.parametrize("wish", [Wish.BEFORE, Wish.AFTER, Wish.SPEAKER])
@pytest.mark.parametrize("language", TOLD)
def test_of_a_record_that_is_gone_nothing_is_said_to_stand_beside_or_to_speak(wish: Wish, language: Language) -> None:
    turn = Turn(spoken_of(FIRST), Language.EN, cited=(("gone", 0, 4), ("gone", 9, 12)))

    def show(record_id: str) -> Shown:
        raise RecordMissing(record_id)

    told = on_wish(wish, language, turn, show, "Who said that?")
    assert told.text == say("gone", language, count=2)
    assert (told.form, told.refused, told.citations) == ("help", False, ())


def test_where_one_of_two_records_is_gone_that_is_told_beside_what_the_other_has(samples: Rapporteur) -> None:
    first = samples.ask("What does paragraph 13 of CHL/2031/12 say?").citations[0]
    turn = Turn(spoken_of(FIRST), Language.EN, cited=(("gone", 0, 4), (first.record_id, first.start, first.end)))
    for wish in (Wish.BEFORE, Wish.SPEAKER, Wish.SUMMARY):
        told = on_wish(wish, Language.EN, turn, samples.show, "Who said that?")
        assert say("gone", Language.EN, count=1) in told.text
        assert len(told.citations) == 1
