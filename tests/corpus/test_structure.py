"""Blocks to a record's structure: stored text, lists, titles, dates and symbols, beyond what the samples show."""

from __future__ import annotations

import time

import pytest

from corpus.layout.structure import Structure, recognise
from corpus.reading.block import Block, Extract


def structure(*blocks: Block | str, pages: int = 0) -> Structure:
    return recognise(Extract(tuple(Block(b) if isinstance(b, str) else b for b in blocks), pages=pages))


def test_items_stand_on_lines_of_their_own_and_paragraphs_apart() -> None:
    found = structure("The Conference:", Block("(a) Lights;", item=True), Block("(b) Oil.", item=True), "It rose.")
    assert found.text == "The Conference:\n(a) Lights;\n(b) Oil.\n\nIt rose."
    assert [(p.kind, p.number) for p in found.paragraphs] == [("paragraph", None), ("item", "(a)"), ("item", "(b)"), ("paragraph", None)]


def test_a_list_without_marks_is_told_by_its_lead_in_and_semicolons() -> None:
    found = structure("The keepers should:", "light the lamps at dusk;", "put them out at dawn;", "sleep.", "Nothing else was said.")
    assert [p.kind for p in found.paragraphs] == ["paragraph", "item", "item", "item", "paragraph"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12. The lamps", "12"),
        ("(b) the oil", "(b)"),
        ("a) l’huile", "a"),
        ("（三）灯油", "三"),
        ("三、灯油的费用由港口负担。", "三"),
        ("٣ - وتعود المنارة", "٣"),
        ("(أ) الزيت", "(أ)"),
        ("2031. was a year of fog", "2031"),
        ("2.9 million units", None),
        ("The lamps", None),
    ],
)
def test_printed_numbers(text: str, number: str | None) -> None:
    assert structure("Opening words.", text).paragraphs[1].number == number


def test_empty_blocks_leave_no_trace() -> None:
    assert structure("One.", "  ", "Two.").text == "One.\n\nTwo."
    nothing = structure()
    assert (nothing.text, nothing.paragraphs, nothing.root.children) == ("", (), ())


def test_a_footnote_is_no_item_and_keeps_its_mark() -> None:
    found = structure("The lamps are lit:", Block("1 By Drosk.", note=True), Block("* By Orvell.", note=True))
    assert [(p.kind, p.number) for p in found.paragraphs] == [("paragraph", None), ("footnote", "1"), ("footnote", "*")]


def test_pages_start_where_their_first_block_does() -> None:
    found = structure(Block("One.", page=1), Block("Two.", page=2), Block("Four.", page=4), pages=5)
    assert found.pages == (0, 6, 12, 12, len(found.text))


def test_a_page_starts_within_the_paragraph_that_runs_on_to_it() -> None:
    long = "The lamp was relit and the crew went ashore."
    found = structure(Block("One.", page=1), Block(long, page=1, breaks=((13, 2), (27, 3))), Block("End.", page=3), pages=4)
    assert [found.text[at : at + 5] for at in found.pages] == ["One.\n", "relit", "crew ", ""]


def test_sections_close_at_a_heading_of_their_own_depth() -> None:
    found = structure(Block("Lamps", 2), "a.", Block("Oil", 3), "b.", Block("Fog", 2), "c.")
    assert [(s.title, [c.title for c in s.children]) for s in found.root.children] == [("Lamps", ["Oil"]), ("Fog", [])]
    lamps, fog = found.root.children
    assert found.text[lamps.start : lamps.end].split() == ["Lamps", "a.", "Oil", "b."]
    assert fog.end == len(found.text)


def test_what_stands_before_the_first_annex_is_a_part_of_its_own() -> None:
    found = structure("Report of the Keeper", "The lamps burn.", "Annex I", "Table of lamps", "One lamp.", "Annex II", "20 May 2031", "Two lamps.")
    assert [(s.kind, s.label, s.title, s.date) for s in found.root.children] == [
        ("report", None, "Report of the Keeper", None),
        ("annex", "Annex I", "Table of lamps", None),
        ("annex", "Annex II", None, "2031-05-20"),
    ]


def test_a_sentence_in_an_annex_does_not_date_it() -> None:
    found = structure("Report of the Keeper", "The lamps burn.", "Annex", "Table of lamps", "On 18 October 2030 the light failed.")
    assert found.root.children[1].date is None


def test_a_record_that_opens_with_an_annex_has_no_empty_part_before_it() -> None:
    found = structure("Annex", "Letter dated 3 May 2031 from the Keeper", "The lamps burn.")
    assert [(s.kind, s.start) for s in found.root.children] == [("annex", 0)]


def test_an_annexes_date_and_symbol_are_not_the_records() -> None:
    found = structure("Letter from the Keeper", "The lamps burn.", "Annex", "CHL/2031/99", "20 May 2031", "Two lamps.")
    assert (found.metadata.date, found.metadata.symbol) == (None, None)


@pytest.mark.parametrize(
    ("blocks", "title"),
    [
        (("CHL/2031/50", "3 May 2031", "Original: English", "Letter dated 3 May 2031 from the Keeper", "I write."), "Letter dated 3 May 2031 from the Keeper"),
        (("CHL/L.50", "Quenda: draft resolution", "Lamps of the river", "The Conference,"), "Lamps of the river"),
        (("CHL/L.50", "Lamps of the river", "Quenda: draft resolution", "The Conference,"), "Lamps of the river"),
        (("Lamps of the river", "and of the coast", "The lamps burn."), "Lamps of the river and of the coast"),
        (("The lamps burn.", "The oil is low."), None),
    ],
)
def test_titles(blocks: tuple[str, ...], title: str | None) -> None:
    assert structure(*blocks).metadata.title == title


def test_a_title_has_an_end() -> None:
    title = structure(Block("lamp " * 10_000, 1), "The lamps burn.").metadata.title
    assert title is not None
    assert len(title) == 250


@pytest.mark.parametrize(
    ("lead_in", "items", "after"),
    [
        ("The keepers should:", ("light the lamps;", "put them out.") , "Nothing else was said."),
        ("Les gardiens devraient :", ("allumer les feux ;", "les éteindre."), "Rien d’autre n’a été dit."),
        ("Los fareros deberían:", ("encender las luces;", "apagarlas."), "No se dijo nada más."),
        ("Смотрителям следует:", ("зажигать огни;", "гасить их."), "Больше ничего не было сказано."),
        ("看守员应：", ("黄昏点灯；", "黎明熄灯。"), "此外没有其他发言。"),
        ("ينبغي للحراس أن يقوموا بما يلي:", ("إشعال المصابيح؛", "إطفاؤها."), "ولم يقل أحد شيئا آخر."),
    ],
)  # fmt: skip
def test_a_list_without_marks_in_six_languages(lead_in: str, items: tuple[str, ...], after: str) -> None:
    assert [p.kind for p in structure(lead_in, *items, after).paragraphs] == ["paragraph", *["item"] * len(items), "paragraph"]


def test_short_numbered_paragraphs_in_a_row_are_no_headings() -> None:
    found = structure("灯标规则", "一、灯标由港口管理", "二、灯标在黄昏点亮，在黎明熄灭，由看守员负责，并由秘书处每年检查一次。", "三、灯标由港口出资")
    assert [p.kind for p in found.paragraphs[1:]] == ["paragraph"] * 3
    apart = structure("灯标规则", "一、管理", "灯标由港口管理。", "二、费用", "费用由港口负担。")
    assert [s.title for s in apart.root.children] == ["一、管理", "二、费用"]


def proofs(*blocks: str, **declared: object) -> dict[str, tuple[str, str]]:
    found = recognise(Extract(tuple(Block(b) for b in blocks), declared))
    return {f.name: (f.value, found.text[f.start : f.end]) for f in found.facts}


def test_metadata_are_proved_by_the_words_that_tell_them() -> None:
    assert proofs("CHL/L.9/Rev.1 Ellering", "17 March 2031", "Quenda: draft resolution", "Lamps of the river", "and of the coast", "The Conference,") == {
        "symbol": ("CHL/L.9/Rev.1", "CHL/L.9/Rev.1"), "date": ("2031-03-17", "17 March 2031"), "kind": ("draft resolution", "draft resolution"),
        "title": ("Lamps of the river and of the coast", "Lamps of the river\n\nand of the coast"),
    }  # fmt: skip


def test_what_is_declared_is_proved_where_the_text_tells_it_too() -> None:
    told = proofs("12 Letter from Drosk1 to Orvell2", "Ellering, 3 May 2031", "I write.", title="Letter from Drosk to Orvell", date="2031-05-03")
    assert told == {
        "title": ("Letter from Drosk to Orvell", "12 Letter from Drosk1 to Orvell2"), "date": ("2031-05-03", "3 May 2031"), "kind": ("letter", "Letter"),
    }  # fmt: skip
    assert proofs("The lamps burn.", "They burn at night.", title="On lamps", symbol="CHL/1", date="2031-05") == {}


@pytest.mark.parametrize(("declared", "date"), [("2031-05", "2031-05"), (2031, "2031"), ("3 May 2031", "2031-05-03"), ("2031-13", None), ("soon", None)])
def test_a_declared_date_may_be_a_month_or_a_year(declared: object, date: str | None) -> None:
    assert recognise(Extract((Block("The lamps burn."),), {"date": declared})).metadata.date == date


def test_a_symbol_below_the_salutation_is_cited() -> None:
    assert structure("Letter from the Keeper", "Dear Chair,", "CHL/2031/9", "I write about it.").metadata.symbol is None


def test_the_title_stands_under_the_sponsors_though_the_agenda_items_heading_names_a_report() -> None:
    head = ("Agenda item 9", "Review of the recommendations of the Conference: report of the Lights Commission", "Merrow and Tesk: draft resolution")
    assert structure(*head, "Oil for the lamps of small harbours", "The Conference,").metadata.title == "Oil for the lamps of small harbours"


def test_a_footnote_is_linked_to_its_mark() -> None:
    found = structure(
        "", "In 2023 \u00b9 the lamp was lit.", "Drosk:* a report", Block("1 By Drosk.", note=True, anchor=(1, 8)), Block("* Keeper.", note=True, anchor=(2, 6))
    )
    assert [(f.name, f.value, found.text[f.start : f.end]) for f in found.notes] == [("footnote", "1", "\u00b9"), ("footnote", "*", "*")]


def test_a_footnote_whose_mark_the_format_prints_is_linked_to_its_place() -> None:
    found = structure("The lamp was lit again.", Block("1 By Drosk.", note=True, anchor=(0, 12)), Block("2 By Orvell.", note=True))
    assert [(f.value, f.start, f.end) for f in found.notes] == [("1", 12, 12)]


def headings(found: Structure) -> list[str]:
    return [found.text[p.start : p.end] for p in found.paragraphs if p.kind == "heading"]


TEXT = "The Conference takes note of the report of the Working Group and thanks its members."


def test_capitals_with_a_point_are_headings_over_text_and_names_elsewhere() -> None:
    assert headings(structure("Report", "A. Lamps", TEXT, "B. Oil", TEXT, "II. Rope", "A. Hemp", TEXT)) == ["A. Lamps", "B. Oil", "II. Rope", "A. Hemp"]
    assert headings(structure("Treaty", TEXT, "For Talvania", "A. Orvell", "For Osmere", "B. Reeve", "For Quenda", "I. Drosk")) == []
    assert headings(structure("Report", "B. Lamps", TEXT, "A. Orvell", TEXT)) == ["B. Lamps"]


def test_a_caption_over_articles_is_a_section_that_holds_them() -> None:
    found = structure("Statute", "Chapter I: The Council", "Composition", "Article 1", TEXT, "Voting", "Article 2", TEXT, "Article 3", TEXT)
    (chapter,) = found.root.children
    assert [(s.heading, [a.heading for a in s.children]) for s in chapter.children] == [("Composition", ["Article 1"]), ("Voting", ["Article 2", "Article 3"])]


def test_capitals_between_a_text_and_a_numbered_paragraph_are_a_heading() -> None:
    assert headings(structure("Report of the keepers", TEXT, "SECOND WINTER", f"7. {TEXT}")) == ["SECOND WINTER"]
    assert headings(structure("Report of the keepers", TEXT, "SECRET", TEXT)) == []
    assert headings(structure("Report of the keepers", "Osmere", "SECOND WINTER", f"7. {TEXT}")) == []


@pytest.mark.parametrize(
    ("text", "caption"),
    [
        (TEXT, "Views of the groups"),
        (f"{'会议注意到工作组的报告，并感谢工作组各成员。' * 3}", "各集团的发言"),
        ("يحيط المؤتمر علماً بتقرير الفريق العامل ويشكر أعضاءه على ما بذلوه من جهد في الدورة.", "أوجه الاختلاف"),
    ],
)
def test_a_short_line_between_two_texts_is_a_caption(text: str, caption: str) -> None:
    found = structure("Report", text, caption, text)
    assert headings(found) == [caption]
    assert found.root.path_at(len(found.text) - 1)[-1].heading == caption


@pytest.mark.parametrize("line", ["Ellering, 3 May 2031", "Excellency,", "Ms. Ona Reeve", "SECRET", "of the lamps", "The lamp went out.", "(Signed) Ona Reeve"])
def test_lines_of_a_letter_and_stamps_are_no_captions(line: str) -> None:
    assert headings(structure("Report", TEXT, line, TEXT)) == []


def test_a_caption_stays_within_the_part_on_an_agenda_item() -> None:
    found = structure("Report", TEXT, "Item 5 of the agenda", TEXT, "Buoys of the Narrows", TEXT)
    assert [s.kind for s in found.root.path_at(len(found.text) - 1)] == ["document", "agenda_item", "heading"]


def test_a_caption_behind_parts_that_have_none_stands_beside_them() -> None:
    parts = ("Item 5 of the agenda", TEXT, "Item 6 of the agenda", TEXT)
    beside = structure("Report", TEXT, *parts, "Views of the groups", TEXT, "Consultations", TEXT)
    assert [(s.kind, s.agenda_items) for s in beside.root.children] == [("agenda_item", ("5",)), ("agenda_item", ("6",)), ("heading", ()), ("heading", ())]
    below = structure("Report", TEXT, *parts[:2], "Buoys of the Narrows", *parts[1:], "Views of the groups", TEXT)
    assert below.root.path_at(len(below.text) - 1)[-2].agenda_items == ("6",)


@pytest.mark.parametrize(
    "text",
    [
        "Apart from the agenda items, one delegation asked for longer sessions.",
        "Besides these items, one delegation spoke of longer sessions.",
        "In addition to the items on the agenda, longer sessions were asked for.",
        "En dehors des points de l'ordre du jour, une délégation a demandé des séances plus longues.",
        "Outre les points inscrits à l’ordre du jour, une délégation a évoqué la durée des séances.",
        "Outre ces points, une délégation a évoqué la durée des séances.",
        "Aparte de los temas del programa, una delegación pidió más sesiones.",
        "Además de estos temas, una delegación pidió más sesiones.",
        "Помимо пунктов повестки дня, одна делегация просила увеличить число заседаний.",
        "Кроме указанных пунктов, одна делегация просила увеличить число заседаний.",
        "除议程项目外，一个代表团要求延长会期。",
        "除上述项目外，一个代表团要求延长会期。",
        "وفضلاً عن بنود جدول الأعمال، طلب أحد الوفود عقد جلسات أطول.",
        "وبالإضافة إلى هذه البنود، طلب أحد الوفود عقد جلسات أطول.",
        "On agenda items 5 and 6 together, we ask for longer sessions.",
        "En ce qui concerne les points 5 et 6, nous demandons des séances plus longues.",
        "Con respecto a los temas 5 y 6, pedimos sesiones más largas.",
        "Что касается пунктов 5 и 6, мы просим увеличить число заседаний.",
        "关于议程项目5和6，我们要求延长会期。",
        "وفيما يتعلق بالبندين 5 و6، نطلب عقد جلسات أطول.",
    ],
)
def test_the_part_on_an_item_ends_where_the_text_goes_beyond_it(text: str) -> None:
    found = structure("Report", TEXT, "Item 5 of the agenda", TEXT, "Item 6 of the agenda", TEXT, text, TEXT)
    assert [s.agenda_items for s in found.root.children] == [("5",), ("6",)]
    assert found.text[found.root.children[-1].end :].split("\n\n") == [text, TEXT]


@pytest.mark.parametrize(
    "text",
    [
        "What we said on agenda item 5 applies to agenda item 6 as well.",
        "Ce que nous avons dit sur le point 5 vaut aussi pour le point 6.",
        "Lo dicho sobre el tema 5 vale también para el tema 6.",
        "Сказанное нами по пункту 5 относится и к пункту 6.",
        "我们就议程项目5所说的也适用于议程项目6。",
        "وما قلناه بشأن البند 5 ينطبق أيضاً على البند 6.",
        "In my letter of 3 May I asked for views on agenda items 5 and 6.",
        "我在5月3日的信中请各方就议程项目5和6提出意见。",
        "In addition to the two items of equipment, the harbour bought a bell.",
        "Besides the items listed in the budget, oil is needed.",
        "Outre les points lumineux existants, le port veut une cloche.",
        "Además de los temas técnicos, el puerto quiere una campana.",
        "Кроме пунктов 3 и 4 проекта, гавань просит колокол.",
        "Кроме пунктов, указанных в смете, гавань просит колокол.",
        "除采购项目外，港口还要一口钟。",
        "بالإضافة إلى البنود الواردة في الميزانية، يطلب الميناء جرساً.",
    ],
)
def test_a_part_on_an_item_goes_on_where_the_text_compares_items_or_tells_of_others(text: str) -> None:
    found = structure("Report", TEXT, "Item 5 of the agenda", TEXT, "Item 6 of the agenda", TEXT, text, TEXT)
    assert found.root.path_at(len(found.text) - 1)[-1].agenda_items == ("6",)


def test_all_items_of_several_parts_end_the_last_wherever_a_paragraph_names_them_together() -> None:
    parts = [block for item in (5, 6, 7) for block in (f"Item {item} of the agenda", TEXT)]
    together, apart = "In my letter of 3 May I asked for views on agenda items 5, 6 and 7.", "What we said on items 5 and 6 is true of item 7."
    found = structure("Report", TEXT, *parts, apart, together, TEXT)
    assert found.text[found.root.children[-1].end :].split("\n\n") == [together, TEXT]


def test_only_the_last_part_on_an_item_ends_before_the_next_heading_and_only_behind_its_text() -> None:
    beyond = "Apart from the agenda items, one delegation asked for longer sessions."
    found = structure("Report", TEXT, "Item 5 of the agenda", TEXT, beyond, TEXT, "Item 6 of the agenda", beyond, TEXT)
    assert [found.text[s.start : s.end].split("\n\n")[1:] for s in found.root.children] == [[TEXT, beyond, TEXT, ""], [beyond, TEXT]]
    annexed = structure("Report", TEXT, "Annex I", "Item 5 of the agenda", TEXT, beyond, TEXT, "Annex II", "Item 6 of the agenda", TEXT)
    (part,) = annexed.root.children[1].children  # what another annex holds doesn't go on with this one's
    assert annexed.text[part.start : part.end].split("\n\n")[1:] == [TEXT, ""]


def test_parts_on_many_items_take_no_longer_each() -> None:
    def seconds(count: int) -> float:
        blocks = [block for item in range(1, count + 1) for block in (f"Item {item} of the agenda", *[TEXT] * 8)]
        since = time.process_time()
        structure("Report", TEXT, *blocks)
        return time.process_time() - since

    assert seconds(400) < 8 * seconds(100) + 0.5  # a collection of garbage may fall into one


def test_what_a_format_marks_as_a_part_on_an_item_ends_where_that_does() -> None:
    found = structure("Report", TEXT, Block("Item 5", level=2), TEXT, Block("Item 6", level=2), "The keepers spoke of both, items 5 and 6, at length.", TEXT)
    assert found.root.path_at(len(found.text) - 1)[-1].agenda_items == ("6",)


def test_an_annex_on_one_item_is_a_part_on_it_and_one_on_several_tells_none() -> None:
    one = structure("Report", TEXT, "Annex I: Report of the coordinator on item 7", TEXT)
    several = structure("Report", TEXT, "Annex I: Report on items 5, 6 and 7", TEXT)
    assert one.root.children[-1].agenda_items == ("7",)
    assert several.root.children[-1].agenda_items == ()


def test_a_letters_signature_belongs_to_the_letter_not_to_its_last_section() -> None:
    found = structure("Report", TEXT, "Annex II", "Letter dated 3 May 2031", "Item 5 of the agenda", TEXT, "Yours sincerely,", "(Signed) Ona Reeve")
    annex = found.root.children[-1]
    assert [s.kind for s in annex.children] == ["agenda_item"]
    assert found.text[annex.children[0].end : annex.end].split("\n\n") == ["Yours sincerely,", "(Signed) Ona Reeve"]


def test_a_letters_title_below_agenda_items_is_the_records() -> None:
    found = structure("CHL/2031/40", "REPORT OF THE COMMITTEE ON LAMPS", "OIL AND ROPE", "Letter dated 3 May 2031 from the Keeper of Osmere", f"{TEXT}")
    assert (found.metadata.title, found.metadata.kind) == ("Letter dated 3 May 2031 from the Keeper of Osmere", "letter")


@pytest.mark.parametrize(
    ("item", "name", "rest", "sponsors", "body"),
    [
        ("Agenda item 9 (b)", "Lights and passage:", "lamps of small harbours", "Merrow and Tesk: draft resolution", "The Conference,"),
        ("Point 9 b) de l’ordre du jour", "Feux et passage :", "lampes des petits ports", "Merrow et Tesk : projet de résolution révisé", "La Conférence,"),
        ("Tema 9 b) del programa", "Luces y paso:", "lámparas de puertos pequeños", "Merrow y Tesk: proyecto de resolución revisado", "La Conferencia,"),
        ("Пункт 9 b) повестки дня", "Огни и проход:", "лампы малых портов", "Мерроу и Теск: пересмотренный проект резолюции", "Конференция,"),
        ("议程项目9(b)", "灯光与航行：", "小港口的灯", "梅罗和特斯克：决议草案修订本", "会议，"),
        ("البند 9 (ب) من جدول الأعمال", "الأضواء والمرور:", "مصابيح الموانئ الصغيرة", "ميرو وتيسك: مشروع قرار منقح", "إن المؤتمر،"),
    ],
)  # fmt: skip
def test_an_items_name_with_a_colon_leads_no_list_of_the_draft_below_it(item: str, name: str, rest: str, sponsors: str, body: str) -> None:
    found = structure(item, name, rest, sponsors, "Oil and wicks", body, "Recalling its resolution 4/2,")
    assert found.metadata.title == "Oil and wicks"
    assert "item" not in [p.kind for p in found.paragraphs]
