"""Questions for the person who holds or held an office, or who was elected or appointed: only a name answers them; in six languages.

The office must be what is said of the person: who is against the director's proposal is another question, as is who elects, or who presides by a rule;
a body, a State or an office answers those.
"""

from __future__ import annotations

import re

from corpus.languages import Language
from corpus.questions.question_slots import plain_question

# Words before an office that leave it what is asked for: adjectives and names, and nothing that makes it depend on another noun.
_OF_EN = r"(?:(?!(?:to|for|of|by|in|on|at|from|with|against|about|under|before|after|behind|and|or|not|the|an?)\s)[\w'’-]+\s+){0,3}"
_OF_FR = r"(?:(?!(?:d[eu]|des|à|aux?|en|dans|par|pour|contre|avec|sur|sous|et|ou|pas|les?|la)\s|d['’])[\w-]+\s+){0,2}"
_OF_ES = r"(?:(?!(?:del?|al?|en|por|para|contra|con|sobre|bajo|y|o|no|el|l[ao]s?)\s)[\w-]+\s+){0,2}"
_OF_RU = r"(?:(?:[\w-]+(?:[ыио]й|[ая]я|[ыи]м|[ыи]е|ыми|ими)|сейчас|тогда|теперь)\s+){0,2}"
_EN = r"(?:(?:vice|co|deputy)[-\s])?(?:chair(?:s|m[ae]n|wom[ae]n|persons?)?|presidents?|rapporteurs?|secretar(?:y|ies)(?:[-\s]general)?|facilitators?|coordinators?|moderators?|envoys?|directors?|heads?(?=\s+of\b))(?:-(?:elect|designate))?\b(?!['’-])"
_FR = r"(?:(?:vice|co)-?)?(?:présidente?s?|rapporteu(?:r|se)s?|secrétaires?|facilitat(?:eur|rice)s?|coordonnat(?:eur|rice)s?|coordinat(?:eur|rice)s?|modérat(?:eur|rice)s?|envoyée?s?(?!\s+(?:par|à|aux?|pour)\b)|direct(?:eur|rice)s?)\b"
_ES = r"(?:(?:vice|co)-?)?(?:president[ea]s?|relator(?:[ae]s?)?|secretari[oa]s?|facilitador(?:[ae]s?)?|coordinador(?:[ae]s?)?|moderador(?:[ae]s?)?|enviad[oa]s?(?!\s+(?:por|a|al|para)\b)|director(?:[ae]s?)?)\b"
_RU = r"(?:(?:со|вице-|заместител(?:ь|ем|и)\s+)?председател(?:ь|ем|и|ями)|(?:вице-)?президент(?:ом|ы|ами)?|заместител(?:ь|ем|и|ями)\s+председателя|докладчик(?:ом|и|ами)?|секретар(?:ь|[её]м|и|ями)|координатор(?:ом|ы|ами)?|посредник(?:ом|и|ами)?|посланник(?:ом|и|ами)?|директор(?:ом|ами)?)\b"
_ZH = r"(?:主席|报告员|协调员|秘书长?|特使|主任|总干事)"
_AR = r"(?:رئيس|مقرر|أمين|منسق|مبعوث|مدير)"
_WORD_ENDS = r"(?![\u0621-\u064a])"

_ASKED = {
    Language.EN: r"^\W*who\s+(?:co-?)?(?:chaired|presided)\b|^\W*who\s+(?:will|(?:is|was)\s+(?:the\s+(?:first|last|next)\s+(?:person\s+|woman\s+|man\s+)?)?to)\s+(?:co-?)?(?:chair|preside|be\s+elected)\b"
    r"|^\W*who\s+(?:(?:has|had|have)\s+been|was|were|is|are|became|will\s+be|(?:is|are|was|were)\s+to\s+be)\s+(?:(?:now|currently|then|also|again|it\s+that)\s+)?"
    rf"(?:(?:(?:the|an?)\s+)?{_OF_EN}(?:{_EN}|(?:re-?)?elected\b|appointed\b)|chair(?:ed|ing)\b|presid(?:ed|ing)\b|(?:(?:the|an?)\s+)?(?:nominated|named|designated)\b(?!\s+(?:in|above|below|under)\b))"
    r"|^\W*which\s+(?:diplomat|person|ambassador|expert|official)(?:\W*$|\s+(?:(?:has|had|is|was|will|would|did|does|should|led|leads|held|holds|heads|wrote|spoke|sent|gave|made|took|said|became|chairs|presides|serves|acts|represents|signs"
    r"|who|of|from|for|at|in|on|to|with)\b|\w+ed\b))",
    Language.FR: r"^\W*qui\s+(?:est-ce\s+qui\s+)?(?:a\s+(?:co)?présidé|présidera)\b"
    r"|^\W*qui\s+(?:est|sont|étai(?:t|ent)|a\s+été|ont\s+été|fut|furent|sera|seront|est\s+devenue?)\s+(?:(?:actuellement|aujourd['’]hui|alors|désormais)\s+)?"
    rf"(?:(?:(?:les?|la|une?|son|sa|leurs?)\s+|l['’])?{_OF_FR}{_FR}|(?:ré)?élue?s?\b|(?:nommée?s?|désignée?s?)\b(?!\s+(?:dans|ci-)))"
    r"|^\W*quel(?:le)?\s+(?:diplomate|personne|ambassad(?:eur|rice)|experte?|fonctionnaire)(?:\W*$|\s+(?:(?:a|avait|est|était|fut|sera|doit|devait|devra|qui|de|du|des|présid\w+|dirig\w+|représent\w+|condui\w+|occup\w+|sign\w+)\b|d['’]))",
    Language.ES: r"^\W*quién(?:es)?\s+(?:(?:es|fue|era|será)\s+(?:el|la)\s+que\s+)?(?:co)?presid(?:ió|ieron|ía|irá|irán|e)\b(?!\s+(?:cuando|si|en\s+ausencia)\b)"
    r"|^\W*quién(?:es)?\s+(?:es|son|era|eran|fue|fueron|ha\s+sido|han\s+sido|será|serán)\s+(?:(?:actualmente|ahora|entonces)\s+)?"
    rf"(?:(?:(?:el|la|los|las|una?|su)\s+)?{_OF_ES}{_ES}|(?:re)?elegid[oa]s?\b|electo\b|electa\b|(?:nombrad|designad)[oa]s?\b(?!\s+(?:arriba|en\s+(?:la\s+carta|el\s+documento))\b))"
    r"|^\W*qué\s+(?:diplomátic[oa]|persona|embajador(?:a)?|expert[oa]|funcionari[oa])(?:\W*$|\s+(?:es|era|fue|será|ha|había|debe|debía|deberá|que|de|del|presid\w+|dirig\w+|represent\w+|encabez\w+|ocup\w+|firm\w+)\b)",
    Language.RU: rf"^\W*кто\s+(?:(?:был[аи]?|будет|стал[аи]?|является)\s+)?(?:председательств\w+|{_OF_RU}{_RU}|(?:\w+о\s+)?(?:пере)?избран[аы]?\b|назначен[аы]?\b|выбран[аы]?\b)|^\W*как(?:ой|ая)\s+(?:дипломат|человек|посол|эксперт)\b",
    Language.ZH: rf"谁(?:当时|现在|目前)?(?:是|任|担任|将担任|出任)(?:(?!反对|支持|赞成|同意|[向致给对])[^，。？]){{0,40}}{_ZH}(?:的?职[务位]|一职)?的?(?=[？?，。\s]|$)|谁(?:曾|一致|再次|获?一致)?(?:当选|被选|被?任命为|被任命|获任命|获选)|谁(?:曾|将)?主持"
    rf"|{_ZH}(?:是谁(?=[？?，。\s]|担任|出任|$)|由谁(?=担任|出任|当|[？?，。\s]|$))|哪位(?:外交官|大使|专家|官员|人士)(?!小组|组|的)",
    Language.AR: rf"^\W*من\s+(?:(?:هو|هي|هم|كان|كانت|سيكون|ستكون|أصبح)\s+)?(?:نائبة?\s+|نواب\s+)?(?:ال)?{_AR}(?:ة|ا|ون|ين)?{_WORD_ENDS}"
    rf"|^\W*من\s+(?:الذي\s+|التي\s+)?(?:[سوي]?ت?رأست?|سيترأس){_WORD_ENDS}"
    rf"|^\W*من\s+(?:الذي\s+|التي\s+)?(?:انتخبت?|عينت?){_WORD_ENDS}(?=\s+(?:ل|في{_WORD_ENDS}|(?:نائب|{_AR})(?:ا|ة){_WORD_ENDS})|\W*$)|^\W*من\s+(?:الذي\s+|التي\s+)?تم\s+(?:انتخاب|تعيين)ه"
    rf"|^\W*(?:أي|من\s+هو)\s+(?:دبلوماسي|شخص|سفير|خبير){_WORD_ENDS}(?!\s+(?:اعتباري|معنوي|طبيعي|قانوني))",
}  # fmt: skip
_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _ASKED.items()}


def asks_who_holds(question: str, language: Language) -> bool:
    """Whether a question asks for the name of whoever holds or held an office."""
    return language in _PATTERNS and _PATTERNS[language].search(plain_question(question)) is not None
