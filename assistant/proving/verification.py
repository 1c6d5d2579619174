"""Whether passages prove a statement: what it claims is looked up in them, and what it says is weighed against them.

A statement passes where it is no mere fragment, where every number, date, symbol, State, agenda item, body, quotation and (within one script) name in it stands
in what it cites; where the cited sentences support it as a whole; and where neither a negation nor the act (decided, recommended,
proposed) nor the speaker is turned round, as far as rules see that. docs/verification.md says how far, as measured.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.proving.claims import Claim, Held, claims_of, comparable, held_alone, held_by, known_names
from assistant.proving.fragments import states_something
from assistant.proving.shown import Shown
from assistant.proving.support import Support, WordSupport
from assistant.proving.wording import acts_recorded, clauses, is_negated, says, unrecorded
from corpus.languages import Language
from corpus.layout.sentences import sentences

_SPEAKERS = ("state", "name", "body")
_LONGEST = 6  # sentences or items that one citation quotes at most
_ITEM = re.compile(r"\s*(?:[(（]?[\w]{1,4}[)）.、]|[–•*-])\s*\S")


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a statement is not supported: `kind` is fragment, citation, number, date, symbol, state, item, body, name, quote, negation, act,
    attribution or support; `value` is what the statement has, where that can be shown."""

    kind: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Proof:
    """What a cited passage proves a statement with: spans of the record's text, a list's lead-in apart from its item."""

    shown: Shown
    spans: tuple[tuple[int, int], ...]
    support: float

    @property
    def text(self) -> str:
        return "\n".join(self.shown.record.text[start:end] for start, end in self.spans)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a statement is proved, by what, and if not, why."""

    proofs: tuple[Proof, ...] = ()
    reason: Reason | None = None

    @property
    def supported(self) -> bool:
        return self.reason is None


class Verifier:
    """Checks statements in one language against the passages of one question.

    Args:
        shown: the passages that the writer was shown.
        language: the statements' language.
        support: how far a passage bears out a statement; None counts shared words.
    """

    def __init__(self, shown: Sequence[Shown], language: Language, support: Support | None = None) -> None:
        self._shown = {s.number: s for s in shown}
        self._language = language
        self._support: Support = support or WordSupport()
        self._names = known_names(shown)

    def check(self, statement: str, cited: Sequence[int]) -> Verdict:
        """The verdict on a statement that cites the passages of these numbers. Where it cites none, the passage that supports it
        best is taken if it passes; numbers that were not shown count as not cited unless there is no other."""
        if not states_something(statement, self._language):
            return Verdict(reason=Reason("fragment"))
        numbers = [n for n in dict.fromkeys(cited) if n in self._shown]
        if cited and not numbers:
            return Verdict(reason=Reason("citation", "".join(f"[{n}]" for n in cited)))
        claims = claims_of(statement, self._language, self._names)
        if numbers:
            return self._checked(statement, claims, [self._shown[n] for n in numbers])
        best: Verdict | None = None
        for passage in sorted(self._shown.values(), key=lambda s: -self._support.scores(statement, self._language, s, [[(s.start, s.end)]])[0]):
            verdict = self._checked(statement, claims, [passage])
            if verdict.supported:
                return verdict
            best = best or verdict
        return best or Verdict(reason=Reason("citation"))

    def _checked(self, statement: str, claims: Sequence[Claim], passages: Sequence[Shown]) -> Verdict:
        held = [(passage, held_by(passage, self._language)) for passage in passages]
        for claim in claims:
            able = [h for passage, h in held if comparable(claim, self._language, passage.language)]
            if able and not any(h.meets(claim) for h in able):
                return Verdict(reason=Reason(claim.kind, claim.shown))
        proofs = sorted((self._proof(statement, claims, passage) for passage in passages), key=lambda p: -p.support)
        if proofs[0].support < self._support.threshold:
            return Verdict(reason=Reason("support"))
        kept = [p for p in proofs if p is proofs[0] or p.support >= self._support.threshold or self._adds(claims, p, proofs[0])]
        if reason := self._turned(statement, claims, kept):
            return Verdict(reason=reason)
        return Verdict(tuple(sorted(kept, key=lambda p: [s.number for s in passages].index(p.shown.number))))

    def _adds(self, claims: Sequence[Claim], proof: Proof, best: Proof) -> bool:
        """Whether a passage that hardly supports the statement still proves something in it that the best one doesn't hold."""
        mine, theirs = held_by(proof.shown, self._language), held_by(best.shown, self._language)
        return any(mine.meets(c) and not theirs.meets(c) for c in claims if comparable(c, self._language, proof.shown.language))

    def _proof(self, statement: str, claims: Sequence[Claim], passage: Shown) -> Proof:
        """The shortest run of sentences that holds what the passage holds of the claims; of equal ones the one that supports most."""
        text = passage.record.text
        units = sentences(text, passage.start, passage.end) or [(passage.start, passage.end)]
        leads = _leads(text, units)
        held = [
            held_alone(_joined(text, [*([units[lead]] if lead is not None else []), unit]), passage.language) for unit, lead in zip(units, leads, strict=True)
        ]
        able = [c for c in claims if comparable(c, self._language, passage.language)]
        needed = [c for c in able if any(h.meets(c) for h in held)]
        runs: list[tuple[int, int]] = []
        for length in range(1, min(len(units), _LONGEST) + 1):
            # A sentence that leads to a list says nothing without an item of it.
            whole = [(at, at + length) for at in range(len(units) - length + 1) if at + length - 1 not in leads]
            runs = [run for run in whole if _covers(held[slice(*run)], needed)]
            if runs:
                break
        runs = runs or [(at, min(at + _LONGEST, len(units))) for at in range(0, len(units), _LONGEST)]
        spans = [_with_lead(units, leads, run) for run in runs]
        scores = self._support.scores(statement, self._language, passage, spans)
        at = max(range(len(runs)), key=lambda i: scores[i])
        return Proof(passage, spans[at], scores[at])

    def _turned(self, statement: str, claims: Sequence[Claim], proofs: Sequence[Proof]) -> Reason | None:
        """Whether the statement says the reverse of its proofs, another act, or puts it into another mouth."""
        denied = any(is_negated(p.text, p.shown.language) for p in proofs)
        if is_negated(statement, self._language):
            if not denied and all(p.shown.language is not Language.UND for p in proofs):
                return Reason("negation")
        elif denied and self._denied_there(statement, proofs[0]):
            return Reason("negation")
        recorded = frozenset(act for p in proofs for act in acts_recorded(p.text, p.shown.language))
        if acts := unrecorded(statement, self._language, recorded):
            return Reason("act", ", ".join(sorted(acts)))
        return Reason("attribution") if self._parted(statement, claims, proofs) else None

    def _denied_there(self, statement: str, proof: Proof) -> bool:
        """Whether the part of the proof that the statement matches best is a negated one."""
        text, language = proof.shown.record.text, proof.shown.language
        parts = [(s + a, s + b) for start, end in proof.spans for s, e in sentences(text, start, end) for a, b in clauses(text[s:e])]
        negated = [is_negated(text[start:end], language) for start, end in parts]
        if not any(negated):
            return False
        scores = self._support.scores(statement, self._language, proof.shown, [[part] for part in parts])
        return negated[max(range(len(parts)), key=lambda i: scores[i])]

    def _parted(self, statement: str, claims: Sequence[Claim], proofs: Sequence[Proof]) -> bool:
        """Whether what one speaker is said to have said or done stands in a sentence that names another and not this one."""
        said = [c for c in claims if c.kind in ("number", "date")]
        speakers = [c for c in claims if c.kind in _SPEAKERS]
        if len(proofs) > 1 or len(proofs[0].spans) > 1 or not said or not speakers or not says(statement, self._language):
            return False
        speaker = min(speakers, key=lambda c: statement.find(c.shown) if c.shown in statement else len(statement))
        text, language = proofs[0].shown.record.text, proofs[0].shown.language
        if not comparable(speaker, self._language, language):
            return False
        units = sentences(text, *proofs[0].spans[0])
        if any(lead is not None for lead in _leads(text, units)):
            return False
        held = [held_alone(text[start:end], language) for start, end in units]
        spoken = [h for h in held if h.meets(speaker)]
        others = [
            h
            for (start, end), h in zip(units, held, strict=True)
            if h not in spoken and (h.states or h.bodies or known_names([_part(proofs[0].shown, start, end)]))
        ]
        return bool(spoken) and not any(h.meets(c) for h in spoken for c in said) and any(h.meets(c) for h in others for c in said)


def _part(passage: Shown, start: int, end: int) -> Shown:
    return Shown(passage.number, passage.record, start, end, passage.record.text[start:end], passage.source)


def _joined(text: str, spans: Sequence[tuple[int, int]]) -> str:
    return "\n".join(text[start:end] for start, end in spans)


def _leads(text: str, units: Sequence[tuple[int, int]]) -> list[int | None]:
    """For each unit the one that leads to the list which it is an item of; None where it is no item."""
    leads: list[int | None] = []
    lead: int | None = None
    for at, (start, end) in enumerate(units):
        if lead is not None and _ITEM.match(text, start, end):
            leads.append(lead)
            continue
        leads.append(None)
        lead = at if text[end - 1] in ":：" else None
    return leads


def _covers(units: Sequence[Held], needed: Sequence[Claim]) -> bool:
    return all(any(h.meets(c) for h in units) for c in needed)


def _with_lead(units: Sequence[tuple[int, int]], leads: Sequence[int | None], run: tuple[int, int]) -> tuple[tuple[int, int], ...]:
    """The spans of a run of units; where it begins within a list, what leads to the list comes first."""
    first, last = run
    whole = (units[first][0], units[last - 1][1])
    lead = leads[first]
    if lead is None:
        return (whole,)
    return ((units[lead][0], whole[1]),) if lead + 1 == first else (units[lead], whole)
