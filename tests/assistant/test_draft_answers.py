"""Answers about drafts that their titles call: who submitted them, and all that they ask of one body."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import SimpleNamespace
from typing import Any

import pytest

from assistant import Rapporteur
from assistant.records import draft_answers
from assistant.records.draft_answers import draft_answer
from assistant.records.matters import called_across
from index.store import Index
from tests.assistant.coastal import checked, indexed

_HEAD = "Convention on Coastal Lights\nThird session\nAgenda item 5\n\n"
_WINTER = (
    "The Conference,\n\nConcerned at the drift of buoys in ice,\n\n1. Decides that winter buoys shall be painted green;\n\n"
    "2. Requests the Secretary-General to keep a list of winter buoys;\n\n3. Invites States to tell the Secretary-General when they lift them;\n\n4. Requests the Secretary-General to report on it at the {} session.\n"
)
_FOG = "The Conference,\n\n1. Requests the Secretary-General to lend horns to small ports;\n\n2. Decides to meet again.\n"
RECORDS = {
    "winter-2031.txt": f"CCL/L.2\n1 March 2031\n{_HEAD}Varnholm: draft resolution\n\nColours of winter buoys in northern waters\n\n{_WINTER.format('third')}",
    "winter-2032.txt": f"CCL/L.3\n1 March 2032\n{_HEAD}Varnholm and Zubrowka: draft resolution\n\nColours of winter buoys in northern waters\n\n{_WINTER.format('fourth')}",
    "winter-add.txt": f"CCL/L.3/Add.1\n9 March 2032\n{_HEAD}Addendum\n\nAdd the following countries to the list of sponsors of the draft resolution: Chile and Peru.\n",
    "fog.txt": f"CCL/L.4\n2 March 2032\n{_HEAD}Brazil: draft resolution\n\nHorns for thick fog at small ports\n\n{_FOG}",
    "fog.fr.txt": "CCL/L.6\n2 mars 2032\nConvention sur les feux côtiers\nPoint 5 de l’ordre du jour\n\nZubrowka : projet de résolution\n\nRegistre des signaux de brume\n\nLa Conférence,\n\n1. Prie le Secrétaire général de tenir un registre des signaux ;\n\n2. Décide de se réunir de nouveau.\n",
    "fog.es.txt": "CCL/L.7\n2 de marzo de 2032\nConvención sobre las Luces Costeras\nTema 5 del programa\n\nZubrowka: proyecto de resolución\n\nRegistro de señales de niebla\n\nLa Conferencia,\n\n1. Pide al Secretario General que lleve un registro de las señales;\n\n2. Decide reunirse de nuevo.\n",
    "fog.ru.txt": "CCL/L.8\n2 марта 2032 года\nКонвенция о прибрежных огнях\nПункт 5 повестки дня\n\nБразилия: проект резолюции\n\nРеестр туманных сигналов\n\nКонференция,\n\n1. просит Генерального секретаря вести реестр сигналов;\n\n2. постановляет собраться вновь.\n",
    "fog.zh.txt": "CCL/L.9\n2032年3月2日\n沿海灯光公约\n议程项目5\n\n巴西：决议草案\n\n雾信号登记册\n\n会议，\n\n1. 请秘书长编制雾信号登记册；\n\n2. 决定再次举行会议。\n",
    "fog.ar.txt": "CCL/L.10\n2 آذار/مارس 2032\nاتفاقية الأضواء الساحلية\nالبند 5 من جدول الأعمال\n\nالبرازيل: مشروع قرار\n\nسجل إشارات الضباب\n\nإن المؤتمر،\n\n1. يطلب إلى الأمين العام أن يمسك سجلا بالإشارات؛\n\n2. يقرر أن يجتمع من جديد.\n",
    "oil.txt": f"CCL/L.5\n2 March 2032\n{_HEAD}Kenya: draft decision\n\nOil of the lamps\n\nThe Conference decides to buy oil in spring.\n",
}


@pytest.fixture(scope="module")
def r(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("drafts"), RECORDS) as opened:
        yield opened


def quotes(r: Rapporteur, question: str) -> list[str]:
    return [c.quote for c in checked(r.ask(question), r).citations]


def test_who_submitted_a_draft_is_quoted_with_those_who_joined(r: Rapporteur) -> None:
    assert quotes(r, "Which countries sponsored the 2032 draft on the colours of winter buoys in northern waters?") == [
        "Varnholm and Zubrowka: draft resolution",
        "Add the following countries to the list of sponsors of the draft resolution: Chile and Peru.",
    ]


def test_all_that_a_draft_asks_of_one_body_is_quoted_and_nothing_else(r: Rapporteur) -> None:
    assert quotes(r, "What does the 2032 draft on the colours of winter buoys in northern waters request the Secretary-General to do?") == [
        "2. Requests the Secretary-General to keep a list of winter buoys;",
        "4. Requests the Secretary-General to report on it at the fourth session.",
    ]


def test_drafts_of_one_title_are_told_the_latest_first(r: Rapporteur) -> None:
    answer = checked(r.ask("What does the draft on the colours of winter buoys in northern waters request the Secretary-General to do?"), r)
    assert [c.symbol for c in answer.citations] == ["CCL/L.3", "CCL/L.3", "CCL/L.2", "CCL/L.2"]


def test_a_draft_that_no_title_is_near_is_searched_for(r: Rapporteur) -> None:
    assert r.ask("Which countries sponsored the draft on the wages of pilots?").form != "records"


def test_what_a_state_asks_is_not_told_from_a_draft_on_it(r: Rapporteur) -> None:
    assert r.ask("What did the Horns for thick fog at small ports ask the Secretary-General to do?").form != "records"
    assert r.ask("What does the draft on thick fog at small ports ask the Secretary-General to do?").form == "records"


CALLED = [
    ("Who submitted the draft resolution on horns for thick fog at small ports?", "CCL/L.4"), ("Who submitted the draft resolution on horns at small ports?", "CCL/L.4"),
    ("Qui a présenté le projet de résolution sur le registre des signaux de brume ?", "CCL/L.6"), ("¿Quién presentó el proyecto de resolución sobre el registro de señales de niebla?", "CCL/L.7"),
    ("Кто внёс проект резолюции о реестре туманных сигналов?", "CCL/L.8"), ("哪些国家提交了关于雾信号登记册的决议草案？", "CCL/L.9"), ("من قدم مشروع القرار المتعلق بسجل إشارات الضباب؟", "CCL/L.10"),
]  # fmt: skip
NEARLY = [
    "Who submitted the draft resolution on horns for pilots at small ports?", "Qui a présenté le projet de résolution sur le registre des signaux de radio ?",
    "¿Quién presentó el proyecto de resolución sobre el registro de señales de radio?", "Кто внёс проект резолюции о реестре портовых сигналов?", "哪些国家提交了关于船舶登记册的决议草案？",
    "من قدم مشروع القرار المتعلق بسجل إشارات الموانئ؟",
]  # fmt: skip


@pytest.mark.parametrize(("question", "symbol"), CALLED)
def test_a_draft_is_told_by_all_the_words_that_call_it(r: Rapporteur, question: str, symbol: str) -> None:
    answer = draft_answer(question, r.index)
    assert answer is not None
    assert [c.symbol for c in answer.citations] == [symbol]


@pytest.mark.parametrize("question", NEARLY)
def test_a_title_that_lacks_one_of_the_words_is_not_the_draft(r: Rapporteur, question: str) -> None:
    assert draft_answer(question, r.index) is None


ON = "on the colours of winter buoys in northern waters"


@pytest.mark.parametrize(
    ("question", "symbols"),
    [
        (f"What does the 2031 draft {ON} request the Secretary-General to do?", ["CCL/L.2"]), (f"What does the draft of 2031/32 {ON} request the Secretary-General to do?", ["CCL/L.3", "CCL/L.2"]),
        (f"What does the draft of Zubrowka {ON} request the Secretary-General to do?", ["CCL/L.3"]), ("What does the draft of Brazil on horns at small ports request the Secretary-General to do?", ["CCL/L.4"]),
        (f"What does the 2029 draft {ON} request the Secretary-General to do?", []), ("Кто внёс проект резолюции 2029 года о реестре туманных сигналов?", []), ("谁提交了2029年关于雾信号登记册的决议草案？", []),
        ("من قدم مشروع القرار لعام 2029 المتعلق بسجل إشارات الضباب؟", []), ("What does the draft of China on horns at small ports request the Secretary-General to do?", []),
        ("What does the draft of Zubrowka on horns at small ports request the Secretary-General to do?", []), ("¿Qué pide el proyecto de Chile sobre el registro de señales de niebla al Secretario General?", []),
        ("Que demande le projet de la Chine sur le registre des signaux de brume au Secrétaire général ?", []),
    ],
)  # fmt: skip
def test_a_draft_of_another_year_or_state_is_not_the_draft(r: Rapporteur, question: str, symbols: list[str]) -> None:
    answer = draft_answer(question, r.index)
    assert list(dict.fromkeys(c.symbol for c in answer.citations)) == symbols if answer else not symbols


def test_of_many_drafts_few_titles_are_embedded(r: Rapporteur, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(draft_answers, "_EMBEDDED", 2)
    monkeypatch.setattr(draft_answers, "_HITS", 1)
    given: list[int] = []
    whole = Index.given
    monkeypatch.setattr(Index, "given", lambda index, texts: given.append(len(texts)) or whole(index, texts))
    answer = draft_answer("Who submitted the draft resolution on horns for thick fog at small ports?", r.index)
    assert answer is not None
    assert [c.symbol for c in answer.citations] == ["CCL/L.4"]
    assert given == [2], "of three titles the one with these words, and that of the only draft decision"


class Scoring:
    """An index that gives each of these titles a score."""

    def __init__(self, scores: dict[str, float]) -> None:
        self._scores = scores

    def given(self, texts: Sequence[str]) -> Any:
        hits = [SimpleNamespace(document=f"passage {n}", also_in=(), score=self._scores[text]) for n, text in enumerate(texts, 1)]
        hits.sort(key=lambda hit: -hit.score)
        return SimpleNamespace(search_matching=lambda words, k: (SimpleNamespace(hits=hits), None))


@pytest.mark.parametrize(
    ("scores", "called"),
    [
        ({"Fog": 9.0, "Oil": 3.0}, [0, 2]), ({"Fog": 6.0, "Oil": 3.0}, []), ({"Fog": 9.0, "Oil": 8.5}, [0, 1, 2]), ({"Fog": 3.0, "Oil": 7.0}, [1]),
    ],
)  # fmt: skip
def test_across_languages_the_nearest_title_is_the_draft_where_it_is_near_enough(scores: dict[str, float], called: list[int]) -> None:
    index: Any = Scoring(scores)
    assert called_across("brume", ["Fog", "Oil", "Fog"], index) == called


def test_a_draft_in_another_language_is_told_less_surely_and_one_with_a_version_in_the_own_language_is_not(
    r: Rapporteur, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[str]] = []

    def nearest(words: str, titles: Sequence[str], index: Index) -> list[int]:
        seen.append(list(titles))
        return [at for at, title in enumerate(titles) if title.startswith("Horns")]

    monkeypatch.setattr(draft_answers, "called_across", nearest)
    answer = draft_answer("Qui a présenté le projet de résolution sur les cornes des petits ports ?", r.index)
    assert answer is not None
    assert [c.symbol for c in answer.citations] == ["CCL/L.4"]
    assert answer.confidence == draft_answers.SURE_ACROSS < draft_answers.SURE_OF_TITLE
    assert "Registre des signaux de brume" not in seen[0]
    monkeypatch.setattr(Index, "version_in", lambda index, record_id, language: record_id)
    assert draft_answer("Qui a présenté le projet de résolution sur les cornes des petits ports ?", r.index) is None
