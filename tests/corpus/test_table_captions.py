"""What a table's caption heads: the table, and not the numbered paragraphs that go on behind it."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.naming.patterns import is_table_caption
from corpus.reader import read_source
from corpus.record import Record
from corpus.sources import Source

ROWS = "<table><tr><th>{0}</th><th>2034</th></tr><tr><td>A</td><td>41</td></tr><tr><td>B</td><td>52</td></tr></table>"
CAPTIONS = {
    "en": ("Table 2. Oil of the lights", "Oil rose because winters are long."), "fr": ("Tableau 2. Huile des phares", "Le prix de l’huile a monté cet hiver."),
    "es": ("Cuadro 2. Aceite de los faros", "El aceite subió por los inviernos largos."), "ru": ("Таблица 2. Масло для маяков", "Масло подорожало из-за долгих зим."),
    "zh": ("表2. 灯塔用油", "由于冬季漫长，油价上涨。"), "ar": ("الجدول 2: زيت المنارات", "ارتفع سعر الزيت بسبب طول الشتاء."),
}  # fmt: skip


def read(folder: Path, body: str, language: str = "en") -> Record:
    path = folder / "note.html"
    path.write_text(f'<html lang="{language}"><body><p>CCL/2034/3</p><h1>Note</h1>{body}</body></html>', encoding="utf-8")
    return read_source(Source(path, path.name))


def heading_of(record: Record, words: str) -> list[str]:
    return [section.heading for section in record.sections_at(record.text.index(words)) if section.heading]


@pytest.mark.parametrize("language", list(CAPTIONS))
def test_paragraphs_that_are_counted_on_behind_a_table_do_not_stand_under_its_caption(tmp_path: Path, language: str) -> None:
    caption, said = CAPTIONS[language]
    record = read(tmp_path, f"<p>4. {said}</p><h2>{caption}</h2>{ROWS.format(caption[:3])}<p>5. {said[:-1]}!</p><p>6. {said[:-1]}?</p>", language)
    assert caption in heading_of(record, "A | 41")
    assert caption not in heading_of(record, f"{said[:-1]}!")
    assert caption not in heading_of(record, f"{said[:-1]}?")


@pytest.mark.parametrize(
    "behind",
    [
        "<p>1. Rounded figures, oil.</p>",  # numbered anew: a note
        "<p>The figures of oil are rounded.</p>",
        "<p>Source: the guild of oil.</p>",
    ],
)
def test_notes_to_a_table_stand_under_its_caption(tmp_path: Path, behind: str) -> None:
    record = read(tmp_path, f"<p>4. Lamps burn oil.</p><h2>Table 2. Oil of the lights</h2>{ROWS.format('Port')}{behind}")
    assert "Table 2. Oil of the lights" in heading_of(record, "ounded" if "ounded" in behind else "Source")


def test_other_headings_keep_what_is_counted_below_a_table(tmp_path: Path) -> None:
    record = read(tmp_path, f"<p>4. Lamps burn oil.</p><h2>Oil of the lights</h2>{ROWS.format('Port')}<p>5. Oil rose.</p>")
    assert "Oil of the lights" in heading_of(record, "Oil rose")


def test_a_caption_that_stands_over_no_table_keeps_its_paragraphs(tmp_path: Path) -> None:
    record = read(tmp_path, "<p>4. Lamps burn oil.</p><h2>Table 2. Oil of the lights</h2><p>5. The table is not yet made.</p>")
    assert "Table 2. Oil of the lights" in heading_of(record, "not yet made")


@pytest.mark.parametrize("text", ["Table of contents", "Tables turned", "Tableau noir", "表决", "جدول الأعمال", "Tabla de mareas"])
def test_what_only_begins_like_a_caption_is_none(text: str) -> None:
    assert not is_table_caption(text)
