"""Questions for what the record of one meeting tells in set words: who presided, when it began and ended, and what somebody said there; in six languages.

The words around the meeting and the speaker must be those of such questions: one for what was said on a matter is for the search.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from corpus.languages import Language, detect
from corpus.naming.states import find_states
from corpus.questions.named import understand
from corpus.questions.question_slots import plain_question, slot, with_slots

CHAIR, BEGAN, ENDED, SAID = "chair", "began", "ended", "said"

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_LONGEST = 200  # characters; a longer text asks for more
_MEETING = "\ua66e"  # a letter of no living language, in place of the words for the meeting
_P, _P_ZH = r"(?P<party>[^?,;]{2,60}?)", r"(?P<party>[^？，。在于]{2,16}?)"
_THE = rf"the\s+{_MEETING}"
_LA = rf"la\s+{_MEETING}"
_WHEN_EN, _WHEN_FR = r"(?:when|at\s+(?:what|which)\s+(?:time|hour))", r"(?:quand|[àa]\s+quelle\s+heure)"
_WHEN_ES, _WHEN_RU = r"(?:cuándo|a\s+qué\s+hora)", r"(?:когда|в\s+котором\s+часу|во\s+сколько)"
_WHEN_ZH, _WHEN_AR = r"(?:是)?(?:什么时候|何时|几点钟?|什么时间)", r"(?:متى|في\s+أي\s+ساعة)"
_OF_EN = r"(?:the\s+)?(?:(?:representatives?|delegates?|delegations?|ambassadors?|observers?)\s+(?:of|from|for)\s+(?:the\s+)?)?"
_OF_FR = r"(?:l[ea]\s+|l['’]|les\s+)?(?:(?:représentante?s?|délégation|délégués?|ambassad(?:eur|rice)|observat(?:eur|rice))\s+(?:de\s+la\s+|du\s+|des\s+|de\s+l['’]|d['’]|de\s+))?"
_OF_ES = (
    r"(?:el\s+|la\s+|los\s+|las\s+)?(?:(?:representantes?|delegad[oa]s?|delegación|embajador[a]?|observador[a]?)\s+(?:del\s+|de\s+la\s+|de\s+los\s+|de\s+))?"
)
_OF_RU = r"(?:(?:представител(?:ь|и|ьница)|делегаты?|делегаци[яи]|посол|наблюдател[ьи])\s+)?"
_OF_ZH = r"(?:的)?(?:代表团?|大使|观察员)?"
_OF_AR = r"(?:(?:ممثلة?|مندوبة?|وفد|سفيرة?|مراقب)\s+)?"
_SAY_ES = r"(?:dijo|dijeron|declaró|declararon|manifestó|manifestaron|señaló)"

_ASKED: dict[Language, tuple[tuple[str, str], ...]] = {
    _EN: (
        (CHAIR, rf"who\s+(?:chaired|presided\s+(?:over|at)|was\s+(?:chairing|presiding\s+(?:over|at)))\s+{_THE}"),
        (CHAIR, rf"who\s+(?:was|acted\s+as|served\s+as)\s+(?:the\s+)?(?:acting\s+)?(?:president|chair(?:man|woman|person)?|presiding\s+officer|in\s+the\s+chair)\s+(?:of|at|during|for)\s+{_THE}"),
        (BEGAN, rf"{_WHEN_EN}\s+(?:did\s+{_THE}\s+(?:begin|start|open)|was\s+{_THE}\s+(?:called\s+to\s+order|opened))"),
        (ENDED, rf"{_WHEN_EN}\s+(?:did\s+{_THE}\s+(?:end|finish|rise|close|adjourn|conclude)|was\s+{_THE}\s+(?:closed|adjourned|over|ended))"),
        (SAID, rf"what\s+(?:did|has|had)\s+{_OF_EN}{_P}\s+(?:say|said|state|stated|declare)\s+(?:at|during|in)\s+{_THE}"),
        (SAID, rf"(?:at|during|in)\s+{_THE},?\s+what\s+did\s+{_OF_EN}{_P}\s+(?:say|state|declare)"),
    ),
    _FR: (
        (CHAIR, rf"qui\s+(?:a\s+présidé|présidait|présida)\s+(?:à\s+)?{_LA}"),
        (CHAIR, rf"qui\s+(?:était|fut|a\s+été)\s+(?:(?:le\s+|la\s+)?présidente?|à\s+la\s+présidence)\s+(?:de|à|lors\s+de|pendant)\s+{_LA}"),
        (CHAIR, rf"qui\s+assurait\s+la\s+présidence\s+(?:de|à|lors\s+de|pendant)\s+{_LA}"),
        (BEGAN, rf"{_WHEN_FR}\s+(?:(?:est-ce\s+que\s+)?{_LA}\s+(?:a(?:-t-elle)?\s+(?:commencé|débuté|été\s+ouverte)|s['’]est(?:-elle)?\s+ouverte)|(?:a\s+(?:commencé|débuté|été\s+ouverte)|s['’]est\s+ouverte)\s+{_LA})"),
        (ENDED, rf"{_WHEN_FR}\s+(?:(?:est-ce\s+que\s+)?{_LA}\s+(?:a(?:-t-elle)?\s+(?:fini|pris\s+fin|été\s+(?:levée|close))|s['’]est(?:-elle)?\s+(?:terminée|achevée))|(?:a\s+(?:fini|pris\s+fin|été\s+(?:levée|close))|s['’]est\s+(?:terminée|achevée))\s+{_LA})"),
        (SAID, rf"(?:qu['’]a\s+(?:dit|déclaré)|qu['’]ont\s+(?:dit|déclaré)|qu['’]est-ce\s+qu['’]a\s+(?:dit|déclaré))\s+{_OF_FR}{_P}\s+(?:à|lors\s+de|pendant|durant|au\s+cours\s+de)\s+{_LA}"),
        (SAID, rf"(?:à|lors\s+de|pendant)\s+{_LA},?\s+qu['’]a\s+(?:dit|déclaré)\s+{_OF_FR}{_P}"),
    ),
    _ES: (
        (CHAIR, rf"quién\s+(?:presidió|presidía)\s+{_LA}"),
        (CHAIR, rf"quién\s+(?:fue|era)\s+(?:el\s+|la\s+)?president[ea]\s+(?:de|en|durante)\s+{_LA}"),
        (BEGAN, rf"{_WHEN_ES}\s+(?:empezó|comenzó|se\s+abrió|se\s+inició)\s+{_LA}"),
        (ENDED, rf"{_WHEN_ES}\s+(?:terminó|acabó|finalizó|concluyó|se\s+levantó|se\s+clausuró)\s+{_LA}"),
        (SAID, rf"qué\s+{_SAY_ES}\s+{_OF_ES}{_P}\s+(?:en|durante)\s+{_LA}"),
        (SAID, rf"(?:en|durante)\s+{_LA},?\s+¿?qué\s+{_SAY_ES}\s+{_OF_ES}{_P}"),
    ),
    _RU: (
        (CHAIR, rf"кто\s+(?:председательствовал\w{{0,2}}|был\w?\s+председател\w{{1,3}}|в[её]л\w?)\s+(?:на\s+)?{_MEETING}"),
        (BEGAN, rf"{_WHEN_RU}\s+(?:началось|открылось|было\s+открыто)\s+{_MEETING}"),
        (ENDED, rf"{_WHEN_RU}\s+(?:закончилось|окончилось|завершилось|закрылось|было\s+закрыто)\s+{_MEETING}"),
        (SAID, rf"что\s+(?:сказал\w{{0,2}}|заявил\w{{0,2}}|говорил\w{{0,2}})\s+{_OF_RU}{_P}\s+(?:на|в\s+ходе|во\s+время)\s+{_MEETING}"),
        (SAID, rf"(?:на|в\s+ходе|во\s+время)\s+{_MEETING},?\s+что\s+(?:сказал\w{{0,2}}|заявил\w{{0,2}})\s+{_OF_RU}{_P}"),
    ),
    _ZH: (
        (CHAIR, rf"(?:是)?谁(?:主持了?|担任了?|是)(?:了)?{_MEETING}(?:的)?(?:主席)?|{_MEETING}的?主席是谁|{_MEETING}(?:是)?由?谁(?:主持|担任主席)的?"),
        (BEGAN, rf"{_MEETING}{_WHEN_ZH}(?:开始|开会)的?"),
        (ENDED, rf"{_MEETING}{_WHEN_ZH}(?:结束|散会|休会)的?"),
        (SAID, rf"{_P_ZH}{_OF_ZH}(?:在|于){_MEETING}(?:上|中|期间)?(?:都)?(?:说|讲|表示|谈|发言说)(?:了|过)?(?:些)?(?:什么|哪些话|哪些内容)"),
        (SAID, rf"(?:在)?{_MEETING}(?:上|中|期间)[，,]?{_P_ZH}{_OF_ZH}(?:都)?(?:说|讲|表示)(?:了|过)?(?:些)?什么"),
    ),
    _AR: (
        (CHAIR, rf"من\s+(?:الذي\s+|التي\s+)?(?:ترأست?|رأست?|تولى\s+رئاسة|تولت\s+رئاسة|(?:كان\s+|هو\s+)?رئيسة?)\s+{_MEETING}"),
        (BEGAN, rf"{_WHEN_AR}\s+(?:بدأت|افتتحت|انعقدت)\s+{_MEETING}"),
        (ENDED, rf"{_WHEN_AR}\s+(?:انتهت|رفعت|اختتمت)\s+{_MEETING}"),
        (SAID, rf"ما(?:ذا)?\s+(?:الذي\s+)?(?:قالت?|ذكرت?|أعلنت?)\s+{_OF_AR}{_P}\s+(?:(?:في|خلال|أثناء)\s+)?{_MEETING}"),
        (SAID, rf"(?:(?:في|خلال|أثناء)\s+)?{_MEETING}[،,]?\s+ماذا\s+(?:قالت?|ذكرت?)\s+{_OF_AR}{_P}"),
    ),
}  # fmt: skip
# What leads to a matter on which somebody spoke.
_MATTER = {
    _EN: r"\b(?:about|on|of|regarding|concerning|to|against|for)\b", _FR: r"\b(?:sur|des?|du|concernant|contre|pour|à|au)\b|\bd['’]", _ES: r"\b(?:sobre|del?|acerca|contra|a|al|para)\b",
    _RU: r"\b(?:об?|по|про|относительно|против|за)\b", _ZH: r"[对就]|关于", _AR: r"(?<![\u0621-\u064a])(?:عن|بشأن|حول|على|ضد|إلى)(?![\u0621-\u064a])",
}  # fmt: skip
_MATTER_BY = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in _MATTER.items()}


@dataclass(frozen=True, slots=True)
class MeetingQuestion:
    """What a question asks of one meeting: `asks` is one of the words above, `meeting` as in `corpus.questions.named_documents.NamedDocument`,
    `party` whose words are asked for."""

    text: str
    language: Language
    asks: str
    meeting: str
    party: str = ""


def understand_meeting_question(question: str) -> MeetingQuestion | None:
    """What a question asks of a meeting; None where it asks for something else, or for more."""
    language = detect(question)
    if language not in _ASKED or len(question) > _LONGEST:
        return None
    named = understand(question, language).documents
    if len(named) != 1 or (meeting := named[0].meeting) is None:
        return None
    start, end = named[0].start, named[0].end
    plain = plain_question(f"{question[:start]}{_MEETING}{question[end:]}")
    for asks, pattern in _patterns(language):
        if match := pattern.fullmatch(plain):
            party = slot(match, "party")
            return None if _names_a_matter(party, language) else MeetingQuestion(question, language, asks, meeting, party)
    return None


def _names_a_matter(party: str, language: Language) -> bool:
    """Whether more than a name stands where one should: "Norway about bells"."""
    for state in sorted(find_states(party, language), key=lambda s: -s.start):
        party = f"{party[: state.start]} {party[state.end :]}"
    return _MATTER_BY[language].search(party) is not None


@cache
def _patterns(language: Language) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((asks, with_slots(pattern)) for asks, pattern in _ASKED[language])
