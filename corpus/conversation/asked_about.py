"""A clause that leans on what was said before, put to the record that was cited and with the topic, items and time that it leaves out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.conversation.carried import Carried, constraints
from corpus.conversation.leaning import comes_to_an_end
from corpus.conversation.leaning_words import FILLING
from corpus.conversation.turns import CitedRecord, Turn, called, is_anothers, of_all_records, spoken_record, without_pin
from corpus.languages import SIX, Language
from corpus.naming.bodies import BodyMention, acting_body, adopting_body, find_bodies
from corpus.questions.asked_records import TITLE_BLOCK_FACTS
from corpus.questions.named import AnswerType, Question, understand
from corpus.questions.pointing import THIN, points_back
from corpus.questions.record_questions import understand_records_question
from corpus.questions.slots import Spanned, in_order, name_edit, topic_slot, without
from corpus.questions.talk_words import LIGHT, SIGNING, WORDINGS, content_words, sentence, without_mark

Found = tuple[str, tuple[Carried, ...]]


def asked_about(clause: str, language: Language, earlier: Sequence[Turn], *, fragment: bool = False, leaning: bool = False, party: str = "") -> Found:
    """The clause, put to the record that was cited; and with the former question's topic where it says too little itself: beside
    words of its own those of the topic would find the former answer again. Where it asks for the words of a body or a party of its own, whose that
    record is not, the topic is carried and not the record.

    Args:
        leaning: whether the clause leaves out what it is asked of, as `corpus.conversation.leaning` tells.
        party: who is asked about, where the clause names it before all else.
    """
    wording = WORDINGS[language]
    last = earlier[-1]
    own = understand(clause + wording.end, language)
    states = [s.code for s in own.states if s.role != "addressee"]
    record = None if own.symbols or own.documents else spoken_record(earlier, states)
    told = (record.symbol or called(record)) if record else ""
    if record and record.symbol and own.answer_types == {AnswerType.PERSON} and is_light(clause, language):
        if SIGNING.search(clause):  # whoever signs a letter need not be who sends it
            return sentence(wording.signatory.format(record.symbol), language), (Carried("record", record.symbol),)
        if record.sender:
            return sentence(wording.sender.format(record.symbol), language), (Carried("record", record.symbol),)
    body = _speaking_body(clause, language) if record else None
    others = body is not None and not body.names & _names_of(record)
    settled = comes_to_an_end(clause, language)
    reported = body is None and record is not None and record.kind in _OF_WHAT_WAS_SETTLED
    others = others or (settled and not reported) or bool(party and record and party not in f"{record.sender or ''} {record.title or ''}")
    bare = without(clause, (*own.states, *((body,) if body else ())))
    left = _REPLYING.sub(" ", bare.replace(party, " ") if party else bare)
    one_verb = bool(party) and len(content_words(left, wording)) <= 1  # "And the Conference, what did it decide?"
    leans = settled or (bool(states or others) and (points_back(clause, language) or is_light(left, language) or one_verb))
    if others or (body is None and is_anothers(record, earlier, states)):
        record, told, last = None, "", of_all_records(last)
        if not leans and not leaning and (states or not is_light(clause, language)):
            return completed(clause if states else clause + _of_its_state(last.question, language), language, last.question)
    topic = not (told and _PRESIDING.search(clause)) and (
        fragment
        or leaning
        or leans
        or _says_nothing(clause, language)
        or (body is not None and is_light(_REPLYING.sub(" ", bare), language))
        or (not told and len(content_words(clause, wording)) <= THIN)
    )
    about = (
        _former(without_pin(_with_a_subject(earlier) if leans or others or (record is None and _asks_of_a_title_block(last)) else last).question, own)
        if topic
        else ""
    )
    asked = ("" if language is Language.ZH else " ").join(FILLING.sub(" ", clause).split()) if settled else clause
    if settled and (on := matter_of(last.question, language)):
        asked, about = wording.about.format(on) + asked if language is Language.ZH else f"{asked} {on}", ""
    carried: list[Carried] = []
    if told and not (record and record.symbol and record.symbol in about):
        form = wording.within if record and record.symbol else "（{}）" if language is Language.ZH else " ({})"
        asked = form.format(told) + asked if language is Language.ZH else asked + form.format(told)
    if told:
        carried.append(Carried("record", told))
    if about:
        carried = [*constraints(last.question), *carried, Carried("topic", about)]
        return sentence(asked + wording.on.format(about), language), tuple(dict.fromkeys(carried))
    if settled:
        return sentence(asked, language), tuple(carried)
    if told and _PRESIDING.search(clause):  # over a body or a meeting, whatever the item
        return sentence(asked, language), tuple(carried)
    text, more_carried = completed(asked, language, last.question)
    return text, tuple(dict.fromkeys((*carried, *more_carried)))


def matter_of(old: Question, language: Language) -> str:
    """What a question was about, where it says so behind a preposition: with that, which its form and its article depend on; in Chinese without.
    Empty where it does not, or in another language."""
    wording = WORDINGS[language]
    slot, said = (topic_slot(old, wording), wording.topic.search(old.text)) if old.language is language else (None, None)
    if slot is None or said is None:
        return ""
    return old.text[slot[0] if language is Language.ZH else said.start() : slot[1]].strip()


_OF_WHAT_WAS_SETTLED = ("report", "record of meeting")
_PRESIDING = re.compile(
    r"\b(?:chair(?:ed|s)?|presid(?:ed|es|e)|présid\w+|presid(?:ió|e|ía|ieron)|председательств\w+)\b|主持|担任主席|(?<![\u0621-\u064a])[وف]?(?:ترأس\w*|رأس|ترأست)(?![\u0621-\u064a])",
    re.IGNORECASE,
)


def _with_a_subject(earlier: Sequence[Turn]) -> Turn:
    """The last turn whose question names its subject, and neither points to one ("How long is their training?") nor asks by symbol who sent or signed
    what was spoken of."""
    named = (t for t in reversed(earlier) if not points_back(without_mark(without_pin(t).question.text), t.question.language) and not _asks_of_a_title_block(t))
    return next(named, earlier[-1])


def _asks_of_a_title_block(turn: Turn) -> bool:
    told = understand_records_question(turn.question.text) if turn.question.symbols else None
    return told is not None and bool(told.symbols) and told.asks in (*TITLE_BLOCK_FACTS, "sender")


def _speaking_body(clause: str, language: Language) -> BodyMention | None:
    """The body that a clause asks the words or an act of; none where it adopts or decides, since what it adopts is the document."""
    if adopting_body(clause, language):
        return None
    said = (body for body in find_bodies(clause) if is_light(_REPLYING.sub(" ", without(clause, (body,))), language))
    return acting_body(clause, language) or next(said, None)


# Who answers, answers what was asked about before.
_REPLYING = re.compile(
    r"\b(?:repl(?:y|ies|ied)|answer(?:s|ed)?|respond(?:s|ed)?|react(?:s|ed)?|répond\w*|réag\w+|respond\w+|contest\w+|reaccion\w+|ответ\w+|отве\w+|отреагир\w+|ma[dk]e\s+of|th(?:ink|ought)|pens\w+|opin\w+|piens\w+|дума\w+)\b|答复|回答|回应|回复|看待|(?<![\u0621-\u064a])(?:رد|ردت|أجاب|أجابت)(?![\u0621-\u064a])",
    re.IGNORECASE,
)


def _names_of(record: CitedRecord | None) -> frozenset[str]:
    """The bodies that the sender and the title of a record name."""
    told = f"{record.sender or ''} {record.title or ''}" if record else ""
    return frozenset(name for body in find_bodies(told) for name in body.names)


def _of_its_state(old: Question, language: Language) -> str:
    """The State that the old question is about, or whoever else it names where it names none, as it is put behind another one; empty where no
    one is named."""
    state = next((s for s in old.states if s.role != "addressee"), None) or (None if old.states else name_edit("", old))
    return ("（{}）" if language is Language.ZH else " ({})").format(old.text[state.start : state.end]) if state else ""


def is_light(clause: str, language: Language) -> bool:
    """Whether a clause has no words of content but verbs that say nothing of what is asked for."""
    return all(LIGHT.fullmatch(word) for word in content_words(clause, WORDINGS[language]))


def _says_nothing(clause: str, language: Language) -> bool:
    """Whether a clause names nothing to look for ("Why?", "Who said that?"), or one thing done to what was spoken of."""
    wording = WORDINGS[language]
    if is_light(clause, language):
        return True
    own = content_words(clause, wording)
    ends = next((m for m in reversed(list(wording.points.finditer(clause)))), None)
    return len(own) == 1 and language is not Language.ZH and ends is not None and not content_words(clause[ends.end() :], wording)


_BESIDE = {Language.FR: " ({})", Language.ES: " ({})", Language.RU: " ({})"}  # where an item's word would have to be inflected


def completed(clause: str, language: Language, old: Question) -> Found:
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
