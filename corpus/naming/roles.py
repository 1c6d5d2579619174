"""Which States a question names, and as what: who wrote or spoke, or to whom; in six languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.languages import Language
from corpus.naming.states import StateMention, find_states

_GAP = 60  # characters between a document's word and the State that sent it


@dataclass(frozen=True, slots=True)
class StateRole:
    """A State that a question names: its code (as `corpus.naming.states`), "sender" (who wrote, spoke or proposed), "addressee" or None,
    and the span of its name."""

    code: str
    role: str | None
    start: int
    end: int


_EN_DOC = r"(?:letters?|notes?(?:\s+verbales?)?|cablegrams?|telegrams?|messages?|memorand(?:um|a)|repl(?:y|ies)|proposals?|statements?|submissions?|papers?|drafts?|views?|positions?|stances?|suggestions?|comments?|communications?|questions?|requests?|offers?|reports?|amendments?|objections?|delegates?|representatives?)"
_EN_OF = r"(?:(?:the\s+)?(?:(?:permanent\s+)?(?:delegation|delegations|delegates?|representatives?|government|governments|mission|ambassador)\s+(?:of|from)\s+)?(?:the\s+|both\s+)?)"
_EN_SAY = (
    r"(?:said|says?|sa(?:id)?|propos(?:e|es|ed)|suggest(?:s|ed)?|recommend(?:s|ed)?|ask(?:s|ed)?|request(?:s|ed)?|demand(?:s|ed)?|stat(?:e|es|ed)|declar(?:e|es|ed)|writ(?:e|es)|wrote|sen[dt]|sends|submit(?:s|ted)?"
    r"|object(?:s|ed)?|oppos(?:e|es|ed)|support(?:s|ed)?|argu(?:e|es|ed)|claim(?:s|ed)?|announc(?:e|es|ed)|affirm(?:s|ed)?|repl(?:y|ies|ied)|answer(?:s|ed)?|report(?:s|ed)?|comment(?:s|ed)?|call(?:s|ed)?\s+for|think|believe[ds]?|want(?:s|ed)?"
    r"|express(?:es|ed)?|present(?:s|ed)?|introduc(?:e|es|ed)|transmit(?:s|ted)?|complain(?:s|ed)?|explain(?:s|ed)?|put\s+forward|speak|spoke|urge[ds]?|offer(?:s|ed)?|inform(?:s|ed)?|notif(?:y|ies|ied)|sponsor(?:s|ed)?|tell|told|pledge[ds]?|promise[ds]?|contribute[ds]?|donate[ds]?|undertook|undertake|seek|seeks|sought)\b"
)
_EN_WHEN = r"(?:(?:of|dated)\s+\d[^.?!;]{0,20}?\s+)?"
_EN_SENT = r"(?:sent|submitted|received|made|presented|proposed|transmitted|addressed|circulated|coming)"
_FR_DOC = r"(?:lettres?|notes?(?:\s+verbales?)?|télégrammes?|messages?|mémorandums?|réponses?|propositions?|déclarations?|communications?|documents?|projets?|positions?|observations?|demandes?|rapports?|suggestions?|points?\s+de\s+vue|avis)"
_FR_ART = r"(?:du|de\s+la|de\s+l['’]|des|de|d['’])\s*"
_FR_SAY = r"(?:proposé\w*|propos(?:e|ent|ait)|dit|déclar(?:é|e|ent)\w*|demand(?:é|e|ent)\w*|suggér(?:é|e)\w*|recommand(?:é|e)\w*|écrit|envoyé\w*|présenté\w*|déposé\w*|soumis\w*|répondu|affirmé\w*|exprimé\w*|soutenu|annoncé\w*|communiqué|indiqué|estimé|transmis\w*|informé|signalé|adressé\w*|promis\w*|engagé\w*|versé\w*|offr(?:e|ent|ait)|offert\w*|sollicit(?:e|ent|é)\w*)"
_ES_DOC = r"(?:cartas?|notas?(?:\s+verbal(?:es)?)?|telegramas?|mensajes?|memorandos?|respuestas?|propuestas?|declaraci(?:ón|ones)|comunicaci(?:ón|ones)|documentos?|proyectos?|posici(?:ón|ones)|observaciones|solicitud(?:es)?|informes?|sugerencias?)"
_ES_ART = r"(?:del|de\s+la|de\s+los|de\s+las|de)\s+"
_ES_SAY = r"(?:prop(?:uso|one|usieron|onen)|dij(?:o|eron)|dice|declaró|pidi(?:ó|eron)|pide|solicit(?:ó|aron|a)|sugirió|recomendó|escribió|envi(?:ó|aron)|present(?:ó|aron)|sometió|respondi(?:ó|eron)|afirm(?:ó|aron)|expres(?:ó|aron)|anunció|comunicó|indicó|sostuvo|transmitió|informó|objetó|apoyó|preguntó|contestó|patrocinó|prometi(?:ó|eron)|compromet(?:ió|ieron)|ofre(?:ce|cen|ció|cieron)|aport(?:ó|aron)|donó|don(?:a|an))"
_RU_DOC = r"(?:пись(?:мо|ма|му|мом|ме|мах)|писем|нот[аыеуой]{1,2}|телеграмм\w{1,2}|послани\w{1,2}|меморандум\w{0,2}|ответ\w{0,2}|предложени\w{1,2}|заявлени\w{1,2}|позици\w{1,2}|доклад\w{0,2}|проект\w{0,2}|замечани\w{1,2}|просьб\w{1,2}|мнени\w{1,2}|выступлени\w{1,2})"
_RU_SAY = r"(?:предлож\w+|предлага\w+|заяв(?:и|л)\w+|сказа\w+|сообщи\w+|попроси\w+|просит|просила?|рекомендова\w+|написа\w+|направи(?:л|ла|ли|ло)|представи(?:л|ла|ли|ло)|внес(?:ла|ло|ли)?|вн[её]с|ответи\w+|утвержда\w+|выступи\w+|высказа\w+|поддержа\w+|возрази\w+|указа(?:л|ла|ли|ло)|спроси\w+|объяви\w+|считает|считала?|потребова\w+|прислала?|отправила?|(?:по)?обеща(?:л|ла|ли|ло)|обяза(?:л|ла|ли|ло)(?:ся|сь)?|запроси(?:л|ла|ли|ло)|запрашива\w+)"
_RU_OF = r"(?:(?:делегаци\w+|представител\w+|правительств\w+|посол|посла|мисси\w+|представительств\w+)\s+)?"
_ZH_SAY = r"(?:说|提出|提议|建议|表示|要求|认为|主张|指出|提交|声明|宣布|发言|来信|致函|写信|答复|回答|反对|支持|请求|通报|呼吁|强调|讲|称|发出|寄出|递交|介绍|解释|发表|询问|承诺|认捐|允诺|答应|捐款|捐赠|赠送|提供|申请)"
_ZH_DOC = r"(?:信|来信|信函|照会|普通照会|电报|备忘录|立场|意见|提案|提议|建议|发言|声明|答复|报告|工作文件|决议草案|草案|看法|观点|要求|主张)"
_ZH_OF = r"(?:(?:代表团|政府|常驻代表团?|代表|大使|外交部长?|外长))?"
_AR_DOC = r"(?:(?:رسال|مذكر|برقي)ت(?:ه|ها|هم)|رسالة|رسائل|رسالتي|مذكرة(?:\s+شفوية)?|برقية|رد|ردود|اقتراح|اقتراحات|مقترح|مقترحات|بيان|بيانات|موقف|مواقف|رأي|آراء|تقرير|ورقة|طلب|خطاب)"
_AR_SAY = r"(?:[وف]?(?:اقترح|قال|ذكر|طلب|أعلن|صرح|رد|أجاب|قدم|كتب|أرسل|أوصى|أوصت|أيد|عارض|اعترض|أكد|أشار|رأى|رأت|دع[اى]?|أبلغ|أبد[ىت]+|طالب|بعث|وجه|أعرب|شرح|تقول|يقول|تقترح|يقترح|تطلب|يطلب|ترى|يرى|سأل|تعهد|وعد|تبرع|التزم|اتخذ|عرض|يعرض|تعرض|التمس)(?:ت|وا)?(?:ه|ها)?)"
_AR_OF = r"(?:(?:وفد|وفود|ممثل|ممثلة|حكومة|بعثة|سفير|مندوب)\s+)?"

_SENDER_BEFORE: dict[Language, str] = {
    Language.EN: rf"\b{_EN_DOC}\s+{_EN_WHEN}(?:{_EN_SENT}\s+)?(?:from|by|of)\s+{_EN_OF}$|\b{_EN_DOC}\b[^.?!;]{{0,{_GAP}}}?\sby\s+{_EN_OF}$"
                 rf"|\b(?:sent|submitted|proposed|signed|made|presented|introduced|written|tabled|sponsored|raised|issued|circulated|transmitted|addressed|put\s+forward|suggested|said|requested|offered)\s+(?:[\w ]{{0,24}}\s)?by\s+{_EN_OF}$"
                 rf"|\baccording\s+to\s+{_EN_OF}$|\b(?:receive[ds]?|come|came|heard?)\s+(?:in\s+)?from\s+{_EN_OF}$|\bon\s+behalf\s+of\s+{_EN_OF}$"
                 rf"|\b(?:positions?|stances?|attitudes?|views?|line)\s+(?:did|does|do|has|have|had)\s+{_EN_OF}$",
    Language.FR: rf"\b{_FR_DOC}\s+(?:du\s+\d[^.?!;]{{0,25}}?\s)?{_FR_ART}(?:(?:délégation|représentante?|gouvernement)\s+{_FR_ART})?$|\b(?:proposé|présenté|soumis|déposé|envoyé|adressé|formulé|signé|exprimé|transmis|demandé|suggéré|faite?)\w*\s+par\s+(?:le\s+|la\s+|les\s+|l['’])?$"
                 rf"|\b(?:selon|d['’]après|au\s+nom\s+de)\s*(?:le\s+|la\s+|les\s+|l['’]|du\s+)?$|\b(?:qu['’]|que\s+)?(?:a|ont|avait)(?:-t-)?\s*{_FR_SAY}\s+(?:(?:la\s+délégation|le\s+représentant|le\s+gouvernement)\s+{_FR_ART})?(?:le\s+|la\s+|les\s+|l['’])?$"
                 rf"|\b(?:que|comment)\s+(?:propose|demande|dit|suggère|recommande|offre|sollicite)(?:nt)?\s+(?:le\s+|la\s+|les\s+|l['’])?$"
                 rf"|\bquel(?:le)?s?\s+(?:positions?|attitudes?|opinions?|avis)\s+(?:(?:a|ont|avait)\s+(?:prise?s?|adoptée?s?|défendue?s?|exprimée?s?|eue?s?)\s+)?(?:(?:la\s+délégation|le\s+gouvernement)\s+{_FR_ART})?(?:le\s+|la\s+|les\s+|l['’])?$",
    Language.ES: rf"\b{_ES_DOC}\s+(?:del?\s+\d[^.?!;]{{0,25}}?\s)?{_ES_ART}(?:(?:la\s+)?(?:delegación|gobierno|representante)\s+{_ES_ART})?$|\b(?:propuest|presentad|sometid|enviad|formulad|firmad|dirigid|expresad|hech)[oa]s?\s+por\s+(?:el\s+|la\s+|los\s+|las\s+)?$"
                 rf"|\b(?:según|en\s+nombre\s+de)\s+(?:el\s+|la\s+|los\s+|las\s+)?$|\b{_ES_SAY}\s+(?:(?:la\s+delegación|el\s+gobierno|el\s+representante)\s+{_ES_ART})?(?:el\s+|la\s+|los\s+|las\s+)?$"
                 rf"|\bqué\s+(?:posici(?:ón|ones)|posturas?|actitud(?:es)?|opini(?:ón|ones))\s+(?:adopt|tom|defend|expres|mant|sost|tuv|tien)\w*\s+(?:(?:la\s+delegación|el\s+gobierno)\s+{_ES_ART})?(?:el\s+|la\s+|los\s+|las\s+)?$",
    Language.RU: rf"\b{_RU_DOC}\s+(?:(?:от|из)\s+)?{_RU_OF}$|\b{_RU_SAY}\s+{_RU_OF}$|\bпо\s+мнению\s+{_RU_OF}$|\bот\s+имени\s+{_RU_OF}$|\b{_RU_DOC}[^.?!;]{{0,40}}\sот\s+{_RU_OF}$|\b(?:внесенн|внесённ|представленн|направленн|предложенн)\w+\s+{_RU_OF}$"
                 rf"|\bкак(?:ую|ой|ие)\s+(?:позици\w+|точк\w+\s+зрения|мнени\w+|взгляд\w*)\s+(?:заня(?:л|ла|ли|ло)|занима\w+|высказа\w+|отстаива\w+|име\w+)\s+{_RU_OF}$",
    Language.ZH: r"(?:由|来自|根据|按照|据)$",
    Language.AR: rf"(?<![\u0621-\u064a]){_AR_SAY}(?:\s+بها?)?\s+{_AR_OF}$|(?<![\u0621-\u064a])[وبفلك]?{_AR_DOC}\s+(?:من\s+)?{_AR_OF}$|(?<![\u0621-\u064a])[وبفلك]?(?:ال)?{_AR_DOC}[^.؟!؛]{{0,40}}\s(?:من|من\s+جانب|المقدم(?:ة)?\s+من|الوارد(?:ة)?\s+من)\s+{_AR_OF}$|وفقا\s+ل(?:ـ)?$|(?:حسب|بحسب|من\s+جانب|باسم)\s+{_AR_OF}$",
}  # fmt: skip
_SENDER_AFTER: dict[Language, str] = {
    Language.EN: rf"^(?:['’]s?)\s+(?:\w+\s+){{0,2}}{_EN_DOC}\b|^\s+(?:(?:has|have|had|also|then|formally|first|itself)\s+){{0,2}}{_EN_SAY}",
    Language.FR: rf"^\s*(?:[-\s](?:a|ont|avait)(?:-t-(?:il|elle|ils|elles)|-(?:ils|elles))?|-t-\w+)?\s*(?:a-t-(?:il|elle)\s+|ont-(?:ils|elles)\s+|a\s+|ont\s+|avait\s+)?{_FR_SAY}\b|^\s+(?:propose|demande|dit|suggère|recommande|offre|sollicite)(?:nt)?\b",
    Language.ES: rf"^\s+(?:ha\s+|han\s+|había\s+)?(?:{_ES_SAY}|propuesto|dicho|pedido|solicitado|presentado|enviado|expresado|sugerido|recomendado)\b",
    Language.RU: rf"^\s+(?:(?:также|официально|не|уже)\s+)?{_RU_SAY}\b",
    Language.ZH: rf"^{_ZH_OF}(?:[^，。？、；对向给与和的是]{{0,16}}?){_ZH_SAY}|^{_ZH_OF}(?:[^，。？；]{{0,14}}?)的{_ZH_DOC}|^{_ZH_OF}(?:[^，。？、；]{{0,16}}?)(?:采取|持|抱|表明|阐明)[^，。？；]{{0,8}}?(?:立场|态度|观点|看法)|^(?:代表团|政府|常驻代表团?|代表|大使|外交部长?|外长)(?:在|于|就|对|向)[^。？；]{{1,36}}?{_ZH_SAY}|^(?:在|于)[^。？；，、]{{1,24}}?(?:上|中|时|里|期间|[日月年])[^。？；，、的]{{0,12}}?{_ZH_SAY}",
    Language.AR: rf"^\s+{_AR_SAY}(?![\u0621-\u064a])",
}  # fmt: skip
_ADDRESSEE_BEFORE: dict[Language, str] = {
    Language.EN: rf"\b{_EN_DOC}\s+{_EN_WHEN}(?:from\s+[^.?!;]{{1,40}}?\s+)?(?:{_EN_SENT}\s+)?to\s+{_EN_OF}$|\b(?:addressed|replied|wrote|write|said|say|reply|respond(?:ed)?|sent|send|proposed|propose)\s+to\s+{_EN_OF}$|\b(?:tell|told|inform|informed)\s+{_EN_OF}$",
    Language.FR: rf"\b{_FR_DOC}\s+(?:(?:[^.?!;]{{0,50}}?\s)?(?:adressée?s?|envoyée?s?)\s+|{_FR_ART}(?-i:[A-ZÉ][\w-]+\s+){{1,2}})?(?:à\s+(?:la\s+|l['’])?|au\s+|aux\s+)$|\b(?:répondu|écrit|adressé|envoyé|demandé)e?s?\s+(?:à\s+(?:la\s+|l['’])?|au\s+|aux\s+)$",
    Language.ES: rf"\b{_ES_DOC}\s+(?:(?:[^.?!;]{{0,50}}?\s)?(?:dirigidas?|enviadas?)\s+|{_ES_ART}(?-i:[A-ZÁ][\w-]+\s+){{1,2}})?(?:a\s+(?:la\s+|los\s+|las\s+)?|al\s+)$|\b(?:respondió|escribió|envió|pidió|dijo|preguntó)\s+(?:a\s+(?:la\s+|los\s+)?|al\s+)$",
    Language.RU: r"\b(?:в\s+адрес|на\s+имя|адресованн\w+|направленн(?:ое|ая|ые|ую)|отправленн(?:ое|ая|ые|ую))\s+(?:правительств\w+\s+)?$",
    Language.ZH: r"(?:致函|致|写给|发给|寄给|送交|答复|回复|告知|通知)$|(?:给|向)$",
    Language.AR: rf"(?<![\u0621-\u064a])[وبفلك]?(?:ال)?{_AR_DOC}[^.؟!؛]{{0,40}}\s(?:الموجه(?:ة)?\s+|موجه(?:ة)?\s+)?إلى\s+{_AR_OF}$",
}  # fmt: skip
_COMPILED = {
    name: {lang: re.compile(pattern, re.IGNORECASE) for lang, pattern in table.items()}
    for name, table in (("before", _SENDER_BEFORE), ("after", _SENDER_AFTER), ("addressee", _ADDRESSEE_BEFORE))
}
# A State that something is done to: "对中国提出", "关于美国的声明", "请俄罗斯提出".
_ZH_OBJECT = re.compile(r"(?:对|关于|有关|就|与|和|同|请|请求|要求|呼吁|邀请|敦促|支持|反对)$")
_ZH_TO_SAY = re.compile(r"^[^，。？；]{0,14}?(?:提出|发出|转交|递交|送交|表示|说明|通报|致|的(?:信|照会|函|电报))")
# "What was Belarus asked to do?"
_PASSIVE = re.compile(r"\b(?:was|were|is|are|be|been|being)\s+(?:the\s+)?$", re.IGNORECASE)
_JOINED = re.compile(
    r"\s*(?:[,،、]|\band\b|\bet\b|\by\b|\be\b|\bи\b|[和与及]|و)\s*(?:(?:of\s+the|of|the|la|le|les|l['’]|el|los|de\s+la|du|de)\s*)?", re.IGNORECASE
)


def find_state_roles(plain: str, language: Language) -> Iterator[StateRole]:
    """The States that a question names, in order, each with its role where the words around it tell one; States in one
    enumeration share theirs."""
    found = list(find_states(plain, language))
    languages = (Language.EN, Language.FR, Language.ES) if language is Language.UND else (language,)
    for group in _groups(plain, found):
        start, end = group[0].start, group[-1].end
        role = next((r for lang in languages if (r := role_at(plain, start, end, lang))), None)
        yield from (StateRole(m.code, role, m.start, m.end) for m in group)


def _groups(plain: str, found: list[StateMention]) -> Iterator[list[StateMention]]:
    group: list[StateMention] = []
    for mention in found:
        if group and not _JOINED.fullmatch(plain, group[-1].end, mention.start):
            yield group
            group = []
        group.append(mention)
    if group:
        yield group


def role_at(plain: str, start: int, end: int, language: Language) -> str | None:
    """Whether the words around a span tell of who is named there that it wrote or spoke ("sender") or was written to ("addressee")."""
    before, after = plain[max(0, start - 140) : start], plain[end : end + 60]
    if language is Language.ZH and _ZH_OBJECT.search(before):
        return None
    if _COMPILED["addressee"][language].search(before):
        sure = language is not Language.ZH or not before.endswith(("给", "向")) or _ZH_TO_SAY.search(after)
        return "addressee" if sure else None
    if _COMPILED["before"][language].search(before):
        return "sender"
    if _PASSIVE.search(before) and not after.startswith(("'", "’")):  # "What was Osmere's proposal?" is no passive
        return None
    return "sender" if _COMPILED["after"][language].search(after) else None
