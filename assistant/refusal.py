"""Refusing: what the question names and no record does, what was searched, and the records that come nearest."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from assistant.answers import Nearest, Unmet
from assistant.phrases import say
from assistant.record_phrases import comma, counted, date_in
from corpus.languages import Language
from corpus.questions import Question
from corpus.states import state_name
from index.asked import Restriction
from index.results import Hit

_NEAREST = 3


def unmet_of(question: Question, wanted: Mapping[str, frozenset[str]], names: Callable[[str, str], bool]) -> tuple[Unmet, ...]:
    """What the question names and no passage at all does: an item, a symbol, a date, or a State that it says to have spoken.

    `names` tells whether any passage names a value of a kind.
    """
    found = [
        Unmet(kind, value)
        for kind in ("item", "symbol", "date")
        for value in sorted(wanted.get(kind, ()))
        if not names(kind, value) and not (kind == "date" and value[0] != "-" and names(kind, f"-{value[4:]}"))
    ]
    return (*found, *(Unmet("state", code) for code in question.senders if not names("state", code)))


def reason_of(unmet: Sequence[Unmet], searched: int, language: Language) -> str:
    """Why a question is refused, in its language: what no record names; or that no passage says enough, or that there are none."""
    return _between(language).join(unmet_lines(unmet, language)) or say("weak" if searched else "empty", language)


def unmet_lines(unmet: Sequence[Unmet], language: Language) -> list[str]:
    """What no record names, a sentence each, in that language."""
    return [say(f"unmet_{u.constraint}", language, value=_called(u, language)) for u in unmet]


def _called(unmet: Unmet, language: Language) -> str:
    if unmet.constraint == "date":
        return date_in(unmet.value, language)
    return state_name(unmet.value, language) if unmet.constraint == "state" else unmet.value


def nearest_of(hits: Sequence[Hit]) -> tuple[Nearest, ...]:
    """The places that come nearest, each once, under its best hit."""
    places = {(h.record_id, h.section): h for h in reversed(hits)}
    best = sorted(places.values(), key=lambda h: h.rank)[:_NEAREST]
    return tuple(Nearest(h.record_id, h.document, h.section, h.start, h.end) for h in best)


def _between(language: Language) -> str:
    """What parts two sentences."""
    return "" if language is Language.ZH else " "


def refusal_text(
    reason: str, nearest: Sequence[Nearest], told: Sequence[str], searched: int, language: Language, symbols: Mapping[str, str | None] | None = None
) -> str:
    """The refusal as shown: that and why the records don't answer, what was searched, and what comes nearest; called by its symbol
    (`symbols`, by record id) where it has one."""
    lines = [f"{say('refused', language)}{_between(language)}{reason}", *told]
    if searched:
        lines.append(say("searched", language, records=counted(searched, "", language)))
    if nearest:
        lines.append(say("nearest", language))
        lines += [f"– {comma(language).join(filter(None, ((symbols or {}).get(n.record_id) or n.document, n.section)))}" for n in nearest]
    return "\n".join(lines)


def notes(restricted: Sequence[Restriction], language: Language) -> list[str]:
    """What is to be said of documents that the question is put to and that the index doesn't hold."""
    return [say("cited_only" if r.cited else "document_missing", language, document=r.document) for r in restricted if not r.found]
