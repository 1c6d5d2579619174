"""What an elliptic question names, put in the places that the question before it has for it: item 7 for item 6, rule 3 for article 12, 2031 for 2030."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpus.conversation.follow_up_parties import party_edit
from corpus.languages import SIX, Language
from corpus.layout.provisions import KINDS as PROVISIONS
from corpus.naming.adopted_numbers import AdoptedMention
from corpus.naming.mentions import find_symbols
from corpus.naming.spoken_numbers import spoken_number
from corpus.naming.states import state_name
from corpus.questions.document_nouns import document_span, symbol_span
from corpus.questions.named import Question
from corpus.questions.slots import TIME_PREPOSITION, Edit, Spanned, before, in_order, put, states_slot, with_article, with_joined_article

_DIGIT = r"[\d一二三四五六七八九十IVXivx]"
_ZH_ORDINAL = re.compile(r"第\s?$")
_YEAR_TAIL = re.compile(r"\s*(?:годов|года|годах|году|год|гг?\.)(?!\w)", re.IGNORECASE)
_BARE_NUMBER = re.compile(r"(?:no|n[o°º])\s+(?P<n>\d{1,3})", re.IGNORECASE)
_NUMBER = re.compile(r"\d+|[一二三四五六七八九十]+|(?<!\w)[IVX]+(?!\w)")
_NUMBERS_END = re.compile(r"(?:\d+|[一二三四五六七八九十]+|(?<!\w)[IVX]+(?!\w))(?:\s*\([a-zа-я\u0621-\u064a]{1,2}\))*")


def foreign(new: Question, old: Question) -> bool:
    """Whether the new question is in another of the six languages than the old one."""
    return new.language is not old.language and new.language in SIX and old.language in SIX


def mentioned(rest: str, new: Question, old: Question) -> Iterator[tuple[str, Edit | None, tuple[int, int]]]:
    """What `rest` names by kind: the edit that puts it into the old question (None where that has no place for it), its span."""
    if new.items:
        span = (new.items[0].start, new.items[-1].end)
        if old.items:
            yield "item", _renumbered(old.text, old.items[0], rest, span), span
        else:
            yield "item", None, span
    yield from _places(rest, new, old)
    for symbol in new.symbols[:1]:
        span = (symbol.start, new.symbols[-1].end)
        yield "symbol", _in_place_of_the_document(rest[span[0] : span[1]], old), (symbol_span(new)[0], span[1])
    times = in_order(new.dates, new.periods)
    if times:
        yield ("date", *_timed(rest, times, old))
    if new.states:
        span = with_article(rest, (new.states[0].start, new.states[-1].end))
        slot, named = states_slot(old), with_joined_article(rest, span, old.language)
        if foreign(new, old) and len(new.states) == 1:
            named = state_name(new.states[0].code, old.language)
        yield "state", put(named, slot, old) if slot else party_edit(named, old), span
    for kind in new.kinds[:1]:
        if not new.symbols and not any(k.start < kind.end and kind.start < k.end for k in new.documents):
            span = (kind.start, kind.end)
            if old.kinds and not old.symbols and not old.documents:
                yield "kind", Edit(old.kinds[0].start, old.kinds[0].end, rest[kind.start : kind.end]), span


def _places(rest: str, new: Question, old: Question) -> Iterator[tuple[str, Edit | None, tuple[int, int]]]:
    """The place in a document that `rest` names, and the resolution or decision that it calls by number, as `mentioned` gives them."""
    for locator in new.locators[:1]:
        same = next((loc for loc in old.locators if loc.kind == locator.kind), None)
        other = next((loc for loc in old.locators if {loc.kind, locator.kind} <= {*PROVISIONS}), None)
        span = (locator.start, new.locators[-1].end)
        if same is None and other is not None:  # an article in place of a rule
            yield "locator", Edit(other.start, other.end, rest[span[0] : span[1]]), span
        else:
            yield "locator", _renumbered(old.text, same, rest, span) if same else None, span
    if new.adopted and not old.adopted and not new.symbols and (len(old.symbols) == 1 or document_span(old)):  # decision 2 in place of another document
        span = _called(rest, new.adopted[0])
        yield "adopted", _in_place_of_the_document(rest[span[0] : span[1]], old), span
    if new.adopted and len(old.adopted) == 1:
        named, slot = new.adopted[0], old.adopted[0]
        if _kinds(named) == _kinds(slot):
            edit = _renumbered(old.text, slot, rest, (named.start, named.end))
        else:
            edit = Edit(*_called(old.text, slot), rest[slice(*_called(rest, named))])
        yield "adopted", edit, _called(rest, named)


def _in_place_of_the_document(named: str, old: Question) -> Edit | None:
    """What names a document in the place of the one that the old question names, by its symbol, as "decision 1", or as the letter of somebody; None where
    that names none, or several."""
    if len(old.symbols) == 1:
        start, end = old.symbols[0].start, old.symbols[0].end
        return Edit(*((start, end) if any(find_symbols(named)) else symbol_span(old)), named)
    if not old.symbols and len(old.adopted) == 1:
        return Edit(*_called(old.text, old.adopted[0]), named)
    told = document_span(old)
    return Edit(*told, named) if told else None


def _called(text: str, adopted: AdoptedMention) -> tuple[int, int]:
    """The span of a resolution or decision with what belongs to it before its number or its noun: an article, in Chinese 第."""
    return before(text, with_article(text, (adopted.start, adopted.end))[0], _ZH_ORDINAL), adopted.end


def _kinds(adopted: AdoptedMention) -> set[str]:
    return {name.partition(" ")[0] for name in adopted.names}


def _timed(rest: str, times: Sequence[Spanned], old: Question) -> tuple[Edit | None, tuple[int, int]]:
    tail = _YEAR_TAIL.match(rest, times[-1].end)
    span = (times[0].start, tail.end() if tail else times[-1].end)
    with_prep = (before(rest, span[0], TIME_PREPOSITION), span[1])
    slots = in_order(old.dates, old.periods)
    if not slots:
        return None, with_prep
    start, end = slots[0].start, slots[0].end
    if tail and (old_tail := _YEAR_TAIL.match(old.text, end)):
        end = old_tail.end()
    if with_prep[0] < span[0] and (opens := before(old.text, start, TIME_PREPOSITION)) < start:
        return Edit(opens, end, rest[with_prep[0] : with_prep[1]]), with_prep
    return Edit(start, end, rest[span[0] : span[1]]), with_prep


def _renumbered(old_text: str, slot: Spanned, rest: str, span: tuple[int, int]) -> Edit:
    """The slot's own words, with the numbers of `rest`: so its case, preposition and order stay right."""
    old_numbers = list(re.finditer(_DIGIT, old_text[slot.start : slot.end]))
    new_numbers = list(re.finditer(_DIGIT, rest[span[0] : span[1]]))
    if not old_numbers or not new_numbers:
        return Edit(slot.start, slot.end, rest[span[0] : span[1]])
    first = _first_number(old_text[slot.start : slot.end])
    numbers = rest[span[0] + _first_number(rest[span[0] : span[1]]) : span[0] + _numbers_end(rest[span[0] : span[1]])]
    return Edit(slot.start + first, slot.start + _numbers_end(old_text[slot.start : slot.end]), numbers)


def _first_number(text: str) -> int:
    match = _NUMBER.search(text)
    return match.start() if match else 0


def _numbers_end(text: str) -> int:
    ends = [m.end() for m in _NUMBERS_END.finditer(text)]
    return ends[-1] if ends else len(text)


def number_only(rest: str, language: Language, old: Question) -> Edit | None:
    """ "And 6?", "and on the sixth?": the number alone."""
    match = _BARE_NUMBER.fullmatch(rest.strip())
    number = match["n"] if match else next((n for n in (spoken_number(rest, tried) for tried in dict.fromkeys((language, old.language))) if n), None)
    slots = [*in_order(old.items), *in_order(old.locators)]
    if number is None or not slots:
        return None
    slot = slots[0]
    inner = old.text[slot.start : slot.end]
    return Edit(slot.start + _first_number(inner), slot.start + _numbers_end(inner), number)
