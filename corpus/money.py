"""Amounts of money, in six languages: whether a question asks for one, and whether a text holds one (or says that nothing is paid)."""

from __future__ import annotations

import re

from corpus.dates import find_dates
from corpus.languages import Language
from corpus.quantities import quantities

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_COST = {
    _EN: r"\b(?:cost(?:s|ed|ing)?|prices?|priced|fees?|budget(?:s|ed)?|expenses?|expenditures?|charges?|charged|payments?|pays?|paid|payable|spend(?:s|ing)?|spent|tariffs?|dues|toll|contribut(?:es?|ed|ions?)|funds?|funding|grants?|fines?|salary|salaries|damages?|compensation|worth|money|estimated\s+at)\b",
    _FR: r"\b(?:co[uû]t(?:e|ent|era|eront|ait|é|s)?|prix|tarifs?|frais|budgets?|dépens\w+|droits?|redevances?|pay\w+|vers(?:er|é\w*|era|ement\w*)|contribution\w*|financ\w+|subvention\w*|amendes?|traitements?|salaires?|argent|indemnités?)\b",
    _ES: r"\b(?:cost(?:o|os|e|es|ó|ará|arán|aron|aba)|cuest(?:a|an)|precios?|tarifas?|tasas?|gast\w+|presupuest\w+|derechos|pag\w+|sufrag\w+|contribuci\w+|aport\w+|financ\w+|subvenci\w+|multas?|sueldos?|salarios?|dinero|indemnizaci\w+)\b",
    _RU: r"\b(?:стоит|стоил\w*|стоимост\w+|цен(?:а|ы|е|у|ой)|тариф\w*|сбор\w*|бюджет\w*|расход\w*|затрат\w*|плат\w+|опла\w+|выплат\w+|взнос\w*|финансир\w+|средств\w*|штраф\w*|зарплат\w*|оклад\w*|компенсаци\w+|обой[дт]\w+)\b",
    _ZH: r"费用|成本|花费|耗资|预算|开支|支出|经费|价格|价钱|收费|学费|旅费|拨付|拨款|支付|缴纳|捐款|资助|罚款|薪金|赔偿金|造价|钱",
    _AR: r"(?<![\u0621-\u064a])[وفبلك]{0,2}(?:ال|لل)?(?:[تي]?كل(?:فة|ف|فت|ّف)|تكلفة|تكاليف|كلفة|[يت]كلف|ثمن|سعر|أسعار|رسم|رسوم|ميزانية|ميزانيات|نفق(?:ة|ات)|مصاريف|مصروفات|[يت]?دفع|تمويل|مساهم(?:ة|ات)|تبرعات|منحة|غرامة|راتب|رواتب|تعويض|اعتماد(?:ات)?\s+مالي)",
}
_ASKED = {
    _EN: r"\bhow\s+much\b(?!\s+(?:time|longer|later|earlier|further|wider|space|room|water|light|fog|snow|of\b))|\b(?:what|which|at\s+what)\s+(?:is|are|was|were|will\s+be|would\s+be)?\s*(?:the\s+)?(?:(?:total|annual|estimated|overall|exact|approximate|yearly)\s+)*(?:cost|price|fee|budget|amount|sum|expense|expenditure|charge|tariff|salary|fine)s?\b",
    _FR: r"\bcombien\b(?!\s+(?:de\s+(?!(?:fonds|dollars|euros|francs|couronnes|unités)\b)|d['’]|y\s+a))|\bquel(?:le)?s?\s+(?:(?:est|sont|était|sera|serait)\s+)?(?:le|la|les|l['’])?\s*(?:co[uû]ts?|prix|montants?|budgets?|sommes?|frais|tarifs?|dépenses?|traitement|amende)\b",
    _ES: r"\bcuánto\b(?!\s+(?:tiempo|dura|tarda|mide|pesa|falta))|\b(?:qué|cuál(?:es)?)\s+(?:(?:es|son|fue|fueron|sería|será)\s+)?(?:el|la|los|las)?\s*(?:costos?|costes?|precios?|presupuestos?|importes?|montos?|sumas?|cantidad|gastos?|tarifas?|sueldo|multa)\b",
    _RU: r"\bсколько\s+(?:(?:это|он[аои]?|бы|будет|было|всего|нужно|надо|предстоит|должн\w+)\s+){0,2}(?:сто(?:ит|ил\w*|ить)|обойд\w+|обош\w+|плат\w+|запла\w+|выпла\w+|потрач\w+|израсход\w+|денег|средств|рубл\w+|доллар\w+|евро|крон|франков|расч[её]тных)\b|\bво\s+сколько\s+обо\w+|\bкак(?:ова|овы|ов|ая|ой|ую|ие|ими)\s+(?:(?:был[аи]?|будет|общая|полная|годовая)\s+)*(?:стоимост\w+|цен[аыу]|сумм[аыу]|бюджет\w*|расход\w*|затрат\w*|плат[аыу]|сбор\w*|тариф\w*|штраф\w*|оклад\w*)",
    _ZH: r"多少(?:钱|费用|经费|资金|预算|元|美元|记账单位)|(?:费用|成本|花费|耗资|预算|开支|支出|经费|价格|造价|金额|学费|罚款)[^，。？?]{0,10}(?:是|为|有)?(?:多少|几何|多大)|(?:花费?|耗资|需要?支付|拨付|收取?)(?:了)?多少",
    _AR: r"(?<![\u0621-\u064a])و?(?:بكم(?![\u0621-\u064a])|كم\s+(?:س?[يت]كلف|كلف|(?:[يت]|ست)?بلغ(?:ت)?\s+(?:ال)?(?:تكلفة|تكاليف|كلفة|ميزانية|ثمن|سعر|رسم|رسوم|مبلغ|نفقات)|س?[يت]دفع|دفع|ثمن|سعر|دينار|دولار|تكلفة|أنفق|س?[يت]نفق))|ما\s+(?:هي\s+|هو\s+)?(?:إجمالي\s+)?(?:ال)?(?:تكلفة|تكاليف|كلفة|ثمن|سعر|ميزانية|مبلغ|قيمة|نفقات|رسوم|رسم|راتب|غرامة)",
}
# Interrogatives that ask for any amount: a word for money must follow them.
_ANY_AMOUNT = re.compile(r"how\s+much|combien|cuánto", re.IGNORECASE)
_CURRENCY = re.compile(
    r"[$€£¥₽₴₹]|\b(?:USD|EUR|GBP|CHF|CNY|RUB|JPY)\b|\b(?:dollars?|euros?|pounds?|francs?|crowns?|kron[ae]r?|pesos?|yuan|renminbi|yen|roubles?|rubles?|dinars?|dirhams?|riyals?|rials?|rupees?|lira|shillings?|pence|cents?|guilders?|marks|units?\s+of\s+account)\b"
    r"|\b(?:couronnes?|livres?\s+sterling|roubles?|unités?\s+de\s+compte|dólares?|libras?|coronas?|rublos?|dinares?|unidad(?:es)?\s+de\s+cuenta|céntimos?|centavos?)\b|\b(?:доллар\w*|евро|фунт\w*|франк\w*|крон(?:а|ы|у|ам)?|рубл\w+|юан\w+|динар\w*|песо|расч[её]тн\w+\s+единиц\w*|копе\w+)\b"
    r"|美元|欧元|英镑|法郎|克朗|人民币|卢布|日元|第纳尔|记账单位|结算单位|(?<=[\d万亿千百])元|دولار\w*|يورو|جنيه\w*|فرنك\w*|كرون\w*|روبل\w*|دينار\w*|دراهم|درهم\w*|ريال\w*|ليرة|وحد(?:ة|ات)\s+(?:حساب|حسابية|الحساب)",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"\bfree\s+of\s+charge\b|\bwithout\s+(?:payment|charge|cost)\b|\b(?:at\s+)?no\s+(?:cost|fee|charge|financial)\b|\bcost\s+(?:its|their|the)\s+users\s+nothing\b|\bgratuit\w*|\bsans\s+(?:frais|paiement)\b|\bsin\s+(?:costo|coste|pago|cargo)\b|\bno\s+podrá\s+cobrarse\b|\bбесплатн\w+|\bбезвозмездн\w+|免费|无须?(?:付费|支付|支出)|مجان\w*|بلا\s+مقابل|دون\s+(?:مقابل|رسوم)|ولن\s+يفرض\s+أي\s+رسم",
    re.IGNORECASE,
)
_NEAR = 40  # characters between a number and its currency
_NO_AMOUNT = re.compile(
    r"(?:1[89]|20)\d{2}(?![\d.,])|[\d.,]+\s*(?:%|per\s+cent|pour\s+cent|por\s+ciento|процент|в\s+год|лет\b|years?\b|days?\b|months?\b|hours?\b|ans\b|jours?\b|años?\b|días?\b)",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[.;!?。；！？؛؟\n]\s")
_COST_PATTERNS = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in _COST.items()}
_ASKED_PATTERNS = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in _ASKED.items()}


def asks_for_money(question: str, language: Language) -> bool:
    """Whether a question asks for an amount of money: what something costs, a fee, a budget."""
    pattern = _ASKED_PATTERNS.get(language)
    match = pattern.search(question) if pattern else None
    if match is None or not _ANY_AMOUNT.fullmatch(match[0]):
        return match is not None
    clause = _CLAUSE.split(question[match.end() :], maxsplit=1)[0]
    return _COST_PATTERNS[language].search(clause) is not None or _CURRENCY.search(clause) is not None


def holds_money(text: str, language: Language) -> bool:
    """Whether a text holds an amount of money, or says that nothing is to be paid."""
    if _NOTHING.search(text):
        return True
    days = [(d.start, d.end) for d in find_dates(text)]
    numbers = [(q.start, q.end) for q in quantities(text, language) if not any(start <= q.start < end for start, end in days)]
    signs = [match.start() for match in _CURRENCY.finditer(text)]
    if any(start - _NEAR <= at < end + _NEAR for start, end in numbers for at in signs):
        return True
    # A currency that no list knows: "at a cost of 300 tallies".
    costs = [match.end() for match in _COST_PATTERNS[language].finditer(text)] if language in _COST_PATTERNS else []
    counted = [start for start, end in numbers if not _NO_AMOUNT.match(text, start)]
    return any(0 <= start - at <= _NEAR and not _CLAUSE.search(text, at, start) for start in counted for at in costs)
