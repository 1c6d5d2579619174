"""Ingestion: what is counted, what is embedded, and what an index holds afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.errors import RecordAmbiguous, RecordMissing
from corpus.layout.splitting import SplitSettings
from index.embedding import HashingEmbedder
from index.store import Index
from tests.index.making import SMALL, CountingEmbedder, assert_hits_are_of_records, contents, letter, problems, write


def test_a_first_run_adds_every_record(index: Index, records: Path) -> None:
    report = index.ingest([records])
    assert (report.added, report.replaced, report.unchanged, report.removed, report.failed) == (6, 0, 0, 0, ())
    assert index.counts() == (6, report.passages)
    assert report.passages > 12
    assert contents(index).keys() == {f"letter-{n}.txt" for n in range(6)}
    assert problems(index) == []


def test_a_second_run_embeds_nothing(index: Index, records: Path, embedder: CountingEmbedder) -> None:
    index.ingest([records])
    embedder.taken()
    report = index.ingest([records])
    assert (report.added, report.unchanged, report.passages) == (0, 6, 0)
    assert embedder.taken() == []


def test_only_the_changed_files_passages_are_embedded(index: Index, records: Path, embedder: CountingEmbedder) -> None:
    index.ingest([records])
    embedder.taken()
    (records / "letter-3.txt").write_text(letter(3, "second"), encoding="utf-8")
    report = index.ingest([records])
    embedded = embedder.taken()
    assert (report.added, report.replaced, report.unchanged) == (0, 1, 5)
    assert len(embedded) == report.passages > 2
    assert all("CHL/2031/103" in text for text in embedded)


def test_a_replaced_record_leaves_no_ghost(index: Index, records: Path) -> None:
    (records / "letter-3.txt").write_text(letter(3) + "\nThis was issued in document CHL/OLD/9 under item 17.\n", encoding="utf-8")
    index.ingest([records])
    old_id = next(row.record_id for row in index.records() if row.document == "letter-3.txt")
    assert index.names("symbol", "CHL/OLD/9")
    (records / "letter-3.txt").write_text(letter(3, "second"), encoding="utf-8")
    index.ingest([records])
    assert not any("first wording" in hit.text for hit in index.search("letter3 in its first wording", 50).hits if hit.document == "letter-3.txt")
    assert not index.names("symbol", "CHL/OLD/9")
    assert not index.names("item", "17")
    with pytest.raises(RecordMissing):
        index.record(old_id)
    assert index.counts()[0] == 6
    assert problems(index) == []


def test_failures_are_reported_and_the_rest_is_indexed(index: Index, records: Path, tmp_path: Path) -> None:
    (records / "empty.txt").write_text("", encoding="utf-8")
    (records / "picture.xyz").write_bytes(b"\x00\x01")
    report = index.ingest([records, tmp_path / "nowhere"])
    assert report.added == 6
    assert {(f.document.rsplit("/", 1)[-1], f.code) for f in report.failed} == {
        ("empty.txt", "empty_record"), ("picture.xyz", "unknown_format"), ("nowhere", "missing_path"),
    }  # fmt: skip
    assert all(f.error and f.remedy for f in report.failed)


def test_a_file_that_becomes_unreadable_keeps_its_record(index: Index, records: Path) -> None:
    index.ingest([records])
    (records / "letter-2.txt").write_text("", encoding="utf-8")
    report = index.ingest([records], prune=True)
    assert [f.document for f in report.failed] == ["letter-2.txt"]
    assert report.removed == 0
    assert contents(index).keys() == {f"letter-{n}.txt" for n in range(6)}


def test_a_changed_sidecar_is_read_again(index: Index, records: Path) -> None:
    index.ingest([records])
    (records / "letter-1.json").write_text('{"title": "The lamps of Maddow"}', encoding="utf-8")
    assert index.ingest([records]).replaced == 1
    (records / "letter-1.json").write_text('{"title": "The lanterns of Maddow"}', encoding="utf-8")
    report = index.ingest([records])
    assert (report.replaced, report.unchanged) == (1, 5)
    assert [row.title for row in index.records() if row.document == "letter-1.txt"] == ["The lanterns of Maddow"]
    assert index.counts()[0] == 6
    assert problems(index) == []


def test_other_splitter_settings_read_every_record_again(folder: Path, records: Path) -> None:
    with Index.open(folder, embedder=CountingEmbedder(), split_settings=SMALL) as index:
        small = index.ingest([records]).passages
    with Index.open(folder, embedder=CountingEmbedder(), split_settings=SplitSettings()) as index:
        report = index.ingest([records])
        assert (report.replaced, report.unchanged) == (6, 0)
        assert index.counts() == (6, report.passages)
        assert report.passages < small
        assert problems(index) == []


def test_one_folder_is_one_set_of_records_however_it_is_named(index: Index, records: Path, embedder: CountingEmbedder, monkeypatch: pytest.MonkeyPatch) -> None:
    index.ingest([records])
    before, _ = index.records(), embedder.taken()
    monkeypatch.chdir(records.parent)
    assert index.ingest(["records"]).unchanged == 6
    monkeypatch.chdir(records)
    assert index.ingest([".", "../records", "letter-1.txt"]).unchanged == 6
    assert (index.records(), embedder.taken()) == (before, [])


def test_copies_under_other_names_answer_once(index: Index, records: Path) -> None:
    (records / "copy.txt").write_text(letter(2), encoding="utf-8")
    index.ingest([records])
    hits = index.search("letter2 lamp keeper", 50).hits
    of_letter = [hit for hit in hits if "letter2 " in hit.text]
    assert len({hit.text for hit in hits}) == len(hits)
    assert of_letter
    assert all({hit.document, *hit.also_in} == {"copy.txt", "letter-2.txt"} for hit in of_letter)


@pytest.mark.parametrize("together", [True, False], ids=["in one run", "in two runs"])
def test_the_same_document_in_two_folders_is_one_record(index: Index, tmp_path: Path, together: bool) -> None:
    one, two = write(tmp_path / "one", {1: "first"}), write(tmp_path / "two", {1: "first"})
    if together:
        report = index.ingest([one, two])
        assert (report.added, report.unchanged) == (1, 1)
    else:
        assert index.ingest([one]).added == 1
        assert index.ingest([two]).unchanged == 1
    assert index.counts()[0] == 1
    (one / "letter-1.txt").unlink()
    assert index.ingest([one, two], prune=True).removed == 0  # the record has a file left
    assert index.counts()[0] == 1
    (two / "letter-1.txt").unlink()
    assert index.ingest([one, two], prune=True).removed == 1
    assert index.counts() == (0, 0)
    assert problems(index) == []


def test_a_file_that_becomes_another_sources_copy_leaves_nothing_behind(index: Index, tmp_path: Path) -> None:
    one, two = write(tmp_path / "one", {1: "first"}), write(tmp_path / "two", {1: "second"})
    index.ingest([one, two])
    write(two, {1: "first"})
    report = index.ingest([one, two])
    assert (report.replaced, report.unchanged, report.passages) == (1, 1, 0)
    assert contents(index)["letter-1.txt"].count("first wording") == 4
    assert problems(index) == []


@pytest.mark.parametrize("together", [True, False], ids=["in one run", "in two runs"])
def test_a_record_id_is_one_record_though_metadata_differ(index: Index, tmp_path: Path, together: bool) -> None:
    one, two = write(tmp_path / "one", {1: "first"}), write(tmp_path / "two", {1: "first"})
    (two / "letter-1.json").write_text('{"title": "The lanterns"}', encoding="utf-8")
    for paths in [[one, two]] if together else [[one], [two]]:
        index.ingest(paths)
    assert [row.title for row in index.records()] == ["The lanterns"]
    assert index.ingest([one, two]).unchanged == 2
    assert index.search("lamp keeper").hits
    assert problems(index) == []


def test_a_record_with_two_sources_follows_the_newest_splitter_settings(folder: Path, tmp_path: Path) -> None:
    one, two = write(tmp_path / "one", {1: "first"}), write(tmp_path / "two", {1: "first"})
    with Index.open(folder, embedder=CountingEmbedder(), split_settings=SMALL) as index:
        index.ingest([one, two])
    with Index.open(folder, embedder=CountingEmbedder(), split_settings=SplitSettings()) as index:
        passages = index.ingest([one]).passages
        assert index.counts() == (1, passages)
        (one / "letter-1.txt").unlink()
        index.ingest([one], prune=True)
        assert index.counts() == (1, passages)
        assert index.ingest([two]).passages == 0
        assert problems(index) == []


def test_prune_removes_only_below_the_given_paths(index: Index, tmp_path: Path) -> None:
    one, two = write(tmp_path / "one", {1: "first", 2: "first"}), write(tmp_path / "two", {3: "first", 4: "first"})
    index.ingest([one, two])
    (one / "letter-1.txt").unlink()
    (two / "letter-3.txt").unlink()
    assert index.ingest([one]).removed == 0
    assert index.ingest([one], prune=True).removed == 1
    assert contents(index).keys() == {"letter-2.txt", "letter-3.txt", "letter-4.txt"}
    assert problems(index) == []


def test_prune_keeps_what_is_there_though_this_run_did_not_read_it(index: Index, records: Path) -> None:
    hidden = records / ".draft.txt"
    hidden.write_text(letter(9), encoding="utf-8")
    index.ingest([hidden])
    assert index.ingest([records], prune=True).removed == 0
    assert ".draft.txt" in contents(index)


def test_prune_with_a_path_that_no_system_knows(index: Index, records: Path) -> None:
    report = index.ingest([records, "bad\0path"], prune=True)
    assert (report.added, [f.code for f in report.failed]) == (6, ["missing_path"])


def test_removed_records_are_gone_from_every_answer(index: Index, records: Path) -> None:
    index.ingest([records])
    gone = [row.record_id for row in index.records() if row.document in ("letter-1.txt", "letter-2.txt")]
    generation = index.generation()
    assert index.remove([*gone, gone[0]]) == 2
    assert index.generation() > generation
    assert contents(index).keys() == {f"letter-{n}.txt" for n in (0, 3, 4, 5)}
    assert not any(hit.record_id in gone for hit in index.search("letter1 letter2 lamp keeper", 50).hits)
    assert not index.names("symbol", "CHL/2031/101")
    assert problems(index) == []


def test_removing_an_unknown_record_removes_none(index: Index, records: Path) -> None:
    index.ingest([records])
    first = index.records()[0].record_id
    with pytest.raises(RecordMissing, match="no such record"):
        index.remove([first, "0123456789abcdef"])
    assert index.counts()[0] == 6


def test_a_record_that_was_removed_comes_back_with_the_next_run(index: Index, records: Path) -> None:
    index.ingest([records])
    index.remove([index.records()[0].record_id])
    assert index.ingest([records]).added == 1
    assert index.counts()[0] == 6


def test_progress_ends_with_every_file_done(index: Index, records: Path) -> None:
    seen: list[tuple[str, int, int]] = []
    index.ingest([records], progress=lambda *step: seen.append(step))
    assert [step[0] for step in seen[:-1]] == sorted(p.name for p in records.iterdir())
    assert seen[-1][1:] == (6, 6)


def test_the_samples_of_six_languages(index: Index) -> None:
    samples = Path(__file__).parents[2] / "corpus" / "samples"
    report = index.ingest([samples])
    assert (report.added, report.failed) == (15, ())
    for query in ("working group recommends item 6", "导航灯", "الفريق العامل", "рабочая группа"):
        assert_hits_are_of_records(index, query)
    assert problems(index) == []


def test_prune_keeps_everything_below_a_folder_that_is_not_there(index: Index, records: Path) -> None:
    index.ingest([records])
    before = len(index.records())
    assert before
    records.rename(records.with_name("unmounted"))
    report = index.ingest([records], prune=True)
    assert report.removed == 0
    assert [failure.code for failure in report.failed] == ["missing_path"]
    assert len(index.records()) == before


def test_an_index_among_the_records_is_no_record(records: Path) -> None:
    with Index.open(records / "index", create=True, embedder=HashingEmbedder()) as inside:
        first = inside.ingest([records])
        assert first.failed == inside.ingest([records]).failed == ()
        assert first.added > 0


def test_a_symbol_of_several_records_lists_their_ids_and_languages(index: Index, tmp_path: Path) -> None:
    for language, text in (("en", "The lamp of Tesk is dark and the keeper is away."), ("fr", "Le feu de Tesk est éteint et le gardien est parti.")):
        (tmp_path / f"lamp.{language}.md").write_text(f"---\nsymbol: CHL/2031/90\nlanguage: {language}\n---\n\n{text}\n", encoding="utf-8")
    index.ingest([tmp_path])
    with pytest.raises(RecordAmbiguous) as caught:
        index.record("CHL/2031/90")
    ids = {row.language: row.record_id for row in index.records() if row.symbol == "CHL/2031/90"}
    assert caught.value.code == "record_ambiguous"
    assert str(caught.value) == (f"CHL/2031/90: 2 records are called so: {ids['en']} (en), {ids['fr']} (fr); show one with: rapporteur show ID --index DIR")
    assert index.record(ids["fr"]).record_id == ids["fr"]


def test_at_most_six_of_many_records_are_listed() -> None:
    error = RecordAmbiguous("CHL/2031", [(f"{n:016x}", "en") for n in range(9)])
    assert error.problem.count("(en)") == 6
    assert error.problem.endswith(" and 3 more")
    assert len(error.candidates) == 9
