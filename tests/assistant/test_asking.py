"""Answers: verbatim, cited, checked, and refused where the records say nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from assistant import Rapporteur, Settings
from assistant.answers import Citation
from assistant.asking import Asking
from assistant.choosing.extract import Extract
from assistant.choosing.units import text_tokens
from assistant.citing import cite, decisions_first, verified
from assistant.looking import one_version
from corpus.errors import QuestionError
from corpus.languages import Language
from corpus.reader import read_source
from corpus.sources import Source
from index.embedding import HashingEmbedder
from index.filters import Filters
from index.results import Hit
from tests.assistant.coastal import RECORDS, indexed

ITEM_7 = "What did the working group recommend on item 7?"


@pytest.mark.parametrize(
    "question",
    [
        ITEM_7,
        "Why did the Maddow Rock light fail?",
        "¿En qué plazo debe publicar el Registrador un aviso recibido?",
        "Кого Северовия выдвинула на должность Регистратора?",
        "培训中心每年提供多少个名额？",
        "متى أغلقت منارة رأس الفنار؟",
        "Quels navires seraient exonérés de tout droit ?",
    ],
)
def test_every_quote_stands_in_its_record_at_its_offsets(samples: Rapporteur, question: str) -> None:
    answer = samples.ask(question)
    assert answer.citations
    for citation in answer.citations:
        text = samples.show(citation.record_id).text
        assert text[citation.start : citation.end] == citation.quote
        assert citation.quote.strip() == citation.quote
    for statement in answer.statements:
        assert statement.supported
        for number in statement.citations:
            assert f"[{number}]" in answer.text
            assert answer.citations[number - 1].number == number


def test_an_answer_quotes_no_more_than_its_budget_unless_one_extract_is_longer(samples: Rapporteur) -> None:
    answer = samples.ask("Tell me about lights, keepers, harbours and notices")
    sizes = [text_tokens(c.quote) for c in answer.citations]
    assert len(sizes) == 1 or sum(sizes) <= 251


@pytest.mark.parametrize(
    ("question", "constraint", "value"),
    [
        ("What was decided on item 19?", "item", "19"),
        ("工作组就议程项目19提出了哪些建议？", "item", "19"),
        ("What does CHL/2031/999 say?", "symbol", "CHL/2031/999"),
        ("What happened on 3 May 1999?", "date", "1999-05-03"),
    ],
)
def test_a_question_that_names_what_no_record_names_is_refused(samples: Rapporteur, question: str, constraint: str, value: str) -> None:
    answer = samples.ask(question)
    assert answer.refused
    assert answer.statements == answer.citations == ()
    assert [(u.constraint, u.value) for u in answer.unmet] == [(constraint, value)]
    assert answer.reason
    assert answer.reason in answer.text
    assert 0 < len(answer.nearest) <= 3
    assert answer.confidence <= 0.05


def test_a_refusal_speaks_the_language_of_the_question(samples: Rapporteur) -> None:
    assert "議" not in samples.ask("工作组就议程项目19提出了哪些建议？").text
    assert samples.ask("工作组就议程项目19提出了哪些建议？").text.startswith("已收录的文件没有回答")
    assert samples.ask("Qu’a décidé la Conférence au titre du point 19 de l’ordre du jour ?").text.startswith("Les documents indexés")


def test_a_low_confidence_is_a_refusal_with_the_nearest_records(sample_index: Path) -> None:
    with Rapporteur.open(sample_index, settings=Settings(min_confidence=1.0)) as strict:
        answer = strict.ask(ITEM_7)
    assert answer.refused
    assert answer.unmet == ()
    assert answer.nearest[0].document


def test_an_empty_index_says_that_it_is_empty(tmp_path: Path) -> None:
    with Rapporteur.open(tmp_path / "index", settings=Settings(), embedder=HashingEmbedder()) as r:
        r.ingest([])
        answer = r.ask("What was recommended?")
    assert answer.refused
    assert "no records yet" in answer.text
    assert answer.confidence == 0.0


@pytest.mark.parametrize("question", ["", "   \n", "?!…", "\x00\x01", "x" * 1_000_000])
def test_a_question_that_is_none_is_one_clear_line(samples: Rapporteur, question: str) -> None:
    with pytest.raises(QuestionError) as caught:
        samples.ask(question)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 400


def test_a_report_in_three_languages_is_quoted_in_the_question_s_own(samples: Rapporteur) -> None:
    answer = samples.ask("Qu’a recommandé le Groupe de travail au titre du point 7 de l’ordre du jour ?")
    assert {c.language for c in answer.citations if c.symbol == "CHL/2031/12"} == {Language.FR}


def hit(record_id: str, language: Language, rank: int) -> Hit:
    return Hit(rank, 1.0, {}, record_id, f"{record_id}:0", record_id, 0, 10, "text", "", language)


def test_another_version_of_a_document_gives_way_to_the_question_s_language() -> None:
    keys = {"en": "symbol:CHL/9", "fr": "symbol:CHL/9"}
    hits = [hit("en", Language.EN, 1), hit("fr", Language.FR, 2)]
    assert [h.record_id for h in one_version(hits, keys, Language.FR)] == ["fr"]
    assert [h.record_id for h in one_version(hits, keys, Language.EN)] == ["en"]
    assert [h.record_id for h in one_version(hits, keys, Language.RU)] == ["en"]
    assert [h.record_id for h in one_version(hits, {}, Language.FR)] == ["en", "fr"]


def test_a_citation_that_does_not_match_its_record_is_never_shown(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("The light is out.", encoding="utf-8")
    record = read_source(Source(path, "a.txt"))
    good = Citation.of(1, record, 0, 9)
    assert verified(good, record)
    assert not verified(Citation(1, "a", "a.txt", None, None, None, "", None, None, 0, 9, "The lamp ", Language.EN), record)
    assert not verified(Citation.of(1, record, 3, 4), record)
    citations, statements = cite([Extract(hit("a", Language.EN, 1), 900, 910, 1.0)], {"a": record})
    assert citations == statements == ()


def test_what_was_decided_is_quoted_before_drafts_and_only_then_moved(tmp_path: Path) -> None:
    records = {}
    for name, title in (("draft", "Draft resolution"), ("note", "Note by the secretariat"), ("decision", "Decision 4")):
        path = tmp_path / f"{name}.en.md"
        path.write_text(f"# {title}\n\nDecides to lend bells to harbours;\n", encoding="utf-8")
        records[name] = read_source(Source(path, path.name))
    records["note"] = replace(records["note"], text=records["note"].text.replace("Decides to lend", "The keepers lend"))
    found = [Extract(hit(name, Language.EN, rank), r.text.index("\n\n") + 2, len(r.text), 3.0 - rank) for rank, (name, r) in enumerate(records.items(), 1)]
    assert [e.hit.record_id for e in decisions_first(found, records)] == ["decision", "draft", "note"]
    assert decisions_first(found[:2], records) == found[:2], "nothing that was decided"
    assert decisions_first(found[1:], records) == found[1:], "no draft"


def test_a_lead_in_without_its_list_and_a_bare_heading_are_no_extracts(samples: Rapporteur) -> None:
    for question in ("Какое решение принято о реестре?", "What was decided on the register?", "建议是什么？", "CHL/DEC/4"):
        for citation in samples.ask(question).citations:
            last = citation.quote[-1]
            assert last not in ":："
            assert last in ".。!?؟;；؛»”)" or len(citation.quote) >= 30


@pytest.mark.parametrize(
    ("question", "left_out"),
    [
        ("What did the working group recommend on harbour lights under item 19?", ("item", "19")),
        ("ما الذي أوصى به الفريق العامل بشأن أضواء الموانئ في إطار البند 19؟", ("item", "19")),
        ("工作组1990年3月3日就港口灯光提出了什么建议？", ("date", "1990-03-03")),
    ],
)
def test_what_is_left_out_of_a_question_cannot_refuse_it(samples: Rapporteur, question: str, left_out: tuple[str, str]) -> None:
    asked = samples.ask(question)
    assert [(u.constraint, u.value) for u in asked.unmet] == [left_out]
    without = samples.ask(question, filters=Filters(without=frozenset({left_out})))
    assert without.unmet == ()
    assert not without.refused
    assert without.citations


def test_a_document_that_is_left_out_restricts_nothing(samples: Rapporteur) -> None:
    question = "What does CHL/2031/7 say about the technical panel?"
    assert {hit.document for hit in samples.search(question).hits} == {"CHL_2031_7_letter.en.txt"}
    filters = Filters(without=frozenset({("symbol", "CHL/2031/7")}))
    assert not filters, "it is no condition on records"
    found = samples.search(question, filters=filters)
    assert len({hit.document for hit in found.hits}) > 1
    assert found.to_dict()["filters"] == {"without": [["symbol", "CHL/2031/7"]]}


@pytest.mark.parametrize(
    ("slip", "read"),
    [
        ("What does Zubrwka propose for winter buoys?", "What does Zubrowka propose for winter buoys?"),
        ("Que propose la Zubrwka pour les bouées d’hiver ?", "Que propose la Zubrowka pour les bouées d’hiver ?"),
    ],
)
def test_a_question_that_would_be_refused_is_asked_again_without_its_slips(tmp_path: Path, slip: str, read: str) -> None:
    with indexed(tmp_path, RECORDS) as r:
        answer = Asking(r.index, threshold=_between(r, slip, read)).ask(slip)
        assert (answer.question, answer.resolved_question, answer.refused) == (slip, read, False)
        assert answer.citations == r.ask(read).citations
        assert Asking(r.index, threshold=0.0).ask(slip).resolved_question == slip  # what is answered is not read otherwise
        refused = Asking(r.index, threshold=1.0).ask(slip)
        assert (refused.refused, refused.resolved_question) == (True, slip)


def test_a_slip_in_what_a_question_names_is_mended_though_something_would_answer(tmp_path: Path) -> None:
    with indexed(tmp_path, RECORDS) as r:
        answer = r.ask("What was decided on itme 4?")
        assert (answer.question, answer.resolved_question) == ("What was decided on itme 4?", "What was decided on item 4?")
        assert answer.citations == r.ask("What was decided on item 4?").citations


def _between(r: Rapporteur, slip: str, read: str) -> float:
    """A threshold that the question with the slip doesn't reach and the other does."""
    low, high = (Asking(r.index, threshold=0.0).ask(question).confidence for question in (slip, read))
    assert low < high
    return (low + high) / 2
