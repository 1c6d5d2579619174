"""Conversations as documents: what is cited can be found again, and nothing in them runs or is fetched."""

from __future__ import annotations

import io
import json
import re

import pytest
from docx import Document
from markdown_it import MarkdownIt

from assistant import Rapporteur
from assistant.answers import Answer
from assistant.exporting import FORMS, Exchange, exported, file_name
from assistant.references import reference, with_references
from corpus.languages import SIX, Language
from tests.assistant.ui.hostile import PAYLOADS, answered, citation, refused

LIGHTS = "What did the working group recommend on harbour lights?"
QUESTIONS = (LIGHTS, "ما الذي أوصى به الفريق العامل بشأن أضواء الموانئ؟", "What was decided on item 99?", "Which letters were sent in 2031?", LIGHTS)


@pytest.fixture
def exchanges(samples: Rapporteur) -> list[Exchange]:
    return [Exchange(question, samples.ask(question)) for question in QUESTIONS]


def test_a_reference_names_what_is_needed_to_find_the_passage() -> None:
    c = citation(3, "It recommends", symbol="CHL/2031/12", title="Report", date="2031-03-14", section="Report > Item 5", paragraph="9", page=4)
    assert reference(c, Language.EN) == "CHL/2031/12, “Report”, 14 March 2031, Item 5, para. 9, p. 4 (English)"
    assert reference(c, Language.FR) == "CHL/2031/12, « Report », 14 mars 2031, Item 5, par. 9, p. 4 (anglais)"
    assert reference(c, Language.ZH) == "CHL/2031/12，“Report”，2031年3月14日，Item 5，第9段，第4页（英文）"
    assert reference(citation(1, "x", language=Language.UND), Language.EN) == "letter.txt"
    long = reference(citation(1, "x", title="word " * 100), Language.EN)
    assert len(long) < 250


@pytest.mark.parametrize("language", SIX)
def test_references_are_in_the_language_of_the_document(language: Language) -> None:
    c = citation(1, "x", paragraph="9", page=2, date="2031-03-14")
    assert len({reference(c, other) for other in SIX}) == 6
    assert reference(c, language)


def test_an_answer_is_copied_with_its_references(samples: Rapporteur) -> None:
    answer = samples.ask(LIGHTS)
    text = with_references(answer)
    assert text.startswith(answer.text)
    assert [int(n) for n in re.findall(r"^\[(\d+)\]", text, re.MULTILINE)] == [c.number for c in answer.citations]
    assert "\n\nReferences\n[1] CHL/2031/12, " in text
    assert with_references(refused()) == refused().text


def test_citations_are_numbered_through_and_one_place_has_one_number(exchanges: list[Exchange]) -> None:
    told = json.loads(exported("On lights", exchanges, "json", Language.EN))
    cited = {(c["record_id"], c["start"], c["end"]) for e in told["exchanges"] if e["answer"] for c in e["answer"]["citations"]}
    listed = [(r["record_id"], r["start"], r["end"]) for r in told["references"]]
    assert set(listed) == cited
    assert len(listed) == len(cited)
    assert [r["number"] for r in told["references"]] == list(range(1, len(listed) + 1))
    assert [e["question"] for e in told["exchanges"]] == list(QUESTIONS)


def test_markdown_says_what_the_answers_say(exchanges: list[Exchange]) -> None:
    text = exported("On lights", exchanges, "md", Language.EN).decode()
    shown = re.sub("<[^>]+>", "", MarkdownIt().render(text))
    plain = " ".join(shown.replace("&quot;", '"').replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").split())
    for exchange in exchanges:
        assert exchange.question in plain
        assert exchange.answer
        for statement in exchange.answer.statements:
            assert " ".join(statement.text.split()) in plain
    numbers = {int(n) for n in re.findall(r"\[(\d+)\]", plain)}
    told = json.loads(exported("On lights", exchanges, "json", Language.EN))
    assert numbers == {r["number"] for r in told["references"]}
    assert "<h2>References</h2>" in MarkdownIt().render(text)


def test_docx_has_headings_quotes_and_the_direction_of_arabic(exchanges: list[Exchange]) -> None:
    document = Document(io.BytesIO(exported("On lights", exchanges, "docx", Language.EN)))
    texts = [(p.style.name if p.style else "", p.text) for p in document.paragraphs]
    assert texts[0] == ("Title", "On lights")
    assert [text for style, text in texts if style == "Heading 1"] == [*QUESTIONS, "References"]
    quotes = [p for p in document.paragraphs if p.style and p.style.name == "Quote"]
    first = exchanges[0].answer
    assert first
    assert " ".join(quotes[0].text.split()) == " ".join(f"{first.statements[0].text} [1]".split())
    arabic = next(p for p in document.paragraphs if p.text == QUESTIONS[1])
    assert "<w:bidi/>" in arabic.paragraph_format.element.xml
    assert arabic.runs[0].font.rtl
    assert "<w:bidi/>" not in document.paragraphs[0].paragraph_format.element.xml


def test_an_error_is_part_of_the_conversation() -> None:
    asked = [Exchange("???", problem="question: the question holds no word and no number")]
    assert "holds no word" in exported("x", asked, "md", Language.EN).decode()
    assert json.loads(exported("x", asked, "json", Language.EN))["exchanges"][0]["answer"] is None


def hostile(payload: str) -> Answer:
    return answered((citation(1, payload, title=payload, section=payload, document=payload, symbol=payload, paragraph=payload, date=None),))


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_text_is_text_in_every_form(payload: str) -> None:
    for form in FORMS:
        data = exported(payload, [Exchange(payload, hostile(payload), problem=payload)], form, Language.EN)
        if form == "md":
            html = MarkdownIt("commonmark", {"html": True}).enable("table").render(data.decode())
            elements = set(re.findall(r"<(\w+)", html))
            assert elements <= {"h1", "h2", "p", "blockquote", "br"}, elements
        elif form == "docx":
            document = Document(io.BytesIO(data))
            assert not re.search(r"w:instrText|w:hyperlink|r:link|w:object", document.element.xml)
        else:
            json.loads(data)


def test_addresses_in_records_are_no_links() -> None:
    text = "See https://evil.example/x, www.evil.example and mail a@evil.example now."
    answer = answered((citation(1, text),))
    made = exported("x", [Exchange("q", answer)], "md", Language.EN).decode()
    assert not re.search(r"https?://|www\\.evil|a@evil", made.replace("\\", "\x00"))
    shown = re.sub("<[^>]+>", "", MarkdownIt().render(made))
    assert text in " ".join(shown.split())


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("On lights", "On-lights.md"),
        ("../../etc/passwd", "etc-passwd.md"),
        ("???", "conversation.md"),
        ("灯光 建议", "灯光-建议.md"),
        ("x" * 500, "x" * 60 + ".md"),
    ],
)
def test_a_file_is_called_as_every_system_allows(title: str, name: str) -> None:
    assert file_name(title, "md") == name
