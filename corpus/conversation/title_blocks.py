"""What a title block tells of a document (its date, its title, who signed it, to whom it is addressed), asked of the one that was spoken of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpus.conversation.asked_about import Found
from corpus.conversation.carried import Carried
from corpus.conversation.this_kind import of_the_state
from corpus.conversation.turns import CitedRecord, Turn, spoken_record
from corpus.languages import Language
from corpus.questions.asked_records import TITLE_BLOCK_FACTS, RecordQuestion
from corpus.questions.named import understand
from corpus.questions.record_questions import understand_records_question
from corpus.questions.slots import ARTICLE, before
from corpus.questions.talk_words import WORDINGS, sentence, without_mark

_UNSAID = 7  # words, in Chinese two characters each
_INVERTED = re.compile(r"-(?:t-)?(?:il|elle)s?\b", re.IGNORECASE)
_CLITIC_ES = re.compile(r"\b(?:l[oa]s?|les?)\s+(?=\w)", re.IGNORECASE)
_AGREES_FR = re.compile(r"(?<=\w[éi])e?s?(?=\s*$)|(?<=écrit)es?(?=\s*$)")
_ELIDED_FR = re.compile(r"(?<!\w)l['’](?=(?:a|ont|avait|avaient)\b)", re.IGNORECASE)
_SUFFIX_AR = re.compile(r"(?<=[\u0621-\u064a]{3})(?:ها|ه)$")
_TO_WHOM = {
    Language.EN: (re.compile(r"(?:and\s+)?(?:to\s+whom|to\s+who|who\s+to)", re.IGNORECASE), "To whom is {} addressed"),
    Language.FR: (re.compile(r"à\s+qui", re.IGNORECASE), "À qui est adressée {}"), Language.ES: (re.compile(r"¿?a\s+quién", re.IGNORECASE), "A quién va dirigida {}"),
    Language.RU: (re.compile(r"кому", re.IGNORECASE), "Кому адресовано {}"), Language.ZH: (re.compile(r"[写发寄]?给谁的?"), "{}写给谁"),
    Language.AR: (re.compile(r"(?:إلى\s+من|لمن)"), "إلى من وجهت {}"),
}  # fmt: skip


def told_by_title_block(clause: str, language: Language, earlier: Sequence[Turn]) -> Found | None:
    """ "When was it sent?": with the symbol of the record cited in the place of the pronoun, where that asks for what its title block tells."""
    record = spoken_record(earlier)
    if record is None or not record.symbol:
        return None
    return next((told for put in _for_pronouns(clause, language, record.symbol) if (told := _of_its_title_block(put, language, record))), None)


def unsaid_document(text: str, language: Language, earlier: Sequence[Turn]) -> Found | None:
    """ "¿Cuándo se escribió?", "To whom?": what a title block tells of the document that the question before asked of, which the text leaves out; with
    its symbol. None behind a question that named no document."""
    bare = without_mark(text)
    lead = WORDINGS[language].lead.match(bare)
    clause = bare[lead.end() :] if lead else bare
    former, record = earlier[-1].question, spoken_record(earlier)
    words = len(clause) / 2 if language is Language.ZH else len(clause.split())
    if record is None or not record.symbol or words > _UNSAID:
        return None
    asked_of_one = (told := understand_records_question(former.text)) is not None and (told.asks in TITLE_BLOCK_FACTS or told.asks == "sender")
    if not asked_of_one and not any(symbol.value == record.symbol for symbol in former.symbols) and record.kind not in {kind.value for kind in former.kinds}:
        return None
    return next((found for put in _left_out(clause, language, record.symbol) if (found := _of_its_title_block(put, language, record))), None)


def fact_of(clause: str, language: Language, name: str) -> str | None:
    """A clause that points to a document, or leaves it out, as a question that names it, where that asks who sent it or for what its title block tells;
    None where it asks for anything else.

    Args:
        name: the document as a question names it: "the letter of Varland", a symbol.
    """
    for put in (*_for_pronouns(clause, language, name), *_left_out(clause, language, name)):
        asked = sentence(put, language)
        if is_fact(understand_records_question(asked)):
            return asked
    return None


def is_fact(asked: RecordQuestion | None) -> bool:
    """Whether a question asks who sent one document, or for what its title block tells."""
    return asked is not None and (asked.asks in TITLE_BLOCK_FACTS or asked.asks == "sender") and bool(asked.symbols or asked.kinds)


def _for_pronouns(clause: str, language: Language, name: str) -> Iterator[str]:
    """The clause with a document in the place of each of its pronouns, and behind the verb as whose object one stands before it."""
    for match in (*WORDINGS[language].points.finditer(clause), *(_ELIDED_FR.finditer(clause) if language is Language.FR else ())):
        ahead, behind = clause[: match.start()], clause[match.end() :]
        yield f"{ahead}{name}{behind}"
        yield f"{ahead.rstrip()} {behind.strip()} {name}"
        if language is Language.FR:
            yield f"{ahead.rstrip()} {_AGREES_FR.sub('', behind.strip())} {name}"


def _left_out(clause: str, language: Language, name: str) -> Iterator[str]:
    """The clause with the document that it leaves out, or has as a part of its verb."""
    pattern, to_whom = _TO_WHOM[language]
    if pattern.fullmatch(clause):
        yield to_whom.format(name)
    elif language is Language.ZH:
        yield from (f"{name}是{clause}", f"{name}{clause}", f"{name}{clause.removesuffix('的')}")
    else:
        yield f"{_INVERTED.sub('', clause) if language is Language.FR else clause} {name}"
        if language is Language.ES and _CLITIC_ES.search(clause):
            yield f"{_CLITIC_ES.sub('', clause, count=1)} {name}"
        if language is Language.AR and _SUFFIX_AR.search(clause):
            yield f"{_SUFFIX_AR.sub('', clause)} {name}"


def _of_its_title_block(put: str, language: Language, record: CitedRecord) -> Found | None:
    """A clause that names a record, where that asks for what its title block tells."""
    asked = sentence(put, language)
    told = understand_records_question(asked)
    sponsored = told is not None and told.asks == "sender" and record.is_draft
    if told is None or told.symbols != (record.symbol,) or not (told.asks in TITLE_BLOCK_FACTS or sponsored):
        return None
    return asked, (Carried("record", record.symbol or ""),)


def the_document(text: str, language: Language, earlier: Sequence[Turn]) -> Found | None:
    """ "When was the letter written?": with the symbol of the record cited that is of that kind, or as the one of the State in question, where that asks
    for what its title block tells. None where the text tells itself which document it is."""
    own = understand(text, language)
    if len(own.kinds) != 1 or own.symbols or own.items or own.dates or own.periods or own.states or own.locators:
        return None
    named = own.kinds[0]
    start = before(text, named.start, ARTICLE)
    if start == named.start and language in (Language.EN, Language.FR, Language.ES):
        return None  # "which letter": no one is meant
    record = spoken_record(earlier, kind=named.value)
    if record is None or record.kind is None:
        return None
    own_kind = record.kind == named.value
    put = record.symbol if own_kind else of_the_state(text[named.start : named.end], language, earlier[-1].question)
    if not put:
        return None
    asked = text[:start] + put + text[named.end :]
    told = understand_records_question(asked)
    if told is None or told.asks not in TITLE_BLOCK_FACTS:
        return None
    return asked, ((Carried("record", put),) if own_kind else ())
