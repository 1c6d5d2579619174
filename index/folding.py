"""Language versions of one document as one hit: the version in the question's language is shown, the others are named.

Two passages are one place of a document if they bear the same article or paragraph numbers or, where they bear none, if
they stand at the same place of it by length.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field

from corpus.languages import Language
from index.rows import RecordRow, StoredPassage

_APART = 0.015  # of a document's length: versions of one paragraph begin and end so near each other

NumbersOf = Callable[[StoredPassage], Set[tuple[str, str]]]
"""The article, rule and paragraph numbers of a passage, as (kind, number)."""


@dataclass(frozen=True, slots=True)
class VersionOf:
    """A record as one version of a document: its language and length in characters."""

    record_id: str
    language: Language
    characters: int


@dataclass(frozen=True, slots=True)
class Versions:
    """Which records are versions of one document."""

    group: Mapping[str, str] = field(default_factory=dict)
    members: Mapping[str, Sequence[VersionOf]] = field(default_factory=dict)

    @classmethod
    def of(cls, rows: Iterable[RecordRow], keys: Mapping[str, str]) -> Versions:
        """The versions among these records; `keys` is what those of one document have in common (`corpus.layout.versions.version_keys`)."""
        members: dict[str, list[VersionOf]] = {}
        for row in rows:
            if (key := keys.get(row.record_id)) is not None:
                members.setdefault(key, []).append(VersionOf(row.record_id, Language(row.language), row.characters))
        several = {key: found for key, found in members.items() if len({v.language for v in found}) > 1}
        return cls({v.record_id: key for key, found in several.items() for v in found}, several)

    def in_language(self, record_id: str, language: Language) -> VersionOf | None:
        """The version of a record's document in that language, or None; the record itself where it is in it."""
        found = [v for v in self.members.get(self.group.get(record_id, ""), ()) if v.language is language]
        return next((v for v in found if v.record_id == record_id), found[0] if found else None)

    def place(self, passage: StoredPassage) -> tuple[float, float]:
        """Where in its record a passage begins and ends, 0 to 1."""
        length = next((v.characters for v in self.members[self.group[passage.record_id]] if v.record_id == passage.record_id), 1) or 1
        return passage.start / length, passage.end / length

    def repeated(self, shown: Sequence[StoredPassage], language: Language, numbers: NumbersOf) -> set[int]:
        """Which of the passages that are shown, by index, are in another language than `language` and the place of one before them that is in it: where two
        passages of one version are one of another, the second is told from the first only beside that one."""
        own = [(at, passage) for at, passage in enumerate(shown) if passage.language is language]
        return {
            at for at, passage in enumerate(shown)
            if passage.language is not language and any(before < at and self.same_place(other, passage, numbers) for before, other in own)
        }  # fmt: skip

    def same_place(self, a: StoredPassage, b: StoredPassage, numbers: NumbersOf) -> bool:
        """Whether two passages of versions in different languages are one place of their document."""
        if a.language is b.language or self.group.get(a.record_id, a.record_id) != self.group.get(b.record_id, b.record_id):
            return False
        here, there = _by_kind(numbers(a)), _by_kind(numbers(b))
        if both := here.keys() & there.keys():
            # Article 4, § 1 is not article 12, § 1.
            return all(here[kind] & there[kind] for kind in both)
        if here or there:
            return False
        (start, end), (other_start, other_end) = self.place(a), self.place(b)
        return min(end, other_end) - max(start, other_start) > -_APART and abs(start + end - other_start - other_end) / 2 < _APART


def _by_kind(numbers: Set[tuple[str, str]]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for kind, number in numbers:
        found.setdefault(kind, set()).add(number)
    return found
