"""What a question asks to be measured (a height, a weight …), and whether a text measures it; in six languages.

Both are told from closed lists of words, in any of the six languages whatever the other's: a text in Russian says "высота" or it gives no height. A
text is rather taken to measure than not: "high" is said of seas too. How long something is or takes is left out, since both are asked for alike.
"""

from __future__ import annotations

import re
from enum import StrEnum

from corpus.languages import Language
from corpus.naming.number_words import NUMBER_WORDS


class Dimension(StrEnum):
    """What can be measured of a thing."""

    HEIGHT = "height"
    WIDTH = "width"
    DEPTH = "depth"
    WEIGHT = "weight"
    DISTANCE = "distance"
    SPEED = "speed"
    AREA = "area"
    TEMPERATURE = "temperature"
    AGE = "age"


_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_H, _W, _D, _WT, _DI, _S, _A, _T, _AGE = Dimension

# Behind an interrogative; what the noun is of follows.
_HOW = {
    _EN: {
        _H: r"high|tall",
        _W: r"wide",
        _D: r"deep",
        _WT: r"heavy",
        _DI: r"far\s+(?:is|are|was|were|away|apart|from|out|offshore|inland)",
        _S: r"fast\s+(?:is|are|do|does|can|may|must|should)",
        _A: r"large\s+an\s+area",
        _T: r"(?:hot|cold|warm)",
        _AGE: r"(?:old|young)\s+(?:is|are|was|were|do|does|did|must|should|may|can|has|have)",
    },
    _ZH: {
        _H: r"多高",
        _W: r"多宽",
        _D: r"多深",
        _WT: r"多重",
        _DI: r"多远",
        _S: r"多快",
        _A: r"多大面积",
        _T: r"多(?:热|冷)",
        _AGE: r"多大年[纪龄]|多少岁|几岁",
    },
}
# The Arabic noun is one for an offer, too.
_WIDTH_AR = r"عرض(?=\s+(?:ال)?(?:قناة|نفق|جسر|طريق|ممر|نهر|مضيق|باب|بوابة|شريط|مدخل|رصيف|سد|خندق|لوح))"
_NOUN = {
    _EN: {_H: r"height|altitude|elevation", _W: r"width|breadth", _D: r"depth", _WT: r"weight", _DI: r"distance", _S: r"speed", _A: r"(?:surface\s+)?area", _T: r"temperature", _AGE: r"age"},
    _FR: {_H: r"hauteur|altitude", _W: r"largeur", _D: r"profondeur", _WT: r"poids", _DI: r"distance", _S: r"vitesse", _A: r"superficie|surface", _T: r"température", _AGE: r"âge"},
    _ES: {_H: r"altura|altitud", _W: r"anchura|ancho", _D: r"profundidad", _WT: r"peso", _DI: r"distancia", _S: r"velocidad", _A: r"superficie", _T: r"temperatura", _AGE: r"edad"},
    _RU: {_H: r"высот\w{1,2}", _W: r"ширин\w{1,2}", _D: r"глубин\w{1,2}", _WT: r"вес(?:а|у|ом|е)?|масс\w{1,2}", _DI: r"расстояни\w{1,2}", _S: r"скорост\w{1,3}", _A: r"площад\w{1,3}", _T: r"температур\w{1,2}", _AGE: r"возраст(?:а|у|ом|е)?"},
    _ZH: {_H: r"高度|海拔", _W: r"宽度", _D: r"深度", _WT: r"重量", _DI: r"距离", _S: r"速度|时速", _A: r"面积", _T: r"温度|气温", _AGE: r"年龄|年纪|岁数"},
    _AR: {_H: r"ارتفاع|علو", _W: _WIDTH_AR, _D: r"عمق", _WT: r"وزن", _DI: r"مسافة", _S: r"سرعة", _A: r"مساحة", _T: r"درجة\s+(?:ال)?حرارة", _AGE: r"سن(?!ة)|عمر|أعمار"},
}  # fmt: skip
# What leads to the noun, so that it is the thing asked for; {} is the noun.
_LEADS = {
    _EN: (r"\b(?:what|which)\s+(?:is|are|was|were|will\s+be)\s+the\s+(?:total\s+|average\s+|maximum\s+|minimum\s+)?(?:{})\b", r"\b(?:at|of|to|from)\s+what\s+(?:{})\b", r"\bwhat\s+(?!weight|area|surface)(?:{})\b"),
    _FR: (r"\bquel(?:le)?s?\s+(?:est|était|sont|sera)\s+(?:la|le|l['’])\s*(?:{})\b", r"\b(?:à|de|d['’])\s*quel(?:le)?\s+(?:{})\b", r"\bquel(?:le)?\s+(?:{})\b"),
    _ES: (r"\bcuál(?:es)?\s+(?:es|era|fue|será)\s+(?:la|el)\s+(?:{})\b", r"\b(?:a\s+|de\s+)?qué\s+(?:{})\b"),
    _RU: (r"\bкаков[аы]?\s+(?:была\s+|был\s+|будет\s+)?(?:{})\b", r"\b(?:на\s+|с\s+)?как(?:ой|ая|ом|ую|ого)\s+(?:{})\b"),
    _ZH: (r"(?:{})(?:是|为|有|达)?(?:多少|多大|多高|几)", r"(?:什么|多少|多大)(?:{})"),
    _AR: (r"\bما\s+(?:هو\s+|هي\s+)?(?:{})\b", r"\bكم\s+(?:(?:يبلغ|تبلغ|بلغ|بلغت|كان|كانت)\s+)?(?:{})\b", r"\b(?:على\s+|من\s+)?أي\s+(?:{})\b"),
}  # fmt: skip
_OTHERWISE = {
    _EN: {
        _AGE: r"\b(?:what|which)\b(?:\s+(?:is|are|was|were|the|minimum|maximum|retirement|lowest|highest|legal|upper|lower)){1,4}\s+age(?:\s+limit)?\b",
        _WT: r"\bhow\s+much\s+(?:do|does|did|will|would|can)\b[^?]{1,60}\bweigh\b",
    },
    _FR: {_AGE: r"\bquel(?:le)?\s+est\s+(?:l['’]|la\s+|le\s+)\w+\s+d['’]âge\b", _WT: r"\bcombien\s+(?:pès|pes)\w+"},
    _ES: {_AGE: r"\bcuál\s+es\s+el\s+(?:límite|tope)\s+de\s+edad\b", _WT: r"\bcuánto\s+pes\w+"},
    _RU: {_AGE: r"\bкаков\w{0,2}\s+(?:\w+\s+){1,2}возраст\b|\bкак(?:ой|ом|ого)\s+\w+\s+возраст\w?\b", _WT: r"\bсколько\s+вес\w+"},
    _AR: {_WT: r"\bكم\s+[يت]زن\b", _DI: r"\bكم\s+[يت]بعد\b", _AGE: r"\bما\s+(?:هو\s+|هي\s+)?(?:الحد\s+\w+\s+ل)?(?:ال|لل)?(?:سن|عمر)(?![\u0621-\u064a])"},
}
_ASKED = {
    language: {
        dimension: re.compile(
            "|".join(filter(None, (
                *(lead.format(noun) for lead in _LEADS[language]),
                rf"\bhow\s+(?:{_HOW[_EN][dimension]})\b(?!\s+(?:a\s+(?:price|cost)|level|as\s+possible))" if language is _EN else _HOW.get(language, {}).get(dimension),
                _OTHERWISE.get(language, {}).get(dimension),
            ))),
            re.IGNORECASE,
        )
        for dimension, noun in nouns.items()
    }
    for language, nouns in _NOUN.items()
}  # fmt: skip
_LENGTHS = r"\d\s*(?:(?:k|c|m)?m\b|(?:kilo)?met(?:re|er)s?\b|(?:kilo)?mètres?\b|(?:kil[oó])?metros?\b|miles?\b|milles?\b|millas?\b|км\b|м\b|километр\w*|метр\w*|миль|мили|公里|千米|米|海里|英里)|كيلومتر|\bمتر|ميل"
# Words that measure, in the six languages together.
_HELD = {
    _H: r"\bhigh\b|\bhigher\b|\bheights?\b|\btall\b|\baltitudes?\b|\belevation|\babove\s+(?:the\s+)?(?:sea|ground|water)|\bhauteurs?\b|\bhaute?s?\b|\bau-dessus\b|\baltura\b|\balt[oa]s?\b|\baltitud|\bsobre\s+el\s+nivel|\bвысот|\bвысок|\bвыше\b|\bнад\s+уровнем|高|海拔|ارتفاع|مرتفع|علو",
    _W: r"\bwide\b|\bwidths?\b|\bbreadth|\bbroad\b|\blargeurs?\b|\blarges?\b|\banchura|\banch[oa]s?\b|\bширин|\bшироки|宽|عرض|عريض",
    _D: r"\bdeep|\bdepths?\b|\bprofond|\bprofund|\bhond[oa]|\bглуби|\bглубок|深|عمق|عميق",
    _WT: r"\bheavy\b|\bweigh|\bpoids\b|\bpès|\bpes[aoe]|\bвес(?:а|ом|е|ит|ят|или|ил|ила)?\b|\bмасс|\bтяжел|重|وزن|[يت]زن|\d\s*(?:kg|t|g|кг|т)\b|\bkilogram|\bkilos?\b|\btonn?e?s?\b|\btonelad|\bтонн|\bкилограмм|公斤|千克|吨|طن|كيلوغرام",
    _DI: rf"\bdistan|\bfar\b|\baway\b|\bloin\b|\blej|\bрасстоя|\bдалек|距|远|مسافة|[يت]بعد|بعيد|{_LENGTHS}",
    _S: r"\bspeed|\bfast|\bvitesse|\bvelocid|\brápid|\bскорост|\bбыстр|速|快|سرعة|\bkm/h|\bknots?\b|\bnœuds?\b|\bnudos?\b|\bузл(?:ов|а)\b|[节節]",
    _A: r"\bareas?\b|\bhectare|\bhectárea|\bha\b|\bsquare\b|\bsuperficie|\bsurface|\bcarré|\bcuadrad|\bkm[²2]|\bm[²2]\b|\bплощад|\bгектар|\bга\b|\bквадратн|\bкв\.|面积|公顷|平方|مساحة|هكتار|مربع",
    _T: r"\btemperatur|\btempératur|\bdegrees?\b|\bdegrés?\b|\bgrados?\b|°|℃|\bтемператур|\bградус|温|度|حرارة|درج",
    _AGE: r"\bage[ds]?\b|\bold(?:er|est)?\b|\byoung|\bborn\b|\bâg|\bnée?s?\b|\bedad|\bnacid|\b(?:mayor|menor)(?:es)?\s+de\s+(?:\d|edad|\w+\s+años)|\bвозраст|\bстарше\b|\bмоложе\b|\bродил|年龄|年纪|年满|岁|周岁|出生|(?<![\u0621-\u064a])[بول]?(?:ال)?سن(?![\u0621-\u064a])|عمر|أعمار|مولود",
}  # fmt: skip
_NEAR = 24  # characters before a number of years in which it is told what they are
_AT_LEAST = r"at\s+least|at\s+most|under|over|au\s+moins|au\s+plus|moins\s+de|plus\s+de|al\s+menos|como\s+mínimo|menos\s+de|más\s+de|не\s+менее|не\s+меньше"
# An age without a word for it: behind a name ("Ivo Brandt, 52, …"), or as a bound ("must be at least 35").
_BARE_AGE = re.compile(
    rf"(?:[A-ZÀ-ÖØ-Þ][a-zà-ÿ’'-]+|[А-ЯЁ][а-яё-]+),\s+[1-9]\d(?=\s*(?:[,;)]|\.(?!\d)|$))|(?i:\b(?:{_AT_LEAST})\s+[1-9]\d(?=\s*(?:[,.;:)](?!\d)|$)))|(?:至少|不少于|على الأقل\s)[1-9]\d(?=\s*(?:[，。；,.;]|$))"
)
_SPELLED = "|".join(words for language, words in NUMBER_WORDS.items() if language is not _ZH)
# How many years somebody or something has: the number is searched for behind its unit, which is rarer.
_YEARS = re.compile(
    r"(?:(?<=\d\s)|(?<=[^\W\d]\s)|(?<=\d))(?:years?|ans|años|лет|года?|سنة|سنوات|عام|عاما|عاماً|أعوام)(?![\w])(?!\s+(?:of\s+(?!age)|de\s+(?!edad)|d['’](?!âge)))"
    r"|年(?=的?历史|之久|以?前)|(?<=\d\d)-летн",
    re.IGNORECASE,
)
_COUNT = re.compile(rf"(?:(?<!\d)\d{{1,3}}|(?<![^\W_])(?:{_SPELLED})|[一二三四五六七八九十百千两]{{1,7}})\s*$", re.IGNORECASE)
# What makes it how long something lasts or how often it comes.
_LASTS = re.compile(
    r"(?:\b(?:for|during|within|every|each|next|last|past|term|period|pendant|durant|pour|sous|tous\s+les|toutes\s+les|chaque|mandat|période|dans\s+les|por|durante|cada|período|plazo|на|за|в\s+течение|кажд\w{2}|срок\w{0,2}|через|период\w{0,2})"
    r"|(?<![\u0621-\u064a])(?:لمدة|مدة|كل|خلال|فترة|طوال)|任期|为期|每|期限|在)\s*(?:(?:of|is|the|a|an|de|d['’]|est|les|un|es|los)\s*){0,2}$",
    re.IGNORECASE,
)
_HELD_PATTERNS = {dimension: re.compile(words, re.IGNORECASE) for dimension, words in _HELD.items()}


def dimension_asked(question: str, language: Language) -> Dimension | None:
    """What a question asks to be measured; None of one that asks for nothing of the kind, or for several."""
    found = [dimension for dimension, pattern in _ASKED.get(language, {}).items() if pattern.search(question)]
    return found[0] if len(found) == 1 else None


def measures(text: str, dimension: Dimension) -> bool:
    """Whether a text of any of the six languages says a word for the dimension, or a number in a unit that only it has."""
    return _HELD_PATTERNS[dimension].search(text) is not None or (dimension is Dimension.AGE and _tells_years(text))


def _tells_years(text: str) -> bool:
    """Whether a text says how many years somebody or something has, if not that something lasts so long."""
    if _BARE_AGE.search(text):
        return True
    for unit in _YEARS.finditer(text):
        number = _COUNT.search(text, max(0, unit.start() - _NEAR), unit.start())
        if number and not _LASTS.search(text, max(0, number.start() - _NEAR), number.start()):
            return True
    return False
