"""What marks an annex, a heading, a masthead and the kind of a document, in the six languages."""

from __future__ import annotations

import pytest

from corpus.naming.patterns import heading, is_masthead, is_sponsors, kind_of


@pytest.mark.parametrize(
    ("text", "label", "title"),
    [
        ("Annex", "Annex", None),
        ("Annex II", "Annex II", None),
        ("ANNEX 3: Table of lights", "ANNEX 3", "Table of lights"),
        ("Enclosure 1", "Enclosure 1", None),
        ("Annexe I", "Annexe I", None),
        ("Pièce jointe n° 2", "Pièce jointe n° 2", None),
        ("Anexo IV", "Anexo IV", None),
        ("Приложение II", "Приложение II", None),
        ("Приложение № 3", "Приложение № 3", None),
        ("附件", "附件", None),
        ("附件二", "附件二", None),
        ("附件三：灯标一览表", "附件三", "灯标一览表"),
        ("المرفق الثاني", "المرفق الثاني", None),
        ("مرفق", "مرفق", None),
        ("المرفق ٢", "المرفق ٢", None),
    ],
)
def test_annexes_are_told_with_label_and_title(text: str, label: str, title: str | None) -> None:
    found = heading(text)
    assert found is not None
    assert (found.kind, found.depth, found.label, found.title) == ("annex", 1, label, title)


@pytest.mark.parametrize(
    "text", ["Annex II was read aloud by the Keeper.", "Enclosures: as stated.", "The annex", "Annexation", "见附件二。", "Приложение к письму не прилагается,"]
)
def test_a_sentence_about_an_annex_opens_none(text: str) -> None:
    assert heading(text) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Agenda item 6: Notification of extinguished lights", "agenda_item"),
        ("Item 6 of the provisional agenda", "agenda_item"),
        ("On agenda item 7", "agenda_item"),
        ("Point 10 de l’ordre du jour : Financement", "agenda_item"),
        ("Tema 11 del programa: Asistencia", "agenda_item"),
        ("Пункт 8 повестки дня", "agenda_item"),
        ("议程项目8：灯塔看守员队伍", "agenda_item"),
        ("البند ٦ من جدول الأعمال: الإخطار", "agenda_item"),
        ("Chapter II Lights of the coast", "chapter"),
        ("Глава III", "chapter"),
        ("第三章 灯标", "chapter"),
        ("Article 14", "article"),
        ("Artículo 3", "article"),
        ("Статья 5", "article"),
        ("第十四条", "article"),
        ("المادة 7", "article"),
        ("Rule 22", "article"),
        ("Rule 4 bis. Lamps", "article"),
        ("Regulation 3: Oil", "article"),
        ("Règle 5 – Signaux", "article"),
        ("Regla 6", "article"),
        ("Правило 7. Кворум", "article"),
        ("القاعدة 8", "article"),
        ("规则9", "article"),
        ("Part One: Sessions", "chapter"),
        ("Première partie : Sessions", "chapter"),
        ("Segunda parte", "chapter"),
        ("Часть третья: Комитеты", "chapter"),
        ("Третья часть", "chapter"),
        ("第一部分：届会", "chapter"),
        ("الباب الأول: الدورات", "chapter"),
        ("II. The lights of Merrow Sound", "heading"),
        ("B. Oil and lamps", "heading"),
        ("二、费用", "heading"),
    ],
)
def test_headings_are_told_by_their_words(text: str, kind: str) -> None:
    found = heading(text)
    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "The Working Group considered item 7 at its eighth meeting.",
        "Item 7 was considered at the eighth meeting, after luncheon, by all the delegations.",
        "12. The Conference takes note of the report.",
        "Decides to light the lamps;",
        "A. Fixed due | Each call | 18 units",
        "Rule 22 applies to observers as it does to members",
        "Rules of procedure",
        "First part of the session",
        "Première partie de la session",
        "I. Why was the light out?",
        "二、灯标应当点亮。",
        "lamps " * 40,
    ],
)
def test_text_is_no_heading(text: str) -> None:
    assert heading(text) is None


def test_the_formats_level_makes_any_line_a_heading_of_that_depth() -> None:
    found = heading("Lamps, oil;", 2)
    assert found is not None
    assert (found.kind, found.depth, found.title) == ("heading", 3, "Lamps, oil;")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Letter dated 12 February 2031", "letter"),
        ("Lettre datée du 12 février 2031", "letter"),
        ("2031年4月2日澜水共和国常驻代表的信", "letter"),
        ("Вербальная нота от 24 марта 2031 года", "note verbale"),
        ("مذكرة شفوية مؤرخة ٢٤ آذار/مارس", "note verbale"),
        ("Brume Islands: draft resolution", "draft resolution"),
        ("决定草案：备用灯具储备", "draft decision"),
        ("Rapport du Groupe de travail", "report"),
        ("Documento de trabajo", "working paper"),
        ("Procès-verbal of the 8th plenary meeting", "record of meeting"),
        ("Decision 4: Register of Harbour Lights", "decision"),
        ("Letter transmitting the report of the Working Group", "letter"),
        ("Report on the letters received", "report"),
        ("Заявление представителя Северовии", "statement"),
        ("Lamps and oil", None),
    ],
)
def test_the_kind_is_the_first_that_a_title_names(text: str, kind: str | None) -> None:
    assert kind_of(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "United Nations",
        "Conference on Harbour Lights and Safe Passage",
        "Distr.: General",
        "Original: English",
        "CHL/2031/7",
        "第二届会议",
        "原件：中文",
        "الدورة الثانية",
    ],
)
def test_lines_of_the_masthead(text: str) -> None:
    assert is_masthead(text)


@pytest.mark.parametrize("text", ["Notification of extinguished lights", "关于灯标的信", "Письмо Постоянного представителя"])
def test_a_title_is_no_line_of_the_masthead(text: str) -> None:
    assert not is_masthead(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Brume Islands and Quenda: draft resolution", True),
        ("Острова Брюм и Кенда: проект резолюции", True),
        ("Osmere: revised draft decision", True),
        ("The draft resolution was introduced.", False),
        ("Quenda: statement", False),
    ],
)
def test_the_line_of_sponsors(text: str, told: bool) -> None:
    assert is_sponsors(text) is told
