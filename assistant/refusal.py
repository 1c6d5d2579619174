"""Refusing: what the question names and no record does, what was searched, and the records that come nearest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from assistant.answers import Nearest, Unmet
from assistant.phrases.general import say
from assistant.phrases.record_phrases import comma, counted, date_in
from corpus.languages import Language
from corpus.naming.adopted_numbers import runs
from corpus.naming.states import state_name
from corpus.questions.named import Question
from corpus.record import Record
from index.asked import Restriction
from index.results import Hit

_NEAREST = 3
_RUNS = 6  # of numbers of resolutions or decisions, that are told


class Named(Protocol):
    """What passages name, by kind."""

    def names(self, kind: str, value: str) -> bool: ...

    def values_named(self, kind: str) -> set[str]: ...


def unmet_of(question: Question, wanted: Mapping[str, frozenset[str]], index: Named) -> tuple[Unmet, ...]:
    """What the question names and no passage at all does: an item, a symbol, a date, a resolution or decision by its number, or a State that it says
    to have spoken."""
    names = index.names
    found = [
        Unmet(kind, value)
        for kind in ("item", "symbol", "date")
        for value in sorted(wanted.get(kind, ()))
        if not names(kind, value) and not (kind == "date" and value[0] != "-" and names("day", f"-{value[4:]}"))
    ]
    return (*found, *_unmet_adopted(question, wanted, index), *(Unmet("state", code) for code in question.senders if not names("state", code)))


def _unmet_adopted(question: Question, wanted: Mapping[str, frozenset[str]], index: Named) -> list[Unmet]:
    """The resolutions and decisions that the question calls by number, where no passage names one of them and there are others that have numbers."""
    if not question.adopted or any(index.names("adopted", value) for value in wanted.get("adopted", ())):
        return []
    numbers: dict[str, set[str]] = {}
    for value in index.values_named("adopts"):
        kind, _, number = value.partition(" ")
        numbers.setdefault(kind, set()).add(number)
    by_number = {name.partition(" ")[2]: name for mention in question.adopted for name in reversed(mention.names)}
    asked = [name.partition(" ") for name in by_number.values()]
    told = [kind for kind in sorted(numbers) if any(kind == of for of, _, _ in asked)] or sorted(numbers)
    held = tuple((kind, ", ".join(runs(numbers[kind]))) for kind in told if len(runs(numbers[kind])) <= _RUNS)
    return [Unmet(kind, number, held) for kind, _, number in asked] if numbers else []


def reason_of(unmet: Sequence[Unmet], searched: int, language: Language) -> str:
    """Why a question is refused, in its language: what no record names; or that no passage says enough, or that there are none."""
    return between(language).join(unmet_lines(unmet, language)) or say("weak" if searched else "empty", language)


def unmet_lines(unmet: Sequence[Unmet], language: Language) -> list[str]:
    """What no record names, a sentence each, in that language."""
    held = dict.fromkeys(pair for u in unmet for pair in u.held)
    return [
        *(say(f"unmet_{u.constraint}", language, value=_called(u, language)) for u in unmet),
        *(say(f"held_{kind}", language, value=numbers) for kind, numbers in held),
    ]


def _called(unmet: Unmet, language: Language) -> str:
    if unmet.constraint == "date":
        return date_in(unmet.value, language)
    return state_name(unmet.value, language) if unmet.constraint == "state" else unmet.value


def nearest_of(hits: Sequence[Hit], records: Mapping[str, Record] | None = None) -> tuple[Nearest, ...]:
    """The places that come nearest, each once, under its best hit; `records` tell their symbols."""
    places = {(h.record_id, h.section): h for h in reversed(hits)}
    best = sorted(places.values(), key=lambda h: h.rank)[:_NEAREST]
    known = records or {}
    symbols = [known[h.record_id].metadata.symbol if h.record_id in known else None for h in best]
    return tuple(Nearest(h.record_id, h.document, h.section, h.start, h.end, symbol) for h, symbol in zip(best, symbols, strict=True))


def nearest_parts(nearest: Nearest, language: Language) -> tuple[str, str]:
    """How a refusal calls a place: the record by its symbol or document, and what follows it in the line."""
    return nearest.symbol or nearest.document, f"{comma(language)}{nearest.section}" if nearest.section else ""


def between(language: Language) -> str:
    """What parts two sentences."""
    return "" if language is Language.ZH else " "


def refusal_text(reason: str, nearest: Sequence[Nearest], told: Sequence[str], searched: int, language: Language) -> str:
    """The refusal as shown: that and why the records don't answer, what was searched, and what comes nearest."""
    lines = [f"{say('refused', language)}{between(language)}{reason}", *told]
    if searched:
        lines.append(say("searched", language, records=counted(searched, "", language)))
    if nearest:
        lines.append(say("nearest", language))
        lines += [f"– {''.join(nearest_parts(n, language))}" for n in nearest]
    return "\n".join(lines)


def notes(restricted: Sequence[Restriction], language: Language) -> list[str]:
    """What is to be said of documents that the question is put to and that the index doesn't hold."""
    return [say("cited_only" if r.cited else "document_missing", language, document=r.document) for r in restricted if not r.found]
