"""Which records are language versions of one document, and where a symbol tells it of none."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.layout.versions import keys_of_records
from corpus.record import Record
from tests.corpus.making import record_of, write

FIRST = """The Group counted the lamps of the northern coast and heard the keepers of Ellering. It recommends that each lamp burn oil of one kind.

Zubrowka offered two barrels a year, which the Group accepted. The next count will be made in autumn, when the fog has lifted.
"""
SECOND = """Delegations agreed that bells are of more use than horns. The bell of Vellmoor should ring every minute in fog, and be cast anew.

Severovia asked who pays for the bronze. No delegation answered, and the matter was referred to the Conference for a vote.
"""
FRENCH = """Le Groupe a compté les feux de la côte nord et entendu les gardiens d’Ellering. Il recommande que chaque feu brûle une seule huile.

La Zubrowka a offert deux barils par an, ce que le Groupe a accepté. Le prochain compte aura lieu en automne.
"""


def grouped(folder: Path, texts: dict[str, str]) -> list[set[str]]:
    """The names of the records that are versions of each other."""
    read: list[Record] = [record_of(write(folder, name, text)) for name, text in texts.items()]
    keys = keys_of_records(read)
    groups: dict[str, set[str]] = {}
    for record in read:
        groups.setdefault(keys.get(record.record_id, record.record_id), set()).add(record.document)
    return sorted((group for group in groups.values() if len(group) > 1), key=sorted)


def test_one_symbol_in_several_languages_is_one_document(tmp_path: Path) -> None:
    texts = {"a.txt": f"CHL/2031/9\n\nReport\n\n{FIRST}", "b.txt": f"CHL/2031/9\n\nRapport\n\n{FRENCH}"}
    assert grouped(tmp_path, texts) == [{"a.txt", "b.txt"}]


def test_two_texts_of_one_symbol_in_one_language_make_no_versions(tmp_path: Path) -> None:
    texts = {
        "a.txt": f"CHL/2031/9\n\nReport\n\n{FIRST}",
        "b.txt": f"CHL/2031/9\n\nReport\n\n{SECOND}",
        "c.txt": f"CHL/2031/9\n\nRapport\n\n{FRENCH}",
    }
    assert grouped(tmp_path, texts) == []


def test_names_tell_versions_where_the_symbol_does_not(tmp_path: Path) -> None:
    texts = {
        "lamps.en.txt": f"CHL/2031/9\n\nReport\n\n{FIRST}",
        "bells.en.txt": f"CHL/2031/9\n\nReport\n\n{SECOND}",
        "lamps.fr.txt": f"CHL/2031/9\n\nRapport\n\n{FRENCH}",
    }
    assert grouped(tmp_path, texts) == [{"lamps.en.txt", "lamps.fr.txt"}]


def test_one_text_in_two_files_is_one_document(tmp_path: Path) -> None:
    """The layout of the second gave other lines and lost a word."""
    texts = {
        "a.txt": f"CHL/2031/9\n\nReport\n\n{FIRST}",
        "b.md": f"Conference on Coastal Lights\n\nCHL/2031/9\n\n# REPORT\n\n{FIRST.replace('northern coast', 'coast')}",
        "c.txt": f"CHL/2031/9\n\nRapport\n\n{FRENCH}",
    }
    assert grouped(tmp_path, texts) == [{"a.txt", "b.md", "c.txt"}]


@pytest.mark.parametrize("organ", ["WG", "SC", "CONF"])
def test_reports_of_bodies_with_roman_numbers_are_documents_of_their_own(tmp_path: Path, organ: str) -> None:
    texts = {
        "a.txt": f"CHL/2031/{organ}.I/Rep\n\nReport\n\n{FIRST}",
        "b.txt": f"CHL/2031/{organ}.II/Rep\n\nReport\n\n{SECOND}",
        "c.txt": f"CHL/2031/{organ}.I/Rep\n\nRapport\n\n{FRENCH}",
    }
    assert grouped(tmp_path, texts) == [{"a.txt", "c.txt"}]
