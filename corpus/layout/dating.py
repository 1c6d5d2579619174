"""How a document is dated: by a line with its date, by its title ("Letter dated 10 February 2032 from …"), by the line above a
letter's salutation; and the day on which it was distributed, which the masthead of a letter tells; in six languages.

Titles follow the United Nations Editorial Manual, "Titles of documents".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.lines import columns, ends_sentence
from corpus.naming.dates import MONTH_NAME, DateMention, find_dates, western_digits
from corpus.naming.offices import SALUTATION
from corpus.naming.patterns import cells, find_kind, kind_of

LETTERS = frozenset(("letter", "note verbale", "cablegram", "memorandum", "aide-memoire", "despatch", "minute"))
"""The kinds of document that one writes to another; no "note", which is a secretariat's or a chair's paper for all."""

_BESIDE = 25  # columns that stand beside the date on a date line, at most
_LONG_PLACE = 60  # columns of a place that stands before the days of a session, at most
_BETWEEN = 8  # columns between the first and the last day of a session
_SHORT = 250  # characters: a line of a masthead is no longer
_PLACE = 4  # words before the date of a letter's head
_BEFORE = re.compile(r"\s*(?:le|el|the|on|en|a|à|dated?|fait|done|hecho|بتاريخ|في|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|\w+day)?\s*", re.IGNORECASE)
_BEHIND = re.compile(r"(?:года|год|г\.?|م\.?)?\s*[.。]?(?:(?:[,،，(（]|于|\s在)\s*[^\W\d]+(?:[\s-][^\W\d]+){0,2}[)）]?)?")
_TEXT = 60  # characters: a shorter sentence may belong to a title block
# What dates a letter in its title, however far behind the letter's own word it stands.
_DATED = re.compile(
    r"(?:\bdated(?:\s+the)?|\bdatée?s?\s+du|\ben\s+date\s+du|\b(?:de|con)\s+fechas?(?:\s+del?)?|\bfechad[oa]s?\s+(?:el|a)|\bдатированн\w+|(?<![\u0621-\u064a])مؤرخ(?:ة|تان|تين|ات)?(?:\s+في)?"
    r"|(?<![\u0621-\u064a])بتاريخ)\s*(?:\w+,\s*)?$",
    re.IGNORECASE,
)
# What does so directly behind the letter's word; farther on it is the day of what stands before it: "from the survivors of 18 October".
_OF = re.compile(r"(?:\b(?:of|du|del?|от)|[,，،(（–—-])\s*$|^\W*$", re.IGNORECASE)
# A Russian title has its day behind the sender: "Письмо … от 10 февраля 2032 года на имя …".
_FROM_DAY = re.compile(r"\bот\s*$", re.IGNORECASE)
_TO_WHOM = re.compile(r"\s*(?:года|год|г\.?)?,?\s*(?:на\s+имя|в\s+адрес|адресованн\w+)\b", re.IGNORECASE)
_COLON = re.compile(r"[:：]")  # behind it stands what the document is about
_ABOUT = re.compile(
    r"\b(?:concerning|regarding|about|relat(?:ing|ed)|respecting|on|in\s+(?:reply|response|connection)|transmitting|forwarding|enclosing|containing|referring|with\s+reference"
    r"|concernant|relative?s?|sujet|sur|en\s+réponse|transmettant|touchant|relativ[oa]s?|sobre|acerca|referente|en\s+respuesta|en\s+relación|transmitiendo"
    r"|об?о?|относительно|касательно|в\s+ответ|по\s+поводу|в\s+связи|препровожда\w+)\b|(?<![\u0621-\u064a])(?:بشأن|عن|حول|ردا|بخصوص|[يت]حيل|المتعلقة?)(?![\u0621-\u064a])",
    re.IGNORECASE,
)
# Before the letter's word: its title is that of another document, which only names the letter.
_ANOTHER = re.compile(
    r"\b(?:repl(?:y|ies)|response|answer|reaction|addendum|corrigendum|annexe?s?|réponse|suite|additif|rectificatif|respuesta|adición|corrección|anexo"
    r"|ответ\w*|добавлени\w+|исправлени\w+|приложени\w+)\b|(?<![\u0621-\u064a])(?:رد|إضافة|تصويب|مرفق)(?![\u0621-\u064a])",
    re.IGNORECASE,
)
_RAPPORTEUR = re.compile(r"rapporteu\w+", re.IGNORECASE)  # holds the word for a report
_FEW_WORDS = re.compile(r"\W*(?:[^\W\d_]+\W+){0,3}")
_ZH_ANOTHER = re.compile(r"关于|就|对|转递|答复|回复|针对")
_ZH_EVENT = re.compile(r"幸存|遇难|事故|事件|灾难|海难|沉没|搁浅|会议以来|召开|举行")  # the day before it is its own
_ZH_LETTER = re.compile(r"(?:的|之)(?:信|普通照会|照会|备忘录|电报|来信|函)")
_CJK = re.compile(r"[\u4e00-\u9fff]")
# The other end of a period: "3-21 March 2032", "28 de agosto a 15 de septiembre de 2032".
_DASH = r"[-\u2010-\u2015\u2212\uff0d~～〜至到]"
# "CHL/2032/WP.3 — 21 March 2032" is none: the number is the symbol's.
_FROM = re.compile(
    rf"(?:(?<![\d./])(?:\d{{1,2}}|\d{{4}})|{MONTH_NAME})(?:st|nd|rd|th|er|º|日)?\s*(?:{_DASH}|\b(?:to|through|and|au|et|al?|y|по|и)|(?:إلى|حتى)|و)\s*(?:le\s+|el\s+)?$",
    re.IGNORECASE,
)
_TO = re.compile(rf"\s*(?:года\s*|г\.\s*)?(?:{_DASH}|(?:to|through|au|al|по)\b|a(?=\s+\d{{1,2}}\s+de\b)|(?:إلى|حتى))\s*(?:le\s+|el\s+)?\d", re.IGNORECASE)
# What stands of the first day before the last one: "from 5 to" 23 September.
_FIRST_DAY = re.compile(
    rf"(?:\b(?:from|du|del?|с|со)\s+|(?<![\u0621-\u064a])من\s+)?(?:{MONTH_NAME}\s+)?(?:\d{{1,2}}(?:st|nd|rd|th|er|º)?\s*(?:{_DASH}|\w{{1,7}})\s*)?$",
    re.IGNORECASE,
)
_PARTICLE = re.compile(r"of|the|at|and|d|l|de|du|des|la|le|les|et|à|au|aux|en|sur|del|los|las|el|y|в|во|на|и", re.IGNORECASE)
_DISTRIBUTED = re.compile(
    r"\b(?:distr(?:\b|ibut)|circulated|issued|diffusée?|publiée?|распростран|выпущен)|分发|散发|印发|(?<![\u0621-\u064a])(?:توزيع|التوزيع|وزعت|تعميم|عممت)",
    re.IGNORECASE,
)
# A bound of a period, or what an event is told by: the title's date is not the document's.
_OTHER_DAY = re.compile(
    r"(?:\b(?:of|as\s+(?:at|on)|since|by|until|before|after|from|to|between|du|des|au|depuis|avant|après|jusqu['’]au|del?|desde|hasta|antes|después|al|с|до|после|к|по|за|на)"
    r"|(?<![\u0621-\u064a])(?:منذ|حتى|قبل|بعد|كما\s+في|الحالة\s+في)|[自从至]|截至)\s*(?:le\s+|el\s+|the\s+)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date and where it stands: in the line of that number."""

    line: int
    mention: DateMention

    @property
    def iso(self) -> str:
        return self.mention.iso or ""


def full_date(text: str) -> DateMention | None:
    """The first date in `text` that has a year."""
    return next((m for m in find_dates(text) if m.iso), None)


def full_day(text: str) -> DateMention | None:
    """The first date in `text` that has a year and is no end of a period: the days of a session date nothing."""
    return next((m for m in find_dates(text) if m.iso and not is_period(text, m)), None)


def is_distribution(text: str) -> bool:
    """Whether `text` is a line of a masthead that tells of the document's distribution: "Distr.: General"."""
    return len(text) <= _SHORT and not ends_sentence(text) and _DISTRIBUTED.search(text) is not None


def is_date_line(text: str) -> bool:
    """Whether `text` is a date line: "Geneva, 16 August 2017"; the days of a session are one too ("Geneva, 28 August–15 September 2017")."""
    mention = next(find_dates(text), None)
    if mention is None or kind_of(text) is not None:
        return False
    if columns(text[: mention.start] + text[mention.end :]) <= _BESIDE:
        return True
    return _is_place_and_days(text)


def _is_place_and_days(text: str) -> bool:
    """Whether `text` names the days of a session and nothing else but a place in words that have capitals: "United Nations Headquarters, New
    York, 5–23 September 2033"."""
    days = list(find_dates(text))
    if len(days) > 2 or not any(is_period(text, m) for m in days):
        return False
    before, between, behind = text[: days[0].start], text[days[0].end : days[-1].start], text[days[-1].end :]
    if (len(days) > 1 and columns(between) > _BETWEEN) or not _BEHIND.fullmatch(behind.strip(" ])")):
        return False
    place = _FIRST_DAY.sub("", before).strip(" ,،，([")
    if columns(place) <= _BESIDE:
        return True
    return columns(place) <= _LONG_PLACE and all(word[:1] != word[:1].lower() or _PARTICLE.fullmatch(word) for word in re.findall(r"[^\W\d_]+", place))


def is_place_and_day(text: str, mention: DateMention) -> bool:
    """Whether nothing but a place stands beside a date, as at the head of a letter, and not what happened on that day: "Ellering, 10
    February 2032", but not "10 February 2032: first trial"."""
    before, behind = text[: mention.start].strip(" [("), text[mention.end :].strip(" ])")
    if not _BEHIND.fullmatch(behind):
        return False
    parts = re.split(r"[,،，:：]", before)
    if len(before.split()) > _PLACE or (len(parts) > 1 and not _BEFORE.fullmatch(parts[-1])):
        return False
    return len(parts) > 1 or all(not word[0].islower() or _BEFORE.fullmatch(word) for word in before.split())


def is_period(text: str, mention: DateMention) -> bool:
    """Whether a date is an end of a period, as that of a session is told: "3-21 March 2032"."""
    plain = western_digits(text)
    return _FROM.search(plain, 0, mention.start) is not None or _TO.match(plain, mention.end) is not None


def is_other_day(text: str, mention: DateMention) -> bool:
    """Whether a date in a heading, a title or a line above a text bounds a period or tells an event ("unlit since 3 May 2031"), and so
    dates nothing."""
    return is_period(text, mention) or _OTHER_DAY.search(text[: mention.start]) is not None


def dated_by_title(title: str) -> DateMention | None:
    """The date of a letter that its title gives: "Letter dated 10 February 2032 from …"; None where the title is no letter's, or
    its date that of something else ("Reply to the letter dated …", "Letter on the incident of 3 May 2031"), or may be."""
    named = find_kind(title)
    if named is None or named[0] not in LETTERS:
        return None
    return next((m for m in find_dates(title) if m.iso and not is_period(title, m) and _dates_letter(title, m, named[1], named[2])), None)


def _dates_letter(title: str, day: DateMention, start: int, end: int) -> bool:
    """Whether a day is that of the letter whose word stands at `start` to `end` in its title."""
    between = title[end : day.start]
    if _COLON.search(between):
        return False
    if _CJK.search(title[start:end]):
        letter = _ZH_LETTER.search(title, day.end) if day.end <= start and not _ZH_ANOTHER.search(title[: day.start]) else None
        ahead = letter is not None and not _ZH_EVENT.search(title, day.end, letter.start())
        return ahead or (day.start >= end and _OF.fullmatch(between) is not None)
    if day.end <= start:
        return not title[: day.start].strip() and start - day.end <= 4 and not _COLON.search(title, day.end, start)
    if not _FEW_WORDS.fullmatch(title[:start]) or _ANOTHER.search(title[:start]):
        return False
    between = _RAPPORTEUR.sub("", between)
    if find_kind(between):
        return False  # another document's
    if _OF.fullmatch(between.strip()):
        return True
    dated = _DATED.search(between)
    told = between[: dated.start()] if dated else between
    if _ABOUT.search(told):
        return dated is not None and told.rstrip().endswith((",", "،"))  # else it dates what the letter is about
    return dated is not None or (_FROM_DAY.search(between) is not None and _TO_WHOM.match(title, day.end) is not None)


def day_in_heading(text: str) -> DateMention | None:
    """The day of a document that its heading or title gives; None where that is another day, or there are several."""
    if day := dated_by_title(text):
        return day
    days = [m for m in find_dates(text) if m.iso]
    if len(days) != 1:
        return None
    named = find_kind(text)
    if named and named[2] <= days[0].start and not is_period(text, days[0]) and _OF.fullmatch(text[named[2] : days[0].start].strip()):
        return days[0]
    return None if is_other_day(text, days[0]) else days[0]


def letter_dates(lines: Sequence[str], title: str | None, place: range, *, is_letter: bool) -> tuple[Dated | None, Dated | None]:
    """The day that a letter bears and the later one on which it was distributed, each where the lines of its title block tell it.

    Args:
        lines: the record's first lines.
        title: its title, wherever that is told.
        place: the lines on which the title stands; empty where none does.
        is_letter: whether its kind is one of `LETTERS`.
    """
    head = _head(lines, place)
    days = [Dated(at, m) for at in range(head) if at not in place and (m := full_day(lines[at])) and _is_of_block(lines[at])]
    own = _in_title(lines, title, place)
    if own is None and len(days) > 1 and (is_letter or (head < len(lines) and SALUTATION.match(lines[head]))):
        own = next((d for d in reversed(days) if d.line >= place.stop and not _DISTRIBUTED.search(lines[d.line])), None)
        days = [d for d in days if own and d.line < own.line]
    if own is None:
        return None, None
    later = [d for d in days if d.iso > own.iso]
    return own, next((d for d in later if _DISTRIBUTED.search(lines[d.line])), next(iter(later), None))


def _in_title(lines: Sequence[str], title: str | None, place: range) -> Dated | None:
    day = dated_by_title(title) if title else None
    if day is None:
        return None
    printed = ((at, m) for at in (*place, *range(len(lines))) if at < len(lines) for m in find_dates(lines[at]) if m.iso == day.iso)
    at, mention = next(printed, (-1, day))
    return Dated(at, mention)


def _head(lines: Sequence[str], place: range) -> int:
    """The number of lines before the text begins: up to the salutation or the first sentence."""
    for at, text in enumerate(lines):
        if at not in place and (SALUTATION.match(text) or len(text) > _SHORT or (len(text) > _TEXT and ends_sentence(text))):
            return at
    return len(lines)


def _is_of_block(text: str) -> bool:
    return len(text) <= _SHORT and (any(map(is_date_line, cells(text))) or _DISTRIBUTED.search(text) is not None)
