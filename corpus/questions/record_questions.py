"""Questions that ask about records and not about what they say: which there are, how many, the latest one, who sent one and when.

A question is one of these only where every word of it is understood: what it names (a kind, a State, an item, a date …) and the
words that such questions are made of (`corpus.questions.record_words`). "Which letters did Brazil send?" is one; "what did Brazil propose in
its letter?" is not, for "propose" is none of these words. What is not understood is left to the search of the text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from corpus.languages import Language, detect
from corpus.layout.participants import LIST
from corpus.naming.bodies import CONFERENCE
from corpus.naming.paper_kinds import PAPERS
from corpus.naming.symbols import belongs_to
from corpus.questions.asked_records import RecordQuestion, periods_of, places_of, values_of
from corpus.questions.change_questions import asks_what_changed, of_its_revision
from corpus.questions.coded_questions import Sign, coded_by, common_signs, signs_of, with_bodies, with_names
from corpus.questions.conference_papers import paper_asked
from corpus.questions.correspondent_questions import CORRESPONDENCE, REPLYING, asks_what_was_sent, asks_who_replied, asks_who_wrote
from corpus.questions.decision_questions import DECIDED, asks_how_many_decided, asks_what_was_decided
from corpus.questions.fact_questions import of_document, of_facts
from corpus.questions.list_questions import of_list
from corpus.questions.politeness import bare_question
from corpus.questions.record_signs import B, D, I, K, N, P, S, T
from corpus.questions.record_words import Patterns, compiled
from corpus.questions.report_questions import asks_who_reported
from corpus.questions.word_questions import asked_title, asked_word

__all__ = ["RecordQuestion", "asks_for_a_title", "understand_records_question"]

_LONGEST = 200  # characters: longer questions tell of what they ask about
# A name begins with a capital letter; but for these, no other word of such questions does.
_PAPER_WORDS = re.compile(
    r"[a-zà-ÿа-яё]\w*|Who|Did|Is|Was|Were|Qui|Les?|La|L|Est|Los|Quién(?:es)?|Participó|Asistió|Tomó|Estuvo|Figura|Кто|Участвовал\w?|Присутствовал\w?|Принял\w?|Был\w?|Есть|Значится|Указан\w?"
    r"|هل|في|شاركت?|حضرت?|(?:是否|有没有)?(?:参加|出席)了?|吗",
    re.UNICODE,
)
_LATIN = (Language.EN, Language.FR, Language.ES)


@lru_cache(maxsize=8)
def _patterns(language: Language) -> Patterns:
    return compiled(language)


def understand_records_question(question: str) -> RecordQuestion | None:
    """What `question` asks about the records; None where it asks for more than they tell of themselves, or for something else."""
    plain = _plain(bare_question(question))
    if not plain or len(plain) > _LONGEST:
        return None
    common = common_signs(plain)
    told = detect(coded_by(plain, [s for s in common if s.sign == S], Language.UND))  # symbols are Latin in any language
    if told in (Language.RU, Language.ZH, Language.AR):
        languages: Sequence[Language] = (told,)
    else:
        languages = sorted(_LATIN, key=lambda lang: lang is not told)
    found = next((found for language in languages if (found := _read(question, plain, language, common))), None)
    return found or next((found for language in languages if (found := _of_words(question, plain, language, common))), None)


def asks_for_a_title(question: str) -> RecordQuestion | None:
    """ "Is there a budget?": a question for documents whose titles begin so, where there are any; else it asks for what records say."""
    plain = _plain(bare_question(question))
    told = detect(plain) if len(plain) <= _LONGEST else Language.UND
    for language in (told, *(lang for lang in _LATIN if told in _LATIN and lang is not told)):
        if asked := asked_title(plain, language):
            return RecordQuestion(question, language, "list", words=(asked.words,), word_language=language, titled=True)
    return None


def _plain(question: str) -> str:
    text = unicodedata.normalize("NFKC", question.strip())
    text = "".join(c for c in text if not ("\u064b" <= c <= "\u065f" or c == "\u0640" or unicodedata.category(c) in ("Cf", "Co", "Cs")))
    return re.sub(r"\s+", " ", text)


def _of_words(question: str, plain: str, language: Language, common: Sequence[Sign]) -> RecordQuestion | None:
    """A question for the records, of a kind that it may name, that hold words."""
    kinds = [s for s in signs_of(plain, language, _patterns(language), common) if s.sign == K and s.values]
    for kind in (None, *kinds[:1]):
        coded = plain[: kind.start] + K + plain[kind.end :] if kind else plain
        if asked := asked_word(coded, language):
            return RecordQuestion(
                question, language, "count" if asked.count else "list", kinds=kind.values if kind else (), words=(asked.words,), word_language=language
            )
    return None


def _read(question: str, plain: str, language: Language, common: Sequence[Sign]) -> RecordQuestion | None:
    words = _patterns(language)
    signs = signs_of(plain, language, words, common)
    if asked := _of_what_was_sent(question, plain, language, signs, words):
        return asked
    if asked := _of_reports(question, language, coded_by(plain, signs, language), signs) or _of_replies(question, plain, language, signs, words):
        return asked
    bodied = with_bodies(plain, signs)
    if asked := _of_papers(question, plain, language, bodied, words):
        return asked
    if not bodied and not asks_what_was_decided(coded_by(plain, [], language), language):
        return None
    if asked := _of_acts(question, language, coded_by(plain, bodied, language), bodied):
        return asked
    if not any(s.sign in (K, S, P, D) for s in signs):
        return None  # of all of the other questions, each names a kind, a document or a time
    if asked := of_facts(question, plain, language, bodied, words) or (of_facts(question, plain, language, signs, words) if bodied != signs else None):
        return asked
    named = with_names(coded_by(plain, signs, language), signs, words, language, words.filler)
    return of_list(question, language, *named, words) if named else None


def _of_acts(question: str, language: Language, coded: str, signs: Sequence[Sign]) -> RecordQuestion | None:
    """A question for what was decided, who wrote, or for what a revision changed."""
    kinds, items, subs = values_of(signs, K), values_of(signs, I), tuple(sub for s in signs if s.sign == I for sub in s.extra)
    if all(s.values and {*s.values} <= {*DECIDED} for s in signs if s.sign == K) and (
        (counted := asks_how_many_decided(coded, language)) or asks_what_was_decided(coded, language)
    ):
        only = kinds == ("resolution",) and language is not Language.AR  # one Arabic word stands for both
        return RecordQuestion(
            question, language, "count" if counted else "decided", kinds=kinds if only else DECIDED, items=items, sub_items=subs, naming=values_of(signs, T),
            bodies=next((s.extra for s in signs if s.sign == B), ()), periods=periods_of(signs, P, D), loose=counted,
        )  # fmt: skip
    if asks_who_wrote(coded, language):
        return RecordQuestion(question, language, "list", kinds=kinds or CORRESPONDENCE, items=items, sub_items=subs, periods=periods_of(signs, P, D))
    if asks_what_changed(coded, language) and len(symbols := values_of(signs, S)) <= 2:
        if len(symbols) == 1 and (whole := belongs_to(symbols[0])) and whole[1] == "Corr":
            return RecordQuestion(question, language, "corrections", symbols=(whole[0],))
        order = "latest" if len(symbols) == 1 and of_its_revision(coded, language) else None
        return RecordQuestion(question, language, "changes", order, kinds=() if symbols else kinds, items=items, sub_items=subs, symbols=symbols)
    return None


def _of_reports(question: str, language: Language, coded: str, signs: Sequence[Sign]) -> RecordQuestion | None:
    """A question which bodies have reported, on an item or within a time."""
    bodies = asks_who_reported(coded, language)
    if not bodies or any(s.sign == K and s.values != ("report",) for s in signs):
        return None
    return RecordQuestion(
        question, language, "reported", kinds=("report",), items=values_of(signs, I), sub_items=tuple(sub for s in signs if s.sign == I for sub in s.extra),
        bodies=tuple(sorted(bodies)), periods=periods_of(signs, P, D),
    )  # fmt: skip


def _of_replies(question: str, plain: str, language: Language, signs: Sequence[Sign], words: Patterns) -> RecordQuestion | None:
    """A question who replied, or which documents did, to a State or a name, to its letters, or to one document."""
    filler = re.compile(f"{REPLYING[language]}|{words.fact_filler.pattern}", re.IGNORECASE)
    coded = coded_by(plain, signs, language)
    for read in ((coded, signs), with_names(coded, signs, words, language, filler)):
        if read is None or (match := asks_who_replied(read[0], language)) is None:
            continue
        named, by = list(read[1]), None
        coded = read[0]
        if match["by"]:
            at = match.start("by")
            by = named.pop(places_of(coded).index(at))
            coded = coded[:at] + coded[at + 1 :]
        kinds = by.values if by and by.values else CORRESPONDENCE
        if [s.sign for s in named] in ([T], [N]):  # whom one replies to is who wrote
            return RecordQuestion(
                question, language, "replies", kinds=CORRESPONDENCE, senders=values_of(named, T), sender_names=values_of(named, N), reply_kinds=kinds
            )
        asked = of_document(question, language, "replies", coded, named, words)
        return replace(asked, reply_kinds=kinds) if asked else None
    return None


def _of_what_was_sent(question: str, plain: str, language: Language, signs: Sequence[Sign], words: Patterns) -> RecordQuestion | None:
    """A question for all that a State or a body, which may be none that a list knows, has sent."""
    if any(s.sign != T for s in signs):
        return None
    named = with_names(coded_by(plain, signs, language), signs, words, language, words.fact_filler)
    if named is None or not asks_what_was_sent(named[0], language):
        return None
    return RecordQuestion(question, language, "list", senders=values_of(named[1], T), sender_names=values_of(named[1], N))


def _of_papers(question: str, plain: str, language: Language, signs: Sequence[Sign], words: Patterns) -> RecordQuestion | None:
    """A question that the conference's agenda, programme of work or list of participants answers."""
    signs = [s for s in signs if s.sign != K or not s.values or not set(s.values) <= {*PAPERS, LIST}]  # it calls them by their names
    coded = coded_by(plain, signs, language)
    asks = paper_asked(coded, language)
    other = any(s.sign == B and CONFERENCE not in s.extra for s in signs)
    if asks is None and not other and not any(s.sign == T for s in signs) and (named := with_names(coded, signs, words, language, _PAPER_WORDS)):
        coded, signs = named[0], named[1]
        asks = paper_asked(coded, language)
    if asks is None or (asks in ("participants", "delegations") and other):
        return None  # who came to a working group no list of the conference tells
    return RecordQuestion(
        question, language, asks, items=values_of(signs, I), senders=values_of(signs, T), sender_names=values_of(signs, N), periods=periods_of(signs, D)
    )
