"""Questions on a draft that its title calls: who submitted it, and what it asks somebody to do; in six languages.

The words around the body and the draft must be those of such questions; the body must be one that is known, the draft may be called by any words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from corpus.languages import Language, detect
from corpus.naming.bodies import find_bodies, is_body
from corpus.questions.named import understand
from corpus.questions.question_slots import plain_question, slot, with_slots
from corpus.questions.talk_words import WORDINGS
from corpus.questions.title_block_questions import title_block_facts, without_submission
from corpus.statements.addressees import addressees
from corpus.statements.standings import DRAFTS

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_LONGEST = 240  # characters; a longer text asks for more
_B, _Y = r"(?P<body>[^?,;]{2,60}?)", r"(?P<on>[^?]{2,160}?)"
_B_ZH, _Y_ZH = r"(?P<body>[^？，。]{2,16}?)", r"(?P<on>[^？。]{2,60}?)"
_A = _Y.replace("<on>", "<asker>")  # who asks: a draft where it is called one, else a party or a body
# Drafts, and what is said for them.
_DRAFT = re.compile(
    r"\b(?:draft|resolution|decision|text|initiative)s?\b|\b(?:projet|résolution|décision|texte|initiative)s?\b|\b(?:proyecto|resolución|decisión|texto|iniciativa)s?\b"
    r"|\b(?:проект|резолюци|решени|текст|инициатив)\w*|草案|决议|决定|案文|倡议|(?<![\u0621-\u064a])[لبو]?(?:ال)?(?:مشروع|قرار|مقرر|نص|مبادرة)(?![\u0621-\u064a])",
    re.IGNORECASE,
)
# Who submits, and what else such a question says beside what the draft is on.
_AROUND = re.compile(
    r"\b(?:states?|countr(?:y|ies)|delegations?|governments?|entitled|titled|called|title|alone|jointly|later|joined)\b|\b(?:pays|états?|délégations?|gouvernements?|intitulée?s?|seule?|ensemble)\b"
    r"|\b(?:país(?:es)?|estados?|delegaci(?:ón|ones)|gobiernos?|titulad[oa]s?|juntos|sol[oa])\b|\b(?:государств|стран|делегаци|правительств|озаглавлен|назван)\w*|\bпод\s+названием\b"
    r"|国家|代表团|会员国|题为|标题|哪个|哪些|(?<![\u0621-\u064a])(?:ال)?(?:دولة|دول|وفد|وفود|بلد|بلدان|حكومة|حكومات|وحدها|المعنون|بعنوان)(?![\u0621-\u064a])",
    re.IGNORECASE,
)
REVISED = re.compile(
    r"\brevised\b|\brévisée?s?\b|\brevisad[oa]s?\b|\bпересмотренн\w*|修[订正]|订正|(?<![\u0621-\u064a])(?:ال)?منقحة?(?![\u0621-\u064a])", re.IGNORECASE
)
"""What a question says of a draft that took the place of another one."""
_SESSION = re.compile(
    r"\b(?:at|of|in)\s+(?:the|its)\s+[\w-]+\s+session\b|\b(?:à|de|lors\s+de)\s+(?:la|sa)\s+[\w-]+\s+session\b|\b(?:en|durante)\s+(?:el|su)\s+(?:[\w-]+\s+){1,3}período\s+de\s+sesiones\b"
    r"|\bна\s+(?:[\w-]+\s+){1,3}сессии\b|第[一二三四五六七八九十\d]+届会议|(?<![\u0621-\u064a])في\s+(?:ال)?دورت?ة?ها?\s+[\u0621-\u064a]+(?:\s+وال[\u0621-\u064a]+)?",
    re.IGNORECASE,
)
_CALLED = frozenset(("resolution", "decision"))  # what drafts are called before they are adopted, too
_BEHALF = re.compile(
    r"\bon\s+(?:whose\s+behalf|behalf\s+of\s+(?:which|what|whom)\b(?:\s+groups?)?(?:\s+of\s+states)?)|\bau\s+nom\s+de\s+(?:quel(?:le)?s?|qui)\b(?:\s+groupes?)?(?:\s+d['’]états)?|\ben\s+nombre\s+de\s+(?:qué|quién(?:es)?)\b(?:\s+grupos?)?(?:\s+de\s+estados)?"
    r"|\bот\s+имени\s+(?:как\w+|кого)\b(?:\s+групп\w*)?(?:\s+государств)?|代表(?:哪|什么)[一个些]*(?:国家)?(?:集团|组织|国家)?|(?<![\u0621-\u064a])(?:ب?اسم|نيابة\s+عن|بالنيابة\s+عن)\s+(?:أي|من)(?:ة|ّ)?(?:\s+مجموعة)?(?:\s+من\s+الدول)?",
    re.IGNORECASE,
)
# What may stand before the noun for a draft where that is what is spoken of, and not who sponsors one.
_BEFORE_NOUN = {
    language: re.compile(words, re.IGNORECASE)
    for language, words in {
        _EN: r"(?:(?!(?:of|on|for|behind|to|by|from|in|with)\s)[\w'’-]+\s+){0,4}",
        _FR: r"(?:(?!(?:d[eu]|des|à|aux?|sur|pour|par)\s|d['’])[\w'’-]+\s+){0,2}",
        _ES: r"(?:(?!(?:del?|al?|sobre|para|por)\s)[\w-]+\s+){0,2}",
        _RU: r"(?:(?:[\w-]+(?:[ыио]й|[ая]я|[ое]е|[ое]м|ей)|эт\w+|сам\w*)\s+){0,3}",
        _AR: r"(?:(?:هذا|هذه|ذلك|تلك)\s+)?",
    }.items()
}  # fmt: skip
_OWNED = re.compile(r"(?:['’]s?)?\s+(?:(?:revised|new|first|second|third)\s+)?", re.IGNORECASE)
_NUMBER = re.compile(r"[\sA-Z\d./()（）-]*号?", re.IGNORECASE)  # a number or symbol behind the noun, in Chinese
_AND = re.compile(r"\b(?:and|et|y|e|и|а)\s|[,，;；؛،]|(?<![\u0621-\u064a])و(?=[\u0621-\u064a])", re.IGNORECASE)
_NEXT = 12  # characters behind a conjunction in which an interrogative asks on
_ASK_EN = r"(?:ask(?:s|ed)?|request(?:s|ed)?|call(?:s|ed)?\s+(?:up)?on|urge[sd]?|invite[sd]?|encourage[sd]?|want(?:s|ed)?|require[sd]?)"
_ASK_FR = r"(?:demand|pri|invit|engag|exhort|requ[ié]|charg)\w*"
_ASK_ES = r"(?:solicit|pid|ped|inst|exhort|invit|alient|encarg)\w*"
_ASK_RU = r"(?:прос\w+|призыва\w+|предлага\w+|поруча\w+|настоятельно\s+призыва\w+)"
_DO_FR, _DO_ES = r"(?:\s+(?:de\s+|d['’])faire)?", r"(?:\s+(?:que\s+haga|hacer))?"
# Behind those of `by` stands who asks.
_IN_EN = r"(?:(?P<by>by|according\s+to)|in|under|on|about|regarding|concerning|with\s+regard\s+to)"
_IN_FR = r"(?:(?P<by>par|selon|d['’]après)|dans|au\s+sujet\s+d[eu]|concernant|aux\s+termes\s+d[eu]|en\s+vertu\s+d[eu]|à\s+propos\s+d[eu]|sur)"
_IN_ES = r"(?:(?P<by>por|según)|en|sobre|acerca\s+de|con\s+arreglo\s+a|respecto\s+de)"
_ASKED: dict[Language, tuple[str, ...]] = {
    _EN: (
        rf"what\s+(?:is|are|was|were)\s+(?:the\s+)?{_B}\s+(?:being\s+|to\s+be\s+)?{_ASK_EN}\s+to\s+do\s+{_IN_EN}\s+(?:the\s+)?{_Y}",
        rf"what\s+(?:does|do|did)\s+(?:the\s+)?{_A}\s+{_ASK_EN}\s+(?:the\s+)?{_B}(?:\s+to\s+do)?",
        rf"what\s+(?:does|do|did)\s+(?:the\s+)?{_A}\s+(?:ask|request|require|want|demand)\s+(?:of|from)\s+(?:the\s+)?{_B}",
    ),
    _FR: (
        rf"que\s+{_ASK_FR}-t-(?:on|il|elle)\s+(?:au|à\s+la|à\s+l['’]|aux)\s*{_B}{_DO_FR}\s+{_IN_FR}\s+(?:le\s+|la\s+|l['’])?{_Y}",
        rf"que\s+{_ASK_FR}\s+(?:le\s+|la\s+|l['’])?{_A}\s+(?:au|à\s+la|à\s+l['’]|aux)\s*{_B}{_DO_FR}",
        rf"que\s+{_ASK_FR}\s+(?:au\s+|à\s+la\s+|à\s+l['’]|aux\s+|le\s+|la\s+|l['’]|les\s+){_B}\s+de\s+faire\s+(?:le\s+|la\s+|l['’])?{_A}",
        rf"qu['’](?:est-il|a-t-on|est-ce\s+qui\s+est)\s+{_ASK_FR}\s+(?:au|à\s+la|à\s+l['’]|aux)\s*{_B}{_DO_FR}\s+{_IN_FR}\s+(?:le\s+|la\s+|l['’])?{_Y}",
        rf"que\s+(?:doit|devra|devrait|devraient|doivent)\s+faire\s+(?:le\s+|la\s+|l['’]|les\s+)?{_B}\s+{_IN_FR}\s+(?:le\s+|la\s+|l['’])?{_Y}",
    ),
    _ES: (
        rf"qué\s+se\s+(?:le\s+|les\s+)?{_ASK_ES}\s+(?:al|a\s+la|a\s+los)\s+{_B}{_DO_ES}\s+{_IN_ES}l?\s+(?:el\s+|la\s+)?{_Y}",
        rf"qué\s+(?:le\s+|les\s+)?{_ASK_ES}\s+(?:el\s+|la\s+)?{_A}\s+(?:al|a\s+la|a\s+los)\s+{_B}{_DO_ES}",
        rf"qué\s+debe(?:rá|n|rán)?\s+hacer\s+(?:el\s+|la\s+|los\s+)?{_B}\s+{_IN_ES}\s+(?:el\s+|la\s+)?{_Y}",
    ),
    _RU: (
        rf"(?:о\s+ч[её]м|что)\s+{_A}\s+{_ASK_RU}\s+(?:сделать\s+)?{_B}(?:\s+сделать)?",
        rf"(?:о\s+ч[её]м|что)\s+{_ASK_RU}\s+(?:сделать\s+)?{_B}\s+(?:сделать\s+)?(?:в|по|согласно)\s+{_Y}",
        rf"(?:о\s+ч[её]м|что)\s+в\s+{_Y}\s+{_ASK_RU}\s+(?:сделать\s+)?{_B}(?:\s+сделать)?",
    ),
    _ZH: (
        rf"(?P<about>关于)?{_Y_ZH}(?P<within>中)?(?:都|还)?(?:请|要求|促请|呼吁|敦促|邀请){_B_ZH}(?:做|采取|完成|开展)(?:些)?(?:什么|哪些)(?:事情?|工作|行动|措施)?",
        rf"(?P<about>关于)?{_Y_ZH}(?P<within>中)?(?:对|向){_B_ZH}(?:提出|有)了?(?:什么|哪些)(?:要求|请求)",
    ),
    _AR: (
        rf"(?:ما|ماذا)\s+(?:الذي\s+)?[يت]?طلب\s+(?:إلى|من)\s+{_B}(?:\s+(?:القيام\s+به|أن\s+[يت]فعله?|فعله))?\s+(?:في|بشأن|بموجب|بخصوص|فيما\s+يتعلق\s+ب)\s*{_Y}",
        rf"(?:ما|ماذا)\s+(?:الذي\s+)?[يت]طلبه?\s+{_A}\s+(?:إلى|من)\s+{_B}(?:\s+(?:القيام\s+به|أن\s+[يت]فعله?|فعله))?",
        rf"(?:ما|ماذا)\s+(?:الذي\s+)?[يت]دعو\s+{_A}\s+{_B}\s+إلى\s+(?:القيام\s+به|فعله)",
    ),
}  # fmt: skip
_MEMBERS = re.compile(
    r"(?:all\s+)?(?:member\s+)?states|(?:tous\s+les\s+)?états(?:\s+membres)?|(?:todos\s+los\s+)?estados(?:\s+miembros)?|(?:все\s+)?государств\w*(?:-член\w*)?|(?:所有)?(?:会员国|各国)|(?:جميع\s+)?(?:ال)?دول(?:\s+الأعضاء)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class DraftQuestion:
    """What a question asks of a draft, or of what was adopted: `on` are the words that call it, `bodies` the names (`corpus.naming.bodies`) of whom it is asked what the draft would have
    them do; empty where it is asked who submitted it."""

    language: Language
    on: str
    bodies: frozenset[str] = frozenset()
    members: bool = False


def understand_draft_question(question: str) -> DraftQuestion | None:
    """What a question asks of a draft that it calls by what it is on, or by its symbol; None where it asks for something else, or for more."""
    language, plain = detect(question), plain_question(question)
    if len(plain) > _LONGEST:
        return None
    for pattern in _patterns(language):
        if (match := pattern.fullmatch(plain)) and (asked := _to_do(match, language)):
            return asked
    return _who_submitted(question, plain, language) if _DRAFT.search(plain) else None


@cache
def _patterns(language: Language) -> tuple[re.Pattern[str], ...]:
    return tuple(map(with_slots, _ASKED.get(language, ())))


def _to_do(match: re.Match[str], language: Language) -> DraftQuestion | None:
    body, on = slot(match, "body"), slot(match, "asker") or slot(match, "on")
    members = _MEMBERS.fullmatch(body) is not None
    if not on or not (members or is_body(body)) or not _may_be_a_draft(on, language, called=_asks_itself(match, on, language)):
        return None
    return DraftQuestion(language, on, frozenset[str]().union(*(mention.names for mention in find_bodies(body))), members)


def _asks_itself(match: re.Match[str], on: str, language: Language) -> bool:
    """Whether the question says that `on` asks for something, and not that it is asked for in it or about it: a party or a body asks, too."""
    if language is _ZH:
        return not slot(match, "within") and (not slot(match, "about") or "的" in on)
    return bool(slot(match, "asker") or slot(match, "by"))


def _may_be_a_draft(on: str, language: Language, *, called: bool) -> bool:
    """Whether words may call a draft, and not a party, a body or another document.

    Args:
        called: whether they must say that it is a draft, a resolution or a decision.
    """
    nouns, bodies, kinds = list(_DRAFT.finditer(on)), find_bodies(on), understand(on, language).kinds
    others = [(kind.start, kind.end) for kind in kinds if kind.value not in DRAFTS | _CALLED]
    spoken = [(body.start, body.end) for body in bodies]
    if language is _ZH:  # the noun that the others are said of stands last
        noun = nouns[-1].end() if nouns else 0
        return (
            not any(end > noun for _, end in others)
            and not any(end == len(on) for _, end in spoken)
            and (not called or (bool(nouns) and _NUMBER.fullmatch(on, noun) is not None))
        )
    first = nouns[0].start() if nouns else len(on)
    if any(start < first for start, _ in others):
        return False
    if spoken and spoken[0][0] == 0:  # "the Conference decision on buoys", but not the Working Group on the draft
        return bool(nouns) and language is _EN and _OWNED.fullmatch(on, spoken[0][1], first) is not None
    return not called or (bool(nouns) and _BEFORE_NOUN[language].fullmatch(on, 0, first) is not None)


def _who_submitted(question: str, plain: str, language: Language) -> DraftQuestion | None:
    if any(WORDINGS[language].asks.search(plain, found.end(), found.end() + _NEXT) for found in _AND.finditer(plain)):
        return None  # more is asked of it
    understood = understand(question, language)
    behalf = _BEHALF.search(plain)
    if (
        (title_block_facts(understood) != ("sender",) and not behalf)
        or understood.symbols
        or understood.dates
        or not {k.value for k in understood.kinds} <= DRAFTS | _CALLED
    ):
        return None
    for words in (_BEHALF, _SESSION, REVISED, _AROUND):
        plain = words.sub(" ", plain)
    return DraftQuestion(language, " ".join(without_submission(plain, language).split()))


def addresses(text: str, asked: DraftQuestion, language: Language) -> bool:
    """Whether an operative paragraph of a record in that language speaks, where it begins, to those of whom it is asked what they are to do."""
    return any(one.members if asked.members else bool(one.names & asked.bodies) for one in addressees(text, language))
