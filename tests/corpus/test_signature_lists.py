"""Lists of signatures under a treaty: told from items and headings, quoted for nothing that was laid down, and no senders."""

from __future__ import annotations

import pytest

from corpus.layout.signature_lists import signature_lists
from tests.corpus.making import record_in, texts

LISTS = {
    "en": ("DONE at Tesk on 3 May 2031 in two copies, both texts being equally authentic, and signed by those who were empowered to do so.", ["For the Republic of Zubrowka", "G. Hermes", "For the Kingdom of Osmere", "A. Orrin", "For Severovia", "B. Stuzhev"]),
    "fr": ("FAIT à Tesk le 3 mai 2031 en deux exemplaires, les deux textes faisant également foi, et signé par ceux qui y étaient habilités.", ["Pour la République de Zubrowka", "G. Hermes", "Pour le Royaume d’Osmere", "A. Orrin", "Pour la Sévérovie", "B. Stuzhev"]),
    "es": ("HECHO en Tesk el 3 de mayo de 2031 en dos ejemplares, siendo ambos textos igualmente auténticos, y firmado por quienes estaban facultados.", ["Por la República de Zubrowka", "G. Hermes", "Por el Reino de Osmere", "A. Orrin", "Por Severovia", "B. Stuzhev"]),
    "ru": ("СОВЕРШЕНО в Теске 3 мая 2031 года в двух экземплярах, причем оба текста имеют одинаковую силу, и подписано теми, кто был на то уполномочен.", ["За Республику Зубровку", "Г. Гермес", "За Королевство Осмер", "А. Оррин", "За Северовию", "Б. Стужев"]),
    "zh": ("本协定于2031年5月3日订于泰斯克，一式两份，两种文本具有同等效力，由经授权的代表签署。", ["代表祖布罗夫卡共和国", "赫尔墨斯", "代表奥斯米尔王国", "奥林", "代表塞韦罗维亚", "斯图热夫"]),
    "ar": ("حرر في تيسك في 3 أيار/مايو 2031 من نسختين متساويتين في الحجية، ووقعه المفوضون بذلك حسب الأصول المرعية.", ["عن جمهورية زوبروفكا", "غ. هرمس", "عن مملكة أوسمير", "أ. أورين", "عن سيفيروفيا", "ب. ستوجيف"]),
}  # fmt: skip


@pytest.mark.parametrize("language", list(LISTS))
def test_the_lines_of_a_list_sign_and_say_nothing(language: str) -> None:
    done, lines = LISTS[language]
    record = record_in("\n\n".join(["CCL/2031/9", done, *lines]))
    assert texts(record, "signature") == lines
    assert done in texts(record, "paragraph")
    assert not any(f.name in ("sender", "signatory") for f in record.facts), "for whom a treaty is signed is not who sent the record"


@pytest.mark.parametrize(
    "lines",
    [
        ["For the Republic of Zubrowka", "G. Hermes"],
        ["For the harbours of the north, the lamps are lit at dusk.", "For the harbours of the south, at dawn.", "For the isles, never."],
        [
            "For further notice see below",
            "The lamps are lit at dusk and put out at dawn, which is told to all ships that come into the harbour.",
            "For Tesk",
            "For Orrin",
        ],
    ],
)
def test_two_lines_or_sentences_are_no_list(lines: list[str]) -> None:
    assert signature_lists(lines, [False] * len(lines)) == set()


def test_a_list_ends_at_a_heading_or_a_page() -> None:
    lines = [*LISTS["en"][1], "Annex II", "Lamps of Tesk"]
    assert signature_lists(lines, [False] * 6 + [True, False]) == set(range(6))
