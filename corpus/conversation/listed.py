"""A question that goes on with a list of records that was shown: one that narrows it ("only those in Arabic"), or that picks one of it
("Who signed the second one?")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpus.conversation.exchange import exchanged
from corpus.conversation.listed_words import AND_IN, EARLIEST, HOW_MANY, LAST, LATEST, LISTING, WHICH
from corpus.conversation.turns import CitedRecord, Turn
from corpus.languages import SIX, Language
from corpus.naming.document_words import find_kinds, find_languages
from corpus.naming.months import bare_months
from corpus.questions.decision_questions import DECIDED
from corpus.questions.named import Question, understand
from corpus.questions.record_questions import RecordQuestion, understand_records_question
from corpus.questions.talk_words import WORDINGS, content_words, sentence, without_mark

_BACK = 5  # turns among which the list is looked for
_LONG = 12  # words
LISTS = ("list", "count", "decided")
"""What a question asks for that is answered by a list of records."""


def narrowed(text: str, language: Language, last: Turn) -> tuple[str, Language] | None:
    """The question of the list again with what a text keeps of it, and the language of that text; None where the last question was for no list,
    or where it is not known to be told by that."""
    listed = understand_records_question(last.question.text)
    if listed is None or listed.asks not in LISTS or len(text.split()) > _LONG:
        return None
    bare, old = without_mark(text), last.question
    for tried in _languages(language, last):
        match = LISTING[tried].only.fullmatch(bare) or WHICH[tried].fullmatch(bare)
        later = None if match else AND_IN[tried].fullmatch(bare)
        if (told := match or later) is None:
            continue
        phrase = next(p.strip() for p in told.groups() if p)
        if months := list(bare_months(phrase)):
            former = list(bare_months(old.text))
            if len(former) == len(months) == 1:
                was, now = former[0], months[0]
                asked = old.text[: was.start] + phrase[now.start : now.end] + old.text[was.end :]
                if (found := understand_records_question(asked)) and found.asks == listed.asks and found.periods != listed.periods:
                    return asked, tried
                continue
        elif later:
            if of_others := _of_others(phrase, tried, old, listed):
                return of_others, tried
            continue  # with other words for "and" another matter may be asked about
        stem = without_mark(old.text)
        before = [f"关于{phrase}，{old.text}"] if tried is Language.ZH and understand(phrase, tried).items else []
        for asked in (*before, *(old.text.replace(stem, stem + joined, 1) for joined in (f" {phrase}", f", {phrase}", f"，{phrase}", f" ({phrase})"))):
            if (found := understand_records_question(asked)) and found.asks == listed.asks and _conditions(found) > _conditions(listed):
                return asked, tried
    return None


def _of_others(phrase: str, language: Language, old: Question, listed: RecordQuestion) -> str | None:
    """The question of the list with another sender, or another language in the place of the one that it names; None where a phrase tells neither."""
    new = understand(phrase, language)
    languages, former = list(find_languages(phrase)), list(find_languages(old.text))
    if len(languages) == len(former) == 1 and not new.states:
        put = [old.text[: former[0].start] + phrase + old.text[former[0].end :]]
    elif len(new.states) == 1 and not content_words(phrase[: new.states[0].start] + phrase[new.states[0].end :], WORDINGS[language]):
        stem, name = without_mark(old.text), phrase[new.states[0].start : new.states[0].end]
        forms = [f"，来自{name}", f" 来自{name}"] if language is Language.ZH else [f" {phrase}", f", {phrase}", f" ({phrase})"]
        put = [exchanged(phrase, new, old, None)[0]] if listed.senders else [old.text.replace(stem, stem + form, 1) for form in forms]
    else:
        return None
    told = ((asked, found) for asked in put if (found := understand_records_question(asked)))
    return next((asked for asked, found in told if found.asks == listed.asks and _apart(found) == _apart(listed) and found != listed), None)


def _apart(asked: RecordQuestion) -> tuple[object, ...]:
    """The conditions of a list apart from sender and language."""
    return (asked.kinds, asked.items, asked.sub_items, asked.addressees, asked.addressee_names, asked.naming, asked.periods, asked.words, asked.citing)


def recounted(text: str, language: Language, last: Turn) -> tuple[str, Language] | None:
    """The question of the list again, which is answered with their number, where a text asks how many they are, and the language of that text."""
    listed, bare = understand_records_question(last.question.text), without_mark(text)
    if listed is None or listed.asks not in LISTS:
        return None
    return next(((last.question.text, tried) for tried in _languages(language, last) if HOW_MANY[tried].fullmatch(bare)), None)


def of_another_kind(text: str, language: Language, earlier: Sequence[Turn]) -> tuple[str, Language] | None:
    """ "And how many decisions?": the question of the list put of another kind of records, or the text as a question of its own where the last question
    was for no list, or has no place for that; with the language of the text. None where no list was shown, or where the text asks for none, or tells
    more than the kind."""
    bare, last = without_mark(text), earlier[-1]
    if not any(_list_of(turn) for turn in earlier[-_BACK:]):
        return None
    for tried in _languages(language, last):
        lead = WORDINGS[tried].lead.match(bare)
        own = sentence(bare[lead.end() :], tried) if lead else ""
        asked = understand_records_question(own) if own else None
        if asked is None or asked.asks not in LISTS or asked.language is not tried or not asked.kinds or _conditions(asked) > 1:
            continue
        listed, old = understand_records_question(last.question.text), last.question
        ours, theirs = find_kinds(own), find_kinds(old.text)
        if listed and listed.asks in LISTS and len(ours) == len(theirs) == 1 and tried is old.language and not _are_not_sent(asked, listed):
            kind, behind = own[ours[0].start : ours[0].end], old.text[theirs[0].end :]
            for put in (sentence(without_mark(own[: ours[0].end] + behind), tried), old.text[: theirs[0].start] + kind + behind):
                found = understand_records_question(put)
                if found and found.asks in LISTS and found.kinds == asked.kinds and _conditions(found) == _conditions(listed):
                    return put, tried
        return own, tried
    return None


def _are_not_sent(asked: RecordQuestion, listed: RecordQuestion) -> bool:
    """Whether the list is of what somebody sent, which decisions are not."""
    sent = listed.senders or listed.sender_names or listed.addressees or listed.addressee_names
    return bool(sent) and set(asked.kinds) <= {*DECIDED}


def picked(text: str, language: Language, earlier: Sequence[Turn]) -> tuple[str, Language, str] | None:
    """The text with the symbol of the record that it picks of the list shown before, its language, and the symbol; None where it picks none. Where
    it says no more than which, what that is is asked."""
    shown = next((turn for turn in reversed(earlier[-_BACK:]) if _list_of(turn) and turn.records), None)
    listed = _list_of(shown) if shown else None
    if shown is None or listed is None or len(text.split()) > _LONG:
        return None
    records = [CitedRecord(s) for s in listed.symbols] or list({r.symbol: r for r in shown.records if r.symbol}.values())
    for tried in _languages(language, earlier[-1]):
        for pattern, place in LISTING[tried].places:
            match = pattern.search(text)
            symbol = _at(place, records) if match else None
            if match is None or symbol is None or _is_anothers(text, match, tried, listed):
                continue
            rest = f"{text[: match.start()]} {text[match.end() :]}"
            told = content_words(_THEM.sub(" ", rest), WORDINGS[tried])
            if not told and (earlier[-1] is shown or WORDINGS[tried].asks.match(without_mark(text)) or place in (LATEST, EARLIEST)):
                return LISTING[tried].what.format(symbol), tried, symbol
            return text[: match.start()] + symbol + text[match.end() :], tried, symbol
    return None


def _is_anothers(text: str, match: re.Match[str], language: Language, listed: RecordQuestion) -> bool:
    """Whether "first" or "latest" is said of something else than the list: of another kind of document, of another noun, in a question for a list."""
    words = match[0].split() if language is Language.EN else [match[0]]
    # English words for kinds mean other things too, without an article before them.
    kinds = {kind.value for word in words for kind in find_kinds(f"the {word}" if language is Language.EN else word)}
    if kinds and listed.kinds and kinds.isdisjoint(listed.kinds):
        return True
    if language is Language.AR and _AR_NOUN.search(text[: match.start()]):
        return True  # the noun stands before it
    asked = understand_records_question(text)
    return bool(kinds) and asked is not None and asked.asks in ("list", "count")


_AR_NOUN = re.compile(r"(?:^|\s)[وفبل]?ال[\u0621-\u064a]+\s+$")
_THEM = re.compile(
    r"\b(?:one|ones|them|these|those|laquelle|lequel|d['’]entre|cuál|которое|какое|какой|какая|них|из)\b|哪一?(?:封|份|个|件)|其中|是|أيها|أيهما|أي|منها",
    re.IGNORECASE,
)


def _list_of(turn: Turn) -> RecordQuestion | None:
    """What the question of a turn asks that is answered by several records: by a list, or what changed from one to another."""
    asked = understand_records_question(turn.question.text)
    return asked if asked and (asked.asks in LISTS or (asked.asks == "changes" and len(asked.symbols) > 1)) else None


def _languages(language: Language, last: Turn) -> Iterator[Language]:
    yield from dict.fromkeys(tried for tried in (last.question.language, language, last.language, *SIX) if tried in LISTING)


def _at(place: int, records: Sequence[CitedRecord]) -> str | None:
    """The symbol of the record at a place of the list; None where it is not that long, or where dates do not tell."""
    if place in (LATEST, EARLIEST):
        dates = sorted({r.date for r in records if r.date}, reverse=place == LATEST)
        found = [r for r in records if dates and r.date == dates[0]]
        return found[0].symbol if len(found) == 1 else None
    if place == LAST:
        return records[-1].symbol if records else None
    return records[place].symbol if place < len(records) else None


def _conditions(asked: RecordQuestion) -> int:
    """How many conditions the records asked for must meet."""
    return sum(
        bool(condition)
        for condition in (
            asked.kinds, asked.items, asked.sub_items, asked.senders, asked.sender_names, asked.addressees, asked.addressee_names, asked.naming,
            asked.bodies, asked.languages, asked.periods, asked.words, asked.citing,
        )
    )  # fmt: skip
