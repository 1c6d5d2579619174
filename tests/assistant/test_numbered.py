"""Resolutions asked about by number where several stand on one page: title and line of adoption, and nothing of the others."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Rapporteur
from tests.assistant.coastal import indexed
from tests.corpus.test_numbered_texts import PAGE


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("page"), {"page.txt": PAGE}) as r:
        yield r


@pytest.mark.parametrize(
    "question", ["At which meeting and when was resolution 41 (III) adopted?", "À quelle séance et à quelle date la résolution 41 (III) a-t-elle été adoptée ?"]
)
def test_meeting_and_day_are_quoted_with_the_title(page: Rapporteur, question: str) -> None:
    answer = page.ask(question)
    quoted = "\n".join(c.quote for c in answer.citations)
    assert not answer.refused
    assert all(part in quoted for part in ("41 (III). Admission of Zubrowka", "112th meeting", "12 June 2031"))
    assert "14 June" not in quoted
    assert "Oil" not in quoted


def test_who_was_admitted_the_title_tells(page: Rapporteur) -> None:
    answer = page.ask("Which State was admitted to membership by resolution 41 (III), and on what date?")
    quoted = "\n".join(c.quote for c in answer.citations)
    assert "Admission of Zubrowka" in quoted
    assert "12 June 2031" in quoted
    assert "14 June" not in quoted
