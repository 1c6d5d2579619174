"""The bodies that a text names, and which of them acts in it ("the Working Group recommends"), in six languages."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.languages import Language

CONFERENCE = "conference"
BODIES = {
    "general assembly": r"\bgeneral\s+assembly|assemblée\s+générale|asamblea\s+general|генеральн\w+\s+ассамбле\w+|联合国大会|大会(?!会)|الجمعية\s+العامة",
    "security council": r"\bsecurity\s+council|conseil\s+de\s+sécurité|consejo\s+de\s+seguridad|совет\w*\s+безопасност\w+|安全理事会|安理会|مجلس\s+الأمن",
    "economic and social council": r"\beconomic\s+and\s+social\s+council|conseil\s+économique\s+et\s+social|consejo\s+económico\s+y\s+social|экономическ\w+\s+и\s+социальн\w+\s+совет\w*|经济及社会理事会|经社理事会|المجلس\s+الاقتصادي\s+والاجتماعي",
    "international court": r"\binternational\s+court|cour\s+internationale|corte\s+internacional|международн\w+\s+суд\w*|国际法院|محكمة\s+العدل",
    "secretary-general": r"\bsecretary[- ]general|secrétaire\s+général|secretari[oa]\s+general|генеральн\w+\s+секретар\w+|秘书长|الأمين(?:ة)?\s+العام",
    "secretariat": r"\bsecretariat\b|\bsecrétariat\b|\bsecretaría\b|секретариат\w*|秘书处|الأمانة",
    "working group": r"\bworking\s+(?:group|party)|groupe\s+de\s+travail|grupo\s+de\s+trabajo|рабоч\w+\s+групп\w+|工作组|الفريق\s+العامل|للفريق\s+العامل",
    "committee": r"\b(?:sub)?committee\b|\bcomité\b|комитет\w*|委员会|(?:ال|ل)?لجنة",
    "commission": r"\bcommission\b|\bcomisión\b|комисси\w+|委员会|(?:ال|ل)?لجنة|\bcomité\b",
    "panel": r"\bpanel\b|\bgroupe\s+(?:technique|d[’']experts)|\bgrupo\s+(?:técnico|de\s+expertos)|\bгрупп\w+\s+экспертов|техническ\w+\s+групп\w+|小组|专家组|(?:ال|لل)?فريق\s+(?:ال)?(?:تقني|فني|خبراء)",
    CONFERENCE: r"\bconference\b|\bconférence\b|\bconferencia\b|конференци\w+|(?<![次届体会])会议(?!程|事|员|期|室|记录|厅|文件|灯)|(?:ال|لل)مؤتمر",
}  # fmt: skip
"""By the names that the six languages give them."""
BODY_PATTERNS = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in BODIES.items()}

# What a body's name goes on with: "on Lights and Passage", "sur les feux".
_TAIL = re.compile(
    r"\s+(?:on|of|for|sur|des?|du|pour|sobre)\s+(?:(?:the|les?|la|los|las)\s+|l['’])?(?-i:[A-ZÀ-Þ][\w’'-]*)(?:\s+(?:(?:and|of|on|the|et|des?|du|y|del?|la|las|los)\s+)*(?-i:[A-ZÀ-Þ][\w’'-]*))*",
    re.IGNORECASE,
)
_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
# Verbs of acts: what a body decides, recommends, proposes, asks for.
_VERBS = {
    _EN: r"\b(?:adopt|decid|approv|endors|accept|agree|recommend|propos|suggest|request|resolv|reject|conclud|establish|invit|urg)(?!ion|al|\w*ment)\w*",
    _FR: r"\b(?:adopt(?!ion)|décid|approuv|entérin|accept(?!ation)|conven(?!tion)|convien|recommand(?!ation)|propos(?!ition)|suggér|suggèr|demand(?!e\s+de)|rejet|invit|pri(?:e|é|ait)\b|exhort)\w*",
    _ES: r"\b(?:adopt|aprob|aprueb|decidi|decide|acept|acord|acuerd|convin|recom(?:end|iend)(?!aci)|propus|propon|propu(?!est)|sugi|pid[ei]|solicit(?!ud)|rechaz|invit|exhort)\w*",
    _RU: r"\b(?:приня(?:л|ла|ло|ли)|принима[ею]т|утверд|утвержда|одобр(?!ени)|реш(?:ил|ает|ила|ило)|постановл(?!ени)|постанови|рекоменд(?!аци)|предл(?:ож|аг)(?!ени)|прос(?:ит|ил)|отклон|приглаша|призыва|призвал)\w*",
    _ZH: r"通过|决定|核准|批准|认可|接受|同意|商定|建议|提议|提出|要求|请求|拒绝|否决|设立|邀请",
    _AR: r"(?<![\u0621-\u064a])[وف]?(?:[اي]عتمد|تعتمد|[يت]?قرر|أقر|وافق|[يت]وافق|اتفق|أوص[ىت]|[يت]وصي|[يت]وصى|[اي]قترح|تقترح|[يت]?طلب|رفض|[يت]رفض|دعا|دعت|يدعو|تدعو)[\u0621-\u064a]{0,3}",
}
_VERB_PATTERNS = {language: re.compile(verbs, re.IGNORECASE) for language, verbs in _VERBS.items()}
_BEHIND = 32  # characters between a body and its verb behind it: "the Conference has not yet formally"
_BEFORE = {_FR: 24, _ES: 24, _RU: 24, _AR: 24}  # and before it, where a language may put its verb first
_BY = re.compile(r"\b(?:by|par|por)\s+(?:(?:the|le|la|el)\s+|l['’])?$", re.IGNORECASE)
_PARTED = re.compile(r"[.;:?!。；：？！؛؟]|\b(?:that|which|que|qu['’]|qui|котор\w+|чтобы)\b|أن(?![\u0621-\u064a])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class BodyMention:
    """A body named in a text: the names that it may have (a committee and a commission are one word in some languages), and the span."""

    names: frozenset[str]
    start: int
    end: int


def find_bodies(text: str) -> list[BodyMention]:
    """The bodies that `text` names, in order, each with what its name goes on with."""
    spans: dict[tuple[int, int], set[str]] = {}
    for name, pattern in BODY_PATTERNS.items():
        for match in pattern.finditer(text):
            spans.setdefault(match.span(), set()).add(name)
    found: list[BodyMention] = []
    for (start, end), names in sorted(spans.items(), key=lambda span: (span[0][0], -span[0][1])):
        if not found or start >= found[-1].end:
            tail = _TAIL.match(text, end)
            found.append(BodyMention(frozenset(names), start, tail.end() if tail else end))
    return found


def acting_body(text: str, language: Language) -> BodyMention | None:
    """The first body in `text` that is said, or asked, to act; None where no act is told of a body."""
    verbs = _VERB_PATTERNS.get(language)
    if verbs is None:
        return None
    spans = [match.span() for match in verbs.finditer(text)]
    return next((body for body in find_bodies(text) if any(_acts(text, body, verb, language) for verb in spans)), None)


def _acts(text: str, body: BodyMention, verb: tuple[int, int], language: Language) -> bool:
    """Whether a verb is told of a body: right behind it, or before it where the language may put it there, or is passive."""
    if body.end <= verb[0]:
        return language is not _AR and verb[0] - body.end <= _BEHIND and not _PARTED.search(text, body.end, verb[0])
    between = text[verb[1] : body.start]
    if _BY.search(between):
        return len(between) <= _BEHIND
    return len(between) <= _BEFORE.get(language, -1) and not _PARTED.search(between)
