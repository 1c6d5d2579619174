"""What a record tells of itself, each with the words that prove it: its symbol, title, kind and dates, who wrote to whom and for
which State, where, for which session, under which agenda items, which documents it cites and which States it names; in six
languages."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from corpus.languages import Language
from corpus.layout.correspondence import correspondents, title_correspondents
from corpus.layout.dating import LETTERS, is_place_and_day
from corpus.layout.signatories import is_rank, signers
from corpus.layout.signature_lists import signature_lists, signs_for_several
from corpus.lines import ends_sentence
from corpus.naming.alternatives import ALTERNATIVE, alternatives
from corpus.naming.dates import find_dates
from corpus.naming.item_openings import item_of_opening
from corpus.naming.mentions import find_items, find_symbols
from corpus.naming.offices import PRESIDING, holds_office, office_in
from corpus.naming.organs import named_alone
from corpus.naming.states import find_states
from corpus.record import Fact, Metadata, Paragraph, Section
from corpus.statements.letterheads import of_letterhead
from corpus.statements.own_body import own_body
from corpus.statements.votes import find_votes

_SHORT = 300  # characters: the line that says who writes to whom is no longer
_OPENING = 14  # paragraphs of a letter in which it stands
_TOP = 20  # paragraphs of a record's title block
_HEAD = 2  # paragraphs of a letter in which its letterhead stands
_SENTENCE = 60  # characters: a shorter sentence may belong to a title block
_PLACE, _PLACE_ZH = 40, 8
# What was done on a day, before it: "Adopted on 9 March 2032".
_DONE = re.compile(
    r"\b(?:adopted|approved|issued|published|circulated|distributed|revised|submitted|received|adoptée?s?|approuvée?s?|publiée?s?|distribuée?s?|révisée?s?|reçue?s?"
    r"|(?:aprobad|adoptad|publicad|distribuid|revisad|recibid)[oa]s?|(?:принят|утвержден|утверждён|издан|выпущен|опубликован|распространен|распространён|получен)[аоы]?)\b"
    r"|通过|印发|分发|散发|发布|(?<![\u0621-\u064a])(?:اعتمدت?|المعتمدة?|معتمدة?|أقرت?|صدرت?|نشرت?|وزعت?)(?![\u0621-\u064a])",
    re.IGNORECASE,
)
_YEAR_WORDS = frozenset(("года", "год", "г", "عام", "سنة", "dated", "original", "english", "date"))
_SESSION = re.compile(
    r"\b(?:(?:[a-z]+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|[a-z]+teenth|[a-z]+th|[a-z]+tieth)|\d{1,3}(?:st|nd|rd|th)|\d{4})\s+(?:special\s+|regular\s+)?session\b"
    r"|\b(?:première|deuxième|[a-zà-ÿ-]+ième|\d{1,3}e)\s+session\b|\bsession\s+de\s+\d{4}\b"
    r"|\b(?:[a-zà-ÿ]+gésimo\s+)?[a-zà-ÿ]+\s+período\s+(?:extraordinario\s+)?de\s+sesiones\b|\bperíodo\s+de\s+sesiones\s+de\s+\d{4}\b"
    r"|\b[а-яё]+(?:\s+[а-яё]+)?\s+сессия\b|第?[一二三四五六七八九十百\d]{1,5}届(?:会议|常会)|\d{4}年(?:届会|会议)|الدورة\s+(?:الاستثنائية\s+)?\w+(?:\s+و\w+)?",
    re.IGNORECASE,
)
_OF_BODIES = ("report", "decision", "resolution")  # documents that a body makes itself
# What a State's name over a letter has before it.
_EDGES = " ,.;:，。；：–—-*()（）[]"
_PARTS = frozenset(("heading", "article", "chapter", "agenda_item", "document", ALTERNATIVE))  # sections that are no letter or annex of their own


def find_facts(
    text: str, root: Section, paragraphs: Sequence[Paragraph], metadata: Metadata, language: Language, proved: Sequence[Fact] = ()
) -> tuple[Fact, ...]:
    """What a record tells of itself, in the order of the text; what is told several times comes once, at its first place (sender,
    addressee, place and date once for each letter or annex). What only its metadata declare has the span (0, 0).

    Args:
        proved: what the structure told already: symbol, title, kind and the dates of its parts.
    """
    found: list[Fact] = list(dict.fromkeys(proved))
    named = _named(metadata, language)
    starts = [p.start for p in paragraphs]
    for letter, end in _letters(root):
        inside = paragraphs[bisect_left(starts, letter.start) : bisect_left(starts, end)]
        of_body, letterhead = letter.kind != "annex" and metadata.kind in _OF_BODIES, letter.start == 0 and metadata.kind in LETTERS
        found += _of_letter(text, inside, language, named if letter.start == 0 else {}, of_body=of_body, letterhead=letterhead)
    found += _of_title_block(text, paragraphs[:_TOP], root)
    found += own_body(text, paragraphs, language)
    told_items = {f.value for f in found if f.name == "agenda_item"}
    found += [fact for fact in _of_sections(text, root) if fact.value not in told_items]
    found += _cited(text, metadata.symbol)
    found += _voted(text, root, paragraphs, metadata, language)
    found += [Fact("alternative", one.label, one.start, one.end) for _, group in alternatives(text, root, paragraphs) for one in group]
    seen: set[str] = set()
    for mention in find_states(text, language):
        if mention.code not in seen:
            seen.add(mention.code)
            found.append(Fact("state", mention.code, mention.start, mention.end))
    told = {(fact.name, fact.value) for fact in found}
    found += [fact for fact in _declared(metadata, language, found) if (fact.name, fact.value) not in told]
    return tuple(sorted(found, key=lambda f: (f.start, f.end, f.name, f.value)))


def _declared(metadata: Metadata, language: Language, found: Sequence[Fact]) -> Iterator[Fact]:
    """What front matter, a sidecar or an e-mail's header declare, or what the declared title tells, and the text does not."""
    for name, value in (
        ("symbol", metadata.symbol),
        ("title", metadata.title),
        ("kind", metadata.kind),
        ("date", metadata.date),
        ("distributed", metadata.extra.get("distributed")),
    ):
        if isinstance(value, str):
            yield Fact(name, value, 0, 0)
    by_title = title_correspondents(metadata.title or "", language)
    for name in ("sender", "addressee"):
        value = metadata.extra.get(name) or by_title.get(name)
        if isinstance(value, str) and value.strip() and not any(f.name == name and _agree(f.value, value) for f in found):
            yield Fact(name, " ".join(value.split()), 0, 0)
            if name == "sender":
                yield from (Fact(f.name, f.value, 0, 0) for f in _of_sender(value, language))


def letters_of(root: Section) -> list[Section]:
    """The parts of a record that are a letter or an annex of their own, in reading order; the record itself where it has none."""
    return [path[-1] for path in root.walk() if path[-1].kind not in _PARTS] or [root]


def letter_at(root: Section, offset: int) -> Section:
    """The innermost letter or annex that holds an offset; the record itself where none does."""
    return next((part for part in reversed(root.path_at(offset)) if part.kind not in _PARTS), root)


def _letters(root: Section) -> Iterator[tuple[Section, int]]:
    """The parts of a record that are a letter or an annex of their own, each with the end of what is its own; the record itself
    where it has none."""
    parts = letters_of(root)
    for part, following in zip(parts, [*parts[1:], None], strict=True):
        yield part, min(part.end, following.start) if following else part.end


# What stands between the States of those who write together.
_JOINS = re.compile(r"\s*[,،、]?\s*(?:(?:and|et|y|e|и|和|及|与|و)\s*)?(?:(?:of|the|de|du|des|del|d['’]|la|le|les|los|las|el|l['’])\s*)*", re.IGNORECASE)


def _of_letter(text: str, inside: Sequence[Paragraph], language: Language, named: dict[str, str], *, of_body: bool, letterhead: bool = False) -> Iterator[Fact]:
    """What a letter's opening and its signature tell; what its title or its metadata have `named` already, no other line names
    otherwise. Where these tell no State, its `letterhead` may.

    Args:
        of_body: whether the document may be a body's own, for which the one speaks who presides over it, and for no State.
    """
    given: dict[str, Fact] = {}
    in_text = False
    for paragraph in inside[:_OPENING]:
        line = text[paragraph.start : paragraph.end]
        if len(line) > _SHORT or paragraph.kind == "signature":
            continue
        in_text = in_text or (named_alone(line, language) is not None and not holds_office(line))  # "The President of the Conference," is an address
        for fact in (*correspondents(line, language, in_text=in_text), *_place(line)):
            if fact.name in named and fact.end == len(line.rstrip()) and len(fact.value) < len(named[fact.name]):
                continue  # the line ends within the name, which the whole title tells
            if fact.name not in given and fact.value and (fact.name not in named or _agree(fact.value, named[fact.name])):
                given[fact.name] = Fact(fact.name, fact.value, paragraph.start + fact.start, paragraph.start + fact.end)
    titled = given["sender"].value if "sender" in given else ""
    signed = list(signers(text, _own_signature(text, inside), titled, language))
    offices = sorted((f for f in signed if f.name == "office"), key=lambda f: is_rank(f.value))  # whom a rank speaks for, it does not tell
    if of_body and not titled and (presiding := [f for f in offices if PRESIDING.search(f.value)]):
        offices = presiding[:1]
    signed_for = [f for f in signed if f.name == "party"]
    senders = [given["sender"]] if "sender" in given else []
    if not senders and signed and "sender" not in named:
        senders = [Fact("sender", f.value, f.start, f.end) for f in signed_for or offices[:1] or signed[:1]]
    yield from (*senders, *(fact for name, fact in given.items() if name != "sender"))
    yield from (fact for fact in signed if fact.name == "signatory")
    # The State and the office are proved by the title where it tells them, else by the signature.
    told_of: set[str] = set()
    for sources in (senders, *([office] for office in offices)):
        here = [(s.start, f) for s in sources for f in _of_sender(text[s.start : s.end], language) if f.name not in told_of]
        yield from (Fact(f.name, f.value, start + f.start, start + f.end) for start, f in here)
        told_of |= {f.name for _, f in here}
    if letterhead and senders and not named and "sender_state" not in told_of:
        yield from of_letterhead(text, inside[:_HEAD], language)


def _own_signature(text: str, inside: Sequence[Paragraph]) -> list[Paragraph]:
    """The lines of a letter's signature; those of a list of signatures sign a treaty, and send nothing."""
    signing = [p for p in inside if p.kind == "signature"]
    listed = signature_lists([text[p.start : p.end] for p in signing], [False] * len(signing))
    return [p for at, p in enumerate(signing) if at not in listed and not signs_for_several(text[p.start : p.end])]


def _named(metadata: Metadata, language: Language) -> dict[str, str]:
    """Sender and addressee that the record's metadata or its title name."""
    declared = {name: value for name in ("sender", "addressee") if isinstance(value := metadata.extra.get(name), str) and value.strip()}
    return title_correspondents(metadata.title or "", language) | declared


def _agree(one: str, other: str) -> bool:
    """Whether two wordings name the same person or office: one is a part of the other."""
    one, other = " ".join(one.split()).casefold(), " ".join(other.split()).casefold()
    return one in other or other in one


def _of_sender(phrase: str, language: Language) -> Iterator[Fact]:
    """The State that a sender speaks for, or the States that those of a joint letter do, and the office in which, where the phrase names them."""
    end = None
    for state in find_states(phrase, language):
        if end is not None and not _JOINS.fullmatch(phrase, end, state.start):
            break  # "the Representative of Kenya to the Office in Switzerland"
        yield Fact("sender_state", state.code, state.start, state.end)
        end = state.end
    if office := office_in(phrase):
        yield Fact("office", phrase[slice(*office)], *office)


def _place(line: str) -> Iterator[Fact]:
    """The place of a date line: "Geneva, 16 August 2017"."""
    date = next(find_dates(line), None)
    if date is None or len(line) > _PLACE + 30 or not is_place_and_day(line, date):
        return
    before, after = line[: date.start].strip(_EDGES), line[date.end :].strip(_EDGES)
    place = before or after
    room = _PLACE if place.isascii() or place[:1] < "\u2e80" else _PLACE_ZH
    fits = not _DONE.search(place) and 2 <= len(place) <= room and len(place.split()) <= 3 and place.casefold() not in _YEAR_WORDS
    if not (before and after) and fits and not any(c.isdigit() or c in ":/" for c in place):
        at = line.find(place)
        yield Fact("place", place, at, at + len(place))


def _of_title_block(text: str, top: Sequence[Paragraph], root: Section) -> Iterator[Fact]:
    first_annex = next((path[-1].start for path in root.walk() if path[-1].kind == "annex"), len(text))
    items: set[str] = set()
    session = begun = False  # a session that the text names may be another one
    for paragraph in top:
        line = text[paragraph.start : paragraph.end]
        if paragraph.start >= first_annex or len(line) > _SHORT:
            continue
        if ends_sentence(line):
            if not begun and paragraph.kind == "paragraph" and line.rstrip()[-1:] in ":：" and (opening := item_of_opening(line)):
                span = paragraph.start + opening.start, paragraph.start + opening.end
                yield from (Fact("agenda_item", n, *span) for n in opening.numbers if n not in items)
                items |= {*opening.numbers}
            begun = begun or (len(line) > _SENTENCE and paragraph.kind == "paragraph")
            continue
        if not begun and not session and (match := _SESSION.search(line)):
            session = True
            yield Fact("session", match[0], paragraph.start + match.start(), paragraph.start + match.end())
        for mention in find_items(line):
            start, end = paragraph.start + mention.start, paragraph.start + mention.end
            yield from (Fact("agenda_item", n, start, end) for n in mention.numbers if n not in items)
            yield from (Fact("sub_item", sub, start, end) for sub in mention.sub_items if sub not in items)
            items |= {*mention.numbers, *mention.sub_items}


def _of_sections(text: str, root: Section) -> Iterator[Fact]:
    """The agenda items that sections outside the annexes are about."""
    seen: set[str] = set()
    for path in root.walk():
        if path[-1].kind == "agenda_item" and not any(s.kind == "annex" for s in path):
            for mention in find_items(text[path[-1].start : path[-1].start + _SHORT].split("\n", maxsplit=1)[0]):
                start, end = path[-1].start + mention.start, path[-1].start + mention.end
                yield from (Fact("agenda_item", n, start, end) for n in mention.numbers if n not in seen)
                seen |= {*mention.numbers}


def _voted(text: str, root: Section, paragraphs: Sequence[Paragraph], metadata: Metadata, language: Language) -> Iterator[Fact]:
    """The votes that the record tells of, by what was voted on."""
    for vote in find_votes(text, root, paragraphs, language, metadata.symbol, metadata.kind):
        yield Fact("vote", ", ".join((*vote.symbols, *vote.adopted, *vote.places)), vote.start, vote.end)


def _cited(text: str, own: str | None) -> Iterator[Fact]:
    seen = {own}
    for symbol, start, end in find_symbols(text):
        if symbol not in seen:
            seen.add(symbol)
            yield Fact("cites", symbol, start, end)
