"""A question that says only what is otherwise than in the one before it ("And on item 6?", "Varland?"), asked as that one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.conversation.asked_about import Found, asked_about, completed
from corpus.conversation.carried import Carried
from corpus.conversation.elliptic_leads import POSSESSIVE, without_lead
from corpus.conversation.exchange import exchanged
from corpus.conversation.follow_up_parties import party_of, takes_party
from corpus.conversation.leaning import is_uncounted, reacts
from corpus.conversation.title_blocks import told_by_title_block
from corpus.conversation.told_documents import told_by_its_sender
from corpus.conversation.turns import Turn, of_all_records, spoken_record, without_pin
from corpus.conversation.within_record import in_the_record_that_names
from corpus.languages import SIX, Language, detect
from corpus.questions.named import Question, understand
from corpus.questions.pointing import THIN, asks, asks_with_an_interrogative, is_fragment, is_sentence, points_back
from corpus.questions.record_questions import understand_records_question
from corpus.questions.slots import in_order, takes_name, without
from corpus.questions.talk_words import LIGHT, WORDINGS, Wording, content_words, sentence, without_mark

_LATIN = (Language.EN, Language.FR, Language.ES)
_WITH_SUBJECTS = (Language.EN, Language.FR)  # the others leave out a subject that was spoken of
_BACK = 4  # turns among which the one that a party is exchanged in is looked for
_LONG = 10  # words, in Chinese characters, from which an elliptic beginning is a sentence of its own


def elliptic(text: str, language: Language, earlier: Sequence[Turn]) -> Found | None:
    """What opens with "and" or "what about", or is no sentence at all."""
    wording, bare = WORDINGS[language], without_mark(text)
    rest, led = without_lead(text, language)
    if not rest:
        return None
    own = content_words(rest, wording)
    if asks(rest, language):
        if led and takes_name(earlier[-1].question) and (named := _name_alone(rest, own, language)):
            return exchanged(named, understand(named, language), earlier[-1].question, None)
        back, fragment = points_back(rest, language), is_fragment(rest, language)
        if back and (led or fragment) and (told := told_by_title_block(rest, language, earlier)):
            return told
        # What says enough by itself is a question of its own, whatever word it begins with.
        thin = led and len(own) <= THIN and (language is not Language.ZH or sum(map(len, own)) <= _LONG)
        if (
            thin and not back and not fragment and spoken_record(earlier) is None and (language in _WITH_SUBJECTS or not earlier[-1].cited)
        ):  # it has a subject of its own
            return completed(rest, language, earlier[-1].question)
        return asked_about(rest, language, earlier, fragment=fragment) if fragment or thin or (led and back) else None
    if led and (party := _party_before_its_clause(rest, language)):
        return asked_about(rest, language, earlier, party=party)
    if wording.lead.match(bare) is None and language in _LATIN and any(WORDINGS[other].lead.match(bare) for other in _LATIN if other is not language):
        return None  # "Et les stations ?" after an English question
    spoken = detect(rest)
    if (
        is_sentence(rest, language)
        or (spoken in SIX and is_sentence(rest, spoken))
        or any(asks(rest, other) for other in SIX if other is not language and other is not Language.ZH)
    ):
        return None
    new = understand(rest, language)
    if reacts(rest, language):
        return asked_about(rest, language, [*earlier[:-1], of_all_records(earlier[-1])], leaning=True)
    if led and language is Language.ZH and is_uncounted(rest, earlier[-1].question):
        return asked_about(f"{rest}是多少", language, earlier, leaning="的" not in rest)
    if (led and len(rest.split()) <= _LONG and len(rest) <= 120) or (_bare(text, new, wording) and not lists_records(text)):
        record = spoken_record(earlier)
        found = exchanged(rest, new, former_of(rest, language, earlier), record.symbol if record else None, led=led)
        return in_the_record_that_names(party_of(rest, new, led=True), found, earlier[-1]) or found
    return None


def of_its_frame(text: str, language: Language, framed: Turn) -> Found | None:
    """ "And Norrholm?" behind a question that was asked on another one, and speaks of a party itself: that with the party exchanged, on the same
    question still."""
    spoken = framed.question.language
    frame = WORDINGS[spoken].on.format(framed.topic) if framed.topic and spoken in SIX else ""
    lead = WORDINGS[language].lead.match(without_mark(text))
    if lead is None or not frame or frame not in framed.question.text:
        return None
    rest = POSSESSIVE.sub("", without_mark(text)[lead.end() :].strip(" ,،，"))
    new, outer = understand(rest, language), understand(framed.question.text.replace(frame, "", 1), spoken)
    if not rest or asks(rest, language) or party_of(rest, new, led=True) is None or not takes_party(outer):
        return None
    asked, kept = exchanged(rest, new, outer, None)
    return sentence(without_mark(asked) + frame, spoken), (*kept, Carried("topic", framed.topic))


def _party_before_its_clause(rest: str, language: Language) -> str | None:
    """Who is asked about, where that is named before what asks ("And China, what did it answer?"); None where there is no such clause. It has its
    own verb, so it is no part of the former question."""
    for match in _WORD_END.finditer(rest):
        clause = rest[match.end() :]
        if asks_with_an_interrogative(clause, language) and content_words(clause, WORDINGS[language]):
            named = _ELIDED.sub("", rest[: match.start()].strip())
            return party_of(named, understand(named, language), led=True)
    return None


_ELIDED = re.compile(r"^[dl]['’]", re.IGNORECASE)
_WORD_END = re.compile(r"[,،，]?\s+|[,،，]")


# A State behind one of these is not whose document is meant.
_ELSEWHERE = re.compile(
    r"(?:on|about|regarding|concerning|in|at|to|for|with|against|by|sur|concernant|dans|en|à|aux?|pour|avec|contre|par|sobre|al?|para|con|contra|por|во?|об?|для|со?|против|по|за|ко?)\s|关于|对|在|向|给|(?:في|إلى|بشأن|حول|عن|ضد|مع)\s",
    re.IGNORECASE,
)


def former_of(rest: str, language: Language, earlier: Sequence[Turn]) -> Question:
    """The question that `rest`, an elliptic one without its lead, goes on from. Whoever names another item, document or party speaks of another
    record; and where the last question only asked on, and has no place for a party, the one before it is meant."""
    new, last = understand(rest, language), earlier[-1]
    party = party_of(rest, new, led=True)
    if not (party or new.items or new.symbols or new.adopted or new.documents or new.kinds or new.states):
        return last.question
    named = party or new.kinds or (new.states and not _ELSEWHERE.match(rest))
    another = named and not (new.symbols or new.adopted or new.documents)
    for turn in reversed(earlier[-_BACK:] if party and last.pin else ()):
        former = without_pin(turn).question
        if takes_party(former := told_by_its_sender(former, earlier) if another else former):
            return former
    former = without_pin(last).question
    return told_by_its_sender(former, earlier) if another else former


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
    if re.fullmatch(r"\d{1,3}", rest):
        return True
    named = in_order(new.items, new.symbols, new.locators, new.dates, new.periods, new.states)
    if named and not content_words(without(rest, named), wording):
        return True
    if any(asks(part.strip(), new.language) for part in re.split(r"[,،，;]", rest) if new.language in SIX):
        return False
    words = content_words(rest, wording)
    asked = text.rstrip().endswith(("?", "？", "؟"))
    return asked and bool(words) and (len(rest.split()) <= 4 and len(rest) <= 40) and not (wording is WORDINGS[Language.ZH] and len(rest) > 6)


def lists_records(text: str) -> bool:
    """Whether a question asks for records or their number by itself: "there" in "how many letters are there?" points to nothing."""
    asked = understand_records_question(text)
    return asked is not None and asked.asks in ("list", "count")
