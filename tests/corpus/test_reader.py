"""From a source to a record: front matter, sidecars, language, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from corpus import reader
from corpus.errors import DamagedFile, EmptyRecord, InputError, MissingPath, NotText, UnknownFormat
from corpus.languages import Language
from corpus.reader import read_source, sidecar_digest
from corpus.reading.block import Extract
from corpus.record import Record
from corpus.sources import Source
from tests.corpus.making import record_of, write

LETTER = "CHL/2031/40\n\nLetter from the Keeper of Skerrivane\n\nThe lamp was relit on 20 October 2030 and has burned since without fail.\n"


def letter(folder: Path, content: str | bytes = LETTER, name: str = "letter.txt") -> Record:
    """The record of a letter written to that folder."""
    return record_of(write(folder, name, content))


def test_front_matter_outranks_the_masthead(tmp_path: Path) -> None:
    front = "---\nsymbol: CHL/2031/41\ntitle: Another title\ndate: 2031-05-03\nkind: Note Verbale\nsponsor: Osmere\n---\n"
    meta = letter(tmp_path, content=front + LETTER).metadata
    assert (meta.symbol, meta.title, meta.date, meta.kind) == ("CHL/2031/41", "Another title", "2031-05-03", "note verbale")
    assert meta.extra == {"sponsor": "Osmere"}


@pytest.mark.parametrize("sidecar", ["letter.txt.json", "letter.json"])
def test_a_sidecar_tells_the_metadata(tmp_path: Path, sidecar: str) -> None:
    write(tmp_path, sidecar, json.dumps({"Symbol": "CHL/2031/42", "date": "3 May 2031", "sponsor": ["Quenda"]}))
    meta = letter(tmp_path).metadata
    assert (meta.symbol, meta.date, meta.extra) == ("CHL/2031/42", "2031-05-03", {"sponsor": ["Quenda"]})


def test_the_sidecar_named_after_the_whole_file_comes_first(tmp_path: Path) -> None:
    write(tmp_path, "letter.json", '{"symbol": "CHL/1"}')
    write(tmp_path, "letter.txt.json", '{"symbol": "CHL/2"}')
    assert letter(tmp_path).metadata.symbol == "CHL/2"


def test_a_sidecar_outranks_front_matter_key_by_key(tmp_path: Path) -> None:
    write(tmp_path, "letter.json", '{"symbol": "CHL/2031/43"}')
    meta = letter(tmp_path, content="---\nsymbol: CHL/2031/44\ntitle: Kept\n---\n" + LETTER).metadata
    assert (meta.symbol, meta.title) == ("CHL/2031/43", "Kept")


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("{", "is not valid JSON"),
        (b"\xff\xfe\x00", "is not valid JSON"),
        ("[1]", "is not a JSON object"),
        ("[" * 100_000, "is not valid JSON"),
        ("", "is not valid JSON"),
        ('{"title": "\\ud800"}', "is not valid JSON"),
    ],
)
def test_a_broken_sidecar_is_named_in_the_error(tmp_path: Path, content: str | bytes, problem: str) -> None:
    write(tmp_path, "letter.json", content)
    with pytest.raises(DamagedFile, match=rf"^letter\.json: the metadata beside the record {problem}; correct it or remove it$"):
        letter(tmp_path)


def test_a_sidecars_digest_follows_its_content(tmp_path: Path) -> None:
    source = Source(write(tmp_path, "letter.txt", LETTER), "letter.txt")
    assert sidecar_digest(source) == ""
    write(tmp_path, "letter.json", "{}")
    first = sidecar_digest(source)
    write(tmp_path, "letter.json", '{"symbol": "CHL/1"}')
    assert len(first) == 64
    assert sidecar_digest(source) != first


def test_the_texts_own_language_counts_before_the_declared_one(tmp_path: Path) -> None:
    assert letter(tmp_path, content="---\nlanguage: fr\n---\n" + LETTER).language is Language.EN
    assert letter(tmp_path, content="---\nlanguage: fr\n---\n12/34/56 – 78\n").language is Language.FR
    assert letter(tmp_path, content="12/34/56 – 78\n").language is Language.UND


def test_nothing_is_made_up_where_the_file_tells_nothing(tmp_path: Path) -> None:
    meta = letter(tmp_path, content="The lamp burns.").metadata
    assert (meta.symbol, meta.title, meta.date, meta.kind) == (None, None, None, None)


def test_a_symbol_that_a_sentence_cites_is_not_the_records_own(tmp_path: Path) -> None:
    content = "Note by the Keeper\n\nThe Working Group considered document CHL/2031/12 with care at its second meeting.\n"
    assert letter(tmp_path, content=content).metadata.symbol is None


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("a.txt", "", EmptyRecord),
        ("a.txt", " \n\t ", EmptyRecord),
        ("a.txt", "… — *** — …", EmptyRecord),
        ("a.md", "---\ntitle: Only front matter\n---\n", EmptyRecord),
        ("a.html", "<html><script>lamp()</script></html>", EmptyRecord),
        ("a.txt", b"\x00\x01\x02\x03" * 200, NotText),
        ("a.docx", "lamps", DamagedFile),
        ("a.pdf", "lamps", DamagedFile),
        ("a.odt", "lamps", DamagedFile),
        ("a.rtf", "lamps", DamagedFile),
        ("a.eml", "lamps", DamagedFile),
        ("a.xyz", "lamps", UnknownFormat),
        ("README", "lamps", UnknownFormat),
    ],
)
def test_what_cannot_be_read_says_so_in_one_line(tmp_path: Path, name: str, content: str | bytes, error: type[InputError]) -> None:
    with pytest.raises(error, match=rf"^{name}: .+; .+") as caught:
        letter(tmp_path, content=content, name=name)
    assert "\n" not in str(caught.value)
    assert caught.value.to_dict()["error"]["code"] == error.code


def test_a_file_that_went_away_is_missing(tmp_path: Path) -> None:
    with pytest.raises(MissingPath, match=r"^gone\.txt: "):
        read_source(Source(tmp_path / "gone.txt", "gone.txt"))


def test_content_that_was_read_before_is_not_read_again(tmp_path: Path) -> None:
    path = write(tmp_path, "letter.txt", LETTER)
    given = read_source(Source(path, "letter.txt"), b"The other lamp burns.")
    assert given.text == "The other lamp burns."


def test_metadata_that_nothing_could_store_costs_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "letter.md"
    path.write_text('---\ntitle: "Light \\ud800 out"\nnumber: 0x' + "f" * 5000 + "\nshare: .nan\n---\n\nThe light is out.\n", encoding="utf-8")
    record = read_source(Source(path, path.name))
    assert record.metadata.title == "Light out"
    json.dumps([record.metadata.title, record.metadata.extra], allow_nan=False, ensure_ascii=False).encode("utf-8")


def test_a_sidecar_with_what_is_not_json_is_named(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("The light is out.\n", encoding="utf-8")
    (tmp_path / "letter.json").write_text('{"share": NaN}', encoding="utf-8")
    with pytest.raises(DamagedFile, match="not valid JSON"):
        read_source(Source(path, path.name))


def test_whatever_a_broken_file_makes_a_library_raise_it_is_a_damaged_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_data: bytes, _name: str) -> Extract:
        raise IndexError("deep inside a library")

    monkeypatch.setitem(reader._READERS, "plain", fails)
    path = tmp_path / "letter.txt"
    path.write_text("The light is out.\n", encoding="utf-8")
    with pytest.raises(DamagedFile, match="IndexError"):
        read_source(Source(path, path.name))


def test_a_soft_hyphen_in_a_word_is_no_part_of_it(tmp_path: Path) -> None:
    path = tmp_path / "letter.html"
    path.write_text("<p>The co&shy;operation of keepers goes on.</p>", encoding="utf-8")
    assert read_source(Source(path, path.name)).text == "The cooperation of keepers goes on."
