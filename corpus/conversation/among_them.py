"""Which of several parties that were asked about one after the other does something most ("Which of them pays more?"): each one's question is asked again,
so that what the records say of each stands under it, in six languages."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.conversation.asked_about import Found
from corpus.conversation.turns import Turn, without_pin
from corpus.languages import Language
from corpus.questions.named import Question
from corpus.questions.slots import name_edit
from corpus.questions.talk_words import without_mark

_BACK = 8  # turns among which they are looked for
_MANY = 4  # parties; a question of more parts is none
_COMPARED: dict[Language, str] = {
    Language.EN: r"(?:and\s+)?(?:which|who)(?:\s+one)?\s+of\s+(?:them|these|those|the\s+(?:two|three|four))\s+.*\b(?:more|most|less|least|fewer|fewest|(?:larg|small|high|low|great|long|short|earli|lat|bigg|few)(?:er|est)|first|last)\b.*",
    Language.FR: r"(?:et\s+)?(?:lequel|laquelle|qui)\s+(?:d['’]entre\s+(?:eux|elles)|des\s+(?:deux|trois|quatre)|de\s+ceux-ci|de\s+celles-ci)\s+.*\b(?:plus|moins|davantage|premiers?|première|derniers?|dernière)\b.*",
    Language.ES: r"¿?(?:y\s+)?(?:cuál|quién)\s+de\s+(?:ell[oa]s|l[oa]s\s+(?:dos|tres|cuatro)|est[oa]s|es[oa]s)\s+.*\b(?:más|menos|mayor|menor|primer[oa]?|últim[oa])\b.*",
    Language.RU: r"(?:а\s+|и\s+)?(?:кто|котор\w+|как\w+)\s+из\s+(?:них|этих\s+\w+|двух|тр[её]х|четыр[её]х)\s+.*\b(?:больше|меньше|более|менее|выше|ниже|дольше|раньше|позже|сам\w+|наибол\w+|наимен\w+|перв\w+|последн\w+)\b.*",
    Language.ZH: r"(?:那么?)?(?:其中|它们(?:之)?中|他们(?:之)?中|这(?:几|两|三|些)(?:个|国)?(?:国家)?(?:之)?中)(?:谁|哪一?(?:个|国|方)(?:国家)?)?.*(?:最|更|较).*",
    Language.AR: r"و?(?:أيها|أيهما|أيهم|أي\s+منها|أي\s+منهم|من\s+منهم|من\s+بينهم)\s+.*(?<!\w)(?:أكثر|أقل|الأكثر|الأقل|أعلى|أدنى|أكبر|أصغر|أول|آخر).*",
}  # fmt: skip
_PATTERNS = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in _COMPARED.items()}


def among_them(text: str, language: Language, earlier: Sequence[Turn]) -> Found | None:
    """The questions that were asked of each of several parties, the last ones; None where `text` compares no such, or fewer than two were asked
    about and answered."""
    if not _PATTERNS[language].fullmatch(without_mark(text)):
        return None
    asked: dict[str, str] = {}
    form = ""
    for turn in reversed(earlier[-_BACK:]):
        former = without_pin(turn).question
        masked = without_party(former)
        if masked is None or (form and masked[0] != form):
            break
        form, party = masked
        if not turn.refused:
            asked.setdefault(party, former.text)
    if len(asked) < 2:
        return None
    told = list(asked.values())[:_MANY]
    return " ".join(reversed(told)), ()


def without_party(question: Question) -> tuple[str, str] | None:
    """A question without whom it asks about, and that; None where it asks about nobody."""
    named = name_edit("", question)
    return (question.text[: named.start] + "\0" + question.text[named.end :], question.text[named.start : named.end]) if named else None
