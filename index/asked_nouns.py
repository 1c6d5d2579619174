"""The rare nouns of a question as a search knows them: with their terms, as the lexical leg has them, and the tokens that stand for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from corpus.conversation.framing import framed
from corpus.languages import Language
from corpus.questions.named import Question, understand
from corpus.questions.nouns import nouns
from index.asked import sought
from index.terms import terms

_FEW = 5  # passages: in a small index a noun in so many is no common one
_SHARE = 100  # a rare noun stands in one passage of so many at most


@dataclass(frozen=True, slots=True)
class AskedNoun:
    """A noun of a question, in Chinese a part of one, as it is written; where it stands in what is looked for (`index.asked.sought`); its
    terms, and which of the question's tokens are it."""

    text: str
    start: int
    end: int
    terms: frozenset[str]
    tokens: tuple[int, ...]


def asked_nouns(question: Question, spans: Sequence[tuple[int, int]], frequencies: Mapping[str, int], passages: int) -> tuple[AskedNoun, ...]:
    """The nouns of a question that few of the `passages` hold; `frequencies` says in how many of them a term stands, `spans` where the tokens
    of what is looked for do."""
    text = sought(question)
    own = question if text == question.text else understand(text, question.language)
    found = (_noun(text, start, end, spans, question.language) for start, end in _parts(own, spans))
    most = max(passages // _SHARE, _FEW)
    return tuple(noun for noun in found if noun.tokens and noun.terms and max(frequencies.get(term, 0) for term in noun.terms) <= most)


def _parts(question: Question, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Where the nouns stand, but for those of a former question that is quoted; in Chinese, the tokens within a run of them: the model's vocabulary has words."""
    frame = framed(question.text) or (0, 0)
    for start, end in nouns(question):
        if frame[0] <= start < frame[1]:
            continue
        if question.language is not Language.ZH:
            yield start, end
        else:
            yield from (
                (max(s, start), e) for s, e in spans if e <= end and max(s, start) < e and question.text[s:e].strip() == question.text[max(s, start) : e]
            )


def _noun(text: str, start: int, end: int, spans: Sequence[tuple[int, int]], language: Language) -> AskedNoun:
    found = terms(text[start:end], language)
    if language is Language.ZH and end - start > 1:
        found = [term for term in found if len(term) > 1]  # pairs of characters: one alone stands in many words
    return AskedNoun(text[start:end], start, end, frozenset(found), tuple(i for i, (s, e) in enumerate(spans) if s < end and start < e))
