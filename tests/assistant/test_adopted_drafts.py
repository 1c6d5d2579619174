"""What was adopted is known as decided, and what is called by its number is looked up: drafts by what records of meetings tell of them, rules, articles,
decisions and resolutions by their numbers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Rapporteur
from assistant.answers import Answer
from assistant.records.draft_standings import draft_standings
from corpus.languages import Language
from corpus.statements.standings import Standing
from tests.assistant.coastal import about_records, checked, indexed

_HEAD = "Convention on Coastal Lights\nThird session\n"
_DRAFT = (
    "CCL/L.3{rev}\n{day} March 2032\n"
    + _HEAD
    + "\nVarnholm and Zubrowka: draft resolution\n\nWinter buoys\n\nThe Conference,\n\nConcerned at the drift of buoys in ice,\n\n1. Decides that winter buoys shall be painted {colour};\n\n2. Requests States to lift winter buoys before 1 December.\n"
)
_RULES = (
    "CCL/2\n1 December 2031\n\nConvention on Coastal Lights\n\nRules of procedure\n\nRule 1. Quorum. A third of the States is a quorum of a meeting.\n\nRule 2. Lamps. Each meeting has a lamp, which is lit at nine.\n\nRule 3. Bells. A bell is rung at the end of each meeting.\n\n"
    "Rule 22. Withdrawal. A proposal may be withdrawn by its sponsor before the vote on it.\n"
)
RECORDS = {
    "rules.txt": _RULES, "draft.txt": _DRAFT.format(rev="", day=1, colour="green"), "draft-rev.txt": _DRAFT.format(rev="/Rev.1", day=8, colour="white"),
    "convention.md": "CCL/CRP.1\n4 March 2032\n\n# Draft convention on fog\n\n## Article 1. Terms\n\nFog is what hides a lamp at one mile.\n\n## Article 2. Signals\n\n1. Each harbour has a horn.\n\n2. The horn sounds every minute.\n\n## Article 3. Reports\n\nEach State reports every year.\n",
    "pv8.txt": f"CCL/PV.8\n16 March 2032\n{_HEAD}\nVerbatim record of the 8th plenary meeting\n\nAgenda item 5: Buoys\n\nDraft resolution CCL/L.3/Rev.1\n\nThe President: I now put to the vote draft resolution CCL/L.3/Rev.1.\n\n"
    "Draft resolution CCL/L.3/Rev.1 was adopted by 31 votes to 2, with 6 abstentions (resolution 4).\n\nAgenda item 9: Fourth session\n\nThe Conference decided to hold its fourth session at Port Merrin in May 2033.\n",
    "dec1.txt": f"CCL/DEC/1\n17 March 2032\n{_HEAD}\nDecision 1: Notice of dark lights\n\nAdopted at the 9th plenary meeting\n\nThe Conference,\n\n1. Decides that every State shall give thirty days' notice of a light that will be dark;\n\n2. Decides to review the present decision at its fourth session.\n",
}  # fmt: skip


@pytest.fixture(scope="module")
def lights(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("adopted-drafts"), RECORDS) as r:
        yield r


def told(question: str, r: Rapporteur) -> Answer:
    answer = about_records(question, r.index)
    assert answer is not None, question
    return checked(answer, r)


def quotes(answer: Answer) -> str:
    return "\n".join(c.quote for c in answer.citations)


@pytest.mark.parametrize(
    "question",
    [
        "what does rule 22 say", "rule 22", "Que dit l’article 22 du règlement intérieur ?", "¿Qué dice el artículo 22 del reglamento?", "Что гласит правило 22?", "议事规则第二十二条是怎么说的？", "ماذا تقول المادة 22 من النظام الداخلي؟",
        "What does rule 22 of CCL/2 say?",
    ],
)  # fmt: skip
def test_a_rule_is_quoted_whole_and_alone(lights: Rapporteur, question: str) -> None:
    assert [c.quote for c in told(question, lights).citations] == ["Rule 22. Withdrawal. A proposal may be withdrawn by its sponsor before the vote on it."]


def test_the_record_that_is_named_comes_first_and_others_are_named(lights: Rapporteur) -> None:
    answer = told("Que dit l’article 2 du projet de convention ?", lights)
    assert [c.symbol for c in answer.citations] == ["CCL/CRP.1"]
    both = told("Que dit l’article 2 ?", lights)
    assert [c.symbol for c in both.citations] == ["CCL/CRP.1", "CCL/2"]
    assert "D’autres documents ont un passage de ce numéro" in both.text
    assert [c.symbol for c in told("What does article 2 say?", lights).citations] == ["CCL/CRP.1"], "English tells rules from articles"


def test_a_paragraph_of_an_article_is_quoted_alone(lights: Rapporteur) -> None:
    assert [c.quote for c in told("What does paragraph 2 of article 2 say?", lights).citations] == ["2. The horn sounds every minute."]


@pytest.mark.parametrize(
    ("question", "said", "numbers"),
    [
        ("What does rule 40 say?", "No record in this index has rule 40.", "1–3, 22"), ("Que dit l’article 40 du projet de convention ?", "Aucun document de cet index n’a : article 40.", "1–3"),
        ("Что гласит правило 40?", "Ни в одном документе этого индекса нет следующего: правило 40.", "1–3, 22"),
    ],
)  # fmt: skip
def test_where_there_is_no_such_rule_the_rules_that_there_are_are_told(lights: Rapporteur, question: str, said: str, numbers: str) -> None:
    answer = told(question, lights)
    assert answer.text.startswith(said)
    assert numbers in answer.text


def test_a_provision_of_a_document_that_is_not_here_is_left_to_the_search(lights: Rapporteur) -> None:
    assert about_records("What does article 2 of the protocol on bells say?", lights.index) is None


@pytest.mark.parametrize(
    "question", ["What does decision 1 say?", "Que dit la décision 1 ?", "¿Qué dice la decisión 1?", "Что говорится в решении 1?", "第1号决定说了什么？", "ماذا جاء في المقرر 1؟"]
)  # fmt: skip
def test_a_decision_says_its_operative_paragraphs(lights: Rapporteur, question: str) -> None:
    answer = told(question, lights)
    assert [c.quote[:2] for c in answer.citations[1:]] == ["1.", "2."]
    assert "Adopted at" not in quotes(answer).split("\n1. ")[1]


@pytest.mark.parametrize(
    "question", ["What does resolution 4 say?", "Que dit la résolution 4 ?", "¿Qué dice la resolución 4?", "Что говорится в резолюции 4?", "第4号决议说了什么？", "ماذا جاء في القرار 4؟"]
)  # fmt: skip
def test_a_resolution_without_a_record_says_what_the_adopted_draft_does(lights: Rapporteur, question: str) -> None:
    answer = told(question, lights)
    assert "painted white" in quotes(answer)
    assert "(resolution 4)" in quotes(answer)
    assert "painted green" not in quotes(answer)
    assert "CCL/PV.8" in answer.text


def test_what_is_asked_of_a_resolution_is_asked_of_the_draft_that_it_was(lights: Rapporteur) -> None:
    answer = lights.ask("What does resolution 4 say about lifting buoys?")
    assert answer.resolved_question == "What does CCL/L.3/Rev.1 say about lifting buoys?"
    assert "CCL/L.3" not in {c.symbol for c in answer.citations}


@pytest.mark.parametrize(
    "question", ["What was adopted?", "What did the Conference decide?", "Qu’a décidé la Conférence ?", "¿Qué decidió la Conferencia?", "Какие решения приняла Конференция?", "会议作出了哪些决定？", "ماذا قرر المؤتمر؟"]
)  # fmt: skip
def test_what_was_decided_is_told_whole(lights: Rapporteur, question: str) -> None:
    said = quotes(told(question, lights))
    assert "thirty days' notice" in said
    assert "painted white" in said
    assert "by 31 votes to 2" in said
    assert "fourth session at Port Merrin in May 2033" in said
    assert "painted green" not in said, "the draft was superseded before it came to the vote"


def test_what_was_decided_is_narrowed_by_the_item_that_it_was_told_under(lights: Rapporteur) -> None:
    assert "painted white" in quotes(told("What did the Conference decide on item 5?", lights))
    on_session = quotes(told("What did the Conference decide on item 9?", lights))
    assert "Port Merrin" in on_session
    assert "painted" not in on_session


def test_an_adopted_draft_is_quoted_as_adopted_and_a_superseded_one_behind(lights: Rapporteur) -> None:
    answer = checked(lights.ask("What did the Conference decide about the colour of winter buoys?"), lights)
    assert "No decision on this" not in answer.text
    assert "adopted as resolution 4 (CCL/PV.8)" in answer.text
    symbols = [c.symbol for c in answer.citations]
    assert symbols[0] != "CCL/L.3"
    if "CCL/L.3" in symbols:
        assert "superseded by CCL/L.3/Rev.1" in answer.text
    assert all(s.standing is Standing.DECISION for s in answer.statements if "painted white" in s.text)


def test_a_follow_up_asks_for_another_number(lights: Rapporteur) -> None:
    chat = lights.chat()
    chat.ask("What does rule 2 say?")
    assert "A bell is rung" in chat.ask("and rule 3?").text
    assert "hides a lamp" in chat.ask("What about article 1?").text
    chat.ask("What does decision 1 say?")
    assert "painted white" in chat.ask("And resolution 4?").text


def test_where_no_decision_is_quoted_what_was_adopted_under_the_item_is(tmp_path: Path) -> None:
    report = f"CCL/2032/11\n9 March 2032\n{_HEAD}\nReport of the Working Group on Markers\n\nThe Working Group met nine times at Port Merrin, under the chairmanship of Lena Ostrom, and adopted its report.\n\nI. Item 5: Buoys\n\n1. The Working Group recommends that the Conference adopt one hue for floating marks of the cold season.\n"
    with indexed(tmp_path, {"report.txt": report, **{name: RECORDS[name] for name in ("draft-rev.txt", "pv8.txt")}}) as r:
        answer = checked(r.ask("What did the Conference decide about one hue for floating marks of the cold season?"), r)
        assert "resolution 4" in answer.text
        assert "painted white" in quotes(answer)
        assert "No decision on this was found in this index" not in answer.text


def test_an_article_that_nothing_has_is_refused_and_one_with_a_subject_searched_for(samples: Rapporteur) -> None:
    answer = samples.ask("What does article 3 say?")
    assert (answer.refused, answer.reason) == (True, "No record in this index has article 3.")
    assert samples.ask("What does article 3 say about fog?").reason != answer.reason


def test_drafts_whose_standing_is_known_are_not_looked_up_again(lights: Rapporteur) -> None:
    first, revised, rules = (lights.index.record(symbol) for symbol in ("CCL/L.3", "CCL/L.3/Rev.1", "CCL/2"))
    known = draft_standings([first, revised], lights.index, Language.EN)
    assert known.superseded.keys() == {first.record_id}
    assert known.adopted.keys() == {revised.record_id}
    again = draft_standings([revised, rules], lights.index, Language.EN, known)
    assert again == draft_standings([revised, rules], lights.index, Language.EN)
    assert again.adopted[revised.record_id] is known.adopted[revised.record_id]
