"""Questions of the catalog: what is on an item, whole; what a corrigendum corrects; whether there is a document that is called so."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Rapporteur
from tests.assistant.coastal import RECORDS, checked, indexed

_HEAD = "Convention on Coastal Lights\nThird session\n\n"
MORE = {
    "wick.txt": f"CCL/2032/21\n4 March 2032\n{_HEAD}Letter dated 3 March 2032 from the Permanent Representative of Zubrowka addressed to the Secretary of the Conference\n\nI should be grateful if you would have the present letter circulated as a document of the Conference under item 12 of the agenda, since wicks are short this year.\n\n(Signed) Otto Brandl\nPermanent Representative of Zubrowka\n",
    "wick-corr.txt": f"CCL/2032/21/Corr.1\n9 March 2032\n{_HEAD}Letter dated 3 March 2032 from the Permanent Representative of Zubrowka addressed to the Secretary of the Conference\n\nCorrigendum\n\n1. Paragraph 1\n\nFor short read dear.\n\n2. Signature\n\nFor Otto read Otho.\n",
    "estimates.txt": f"CCL/2032/22\n5 March 2032\n{_HEAD}Estimates of the Secretariat for 2033\n\nThe Secretariat will need 40,000 crowns for oil in the year 2033, as was said under item 13 of the agenda.\n",
    "group.txt": f"CCL/2032/23\n6 March 2032\n{_HEAD}Joint statement delivered by Varnholm on behalf of the Group of Coastal States\n\nThe Group asks that every buoy carry a bell, and that bells be counted each spring.\n",
    "panel-1.txt": f"CCL/2032/24\n7 March 2032\n{_HEAD}Report of Working Group I\n\nChair: Ms. Berit Aasland (Norrmark)\n\n1. Working Group I met three times in March 2032 and spoke of wicks.\n",
    "panel-1.fr.txt": "CCL/2032/24\n7 mars 2032\nConvention sur les feux côtiers\n\nRapport du Groupe de travail I\n\nPrésidente : Mme Berit Aasland (Norrmark)\n\n1. Le Groupe de travail I s’est réuni trois fois en mars 2032 et a parlé des mèches.\n",
    "panel-2.txt": f"CCL/2032/25\n7 March 2032\n{_HEAD}Report of Working Group II\n\nChair: Mr. Ole Trane (Varnholm)\n\n1. Working Group II met twice in March 2032 and spoke of oil.\n",
}


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("called"), {**RECORDS, **MORE}) as r:
        yield r


@pytest.mark.parametrize(
    "question",
    [
        "Which documents are on item 12?", "Which documents concern item 12?", "What documents deal with item 12?", "Quels documents portent sur le point 12 ?", "¿Qué documentos tratan del tema 12?",
        "Какие документы касаются пункта 12?", "哪些文件涉及项目12？", "ما هي الوثائق التي تتناول البند 12؟",
    ],
)  # fmt: skip
def test_a_letter_that_asks_for_circulation_under_an_item_is_on_it(records: Rapporteur, question: str) -> None:
    answer = checked(records.ask(question), records)
    assert answer.form == "records"
    assert {c.symbol for c in answer.citations} == {"CCL/2032/21"}
    assert any("item 12" in c.quote for c in answer.citations)


@pytest.mark.parametrize("item", ["4", "5", "6", "7", "8", "9", "12", "13"])
def test_what_is_on_an_item_is_what_the_condition_finds(records: Rapporteur, item: str) -> None:
    answer = records.ask(f"Which documents are on item {item}?")
    assert {c.document for c in answer.citations} == {r.document for r in records.records(item=int(item))}


@pytest.mark.parametrize(
    "question",
    [
        "What does CCL/2032/21/Corr.1 correct?", "What does CCL/2032/21/Corr.1 change?", "Que corrige CCL/2032/21/Corr.1 ?", "¿Qué corrige CCL/2032/21/Corr.1?", "Что исправляет CCL/2032/21/Corr.1?",
        "CCL/2032/21/Corr.1更正了什么？", "ماذا يصوب CCL/2032/21/Corr.1؟",
    ],
)  # fmt: skip
def test_a_corrigendum_is_told_whole(records: Rapporteur, question: str) -> None:
    answer = checked(records.ask(question), records)
    quoted = "\n".join(c.quote for c in answer.citations)
    assert "For short read dear." in quoted
    assert "For Otto read Otho." in quoted


@pytest.mark.parametrize("question", ["Show me the estimates", "Is there an estimates paper?"])
def test_a_document_is_found_by_what_it_is_called(records: Rapporteur, question: str) -> None:
    answer = records.ask(question)
    assert (answer.form, {c.symbol for c in answer.citations}) == ("records", {"CCL/2032/22"})


@pytest.mark.parametrize("question", ["Is there a bell?", "Is there a light at Skerry Point?", "¿Hay una campana?", "Is there a quorum?"])
def test_what_no_document_is_called_is_left_to_the_search(records: Rapporteur, question: str) -> None:
    assert records.ask(question).form == "extracts"


@pytest.mark.parametrize(
    "question",
    ["Is there a French version of the report of Working Group I?", "Is there a French version of the Working Group I report?", "Y a-t-il une version française du rapport du Groupe de travail I ?", "¿Hay una versión francesa del informe del Grupo de Trabajo I?"],
)  # fmt: skip
def test_the_version_of_a_numbered_body_s_report_is_found(records: Rapporteur, question: str) -> None:
    answer = records.ask(question)
    assert (answer.form, {c.symbol for c in answer.citations}) == ("records", {"CCL/2032/24"})


@pytest.mark.parametrize("question", ["What did the Group of Coastal States submit?", "Which documents did the Group of Coastal States submit?"])
def test_a_group_for_whom_a_statement_is_delivered_is_its_sender(records: Rapporteur, question: str) -> None:
    assert {c.symbol for c in records.ask(question).citations} == {"CCL/2032/23"}
