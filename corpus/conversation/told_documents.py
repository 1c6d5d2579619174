"""A document that a question calls by its symbol, told by its kind and its sender instead ("the letter of Varland" for CHL/2031/8), so that another
takes its place as it does there: "And Severovia's?", "no, I meant the letter of Severovia"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.conversation.turns import CitedRecord, Turn
from corpus.languages import SIX, Language, detect
from corpus.naming.parties import parties
from corpus.naming.states import state_name
from corpus.questions.document_nouns import symbol_span
from corpus.questions.named import Question, understand
from corpus.questions.slots import contracted

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_TOLD: dict[str, dict[Language, str]] = {
    "letter": {_EN: "the letter of {}", _FR: "la lettre de {}", _ES: "la carta de {}", _RU: "письмо {}", _ZH: "{}的信", _AR: "رسالة {}"},
    "note verbale": {_EN: "the note verbale of {}", _FR: "la note verbale de {}", _ES: "la nota verbal de {}", _RU: "вербальную ноту {}", _ZH: "{}的普通照会", _AR: "المذكرة الشفوية من {}"},
    "statement": {_EN: "the statement of {}", _FR: "la déclaration de {}", _ES: "la declaración de {}", _RU: "заявление {}", _ZH: "{}的声明", _AR: "بيان {}"},
}  # fmt: skip
_LOCATIVE = {"письмо": "письме", "вербальную ноту": "вербальной ноте", "заявление": "заявлении"}
_IN_RU = re.compile(r"(?<!\w)(?:в|во|о|об)\s+$", re.IGNORECASE)


def told_by_its_sender(old: Question, earlier: Sequence[Turn]) -> Question:
    """The question with the one document that it calls by its symbol told by kind and sender; itself where it names anything else that tells a
    document, or where no answer cited a letter or a statement of that symbol whose sender it names."""
    if len(old.symbols) != 1 or old.kinds or old.states or old.language not in SIX:
        return old
    symbol, language = old.symbols[0], old.language
    record = next((r for turn in reversed(earlier) for r in turn.records if r.symbol == symbol.value), None)
    name = _sender_of(record, language) if record else ""
    form = _TOLD.get(record.kind or "", {}).get(language) if record else None
    if not name or form is None:
        return old
    start, end = symbol_span(old)
    told = form.format(name)
    if language is _RU and _IN_RU.search(old.text, 0, start):
        told = next((told.replace(word, put, 1) for word, put in _LOCATIVE.items() if told.startswith(word)), told)
    text = contracted(old.text[:start] + told + old.text[end:], language)
    return understand(text, language)


def _sender_of(record: CitedRecord, language: Language) -> str:
    """The State or body that sent a record, as the language calls it; empty where it is not known to be one."""
    if record.state:
        return state_name(record.state, language)
    named = parties(record.sender, detect(record.sender)) if record.sender else []
    return named[0] if len(named) == 1 else ""
