"""The words that tell how a statement stands, in six languages (see `corpus.statements.standings`): finite verbs of acts and views, since a
noun ("the recommendations of the Council") only mentions an act. Matched against one clause without its number, whatever its case.

The group `now` marks the present tense, by which charters and rules lay down what a body does in general.
"""

from __future__ import annotations

from enum import StrEnum

from corpus.languages import Language


class Standing(StrEnum):
    """How a statement stands, the strongest claim about it first. A personal view is that of who writes or speaks: "I believe"."""

    PERSONAL_VIEW = "personal_view"
    GROUP_VIEW = "group_view"
    DELEGATION_VIEW = "delegation_view"
    DECISION = "decision"
    PROPOSAL = "proposal"
    RECOMMENDATION = "recommendation"
    REQUEST = "request"


_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_A = r"(?<![\u0621-\u064a])[وف]?"
_Z = r"(?![\u0621-\u064a])"
_SAID_EN = (
    r"(?:said|stated|consider(?:s|ed)?|felt|feels?|believe[sd]?|suggest(?:s|ed)?|propose[sd]?|(?:was|were|is|are)\s+of\s+the|express(?:es|ed)|not(?:es|ed)|stress(?:es|ed)|emphasi[sz]ed"
    r"|h(?:e|o)lds?|argue[sd]|support(?:s|ed)?|oppose[sd]?|recalled|underlined|object(?:s|ed)|favou?r(?:s|ed)|thought|thinks?|wish(?:es|ed)|asked|prefer(?:s|red)|called|welcome[sd]?|maintain(?:s|ed)|regretted|questioned|hoped|pointed\s+out)"
)
_SAID_FR = (
    r"(?:(?:a|ont|avait|avaient)\s+(?:\w+ment\s+)?(?:dit|déclaré|estimé|considéré|proposé|suggéré|exprimé|indiqué|souligné|fait\s+(?:observer|valoir|remarquer)|jugé|appuyé|soutenu|demandé|rappelé|noté|affirmé|été\s+d['’]avis|préféré)"
    r"|estim(?:e|ent|ait|aient)|considèr(?:e|ent)|considér(?:ait|aient)|juge(?:nt)?|pense(?:nt)?|préfér(?:ait|aient)|préfère(?:nt)?|souhaite(?:nt)?|propose(?:nt)?|soulignent|appuie(?:nt)?|est\s+d['’]avis|sont\s+d['’]avis)"
)
_SAID_ES = (
    r"(?:dij(?:o|eron)|declar(?:ó|aron)|estim(?:ó|aron|a|an)|consider(?:ó|aron|aba|aban|a|an)|prop(?:uso|usieron|one|onen)|sugiri(?:ó|eron)|expres(?:ó|aron)|indic(?:ó|aron)|subray(?:ó|aron|a|an)|opin(?:ó|aron|a|an|aba|aban)"
    r"|señal(?:ó|aron)|apoy(?:ó|aron|a|an)|pidi(?:ó|eron)|prefir(?:ió|ieron)|preferían?|sostuv(?:o|ieron)|destac(?:ó|aron)|manifest(?:ó|aron)|cre(?:e|en|ía|ían)|desea|preguntó)"
)
_SAID_RU = r"(?:заявил\w*|сказал\w*|считал?\w*|счел|сочл\w+|отметил\w*|отмечал\w*|высказал\w*|высказыва\w+|предложил\w*|предлага\w+|подчеркнул\w*|подчеркива\w+|поддержал\w*|поддержива\w+|возража\w+|возразил\w*|указал\w*|полага\w+|попросил\w*|выступил\w*|предпоч\w+|выразил\w*|спросил\w*|придержива\w+)"
_SAID_ZH = r"(?:认为|表示|指出|主张|建议|提议|提出|强调|支持|反对|赞成|要求|倾向于)"
_SAID_AR = r"(?:ترى|يرى|رأى|رأت|يعتقد|تعتقد|اعتقد|تعتبر|يعتبر|يؤيد|تؤيد|أيد|أيدت|يقترح|تقترح|يشدد|تشدد|يود|تود|يعارض|تعارض|يفضل|تفضل)"
_BODY_EN = r"(?:Conference|Committee|Commission|(?:Working\s+)?Group|Council|Assembly|[Mm]eeting|Panel|Board|Congress|Parties)"
_ALSO_EN = r"(?:(?:also|further|hereby|therefore|strongly|once\s+again|again)\s+)*"
_ALSO_FR = r"(?:(?:également|aussi|en\s+outre|instamment|vivement|à\s+nouveau|donc)\s+)*"
_ALSO_ES = r"(?:(?:también|asimismo|además|encarecidamente|por\s+lo\s+tanto)\s+)*"
_ALSO_RU = r"(?:(?:также|далее|вновь|настоятельно|поэтому|кроме\s+того)\s+)*"

WORDS: dict[Standing, dict[Language, str]] = {
    Standing.PERSONAL_VIEW: {
        _EN: r"\bin\s+my\s+(?:own\s+)?(?:personal\s+)?(?:view|opinion|judge?ment)\b|\bin\s+(?:my|his|her|a)\s+personal\s+(?:capacity|view|opinion)\b|\b(?-i:I)\s+(?:personally\s+)?(?:believe|think|consider|feel)\b|\b(?:my|his|her)\s+personal\s+views?\b",
        _FR: r"\bà\s+mon\s+(?:humble\s+)?avis\b|\bà\s+titre\s+personnel\b|\bje\s+(?:crois|pense|considère|estime)\b|\bselon\s+moi\b|\bopinions?\s+personnelles?\b",
        _ES: r"\ba\s+mi\s+(?:juicio|parecer|entender)\b|\ben\s+mi\s+opinión\b|\ba\s+título\s+personal\b|(?:\A|\b(?:yo|personalmente)\s+)(?:creo|pienso|considero)\s+que\b|\bopini(?:ón|ones)\s+personal(?:es)?\b",
        _RU: r"\bпо\s+мо(?:ему|ём)\s+мнению\b|\bна\s+мой\s+взгляд\b|\bв\s+личном\s+качестве\b|\bя\s+(?:считаю|думаю|полагаю)\b|\bмо[её]\s+личное\s+мнение|\bлично[ем]\s+мнени\w+",
        _ZH: r"我(?:个人)?(?:认为|相信|觉得)|以个人身份|我的?个人(?:意见|看法|观点)|依我(?:看|之见)",
        _AR: rf"{_A}(?:في\s+رأيي|برأيي|بصفتي\s+الشخصية|بصفته\s+الشخصية|بصفتها\s+الشخصية|أعتقد|رأيي\s+الشخصي){_Z}",
    },
    Standing.GROUP_VIEW: {
        _EN: rf"\b(?:some|several|many|most|a\s+number\s+of|other|certain|\w+\s+other)\s+(?:delegations?|members|States|countries|participants|representatives|speakers)\s+(?:\w+\s+)?{_SAID_EN}\b"
             rf"|\bthe\s+representatives\s+of\s+[^.;]{{2,90}}?\b{_SAID_EN}\b|\b(?:speaking|spoke|statement|said|stated|introducing|submitted|made)\b[^.;]{{0,60}}\bon\s+behalf\s+of\s+(?:the\s+)?(?:[\w-]+\s+){{0,4}}?(?:group|movement|league|union|countries|states|sponsors)\b"
             r"|\bthe\s+Group\s+of\s+\w+\s+(?:said|stated|considers?|believes?|holds?|stresse[sd]|reiterates?)\b",
        _FR: rf"\b(?:certain(?:e)?s|plusieurs|quelques|de\s+nombreu(?:x|ses)|la\s+plupart\s+des|d['’]autres|\w+\s+autres)\s+(?:délégations|membres|États|pays|participants|représentants|orateurs)\s+{_SAID_FR}\b"
             rf"|\bles\s+représentants\s+d[^.;]{{2,90}}?\b{_SAID_FR}\b|\b(?:parlant|parlé|prenant\s+la\s+parole|pris\s+la\s+parole|s['’]exprimant|intervenant|déclaration|présenté\w?|fait\w?)\b[^.;]{{0,60}}\bau\s+nom\s+(?:du\s+Groupe|de\s+l['’]Union|des\s+(?:États|auteurs|pays)|de\s+la\s+Ligue|du\s+Mouvement)",
        _ES: rf"\b(?:algun[oa]s|vari[oa]s|much[oa]s|la\s+mayoría\s+de\s+l[oa]s|otr[oa]s)\s+(?:delegaciones|miembros|Estados|países|participantes|representantes|oradores)\s+(?:\w+mente\s+)?{_SAID_ES}\b"
             rf"|\blos\s+representantes\s+de[^.;]{{2,90}}?\b{_SAID_ES}\b|\b(?:hablando|habló|interviniendo|intervino|declaración|presentad\w|formulad\w)\b[^.;]{{0,60}}\ben\s+nombre\s+(?:del\s+Grupo|de\s+la\s+Unión|de\s+los\s+(?:Estados|países|patrocinadores)|de\s+la\s+Liga|del\s+Movimiento)",
        _RU: rf"\b(?:ряд|некоторые|несколько|многие|большинство|другие)\s+(?:делегаци\w+|член\w+|государств\w*|стран\w*|участник\w+|представител\w+|оратор\w+)\s+(?:\w+\s+)?{_SAID_RU}\b"
             rf"|\bпредставители\s+[^.;]{{2,90}}?\b{_SAID_RU}\b|\b(?:выступа\w+|выступил\w*|заявлени\w+|представля\w+|внес\w+)\b[^.;]{{0,60}}\bот\s+имени\s+(?:группы|союза|государств|лиги|движения|авторов|стран)",
        _ZH: rf"(?:一些|若干|许多|多个|有些|多数|大多数|其他|几个)(?:代表团|成员国?|国家|代表|与会者|发言者)[^。；]{{0,8}}?{_SAID_ZH}|代表[^。；，]{{1,14}}?(?:集团|联盟|运动)(?:[^。；]{{0,4}})(?:发言|提出|表示)",
        _AR: rf"(?:رأت|ورأت|شددت|أكدت|ذكرت|قالت|اقترحت|فضلت|حبذت|أيدت|أعربت|أشارت|ترى)\s+(?:بعض|عدد\s+من|عدة|كثير\s+من|معظم)\s+(?:ال)?(?:وفود|أعضاء|دول|بلدان|مشاركين|ممثلين|متكلمين){_Z}|{_A}(?:رأت|ترى)\s+وفود\s+(?:كثيرة|عديدة|أخرى)"
             rf"|(?:قال|ذكر|رأى|اقترح|أيد|طلب|ارتأى)\s+ممثل(?:ا|و){_Z}|(?:متحدث|متكلم|كلمة|بيان|تكلم|تحدث)[^.؛]{{0,40}}{_A}باسم\s+(?:مجموعة|حركة|جامعة|الاتحاد|الدول|المجموعة|مقدمي){_Z}",
    },
    Standing.DELEGATION_VIEW: {
        _EN: rf"\b(?:one|a|the|another)\s+delegation\s+(?:of\s+[\w ]{{2,40}}?\s+)?{_SAID_EN}\b|(?<!\bof\s)(?<!\bby\s)(?<!\bfrom\s)(?<!\bto\s)(?<!\bwith\s)\bthe\s+(?:representative|delegate|observer)\s+(?:of|for|from)\s+[^.;]{{2,120}}?\b{_SAID_EN}\b|\b(?:my|our|his|her)\s+(?:delegation|government|country)\s+(?:\w+ly\s+|also\s+)?(?:{_SAID_EN}|attache[sd])\b",
        _FR: rf"\b(?:une|la|l['’]autre|une\s+autre)\s+délégation\s+(?:\w+\s+){{0,4}}?{_SAID_FR}\b|(?<!\bpar\s)(?<!\bde\s)(?<!\bà\s)(?<!\bavec\s)\b(?:le|la)\s+représentante?\s+d[^.;]{{2,120}}?\b{_SAID_FR}\b|\b(?:(?:ma|notre)\s+délégation|(?:mon|notre)\s+(?:gouvernement|pays))\s+{_SAID_FR}\b",
        _ES: rf"\b(?:una|la|otra)\s+delegación\s+(?:\w+\s+){{0,4}}?{_SAID_ES}\b|(?<!\bpor\s)(?<!\bde\s)(?<!\ba\s)(?<!\bcon\s)\b(?:el|la)\s+representante\s+de[^.;]{{2,120}}?\b{_SAID_ES}\b|\b(?:mi|nuestra|nuestro)\s+(?:delegación|gobierno|país)\s+{_SAID_ES}\b",
        _RU: rf"\b(?:одна|наша|моя|другая)\s+делегация\s+(?:\w+\s+)?{_SAID_RU}\b|\bделегация\s+(?-i:[А-ЯЁ])\w+(?:\s+(?-i:[А-ЯЁ])\w+)*\s+(?:\w+\s+)?{_SAID_RU}\b|\bпредставитель(?:ница)?\s+(?-i:[А-ЯЁ])[^.;]{{1,80}}?\s{_SAID_RU}\b|\b(?:мо[её]|наше)\s+правительство\s+{_SAID_RU}\b",
        _ZH: rf"(?:一个|有一个|另一个|我国|我|该)代表团[^。；]{{0,10}}?{_SAID_ZH}|[\u4e00-\u9fff]{{2,10}}(?<!常驻)(?<!位)代表(?:团)?{_SAID_ZH}|我国(?:政府|代表)?{_SAID_ZH}",
        _AR: rf"(?<!على\s)(?:قال|قالت|ذكر|أعلن|رأى|اقترح|صرح|طلب|سأل|أيد|شدد|أوضح|أفاد|أكد)\s+(?:ممثل|ممثلة|وفد|أحد\s+الوفود|المراقب){_Z}|{_A}{_SAID_AR}\s+(?:وفدي|وفد\s+بلدي|حكومتي|بلدي|أحد\s+الوفود){_Z}|{_A}(?:وفدي|حكومتي|بلدي)\s+{_SAID_AR}{_Z}",
    },
    Standing.DECISION: {
        _EN: rf"\A{_ALSO_EN}(?P<now>decides|resolves)\b|(?<!\bbe )\bdecided\s+(?:to|that|on|upon|as\s+follows|not)\b|\bit\s+was\s+(?:so\s+)?(?:decided|agreed)\b|\b{_BODY_EN}\b[^.;]{{0,60}}?\b(?:decides|decided|(?<!\bbe )adopted\s+(?:the|its|this|by)|agreed\s+(?:to|that|on)|resolved\s+(?:to|that)|approved\s+the|rejects|rejected|settled\s+on)\b",
        _FR: rf"\A{_ALSO_FR}décid(?:e|ent)\b|\b(?:a|ont)\s+(?:\w+\s+)?décidé\s+(?:de|d['’]|que|qu['’]|ce\s+qui)|\ba\s+(?:adopté|approuvé)\s+(?:le|la|les|l['’]|son|ce)|\bil\s+(?:a\s+été|est)\s+(?:ainsi\s+)?(?:décidé|convenu)\b|\b(?:est|sont)\s+convenu[es]*\s+(?:de|d['’]|que|qu['’])|\bil\s+en\s+est\s+ainsi\s+décidé\b|\b(?P<now>décide)\s+(?:ce\s+qui|de|d['’]|que|qu['’])",
        _ES: rf"\A{_ALSO_ES}(?:decid|aprueb|resuelv)(?:e|en|a)\b|\b(?:decidi(?:ó|eron)|h(?:a|an)\s+decidido)\b|\baprob(?:ó|aron)\s+(?:(?:sin\s+votación|por\s+consenso)\s+)?(?:el|la|los|las|su|este|esta)\b|\bacord(?:ó|aron)\b|\bconvin(?:o|ieron)\s+en\b|\bqueda\s+(?:así\s+)?(?:decidido|acordado)\b|\bdecid(?:e|en)\s+lo\s+siguiente\b|\b(?P<now>decide)\s+(?:que)\b",
        _RU: rf"\A{_ALSO_RU}(?:постановля(?:ет|ют)|реша(?:ет|ют)|утвержда(?:ет|ют))\b|\bпостановил[аио]?\b|(?<!не )\bрешил[ао]?\b|\bприня(?:л|ла|ло)\s+решение\b|\bутвердил[ао]?\b|\bдоговорил(?:ась|ся|ись)\b|\bрешение\s+принимается\b|\b(?P<now>постановляет)\b",
        _ZH: r"\A(?:又|还|并)?决定(?=\S)|(?:会议(?!程)|委员会|工作组|大会|全会)[^。；，]{0,20}?决定(?![的之，。、；应]|将?是否|书|草案|办法)|(?:已|并|一致)决定(?![的之])|会议就此作出决定|(?:会议|委员会|工作组|双方|代表团)[^。；，]{0,12}?(?<!未)(?<!能)(?:商定|议定(?!书|本))|(?:以协商一致方式|未经表决)?(?<!未)通过了",
        _AR: rf"\A(?P<now>(?:يقرر|تقرر)(?:\s+أيضا|\s+كذلك)?){_Z}|{_A}(?:قرر|قررت|قرروا){_Z}(?!\s+محكمة)|{_A}(?:اعتمد|اعتمدت)\s+(?:المؤتمر|الفريق|اللجنة|الجمعية|المجلس){_Z}|{_A}(?:اتفق|اتفقت){_Z}[^.؛]{{0,30}}\s+على{_Z}|{_A}(?:تقرر\s+ذلك){_Z}",
    },
    Standing.PROPOSAL: {
        _EN: r"(?<!the )(?<!a )\b(?:propose[sd]|suggest(?:s|ed))\b|\b(?:I|we|they|and|therefore|delegations?|States|countries|sponsors)\s+(?:therefore\s+|also\s+)?(?:propose|suggest)\b|\bpropose\s+that\b|\bputs?\s+forward\b|\b(?:following|these)\s+(?:proposals?|suggestions?)\b|\bpossible\s+(?:next\s+)?steps\s*(?:are|include|:)",
        _FR: r"(?<!\bse )(?P<now>\bpropos(?:e|ent)\b|\bsuggèr(?:e|ent)\b)|\b(?:a|ont)\s+(?:\w+\s+)?(?:proposé|suggéré)\b|\bpropositions?\s+suivantes?\b|\bproposé(?:e|s|es)?\s+par\b",
        _ES: r"(?P<now>\bprop(?:one|onen|onemos|ongo)\b|\bsugier(?:e|en|o)\b)|\bprop(?:uso|usieron)\b|\bsugiri(?:ó|eron)\b|\bpropuestas?\s+(?:siguientes?|por)\b|\bsiguientes?\s+propuestas?\b",
        _RU: r"(?P<now>(?!\Aпредлагает\s)\bпредлага(?:ет|ют|ю|ем)(?:ся)?\b)|\bпредложил[аио]?\b|\bпредложен[аыо]?\s+(?-i:[а-яё]+(?:ом|ой|ым|ем|ями))\b|\bследующ\w+\s+предложени\w+",
        _ZH: r"(?<![本该一关合的之此项其列])提议(?![，。；、)）和书案的])|提出了?(?:以下|如下|下列)(?:方案|提案|提议|步骤)|(?<!不)可(?:以)?考虑(?!到)",
        _AR: rf"{_A}(?P<now>يقترح|تقترح|نقترح|أقترح){_Z}|{_A}(?:اقترح|اقترحت|اقترحوا){_Z}|{_A}المقترحات\s+التالية{_Z}",
    },
    Standing.RECOMMENDATION: {
        _EN: r"\b(?<!be )(?:recommends|recommended\s+(?:that|to|the|:))|\b(?:we|(?-i:I))\s+(?:therefore\s+)?recommend\b|\b(?:following|these)\s+recommendations?\b|\brecommendations?\s*:|\bshould\s*:",
        _FR: r"(?P<now>\brecommand(?:e|ent|ons)\b)|\b(?:a|ont)\s+(?:\w+\s+)?recommandé\b|\brecommandations?\s+(?:suivantes?|ci-après)\b|\bdevrai(?:t|ent)\s*:",
        _ES: r"(?P<now>\brecom(?:ienda|iendan|iendo|endamos)\b)|\brecomend(?:ó|aron)\b|\b(?:siguientes?\s+recomendaci(?:ón|ones)|recomendaci(?:ón|ones)\s+siguientes?)\b|\bdebería(?:n)?\s*:",
        _RU: r"(?P<now>\bрекоменду(?:ет|ют|ю|ем)\b)|\bрекомендовал[аио]?\b|\bследующ\w+\s+рекомендаци\w+|\bследует\s*:",
        _ZH: r"(?<![的之该能各项些此其出类种关到等分条])(?<!作成)建议(?![和与、。，；书案的及中稿之者时])|提出了?(?:以下|如下|下列)(?:各项)?建议|应(?:当|该)?\s*[:：]",
        _AR: rf"{_A}(?P<now>يوصي|توصي|نوصي|أوصي){_Z}|{_A}(?:أوصى|أوصت|أوصوا){_Z}(?!\s+به)|{_A}(?:ال)?توصيات\s+التالية{_Z}|{_A}ينبغي[^.\n]{{0,60}}[:：]",
    },
    Standing.REQUEST: {
        _EN: rf"\A{_ALSO_EN}(?:requests|calls?\s+(?:up)?on|urges|invites|appeals\s+to)\b|\b{_BODY_EN}\s+{_ALSO_EN}(?:requests|calls\s+(?:up)?on|urges|invites)\b|\b(?:requested|called\s+upon|urged|invited|appealed\s+to)\s+(?:the|all|each|every|member|coastal)\b|\b(?:are|is)\s+(?:also\s+)?(?:invited|requested|urged)\s+to\b",
        _FR: rf"\A{_ALSO_FR}(?:prie|demande|engage|exhorte|invite|appelle)\s+{_ALSO_FR}(?:les?|la|l['’]|tous|toutes|chaque|au|aux|à)|(?P<now>\b(?:Conférence|Groupe\s+de\s+travail|Comité|Commission|Réunion)\s+{_ALSO_FR}(?:prie|engage|exhorte|invite|demande\s+(?:à|au|aux))\b)|\b(?:a|ont)\s+(?:prié|invité|exhorté|engagé)\b|\b(?:a|ont)\s+demandé\s+(?:à|au|aux)\b|\bsont\s+(?:invité|prié)e?s\s+(?:à|de)\b",
        _ES: rf"\A{_ALSO_ES}(?:pide|solicita|exhorta|insta|invita)\s+{_ALSO_ES}(?:al?|que)\b|(?P<now>\b(?:Conferencia|Grupo\s+de\s+Trabajo|Comité|Comisión|Reunión)\s+{_ALSO_ES}(?:pide|solicita|exhorta|insta|invita)\b)|\b(?:pidi(?:ó|eron)|solicit(?:ó|aron)|exhort(?:ó|aron)|inst(?:ó|aron)|invit(?:ó|aron))\s+(?:al?)\b|\bse\s+(?:invita|pide)\s+a\b",
        _RU: rf"\A{_ALSO_RU}(?:прос(?:ит|ят)|призыва(?:ет|ют)|приглаша(?:ет|ют)|предлагает)\s|(?P<now>\b(?:Конференция|Рабочая\s+группа|Комитет|Комиссия|Совещание)\s+{_ALSO_RU}(?:просит|призывает|приглашает)\b)|\b(?:просил[аио]?|призвал[аио]?)\s",
        _ZH: r"\A(?:又|还|并)?(?:请求|请(?!参|见|问|注|允许|接受)|吁请|敦促|促请|邀请|呼吁)|(?:会议|委员会|工作组|大会)(?:还|又)?(?:请求|请(?!参|见|问)|吁请|敦促|促请|邀请|呼吁)",
        _AR: rf"\A(?:يطلب|تطلب)(?:\s+أيضا)?\s+إلى{_Z}|\A(?P<now>يدعو|تدعو|يحث|تحث|يهيب|تهيب){_Z}|{_A}(?:طلب|طلبت)\s+(?:المؤتمر\s+|الفريق\s+العامل\s+)?إلى{_Z}|{_A}(?:يدعو|تدعو|يحث|يهيب)\s+(?:المؤتمر|الفريق|اللجنة){_Z}|{_A}(?:دعا|دعت)\s+(?:المؤتمر|الفريق|اللجنة){_Z}",
    },
}  # fmt: skip

HEDGES: dict[Language, str] = {
    _EN: r"\b(?:if|unless|whether|when|whenever|where|wherever|until|shall|(?-i:may)|in\s+so\s+far\s+as|in\s+the\s+event|not|never|no|nowhere)\b|\b(?:which|who|so|recalling|recalled\s+that)\s*\Z",
    _FR: r"\b(?:si|s['’]il|à\s+moins|lorsqu\w*|quand|jusqu\w*|tant\s+que|peut|peuvent|ne|n['’]|dont|rappelant)\b|\b(?:qui|qu['’]elles?|qu['’]ils?|rappel\w+\s+qu\w*)\s*\Z",
    _ES: r"\b(?:si|a\s+menos|cuando|hasta|mientras|podrán?|puede|pueden|no|recordando)\b|\bque\s*\Z",
    _RU: r"\b(?:если|когда|пока|может|могут|не|ни|ссылаясь|котор\w+|уполномочи\w+)\b",
    _ZH: r"\A(?:如(?!下|上|何)|若|倘|除非|当|回顾)|(?:除非|如果|如经|是否|得(?=[作决促与提请]))|(?:得|可|应|须|不|未|没有|能|不得|所|之)\Z",
    _AR: r"(?<![\u0621-\u064a])[وف]?(?:إذا|إذ|متى|ما\s+لم|عندما|حيثما|لا|لم|لن|يجوز|إن|إلى\s+أن|التي|الذي)(?![\u0621-\u064a])|(?<![\u0621-\u064a])أن\s*\Z",
}
"""What makes an act in the clause behind it one that is only possible, denied, or told of another time."""

LAYING_DOWN: dict[Language, str] = {
    _FR: r"\b(?:Assemblée|Conseil|Cour|Secrétaire\s+général|il|elle|celui-ci|celle-ci)\b[^.;:]*\Z", _ES: r"\b(?:Asamblea|Consejo|Corte|Secretario\s+General)\b[^.;:]*\Z",
    _RU: r"\b(?:Ассамблея|Совет|Суд)\b[^.;:]*\Z",
}  # fmt: skip
"""Before a verb in the present: the bodies whose doings charters lay down so."""

LAYING_DOWN_ARABIC = r"\s+(?:ال)?(?:جمعية|مجلس|محكمة|أمين|هيئة|أعضاء)"
"""The same behind the verb, where Arabic has its subject."""
