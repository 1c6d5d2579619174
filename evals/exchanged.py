"""What becomes of questions about another thing: python -m evals.exchanged SET SET… [--indexes FOLDER]

Each answerable question whose answer covers evidence is asked again with one of its nouns (`corpus.questions.nouns`) exchanged for a noun of another set's
questions of the same language, drawn by a seed: the records cannot answer it. Counted where the answer's first quote is in the question's language:
how many are refused, and how many answers tell nouns that nothing quoted says (`assistant.choosing.unsaid`); and how many answers to the questions as they
are tell that for no good reason. `--indexes` holds an index of each set by its name; else each is made, and thrown away.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from assistant.answers import Answer
from assistant.asking import Asking
from assistant.phrases.general import say
from corpus.languages import Language, detect
from corpus.questions.named import understand
from corpus.questions.nouns import nouns
from evals.evidence import Evidence, Span
from evals.question_set import Question, QuestionSet
from index.store import Index

_SEED = 7
_TOLD = ("unsaid", "unsaid_number", "unsaid_date")
_PAIR = 2  # characters of a Chinese run that are exchanged: a word


def nouns_of(questions: Sequence[Question]) -> dict[Language, list[str]]:
    """The nouns that questions use, names left out, by language."""
    found: dict[Language, dict[str, None]] = {}
    for question in questions:
        language = detect(question.question)
        for start, end in _common(question.question, language):
            found.setdefault(language, {})[question.question[start:end]] = None
    return {language: list(words) for language, words in found.items()}


def exchanged(question: str, words: Mapping[Language, Sequence[str]], drawn: random.Random) -> str | None:
    """The question with one of its nouns exchanged for one of these words that it doesn't hold; None where that can't be."""
    language = detect(question)
    places = _common(question, language)
    others = [word for word in words.get(language, ()) if word.casefold() not in question.casefold()]
    if not places or not others:
        return None
    start, end = drawn.choice(places)
    return question[:start] + drawn.choice(others) + question[end:]


def _common(question: str, language: Language) -> list[tuple[int, int]]:
    found = [(start, end) for start, end in nouns(understand(question, language)) if not question[start].isupper()]
    return [(start, start + _PAIR) for start, end in found if end - start >= _PAIR] if language is Language.ZH else found


def told(answer: Answer) -> bool:
    """Whether an answer says that nothing quoted says a noun of the question."""
    openings = tuple(say(key, answer.language, nouns="\0").partition("\0")[0] for key in _TOLD)
    return not answer.refused and any(line.startswith(openings) for line in answer.text.splitlines())


def outcomes(questions: Sequence[Question], words: Mapping[Language, Sequence[str]], asking: Asking, evidence: Evidence) -> Counter[str]:
    """How many questions were answered as they are ("answers"), told something then ("told for no reason"), and of those that were exchanged, how
    many ("exchanged") were refused ("refused") or told ("told")."""
    drawn = random.Random(_SEED)
    counts: Counter[str] = Counter()
    for question in questions:
        answer = asking.ask(question.question) if question.answerable else None
        if answer is None or answer.refused or not _covers(answer, question, evidence):
            continue
        counts["answers"] += 1
        counts["told for no reason"] += told(answer)
        other = exchanged(question.question, words, drawn)
        if other is None or answer.citations[0].language is not detect(other):
            continue
        again = asking.ask(other)
        if again.refused or again.citations[0].language is detect(other):
            counts["exchanged"] += 1
            counts["refused"] += again.refused
            counts["told"] += told(again)
    return counts


def _covers(answer: Answer, question: Question, evidence: Evidence) -> bool:
    spans = [Span(c.document, c.start, c.end) for c in answer.citations]
    return any(map(any, evidence.covered(question.evidence, spans)))


@contextmanager
def _indexed(folder: Path, indexes: Path | None) -> Iterator[Index]:
    """The index of a set."""
    if indexes is not None:
        with Index.open(indexes / folder.name) as index:
            yield index
        return
    with tempfile.TemporaryDirectory() as work, Index.open(work, create=True) as index:
        index.ingest([folder / "corpus"])
        yield index


def main(arguments: Sequence[str] | None = None) -> int:
    """Asks, prints, returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m evals.exchanged", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("sets", nargs="+", type=Path)
    parser.add_argument("--indexes", type=Path)
    given = parser.parse_args(arguments)
    if len(given.sets) < 2:
        parser.error("at least two sets: nouns are taken from the others")
    asked = {folder: QuestionSet.load(folder).questions for folder in given.sets}
    total: Counter[str] = Counter()
    for folder, questions in asked.items():
        words = nouns_of([question for other, listed in asked.items() if other != folder for question in listed])
        with _indexed(folder, given.indexes) as index:
            evidence = Evidence({row.document: index.record(row.record_id) for row in index.records()})
            counts = outcomes(questions, words, Asking(index), evidence)
        total += counts
        print(f"{folder.name}: {_line(counts)}")
    print(f"all: {_line(total)}")
    return 0


def _line(counts: Counter[str]) -> str:
    return (
        f"of {counts['answers']} answers {counts['told for no reason']} tell a noun for no good reason;"
        f" of {counts['exchanged']} exchanged questions {counts['refused']} are refused, {counts['told']} told"
    )


if __name__ == "__main__":
    sys.exit(main())
