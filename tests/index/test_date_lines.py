"""The date line of the record that meets a question best is among its hits where the question asks when or from where; see `index.date_lines`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from index.date_lines import with_date_line
from index.embedding import HashingEmbedder
from index.filters import Filters
from index.store import Index

# What is asked about stands in a passage of its own, behind that of the head.
BODY = {
    "en": (
        "Letter from Orvell to Aasland", "Ellering, 10 February 1932", "Dear Ms. Aasland,",
        "The harbour master asks for a second boat, and I see no reason to refuse it, since the first one has lain on the slip at Hallam from the end of the autumn"
        " and nobody has undertaken to mend her before the ice breaks up.",
        "As to the fog signal, three makers have written to us, none of whom names a price, and I would leave the choice among them to the keeper who has to live"
        " beside the thing and who has asked for nothing louder than a bell.",
        "I have the honour to inform you that the instruments of ratification of the Convention on Coastal Lights are being deposited today in the three depository"
        " capitals, and that the representative of Osmere will read a short statement on that occasion.",
        "Yours sincerely,", "J. Orvell",
    ),
    "fr": (
        "Lettre d’Orvell à Aasland", "Ellering, le 12 mars 1932", "Madame,",
        "Le capitaine du port demande une seconde barque ; je ne vois aucune raison de la lui refuser, la première étant restée à terre depuis la fin de l’automne"
        " sans que personne ne se soit chargé de la réparer avant la débâcle.",
        "Quant au signal de brume, trois fabricants nous ont écrit sans indiquer de prix, et je laisserais le choix au gardien, qui devra vivre à côté de l’appareil"
        " et qui n’a rien demandé de plus sonore qu’une cloche.",
        "J’ai l’honneur de porter à votre connaissance que la clef du phare de Tesk est remise aujourd’hui au gardien, qui en accuse réception et s’engage à n’en"
        " laisser prendre aucune copie sans l’accord écrit du capitaine du port.",
        "Veuillez agréer, Madame, les assurances de ma haute considération.", "J. Orvell",
    ),
    "ru": (
        "Письмо Орвелла Осланн", "Эллеринг, 14 апреля 1932 года", "Уважаемая госпожа Осланн,",
        "Начальник порта просит вторую лодку, и я не вижу причин отказывать ему, поскольку первая с конца осени лежит на берегу и никто не взялся починить её до"
        " вскрытия льда.",
        "Что касается туманного сигнала, нам написали три мастерские, ни одна из которых не называет цены, и я предоставил бы выбор смотрителю, которому жить рядом"
        " с этим прибором и который не просил ничего громче колокола.",
        "Имею честь сообщить Вам, что сегодня на маяке Хальварт погашен старый фонарь, а его смотритель получил расчёт и передал журнал наблюдений за последние"
        " девять лет начальнику порта под расписку.",
        "С уважением,", "Й. Орвелл",
    ),
}  # fmt: skip
LETTERS = {language: "\n\n".join(paragraphs) + "\n" for language, paragraphs in BODY.items()}
ANNEX = (
    "\n\nAnnex I\n\nReport of the keepers\n\nThe lamp of Merrow is being lit again in this month of storms by the two keepers who came back from Tesk, and no ship was lost"
    " while it was dark, thanks to the fishermen who burned tar on the mole.\n"
)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    folder = tmp_path_factory.mktemp("letters")
    files: list[Path] = []
    for language, text in LETTERS.items():
        files.append(folder / f"letter.{language}.txt")
        files[-1].write_text(text, encoding="utf-8")
    with Index.open(folder / "index", create=True, embedder=HashingEmbedder()) as opened:
        opened.ingest(files)
        yield opened


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("When were the instruments of ratification of the Convention on Coastal Lights deposited?", "Ellering, 10 February 1932"),
        ("Quand la clef du phare de Tesk fut-elle remise au gardien ?", "Ellering, le 12 mars 1932"),
        ("Когда на маяке Хальварт погашен старый фонарь?", "Эллеринг, 14 апреля 1932 года"),
    ],
)
def test_it_is_the_second_hit(index: Index, question: str, line: str) -> None:
    hits = index.search(question, 4).hits
    assert line in hits[1].text
    assert hits[1].record_id == hits[0].record_id
    assert hits[1].signals["date_line"] == 1.0
    assert [h.rank for h in hits] == list(range(1, len(hits) + 1))
    assert [h.score for h in hits] == sorted((h.score for h in hits), reverse=True)
    assert len({h.passage_id for h in hits}) == len(hits)


@pytest.mark.parametrize("question", ["What does the harbour master ask for?", "Who received the key of the lighthouse of Tesk?"])
def test_it_is_no_hit_where_nothing_asks_for_it(index: Index, question: str) -> None:
    assert not any("date_line" in h.signals for h in index.search(question, 4).hits)


def test_what_is_asked_for_bounds_the_hits(index: Index) -> None:
    question = "When were the instruments of ratification of the Convention on Coastal Lights deposited?"
    assert len(index.search(question, 1).hits) == 1
    assert len(index.search(question, 2).hits) == 2


def test_it_is_of_the_language_that_is_asked_for(index: Index) -> None:
    hits = index.search("When were the instruments of ratification deposited?", 4, Filters.of(language="fr")).hits
    assert {str(h.language) for h in hits} == {"fr"}


def test_an_annex_is_not_of_the_day_of_its_letter(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text(LETTERS["en"] + ANNEX, encoding="utf-8")
    with Index.open(tmp_path / "index", create=True, embedder=HashingEmbedder()) as opened:
        opened.ingest([tmp_path / "letter.txt"])
        hits = opened.search("When was the lamp of Merrow lit again by the two keepers who came back from Tesk?", 4).hits
        assert "lamp of Merrow" in hits[0].text
        assert not any("date_line" in h.signals for h in hits)


def test_a_record_that_has_changed_since_adds_nothing(index: Index) -> None:
    found = index.search_matching("When were the instruments of ratification of the Convention on Coastal Lights deposited?", 4)[0]
    assert with_date_line(found, 4, lambda _: None, lambda *_: None) == found
