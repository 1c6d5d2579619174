"""How a statement of a record stands: a decision, a recommendation, a proposal, a request, or the view of one delegation, of a
group, or of the writer alone; in six languages.

Only what the words themselves tell is named: a statement without such words stands as nothing. Of several, the one that comes
first in `Standing` is taken, since "decides to recommend" is a decision and "proposed that the working group recommend" a proposal.
"""

from __future__ import annotations

import re
from enum import StrEnum

from corpus.languages import Language


class Standing(StrEnum):
    """How a statement stands, the strongest claim about it first."""

    PERSONAL_VIEW = "personal_view"
    GROUP_VIEW = "group_view"
    DELEGATION_VIEW = "delegation_view"
    DECISION = "decision"
    PROPOSAL = "proposal"
    RECOMMENDATION = "recommendation"
    REQUEST = "request"


_AR = r"(?<![\u0621-\u064a])[وف]?"
_END = r"(?![\u0621-\u064a])"
_WORDS: dict[Standing, dict[Language, str]] = {
    Standing.PERSONAL_VIEW: {
        Language.EN: r"\bin\s+(?:my|his|her)\s+(?:own\s+)?(?:personal\s+)?(?:view|opinion|judgement|judgment)\b|\bin\s+(?:my|his|her|a)\s+personal\s+capacity\b|\bI\s+(?:personally\s+)?(?:believe|think|consider|feel)\b|\bpersonal\s+views?\b",
        Language.FR: r"\bà\s+(?:mon|son)\s+avis\b|\bà\s+titre\s+personnel\b|\bje\s+(?:crois|pense|considère|estime)\b|\bselon\s+moi\b|\bopinions?\s+personnelles?\b",
        Language.ES: r"\ba\s+mi\s+(?:juicio|parecer|entender)\b|\ben\s+mi\s+opinión\b|\ba\s+título\s+personal\b|\b(?:yo\s+)?(?:creo|pienso|considero)\s+que\b|\bopini(?:ón|ones)\s+personal(?:es)?\b",
        Language.RU: r"\bпо\s+мо(?:ему|ём)\s+мнению\b|\bна\s+мой\s+взгляд\b|\bв\s+личном\s+качестве\b|\b[Яя]\s+(?:считаю|думаю|полагаю)\b|\bличн\w+\s+мнени\w+",
        Language.ZH: r"我(?:个人)?(?:认为|相信|觉得)|以个人身份|个人(?:意见|看法|观点)|依我(?:看|之见)",
        Language.AR: rf"{_AR}(?:في\s+رأيي|برأيي|بصفتي\s+الشخصية|بصفته\s+الشخصية|أعتقد|أرى){_END}|رأي\s+شخصي|آراء\s+شخصية",
    },
    Standing.GROUP_VIEW: {
        Language.EN: r"\b(?:some|several|many|most|a\s+number\s+of|other|certain)\s+(?:delegations?|members?|States|countries|participants|representatives|speakers)\s+(?:\w+\s+)?(?:said|stated|considered|felt|believed|suggested|proposed|were\s+of|expressed|noted|stressed|emphasi[sz]ed|held|argued|supported|opposed|recalled|underlined|objected|favou?red|thought|wished|asked|preferred|called)\b"
                     r"|\bon\s+behalf\s+of\s+(?:the\s+)?(?:States\s+Members|(?:\w+\s+){0,3}(?:group|movement|league|union|countries|States))\b|\b[Tt]he\s+Group\s+of\s+\w+\s+(?:said|stated|considers?|believes?|holds?|stresse[sd]|reiterates?)\b",
        Language.FR: r"\b(?:certain(?:e)?s|plusieurs|quelques|de\s+nombreu(?:x|ses)|la\s+plupart\s+des|d['’]autres)\s+(?:délégations|membres|États|pays|participants|représentants|orateurs)\s+(?:ont|estim|consid|\w+aient)|\bau\s+nom\s+(?:du\s+Groupe|de\s+l['’]Union|des\s+États|de\s+la\s+Ligue|du\s+Mouvement)",
        Language.ES: r"\b(?:algun[oa]s|vari[oa]s|much[oa]s|la\s+mayoría\s+de\s+l[oa]s|otr[oa]s)\s+(?:delegaciones|miembros|Estados|países|participantes|representantes|oradores)\s+(?:\w+aron|\w+ieron|opinan?|consideran?|han|dijeron)|\ben\s+nombre\s+(?:del\s+Grupo|de\s+la\s+Unión|de\s+los\s+Estados|de\s+la\s+Liga|del\s+Movimiento)",
        Language.RU: r"\b(?:ряд|некоторые|несколько|многие|большинство|другие)\s+(?:делегаци\w+|член\w+|государств\w*|стран\w*|участник\w+|представител\w+|оратор\w+)\s+(?:\w+\s+)?(?:заяви|счита|сочл|отмети|высказ|предложи|подчеркну|выступи|поддержа|возража|указа|полага)\w+|\bот\s+имени\s+(?:группы|союза|государств|лиги|движения)",
        Language.ZH: r"(?:一些|若干|许多|多个|有些|多数|大多数|其他)(?:代表团|成员国?|国家|代表|与会者|发言者)[^。；]{0,8}?(?:认为|表示|指出|主张|建议|提出|强调|支持|反对|赞成)|代表[^。；，]{1,14}?(?:集团|联盟|运动)(?:发言|提出|表示)",
        Language.AR: rf"{_AR}(?:بعض|عدد\s+من|عدة|كثير\s+من|معظم)\s+(?:ال)?(?:وفود|أعضاء|دول|بلدان|مشاركين|ممثلين|متكلمين){_END}|{_AR}باسم\s+(?:مجموعة|حركة|جامعة|الاتحاد|الدول|المجموعة){_END}",
    },
    Standing.DELEGATION_VIEW: {
        Language.EN: r"\b(?:one|a|the|another)\s+delegation\s+(?:of\s+[\w ]{2,40}?\s+)?(?:said|stated|considered|felt|believed|suggested|proposed|was\s+of|expressed|noted|stressed|held|argued|supported|opposed|considers|believes|wishes)\b|\b[Tt]he\s+(?:representative|delegate)\s+of\s+[\w ()’'-]{2,50}?\s+(?:said|stated|considered|believed|suggested|proposed|expressed|noted|stressed|argued)\b|\b[Mm]y\s+(?:delegation|Government|country)\b",
        Language.FR: r"\b(?:une|la|l['’]autre)\s+délégation\s+(?:\w+\s+){0,4}?(?:a\s+(?:dit|déclaré|estimé|considéré|proposé|suggéré|exprimé|indiqué|souligné)|estime|considère)|\b[Ll]e\s+représentant\s+(?:de|du|des)\s+[\w ’'-]{2,40}?\s+a\s+\w+|\b[Mm](?:a\s+délégation|on\s+(?:Gouvernement|pays))\b",
        Language.ES: r"\b(?:una|la|otra)\s+delegación\s+(?:\w+\s+){0,4}?(?:dijo|declaró|estimó|consideró|propuso|sugirió|expresó|indicó|subrayó|considera)|\b[Ee]l\s+representante\s+de[l ]\s*[\w ’'-]{2,40}?\s+(?:dijo|declaró|propuso|señaló|expresó|indicó)|\b[Mm]i\s+(?:delegación|Gobierno|país)\b",
        Language.RU: r"\b(?:одна|наша|другая)\s+делегация\b|\b[Дд]елегация\s+[А-ЯЁ]\w+(?:\s+[А-ЯЁ]\w+)*\s+(?:заяви|счита|отмети|высказа|предложи|подчеркну)\w+|\b[Пп]редставитель\s+[А-ЯЁ]\w+(?:\s+[А-ЯЁ]\w+)*\s+(?:заяви|сказа|отмети|высказа|предложи|указа)\w+|\b[Мм]о(?:я\s+делегация|ё\s+[Пп]равительство)\b",
        Language.ZH: r"(?:一个|有一个|另一个|我国|我)代表团[^。；]{0,10}?(?:认为|表示|指出|主张|建议|提出|强调|支持|反对)|[\u4e00-\u9fff]{2,8}代表(?:团)?(?:认为|表示|指出|主张|提出|强调)|我国政府",
        Language.AR: rf"{_AR}(?:وفد|ممثل|ممثلة)\s+[^.،؛]{{2,30}}?\s*(?:أن|بأن|إلى){_END}|(?:قال|ذكر|أعلن|رأى|اقترح|صرح)\s+(?:ممثل|وفد|أحد\s+الوفود)|{_AR}(?:وفدي|حكومتي|بلدي){_END}",
    },
    Standing.DECISION: {
        Language.EN: r"\b(?:decides|decided|hereby\s+adopts|has\s+adopted|adopted\s+the|resolves|resolved\s+to|agreed\s+to)\b(?!\s+not\s+yet)",
        Language.FR: r"\b(?:décide|décident|a\s+décidé|ont\s+décidé|a\s+adopté|adopte|est\s+convenue?|sont\s+convenu[es]*)\b",
        Language.ES: r"\b(?:decide|deciden|decidió|decidieron|ha\s+decidido|aprueba|aprobó|resuelve|acordó|acordaron|convino)\b",
        Language.RU: r"\b(?:постановляет|постановил\w?|решает|решил[аио]?|принял[аио]?\s+решение|утвердил[аио]?|утверждает|договорил\w+)\b",
        Language.ZH: r"决定(?=[^。，；、的]{0,12}[:：设将在由就于延召成重把向请授])|(?<!未)(?:商定|议定|通过了)",
        Language.AR: rf"{_AR}(?:يقرر|تقرر|قرر|قررت|قرروا|اعتمد|اعتمدت|اتفق\s+على){_END}",
    },
    Standing.PROPOSAL: {
        Language.EN: r"\b(?:propos(?:es?|ed|ing|als?)|suggest(?:s|ed|ions?)?|put\s+forward|possible\s+(?:next\s+)?steps)\b",
        Language.FR: r"\b(?:propos(?:e|ent|é|ée|és|ées|ait|ition|itions)|suggèr(?:e|ent)|suggéré\w*|suggestions?)\b",
        Language.ES: r"\b(?:prop(?:one|onen|uso|usieron|uesta|uestas|uesto)|sug(?:iere|irió|erencia|erencias))\b",
        Language.RU: r"\b(?:предлага\w+|предложи\w+|предложен\w+|предложени\w+)\b",
        Language.ZH: r"(?:提议|提出(?:以下|下列)?(?:建议|方案|提案)|拟议|倡议|提案|可(?:以)?考虑)",
        Language.AR: rf"{_AR}(?:ال)?(?:يقترح|تقترح|اقترح|اقترحت|اقتراح|اقتراحات|مقترح|مقترحات|المقترحة?){_END}",
    },
    Standing.RECOMMENDATION: {
        Language.EN: r"\brecommend(?:s|ed|ing|ations?)?\b|\bshould\s*:",
        Language.FR: r"\brecommand(?:e|ent|é|ée|és|ées|ation|ations)\b|\bdevrai(?:t|ent)\s*:",
        Language.ES: r"\brecom(?:ienda|iendan|endó|endaron|endado|endación|endaciones)\b|\bdeber[íi]an?\s*:",
        Language.RU: r"\bрекоменд\w+|\bследует\s*:|\bдолжн[аоы]\s*:",
        Language.ZH: r"建议|应(?:当|该)?\s*[:：]",
        Language.AR: rf"{_AR}(?:ال)?(?:يوصي|توصي|أوصى|أوصت|توصية|توصيات){_END}|ينبغي[^.\n]{{0,60}}[:：]",
    },
    Standing.REQUEST: {
        Language.EN: r"\b(?:requests|requested|calls?\s+(?:up)?on|called\s+(?:up)?on|urges|urged|invites|invited|appeals\s+to)\b",
        Language.FR: r"\b(?:prie|demande|a\s+(?:prié|demandé|invité|exhorté)|engage|exhorte|invite|appelle)\b",
        Language.ES: r"\b(?:pide|solicita|pidió|solicitó|exhorta|exhortó|insta|instó|invita|invitó)\b",
        Language.RU: r"\b(?:просит|просил\w?|призыва\w+|призвал\w?|настоятельно\s+призывает|предлагает\s+(?=[А-ЯЁ])|приглашает)\b",
        Language.ZH: r"(?:请求|请(?=[^。，；问]{1,10}(?:提交|提出|继续|考虑|审议|编写|协助|向))|吁请|敦促|促请|邀请|呼吁)",
        Language.AR: rf"{_AR}(?:يطلب|تطلب|طلب|طلبت|يدعو|تدعو|دعا|دعت|يحث|تحث|يهيب|تهيب){_END}",
    },
}  # fmt: skip
_COMPILED = {standing: {language: re.compile(pattern) for language, pattern in words.items()} for standing, words in _WORDS.items()}


def standing_of(text: str, language: Language) -> Standing | None:
    """How a statement of a record in that language stands; None where its words don't tell."""
    return next((standing for standing in Standing if (pattern := _COMPILED[standing].get(language)) and pattern.search(text)), None)
