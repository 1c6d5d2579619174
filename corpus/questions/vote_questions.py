"""Questions on votes, in six languages: how a State voted, who voted so, with what result, and which votes there were.

The words around the State and the matter must be those of such questions; the State and the matter themselves may be any words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from corpus.languages import Language, detect
from corpus.questions.question_slots import plain_question, slot, with_slots
from corpus.questions.talk_words import WORDINGS

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_LONGEST = 240  # characters; a longer text asks for more than a vote

_P, _Y = r"(?P<party>[^?,;]{2,60}?)", r"(?P<on>[^?]{2,160}?)"
_P_ZH, _Y_ZH = r"(?P<party>[^？，。对就在投于关]{2,16}?)", r"(?P<on>[^？。]{2,60}?)"
# What leads to the matter.
_ON_EN = rf"(?:\s+(?:(?:in|during|at)\s+the\s+(?:recorded\s+|roll-call\s+|separate\s+)?vote\s+)?(?:on|about|regarding|concerning|over|for|from\s+voting\s+on|when\s+voting\s+on|from|in)\s+(?:the\s+)?{_Y})?"
_OF_EN = rf"(?:\s+(?:of\s+)?(?:the\s+)?{_Y})?"
_ON_FR = rf"(?:\s+(?:(?:lors|au\s+moment)\s+d[eu]\s+(?:la\s+)?(?:vote|scrutin|mise\s+aux\s+voix)\s+)?(?:sur|concernant|au\s+sujet\s+d[eu']|à\s+propos\s+d[eu']|pour|de|du|d['’])\s*(?:la\s+|le\s+|les\s+|l['’])?{_Y})?"
_OF_FR = rf"(?:\s+(?:la\s+|le\s+|les\s+|l['’]|du\s+|de\s+|d['’])*{_Y})?"
_ON_ES = rf"(?:\s+(?:(?:en|durante)\s+la\s+votación\s+)?(?:sobre|acerca\s+del?|respecto\s+del?|en\s+relación\s+con|del?|en|por)\s+(?:la\s+|el\s+|los\s+|las\s+)?{_Y})?"
_OF_ES = rf"(?:\s+(?:del?\s+)?(?:la\s+|el\s+|los\s+|las\s+)?{_Y})?"
_ON_RU = rf"(?:\s+(?:при\s+голосовании\s+)?(?:по\s+вопросу\s+об?|по|об?|относительно|в\s+отношении|за)\s+{_Y})?"
_OF_RU = rf"(?:\s+{_Y})?"
_ON_AR = rf"(?:\s+(?:(?:عند|في|أثناء|خلال)\s+)?(?:عن\s+)?(?:ال)?(?:تصويت\s+)?(?:على|بشأن|حول|عن)\s+{_Y})?"
_OF_AR = rf"(?:\s+(?:ل)?{_Y})?"

_FOR, _AGAINST, _ABSTAIN = (
    {
        _EN: r"(?:in\s+favou?r|for)",
        _FR: r"(?:pour|en\s+faveur)",
        _ES: r"a\s+favor",
        _RU: r"[«\"]?за[»\"]?",
        _ZH: "赞成|同意|支持",
        _AR: r"(?:لصالح|تأييدا|مع|مؤيد\w*)",
    },
    {_EN: r"against", _FR: r"contre", _ES: r"(?:en\s+)?contra", _RU: r"[«\"]?против[»\"]?", _ZH: "反对", _AR: r"ضد"},
    {_EN: r"abstain(?:ed|ing)?", _FR: r"abst(?:enu|ien)\w*", _ES: r"abst(?:uv|ien|en)\w*", _RU: r"воздерж\w+", _ZH: "弃权", _AR: r"(?:امتنع\w*|الامتناع)"},
)
_SOME_EN = r"(?:(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+)?"
_WHO_EN = rf"(?:who|(?:which|what)\s+{_SOME_EN}(?:states?|countries|country|delegations?|members?|parties|governments?)|(?:list|name)\s+(?:the\s+)?(?:states|countries|delegations|members|parties)\s+(?:that|which|who))"
_WHO_FR = r"(?:qui|quel(?:le)?s?\s+(?:sont\s+les\s+)?(?:(?:\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze)\s+)?(?:états?|pays|délégations?|membres?|parties)(?:\s+qui)?|(?:liste|cite|nomme)[rz]?\s+les\s+(?:états|pays|délégations|membres|parties)\s+qui)"
_WHO_ES = r"(?:quién(?:es)?|(?:qué|cuáles)\s+(?:(?:\d{1,3}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)\s+)?(?:estados?|países|país|delegaci(?:ón|ones)|miembros?|partes))"
_WHO_RU = r"(?:кто|как(?:ие|ая|ое|ой)\s+(?:(?:\d{1,3}|две|два|три|четыре|пять|шесть|семь|восемь|девять|десять)\s+)?(?:государств[ао]?|стран[аы]?|делегаци[ияй]|член[ы]?|сторон[аы]?))"
_WHO_ZH = r"(?:谁|哪(?:些|[\d一二两三四五六七八九十]{1,3}个)?(?:国家|国|代表团|成员国?|缔约方|会员国)|哪个国家|有谁)"
_WHO_AR = (
    r"(?:من(?:\s+الذي(?:ن)?)?|(?:أي|ما\s+هي|ما)\s+(?:(?:\d{1,3}|ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر)\s+)?(?:ال)?(?:دول|دولة|بلدان|وفود|أعضاء|أطراف)(?:\s+التي)?)"
)
_RESULT_OF_EN = r"(?:(?:result|outcome|tally|count|numbers?|figures?)s?\s+(?:of|in|for)\s+the\s+)?(?:(?:separate|recorded|roll-call|final)\s+)*(?:vote|votes|voting|ballot|tally)"
_DONE_EN = r"(?:adopted|approved|passed|carried|retained|kept|rejected|defeated|accepted|decided|agreed|elected)"
_DONE_ES = r"(?:aprob|adopt|rechaz|mantuv|reten|acept)\w+"
_VOTES = "votes"
# The body that votes, by its kind alone; and where it is said to have voted, behind the matter.
_BODY = {
    _EN: r"(?:committee|assembly|council|commission|conference|plenary|working\s+group)", _FR: r"(?:commission|comité|assemblée|conseil|conférence|plénière|groupe\s+de\s+travail)",
    _ES: r"(?:comisión|comité|asamblea|consejo|conferencia|plenaria|pleno|grupo\s+de\s+trabajo)", _RU: r"(?:комитет\w*|комисси\w+|ассамбле\w+|совет\w*|конференци\w+|рабоч\w+\s+групп\w+)",
    _ZH: r"(?:委员会|大会|理事会|会议|工作组)", _AR: r"(?:ال)?(?:لجنة|جمعية|مجلس|مؤتمر|فريق\s+العامل)",
}  # fmt: skip
_WHERE = {
    _EN: rf"\s+(?:in|by)\s+(?:the\s+)?(?:(?:first|second|third|fourth|fifth|sixth|main|full)\s+)?{_BODY[_EN]}$", _FR: rf"\s+(?:en|dans|par|à)\s+(?:la\s+|le\s+|l['’])?(?:\w+\s+)?{_BODY[_FR]}$",
    _ES: rf"\s+(?:en|por)\s+(?:la\s+|el\s+)?(?:\w+\s+)?{_BODY[_ES]}$", _RU: rf"\s+в\s+(?:\w+\s+)?{_BODY[_RU]}$",
    _ZH: rf"在(?:第[一二三四五六])?{_BODY[_ZH]}(?:上|中)?(?=(?:是)?以)", _AR: rf"\s+في\s+{_BODY[_AR]}(?:\s+ال(?:أولى|ثانية|ثالثة|رابعة|خامسة|سادسة))?$",
}  # fmt: skip
_WHERE_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _WHERE.items()}

# (what is asked, its side, the pattern); "how" and "why" need a party.
_ASKED: dict[Language, tuple[tuple[str, str, str], ...]] = {
    _EN: (
        ("how", "", rf"(?:how|which\s+way)\s+(?:did|has|have)\s+(?:the\s+)?{_P}\s+(?:vote|voted|cast\s+(?:its|their|his|her)\s+votes?){_ON_EN}"),
        ("how", "", rf"(?:what\s+was|what's)\s+(?:the\s+)?{_P}['’]s?\s+(?:vote|position\s+in\s+the\s+vote){_ON_EN}"),
        ("how", "", rf"(?:did|has|have)\s+(?:the\s+)?{_P}\s+(?:voted?\s+(?:{_FOR[_EN]}|{_AGAINST[_EN]})|abstain(?:ed)?)\s+(?:or\s+against\s+)?(?:in\s+the\s+vote{_ON_EN}|from\s+(?:the\s+)?(?:vote|voting){_ON_EN}|on\s+(?:the\s+)?{_Y})"),
        ("how", "", rf"(?:did|has|have)\s+(?:the\s+)?{_P}\s+(?:voted?\s+(?:{_FOR[_EN]}\s+(?:of\s+)?|{_AGAINST[_EN]}\s+)(?:or\s+against\s+)?(?:the\s+)?{_Y}|voted?\s+(?:{_FOR[_EN]}|{_AGAINST[_EN]})|abstain(?:ed)?)"),
        ("who", "for", rf"{_WHO_EN}\s+(?:(?:had|have|has)\s+)?vot(?:ed|es?)\s+{_FOR[_EN]}{_OF_EN}"),
        ("who", "for", rf"{_WHO_EN}\s+(?:(?:had|have|has)\s+)?vot(?:ed|es?)\s+{_FOR[_EN]}{_ON_EN}"),
        ("who", "against", rf"{_WHO_EN}\s+(?:(?:had|have|has)\s+)?vot(?:ed|es?)\s+{_AGAINST[_EN]}{_OF_EN}"),
        ("who", "abstaining", rf"{_WHO_EN}\s+(?:(?:had|have|has)\s+)?abstain(?:ed|s)?{_ON_EN}"),
        ("who", "", rf"(?:how\s+did\s+(?:the\s+)?(?:states|countries|delegations|members|parties)\s+vote|(?:who|which\s+(?:states|countries|delegations))\s+voted\s+(?:how|which\s+way)){_ON_EN}"),
        ("how many", "for", rf"how\s+many\s+(?:states|countries|delegations|members|parties)\s+(?:had\s+|have\s+)?voted\s+{_FOR[_EN]}{_OF_EN}"),
        ("how many", "against", rf"how\s+many\s+(?:states|countries|delegations|members|parties)\s+(?:had\s+|have\s+)?voted\s+{_AGAINST[_EN]}{_OF_EN}"),
        ("how many", "abstaining", rf"how\s+many\s+(?:(?:states|countries|delegations|members|parties)\s+(?:had\s+|have\s+)?abstained|abstentions\s+were\s+there){_ON_EN}"),
        ("result", "", rf"(?:what\s+(?:was|were|is)|how\s+(?:was|did))\s+the\s+{_RESULT_OF_EN}(?:\s+(?:result|outcome|turn\s+out|go|end))?{_ON_EN}"),
        ("result", "", rf"(?:with\s+|by\s+)?(?:how\s+many\s+votes|what\s+(?:vote|majority|margin))\s+(?:was|were|did|has|have)\s+(?:the\s+)?{_Y}\s+(?:been\s+)?(?:{_DONE_EN}|pass|carry)(?:\s+by)?"),
        ("result", "", rf"(?:with\s+|by\s+)?(?:how\s+many\s+votes|what\s+(?:vote|majority|margin))\s+did\s+(?:the\s+)?(?:\w+\s+)?{_BODY[_EN]}\s+(?:adopt|approve|pass|reject|accept|retain)\s+(?:the\s+)?{_Y}"),
        ("result", "", rf"(?:was|were)\s+there\s+(?:a|any)\s+(?:separate\s+|recorded\s+|roll-call\s+)?votes?{_ON_EN}"),
        ("result", "", rf"(?:was|were)\s+(?:the\s+)?{_Y}\s+(?:ever\s+)?(?:put\s+to\s+(?:a|the)\s+(?:separate\s+|recorded\s+)?vote|voted\s+(?:on|upon))"),
        ("result", "", rf"how\s+many\s+votes\s+(?:did|has)\s+(?:the\s+)?{_Y}\s+(?:receive|get|obtain|win|have|received|obtained)"),
        ("why", "", rf"why\s+did\s+(?:the\s+)?{_P}\s+vote\s+(?:so|as\s+(?:it|they|he|she)\s+did|that\s+way){_ON_EN}"),
        (_VOTES, "", r"(?:what|which)\s+(?:recorded\s+|separate\s+)?votes\s+(?:were|have\s+been)\s+(?:taken|held|cast)|what\s+(?:was|were|has\s+been)\s+voted\s+(?:on|upon)|(?:what|which)\s+(?:drafts?|paragraphs?|proposals?)\s+(?:was|were)\s+(?:voted\s+(?:on|upon)|put\s+to\s+(?:the|a)\s+vote)|(?:list|show)\s+(?:me\s+)?(?:all\s+)?(?:the\s+)?votes"),
    ),
    _FR: (
        ("who", "for", rf"{_WHO_FR}\s+(?:a|ont)\s+voté\s+{_FOR[_FR]}{_OF_FR}"),
        ("who", "against", rf"{_WHO_FR}\s+(?:a|ont)\s+voté\s+{_AGAINST[_FR]}{_OF_FR}"),
        ("who", "abstaining", rf"{_WHO_FR}\s+(?:s['’]est|se\s+sont)\s+abstenue?s?{_ON_FR}"),
        ("who", "", rf"(?:qui\s+a\s+voté\s+(?:quoi|comment)|comment\s+les\s+(?:états|pays|délégations|membres)\s+ont-(?:ils|elles)\s+voté){_ON_FR}"),
        ("how", "", rf"comment\s+(?:est-ce\s+qu(?:e\s+|['’]))?(?:la\s+|le\s+|les\s+|l['’])?{_P}\s+(?:a|ont)(?:-t)?(?:-(?:elle|il|elles|ils))?\s+voté{_ON_FR}"),
        ("how", "", rf"comment\s+(?:a|ont)\s+voté\s+(?:la\s+|le\s+|les\s+|l['’])?{_P}{_ON_FR}"),
        ("how", "", rf"(?:est-ce\s+qu(?:e\s+|['’]))?(?:la\s+|le\s+|les\s+|l['’])?{_P}\s+(?:a|ont)(?:-t)?(?:-(?:elle|il|elles|ils))?\s+voté\s+(?:{_FOR[_FR]}|{_AGAINST[_FR]})(?:\s+ou\s+contre)?{_OF_FR}"),
        ("how", "", rf"(?:est-ce\s+qu(?:e\s+|['’]))?(?:la\s+|le\s+|les\s+|l['’])?{_P}\s+(?:s['’]est|se\s+sont)(?:-(?:elle|il|elles|ils))?\s+abstenue?s?{_ON_FR}"),
        ("how", "", rf"quel\s+a\s+été\s+le\s+vote\s+(?:de\s+la\s+|de\s+l['’]|du\s+|des\s+|de\s+)(?P<party>[^?,;]{{2,60}}?)\s+sur\s+(?:la\s+|le\s+|les\s+|l['’])?{_Y}"),
        ("how many", "for", rf"combien\s+d(?:e\s+|['’])(?:états|pays|délégations|membres)\s+ont\s+voté\s+{_FOR[_FR]}{_OF_FR}"),
        ("how many", "against", rf"combien\s+d(?:e\s+|['’])(?:états|pays|délégations|membres)\s+ont\s+voté\s+{_AGAINST[_FR]}{_OF_FR}"),
        ("how many", "abstaining", rf"combien\s+(?:d(?:e\s+|['’])(?:états|pays|délégations|membres)\s+se\s+sont\s+abstenue?s|y\s+a-t-il\s+eu\s+d['’]abstentions){_ON_FR}"),
        ("result", "", rf"(?:quel(?:le)?s?\s+(?:a\s+été|est|fut|était|ont\s+été|sont))\s+(?:le|les)\s+(?:résultats?|score)\s+(?:du|des|de\s+la|de)\s+(?:votes?|scrutin|mise\s+aux\s+voix)(?:\s+(?:séparé|enregistré|par\s+appel\s+nominal))*{_ON_FR}"),
        ("result", "", rf"(?:par|à|avec)\s+(?:combien\s+de\s+voix|quelle\s+majorité)\s+(?:la\s+|le\s+|l['’])?(?:\w+\s+)?{_BODY[_FR]}\s+a(?:-t-(?:elle|il))?\s+(?:adopté|approuvé|rejeté|maintenu)\s+(?:la\s+|le\s+|les\s+|l['’])?{_Y}"),
        ("result", "", rf"(?:par|à|avec)\s+(?:combien\s+de\s+voix|quelle\s+majorité)\s+(?:(?:a|ont|est|fut)\s+été\s+\w+\s+)?(?:la\s+|le\s+|les\s+|l['’])?{_Y}(?:\s+(?:a|ont|est|fut|sont)(?:-t)?(?:-(?:elle|il|elles|ils))?\s+(?:été\s+)?(?:adopt|approuv|rejet|maint|élu)\w+)?"),
        ("result", "", rf"y\s+a-t-il\s+eu\s+(?:un\s+)?vote(?:\s+(?:séparé|enregistré))?{_ON_FR}"),
        ("result", "", rf"(?:la\s+|le\s+|les\s+|l['’]){_Y}\s+(?:a|ont)-t-(?:elle|il|elles|ils)\s+été\s+mise?s?\s+aux\s+voix"),
        ("result", "", rf"combien\s+de\s+voix\s+(?:la\s+|le\s+|les\s+|l['’])?{_Y}\s+(?:a|ont)(?:-t)?(?:-(?:elle|il|elles|ils))?\s+(?:obtenu|recueilli|reçu)\w*"),
        ("why", "", rf"pourquoi\s+(?:la\s+|le\s+|les\s+|l['’])?{_P}\s+(?:a|ont)(?:-t)?(?:-(?:elle|il|elles|ils))?\s+voté\s+ainsi{_ON_FR}"),
        (_VOTES, "", r"sur\s+quoi\s+(?:a-t-on|la\s+conférence\s+a-t-elle)\s+voté|quels\s+votes\s+ont\s+eu\s+lieu|qu['’]est-ce\s+qui\s+a\s+été\s+mis\s+aux\s+voix|quels\s+(?:projets|textes)\s+ont\s+été\s+mis\s+aux\s+voix"),
    ),
    _ES: (
        ("how", "", rf"cómo\s+(?:votó|votaron|ha\s+votado|han\s+votado)\s+(?:la\s+|el\s+|los\s+|las\s+)?{_P}{_ON_ES}"),
        ("how", "", rf"(?:cuál\s+fue)\s+el\s+voto\s+de(?:l)?\s+(?:la\s+|los\s+|las\s+)?{_P}\s+(?:sobre|en)\s+(?:la\s+|el\s+)?{_Y}"),
        ("how", "", rf"(?:votó|votaron|ha\s+votado)\s+(?:la\s+|el\s+|los\s+)?{_P}\s+(?:{_FOR[_ES]}|{_AGAINST[_ES]})(?:\s+o\s+en\s+contra)?{_OF_ES}"),
        ("how", "", rf"se\s+(?:abstuvo|abstuvieron|ha\s+abstenido)\s+(?:la\s+|el\s+|los\s+)?{_P}{_ON_ES}"),
        ("who", "for", rf"{_WHO_ES}\s+(?:votó|votaron|ha\s+votado|han\s+votado)\s+{_FOR[_ES]}{_OF_ES}"),
        ("who", "against", rf"{_WHO_ES}\s+(?:votó|votaron|ha\s+votado|han\s+votado)\s+{_AGAINST[_ES]}{_OF_ES}"),
        ("who", "abstaining", rf"{_WHO_ES}\s+se\s+(?:abstuvo|abstuvieron|ha\s+abstenido|han\s+abstenido){_ON_ES}"),
        ("who", "", rf"(?:quién\s+votó\s+qué|cómo\s+votaron\s+los\s+(?:estados|países|miembros)|cómo\s+votaron\s+las\s+delegaciones){_ON_ES}"),
        ("how many", "for", rf"cuánt[oa]s\s+(?:estados|países|delegaciones|miembros)\s+votaron\s+{_FOR[_ES]}{_OF_ES}"),
        ("how many", "against", rf"cuánt[oa]s\s+(?:estados|países|delegaciones|miembros)\s+votaron\s+{_AGAINST[_ES]}{_OF_ES}"),
        ("how many", "abstaining", rf"cuánt[oa]s\s+(?:(?:estados|países|delegaciones|miembros)\s+se\s+abstuvieron|abstenciones\s+hubo){_ON_ES}"),
        ("result", "", rf"(?:cuál(?:es)?\s+(?:fue|fueron|es|ha\s+sido))\s+(?:el|los)\s+resultados?\s+de\s+(?:la|las)\s+votaci(?:ón|ones)(?:\s+(?:registrada|separada|nominal))*{_ON_ES}"),
        ("result", "", rf"(?:por|con)\s+(?:cuántos\s+votos|qué\s+mayoría)\s+(?:{_DONE_ES})\s+(?:la\s+|el\s+)?(?:\w+\s+)?{_BODY[_ES]}\s+(?:la\s+|el\s+|los\s+|las\s+)?{_Y}"),
        ("result", "", rf"(?:por|con)\s+(?:cuántos\s+votos|qué\s+mayoría)\s+(?:se\s+|fue\s+|fueron\s+)?(?:ha\s+sido\s+)?(?:{_DONE_ES}|elegid\w+|eligió)\s+(?:la\s+|el\s+|los\s+|las\s+)?{_Y}"),
        ("result", "", rf"(?:hubo|se\s+celebró)\s+(?:una\s+)?votación(?:\s+(?:registrada|separada|nominal))?{_ON_ES}"),
        ("result", "", rf"se\s+sometió\s+a\s+votación\s+(?:la\s+|el\s+|los\s+)?{_Y}"),
        ("result", "", rf"cuántos\s+votos\s+(?:obtuvo|recibió|obtuvieron)\s+(?:la\s+|el\s+|los\s+)?{_Y}"),
        ("why", "", rf"por\s+qué\s+(?:votó|votaron)\s+así\s+(?:la\s+|el\s+|los\s+|las\s+)?{_P}{_ON_ES}"),
        (_VOTES, "", r"qué\s+votaciones\s+(?:hubo|se\s+celebraron)|qué\s+se\s+(?:votó|sometió\s+a\s+votación)|sobre\s+qué\s+se\s+votó"),
    ),
    _RU: (
        ("how", "", rf"как\s+(?:про)?голосовал[аио]?\s+{_P}{_ON_RU}"),
        ("how", "", rf"как\s+{_P}\s+(?:про)?голосовал[аио]?{_ON_RU}"),
        ("how", "", rf"(?:про)?голосовал[аио]?\s+ли\s+{_P}\s+(?:{_FOR[_RU]}|{_AGAINST[_RU]})(?:\s+или\s+против)?{_OF_RU}"),
        ("how", "", rf"воздержал[аио]?с[ья]\s+ли\s+{_P}{_ON_RU}"),
        ("who", "for", rf"{_WHO_RU}\s+(?:про)?голосовал[аио]?\s+{_FOR[_RU]}{_OF_RU}"),
        ("who", "against", rf"{_WHO_RU}\s+(?:про)?голосовал[аио]?\s+{_AGAINST[_RU]}{_OF_RU}"),
        ("who", "abstaining", rf"{_WHO_RU}\s+воздерж(?:ал[аио]?с[ья]|авшиеся)(?:\s+от\s+голосования)?{_ON_RU}"),
        ("who", "", rf"(?:кто\s+как\s+(?:про)?голосовал|как\s+(?:про)?голосовали\s+(?:государства|страны|делегации|члены)){_ON_RU}"),
        ("how many", "for", rf"сколько\s+(?:государств|стран|делегаций|членов)\s+(?:про)?голосовал[ио]\s+{_FOR[_RU]}{_OF_RU}"),
        ("how many", "against", rf"сколько\s+(?:государств|стран|делегаций|членов)\s+(?:про)?голосовал[ио]\s+{_AGAINST[_RU]}{_OF_RU}"),
        ("how many", "abstaining", rf"сколько\s+(?:(?:государств|стран|делегаций|членов)\s+воздержал[ио]сь|было\s+воздержавшихся){_ON_RU}"),
        ("result", "", rf"как(?:ов|овы|ой|ие|им)\s+(?:был[аио]?\s+)?(?:результат\w*|итог\w*)\s+(?:был[аио]?\s+)?(?:(?:раздельного|заносимого\s+в\s+отч[её]т\s+о\s+заседании|поим[её]нного)\s+)?голосовани[яй]{_ON_RU}"),
        ("result", "", rf"(?:сколькими\s+голосами|каким\s+(?:большинством|числом\s+голосов))\s+(?:был[аио]?\s+)?(?:принят|одобрен|утвержд[её]н|отклон[её]н|сохран[её]н|избран)[аоы]?\s+{_Y}"),
        ("result", "", rf"(?:сколькими\s+голосами|каким\s+(?:большинством|числом\s+голосов))\s+(?:\w+\s+)?{_BODY[_RU]}\s+(?:принял|одобрил|утвердил|отклонил|сохранил)[аи]?\s+{_Y}"),
        ("result", "", rf"(?:было|проводилось)\s+ли\s+(?:проведено\s+)?голосование{_ON_RU}"),
        ("result", "", rf"(?:ставил(?:ся|ась|ось)|был[аио]?\s+ли\s+поставлен[аоы]?)\s+(?:ли\s+)?{_Y}\s+на\s+голосование"),
        ("result", "", rf"сколько\s+голосов\s+(?:получил[аио]?|набрал[аио]?)\s+{_Y}"),
        ("why", "", rf"почему\s+{_P}\s+так\s+(?:про)?голосовал[аио]?{_ON_RU}"),
        (_VOTES, "", r"какие\s+(?:были\s+)?(?:проведены\s+)?голосования(?:\s+(?:были|проводились|состоялись))?|что\s+ставилось\s+на\s+голосование|по\s+ч[её]му\s+(?:про)?голосовали"),
    ),
    _ZH: (
        ("how", "", rf"{_P_ZH}(?:在?(?:对|就|关于|针对){_Y_ZH}(?:的?(?:表决|投票)(?:中|时)?)?)?(?:是)?(?:如何|怎么|怎样)(?:投票|表决|投的票?)的?"),
        ("how", "", rf"{_P_ZH}(?:在?(?:对|就|关于|针对){_Y_ZH}(?:的?(?:表决|投票)(?:中|时)?)?)投(?:了|的是?)?(?:什么|哪种|何种)票"),
        ("how", "", rf"(?:在?(?:对|就|关于|针对){_Y_ZH}(?:的)?(?:表决|投票)(?:中|时)?[，,]?)(?P<party>[^？，。]{{2,16}}?)(?:是)?(?:如何|怎么|怎样)(?:投票|表决|投的票?)的?"),
        ("how", "", rf"{_P_ZH}(?:是否|有没有)(?:对{_Y_ZH})?(?:投(?:了)?)?(?:赞成票?|反对票?|弃权票?)吗?"),
        ("how", "", rf"{_P_ZH}(?:对{_Y_ZH})投了?(?:赞成|反对|弃权)票吗"),
        ("who", "for", rf"{_WHO_ZH}(?:对{_Y_ZH})?投了?(?:赞成|同意|支持)票|{_WHO_ZH}投票(?:赞成|支持)了?{_Y_ZH}"),
        ("who", "against", rf"{_WHO_ZH}(?:对{_Y_ZH})?投了?反对票|{_WHO_ZH}投票反对了?{_Y_ZH}"),
        ("who", "abstaining", rf"{_WHO_ZH}(?:在?(?:对|就|关于|针对)?{_Y_ZH}(?:的?(?:表决|投票)(?:中|时)?)?)?(?:投了?)?弃权票?了?|{_WHO_ZH}(?:投了?)?弃权票?了?"),
        ("who", "for", rf"(?:在?(?:对|就|关于|针对))?{_Y_ZH}的?(?:表决|投票)(?:中|时)?[，,]?{_WHO_ZH}投了?(?:赞成|同意)票?"),
        ("who", "against", rf"(?:在?(?:对|就|关于|针对))?{_Y_ZH}的?(?:表决|投票)(?:中|时)?[，,]?{_WHO_ZH}投?了?反对票?"),
        ("who", "abstaining", rf"(?:在?(?:对|就|关于|针对))?{_Y_ZH}的?(?:表决|投票)(?:中|时)?[，,]?{_WHO_ZH}投?了?弃权票?了?"),
        ("who", "", rf"(?:各国|各代表团|成员国|会员国)(?:在?(?:对|就|关于|针对){_Y_ZH}(?:的?表决(?:中|时)?)?)?(?:如何|怎么|怎样)(?:投票|表决)的?"),
        ("how many", "for", rf"(?:有)?(?:多少|几)个?(?:国家|国|代表团|成员国?)(?:对{_Y_ZH})?投了?(?:赞成|同意)票"),
        ("how many", "against", rf"(?:有)?(?:多少|几)个?(?:国家|国|代表团|成员国?)(?:对{_Y_ZH})?投了?反对票"),
        ("how many", "abstaining", rf"(?:在?(?:对|就|关于|针对){_Y_ZH}的?表决(?:中|时)?[，,]?)?(?:有)?(?:多少|几)个?(?:国家|国|代表团|成员国?)弃权"),
        ("result", "", rf"(?:(?:对|就|关于|针对)?{_Y_ZH}(?:进行|举行)?的?)?(?:单独|记录|唱名)?(?:表决|投票)的?(?:结果|情况)(?:是什么|如何|怎样|怎么样|是怎样的)?"),
        ("result", "", rf"{_Y_ZH}(?:是)?以(?:多少|几)票(?:获得|得到|被)?(?:通过|否决|保留|当选)的?"),
        ("result", "", rf"(?:第?[一二三四五六]?){_BODY[_ZH]}(?:是)?以(?:多少|几)票(?:通过|否决|保留)了?{_Y_ZH}"),
        ("result", "", rf"(?:有没有|是否)(?:对|就|关于){_Y_ZH}(?:进行|举行)了?(?:单独|记录|唱名)?表决|{_Y_ZH}(?:是否|有没有)(?:付诸|进行)了?表决"),
        ("result", "", rf"{_Y_ZH}(?:获得|得到|得)了?(?:多少|几)票"),
        ("why", "", rf"{_P_ZH}对{_Y_ZH}(?:如此|这样)投票的(?:理由|原因)(?:是什么|何在)"),
        (_VOTES, "", r"(?:举行|进行|作)了?(?:哪些|什么)表决|(?:有|有过)哪些表决|(?:哪些|什么)(?:草案|提案|内容)?(?:被)?付诸(?:了)?表决"),
    ),
    _AR: (
        ("how", "", rf"كيف\s+(?:صوت(?:ت)?|كان\s+تصويت)\s+{_P}{_ON_AR}"),
        ("how", "", rf"هل\s+صوت(?:ت)?\s+{_P}\s+(?:{_FOR[_AR]}|{_AGAINST[_AR]})(?:\s+أم\s+ضد)?{_OF_AR}"),
        ("how", "", rf"هل\s+امتنع(?:ت)?\s+{_P}(?:\s+عن\s+التصويت)?{_ON_AR}"),
        ("who", "for", rf"{_WHO_AR}\s+صوت(?:ت|وا)?\s+{_FOR[_AR]}{_OF_AR}"),
        ("who", "against", rf"{_WHO_AR}\s+صوت(?:ت|وا)?\s+{_AGAINST[_AR]}{_OF_AR}"),
        ("who", "abstaining", rf"{_WHO_AR}\s+امتنع(?:ت|وا)?(?:\s+عن\s+التصويت)?{_ON_AR}"),
        ("who", "", rf"كيف\s+صوتت\s+(?:الدول|الوفود|البلدان){_ON_AR}"),
        ("how many", "for", rf"كم\s+(?:عدد\s+)?(?:ال)?(?:دول[ةه]?|دولة|وفدا|بلدا)\s+(?:التي\s+)?صوتت\s+{_FOR[_AR]}{_OF_AR}"),
        ("how many", "against", rf"كم\s+(?:عدد\s+)?(?:ال)?(?:دول[ةه]?|دولة|وفدا|بلدا)\s+(?:التي\s+)?صوتت\s+{_AGAINST[_AR]}{_OF_AR}"),
        ("how many", "abstaining", rf"كم\s+(?:عدد\s+)?(?:ال)?(?:دول[ةه]?|دولة|وفدا|بلدا)\s+(?:التي\s+)?امتنعت(?:\s+عن\s+التصويت)?{_ON_AR}"),
        ("result", "", rf"(?:ما|ماذا)\s+(?:هي\s+|كانت\s+|هو\s+)?(?:نتيجة|نتائج)\s+التصويت(?:\s+(?:المنفصل|المسجل))?(?:\s+(?:على|بشأن|حول)\s+{_Y})?"),
        ("result", "", rf"ب(?:كم\s+صوتا?|أي\s+أغلبية|كم\s+من\s+الأصوات)\s+(?:اعتمد|اعتمدت|أقر|أقرت|رفض|رفضت)\s+{_BODY[_AR]}(?:\s+ال(?:أولى|ثانية|ثالثة|رابعة|خامسة|سادسة))?\s+{_Y}"),
        ("result", "", rf"ب(?:كم\s+صوتا?|أي\s+أغلبية|كم\s+من\s+الأصوات)\s+(?:اعتمد|اعتمدت|أقر|أقرت|رفض|رفضت|انتخب|انتخبت)\s+{_Y}"),
        ("result", "", rf"هل\s+(?:جرى|أجري|كان\s+هناك|تم)\s+(?:ال)?تصويت\s+(?:على|بشأن)\s+{_Y}|هل\s+(?:طرح|عرض)(?:ت)?\s+{_Y}\s+للتصويت"),
        ("result", "", rf"كم\s+(?:عدد\s+الأصوات\s+التي|صوتا)\s+(?:حصل(?:ت)?\s+عليها|نال(?:ت|ها|تها)?)\s+{_Y}"),
        ("why", "", rf"لماذا\s+صوت(?:ت)?\s+{_P}\s+هكذا{_ON_AR}"),
        (_VOTES, "", r"(?:ما|ما\s+هي)\s+عمليات\s+التصويت(?:\s+التي\s+(?:جرت|أجريت))?|على\s+ماذا\s+جرى\s+التصويت|ما\s+الذي\s+(?:طرح|عرض)\s+للتصويت"),
    ),
}  # fmt: skip


@cache
def _patterns(language: Language) -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    return tuple((asks, side, with_slots(pattern)) for asks, side, pattern in _ASKED.get(language, ()))


# Who is no party of a list: all, or who was named before.
_EVERYBODY = re.compile(
    r"(?:all\s+|the\s+|other\s+)*(?:states?|countries|delegations?|members?|parties|governments?|everybody|everyone|conference|committee|assembly|council)|(?:tou(?:s|tes)\s+)?(?:les\s+)?(?:états|pays|délégations|membres|parties|conférence|comité)"
    r"|(?:tod[oa]s\s+)?(?:los\s+|las\s+)?(?:estados|países|delegaciones|miembros|conferencia|comité)|(?:все\s+)?(?:государства|страны|делегации|члены|конференция|комитет)|各国|各代表团|会议|大会|(?:ال)?(?:دول|وفود|بلدان|مؤتمر|أعضاء)(?:\s+الأعضاء)?",
    re.IGNORECASE,
)
_POINTING = re.compile(
    r"it|they|he|she|we|you|this|that|these|those|il|elle|ils|elles|on|él|ella|ellos|ellas|он|она|они|оно|它|他|她|他们|它们|هو|هي|هم", re.IGNORECASE
)
# Another question behind the first: it is split before.
_MORE = re.compile(
    r"\b(?:and|but)\s+(?:why|how|what|who|when|where|which|did|was)\b|\bet\s+(?:pourquoi|comment|qui|quand|quel)|\by\s+(?:por\s+qué|cómo|quién|cuándo|qué)\b|(?<!\w)[иа]\s+(?:почему|как|кто|когда|зачем)\b|为什么|为何|ولماذا|وكيف|ومن\s",
    re.IGNORECASE,
)

# "Who abstained, and why?" asks for what they say of it too.
_AND_WHY = re.compile(
    r"(?:\s*[,،，]\s*|\s+)(?:(?:and|et|y|и)\s+(?:why|pourquoi|por\s+qué|почему)|ولماذا)$|[，,]?(?:并且|而且)?(?:为什么|为何|原因是什么)$", re.IGNORECASE
)

# Who acts "in the committee" may be what is asked for: a report on it, its report.
_OF_ONE = re.compile(r"\b(?:report|rapport|informe|доклад)\w*\b|报告|تقرير", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class VoteQuestion:
    """What a question asks of votes: `asks` is how or why (a party voted so), who (voted so), how many (voted so), result or votes (which there were); `side` is
    one of `corpus.statements.vote_words.SIDES`, or empty; `party` is empty where all are asked for, `on` where no matter is named; `reasons`: it is
    asked why, too."""

    text: str
    language: Language
    asks: str
    side: str = ""
    party: str = ""
    on: str = ""
    reasons: bool = False


def understand_vote_question(question: str) -> VoteQuestion | None:
    """What a question asks of votes; None where it asks for something else, or for more."""
    language = detect(question)
    whole = plain_question(question)
    plain = _AND_WHY.sub("", whole)
    reasons = plain != whole
    if len(plain) > _LONGEST or _MORE.search(plain):
        return None
    if language in _WHERE_PATTERNS and not _OF_ONE.search(plain):
        plain = _WHERE_PATTERNS[language].sub("", plain)
    for asks, side, pattern in _patterns(language):
        if match := pattern.fullmatch(plain):
            party = slot(match, "party")
            if party and WORDINGS[language].asks.match(party):
                continue  # "combien d’États" is no party
            if _POINTING.fullmatch(party):
                return None
            if reasons and asks != "who":
                return None  # it is answered part by part
            if asks == "how" and _EVERYBODY.fullmatch(party):
                return VoteQuestion(question, language, "who", side, "", slot(match, "on"))
            return VoteQuestion(question, language, asks, side, party, slot(match, "on"), reasons)
    return None
