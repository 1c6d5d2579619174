"""Questions which bodies have reported ("Which working groups reported?", "Which bodies have reported to the Conference on item 7?"), in six
languages, and of which body a report is."""

from __future__ import annotations

import re

from corpus.languages import Language
from corpus.naming.bodies import BODIES, CONFERENCE, BodyMention, find_bodies
from corpus.questions.correspondent_questions import WHEN
from corpus.questions.record_signs import K

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_OFFICES = frozenset(("secretary-general", "secretariat"))
_ANY = frozenset(BODIES) - _OFFICES - {CONFERENCE}
_GROUP, _COMMITTEE, _COMMISSION, _PANEL = frozenset(("working group",)), frozenset(("committee",)), frozenset(("commission",)), frozenset(("panel",))
_BOTH = _COMMITTEE | _COMMISSION  # one word, or words that translate each other
# The bodies that a question may ask about, by its noun; the more special come first.
_NOUNS: dict[Language, tuple[tuple[frozenset[str], str], ...]] = {
    _EN: ((_GROUP, r"working\s+(?:groups?|part(?:y|ies))"), (_PANEL, r"(?:(?:technical\s+|expert\s+)?panels?|(?:expert\s+groups?|groups?\s+of\s+experts))"), (_COMMITTEE, r"(?:sub-?)?committees?"), (_COMMISSION, r"commissions?"), (_ANY, r"(?:(?:subsidiary|other)\s+)?(?:bodies|body|organs?)")),
    _FR: ((_GROUP, r"groupes?\s+de\s+travail"), (_PANEL, r"groupes?\s+(?:d['’]\s*experts|techniques?)"), (_BOTH, r"(?:sous-)?comités?"), (_BOTH, r"(?:sous-)?commissions?"), (_ANY, r"(?:organes?|instances?)(?:\s+subsidiaires?)?")),
    _ES: ((_GROUP, r"grupos?\s+de\s+trabajo"), (_PANEL, r"grupos?\s+(?:de\s+expertos|técnicos?)"), (_BOTH, r"(?:sub)?comités?"), (_BOTH, r"(?:sub)?comisi(?:ón|ones)"), (_ANY, r"(?:órganos?|instancias?)(?:\s+subsidiarios?)?")),
    _RU: ((_GROUP, r"рабоч\w+\s+групп\w*"), (_PANEL, r"групп\w*\s+экспертов"), (_COMMITTEE, r"(?:под)?комитет\w*"), (_COMMISSION, r"(?:под)?комисси\w+"), (_ANY, r"(?:вспомогательн\w+\s+)?орган\w*")),
    _ZH: ((_GROUP, r"工作组"), (_PANEL, r"(?:技术|专家)?小组|专家组"), (_BOTH, r"(?:小组|分)?委员会"), (_ANY, r"(?:附属)?(?:机构|机关)")),
    _AR: ((_PANEL, r"(?:ال)?(?:أفرقة|فرق|فريق)\s+(?:ال)?خبراء"), (_GROUP, r"(?:ال)?(?:أفرقة|فرق|فريق)\s+(?:ال)?(?:عاملة|عامل|عمل)"), (_BOTH, r"(?:ال)?لجن?(?:ان|ة)(?:\s+(?:ال)?فرعية)?"), (_ANY, r"(?:ال)?(?:هيئات|هيئة|أجهزة|جهاز)(?:\s+(?:ال)?فرعية)?")),
}  # fmt: skip
_TO_EN, _TO_FR, _TO_ES = (
    r"(?:\s+(?:back\s+)?(?:to\s+)?(?:the\s+)?(?:conference|plenary))?",
    r"(?:\s+(?:à|devant)\s+la\s+conférence)?",
    r"(?:\s+(?:a|ante)\s+la\s+conferencia)?",
)
_TO_RU, _TO_ZH, _TO_AR = r"(?:\s+(?:перед\s+)?конференци\w+)?", r"(?:向(?:本|该|此次)?(?:会议|大会|缔约国会议))?", r"(?:\s+(?:إلى|أمام|على)\s+(?:ال)?مؤتمر)?"
_DID_EN = (
    rf"(?:(?:has|have)\s+)?(?:already\s+)?(?:reported|(?:submitted|presented|issued|made|produced|sent|written|given)\s+(?:(?:an?|any|its|their|the)\s+)*{K})"
)
_DID_FR = rf"(?:a|ont)\s+(?:déjà\s+)?(?:fait\s+{K}|rendu\s+compte|(?:présenté|soumis|remis|établi|publié|adressé)\s+(?:(?:une?|des|leurs?|son|le|les)\s+)*{K})"
_DID_ES = rf"(?:(?:ha|han)\s+(?:informado|(?:presentado|sometido|publicado|elaborado|rendido)\s+(?:(?:un|su|sus|los|el)\s+)*{K})|inform(?:ó|aron)|(?:presentó|presentaron|publicó|publicaron|rindió|rindieron|elaboraron)\s+(?:(?:un|su|sus|los|el)\s+)*{K})"
_DID_RU = rf"(?:уже\s+)?(?:отчитал\w+|отчитывал\w+|доложил\w*|(?:представил|подготовил|внес|издал|опубликовал|направил)\w*\s+(?:сво\w+\s+)?{K})"
_DID_ZH, _DID_AR = (
    rf"(?:已经|已|都)?(?:(?:提交|提出|印发|发表|作出|编写|提供|作|做|有)(?:了|过)?{K}|(?:作|做)?汇报了?|{K}过)",
    rf"(?:قدمت|قدم|أصدرت|أصدر|رفعت|رفع|عرضت|عرض|وضعت)\s+{K}",
)


def _asked(language: Language, noun: str) -> str:
    """Questions which of the bodies of that noun have reported."""
    when = rf"(?:{WHEN[language]})*"
    return {
        _EN: rf"(?:(?:which|what)\s+(?:of\s+the\s+)?(?:{noun})|(?:list|show|name)\s+(?:me\s+)?(?:all\s+)?(?:the\s+)?(?:{noun})\s+(?:that|which))\s+{_DID_EN}{_TO_EN}{when}|(?:which|what)\s+(?:{noun})\s+(?:do\s+(?:we|you)\s+have|are\s+there)\s+{K}\s+(?:from|of|by){when}|(?:from|by)\s+(?:which|what)\s+(?:{noun})\s+(?:do\s+(?:we|you)\s+have|are\s+there)\s+{K}{when}",
        _FR: rf"quel(?:le)?s?\s+(?:{noun})\s+{_DID_FR}{_TO_FR}{when}|de\s+quel(?:le)?s?\s+(?:{noun})\s+(?:y\s+a-t-il|avons-nous|avez-vous)\s+(?:des\s+|un\s+)?{K}{when}", _ES: rf"(?:qué|cuáles)\s+(?:{noun})\s+{_DID_ES}{_TO_ES}{when}|de\s+qué\s+(?:{noun})\s+(?:hay|tenemos|tienes?)\s+{K}{when}",
        _RU: rf"как(?:ие|ая|ой|ое)\s+(?:из\s+)?(?:{noun})\s+{_DID_RU}{_TO_RU}{when}|от\s+каких\s+(?:{noun})\s+(?:есть|имеются|поступили)\s+{K}{when}", _ZH: rf"(?:有)?(?:哪些|哪几个|哪个|什么)(?:{noun}){when}{_TO_ZH}{when}{_DID_ZH}", _AR: rf"(?:ما\s+(?:هي\s+|هو\s+)?|أي\s+|من\s+)(?:{noun})\s+(?:التي\s+|الذي\s+)?{_DID_AR}{_TO_AR}{when}",
    }[language]  # fmt: skip


_ASKED = {language: tuple((names, re.compile(_asked(language, noun), re.IGNORECASE)) for names, noun in nouns) for language, nouns in _NOUNS.items()}
_REPORT = re.compile(r"\breports?\b|\brapports?\b|\binformes?\b|\bдоклад\w{0,3}\b|\bотч[её]т\w{0,3}\b|报告|(?:ال)?تقرير", re.IGNORECASE)
# What stands between a report and a body that the report is on, and not of; the work of a body is told by itself.
_TOPIC = re.compile(r"\b(?:on|about|concerning|sur|concernant|sobre|о|об|по)\b|بشأن|عن|حول", re.IGNORECASE)
_WORK = re.compile(r"\b(?:on|sur|sobre|о|об)\s+(?:(?:the|les|la|el|las|los)\s+)?(?:work|activities|travaux|activités|labor|trabajos?|actividades|работе|деятельности)\b|عن\s+(?:أعمال|عمل|أنشطة)", re.IGNORECASE)  # fmt: skip

_REPORTED_TO = re.compile(r"(?:提交|提给|给|向|致)(?:本|该)?$")  # "第二工作组提交会议的报告"


def asks_who_reported(coded: str, language: Language) -> frozenset[str]:
    """The names (`corpus.naming.bodies`) of the bodies of which a coded question, whose bodies have no signs, asks which have reported; empty where it asks
    for something else."""
    return next((names for names, pattern in _ASKED.get(language, ()) if pattern.fullmatch(coded)), frozenset())


def reporting_body(title: str) -> BodyMention | None:
    """The body that a report is of, by its title; None where the title names none, or one that the report is on."""
    noun, bodies = _REPORT.search(title), find_bodies(title)
    if noun is None:
        return None
    before = [body for body in bodies if body.end <= noun.start() and not _REPORTED_TO.search(title[: body.start])]
    behind = [] if noun[0] == "报告" else [body for body in bodies if body.start >= noun.end()]
    if behind and not _TOPIC.search(_WORK.sub("", title[noun.end() : behind[0].start])):
        return behind[0]
    return before[-1] if before else None
