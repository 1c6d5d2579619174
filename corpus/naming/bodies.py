"""The bodies that a text names, and which of them acts in it ("the Working Group recommends"), in six languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
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
    r"\s+(?:on|of|for|sur|des?|du|pour|sobre)\s+(?:(?:the|les?|la|los|las)\s+|l['’])?(?-i:[A-ZÀ-Þ][\w’'-]*)(?:\s+(?:(?:and|of|on|the|et|des?|du|y|del|la|las|los)\s+)*(?-i:[A-ZÀ-Þ][\w’'-]*))*",
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
# Those by which a body makes something its own.
_ADOPTING = {
    _EN: r"adopt|decid|approv|endors|resolv", _FR: r"adopt|décid|approuv|entérin", _ES: r"adopt|aprob|aprueb|decid", _RU: r"приня|принима|утверд|одобр|реш|постанов",
    _ZH: r"通过|决定|核准|批准", _AR: r"[وف]?(?:[ايت]عتمد|[يت]?قرر|أقر)",
}  # fmt: skip
_ADOPTING_PATTERNS = {language: re.compile(verbs, re.IGNORECASE) for language, verbs in _ADOPTING.items()}
_BEHIND = 32  # characters between a body and its verb behind it: "the Conference has not yet formally"
_PARTED = re.compile(r"[.;:?!。；：？！؛؟]|\b(?:that|which|que|qu['’]|qui|котор\w+|чтобы)\b|أن(?![\u0621-\u064a])", re.IGNORECASE)
# What stands right before a body that is spoken to or of: a preposition, "that", a verb of asking with it as its object.
_ADDRESSED = {
    _EN: r"\b(?:of|to|from|with|in|at|for|on|upon|under|before|within|between|among|by|after|since|that|whether)\s+(?:the\s+|an?\s+)?$"
    r"|\b(?:request|invit|urg|ask|call|encourag|instruct|authori[sz]|direct|entrust|recommend|propos|suggest|thank|tell|told|remind|advis)\w*\s+(?:(?:up)?on\s+)?(?:the\s+|an?\s+)?$",
    _FR: r"(?:\b(?:à|de|dans|par|pour|sur|avec|chez|selon|devant|(?<!est-ce\s)que)\s+(?:la\s+|le\s+|l['’])?|(?<!est-ce\s)\bqu['’]|\b(?:du|des|aux?)\s+|\bd['’])$"
    r"|\b(?:pri(?:e|ent|er|ant|a)|invit\w+|demand\w+|exhort\w+|engag\w+|recommand\w+|propos\w+|charg\w+|autoris\w+|sugg[éè]r\w+|remerci\w+)\s+(?:la\s+|le\s+|l['’])?$",
    _ES: r"\b(?:a|de|en|por|para|con|ante|sobre|según|que)\s+(?:la\s+|el\s+)?$|\b(?:al|del)\s+$",
    _RU: r"(?:,\s*что|\bчтобы|\bли\b.*,\s*чтобы)\s+$|\b(?:прос|приглаша|пригласи|призыва|призвал|поруч)\w*\s+$",
    _ZH: r"(?:请(?!问|告|介绍|列|说)|要求|邀|敦促|呼吁|吁|建议|提议|授权|委托|责成|感谢|促使)[一-鿿]{0,4}$|[向对给与为在从和的](?:该|本|此次|本次)?$",
}  # fmt: skip
_ADDRESSED_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _ADDRESSED.items()}
# What stands between a body and a verb behind it that is not its own act, or none that was done.
_NOT_ITS_OWN = {
    _EN: r"\b(?:to|was|were|is|are|been|be|being|should|may|might|could|shall|must|can)\s+(?:(?:not|also|\w+ly)\s+)*$",
    _FR: r"\b(?:été|est|sont|était|étaient|fut|furent|être|soit|sera|seront)\s+(?:\w+ment\s+)?$",
    _ES: r"\b(?:fue|fueron|es|son|sido|ser|será|serán|sea)\s+$", _RU: r"(?!)", _ZH: r"的|[应可须请被]",
}  # fmt: skip
_NOT_ITS_OWN_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _NOT_ITS_OWN.items()}
_INFINITIVE = {_FR: re.compile(r"(?:er|ir)$"), _ES: re.compile(r"(?:[aei]r)(?:se|lo|la)?$"), _RU: re.compile(r"(?:ть|ти)(?:ся)?$")}
_WITH_BE = re.compile(r"conv", re.IGNORECASE)  # "la Conférence est convenue" is no passive
# A verb right before the body that acts, where a language may put it there; in French in questions alone.
_BEFORE = {
    _FR: re.compile(r"\s+(?:la\s+|le\s+|l['’])$", re.IGNORECASE), _ES: re.compile(r"\s+(?:la\s+|el\s+)?$", re.IGNORECASE), _RU: re.compile(r"\s+(?:ли\s+)?$", re.IGNORECASE),
    _AR: re.compile(r"\s+$"),
}  # fmt: skip
_ASKS_WHAT = re.compile(
    r"^\W*(?:(?:à|de|sur)\s+)?(?:qu['’]|que\b|quoi\b|quel(?:le)?s?\b|comment\b|quand\b|où\b)|^\W*(?:о\s+)?(?:что|ч[её]м|чего)\s", re.IGNORECASE
)
_ASKING_RU = re.compile(r"прос|приглаша|призыва|призвал", re.IGNORECASE)
_BY = re.compile(r"\s+(?:(?:\w+ly|\w+ment|\w+mente)\s+)?(?:by|par|por)\s+(?:(?:the|le|la|el)\s+|l['’])?$", re.IGNORECASE)
_NOMINATIVE = re.compile(
    r"(?:конференция|комиссия|ассамблея|рабочая\s+группа|группа(?:\s+экспертов)?|комитет|секретариат|совет(?:\s+безопасности)?|суд|секретарь)$", re.IGNORECASE
)
_INSTRUMENTAL = re.compile(
    r"(?:конференцией|комиссией|ассамблеей|группой(?:\s+экспертов)?|комитетом|секретариатом|советом(?:\s+безопасности)?|судом|секретар[её]м)$", re.IGNORECASE
)
_FEMININE_VERB = re.compile(r"[وف]?ت|.*ت$")
_FEMININE_BODY = re.compile(r"ال(?:أمانة|لجنة|جمعية|أمينة)|محكمة")


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


def bare_end(text: str, body: BodyMention) -> int:
    """Where the name of a body ends in `text`, without what it goes on with."""
    return max(match.end() for name in body.names for match in [BODY_PATTERNS[name].match(text, body.start)] if match)


def is_body(phrase: str) -> bool:
    """Whether a phrase is no more than the name of a body."""
    bare = re.sub(r"^(?:(?:the|la|le|el)\s+|l['’])", "", phrase, flags=re.IGNORECASE)
    bodies = find_bodies(bare)
    return len(bodies) == 1 and (bodies[0].start, bodies[0].end) == (0, len(bare))


def acting_body(text: str, language: Language) -> BodyMention | None:
    """The first body in `text` that is said, or asked, to act; None where no act is told of a body, or where that is not sure: whom
    something is asked of or recommended to does not act."""
    return next((body for body, _ in _acts(text, language)), None)


def adopting_body(text: str, language: Language) -> BodyMention | None:
    """The first body in `text` that acts, where its act is to adopt or to decide."""
    body, verb = next(iter(_acts(text, language)), (None, ""))
    return body if body and _ADOPTING_PATTERNS[language].match(verb) else None


def _acts(text: str, language: Language) -> Iterator[tuple[BodyMention, str]]:
    """The bodies that act, each with the verb of it, in the order of the text."""
    if language not in _VERB_PATTERNS:
        return
    verbs = list(_VERB_PATTERNS[language].finditer(text))
    for body in find_bodies(text) if verbs else ():
        verb = next((verb for verb in verbs if _is_act(text, body, verb, language)), None)
        if verb:
            yield body, verb[0]


def _is_act(text: str, body: BodyMention, verb: re.Match[str], language: Language) -> bool:
    """Whether a verb is told of a body: behind it, right before it where the language may put it there, or passive."""
    if body.end <= verb.start():
        return _acts_behind(text, body, verb, language)
    between = text[verb.end() : body.start]
    if _BY.fullmatch(between):
        return True
    name = text[body.start : body.end]
    if language is _RU and _INSTRUMENTAL.search(name):
        return not between.strip()
    if language not in _BEFORE or not _BEFORE[language].fullmatch(between) or _is_infinitive(verb[0], language):
        return False
    if re.search(r"\bque\s+$|أن\s+$", text[: verb.start()]):  # what is asked for, not done
        return False
    if language is _AR:
        return name.startswith(("ال", "مجلس", "محكمة")) and bool(_FEMININE_VERB.match(verb[0])) == bool(_FEMININE_BODY.match(name)) and "دع" not in verb[0]
    asks = _ASKS_WHAT.match(text) is not None
    return {_FR: asks, _RU: bool(_NOMINATIVE.search(name)) and (asks or not _ASKING_RU.match(verb[0]))}.get(language, True)


def _acts_behind(text: str, body: BodyMention, verb: re.Match[str], language: Language) -> bool:
    between = text[body.end : verb.start()]
    if language is _AR or len(between) > _BEHIND or _PARTED.search(between) or _is_infinitive(verb[0], language):
        return False
    if language is _RU and not _NOMINATIVE.search(text[body.start : body.end]):
        return False
    if _NOT_ITS_OWN_PATTERNS[language].search(between) and not (language is _FR and _WITH_BE.match(verb[0])):
        return False
    return _ADDRESSED_PATTERNS[language].search(text[: body.start]) is None


def _is_infinitive(verb: str, language: Language) -> bool:
    return language in _INFINITIVE and _INFINITIVE[language].search(verb) is not None
