from __future__ import annotations

import asyncio
import threading
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field, replace

import pytest

from assistant.answers import Answer, Nearest
from assistant.rapporteur import Rapporteur, ShownRecord
from assistant.session import Conversation, Session
from corpus.conversation.follow_ups import CitedRecord, Resolved, Turn
from corpus.languages import Language, detect
from corpus.record import Fact, Metadata, Record, Section
from index.filters import Filters
from tests.assistant.ui.hostile import answered, citation

FIRST = "What did the working group recommend on item 7?"


@dataclass
class Engine:
    """Answers everything from one record, and keeps what it was asked."""

    asked: list[str] = field(default_factory=list)
    symbol: str | None = "CHL/2031/12"
    languages: list[Language | None] = field(default_factory=list)
    within: list[Filters | None] = field(default_factory=list)

    def stream(self, q: str, *, filters: Filters | None = None, language: Language | None = None) -> Generator[Answer, None, None]:
        self.asked.append(q)
        self.languages.append(language)
        self.within.append(filters)
        yield replace(
            answered((citation(1, "It recommends four corridors.", symbol=self.symbol, title="Report", date="2031-03-14"),)), question=q, resolved_question=q
        )

    def show(self, record_id: str) -> ShownRecord:
        root = Section("document", None, None, 0, 4)
        return ShownRecord(Record(record_id, "r.txt", "/r.txt", "d", Language.EN, "Text", Metadata(), root, (), facts=(Fact("sender", "E. Pellowe", 0, 4),)))


def test_a_follow_up_is_asked_as_it_was_understood_and_says_so() -> None:
    engine = Engine()
    conversation = Conversation(engine)
    first = conversation.ask(FIRST)
    second = conversation.ask("And on item 6?")
    assert engine.asked == [FIRST, FIRST.replace("7", "6")]
    assert first.resolved_question == first.question == FIRST
    assert (second.question, second.resolved_question) == ("And on item 6?", FIRST.replace("7", "6"))


@pytest.mark.parametrize("outcome", ["answered", "refused"])
def test_a_correction_is_asked_in_the_place_of_the_question_answered_or_refused(outcome: str) -> None:
    engine = Refusing() if outcome == "refused" else Engine()
    conversation = Conversation(engine)
    conversation.ask("What does the letter of Zubrowka say about fog?")
    assert conversation.ask("Sorry, no, I meant the Severovian letter, please").resolved_question == "What does the Severovian letter say about fog?"
    assert conversation.ask("And the buoys?").resolved_question == "What does the Severovian letter say about the buoys?"
    assert conversation.ask("No, never mind").resolved_question == "No, never mind"


def test_what_is_polite_in_a_follow_up_plays_no_part() -> None:
    engine = Engine()
    conversation = Conversation(engine)
    conversation.ask(FIRST)
    answer = conversation.ask("Thanks! And, if you please, could you tell me about item 6?")
    assert engine.asked[-1] == FIRST.replace("7", "6")
    assert answer.question == "Thanks! And, if you please, could you tell me about item 6?"


def test_conditions_hold_for_the_question_that_they_are_set_for() -> None:
    engine = Engine()
    conversation = Conversation(engine)
    letters = Filters.of(kind="letter")
    conversation.ask(FIRST, filters=letters)
    conversation.ask("And on item 6?")
    assert engine.within == [letters, None]


REFUSAL = "No passage says enough about what is asked."


@dataclass
class Refusing(Engine):
    """Refuses everything."""

    def stream(self, q: str, *, filters: Filters | None = None, language: Language | None = None) -> Generator[Answer, None, None]:
        self.asked.append(q)
        yield Answer(q, q, detect(q), True, REFUSAL, 0.1, f"The records do not answer this. {REFUSAL}")


@pytest.mark.parametrize(
    ("first", "why"),
    [
        ("What did Zubrowka say about foghorns?", "Why?"), ("What did Zubrowka say about foghorns?", "And why?"), ("What did Zubrowka say about foghorns?", "Who said that?"),
        ("Que dit la Zubrowka des cornes de brume ?", "Pourquoi ?"), ("¿Qué dijo Zubrowka de las sirenas de niebla?", "¿Por qué?"),
        ("Что сказала Зубровка о туманных горнах?", "Почему?"), ("祖布罗夫卡对雾笛说了什么？", "为什么？"), ("ماذا قالت زوبروكا عن أبواق الضباب؟", "لماذا؟"),
    ],
)  # fmt: skip
def test_why_after_a_refusal_is_told_and_the_matter_is_asked_for(first: str, why: str) -> None:
    engine = Refusing()
    conversation = Conversation(engine)
    conversation.ask(first)
    for _ in range(2):  # the second time too: what was said to "Why?" is no question of its own
        answer = conversation.ask(why)
        assert engine.asked == [first]
        assert not answer.refused
        assert (answer.form, answer.question, answer.language) == ("help", why, detect(first))
        assert first in answer.text
        assert REFUSAL in answer.text


def test_a_follow_up_that_names_something_is_asked_after_a_refusal() -> None:
    engine = Refusing()
    conversation = Conversation(engine)
    conversation.ask(FIRST)
    conversation.ask("Why?")
    conversation.ask("And on item 6?")
    assert engine.asked == [FIRST, FIRST.replace("7", "6")]
    assert len(conversation.session.messages()) == 6


def test_the_record_cited_is_what_a_pronoun_points_to() -> None:
    conversation = Conversation(Engine())
    conversation.ask("What was said of corridors?")
    assert conversation.session.turns[0].records == (CitedRecord("CHL/2031/12", "Report", "2031-03-14", "E. Pellowe"),)
    assert "CHL/2031/12" in conversation.ask("When was it adopted?").resolved_question


def test_a_record_without_a_symbol_is_remembered_too() -> None:
    conversation = Conversation(Engine(symbol=None))
    conversation.ask("What was said of corridors?")
    assert conversation.session.turns[0].records[0].sender == "E. Pellowe"


def test_sessions_know_nothing_of_each_other() -> None:
    engine = Engine()
    one, other = Conversation(engine), Conversation(engine)
    one.ask(FIRST)
    answer = other.ask("And on item 6?")
    assert answer.resolved_question == "And on item 6?"
    assert one.session.id != other.session.id
    assert len(one.session.turns) == len(other.session.turns) == 1


def test_a_session_can_be_gone_on_with() -> None:
    session = Session()
    Conversation(Engine(), session).ask(FIRST)
    assert Conversation(Engine(), session).ask("And on item 6?").resolved_question == FIRST.replace("7", "6")


def test_what_is_remembered_is_bounded_and_the_last_question_always_is() -> None:
    conversation = Conversation(Engine(), Session(token_limit=300))
    for number in range(60):
        conversation.ask(f"What did the working group say about light {number} of harbour {number}?")
    messages = conversation.session.messages()
    assert 2 <= len(messages) < 20
    assert conversation.session.turns[-1].question.text == "What did the working group say about light 59 of harbour 59?"
    assert messages[0].role == "user"
    tiny = Conversation(Engine(), Session(token_limit=1))
    tiny.ask(FIRST)
    assert tiny.ask("And on item 6?").resolved_question == FIRST.replace("7", "6")


def test_a_reset_session_has_forgotten_everything() -> None:
    conversation = Conversation(Engine())
    conversation.ask(FIRST)
    conversation.session.reset()
    assert conversation.session.turns == ()
    assert conversation.ask("And on item 6?").resolved_question == "And on item 6?"


def test_several_threads_ask_in_one_session_and_in_many() -> None:
    engine, shared, errors = Engine(), Session(token_limit=100_000), []

    def talk(own: Session) -> None:
        try:
            for _ in range(5):
                Conversation(engine, own).ask(FIRST)
                Conversation(engine, shared).ask(FIRST)
            assert len(own.turns) == 5
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=talk, args=(Session(),)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert len(shared.turns) == 20
    assert [m.role for m in shared.messages()] == ["user", "assistant"] * 20


def test_another_rewriter_can_take_the_place_of_the_rules() -> None:
    seen: list[int] = []

    def rewriter(question: str, language: Language, earlier: Sequence[Turn]) -> Resolved:
        seen.append(len(earlier))
        return Resolved(f"{question} (rewritten)", language, changed=True)

    conversation = Conversation(Engine(), rewriter=rewriter)
    assert conversation.ask("And?").resolved_question == "And? (rewritten)"
    conversation.ask("And?")
    assert seen == [0, 1]


def test_an_answer_is_streamed_off_the_event_loop() -> None:
    class Slow(Engine):
        def stream(self, q: str, *, filters: Filters | None = None, language: Language | None = None) -> Generator[Answer, None, None]:
            assert threading.current_thread() is not threading.main_thread()
            yield from super().stream(q, language=language)

    async def streamed() -> list[str | Answer]:
        return [piece async for piece in Conversation(Slow()).astream(FIRST)]

    *lines, answer = asyncio.run(streamed())
    assert isinstance(answer, Answer)
    assert "".join(str(line) for line in lines) == answer.text
    assert lines


def test_the_sample_records_are_asked_in_a_conversation(samples: Rapporteur) -> None:
    conversation = samples.chat()
    conversation.ask(FIRST)
    answer = conversation.ask("And on item 6?")
    assert answer.resolved_question == FIRST.replace("7", "6")
    assert any("item 6" in c.section.lower() or "item 6" in c.quote for c in answer.citations)


@pytest.mark.parametrize("question", ["", "   "])
def test_an_empty_question_is_an_error_as_ever(samples: Rapporteur, question: str) -> None:
    from corpus.errors import QuestionError

    conversation = samples.chat()
    with pytest.raises(QuestionError):
        conversation.ask(question)
    assert conversation.session.turns == ()


def test_another_language_is_asked_of_the_engine_only_where_the_question_is_not_in_it() -> None:
    engine = Engine()
    conversation = Conversation(engine)
    conversation.ask(FIRST)
    conversation.ask("In French, please")
    assert engine.asked == [FIRST, FIRST]
    assert engine.languages == [None, Language.FR]


def test_an_answer_that_is_not_read_to_its_end_is_remembered_as_far_as_it_came() -> None:
    class Growing(Engine):
        def stream(self, q: str, *, filters: Filters | None = None, language: Language | None = None) -> Generator[Answer, None, None]:
            for answer in super().stream(q):
                yield replace(answer, text="half", citations=())
                yield answer

    conversation = Conversation(Growing())
    stopped = conversation.stream(FIRST)
    assert next(stopped).text == "half"
    stopped.close()
    assert [m.content for m in conversation.session.messages()] == [FIRST, "half"]


def test_the_sample_records_answer_in_another_language(samples: Rapporteur) -> None:
    conversation = samples.chat()
    english, french = conversation.ask(FIRST), conversation.ask("In French, please")
    assert (english.language, french.language) == (Language.EN, Language.FR)
    assert french.resolved_question == english.question
    assert french.text.startswith("Les documents indiquent")


def test_the_parts_of_a_question_are_answered_under_their_own_headings(samples: Rapporteur) -> None:
    answer = samples.ask("What did the working group recommend on items 5 and 6?")
    assert not answer.refused
    headings = [f"What did the working group recommend on item {n}?" for n in (5, 6)]
    assert [line for line in answer.text.splitlines() if line in headings] == headings
    assert [c.number for c in answer.citations] == list(range(1, len(answer.citations) + 1))
    for citation_ in answer.citations:
        assert samples.show(citation_.record_id).text[citation_.start : citation_.end] == citation_.quote


class OneRecord(Engine):
    """Answers what is not put to a record by its symbol, from another record; or again with what it quoted first."""

    repeats = False

    def stream(self, q: str, *, filters: Filters | None = None, language: Language | None = None) -> Generator[Answer, None, None]:
        if "CHL/2031/12" in q:
            self.asked.append(q)
            yield Answer(q, q, detect(q), True, REFUSAL, 0.1, f"The records do not answer this. {REFUSAL}")
            return
        for answer in super().stream(q, filters=filters, language=language):
            again = self.repeats or len(self.asked) == 1
            yield answer if again else replace(answer, citations=tuple(replace(c, record_id="other") for c in answer.citations))


def test_what_the_record_cited_does_not_answer_is_asked_of_all_records() -> None:
    engine = OneRecord()
    conversation = Conversation(engine)
    conversation.ask("What was said of keepers?")
    answer = conversation.ask("And who leads the mission?")
    assert engine.asked[1:] == ["Who leads the mission in CHL/2031/12?", "Who leads the mission?"]
    assert (answer.refused, answer.question, answer.resolved_question) == (False, "And who leads the mission?", "Who leads the mission?")
    assert conversation.session.turns[-1].pin == ""


def test_an_answer_that_only_quotes_the_former_one_again_is_none() -> None:
    engine = OneRecord()
    engine.repeats = True
    conversation = Conversation(engine)
    conversation.ask("What was said of keepers?")
    answer = conversation.ask("And who leads the mission?")
    assert (answer.refused, answer.resolved_question) == (True, "Who leads the mission in CHL/2031/12?")


class Nearly(Engine):
    """Answers the first question, and what is put to its record; refuses the rest, though a record comes near to it."""

    near, sure = "r1", 0.7

    def stream(self, q: str, *, filters: Filters | None = None, language: Language | None = None) -> Generator[Answer, None, None]:
        if not self.asked or "CHL/2031/12" in q:
            yield from super().stream(q, filters=filters, language=language)
            return
        self.asked.append(q)
        nearest = (Nearest(self.near, "r.txt", "", 0, 4, "CHL/2031/12"),)
        yield Answer(q, q, detect(q), True, REFUSAL, self.sure, f"The records do not answer this. {REFUSAL}", nearest=nearest)


@pytest.mark.parametrize(
    ("near", "sure", "question", "asked"),
    [
        ("r1", 0.7, "how much oil was bought", "How much oil was bought in CHL/2031/12?"), ("other", 0.7, "how much oil was bought", ""), ("r1", 0.4, "how much oil was bought", ""),
        ("r1", 0.7, "Who chaired the Working Group on Fog?", ""), ("r1", 0.7, "how much oil was bought under item 9", ""),
    ],
)  # fmt: skip
def test_what_was_nearly_answered_is_asked_once_more_of_the_record_that_was_cited(near: str, sure: float, question: str, asked: str) -> None:
    engine = Nearly()
    engine.near, engine.sure = near, sure
    conversation = Conversation(engine)
    conversation.ask("What was said of keepers?")
    answer = conversation.ask(question)
    assert engine.asked[1:] == [question, *([asked] if asked else [])]
    assert (answer.refused, answer.resolved_question) == (not asked, asked or question)


def test_a_short_symbol_is_spelt_out_before_it_is_exchanged() -> None:
    conversation = Conversation(Engine(), spelt_out=lambda q: q.replace(" L.12", " CHL/L.12"))
    conversation.ask("What does CHL/L.9 say about ports?")
    assert conversation.ask("And L.12?").resolved_question == "What does CHL/L.12 say about ports?"


def test_records_of_a_list_are_remembered_in_their_order() -> None:
    session = Session()
    citations = tuple(
        replace(citation(n, "Letter", symbol=f"CHL/2031/{at}", title="Letter", date=None), record_id=f"r{at}")
        for n, at in enumerate((9, 7, 7, 21, 1, 2, 3, 4), 1)
    )
    session.add(Resolved("Which letters are there?", Language.EN), replace(answered(citations), form="records"))
    assert [r.symbol for r in session.turns[0].records] == [f"CHL/2031/{at}" for at in (9, 7, 21, 1, 2, 3, 4)]
