"""Which records hold the words that a question asks for, and the sentences that prove it."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.languages import Language
from corpus.layout.sentences import sentences
from corpus.questions.talk_words import WORDINGS, content_words
from index.fact_queries import RecordFact
from index.store import Index
from index.terms import PLAIN, terms

WORDS = "words"
"""The name of the facts that `holding` gives: passages that hold the words."""


def terms_of(words: str, language: Language) -> tuple[tuple[str, ...], Language | None]:
    """What the words are looked for by: names (capital letters throughout) as they are, in every language, others by their stems in `language`;
    small words beside them are left out."""
    kept = content_words(words, WORDINGS[language])
    if all(word[:1].isupper() for word in kept):
        return tuple(dict.fromkeys(t for word in kept for t in terms(word, language) if t.startswith(PLAIN))), None
    return tuple(dict.fromkeys(t for word in kept for t in terms(word.lower(), language))), language


def holding(index: Index, words: str, language: Language) -> list[RecordFact]:
    """The passages that hold all of `words`, as facts named `WORDS`, by record and place."""
    wanted, spoken = terms_of(words, language)
    return [RecordFact(record_id, WORDS, words, 0, start, end) for record_id, start, end in index.holding(wanted, spoken)] if wanted else []


def proof_of(index: Index, facts: Sequence[RecordFact], language: Language) -> RecordFact:
    """The sentence of a record that holds the words, of the passages `facts` that do; a whole passage where no sentence holds all."""
    wanted = set(terms_of(facts[0].value, language)[0])
    record = index.record(facts[0].record_id)
    for fact in facts:
        for start, end in sentences(record.text, fact.start, fact.end):
            if wanted <= set(terms(record.text[start:end], record.language)):
                return fact._replace(start=start, end=end)
    return facts[0]
