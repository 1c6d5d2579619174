"""The chat page under load: python -m evals.load --index DIR [--users N] [--questions N] [--json]

Starts the page as a process of its own, lets many visitors ask at once over HTTP as browsers do, and measures how long they
wait, what memory the process takes, and how soon a turn is free again when a visitor leaves. Each answer is compared with what
the same question is told when it is asked alone, and each conversation with what its visitor asked.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
import time
from contextlib import AsyncExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import httpx

from evals.page_visitor import Asking, LoadError, Shown, Visitor, client, served
from evals.question_set import SAMPLE_QUESTIONS
from evals.scale import resident_bytes

_WARMING = 2
_LEAVING = 5


@dataclass(frozen=True, slots=True)
class Load:
    """What was measured. Times are seconds, memory is megabytes of resident set.

    `alone` is the median time of a question asked alone; `p50`, `p95`, `first_p50` are of questions asked at once, `first_p50` to the
    first piece of an answer; `memory` is that before the load and after each fifth of it; `freed` is how long the next visitor
    waited, beyond `alone`, where one had left as soon as an answer was begun, and only one is made at once (median, worst).
    """

    users: int
    questions: int
    errors: int
    strange: int
    alone: float
    p50: float
    p95: float
    worst: float
    first_p50: float
    a_second: float
    memory: tuple[float, ...]
    freed: tuple[float, float]


def sample_questions() -> list[str]:
    """The questions of the sample set, in six languages; each can be understood alone."""
    lines = SAMPLE_QUESTIONS.read_text(encoding="utf-8").splitlines()
    return [json.loads(line)["question"] for line in lines]


def measure(index: Path, users: int, questions: int) -> Load:
    """The figures for so many visitors who ask so many questions in all, one after the other each, all at once.

    Raises:
        LoadError: the server could not be started or stopped.
    """
    with tempfile.TemporaryDirectory() as work:
        with served(index, Path(work, "log"), {"RAPPORTEUR_QUEUE_LIMIT": str(max(100, users))}) as (url, pid):
            under = asyncio.run(_under_load(url, pid, users, questions))
        with served(index, Path(work, "log"), {"RAPPORTEUR_ANSWERS_AT_ONCE": "1"}) as (url, _):
            freed = asyncio.run(_freed(url))
    return Load(users=users, questions=questions, freed=freed, **under)


async def _under_load(url: str, pid: int, users: int, questions: int) -> dict[str, Any]:
    async with client(url) as http:
        asking = await Asking.of(http)
        known = sample_questions()
        alone: dict[str, Shown] = {question: await Visitor(http, asking).ask(question) for question in [*known[:_WARMING], *known]}
        memory = [resident_bytes(pid) / 1e6]
        shown: list[Shown] = []
        failed: list[str] = []
        strange = 0
        began = time.perf_counter()
        # Five rounds, each of new visitors: what a conversation leaves behind when its window is closed is measured too.
        for part in range(5):
            counts = _shares(_shares(questions, 5)[part], users)
            told = await asyncio.gather(*(_conversation(http, asking, known, count, at, alone) for at, count in enumerate(counts)))
            for answers, others, problems in told:
                shown += answers
                strange += others
                failed += problems
            memory.append(resident_bytes(pid) / 1e6)
        spent = time.perf_counter() - began
    for problem in failed[:5]:
        print(f"rapporteur: {problem}", file=sys.stderr)
    times = [answer.seconds for answer in shown]
    return {
        "errors": len(failed), "strange": strange, "alone": median(answer.seconds for answer in alone.values()), "p50": median(times),
        "p95": quantiles(times, n=20)[-1], "worst": max(times), "first_p50": median(answer.first for answer in shown),
        "a_second": len(times) / spent, "memory": tuple(memory),
    }  # fmt: skip


async def _conversation(
    http: httpx.AsyncClient, asking: Asking, known: list[str], count: int, at: int, alone: dict[str, Shown]
) -> tuple[list[Shown], int, list[str]]:  # fmt: skip
    """The answers of one visitor, how many of them were not what they should be, and the errors."""
    answers: list[Shown] = []
    asked: list[str] = []
    problems: list[str] = []
    strange = 0
    async with AsyncExitStack() as window:
        visitor = await window.enter_async_context(Visitor(http, asking).open())
        for number in range(count):
            question = known[(7 * at + number) % len(known)]
            asked.append(question)
            try:
                shown = await visitor.ask(question)
            except (LoadError, httpx.HTTPError) as error:
                problems.append(str(error) or type(error).__name__)
                continue
            answers.append(shown)
            strange += shown.questions != tuple(asked) or shown.reply != alone[question].reply
    return answers, strange, problems


async def _freed(url: str) -> tuple[float, float]:
    async with client(url) as http:
        asking = await Asking.of(http)
        question = sample_questions()[0]
        alone = median([(await Visitor(http, asking).ask(question)).seconds for _ in range(_WARMING + 3)][_WARMING:])
        waited = []
        for _ in range(_LEAVING):
            await Visitor(http, asking).leave_during(question)
            waited.append(max(0.0, (await Visitor(http, asking).ask(question)).seconds - alone))
        return median(waited), max(waited)


def _shares(whole: int, parts: int) -> list[int]:
    """`whole` in `parts` shares that differ by one at most."""
    return [whole // parts + (number < whole % parts) for number in range(parts)]


def main() -> int:
    """Measures and prints; returns the exit code: 1 where an answer failed or was not what it should be."""
    parser = argparse.ArgumentParser(prog="python -m evals.load", description="Measures the chat page under load.")
    parser.add_argument("--index", type=Path, required=True, help="folder of the index")
    parser.add_argument("--users", type=int, default=30, help="visitors at once (default: 30)")
    parser.add_argument("--questions", type=int, default=500, help="questions in all (default: 500)")
    parser.add_argument("--json", action="store_true", help="print one JSON value")
    given = parser.parse_args()
    if not 1 <= given.users <= given.questions:
        parser.error("--users must be 1 or more, and --questions no fewer")
    found = measure(given.index, given.users, given.questions)
    if given.json:
        print(json.dumps(asdict(found), indent=2))
    else:
        for line in described(found):
            print(line)
    return 1 if found.errors or found.strange else 0


def described(load: Load) -> list[str]:
    """The figures as a table in Markdown."""
    memory = " → ".join(f"{value:.0f}" for value in load.memory)
    rows = {
        "questions, visitors at once": f"{load.questions}, {load.users}",
        "errors; answers that were not the question's own": f"{load.errors}; {load.strange}",
        "one visitor alone, median": f"{load.alone:.2f} s",
        "whole answer, p50, p95, worst": f"{load.p50:.2f} s, {load.p95:.2f} s, {load.worst:.2f} s",
        "first piece of an answer, p50": f"{load.first_p50:.2f} s",
        "answers a second": f"{load.a_second:.1f}",
        "memory before, and after each fifth": f"{memory} MB",
        "turn freed after a visitor left, median, worst": f"{load.freed[0]:.2f} s, {load.freed[1]:.2f} s",
    }
    return ["| | |", "|---|---|", *(f"| {name} | {value} |" for name, value in rows.items())]


if __name__ == "__main__":
    sys.exit(main())
