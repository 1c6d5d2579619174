"""What the signals say is absent: the question's numbers, names, sending States and States that no passage holds."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import pytest

from assistant.choosing.confidence import Signals
from assistant.choosing.extract import Extract
from assistant.choosing.features import Candidate, Features, places
from assistant.choosing.signals import signals_of
from assistant.choosing.units import Unit
from corpus.languages import Language
from corpus.questions.named import understand
from index.centring import measure
from index.embedding import HashingEmbedder
from index.ingestion import passage_vectors
from index.late_interaction import TokenSpace
from index.matching import Match
from index.results import Hit
from index.rows import StoredPassage
from tests.corpus.making import record_of, write

LETTER = """CHL/2031/7

Letter dated 3 March 2031 from the Permanent Representative of Belarus addressed to the Harbour Master

The 40 lamps of Ellering are lit at dusk, as Kazakhstan asked; the conference is invented.

(Signed) A. Keeper
Permanent Representative of Belarus
"""
ENCLOSING = """CHL/2031/8

Letter dated 24 August 2031 from the Permanent Representative of Belarus addressed to the Harbour Master

I have the honour to transmit the letter below, which is invented.

Annex I

Letter dated 16 August 2031 from the Permanent Representative of Kazakhstan addressed to the Harbour Master

The lamps of the harbour are to be lit at dusk, and the keepers are to count the vessels.

(Signed) A. Keeper
Permanent Representative of Kazakhstan
"""
FRENCH = "Les 40 feux d’Ellering sont allumés à la tombée de la nuit, dit le gardien du port.\n"
CHINESE = "埃勒林的40盏灯在黄昏时点亮，港口看守员说。会议是虚构的。\n"


@lru_cache(maxsize=1)
def model() -> tuple[HashingEmbedder, TokenSpace]:
    embedder = HashingEmbedder()
    return embedder, measure(embedder).tokens


def signals(folder: Path, asked: str, language: str, *texts: str, context: str = "", only: str | None = None) -> Signals:
    """The signals of a question where these records (of each, the words `only`) are found for it, and the first is quoted."""
    embedder, space = model()
    records = [record_of(write(folder, f"record-{n}.txt", text)) for n, text in enumerate(texts)]
    hits: list[Hit] = []
    held = {}
    for rank, record in enumerate(records, 1):
        text = only or record.text
        start = record.text.index(text)
        embedding = embedder.embed_passages([f"{context}\n{text}" if context else text], tokens=True)[0]
        key = f"{record.record_id}:0"
        stored = StoredPassage(key, record.record_id, record.document, None, 0, start, start + len(text), "", context, text, record.language, embedding.vector)
        held[key] = stored, passage_vectors(space, embedding, record.language)
        late = {"late": 3.0, "nearby": 1.0, "item": 1.0, "date": 0.0, "likeness": rank / 10}
        hits.append(
            Hit(
                rank,
                3.0,
                late,
                record.record_id,
                key,
                record.document,
                start,
                start + len(text),
                text,
                "",
                record.language,
                context,
            )
        )
    question = understand(asked, Language(language))
    match = Match(space.question(embedder.embed_queries([asked], tokens=True)[0], question.language), question.language, space, held, {"lamp": 1.0})
    return signals_of(question, [Extract(hits[0], hits[0].start, hits[0].end, 3.0)], hits, {r.record_id: r for r in records}, match)


@pytest.mark.parametrize(
    ("asked", "numbers", "names"),
    [
        ("Are the 40 lamps of Ellering lit at dusk?", 0.0, 0.0),
        ("Are the 50 lamps of Ellering lit at dusk?", 1.0, 0.0),
        ("Are 40 or 50 lamps lit at dusk?", 0.5, 0.0),
        ("Are the 40 lamps of Hallam lit at dusk?", 0.0, 1.0),
        ("Are the lamps of Ellering and Hallam lit at dusk?", 0.0, 0.5),
        ("Where are lamps lit?", 0.0, 0.0),
        ("Lanterns of the port: are they lit?", 0.0, 0.0),  # the capital of the first word makes no name of it
    ],
)
def test_the_share_of_numbers_and_names_that_no_passage_holds(tmp_path: Path, asked: str, numbers: float, names: float) -> None:
    found = signals(tmp_path, asked, "en", LETTER)
    assert (found.absent_numbers, found.absent_names) == (numbers, names)


def test_what_another_passage_or_the_line_above_one_holds_is_not_absent(tmp_path: Path) -> None:
    assert signals(tmp_path, "Are the lamps of Ellering lit?", "en", "The keeper of the port sleeps at noon.\n", LETTER).absent_names == 0.0
    assert signals(tmp_path, "Are the 50 lamps of Hallam lit?", "en", LETTER, context="Hallam, 50 lamps").absent_names == 0.0


def test_the_passage_that_is_most_alike_tells_the_likeness_whether_it_is_quoted_or_not(tmp_path: Path) -> None:
    assert signals(tmp_path, "Are the lamps of Ellering lit?", "en", LETTER, "The keeper of the port sleeps at noon.\n").likeness == 0.2


def test_the_sections_that_meet_the_question_as_well_are_counted() -> None:
    hit = Hit(1, 3.0, {}, "r", "r:0", "r.txt", 0, 9, "the lamps", "I. Lamps", Language.EN)
    unit = Unit(0, 9, (((0, 9),),))

    def candidate(late: float, record_id: str = "r", section: str = "I. Lamps") -> Candidate:
        return Candidate(replace(hit, record_id=record_id, section=section), unit, Features(late, 0.0, 0.0, 0.0, 0.0, 0.0))

    assert places([]) == 0
    assert places([candidate(5.0), candidate(4.5)]) == 1
    assert places([candidate(5.0), candidate(3.5, section="II. Oil"), candidate(3.5, "s"), candidate(2.5, "t")]) == 3


def test_that_nobody_is_named_tells_only_where_a_person_is_asked_for(tmp_path: Path) -> None:
    unsigned = "The lamps of Ellering are lit at dusk by the keeper.\n"
    assert signals(tmp_path, "Who lights the lamps of Ellering?", "en", unsigned).nobody
    assert not signals(tmp_path, "Who lights the lamps of Ellering?", "en", "Ms. Milena Vask lights the lamps of Ellering at dusk.\n").nobody
    assert not signals(tmp_path, "Who lights the lamps of Ellering?", "en", "Kazakhstan lights the lamps of Ellering at dusk.\n").nobody
    assert not signals(tmp_path, "Who lights the lamps of Ellering?", "en", "The Secretariat lights the lamps of Ellering at dusk.\n").nobody
    assert not signals(tmp_path, "What is lit at dusk in Ellering?", "en", unsigned).nobody


def test_only_the_first_passages_are_looked_at(tmp_path: Path) -> None:
    others = [f"The keeper of the port sleeps at noon on day number {word}.\n" for word in ("one", "two", "three", "four", "five")]
    assert signals(tmp_path, "Are the lamps of Ellering lit?", "en", *others[:4], LETTER).absent_names == 0.0
    assert signals(tmp_path, "Are the lamps of Ellering lit?", "en", *others, LETTER).absent_names == 1.0


def test_names_are_looked_for_in_latin_letters_and_numbers_in_any(tmp_path: Path) -> None:
    asked = "Les 50 feux de Hallam sont-ils allumés ?"
    french, chinese = (signals(tmp_path, asked, "fr", text) for text in (FRENCH, CHINESE))
    assert (french.absent_numbers, french.absent_names) == (1.0, 1.0)
    assert (chinese.absent_numbers, chinese.absent_names) == (1.0, 0.0)
    assert signals(tmp_path, "Les 40 feux sont-ils allumés ?", "fr", CHINESE).absent_numbers == 0.0


@pytest.mark.parametrize(
    ("asked", "language", "share"),
    [
        ("¿Qué dijo el Grupo de Trabajo de los feux d'Ellering?", "es", 0.0),  # bodies are called otherwise in each language
        ("Qu’a dit le Groupe de travail des lampes d’Ellering ?", "fr", 0.0),
        ("Was sagte Kazakhstan: what did the Conference say of the lamps of Hallam?", "en", 1.0),  # only the place is a name
        ("Qu’a dit le Kazakhstan des lampes d’Ellering ?", "fr", 0.0),
        ("Which Vessel do the Keepers count?", "en", 0.0),  # another form of the same word
        ("Que dit le Représentant Permanent de Hallam ?", "fr", 1.0),
        ("Which State asked the Permanent Representative for lamps?", "en", 0.0),
    ],
)
def test_bodies_states_and_other_forms_of_a_word_are_no_absent_names(tmp_path: Path, asked: str, language: str, share: float) -> None:
    found = signals(tmp_path, asked, language, LETTER + "\nThe vessels are counted by the Keeper and the representative.\n")
    assert found.absent_names == pytest.approx(share)


@pytest.mark.parametrize(
    ("asked", "language", "senders"),
    [
        ("What does the letter from Belarus say of the lamps?", "en", 0.0),
        ("What does the letter from Brazil say of the lamps?", "en", 1.0),
        ("Что говорится в письме Беларуси о фонарях?", "ru", 0.0),
        ("Что говорится в письме Бразилии о фонарях?", "ru", 1.0),
        ("Did the lamps please Kazakhstan and Brazil?", "en", 0.0),
        ("Are the lamps lit?", "en", 0.0),
    ],
)
def test_the_share_of_sending_states_that_no_passage_knows(tmp_path: Path, asked: str, language: str, senders: float) -> None:
    assert signals(tmp_path, asked, language, LETTER).absent_senders == senders


def test_a_sender_of_a_passage_that_is_not_quoted_is_known(tmp_path: Path) -> None:
    asked = "What does the letter from Belarus say of the lamps?"
    found = signals(tmp_path, asked, "en", "The keeper of the port sleeps at noon.\n", LETTER)
    assert found.absent_senders == 0.0


@pytest.mark.parametrize(("state", "absent"), [("Kazakhstan", 0.0), ("Belarus", 1.0)])
def test_a_passage_knows_who_sent_the_letter_that_it_stands_in_and_no_letter_around_it(tmp_path: Path, state: str, absent: float) -> None:
    asked = f"What does the letter from {state} say of the lamps?"
    found = signals(tmp_path, asked, "en", ENCLOSING, only="The lamps of the harbour are to be lit at dusk")
    assert found.absent_senders == absent


def test_the_rest_is_what_the_hits_and_the_match_have(tmp_path: Path) -> None:
    found = signals(tmp_path, "Who submitted the report on the lamps?", "en", LETTER)
    assert (found.passage, found.nearby, found.named) == (3.0, 1.0, 0.5)
    assert (found.words, found.words_quoted) == (1.0, 1.0)
    assert (found.same_language, found.title_block) == (True, True)
    other = signals(tmp_path, "Les feux sont-ils allumés ?", "fr", LETTER)
    assert (other.same_language, other.title_block, other.words, other.words_quoted) == (False, False, 0.0, 0.0)


@pytest.mark.parametrize(
    ("question", "absent"),
    [("Who asked for 145 lamps?", 0.0), ("Who asked for 146 lamps?", 1.0), ("谁要145盏灯？", 0.0), ("谁要100盏灯？", 1.0)],
)
def test_a_number_in_words_is_there(tmp_path: Path, question: str, absent: float) -> None:
    text = "The keeper of Ellering asked for one hundred and forty-five lamps, which the conference, an invented one, lent.\n"
    language = "zh" if "盏" in question else "en"
    assert signals(tmp_path, question, language, text).absent_numbers == absent
