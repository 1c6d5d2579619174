"""The words by which `corpus.conversation.leaning` tells that a question leaves out what it is asked of, in the six languages."""

from __future__ import annotations

import re

from corpus.languages import Language

RELATIONAL: dict[Language, re.Pattern[str]] = {
    language: re.compile(words, re.IGNORECASE)
    for language, words in {
        Language.EN: r"(?:total|final|exact)|costs?|prices?|expenses?|deadlines?|time-limits?|amounts?|sums?|durations?|sizes?|capacit(?:y|ies)|purposes?|aims?|reasons?|conditions?",
        Language.FR: r"(?:total|final|finale|exact)|coûts?|coûte\w*|coûté|prix|dépenses?|frais|délais?|échéances?|montants?|sommes?|durées?|tailles?|capacités?|buts?|objectifs?|raisons?|motifs?|conditions?",
        Language.ES: r"(?:total|final|exact[oa])|costos?|costes?|cuesta\w*|costó|costará|precios?|gastos?|plazos?|montos?|importes?|sumas?|duración|tamaños?|capacidad(?:es)?|fines|objetivos?|razón|razones|motivos?|condiciones",
        Language.RU: r"(?:итогов|общ|окончательн)\w+|стоимост\w+|стоит|стоил[оаи]?|цен[аыеу]|расход\w*|затрат\w*|срок\w*|сумм[аыеу]|размер\w*|мощност\w+|вместимост\w+|цел[ьи]|причин\w*|услови\w+|продолжительност\w+",
        Language.ZH: r"费用|成本|价格|花费|开支|金额|总额|期限|截止日期|规模|容量|目的|理由|条件|持续|总",
        Language.AR: r"(?:(?:وال|بال|لل|ال|و)?(?:تكلفة|تكاليف|كلفة|سعر|ثمن|نفقات|مهلة|موعد|مبلغ|مجموع|مدة|حجم|سعة|غرض|هدف|أسباب|سبب|شروط|نهائي|نهائية|إجمالي|إجمالية))|تكلف|يكلف",
    }.items()
}  # fmt: skip
"""Nouns of something's own, told without whose they are."""

REACTING: dict[Language, re.Pattern[str]] = {
    language: re.compile(words, re.IGNORECASE)
    for language, words in {
        Language.EN: r"agree\w*|accept\w*|support\w*|oppos\w*|object\w*|refus\w*|reject\w*|repl(?:y|ied|ies)|answer\w*|respond\w*|react\w*|vot(?:e|ed|es|ing)|abstain\w*|against|favou?r|results?|outcomes?|voting|ballots?|want\w*|need\w*|pay|paid|pays|pledg\w*|contribut\w*|ma[dk]e|think|thought",
        Language.FR: r"accept\w*|soutien\w*|soutenu\w*|appu\w*|oppos\w*|object\w*|refus\w*|rejet\w*|répond\w*|réag\w*|vot(?:e|é|ent|er)|abst\w+|contre|faveur|résultats?|issue|votes|scrutins?|d['’]accord|accord|voul\w+|veu(?:t|lent)|demand\w*|pai\w+|pay\w+|contribu\w+|pens\w+",
        Language.ES: r"acept\w*|apoy\w*|op(?:one|onen|uso|usieron|oner\w*)|objet\w*|rechaz\w*|negó|neg\w+|respond\w*|contest\w*|reaccion\w*|vot(?:ó|a|an|aron|ar)|abst\w+|contra|favor|resultados?|votación|votaciones|votos?|acuerdo|quer\w+|quiere\w*|quis\w+|pid\w+|pag\w+|contribu\w+|piens\w+|opin\w+",
        Language.RU: r"соглас\w+|принял\w*|поддерж\w+|возраж\w+|возраз\w+|отказ\w+|отверг\w*|ответ\w+|отве[чт]\w+|отреагир\w+|голосова\w+|проголосова\w+|голосовани\w+|результат\w*|итог\w*|воздерж\w+|против|хо(?:чет|тят|тел\w*)|прос\w+|плат\w+|заплат\w+|дума\w+",
        Language.ZH: r"同意|接受|支持|反对|拒绝|答复|回应|回答|结果|投票|表决|投|弃权|赞成|想要?|要求|支付|付|认为",
        Language.AR: r"[وف]?(?:وافق\w*|يوافق\w*|توافق\w*|قبل\w*|يقبل\w*|تقبل\w*|أيد\w*|يؤيد\w*|تؤيد\w*|عارض\w*|يعارض\w*|تعارض\w*|رفض\w*|يرفض\w*|ترفض\w*|رد|ردت|يرد|ترد|أجاب\w*|صوت\w*|يصوت\w*|تصوت\w*|امتنع\w*|ضد|لصالح|(?:ال)?(?:نتيجة|نتائج)|(?:ال|لل)?تصويت|طلب\w*|يطلب\w*|تطلب\w*|أراد\w*|يريد\w*|تريد\w*|دفع\w*|يدفع\w*|تدفع\w*)",
    }.items()
}  # fmt: skip
"""Verbs of one who answers what was said: what is agreed to, or voted on, is left out."""

DECIDING: dict[Language, re.Pattern[str]] = {
    language: re.compile(words, re.IGNORECASE)
    for language, words in {
        Language.EN: r"decid\w*|agree\w*|settle\w*|conclude\w*|resolv\w*|decisions?|outcomes?",
        Language.FR: r"décid\w*|decid\w*|conven\w+|convin\w+|conclu\w*|entend\w+|tranch\w+|décisions?|résultats?",
        Language.ES: r"decid\w*|acord\w+|acuerd\w+|conclu\w*|resolv\w+|convin\w+|decisión|resultado",
        Language.RU: r"решил\w*|постановил\w*|договорил\w*|условил\w*|сошлись|пришли|решени\w+|итог\w*",
        Language.ZH: r"决定|商定|定|达成|议定|结论",
        Language.AR: r"[وف]?(?:قرر\w*|اتفق\w*|يتفق\w*|توصل\w*|خلص\w*|استقر\w*|حسم\w*)",
    }.items()
}  # fmt: skip
"""Verbs of those who come to an end with what was spoken of, and do not say with what."""
HOLDING: dict[Language, re.Pattern[str]] = {
    language: re.compile(words, re.IGNORECASE)
    for language, words in {
        Language.EN: r"director|head|author|owner|manager|principal|candidate|captain",
        Language.FR: r"direct(?:eur|rice)|chef|auteure?|propriétaire|responsable|candidate?|capitaine",
        Language.ES: r"director[a]?|jefe|jefa|autor[a]?|propietari[oa]|responsable|candidat[oa]|capitán",
        Language.RU: r"директор\w*|руководител\w+|начальник\w*|автор\w*|владел\w+|кандидат\w*|капитан\w*",
        Language.ZH: r"院长|所长|主任|负责人|作者|局长|候选人|校长",
        Language.AR: r"(?:ال)?(?:مدير|مديرة|مديره|مديرها|مؤلف|صاحب|مالك|مرشح|قبطان)",
    }.items()
}  # fmt: skip
"""Who does one thing or another in a place that was spoken of: its director, its author."""

FILLING = re.compile(r"\b(?:more|then|exactly|instead|finally|eventually|in\s+the\s+end|after\s+all|à\s+la\s+fin|en\s+fin\s+de\s+compte|al\s+final|entonces|alors|в\s+конце\s+концов|тогда|precisely|été|précisément|plutôt|precisamente|вместо\s+этого|davantage|finalement|exactement|más|finalmente|exactamente|больше|именно|точно|в\s+итоге)\b|具体|究竟|最终|最后|后来|反而|在\s*最后|(?<![\u0621-\u064a])(?:في\s+النهاية|في\s+الأخير|أخيرا)(?![\u0621-\u064a])|(?<![\u0621-\u064a])(?:أكثر|بالضبط|تحديدا)(?![\u0621-\u064a])", re.IGNORECASE)  # fmt: skip
"""Words that only say which of several answers is meant."""
