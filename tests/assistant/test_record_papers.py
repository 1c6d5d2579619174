"""The agenda, the programme of work and the list of participants answer what is asked of them, word for word, in six languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Rapporteur
from tests.assistant.coastal import about_records, checked, indexed

_HEAD = "Convention on Coastal Lights\nThird session\n"
RECORDS = {
    "agenda.md": "CCL/2032/1\n\n# Provisional agenda\n\n1. Opening of the session\n2. Election of the President\n3. Buoys in ice\n4. Bells of small harbours\n\nIssued by the Secretariat on 8 January 2032.\n",
    "programme.html": "<html lang='en'><body><h1>Programme of work</h1><p>CCL/2032/2</p><table><tr><th>Day</th><th>Morning</th><th>Room</th></tr><tr><td>Monday, 7 June</td><td>Opening</td><td>Great Hall</td></tr>"
    "<tr><td>Tuesday, 8 June</td><td>Item 3</td><td>Room Lantern</td></tr></table></body></html>",
    "participants.txt": "CCL/2032/INF.1\n11 June 2032\n\nLIST OF PARTICIPANTS\n\nCHINA\nMs. Lin Ruoxi, Ambassador\n\nKENYA\nMr. Otieno Ouma, Minister\n\nZUBROWKA\nMs. Ana Orrel, Ambassador\nMr. Igor Tann, Adviser\n\nOBSERVERS\nUnion of Keepers: Mr. Per Lund\n\nSECRETARIAT\nMr. Edvard Soro, Director\n",
    "letter.txt": f"CCL/2032/4\n10 February 2032\n{_HEAD}\nLetter dated 6 February 2032 from the Permanent Representative of Varnholm\n\nVarnholm asks that item 4 be taken on 8 June, and names the agenda long.\n",
}  # fmt: skip


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("papers"), RECORDS) as r:
        yield r


def quotes(question: str, r: Rapporteur) -> list[str]:
    answer = about_records(question, r.index)
    assert answer is not None
    return [c.quote for c in checked(answer, r).citations]


@pytest.mark.parametrize(
    "question",
    [
        "What is on the agenda?", "What are the agenda items?", "Quel est l’ordre du jour ?", "Qu'y a-t-il à l'ordre du jour ?", "¿Qué hay en el programa?", "¿Cuáles son los temas del programa?", "Что в повестке дня?",
        "Какова повестка дня Конференции?", "议程是什么？", "列出议程项目", "ما هو جدول الأعمال؟", "ماذا في جدول الأعمال؟",
    ],
)  # fmt: skip
def test_the_agenda_is_quoted_whole(papers: Rapporteur, question: str) -> None:
    (quote,) = quotes(question, papers)
    assert quote.startswith("1. Opening of the session")
    assert quote.endswith("4. Bells of small harbours")


@pytest.mark.parametrize(
    "question",
    [
        "What is item 3 of the agenda?",
        "What is item 3 about?",
        "Quel est le point 3 de l’ordre du jour ?",
        "¿Cuál es el tema 3 del programa?",
        "Что такое пункт 3 повестки дня?",
        "议程项目3是什么？",
        "ما هو البند 3 من جدول الأعمال؟",
    ],
)
def test_an_item_is_told_by_the_agenda_s_own_line(papers: Rapporteur, question: str) -> None:
    assert quotes(question, papers) == ["3. Buoys in ice"]


def test_an_item_that_the_agenda_has_not_is_left_to_the_search(papers: Rapporteur) -> None:
    assert about_records("What is item 9 of the agenda?", papers.index) is None


@pytest.mark.parametrize(
    "question",
    [
        "What meetings are on Tuesday, 8 June?", "What is on the programme on 8 June 2032?", "Quelles séances ont lieu le 8 juin ?", "Quel est le programme du mardi 8 juin ?", "¿Qué reuniones hay el 8 de junio?",
        "Какие заседания состоятся 8 июня?", "6月8日有什么会议？", "ما هي الجلسات يوم 8 حزيران/يونيه؟",
    ],
)  # fmt: skip
def test_a_day_is_found_in_the_programme_whether_a_year_is_told_or_not(papers: Rapporteur, question: str) -> None:
    assert quotes(question, papers) == ["Day | Morning | Room", "Tuesday, 8 June | Item 3 | Room Lantern"]


def test_a_day_that_no_programme_tells_is_left_to_the_search(papers: Rapporteur) -> None:
    assert about_records("What meetings are on 9 June?", papers.index) is None


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("List of participants from China", "Lin Ruoxi"), ("Who attended from Zubrowka?", "Igor Tann"), ("Qui sont les représentants de la Chine ?", "Lin Ruoxi"), ("Lista de participantes de China", "Lin Ruoxi"),
        ("¿Quiénes son los participantes de China?", "Lin Ruoxi"), ("Участники от Китая", "Lin Ruoxi"), ("中国的与会者有哪些人？", "Lin Ruoxi"), ("من هم المشاركون من الصين؟", "Lin Ruoxi"),
    ],
)  # fmt: skip
def test_who_came_from_a_state_stands_under_its_name(papers: Rapporteur, question: str, name: str) -> None:
    (quote,) = quotes(question, papers)
    assert name in quote
    assert "Ouma" not in quote
    assert quote == quote.strip()


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("How many delegations took part?", "CCL/2032/INF.1 names 3 delegations: CHINA, KENYA, ZUBROWKA."), ("Combien de délégations ont participé ?", "CCL/2032/INF.1 nomme 3 délégations : CHINA, KENYA, ZUBROWKA."),
        ("¿Cuántas delegaciones participaron en la Conferencia?", "CCL/2032/INF.1 nombra 3 delegaciones: CHINA, KENYA, ZUBROWKA."), ("Сколько делегаций участвовало?", "В документе CCL/2032/INF.1 названо делегаций: 3: CHINA, KENYA, ZUBROWKA."),
        ("有多少代表团参加了会议？", "CCL/2032/INF.1列有3个代表团：CHINA、KENYA、ZUBROWKA。"), ("كم وفدا شارك في المؤتمر؟", "عدد الوفود الواردة في CCL/2032/INF.1: 3: CHINA، KENYA، ZUBROWKA."),
    ],
)  # fmt: skip
def test_delegations_are_counted_without_observers_and_the_secretariat(papers: Rapporteur, question: str, said: str) -> None:
    answer = about_records(question, papers.index)
    assert answer is not None
    assert checked(answer, papers).text.startswith(said)


@pytest.mark.parametrize("question", ["What did Varnholm say on item 3?", "What is the agenda of the keepers' feast?", "What meetings did Varnholm ask for on 8 June?", "Who are the representatives of Brazil?"])  # fmt: skip
def test_what_asks_for_more_or_for_whom_no_list_names_is_left_to_the_search(papers: Rapporteur, question: str) -> None:
    assert about_records(question, papers.index) is None


@pytest.mark.parametrize(
    "question",
    [
        "Which States are on the list of participants?", "Which delegations took part in the Conference?", "What countries were represented?",
        "Quels États figurent sur la liste des participants ?", "Quelles délégations ont participé à la Conférence ?", "¿Qué Estados figuran en la lista de participantes?", "¿Qué delegaciones asistieron a la Conferencia?",
        "Какие государства значатся в списке участников?", "Какие делегации участвовали в Конференции?", "与会者名单上有哪些国家？", "哪些代表团参加了会议？", "ما هي الدول الواردة في قائمة المشاركين؟", "ما هي الوفود التي شاركت في المؤتمر؟",
    ],
)  # fmt: skip
def test_which_delegations_came_is_told_by_the_list(papers: Rapporteur, question: str) -> None:
    answer = about_records(question, papers.index)
    assert answer is not None
    assert all(name in checked(answer, papers).text for name in ("CHINA", "KENYA", "ZUBROWKA"))
    assert "OBSERVERS" not in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Did Kenya take part in the Conference?", "Is Kenya on the list of participants?", "Was Kenya represented?", "Le Kenya a-t-il participé à la Conférence ?", "¿Participó Kenya en la Conferencia?",
        "Участвовала ли Кения в Конференции?", "肯尼亚参加了会议吗？", "هل شاركت كينيا في المؤتمر؟",
        "Who represents Kenya?", "Who represented Kenya at the Conference?", "Qui représente le Kenya ?", "¿Quién representa a Kenya?", "Кто представляет Кению?", "谁代表肯尼亚？", "من يمثل كينيا؟",
    ],
)  # fmt: skip
def test_whether_a_delegation_came_is_told_by_who_is_listed(papers: Rapporteur, question: str) -> None:
    (quote,) = quotes(question, papers)
    assert "Otieno Ouma" in quote
    assert "Lin Ruoxi" not in quote


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Did the Union of Pilots take part?", "Per Holm"), ("Did the Union of Pilots take part in the Conference?", "Per Holm"), ("Was the Union of Pilots represented at the Conference?", "Per Holm"),
        ("Osmere a-t-il participé à la Conférence ?", "Lena Strand"), ("¿Participó Osmere en la Conferencia?", "Lena Strand"), ("Участвовал ли Осмере в Конференции?", "Lena Strand"), ("هل شارك Osmere في المؤتمر؟", "Lena Strand"),
    ],
)  # fmt: skip
def test_so_it_is_with_names_that_no_list_of_states_has(tmp_path: Path, question: str, name: str) -> None:
    listed = "# List of participants\n\nCCL/2033/INF.1\n\n11 June 2033\n\n## States\n\n### Osmere\n\nMs. Lena Strand, Ambassador\n\n## Organizations\n\n### Union of Pilots\n\nMr. Per Holm, Pilot\n"
    with indexed(tmp_path, {"listed.md": listed}) as r:
        (quote,) = quotes(question, r)
    assert name in quote


@pytest.mark.parametrize(
    "question",
    [
        "Which States took part in the vote?", "Which delegations attended the Working Group on Buoys?", "How many delegations took part in the Working Group on Buoys?", "Did Kenya take part in the Working Group on Buoys?",
        "Which States supported the list of participants?", "Did Brazil take part?", "Did Kenya take part in the vote?", "Who represents Kenya in the Working Group on Buoys?", "Who represents Brazil?", "Who represents the interests of Kenya?", "Какие государства участвовали в рабочей группе?", "哪些国家参加了工作组？",
    ],
)  # fmt: skip
def test_who_came_to_anything_else_no_list_of_the_conference_tells(papers: Rapporteur, question: str) -> None:
    answer = about_records(question, papers.index)
    assert answer is None or "INF.1" not in answer.text
