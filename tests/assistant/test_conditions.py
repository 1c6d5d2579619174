"""What meets conditions on States, groups and bodies and on agenda items, in every command alike. The letters are invented."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from assistant import Rapporteur
from assistant.settings import Settings
from corpus.errors import QuestionError
from index.embedding import HashingEmbedder
from index.filters import Filters
from tests.index.making import SMALL

FILLER = " The keepers counted the vessels that passed, wrote their names into the register of the port and trimmed the lamps until the morning came."
RECORDS = {
    "osmere.txt": (
        "CHL/2032/1\n\n12 February 2032\n\nItem 6 of the provisional agenda\n\nLetter dated 10 February 2032 from the Permanent Representative of the Kingdom of"
        f" Osmere addressed to the Chair of the Group of Island States\n\nThe lamps of our coast burn.{FILLER}\n\nI. The oil\n\nOil is brought in spring.{FILLER}\n\n"
        f"Annex I\n\nTable of the lamps that burned through the winter and of those that did not.{FILLER}\n"
    ),
    "said.txt": f"CHL/2032/2\n\nStatement on the lamps\n\nThe delegation of Osmere had spoken of its oil.{FILLER}\n\nNobody else asked for the floor.{FILLER}\n",
    "peru.txt": f"CHL/2032/3\n\nLetter dated 12 February 2032 from the Permanent Representative of Peru on lamps\n\nThe lamps of Lima burn.{FILLER}\n",
    "severovia.txt": (
        "CHL/2032/4\n\n20 февраля 2032 года\n\nПисьмо Постоянного представителя Северовии от 3 февраля 2032 года на имя Генерального секретаря Конференции\n\n"
        "Огни горят всю зиму, и смотрители записывают каждое судно, которое проходит мимо порта ночью.\n"
    ),
    "lanshui.txt": "CHL/2032/5\n\n2032年2月3日澜水共和国常驻代表给会议秘书长的信\n\n港口的灯整个冬天都在燃烧，看守员记下了夜间经过港口的每一艘船只的名字。\n",
    "awsmir.txt": (
        "CHL/2032/6\n\nرسالة مؤرخة ٣ شباط/فبراير ٢٠٣٢ موجهة إلى الأمين العام للمؤتمر من الممثل الدائم لمرسانة\n\n"
        "تشتعل المصابيح طوال الشتاء، ويسجل الحراس اسم كل سفينة تمر بالميناء ليلا في سجل خاص بذلك.\n"
    ),
    "report.txt": (
        f"CHL/2032/7\n\nReport of the Working Group on items 6 and 7\n\nThe Group met in the old customs house.{FILLER}\n\n"
        f"Agenda item 6: Lamps\n\nThe Group spoke of the lamps.{FILLER}\n\nAgenda item 7: Fog\n\nThe Group spoke of the fog.{FILLER}\n"
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def r(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    folder = tmp_path_factory.mktemp("conditions")
    (folder / "records").mkdir()
    for name, text in RECORDS.items():
        (folder / "records" / name).write_text(text, encoding="utf-8")
    settings = Settings(passage_tokens=SMALL.target, passage_limit=SMALL.limit)
    with Rapporteur.open(folder / "index", settings=settings, embedder=HashingEmbedder(64)) as opened:
        opened.ingest([folder / "records"])
        yield opened


def documents(r: Rapporteur, **conditions: str | int) -> list[str]:
    """The records that meet conditions; those that a search finds within them are the same."""
    listed = sorted(row.document for row in r.records(**conditions))  # type: ignore[arg-type]
    found = {hit.document for hit in r.search("lamps fog oil 灯 огни مصابيح", 100, filters=Filters.of(**conditions)).hits}  # type: ignore[arg-type]
    assert sorted(found) == listed
    return listed


@pytest.mark.parametrize(
    ("state", "found"),
    [
        ("Osmere", ["osmere.txt", "said.txt"]), ("kingdom of osmere", ["osmere.txt"]), ("Osmère", ["osmere.txt", "said.txt"]),
        ("Group of Island States", ["osmere.txt"]), ("Peru", ["peru.txt"]), ("perou", ["peru.txt"]), ("Северовия", ["severovia.txt"]), ("Severovia", ["severovia.txt"]),
        ("澜水", ["lanshui.txt"]), ("مرسانة", ["awsmir.txt"]), ("France", []),
    ],
)  # fmt: skip
def test_a_state_group_or_body_is_found_by_the_name_that_records_give_it(r: Rapporteur, state: str, found: list[str]) -> None:
    assert documents(r, state=state) == found


def test_a_senders_whole_letter_is_its_own(r: Rapporteur) -> None:
    texts = [hit.text for hit in r.search("oil lamps", 100, filters=Filters.of(state="Osmere", document="osmere.txt")).hits]
    assert any("Oil is brought" in text for text in texts)


@pytest.mark.parametrize("state", ["Osmeer", "Atlantis", " "])
def test_an_unknown_name_is_an_error_of_one_line_that_names_the_nearest(r: Rapporteur, state: str) -> None:
    said = set()
    for ask in (
        lambda: r.records(state=state), lambda: r.search("lamps", filters=Filters.of(state=state)), lambda: r.ask("Who burned lamps?", filters=Filters.of(state=state)),
        lambda: r.ask("Which letters are there?", filters=Filters.of(state=state)), lambda: r.check(Filters.of(state=state)),
    ):  # fmt: skip
        with pytest.raises(QuestionError) as caught:
            ask()
        said.add(str(caught.value))
    (line,) = said
    assert "\n" not in line
    assert "the nearest are: " in line
    if state == "Osmeer":
        assert "Kingdom of Osmere" in line.split("the nearest are: ")[1].split(", ")[0]


def test_a_long_name_is_cut_in_its_error(r: Rapporteur) -> None:
    for conditions in ({"state": "Osmeer " * 100}, {"kind": "epistle " * 100}, {"since": "soon " * 100}, {"language": "osmerish " * 100}):
        with pytest.raises(QuestionError) as caught:
            r.check(Filters.of(**conditions))
        assert "…" in caught.value.problem
        assert len(caught.value.problem) < 150


def test_where_an_earlier_reader_kept_no_names_the_error_and_the_doctor_say_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "records").mkdir()
    (tmp_path / "records" / "osmere.txt").write_text(RECORDS["osmere.txt"], encoding="utf-8")
    with Rapporteur.open(tmp_path / "index", embedder=HashingEmbedder(64)) as r:
        r.ingest([tmp_path / "records"])
        assert {c.name: c.severity for c in r.index.examine()}["reader"] == "ok"
        with closing(sqlite3.connect(tmp_path / "index" / "catalog.sqlite")) as db, db:
            db.execute("UPDATE sources SET made_by = 'reader-4' || substr(made_by, instr(made_by, ':'))")
            db.execute("DELETE FROM mentions WHERE kind = 'party'")
        with pytest.raises(QuestionError, match=r"; 1 records were read by an earlier version, .*rapporteur ingest"):
            r.records(state="Osmere")
        found = next(c for c in r.index.examine() if c.name == "reader")
        assert (found.severity, "rapporteur ingest" in (found.remedy or "")) == ("warning", True)
        r.ingest([tmp_path / "records"])
        assert {c.name: c.severity for c in r.index.examine()}["reader"] == "ok"


def test_an_unknown_kind_is_an_error_that_names_the_kinds(r: Rapporteur) -> None:
    for ask in (lambda: r.records(kind="epistle"), lambda: r.search("lamps", filters=Filters.of(kind="epistle"))):
        with pytest.raises(QuestionError, match=r"no record is of the kind epistle; there are: letter, report, statement$"):
            ask()
    assert not r.records(kind="resolution").records  # a kind that there is, and none here is of


def test_a_record_belongs_as_a_whole_to_the_item_of_its_masthead(r: Rapporteur) -> None:
    assert documents(r, item=6) == ["osmere.txt", "report.txt"]
    letter = [hit.text for hit in r.search("lamps", 100, filters=Filters.of(item=6, document="osmere.txt")).hits]
    assert len(letter) == len(r.search("lamps", 100, filters=Filters.of(document="osmere.txt")).hits)
    assert any("Table of the lamps" in text for text in letter)


def test_of_a_report_on_several_items_what_is_on_others_alone_is_left_out(r: Rapporteur) -> None:
    texts = "\n".join(hit.text for hit in r.search("lamps", 100, filters=Filters.of(item=6, document="report.txt")).hits)
    assert "spoke of the lamps" in texts
    assert "old customs house" in texts
    assert "spoke of the fog" not in texts


def test_a_letter_is_found_by_its_own_date_and_by_that_of_its_distribution(r: Rapporteur) -> None:
    for day in ("2032-02-10", "2032-02-12"):
        assert "osmere.txt" in documents(r, since=day, until=day)

    def restricted(question: str) -> set[str]:
        return {hit.document for hit in r.search(question, 100).hits}

    assert restricted("What does the letter of 10 February 2032 say of lamps?") == {"osmere.txt"}
    assert restricted("What does the letter of 12 February 2032 say of lamps?") == {"peru.txt"}  # dated so itself
    assert restricted("What does the letter of 20 February 2032 say of lamps?") == {"severovia.txt"}  # none is dated so


@pytest.mark.parametrize("item", ["six", "5.a", "5 (a)", "-5", "5.0", "²", "五", "", "lamps " * 100])
def test_what_is_no_number_of_an_item_is_an_error_that_says_what_one_is(item: str) -> None:
    with pytest.raises(QuestionError, match=r"^item: .* is no agenda item's number; give the number alone, such as 5") as caught:
        Filters.of(item=item)
    assert len(str(caught.value)) < 250


@pytest.mark.parametrize("item", [6, "6", " 6 ", "06", "٦"])
def test_an_item_is_a_number_however_it_is_given(item: int | str) -> None:
    assert Filters.of(item=item).item == "6"


@pytest.mark.parametrize(("since", "until"), [("2032-02-03", "2032-02-02"), ("2032-03", "2032-02-28"), ("2033", "2032-12-31"), ("2032-01-01", "2031")])
def test_dates_the_wrong_way_round_are_an_error(r: Rapporteur, since: str, until: str) -> None:
    with pytest.raises(QuestionError, match=rf"^since: {since} is later than until, {until}; give the earlier date as since"):
        r.records(since=since, until=until)


@pytest.mark.parametrize(
    ("since", "until"),
    [("2032-02-03", "2032-02-03"), ("2032-02-12", "2032-02"), ("2032-02-12", "2032"), ("2032", "2032-02-01"), ("2031", None), (None, "2033")],
)
def test_a_period_may_be_a_day_and_ends_may_be_of_different_length(since: str | None, until: str | None) -> None:
    found = Filters.of(since=since, until=until)
    assert (found.since, found.until) == (since, until)
