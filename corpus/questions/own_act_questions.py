"""Questions for what a State asks for or offers by itself ("How much did Norway request?", "¿Qué ofrece Chile?"), in six languages: what it is granted or
asked to do is neither."""

from __future__ import annotations

import re

from corpus.languages import Language
from corpus.naming.states import state_name
from corpus.questions.named import Question
from corpus.questions.talk_words import WORDINGS, content_words
from corpus.statements.own_acts import OwnAct

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_S, _OBLIQUE = "\ua66e", "\ua66f"  # letters of no living language, in place of the State: of one who acts, and in Russian in another case
_A = r"(?<![\u0621-\u064a])[وف]?"
_OF_FR = r"(?:du\s+|de\s+la\s+|des\s+|de\s+l['’]|d['’]|de\s+)"
_THE_FR, _THE_ES = r"(?:le\s+|la\s+|les\s+|l['’])?", r"(?:el\s+|la\s+|los\s+|las\s+)?"

# What asks for it, about the State.
_ASKED: dict[OwnAct, dict[Language, str]] = {
    OwnAct.REQUEST: {
        _EN: rf"{_S}\s+(?:\w+ly\s+|also\s+|itself\s+)?(?:ask(?:s|ed|ing)?(?!\s+(?:whether|if|about|who|when|where|how|why|to\s+be))|request(?:s|ed|ing)?|seeks?|sought|appl(?:y|ies|ied)\s+for)\b|{_S}['’]s?\s+requests?\b|\b(?:requested|sought|asked\s+for)\s+by\s+(?:the\s+)?{_S}|\bthe\s+requests?\s+(?:of|from|by|made\s+by)\s+(?:the\s+)?{_S}",
        _FR: rf"{_S}\s*(?:a-t-(?:il|elle)\s+|ont-(?:ils|elles)\s+|a\s+|ont\s+)?(?:demand(?:e|ent|é)|sollicit(?:e|ent|é)|réclam(?:e|ent|é))(?:-t-(?:il|elle))?\b|\b(?:demand(?:e|ent|é)|sollicit(?:e|ent|é)|réclam(?:e|ent|é))\s+{_THE_FR}{_S}|\bdemandes?\s+{_OF_FR}{_S}",
        _ES: rf"\b(?:pid(?:e|en|ió|ieron)|pedido|solicit(?:a|an|ó|aron|ado))\s+{_THE_ES}{_S}|{_S}\s+(?:ha\s+|han\s+)?(?:pid(?:e|en|ió|ieron)|pedido|solicit(?:a|an|ó|aron|ado))\b|\bsolicitud(?:es)?\s+(?:del?\s+)(?:la\s+|los\s+)?{_S}",
        _RU: rf"\b(?:прос(?:ит|ят|ил\w?)|попросил\w?|запросил\w?|запрашива(?:ет|л\w?))\s+{_S}|{_S}\s+(?:прос(?:ит|ят|ил\w?)|попросил\w?|запросил\w?|запрашива(?:ет|л\w?))\b|\bпросьб\w{{1,2}}\s+{_OBLIQUE}",
        _ZH: rf"{_S}(?:代表团?|政府)?(?:还|曾)?(?:要求|请求|申请)(?!被)",
        _AR: rf"{_A}(?:طلبت?|تطلب|يطلب|التمست?|تلتمس)\s+{_S}",
    },
    OwnAct.OFFER: {
        _EN: rf"{_S}\s+(?:\w+ly\s+|also\s+)?offer(?:s|ed|ing)?\b|{_S}['’]s?\s+offers?\b|\boffered\s+by\s+(?:the\s+)?{_S}|\boffers?\s+(?:of|from|by|made\s+by)\s+(?:the\s+)?{_S}",
        _FR: rf"{_S}\s*(?:a-t-(?:il|elle)\s+|ont-(?:ils|elles)\s+|a\s+|ont\s+)?(?:offr(?:e|ent)|offert)(?:-t-(?:il|elle))?\b|\b(?:offr(?:e|ent)|offert)\s+{_THE_FR}{_S}|\boffres?\s+{_OF_FR}{_S}",
        _ES: rf"\bofre(?:ce|cen|ció|cieron|cido)\s+{_THE_ES}{_S}|{_S}\s+(?:ha\s+|han\s+)?ofre(?:ce|cen|ció|cieron|cido)\b|\b(?:oferta|ofrecimiento)s?\s+(?:del?\s+)(?:la\s+|los\s+)?{_S}",
        _RU: rf"\b(?:предлага(?:ет|ют|л\w?)|предложил\w?)\s+{_S}|{_S}\s+(?:предлага(?:ет|ют|л\w?)|предложил\w?)\b",
        _ZH: rf"{_S}(?:代表团?|政府)?(?:还|愿意|愿|能|可以|将|会)?(?:提供|赠送|捐赠)",
        _AR: rf"{_A}(?:عرضت?|تعرض|يعرض)\s+{_S}",
    },
}  # fmt: skip
_ASKED_BY = {act: {language: re.compile(words, re.IGNORECASE) for language, words in by.items()} for act, by in _ASKED.items()}
# What others did about it, which its own letter does not tell.
_OF_OTHERS = {
    _EN: rf"\b(?:accept(?:s|ed)|granted|approved?|approves|reject(?:s|ed)|refused|declined|endorsed|supported|agreed|turned\s+down)\b|\b(?:accept|grant|reject|refuse|decline|endorse|support|agree\s+(?:to|on)|meet|follow)\s+(?:the\s+)?(?:{_S}|requests?\b|offers?\b)",
    _FR: r"\b(?:accept|accord|approuv|rejet|refus|appuy|agré|écart)ée?s?\b|\b(?:soutenu|retenu|satisfait|accueilli)e?s?\b|\bdonné\s+suite\b",
    _ES: r"\b(?:acept|aprob|rechaz|apoy|deneg|desestim)(?:ad[oa]s?|ó|aron)\b|\b(?:conced|acog)(?:id[oa]s?|ió|ieron)\b|\baccedi(?:ó|eron|do)\b",
    _RU: r"\b(?:прин(?:ял|ят)|одобр(?:ил|ен)|отклон(?:ил|[её]н)|отказал|поддержа(?:л|н)|согласил|удовлетвор(?:ил|[её]н))\w{0,3}\b",
    _ZH: r"(?:被|获得?|得到|是否|谁)[^，。？]{0,2}(?:接受|批准|同意|拒绝|否决|采纳|支持|核准|通过)|(?:接受|批准|同意|拒绝|否决|采纳|核准|通过)(?:了|吗)|支持了",
    _AR: rf"{_A}(?:قبلت|هل\s+قبل|قُبل\w?|وافقت?|رفضت?|أيدت?|استجابت?|أقرت?|حظيت?\s+بالموافقة)(?![\u0621-\u064a])|{_A}تمت?\s+(?:قبول|رفض|الموافقة)(?![\u0621-\u064a])",
}  # fmt: skip
_OF_OTHERS_BY = {language: re.compile(words, re.IGNORECASE) for language, words in _OF_OTHERS.items()}
# What is asked for where an amount is.
_MONEY = re.compile(
    r"money|sums?|amounts?|funds?|funding|argent|sommes?|montants?|fonds|dinero|sumas?|cantidad(?:es)?|fondos?|денег|деньги|средств\w{0,2}|сумм\w{1,2}|фонд\w{0,2}|(?:钱|资金|款项|金额|基金|资)+|[بلو]?(?:ال)?(?:مال|مبلغ\w?|صندوق|أموال|تمويل)",
    re.IGNORECASE,
)


def own_act_asked(question: Question) -> tuple[OwnAct, bool] | None:
    """What a question asks one State to have asked for or offered, and whether it names no matter beside it; None where it asks for something else, or
    names several States, or what others did about it (accepted or refused it)."""
    if len(question.senders) != 1:
        return None
    text = question.text
    for state in sorted((s for s in question.states if s.role == "sender"), key=lambda s: -s.start):
        acting = question.language is not _RU or text[state.start : state.end].casefold() == state_name(state.code, _RU).casefold()
        text = f"{text[: state.start]}{_S if acting else _OBLIQUE}{text[state.end :]}"
    if (others := _OF_OTHERS_BY.get(question.language)) and others.search(text):
        return None
    for act, by in _ASKED_BY.items():
        if (pattern := by.get(question.language)) and (match := pattern.search(text)):
            rest = content_words(f"{text[: match.start()]} {text[match.end() :]}", WORDINGS[question.language])
            return act, all(_MONEY.fullmatch(word) for word in rest)
    return None
