"""Evaluation: question sets, metrics, runs, comparisons and benchmarks.

from evals import QuestionSet, compare, run

one = run(QuestionSet.load("my-set"), "out/one")
print(compare("out/one", "out/two").difference("evidence_recall"))
"""

from __future__ import annotations

from typing import Any

__all__ = ["Question", "QuestionSet", "Run", "check", "compare", "draft", "run"]

_HOMES = {
    "Question": "question_set", "QuestionSet": "question_set", "Run": "running", "run": "running", "compare": "comparing", "check": "checking",
    "draft": "drafting",
}  # fmt: skip


def __getattr__(name: str) -> Any:
    # Loaded at first use: importing a package does no work, and the command line's help needs none of it.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
