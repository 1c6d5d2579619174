"""The words by which an amount of money is asked for and stated, in the six languages; see `corpus.statements.money`."""

from __future__ import annotations

import re

from corpus.languages import Language

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_AR_START, _AR_END = r"(?<![\u0621-\u064a])", r"(?![\u0621-\u064a])"


def _re(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


# What is counted in money and in nothing else, or what a price is asked of.
_SUM_EN = r"(?:costs?|prices?|fees?|budgets?|expenses?|expenditures?|charges?(?!\s+against)|tariffs?|tolls?|dues|salar(?:y|ies)|fines?|compensation|money|dollars|euros|crowns|units\s+of\s+account)"
_OF_EN = rf"(?:{_SUM_EN}|contributions?|grants?|funds)"
_SUM_FR = r"(?:co[uû]ts?|prix|budgets?|frais|tarifs?|dépenses?|amendes?|redevances?|salaires?|indemnités?|droits\s+de\s+(?:port|phare|douane|passage|quai|balisage|péage))"
_SUM_ES = r"(?:costos?|costes?|precios?|presupuestos?|gastos?|tarifas?|tasas?|sueldos?|salarios?|multas?|indemnizaci(?:ón|ones)|derechos\s+(?:de\s+(?:puerto|faro|aduana|paso|muelle|balizamiento)|portuarios))"
_SUM_RU = r"(?:стоимост\w+|цен[аыу]|бюджет\w*|расход\w*|затрат\w*|плат[аыу]|сбор[аыу]?(?!\s+(?:урожая|подписей|данных|сведений|информации|мнений|отзывов))|тариф\w*|штраф\w*|оклад\w*|взнос\w*|пошлин\w*|компенсаци\w+)(?!\w)"
_SUM_ZH = r"(?:费用|(?<![浪免消])费|成本|花费|预算|开支|支出|价格|价钱|造价|金额|罚款|薪金|赔偿金)"
_SUM_AR = r"(?:ال)?(?:تكلفة|تكاليف|كلفة|ثمن|سعر|أسعار|ميزانية|نفقات|رسوم|راتب|رواتب|غرامة|غرامات|تعويض|تعويضات)"
_PAY_EN = r"(?:costs?|pays?|paid|spend|spent|charges?|charged|contribute[sd]?|worth|owes?|owed|allocated|disbursed|pledge[sd]?)"
_PAY_FR = r"(?:co[uû]t\w+|pa(?:ie|ient|ier|yer|yé\w*|yait|iera|iement)|vers(?:er|é\w*|e|era|ait)|dépens(?:er|é\w*|e|ait)|vaut|valent|valait|factur\w+)"
_PAY_ES = r"(?:cuestan?|cost(?:ó|ará|arán|aría|arían|aron|aba|ado|ar)|valen?|valía|valdrá|pag(?:a|an|ó|ar|ará|aría|arían|aron|ado|aba|ue)|gast(?:a|an|ó|ar|ará|aría|aron|ado)|cobr(?:a|an|ó|ar|ará|aría|aron|ado)|aport(?:a|an|ó|ar|ará|aría|aron|ado)|desembols\w+|abon(?:a|an|ó|ar|aron|ado))"
# Where the word for what is asked of ends a noun phrase: "the budget committee" is no budget.
_AFTER_EN = r"(?=\s*(?:[?.,;:!]|$)|\s+(?:(?!(?:for|about)\s*\??$)(?:of|for|to|in|on|at|per|from|under|by|since|until|during|with)|that|which|it|they|and|or|is|are|was|were|did|does|do|has|have|had|will|would|must|should|shall|can|may|paid|payable|due|owed|set|agreed|proposed|adopted|approved|imposed|levied|allocated|charged)\b)"
_MODIFIED_EN = r"(?:(?!(?:of|for|to|in|on|is|are|was|were|did|does|do)\b)[\w’'-]+\s+){0,2}?"
_NOT_COUNTED_ZH = r"(?=钱|费用|经费|资金|款|元|美元|欧元|记账单位|[？?，。]|$)"

ASKED: dict[Language, re.Pattern[str]] = {
    _EN: _re(
        rf"\bhow\s+much\s+money\b|\bhow\s+many\s+(?:million\s+|thousand\s+)?(?:dollars|euros|crowns|francs|roubles|rubles|yuan|dinars|units\s+of\s+account)\b"
        rf"|\bhow\s+much\s+(?:is|are|was|were|will\s+be|would\s+be)\s+(?:the\s+|a\s+|an\s+)?{_MODIFIED_EN}{_SUM_EN}{_AFTER_EN}"
        rf"|\bhow\s+much\s+(?:does|did|do|is|are|was|were|will|would|has|have|had|must|should|shall|can|may)\b[^?.;!]{{0,80}}?\b{_PAY_EN}\b(?!\s+(?:attention|tribute|heed|homage|respect|interest|time))"
        rf"|(?:\b(?:what|which)\s+(?:(?:is|are|was|were|will\s+be|would\s+be)\s+)?|^(?:(?:please\s+)?(?:tell|give|show)\s+(?:me|us)\s+)?(?=the\s))(?:the\s+)?(?:{_MODIFIED_EN}{_SUM_EN}{_AFTER_EN}"
        rf"|(?:total\s+)?(?:amount|sum)\s+(?:(?:of\s+(?:the\s+|its\s+|their\s+)?{_MODIFIED_EN}{_OF_EN}{_AFTER_EN})|(?:(?:that\s+)?(?!of\b)[^?.;!]{{0,40}}?\b{_PAY_EN}\b(?!\s+(?:attention|tribute|heed|homage|respect))))"
        rf")|\bwhat\s+(?:does|did|do|will|would|has|have|must|should|shall)\s+[^?.;!]{{1,60}}?(?<!\bof)(?<!\bon)(?<!\babout)(?<!\bthe)(?<!\bits)(?<!\btheir)(?<!\ba)(?<!\bany)\s(?:cost|pay|paid|charged?)(?=\s*(?:[?.]|$)|\s+(?:in|per|each|a\s+year|annually|now)\b)"
    ),
    _FR: _re(
        rf"\bcombien\s+(?:d['’]argent|de\s+(?:fonds|dollars|euros|francs|couronnes|roubles|dinars|crédits))\b|\bcombien\b(?!\s+(?:de|du|des|y\s+a|ont|sont|en)\b|\s+d['’])[^?.;!]{{0,80}}?\b{_PAY_FR}\b(?!\s+(?:attention|hommage))|\bcombien\s+ont\s+coûté\b"
        rf"|(?:\bquel(?:le)?s?\s+(?:(?:est|sont|était|étaient|sera|serait)\s+)?|^(?:donnez|indiquez|montrez|dites)-(?:moi|nous)\s+|^(?=l[ea]s?\s))(?:le\s+|la\s+|les\s+|l['’])?(?:{_SUM_FR}(?!\w)|montant(?!\w)|sommes?\s+(?:d['’]argent|[^?.;!]{{0,40}}?\b{_PAY_FR}\b))"
    ),
    _ES: _re(
        rf"\bcuánto\s+dinero\b|\bcuánt[oa]s\s+(?:dólares|euros|francos|coronas|rublos|dinares|unidades\s+de\s+cuenta)\b"
        rf"|\bcuánto\s+(?=(?:se|le|les|nos|me|ha|han|había|hay|fue|será|debe\w*|tiene\w*|tendrá\w*|{_PAY_ES})\b)[^?.;!]{{0,80}}?\b{_PAY_ES}\b(?!\s+(?:atención|tributo|homenaje|tiempo))"
        rf"|(?:\b(?:qué|cuál(?:es)?)\s+(?:(?:es|son|fue|fueron|era|sería|será)\s+)?|^(?:d[ií]game|d[eé]me|indíqueme)\s+|^¿?(?=(?:el|las?|los)\s))(?:el\s+|la\s+|los\s+|las\s+)?(?:{_SUM_ES}(?!\w)|(?:importe|monto)(?!\w)|(?:sumas?|cantidad(?:es)?)\s+(?:de\s+dinero|[^?.;!]{{0,40}}?\b{_PAY_ES}\b))"
    ),
    _RU: _re(
        r"\bсколько\s+(?:(?:это|он[аои]?|бы|будет|было|всего|нужно|надо|предстоит|должн\w+)\s+){0,2}(?:сто(?:ит|ил\w*|ить)|обойд\w+|обош\w+|плат\w+|запла\w+|выпла\w+|потрач\w+|израсход\w+|денег|средств(?!\s+(?:связи|навигаци\w+|спасени\w+))|рубл\w+|доллар\w+|евро|крон|франков|расч[её]тных)\b"
        # "Сколько Северовия заплатила": a name in the singular acts; "сколько Сторон платит" counts who pays.
        r"|\bсколько\s+(?:(?-i:[А-ЯЁ])(?!торон\b|осударств\b|лен\w*\b|частник\w*\b|елегаци\w*\b|тран\b|удов\b)[а-яё-]*[а-яё]\s+){1,3}(?:платит|(?:за|вы|у)платила?|потратила?|израсходовала?|внесла?)\b"
        rf"|\bкакую\s+(?:общую\s+)?сумму\b(?!\s+(?:балл|голос))|\bво\s+сколько\s+обо\w+|(?:\bкак(?:ова|овы|ов|ая|ой|ую|ие|ими)\s+(?:(?:был[аи]?|будет|общая|полная|годовая)\s+)*|^(?:назовите|укажите|сообщите)\s+)(?:{_SUM_RU}|размер\w*\s+{_SUM_RU}|сумм[аыу]\s+(?:взнос\w*|расход\w*|плат[её]ж\w*|средств|сбор\w*|бюджета|денег|выплат\w*|оплаты|штраф\w*|долга|компенсации|контракта|была\s+(?:выделена|уплачена|выплачена)))"
    ),
    _ZH: _re(
        rf"多少(?:钱|费用|经费|资金|预算|元|美元|欧元|记账单位)|{_SUM_ZH}[^，。？?]{{0,10}}?(?:是|为|有)?(?:多少{_NOT_COUNTED_ZH}|几何|多大)|(?:耗资|支付|缴纳|拨付|认捐|捐助|捐款|出资|付|花费?)了?多少{_NOT_COUNTED_ZH}|经费(?:是|为|有)?多少{_NOT_COUNTED_ZH}"
    ),
    _AR: _re(
        rf"{_AR_START}و?(?:بكم{_AR_END}|كم\s+(?:(?:س?[يت]كلف|كلف(?:ت)?|س?[يت]دفع|دفع(?:ت)?|دينارا?|دولارا?|أنفق(?:ت)?|س?[يت]نفق|ال(?:ثمن|سعر)|ثمن|سعر|تكلفة){_AR_END}|(?:(?:[يت]|ست)?بلغ(?:ت)?|كان(?:ت)?|[يت]كون|هي|هو)\s+(?:{_SUM_AR}|(?:ال)?مبلغ){_AR_END}))"
        rf"|(?:{_AR_START}ما\s+(?:هي\s+|هو\s+|كان(?:ت)?\s+)?|^(?:اذكر|أعطني)\s+)(?:إجمالي\s+)?(?:{_SUM_AR}|(?:ال)?مبلغ|قيمة\s+(?:ال)?(?:مساهمة|مساهمات|رسوم|عقد|غرامة|منحة|منح|اشتراك|اشتراكات|تبرع|تبرعات|تعويض|ميزانية)){_AR_END}"
    ),
}
"""How each language asks for an amount of money: what something costs, a fee, a budget."""

COST: dict[Language, re.Pattern[str]] = {
    _EN: _re(
        r"\b(?:cost(?:s|ed|ing)?|prices?|priced|fees?|budget(?:s|ed)?|expenses?|expenditures?|charges?|charged|payments?|pays?|paid|payable|spend(?:s|ing)?|spent|tariffs?|dues|tolls?|contribut(?:es?|ed|ions?)|funds?|funding|grants?|fines?|salary|salaries|damages?|compensation|worth|estimated\s+at)\b"
    ),
    _FR: _re(
        r"\b(?:co[uû]t(?:e|ent|era|eront|ait|é|s)?|prix|tarifs?|frais|budgets?|dépens\w+|droits?|redevances?|pay\w+|vers(?:er|é\w*|era|ement\w*)|contribution\w*|financ\w+|subvention\w*|amendes?|traitements?|salaires?|argent|indemnités?)\b"
    ),
    _ES: _re(
        r"\b(?:cost(?:o|os|e|es|ó|ará|arán|aría|arían|aron|aba)|cuest(?:a|an)|precios?|tarifas?|tasas?|gast\w+|presupuest\w+|derechos|pag\w+|sufrag\w+|contribuci\w+|aport\w+|financ\w+|subvenci\w+|multas?|sueldos?|salarios?|dinero|indemnizaci\w+)\b"
    ),
    _RU: _re(
        r"\b(?:стоит|стоил\w*|стоимост\w+|цен(?:а|ы|е|у|ой)|тариф\w*|сбор\w*|бюджет\w*|расход\w*|затрат\w*|плат\w+|опла\w+|(?:за|вы)плат\w+|взнос\w*|финансир\w+|штраф\w*|зарплат\w*|оклад\w*|компенсаци\w+|обой[дт]\w+|обош[её]?л\w*)\b"
    ),
    _ZH: _re(r"费用|(?<![浪免消])费|成本|花费|耗资|预算|开支|支出|经费|价格|价钱|拨付|拨款|支付|缴纳|捐款|资助|罚款|薪金|赔偿金|造价"),
    _AR: _re(
        rf"{_AR_START}[وفبلك]{{0,2}}(?:ال|لل)?(?:[تي]?كل(?:فة|ف|فت|ّف)|تكلفة|تكاليف|كلفة|[يت]كلف|ثمن|سعر|أسعار|رسم|رسوم|ميزانية|ميزانيات|نفق(?:ة|ات)|مصاريف|مصروفات|[يت]?دفع(?:ت)?|تمويل|مساهم(?:ة|ات)|تبرعات|منحة|غرامة|راتب|رواتب|تعويض|اعتماد(?:ات)?\s+مالي(?:ة)?){_AR_END}"
    ),
}
"""What stands before an amount in a currency that no list knows: "a cost of 300 tallies"."""

LEADS_TO: dict[Language, re.Pattern[str]] = {
    _EN: _re(
        r"(?:\s+(?:for|in)\s+\d{4})?[\s:,]*(?:(?:is|was|are|were|shall|will|would|be|been|of|at|to|about|some|around|nearly|over|under|approximately|only|an?|the|it|them|him|her|us|a\s+total|totall?(?:ed|ing|s)|amounts?|amounted|amounting|came|comes|stands|stood|set|fixed|up|rose|fell|sum|equal)\s+)*"
    ),
    _FR: _re(
        r"(?:\s+(?:pour|en)\s+\d{4})?[\s:,]*(?:(?:est|était|sont|sera|de|à|la|le|les|un|une|environ|quelque|près|plus|moins|seulement|fixée?s?|estimée?s?|somme|montant|s['’]élèv\w+|s['’]est\s+élevée?|leur|lui|chacun)\s+|d['’])*"
    ),
    _ES: _re(
        r"(?:\s+(?:para|en)\s+\d{4})?[\s:,]*(?:(?:es|era|fue|son|será|de|a|en|por|el|la|los|las|un|una|unos|unas|casi|más|menos|solo|sólo|suma|total|asciend\w+|ascendi\w+|fijad[oa]s?|estimad[oa]s?|le|les)\s+)*"
    ),
    _RU: _re(
        r"(?:\s+(?:за|на|в)\s+\d{4}\s*(?:г\w*\.?)?)?[\s:,—–-]*(?:(?:в|во|на|около|до|от|по|составил\w*|составля\w+|составит|равн\w+|сумм\w+|размер\w*|лишь|почти|более|менее|ему|ей|им|будет|был[аио]?)\s+)*"
    ),
    _ZH: _re(r"[\s:：]*(?:为|是|约|了|共计|共|达到?|计|总额|总计|仅|超过|近|合计)*\s*"),
    _AR: _re(r"[\s:،]*(?:(?:هي|هو|كان(?:ت)?|[يت]?بلغ(?:ت)?|وقدره?ا?|قدره?ا?|مقداره?ا?|نحو|حوالي|قرابة|زهاء|إلى|مبلغ|مبلغا)\s+|ب(?=\d))*"),
}
"""What may stand between such a word and its amount."""

COUNTED = re.compile(
    r"\s*(?:[\w’'-]+\s+)?(?:states?|countr(?:y|ies)|part(?:y|ies)|delegat(?:ions?|es?)|members?|keepers?|ships?|vessels?|boats?|fishermen|ports?|harbou?rs?|buoys?|lights?|lighthouses?|lightships?|people|persons?|men|women|children|times?|votes?|letters?|notices?|metres?|miles?|tonnes?|kilomet\w+"
    r"|états?|pays|parties|délégations?|membres?|gardiens?|navires?|bateaux|pêcheurs?|phares?|bouées?|personnes?|fois|voix|lettres?|mètres?|milles?|tonnes?"
    r"|estados?|países?|partes|delegaciones|miembros?|guardianes|fareros?|buques?|barcos?|pescadores|puertos?|faros?|boyas?|personas?|veces|votos?|cartas?|metros?|millas?|toneladas?"
    r"|государств\w*|стран\w*|сторон\w*|делегаци\w+|член\w*|смотрител\w+|суд(?:но|на|ов|ам|ами)|корабл\w+|рыбак\w*|порт\w*|маяк\w*|буй|буя|буев|бу[её]в|человек\w*|раз|раза|голос\w*|пис(?:ем|ьм\w+)|метр\w*|миль|мили|тонн\w*)(?!\w)"
    r"|\s*(?:个(?!单位)|名|艘|位|座|次|份|项|天|年|月|国|票|吨|米|海里)"
    rf"|\s*(?:دولة|دول|بلدا?|بلدان|طرفا?|أطراف|وفدا?|وفود|عضوا?|أعضاء|حارسا?|حراس|سفينة|سفن|قاربا?|قوارب|صيادا?|ميناء|موانئ|منارة|منارات|عوامة|عوامات|شخصا?|أشخاص|مرة|مرات|صوتا?|أصوات|رسالة|رسائل|مترا?|ميلا?|طنا?){_AR_END}",
    re.IGNORECASE,
)
"""What is counted and is no money, behind a number."""

_CURRENCY = (
    r"(?:[$€£¥₽₴₹]|\b(?:USD|EUR|GBP|CHF|CNY|RUB|JPY)\b|\b(?:dollars?|euros?|pounds?(?!\s+of\b)|francs?|crowns?|kron[ae]r?|pesos?|yuan|renminbi|yen|roubles?|rubles?|dinars?|dirhams?|riyals?|rials?|rupees?|lira|shillings?|pence|cents?|guilders?|marks|units?\s+of\s+account)\b"
    r"|\b(?:couronnes?|livres?\s+sterling|unités?\s+de\s+compte|dólares?|libras?(?:\s+esterlinas)?(?!\s+de\b)|coronas?|rublos?|dinares?|unidad(?:es)?\s+de\s+cuenta|céntimos?|centavos?|francos?)\b|\b(?:доллар\w*|евро|фунт\w*\s+стерлингов|франк\w*|крон(?:а|ы|у|ам)?|рубл\w+|юан\w+|динар\w*|песо|расч[её]тн\w+\s+единиц\w*|копе\w+)\b"
    r"|美元|欧元|英镑|法郎|克朗|人民币|卢布|日元|第纳尔|记账单位|结算单位|(?<=[\d万亿千百十一二三四五六七八九])元|دولار\w*|يورو|جنيه\w*|فرنك\w*|كرون\w*|روبل\w*|دينار\w*|دنانير|دراهم|درهم\w*|ريال\w*|ليرة|وحد(?:ة|ات)\s+(?:حساب|حسابية|الحساب))"
)
CURRENCIES = re.compile(_CURRENCY, re.IGNORECASE)
"""A currency, wherever it stands."""
BEHIND_NUMBER = re.compile(
    r"[)）]?(?:\s*(?:hundred|thousand|billion|mille|milliers?|millions?|milliards?|mil|millón|millon(?:es)?|тыс\w*\.?|млн\.?|миллион\w*|миллиард\w*|万|亿|千|ألف|آلاف|مليون|ملايين)(?!\w)){0,3}"
    r"\s*(?:d['’]|(?:de|of|gold|silver|new|old)\s+|(?-i:[A-Z])[\w-]+\s+|[а-яё]+(?:ских|ская|ские|ских|ной|ных|цких)\s+|[一-鿿]{1,6}?)?" + _CURRENCY,
    re.IGNORECASE,
)
"""A currency behind a number: "2 million crowns", "300 Severovian crowns"."""
BEFORE_NUMBER = re.compile(rf"(?:[$€£¥₽₴₹]|\b(?:USD|EUR|GBP|CHF|CNY|RUB|JPY))\s*$|{_CURRENCY}\s*[)）\]]?\s*[:：|]\s*$", re.IGNORECASE)
"""A currency before one: "$ 300", "(crowns): 300"."""

NOTHING = re.compile(
    r"\bfree\s+of\s+charge\b|\bwithout\s+(?:payment|charge|cost)\b|\b(?:at\s+)?no\s+(?:cost|fee|charge|financial)\b|\bcost\s+(?:its|their|the)\s+users\s+nothing\b|\bgratuit\w*|\bsans\s+(?:frais|paiement)\b|\bsin\s+(?:costo|coste|pago|cargo)\b|\bno\s+podrá\s+cobrarse\b|\bбесплатн\w+|\bбезвозмездн\w+|免费|无须?(?:付费|支付|支出)"
    rf"|{_AR_START}[وف]?(?:ب?ال)?مجان(?:ا|ي|ية)?{_AR_END}|بلا\s+مقابل|دون\s+(?:مقابل|رسوم)|ولن\s+يفرض\s+أي\s+رسم",
    re.IGNORECASE,
)
"""That nothing is paid."""
NO_AMOUNT = re.compile(
    r"(?:1[89]|20)\d{2}(?![\d.,])|[\d.,]+\s*(?:%|per\s+cent|pour\s+cent|por\s+ciento|процент|в\s+год|лет\b|years?\b|days?\b|months?\b|hours?\b|ans\b|jours?\b|años?\b|días?\b)",
    re.IGNORECASE,
)
"""Numbers that are years, parts of a hundred or lengths of time."""
