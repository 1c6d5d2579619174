"""The set words by which records of meetings tell who presided, and when a meeting began and ended, in six languages.

They follow the United Nations Editorial Manual, "Records of meetings": "President: Mr. …", "The meeting was called to order at …", "The meeting rose at …".
"""

from __future__ import annotations

import re

from corpus.languages import Language

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_ACTING = r"(?:acting\s+|temporary\s+|vice-?\s?|co-?)?"

_PRESIDING = {
    _EN: rf"\W*(?:{_ACTING}(?:presidents?|chair(?:s|man|men|woman|person)?)|presiding\s+officer)\s*(?:\([^()]{{1,30}}\)\s*)?[:|]\s*\S",
    _FR: r"\W*(?:vice-|co)?présidente?s?(?:\s+(?:par\s+intérim|provisoire))?\s*[:|]\s*\S",
    _ES: r"\W*(?:vice|co)?president[ea]s?(?:\s+(?:interin[oa]|provisional))?\s*[:|]\s*\S",
    _RU: r"\W*(?:(?:и\.?\s?о\.?|исполняющ\w+\s+обязанности|временн\w+)\s+)?(?:заместител\w+\s+)?(?:со)?председател\w+\s*[:|]\s*\S",
    _ZH: r"\W*(?:代理|临时|副|共同|联合)?主席\s*[:：|]\s*\S",
    _AR: r"\W*(?:نائبة?\s+)?(?:ال)?رئيسة?(?:\s+(?:ال)?(?:مؤقتة?|بالنيابة))?\s*[:|]\s*\S",
}
_CHAIR_TAKEN = {
    _EN: r"\b(?:took|assumed|was\s+in)\s+the\s+chair\b(?!\s*,?\s*(?:suggest|propos))", _FR: r"\b(?:pren(?:d|ait)|a\s+pris|assum\w+|assur\w+)\s+la\s+présidence\b",
    _ES: r"\b(?:ocup|asum)\w+\s+la\s+presidencia\b", _RU: r"\b(?:занима\w+|занял\w?)\s+место\s+председател\w+|\bпредседательств(?:ует|овал\w?)\b",
    _ZH: r"(?:主持会议|担任主席|代行主席职务)", _AR: r"(?:يتولى|تتولى|تولى|تولت)\s+(?:رئاسة\s+الجلسة|الرئاسة)",
}  # fmt: skip
_OPENED = {
    _EN: r"\bmeeting\s+(?:was\s+(?:called\s+to\s+order|opened)|opened|began|started)\s+at\b", _FR: r"\bséance\s+(?:est|a\s+été)\s+ouverte\s+à\b",
    _ES: r"\b(?:se\s+(?:abre|abrió|declara\s+abierta)|comienza|comenzó)\s+la\s+sesión\s+a\s+las?\b",
    _RU: r"\bзаседание\s+(?:открывается|открылось|было\s+открыто|началось|начинается)\s+в\b", _ZH: r"[时點点][^。\n]{0,12}(?:开会|开始|宣布开会)",
    _AR: r"(?:افتتحت|بدأت|افتتح)\s+الجلسة\s+(?:في\s+)?(?:تمام\s+)?الساعة",
}  # fmt: skip
_RISEN = {
    _EN: r"\bmeeting\s+(?:rose|was\s+(?:adjourned|closed|declared\s+closed)|adjourned|ended|closed)\s+at\b", _FR: r"\bséance\s+(?:est|a\s+été)\s+(?:levée|close)\s+à\b",
    _ES: r"\b(?:se\s+(?:levanta|levantó|clausura|clausuró)|termina|terminó|concluye|concluyó)\s+la\s+sesión\s+a\s+las?\b",
    _RU: r"\bзаседание\s+(?:закрывается|закрылось|было\s+закрыто|закончилось|завершилось)\s+в\b", _ZH: r"[时點点][^。\n]{0,12}(?:散会|休会|结束)",
    _AR: r"(?:رفعت|انتهت|اختتمت|رفع)\s+الجلسة\s+(?:في\s+)?(?:تمام\s+)?الساعة",
}  # fmt: skip


def _compiled(words: dict[Language, str]) -> dict[Language, re.Pattern[str]]:
    return {language: re.compile(pattern, re.IGNORECASE) for language, pattern in words.items()}


PRESIDING = _compiled(_PRESIDING)
"""How a line of the masthead begins that says who presided."""
CHAIR_TAKEN = _compiled(_CHAIR_TAKEN)
"""What tells in a line of its own that somebody else took the chair."""
OPENED = _compiled(_OPENED)
RISEN = _compiled(_RISEN)
"""What tells the hour at which the meeting began, and ended."""
