"""What a statement claims that can be looked up: numbers, dates, symbols, States, agenda items, bodies, names, quotations.

A claim is met by a cited passage, by the line that says where the passage comes from, or by the headings above it, in whatever
language and script these are. Names are compared within one script only: across scripts a name is neither proof nor failure.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.proving.shown import Shown
from corpus.languages import Language
from corpus.naming.bodies import BODY_PATTERNS, CONFERENCE
from corpus.naming.dates import MONTH_NAME, find_dates, western_digits
from corpus.naming.locators import find_locators
from corpus.naming.mentions import find_items, find_symbols
from corpus.naming.periods import find_periods
from corpus.naming.quantities import quantities, values
from corpus.naming.states import find_states

_MASTHEAD = 600  # characters: the body, the conference and the title stand there
_SCRIPTS = {Language.RU: "cyrillic", Language.ZH: "han", Language.AR: "arabic"}
_LATIN = (Language.EN, Language.FR, Language.ES)
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_QUOTED = re.compile(r"[“«„「『](?P<a>[^“”«»„「」『』]{2,})[”»」』]|\"(?P<b>[^\"]{2,})\"")
_LEAST_QUOTE = 12  # letters; what is shorter is a word set off, not a quotation
_EDGE_PUNCTUATION = " \t\n.,;:!?…。，；：！？،؛؟"

# A conference is named in the masthead of all its records, and so is no claim.
_BODY_PATTERNS = {name: pattern for name, pattern in BODY_PATTERNS.items() if name != CONFERENCE}
_PERSONS = {
    "latin": re.compile(
        r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Mme|Mlle|Sra|Srta|Sr|M|Ambassador|Ambassadeur|Ambassadrice|Embajadora?|Captain|Capitaine|Capitán|Professor)\b\.?\s+(?P<name>(?:[A-ZÀ-Þ][\w’'.-]*\s?){1,4})"
    ),
    "cyrillic": re.compile(
        r"(?:г-(?:н|жа|на|ну|ном|жи|жу|жой|же)|господин\w{0,2}|госпож\w{1,2}|посол|посл\w{1,2}|капитан\w{0,2})\s+(?P<name>(?:[А-ЯЁ][\w.-]*\s?){1,3})"
    ),
    "han": re.compile(r"(?P<name>[一-鿿·•]{2,12}?)(?:先生|女士|大使|阁下)"),
    "arabic": re.compile(
        r"(?:السيدة|السيد|للسيدة|للسيد|السفيرة|السفير|الدكتورة|الدكتور)\s+(?!ال(?:رئيس|مدير|وزير|أمين))(?P<name>[\u0621-\u064a-]{2,}(?:\s+[\u0621-\u064a-]{2,})?)"
    ),
}
# Capitalised by custom, in the text or not; folded.
_BY_CUSTOM = (
    "agenda item items annex annexes article paragraph section report letter document resolution decision draft session meeting state states member members"
    " delegation delegations representative government chair party parties ordre point annexe rapport lettre etat etats membre"
    " anexo tema carta informe estado estados conference conferencia mr mrs ms dr mme"
)
_NO_NAMES = frozenset(_BY_CUSTOM.split())
_LIST_NUMBER = re.compile(r"^\W{0,2}(\d{1,3})\s*[.)）、-]\s*", re.MULTILINE)
_MONTH = re.compile(rf"(?:{MONTH_NAME})", re.IGNORECASE)
_INITIAL = re.compile(r"(?:^|[.!?…:]\s+|\n)\W*$")


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that a statement claims: `kind` is number, place (a paragraph's number, say), date, symbol, state, item, body, name
    or quote; `value` as it is compared, `shown` as the statement has it."""

    kind: str
    value: str
    shown: str
    others: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Held:
    """What a text holds of each kind of claim."""

    language: Language
    numbers: frozenset[str]
    places: frozenset[str]
    dates: frozenset[str]
    symbols: frozenset[str]
    states: frozenset[str]
    items: frozenset[str]
    bodies: frozenset[str]
    words: frozenset[str]
    flat: str

    def meets(self, claim: Claim) -> bool:
        """Whether the text holds what is claimed."""
        if claim.kind == "number":
            return not self.numbers.isdisjoint({claim.value, *claim.others})
        if claim.kind == "place":
            return claim.value in self.numbers or claim.value in self.places
        if claim.kind == "date":
            return self._dated(claim.value)
        if claim.kind == "name":
            return _occurs(claim.value, self.words, self.flat)
        if claim.kind == "quote":
            return claim.value in self.flat
        held = {"symbol": self.symbols, "state": self.states, "item": self.items, "body": self.bodies}[claim.kind]
        return claim.value in held

    def _dated(self, value: str) -> bool:
        if value in self.dates:
            return True
        if value.startswith("--"):
            return any(date.endswith(value[1:]) for date in self.dates)
        # A day without its year, the year standing elsewhere in the passage or in its source line.
        return f"-{value[4:]}" in self.dates and value[:4] in self.numbers


def claims_of(statement: str, language: Language, names: Iterable[str] = ()) -> list[Claim]:
    """What `statement` claims, in order of kind.

    Args:
        names: words that are known to be names (capitalised within sentences of the passages), folded.
    """
    plain = western_digits(statement)
    symbols = list(find_symbols(plain))
    items = list(find_items(plain))
    dates = list(find_dates(plain))
    found = [Claim("symbol", symbol, symbol) for symbol, _, _ in symbols]
    found += [Claim("item", number, plain[i.start : i.end].strip()) for i in items for number in i.numbers]
    found += [Claim("date", d.iso or f"--{d.month:02d}-{d.day:02d}", plain[d.start : d.end]) for d in dates]
    places = list(find_locators(plain))
    found += [Claim("place", number, plain[p.start : p.end]) for p in places for number in p.numbers]
    taken = (
        [(p.start, p.end) for p in places] + [(start, end) for _, start, end in symbols] + [(i.start, i.end) for i in items] + [(d.start, d.end) for d in dates]
    )
    for period in find_periods(plain, dates, [(start, end) for _, start, end in symbols]):
        if (month := _whole_month(period.since, period.until)) and not _within(period.start, period.end, taken):
            found.append(Claim("date", month, plain[period.start : period.end]))
    for q in quantities(plain, language):
        if not _within(q.start, q.end, taken):
            found.append(Claim("number", q.value, plain[q.start : q.end], frozenset(q.others)))
    found += [Claim("state", s.code, statement[s.start : s.end]) for s in find_states(statement, language)]
    found += [Claim("body", name, m[0]) for name, pattern in _BODY_PATTERNS.items() if (m := pattern.search(statement))]
    found += [
        Claim("quote", flat, m[0]) for m in _QUOTED.finditer(statement) if len(flat := flattened(m["a"] or m["b"]).strip(_EDGE_PUNCTUATION)) >= _LEAST_QUOTE
    ]
    found += _names(statement, language, frozenset(names))
    return list(dict.fromkeys(found))


@lru_cache(maxsize=1024)
def _held(text: str, language: Language, also: str, other: Language, above: str, states: frozenset[str], items: frozenset[str]) -> Held:
    whole = f"{text}\n{also}"
    dates = {d.iso or f"--{d.month:02d}-{d.day:02d}" for d in find_dates(whole)}
    months = {d[:7] for d in dates} | {m for p in find_periods(whole) for m in (_whole_month(p.since, p.until),) if m}
    wide = f"{whole}\n{above}"
    return Held(
        language=language, numbers=values(_LIST_NUMBER.sub("", text), language) | values(also, other),
        places=frozenset(m[1] for m in _LIST_NUMBER.finditer(western_digits(wide))) | frozenset(n for p in find_locators(wide) for n in p.numbers), dates=frozenset(dates | months),
        symbols=frozenset(symbol for symbol, _, _ in find_symbols(western_digits(whole))),
        states=frozenset(s.code for part, lang in ((text, language), (also, other), (also, language)) for s in find_states(part, lang)) | states,
        items=frozenset(n for i in find_items(whole) for n in i.numbers) | items,
        bodies=frozenset(name for name, pattern in _BODY_PATTERNS.items() if pattern.search(wide)),
        words=frozenset(folded(m[0]) for m in _WORD.finditer(wide)), flat=flattened(whole),
    )  # fmt: skip


def held_by(shown: Shown, language: Language, text: str | None = None) -> Held:
    """What a shown passage holds (or `text`, a part of it), with its source line and the headings above it; `language` is the
    question's, in which the source line is written."""
    record = shown.record
    path = record.root.path_at(shown.start)
    items = frozenset(str(item) for section in path for item in section.agenda_items)
    states = frozenset(record.values("sender_state"))
    also = "\n".join([shown.source, record.section_at(shown.start), record.date_at(shown.start) or ""])
    return _held(shown.text if text is None else text, record.language, also, language, record.text[:_MASTHEAD], states, items)


def held_alone(text: str, language: Language) -> Held:
    """What a text holds by itself."""
    return _held(text, language, "", language, "", frozenset(), frozenset())


def comparable(claim: Claim, statement: Language, text: Language) -> bool:
    """Whether a text in one language can meet or fail a claim made in another: names only within a script."""
    if claim.kind != "name":
        return True
    if claim.others:  # a person's name, behind a title
        return script_of(statement) == script_of(text)
    return statement == text


def script_of(language: Language) -> str:
    """The script that a language is written in."""
    return _SCRIPTS.get(language, "latin")


def known_names(shown: Sequence[Shown]) -> frozenset[str]:
    """The words that the passages write with a capital within a sentence."""
    found: set[str] = set()
    for passage in shown:
        if script_of(passage.language) in ("latin", "cyrillic"):
            found |= {
                folded(m[0]) for m in _WORD.finditer(passage.text) if _capital(m[0]) and not _INITIAL.search(passage.text[max(0, m.start() - 6) : m.start()])
            }
    return frozenset(found)


def _names(statement: str, language: Language, known: frozenset[str]) -> Iterator[Claim]:
    script = script_of(language)
    spans: list[tuple[int, int]] = []
    for match in _PERSONS[script].finditer(statement):
        spans.append(match.span())
        for part in re.findall(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*", match["name"]) if script != "han" else [match["name"][-6:]]:
            if len(part) > 2 or script == "han":
                yield Claim("name", folded(part), match["name"].strip(), frozenset({"person"}))
    if script not in ("latin", "cyrillic") or language not in (*_LATIN, Language.RU):
        return
    for match in _WORD.finditer(statement):
        word = folded(re.sub(r"[’']s?$", "", match[0]))
        initial = bool(_INITIAL.search(statement[max(0, match.start() - 6) : match.start()]))
        if not _capital(match[0]) or len(word) < 4 or word in _NO_NAMES or _MONTH.fullmatch(match[0]) or _within(*match.span(), spans):
            continue
        if not initial or word in known:
            yield Claim("name", word, match[0])


def _occurs(name: str, words: frozenset[str], flat: str) -> bool:
    """Whether a name stands among words, in whatever case or number: its beginning does."""
    if name in words or (re.search(r"[\u4e00-\u9fff]", name) and any(name[at:] in flat for at in range(max(len(name) - 1, 1)))):
        return True
    stem = name[: max(4, len(name) - 2)]
    parts = [part for part in re.split(r"[-’']", name) if len(part) > 2]
    if len(parts) > 1 and all(_occurs(part, words, flat) for part in parts):
        return True
    bare = re.sub(r"^[وفبلك]?ال|^[وفبلك]", "", name) if re.match(r"[\u0621-\u064a]", name) else stem
    if bare != stem:
        return any(bare in word for word in words)
    return len(stem) >= 4 and any(word.startswith(stem) for word in words)


def _capital(word: str) -> bool:
    return word[0].isupper() and (len(word) < 2 or not word.isupper() or len(word) > 3)


def _whole_month(since: str | None, until: str | None) -> str | None:
    if since and until and since[:7] == until[:7] and since.endswith("-01") and until[-2:] in ("28", "29", "30", "31"):
        return since[:7]
    return None


def _within(start: int, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start < stop and at < end for at, stop in spans)


def folded(word: str) -> str:
    """A word as names are compared: lower case, without accents and vowel marks."""
    bare = "".join(c for c in unicodedata.normalize("NFD", word.casefold()) if not unicodedata.combining(c) and c != "\u0640")
    return re.sub("[أإآ]", "ا", bare).replace("’", "'").removesuffix("'s")


def flattened(text: str) -> str:
    """A text as quotations are compared: lower case, one kind of quotation mark and hyphen, single spaces."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    plain = re.sub(r"[’‘`]", "'", re.sub(r"[“”«»„]", '"', re.sub(r"[\u2010-\u2015]", "-", plain)))
    return " ".join(plain.split())
