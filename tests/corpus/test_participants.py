"""Lists of participants: persons stand under the State or the body that is named above them, in six languages."""

from __future__ import annotations

import pytest

from corpus.record import Record
from tests.corpus.making import record_in, texts

# A State of the United Nations, an invented one, and observers, each above the persons it sends.
LISTS = {
    "en": (
        "LIST OF PARTICIPANTS",
        [
            ("NORWAY", ["Mr. Olav Strand, Director of Lights, Head of delegation", "Ms. Ingrid Vik, Adviser"]),
            ("ZUBROWKA", ["Ms. Ona Reeve, Ambassador"]),
            ("OBSERVERS", ["League of Lamp Keepers: Mr. Tam Orvell, Secretary"]),
        ],
    ),
    "fr": (
        "Liste des participants",
        [
            ("Norvège", ["M. Olav Strand, Directeur des feux, Chef de délégation", "Mme Ingrid Vik, Conseillère"]),
            ("Zubrowka", ["Mme Ona Reeve, Ambassadrice"]),
            ("OBSERVATEURS", ["Ligue des gardiens : M. Tam Orvell, Secrétaire"]),
        ],
    ),
    "es": (
        "Lista de participantes",
        [
            ("NORUEGA", ["Sr. Olav Strand, Director de Luces, Jefe de delegación", "Sra. Ingrid Vik, Asesora"]),
            ("Zubrowka", ["Sra. Ona Reeve, Embajadora"]),
            ("OBSERVADORES", ["Liga de Guardianes: Sr. Tam Orvell, Secretario"]),
        ],
    ),
    "ru": (
        "Список участников",
        [
            ("Норвегия", ["г-н Олав Странд, директор, глава делегации", "г-жа Ингрид Вик, советник"]),
            ("ЗУБРОВКА", ["г-жа Она Рив, посол"]),
            ("НАБЛЮДАТЕЛИ", ["Лига смотрителей: г-н Там Орвелл, секретарь"]),
        ],
    ),
    "zh": (
        "与会者名单",
        [("挪威", ["奥拉夫·斯特兰德先生，团长", "英格丽德·维克女士，顾问"]), ("祖布罗卡", ["奥娜·里夫女士，大使"]), ("观察员组织", ["塔姆·奥维尔先生，秘书"])],
    ),
    "ar": (
        "قائمة المشاركين",
        [
            ("النرويج", ["السيد أولاف ستراند، مدير الأضواء، رئيس الوفد", "السيدة إنغريد فيك، مستشارة"]),
            ("زوبروفكا", ["السيدة أونا ريف، سفيرة"]),
            ("المنظمات المراقبة", ["السيد تام أورفيل، أمين السر"]),
        ],
    ),
}


def listed(code: str) -> str:
    title, bodies = LISTS[code]
    return "\n\n".join([title, *(line for body, persons in bodies for line in (body, *persons))]) + "\n"


def sections(record: Record) -> list[tuple[str, str]]:
    """The heading of each section that has one, with the text below it."""
    parts = [path[-1] for path in record.root.walk() if path[-1].heading]
    return [(part.heading, record.text[part.start : part.end].removeprefix(part.heading).strip()) for part in parts]


@pytest.mark.parametrize("code", LISTS)
def test_persons_stand_under_their_state(code: str) -> None:
    record = record_in(listed(code))
    assert sections(record) == [(body, "\n\n".join(persons)) for body, persons in LISTS[code][1]]
    assert texts(record, "signature") == texts(record, "address") == []


@pytest.mark.parametrize("code", LISTS)
def test_a_list_in_an_annex_is_one_too_and_ends_with_it(code: str) -> None:
    annexes = {"en": "Annex", "fr": "Annexe", "es": "Anexo", "ru": "Приложение", "zh": "附件", "ar": "مرفق"}
    title, bodies = LISTS[code]
    head = "The keepers of all the lamps of the coast met at Ellering in the spring and agreed on the oil."
    record = record_in(
        f"Report of the Keepers\n\n{head}\n\n{annexes[code]} I\n\n{listed(code)}\n\n{annexes[code]} II\n\nZUBROWKA\n\nMs. Ona Reeve lit the lamp.\n"
    )
    first, second = [part for part in record.root.children if part.kind == "annex"]
    assert (first.title, [child.heading for child in first.children]) == (title, [body for body, _ in bodies])
    assert second.children == ()


def test_groups_of_states_stand_above_them() -> None:
    record = record_in(
        "LIST OF PARTICIPANTS\n\nMEMBER STATES\n\nNORWAY\n\nMr. Olav Strand\n\nZUBROWKA\n\nMs. Ona Reeve\n\nOBSERVER STATES\n\nTALVANIA\n\nMr. Tam Orvell\n"
    )
    assert [(group.heading, [child.heading for child in group.children]) for group in record.root.children] == [
        ("MEMBER STATES", ["NORWAY", "ZUBROWKA"]),
        ("OBSERVER STATES", ["TALVANIA"]),
    ]


def test_the_role_of_persons_and_states_without_any_open_nothing() -> None:
    record = record_in(
        "LIST OF PARTICIPANTS\n\nNorway\n\nHead of delegation\n\nMr. Olav Strand\n\nALTERNATES\n\nMs. Ingrid Vik\n\nOlav Reeve\n\nAmbassador, Adviser\n\nZubrowka was absent.\n\nChile\n\nPeru\n"
    )
    assert [part.heading for part in record.root.children] == ["Norway"]


def test_no_other_document_has_such_sections() -> None:
    record = record_in("Report of the Keepers\n\nNORWAY\n\nMr. Olav Strand, Director of Lights\n\nThe lamps of the coast burn.\n")
    assert record.root.children == ()
