"""What a State asks for or offers by itself, as its own letters state it, in six languages: what it is granted or asked to do is neither."""

from __future__ import annotations

import re
from enum import StrEnum

from corpus.languages import Language


class OwnAct(StrEnum):
    """What a State does in its own letter: it asks for something, or it offers something."""

    REQUEST = "request"
    OFFER = "offer"


_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_A, _Z = r"(?<![\u0621-\u064a])[وف]?", r"(?![\u0621-\u064a])"

# What states it in the State's own letter.
_STATED: dict[OwnAct, dict[Language, str]] = {
    OwnAct.REQUEST: {
        _EN: r"\b(?:requests?|requested|asks?|asked|seeks?|sought|would\s+(?:welcome|like\s+to\s+receive)|appl(?:y|ies)\s+for|appeals?\s+(?:for|to))\b",
        _FR: r"\b(?:demande(?:nt)?|demandons|sollicite(?:nt)?|sollicitons|prie(?:nt)?|réclame(?:nt)?|(?:a|ai|avons)\s+(?:demandé|sollicité)|souhaiterait\s+(?:obtenir|recevoir))\b",
        _ES: r"\b(?:pide(?:n)?|pedimos|solicita(?:n)?|solicitamos|ruega|pidió|solicitó|desearía\s+(?:obtener|recibir))\b",
        _RU: r"\b(?:прос(?:ит|ят|им|ил\w?)|запрашива(?:ет|ем)|запросил\w?|ходатайству(?:ет|ем)|обраща(?:ется|емся)\s+с\s+просьбой)\b", _ZH: r"请求|要求|申请|希望(?:获得|得到)|请会议|请秘书处",
        _AR: rf"{_A}(?:تطلب|يطلب|نطلب|طلبت?|تلتمس|يلتمس|نلتمس){_Z}",
    },
    OwnAct.OFFER: {
        _EN: r"\b(?:offers?|offered|pledges?|donates?|undertakes?\s+to|is\s+(?:ready|prepared|willing)\s+to|(?:places?|puts?|makes?)\s+[^.]{0,60}?\b(?:at\s+the\s+disposal|available))\b|\bwill\s+(?:also\s+)?(?:provide|make\s+available|host|contribute|bear|cover|pay|lend|donate|give|supply|place|open|establish|set\s+up|build)\b",
        _FR: r"\b(?:offre(?:nt)?|offrons|met(?:tra|tons)?\s+à\s+(?:la\s+)?disposition|versera|fournira|accueillera|prendra\s+à\s+sa\s+charge|contribuera|prêtera|donnera|financera|(?:est|sommes)\s+(?:prêt|disposé)e?s?\s+à|s['’]engage\s+à)\b",
        _ES: r"\b(?:ofrece(?:n|mos)?|pon(?:e|drá)\s+a\s+disposición|aportará|sufragará|donará|proporcionará|acogerá|prestará|costeará|construirá|está\s+dispuest[oa]\s+a|se\s+compromete\s+a)\b",
        _RU: r"\b(?:предлага(?:ет|ем)|готов[аоы]?|предостав(?:ит|ляет|им)|выделит|передаст|подарит|безвозмездно|возьм[её]т\s+на\s+себя|примет|обязу(?:ется|емся)|внес[её]т|построит|откроет)\b",
        _ZH: r"提供|赠送|愿意|捐赠|捐款|承担|主办|承办|开放|将(?:在|向|为)|承诺",
        _AR: rf"{_A}(?:يعرض|تعرض|نعرض|ست?تحمل|سيتحمل|ستقدم|سيقدم|ستوفر|سيوفر|ستتبرع|سيتبرع|تتبرع|يتبرع|تلتزم|يلتزم|ستستضيف|سيستضيف|مستعدة?){_Z}",
    },
}  # fmt: skip
_STATED_BY = {act: {language: re.compile(words, re.IGNORECASE) for language, words in by.items()} for act, by in _STATED.items()}
# What every letter asks for at its end.
_CIRCULATE = re.compile(r"\bcirculat|\bdistribu|\bраспростран|分发|散发|(?:ال)?تعميم|\bfaire\s+distribuer", re.IGNORECASE)


def states_own_act(sentence: str, act: OwnAct, language: Language) -> bool:
    """Whether a sentence of a State's own letter, in that language, states such an act; that the letter be circulated is asked for in all."""
    pattern = _STATED_BY[act].get(language)
    return pattern is not None and pattern.search(sentence) is not None and _CIRCULATE.search(sentence) is None
