"""Another act than the one asked for is no reason to refuse: the nearest is quoted, named for what it is, and told apart."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Rapporteur, Settings
from corpus.statements.standings import Standing
from index.embedding import HashingEmbedder

STEP = "The co-moderator proposed that every coastal State test its fog signals once a month and send the results to the registry in Ellering."
REPORT = f"""CHL/2031/44

Letter dated 16 August 2031 from the co-moderator of the working group on fog signals addressed to the Secretary-General

Madam, the working group on fog signals met four times in Ellering.

{STEP}

The customs hall was lent by the harbour master, and tea was served at four.

This letter and the conference that it names are invented.
"""
RECOMMENDED = "The working group recommended that every coastal State test its fog signals once a month."


@pytest.fixture(scope="module")
def proposed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with opened(tmp_path_factory.mktemp("proposed"), REPORT) as r:
        yield r


def opened(folder: Path, text: str) -> Rapporteur:
    (folder / "letter.txt").write_text(text, encoding="utf-8")
    r = Rapporteur.open(folder / "index", settings=Settings(min_confidence=0.0), embedder=HashingEmbedder())
    r.ingest([folder / "letter.txt"])
    return r


# The words of the record stand in the questions, since the weightless model finds by words alone.
@pytest.mark.parametrize(
    ("question", "said", "named"),
    [
        (
            "What did the working group recommend on the testing of fog signals?",
            "The question asks for a recommendation; what is quoted is recorded as: proposal. The records quoted do not say that it became a recommendation.",
            "proposal",
        ),
        (
            "Qu’a recommandé le groupe de travail au sujet des signaux de brume (fog signals, coastal State) ?",
            "La question porte sur : recommandation ; ce qui est cité est consigné comme : proposition. "
            "Les documents cités ne disent pas que cela soit devenu : recommandation.",
            "proposition",
        ),
        (
            "工作组就雾号（fog signals, coastal State）建议采取哪些步骤？",
            "问题问的是建议；所引内容在文件中为：提议。所引文件没有说明其已成为建议。",
            "提议",
        ),
    ],
)
def test_a_proposal_answers_who_asks_for_a_recommendation_and_is_called_one(proposed: Rapporteur, question: str, said: str, named: str) -> None:
    answer = proposed.ask(question)
    assert not answer.refused
    lines = answer.text.split("\n")
    assert said in lines
    at = next(n for n, line in enumerate(lines) if STEP in line)
    header = next(line for line in reversed(lines[:at]) if "CHL/2031/44" in line)
    assert header.endswith(f" — {named}")
    statement = next(s for s in answer.statements if STEP in s.text)
    assert statement.standing is Standing.PROPOSAL
    assert any(STEP in answer.citations[n - 1].quote for n in statement.citations)


def test_who_asks_for_a_proposal_is_told_of_no_other_act(proposed: Rapporteur) -> None:
    text = proposed.ask("What did the co-moderator propose on the testing of fog signals?").text
    assert STEP in text
    assert "The question asks for" not in text


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (
            "Did the Conference adopt monthly tests of fog signals by every coastal State?",
            "What is quoted is recorded as: recommendation, by the working group. The records quoted do not say that the Conference adopted it.",
        ),
        (
            "La Conférence a-t-elle adopté des essais des signaux de brume (fog signals, coastal State) ?",
            "Ce qui est cité est consigné comme : recommandation (auteur : le groupe de travail). Les documents cités ne disent pas que la Conférence l’ait adopté.",
        ),
        (
            "¿Aprobó la Conferencia ensayos de las señales de niebla (fog signals, coastal State)?",
            "Lo citado consta como: recomendación (autor: el grupo de trabajo). Los documentos citados no dicen que la Conferencia lo haya aprobado.",
        ),
        (
            "Утвердила ли Конференция проверки туманных сигналов (fog signals, coastal State)?",
            "В приведенных документах это: рекомендация (автор: рабочая группа). В них не говорится, что это принято органом, о котором спрашивается (Конференция).",
        ),
        ("会议是否通过了雾号（fog signals, coastal State）检查？", "所引内容在文件中为工作组的建议；所引文件没有说明会议已予通过。"),
        (
            "هل اعتمد المؤتمر اختبار إشارات الضباب (fog signals, coastal State)؟",
            "المقتبس مسجل بوصفه: توصية (الجهة: الفريق العامل). ولا تذكر الوثائق المقتبسة اعتماد المؤتمر لذلك.",
        ),
    ],
)
def test_what_another_body_did_is_told_apart_from_what_is_asked(tmp_path: Path, question: str, said: str) -> None:
    with opened(tmp_path, REPORT.replace(STEP, RECOMMENDED)) as r:
        assert said in r.ask(question).text.split("\n")


def test_where_the_body_asked_about_acts_nothing_is_said_of_another(tmp_path: Path) -> None:
    adopted = "The Conference adopted the rule that every coastal State test its fog signals once a month."
    with opened(tmp_path, REPORT.replace(STEP, adopted)) as r:
        text = r.ask("Did the Conference adopt monthly tests of fog signals by every coastal State?").text
    assert adopted in text
    assert "do not say" not in text


def test_where_the_recommendation_is_recorded_nothing_is_said_of_another_act(tmp_path: Path) -> None:
    with opened(tmp_path, REPORT.replace(STEP, RECOMMENDED)) as r:
        text = r.ask("What did the working group recommend on the testing of fog signals?").text
    assert RECOMMENDED in text
    assert "— recommendation" in text
    assert "The question asks for" not in text
