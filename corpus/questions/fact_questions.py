"""Questions on what one document tells of itself: who sent it, to whom, when, on what, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from corpus.languages import Language
from corpus.naming.offices import office_in
from corpus.naming.symbols import belongs_to
from corpus.questions.asked_records import LOOSE, RecordQuestion, periods_of, places_of, values_of
from corpus.questions.coded_questions import Sign, coded_by, with_names
from corpus.questions.record_signs import B, D, I, K, L, N, P, S, T
from corpus.questions.record_words import Patterns


def of_facts(question: str, plain: str, language: Language, signs: Sequence[Sign], words: Patterns) -> RecordQuestion | None:
    """A question on what one document tells of itself."""
    coded = coded_by(plain, signs, language)
    for fact, pattern in words.facts:
        if pattern.fullmatch(coded):
            return of_document(question, language, fact, coded, signs, words)
    named = with_names(coded, signs, words, language, words.fact_filler, most=2)
    for fact, pattern in words.facts if named and named[0] != coded else ():
        if named and pattern.fullmatch(named[0]):
            found = of_document(question, language, fact, *named, words)
            return replace(found, entitled=any(s.sign == K and s.start and plain[s.start].isupper() for s in signs)) if found else None
    return None


def of_document(question: str, language: Language, fact: str, coded: str, signs: Sequence[Sign], words: Patterns) -> RecordQuestion | None:
    """A question on one document: by its symbol, or by its kind and day, item, or who sent it to whom."""
    symbols, kinds = values_of(signs, S), values_of(signs, K)
    if len(set(symbols)) > 1 or (not symbols and len(signs) < 2):
        return None
    if fact == "corrects":  # asked of the corrigendum, told of what it corrects
        whole = belongs_to(symbols[0]) if symbols else None
        return RecordQuestion(question, language, "corrections", symbols=(whole[0],)) if whole and whole[1] == "Corr" else None
    if symbols:
        return RecordQuestion(question, language, fact, symbols=symbols, languages=values_of(signs, L))
    roles: dict[str, list[str]] = {"senders": [], "sender_names": [], "addressees": [], "addressee_names": []}
    for at, sign in zip(places_of(coded), signs, strict=True):
        if sign.sign in (T, N, B):
            role = "addressee" if words.addressee_before.search(coded, 0, at) else "sender"
            roles[f"{role}s" if sign.sign == T else f"{role}_names"] += sign.values
    by = {name: tuple(dict.fromkeys(values)) for name, values in roles.items()}
    for role in ("sender", "addressee"):
        if by[f"{role}s"]:  # "the Permanent Representative of Brazil" speaks for Brazil
            by[f"{role}_names"] = tuple(name for name in by[f"{role}_names"] if not office_in(name))
        if len(by[f"{role}s"]) + len(by[f"{role}_names"]) > 1:
            return None
    return RecordQuestion(
        question, language, fact, kinds=kinds, items=values_of(signs, I), sub_items=tuple(sub for s in signs if s.sign == I for sub in s.extra),
        senders=by["senders"], sender_names=by["sender_names"], addressees=by["addressees"], addressee_names=by["addressee_names"],
        periods=periods_of(signs, D, P), languages=values_of(signs, L), loose=bool(set(kinds) & LOOSE),
    )  # fmt: skip
