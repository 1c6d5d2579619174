"""Votes that records tell of: lists and results in six languages, what was voted on, which list belongs to which result."""

from __future__ import annotations

import pytest

from corpus.record import Record
from corpus.statements.vote_words import SIDES
from corpus.statements.voters import is_named, may_be_compared, named_in
from corpus.statements.votes import Vote, find_votes
from tests.corpus.making import record_in

MEETINGS = {
    "en": ("Agenda item 5: Winter buoys", "The President: I now put to the vote draft resolution CCL/L.3/Rev.1.", ("In favour: Brazil, Zubrowka.", "Against: Varnholm.", "Abstaining: Severovia, Kenya."),
           "Draft resolution CCL/L.3/Rev.1 was adopted by 2 votes to 1, with 2 abstentions (resolution 4)."),
    "fr": ("Point 5 de l’ordre du jour : Bouées d’hiver", "Le Président : Je mets aux voix le projet de résolution CCL/L.3/Rev.1.", ("Votent pour : Brésil, Zubrowka.", "Votent contre : Varnholm.", "S’abstiennent : Severovia, Kenya."),
           "Par 2 voix contre une, avec 2 abstentions, le projet de résolution CCL/L.3/Rev.1 est adopté (résolution 4)."),
    "es": ("Tema 5 del programa: Boyas de invierno", "El Presidente: Someto a votación el proyecto de resolución CCL/L.3/Rev.1.", ("Votos a favor: Brasil, Zubrowka.", "Votos en contra: Varnholm.", "Abstenciones: Severovia, Kenya."),
           "Por 2 votos contra 1 y 2 abstenciones, queda aprobado el proyecto de resolución CCL/L.3/Rev.1 (resolución 4)."),
    "ru": ("Пункт 5 повестки дня: Зимние буи", "Председатель: Ставлю на голосование проект резолюции CCL/L.3/Rev.1.", ("Голосовали за: Бразилия, Зубровка.", "Голосовали против: Варнхольм.", "Воздержались: Северовия, Кения."),
           "Проект резолюции CCL/L.3/Rev.1 принимается 2 голосами против 1 при 2 воздержавшихся (резолюция 4)."),
    "zh": ("议程项目5：冬季浮标", "主席：现在将决议草案CCL/L.3/Rev.1付诸表决。", ("赞成：巴西、祖布罗夫卡。", "反对：瓦恩霍尔姆。", "弃权：塞韦罗维亚、肯尼亚。"), "决议草案CCL/L.3/Rev.1以2票对1票、2票弃权获得通过（第4号决议）。"),
    "ar": ("البند 5 من جدول الأعمال: عوامات الشتاء", "الرئيس: أطرح مشروع القرار CCL/L.3/Rev.1 للتصويت.", ("المؤيدون: البرازيل، زوبروفكا.", "المعارضون: فارنهولم.", "الممتنعون: سيفيروفيا، كينيا."),
           "اعتمد مشروع القرار CCL/L.3/Rev.1 بأغلبية صوتين مقابل صوت واحد وامتناع عضوين عن التصويت (القرار 4)."),
}  # fmt: skip


def votes_in(text: str) -> tuple[Record, list[Vote]]:
    record = record_in(f"CCL/PV.3\n12 March 2032\n\n{text}")
    return record, find_votes(record.text, record.root, record.paragraphs, record.language, record.metadata.symbol, record.metadata.kind)


def said(record: Record, span: tuple[int, int] | None) -> str:
    return record.text[slice(*span)] if span else ""


@pytest.mark.parametrize("language", MEETINGS)
def test_a_recorded_vote_is_read_with_what_puts_it_its_lists_and_its_result(language: str) -> None:
    heading, put, lists, result = MEETINGS[language]
    record, votes = votes_in("\n\n".join((heading, put, *lists, result)))
    assert len(votes) == 1
    vote = votes[0]
    assert (said(record, vote.put), said(record, vote.result)) == (put, result)
    assert [record.text[found.start : found.end] for found in vote.lists] == list(lists)
    assert [found.side for found in vote.lists] == list(SIDES[:3])
    assert (vote.symbols, vote.adopted, vote.places, vote.items) == (("CCL/L.3/Rev.1",), ("resolution 4",), (), ("5",))


def test_a_vote_on_a_paragraph_is_one_of_its_own_on_the_draft_named_above() -> None:
    record, votes = votes_in(
        "Agenda item 5: Winter buoys\n\nThe President: Draft resolution CCL/L.3 is before us. A separate vote has been requested on operative paragraph 3.\n\n"
        "Operative paragraph 3 was retained by 26 votes to 5, with 8 abstentions.\n\nThe President: I now put to the vote draft resolution CCL/L.3 as a whole.\n\n"
        "In favour: Brazil, Kenya.\n\nAgainst: Varnholm.\n\nDraft resolution CCL/L.3 was adopted by 2 votes to 1.\n"
    )
    assert [(vote.symbols, vote.places, len(vote.lists)) for vote in votes] == [(("CCL/L.3",), ("paragraph 3",), 0), (("CCL/L.3",), (), 2)]
    assert said(record, votes[0].put).startswith("A separate vote")


def test_lists_behind_a_result_that_leads_to_them_are_its_own() -> None:
    record, votes = votes_in(
        "12. The Group adopted paragraph 3 by twenty-six votes to none. The voting was as follows:\n\nIn favour:\n\nBrazil, Kenya\n\nAbstaining: Norrmark.\n\n13. The Group adopted paragraph 4 by 30 votes to 2.\n"
    )
    assert [[record.text[found.start : found.end] for found in vote.lists] for vote in votes] == [["In favour:\nBrazil, Kenya", "Abstaining: Norrmark."], []]
    assert [vote.places for vote in votes] == [("paragraph 3",), ("paragraph 4",)]


def test_sides_and_result_may_stand_in_one_paragraph() -> None:
    record, (vote,) = votes_in("A recorded vote was taken. In favour: Brazil, Kenya. Against: Varnholm. The draft decision was rejected by 2 votes to 1.\n")
    assert [record.text[found.start : found.end] for found in vote.lists] == ["In favour: Brazil, Kenya.", "Against: Varnholm."]
    assert said(record, vote.result).startswith("The draft decision was rejected")


def test_an_election_is_a_vote_on_no_draft_that_was_named_before() -> None:
    _, votes = votes_in("The Conference took note of CCL/L.3.\n\nMs. Lund (Norrmark) received 14 votes and was elected.\n")
    assert [vote.symbols for vote in votes] == [()]


@pytest.mark.parametrize(
    "text",
    [
        "A decision adopted by 3 votes to 2 may be reviewed if a party asks for it.",
        "Norrmark will vote in favour of the draft. For: see below.",
        "Le Brésil votera pour le projet.",
        "Решение принимается, если за него подано 3 голоса против 2.",
    ],
)
def test_rules_and_announcements_are_no_votes(text: str) -> None:
    assert votes_in(f"The President spoke.\n\n{text}\n")[1] == []


def test_the_head_of_a_decision_tells_of_the_vote_on_it() -> None:
    record = record_in(
        "CCL/DEC/2\n15 March 2032\n\nDecision 2: Place of the fourth session\n\nAdopted at the 7th meeting, by 27 votes to 9, with 3 abstentions\n\nThe Conference,\n\n1. Decides to meet.\n"
    )
    (vote,) = find_votes(record.text, record.root, record.paragraphs, record.language, record.metadata.symbol, record.metadata.kind)
    assert (vote.symbols, vote.adopted) == (("CCL/DEC/2",), ("decision 2",))
    assert record.values("vote") == ["CCL/DEC/2, decision 2"]


@pytest.mark.parametrize(
    ("party", "side"),
    [("Varnholm", "against"), ("the Kingdom of Varnholm", "against"), ("Варнхольм", "against"), ("فارنهولم", "against"), ("Бразилия", "for"), ("le Brésil", "for"), ("巴西", "for"), ("Sévérovie", "abstaining"), ("Norrmark", None), ("Canada", None)],
)  # fmt: skip
def test_a_party_is_found_in_a_list_by_its_name_in_any_language(party: str, side: str | None) -> None:
    heading, put, lists, result = MEETINGS["en"]
    record, (vote,) = votes_in("\n\n".join((heading, put, *lists, result)))
    found = named_in(vote.lists, record.text, record.language, party)
    assert (found.side if found else None) == side


def test_what_cannot_be_compared_is_not_told_to_be_in_no_list() -> None:
    record, _ = votes_in("\n\n".join((MEETINGS["en"][1], *MEETINGS["en"][2])))
    assert may_be_compared("Norrmark", record.language)
    assert may_be_compared("加拿大", record.language)
    assert not may_be_compared("诺尔马克", record.language)
    assert not is_named("Norrmark and Zubrowka", record.language, "Varnholm")


def test_a_long_list_is_read_in_no_time() -> None:
    many = ", ".join(f"{n}" for n in range(400)) + " " + "State " * 400
    assert len(votes_in(f"The President put the draft to the vote.\n\nIn favour: {many}\n\nAgainst: {many}\n")[1]) == 1
