"""How many follow-ups are understood: `python -m evals.dialogues` asks dialogues of two and more turns about the sample records.

A follow-up counts where it carries what it should (items, symbols, paragraphs, acts, words, and the language of the answer) and the
answer cites the evidence; one that stands alone where it is left as it was asked, one that nothing answers where it is refused.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.answers import Answer
from assistant.commands.demo import samples_folder
from assistant.rapporteur import Rapporteur
from assistant.session import Session
from assistant.settings import Settings
from corpus.languages import Language, detect
from corpus.questions.named import Question, understand
from evals.evidence import squashed

DIALOGUES = Path(__file__).parents[1] / "tests" / "assistant" / "dialogues.jsonl"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A question behind the first one, what it should be understood with, and quotes of which its answer should cite one. What expects
    neither ("Thanks.") is asked and not judged."""

    id: str
    question: str
    expected: dict[str, Any]
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dialogue:
    """A first question, and those that follow it."""

    id: str
    first: str
    follow_ups: tuple[FollowUp, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """One follow-up as it went: how it was resolved, and what was wrong, nothing where it went well."""

    follow_up: FollowUp
    resolved: str
    wrong: tuple[str, ...]


def load(path: Path) -> list[Dialogue]:
    """The dialogues of a file, one JSON object a line: with `second`, `expected` and `evidence` those of two turns, with `follow_ups`
    longer ones, whose follow-ups are named by the dialogue and their place in it."""
    return [_dialogue(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _dialogue(row: dict[str, Any]) -> Dialogue:
    if "second" in row:
        only = FollowUp(row["id"], row["second"], row["expected"], tuple(row["evidence"]))
        return Dialogue(row["id"], row["first"], (only,))
    behind = (FollowUp(f"{row['id']}.{n}", f["question"], f.get("expected", {}), tuple(f.get("evidence", ()))) for n, f in enumerate(row["follow_ups"], 2))
    return Dialogue(row["id"], row["first"], tuple(behind))


def ask(rapporteur: Rapporteur, dialogues: Iterable[Dialogue]) -> list[Outcome]:
    """Each dialogue asked in a session of its own; the follow-ups that are judged."""
    outcomes = []
    for dialogue in dialogues:
        conversation = rapporteur.chat(Session())
        conversation.ask(dialogue.first)
        for follow_up in dialogue.follow_ups:
            answer = conversation.ask(follow_up.question)
            if follow_up.expected or follow_up.evidence:
                outcomes.append(Outcome(follow_up, answer.resolved_question, tuple(_wrong(follow_up, answer))))
    return outcomes


def share(outcomes: Sequence[Outcome]) -> float:
    """The share of follow-ups that went well."""
    return sum(not o.wrong for o in outcomes) / len(outcomes) if outcomes else 0.0


def _wrong(follow_up: FollowUp, answer: Answer) -> Iterable[str]:
    asked = understand(answer.resolved_question, detect(answer.resolved_question))
    for name, wanted in follow_up.expected.items():
        if name == "language":
            if answer.language is not Language.parse(wanted):
                yield f"language {answer.language}"
        elif name == "words":
            if missing := [word for word in wanted if word not in asked.text]:
                yield f"words {missing}"
        elif name == "alone":
            if wanted is not (answer.resolved_question == follow_up.question):
                yield "not left alone" if wanted else "left alone"
        elif name == "answered":
            if wanted is not bool(answer.citations):
                yield "refused" if wanted else "answered"
        elif not set(wanted) <= (found := _named(name, asked)):
            yield f"{name} {sorted(found)}"
    quoted = [squashed(c.quote) for c in answer.citations]
    if follow_up.evidence and not any(squashed(quote) in cited for quote in follow_up.evidence for cited in quoted):
        yield "refused" if answer.refused else "evidence"


def _named(name: str, asked: Question) -> set[str]:
    if name == "items":
        return {n for item in asked.items for n in item.numbers}
    if name == "symbols":
        return {s.value for s in asked.symbols}
    if name == "paragraphs":
        return set(asked.located("paragraph"))
    if name == "acts":
        return set(asked.acts)
    raise ValueError(f"a dialogue expects {name}, which is not known")


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints what went wrong, and the share of follow-ups that went well, in all and by language."""
    parser = argparse.ArgumentParser(prog="python -m evals.dialogues", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, default=[DIALOGUES], help="files of dialogues")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as work, Rapporteur.open(Path(work, "index"), settings=Settings.load()) as r:
        r.ingest([samples_folder()])
        for path in given.files:
            outcomes = ask(r, load(path))
            for o in outcomes:
                if o.wrong:
                    print(f"{o.follow_up.id}: {', '.join(o.wrong)}: {o.resolved}")
            by_language = {lang: [o for o in outcomes if o.follow_up.id[:2] == lang] for lang in dict.fromkeys(o.follow_up.id[:2] for o in outcomes)}
            print(f"{path}: {share(outcomes):.3f} of {len(outcomes)} (" + ", ".join(f"{lang} {share(of):.2f}" for lang, of in by_language.items()) + ")")


if __name__ == "__main__":
    main()
