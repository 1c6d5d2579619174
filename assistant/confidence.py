"""How likely it is that the records answer a question: a logistic model over what a search showed.

Signals: how well the best passage meets the question (late interaction, in deviations from unrelated texts), how the
question's worst-met words are met, whether question and passage share a language, whether the passage names what the
question names, how many of its words it holds, and how well the passages beside it meet the question. Coefficients are fitted by
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
    named: float
    words: float
    nearby: float

    def as_row(self) -> tuple[float, ...]:
        """Best passage's late interaction in deviations; mean cosine of the question's worst-met fifth; 1 for one language;
        share (0 to 1) of the items, symbols, dates and acts that the question names which the passage names too, 0 without any;
        share of the question's terms by rarity in a passage of its language, 0 across languages; what the passages beside score."""
        return (self.passage, self.worst, 1.0 if self.same_language else 0.0, self.named, self.words, self.nearby)


COEFFICIENTS = (0.378, 4.789, -2.572, 1.712, 4.564, -0.104)
INTERCEPT = -3.301

THRESHOLD = 0.25
"""Below this probability a question is refused."""

UNMET = 0.05
"""The confidence where the question names an item, a symbol or a date that no record names."""


def confidence(signals: Signals) -> float:
    """The probability, from 0 to 1, that the records answer the question."""
    total = INTERCEPT + sum(c * x for c, x in zip(COEFFICIENTS, signals.as_row(), strict=True))
    return 1.0 / (1.0 + math.exp(-max(min(total, 30.0), -30.0)))
