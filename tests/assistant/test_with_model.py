"""The main job with the bundled model: questions in one language, records in another, refusals."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from assistant import Rapporteur, Settings
from assistant.choosing.confidence import THRESHOLD
from assistant.commands.demo import QUESTIONS, samples_folder
from assistant.query_engine import RapporteurQueryEngine
from corpus.languages import Language
from index.sentence_model import default_model, load_embedder
from tests.conftest import Demonstrated

pytestmark = pytest.mark.model


def test_the_demo_answers_from_an_english_and_from_a_chinese_record(demonstrated: Demonstrated) -> None:
    result, shown = demonstrated.result, demonstrated.shown
    assert (result["ingest"]["added"], result["ingest"]["failed"]) == (len(list(samples_folder().iterdir())), [])
    first, second = result["answers"]
    assert first["citations"][0]["document"] == "CHL-2031-12-report.en.md"
    assert second["citations"][0]["document"] == "CHL-2031-21-letter.zh.txt"
    assert "灯屿市" in second["text"]
    assert all(question in "\n".join(shown) for question in QUESTIONS)


def test_the_recommendations_on_item_7_are_quoted_whole_with_their_lead_in(rapporteur: Rapporteur) -> None:
    answer = rapporteur.ask("What did the working group recommend on item 7?")
    assert not answer.refused
    first = answer.citations[0]
    assert (first.document, first.symbol, first.date, first.paragraph) == ("CHL-2031-12-report.en.md", "CHL/2031/12", "2031-03-14", "22")
    assert "recommends that the Conference:" in first.quote
    assert all(mark in first.quote for mark in ("(a)", "(b)", "(c)", "(d)"))
    assert "Agenda item 7" in first.section
    assert answer.language is Language.EN


@pytest.mark.parametrize(
    ("question", "document", "words"),
    [
        ("Combien de pêcheurs ont fondé la coopérative La Candela ?", "CHL-2031-STAT-5-statement.es.md", "212 pescadores"),
        ("Кого Северовия выдвинула на должность Регистратора портовых огней?", "CHL-2031-18-letter.ru.docx", "Стрежневу"),
        ("¿En qué plazo debe publicar el Registrador un aviso recibido?", "CHL-DEC-4-decision.es.html", "cuatro horas"),
        ("决议草案建议，自动化灯标最多可以多少天没有合格人员前往检查？", "CHL-L9-draft-resolution.en.pdf", "forty-five days"),
        ("كم صيادا أسسوا تعاونية لا كانديلا؟", "CHL-2031-STAT-5-statement.es.md", "212 pescadores"),
    ],
)
def test_the_question_s_language_and_the_record_s_do_not_matter(rapporteur: Rapporteur, question: str, document: str, words: str) -> None:
    answer = rapporteur.ask(question)
    quoted = [c for c in answer.citations if c.document == document and words in c.quote]
    assert quoted, answer.text
    for citation in answer.citations:
        assert rapporteur.show(citation.record_id).text[citation.start : citation.end] == citation.quote


@pytest.mark.parametrize("question", ["Who won the football championship in 2022?", "ما أفضل وصفة لإعداد الخبز؟", "怎样修理自行车？"])
def test_a_question_about_something_else_is_refused(rapporteur: Rapporteur, question: str) -> None:
    answer = rapporteur.ask(question)
    assert answer.refused, answer.text
    assert answer.confidence < THRESHOLD
    assert answer.nearest


def test_an_index_made_in_bfloat16_opens_in_float32(rapporteur: Rapporteur, tmp_path: Path) -> None:
    record = tmp_path / "letter.txt"  # a short one: where the processor has no bfloat16, the number type is slow
    record.write_text("CHL/2031/40\n\nThe lights of the Sound of Merrow burn in winter from four o’clock.\n", encoding="utf-8")
    with Rapporteur.open(tmp_path / "index", settings=Settings(dtype="bfloat16")) as r:
        r.ingest([record])
    with Rapporteur.open(tmp_path / "index", settings=Settings(dtype="float32")) as r:
        assert r.search("lights in winter", k=3).hits
        assert r.index.model == rapporteur.index.model == load_embedder(default_model()).identity


def test_the_query_engine_gives_the_same_answer_as_llamaindex_has_it(rapporteur: Rapporteur) -> None:
    response = RapporteurQueryEngine(rapporteur).query(QUESTIONS[0])
    answer = rapporteur.ask(QUESTIONS[0])
    assert str(response) == answer.text
    assert [node.node.get_content() for node in response.source_nodes] == [c.quote for c in answer.citations]
    assert response.metadata is not None
    assert json.loads(json.dumps(response.metadata))["citations"] == [c.to_dict() for c in answer.citations]


def test_the_real_letter_in_chinese_answers_in_english_and_in_chinese(evalsets: Path, tmp_path: Path) -> None:
    letter = evalsets / "cd-2017"
    asked = [json.loads(line) for line in (letter / "questions.jsonl").read_text(encoding="utf-8").splitlines()]
    about_item_7 = [q for q in asked if q["lang"] in ("en", "zh") and re.search(r"item 7\b|项目7", q["question"]) and "recommendation" in q["tags"]]
    assert len(about_item_7) == 2
    with Rapporteur.open(tmp_path / "index", settings=Settings()) as r:
        assert r.ingest([letter / "corpus"]).added == 1
        for question in about_item_7:
            answer = r.ask(question["question"])
            assert not answer.refused, question["question"]
            quoted = "".join("".join(c.quote.split()) for c in answer.citations)
            assert all("".join(point[0]["quote"].split()) in quoted for point in question["evidence"]), answer.text
