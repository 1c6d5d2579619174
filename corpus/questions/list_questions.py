"""Questions for a list of records, their number, or the last or first of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from corpus.languages import Language
from corpus.questions.asked_records import LOOSE, RecordQuestion, periods_of, places_of, values_of
from corpus.questions.coded_questions import Sign
from corpus.questions.record_signs import D, I, K, L, N, P, S, T
from corpus.questions.record_words import Patterns

_LEAD = rf"^\s*(?:(?:\S+\s+){{0,4}}[{I}{P}{D}{T}{L}][\s,،，]+)?(?:"


def of_list(question: str, language: Language, coded: str, signs: Sequence[Sign], words: Patterns) -> RecordQuestion | None:
    """A question for a list of records, their number, or the last or first of them."""
    asks, order = _asks(coded, words, language)
    if asks is None:
        if not _is_bare(coded, signs, language):
            return None
        asks = "list"
    found: dict[str, list[str]] = {name: [] for name in ("senders", "sender_names", "addressees", "addressee_names", "naming", "citing")}
    places = places_of(coded)
    role = ""
    for n, (at, sign) in enumerate(zip(places, signs, strict=True)):
        joined = (
            n > 0
            and signs[n - 1].sign == sign.sign
            and role
            and re.fullmatch(r"\s*(?:,|and|or|et|ou|y|o|и|или|和|与|及|、|أو|و)?\s*", coded[places[n - 1] + 1 : at])
        )
        if sign.sign == S:
            role = role if joined else "citing" if words.citing.search(coded, 0, at) else ""
        elif sign.sign in (T, N):
            role = role if joined else _role(coded, at, sign.sign, words)
        else:
            continue
        if not role:
            return None
        found[role] += sign.values
    if words.about.search(coded) and not (values_of(signs, I) or found["citing"]):
        return None
    kinds = values_of(signs, K)
    conditions = any(s.sign != K for s in signs)
    loose = bool(set(kinds) & LOOSE)
    told = words.exists.search(coded) or _ALL.search(coded) or (kinds and not loose and (_ARE.search(coded) or _ISSUED.search(coded)))
    if asks == "list" and not (conditions or order or told):
        return None
    roles = {name: tuple(dict.fromkeys(values)) for name, values in found.items()}
    return RecordQuestion(
        question, language, asks, order, kinds=kinds if all(s.values for s in signs if s.sign == K) else (),
        items=values_of(signs, I), sub_items=tuple(sub for s in signs if s.sign == I for sub in s.extra), languages=values_of(signs, L),
        periods=periods_of(signs, P, D), loose=loose,
        senders=roles["senders"], sender_names=roles["sender_names"], addressees=roles["addressees"], addressee_names=roles["addressee_names"],
        naming=roles["naming"], citing=roles["citing"],
    )  # fmt: skip


def _asks(coded: str, words: Patterns, language: Language) -> tuple[str | None, str | None]:
    """list or count, and latest or earliest; None where the question asks for neither."""

    def opens(pattern: re.Pattern[str]) -> bool:
        if language is Language.ZH:
            return pattern.search(coded) is not None
        return _anchored(pattern.pattern).match(coded) is not None

    order = "latest" if opens(words.latest) else "earliest" if opens(words.earliest) else None
    if order:
        return "list", order
    return ("count" if opens(words.count) else "list" if opens(words.listing) else None), None


_BARE = re.compile(rf"(?:(?:the|any|les?|las?|los|el|des|unas?|unos|все|мне)\s+|l['’])*{K}", re.IGNORECASE)
_BARE_ZH = re.compile(rf"[^{K}]*[{T}{N}{I}{P}{L}][^{K}]*的{K}")


def _is_bare(coded: str, signs: Sequence[Sign], language: Language) -> bool:
    """Whether a question is no more than a kind of records and what is told of them: "Letters from Osmere". A day alone names one document."""
    told = any(sign.sign in (T, N, I, P, L) for sign in signs)
    return told and (_BARE_ZH.fullmatch(coded) if language is Language.ZH else _BARE.match(coded)) is not None


@lru_cache(maxsize=64)
def _anchored(pattern: str) -> re.Pattern[str]:
    return re.compile(f"{_LEAD}{pattern})", re.IGNORECASE)


_ARE = re.compile(r"^(?:what|which)\s+are\b|^quel(?:le)?s\s+sont\b|^cuáles\s+son\b|^ما هي(?!\S)", re.IGNORECASE)
# That records of a kind were sent or given out, by whomever.
_ISSUED = re.compile(
    rf"{K}\s+(?:were|was|have\s+been|has\s+been)\s+(?:sent|issued|circulated|distributed|submitted|received|published)$|{K}\s+(?:ont|a)\s+été\s+(?:envoyé|publié|distribué|soumis|présenté|reçu|diffusé|adressé)e?s?$"
    rf"|{K}\s+(?:se\s+(?:enviaron|presentaron|publicaron|distribuyeron|recibieron)|(?:fueron|han\s+sido)\s+(?:enviad|presentad|publicad|distribuid|recibid)[oa]s)$|{K}\s+(?:был[иао]?\s+(?:направлен|разослан|получен|издан|представлен|распростран[её]н|опубликован)\w*|поступил\w*)$"
    rf"|(?:发出|发送|印发|分发|提交|收到|寄出)(?:了|过)(?:哪些|什么|多少)?.*{K}$|{K}\s+(?:التي\s+)?(?:أرسلت|صدرت|وزعت|عممت|قدمت|وردت|نشرت)$",
    re.IGNORECASE,
)
_ALL = re.compile(
    r"\b(?:all|every|everything|list|enumerate|tous|toutes|liste[rz]?|énumère[rz]?|todos|todas|list[ae]|enumer[ae]|все|всех|список|перечень|перечисли(?:те)?)\b|所有|全部|列出|列举|清单"
    r"|(?<![\u0621-\u064a])(?:جميع|كل|قائمة|اذكر|اسرد|عدد)(?![\u0621-\u064a])",
    re.IGNORECASE,
)


def _role(coded: str, at: int, sign: str, words: Patterns) -> str:
    """What a State or a name is in the question; empty where its words do not tell."""
    known = sign == T
    if words.naming.search(coded, 0, at):
        return "naming" if known else ""
    if words.addressee_before.search(coded, 0, at):
        return "addressees" if known else "addressee_names"
    if words.sender_before.search(coded, 0, at) or words.sender_after.match(coded, at + 1):
        return "senders" if known else "sender_names"
    return ""
