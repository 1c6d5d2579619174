"""What is of another body, or on another agenda item, than the question names by its number is no answer; and what nobody decided is said so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Rapporteur, Settings
from corpus.naming.numbered_bodies import body_of_symbol, numbered_bodies
from index.embedding import HashingEmbedder

_HEAD = "Convention on Coastal Lights\nThird session\n"
RECORDS = {
    "report.txt": f"CCL/WG.1/2\n9 March 2032\n{_HEAD}\nReport of Working Group I on agenda items 4 and 5\n\nAgenda item 4: Buoys\n\n1. The Working Group recommends that winter buoys be painted green.\n\n"
    "Agenda item 5: Bells\n\n2. The Working Group recommends that bells be lent to small harbours.\n",
    "budget.txt": f"CCL/BUD/1\n2 March 2032\n{_HEAD}Agenda item 9\n\nProposed budget\n\nOil costs ninety crowns a barrel.\n",
    "draft.txt": f"CCL/L.3\n1 March 2032\n{_HEAD}Agenda item 4\n\nVarnholm: draft resolution\n\nWinter buoys\n\nThe Conference,\n\n1. Decides that winter buoys shall be painted green.\n",
}  # fmt: skip
DECISION = f"CCL/DEC/1\n12 March 2032\n{_HEAD}Agenda item 4\n\nDecision 1: Winter buoys\n\nThe Conference decided:\n\n(a) That winter buoys shall be painted green;\n\n(b) To lift winter buoys before December.\n"


@pytest.fixture(scope="module")
def lights(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with _index(tmp_path_factory.mktemp("elsewhere"), RECORDS) as r:
        yield r


def _index(folder: Path, records: dict[str, str]) -> Rapporteur:
    (folder / "records").mkdir()
    for name, text in records.items():
        (folder / "records" / name).write_text(text, encoding="utf-8")
    r = Rapporteur.open(folder / "index", settings=Settings(min_confidence=0.0), embedder=HashingEmbedder(64))
    r.ingest([folder / "records"])
    return r


@pytest.mark.parametrize(
    ("question", "body"),
    [
        ("What did Working Group II recommend?", "Working Group II"), ("Que recommande le Groupe de travail II ?", "Groupe de travail II"), ("¿Qué recomendó el Grupo de Trabajo II?", "Grupo de Trabajo II"),
        ("Что рекомендовала Рабочая группа II?", "Рабочая группа II"), ("第二工作组建议了什么？", "第二工作组"), ("ماذا أوصى الفريق العامل الثاني؟", "الفريق العامل الثاني"),
    ],
)  # fmt: skip
def test_a_body_is_not_answered_for_by_another_of_the_same_name(lights: Rapporteur, question: str, body: str) -> None:
    answer = lights.ask(question)
    assert answer.refused
    assert [(u.constraint, u.value) for u in answer.unmet] == [("body", body)]
    assert body in answer.text


@pytest.mark.parametrize("question", ["What did Working Group I recommend?", "Que recommande le Groupe de travail I ?", "第一工作组建议了什么？", "ماذا أوصى الفريق العامل الأول؟", "What did the Working Group recommend?"])  # fmt: skip
def test_the_body_itself_is_quoted(lights: Rapporteur, question: str) -> None:
    answer = lights.ask(question)
    assert not answer.refused
    assert {c.symbol for c in answer.citations} >= {"CCL/WG.1/2"}


@pytest.mark.parametrize(
    "question",
    [
        "What did the Working Group recommend on item 9?", "Que recommande le Groupe de travail sur le point 9 de l’ordre du jour ?", "¿Qué recomendó el Grupo de Trabajo sobre el tema 9 del programa?",
        "Что рекомендовала Рабочая группа по пункту 9 повестки дня?", "工作组就议程项目9建议了什么？", "بماذا أوصى الفريق العامل بشأن البند 9 من جدول الأعمال؟",
    ],
)  # fmt: skip
def test_an_act_on_one_item_is_none_on_another(lights: Rapporteur, question: str) -> None:
    answer = lights.ask(question)
    if not answer.refused:  # what is on the item may be quoted, never what is on another
        assert {c.symbol for c in answer.citations} == {"CCL/BUD/1"}
    else:
        assert [(u.constraint, u.value) for u in answer.unmet] == [("act_item", "9")]


def test_an_act_on_the_item_is_quoted_alone(lights: Rapporteur) -> None:
    quotes = [c.quote for c in lights.ask("What did the Working Group recommend on item 5?").citations]
    assert any("bells be lent" in quote for quote in quotes)
    assert not any("buoys" in quote for quote in quotes)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("What did the Conference decide on winter buoys?", "No decision on this was found in this index."), ("Qu’a décidé la Conférence sur les bouées d’hiver ?", "Aucune décision à ce sujet n’a été trouvée"),
        ("¿Qué decidió la Conferencia sobre las boyas de invierno?", "No se ha encontrado en este índice ninguna decisión"), ("Что решила Конференция о зимних буях?", "Решения по этому вопросу в этом индексе не найдено."),
        ("会议就冬季浮标作出了什么决定？", "本索引中没有找到就此作出的决定。"), ("ماذا قرر المؤتمر بشأن عوامات الشتاء؟", "لم يعثر في هذا الفهرس على قرار في هذا الشأن."),
    ],
)  # fmt: skip
def test_where_nothing_was_decided_the_answer_begins_with_that(lights: Rapporteur, question: str, said: str) -> None:
    assert lights.ask(question).text.startswith(said)


@pytest.mark.parametrize("question", ["What does the draft resolution of Varnholm decide on buoys?", "When did the Conference decide on buoys?", "What is recommended on buoys?", "What did Varnholm decide on buoys?"])  # fmt: skip
def test_what_asks_for_no_decision_of_a_body_is_answered_without_that(lights: Rapporteur, question: str) -> None:
    assert "No decision on this" not in lights.ask(question).text


def test_beside_a_decision_nothing_is_said_of_drafts(tmp_path: Path) -> None:
    with _index(tmp_path, {"draft.txt": RECORDS["draft.txt"], "decision.txt": DECISION}) as r:
        answer = r.ask("Did the Conference decide that winter buoys shall be painted green?")
    assert {c.symbol for c in answer.citations} == {"CCL/DEC/1", "CCL/L.3"}, "both are quoted, and a list of what was decided tells no act by itself"
    assert "The question asks for a decision" not in answer.text
    assert "No decision on this" not in answer.text


def test_a_decision_that_holds_the_words_of_the_question_is_on_it(tmp_path: Path) -> None:
    with _index(tmp_path, {"draft.txt": RECORDS["draft.txt"], "decision.txt": DECISION}) as r:
        assert "No decision on this" not in r.ask("What did the Conference decide on winter buoys?").text
        assert r.ask("What did the Conference decide on the fees of pilots?").text.startswith("No decision on this")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Report of Working Group I on buoys", 1), ("the Second Committee", 2), ("Working Group 3", 3), ("la Première Commission", 1), ("Groupe de travail II", 2), ("la Segunda Comisión", 2),
        ("Рабочей группы III", 3), ("Первый комитет", 1), ("第三工作组的报告", 3), ("تقرير الفريق العامل الثالث", 3), ("الفريق العامل 2", 2),
    ],
)  # fmt: skip
def test_the_number_of_a_body_is_read(text: str, number: int) -> None:
    assert [b.number for b in numbered_bodies(text)] == [number]


@pytest.mark.parametrize(
    "text",
    ["the Working Group recommends 12 buoys", "le Groupe de travail sur les bouées", "the first report of the Working Group", "工作组建议", "الفريق العامل"],
)
def test_a_body_without_a_number_has_none(text: str) -> None:
    assert numbered_bodies(text) == []


def test_a_symbol_tells_the_working_group() -> None:
    assert body_of_symbol("CCL/WG.1/2") == (frozenset(("working group",)), 1)
    assert body_of_symbol("CCL/2031/WG.II/L.3") == (frozenset(("working group",)), 2)
    assert body_of_symbol("CCL/L.3") is None


RESOLUTIONS = {
    "volume.txt": f"{_HEAD}\nResolutions adopted at the third session\n\n2551 (XXIV). Lighting of the strait of Merrow\n\nThe Conference,\n\nDecides to light the strait of Merrow with green lamps.\n\n"
    "2552 (XXIV). Lighting of the strait of Tesk\n\nThe Conference,\n\nDecides to light the strait of Tesk with white lamps.\n\n"
    "2553 (XXIV). Lighting of the strait of Orrin\n\nThe Conference,\n\nDecides to light the strait of Orrin with red lamps.\n",
    "letter.txt": "Letter dated 2 March 2034 from the Permanent Representative of Varnholm\n\nVarnholm recalls resolution 2552 (XXIV) and asks that the lamps of the strait be lit.\n",
}  # fmt: skip


@pytest.mark.parametrize(
    "question",
    ["What does resolution 2552 (XXIV) decide on lamps of the strait?", "Que décide la résolution 2552 (XXIV) au sujet de the strait lamps ?", "第2552(XXIV)号决议 strait lamps?", "القرار 2552 (XXIV) strait lamps؟"],
)  # fmt: skip
def test_a_resolution_that_is_called_by_number_is_quoted_and_those_beside_it_are_not(tmp_path: Path, question: str) -> None:
    with _index(tmp_path, RESOLUTIONS) as r:
        hits = r.search(question, k=10).hits
        assert {h.document for h in hits[:2]} <= {"volume.txt", "letter.txt"}
        assert "2552" in hits[0].text or "2552" in hits[0].section
        quoted = " ".join(c.quote for c in r.ask(question).citations)
    assert "white" in quoted or "2552" in quoted
    assert "green" not in quoted
    assert "red" not in quoted


DECISIONS = {
    "d1.txt": f"CCL/2034/DEC.1\n{_HEAD}\nDecision 1\n\nAdopted on 12 March 2034\n\nThe Conference,\n\n1. Decides that lamps shall be green;\n\n2. Decides that bells shall be lent to small harbours.\n",
    "d2.txt": f"CCL/2034/DEC.2\n{_HEAD}\nDÉCISION 2\n\nAdoptée le 13 mars 2034\n\nLa Conférence,\n\n1. Prie le Directeur de publier la liste des lampes ;\n\n2. Remercie Varnholm de l’atelier de cloches.\n",
    "d3.txt": f"CCL/2034/DEC.3\n{_HEAD}\nDecisión 3: Tarifas\n\nAprobada el 14 de marzo de 2034\n\nLa Conferencia,\n\n1. Decide fijar las tarifas;\n\n2. Decide que las lámparas se alquilen.\n",
    "sr.txt": f"CCL/2034/SR.8\n13 March 2034\n{_HEAD}\nSummary record of the eighth meeting\n\n1. Decision 2 was adopted by 41 votes to 3.\n\n2. The President thanked the cooks.\n",
}  # fmt: skip


@pytest.fixture(scope="module")
def adopted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with _index(tmp_path_factory.mktemp("adopted"), DECISIONS) as r:
        yield r


@pytest.mark.parametrize(
    "question",
    [
        "What does decision 2 decide?", "Que dit la décision 2 ?", "¿Qué dice la decisión 2?", "Что говорится в решении 2?", "第2号决定说了什么？", "ماذا جاء في المقرر 2؟", "ماذا جاء في القرار 2؟",
    ],
)  # fmt: skip
def test_a_decision_that_is_called_by_number_is_the_document_that_is_asked(adopted: Rapporteur, question: str) -> None:
    assert {h.document for h in adopted.search(question, k=10).hits} == {"d2.txt"}
    assert {c.symbol for c in adopted.ask(question).citations} == {"CCL/2034/DEC.2"}


def test_what_was_voted_on_a_decision_others_may_tell(adopted: Rapporteur) -> None:
    answer = adopted.ask("How many votes did decision 2 get?")
    assert "41 votes to 3" in answer.citations[0].quote
    assert {c.symbol for c in answer.citations} <= {"CCL/2034/SR.8", "CCL/2034/DEC.2"}
    assert {h.document for h in adopted.search("What does CCL/2034/SR.8 say about decision 2?").hits} == {"sr.txt"}, "the record that is named by symbol"


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("What did decision 7 decide?", "No record is decision 7. Decisions in the index: 1–3."), ("Que dit la résolution 14 ?", "Aucun document n’est la résolution 14. Décisions dans l’index : 1–3."),
        ("¿Qué dice la decisión 7 sobre las tarifas?", "Ningún documento es la decisión 7. Decisiones en el índice: 1–3."), ("Что говорится в решении 9 о лампах?", "Решения 9 в индексе нет. Решения в индексе: 1–3."),
        ("第9号决定说了什么？", "索引中没有第9号决定。索引中的决定：1–3。"), ("ماذا جاء في القرار 9؟", "لا توجد في الفهرس وثيقة هي القرار 9. المقررات الواردة في الفهرس: 1–3."),
    ],
)  # fmt: skip
def test_a_decision_that_there_is_not_is_refused_with_those_that_there_are(adopted: Rapporteur, question: str, said: str) -> None:
    answer = adopted.ask(question)
    assert answer.refused
    assert said in answer.text


def test_where_records_bear_no_numbers_nothing_is_said_of_them(lights: Rapporteur) -> None:
    assert "No record is decision" not in lights.ask("What did decision 7 decide on buoys?").text


def test_each_numbered_paragraph_of_a_decision_is_decided_whatever_its_verb(adopted: Rapporteur) -> None:
    assert adopted.index.records_naming("act", "decision") == {adopted.index.record(f"CCL/2034/DEC.{n}").record_id for n in (1, 2, 3)}
