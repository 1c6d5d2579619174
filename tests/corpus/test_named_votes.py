"""Who voted how where sentences behind the result tell it, in six languages, and what only looks like it."""

from __future__ import annotations

import pytest

from corpus.languages import Language
from corpus.statements.named_votes import names_voters, with_named
from corpus.statements.voters import named_in
from corpus.statements.votes import SideList, find_votes
from corpus.statements.voting_clauses import voters_of
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


@pytest.mark.parametrize(
    ("language", "behind"),
    [
        ("en", "Brazil regretted that Kenya had voted against."), ("en", "At the request of Brazil, it was recorded that Kenya voted against."), ("en", "The representative of Brazil asked why Kenya abstained."), ("en", "Unlike Brazil, Kenya abstained."),
        ("en", "Except Zubrowka, Kenya abstained."), ("en", "All members except Brazil abstained."), ("en", "Kenya voted against the draft sponsored by Brazil."), ("en", "Kenya, which had been absent, and Brazil voted against; Canada abstained."),
        ("fr", "Le Brésil regrette que le Kenya ait voté contre."), ("fr", "Contrairement au Brésil, le Kenya s’est abstenu."), ("fr", "Le Kenya a voté contre le projet du Brésil."),
        ("es", "Kenya se abstuvo, a diferencia del Brasil."), ("es", "El Brasil lamentó que Kenya votara en contra."), ("es", "Votó en contra Kenya, a petición del Brasil."),
        ("ru", "Бразилия сожалела, что Кения голосовала против."), ("ru", "В отличие от Бразилии, Кения воздержалась."), ("ru", "Воздержалась Кения по просьбе Бразилии."),
        ("zh", "巴西对肯尼亚投反对票表示遗憾。"), ("zh", "除巴西以外，肯尼亚弃权。"), ("zh", "应巴西要求，肯尼亚弃权。"),
        ("ar", "وأعربت البرازيل عن أسفها لأن كينيا صوتت ضد المشروع."), ("ar", "وامتنعت كينيا عن التصويت بناء على طلب البرازيل."), ("ar", "وصوتت كينيا ضد التعديل الذي قدمته البرازيل."),
    ],
)  # fmt: skip
def test_a_sentence_that_says_more_than_who_voted_so_tells_no_side(language: str, behind: str) -> None:
    assert named(language, behind) == []


@pytest.mark.parametrize(
    ("clause", "language", "names"),
    [
        ("the representatives of Brazil and the Kingdom of Osmere both abstained from voting", Language.EN, ["Brazil", "Kingdom of Osmere"]), ("Brazil, Kenya and Zubrowka voted against the draft resolution", Language.EN, ["Brazil", "Kenya", "Zubrowka"]),
        ("les délégations du Brésil et de Kenya se sont également abstenues lors du vote", Language.FR, []), ("La délégation du Brésil s’est également abstenue", Language.FR, ["Brésil"]), ("se abstuvieron el Brasil y Zubrowka", Language.ES, ["Brasil", "Zubrowka"]),
        ("Бразилия и Зубровка также воздержались при голосовании", Language.RU, ["Бразилия", "Зубровка"]), ("巴西代表团和祖布罗夫卡均对该草案投反对票", Language.ZH, ["巴西", "祖布罗夫卡"]), ("كينيا صوتت ضد المشروع", Language.AR, ["كينيا"]),
        ("وصوتت زوبروفكا والبرازيل لصالح القرار", Language.AR, ["زوبروفكا", "البرازيل"]), ("وامتنعت بعض الوفود", Language.AR, []), ("主席弃权", Language.ZH, []), ("沿海国弃权", Language.ZH, []),
    ],
)  # fmt: skip
def test_the_names_of_a_clause(clause: str, language: Language, names: list[str]) -> None:
    assert voters_of(clause, language) == names


def test_names_in_brackets_stand_in_the_result_itself() -> None:
    assert names_voters("The text was adopted by 8 votes to 1 (Kenya).", Language.EN)
    assert not names_voters("The text was adopted by 8 votes to 1 (resolution 4).", Language.EN)


@pytest.mark.parametrize(
    ("listed", "language", "party", "is_there"),
    [
        ("反对：哈斯勒克集团国家、巴西", Language.ZH, "Hasluck", False), ("反对：除哈斯勒克以外的国家", Language.ZH, "Hasluck", False), ("反对：哈斯勒克、巴西", Language.ZH, "Hasluck", False), ("反对：哈斯勒克、巴西", Language.ZH, "哈斯勒克", True),
        ("反对：哈斯勒克共和国、巴西", Language.ZH, "哈斯勒克", True), ("反对：哈斯勒克以外的国家", Language.ZH, "哈斯勒克", False), ("Against: Hasluck, Brazil", Language.EN, "哈斯勒克", False), ("Against: Group of Varnholm, Brazil", Language.EN, "Varnholm", False),
        ("Against: Kingdom of Varnholm, Brazil", Language.EN, "Varnholm", True), ("Against: Varnholm, Brazil", Language.EN, "Варнхольм", True), ("Против: без Варнхольма, Бразилия", Language.RU, "Varnholm", False), ("Contre : le Varnholm, le Brésil", Language.FR, "Varnholm", True),
    ],
)  # fmt: skip
def test_a_side_is_told_where_the_whole_entry_is_the_partys_name(listed: str, language: Language, party: str, is_there: bool) -> None:
    assert (named_in([SideList("against", 0, len(listed))], listed, language, party) is not None) is is_there


@pytest.mark.parametrize(("party", "side"), [("زوبروفكا", "against"), ("البرازيل", "against"), ("فارنهولم", None)])
def test_a_party_is_found_in_an_arabic_clause_between_the_verb_and_the_side(party: str, side: str | None) -> None:
    text = "وصوتت زوبروفكا والبرازيل ضد التعديل"
    found = named_in([SideList("against", 0, len(text), (0, len(text)))], text, Language.AR, party)
    assert (found.side if found else None) == side
