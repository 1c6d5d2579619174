"""Answers on votes and on alternatives: the lists and the result word for word, the side told, and no vote on another draft."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Rapporteur
from assistant.records import vote_answers
from assistant.records.matters import matter_of
from corpus.languages import Language
from corpus.statements.votes import find_votes
from tests.assistant.coastal import checked, indexed

_MEETING = (
    "CCL/PV.9\n12 March 2032\n\nConvention on Coastal Lights\n\nVerbatim record of the 9th plenary meeting\n\nAgenda item 5: Winter buoys\n\nThe President: A separate vote has been requested on operative paragraph 3 of draft resolution CCL/L.3/Rev.1.\n\n"
    "Operative paragraph 3 was retained by 26 votes to 5, with 8 abstentions.\n\nThe President: I now put to the vote draft resolution CCL/L.3/Rev.1 as a whole. A recorded vote has been requested.\n\n"
    "In favour: Brazil, Kenya, Zubrowka.\n\nAgainst: Norrmark, Varnholm.\n\nAbstaining: Severovia.\n\nDraft resolution CCL/L.3/Rev.1 was adopted by 3 votes to 2, with 1 abstention (resolution 4).\n\n"
    "Ms. Lund (Varnholm): Varnholm voted against, since the buoys are dear.\n\nAgenda item 6: Seat of the secretariat\n\nThe draft decision was adopted by 27 votes to 9, with 3 abstentions (decision 7).\n\nMr. Orvell (Norrmark): Norrmark abstained.\n"
    "\nAgenda item 8: Oil of the lamps\n\nDraft decision CCL/L.5 was adopted without a vote.\n"
)  # fmt: skip
_ROLLING = (
    "CCL/CRP.1\n14 March 2032\n\nDraft protocol on buoys: rolling text\n\nArticle 3. Colour of winter buoys\n\n[Alternative A (Varnholm)\n\n1. Winter buoys shall be painted green.]\n\n"
    "[Alternative B (Zubrowka)\n\n1. Winter buoys shall be painted white.]\n\nArticle 4. Bells\n\n[Alternative A (Kenya)\n\nBells shall be lent.]\n\n[Alternative B (Severovia)\n\nBells shall be sold.]\n"
)
_DRAFTS = {
    "l3.txt": "CCL/L.3\n1 March 2032\n\nVarnholm: draft resolution\n\nWinter buoys\n\nThe Conference,\n\n1. Decides that winter buoys shall be painted green.\n",
    "l6.txt": "CCL/L.6\n2 March 2032\n\nKenya: draft resolution\n\nBells of small harbours\n\nThe Conference,\n\n1. Decides to lend bells.\n",
    "l5.txt": "CCL/L.5\n2 March 2032\n\nBrazil: draft decision\n\nOil of the lamps\n\nThe Conference decides to buy oil in spring.\n",
}
_AGAINST, _RESULT = "Against: Norrmark, Varnholm.", "Draft resolution CCL/L.3/Rev.1 was adopted by 3 votes to 2, with 1 abstention (resolution 4)."


@pytest.fixture(scope="module")
def coast(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("votes"), {"pv.txt": _MEETING, "crp.txt": _ROLLING, **_DRAFTS}) as r:
        yield r


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How did Varnholm vote on L.3/Rev.1?", "Varnholm voted against."), ("Comment Varnholm a-t-elle voté sur L.3/Rev.1 ?", "Vote contre : Varnholm."), ("¿Cómo votó Varnholm sobre la resolución 4?", "Voto en contra: Varnholm."),
        ("Как голосовал Варнхольм по L.3/Rev.1?", "Голос «против»: Варнхольм."), ("كيف صوتت فارنهولم على L.3/Rev.1؟", "صوت معارض: فارنهولم."),
    ],
)  # fmt: skip
def test_the_side_of_a_party_is_told_over_the_list_that_names_it(coast: Rapporteur, question: str, told: str) -> None:
    answer = checked(coast.ask(question), coast)
    assert answer.text.startswith(told)
    assert [c.quote for c in answer.citations][1:] == [_AGAINST, _RESULT]
    assert answer.citations[0].quote == "The President: I now put to the vote draft resolution CCL/L.3/Rev.1 as a whole."


def test_a_state_is_found_in_a_list_of_another_language(coast: Rapporteur) -> None:
    answer = checked(coast.ask("巴西对第4号决议投了什么票？"), coast)
    assert answer.text.startswith("巴西投了赞成票。")
    assert answer.citations[1].quote.startswith("In favour: Brazil")


def test_a_party_in_no_list_is_told_to_be_in_none_above_the_lists(coast: Rapporteur) -> None:
    answer = checked(coast.ask("How did Canada vote on resolution 4?"), coast)
    assert answer.text.startswith("Canada is named in none of the lists of this vote:")
    assert len(answer.citations) == 5


def test_of_several_parties_the_side_of_each_is_told(coast: Rapporteur) -> None:
    answer = checked(coast.ask("How did Varnholm and Brazil vote on resolution 4?"), coast)
    assert answer.text.startswith("Varnholm voted against.\nBrazil voted in favour.")
    assert [c.quote for c in answer.citations][1:] == ["In favour: Brazil, Kenya, Zubrowka.", _AGAINST, _RESULT]


def test_where_the_record_has_no_lists_that_is_told_with_what_the_party_says_of_its_vote(coast: Rapporteur) -> None:
    answer = checked(coast.ask("How did Norrmark vote on decision 7?"), coast)
    assert answer.text.startswith("The record has no list of names for this vote; it says:")
    assert [c.quote for c in answer.citations] == [
        "The draft decision was adopted by 27 votes to 9, with 3 abstentions (decision 7).",
        "Mr. Orvell (Norrmark): Norrmark abstained.",
    ]


@pytest.mark.parametrize(
    ("question", "listed"),
    [("Who voted against L.3/Rev.1?", _AGAINST), ("Qui s'est abstenu lors du vote sur L.3/Rev.1 ?", "Abstaining: Severovia."), ("谁对L.3/Rev.1投了反对票？", _AGAINST), ("Which States voted in favour of the draft resolution on winter buoys?", "In favour: Brazil, Kenya, Zubrowka.")],
)  # fmt: skip
def test_who_voted_so_is_answered_by_the_list(coast: Rapporteur, question: str, listed: str) -> None:
    assert listed in [c.quote for c in checked(coast.ask(question), coast).citations]


@pytest.mark.parametrize(
    ("question", "result"),
    [
        ("What was the vote on L.3/Rev.1?", _RESULT), ("What was the result of the separate vote on paragraph 3?", "Operative paragraph 3 was retained by 26 votes to 5, with 8 abstentions."),
        ("What was the vote on the seat of the secretariat?", "The draft decision was adopted by 27 votes to 9, with 3 abstentions (decision 7)."), ("By how many votes was decision 7 adopted?", "The draft decision was adopted by 27 votes to 9, with 3 abstentions (decision 7)."),
    ],
)  # fmt: skip
def test_the_result_is_that_of_the_vote_that_is_named(coast: Rapporteur, question: str, result: str) -> None:
    answer = checked(coast.ask(question), coast)
    assert answer.citations[-1].quote == result
    assert sum("votes to" in c.quote for c in answer.citations) == 1


@pytest.mark.parametrize(
    "question",
    [
        "What was the vote on draft resolution L.6?",
        "Who voted against L.3?",
        "How did Kenya vote on resolution 9?",
        "What was the result of the vote on paragraph 8?",
    ],
)
def test_a_vote_on_another_draft_is_no_answer(coast: Rapporteur, question: str) -> None:
    answer = coast.ask(question)
    assert answer.refused
    assert "No vote on this is recorded" in (answer.reason or "")
    assert "Votes are recorded on: CCL/L.3/Rev.1, paragraph 3; CCL/L.3/Rev.1, resolution 4; decision 7." in answer.text


def test_why_a_party_voted_so_is_what_it_says_of_its_vote(coast: Rapporteur) -> None:
    answer = checked(coast.ask("Why did Varnholm vote so on L.3/Rev.1?"), coast)
    assert answer.citations[-1].quote == "Ms. Lund (Varnholm): Varnholm voted against, since the buoys are dear."
    assert answer.form == "records"
    assert coast.ask("Why did Kenya vote so on L.3/Rev.1?").form != "records"


def test_who_says_that_they_voted_so_is_quoted_where_no_list_tells_and_one_vote_was_taken(coast: Rapporteur) -> None:
    abstained = checked(coast.ask("Who abstained on decision 7?"), coast)
    assert abstained.citations[-1].quote == "Mr. Orvell (Norrmark): Norrmark abstained."
    assert all("Norrmark" not in c.quote for c in coast.ask("Who voted against decision 7?").citations)
    assert all("Varnholm" not in c.quote for c in coast.ask("Who voted against paragraph 3 of L.3/Rev.1?").citations)


_BELLS = (
    "CCL/SR.11\n14 March 2032\n\nConvention on Coastal Lights\n\nSummary record of the 11th meeting\n\nAgenda item 8: Bells\n\n1. A recorded vote was taken on draft resolution CCL/L.6.\n\n"
    "2. Draft resolution CCL/L.6 was adopted by 3 votes to 1, with 2 abstentions.\n\n3. The representative of Norrmark said that his delegation had voted against the draft of the previous year, but had this time voted in favour.\n\n"
    "4. The representative of Kenya said that had her delegation not voted against the text last year, it could not have abstained.\n\n5. The representative of Brazil asked those that had voted against to think again.\n\n"
    "6. The representative of Severovia said that her delegation had abstained, since the cost was not known.\n\n7. The representative of Varnholm said that his delegation had voted against.\n"
)
_LISTS = (
    "CCL/PV.11\n14 March 2032\n\nConvention on Coastal Lights\n\nVerbatim record of the 11th plenary meeting\n\nAgenda item 8: Bells\n\nThe President: I put to the vote draft resolution CCL/L.6. A recorded vote has been requested.\n\n"
    "In favour: Brazil, Kenya, Norrmark.\n\nAgainst: Varnholm.\n\nAbstaining: Severovia.\n\nDraft resolution CCL/L.6 was adopted by 3 votes to 1, with 2 abstentions.\n"
)


def test_who_voted_so_is_not_who_did_not_or_did_so_before_or_speaks_of_others(tmp_path: Path) -> None:
    with indexed(tmp_path, {"sr.txt": _BELLS, **_DRAFTS}) as r:
        against = checked(r.ask("Who voted against draft resolution CCL/L.6?"), r)
        assert [c.quote[:2] for c in against.citations] == ["1.", "2.", "7."]
        abstained = checked(r.ask("Who abstained on draft resolution CCL/L.6?"), r)
        assert [c.quote[:2] for c in abstained.citations] == ["1.", "2.", "6."]


def test_why_is_answered_with_the_record_that_tells_it_before_the_one_that_lists_the_party(tmp_path: Path) -> None:
    with indexed(tmp_path, {"sr.txt": _BELLS, "pv.txt": _LISTS, **_DRAFTS}) as r:
        conversation = r.chat()
        assert conversation.ask("How did Severovia vote on draft resolution CCL/L.6?").text.startswith("Severovia abstained.")
        why = checked(conversation.ask("Why?"), r)
        assert [c.quote for c in why.citations if "cost" in c.quote] == [
            "6. The representative of Severovia said that her delegation had abstained, since the cost was not known."
        ]
        assert "Abstaining: Severovia." in [c.quote for c in why.citations]
        assert why.text.index("6. The representative") < why.text.index("Abstaining: Severovia.")


def test_a_record_is_read_for_its_votes_no_more_often_than_it_has_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read = []
    monkeypatch.setattr(vote_answers, "find_votes", lambda *given: read.append(given) or find_votes(*given))
    many = "".join(f"{n}. The representative of Kenya said that her delegation had voted in favour of text {n}.\n\n" for n in range(8, 60))
    with indexed(tmp_path, {"sr.txt": f"{_BELLS}\n{many}", **_DRAFTS}) as r:
        r.ask("Who voted against draft resolution CCL/L.6?")
    assert 0 < len(read) <= 2


def test_a_vote_on_an_amendment_is_none_on_the_text(tmp_path: Path) -> None:
    meeting = (
        "CCL/PV.4\n12 March 2032\n\nConvention on Coastal Lights\n\nVerbatim record of the 4th plenary meeting\n\nAgenda item 5: Winter buoys\n\nThe President: I put to the vote the amendment of Zubrowka to draft resolution CCL/L.3.\n\nIn favour: Zubrowka.\n\n"
        "Against: Varnholm, Kenya.\n\nThe amendment was rejected by 2 votes to 1.\n\nThe President: I put to the vote draft resolution CCL/L.3 as a whole.\n\nIn favour: Varnholm, Kenya.\n\nAgainst: Zubrowka.\n\nDraft resolution CCL/L.3 was adopted by 2 votes to 1 (resolution 1).\n"
    )
    with indexed(tmp_path, {"pv.txt": meeting, **_DRAFTS}) as r:
        whole = checked(r.ask("How did Zubrowka vote on CCL/L.3?"), r)
        assert (whole.text.splitlines()[0], [c.quote for c in whole.citations][1]) == ("Zubrowka voted against.", "Against: Zubrowka.")
        amendment = checked(r.ask("How did Zubrowka vote on the amendment to CCL/L.3?"), r)
        assert (amendment.text.splitlines()[0], [c.quote for c in amendment.citations][1]) == ("Zubrowka voted in favour.", "In favour: Zubrowka.")
        conversation = r.chat()
        conversation.ask("How did Varnholm vote on CCL/L.3?")
        assert conversation.ask("and on the amendment?").text.startswith("Varnholm voted against.")
        assert "Against: Varnholm, Kenya." in conversation.ask("who was against then?").text


def test_what_was_adopted_without_a_vote_is_told_so(coast: Rapporteur) -> None:
    answer = checked(coast.ask("What was the vote on L.5?"), coast)
    assert answer.text.startswith("No vote on this is recorded in this index: CCL/L.5.")
    assert answer.citations[-1].quote == "Draft decision CCL/L.5 was adopted without a vote."


def test_all_votes_are_listed_where_none_is_named(coast: Rapporteur) -> None:
    quotes = [c.quote for c in checked(coast.ask("Which votes were taken?"), coast).citations]
    assert sum("votes to" in quote for quote in quotes) == 3


@pytest.mark.parametrize("question", ["What are the alternatives for the colour of winter buoys?", "What are the options for article 3?"])
def test_all_alternatives_on_a_matter_are_quoted_in_order_with_their_owners(coast: Rapporteur, question: str) -> None:
    answer = checked(coast.ask(question), coast)
    assert [c.quote for c in answer.citations] == [
        "[Alternative A (Varnholm)\n\n1. Winter buoys shall be painted green.]",
        "[Alternative B (Zubrowka)\n\n1. Winter buoys shall be painted white.]",
    ]
    assert answer.text.startswith("Alternatives that the text leaves open:")


@pytest.mark.parametrize(
    ("question", "quote"),
    [
        ("What does Zubrowka's alternative say?", "[Alternative B (Zubrowka)\n\n1. Winter buoys shall be painted white.]"), ("Que dit la variante de Zubrowka ?", "[Alternative B (Zubrowka)\n\n1. Winter buoys shall be painted white.]"),
        ("¿Qué dice la variante B sobre el artículo 4?", "[Alternative B (Severovia)\n\nBells shall be sold.]"), ("Какой вариант предлагает Зубровка?", "[Alternative B (Zubrowka)\n\n1. Winter buoys shall be painted white.]"),
        ("肯尼亚的备选案文是什么？", "[Alternative A (Kenya)\n\nBells shall be lent.]"), ("ما هو البديل المقدم من كينيا؟", "[Alternative A (Kenya)\n\nBells shall be lent.]"),
    ],
)  # fmt: skip
def test_one_alternative_by_its_owner_or_its_label(coast: Rapporteur, question: str, quote: str) -> None:
    assert [c.quote for c in checked(coast.ask(question), coast).citations] == [quote]


def test_alternatives_on_what_has_none_are_left_to_the_search(coast: Rapporteur) -> None:
    assert coast.ask("What are the options for article 9?").form != "records"


def test_what_a_matter_names_is_parted_from_its_words() -> None:
    matter = matter_of("paragraph 3 of the draft resolution CCL/L.3 on winter buoys", Language.EN)
    assert (matter.symbols, matter.places, matter.words) == ({"ccl/l.3"}, {"paragraph 3"}, "winter buoys")
    assert matter_of("the draft resolution as a whole", Language.EN).words == ""
    assert matter_of("пункту 3 постановляющей части", Language.RU).items | matter_of("пункту 3 постановляющей части", Language.RU).places


@pytest.mark.parametrize(
    "question", ["Who voted against CHL/L.9?", "Qui a voté contre CHL/L.9 ?", "¿Quién votó en contra de CHL/L.9?", "Кто голосовал против CHL/L.9?"]
)
def test_where_no_record_tells_of_any_vote_on_a_document_none_is_told(samples: Rapporteur, question: str) -> None:
    answer = samples.ask(question)
    assert answer.refused
    assert "CHL/L.9" in (answer.reason or "")


_UNLISTED = (
    "CCL/SR.4\n14 March 2032\n\nConvention on Coastal Lights\n\nSummary record of the 4th meeting\n\nAgenda item 7: Date and place of the third session (CCL/2032/9)\n\n1. Mr. ORVELL (Norrmark) said that Merrinport could lodge everybody.\n\n"
    "2. At the request of the representative of Kenya, a vote was taken on the proposal to meet in Merrinport.\n\n3. The proposal was adopted by 9 votes to 4, with 1 abstention.\n\n"
    "4. Ms. LUND (Varnholm), speaking in explanation of vote, said that she had abstained because the harbour froze.\n\nAgenda item 8: Oil\n\nDraft decision CCL/L.5 was adopted by 3 votes to 1, with 2 abstentions.\n"
)


@pytest.mark.parametrize(
    "question",
    [
        "Who abstained on Merrinport?",
        "Who abstained on Merrinport, and why?",
        "¿Quién se abstuvo sobre Merrinport y por qué?",
        "Qui s’est abstenu sur Merrinport et pourquoi ?",
        "谁对Merrinport弃权，为什么？",
    ],
)
def test_a_vote_on_a_proposal_is_found_by_the_words_that_put_it_with_who_explains_it(tmp_path: Path, question: str) -> None:
    letter = "CCL/2032/9\n1 March 2032\n\nLetter dated 1 March 2032 from the Permanent Representative of Norrmark addressed to the President of the Conference\n\nNorrmark invites the Conference.\n\n(Signed) Bo Orvell\n"
    with indexed(tmp_path, {"sr.txt": _UNLISTED, "letter.txt": letter}) as r:
        quotes = [c.quote for c in checked(r.ask(question), r).citations]
        assert quotes[0].startswith("2. At the request")
        assert quotes[1].startswith("3. The proposal was adopted")
        assert quotes[2].startswith("4. Ms. LUND")


def test_why_is_not_passed_over_where_nobody_explains_a_vote(coast: Rapporteur) -> None:
    answer = coast.ask("Who abstained on resolution 4, and why?")
    assert answer.form == "extracts" or answer.parts


_ARTICLES = (
    "CCL/SR.12\n15 March 2032\n\nConvention on Coastal Lights\n\nSummary record of the 12th meeting\n\nAgenda item 7: Rights over the harbour wall (draft article 6)\n\n1. The amendment of Kenya was rejected by 6 votes to 2, with 3 abstentions.\n\n"
    "2. Variant B was adopted by 8 votes to 2, with 1 abstention. Brazil and Kenya voted against; Zubrowka abstained.\n\nAgenda item 8: Passage of boats (CCL/L.6)\n\n3. The amendment of Severovia (CCL/L.6/Amend.1) was adopted by 9 votes to 1. Varnholm voted against.\n\n"
    "4. Draft resolution CCL/L.6, as amended, was adopted by 9 votes to none, with 1 abstention.\n\nAgenda item 9: Night watch\n\n5. The proposal of Kenya was put to the vote by roll-call.\n\nIn favour: Kenya.\n\nAgainst: Brazil, Norrmark.\n\nAbstaining: Varnholm.\n\n6. The proposal was rejected by 2 votes to 1, with 1 abstention.\n\n"
    "Agenda item 10: Adoption of the Convention\n\n7. The President put to the vote the text of the Convention as a whole.\n\n8. The Convention was adopted by 10 votes to none, with 1 abstention.\n\n9. Mr. Orvell (Norrmark) explained that he had abstained on account of article 12.\n"
)


@pytest.fixture(scope="module")
def walls(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("walls"), {"sr.txt": _ARTICLES, **_DRAFTS}) as r:
        yield r


_VARIANT = "2. Variant B was adopted by 8 votes to 2, with 1 abstention. Brazil and Kenya voted against; Zubrowka abstained."


@pytest.mark.parametrize(
    ("question", "told", "quotes"),
    [
        ("How did Kenya vote on variant B?", "Kenya voted against.", [_VARIANT]), ("How did Zubrowka vote on draft article 6?", "Zubrowka abstained.", [_VARIANT]), ("Qui s'est abstenu lors du vote sur l'article 6 ?", "", [_VARIANT]),
        ("¿Quién votó en contra de la variante B del artículo 6?", "", [_VARIANT]), ("Кто воздержался при голосовании по статье 6?", "", [_VARIANT]), ("谁对第六条投了反对票？", "", [_VARIANT]), ("من صوت ضد المادة 6؟", "", [_VARIANT]),
        ("Who voted against the amendment to CCL/L.6?", "", ["3. The amendment of Severovia (CCL/L.6/Amend.1) was adopted by 9 votes to 1. Varnholm voted against."]),
    ],
)  # fmt: skip
def test_names_behind_the_result_are_told_and_votes_are_found_by_the_article_of_their_heading(
    walls: Rapporteur, question: str, told: str, quotes: list[str]
) -> None:
    answer = checked(walls.ask(question), walls)
    assert [c.quote for c in answer.citations] == quotes
    assert answer.text.startswith(told or quotes[0][:0])
    assert "no list" not in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Who abstained on the Convention as a whole?", "Qui s'est abstenu sur l'ensemble de la Convention ?", "¿Quién se abstuvo sobre el conjunto de la Convención?", "Кто воздержался при голосовании по Конвенции в целом?",
        "谁在对公约整体的表决中弃权？", "من امتنع عن التصويت على الاتفاقية ككل؟", "How was the vote on the Convention?",
    ],
)  # fmt: skip
def test_a_vote_on_the_whole_instrument_is_none_of_the_other_votes(walls: Rapporteur, question: str) -> None:
    assert [c.quote[:2] for c in checked(walls.ask(question), walls).citations][:2] == ["7.", "8."]


def test_where_the_whole_of_the_instrument_was_not_voted_on_no_other_vote_is_told(coast: Rapporteur) -> None:
    answer = coast.ask("Who abstained on the treaty as a whole?")
    assert answer.refused
    assert "No vote on this is recorded" in (answer.reason or "")


def test_an_article_that_no_heading_names_has_no_vote(walls: Rapporteur) -> None:
    assert walls.ask("Who voted against article 12?").refused


def test_what_is_said_behind_a_vote_and_before_the_next_is_said_of_it(tmp_path: Path) -> None:
    meeting = (
        "CCL/SR.13\n16 March 2032\n\nConvention on Coastal Lights\n\nSummary record of the 13th meeting\n\nAgenda item 8: Bells\n\n1. The amendment of Kenya on bells was adopted by 8 votes to 1.\n\n2. Mr. Orvell (Norrmark) explained that he had voted against.\n\n"
        "3. Draft resolution CCL/L.6 was adopted by 7 votes to 2.\n\n4. Ms. Lund (Varnholm) said that she had voted against.\n"
    )
    with indexed(tmp_path, {"sr.txt": meeting, **_DRAFTS}) as r:
        assert [c.quote[:2] for c in r.ask("Who voted against the amendment of Kenya on bells?").citations] == ["1.", "2."]
        assert [c.quote[:2] for c in r.ask("Who voted against CCL/L.6?").citations] == ["3."]


_NUMBERS = (
    "CCL/SR.4\n14 March 2032\n\nConvention on Coastal Lights\n\nSummary record of the 4th meeting\n\nAgenda item 7: Date and place of the third session (CCL/2032/9)\n\n1. A vote was taken on the proposal to meet in Merrinport.\n\n"
    "2. The proposal was adopted by 9 votes to 4, with 1 abstention.\n\nAgenda item 8: Oil of the lamps\n\n3. The proposal to buy oil in spring was adopted by 8 votes to 2.\n"
)
_NAMES = (
    "CCL/DEC.3\n16 March 2032\n\nConvention on Coastal Lights\n\nDecision 3: Date and place of the third session\n\nAdopted at the 7th meeting, on 16 March 2032, in a recorded vote by 3 votes to 2, as follows:\n\nIn favour: Brazil, Iceland, Kenya.\n\n"
    "Against: Norway, Peru.\n\nThe Conference,\n\n1. Decides to hold its third session in April.\n"
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Did Iceland vote for the session in Merrinport?", "Iceland voted in favour."),
        ("Comment la Norvège a-t-elle voté sur Merrinport ?", "Vote contre : Norvège."),
    ],
)
def test_names_that_a_decision_lists_are_told_of_a_vote_on_its_matter_that_a_summary_record_tells_by_numbers(tmp_path: Path, question: str, told: str) -> None:
    with indexed(tmp_path, {"sr.txt": _NUMBERS, "dec.txt": _NAMES, **_DRAFTS}) as r:
        answer = checked(r.ask(question), r)
        assert answer.text.startswith(told)
        assert "2. The proposal was adopted by 9 votes to 4, with 1 abstention." in [c.quote for c in answer.citations]
        other = r.ask("How did Iceland vote on the oil of the lamps?")
        assert "Iceland voted" not in other.text
        assert all("In favour" not in c.quote for c in other.citations)
