"""Who voted how where sentences behind the result tell it, in six languages, and what only looks like it."""

from __future__ import annotations

import pytest

from corpus.languages import Language
from corpus.statements.named_votes import names_voters, with_named
from corpus.statements.votes import find_votes
from tests.corpus.making import record_in

HEADINGS = {"en": "Agenda item 5: Winter buoys", "fr": "Point 5 de l’ordre du jour : Bouées d’hiver", "es": "Tema 5 del programa: Boyas de invierno", "ru": "Пункт 5 повестки дня: Зимние буи", "zh": "议程项目5：冬季浮标", "ar": "البند 5 من جدول الأعمال: عوامات الشتاء"}  # fmt: skip
RESULTS = {
    "en": "The amendment of Varnholm was adopted by 8 votes to 2, with 1 abstention.", "fr": "L’amendement de Varnholm est adopté par 8 voix contre 2, avec 1 abstention.", "es": "La enmienda de Varnholm queda aprobada por 8 votos contra 2 y 1 abstención.",
    "ru": "Поправка Варнхольма принимается 8 голосами против 2 при 1 воздержавшемся.", "zh": "瓦恩霍尔姆的修正案以8票对2票、1票弃权获得通过。", "ar": "اعتمد تعديل فارنهولم بأغلبية 8 أصوات مقابل صوتين وامتناع عضو واحد عن التصويت.",
}  # fmt: skip


def named(language: str, behind: str) -> list[tuple[str, str]]:
    space = "" if language == "zh" else " "
    record = record_in(f"CCL/PV.3\n12 March 2032\n\n{HEADINGS[language]}\n\n14. {RESULTS[language]}{space}{behind}\n")
    votes = find_votes(record.text, record.root, record.paragraphs, record.language, record.metadata.symbol, record.metadata.kind)
    assert len(votes) == 1
    told = with_named(votes[0], record.text, record.paragraphs, record.language).lists
    return [(one.side, record.text[one.start : one.end].rstrip(".。")) for one in told]


@pytest.mark.parametrize(
    ("language", "behind", "told"),
    [
        ("en", "Brazil and Kenya voted against; Zubrowka abstained.", [("against", "Brazil and Kenya voted against"), ("abstaining", "Zubrowka abstained")]),
        ("en", "Brazil voted against and Zubrowka abstained.", [("against", "Brazil voted against"), ("abstaining", "and Zubrowka abstained")]),
        ("fr", "Le Brésil et le Kenya ont voté contre ; Zubrowka s’est abstenue.", [("against", "Le Brésil et le Kenya ont voté contre ;"), ("abstaining", "Zubrowka s’est abstenue")]),
        ("es", "Votaron en contra el Brasil y Kenya; se abstuvo Zubrowka.", [("against", "Votaron en contra el Brasil y Kenya"), ("abstaining", "se abstuvo Zubrowka")]),
        ("ru", "Бразилия и Кения голосовали против; Зубровка воздержалась.", [("against", "Бразилия и Кения голосовали против"), ("abstaining", "Зубровка воздержалась")]),
        ("ru", "Против голосовали Бразилия и Кения.", [("against", "Против голосовали Бразилия и Кения")]),
        ("zh", "巴西和肯尼亚投反对票；祖布罗夫卡弃权。", [("against", "巴西和肯尼亚投反对票"), ("abstaining", "祖布罗夫卡弃权")]),
        ("ar", "وصوتت البرازيل وكينيا ضد التعديل؛ وامتنعت زوبروفكا عن التصويت.", [("against", "وصوتت البرازيل وكينيا ضد التعديل"), ("abstaining", "وامتنعت زوبروفكا عن التصويت")]),
    ],
)  # fmt: skip
def test_who_voted_so_is_read_clause_by_clause(language: str, behind: str, told: list[tuple[str, str]]) -> None:
    assert [(side, said.rstrip(" ;")) for side, said in named(language, behind)] == [(side, said.rstrip(" ;")) for side, said in told]


@pytest.mark.parametrize(
    ("language", "behind"),
    [
        ("en", "Several delegations abstained."), ("en", "Brazil did not abstain."), ("en", "Brazil had voted against such a text last year."), ("en", "The keepers of Kenya had left."),
        ("fr", "Plusieurs délégations se sont abstenues."), ("fr", "Le Brésil ne s’est pas abstenu."), ("es", "Varias delegaciones se abstuvieron."), ("es", "El Brasil no se abstuvo."),
        ("ru", "Некоторые делегации воздержались."), ("ru", "Бразилия не голосовала против."), ("zh", "一些代表团弃权。"), ("zh", "巴西没有投反对票。"), ("ar", "وامتنعت بعض الوفود عن التصويت."), ("ar", "ولم تمتنع البرازيل عن التصويت."),
    ],
)  # fmt: skip
def test_what_names_nobody_or_is_denied_tells_no_vote(language: str, behind: str) -> None:
    assert named(language, behind) == []


def test_names_in_brackets_stand_in_the_result_itself() -> None:
    assert names_voters("The text was adopted by 8 votes to 1 (Kenya).", Language.EN)
    assert not names_voters("The text was adopted by 8 votes to 1 (resolution 4).", Language.EN)
