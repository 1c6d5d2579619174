"""The words by which a question leans on what was said before, in the six languages: what opens an elliptic question ("and",
"what about"), what points back ("that", "they"), what asks for more, what asks for another language, and the small words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.languages import Language


@dataclass(frozen=True, slots=True)
class Wording:
    """How one language leans on what was said, and what a question carried over is written with.

    `lead` and `trail` stand around an elliptic question; `asks` opens a clause that asks; `heads` are the interrogatives that
    a topic is left without; `points` are the pronouns that stand for what was said; `this_kind` a demonstrative before a
    word for a kind of document; `small` are words that name nothing; `topic` is what stands before a question's topic.
    """

    lead: re.Pattern[str]
    asks: re.Pattern[str]
    heads: re.Pattern[str]
    points: re.Pattern[str]
    this_kind: re.Pattern[str]
    more: re.Pattern[str]
    request: re.Pattern[str]
    small: frozenset[str]
    topic: re.Pattern[str]
    within: str  # "in CHL/2031/12"
    about: str  # "regarding small ports"
    else_: str  # "what else is said"
    sender: str  # who speaks in a letter or a statement
    signatory: str  # who signed it
    said_of: str  # what a question is put of a party that it has no place for
    reasons: str  # what a bare "why" asks for
    colon: str
    on: str  # what a follow-up without words of its own is asked on
    end: str
    trail: re.Pattern[str] | None = None


def _re(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_AR = r"[\u0621-\u064a]"
# Words that begin with the letter of "and".
_AR_AND = rf"و(?!ثيق|ثائق|فد|فود|زير|زار|زرا|اقع|اشنطن|احد|قع|افق|صف|ضع|رق|كيل|كال|حد|لاي|جود|سيل|سائل|قت|صل|طن|رد|كان|ارد|سط|جه|ضح)(?={_AR}|\d)"
_EN_PREP = r"(?:(?:on|by|in|from|until|since|before|after|during|at|to|for|with|of|under|about|over|within)\s+)?"
_FR_PREP = r"(?:(?:à|en|de|depuis|pendant|durant|avant|après|pour|jusqu['’]à|dans|par|sur|sous|chez|avec|au\s+nom\s+de)\s+|d['’])?"
_ES_PREP = r"(?:(?:a|en|de|desde|hasta|para|por|con|sobre|ante|según|bajo|en\s+nombre\s+de)\s+)?"
_RU_PREP = r"(?:(?:в|во|на|с|со|к|ко|до|от|из|у|о|об|по|за|при|после|для|через|перед|от\s+имени)\s+)?"

WORDINGS: dict[Language, Wording] = {
    Language.EN: Wording(
        lead=_re(r"(?:(?:ok(?:ay)?|so|well)[,.]?\s+)?(?:(?:and|but|or)\b[,]?\s*(?:(?:what|how)\s+about\b|then\b|also\b|for\b)?|(?:what|how)\s+about\b|(?:the\s+)?same\s+(?:question\s+)?(?:for|on|about)\b)\s*"),
        asks=_re(rf"{_EN_PREP}(?:who(?:m|se)?|what|which|when|where|why|how)\b|(?:did|does|do|is|are|was|were|has|have|had|can|could|must|may|shall|should|will|would)\b"),
        heads=_re(
            rf"^\W*{_EN_PREP}(?:who(?:m|se)?|what|which|when|where|why|how(?:\s+(?:many|much|long|soon|often|far|large|old))?)\b(?:\s+(?:(?:is|are|was|were|did|does|do|has|have|had|can|could|must|may|shall|should|will|would)\b))?\s*"
            r"|^\W*(?:did|does|do|is|are|was|were|has|have|had|can|could|must|may|shall|should|will|would)\b\s*"
        ),
        points=_re(r"\b(?:it|its|they|them|their|theirs|he|him|his|she|her|hers|that|this|these|those|there|one|ones)\b"),
        this_kind=_re(r"\b(?:this|that|the\s+(?:same|said))\s+(?=(?:draft\s+|working\s+)?(?:letter|report|decision|resolution|document|paper|note|memorandum|statement|record|draft|text|declaration|telegram|cablegram)\b)"),
        more=_re(
            r"(?:(?:can|could|would)\s+you\s+|please\s+)?(?:tell\s+(?:me|us)\s+(?:a\s+(?:little|bit)\s+)?more(?:\s+about\s+(?:it|that|this))?|(?:give\s+(?:me|us)\s+)?(?:some\s+)?more\s+(?:details?|information)?(?:\s+(?:about|on)\s+(?:it|that|this))?"
            r"|go\s+on|continue|(?:anything|what)\s+else|elaborate|more|(?:any|in\s+more)\s+details?)(?:\s+please)?"
        ),
        request=_re(r"\b(?:please|answer|reply|respond|translat\w+|say|repeat|give|write|show|same)\b"),
        small=_words(
            "the a an of on in at by for to from with under about regarding concerning as until since before after during into and or but also then too please is are was were be been being did does do has "
            "have had can could must may shall should will would not who whom whose what which when where why how many much long it its they them their he him his she her that this these those there one ones me you i we us exactly only same again now so else time"
        ),
        topic=_re(r"\b(?:on|about|regarding|concerning)\s+(?P<topic>[^?]{2,80}?)\s*\??$"),
        within=" in {}", about=" regarding {}", else_="What else is said", sender="Who submitted document {}", signatory="Who signed {}", said_of="What do the records say of {}", reasons="What reasons are given", colon=": ", on=" (on the question “{}”)", end="?",
    ),
    Language.FR: Wording(
        lead=_re(r"(?:et|mais|ou)\b[,]?\s*(?:(?:qu['’]en\s+est-il|quid)\s+(?:(?:de|du|des)\s+|d['’])|alors\b)?\s*|(?:qu['’]en\s+est-il|quid)\s+(?:(?:de|du|des)\s+|d['’])|(?:la\s+)?même\s+(?:question|chose)\s+pour\s+"),
        asks=_re(rf"{_FR_PREP}(?:qui|que|quoi|quel(?:le)?s?|lequel|laquelle|lesquel(?:le)?s|quand|où|pourquoi|comment|combien)\b|qu['’]|c['’](?:est|était)\b|y\s+a-t-il\b|est-ce\b|\w+-(?:t-)?(?:il|elle|ils|elles|on)\b"),
        heads=_re(
            rf"^\W*{_FR_PREP}(?:qui(?!\s+se\b)|que|quoi|quel(?:le)?s?|lequel|laquelle|lesquel(?:le)?s|quand|où|pourquoi|comment|combien(?:\s+de)?)\b(?:\s+(?:est-ce\s+qu(?:e\b|['’]|i\b)|(?:est|sont|était|étaient|a|ont)\b(?!-)))?\s*"
            r"|^\W*qu['’](?:est-ce\s+qu(?:e\b|i\b|['’])\s*)?|^\W*est-ce\s+qu(?:e\b|['’])\s*"
        ),
        points=_re(r"\b(?:il|elle|ils|elles|lui|leur|leurs|eux|sa|son|ses|cela|ça|ceci|ce|c['’]|l['’](?=(?:a|ont|avait|avaient|est|eut)\b)|le(?=\s+(?:leur|lui)\b)|y|en(?=\s+(?:est|sont|a|ont|était)\b)|celui-ci|celle-ci|ceux-ci|celles-ci|laquelle|lequel|lesquelles|lesquels)(?!\w)"),
        this_kind=_re(r"\b(?P<fr>cette|cet|ce|ladite|ledit)\s+(?=(?:projet|document|note|lettre|rapport|décision|résolution|déclaration|mémorandum|texte|procès-verbal|télégramme)\b)"),
        more=_re(
            r"(?:(?:pouvez|pourriez)-vous\s+)?(?:(?:m['’]|nous\s+)?en\s+dire\s+(?:plus|davantage)|(?:dites|dis)(?:-moi|-nous|-m['’])?\s*-?en\s+(?:plus|davantage)|plus\s+de\s+(?:détails|précisions)|(?:encore|autre\s+chose|quoi\s+d['’]autre)|continue[zr]?|développe[zr]?|précise[zr]?)"
            r"(?:\s*,?\s*s['’]il\s+(?:vous|te)\s+pla[iî]t)?"
        ),
        request=_re(r"s['’]il\s+(?:vous|te)\s+pla[iî]t|\bsvp\b|\b(?:répond\w+|réponse|tradui\w+|dites|redites|répét\w+|écri\w+|donne\w*|même)\b"),
        small=_words(
            "le la les l un une des du de d au aux à en dans sur sous par pour avec chez depuis avant après selon jusqu et ou mais alors aussi est sont était étaient a ont avait avaient être avoir fait font se s ne n pas plus il elle ils elles on lui leur leurs eux "
            "cela ça ceci ce c cette cet ces qui que qu quoi quel quelle quels quelles quand où pourquoi comment combien y t sujet propos concernant celui celle ceux celles ci là lequel laquelle m moi vous nous je tu même temps peux peut pouvez pourriez autre autres sa son ses pendant durant"
        ),
        topic=_re(r"\b(?:sur|concernant|à\s+propos\s+(?:de|du|des)|au\s+sujet\s+(?:de|du|des))\s+(?P<topic>[^?]{2,80}?)\s*\??$"),
        within=" dans {}", about=" concernant {}", else_="Qu’est-il dit d’autre", sender="Qui a présenté le document {}", signatory="Qui a signé {}", said_of="Que disent les documents au sujet de {}", reasons="Quelles raisons sont données", colon=" : ", on=" (à propos de la question « {} »)", end=" ?",
    ),
    Language.ES: Wording(
        lead=_re(r"¿?\s*(?:(?:y|e|pero|o)\b[,]?\s*(?:qué\s+(?:hay|pasa|ocurre)\s+(?:de|del|con)\b|entonces\b)?|qué\s+(?:hay|pasa|ocurre)\s+(?:de|del|con)\b|(?:lo|la)\s+mism[oa]\s+(?:pregunta\s+)?(?:para|sobre|con)\b)\s*"),
        asks=_re(rf"¿?\s*{_ES_PREP}(?:qué|quién(?:es)?|cuál(?:es)?|cuándo|a?dónde|por\s+qué|cómo|cuánt[oa]s?)\b"),
        heads=_re(rf"^\W*{_ES_PREP}(?:qué|quién(?:es)?|cuál(?:es)?|cuándo|a?dónde|por\s+qué|cómo|cuánt[oa]s?)\b(?:\s+(?:es|son|fue|fueron|era|ha|han)\b)?\s*"),
        points=_re(r"\b(?:él|ella|ellos|ellas|lo(?=\s+\w+)|los(?=\s+(?:propuso|presentó|firmó|envió|apoyó|dijo)\b)|le|les|eso|esto|aquello|ello|su|sus|ese|este|allí|ahí)(?!\w)"),
        this_kind=_re(r"\b(?P<es>est[ea]|es[ea]|aquella|aquel|dich[oa])\s+(?=(?:proyecto|documento|nota|carta|informe|decisión|resolución|declaración|memorando|texto|acta|telegrama)\b)"),
        more=_re(
            r"¿?\s*(?:(?:puede|podría|puedes|podrías)\s+)?(?:(?:decir|contar|dar)(?:me|nos)\s+más(?:\s+(?:detalles|información))?|(?:dime|dígame|cuénteme|cuéntame)\s+más|más\s+(?:detalles|información|datos)|continú[ae]|siga|sigue|(?:qué|algo)\s+más|amplíe)(?:\s*,?\s*por\s+favor)?"
        ),
        request=_re(r"\bpor\s+favor\b|\b(?:resp[oó]nd\w*|respuesta|conteste|contesta|trad[uú]c\w+|trad[uú]zca\w*|diga\w*|repita\w*|repite|escriba|decir\w*|mism[oa])\b"),
        small=_words(
            "el la los las un una unos unas lo al del de a en por para con sin sobre según desde hasta ante bajo y e o u pero entonces también es son fue fueron era eran ha han había ser se no qué quién quiénes cuál cuáles cuándo dónde adónde cómo cuánto "
            "cuánta cuántos cuántas él ella ellos ellas le les eso esto ello su sus ese este esa esta hay pasa con relación respecto acerca me nos usted mismo misma más otro otra otros puede puedes podría tiempo durante"
        ),
        topic=_re(r"\b(?:sobre|acerca\s+del?|respecto\s+del?|en\s+relación\s+con)\s+(?P<topic>[^?]{2,80}?)\s*\??$"),
        within=" en {}", about=" con respecto a {}", else_="¿Qué más se dice", sender="¿Quién presentó el documento {}", signatory="¿Quién firmó {}", said_of="¿Qué dicen los documentos sobre {}", reasons="¿Qué razones se dan", colon=": ", on=" (acerca de la pregunta «{}»)", end="?",
    ),
    Language.RU: Wording(
        lead=_re(r"(?:а|и|но|или)\b[,]?\s*(?:(?:что|как)\s+(?:насчет|насчёт|касается|относительно|там\s+с)\b|если\b)?\s*|(?:что|как)\s+(?:насчет|насчёт|относительно)\s+|то\s+же\s+(?:самое\s+)?(?:по|про|для|о|об)\s+"),
        asks=_re(rf"{_RU_PREP}(?:кто|кого|кому|кем|ком|что|чего|чему|чем|чём|как(?:ой|ая|ое|ие|ого|ому|им|их|ими|ом|ую|ов|ова|ово|овы)?|чей|чья|чьё|чье|чьи|когда|где|куда|откуда|почему|зачем|сколько)\b|\w+\s+ли\b"),
        heads=_re(
            rf"^\W*{_RU_PREP}(?:кто|кого|кому|кем|ком|что|чего|чему|чем|чём|как(?:ой|ая|ое|ие|ого|ому|им|их|ими|ом|ую|ов|ова|ово|овы)?|чей|чья|чьё|чье|чьи|когда|где|куда|откуда|почему|зачем|сколько)\b\s*"
        ),
        points=_re(r"\b(?:он|она|оно|они|его|её|ее|их|ему|ей|им|ими|ним|ней|них|нём|нем|это|этого|этому|этом|этим|то(?=\s*\?)|там|туда|тогда)\b"),
        this_kind=_re(r"\b(?:эт(?:от|а|о|ого|ой|ом|у|ому|им)|данн(?:ый|ая|ое|ого|ой|ом|ую|ому)|указанн(?:ый|ая|ое|ого|ой|ом|ую|ому)|т(?:от|а|о|ого|ой|ом))\s+(?=(?:проект\w*|документ\w*|нот[аыуе]|письм\w+|доклад\w*|решени\w+|резолюци\w+|заявлени\w+|меморандум\w*|текст\w*|записк\w+|телеграмм\w*)\b)"),
        more=_re(r"(?:можно\s+|пожалуйста,?\s+)?(?:расскажите\s+(?:мне\s+)?(?:об\s+этом\s+)?(?:ещё|еще|подробнее|больше)(?:\s+об\s+этом)?|(?:чуть\s+)?подробнее(?:\s+об\s+этом)?|больше\s+подробностей|(?:что|а)\s+(?:ещё|еще)|(?:ещё|еще)|продолжай\w*|дальше)(?:,?\s*пожалуйста)?"),
        request=_re(r"\b(?:пожалуйста|ответьте|ответь|отвечай\w*|ответить|ответ|переведи\w*|перевод|повтори\w*|напиши\w*|скажи\w*|то\s+же)\b"),
        small=_words(
            "в во на с со к ко до от из у о об обо по за при после для через перед под над про без и а но или же ли бы не был была было были есть будет кто кого кому кем ком что чего чему чем чём как какой какая какое какие какого какому каким каких "
            "какими каком какую каков какова каково каковы чей чья чьё чье чьи когда где куда откуда почему зачем сколько он она оно они его её ее их ему ей им ими ним ней них нём нем это этого этому этом этим то там тогда относительно насчет насчёт касается мне вы ещё еще можно можете числа течение"
        ),
        topic=_re(r"\b(?:о|об|по|относительно|касательно)\s+(?P<topic>[^?]{2,80}?)\s*\??$"),
        within=" в {}", about=" относительно: {}", else_="Что еще говорится", sender="Кто представил документ {}", signatory="Кто подписал {}", said_of="Что говорится в документах о следующем: {}", reasons="Какие причины указаны", colon=": ", on=" (к вопросу «{}»)", end="?",
    ),
    Language.ZH: Wording(
        lead=_re(r"(?:那么|那(?!个|些|份|封|项|里|年|次|位)|而|还有|至于|同样)[，,]?\s*(?:对于|关于|就|在)?|(?:关于|对于)(?=[^，。？?]{1,12}呢)"),
        trail=re.compile(r"(?:又)?(?:怎么样|如何|是怎样的)?呢?\s*[？?。]*$"),
        asks=_re(r"谁|哪|什么|何|为什么|为何|怎|如何|多[少长大久远高]|几|是否|(?:由|被|向|对|给|在|从|自|至|于|到|根据|按)(?:谁|哪|什么|何)|(?:是|有)(?:谁|哪|什么|何|多少|几)"),
        heads=_re(r"为什么|为何|什么时候|何时|什么|哪一?(?:个|些|里|年|天|位|项|份|国)?|谁|多少(?:个|名|套)?|怎么样?|怎样|如何|何处|何地|几(?:个|名|套|天|年)|是否|吗|呢|请问|有(?=哪|什么)"),
        points=_re(r"它们?|他们?|她们?|(?<![尤极])其(?![他它余实次])|这(?:是|一点|个|样|里|点)?|那(?:是|一点|里|样)|此(?![外时次前后])|该(?=[^，。？]{0,6})|前者|后者|上述"),
        this_kind=_re(r"(?:该|这|那|此|上述)(?:份|封|项|个|一)?(?=(?:决议草案|决定草案|决定|决议|文件|信|信函|报告|照会|声明|发言|备忘录|草案|电报))"),
        more=_re(r"(?:请)?(?:再)?(?:多|详细)(?:说说|讲讲|(?:说|讲|介绍)(?:一?(?:点|些|下))?)|(?:请)?继续(?:说)?|(?:还有|更多)(?:什么|细节|信息|内容|别的|其他)?(?:吗|呢)?|能(?:否)?(?:再)?(?:说得)?(?:更)?(?:详细|具体)(?:一?(?:点|些|说明))?吗?|详情|具体(?:呢|一点)"),
        request=_re(r"请|回答|作答|答复|翻译|译成|再说|重复|改"),
        small=_words("的 了 是 在 对 就 和 与 及 有 由 被 向 给 从 自 于 到 也 都 还 呢 吗 啊 吧 请 问 那 么 而 关 于 至 又 怎 样 如 何 什 谁 哪 多 少 几 为 它 他 她 们 其 中 这 该 此 个 些 会 要 能 可 以 时 候 里 年 天"),
        topic=re.compile(r"(?:就|关于|对于|对)(?P<topic>[^，。？?]{2,30}?)(?=[，,]|提出|有|说|发表|作出|做出|的|是|表示|建议|决定|采取)"),
        within="{}中", about="关于{}，", else_="还说了什么", sender="文件{}是谁提交的", signatory="谁签署了{}", said_of="文件中关于{}有何说法", reasons="说明了哪些理由", colon="：", on="（针对“{}”这一问题）", end="？",
    ),
    Language.AR: Wording(
        lead=_re(rf"(?:و?ماذا\s+عن|و?ما\s+(?:هو\s+|هي\s+)?(?:الحال|الأمر)\s+(?:في|مع|بالنسبة\s+(?:ل|إلى))|و?بالنسبة\s+(?:إلى\s+|ل)|نفس\s+السؤال\s+عن|لكن\s+|ثم\s+|{_AR_AND})\s*"),
        asks=_re(rf"(?:[بفلكم]|إلى\s+|على\s+|عن\s+|في\s+|من\s+|منذ\s+)?(?:من(?=\s+(?:هو|هي|هم|الذي|التي|الذين|كان|كانت|يكون|قال|وقع|اقترح|قدم|كتب|أرسل|ترأس|دفع|صوت|عارض|أيد|رفض|وافق|امتنع|سي|ي|ت|[\u0621-\u064a]+(?:ه|ها|هم)(?![\u0621-\u064a])))|ما|ماذا|لماذا|متى|أين|كيف|كم|أي|أية|مم|عم|بم|هل|لمن|ممن|بماذا)(?!{_AR})"),
        heads=_re(rf"^\W*(?:[بفلك]|إلى\s+|على\s+|عن\s+|في\s+|من\s+|منذ\s+)?(?:من|ما(?:ذا|\s+هو|\s+هي|\s+هم|\s+الذي|\s+التي)?|لماذا|متى|أين|كيف|كم|أي|أية|هل|لمن|بماذا)(?!{_AR})\s*"),
        points=_re(rf"(?<!{_AR})[وفبلك]?(?:ذلك|هذا|هذه|تلك|هؤلاء|هناك|منها|منه|منهم|فيها|فيه|عنها|عنه|لها|له|لهم|بها|به|إليه|إليها|عليه|عليها)(?!{_AR})"),
        this_kind=_re(rf"(?:هذا|هذه|تلك|ذلك)\s+(?=(?:ال)(?:مشروع|وثيقة|مذكرة|رسالة|تقرير|مقرر|قرار|بيان|نص|محضر|برقية|ورقة)(?!{_AR}))"),
        more=_re(r"(?:هل\s+يمكن(?:ك|كم)?\s+)?(?:(?:أخبرني|حدثني|قل\s+لي|زودني|إعطائي|أعطني)\s+(?:ب)?(?:ال)?مزيد(?:\s+(?:من\s+(?:التفاصيل|المعلومات)|عن\s+ذلك))?|(?:ال)?مزيد\s+من\s+(?:التفاصيل|المعلومات)|تفاصيل\s+أكثر|وماذا\s+أيضا|ماذا\s+أيضا|تابع|استمر|أكمل)(?:\s+من\s+فضل(?:ك|كم))?"),
        request=_re(r"من\s+فضل(?:ك|كم)|رجاء|لو\s+سمحت|أجب|أجيبوا|الإجابة|الرد|ترجم|ترجمة|كرر|قل|اكتب|نفس"),
        small=_words(
            "في من إلى على عن مع بعد قبل منذ حتى عند بين ما ماذا لماذا متى أين كيف كم أي أية هل هو هي هم هن الذي التي الذين ذلك هذا هذه تلك هؤلاء كان كانت يكون تكون قد لم لن لا أن إن أو ثم لكن بشأن حول بالنسبة فيها فيه منها منه منهم لها له "
            "بها به عنه عنها نفس"
        ),
        topic=_re(rf"(?<!{_AR})(?:(?:بشأن|حول|(?<!ماذا\s)عن)\s+|فيما\s+يتعلق\s+ب)(?P<topic>[^؟?]{{2,80}}?)\s*[؟?]?$"),
        within=" في {}", about=" بشأن {}", else_="ماذا ورد أيضا", sender="من قدم الوثيقة {}", signatory="من وقع {}", said_of="ماذا ورد في الوثائق بشأن {}", reasons="ما الأسباب المذكورة", colon=": ", on=" (بشأن السؤال «{}»)", end="؟",
    ),
}  # fmt: skip

LIGHT = re.compile(
    r"sa(?:y|ys|id)|state[sd]?|told|tell|wrote|writ\w+|sign\w*|propos\w*|suggest\w*|happen\w*|mean\w*|d(?:it|ire|isent|éclar\w+)|écri\w+|sign\w+|pass\w+|signifi\w+|d(?:ijo|ijeron|ice|icen|ecir)|escrib\w+|firm\w+|propus\w+|propon\w+|ocurr\w+"
    r"|сказа\w*|говор\w*|заяв\w*|написа\w*|подписа\w*|предл\w+|произошл\w*|случил\w*|说|讲|提出|表示|写|签署|签|发生|提|قال\w*|يقول\w*|ذكر\w*|كتب\w*|وقع\w*|اقترح\w*|حدث\w*",
    re.IGNORECASE,
)
"""Verbs that say nothing of what is asked for: "Who said that?" """
SIGNING = re.compile(
    r"\bsign(?!a[lu]|ifi)\w*|\bfirm(?:ó|a|aron|ado|ada|ante|antes|e)\b|\bподписа\w*|签署|签(?!证)|(?<![\u0621-\u064a])[وف]?(?:ال)?[يت]?(?:وق[ّ]?ع(?!ات)|موقع[وية])",
    re.IGNORECASE,
)
"""Verbs of signing: signatories stand in signature blocks, not where senders do."""
_MARKS = " \t\n?？؟!！.。…"
_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_ZH_RUN = re.compile(r"[一-鿿]+|[A-Za-z0-9]+")


def without_mark(text: str) -> str:
    """A question without the marks at its ends."""
    return text.strip().rstrip(_MARKS).lstrip("¿¡ ")


def sentence(asked: str, language: Language) -> str:
    """The text as a question: with a capital letter and its marks."""
    text = asked.strip()
    text = text[:1].upper() + text[1:]
    if language is Language.ES and not text.startswith("¿"):
        text = "¿" + text
    if text.startswith("¿"):
        text = "¿" + text[1:2].upper() + text[2:]
    return text + (WORDINGS[language] if language in WORDINGS else WORDINGS[Language.EN]).end


def content_words(text: str, wording: Wording) -> list[str]:
    """The words of a text that name something; in Chinese, where words aren't set apart, runs of characters."""
    if wording is WORDINGS[Language.ZH]:
        bare = wording.heads.sub(" ", text)
        return [run for run in _ZH_RUN.findall("".join(" " if c in wording.small else c for c in bare)) if run]
    words: list[str] = []
    for word in _WORD.findall(text):
        folded = word.casefold().replace("’", "'")
        parts = [p for p in re.split(r"['-]", folded) if p]
        if folded in wording.small or all(p in wording.small or len(p) == 1 for p in parts):
            continue
        if wording is WORDINGS[Language.AR] and folded[:1] in "وفبل" and folded[1:] in wording.small:
            continue
        words.append(word)
    return words
