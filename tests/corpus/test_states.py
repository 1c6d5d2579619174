"""States by their names, in six languages."""

from __future__ import annotations

from collections import Counter

import pytest

from corpus.data.build_states import united_nations
from corpus.languages import Language
from corpus.naming.states import find_states, state_code, state_name


def named(text: str, language: Language) -> list[tuple[str, str]]:
    return [(m.code, text[m.start : m.end]) for m in find_states(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (Language.EN, "Belarus’s letter to the Islamic Republic of Iran", [("BY", "Belarus"), ("IR", "Islamic Republic of Iran")]),
        (Language.EN, "the United Kingdom of Great Britain and Northern Ireland, the U.S. and Guinea-Bissau", [("GB", "United Kingdom of Great Britain and Northern Ireland"), ("US", "U.S."), ("GW", "Guinea-Bissau")]),
        (Language.EN, "a chad of paper, a turkey; the Democratic Republic of the Congo", [("CD", "Democratic Republic of the Congo")]),
        (Language.EN, "the Union of Soviet Socialist Republics and Zaire", [("SU", "Union of Soviet Socialist Republics"), ("CD", "Zaire")]),
        (Language.EN, "Iran (Islamic Republic of) abstained.", [("IR", "Iran (Islamic Republic of)")]),
        (Language.AR, "وللبرازيل وبالولايات المتحدة ولألمانيا", [("BR", "للبرازيل"), ("US", "الولايات المتحدة"), ("DE", "ألمانيا")]),
        (Language.FR, "l’Allemagne, la Côte d’Ivoire et le Bélarus", [("DE", "Allemagne"), ("CI", "Côte d’Ivoire"), ("BY", "Bélarus")]),
        (Language.ES, "los Estados Unidos de América y el Perú", [("US", "Estados Unidos de América"), ("PE", "Perú")]),
        (Language.RU, "Представитель Республики Беларусь и Российской Федерацией", [("BY", "Республики Беларусь"), ("RU", "Российской Федерацией")]),
        (Language.RU, "в Мали и малой группе", [("ML", "Мали")]),
        (Language.ZH, "白俄罗斯共和国常驻代表和俄罗斯联邦", [("BY", "白俄罗斯共和国"), ("RU", "俄罗斯联邦")]),
        (Language.AR, "ممثل بيلاروس والاتحاد الروسي", [("BY", "بيلاروس"), ("RU", "الاتحاد الروسي")]),
        (Language.AR, "تقرير مالي", []),
        (Language.EN, "Yugoslavia, Czechoslovakia and the German Democratic Republic", [("YU", "Yugoslavia"), ("CS", "Czechoslovakia"), ("DD", "German Democratic Republic")]),
        (Language.EN, "Guinea, Equatorial Guinea and Papua New Guinea; Niger and Nigeria", [("GN", "Guinea"), ("GQ", "Equatorial Guinea"), ("PG", "Papua New Guinea"), ("NE", "Niger"), ("NG", "Nigeria")]),
        (Language.FR, "la République populaire démocratique de Corée et la République de Corée", [("KP", "République populaire démocratique de Corée"), ("KR", "République de Corée")]),
        (Language.RU, "Белорусская ССР и Союз Советских Социалистических Республик", [("BY", "Белорусская ССР"), ("SU", "Союз Советских Социалистических Республик")]),
        (Language.ZH, "苏联、捷克斯洛伐克和德意志民主共和国", [("SU", "苏联"), ("CS", "捷克斯洛伐克"), ("DD", "德意志民主共和国")]),
        (Language.AR, "جنوب السودان والسودان ويوغوسلافيا", [("SS", "جنوب السودان"), ("SD", "السودان"), ("YU", "يوغوسلافيا")]),
        (Language.UND, "Bélarus", [("BY", "Bélarus")]),
    ],
)  # fmt: skip
def test_the_longest_name_wins_on_word_boundaries(language: Language, text: str, wanted: list[tuple[str, str]]) -> None:
    assert named(text, language) == wanted


def test_names_and_codes() -> None:
    assert [state_code(name) for name in ("belarus", "白俄罗斯", "BY", " Côte  d'Ivoire ", "Atlantis", "")] == ["BY", "BY", "BY", "CI", None, None]
    assert (state_name("BY", Language.ZH), state_name("BY", Language.UND), state_name("??", Language.EN)) == ("白俄罗斯", "Belarus", "??")


SPOKEN = [Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR]
# Sentences in which a name stands as records and questions have it, in the first case.
AROUND = {
    Language.EN: ["What did {} propose?", "the delegation of {}, and others"],
    Language.FR: ["Que propose {} ?", "la lettre de l’{} sur les feux", "les délégations du {} et d’autres"],
    Language.ES: ["¿Qué propone {}?", "la carta del {} sobre las luces"],
    Language.RU: ["Что предлагает {}?", "делегация государства {}."],
    Language.ZH: ["{}提出了什么？", "收到{}代表团的信"],
    Language.AR: ["ماذا تقترح {}؟", "رسالة من {} بشأن الأضواء"],
}


def test_the_table_has_every_member_of_the_united_nations_in_six_languages() -> None:
    table = united_nations()
    assert len(table) == 193 + len({"VA", "PS", "CK", "NU"})
    assert all(set(names) == {str(spoken) for spoken in SPOKEN} and all(all(listed) for listed in names.values()) for names in table.values())


@pytest.mark.parametrize("spoken", SPOKEN)
def test_the_name_that_the_united_nations_print_is_found_and_shown(spoken: Language) -> None:
    wrong = []
    for code, names in united_nations().items():
        short = names[str(spoken)][0]
        assert state_name(code, spoken) == short
        assert state_code(short) == code
        wrong += [sentence for around in AROUND[spoken] if named(sentence := around.format(short), spoken) != [(code, short)]]
    assert wrong == []


@pytest.mark.parametrize("spoken", SPOKEN)
def test_every_other_name_is_found_too_and_is_that_of_one_state(spoken: Language) -> None:
    listed = [(name, code) for code, names in united_nations().items() for name in names[str(spoken)]]
    assert [name for name, times in Counter(name.casefold() for name, _ in listed).items() if times > 1] == []
    start = AROUND[spoken][0]
    assert [name for name, code in listed if [c for c, _ in named(start.format(name), spoken)] != [code]] == []


def test_arabic_names_are_found_behind_the_words_that_are_written_with_them() -> None:
    wrong = []
    for code, names in united_nations().items():
        short = names["ar"][0]
        behind_li = f"لل{short[2:]}" if short.startswith("ال") else f"ل{short}"
        wrong += [text for text in (f"و{short}", behind_li, f"و{behind_li}", f"ب{short}") if [c for c, _ in named(f"وفقا {text} في", Language.AR)] != [code]]
    assert [text for text in wrong if "مالي" not in text] == []  # "and financial", "with a financial …"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("предложение Кыргызстана", "KG"), ("предложено Киргизией", "KG"), ("в Центральноафриканской Республике", "CF"), ("Южного Судана", "SS"), ("Новой Зеландии", "NZ"),
        ("Папуа — Новой Гвинеи", "PG"), ("Папуа-Новой Гвинее", "PG"), ("Багамских Островов", "BS"), ("Соломоновым Островам", "SB"), ("Маршалловыми Островами", "MH"),
        ("Сент-Китса и Невиса", "KN"), ("Тринидадом и Тобаго", "TT"), ("Антигуы и Барбуды", "AG"), ("Кот-д’Ивуара", "CI"), ("Шри-Ланкой", "LK"), ("Белоруссией", "BY"),
        ("Молдавии", "MD"), ("от Республики Молдова", "MD"), ("Святого Престола", "VA"), ("Чадом", "TD"), ("Соединенного Королевства", "GB"), ("Южной Африки", "ZA"),
        ("Ирана (Исламской Республики)", "IR"), ("Маврикия", "MU"), ("Северной Македонией", "MK"), ("ЮАР", "ZA"), ("Лаосской Народно-Демократической Республикой", "LA"),
    ],
)  # fmt: skip
def test_russian_names_in_their_cases(text: str, code: str) -> None:
    assert [c for c, _ in named(text, Language.RU)] == [code]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (Language.EN, "St. Lucia, St Kitts & Nevis and Saint Vincent and the Grenadines", ["LC", "KN", "VC"]),
        (Language.EN, "the US and the UAE; let us pause", ["US", "AE"]),
        (Language.EN, "Congo, the Democratic Republic of the Congo and Congo (Democratic Republic of the)", ["CG", "CD", "CD"]),
        (Language.EN, "the Republic of Korea, the Democratic People’s Republic of Korea and Korea", ["KR", "KP"]),  # which one the last is, nothing tells
        (Language.EN, "Dominica and the Dominican Republic; Chad; Jordan; Georgia", ["DM", "DO", "TD", "JO", "GE"]),
        (Language.EN, "Mr. Jordan, Ms. Anna Georgia and J. Chad Brown spoke", []),
        (Language.EN, "the letter of Jordan Reyes", ["JO"]),  # a title may be written so: "Letter of Jordan Regarding Buoys"
        (Language.EN, "“No,” said Jordan Reyes of the port of Orrin", []),
        (Language.EN, "Lake Chad, the Gulf of Guinea, New Guinea, the Jordan Valley and Northern Ireland", []),
        (Language.EN, "an Anglo-Kenya line, a Jordan-born pilot, the Belarus-Lithuania border and U.S.-led patrols", ["BY", "LT", "US"]),
        (Language.EN, "Korea, Republic of | Cameroon | a new Kenya, New Mexico", ["CM", "KE"]),
        (Language.FR, "M. Maurice Duval et Dominique Roy, de Lanternes", []),
        (Language.FR, "Maurice, la Dominique, la République dominicaine, le lac Tchad, le Tchad", ["MU", "DM", "DO", "TD"]),
        (Language.FR, "l’ex-République yougoslave de Macédoine, la Guinée-Bissau, la Guinée équatoriale et la Guinée", ["MK", "GW", "GQ", "GN"]),
        (Language.FR, "l’Irlande du Nord et l’Irlande", ["IE"]),
        (Language.ES, "del Iraq, de los EE. UU., de Guinea y el Níger; el golfo de Guinea", ["IQ", "US", "GN", "NE"]),
        (Language.ES, "el Sr. Mauricio Olmedo y Mauricio", ["MU"]),
        (Language.RU, "Перси Орлов из Персии; Индией; Новая Гвинея", ["IR", "IN"]),
        (Language.RU, "Того же мнения придерживается Того", ["TG"]),
        (Language.RU, "Нигера и Нигерии, озера Чад и Чада, Доминики и Доминиканской Республики", ["NE", "NG", "TD", "DM", "DO"]),
        (Language.ZH, "发展中国家和加勒比海地区，5月7日本会议，明智利用浮标，海洋法国际会议", []),
        (Language.ZH, "海地、中国、日本、法国、智利；新几内亚和北爱尔兰", ["HT", "CN", "JP", "FR", "CL"]),
        (Language.ZH, "尼日尔、尼日利亚、多米尼克、多米尼加和刚果民主共和国", ["NE", "NG", "DM", "DO", "CD"]),
        (Language.AR, "وفد عمان وسلطنة عُمان وعُمان", ["OM", "OM", "OM"]),
        (Language.AR, "اجتماع في عمان، الأردن", ["JO"]),
        (Language.AR, "مدينة عمّان وخليج عمان", []),
        (Language.AR, "اقترحت مالي والنيجر ونيجيريا", ["ML", "NE", "NG"]),  # "financial" as well as Mali: told by what stands before it only
        (Language.AR, "من مالي ومن السنغال، مالي، السنغال ومالي؛ دعم مالي وتقني", ["ML", "SN", "ML", "SN", "ML"]),
        (Language.AR, "قطر العدسة، بقطر 40 سنتيمترا، وفد قطر", ["QA"]),
        (Language.AR, "غينيا وغينيا الاستوائية وغينيا بيساو وبابوا غينيا الجديدة", ["GN", "GQ", "GW", "PG"]),
        (Language.AR, "بلدان المغرب العربي والمغرب", ["MA"]),
    ],
)  # fmt: skip
def test_names_that_several_things_bear(language: Language, text: str, wanted: list[str]) -> None:
    assert [code for code, _ in named(text, language)] == wanted
