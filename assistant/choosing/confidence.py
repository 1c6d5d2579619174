"""How likely it is that the records answer a question: a logistic model over what a search and the extracts showed.

Coefficients are fitted by `python -m evals.fit_confidence SET…`; docs/evaluation.md tells on what, and how right they are.
"""

from __future__ import annotations

import math
from dataclasses import astuple, dataclass


@dataclass(frozen=True, slots=True)
class Signals:
    """What was seen of a question.

    `passage` is the best quoted passage's late interaction and `nearby` that of the passages beside it, in deviations from
    unrelated texts; `worst` the mean cosine of the question's worst-met fifth with the quoted passages, and `worst_quoted` with the
    best extract and its context line. `named` is the share (0 to 1) of the items, symbols, dates, acts and stances that the question
    names which a passage names too, 0 without any; `words` and `words_quoted` the share of the question's terms by rarity in
    a passage and in the best extract of its language, 0 across languages. Of the question's numbers, names and sending States
    `absent_…` is the share that stands in none of the best passages. `title_block`: it asks for what title blocks tell. `exact`: it asks for a
    number or a date, which a text on its subject tells less often than who or what something is. `unsaid`: a rare noun of it is said by none of the
    quoted texts, in no form and in no other words (`assistant.choosing.unsaid`). `likeness` is how far the whole of the most similar passage lies
    above unrelated texts of the same languages, as a share of the way to being the same (0 to 1, of raw cosines). `places` is the logarithm of how
    many sections hold something that meets the question about as well as the best does: an answer stands in one or two, and what only touches the
    subject in many. `nobody`: it asks who, and no extract names a person, a State or a body. `untold`: an amount of money or a measure is asked for that no extract
    tells, States are asked about that no record quoted names, or for who holds an office where nobody is named.
    """

    passage: float
    worst: float
    worst_quoted: float
    same_language: bool
    named: float
    words: float
    words_quoted: float
    nearby: float
    absent_numbers: float
    absent_names: float
    absent_senders: float
    title_block: bool
    exact: bool
    unsaid: bool
    likeness: float
    places: float
    nobody: bool
    untold: bool

    def as_row(self) -> tuple[float, ...]:
        """The signals as numbers, in the order of `COEFFICIENTS`."""
        return tuple(float(value) for value in astuple(self))


@dataclass(frozen=True, slots=True)
class Judgement:
    """Weights of the signals, the intercept, and the probability below which a question is refused."""

    coefficients: tuple[float, ...]
    intercept: float
    threshold: float


COEFFICIENTS = (0.099, 6.783, 7.848, -1.663, 2.437, 2.886, -1.76, -0.097, -0.781, -2.36, -7.479, 0.596, 0.03, -0.738, 0.0, -1.211, -1.508, -2.914)
INTERCEPT = -1.065
THRESHOLD = 0.76
"""Below this probability a question to an index is refused."""

RECORDS = Judgement(COEFFICIENTS, INTERCEPT, THRESHOLD)
"""For questions to an index, of which most have an answer there."""

GIVEN = Judgement((-0.033, 3.324, 3.308, 0.0, 0.0, -0.012, 0.333, -0.012, -1.568, 0.416, 0.0, 0.0, -1.018, 0.0, 5.425, -0.006, -0.174, 0.0), -5.52, 0.5)
"""For questions that bring their passages: those are near the question whether they answer it or not, and half of them do."""

UNMET = 0.05
"""The confidence where the question names an item, a symbol or a date that no record names."""


def confidence(signals: Signals, judgement: Judgement = RECORDS) -> float:
    """The probability, from 0 to 1, that the records answer the question."""
    total = judgement.intercept + sum(c * x for c, x in zip(judgement.coefficients, signals.as_row(), strict=True))
    return 1.0 / (1.0 + math.exp(-max(min(total, 30.0), -30.0)))
