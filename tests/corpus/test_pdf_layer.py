"""Text layers that are not what the page shows."""

from __future__ import annotations

import warnings

import pytest

from corpus.reading import ocr, ocr_words, pdf
from corpus.reading.pdf_layer import is_better, is_suspect, mending

with warnings.catch_warnings():
    warnings.filterwarnings("ignore", "defusedxml could not be imported")
    from fpdf import FPDF

RUSSIAN = "Рабочая группа рекомендует Конференции принять единый туманный сигнал для входов в гавани."
KOREAN = "작업반은 회의가 항구 입구에 대하여 단일한 안개 신호를 채택할 것을 권고한다."
ENGLISH = "The Working Group recommends that the Conference adopt a single fog signal for the entrances of harbours, and that it be sounded by hand. "
SHIFTED = "".join(chr((ord(c.lower()) - 97 + 3) % 26 + 97) if c.isalpha() else c for c in ENGLISH * 4)


def as_utf16(text: str) -> str:
    """What a font's map that holds UTF-8 makes of Cyrillic letters."""
    return "".join(chr(int.from_bytes(c.encode(), "big")) if "а" <= c.lower() <= "я" else c for c in text)


def test_a_map_that_holds_utf_8_is_mended() -> None:
    broken = as_utf16(RUSSIAN)
    assert broken != RUSSIAN
    assert broken.translate(mending(broken)) == RUSSIAN


@pytest.mark.parametrize("text", [KOREAN, RUSSIAN, ENGLISH, "灯标由秘书处保管。", ""])
def test_what_is_text_is_not_mended(text: str) -> None:
    assert mending(text) == {}


@pytest.mark.parametrize(
    ("text", "suspect"),
    [
        (ENGLISH * 4, False),
        (RUSSIAN * 4, False),
        ("会议注意到许多小型港口在灯具损坏后往往须等待数月才能购得新灯。" * 4, False),
        ("يوصي الفريق العامل بأن يعتمد المؤتمر إشارة ضباب واحدة لمداخل الموانئ في جميع الفصول. " * 6, False),
        ("Die Arbeitsgruppe empfiehlt der Konferenz, für die Einfahrten der Häfen ein einziges Signal anzunehmen, das von Hand gegeben wird. " * 5, False),
        ("港の入り口のための霧の信号を一つだけ採用することを勧告する。" * 4, False),
        ("Port Hallam 14, Merrow 3, Tesk 12, Ellering 9", False),
        ("A/C.1/80/L.2 и CHL/2031/30 о маяке Халлам", False),
        (KOREAN * 4, True),
        (SHIFTED, True),
        ("Ρабοчaя грyппa рекoмeндyeт Кoнфeрeнции принять eдиный сигнaл", True),
    ],
)
def test_what_forms_no_words_of_the_six_languages_is_suspect(text: str, suspect: bool) -> None:
    assert is_suspect(text) is suspect


def test_ocr_is_believed_where_it_is_sure_and_reads_words() -> None:
    assert is_better(ENGLISH * 4, SHIFTED, 0.9, 0.7)
    assert not is_better(ENGLISH * 4, SHIFTED, 0.6, 0.7)
    assert not is_better(ENGLISH, SHIFTED, 0.9, 0.7)  # a quarter of what stands there
    assert not is_better(SHIFTED, SHIFTED, 0.9, 0.7)


def ciphered() -> bytes:
    paper = FPDF()
    paper.add_page()
    paper.set_font("helvetica", size=11)
    paper.multi_cell(0, 5.5, SHIFTED.strip(), align="L")
    return bytes(paper.output())


def test_without_tesseract_a_suspect_page_keeps_its_text_and_is_declared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "installed", frozenset)
    found = pdf.read(ciphered(), "a.pdf")
    assert [b.text for b in found.blocks] == [SHIFTED.strip()]
    assert found.declared == {"suspect_pages": [1]}


@pytest.mark.parametrize(("sure", "text"), [(0.9, (ENGLISH * 4).strip()), (0.5, SHIFTED.strip())])
def test_a_suspect_page_gives_way_to_a_sure_reading(monkeypatch: pytest.MonkeyPatch, sure: float, text: str) -> None:
    monkeypatch.setattr(ocr, "installed", lambda: frozenset(("eng",)))
    monkeypatch.setattr(ocr.PictureReader, "read", lambda self, image: ([ocr_words.Line((ENGLISH * 4).strip(), 100, 100, 900, 140, sure, (1, 1))], sure))
    found = pdf.read(ciphered(), "a.pdf")
    assert [b.text for b in found.blocks] == [text]
    assert found.declared == ({"ocr": {"confidence": 0.9, "pages": [1]}} if sure > 0.7 else {})
