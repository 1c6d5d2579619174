"""The votes that a record tells of: what was put to the vote, who voted how, and with what result; in six languages.

Lists of names ("In favour: …", "Against: …") stand beside the sentence that tells the result, before or behind it; what was voted on
is named there, where it was put to the vote, or by the heading that both stand under.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corpus.languages import Language
from corpus.layout.sentences import sentences
from corpus.naming.adopted_numbers import adopted_as, find_adopted
from corpus.naming.amendments import is_on_amendment
from corpus.naming.locators import find_locators
from corpus.naming.mentions import find_symbols
from corpus.record import Paragraph, Section
from corpus.statements.vote_words import LISTED, NOT_YET, PUT, RESULT, side_of

_NEAR = 2  # paragraphs between a list and the result, and between either and what was put to the vote
_PLACES = ("paragraph", "article")
AMENDMENT = "amendment"
"""The place of a vote on an amendment to a text."""
_DECIDES = frozenset(("decision", "resolution"))
# A vote on persons or seats is on no document that was named before.
_ELECTION = re.compile(
    r"\belect(?:ed|ion|ions)\b|\b(?:received|obtained|polled)\b|\bél(?:u|ue|us|ues|ection|ections)\b|\b(?:recueilli|obtenu|obtient)|\b(?:elegid|elecci|obtuv|recibi)\w+|\b(?:избра|выбор|получил)\w*|选举|当选|获得?\s*\d{1,3}\s*票|انتخ|انتخاب|حصل",
    re.IGNORECASE,
)
_CLOSING = "\"'”’»)）]」 \t*_"

Span = tuple[int, int]
"""Where something begins and ends in a text."""


@dataclass(frozen=True, slots=True)
class SideList:
    """Who voted so: the side (`corpus.statements.vote_words.SIDES`) and the span of the list with its lead-in, or of the clause that names them;
    `sentence` is the one that such a clause is a part of."""

    side: str
    start: int
    end: int
    sentence: Span | None = None

    @property
    def told(self) -> Span:
        """What is quoted for it."""
        return self.sentence or (self.start, self.end)


@dataclass(frozen=True, slots=True)
class Vote:
    """One vote. `put` is the sentence that puts it, `result` the one that tells how it ended. `symbols` are the drafts that were voted on, `adopted`
    what they became ("resolution 1"), `places` what of them ("paragraph 3", or `AMENDMENT` where it was on one), none where it was the whole, `items` the agenda items of the heading above."""

    put: Span | None
    lists: tuple[SideList, ...]
    result: Span | None
    symbols: tuple[str, ...]
    adopted: tuple[str, ...]
    places: tuple[str, ...]
    items: tuple[str, ...]

    @property
    def start(self) -> int:
        return min(span[0] for span in self._spans())

    @property
    def end(self) -> int:
        return max(span[1] for span in self._spans())

    def _spans(self) -> Iterator[Span]:
        yield from (span for span in (self.put, self.result) if span)
        yield from ((found.start, found.end) for found in self.lists)


def find_votes(text: str, root: Section, paragraphs: Sequence[Paragraph], language: Language, symbol: str | None, kind: str | None) -> list[Vote]:
    """The votes that a record tells of, in the order of the text.

    Args:
        symbol: the record's own.
        kind: the record's; what heads a decision tells of the vote on it.
    """
    if language not in LISTED or not (RESULT[language].search(text) or LISTED[language].search(text)):
        return []
    reading = _Reading(text, paragraphs, language)
    votes: list[Vote] = []
    for put, lists, result in reading.votes():
        said = " ".join(text[start:end] for start, end in (put, result) if start < end) if put and result else text[slice(*(put or result or (0, 0)))]
        first = min([span[0] for span in (put, result) if span] + [found.start for found in lists])
        path = root.path_at(first)
        items = next((section.agenda_items for section in reversed(path) if section.agenda_items), ())
        own = kind in _DECIDES and len(path) == 1
        named = tuple(dict.fromkeys(s for s, _, _ in find_symbols(said) if s != symbol))
        symbols = named or ((symbol,) if own and symbol else () if _ELECTION.search(said) else _last_symbol(text, path[-1].start, first, symbol))
        adopted = tuple(dict.fromkeys(name for mention in find_adopted(said) for name in mention.names))
        if not adopted and own:
            adopted = tuple(sorted(adopted_as([text[p.start : p.end] for p in paragraphs if p.kind == "heading"][:2], symbol)))
        places = tuple(dict.fromkeys(f"{place.kind} {n}" for place in find_locators(said) if place.kind in _PLACES for n in place.numbers))
        if any(is_on_amendment(text[slice(*span)]) for span in (put, result) if span):
            places = (*places, AMENDMENT)
        votes.append(Vote(put, lists, result, symbols, adopted, places, items))
    return votes


def _last_symbol(text: str, start: int, end: int, own: str | None) -> tuple[str, ...]:
    """The document that was named last before a vote, under the same heading."""
    return tuple([symbol for symbol, _, _ in find_symbols(text[start:end]) if symbol != own][-1:])


class _Reading:
    """The lists, results and openings of votes in one text."""

    def __init__(self, text: str, paragraphs: Sequence[Paragraph], language: Language) -> None:
        self._text, self._language = text, language
        self._paragraphs = [p for p in paragraphs if p.kind != "footnote"]
        self._starts = [p.start for p in self._paragraphs]
        self._lists: list[SideList] = []
        self._results: list[Span] = []
        self._puts: list[Span] = []
        for at in range(len(self._paragraphs)):
            self._read(at)

    def votes(self) -> list[tuple[Span | None, tuple[SideList, ...], Span | None]]:
        """(what puts it, the lists, the result) of each vote."""
        found: list[tuple[tuple[SideList, ...], Span | None]] = []
        free = list(self._results)
        for run in self._runs():
            result = self._result_of(run, free)
            if result:
                free.remove(result)
            if result or len(run) > 1:
                found.append((run, result))
        found += [((), result) for result in free]
        found.sort(key=lambda vote: min([f.start for f in vote[0]] + ([vote[1][0]] if vote[1] else [])))
        votes: list[tuple[Span | None, tuple[SideList, ...], Span | None]] = []
        last = 0
        for lists, result in found:
            spans = [(f.start, f.end) for f in lists] + ([result] if result else [])
            votes.append((self._put_before(last, min(spans)[0]), lists, result))
            last = max(end for _, end in spans)
        return votes

    def _read(self, at: int) -> None:
        paragraph, language = self._paragraphs[at], self._language
        start, stop = paragraph.start, paragraph.end
        told = self._text[start:stop]
        matches = list(LISTED[language].finditer(told))
        begins = [start + m.end() for m in matches]
        said: list[Span] = []
        for begin, end in sentences(self._text, start, stop):
            sentence = self._text[begin:end]
            if any(begin <= b <= end for b in begins) or NOT_YET[language].search(sentence):
                continue
            if RESULT[language].search(sentence):
                said.append((begin, end))
            elif PUT[language].search(sentence):
                self._puts.append((begin, end))
        self._results += said
        for n, match in enumerate(matches):
            begin = start + match.start() + len(match[0]) - len(match[0].lstrip(" \t*_–—-"))
            bounds = [start + m.start() for m in matches[n + 1 :]] + [b for b, _ in said if b > begin] + [stop]
            end = min(bounds)
            if not self._text[start + match.end() : end].strip(_CLOSING) and end == stop:
                end = self._names_below(at)
            kept = self._text[begin:end].rstrip(" \t\n*_|,;，；،؛")
            if begin + len(kept) > start + match.end():
                self._lists.append(SideList(side_of(match), begin, begin + len(kept)))

    def _names_below(self, at: int) -> int:
        """The end of the names that stand in paragraphs of their own under a side's heading."""
        end = self._paragraphs[at].end
        for n, paragraph in enumerate(self._paragraphs[at + 1 :]):
            told = self._text[paragraph.start : paragraph.end]
            if LISTED[self._language].match(told) or RESULT[self._language].search(told) or (n and paragraph.kind != "item"):
                break
            end = paragraph.end
        return end

    def _runs(self) -> list[tuple[SideList, ...]]:
        """Lists of one vote: each side once, one under the other."""
        runs: list[list[SideList]] = []
        for found in self._lists:
            last = runs[-1] if runs else None
            if last and found.side not in {f.side for f in last} and self._at(found.start) - self._at(last[-1].end - 1) <= 1:
                last.append(found)
            else:
                runs.append([found])
        return [tuple(run) for run in runs]

    def _result_of(self, run: Sequence[SideList], free: Sequence[Span]) -> Span | None:
        """The result that lists belong to: the one that leads to them by a colon, else the one behind them, else the one before."""
        first, last = self._at(run[0].start), self._at(run[-1].end - 1)
        before = next((r for r in reversed(free) if r[1] <= run[0].start), None)
        behind = next((r for r in free if r[0] >= run[-1].end), None)
        if before and (first - self._at(before[0]) > _NEAR or self._is_put(before[1], run[0].start)):
            before = None
        if behind and (self._at(behind[0]) - last > _NEAR or self._is_put(run[-1].end, behind[0])):
            behind = None
        leads = self._text[: run[0].start].rstrip()[-1:] in ":："
        return before if before and (leads or not behind) else behind

    def _is_put(self, start: int, end: int) -> bool:
        return any(start <= begin < end for begin, _ in self._puts)

    def _put_before(self, start: int, end: int) -> Span | None:
        """The sentence that puts a vote to the vote, near before it: the last that names what is voted on, or else the last."""
        near = [span for span in self._puts if start <= span[0] < end and self._at(end) - self._at(span[0]) <= _NEAR]
        naming = [s for s in near if any(find_symbols(self._text[slice(*s)])) or any(find_locators(self._text[slice(*s)]))]
        return next(reversed(naming or near), None)

    def _at(self, offset: int) -> int:
        """The paragraph that holds an offset."""
        return bisect_right(self._starts, offset) - 1
