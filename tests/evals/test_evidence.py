"""Whether a span covers a quote: half of it, white space apart, and nearly so after OCR."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from corpus.reader import read_text
from corpus.record import Record
from evals.evidence import Evidence, Span, SquashedText, TextEvidence, squashed
from evals.question_set import Alternative

TEXT = "The lamp of Ellering\nis lit at dusk.\n\n港口的灯标\n每天点亮。 The lamp of Ellering is lit at dusk."


def evidence(record: Record) -> Evidence:
    return Evidence({record.document: record})


def point(quote: str, document: str = "a.txt") -> tuple[Alternative, ...]:
    return (Alternative(document, quote),)


@pytest.fixture
def record() -> Record:
    return read_text(TEXT, "a.txt")


def test_a_quote_is_found_at_each_place_whatever_its_white_space(record: Record) -> None:
    places = evidence(record).places(point("lamp  of Ellering is\nlit"))
    squashed = SquashedText(TEXT).text
    assert [squashed[p.start : p.end] for p in places] == ["lampofElleringislit"] * 2
    assert len(evidence(record).places(point("灯标每天"))) == 1
    assert evidence(record).places(point("\ufeffThe lamp of\u00a0Ellering")) != []
    assert evidence(record).places(point("The lamp of Hallam")) == []


def test_half_of_the_quote_has_to_be_covered() -> None:
    quote = "dark at dusk"  # ten characters without white space
    text = f"The lamp is {quote} and lit at dawn."
    at = text.index(quote)
    found = evidence(read_text(text, "a.txt"))
    spans = {
        (at, at + 12): True,
        (0, at + 4): False,
        (0, at + 6): True,
        (at + 6, 40): True,
        (at + 8, 40): False,
        (at + 3, at + 9): False,
        (at + 3, at + 10): True,
    }
    for (start, end), covered in spans.items():
        assert found.covered([point(quote)], [Span("a.txt", start, end)]) == [[covered]], (start, end)
    assert found.covered([point(quote)], [Span("b.txt", 0, 99)]) == [[False]]


def test_any_alternative_proves_a_point(record: Record) -> None:
    both = (Alternative("gone.txt", "港口"), Alternative("a.txt", "港口的灯标"))
    start = TEXT.index("港口")
    assert evidence(record).covered([both], [Span("a.txt", start, start + 6), Span("a.txt", 0, 10)]) == [[True], [False]]


def garbled(text: str, errors: int, chance: random.Random) -> str:
    """`text` with so many characters changed, lost or added, none of them at its ends."""
    letters = list(text)
    for _ in range(errors):
        at = chance.randrange(3, len(letters) - 3)
        letters[at : at + 1] = chance.choice((["#"], [], [letters[at], "~"]))
    return "".join(letters)


@pytest.mark.parametrize("seed", range(20))
def test_ocr_errors_up_to_a_tenth_are_forgiven_in_records_read_by_ocr_only(seed: int) -> None:
    chance = random.Random(seed)
    quote = "On item 6 the Working Group recommends that the Conference establish a public register of harbour lights"
    text = f"Some text stands before. {garbled(quote, 5, chance)} And some stands behind it."
    plain = read_text(text, "a.txt")
    scanned = replace(plain, metadata=replace(plain.metadata, extra={"ocr": True}))
    assert evidence(plain).places(point(quote)) == []
    (place,) = evidence(scanned).places(point(quote))
    assert abs(place.start - len("Sometextstandsbefore.")) <= 3
    assert evidence(scanned).places(point("The keeper of the light at Hallam reports that the lamp was relit on the evening of 20 October")) == []


def longest_common(one: str, other: str) -> int:
    """The length of the longest common substring, by dynamic programming."""
    best, before = 0, [0] * (len(other) + 1)
    for a in one:
        row = [0]
        for j, b in enumerate(other):
            row.append(before[j] + 1 if a == b else 0)
        best, before = max(best, *row), row
    return best


@pytest.mark.parametrize("seed", range(40))
def test_a_text_covers_a_quote_if_it_holds_half_of_it_in_one_piece(seed: int) -> None:
    chance = random.Random(seed)
    told = set()
    for _ in range(60):
        quote = "".join(chance.choices("ab灯 ", k=chance.randint(1, 12))) + "c"
        text = "".join(chance.choices("ab灯c \n", k=chance.randint(0, 14)))
        wanted = longest_common(squashed(quote), squashed(text)) >= len(squashed(quote)) / 2
        assert TextEvidence([point(quote)]).covered([("a.txt", text)]) == [[wanted]], (quote, text)
        told.add(wanted)
    assert told == {True, False}


@pytest.mark.parametrize("seed", range(10))
def test_a_text_is_given_all_that_its_span_is(record: Record, seed: int) -> None:
    chance = random.Random(seed)
    start = chance.randrange(len(record.text) - 4)
    quote = record.text[start : start + chance.randint(4, 30)]
    for _ in range(40):
        a = chance.randrange(len(record.text))
        b = chance.randint(a, len(record.text))
        ((by_span,),) = evidence(record).covered([point(quote)], [Span("a.txt", a, b)])
        ((by_text,),) = TextEvidence([point(quote)]).covered([("a.txt", record.text[a:b])])
        assert by_text or not by_span, (quote, record.text[a:b])


def test_texts_are_compared_in_their_compatible_form_and_within_their_document() -> None:
    found = TextEvidence([(Alternative("a.txt", "项目(六)和７"), Alternative("b.txt", "item 6"))])
    texts = [("a.txt", "項 项目（六）\n和7。"), ("b.txt", "on Item 6: item\u00a06"), ("b.txt", "项目(六)和７"), ("c.txt", "item 6"), ("a.txt", "")]
    assert found.covered(texts) == [[True], [True], [False], [False], [False]]
