"""What becomes of questions about another thing: python -m evals.exchanged SET SET… [--indexes FOLDER]

Each answerable question whose answer covers evidence is asked again about another thing, drawn by a seed: with one of its nouns (`corpus.questions.nouns`)
exchanged for a noun of another set's questions of the same language, with its years some years off, with a State exchanged for another that the records
name. The records can hardly answer it. Counted is how many are refused, and how many answers tell what nothing quoted names: nouns
(`assistant.choosing.unsaid`), years and States (`assistant.choosing.unquoted`); and how many answers to the questions as they
are tell that for no good reason. Of nouns only questions count whose answer's first quote is in their language. `--indexes` holds an index of each set by its
name; else each is made, and thrown away.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from assistant.answers import Answer
from assistant.asking import Asking
from assistant.phrases.general import say
from corpus.languages import Language, detect
from corpus.naming.dates import western_digits
from corpus.naming.states import state_name
from corpus.naming.years import YEARS, years_asked
from corpus.questions.named import understand
from corpus.questions.nouns import nouns
from evals.evidence import Evidence, Span
from evals.question_set import Question, QuestionSet
from index.store import Index

_SEED = 7
_NOUNS_TOLD = ("unsaid", "unsaid_number", "unsaid_date")
_NAMES_TOLD = ("unquoted",)
_YEARS_OFF = (-3, 4)
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
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


def other_years(question: str, drawn: random.Random) -> str | None:
    """The question with the years that it names some years off, but for those within symbols; None where it names none."""
    plain = western_digits(question)
    if not any(years_asked(understand(question, detect(question)).periods)):
        return None
    off = drawn.choice(_YEARS_OFF)
    moved = YEARS.sub(lambda found: _YEAR.sub(lambda year: str(int(year[0]) + off), found[0]), plain)
    return moved if moved != plain else None


def other_state(question: str, codes: Sequence[str], drawn: random.Random) -> str | None:
    """The question with the first State that it names exchanged for another of these; None where it names none."""
    language = detect(question)
    states = understand(question, language).states
    others = [code for code in codes if code not in {state.code for state in states}]
    if not states or not others:
        return None
    return question[: states[0].start] + state_name(drawn.choice(others), language) + question[states[0].end :]


def told(answer: Answer, keys: Sequence[str] = _NOUNS_TOLD) -> bool:
    """Whether an answer says by one of these phrases that nothing quoted names something of the question."""
    openings = tuple(say(key, answer.language, nouns="\0", names="\0").partition("\0")[0] for key in keys)
    return not answer.refused and any(line.startswith(openings) for line in answer.text.splitlines())


def outcomes(
    questions: Sequence[Question], exchange: Callable[[str], str | None], asking: Asking, evidence: Evidence, keys: Sequence[str] = _NOUNS_TOLD
) -> Counter[str]:
    """How many questions were answered as they are ("answers"), told something by these phrases then ("told for no reason"), and of those
    that were exchanged, how many ("exchanged") were refused ("refused") or told ("told")."""
    counts: Counter[str] = Counter()
    for question in questions:
        answer = asking.ask(question.question) if question.answerable else None
        if answer is None or answer.refused or not _covers(answer, question, evidence):
            continue
        counts["answers"] += 1
        counts["told for no reason"] += told(answer, keys)
        other = exchange(question.question)
        if other is None or not (keys is _NAMES_TOLD or answer.citations[0].language is detect(other)):
            continue
        again = asking.ask(other)
        if again.refused or keys is _NAMES_TOLD or again.citations[0].language is detect(other):
            counts["exchanged"] += 1
            counts["refused"] += again.refused
            counts["told"] += told(again, keys)
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
    totals: dict[str, Counter[str]] = {}
    for folder, questions in asked.items():
        words = nouns_of([question for other, listed in asked.items() if other != folder for question in listed])
        with _indexed(folder, given.indexes) as index:
            evidence = Evidence({row.document: index.record(row.record_id) for row in index.records()})
            for name, counts in _kinds(questions, words, index, evidence):
                totals.setdefault(name, Counter()).update(counts)
                print(f"{folder.name}: {_line(name, counts)}")
    for name, total in totals.items():
        print(f"all: {_line(name, total)}")
    return 0


def _kinds(questions: Sequence[Question], words: Mapping[Language, Sequence[str]], index: Index, evidence: Evidence) -> Iterator[tuple[str, Counter[str]]]:
    """What comes of each kind of exchange in a set, with what is exchanged."""
    asking = Asking(index)
    drawn = random.Random(_SEED)
    yield "noun", outcomes(questions, lambda text: exchanged(text, words, drawn), asking, evidence)
    yield "year", outcomes(questions, lambda text: other_years(text, drawn), asking, evidence, _NAMES_TOLD)
    codes = sorted(index.values_named("state"))
    yield "State", outcomes(questions, lambda text: other_state(text, codes, drawn), asking, evidence, _NAMES_TOLD)


def _line(name: str, counts: Counter[str]) -> str:
    return (
        f"of {counts['answers']} answers {counts['told for no reason']} tell a {'noun' if name == 'noun' else 'year or State'} for no good reason;"
        f" of {counts['exchanged']} questions with another {name} {counts['refused']} are refused, {counts['told']} told"
    )


if __name__ == "__main__":
    sys.exit(main())
