"""Several indexes at one address: named, chosen on the page and by programs, each with its own conversations."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Rapporteur, Settings
from assistant.ui.endpoints import ApiError, Endpoints
from assistant.ui.offered import Offered
from assistant.ui.shelf import Held, Shelf, names_of
from index.embedding import HashingEmbedder
from tests.assistant.ui.chrome import Visitor, ingest, needed, page_process
from tests.assistant.ui.engines import Bare


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    base = tmp_path_factory.mktemp("shelf")
    made = []
    for name, text in (("lights", "On item 31 the keeper recommends eleven purple lamps."), ("fog", "On item 32 the pilot recommends four brass horns.")):
        (base / name).mkdir()
        (base / name / f"{name}.txt").write_text(text, encoding="utf-8")
        ingest(base / name, base / "indexes" / name)
        made.append(base / "indexes" / name)
    return made[0], made[1]


@pytest.fixture
def shelf(folders: tuple[Path, Path]) -> Iterator[Shelf]:
    opened = [Rapporteur.open(folder, settings=Settings(min_confidence=0.0), embedder=HashingEmbedder()) for folder in folders]
    yield Shelf([Held(folder.name, one, Offered()) for folder, one in zip(folders, opened, strict=True)])
    for one in opened:
        one.close()


def test_an_index_is_called_as_its_folder_unless_two_are_called_alike() -> None:
    assert names_of(["/a/lights", "/b/fog/"]) == ["lights", "fog"]
    assert names_of(["/a/lights", "/b/lights", "/c/fog"]) == ["/a/lights", "/b/lights", "fog"]


@pytest.mark.parametrize("name", [None, 7, "", "none", "__class__"])
def test_the_first_is_opened_where_none_is_chosen(shelf: Shelf, name: object) -> None:
    assert shelf.held(name).name == "lights"
    assert shelf.held("fog").name == "fog"
    assert shelf.names == ("lights", "fog")
    assert Shelf([Held("one", Bare(), Offered())]).names == ()


def test_a_record_is_opened_where_it_is(shelf: Shelf) -> None:
    assert shelf.holding("fog.txt").name == "fog"
    assert shelf.holding("lights.txt").name == "lights"
    assert shelf.holding("nowhere").name == "lights"


def test_programs_name_the_index(shelf: Shelf) -> None:
    async def called() -> None:
        endpoints = Endpoints(shelf, 2, 2)
        assert (await endpoints.ask_records("What does the pilot recommend?", index="fog"))["citations"][0]["document"] == "fog.txt"
        assert (await endpoints.search_records("lamps"))["hits"][0]["document"] == "lights.txt"
        assert (await endpoints.read_record("fog.txt", index="fog"))["document"] == "fog.txt"
        with pytest.raises(ApiError, match="no collection is called rain; there are: lights, fog"):
            await endpoints.search_records("lamps", index="rain")

    asyncio.run(called())


@pytest.mark.browser
def test_a_visitor_chooses_an_index(folders: tuple[Path, Path], tmp_path: Path, shots: Path) -> None:
    needed()
    lights, fog = folders
    with page_process(lights, tmp_path / "log", "--index", fog) as url:
        visitor = Visitor(url, tmp_path / "profile")
        try:
            assert "eleven purple lamps" in visitor.ask("What does the keeper recommend on item 31?")
            visitor.run(
                "const s = document.querySelector('.masthead [data-choose=index]'); s.value = 'fog'; s.dispatchEvent(new Event('change', {bubbles: true}))"
            )
            visitor.until("return !document.querySelector('#chat .turn') && document.querySelector('#kept summary')?.textContent === 'Conversations (0)'")
            assert "four brass horns" in visitor.ask("What does the pilot recommend on item 32?")
            visitor.screenshot(shots / "indexes.png")
            assert visitor.run("return [...document.querySelectorAll('#known-item option')].map(o => o.value)") == ["32"]
            visitor.run("document.querySelector('.masthead [data-view=records]').click()")
            visitor.until("return [...document.querySelectorAll('#browse tbody td:first-child')].map(e => e.textContent).join() === 'fog.txt'")
            visitor.open("?record=fog.txt")
            visitor.until("return document.querySelector('#reader')?.textContent.includes('brass horns')")
            assert visitor.run("return document.querySelector('[data-choose=index]').value") == "fog"
            visitor.open("?index=fog")
            visitor.until("return document.querySelector('[data-choose=index]')?.value === 'fog'")
            assert visitor.severe() == []
            assert visitor.foreign() == []
        finally:
            visitor.close()
    assert "Traceback" not in (tmp_path / "log").read_text()
