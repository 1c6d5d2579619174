"""Who submitted a draft or a paper, from its sponsors' line or its title, in the six languages. The texts are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.layout.authors import authors
from corpus.reader import read_source
from corpus.record import Record
from corpus.sources import Source

_BODY = {
    "en": "1. The lamps of Tesk are lit at dusk.",
    "fr": "1. Les lampes de Tesk sont allumées au crépuscule par le gardien.",
    "es": "1. Las lámparas de Tesk se encienden al anochecer.",
    "ru": "1. Лампы Теска зажигают в сумерках.",
    "zh": "1. 泰斯克的灯在黄昏时点亮，守灯人写下经过船只的名字。",
    "ar": "1- تضاء مصابيح تيسك عند الغسق.",
}


def read(folder: Path, text: str) -> Record:
    path = folder / "draft.html"
    path.write_text("".join(f"<p>{part}</p>" for part in text.strip().split("\n\n")), encoding="utf-8")
    return read_source(Source(path, path.name))


@pytest.mark.parametrize(
    ("text", "states"),
    [
        (
            "CHL/L.20\n\nAgenda item 5\n\nChile and Peru: draft resolution\n\nLamps of small harbours\n\nThe Conference,\n\nDecides to lend lamps.\n",
            ["CL", "PE"],
        ),
        (
            "CHL/L.20\n\nPoint 5\n\nChili et Pérou : projet de résolution\n\nLes lampes des petits ports\n\nLa Conférence,\n\nDécide de prêter des lampes.\n",
            ["CL", "PE"],
        ),
        (
            "CHL/L.20\n\nTema 5\n\nChile y Perú: proyecto de resolución\n\nLas lámparas de los puertos pequeños\n\nLa Conferencia,\n\nDecide prestar lámparas.\n",
            ["CL", "PE"],
        ),
        ("CHL/L.20\n\nПункт 5\n\nПеру и Чили: проект резолюции\n\nЛампы малых портов\n\nКонференция,\n\nпостановляет предоставить лампы.\n", ["PE", "CL"]),
        ("CHL/L.20\n\n议程项目5\n\n智利和秘鲁：决议草案\n\n小型港口的灯具\n\n会议，\n\n决定出借灯具。\n", ["CL", "PE"]),
        ("CHL/L.20\n\nالبند 5\n\nبيرو وتشيلي: مشروع قرار\n\nمصابيح الموانئ الصغيرة\n\nإن المؤتمر،\n\nيقرر إعارة المصابيح.\n", ["PE", "CL"]),
        ("CHL/L.21\n\nDraft decision: Lamps\n\nSponsors: Chile and Peru\n\nThe Conference,\n\nDecides to lend lamps.\n", ["CL", "PE"]),
        ("CHL/L.21\n\nПроект решения: лампы\n\nАвторы: Перу и Чили\n\nКонференция,\n\nпостановляет предоставить лампы.\n", ["PE", "CL"]),
        ("CHL/L.21\n\n决定草案：灯具\n\n提案国：智利、秘鲁\n\n会议，\n\n决定出借灯具。\n", ["CL", "PE"]),
        ("CHL/WP.9\n\nWorking paper submitted by Kenya\n\nThe keepers of Tesk have asked for a second lamp.\n", ["KE"]),
        ("CHL/WP.9\n\nDocument de travail présenté par le Kenya\n\nLes gardiens ont demandé une seconde lampe.\n", ["KE"]),
    ],
)
def test_the_states_that_submitted_a_document_are_found_with_their_words(tmp_path: Path, text: str, states: list[str]) -> None:
    record = read(tmp_path, text)
    found = list(authors(record))
    assert [f.value for f in found if f.name == "sponsor_state"] == states
    sponsor = next(f for f in found if f.name == "sponsor")
    assert record.text[sponsor.start : sponsor.end] == sponsor.value


@pytest.mark.parametrize(
    ("language", "title", "sponsor", "states"),
    [
        ("en", "Chile, Kenya and Peru: draft decision on the lamps of small harbours", "Chile, Kenya and Peru", ["CL", "KE", "PE"]),
        ("en", "Zubrowka and Severovia: draft decision on fog", "Zubrowka and Severovia", []),
        ("fr", "Chili et Zubrowka : projet de décision sur les feux", "Chili et Zubrowka", ["CL"]),
        ("es", "Chile y Perú: proyecto de decisión sobre las lámparas", "Chile y Perú", ["CL", "PE"]),
        ("ru", "Перу и Чили: проект решения о лампах", "Перу и Чили", ["PE", "CL"]),
        ("zh", "智利和秘鲁：关于灯具的决定草案", "智利和秘鲁", ["CL", "PE"]),
        ("ar", "بيرو وتشيلي: مشروع مقرر بشأن المصابيح", "بيرو وتشيلي", ["PE", "CL"]),
        ("zh", "智利提交的工作文件：雾号", "智利", ["CL"]),
        ("zh", "智利和秘鲁联合提交的工作文件", "智利和秘鲁", ["CL", "PE"]),
        ("zh", "关于雾号的工作文件（智利提交）", "智利", ["CL"]),
        ("zh", "关于雾号的工作文件，由智利提出", "智利", ["CL"]),
    ],
)
def test_a_title_names_who_submits_on_one_line(tmp_path: Path, language: str, title: str, sponsor: str, states: list[str]) -> None:
    kept = list(authors(read(tmp_path, f"CHL/L.20\n\n{title}\n\n{_BODY[language]}\n")))
    assert [f.value for f in kept if f.name == "sponsor"] == [sponsor]
    assert [f.value for f in kept if f.name == "sponsor_state"] == states


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("zh", "关于智利提交的提案的报告"),
        ("en", "Corvin lamps: draft decision on their oil"),
        ("en", "Agenda item 5: draft decision on lamps"),
        ("zh", "灯具：关于油料的决定草案"),
    ],
)
def test_a_title_that_speaks_of_others_names_no_author(tmp_path: Path, language: str, title: str) -> None:
    assert list(authors(read(tmp_path, f"CHL/L.20\n\n{title}\n\n{_BODY[language]}\n"))) == []


def test_a_list_of_sponsors_that_runs_over_lines_is_one_list(tmp_path: Path) -> None:
    text = "CHL/L.21\n\nAgenda item 5\n\nLamps: what remains to be done\n\nBrazil, Chile, Fiji,\n\nKenya and Peru: draft resolution\n\nLamps\n\nThe Conference,\n\nDecides to lend lamps.\n"
    found = list(authors(read(tmp_path, text)))
    assert found[0].value == "Brazil, Chile, Fiji, Kenya and Peru"
    assert [f.value for f in found[1:]] == ["BR", "CL", "FJ", "KE", "PE"]


@pytest.mark.parametrize(
    "text", ["CHL/L.22\n\nDraft resolution\n\nLamps\n\nThe Conference decides.\n", "CHL/9\n\nReport on lamps\n\nKenya spoke of its draft resolution.\n"]
)
def test_where_no_words_name_an_author_there_is_none(tmp_path: Path, text: str) -> None:
    assert list(authors(read(tmp_path, text))) == []


@pytest.mark.parametrize(
    "joining",
    [
        "Add the following countries to the list of sponsors of the draft resolution: Chile and Peru.",
        "Ajouter les pays suivants à la liste des auteurs du projet de résolution : Chili et Pérou.",
        "Añádanse los siguientes países a la lista de patrocinadores del proyecto de resolución: Chile y Perú.",
        "Включить следующие страны в число авторов проекта резолюции: Чили и Перу.",
        "在决议草案提案国名单中增列下列国家：智利、秘鲁。",
        "将下列国家列入决议草案提案国名单：智利、秘鲁。",
        "将下列国家列为决议草案提案国：智利、秘鲁。",
        "تضاف البلدان التالية إلى قائمة مقدمي مشروع القرار: شيلي وبيرو.",
    ],
)
def test_an_addendum_names_the_sponsors_that_join(tmp_path: Path, joining: str) -> None:
    record = read(tmp_path, f"CHL/L.20/Add.1\n\nLamps of small harbours\n\n{joining}\n")
    assert [f.value for f in authors(record) if f.name == "sponsor_state"] == ["CL", "PE"]


@pytest.mark.parametrize(
    ("placing", "sponsors"),
    [
        ("Add the following questions to the provisional agenda of the third session: fog and lamps.", "Sponsors: Chile and Peru"),
        ("Ajouter les questions suivantes à l’ordre du jour provisoire : la brume et les lampes.", "Auteurs : Chili et Pérou"),
        ("Añádanse los siguientes temas al programa provisional: la niebla y las lámparas.", "Patrocinadores: Chile y Perú"),
        ("Включить следующие вопросы в предварительную повестку дня: туман и лампы.", "Авторы: Чили и Перу"),
        ("将下列问题列入第三届会议临时议程：雾中航行安全、灯塔维护。", "提案国：智利、秘鲁"),
        ("将下列提案国提出的问题列入第三届会议临时议程：雾中航行安全、灯塔维护。", "提案国：智利、秘鲁"),
        ("在临时议程中列入提案国提出的下列问题：雾中航行安全、灯塔维护。", "提案国：智利、秘鲁"),
        ("تضاف المسائل التالية إلى جدول الأعمال المؤقت: الضباب والمصابيح.", "المقدمون: شيلي وبيرو"),
    ],
)
def test_what_is_placed_on_an_agenda_is_no_sponsor(tmp_path: Path, placing: str, sponsors: str) -> None:
    record = read(tmp_path, f"CHL/L.20\n\n{placing}\n\n{sponsors}\n")
    assert [f.value for f in authors(record) if f.name == "sponsor_state"] == ["CL", "PE"]


@pytest.mark.parametrize(
    ("states", "kind"),
    [
        ("CHILE AND PERU", "Working paper"),
        ("CHILI ET PÉROU", "Document de travail"),
        ("CHILE, PERÚ", "Documento de trabajo"),
        ("ЧИЛИ И ПЕРУ", "Рабочий документ"),
        ("智利和秘鲁", "工作文件"),
        ("شيلي وبيرو", "ورقة عمل\n\nتضاء المصابيح كل ليلة في الموانئ الصغيرة"),
    ],
)
def test_the_states_above_a_working_paper_submit_it(tmp_path: Path, states: str, kind: str) -> None:
    record = read(tmp_path, f"CHL/WP.20\n\n3 May 2033\n\n{states}\n\n{kind}\n\nLamps 2033\n\n1. 3 May 2033.\n")
    assert [f.value for f in authors(record) if f.name == "sponsor_state"] == ["CL", "PE"]


def test_a_state_alone_on_a_line_of_a_report_is_no_author(tmp_path: Path) -> None:
    record = read(tmp_path, "CHL/20\n\n3 May 2033\n\nReport of the Committee\n\nCHILE\n\n1. The lamps of Chile were lit in May and burnt all summer.\n")
    assert not [f for f in authors(record) if f.name == "sponsor_state"]
