from __future__ import annotations

import logging
from collections.abc import Generator
from dataclasses import dataclass, field, replace

import pytest

from assistant.answers import Answer
from assistant.rapporteur import ShownRecord
from assistant.session import Conversation, Session
from assistant.ui.conversation import View, begun, steps
from corpus.errors import IndexLocked, QuestionError, RapporteurError, RecordMissing
from corpus.languages import Language
from corpus.record import Metadata, Record, Section
from index.filters import Filters
from tests.assistant.ui.hostile import PAYLOADS, Parsed, answered, citation, refused, shown


@dataclass
class Engine:
    """Answers every question with one answer or one error."""

    answer: Answer | Exception
    texts: dict[str, str] = field(default_factory=dict)

    def examples(self) -> tuple[tuple[Language, str], ...]:
        return ((Language.EN, "What is there?"), (Language.AR, "ماذا هناك؟"))

    def chat(self, session: Session | None = None) -> Conversation:
        return Conversation(self, session)

    def stream(self, q: str, *, filters: Filters | None = None, language: Language | None = None) -> Generator[Answer, None, None]:
        if isinstance(self.answer, Exception):
            raise self.answer
        yield replace(self.answer, question=q, resolved_question=q)

    def show(self, record_id: str) -> ShownRecord:
        if record_id not in self.texts:
            raise RecordMissing(record_id)
        text = self.texts[record_id]
        root = Section("document", None, None, 0, len(text))
        return ShownRecord(Record(record_id, "letter.txt", "/letter.txt", "d", Language.EN, text, Metadata(), root, ()))


def views(answer: Answer | Exception, question: str = "What?", view: View | None = None, **texts: str) -> list[View]:
    return list(steps(Engine(answer, texts), question, view or View(), pause=lambda _: None))


TWO = answered((citation(1, "One."), citation(2, "Two.")))


def test_the_question_stands_before_the_answer_is_known() -> None:
    first = views(TWO)[0]
    page = Parsed(first.conversation())
    assert page.texts("div")[0] == "What?"
    assert "Searching" in first.conversation()
    assert first.sources == ""


def test_the_answer_grows_and_the_sources_stand_beside_it() -> None:
    _, one, two, last = views(TWO, r1="One.", r2="before Two. after")
    assert Parsed(one.conversation()).texts("sup") == [" [1]"]
    assert Parsed(two.conversation()).texts("sup") == [" [1]", " [2]"]
    assert Parsed(last.sources).texts("mark") == ["One.", "Two."]
    assert [view.turns[-1].done for view in (one, two, last)] == [False, False, True]


def test_between_statements_there_is_a_pause_to_stop_in() -> None:
    pauses: list[float] = []
    list(steps(Engine(TWO), "What?", View(), pause=pauses.append))
    assert len(pauses) == 1
    assert 0 < pauses[0] < 0.2


def test_the_sources_are_those_of_the_last_answer() -> None:
    before = views(TWO)[-1]
    after = views(refused(), "And?", before)[-1]
    assert len(after.turns) == 2
    assert Parsed(after.sources).texts("mark") == []
    assert "One." in after.conversation()


@pytest.mark.parametrize("error", [QuestionError("question"), IndexLocked("/index"), RapporteurError("a\nb", "went <b>wrong</b>")])
def test_an_error_is_one_line(error: RapporteurError) -> None:
    last = views(error)[-1]
    assert str(error) in Parsed(last.conversation()).texts("div")
    assert last.turns[-1].done
    assert "Traceback" not in last.conversation()


def test_a_fault_of_the_program_gives_nothing_away(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        last = views(ValueError("secret path"), "my question")[-1]
    assert "secret" not in last.conversation()
    assert "something went wrong" in last.conversation()
    assert last.turns[-1].done
    assert caplog.records[0].exc_info is not None
    assert "my question" not in caplog.records[0].getMessage()


def test_a_stop_keeps_what_was_shown() -> None:
    searching, one, _, done = views(TWO)
    assert Parsed(searching.stopped().conversation()).texts("div")[1] == "Stopped."
    assert searching.stopped().sources != ""
    assert Parsed(one.stopped().conversation()).texts("sup") == [" [1]"]
    assert one.stopped().sources == one.sources
    assert one.stopped().turns[-1].done
    assert done.stopped() == done
    assert View().stopped() == View()


def test_a_stopped_answer_lets_the_next_question_be_asked() -> None:
    stopped = views(TWO)[0].stopped()
    assert len(views(TWO, view=stopped)[-1].turns) == 2


def test_a_long_conversation_does_not_grow_without_end() -> None:
    view = View()
    for number in range(60):
        view = views(refused(), f"Question {number}", view)[-1]
    assert len(view.turns) == 50
    assert "Question 59" in view.conversation()
    assert "Question 9<" not in view.conversation()


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_hostile_question_is_only_text(payload: str) -> None:
    for view in (*views(TWO, payload), *views(QuestionError(payload), payload)):
        page = Parsed(view.conversation())
        assert page.is_harmless()
        assert shown(payload) in page.texts("div")


def test_a_question_that_leans_on_the_one_before_is_shown_as_it_was_understood() -> None:
    view = views(TWO, "What did the working group recommend on item 7?")[-1]
    assert "understood" not in view.conversation()
    after = views(TWO, "Et sur le point 6 ?", view)[-1]
    assert "Question comprise ainsi : What did the working group recommend on item 6?" in Parsed(after.conversation()).texts("p")


def test_each_conversation_on_the_page_has_a_session_of_its_own() -> None:
    one, other = views(TWO)[-1], views(TWO)[-1]
    assert one.session is not None
    assert one.session is not other.session
    assert View().session is None
    again = views(TWO, "And?", one)[-1]
    assert again.session is one.session
    assert again.session is not None
    assert len(again.session.turns) == 2


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_question_shown_as_understood_is_text_only(payload: str) -> None:
    view = views(TWO, f"What is said of {payload} on item 7?")[-1]
    shown_again = views(TWO, "And on item 6?", view)[-1].conversation()
    assert Parsed(shown_again).is_harmless()


def test_an_empty_conversation_begins_with_questions_that_the_records_answer() -> None:
    view = begun(Engine(TWO))
    page = Parsed(view.conversation())
    assert page.is_harmless()
    assert page.texts("button") == ["What is there?", "ماذا هناك؟"]
    assert 'dir="rtl" lang="ar"' in view.conversation()
    assert "examples" not in views(TWO, view=view)[-1].conversation()


def test_an_index_that_cannot_be_read_offers_no_questions() -> None:
    class Unread(Engine):
        def examples(self) -> tuple[tuple[Language, str], ...]:
            raise IndexLocked("/index")

    assert begun(Unread(TWO)) == View()


def test_only_a_reply_that_has_ended_can_be_acted_on_and_only_the_last_question_asked_again() -> None:
    asked, *_, one = views(TWO)
    assert Parsed(asked.conversation()).texts("button") == []
    assert Parsed(one.conversation()).texts("button") == ["Edit", "Ask again", "Copy with references"]
    two = views(TWO, "And?", one)[-1]
    assert Parsed(two.conversation()).texts("button") == ["Edit", "Copy with references", "Edit", "Ask again", "Copy with references"]
    assert [turn.number for turn in two.turns] == [1, 2]
    assert two.turn(1) is not None
    assert two.turn(1).asked == "What?"  # type: ignore[union-attr]
    assert two.turn("1") is None
    assert two.turn(3) is None


def test_a_question_asked_again_takes_the_place_of_the_first_asking_and_is_understood_as_then() -> None:
    first = views(TWO, "What did the working group recommend on item 7?")[-1]
    second = views(TWO, "And on item 6?", first)[-1]
    again = views(TWO, second.turns[-1].asked, second.taken_back())[-1]
    assert [turn.asked for turn in again.turns] == [turn.asked for turn in second.turns]
    assert again.conversation() == second.conversation()
    assert again.session is not None
    assert len(again.session.turns) == 2
    assert again.turns[-1].number == 2


def test_the_answers_shown_are_known_by_the_number_of_their_turn() -> None:
    view = views(QuestionError("question"), "???", views(TWO)[-1])[-1]
    assert list(view.answers()) == [1]
    assert [c.number for c in view.answers()[1].citations] == [1, 2]
