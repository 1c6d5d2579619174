"""Questions that name nothing by which they could be told apart from others, and so lean on the one before them, though no word of theirs points
back: what it costs, how the vote ended ("What was the result of the vote?"), and who agreed, wanted or voted, without to what."""

from __future__ import annotations

import re
from typing import Literal

from corpus.bodies import find_bodies
from corpus.languages import Language
from corpus.questions import Question, understand
from corpus.slots import NAMES, in_order, without
from corpus.talk_words import LIGHT, WORDINGS, content_words

_FEW = 9  # words
_SHORT = 16  # characters of Chinese
_STEM = 4

# Nouns of something's own, told without whose they are.
_RELATIONAL: dict[Language, re.Pattern[str]] = {
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

# Verbs of one who answers what was said: what is agreed to, or voted on, is left out.
_REACTING: dict[Language, re.Pattern[str]] = {
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

_FILLING = re.compile(r"\b(?:more|then|exactly|instead|finally|in\s+the\s+end|precisely|été|précisément|plutôt|precisamente|вместо\s+этого|davantage|finalement|exactement|más|finalmente|exactamente|больше|именно|точно|в\s+итоге)\b|具体|究竟|最终|反而|(?<![\u0621-\u064a])(?:أكثر|بالضبط|تحديدا)(?![\u0621-\u064a])", re.IGNORECASE)  # fmt: skip
# A party of several has an article.
_MANY = re.compile(
    r"\b(?:States|Group|Countries|Islands|Kingdom|Republic|Union|Parties|Members|Délégations?|États|Groupe|Pays|Îles|Estados|Grupo|Países|Islas)\b"
)


def leans(clause: str, language: Language, old: Question) -> Literal["", "property", "reaction"]:
    """Whether a clause that asks, and points to nothing, says too little to be asked alone: of the answer to `old` it asks for a property, which the
    record that was cited may tell; or who reacted to it and how, or what came of it, which others tell; or all that it names is what `old` was
    about ("the label", after the caviar label)."""
    own = understand(clause, language)
    if own.items or own.symbols or own.dates or own.periods or own.documents or own.locators or own.kinds:
        return ""
    if len(clause) > _SHORT if language is Language.ZH else len(clause.split()) > _FEW:
        return ""
    parties = in_order(own.states, list(find_bodies(clause)))
    left = without(clause, parties, "·")
    names = [m for m in NAMES.finditer(left) if m.start() > 1]
    if any(_THE.search(left[: m.start()]) and not _MANY.search(m[0]) for m in names):
        return ""  # "the purpose of the Fund"
    filled = _FILLING.search(left) is not None
    left = _FILLING.sub(" ", "".join(" " if any(m.start() <= at < m.end() for m in names) else c for at, c in enumerate(left)))
    words = _contents(left, language)
    told = [word for word in words if not LIGHT.fullmatch(word)]
    if told and all(_REACTING[language].fullmatch(word) or _RELATIONAL[language].fullmatch(word) for word in told):
        if any(_REACTING[language].fullmatch(word) for word in told):
            return "reaction"
        return "" if parties or names else "property"
    if filled and len(told) <= 1 and _DETERMINED.search(left) is None:
        return "reaction"  # "What did the working group recommend instead?"
    return "reaction" if language is old.language and not (parties or names) and _repeats(words, left, old) else ""


def _contents(text: str, language: Language) -> list[str]:
    """The words of content; of Chinese, whose words are not set apart, those that are known and what is left between them."""
    if language is not Language.ZH:
        return content_words(text, WORDINGS[language])
    known = re.compile(f"{_RELATIONAL[language].pattern}|{_REACTING[language].pattern}")
    bare = WORDINGS[language].heads.sub(" ", text)
    return [*known.findall(bare), *content_words(known.sub(" ", bare), WORDINGS[language])]


_DETERMINED = re.compile(r"\b(?:the|an?|l[ea]s?|des|du|un[ea]?|el|los)\s+\w|\bl['’]\w|(?<![\u0621-\u064a])ال[\u0621-\u064a]", re.IGNORECASE)
_THE = re.compile(r"(?:\bthe|\bl[ea]|\bles|\bel|\blos|\blas|\bl['’])\s*$", re.IGNORECASE)


def _repeats(words: list[str], clause: str, old: Question) -> bool:
    """Whether the one noun of a clause stands in the old question, which says which one is meant: "the label", of "the label for caviar"."""
    if old.language not in (Language.EN, Language.FR, Language.ES):
        return False
    nouns = [word for word in words if _THE.search(clause[: clause.find(word)])]
    rest = [word for word in words if word not in nouns and not LIGHT.fullmatch(word)]
    held = [word.casefold() for word in content_words(old.text, WORDINGS[old.language])]
    return len(nouns) == 1 and not rest and len(held) > len(nouns) + 1 and any(_same(nouns[0].casefold(), word) for word in held)


def _same(word: str, other: str) -> bool:
    return word == other or (min(len(word), len(other)) > _STEM and abs(len(word) - len(other)) <= 1 and word[:-1] == other[: len(word) - 1])
