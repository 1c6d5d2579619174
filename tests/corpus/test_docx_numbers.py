"""The numbers that Word prints before paragraphs, counted from the numbering definitions of a file."""

from __future__ import annotations

import pytest
from lxml import etree

from corpus.reading.docx_numbers import Numbering
from corpus.reading.list_numbers import printed

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def root(name: str, inner: str) -> etree._Element:
    return etree.fromstring(f"<w:{name} {_W}>{inner}</w:{name}>")


def level(depth: int, form: str, text: str, start: int = 1, more: str = "") -> str:
    return f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>'


def definition(ident: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{ident}">{"".join(levels)}</w:abstractNum>'


def instance(ident: int, of: int, more: str = "") -> str:
    return f'<w:num w:numId="{ident}"><w:abstractNumId w:val="{of}"/>{more}</w:num>'


def paragraph(depth: int | None = None, number: int | None = 1, style: str = "") -> etree._Element:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    told = "" if number is None else f'<w:numPr>{"" if depth is None else f"<w:ilvl w:val={chr(34)}{depth}{chr(34)}/>"}<w:numId w:val="{number}"/></w:numPr>'
    return root("p", f"<w:pPr>{named}{told}</w:pPr>")


REPORT = definition(0, level(0, "decimal", "%1."), level(1, "lowerLetter", "(%2)"), level(2, "lowerRoman", "(%3)"))


def test_levels_count_by_themselves_and_begin_anew_under_each_number() -> None:
    numbering = Numbering(root("numbering", REPORT + instance(1, 0)), None)
    assert [numbering.number(paragraph(d)) for d in (0, 0, 1, 1, 2, 2, 0, 1)] == ["1.", "2.", "(a)", "(b)", "(i)", "(ii)", "3.", "(a)"]


def test_lists_of_one_definition_count_on_unless_they_are_restarted() -> None:
    restarted = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="22"/></w:lvlOverride>'
    numbering = Numbering(root("numbering", REPORT + instance(1, 0) + instance(2, 0) + instance(3, 0, restarted)), None)
    assert [numbering.number(paragraph(0, n)) for n in (1, 2, 3, 3)] == ["1.", "2.", "22.", "23."]


def test_articles_have_words_and_the_numbers_of_the_levels_above() -> None:
    articles = definition(0, level(0, "upperRoman", "Article %1", 3), level(1, "decimal", "%1.%2", more="<w:isLgl/>"))
    numbering = Numbering(root("numbering", articles + instance(1, 0)), None)
    assert [numbering.number(paragraph(d)) for d in (0, 1, 1, 0, 1)] == ["Article III", "3.1", "3.2", "Article IV", "4.1"]


def test_a_style_and_what_it_is_based_on_number_their_paragraphs() -> None:
    styles = root(
        "styles",
        '<w:style w:styleId="Txt"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:styleId="Sub"><w:basedOn w:val="Txt"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:styleId="Ring"><w:basedOn w:val="Ring"/></w:style>',
    )
    numbering = Numbering(root("numbering", REPORT + instance(1, 0)), styles)
    asked = [paragraph(None, None, "Txt"), paragraph(None, None, "Sub"), paragraph(None, 0, "Txt"), paragraph(None, None, "Ring"), paragraph(None, None, "Txt")]
    assert [numbering.number(p) for p in asked] == ["1.", "(a)", "", "", "2."]


def test_bullets_and_lists_that_are_not_defined_print_no_number() -> None:
    numbering = Numbering(root("numbering", definition(0, level(0, "bullet", "•")) + instance(1, 0)), None)
    assert [numbering.number(paragraph(d, n)) for d, n in ((0, 1), (5, 1), (0, 7))] == ["", "", ""]
    assert Numbering(None, None).number(paragraph(0)) == ""


@pytest.mark.parametrize(
    ("form", "number", "text"),
    [
        ("decimal", 22, "22"), ("upperRoman", 14, "XIV"), ("lowerRoman", 4, "iv"), ("lowerLetter", 3, "c"), ("lowerLetter", 28, "bb"), ("upperLetter", 2, "B"),
        ("chineseCounting", 7, "七"), ("chineseCountingThousand", 12, "十二"), ("ideographDigital", 20, "二十"), ("russianLower", 11, "л"), ("arabicAbjad", 3, "ج"),
        ("arabicAlpha", 3, "ت"), ("lowerRoman", 4000, "4000"), ("chineseCounting", 100, "100"), ("bullet", 1, None), ("none", 1, None),
    ],
)  # fmt: skip
def test_formats_of_numbers(form: str, number: int, text: str | None) -> None:
    assert printed(number, form) == text
