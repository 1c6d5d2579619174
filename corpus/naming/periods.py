"""Periods that a text names, in six languages, as intervals of ISO dates: a month, a year, a range, or a bound such as "since
2031"."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from corpus.naming.dates import MONTH_NAME, DateMention, find_dates, month_number, western_digits

RU_STEMS = ("январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр")
RU_MONTH = rf"(?P<ru>{'|'.join(RU_STEMS)})(?:ь|я|е|ю|ем|ём|а|у|ом|й)?"
_YYYY = r"(?:1[89]|20)\d{2}"
_YEAR = rf"(?P<year>{_YYYY})"
_EDGE_AR = r"(?<![\u0621-\u064a])"
_MONTHS = (
    re.compile(
        rf"\b(?:{RU_MONTH}|(?P<name>{MONTH_NAME})\b(?:\s*/\s*(?:{MONTH_NAME}))?)\.?,?\s+(?:(?:of|de|del|عام|سنة)\s+|(?:de\s+)?l['’](?:an|année)\s+)?{_YEAR}(?!\d)",
        re.IGNORECASE,
    ),
    re.compile(rf"(?<!\d){_YEAR}\s*年\s*(?P<zh>\d{{1,2}})\s*月(?!\s*\d{{1,2}}\s*日)"),
)
# A month without its year needs the words that make it a time: "may" and "march" are verbs too.
_BARE_MONTH = re.compile(
    rf"(?:\b(?:in|during|since|en|durante|в|во)\s+(?:(?:early|mid|late)\s+|el\s+mes\s+de\s+|le\s+mois\s+de\s+)?|\b(?:last|this\s+past|el\s+pasado|el\s+último|в\s+прошлом)\s+|{_EDGE_AR}(?:في|خلال)\s+(?:شهر\s+)?)"
    rf"(?:(?P<name>{MONTH_NAME})|{RU_MONTH})\b(?:\s*/\s*(?:{MONTH_NAME}))?(?!\s*\d)",
    re.IGNORECASE,
)
_CAPITAL_MONTH = re.compile(r"[A-Z]")
_YEARS = re.compile(
    rf"(?:(?<![\d/.,\w-])|(?<=\s[ولب]))(?:(?P<zh>{_YYYY})\s*年(?!\s*\d{{1,2}}\s*月)|(?P<plain>{_YYYY})(?![\d/%]|[.,]\d|-\d{{2}}\b))|(?<=[一-鿿])(?P<zh2>{_YYYY})\s*年(?!\s*\d{{1,2}}\s*月)"
)
_TIME_WORD = re.compile(
    r"(?:\b(?:in|since|during|of|from|until|till|by|before|after|between|throughout|around|through|year|years|early|mid|late|as\s+of|for"
    r"|en|depuis|de|du|pour|jusqu['’](?:en|à)|avant|après|entre|années?|l['’]an|d['’]ici(?:\s+à)?|courant|fin|début|desde|hasta|tras|años?|durante|para|finales\s+de|principios\s+de"
    r"|в|во|с|со|до|по|после|к|на|за|от|между|начиная\s+с|году|годов)\s+(?:l['’]année\s+|el\s+año\s+|the\s+year\s+|early\s+|mid-|late\s+)?"
    rf"|{_EDGE_AR}(?:و?[بلف]?(?:ال)?(?:عام|سنة|عامي|سنتي|أعوام|سنوات)|في|منذ|قبل|بعد|من|إلى|حتى|بين|لعام|بحلول|(?:خلال|في)\s+الفترة)\s+)$",
    re.IGNORECASE,
)
_YEAR_WORD = re.compile(r"\s*(?:год|г\.|гг\.)|\s+(?:session|budget|programme|meeting|report)\b", re.IGNORECASE)
# "of 2000 lamps": a number that counts things.
_COUNTED = re.compile(
    r"\s+(?:people|persons|men|ships|vessels|lamps|lights|tons|tonnes|dollars|euros|francs|crowns|members|metres|miles|kilomet\w+|personnes|navires|tonnes|personas|buques|toneladas|человек|судов|тонн|شخص|سفينة|دولار|طن)\b"
)
_TO = re.compile(
    r"\s*(?:(?:to|until|till|through|up\s+to|à|au|jusqu['’](?:à|en|au)|a|al|hasta|по|до|إلى|حتى)(?:\s+(?:el|l['’]année|en|عام|سنة))?\s+|[-–—至到]\s*|годa?\s+(?:по|до)\s+)",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*(?:(?:and|et|y|и)(?:\s+(?:el|le|the|عام))?\s+|[和与]\s*|\s*و\s*(?:عام\s+)?)", re.IGNORECASE)
_YEAR_TAIL = re.compile(r"\s*(?:годов|года|годах|году|год|г\.|гг\.)(?!\w)", re.IGNORECASE)
_FROM = re.compile(r"(?:\b(?:from|de|du|desde|del|с|со)(?:\s+(?:the|el|le))?\s+|[从自由]\s*|(?<![\u0621-\u064a])من(?:\s+(?:عام|سنة))?\s+)$", re.IGNORECASE)
_BETWEEN = re.compile(
    r"(?:\b(?:between|entre|между)(?:\s+(?:the|el|le|les\s+années))?\s+|[在于]?\s*|(?:ما\s+)?بين(?:\s+(?:عامي|سنتي|عام|سنة))?\s+)$", re.IGNORECASE
)
_BETWEEN_WORD = re.compile(r"\b(?:between|entre|между)\b|بين|[在于]", re.IGNORECASE)
_ARTICLE = r"(?:(?:the|el|le|l['’]année|el\s+año|the\s+year|the\s+end\s+of|عام|سنة)\s+)?$"
BOUNDS = {
    "since": re.compile(rf"(?:\b(?:since|as\s+from|starting\s+(?:in|from)|depuis|dès|à\s+(?:partir|compter)\s+d[eu]|desde|a\s+partir\s+del?|с|со|начиная\s+с)\s+|(?<![\u0621-\u064a])(?:منذ|اعتبارا\s+من)\s+){_ARTICLE}", re.IGNORECASE),
    "after": re.compile(rf"(?:\b(?:after|après|después\s+del?|tras|после)\s+|(?<![\u0621-\u064a])بعد\s+){_ARTICLE}", re.IGNORECASE),
    "before": re.compile(rf"(?:\b(?:before|prior\s+to|avant|antes\s+del?|до)\s+|(?<![\u0621-\u064a])قبل\s+){_ARTICLE}", re.IGNORECASE),
    "until": re.compile(rf"(?:\b(?:until|till|by|up\s+to|jusqu['’](?:en|à|au)|d['’]ici(?:\s+(?:à|au))?|hasta|к)\s+|截至|(?<![\u0621-\u064a])(?:حتى|بحلول)\s+){_ARTICLE}", re.IGNORECASE),
}  # fmt: skip
"""What stands before a time to make it a bound of a period; in Chinese (`ZH_BOUNDS`) behind it."""
ZH_BOUNDS = {
    "since": re.compile(r"\s*(?:以来|起(?!草)|(?:年)?以来)"), "after": re.compile(r"\s*(?:之后|以后)"), "before": re.compile(r"\s*(?:之前|以前)"),
    "until": re.compile(r"\s*为止"),
}  # fmt: skip
_FIRST_DAY = re.compile(
    r"(?<![\d.,/])(\d{1,2})(?:st|nd|rd|th|er|º|-го)?(\s*(?:to|and|through|au|et|al|a|y|по|и|до|إلى|و|حتى|-|–|—)\s*(?:le\s+|el\s+)?)$", re.IGNORECASE
)
_ZH_LAST_DAY = re.compile(r"\s*(?:至|到|-|–|—)\s*(\d{1,2})\s*日")


@dataclass(frozen=True, slots=True)
class Period:
    """An interval of ISO dates, both ends included, None where it is open; and its span in the text.

    A month whose year the text leaves out has ends as "--08-01", as dates without a year have.
    """

    since: str | None
    until: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Point:
    """What one expression covers; `sure` where it is a time without what stands around it, `day` where it is a single day."""

    first: date
    last: date
    start: int
    end: int
    sure: bool
    day: bool = False


def find_periods(text: str, dates: Sequence[DateMention] | None = None, taken: Sequence[tuple[int, int]] = ()) -> list[Period]:
    """The periods that `text` names, in order. A single day is none: it is a date.

    Args:
        dates: those of `corpus.naming.dates.find_dates`, where they are known.
        taken: spans that name something else, such as symbols.
    """
    plain = western_digits(text)
    days = list(find_dates(plain)) if dates is None else list(dates)
    points = _points(plain, days, taken)
    found: list[Period] = []
    at = 0
    while at < len(points):
        point = points[at]
        following = points[at + 1] if at + 1 < len(points) else None
        if following is not None and (start := _range(plain, point, following)) is not None and point.first < following.last:
            found.append(Period(point.first.isoformat(), following.last.isoformat(), start, following.end))
            at += 2
            continue
        at += 1
        if (day_range := _day_range(plain, point)) is not None:
            found.append(day_range)
        elif (bounded := _bounded(plain, point)) is not None:
            found.append(bounded)
        elif point.sure and not point.day:
            found.append(Period(point.first.isoformat(), point.last.isoformat(), point.start, point.end))
    covered = [(p.start, p.end) for p in found] + [(d.start, d.end) for d in days] + list(taken)
    found += [p for p in _bare_months(plain) if not any(p.start < end and start < p.end for start, end in covered)]
    return sorted(found, key=lambda p: p.start)


def _points(plain: str, days: Sequence[DateMention], taken: Sequence[tuple[int, int]]) -> list[_Point]:
    found: list[_Point] = []
    for d in days:
        year = d.year or next((e.year for e in days if e.year and 0 <= e.start - d.end <= 8), None)
        if year:
            day = date(year, d.month, d.day) if d.day <= calendar.monthrange(year, d.month)[1] else None
            found += [_Point(day, day, d.start, d.end, sure=True, day=True)] if day else []
    used = [(d.start, d.end) for d in days] + list(taken)
    for pattern in _MONTHS:
        for match in pattern.finditer(plain):
            if not _overlaps(match, used):
                month = _month(match)
                if 1 <= month <= 12:
                    used.append(match.span())
                    year = int(match["year"])
                    found.append(_Point(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]), *match.span(), sure=True))
    for match in _YEARS.finditer(plain):
        if not _overlaps(match, used) and not _COUNTED.match(plain, match.end()):
            year = int(match["zh"] or match["zh2"] or match["plain"])
            told = not match["plain"] or _TIME_WORD.search(plain, 0, match.start()) or _YEAR_WORD.match(plain, match.end())
            found.append(_Point(date(year, 1, 1), date(year, 12, 31), *match.span(), sure=bool(told)))
    return sorted(found, key=lambda p: p.start)


def _month(match: re.Match[str]) -> int:
    groups = match.groupdict()
    if groups.get("zh"):
        return int(groups["zh"])
    if groups.get("ru"):
        return RU_STEMS.index(groups["ru"].lower()) + 1
    return month_number(groups.get("name") or "") or 0


def _overlaps(match: re.Match[str], used: Sequence[tuple[int, int]]) -> bool:
    return any(match.start() < end and start < match.end() for start, end in used)


def _range(plain: str, one: _Point, other: _Point) -> int | None:
    """Where a range that runs from one point to the other begins; None where the text names no range."""
    gap_start = one.end
    if tail := _YEAR_TAIL.match(plain, one.end):
        gap_start = tail.end()
    lead = _FROM.search(plain, 0, one.start)
    if (to := _TO.fullmatch(plain, gap_start, other.start)) and (one.sure or other.sure or lead or to[0].strip() in ("-", "–", "—")):
        return lead.start() if lead else one.start
    between = _BETWEEN.search(plain, 0, one.start)
    if between and _BETWEEN_WORD.search(between[0]) and _AND.fullmatch(plain, gap_start, other.start):
        return between.start()
    return None


def _day_range(plain: str, point: _Point) -> Period | None:
    """ "3 to 10 March 2031": the first day without its month before a full date, or behind it in Chinese."""
    if not point.day:
        return None
    if match := _ZH_LAST_DAY.match(plain, point.end):
        last = _with_day(point.last, int(match[1]))
        return Period(point.first.isoformat(), last.isoformat(), point.start, match.end()) if last and last > point.first else None
    if match := _FIRST_DAY.search(plain, 0, point.start):
        first = _with_day(point.first, int(match[1]))
        between = _BETWEEN.search(plain, 0, match.start())
        conjoined = _AND.fullmatch(match[2]) is not None
        lead = between if between and _BETWEEN_WORD.search(between[0]) else None
        if first and first < point.first and (lead or not conjoined):
            lead = lead or _FROM.search(plain, 0, match.start())
            return Period(first.isoformat(), point.last.isoformat(), lead.start() if lead else match.start(), point.end)
    return None


def _with_day(day: date, number: int) -> date | None:
    return day.replace(day=number) if 1 <= number <= calendar.monthrange(day.year, day.month)[1] else None


def _bounded(plain: str, point: _Point) -> Period | None:
    end = tail.end() if (tail := _YEAR_TAIL.match(plain, point.end)) else point.end
    for name, pattern in BOUNDS.items():
        if match := pattern.search(plain, 0, point.start):
            return _bound(name, point, match.start(), point.end)
    for name, pattern in ZH_BOUNDS.items():
        if match := pattern.match(plain, end):
            return _bound(name, point, point.start, match.end())
    return None


def _bound(name: str, point: _Point, start: int, end: int) -> Period:
    one = timedelta(days=1)
    since = {"since": point.first, "after": point.last + one}.get(name)
    until = {"until": point.last, "before": point.first - one}.get(name)
    return Period(since.isoformat() if since else None, until.isoformat() if until else None, start, end)


def _bare_months(plain: str) -> Iterator[Period]:
    for match in _BARE_MONTH.finditer(plain):
        name = match["name"] or match["ru"]
        at = match.start("name") if match["name"] else match.start("ru")
        if name.isascii() and len(name) < 6 and name.lower() in ("may", "mar", "jan", "march") and not _CAPITAL_MONTH.match(plain, at):
            continue
        month = _month(match)
        yield Period(f"--{month:02d}-01", f"--{month:02d}-{calendar.monthrange(2024, month)[1]:02d}", at, match.end())
