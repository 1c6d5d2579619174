"""What all tests share: the sample records, the evaluation sets beside the repository, repeatable property tests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from assistant import Rapporteur

REPOSITORY = Path(__file__).parents[1]

# Repeatable, and without a deadline: the machine is shared.
settings.register_profile("suite", max_examples=80, deadline=None, derandomize=True, database=None)
settings.load_profile("suite")


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of sample records that the package ships."""
    return REPOSITORY / "corpus" / "samples"


@dataclass(frozen=True)
class Demonstrated:
    """What the demonstration returned, the lines that it showed, and the index that it made."""

    result: dict[str, Any]
    shown: list[str]
    index: Path


@pytest.fixture(scope="session")
def demonstrated(tmp_path_factory: pytest.TempPathFactory) -> Demonstrated:
    """The demonstration with the bundled model: it embeds the sample records, which takes long, so that it is run once. Its index is not to be
    written to."""
    from assistant import Settings
    from assistant.commands.demo import run

    shown: list[str] = []
    index = tmp_path_factory.mktemp("demonstrated") / "index"
    return Demonstrated(run(index, Settings(), shown.append), shown, index)


@pytest.fixture(scope="module")
def rapporteur(demonstrated: Demonstrated) -> Iterator[Rapporteur]:
    """The sample records, indexed by the bundled model."""
    from assistant import Rapporteur, Settings

    with Rapporteur.open(demonstrated.index, create=False, settings=Settings()) as r:
        yield r


@pytest.fixture(scope="session")
def evalsets() -> Path:
    """The evaluation sets, which lie beside the repository and never in it."""
    folder = REPOSITORY.parent / "shared" / "evalsets"
    if not folder.is_dir():
        pytest.skip(f"no evaluation sets at {folder}")
    return folder
