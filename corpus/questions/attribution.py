"""Questions that ask what a document tells of something else ("When was Norway at war, according to resolution 41 (III)?"), in six languages: the day on
which the document itself was written or adopted, and who signed it, are not asked for."""

from __future__ import annotations

import re

from corpus.questions.adoption_questions import asks_for_adoption
from corpus.questions.letter_questions import letter_roles
from corpus.questions.named import AnswerType, Question
from corpus.questions.talk_words import SIGNING

_ACCORDING = re.compile(
    r"\b(?:according\s+to|as\s+(?:stated|told|recalled|mentioned)\s+in|selon|d['’]après|según|de\s+acuerdo\s+con|conforme\s+a|согласно)\s+(?:[\w'’]+\s+){0,2}$|(?:根据|按照|依据|据)[^，。？]{0,10}$"
    r"|(?<![\u0621-\u064a])(?:وفقا|حسب|بحسب|استنادا\s+إلى)\s*(?:[\u0621-\u064a]+\s+)?(?:ل)?$",
    re.IGNORECASE,
)
# What may be said of the document itself.
_OF_ITSELF = re.compile(
    r"\b(?:adopt|approv|pass(?:ed|age)|dated|issued|circulat|written|wrote|sent|approuv|daté|publié|écrit|envoyé|aprob|aprueb|fechad|escrit|enviad|publicad)\w*"
    r"|\b(?:принят|принял|датирован|написан|направлен|издан|распростран)\w*|通过|日期|写于|发出|印发|(?:اعتمد|صدر|مؤرخ|كتبت|أرسل|عمم)",
    re.IGNORECASE,
)
_LEAD = 40  # characters before the document's words in which that stands


def told_by_a_document(question: Question) -> bool:
    """Whether a question asks for what a document tells, which it names by number, by symbol or as a letter, a report and so on."""
    text = question.text
    named = [
        *(s.start for s in question.symbols),
        *(a.start for a in question.adopted),
        *(k.start for k in question.kinds),
        *(d.start for d in question.documents),
    ]
    return any(_ACCORDING.search(text[max(0, start - _LEAD) : start]) for start in named)


def asks_for_another_day(question: Question) -> bool:
    """Whether it asks for a day, and not that of the document."""
    if AnswerType.DATE not in question.answer_types or _OF_ITSELF.search(question.text) or "date" in letter_roles(question):
        return False
    return told_by_a_document(question) and not asks_for_adoption(question)


def asks_who_signed_another(question: Question) -> bool:
    """Whether it asks who signed, and not the document itself."""
    return SIGNING.search(question.text) is not None and told_by_a_document(question) and "signatory" not in letter_roles(question)
