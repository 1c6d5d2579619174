"""Who signed a letter, in which office and for whom, told apart in the lines of a signature block, however the lines are broken; in six languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from corpus.languages import Language
from corpus.naming.bearers import bearer_at, chinese_bearer, is_of_a_state
from corpus.naming.offices import OFFICE, RANK, SIGNED, TITLE
from corpus.naming.states import find_states
from corpus.record import Fact, Paragraph

_EDGES = " ,.;:，。；：、–—-*()（）[]/|\n"
_ARTICLE = re.compile(r"(?:the|le|la|les|l['’]|el|los|las)", re.IGNORECASE)  # "L’Ambassadrice"
_CJK = re.compile(r"[\u4e00-\u9fff]")
_ABBREVIATED = re.compile(r"\b\w\.\s?\w\.$")  # "Chargé d’affaires a.i."
_COMMA = re.compile(r"\s*[,،]\s+(?!(?:Jr|Sr|Esq|Ph\.?D|[IVX]+)\b)")
_GAP = re.compile(r"[\s,،;/|–—-]*")
_ZH_TITLE = re.compile(r"(?:先生|女士|阁下|博士|教授)\s*$")
_INITIALS = {Language.FR: re.compile(r"M\.\s+"), Language.ES: re.compile(r"D\.ª?\s+|Dª\.?\s+")}  # titles that elsewhere are initials of a name
_ADJECTIVE = re.compile(r"ال\w+ي(?:ة)?")
_NAME = 40  # characters of a name beside Chinese, at most
_NEAR = 2  # characters between two lines of one block

# "(Signed) Ana Orrel, for Ostrakia", and the same on a line of its own below the name.
_FOR = re.compile(
    r"(?:^|[,،，(（–—-]|\s(?=代表|نيابة))\s*(?:(?:for|on\s+behalf\s+of|pour|au\s+nom\s+(?:de|du|des|d['’])|por|en\s+(?:nombre|representación)\s+(?:de|del)|за|от\s+имени|عن|نيابة\s+عن|باسم)(?:\s+|(?<=['’]))|代表)"
    r"(?:(?:the|le|la|les|l['’]|el|los|las)(?:\s+|(?<=['’])))?(?P<party>[^\W\d_].{0,79})$",
    re.IGNORECASE,
)

_Span = tuple[int, int]


def signers(text: str, lines: Sequence[Paragraph], sender: str, language: Language) -> Iterator[Fact]:
    """Signatories, offices and those signed for ("party") of the first signature block, in the order of the text; courtesy titles are part of
    none.

    Args:
        lines: the paragraphs that are lines of signatures.
        sender: the sender as the letter's title has it; empty where it has none. What begins there is an office too.
    """
    for line in _block(lines):
        mark = SIGNED.search(text, line.start, line.end)
        told = mark.end() if mark else line.start
        party = _FOR.search(text[told : line.end].rstrip())
        if party and OFFICE.search(party["party"]):
            party = None  # one who signs in the place of another
        behind = list(_parts(text, told, told + party.start() if party else line.end, sender, language))
        if mark:  # what stands before it is the office, or the name where none stands behind it
            named = any(f.name == "signatory" for f in behind)
            yield from (f for f in _parts(text, line.start, mark.start(), sender, language) if f.name == "office" or not named)
        yield from behind
        if party:
            start, end = _cut(text, told + party.start("party"), told + party.end("party"))
            yield Fact("party", text[start:end], start, end)


def is_rank(office: str) -> bool:
    """Whether an office is a rank alone, which says nothing of whom its bearer speaks for: "Ambassador"."""
    return RANK.fullmatch(office) is not None


def _block(lines: Sequence[Paragraph]) -> list[Paragraph]:
    block = list(lines[:1])
    for line in lines[1:]:
        if line.start - block[-1].end > _NEAR:
            break
        block.append(line)
    return block


def _parts(text: str, start: int, end: int, sender: str, language: Language) -> Iterator[Fact]:
    """The name and the offices that a part of a line tells."""
    start, end = _cut(text, start, end)
    told = text[start:end]
    name, offices = _in_chinese(told) if _CJK.search(told) else _by_words(told, sender, language)
    for kind, span in (("signatory", name), *(("office", office) for office in offices)):
        if span is not None:
            begin, stop = _cut(told, *span)
            value = told[begin:stop]
            if len(value) > 1 and not _ARTICLE.fullmatch(value):
                yield Fact(kind, value, start + begin, start + stop)


def _cut(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without the marks at its edges."""
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES and not _ABBREVIATED.search(text, start, end):
        end -= 1
    return start, end


def _by_words(told: str, sender: str, language: Language) -> tuple[_Span | None, list[_Span]]:
    """Name and offices: titles and a rank may stand before the name, offices behind it, or alone."""
    at = _past_titles(told, 0, language)
    if (article := _ARTICLE.match(told, at)) and RANK.match(told, following := _past_gap(told, article.end())):
        at = following
    offices: list[_Span] = []
    if (rank := RANK.match(told, at)) and _bears(told, rank, sender, language):
        offices.append(rank.span())
        at = _past_titles(told, _past_gap(told, rank.end()), language)
    first = _office_at(told, at, sender)
    end = len(told) if first is None else first
    comma = _COMMA.search(told, at, end)
    cut = comma.start() if comma and " " in told[at : comma.start()].strip() else end
    name = (at, cut) if cut > at else None
    if first is None:
        return name, offices
    behind = _offices(told, first)
    own = OFFICE.match(told, behind[-1][0]) if name is None else None
    if own and (bearer := bearer_at(told, own.end(), sender, language)) is not None:
        return (bearer[1], len(told)), [*offices, *behind[:-1], (behind[-1][0], bearer[0])]
    return name, offices + behind


def _past_titles(told: str, at: int, language: Language) -> int:
    """Where the courtesy titles end that stand from `at` on."""
    while (match := TITLE.match(told, at)) or ((own := _INITIALS.get(language)) and (match := own.match(told, at))):
        at = match.end()
    return at


def _past_gap(told: str, at: int) -> int:
    match = _GAP.match(told, at)
    return match.end() if match else at


def _office_at(told: str, at: int, sender: str) -> int | None:
    """Where the first office begins: by its own words, or by those that the letter's title begins with ("Orvell Harbour Commissioner")."""
    office = OFFICE.search(told, at)
    starts = (word.start() for word in re.finditer(r"\S+", told) if word.start() >= at)
    shared = next((n for n in starts if len(told) - n > 3 and sender.casefold().startswith(told[n:].casefold())), None)
    return min((n for n in (office.start() if office else None, shared) if n is not None), default=None)


def _bears(told: str, rank: re.Match[str], sender: str, language: Language) -> bool:
    """Whether what follows a rank is its bearer's name, and neither another office nor what the rank is of ("Посол Северовии")."""
    at = _past_titles(told, _past_gap(told, rank.end()), language)
    following = told[at:]
    if not following or _office_at(told, at, sender) == at or next(find_states(following, language), None):
        return False
    words = following.split()
    if "\u0621" <= following[0] <= "\u064a":
        # Without the article the rank is of what follows; with it an adjective may say of whom: "السفير الأوسميري".
        return rank[0].startswith("ال") and not (len(words) > 1 and _ADJECTIVE.fullmatch(words[0]))
    if language is Language.RU and is_of_a_state(following):
        return False
    in_two = len(words) > 1 or "." in words[0]
    return following[0].isupper() and (in_two or following[0].isascii()) and words[0].casefold() not in sender.casefold().split()


def _offices(told: str, at: int) -> list[_Span]:
    """The offices from `at` on: ranks that stand before another office are told apart from it."""
    found: list[_Span] = []
    while (rank := RANK.match(told, at)) and OFFICE.match(told, following := _past_gap(told, rank.end())):
        found.append(rank.span())
        at = following
    return [*found, (at, len(told))]


def _in_chinese(told: str) -> tuple[_Span | None, list[_Span]]:
    """Name and offices: the State stands before its office, the name behind the offices or before them."""
    marks = list(OFFICE.finditer(told))
    if not marks:
        return _without_title(told, 0, len(told)), []
    first, last = marks[0], marks[-1]
    before = _cut(told, 0, first.start())
    if len(marks) > 1 and last.end() == len(told) and is_rank(last[0]) and chinese_bearer(told, marks[-2].end(), last.start()):
        return _without_title(told, marks[-2].end(), last.start()), [*pairwise((0, *(mark.end() for mark in marks[:-1]))), last.span()]
    after = _cut(told, last.end(), len(told))
    spans: list[_Span] = list(pairwise((0, *(mark.end() for mark in marks))))
    if 0 < after[1] - after[0] <= _NAME:
        return _without_title(told, *after), spans
    parted = before[1] < first.start()
    if 0 < before[1] - before[0] <= _NAME and (parted or (is_rank(first[0]) and not next(find_states(told[slice(*before)], Language.ZH), None))):
        return _without_title(told, *before), [first.span(), *spans[1:]]
    return None, [(0, len(told))]


def _without_title(told: str, start: int, end: int) -> _Span:
    """The span of a Chinese name without the courtesy title behind it."""
    match = _ZH_TITLE.search(told, start, end)
    return start, match.start() if match and match.start() - start > 1 else end
