"""Lines of scanned pages to paragraphs: what opens a resolution is told from the same words within a sentence."""

from __future__ import annotations

import pytest

from corpus.reading.pdf_paragraphs import blocks
from corpus.reading.pdf_rows import Line

_LETTER = 6.0  # points a letter


def scanned(texts: list[str]) -> list[Line]:
    return [Line(text, 60.0, 60.0 + _LETTER * len(text), 700.0 - 14 * n, 10.0, 1, scanned=True) for n, text in enumerate(texts)]


def paragraphs(texts: list[str]) -> list[str]:
    return [block.text for block in blocks(scanned(texts), {})]


@pytest.mark.parametrize(
    ("before", "body", "behind"),
    [
        ("The lamps of the north were lit by the keepers of", "the General Assembly,", "which thanked them for it."),
        ("The keepers of the northern lamps have written to", "the Security Council,", "which thanked them for it."),
        ("Смотрители северных маяков обратились с письмом к членам", "Совета Безопасности,", "которые благодарили их."),
        ("Los guardianes de las lámparas escribieron una carta a", "la Asamblea General,", "que les dio las gracias."),
        ("Les gardiens des lampes du nord ont tous écrit que", "le Conseil de sécurité,", "saisi du rapport, les remercia."),
    ],
)
def test_a_body_within_a_sentence_opens_nothing(before: str, body: str, behind: str) -> None:
    assert paragraphs([before, body, behind])[0].startswith(f"{before} {body}")


@pytest.mark.parametrize(
    ("before", "body"),
    [
        ("Admission of Zubrowka", "The General Assembly,"),
        ("The lamps of the north were lit by the old keepers", "The General Assembly,"),
        ("The lamps of the north were lit by the old keepers.", "The Security Council,"),
        ("Смотрители северных маяков благодарят членов Комиссии.", "Генеральная Ассамблея,"),
        ("Прием Зубровки", "Генеральная Ассамблея,"),
        ("Les gardiens des lampes du nord en sont remerciés.", "L’Assemblée générale,"),
        ("Los guardianes de las lámparas reciben las gracias.", "La Asamblea General,"),
    ],
)
def test_a_body_that_opens_a_resolution_begins_a_paragraph(before: str, body: str) -> None:
    rest = "Recalling what the keepers of the northern lamps wrote to it last year,"
    assert any(block.startswith(body) for block in paragraphs([before, body, rest]))
