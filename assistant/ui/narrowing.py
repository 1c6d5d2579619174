"""What is asked and listed, narrowed: the form of conditions, those that are set, and what a question was understood to name.

A browser's values are read here and never trusted; everything that is shown of them is escaped.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence

from assistant.facets import Facets
from assistant.phrases.general import language_name
from assistant.phrases.record_phrases import date_in, kind_name
from assistant.ui.markup import escaped
from assistant.ui.words import word
from corpus.languages import Language
from corpus.naming.states import state_code, state_name
from index.filters import Filters

FIELDS = ("language", "since", "until", "symbol", "item", "state", "kind")
"""The conditions that a visitor can set, by their names in `Filters`."""

_LONGEST = 200  # characters of a value
_NAMED = ("item", "symbol", "date", "annex", "paragraph", "article", "state")


def sent(values: object) -> Filters:
    """The conditions that a browser's form holds.

    Raises:
        QuestionError: nothing can meet one of them.
    """
    if not isinstance(values, Mapping):
        return Filters()
    given = {name: text.strip() for name in FIELDS if isinstance(text := values.get(name), str) and 0 < len(text.strip()) <= _LONGEST}
    return Filters.of(**given)


def without(filters: Filters, name: object) -> Filters:
    """The conditions without one; without any where none is named."""
    return Filters(**{kept: getattr(filters, kept) for kept in FIELDS if kept != name}) if name in FIELDS else Filters()


def pair(event: object) -> tuple[str, str] | None:
    """The part of a question that a browser names, as (kind, value)."""
    if not isinstance(event, Mapping):
        return None
    kind, value = event.get("kind"), event.get("value")
    return (kind, value) if kind in _NAMED and isinstance(value, str) and len(value) <= _LONGEST else None


def form_html(facets: Facets, filters: Filters, spoken: Language) -> str:
    """The form of conditions, folded until a visitor opens it; values are those that some record has."""
    states = sorted({*(state_name(code, spoken) for code in facets.states), *(party for party in facets.parties if state_code(party) is None)})
    kinds = sorted(((kind_name(kind, spoken), kind) for kind in facets.kinds), key=lambda k: k[0].casefold())
    languages = [(_language(code, spoken), code) for code in facets.languages]
    fields = (
        _select("language", [(name.capitalize(), code) for name, code in languages], filters.language, spoken),
        _select("kind", kinds, filters.kind, spoken),
        _input("since", filters.since, spoken, kind="date"),
        _input("until", filters.until, spoken, kind="date"),
        _input("symbol", filters.symbol, spoken),
        _input("item", filters.item, spoken, offered=facets.items),
        _input("state", state_name(filters.state, spoken) if filters.state else None, spoken, offered=states),
    )
    return f'<details class="narrow"><summary>{word("narrow", spoken)}</summary><form class="conditions">{"".join(fields)}</form></details>'


def set_html(filters: Filters, spoken: Language, problem: str = "") -> str:
    """The conditions that are set, each with a button that removes it; and what is wrong with one that could not be set."""
    chips = [_chip("delete", {"name": name}, told, spoken) for name, told in _told(filters, spoken)]
    if len(chips) > 1:
        chips.append(f'<li><button type="button" data-act="delete" data-name="">{word("clear_all", spoken)}</button></li>')
    shown = f'<ul class="set" aria-label="{word("set", spoken)}">{"".join(chips)}</ul>' if chips else ""
    return shown + (f'<p class="problem" role="alert" dir="auto">{escaped(problem)}</p>' if problem else "")


def conditions_html(filters: Filters, spoken: Language) -> str:
    """The conditions that a question was asked within, in a line under it."""
    told = [f"<bdi>{escaped(line)}</bdi>" for _, line in _told(filters, spoken)]
    return f'<p class="within">{" · ".join(told)}</p>' if told else ""


def understood_html(named: Sequence[tuple[str, str]], left_out: Collection[tuple[str, str]], turn: int, spoken: Language, *, can_change: bool) -> str:
    """What a question was understood to name, and what of it was left out; each with a button that asks without it, or with it again.

    Args:
        turn: the number of the question.
        can_change: whether it is the last one, which alone can be asked again.
    """
    parts = (("understood", "delete", [n for n in named if n not in left_out]), ("left_out", "undo", [n for n in named if n in left_out]))
    shown = ""
    for label, act, these in parts:
        if these:
            items = "".join(_named(act, kind, value, turn, spoken, can_change) for kind, value in these)
            shown += f'<span>{word(label, spoken)}</span><ul aria-label="{word(label, spoken)}">{items}</ul>'
    return f'<div class="named">{shown}</div>' if shown else ""


def _named(act: str, kind: str, value: str, turn: int, spoken: Language, can_change: bool) -> str:
    shown = date_in(value, spoken) if kind == "date" else state_name(value, spoken) if kind == "state" else value
    told = word("set_one", spoken, name=word(kind, spoken), value=shown)
    if not can_change:
        return f'<li class="chip"><bdi>{escaped(told)}</bdi></li>'
    return _chip(act, {"turn": str(turn), "named": json.dumps({"kind": kind, "value": value})}, told, spoken)


def _chip(act: str, data: Mapping[str, str], told: str, spoken: Language) -> str:
    attributes = " ".join(f'data-{name}="{escaped(value)}"' for name, value in data.items())
    sign, label = ("✕", word("remove", spoken, what=told)) if act == "delete" else ("＋", told)
    return (
        f'<li><button type="button" class="chip" data-act="{act}" {attributes} aria-label="{escaped(label)}">'
        f'<bdi>{escaped(told)}</bdi> <span aria-hidden="true">{sign}</span></button></li>'
    )


def _told(filters: Filters, spoken: Language) -> list[tuple[str, str]]:
    """The conditions that are set, by name, as they are shown."""
    shown = {
        "language": filters.language and _language(filters.language, spoken),
        "kind": filters.kind and kind_name(filters.kind, spoken),
        "since": filters.since and date_in(filters.since, spoken),
        "until": filters.until and date_in(filters.until, spoken),
        "symbol": filters.symbol,
        "item": filters.item,
        "state": filters.state and state_name(filters.state, spoken),
    }
    return [(name, word("set_one", spoken, name=word(name, spoken), value=value)) for name, value in shown.items() if value]


def _language(code: str, spoken: Language) -> str:
    named = Language.parse(code)
    return word("untold", spoken) if named is Language.UND else language_name(named, spoken)


def _select(name: str, options: Iterable[tuple[str, str]], chosen: str | None, spoken: Language) -> str:
    made = "".join(f'<option value="{escaped(value)}"{" selected" if value == chosen else ""}>{escaped(shown)}</option>' for shown, value in options)
    anything = f'<option value="">{word("any", spoken)}</option>'
    return f'<label><span>{word(name, spoken)}</span><select name="{name}">{anything}{made}</select></label>'


def _input(name: str, value: str | None, spoken: Language, *, kind: str = "text", offered: Sequence[str] = ()) -> str:
    known = "".join(f'<option value="{escaped(option)}"></option>' for option in offered)
    listed = f'<datalist id="known-{name}">{known}</datalist>' if known else ""
    choice = f' list="known-{name}"' if known else ""
    held = f' value="{escaped(value)}"' if value else ""
    return f'<label><span>{word(name, spoken)}</span><input type="{kind}" name="{name}" maxlength="{_LONGEST}" dir="auto" autocomplete="off"{choice}{held}>{listed}</label>'
