"""The form of conditions, the chips of what is set, and what a question was understood to name."""

from __future__ import annotations

import pytest

from assistant.facets import Facets
from assistant.ui.narrowing import conditions_html, form_html, pair, sent, set_html, understood_html, without
from corpus.errors import QuestionError
from corpus.languages import Language
from index.filters import Filters
from tests.assistant.ui.hostile import PAYLOADS, Parsed, shown

FACETS = Facets({"en": 3, "ar": 2, "und": 1}, {"letter": 4, "report": 1}, ("CN", "FR"), ("5", "6", "10"), "2031-01-02", "2031-04-02", ("Kingdom of Osmere",))


def test_the_form_offers_what_the_records_have() -> None:
    page = Parsed(form_html(FACETS, Filters(), Language.EN))
    assert page.is_harmless()
    assert page.texts("option")[:4] == ["any", "English", "Arabic", "Not told"]
    values = [value for name, value in page.attributes if name == "value"]
    assert {"en", "ar", "und", "letter", "report", "China", "France", "Kingdom of Osmere", "5", "6", "10"} <= set(values)
    assert [value for name, value in page.attributes if name == "name"] == ["language", "kind", "since", "until", "symbol", "item", "state"]


def test_the_form_is_in_the_pages_language_and_holds_what_is_set() -> None:
    html = form_html(FACETS, Filters.of(language="ar", since="2031-03-01", state="China", symbol="CHL/"), Language.FR)
    page = Parsed(html)
    assert "Restreindre la recherche" in page.texts("summary")
    assert '<option value="ar" selected>Arabe</option>' in html
    assert 'value="2031-03-01"' in html
    assert 'value="Chine"' in html
    assert 'value="CHL/"' in html


def test_what_a_browser_sends_is_read_as_conditions() -> None:
    values = {"language": "fr", "since": "2031-03-01", "until": "", "symbol": " CHL/2031/ ", "item": "٧", "state": "Китай", "kind": "letter", "other": "x"}
    assert sent(values) == Filters(language="fr", since="2031-03-01", symbol="CHL/2031/", item="7", state="CN", kind="letter")


@pytest.mark.parametrize("values", [None, 7, "x", [], {}, {"language": 7, "item": None, "state": ["x"]}, {"symbol": "x" * 1_000}])
def test_what_makes_no_sense_is_no_condition(values: object) -> None:
    assert sent(values) == Filters()


@pytest.mark.parametrize("values", [{"since": "2031-02-30"}, {"language": "tlh"}, {"item": "six"}, {"since": "2031-03-02", "until": "2031-03-01"}])
def test_a_condition_that_nothing_can_meet_is_an_error(values: dict[str, str]) -> None:
    with pytest.raises(QuestionError):
        sent(values)


def test_each_condition_is_a_chip_with_its_own_removal() -> None:
    filters = Filters.of(language="zh", item=7, state="FR", until="2031-03")
    page = Parsed(set_html(filters, Language.EN))
    assert page.is_harmless()
    assert [text.removesuffix(" ✕") for text in page.texts("button")] == ["Language: Chinese", "To: March 2031", "Agenda item: 7", "State: France", "Clear all"]
    assert without(filters, "item") == Filters.of(language="zh", state="FR", until="2031-03")
    assert without(filters, "") == Filters()
    assert without(filters, "__class__") == Filters()
    assert set_html(Filters(), Language.EN) == ""


def test_the_conditions_of_a_question_stand_under_it() -> None:
    assert Parsed(conditions_html(Filters.of(kind="letter", language="ru"), Language.ES)).texts("bdi") == ["Idioma: ruso", "Tipo: carta"]
    assert conditions_html(Filters(without=frozenset({("item", "7")})), Language.EN) == ""


def test_what_was_understood_can_be_left_out_and_put_back() -> None:
    named = (("item", "7"), ("date", "2031-03-14"), ("state", "FR"))
    page = Parsed(understood_html(named, {("state", "FR")}, 3, Language.EN, can_change=True))
    assert page.is_harmless()
    assert [b.removesuffix(" ✕") for b in page.texts("button")] == ["Agenda item: 7", "Date: 14 March 2031", "State: France ＋"]
    assert [v for n, v in page.attributes if n == "data-act"] == ["delete", "delete", "undo"]
    assert page.texts("span")[0] == "Understood in the question"
    fixed = Parsed(understood_html(named, (), 3, Language.EN, can_change=False))
    assert fixed.texts("button") == []
    assert fixed.texts("li") == ["Agenda item: 7", "Date: 14 March 2031", "State: France"]


@pytest.mark.parametrize(
    "event", [None, 7, {"kind": "act", "value": "x"}, {"kind": "item", "value": 7}, {"kind": "item", "value": "x" * 1_000}, {"value": "7"}]
)
def test_only_what_can_be_named_is_left_out(event: object) -> None:
    assert pair(event) is None
    assert pair({"kind": "item", "value": "7"}) == ("item", "7")


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_values_are_only_text(payload: str) -> None:
    facets = Facets({payload: 1}, {payload: 1}, (payload,), (payload,))
    filters = Filters(symbol=payload, kind=payload, item=payload, state=payload)
    named = [("symbol", payload), ("state", payload)]
    for html in (
        form_html(facets, filters, Language.EN), set_html(filters, Language.EN, payload), conditions_html(filters, Language.EN),
        understood_html(named, (), 1, Language.EN, can_change=True),
    ):  # fmt: skip
        assert Parsed(html).is_harmless()
    assert shown(payload) in Parsed(set_html(Filters(), Language.EN, payload)).texts("p")
