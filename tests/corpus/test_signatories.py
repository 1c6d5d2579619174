"""Signatory and office, apart from each other and from courtesy titles, on one line or on several; in six languages."""

from __future__ import annotations

import pytest

from corpus.languages import Language
from corpus.layout.signatories import signers
from corpus.record import Paragraph
from tests.corpus.making import record_in

SENDER = {"en": "Permanent Representative of Osmere", "ru": "Постоянного представителя Северовии"}
LINES = {
    "en": [
        ("(Signed) Ingrid SOLVANG Ambassador Permanent Representative", "Ingrid SOLVANG", ["Ambassador", "Permanent Representative"]),
        ("(Signed) Ingrid SOLVANG / Ambassador / Permanent Representative", "Ingrid SOLVANG", ["Ambassador", "Permanent Representative"]),
        ("(Signed) Ambassador Ingrid Solvang", "Ingrid Solvang", ["Ambassador"]),
        ("(Signed) Dr. Ingrid Solvang, Permanent Representative of Osmere", "Ingrid Solvang", ["Permanent Representative of Osmere"]),
        ("(Signed) H.E. Ms. Ingrid SOLVANG", "Ingrid SOLVANG", []),
        ("(Signed) Ingrid Solvang, Ambassador Extraordinary and Plenipotentiary", "Ingrid Solvang", ["Ambassador Extraordinary and Plenipotentiary"]),
        ("(Signed) Minister Tobias Marr", "Tobias Marr", ["Minister"]),
        ("(Signed) Minister for Foreign Affairs", None, ["Minister for Foreign Affairs"]),
        ("(Signed) Tobias Marr Foreign Minister", "Tobias Marr", ["Foreign Minister"]),
        ("Ingrid Solvang (Signed) Permanent Representative", "Ingrid Solvang", ["Permanent Representative"]),
        ("Permanent Representative of Osmere (Signed) Ona Reeve", "Ona Reeve", ["Permanent Representative of Osmere"]),
        ("(Signed) SOLVANG, Ingrid", "SOLVANG, Ingrid", []),
        ("(Signed) Ona Reeve, Legal Adviser", "Ona Reeve", []),
        ("(Signed) M. Marr", "M. Marr", []),
        ("(Signed) Ona Reeve Chargé d’affaires a.i.", "Ona Reeve", ["Chargé d’affaires a.i."]),
    ],
    "fr": [
        ("L’Ambassadrice, Représentante permanente de l’Osmère (Signé) Aline Vasseur", "Aline Vasseur", ["Ambassadrice", "Représentante permanente de l’Osmère"]),
        ("(Signé) Aline Vasseur Ambassadrice", "Aline Vasseur", ["Ambassadrice"]),
        ("(Signé) L’Ambassadeur Luc Vasseur", "Luc Vasseur", ["Ambassadeur"]),
        ("(Signé) S.E. M. Luc Vasseur", "Luc Vasseur", []),
        ("(Signé) Mme Aline Vasseur, Ministre plénipotentiaire", "Aline Vasseur", ["Ministre plénipotentiaire"]),
    ],
    "es": [
        ("(Firmado) Inés Abrantal Embajadora Representante Permanente", "Inés Abrantal", ["Embajadora", "Representante Permanente"]),
        ("(Firmado) Embajadora Inés Abrantal", "Inés Abrantal", ["Embajadora"]),
        ("(Firmado) Excma. Sra. Inés Abrantal", "Inés Abrantal", []),
        ("(Firmado) Dra. Inés Abrantal, Ministra de Relaciones Exteriores", "Inés Abrantal", ["Ministra de Relaciones Exteriores"]),
    ],
    "ru": [
        ("(Подпись) А. Ветлугов Посол Постоянный представитель", "А. Ветлугов", ["Посол", "Постоянный представитель"]),
        ("(Подпись) Посол Арсений Ветлугов", "Арсений Ветлугов", ["Посол"]),
        ("(Подпись) Д-р Арсений Ветлугов, Министр иностранных дел", "Арсений Ветлугов", ["Министр иностранных дел"]),
        ("(Подпись) г-н А. Ветлугов Чрезвычайный и Полномочный Посол", "А. Ветлугов", ["Чрезвычайный и Полномочный Посол"]),
        ("Посол Северовии", None, ["Посол Северовии"]),
    ],
    "zh": [
        ("法国常驻代表 大使 杜朗（签名）", "杜朗", ["法国常驻代表", "大使"]),
        ("杜朗大使（签名）", "杜朗", ["大使"]),
        ("大使杜朗（签名）", "杜朗", ["大使"]),
        ("（签名）杜朗 大使 常驻代表", "杜朗", ["大使", "常驻代表"]),
        ("（签名）杜朗博士", "杜朗", []),
        ("澜水共和国常驻代表", None, ["澜水共和国常驻代表"]),
        ("（签名）Ingrid Solvang 大使", "Ingrid Solvang", ["大使"]),
    ],
    "ar": [
        ("(توقيع) سامي الدهمان السفير الممثل الدائم", "سامي الدهمان", ["السفير", "الممثل الدائم"]),
        ("(توقيع) السفير سامي الدهمان", "سامي الدهمان", ["السفير"]),
        ("(توقيع) الدكتور سامي الدهمان", "سامي الدهمان", []),
        ("(توقيع) سعادة السيد سامي الدهمان، وزير الخارجية", "سامي الدهمان", ["وزير الخارجية"]),
        ("سفير أوسمير", None, ["سفير أوسمير"]),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("language", "line", "name", "offices"), [(lang, *case) for lang, cases in LINES.items() for case in cases])
def test_name_and_office_on_one_line(language: str, line: str, name: str | None, offices: list[str]) -> None:
    facts = list(signers(line, [Paragraph(0, len(line), "signature")], SENDER.get(language, ""), Language(language)))
    assert ([f.value for f in facts if f.name == "signatory"], [f.value for f in facts if f.name == "office"]) == ([name] if name else [], offices)
    assert all(line[f.start : f.end] == f.value for f in facts)


SEVEROVIA = {"en": "Ambassador of Severovia", "ru": "Посла Северовии"}
OF_WHOM = [
    ("ru", "(Подпись) Посол Северовии А. Л. Ветлугов", "А. Л. Ветлугов", "Посол Северовии"),
    ("ru", "Посол Франции А. Л. Ветлугов", "А. Л. Ветлугов", "Посол Франции"),
    ("ru", "Посол Варланда Ветлугов А. Л.", "Ветлугов А. Л.", "Посол Варланда"),
    ("ru", "Посол Северовии Арсений Ветлугов", "Арсений Ветлугов", "Посол Северовии"),
    ("ru", "Посол Королевства Осмер", None, "Посол Королевства Осмер"),
    ("ru", "Посол Зубровки Арсений Ветлугов", None, "Посол Зубровки Арсений Ветлугов"),
    ("ru", "Посол Анна Ильинична Ветлугова", "Анна Ильинична Ветлугова", "Посол"),
    ("ru", "Министр иностранных дел А. Л. Ветлугов", "А. Л. Ветлугов", "Министр иностранных дел"),
    ("en", "(Signed) Ambassador of Severovia Tobias Marr", "Tobias Marr", "Ambassador of Severovia"),
    ("en", "(Signed) Ambassador of Varland Tobias Marr", None, "Ambassador of Varland Tobias Marr"),
    ("en", "(Signed) Ambassador of France Tobias Marr", "Tobias Marr", "Ambassador of France"),
    ("en", "(Signed) Ambassador of Varland Mr. Tobias Marr", "Tobias Marr", "Ambassador of Varland"),
    ("en", "(Signed) Ambassador Tobias F. Marr", "Tobias F. Marr", "Ambassador"),
    ("en", "(Signed) Representative of the U. S. Government", None, "Representative of the U. S. Government"),
    ("en", "(Signed) Permanent Representative of Peru United Nations", None, "Permanent Representative of Peru United Nations"),
    ("fr", "Le Ministre des affaires étrangères Luc Vasseur", "Luc Vasseur", "Ministre des affaires étrangères"),
    ("fr", "Ambassadeur de l’Osmère M. Luc Vasseur", "Luc Vasseur", "Ambassadeur de l’Osmère"),
    ("fr", "Ambassadeur de l’Osmère Luc Vasseur", None, "Ambassadeur de l’Osmère Luc Vasseur"),
    ("es", "Embajadora del Perú Inés Abrantal", "Inés Abrantal", "Embajadora del Perú"),
    ("es", "Embajadora de Osmere Sra. Inés Abrantal", "Inés Abrantal", "Embajadora de Osmere"),
    ("ar", "سفير أوسمير سامي الدهمان", None, "سفير أوسمير سامي الدهمان"),
    ("ar", "سفير أوسمير السيد سامي الدهمان", "سامي الدهمان", "سفير أوسمير"),
    ("ar", "السفير الأوسميري سامي الدهمان", None, "السفير الأوسميري سامي الدهمان"),
    ("zh", "澜水常驻代表王海大使", "王海", "澜水常驻代表"),
    ("zh", "澜水常驻代表兼大使", None, "澜水常驻代表兼大使"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "line", "name", "office"), OF_WHOM)
def test_an_office_that_says_of_whom_ends_before_a_name_only_where_something_tells_it(language: str, line: str, name: str | None, office: str) -> None:
    facts = list(signers(line, [Paragraph(0, len(line), "signature")], SEVEROVIA.get(language, ""), Language(language)))
    assert [f.value for f in facts if f.name == "signatory"] == ([name] if name else [])
    assert next(f.value for f in facts if f.name == "office") == office


LETTER = "Letter dated 3 May 2031 on the lamps\n\nThe lamps burn and the oil is low.\n\n(Signed) {}\n"


@pytest.mark.parametrize("parted", ["\n", " ", ", ", " / "])
def test_the_letter_is_the_offices_however_the_block_is_broken(parted: str) -> None:
    record = record_in(LETTER.format(parted.join(("Ingrid SOLVANG", "Ambassador", "Permanent Representative of Peru"))))
    assert (record.values("signatory"), record.values("sender"), record.values("office")) == (["Ingrid SOLVANG"], *[["Permanent Representative of Peru"]] * 2)
    assert record.values("sender_state") == ["PE"]


def test_a_rank_is_the_sender_where_nothing_else_tells_one() -> None:
    record = record_in(LETTER.format("Ingrid SOLVANG\nAmbassador"))
    assert (record.values("signatory"), record.values("sender")) == (["Ingrid SOLVANG"], ["Ambassador"])


@pytest.mark.parametrize(
    ("language", "line", "name", "party"),
    [
        (Language.EN, "(Signed) Ingrid Solvang, for Zubrowka", "Ingrid Solvang", "Zubrowka"),
        (Language.EN, "(Signed) Ingrid Solvang (on behalf of the Kingdom of Osmere)", "Ingrid Solvang", "Kingdom of Osmere"),
        (Language.FR, "(Signé) Aline Vasseur, pour la Zubrowka", "Aline Vasseur", "Zubrowka"),
        (Language.ES, "(Firmado) Inés Abrantal, por Severovia", "Inés Abrantal", "Severovia"),
        (Language.RU, "(Подпись) Ингрид Сольванг, от имени Северовии", "Ингрид Сольванг", "Северовии"),
        (Language.ZH, "（签名）因格丽德·索尔旺，代表奥斯梅尔", "因格丽德·索尔旺", "奥斯梅尔"),
        (Language.AR, "(توقيع) إنغريد سولفانغ، عن أوسمير", "إنغريد سولفانغ", "أوسمير"),
    ],
)
def test_one_signs_for_whom_the_line_says(language: Language, line: str, name: str, party: str) -> None:
    found = list(signers(line, [Paragraph(0, len(line), "signature")], "", language))
    assert [(f.name, f.value, line[f.start : f.end]) for f in found] == [("signatory", name, name), ("party", party, party)]


def test_who_signs_in_the_place_of_another_signs_for_nobody_else() -> None:
    line = "(Signed) Ingrid Solvang, for the Permanent Representative of Osmere"
    assert not [f for f in signers(line, [Paragraph(0, len(line), "signature")], "", Language.EN) if f.name == "party"]


def test_a_letter_is_from_all_for_whom_it_is_signed() -> None:
    text = "CHL/2031/7\n\n1 March 2031\n\nJoint letter on luggage\n\nMadam President,\n\nWe ask for lamps.\n\n(Signed) Jane Orrel, for Kenya\n\n(Signed) Tobias Marr, for Zubrowka\n"
    record = record_in(text)
    assert record.values("sender") == ["Kenya", "Zubrowka"]
    assert record.values("sender_state") == ["KE"]
    assert record.values("signatory") == ["Jane Orrel", "Tobias Marr"]
