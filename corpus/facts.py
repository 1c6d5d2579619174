"""What a record tells of itself, each with the words that prove it: who wrote to whom, where, for which session, under which
agenda items, which documents it cites and which States it names; in six languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpus.dates import find_dates
from corpus.languages import Language
from corpus.mentions import agenda_items, find_symbols
from corpus.reading.lines import ends_sentence
from corpus.record import Fact, Metadata, Paragraph, Section
from corpus.states import find_states

_SHORT = 300  # characters: the line that says who writes to whom is no longer
_OPENING = 14  # paragraphs of a letter in which it stands
_TOP = 20  # paragraphs of a record's title block
_PLACE, _PLACE_ZH = 40, 8
_YEAR_WORDS = frozenset(("года", "год", "г", "عام", "سنة", "dated", "original", "english", "date"))
_ARTICLE = re.compile(r"^(?:the|le|la|les|l['’]|el|los|las)\s*\b", re.IGNORECASE)

_LETTER_EN = r"(?:letter|note\s+verbale|cablegram|telegram|minute|memorandum|memo|note|message|submission|teletype|despatch|dispatch)s?\b"
# Each names the sender, the addressee, or both; a date in between is passed over. UN Editorial Manual, "Titles of documents".
_LETTERS: dict[Language, tuple[re.Pattern[str], ...]] = {
    language: tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)
    for language, patterns in {
        Language.EN: (
            rf"{_LETTER_EN}.{{0,60}}?\bfrom\s+(?P<sender>.+?)\s+addressed\s+to\s+(?P<addressee>.+)",
            rf"{_LETTER_EN}.{{0,60}}?\baddressed\s+to\s+(?P<addressee>.+?)\s+(?:by|from)\s+(?P<sender>.+)",
            rf"^\W*{_LETTER_EN}.{{0,60}}?\bfrom\s+(?P<sender>.+?)\s+to\s+(?P<addressee>.+)",
            rf"^\W*{_LETTER_EN}.{{0,60}}?\b(?:from|by)\s+(?P<sender>.+)",
        ),
        Language.FR: (
            r"(?:lettre|note\s+verbale|télégramme|mémorandum).{0,60}?\badressée?s?\s+(?:au|à\s+la|à\s+l['’]|aux|à)\s*(?P<addressee>.+?)\s+par\s+(?P<sender>.+)",
            r"^\W*(?:lettre|note\s+verbale|télégramme).{0,60}?\b(?:émanant\s+)?(?:du|de\s+la|de\s+l['’]|de)\s*(?P<sender>(?!\d).+?)\s+(?:au|à\s+la|aux|à)\s+(?P<addressee>.+)",
        ),
        Language.ES: (
            r"(?:carta|nota\s+verbal|telegrama).{0,60}?\bdirigidas?\s+(?:al|a\s+la|a\s+los|a)\s+(?P<addressee>.+?)\s+por\s+(?P<sender>.+)",
            r"^\W*(?:carta|nota\s+verbal).{0,60}?\b(?:del|de\s+la)\s+(?P<sender>(?!\d).+?)\s+(?:al|a\s+la)\s+(?P<addressee>.+)",
        ),
        Language.RU: (
            r"(?:письмо|вербальная\s+нота|телеграмма)\s+(?P<sender>(?!от\s).+?)\s+от\s+\d.{0,30}?\s+(?:года\s+|г\.\s*)?(?:на\s+имя|в\s+адрес)\s+(?P<addressee>.+)",
            r"(?:письмо|вербальная\s+нота)\s+от\s+\d.{0,30}?\s+(?:на\s+имя|в\s+адрес)\s+(?P<addressee>.+?)\s+от\s+(?P<sender>.+)",
            r"(?:письмо|вербальная\s+нота)\s+от\s+\d.{0,30}?\s+(?:на\s+имя|в\s+адрес)\s+(?P<addressee>.+)",
        ),
        Language.ZH: (
            r"(?:\d{4}年\d{1,2}月\d{1,2}日)?(?P<sender>[^\d\s，,。年月日][^，,。\n]{1,60}?)(?:写?给|致)(?P<addressee>[^，,。\n]{2,50}?)的(?:信函|信|普通照会|照会)",
        ),
        Language.AR: (
            r"(?:رسالة|رسائل|مذكرة\s+شفوية|برقية).{0,60}?موجهة\s+(?:إلى|الى)\s+(?P<addressee>.+?)\s+من\s+(?P<sender>.+)",
            r"(?:رسالة|رسائل|مذكرة\s+شفوية|برقية).{0,60}?موجهة\s+من\s+(?P<sender>.+?)\s+(?:إلى|الى)\s+(?P<addressee>.+)",
        ),
    }.items()
}
# "From: …" of e-mail and of memorandums' heads.
_HEAD = {
    "sender": re.compile(r"^(?:from|de|от|发件人|发信人|من)\s*[:：]\s*(?P<value>\S.{1,150})$", re.IGNORECASE),
    "addressee": re.compile(r"^(?:to|à|a|para|кому|收件人|إلى)\s*[:：]\s*(?P<value>\S.{1,150})$", re.IGNORECASE),
}
_SESSION = re.compile(
    r"\b(?:(?:[a-z]+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|[a-z]+teenth|[a-z]+th|[a-z]+tieth)|\d{1,3}(?:st|nd|rd|th)|\d{4})\s+(?:special\s+|regular\s+)?session\b"
    r"|\b(?:première|deuxième|[a-zà-ÿ-]+ième|\d{1,3}e)\s+session\b|\bsession\s+de\s+\d{4}\b"
    r"|\b(?:[a-zà-ÿ]+gésimo\s+)?[a-zà-ÿ]+\s+período\s+(?:extraordinario\s+)?de\s+sesiones\b|\bperíodo\s+de\s+sesiones\s+de\s+\d{4}\b"
    r"|\b[а-яё]+(?:\s+[а-яё]+)?\s+сессия\b|第?[一二三四五六七八九十百\d]{1,5}届(?:会议|常会)|\d{4}年(?:届会|会议)|الدورة\s+(?:الاستثنائية\s+)?\w+(?:\s+و\w+)?",
    re.IGNORECASE,
)
_DATED = re.compile(r"\b(?:dated|datée?s?|de\s+fecha|от|مؤرخة)\b.*$", re.IGNORECASE)
_EDGES = " ,.;:，。；：–—-*()（）[]"


def find_facts(text: str, root: Section, paragraphs: Sequence[Paragraph], metadata: Metadata, language: Language) -> tuple[Fact, ...]:
    """What a record tells of itself, in the order of the text; what is told several times comes once, at its first place (sender,
    addressee and place once for each letter or annex). What only its metadata declare has the span (0, 0)."""
    found: list[Fact] = []
    for letter in _letters(root):
        opening = [p for p in paragraphs if letter.start <= p.start < letter.end][:_OPENING]
        found += _of_letter(text, opening, language)
    found += _of_title_block(text, paragraphs[:_TOP], root)
    found += _cited(text, metadata.symbol)
    seen: set[str] = set()
    for mention in find_states(text, language):
        if mention.code not in seen:
            seen.add(mention.code)
            found.append(Fact("state", mention.code, mention.start, mention.end))
    told = {(fact.name, fact.value) for fact in found}
    found += [fact for fact in _declared(metadata, language) if (fact.name, fact.value) not in told]
    return tuple(sorted(found, key=lambda f: (f.start, f.end, f.name, f.value)))


def _declared(metadata: Metadata, language: Language) -> Iterator[Fact]:
    """Sender and addressee that front matter, a sidecar or an e-mail's header name, or that its title tells."""
    told = {fact.name: fact.value for fact in _correspondents(metadata.title or "", language)}
    for name in ("sender", "addressee"):
        value = metadata.extra.get(name) or told.get(name)
        if isinstance(value, str) and value.strip():
            yield Fact(name, " ".join(value.split()), 0, 0)


def _letters(root: Section) -> list[Section]:
    """The parts of a record that are a letter or an annex of their own; the record itself where it has none."""
    parts = [path[-1] for path in root.walk() if len(path) == 2 and path[-1].kind not in ("heading", "article", "chapter", "agenda_item")]
    return parts or [root]


def _of_letter(text: str, opening: Sequence[Paragraph], language: Language) -> Iterator[Fact]:
    given: set[str] = set()
    for paragraph in opening:
        line = text[paragraph.start : paragraph.end]
        if len(line) > _SHORT:
            continue
        for fact in (*_correspondents(line, language), *_place(line)):
            if fact.name not in given and fact.value:
                given.add(fact.name)
                yield Fact(fact.name, fact.value, paragraph.start + fact.start, paragraph.start + fact.end)


def _correspondents(line: str, language: Language) -> Iterator[Fact]:
    for name, pattern in _HEAD.items():
        if match := pattern.match(line):
            yield _fact(name, match, "value")
            return
    languages = (language,) if language in _LETTERS else tuple(_LETTERS)
    for pattern in (p for lang in languages for p in _LETTERS[lang]):
        if match := pattern.search(line):
            for name in ("sender", "addressee"):
                if name in pattern.groupindex:
                    yield _fact(name, match, name)
            return


def _fact(name: str, match: re.Match[str], group: str) -> Fact:
    """What a group matched, without marks at its edges and without a date that follows the name."""
    start, end = match.span(group)
    raw = match[group]
    if dated := _DATED.search(raw) or next(find_dates(raw), None):
        raw = raw[: dated.start() if isinstance(dated, re.Match) else dated.start]
    kept = _ARTICLE.sub("", raw.strip(_EDGES))
    if any(c.isdigit() for c in kept):
        kept = ""  # a paragraph's number, a date's rest: no name
    start += raw.find(kept) if kept else 0
    return Fact(name, kept, start, min(end, start + len(kept)))


def _place(line: str) -> Iterator[Fact]:
    """The place of a date line: "Geneva, 16 August 2017"."""
    date = next(find_dates(line), None)
    if date is None or len(line) > _PLACE + 30:
        return
    before, after = line[: date.start].strip(_EDGES), line[date.end :].strip(_EDGES)
    place = before or after
    room = _PLACE if place.isascii() or place[:1] < "\u2e80" else _PLACE_ZH
    fits = 2 <= len(place) <= room and len(place.split()) <= 3 and place.casefold() not in _YEAR_WORDS
    if not (before and after) and fits and not any(c.isdigit() or c in ":/" for c in place):
        at = line.find(place)
        yield Fact("place", place, at, at + len(place))


def _of_title_block(text: str, top: Sequence[Paragraph], root: Section) -> Iterator[Fact]:
    first_annex = next((path[-1].start for path in root.walk() if path[-1].kind == "annex"), len(text))
    items: set[str] = set()
    session = False
    for paragraph in top:
        line = text[paragraph.start : paragraph.end]
        if paragraph.start >= first_annex or len(line) > _SHORT:
            continue
        if not session and (match := _SESSION.search(line)):
            session = True
            yield Fact("session", match[0], paragraph.start + match.start(), paragraph.start + match.end())
        if ends_sentence(line):
            continue
        for item in sorted(agenda_items(line) - items, key=int):
            items.add(item)
            yield Fact("agenda_item", item, paragraph.start, paragraph.end)


def _cited(text: str, own: str | None) -> Iterator[Fact]:
    seen = {own}
    for symbol, start, end in find_symbols(text):
        if symbol not in seen:
            seen.add(symbol)
            yield Fact("cites", symbol, start, end)
