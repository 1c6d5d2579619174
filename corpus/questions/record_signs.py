"""The signs that stand for what a question about records names, and the form of a language's words for such questions.

Patterns run on a question in which what it names is replaced by one sign each: K a kind of record, S a symbol, I agenda items, D a
day, P a period, T a State, L a language, N a name that no list knows, B a body.
"""

from __future__ import annotations

from dataclasses import dataclass

K, S, I, D, P, T, L, N, B = (chr(0xE001 + n) for n in range(9))  # noqa: E741 - the agenda item's sign is named like the others
SIGNS = f"[{K}{S}{I}{D}{P}{T}{L}{N}{B}]"
ANY_KIND = ""
DRAFTS = ("draft resolution", "draft decision")


@dataclass(frozen=True, slots=True)
class Words:
    """One language's words. `count` and `listing` open a question; `facts` are whole questions on one document (their group names tell
    nothing: the key is what is asked), and `fact_words` all words of theirs that `filler` has not; `sender_before` ends right before a State or name, `sender_after` begins right behind it."""

    nouns: tuple[tuple[tuple[str, ...], str], ...]
    count: str
    listing: str
    latest: str
    earliest: str
    exists: str
    facts: tuple[tuple[str, str], ...]
    sender_before: str
    sender_after: str
    addressee_before: str
    naming: str
    citing: str
    about: str
    filler: str
    fact_words: str
    joins: str = r"(?!)"
