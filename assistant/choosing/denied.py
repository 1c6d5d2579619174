"""That nothing is recommended on a matter, where a question asks what is: the paragraph that says so stands beside those that recommend, and answers
where they do not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.choosing.extract import Extract
from assistant.choosing.features import Candidate
from corpus.questions.named import Question
from corpus.record import Record
from corpus.statements.denied_acts import denies_recommendation
from corpus.statements.standings import Standing
from index.matching import Match

_NEARER = 0.05
"""How much better a denial must meet the question's worst-met part than what is quoted: on a trial set those on the matter asked about do so by 0.08 or
more, those on others by 0.01 or less."""
_MOST = 40  # candidates, best first, among which a denial is looked for


def with_denial(question: Question, extracts: Sequence[Extract], fit: Sequence[Candidate], records: Mapping[str, Record], match: Match) -> list[Extract]:
    """The extracts, before them the paragraph that denies what the question asks for on its matter, where there is one that is nearer to it than all that
    is quoted."""
    if not extracts or str(Standing.RECOMMENDATION) not in question.acts:
        return list(extracts)

    def denies(candidate: Candidate) -> bool:
        record = records[candidate.hit.record_id]
        return denies_recommendation(record.text[candidate.unit.start : candidate.unit.end], record.language)

    def met(hit_id: str, start: int, end: int) -> float:
        return match.unmet_by(hit_id, [(start, end)])

    denials = [c for c in sorted(fit, key=lambda c: -c.features.score)[:_MOST] if denies(c)]
    if not denials:
        return list(extracts)
    nearest = max(denials, key=lambda c: met(c.hit.passage_id, c.unit.start, c.unit.end))
    if any(_holds(e, nearest) for e in extracts):
        return list(extracts)
    if met(nearest.hit.passage_id, nearest.unit.start, nearest.unit.end) < max(met(e.hit.passage_id, e.start, e.end) for e in extracts) + _NEARER:
        return list(extracts)
    first = Extract(nearest.hit, nearest.unit.start, nearest.unit.end, extracts[0].score, nearest.unit.lead, label=nearest.unit.label)
    return [first, *extracts]


def _holds(extract: Extract, candidate: Candidate) -> bool:
    """Whether an extract holds what a candidate would quote, or a part of it."""
    return extract.hit.record_id == candidate.hit.record_id and extract.start < candidate.unit.end and candidate.unit.start < extract.end
