"""The noun phrases of a question, told by their articles, in the three languages that set articles as words of their own: English, French,
Spanish. No lexicon: a phrase goes from an article to the next small word, mark, or thing that the question names otherwise."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.languages import Language
from corpus.naming.bodies import find_bodies
from corpus.questions.named import Question
from corpus.questions.slots import in_order
from corpus.questions.talk_words import WORDINGS, content_words, without_mark

_TOKEN = re.compile(r"(?:[ldjnmtscLDJNMTSC]|[Qq]u)['’](?=\w)|[^\W_]+(?:[-’'][^\W_]+)*|[^\w\s]")
_INVERTED = re.compile(r"\w+-(?:t-)?(?:il|elle|ils|elles|on|ce)", re.IGNORECASE)
ARTICLES = {
    Language.EN: frozenset(("the", "a", "an", "any", "all", "every", "each", "some")),
    Language.FR: frozenset(("le", "la", "les", "l'", "un", "une", "du", "des", "au", "aux")),
    Language.ES: frozenset(("el", "la", "los", "las", "un", "una", "unos", "unas", "del", "al")),
}
"""The words that open a noun phrase, those joined to a preposition too."""
JOINED = {"du": "de", "des": "de", "del": "de", "au": "à", "aux": "à", "al": "a"}
"""Articles joined to a preposition, and which."""
_OF = {Language.FR: ("de", "d'"), Language.ES: ("de",)}  # before a noun without an article these make one name: "feux de port"


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark of a question: `kind` is word, small (a function word or a mark), or named (part of what the question names)."""

    text: str
    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """A noun phrase: where its article stands and its words, by token: `article` the first, `end` the one behind the last."""

    article: int
    end: int


def tokens(question: Question) -> list[Token]:
    """The words and marks of a question, without the mark at its end."""
    wording = WORDINGS[question.language]
    named = in_order(
        question.items, question.symbols, question.locators, question.dates, question.periods, question.states, question.kinds, find_bodies(question.text)
    )
    found = []
    for match in _TOKEN.finditer(question.text, 0, question.text.find(without_mark(question.text)) + len(without_mark(question.text))):
        if any(m.start < match.end() and match.start() < m.end for m in named):
            kind = "named"
        else:
            kind = "word" if content_words(match[0], wording) and not _INVERTED.fullmatch(match[0]) else "small"
        found.append(Token(match[0].casefold().replace("’", "'"), *match.span(), kind))
    return found


def noun_phrases(question: Question, words: list[Token]) -> list[NounPhrase]:
    """The noun phrases that open with an article, in order."""
    found = []
    at = 0
    while at < len(words):
        end = _words_end(question, words, at + 1)
        if words[at].kind == "small" and words[at].text in ARTICLES[question.language] and end > at + 1:
            found.append(NounPhrase(at, end))
            at = end
        else:
            at += 1
    return found


def _words_end(question: Question, words: list[Token], at: int) -> int:
    """Behind the run of words at a token, with what makes one name of it and the next run."""
    start = at
    at = run_end(question, words, at)
    if at in (start, len(words)):
        return at
    further = at + 1
    if words[at].text in _OF.get(question.language, ()) and (end := _words_end(question, words, further)) > further:
        return end
    if question.text[words[at - 1].start].isupper():  # "the Sound of Merrow"
        while further < len(words) and words[further].kind == "small" and words[further].text in ARTICLES[question.language]:
            further += 1
        if words[at].text in ("of", "de", "d'", *JOINED) and further < len(words) and question.text[words[further].start].isupper():
            return _words_end(question, words, further)
    return at


def run_end(question: Question, words: list[Token], at: int) -> int:
    """Behind the run of words at a token. One that begins as a name ends where the capitals do: "the light in Merrow | lit"."""
    start = at
    while at < len(words) and words[at].kind == "word":
        if at > start and question.text[words[at - 1].start].isupper() and question.text[words[at].start].islower():
            break
        at += 1
    return at


def last_run(words: list[Token], end: int) -> tuple[int, int]:
    """The run of words that ends before a token, as its first token and that one; empty where a small word stands there."""
    start = end
    while start and words[start - 1].kind == "word":
        start -= 1
    return start, end
