"""How likely it is that the records answer a question: a logistic model over what a search showed.

Signals: how well the best passage meets the question (late interaction, in deviations from unrelated texts), how the
question's worst-met words are met, and whether question and passage share a language. Coefficients are fitted by
`python -m evals.fit_confidence SET…`; docs/evaluation.md tells on what, and how right they are.
"""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Signals:
    """What a search showed of a question: see `as_row` for units."""

    passage: float
    worst: float
    same_language: bool

    def as_row(self) -> tuple[float, float, float]:
        """Best passage's late interaction in deviations, mean cosine of the question's worst-met fifth, 1 for one language."""
        return (self.passage, self.worst, 1.0 if self.same_language else 0.0)


COEFFICIENTS = (0.3, 3.0, -0.5)
INTERCEPT = -2.5

THRESHOLD = 0.5
"""Below this probability a question is refused."""

UNMET = 0.05
"""The confidence where the question names an item, a symbol or a date that no record names."""


def confidence(signals: Signals) -> float:
    """The probability, from 0 to 1, that the records answer the question."""
    total = INTERCEPT + sum(c * x for c, x in zip(COEFFICIENTS, signals.as_row(), strict=True))
    return 1.0 / (1.0 + math.exp(-max(min(total, 30.0), -30.0)))
