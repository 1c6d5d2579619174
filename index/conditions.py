"""What meets the conditions that a user sets on what passages name: a State, group or body, and an agenda item."""

from __future__ import annotations

import difflib
import itertools
import re
import unicodedata
from collections.abc import Iterable

from corpus.errors import QuestionError
from corpus.languages import Language
from corpus.naming.bearing import bears, written_in
from corpus.naming.patterns import KINDS
from corpus.naming.states import state_name
from corpus.reader import READER_VERSION
from index.fact_queries import FactQueries
from index.filters import Filters, is_state, shown
from index.terms import PLAIN, terms

_NEAREST = 4  # names that an error gives
_APART = 4  # terms that may stand between the words of a name, plain forms of them among these


class ConditionQueries(FactQueries):
    """The passages and records of one index that meet conditions."""

    def check(self, filters: Filters) -> None:
        """Sees that there is what the conditions name.

        Raises:
            QuestionError: no record has such a State, group or body, or there is no such kind; it says what there is.
        """
        with self.reading():
            if filters.state is not None and not is_state(filters.state) and not self.parties(filters.state):
                raise QuestionError("state", f"no State, group or body of these records is called {shown(filters.state)}", self._instead(filters.state))
            if filters.kind is not None and filters.kind not in KINDS and (kinds := self.kinds()) and filters.kind not in kinds:
                raise QuestionError("kind", f"no record is of the kind {shown(filters.kind)}", f"there are: {', '.join(kinds)}")

    def keys_meeting(self, kind: str, value: str) -> set[str]:
        """Keys of the indexed passages that meet a condition, as `Filters.named` has it."""
        if kind == "item":
            return (set(self.mentioning("item", value)) | set(self.mentioning("item_of_whole", value))) - set(self.mentioning("item_of_others", value))
        if is_state(value):
            return set(self.mentioning("state", value))
        parties = self.parties(value)
        found = {key for party in parties for key in self.mentioning("party", party)}
        return found | self._saying(value) if parties else found

    def records_meeting(self, kind: str, value: str) -> set[str]:
        """The ids of the indexed records with a passage that meets a condition."""
        keys = self.keys_meeting(kind, value)
        revisions = {key.rsplit("-", 1)[0] for key in keys}
        with self.reading() as db:
            return {record for record, revision in db.execute("SELECT record_id, revision FROM revisions WHERE state = 'indexed'") if revision in revisions}

    def parties(self, name: str) -> list[str]:
        """The senders, addressees and sponsors of the records that bear a name, as the records call them."""
        spoken = written_in(name)
        return sorted(party for party in self.values_named("party") if bears(party, name, spoken))

    def kinds(self) -> list[str]:
        """The kinds of the indexed records."""
        with self.reading() as db:
            return [row[0] for row in db.execute("SELECT DISTINCT kind FROM revisions WHERE state = 'indexed' AND kind IS NOT NULL ORDER BY kind")]

    def read_before(self) -> int:
        """How many indexed records an earlier version of the reader read, which told less of them than this one."""
        with self.reading() as db:
            rows = db.execute("SELECT DISTINCT s.revision, s.made_by FROM sources s JOIN revisions r USING (revision) WHERE r.state = 'indexed'")
            return len({revision for revision, made_by in rows if _reader(made_by) < int(READER_VERSION)})

    def _instead(self, name: str) -> str:
        """What to do where a name is none of those there are; the first is to read again what was read before names were kept."""
        nearest = _nearest(name, self._names())
        before = self.read_before()
        return (
            f"{before} records were read by an earlier version, which may have kept fewer names: rapporteur ingest reads them again; {nearest}"
            if before
            else nearest
        )

    def _names(self) -> list[str]:
        spoken = [row[0] for row in self._languages()]
        return sorted(self.values_named("party") | {state_name(code, Language(lang)) for code in self.values_named("state") for lang in spoken})

    def _languages(self) -> list[tuple[str]]:
        with self.reading() as db:
            return list(db.execute("SELECT DISTINCT language FROM revisions WHERE state = 'indexed'"))

    def _saying(self, name: str) -> set[str]:
        """Keys of the indexed passages whose text holds a name's words near one another."""
        wanted = _terms(name)
        if not wanted:
            return set()
        quoted = " ".join(f'"{term}"' for term in wanted)
        with self.reading() as db:
            rows = db.execute(
                "SELECT p.revision || '-' || p.ordinal FROM terms t CROSS JOIN passages p ON p.id = t.rowid CROSS JOIN revisions r USING (revision)"
                " WHERE terms MATCH ? AND r.state = 'indexed'",
                (f"NEAR({quoted}, {_APART})",),
            )
            return {row[0] for row in rows}


def _terms(name: str) -> list[str]:
    """The terms by which a name is found: its plain form in Latin letters, which all languages share, else stems or pairs of characters."""
    spoken = written_in(name)
    if spoken is Language.ZH:
        return [first + second for first, second in itertools.pairwise(name.strip())]
    found = terms(" ".join(word[:1].upper() + word[1:] for word in name.split()), spoken)
    plain = [term for term in found if term.startswith(PLAIN)]
    return [term for term in (plain if spoken is Language.EN else (t for t in found if t not in plain)) if term not in _SMALL]


_SMALL = frozenset(f"{PLAIN}{word}" for word in ("of", "the", "de", "la", "le", "les", "du", "des", "el", "los", "and", "et", "y"))


def _reader(made_by: str) -> int:
    """The reader's version in a source's `made_by`; 0 where it tells none."""
    found = re.match(r"reader-(\d+):", made_by)
    return int(found[1]) if found else 0


def _nearest(name: str, names: Iterable[str]) -> str:
    """What to do where a name is none of those there are: the ones most like it."""
    wanted = _folded(name)

    def likeness(other: str) -> float:
        held = _folded(other)
        return max(difflib.SequenceMatcher(None, wanted, part).ratio() for part in (held, *held.split()))

    nearest = sorted(names, key=lambda other: (-likeness(other), other))[:_NEAREST]
    return f"the nearest are: {', '.join(nearest)}" if nearest else "leave the condition out: the records name none"


def _folded(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(c))
