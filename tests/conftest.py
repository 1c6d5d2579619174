"""What all tests share: the sample records, the evaluation sets beside the repository, repeatable property tests."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

REPOSITORY = Path(__file__).parents[1]

# Repeatable, and without a deadline: the machine is shared.
settings.register_profile("suite", max_examples=80, deadline=None, derandomize=True, database=None)
settings.load_profile("suite")


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of sample records that the package ships."""
    return REPOSITORY / "corpus" / "samples"


@pytest.fixture(scope="session")
def evalsets() -> Path:
    """The evaluation sets, which lie beside the repository and never in it."""
    folder = REPOSITORY.parent / "shared" / "evalsets"
    if not folder.is_dir():
        pytest.skip(f"no evaluation sets at {folder}")
    return folder
