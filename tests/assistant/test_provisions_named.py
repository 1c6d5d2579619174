"""Articles and rules that a question names, or asks for: what is quoted of which."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Rapporteur
from tests.assistant.coastal import checked, indexed

_ARTICLES = {
    "en": ("Charter of the Coastal Lights", "Article {}", ["The lamps of the coast are lit at dusk.", "The keepers of the lamps are paid in spring.", "The lamps of the keepers may not be sold."]),
    "ru": ("Устав прибрежных огней", "Статья {}", ["Огни побережья зажигаются в сумерки.", "Смотрители огней получают плату весной.", "Лампы смотрителей не подлежат продаже."]),
    "fr": ("Charte des feux côtiers", "Article {}", ["Les feux de la côte sont allumés au crépuscule.", "Les gardiens des feux sont payés au printemps.", "Les lampes des gardiens ne peuvent être vendues."]),
}  # fmt: skip
_RULES = {
    "en": ("Rules of procedure of the Conference", "Rule {}", ["The session opens in May.", "The keepers sit behind the delegates.", "Bells are rung at noon."]),
    "ru": ("Правила процедуры Конференции", "Правило {}", ["Сессия открывается в мае.", "Смотрители сидят позади делегатов.", "В полдень звонят колокола."]),
    "fr": ("Règlement intérieur de la Conférence", "Article {}", ["La session s’ouvre en mai.", "Les gardiens siègent derrière les délégués.", "Les cloches sont sonnées à midi."]),
}  # fmt: skip


def _text(title: str, label: str, provisions: list[str]) -> str:
    return "\n\n".join((title, *(f"{label.format(n)}\n\n{text}" for n, text in enumerate(provisions, 1)))) + "\n"


@pytest.fixture(scope="module")
def r(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    records = {f"charter_{code}.txt": _text(*parts) for code, parts in _ARTICLES.items()} | {
        f"rules_{code}.txt": _text(*parts) for code, parts in _RULES.items()
    }
    with indexed(tmp_path_factory.mktemp("provisions"), records) as opened:
        yield opened


@pytest.mark.parametrize("question", ["What does rule 2 say?", "О чём говорится в правиле 2?"])
def test_an_article_is_no_rule_of_its_number_though_a_version_has_one_word_for_both(r: Rapporteur, question: str) -> None:
    assert {c.document.split("_")[0] for c in checked(r.ask(question), r).citations} == {"rules"}


def test_where_one_word_is_for_both_the_other_is_told(r: Rapporteur) -> None:
    assert {c.document for c in checked(r.ask("Que dit l’article 2 ?"), r).citations} == {"charter_fr.txt", "rules_fr.txt"}


def test_what_is_asked_of_an_article_is_not_answered_from_another(r: Rapporteur) -> None:
    answer = checked(r.ask("When does article 2 have the keepers of the lamps paid?"), r)
    assert [c.quote for c in answer.citations] == ["The keepers of the lamps are paid in spring."]


def test_which_article_is_answered_by_one(r: Rapporteur) -> None:
    assert [c.quote for c in checked(r.ask("Which article deals with lamps of the keepers that are sold?"), r).citations] == [
        "The lamps of the keepers may not be sold."
    ]


def test_a_rule_is_told_with_its_versions_in_languages_that_call_it_an_article(r: Rapporteur) -> None:
    hit = r.search("Bells are rung at noon", k=1).hits[0]
    assert (hit.document, {v.document for v in hit.versions}) == ("rules_en.txt", {"rules_fr.txt", "rules_ru.txt"})
