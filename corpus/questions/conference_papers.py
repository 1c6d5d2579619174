"""Questions that the papers of a conference itself answer: what is on the agenda, what its programme of work has on a day, and which delegations took
part; in six languages, as coded questions (`corpus.questions.coded_questions`) and by the titles of such papers."""

from __future__ import annotations

import re

from corpus.languages import Language
from corpus.questions.record_signs import B, D, I, N, T

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_AGENDA_TITLE = re.compile(
    r"^\W*(?:(?:provisional|draft|revised|annotated|adopted)\s+)*agenda\b|^\W*(?:projet\s+d['’]\s*)?ordre\s+du\s+jour\b|^\W*(?:programa\s+(?:provisional|anotado|de\s+la)|programa\W*$|orden\s+del\s+día|temario)\b"
    r"|^\W*(?:\w+\s+)?повестка\s+дня\b|^.{0,6}议程(?!项目)|^\W*(?:مشروع\s+)?جدول\s+(?:ال)?أعمال",
    re.IGNORECASE,
)
_PROGRAMME_TITLE = re.compile(
    r"\b(?:programme?|timetable|schedule|calendar)(?:\s+of\s+(?:work|meetings))?\b|\bprogramme\s+(?:de\s+travail|des\s+travaux)|\bcalendrier\b|\bprograma\s+de\s+trabajo|\bcalendario\b|\bпрограмма\s+работы|\bрасписание\b"
    r"|工作方案|工作计划|日程|برنامج\s+(?:ال)?عمل|جدول\s+(?:ال)?(?:زمني|اجتماعات|جلسات)",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:observers?|secretariat|observat(?:eurs?|rices?)|secrétariat|observador(?:es|as)?|secretaría|наблюдател\w+|секретариат\w*|(?:non-?\s*governmental|intergovernmental)\s+organi[sz]ations?|organisations|organizaciones|организаци\w+)\b"
    r"|观察员|秘书处|组织$|مراقب|(?:ال)?أمانة|منظمات",
    re.IGNORECASE,
)

_OF_EN, _OF_FR, _OF_ES = rf"(?:\s+(?:of|for)\s+(?:the\s+)?{B})?", rf"(?:\s+(?:de|du)\s*(?:la\s+|l['’]\s*)?{B})?", rf"(?:\s+del?\s+(?:la\s+)?{B})?"
_ODJ, _PROG_ES = r"l['’]\s*ordre\s+du\s+jour(?:\s+provisoire)?", r"(?:programa(?:\s+provisional)?|orden\s+del\s+día|temario)"
_ON_AGENDA = {
    _EN: rf"what(?:['’]s|\s+is|\s+are|\s+was)\s+(?:on\s+)?the\s+(?:(?:provisional|adopted)\s+)?agenda(?:\s+items?)?{_OF_EN}|(?:what|which)\s+(?:are\s+the\s+)?items\s+(?:are\s+|were\s+)?(?:on|of)\s+the\s+(?:provisional\s+)?agenda{_OF_EN}"
         rf"|(?:list|show|give)(?:\s+(?:me|us))?\s+(?:all\s+)?(?:the\s+)?(?:items\s+(?:of|on)\s+the\s+)?(?:(?:provisional|adopted)\s+)?agenda(?:\s+items)?{_OF_EN}|what(?:['’]s|\s+is|\s+was)\s+{I}(?:\s+(?:of|on)\s+the\s+(?:provisional\s+)?agenda)?(?:\s+(?:about|called|on))?",
    _FR: rf"quel\s+est\s+{_ODJ}{_OF_FR}|qu['’](?:y\s+a-t-il|est-ce\s+qu['’]il\s+y\s+a)\s+à\s+{_ODJ}{_OF_FR}|quels\s+(?:sont\s+les\s+)?points\s+(?:sont\s+|figurent\s+)?(?:inscrits\s+)?(?:de|à)\s+{_ODJ}{_OF_FR}"
         rf"|(?:quel\s+est|qu['’]est-ce\s+que|sur\s+quoi\s+porte)\s+le\s+{I}(?:\s+de\s+{_ODJ})?",
    _ES: rf"cuál\s+es\s+el\s+{_PROG_ES}{_OF_ES}|qué\s+(?:temas\s+)?(?:hay|figuran?)\s+en\s+el\s+{_PROG_ES}{_OF_ES}|cuáles\s+son\s+los\s+temas\s+del\s+{_PROG_ES}{_OF_ES}|(?:cuál\s+es|qué\s+es|de\s+qué\s+trata)\s+el\s+{I}(?:\s+del\s+{_PROG_ES})?",
    _RU: rf"что\s+(?:стоит\s+|значится\s+|есть\s+)?(?:в|на)\s+повестке(?:\s+дня)?(?:\s+{B})?|какова\s+повестка(?:\s+дня)?(?:\s+{B})?|какие\s+(?:пункты|вопросы)\s+(?:(?:включены|стоят|значатся|есть)\s+)?(?:(?:в|на)\s+)?повестк[еиу](?:\s+дня)?(?:\s+{B})?"
         rf"|(?:покажи|перечисли)(?:те)?\s+(?:пункты\s+)?повестк[иу](?:\s+дня)?|(?:что\s+такое|о\s+ч[её]м|каков)\s+{I}(?:\s+повестки\s+дня)?",
    _ZH: rf"(?:{B}的?)?议程(?:是什么|有什么|上?有哪些(?:项目|内容)?|上有什么|包括哪些项目|项目有哪些)|(?:请)?(?:列出|显示)(?:所有|全部)?议程(?:项目)?|有哪些议程项目|{I}是(?:什么|关于什么的?)",
    _AR: rf"(?:ما\s+(?:هو\s+|هي\s+)?(?:بنود\s+)?|ماذا\s+(?:يوجد\s+)?(?:في|على)\s+|اعرض\s+|اذكر\s+بنود\s+)جدول\s+(?:ال)?أعمال(?:\s+المؤقت)?(?:\s+{B})?|ما\s+(?:هو\s+)?(?:موضوع\s+|عنوان\s+)?{I}(?:\s+من\s+جدول\s+الأعمال)?",
}  # fmt: skip
_DAY_EN, _DAY_FR, _DAY_ES, _DAY_RU = (
    rf"(?:on\s+|for\s+)?(?:the\s+)?(?:[a-z]+day\s+)?(?:the\s+)?{D}",
    rf"(?:pour\s+)?(?:le\s+)?(?:[a-z]+di\s+|dimanche\s+)?{D}",
    rf"(?:el\s+)?(?:[a-zéá]+\s+)?{D}",
    rf"(?:(?:в|на)\s+)?(?:[а-я]+\s+)?{D}(?:\s+года)?",
)
_WORK_EN, _WORK_FR, _WORK_ES = (
    r"(?:programme?|timetable|schedule)(?:\s+of\s+(?:work|meetings))?",
    r"(?:programme(?:\s+(?:de\s+travail|des\s+travaux))?|calendrier)",
    r"(?:programa(?:\s+de\s+trabajo)?|calendario)",
)
_ON_DAY = {
    _EN: rf"(?:what|which)\s+(?:meetings?|sessions?|events?)\s+(?:are|is|were|was|will\s+be|take\s+place)(?:\s+there)?(?:\s+(?:held|planned|scheduled))?\s+{_DAY_EN}|(?:what(?:['’]s|\s+is|\s+was)\s+)?(?:on\s+)?(?:the\s+)?{_WORK_EN}\s+{_DAY_EN}"
         rf"|what(?:['’]s|\s+is|\s+was)?\s+(?:happening|happens|happened|planned|scheduled|on)\s+{_DAY_EN}",
    _FR: rf"quelles?\s+(?:séances?|réunions?)\s+(?:y\s+a-t-il|ont\s+lieu|sont\s+prévues|se\s+tiennent)\s+{_DAY_FR}|quel\s+est\s+le\s+{_WORK_FR}\s+(?:du\s+)?{_DAY_FR}|qu['’](?:y\s+a-t-il|est-il\s+prévu|est-ce\s+qui\s+est\s+prévu)(?:\s+au\s+{_WORK_FR})?\s+{_DAY_FR}",
    _ES: rf"qué\s+(?:reuniones|sesiones)\s+(?:hay|se\s+celebran|están\s+previstas|tienen\s+lugar)\s+{_DAY_ES}|cuál\s+es\s+el\s+{_WORK_ES}\s+(?:del\s+|para\s+)?{_DAY_ES}|qué\s+(?:hay|está\s+previsto|se\s+celebra)\s+{_DAY_ES}",
    _RU: rf"какие\s+(?:заседания|встречи)\s+(?:(?:есть|состоятся|проводятся|запланированы|назначены|будут)\s+)?{_DAY_RU}|какова\s+программа(?:\s+работы)?\s+{_DAY_RU}|что\s+(?:запланировано|назначено|будет|происходит)\s+{_DAY_RU}",
    _ZH: rf"{D}(?:星期.|周.)?(?:有|召开|举行|安排了?)(?:什么|哪些)(?:会议|会|活动|安排|{B})?|{D}(?:星期.|周.)?的(?:日程|工作方案|安排|会议|{B})(?:是什么|有哪些)?",
    _AR: rf"ما\s+(?:هي\s+)?(?:ال)?(?:جلسات|اجتماعات)\s+(?:التي\s+\w+\s+|المقررة\s+|المقرر\s+عقدها\s+)?(?:(?:في|يوم)\s+)*(?:\w+\s+)?{D}|ما\s+(?:هو\s+)?برنامج(?:\s+العمل)?\s+(?:(?:في|ل?يوم)\s+)*(?:\w+\s+)?{D}|ماذا\s+يعقد\s+(?:(?:في|يوم)\s+)*{D}",
}  # fmt: skip
_WHO_CAME = {
    _EN: rf"(?:who\s+(?:are|were)\s+)?(?:the\s+)?(?:participants|delegates|representatives)\s+(?:from|of)\s+(?:the\s+)?[{T}{N}]|who\s+(?:attended|took\s+part|participated|came)\s+(?:from|for)\s+(?:the\s+)?[{T}{N}]|who\s+(?:is|was)\s+(?:in|on|part\s+of)\s+the\s+delegation\s+of\s+(?:the\s+)?[{T}{N}]",
    _FR: rf"(?:qui\s+sont\s+)?les\s+(?:participants|délégués|représentants)\s+(?:de\s+la|du|des|de\s+l['’]|d['’]|de)\s*[{T}{N}]|qui\s+(?:a\s+participé|est\s+venu)\s+(?:pour|de)\s+(?:la\s+|le\s+|l['’])?\s*[{T}{N}]|qui\s+compose\s+la\s+délégation\s+(?:de\s+la|du|des|de\s+l['’]|d['’]|de)\s*[{T}{N}]",
    _ES: rf"(?:quiénes\s+son\s+)?los\s+(?:participantes|delegados|representantes)\s+del?\s+(?:la\s+)?[{T}{N}]|quién(?:es)?\s+(?:asisti(?:ó|eron)|particip(?:ó|aron))\s+(?:por|de)\s+(?:la\s+|el\s+)?[{T}{N}]|quiénes\s+integran\s+la\s+delegación\s+del?\s+(?:la\s+)?[{T}{N}]",
    _RU: rf"(?:кто\s+)?(?:участники|делегаты)\s+(?:от\s+|из\s+)?[{T}{N}]|кто\s+(?:участвовал|приехал|присутствовал)\s+(?:от|из)\s+[{T}{N}]|кто\s+(?:входит|входил)\s+в\s+делегацию\s+[{T}{N}]",
    _ZH: rf"[{T}{N}]的?(?:与会者|参加者|代表团成员|与会代表)(?:是谁|有谁|有哪些人?|都有谁)?|[{T}{N}]有(?:谁|哪些人)(?:参加|出席)(?:会议)?", _AR: rf"(?:من\s+هم\s+)?(?:ال)?(?:مشاركون|مندوبون|ممثلو|مشاركين)\s+(?:من\s+)?[{T}{N}]|من\s+(?:شارك|حضر)\s+(?:من|عن)\s+[{T}{N}]",
}  # fmt: skip
_HOW_MANY_CAME = {
    _EN: rf"how\s+many\s+(?:delegations|States|countries)\s+(?:took\s+part|attended|participated|were\s+(?:present|represented)|came)(?:\s+(?:in|at)\s+(?:the\s+)?{B}|\s+(?:the\s+)?{B})?", _FR: rf"combien\s+(?:de\s+|d['’]\s*)(?:délégations|États|pays)\s+(?:ont\s+(?:participé|pris\s+part|assisté)|étaient\s+(?:présente?s|représentée?s)|sont\s+venue?s)(?:\s+à\s+(?:la\s+)?{B})?",
    _ES: rf"cuánt[oa]s\s+(?:delegaciones|Estados|países)\s+(?:participaron|asistieron|estuvieron\s+(?:presentes|representad[oa]s)|tomaron\s+parte)(?:\s+(?:en|a)\s+(?:la\s+)?{B})?", _RU: rf"сколько\s+(?:делегаций|государств|стран)\s+(?:участвовал[оаи]|приняло\s+участие|приняли\s+участие|присутствовал[оаи]|было\s+представлено)(?:\s+(?:в\s+|на\s+)?{B})?",
    _ZH: rf"(?:一共|共)?有?多少(?:个)?(?:代表团|国家)(?:参加|出席|与会)(?:了)?(?:{B})?", _AR: rf"كم\s+(?:عدد\s+)?(?:ال)?(?:وفدا|وفود|دولة|دول|بلدا)\s+(?:التي\s+)?(?:شارك|شاركت|حضر|حضرت)(?:\s+(?:في\s+)?{B})?",
}  # fmt: skip
# "(in) the Conference", and the list of those who came.
_AT_EN, _AT_FR, _AT_ES, _AT_RU, _AT_AR = (
    rf"(?:\s+(?:in|at)\s+(?:the\s+)?{B}|\s+(?:the\s+)?{B})?", rf"(?:\s+à\s+(?:la\s+)?{B})?", rf"(?:\s+(?:en|a)\s+(?:la\s+)?{B})?", rf"(?:\s+(?:в\s+|на\s+)?{B})?",
    rf"(?:\s+(?:في\s+)?{B})?",
)  # fmt: skip
_LIST_EN, _LIST_FR, _LIST_ES, _LIST_RU, _LIST_ZH, _LIST_AR = (
    r"the\s+list\s+of\s+participants", r"la\s+liste\s+des\s+participante?s", r"la\s+lista\s+de\s+participantes", r"(?:списке|список)\s+участников", r"(?:与会者|参加者|与会代表)名单",
    r"قائمة\s+(?:ال)?مشاركين",
)  # fmt: skip
_WHICH_CAME = {
    _EN: rf"(?:which|what)\s+(?:delegations|States|countries)\s+(?:(?:are|were)\s+(?:(?:listed|named)\s+)?(?:on|in)\s+{_LIST_EN}|(?:took\s+part|attended|participated|were\s+(?:present|represented)|came){_AT_EN})",
    _FR: rf"quel(?:le)?s\s+(?:délégations|États|pays)\s+(?:(?:figurent|sont(?:\s+inscrite?s)?)\s+(?:sur|dans)\s+{_LIST_FR}|(?:ont\s+(?:participé|pris\s+part|assisté)|étaient\s+(?:présente?s|représentée?s)){_AT_FR})",
    _ES: rf"qué\s+(?:delegaciones|Estados|países)\s+(?:(?:figuran|están|constan)\s+en\s+{_LIST_ES}|(?:participaron|asistieron|estuvieron\s+(?:presentes|representad[oa]s)|tomaron\s+parte){_AT_ES})",
    _RU: rf"какие\s+(?:делегации|государства|страны)\s+(?:(?:(?:есть|указаны|значатся|названы|перечислены|включены)\s+)?в\s+{_LIST_RU}|(?:участвовали|приняли\s+участие|присутствовали|были\s+представлены){_AT_RU})",
    _ZH: rf"{_LIST_ZH}(?:上|中|里)?有哪些(?:国家|代表团)|哪些(?:国家|代表团)(?:在|列入|列在){_LIST_ZH}(?:上|中|里)?|(?:有)?哪些(?:国家|代表团)(?:参加|出席)(?:了)?(?:{B})?",
    _AR: rf"(?:ما\s+(?:هي\s+)?|أي\s+)(?:ال)?(?:دول|وفود|بلدان)\s+(?:(?:المدرجة|الواردة|المذكورة|الموجودة)\s+)?(?:في|على)\s+{_LIST_AR}|(?:ما\s+(?:هي\s+)?|أي\s+)(?:ال)?(?:دول|وفود|بلدان)\s+(?:التي\s+)?(?:شاركت|حضرت){_AT_AR}",
}  # fmt: skip
_WHO_REPRESENTS = {
    _EN: rf"who\s+(?:represents|represented|is\s+representing)\s+(?:the\s+)?[{T}{N}]{_AT_EN}",
    _FR: rf"qui\s+(?:représente|représentait|a\s+représenté)\s+(?:la\s+|les?\s+|l['’])?\s*[{T}{N}]{_AT_FR}",
    _ES: rf"quién(?:es)?\s+representa(?:n|ron|ba|ban)?\s+(?:al\s+|a\s+(?:la\s+)?)?[{T}{N}]{_AT_ES}|quién\s+representó\s+(?:al\s+|a\s+(?:la\s+)?)?[{T}{N}]{_AT_ES}",
    _RU: rf"кто\s+представля(?:ет|л|ла|ли)\s+[{T}{N}]{_AT_RU}",
    _ZH: rf"(?:是)?谁代表[{T}{N}](?:参加|出席)?(?:了)?(?:{B})?", _AR: rf"من\s+(?:يمثل|مثل|مثلت|يمثلون)\s+[{T}{N}]{_AT_AR}",
}  # fmt: skip
_WHETHER_CAME = {
    _EN: rf"did\s+(?:the\s+)?[{T}{N}]\s+(?:take\s+part|participate|attend){_AT_EN}|(?:is|was|were)\s+(?:the\s+)?[{T}{N}]\s+(?:(?:present|represented){_AT_EN}|(?:listed\s+)?(?:on|in)\s+{_LIST_EN})",
    _FR: rf"(?:est-ce\s+que\s+)?(?:la\s+|le\s+|les\s+|l['’]\s*)?[{T}{N}]\s+(?:a|ont)(?:-t-(?:il|elle)s?|-(?:il|elle)s)?\s+(?:participé|pris\s+part|assisté){_AT_FR}|(?:est-ce\s+que\s+)?(?:la\s+|le\s+|les\s+|l['’]\s*)?[{T}{N}]\s+(?:figure|était)(?:-t-(?:il|elle)|-(?:il|elle))?\s+(?:sur\s+{_LIST_FR}|(?:présente?|représentée?){_AT_FR})",
    _ES: rf"(?:participó|asistió|tomó\s+parte|estuvo\s+(?:presente|representad[oa])|figura)\s+(?:la\s+|el\s+)?[{T}{N}](?:{_AT_ES}|\s+en\s+{_LIST_ES})",
    _RU: rf"(?:участвовал[аои]?|присутствовал[аои]?|был[аои]?\s+представлен[аоы]?)\s+ли\s+[{T}{N}](?:{_AT_RU}|\s+в\s+{_LIST_RU})|принял[аои]?\s+ли\s+[{T}{N}]\s+участие{_AT_RU}|(?:есть|значится|указан[аоы]?)\s+ли\s+[{T}{N}]\s+в\s+{_LIST_RU}",
    _ZH: rf"[{T}{N}](?:是否|有没有)?(?:参加|出席)(?:了)?(?:{B})?(?:吗)?|[{T}{N}](?:是否)?在{_LIST_ZH}(?:上|中|里)(?:吗)?",
    _AR: rf"هل\s+(?:شارك|شاركت|حضر|حضرت)\s+[{T}{N}]{_AT_AR}|هل\s+[{T}{N}]\s+(?:مدرج|مدرجة|موجودة?)?\s*(?:في|على)\s+{_LIST_AR}",
}  # fmt: skip
_COMPILED = tuple(
    (asks, {language: re.compile(words, re.IGNORECASE) for language, words in of.items()})
    for asks, of in (
        ("agenda", _ON_AGENDA),
        ("programme", _ON_DAY),
        ("participants", _WHO_CAME),
        ("participants", _WHO_REPRESENTS),
        ("participants", _WHETHER_CAME),
        ("delegations", _HOW_MANY_CAME),
        ("delegations", _WHICH_CAME),
    )
)


def paper_asked(coded: str, language: Language) -> str | None:
    """Which of a conference's own papers a coded question asks for: agenda, programme (of a day), participants (of a State or body, or whether it
    had any), delegations (how many there were, or which); None where it asks for none of these, or for more."""
    return next((asks for asks, patterns in _COMPILED if language in patterns and patterns[language].fullmatch(coded)), None)


def is_agenda(title: str) -> bool:
    """Whether a record of that title is an agenda."""
    return _AGENDA_TITLE.search(title) is not None


def is_programme(title: str) -> bool:
    """Whether a record of that title tells what is to take place when."""
    return _PROGRAMME_TITLE.search(title) is not None


def is_no_delegation(heading: str) -> bool:
    """Whether a heading of a list of participants is that of observers, organizations or a secretariat."""
    return _OTHERS.search(heading) is not None
