"""How answers about records tell what was asked of them: the conditions, how many records meet them, and how many if one is left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from assistant.phrases.general import language_name
from assistant.phrases.record_phrases import comma, counted, date_in, joined, kind_name, labelled, period_in, tell
from assistant.records.lines import quoted
from assistant.records.selection import CONDITIONS, Document, Found, NotUnderstood, Selection, described
from corpus.languages import Language
from corpus.naming.states import state_name
from corpus.questions.correspondent_questions import CORRESPONDENCE
from corpus.questions.record_questions import RecordQuestion
from corpus.statements.standings import DRAFTS
from index.filters import Filters

_RELAXED = 2  # ways of asking for less that an answer without records names
_LABELS = {"kinds": "kind", "senders": "sender", "addressees": "addressee", "items": "item", "languages": "language", "periods": "date", "bodies": "body"}


def noun(kinds: Sequence[str]) -> str:
    """The kind that a count of records of these kinds names; empty where they have no name in common."""
    return kinds[0] if len(kinds) == 1 else "draft" if kinds and set(kinds) <= DRAFTS else ""


def head(asked: RecordQuestion, documents: Sequence[Document], everything: int, filters: Filters | None, *, newest_first: bool = False) -> str:
    """How many there are, and what was understood: "3 letters (from: Brazil; 4 language versions in all):".

    Args:
        everything: how many there are of which `documents` are the latest or the earliest.
        newest_first: whether they are told in that order.
    """
    language = asked.language
    kind = noun(asked.kinds)
    what = [c for c in (conditions(asked, filters, without_kind=bool(kind)),) if c]
    if newest_first and len(documents) > 1:
        what.append(tell("newest_first", language))
    records = sum(len(d.records) for d in documents)
    if asked.order:
        what.append(tell("of_all", language, all=counted(everything, kind, language)))
    elif records > len(documents):
        what.append(tell("versions_too", language, versions=counted(records, "version", language)))
    opened, closed = ("（", "）") if language is Language.ZH else (" (", ")")
    count = counted(len(documents), kind, language)
    if asked.order:
        count = tell(asked.order, language, what=count)
    colon = "：" if language is Language.ZH else " :" if language is Language.FR else ":"
    return count + (opened + "; ".join(what) + closed if what else "") + colon


def conditions(asked: RecordQuestion, filters: Filters | None, *, without_kind: bool = False) -> str:
    """What was understood, condition by condition."""
    told = [condition(asked, name) for name in CONDITIONS if not (name == "kinds" and without_kind)]
    if filters:
        told.append(labelled("filters", comma(asked.language).join(_set(filters, asked.language)), asked.language))
    return "; ".join(t for t in told if t)


def condition(asked: RecordQuestion, name: str) -> str:
    """One condition and what it asks for, as the language has it; empty where the question does not set it."""
    language = asked.language
    values = described(asked, name)
    if name == "kinds" and asked.kinds == CORRESPONDENCE:
        return ""  # who wrote, whatever it was
    if name == "kinds":
        values = [kind_name(kind, language) for kind in values]
    elif name == "words":
        values = [quoted(words, language) for words in values]
    elif name == "languages":
        values = [language_name(Language(code), language) for code in values]
    elif name == "periods":
        values = [period_in(*period, language) for period in asked.periods]
    return labelled(_LABELS.get(name, name), joined(values, language), language) if values else ""


def without(asked: RecordQuestion, name: str) -> RecordQuestion:
    """The question without one of its conditions."""
    also = {"senders": ("sender_names",), "addressees": ("addressee_names",), "items": ("sub_items",)}.get(name, ())
    none: dict[str, Any] = dict.fromkeys((name, *also), ())
    return replace(asked, **none)


def none_meets(asked: RecordQuestion, selection: Selection, filters: Filters | None) -> list[str]:
    """That no record meets the question, and what there is if one asks for less."""
    what = conditions(asked, filters) or counted(0, "", asked.language)
    return [tell("none", asked.language, what=what), *relaxed(asked, selection)]


def uncounted(asked: RecordQuestion, found: Found, selection: Selection) -> list[str]:
    """What a count leaves out and why: records that don't tell who sent them, or that bear no date."""
    language, kind = asked.language, noun(asked.kinds)
    return [
        tell(key, language, count=counted(len(documents), kind, language))
        for key, rows in (("unsaid", found.unsaid), ("undated", found.undated or (r for r in found.records if asked.order and not r.date)))
        if (documents := selection.documents(rows, language))
    ]


def relaxed(asked: RecordQuestion, selection: Selection) -> list[str]:
    """What there is if one condition is left out: the fewest first, since they are nearest to what was asked."""
    language = asked.language
    told = [name for name in CONDITIONS if condition(asked, name)]
    if len(told) < 2:
        return []
    counts: list[tuple[int, str, str]] = []
    for name in told:
        if name == "kinds" and asked.asks == "decided":
            continue  # records of other kinds are no decisions
        wider = without(asked, name)
        if documents := _meeting(wider, selection):
            counts.append((len(documents), name, counted(len(documents), noun(wider.kinds), language)))
    if not counts and asked.kinds:
        wider = RecordQuestion(asked.text, language, asked.asks, kinds=asked.kinds)
        documents = _meeting(wider, selection)
        return [tell("of_all", language, all=counted(len(documents), noun(asked.kinds), language)) + "."] if documents else []
    return [tell("without", language, condition=condition(asked, name), count=count) for _, name, count in sorted(counts)[:_RELAXED]]


def _meeting(asked: RecordQuestion, selection: Selection) -> list[Document]:
    """The documents that meet a question; none where it still names somebody whom no record does."""
    try:
        return selection.documents(selection.find(asked).records, asked.language)
    except NotUnderstood:
        return []


def _set(filters: Filters, language: Language) -> list[str]:
    """The conditions that are set, each as the language calls it."""
    period = " – ".join(date_in(bound, language) if bound else "…" for bound in (filters.since, filters.until)) if filters.since or filters.until else None
    told = (
        ("language", filters.language and language_name(Language.parse(filters.language), language)), ("date", period), ("symbol", filters.symbol),
        ("item", filters.item), ("naming", filters.state and state_name(filters.state, language)), ("kind", filters.kind and kind_name(filters.kind, language)),
    )  # fmt: skip
    return [labelled(key, value, language) for key, value in told if value] + ([filters.document] if filters.document else [])
