"""Follow-ups as they are understood and answered with the bundled model."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from assistant import Rapporteur, Settings
from assistant.commands.demo import samples_folder
from evals.dialogues import DIALOGUES, FollowUp, Outcome, ask, load, share

LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")


def test_the_dialogues_are_thirty_in_six_languages_about_the_sample_records(samples: Path) -> None:
    dialogues = load(DIALOGUES)
    assert len(dialogues) == len({d.id for d in dialogues}) == 30
    assert {lang: sum(d.id.startswith(lang) for d in dialogues) for lang in LANGUAGES} == dict.fromkeys(LANGUAGES, 5)
    assert all(f.evidence and "language" in f.expected for d in dialogues for f in d.follow_ups)


def test_those_of_exchanges_and_corrections_are_two_in_each_language() -> None:
    dialogues = load(DIALOGUES.with_name("dialogues_exchanged.jsonl"))
    assert sorted(d.id for d in dialogues) == sorted(f"{lang}-x{n}" for lang in LANGUAGES for n in (1, 2))


def test_those_that_leave_out_their_subject_are_two_or_more_in_each_language() -> None:
    dialogues = load(DIALOGUES.with_name("dialogues_leaning.jsonl"))
    assert len(dialogues) == len({d.id for d in dialogues}) == 14
    assert all(sum(d.id.startswith(lang) for d in dialogues) >= 2 for lang in LANGUAGES)


def test_the_longer_ones_are_three_in_each_language_of_two_to_four_turns() -> None:
    dialogues = load(DIALOGUES.with_name("dialogues_longer.jsonl"))
    assert {lang: sum(d.id.startswith(lang) for d in dialogues) for lang in LANGUAGES} == dict.fromkeys(LANGUAGES, 3)
    assert all(2 <= len(d.follow_ups) <= 4 for d in dialogues)
    assert all("language" in f.expected for d in dialogues for f in d.follow_ups if f.expected)


def test_the_share_counts_those_without_a_fault() -> None:
    follow_up = FollowUp("en-1", "Two?", {}, ("q",))
    assert share([Outcome(follow_up, "Two?", ()), Outcome(follow_up, "Two?", ("refused",))]) == 0.5


def test_what_is_expected_and_missing_is_a_fault(tmp_path: Path) -> None:
    from index.embedding import HashingEmbedder

    rows = [
        {"id": "en-1", "first": "What did the working group recommend on item 7?", "second": "And on item 6?", "expected": {"items": ["6"], "language": "en"}, "evidence": ["within twelve hours of learning of it"]},
        {"id": "en-2", "first": "What did the working group recommend on item 7?", "second": "And on item 6?", "expected": {"items": ["5"], "symbols": ["CHL/L.9"], "words": ["ports"], "language": "fr"}, "evidence": ["no such words"]},
    ]  # fmt: skip
    file = tmp_path / "dialogues.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    with Rapporteur.open(tmp_path / "index", settings=Settings(min_confidence=0.0), embedder=HashingEmbedder()) as r:
        r.ingest([samples_folder()])
        good, bad = ask(r, load(file))
    assert good.wrong == ()
    assert [wrong.split()[0] for wrong in bad.wrong] == ["items", "symbols", "words", "language", "evidence"]


def test_each_follow_up_of_a_longer_dialogue_is_judged_but_what_expects_nothing(tmp_path: Path) -> None:
    from index.embedding import HashingEmbedder

    first = "What did the working group recommend on item 7?"
    behind = [
        {"question": "And on item 6?", "expected": {"items": ["6"]}, "evidence": ["within twelve hours of learning of it"]}, {"question": "Thanks"},
        {"question": "Who chaired the Working Group on Lights and Passage?", "expected": {"alone": True}},
        {"question": "What was decided under agenda item 99?", "expected": {"answered": False}}, {"question": "And on item 5?", "expected": {"alone": True, "answered": False}},
        {"question": "What did the working group recommend on item 6?", "evidence": ["no such words"]},
    ]  # fmt: skip
    file = tmp_path / "dialogues.jsonl"
    file.write_text(json.dumps({"id": "en-1", "first": first, "follow_ups": behind}), encoding="utf-8")
    with Rapporteur.open(tmp_path / "index", settings=Settings(min_confidence=0.0), embedder=HashingEmbedder()) as r:
        r.ingest([samples_folder()])
        outcomes = ask(r, load(file))
    assert [(o.follow_up.id, o.wrong) for o in outcomes] == [
        ("en-1.2", ()),
        ("en-1.4", ()),
        ("en-1.5", ()),
        ("en-1.6", ("not left alone", "answered")),
        ("en-1.7", ("evidence",)),
    ]


@pytest.mark.model
def test_four_of_five_follow_ups_are_resolved(rapporteur: Rapporteur) -> None:
    outcomes = ask(rapporteur, load(DIALOGUES))
    assert share(outcomes) >= 0.80, [(o.dialogue.id, o.wrong, o.resolved) for o in outcomes if o.wrong]
