"""A question in a conversation, resolved with what was said before: "and on item 6?", "who said that?", "in French, please".

The rules are those of query resolution in conversational search (Voskarides et al., "Query Resolution for Conversational Search
with Limited Supervision", 2020; the CAsT track of TREC): what a question leaves out is taken from the question before it, what
it points back to is the record that the answer cited. No model is needed; a question that stands alone is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from corpus.conversation.among_them import among_them
from corpus.conversation.asked_about import Found, asked_about, is_light
from corpus.conversation.bare_letters import in_full
from corpus.conversation.carried import Carried, constraints
from corpus.conversation.change_follow_ups import changes_asked_on
from corpus.conversation.corrections import corrected, denies, meant, opening
from corpus.conversation.elliptic import elliptic, former_of, lists_records, of_its_frame
from corpus.conversation.following import followed
from corpus.conversation.language_requests import language_request
from corpus.conversation.leaning import leans, names_a_party
from corpus.conversation.listed import narrowed, of_another_kind, picked, recounted
from corpus.conversation.standing_follow_ups import standing_asked
from corpus.conversation.this_kind import this_kind
from corpus.conversation.title_blocks import the_document, told_by_title_block, unsaid_document
from corpus.conversation.turns import CitedRecord, Resolved, Turn, asked_something, of_all_records, spoken_of, spoken_record, without_frame, without_pin
from corpus.conversation.vote_follow_ups import vote_asked_on
from corpus.languages import SIX, Language
from corpus.questions.pointing import asks, is_fragment, points_back
from corpus.questions.reasons import is_why, reasons_asked
from corpus.questions.record_questions import understand_records_question
from corpus.questions.talk_words import WORDINGS, sentence, without_mark

__all__ = ["Carried", "CitedRecord", "Resolved", "Turn", "lasting", "on_a_refusal", "resolve", "spoken_of"]

_LATIN = (Language.EN, Language.FR, Language.ES)
_FEW = 4  # words


def resolve(question: str, language: Language, earlier: Sequence[Turn]) -> Resolved:
    """`question` as one that can be understood alone.

    Args:
        language: what `corpus.languages.detect` says of it. A few words tell little of their language, so those of the turn
            before are tried as well.
        earlier: the turns before it, oldest first; what is left out comes from the last one.
    """
    text = " ".join(question.split())  # patterns that try each of many spaces would not end
    if of_list := _of_the_list(text, language, earlier):
        return of_list
    wanted, rest = language_request(text, language, earlier)
    earlier = [turn for turn in earlier if asked_something(turn)]
    if not earlier or not text:
        return Resolved(rest or text, wanted or language, changed=bool(rest) and rest != text)
    last = earlier[-1]
    if wanted and not rest:
        return Resolved(last.question.text, wanted, (*constraints(last.question), *([Carried("topic", last.topic)] if last.topic else [])), changed=True)
    framed = without_pin(last)
    earlier = [without_frame(turn) for turn in earlier]
    if on := changes_asked_on(rest, language, earlier[-1].question):
        return Resolved(on[0], wanted or on[1], on[2], changed=True)
    for tried in _candidates(rest, language, earlier[-1]):
        asked = in_full(rest, tried)
        if (
            whole := vote_asked_on(asked, tried, earlier)
            or standing_asked(asked, tried, earlier)
            or followed(asked, tried, earlier)
            or among_them(asked, tried, earlier)
        ):
            return Resolved(whole[0], wanted or _spoken(rest, tried, last), whole[1], changed=True)
        if of_both := of_its_frame(asked, tried, framed):
            return Resolved(of_both[0], wanted or _spoken(rest, tried, last), of_both[1], changed=True)
        for rule in (_correcting, _more, _reasons, unsaid_document, elliptic, this_kind, _pointing, the_document, _leaning):
            found = rule(asked, tried, earlier)
            if found is not None and found[0] not in (rest, asked):
                spoken = wanted or _spoken(rest, tried, last)
                resolved = Resolved(found[0], spoken, found[1], changed=True)
                if rule is _leaning and names_a_party(asked, tried):
                    return replace(resolved, otherwise=Resolved(sentence(without_mark(asked), tried), spoken, changed=True))
                wider = resolved.pin and rule not in (_more, _reasons) and understand_records_question(found[0]) is None
                free = rule(asked, tried, [of_all_records(earlier[-1])]) if wider else None
                otherwise = Resolved(free[0], spoken, free[1], changed=True) if free and free[0] not in (rest, found[0]) else None
                return replace(resolved, otherwise=otherwise)
    # A word or two behind "no" tell little of their language.
    same = last.language in _LATIN and language in _LATIN and len(rest.split()) <= _FEW and denies(rest, last.language)
    return Resolved(rest, wanted or (last.language if same else language), changed=rest != text)


def _of_the_list(text: str, language: Language, earlier: Sequence[Turn]) -> Resolved | None:
    """ "Only those in Arabic", "Who signed the second one?": what goes on with a list of records that was shown."""
    asked = [turn for turn in earlier if asked_something(turn)]
    if not asked:
        return None
    if fewer := narrowed(text, language, asked[-1]) or recounted(text, language, asked[-1]) or of_another_kind(text, language, asked):
        return Resolved(*fewer, changed=True)
    if (one := picked(text, language, asked)) is None:
        return None
    named, spoken, symbol = one
    resolved = resolve(named, spoken, earlier)
    return Resolved(resolved.question, spoken, (Carried("record", symbol),), changed=True)


def on_a_refusal(question: str, language: Language, earlier: Sequence[Turn]) -> Turn | None:
    """The refused turn that `question` goes on from without a word of its own ("Why?", "Who said that?"): there is nothing that it could
    point to. None where it says what to look for, or where the last question was answered."""
    last = next((turn for turn in reversed(earlier) if asked_something(turn)), None)
    if last is None or not last.refused:
        return None
    for tried in _candidates(question, language, last):
        bare = without_mark(question)
        lead = WORDINGS[tried].lead.match(bare)
        rest = bare[lead.end() :] if lead else bare
        if asks(rest, tried) and is_fragment(rest, tried) and is_light(rest, tried):
            return last
    return None


def lasting(earlier: Sequence[Turn]) -> list[Turn]:
    """The turns without those that asked for reasons and found none: what comes behind goes on from the answer whose reasons were asked for."""
    return [turn for turn in earlier if not (turn.refused and turn.topic and reasons_asked(turn.question.text))]


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


def _correcting(text: str, language: Language, earlier: Sequence[Turn]) -> Found | None:
    """ "No, I meant item 6", "not the buoys, the stations"; what was meant may also be a question of its own."""
    record = spoken_record(earlier)
    if found := corrected(text, language, former_of(text[opening(text, language) :], language, earlier), record.symbol if record else None):
        return found
    said = meant(text, language)
    if said is None or not asks(said, language):
        return None
    told = (rule(said, language, earlier) for rule in (_reasons, elliptic, this_kind, _pointing))
    return next((found for found in told if found is not None), (sentence(said, language), ()))


def _more(text: str, language: Language, earlier: Sequence[Turn]) -> Found | None:
    """ "Tell me more.", "anything else?" """
    wording = WORDINGS[language]
    bare = without_mark(text)
    if wording.more.fullmatch(bare) or ((lead := wording.lead.match(bare)) and wording.more.fullmatch(bare, lead.end())):
        return asked_about(wording.else_, language, earlier, fragment=True)
    return None


def _reasons(text: str, language: Language, earlier: Sequence[Turn]) -> Found | None:
    """ "Why?", "For what reason?": the reasons of what was answered last."""
    return asked_about(without_mark(WORDINGS[language].reasons), language, earlier, fragment=True, leaning=True) if is_why(text, language) else None


def _pointing(text: str, language: Language, earlier: Sequence[Turn]) -> Found | None:
    """ "Who said that?", "When was she born?", "What did they propose on item 6?" """
    bare = without_mark(text)
    if not asks(bare, language) or not points_back(bare, language) or lists_records(text):
        return None
    return told_by_title_block(bare, language, earlier) or asked_about(bare, language, earlier)


def _leaning(text: str, language: Language, earlier: Sequence[Turn]) -> Found | None:
    """ "What was the cost?", "Who voted against?": what says nothing of what it is asked of."""
    bare = without_mark(text)
    how = leans(bare, language, earlier[-1].question) if asks(bare, language) and not lists_records(text) else ""
    if not how:
        return None
    return asked_about(bare, language, earlier if how == "property" else [*earlier[:-1], of_all_records(earlier[-1])], leaning=True)
