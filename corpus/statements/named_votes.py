"""Who voted how where a record tells it in sentences and not in lists, in six languages: "The draft was adopted by 8 votes to 1. Zubrowka abstained."

Such sentences stand behind the one that tells the result, in the same paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from corpus.languages import Language
from corpus.layout.sentences import sentences
from corpus.naming.states import find_states
from corpus.record import Paragraph
from corpus.statements.own_votes import is_told_now
from corpus.statements.vote_words import NOT_YET, OF_SIDE, RESULT, TOLD
from corpus.statements.votes import SideList, Vote
from corpus.statements.voting_clauses import voters_of

_STOPS = re.compile(r"[;；؛]")
_JOINTS = re.compile(
    r"[,，،]|\s+(?:and|while|whereas|et|tandis\s+que|alors\s+que|y|mientras\s+que|и|а|тогда\s+как)\s|而|\s(?=و(?:امتنع|صوت))|\s+(?:بينما|فيما)\s"
)
_SOON = 2  # characters behind a verb within which what parts it from the next clause begins, where its subject stood before it


def with_named(vote: Vote, text: str, paragraphs: Sequence[Paragraph], language: Language) -> Vote:
    """A vote with those who voted so as the sentences behind its result name them; as it is where it has lists, or none is named.

    Args:
        text: the record's, in `language`; `paragraphs` are its own.
    """
    if vote.lists or vote.result is None or language not in TOLD:
        return vote
    end = next((p.end for p in paragraphs if p.start <= vote.result[0] < p.end), vote.result[1])
    named: list[SideList] = []
    for span in sentences(text, vote.result[1], end):
        said = text[slice(*span)]
        if RESULT[language].search(said) or NOT_YET[language].search(said) or not (found := [*_clauses(said, language)]):
            break
        named += [SideList(side, span[0] + start, span[0] + stop, span) for side, start, stop in found]
    return replace(vote, lists=tuple(named))


def names_voters(result: str, language: Language) -> bool:
    """Whether the sentence that tells a result has the names of voters in brackets: "by 8 votes to 1 (Norway)"."""
    return any(any(find_states(match[0], language)) for match in re.finditer(r"[(（][^()（）]{2,200}[)）]", result))


def _clauses(said: str, language: Language) -> Iterator[tuple[str, int, int]]:
    """(side, begin, end) of each clause in which those are named who voted so; none where one of them can't be told from the next."""
    found = list(TOLD[language].finditer(said))
    cuts = [0, *(_between(said, one, other) for one, other in pairwise(found)), len(said)]
    for at, match in enumerate(found):
        start, end = cuts[at], cuts[at + 1]
        side = next((name for name, words in OF_SIDE.items() if words.search(match[0])), None)
        if -1 in (start, end) or side is None or not is_told_now(said[:end], language, match) or not voters_of(said[start:end], language):
            return
        inner = said[start:end]
        yield side, start + len(inner) - len(inner.lstrip(" ,;，；،؛")), start + len(inner.rstrip(" ,;，；،؛"))


def _between(said: str, one: re.Match[str], other: re.Match[str]) -> int:
    """Where the clause of the first verb ends and that of the second begins: at a semicolon; at once behind the first verb, where subjects stand before
    verbs; right before the second, where they stand behind them; -1 where that is not told."""
    if stop := _STOPS.search(said, one.end(), other.start()):
        return stop.end()
    joints = list(_JOINTS.finditer(said, one.end(), other.start()))
    if joints and joints[0].start() - one.end() <= _SOON:
        return joints[0].start()
    if joints and not any(c.isalpha() for c in said[joints[-1].end() : other.start()]):
        return joints[-1].start()
    return -1
