from __future__ import annotations

import json
from dataclasses import replace

import pytest

from assistant.answers import Nearest, Unmet
from assistant.ui.sources import AROUND, empty_html, sources_html, surroundings
from corpus.languages import Language
from tests.assistant.ui.hostile import PAYLOADS, Parsed, answered, citation, refused, shown


def test_the_quote_is_marked_in_its_surroundings() -> None:
    text = "First paragraph.\n\nThe light was dark for four nights.\n\nLast paragraph."
    start = text.index("The light")
    c = citation(1, "The light was dark for four nights.", start)
    page = Parsed(sources_html(answered((c,)), {"r1": text}))
    assert page.texts("mark") == [c.quote]
    assert page.texts("blockquote") == [text]


def test_everything_that_is_known_of_a_citation_is_listed() -> None:
    c = citation(
        3, "quote", document="a/letter.pdf", symbol="CHL/2031/12", title="Report", section="Annex I › Item 5", paragraph="12 (a)", page=4, date="2031-03-14",
        language=Language.FR,
    )  # fmt: skip
    page = Parsed(sources_html(answered((c,)), {}))
    listed = dict(zip(page.texts("dt"), page.texts("dd"), strict=True))
    assert listed == {
        "Document": "a/letter.pdf", "Symbol": "CHL/2031/12", "Title": "Report", "Section": "Annex I › Item 5", "Paragraph": "12 (a)", "Page": "4",
        "Date": "2031-03-14", "Language": "French",
    }  # fmt: skip
    assert page.texts("h3") == ["[3] CHL/2031/12"]


def test_what_a_record_does_not_tell_is_not_listed() -> None:
    page = Parsed(sources_html(answered((citation(1, "quote", language=Language.UND),)), {}))
    assert page.texts("dt") == ["Document"]


@pytest.mark.parametrize("language", [Language.AR, Language.ZH])
def test_a_passage_has_its_language_and_takes_its_own_direction(language: Language) -> None:
    html = sources_html(answered((citation(1, "نص", language=language),)), {"r1": "نص"})
    assert f'<blockquote class="passage" dir="{"rtl" if language == "ar" else "ltr"}" lang="{language}">' in html


def test_a_record_that_changed_meanwhile_shows_the_quote_and_says_so() -> None:
    c = citation(1, "old words", 4)
    for texts in ({}, {"r1": "new text that is something else"}):
        html = sources_html(answered((c,)), texts)
        assert Parsed(html).texts("blockquote") == ["old words"]
        assert "changed since" in html


def test_surroundings_are_cut_at_words_and_say_so() -> None:
    text = "word " * 400
    before, after = surroundings(text, 1000, 1010)
    assert before.startswith("…word ")
    assert after.endswith(" word…")
    assert AROUND - 10 < len(before) <= AROUND + 1
    assert AROUND - 10 < len(after) <= AROUND + 1


def test_surroundings_at_the_ends_of_a_record_are_not_cut() -> None:
    assert surroundings("before QUOTE after", 7, 12) == ("before ", " after")


def test_scripts_without_spaces_are_cut_where_they_are() -> None:
    before, after = surroundings("会" * 1000, 500, 510)
    assert before == "…" + "会" * AROUND
    assert after == "会" * AROUND + "…"


def test_a_refusal_gives_the_reason_and_each_nearest_place_once() -> None:
    first, again, other = Nearest("r1", "a.txt", "Item 8", 0, 5), Nearest("r1", "a.txt", "Item 8", 6, 9), Nearest("r2", "b.txt", "", 0, 400)
    html = sources_html(refused(nearest=(first, again, other)), {"r1": "Lights on.", "r2": "x" * 400})
    page = Parsed(html)
    assert 'class="refusal"' in html
    assert page.texts("h3") == ["Why", "Nearest records"]
    assert page.texts("li") == ["No record names agenda item 99.", "a.txtItem 8Light", "b.txt" + "x" * 300 + "…"]
    assert [value for name, value in page.attributes if name == "href"] == ["?record=r1&span=0-5", "?record=r2&span=0-400"]
    assert page.texts("mark") == []


def test_a_refusal_without_records_lists_none() -> None:
    assert Parsed(sources_html(refused(), {})).texts("h3") == ["Why"]


def test_a_refusal_says_what_was_not_met_one_by_one_in_the_answer_s_language() -> None:
    answer = replace(refused(), language=Language.FR, unmet=(Unmet("item", "99"), Unmet("symbol", "CHL/2031/77")))
    page = Parsed(sources_html(answer, {}))
    assert page.texts("h3") == ["What was not met"]
    assert page.texts("li") == ["Aucun document ne mentionne le point 99 de l’ordre du jour.", "Aucun document ne porte ni ne cite la cote CHL/2031/77."]


def test_each_source_is_a_link_that_opens_its_place() -> None:
    page = Parsed(sources_html(answered((citation(1, "One.", 7), citation(2, "Two."))), {}, turn=4))
    assert [value for name, value in page.attributes if name == "href"] == ["?record=r1&span=7-11", "?record=r2&span=0-4"]
    opens = [json.loads(value or "") for name, value in page.attributes if name == "data-open"]
    assert opens[0] == {"record": "r1", "start": 7, "end": 11, "turn": 4, "cite": 1}


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_text_is_only_text(payload: str) -> None:
    text = f"{payload} {payload} {payload}"
    c = citation(
        1, payload, len(payload) + 1, document=payload, symbol=payload, title=payload, section=payload, paragraph=payload, date=payload, language=Language.EN
    )  # fmt: skip
    page = Parsed(sources_html(answered((c,)), {"r1": text}))
    assert page.is_harmless()
    assert page.texts("mark") == [shown(payload)]
    assert [text for text in page.texts("dd") if text != "English"] == [shown(payload)] * 6

    near = Nearest("r1", payload, payload, 0, len(text))
    page = Parsed(sources_html(replace(refused(payload), nearest=(near,)), {"r1": text}))
    assert page.is_harmless()
    assert Parsed(empty_html(payload)).is_harmless()
