"""How many follow-ups are understood: `python -m evals.dialogues` asks two-turn dialogues about the sample records.

A dialogue counts where the second question carries what it should (items, symbols, paragraphs, acts, words, and the language of
the answer) and the answer cites the evidence.
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
from assistant.demo import samples_folder
from assistant.rapporteur import Rapporteur
from assistant.session import Session
from assistant.settings import Settings
from corpus.languages import Language, detect
from corpus.questions import Question, understand
from evals.evidence import squashed

DIALOGUES = Path(__file__).parents[1] / "tests" / "assistant" / "dialogues.jsonl"


@dataclass(frozen=True, slots=True)
class Dialogue:
    """Two questions, what the second should be understood with, and quotes of which its answer should cite one."""

    id: str
    first: str
    second: str
    expected: dict[str, Any]
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """One dialogue as it went: the second question as it was resolved, and what was wrong, nothing where it went well."""

    dialogue: Dialogue
    resolved: str
    wrong: tuple[str, ...]


def load(path: Path) -> list[Dialogue]:
    """The dialogues of a file, one JSON object a line."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [Dialogue(r["id"], r["first"], r["second"], r["expected"], tuple(r["evidence"])) for r in rows]


def ask(rapporteur: Rapporteur, dialogues: Iterable[Dialogue]) -> list[Outcome]:
    """Each dialogue asked in a session of its own."""
    outcomes = []
    for dialogue in dialogues:
        conversation = rapporteur.chat(Session())
        conversation.ask(dialogue.first)
        answer = conversation.ask(dialogue.second)
        outcomes.append(Outcome(dialogue, answer.resolved_question, tuple(_wrong(dialogue, answer))))
    return outcomes


def share(outcomes: Sequence[Outcome]) -> float:
    """The share of dialogues that went well."""
    return sum(not o.wrong for o in outcomes) / len(outcomes) if outcomes else 0.0


def _wrong(dialogue: Dialogue, answer: Answer) -> Iterable[str]:
    asked = understand(answer.resolved_question, detect(answer.resolved_question))
    for name, wanted in dialogue.expected.items():
        if name == "language":
            if answer.language is not Language.parse(wanted):
                yield f"language {answer.language}"
        elif name == "words":
            if missing := [word for word in wanted if word not in asked.text]:
                yield f"words {missing}"
        elif not set(wanted) <= (found := _named(name, asked)):
            yield f"{name} {sorted(found)}"
    quoted = [squashed(c.quote) for c in answer.citations]
    if not any(squashed(quote) in cited for quote in dialogue.evidence for cited in quoted):
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
    """Prints what went wrong, and the share of dialogues that went well, in all and by language."""
    parser = argparse.ArgumentParser(prog="python -m evals.dialogues", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, default=[DIALOGUES], help="files of dialogues")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as work, Rapporteur.open(Path(work, "index"), settings=Settings.load()) as r:
        r.ingest([samples_folder()])
        for path in given.files:
            outcomes = ask(r, load(path))
            for o in outcomes:
                if o.wrong:
                    print(f"{o.dialogue.id}: {', '.join(o.wrong)}: {o.resolved}")
            by_language = {lang: [o for o in outcomes if o.dialogue.id[:2] == lang] for lang in dict.fromkeys(o.dialogue.id[:2] for o in outcomes)}
            print(f"{path}: {share(outcomes):.3f} of {len(outcomes)} (" + ", ".join(f"{lang} {share(of):.2f}" for lang, of in by_language.items()) + ")")


if __name__ == "__main__":
    main()
