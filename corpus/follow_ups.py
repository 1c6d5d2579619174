"""A question in a conversation, resolved with what was said before: "and on item 6?", "who said that?", "in French, please".

The rules are those of query resolution in conversational search (Voskarides et al., "Query Resolution for Conversational Search
with Limited Supervision", 2020; the CAsT track of TREC): what a question leaves out is taken from the question before it, what
it points back to is the record that the answer cited. No model is needed; a question that stands alone is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from corpus.corrections import corrected, meant, opening
from corpus.exchange import Carried, constraints, exchanged
from corpus.languages import SIX, Language, detect
from corpus.pointing import THIN, asks, is_fragment, is_sentence, points_back
from corpus.question_words import find_languages
from corpus.questions import AnswerType, Question, understand
from corpus.reasons import is_why, reasons_asked
from corpus.record_questions import understand_records_question
from corpus.slots import Spanned, in_order, takes_name, without
from corpus.talk_words import LIGHT, SIGNING, WORDINGS, Wording, content_words, sentence, without_mark

__all__ = ["Carried", "CitedRecord", "Resolved", "Turn", "lasting", "on_a_refusal", "resolve"]

_IN_TITLE_BLOCKS = frozenset(("date", "title", "agenda_item", "signatory", "addressee"))  # a sender may be another's, where letters are annexed
_LATIN = (Language.EN, Language.FR, Language.ES)
_GREETING = 3  # words of what is no question
_LONG = 10  # words, in Chinese characters, from which an elliptic beginning is a sentence of its own


@dataclass(frozen=True, slots=True)
class CitedRecord:
    """A record that an answer cited: what a later question can name it by."""

    symbol: str | None
    title: str | None = None
    date: str | None = None
    sender: str | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """One question of a conversation, as it was resolved, with its answer's language, and the records it cited, the one that it
    speaks of most first. `topic` is what the question was about where it was itself carried over; `refused` why it was refused,
    where it was. `cited` are the spans of records that the answer rests on, as (record id, start, end), and `confidence` its own."""

    question: Question
    language: Language
    records: tuple[CitedRecord, ...] = ()
    topic: str = ""
    refused: str = ""
    cited: tuple[tuple[str, int, int], ...] = ()
    confidence: float = 0.0


@dataclass(frozen=True, slots=True)
class Resolved:
    """The question as it is to be searched for, the language to answer in, what was carried over, and whether it was changed."""

    question: str
    language: Language
    carried: tuple[Carried, ...] = ()
    changed: bool = False

    @property
    def topic(self) -> str:
        """The former question's topic, where it was attached to this one."""
        return next((c.value for c in self.carried if c.kind == "topic"), "")


def resolve(question: str, language: Language, earlier: Sequence[Turn]) -> Resolved:
    """`question` as one that can be understood alone.

    Args:
        language: what `corpus.languages.detect` says of it. A few words tell little of their language, so those of the turn
            before are tried as well.
        earlier: the turns before it, oldest first; what is left out comes from the last one.
    """
    text = question.strip()
    wanted, rest = _language_request(text, language, earlier)
    earlier = [turn for turn in earlier if _asked_something(turn)]
    if not earlier or not text:
        return Resolved(rest or text, wanted or language, changed=bool(rest) and rest != text)
    last = earlier[-1]
    if wanted and not rest:
        return Resolved(last.question.text, wanted, (*constraints(last.question), *([Carried("topic", last.topic)] if last.topic else [])), changed=True)
    earlier = [_without_frame(turn) for turn in earlier]
    for tried in _candidates(rest, language, earlier[-1]):
        for rule in (_correcting, _more, _reasons, _elliptic, _this_kind, _pointing):
            found = rule(rest, tried, earlier)
            if found is not None and found[0] != rest:
                return Resolved(found[0], wanted or _spoken(rest, tried, last), found[1], changed=True)
    return Resolved(rest, wanted or language, changed=rest != text)


def on_a_refusal(question: str, language: Language, earlier: Sequence[Turn]) -> Turn | None:
    """The refused turn that `question` goes on from without a word of its own ("Why?", "Who said that?"): there is nothing that it could
    point to. None where it says what to look for, or where the last question was answered."""
    last = next((turn for turn in reversed(earlier) if _asked_something(turn)), None)
    if last is None or not last.refused:
        return None
    for tried in _candidates(question, language, last):
        bare = without_mark(question)
        lead = WORDINGS[tried].lead.match(bare)
        rest = bare[lead.end() :] if lead else bare
        if asks(rest, tried) and is_fragment(rest, tried) and _is_light(rest, tried):
            return last
    return None


def lasting(earlier: Sequence[Turn]) -> list[Turn]:
    """The turns without those that asked for reasons and found none: what comes behind goes on from the answer whose reasons were asked for."""
    return [turn for turn in earlier if not (turn.refused and turn.topic and reasons_asked(turn.question.text))]


def _without_frame(turn: Turn) -> Turn:
    """A turn whose question quotes another one, with that in its place: what goes on from it is put to the question, not to what it is
    quoted in ("What reasons are given in CHL/2031/12 (on the question …)?")."""
    if not turn.topic:
        return turn
    language = detect(turn.topic)
    language = language if language in SIX else turn.question.language
    return replace(turn, question=understand(sentence(turn.topic, language), language), topic="")


def _asked_something(turn: Turn) -> bool:
    """Whether a turn was a question: a greeting or thanks leave nothing to go on with."""
    text, language = without_mark(turn.question.text), turn.question.language
    return (
        bool(turn.records)
        or len(text.split()) > _GREETING
        or (language in SIX and (asks(text, language) or len(understand(text, language).mentions.items) > 0))
    )


_Found = tuple[str, tuple[Carried, ...]]


def _candidates(text: str, language: Language, last: Turn) -> Iterator[Language]:
    """The languages that a short text may be in."""
    if language in (Language.ZH, Language.RU, Language.AR):
        yield language
        return
    if any(c.isalpha() for c in text):
        yield from dict.fromkeys(lang for lang in (last.question.language, language, last.language, *_LATIN) if lang in _LATIN)
    else:
        yield last.question.language if last.question.language in SIX else Language.EN


def _spoken(text: str, tried: Language, last: Turn) -> Language:
    """The language to answer a follow-up in: its own, where it has words."""
    words = re.sub(r"[A-Z][A-Z.]*/[\w./]+", "", text)
    return tried if any(c.isalpha() for c in words) else last.language


def _language_request(text: str, language: Language, earlier: Sequence[Turn]) -> tuple[Language | None, str]:
    """The language that a text asks to be answered in, and the text without that request; None where it asks for none."""
    named = list(find_languages(text))
    if not named or len(text) > 600:
        return None, text
    at = named[-1]
    around = f"{text[: at.start]} {text[at.end :]}"
    for tried in dict.fromkeys((language, *SIX)):
        if (wording := WORDINGS.get(tried)) is None:
            continue
        left = wording.request.sub(" ", around).strip()
        left = left[opening(left, tried) :]
        lead = wording.lead.match(left)
        if earlier and not content_words(left[lead.end() :] if lead else left, wording):
            return Language.parse(at.value), ""
        asked = wording.request.search(around)
        if asked and not content_words(wording.request.sub(" ", text[at.end :]), wording):
            before = re.split(r"(?<=[.?!。？！؟])\s*", text[: at.start].rstrip(" ,،，"))
            while before and not content_words(wording.request.sub(" ", before[-1]), wording):
                before.pop()
            if before:
                kept = " ".join(part for part in before if part)
                tail = wording.end if text.rstrip()[-1:] in "?？؟" and kept[-1:] not in "?？؟.。" else ""
                return Language.parse(at.value), kept + tail
    return None, text


def _correcting(text: str, language: Language, earlier: Sequence[Turn]) -> _Found | None:
    """ "No, I meant item 6", "not the buoys, the stations"; what was meant may also be a question of its own."""
    record = _record(earlier)
    if found := corrected(text, language, earlier[-1].question, record.symbol if record else None):
        return found
    said = meant(text, language)
    if said is None or not asks(said, language):
        return None
    told = (rule(said, language, earlier) for rule in (_reasons, _elliptic, _this_kind, _pointing))
    return next((found for found in told if found is not None), (sentence(said, language), ()))


def _more(text: str, language: Language, earlier: Sequence[Turn]) -> _Found | None:
    """ "Tell me more.", "anything else?" """
    wording = WORDINGS[language]
    bare = without_mark(text)
    if wording.more.fullmatch(bare) or ((lead := wording.lead.match(bare)) and wording.more.fullmatch(bare, lead.end())):
        return _asked_about(wording.else_, language, earlier, fragment=True)
    return None


def _reasons(text: str, language: Language, earlier: Sequence[Turn]) -> _Found | None:
    """ "Why?", "For what reason?": the reasons of what was answered last."""
    return _asked_about(without_mark(WORDINGS[language].reasons), language, earlier, fragment=True) if is_why(text, language) else None


def _elliptic(text: str, language: Language, earlier: Sequence[Turn]) -> _Found | None:
    """What opens with "and" or "what about", or is no sentence at all."""
    wording = WORDINGS[language]
    bare = without_mark(text)
    lead = wording.lead.match(bare)
    led = lead is not None or (language is Language.ZH and text.rstrip(" ？?。").endswith("呢"))
    rest = bare[lead.end() :] if lead else bare
    if language is Language.ZH and led and wording.trail and not wording.asks.match(rest):
        rest = wording.trail.sub("", rest)
    rest = rest.strip(" ,،，")
    if not rest:
        return None
    own = content_words(rest, wording)
    if asks(rest, language):
        if led and takes_name(earlier[-1].question) and (named := _name_alone(rest, own, language)):
            return exchanged(named, understand(named, language), earlier[-1].question, None)
        if led:
            # What says enough by itself is a question of its own, whatever word it begins with.
            thin = len(own) <= THIN and (language is not Language.ZH or sum(map(len, own)) <= _LONG)
            return _asked_about(rest, language, earlier, fragment=is_fragment(rest, language)) if thin or points_back(rest, language) else None
        return _asked_about(rest, language, earlier, fragment=True) if is_fragment(rest, language) else None
    if lead is None and language in _LATIN and any(WORDINGS[other].lead.match(bare) for other in _LATIN if other is not language):
        return None  # "Et les stations ?" after an English question
    if is_sentence(rest, language) or any(asks(rest, other) for other in SIX if other is not language and other is not Language.ZH):
        return None
    new = understand(rest, language)
    if (led and len(rest.split()) <= _LONG and len(rest) <= 120) or (_bare(text, new, wording) and not _lists_records(text)):
        record = _record(earlier)
        return exchanged(rest, new, earlier[-1].question, record.symbol if record else None, led=led)
    return None


def _name_alone(clause: str, own: Sequence[str], language: Language) -> str | None:
    """The name that a clause with "and" asks the former question of: "And what did Norrholm say?" """
    if language in (Language.ZH, Language.AR):
        return None
    names = [w for w in own if w[0].isupper() and w not in clause[:2]]
    rest = [w for w in own if w not in names]
    return " ".join(names) if names and rest and all(LIGHT.fullmatch(w) for w in rest) else None


def _bare(text: str, new: Question, wording: Wording) -> bool:
    """Whether a text is a mere noun phrase: an item, a symbol, a date, or with a question mark up to four words."""
    rest = without_mark(text)
    if re.fullmatch(r"[\d٠-٩]{1,3}", rest):
        return True
    named = in_order(new.items, new.symbols, new.locators, new.dates, new.periods, new.states)
    if named and not content_words(without(rest, named), wording):
        return True
    if any(asks(part.strip(), new.language) for part in re.split(r"[,،，;]", rest) if new.language in SIX):
        return False
    words = content_words(rest, wording)
    asked = text.rstrip().endswith(("?", "？", "؟"))
    return asked and bool(words) and (len(rest.split()) <= 4 and len(rest) <= 40) and not (wording is WORDINGS[Language.ZH] and len(rest) > 6)


def _this_kind(text: str, language: Language, earlier: Sequence[Turn]) -> _Found | None:
    """ "What does that letter propose?": the record cited is named."""
    wording = WORDINGS[language]
    record = _record(earlier)
    match = wording.this_kind.search(text)
    if match is None or record is None or any(True for _ in understand(text, language).symbols):
        return None
    noun = re.compile(r"(?:draft|working|рабоч\w+)?\s*[^\W\d_]+").match(text, match.end())
    word = noun[0].strip() if noun else ""
    if language is Language.ZH:
        word = re.match(r"决议草案|决定草案|决定|决议|文件|信函|信|报告|照会|声明|发言|备忘录|草案|电报", text[match.end() :])[0]  # type: ignore[index]
    if word and word.casefold() in text[: match.start()].casefold():
        return None  # the text itself says which
    if language is Language.ZH:
        named = f"{record.symbol}号{word}" if record.symbol else f"{word}“{_called(record)}”"
        return text[: match.start()] + named + text[match.end() + len(word) :], (Carried("record", record.symbol or _called(record)),)
    article = {"cette": "la ", "ladite": "la ", "ce": "le ", "ledit": "le ", "cet": "l’", "esta": "la ", "esa": "la ", "aquella": "la ", "dicha": "la ",
               "este": "el ", "ese": "el ", "aquel": "el ", "dicho": "el "}.get(match[0].strip().casefold(), "")  # fmt: skip
    end = match.end() + (noun.end() - match.end() if noun else 0)
    named = f"{article}{word} {record.symbol or f'({_called(record)})'}"
    return text[: match.start()] + named + text[end:], (Carried("record", record.symbol or _called(record)),)


def _pointing(text: str, language: Language, earlier: Sequence[Turn]) -> _Found | None:
    """ "Who said that?", "When was she born?", "What did they propose on item 6?" """
    bare = without_mark(text)
    if not asks(bare, language) or not points_back(bare, language) or _lists_records(text):
        return None
    return _told_by_title_block(bare, language, earlier) or _asked_about(bare, language, earlier)


def _told_by_title_block(clause: str, language: Language, earlier: Sequence[Turn]) -> _Found | None:
    """ "When was it sent?": with the symbol of the record cited in the place of the pronoun, where that asks for what its title block tells."""
    record = _record(earlier)
    if record is None or not record.symbol:
        return None
    for match in WORDINGS[language].points.finditer(clause):
        asked = sentence(f"{clause[: match.start()]}{record.symbol}{clause[match.end() :]}", language)
        told = understand_records_question(asked)
        if told is not None and told.symbols == (record.symbol,) and told.asks in _IN_TITLE_BLOCKS:
            return asked, (Carried("record", record.symbol),)
    return None


def _lists_records(text: str) -> bool:
    """Whether a question asks for records or their number by itself: "there" in "how many letters are there?" points to nothing."""
    asked = understand_records_question(text)
    return asked is not None and asked.asks in ("list", "count")


def _record(earlier: Sequence[Turn]) -> CitedRecord | None:
    """The record that was spoken of last."""
    for turn in reversed(earlier):
        if turn.records:
            return turn.records[0]
        if turn.question.symbols:
            return CitedRecord(turn.question.symbols[-1].value)
    return None


def _called(record: CitedRecord) -> str:
    return ", ".join(p for p in (record.title, record.date) if p)


def _asked_about(clause: str, language: Language, earlier: Sequence[Turn], *, fragment: bool = False) -> _Found:
    """The clause, put to the record that was cited; and with the former question's topic where it says too little itself: beside
    words of its own those of the topic would find the former answer again."""
    wording = WORDINGS[language]
    last = earlier[-1]
    own = understand(clause + wording.end, language)
    record = None if own.symbols or own.documents else _record(earlier)
    called = (record.symbol or _called(record)) if record else ""
    if record and record.symbol and own.answer_types == {AnswerType.PERSON} and _is_light(clause, language):
        if SIGNING.search(clause):  # whoever signs a letter need not be who sends it
            return sentence(wording.signatory.format(record.symbol), language), (Carried("record", record.symbol),)
        if record.sender:
            return sentence(wording.sender.format(record.symbol), language), (Carried("record", record.symbol),)
    topic = fragment or _says_nothing(clause, language) or (not called and len(content_words(clause, wording)) <= THIN)
    about = _former(last.question, own) if topic else ""
    asked = clause
    carried: list[Carried] = []
    if called and not (record and record.symbol and record.symbol in about):
        form = wording.within if record and record.symbol else "（{}）" if language is Language.ZH else " ({})"
        asked = form.format(called) + asked if language is Language.ZH else asked + form.format(called)
    if called:
        carried.append(Carried("record", called))
    if about:
        carried = [*constraints(last.question), *carried, Carried("topic", about)]
        return sentence(asked + wording.on.format(about), language), tuple(dict.fromkeys(carried))
    text, more_carried = completed(asked, language, last.question)
    return text, tuple(dict.fromkeys((*carried, *more_carried)))


def _is_light(clause: str, language: Language) -> bool:
    return all(LIGHT.fullmatch(word) for word in content_words(clause, WORDINGS[language]))


def _says_nothing(clause: str, language: Language) -> bool:
    """Whether a clause names nothing to look for ("Why?", "Who said that?"), or one thing done to what was spoken of."""
    wording = WORDINGS[language]
    if _is_light(clause, language):
        return True
    own = content_words(clause, wording)
    ends = next((m for m in reversed(list(wording.points.finditer(clause)))), None)
    return len(own) == 1 and language is not Language.ZH and ends is not None and not content_words(clause[ends.end() :], wording)


_BESIDE = {Language.FR: " ({})", Language.ES: " ({})", Language.RU: " ({})"}  # where an item's word would have to be inflected


def completed(clause: str, language: Language, old: Question) -> _Found:
    """The clause as a question, with the items, symbol and time of the old question that it doesn't name its own of."""
    wording = WORDINGS[language]
    own = understand(clause, language)
    asked = clause
    carried: list[Carried] = []
    timed = own.dates or own.periods
    for kind, mine, theirs in (
        ("item", own.items, old.items),
        ("symbol", own.symbols or own.documents, old.symbols),
        ("date", timed, old.dates),
        ("period", timed, old.periods),
    ):
        if mine or not theirs:
            continue
        named = old.text[theirs[0].start : theirs[0].end]
        form = (
            wording.within if kind == "symbol" else _BESIDE.get(language, wording.about) if kind == "item" else "{}，" if language is Language.ZH else " ({})"
        )
        asked = form.format(named) + asked if language is Language.ZH else asked + form.format(named)
        carried += [c for c in constraints(old) if c.kind == kind]
    return sentence(asked, language), tuple(carried)


def _former(old: Question, own: Question) -> str:
    """The former question as it is quoted in the next one: without its marks, and without what that names itself."""
    return topic_of(old, own) if _named_anew(old, own) else re.sub(r"\s+", " ", without_mark(old.text))


def _named_anew(old: Question, own: Question) -> list[Spanned]:
    """What the old question names of the kinds that the new one names itself."""
    timed = in_order(own.dates, own.periods)
    return [*(old.items if own.items else ()), *(old.locators if own.locators else ()), *(in_order(old.dates, old.periods) if timed else ())]


def topic_of(old: Question, own: Question) -> str:
    """What a question was about: its words without the interrogative, and without what the new question names itself."""
    language = old.language if old.language in SIX else Language.EN
    wording = WORDINGS[language]
    bare = without_mark(without(old.text, _named_anew(old, own), "\0").replace("\0", ""))
    topic = wording.heads.sub("", bare) if language is Language.ZH else wording.heads.sub("", bare, count=1)
    return re.sub(r"\s+", " ", topic).strip(" ,،，¿") or bare


def spoken_of(question: str) -> Question:
    """`question` as `Turn` holds it."""
    return understand(question, detect(question))
