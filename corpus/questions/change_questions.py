"""Questions for what a revision changed ("What changed between L.3 and L.3/Rev.1?", "What is new in L.3/Rev.1?"), in six languages."""

from __future__ import annotations

import re

from corpus.languages import Language
from corpus.questions.record_signs import I, K, S

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR

_SYMBOL = {
    _EN: rf"(?:(?:the|document|text)\s+)*(?:{K}\s+)?{S}", _FR: rf"(?:(?:le|la|les|du|document)\s+|l['’])*(?:{K}\s+)?{S}", _ES: rf"(?:(?:el|la|del|al|documento)\s+)*(?:{K}\s+)?{S}",
    _RU: rf"(?:документ\w*\s+)?(?:{K}\s+)?{S}", _ZH: rf"(?:文件|该)?(?:{K})?{S}(?:号)?(?:{K})?", _AR: rf"(?:{K}\s+)?{S}",
}  # fmt: skip
# A document by its symbol, or by its kind and agenda item alone.
_ONE = {
    _EN: rf"{_SYMBOL[_EN]}|(?:the\s+)?(?:original\s+)?{K}(?:\s+(?:on|under)\s+(?:the\s+)?{I})?", _FR: rf"{_SYMBOL[_FR]}|(?:le\s+|la\s+|l['’])?{K}(?:\s+(?:sur|au\s+titre\s+du)\s+(?:le\s+)?{I})?",
    _ES: rf"{_SYMBOL[_ES]}|(?:el\s+|la\s+)?{K}(?:\s+(?:sobre|en\s+relación\s+con)\s+(?:el\s+)?{I})?", _RU: rf"{_SYMBOL[_RU]}|{K}(?:\s+по\s+{I})?",
    _ZH: rf"{_SYMBOL[_ZH]}|(?:关于|就)?(?:{I}的?)?{K}", _AR: rf"{_SYMBOL[_AR]}|{K}(?:\s+(?:بشأن|في\s+إطار)\s+{I})?",
}  # fmt: skip
# The revision of a document that is named already.
_ITS = {
    _EN: r"(?:its|the)\s+(?:latest\s+)?(?:revision|revised\s+(?:version|text)|new\s+version)", _FR: r"(?:sa|la)\s+(?:dernière\s+)?(?:révision|version\s+révisée|nouvelle\s+version)",
    _ES: r"(?:su|la)\s+(?:última\s+)?(?:revisión|versión\s+(?:revisada|nueva)|nueva\s+versión)",
    _RU: r"(?:его|её|ее)\s+(?:(?:пересмотренн\w+|новы\w+|нов\w+)\s+)?(?:вариант\w*|верси\w+|редакци\w+|текст\w*|пересмотр\w*)",
    _ZH: r"(?:其|它的|他的)?(?:最新)?(?:修订本|修订版|修订稿|修订文本)", _AR: r"(?:تنقيحه|تنقيحها|صيغته\s+المنقحة|صيغتها\s+المنقحة|نسخته\s+المنقحة|نسختها\s+المنقحة|الصيغة\s+المنقحة|النسخة\s+المنقحة)",
}  # fmt: skip
_AND = {_EN: r"\s+(?:and|to|with|from|versus|vs)\s+", _FR: r"\s+(?:et|à|au|avec|de|du)\s+", _ES: r"\s+(?:y|a|al|con|de|del)\s+", _RU: r"\s+(?:и|с|со|до|от|на|к)\s+",
        _ZH: r"(?:和|与|同|跟|及|到|至|相比|比|、|以及)+", _AR: r"\s+(?:و|مع|إلى|عن)\s*"}  # fmt: skip
_BOTH = {language: rf"(?:{one})(?:{_AND[language]})(?:(?:{one})|(?:{_ITS[language]}))" for language, one in _ONE.items()}
_OF_IT = {
    _EN: rf"(?:{_ITS[_EN]})\s+of\s+(?:{_ONE[_EN]})", _FR: rf"(?:{_ITS[_FR]})\s+(?:de\s+|du\s+|d['’])?(?:{_ONE[_FR]})", _ES: rf"(?:{_ITS[_ES]})\s+(?:de\s+)?(?:{_ONE[_ES]})",
    _RU: rf"(?:пересмотренн\w+|нов\w+)\s+(?:вариант\w*|верси\w+|редакци\w+|текст\w*)\s+(?:{_ONE[_RU]})", _ZH: rf"(?:{_ONE[_ZH]})的?(?:{_ITS[_ZH]})",
    _AR: rf"(?:تنقيح|الصيغة\s+المنقحة|النسخة\s+المنقحة)\s+(?:من\s+|ل)?(?:{_ONE[_AR]})",
}  # fmt: skip
_AGAINST = {
    _EN: r"\s+(?:as\s+)?(?:compared|in\s+comparison)\s+(?:with|to)\s+", _FR: r"\s+par\s+rapport\s+(?:à|au)\s+", _ES: r"\s+(?:respecto|en\s+comparación|con\s+respecto)\s+(?:del?|con|al?)\s+",
    _RU: r"\s+по\s+сравнению\s+с\s+", _ZH: r"(?:与|和|同|相比于|较)", _AR: r"\s+(?:مقارنة|بالمقارنة)\s+(?:ب|مع)\s*",
}  # fmt: skip
# "What changed in the draft?" does not tell in which.
_NEW = {language: rf"(?:(?:{_SYMBOL[language]})|(?:{_OF_IT[language]}))(?:{_AGAINST[language]}(?:{_SYMBOL[language]}))?" for language in _ONE}

_DIFFERENCE_ZH = r"(?:有(?:什么|哪些|何)?|的|之间的)*(?:不同|区别|差异|差别|变化|改动|修改|变动)(?:之处)?(?:是什么|有哪些|在哪里|在哪|何在)?"
_ASKED = {
    _EN: rf"what(?:\s+has|['’]s)?\s+(?:is\s+|was\s+)?changed\s+(?:between|from|in\s+the\s+text\s+between)\s+{_BOTH[_EN]}|(?:what(?:['’]s|\s+(?:is|are|was|were))|list|show(?:\s+me)?|give(?:\s+me)?)\s+(?:all\s+)?(?:the\s+)?(?:differences?|changes?)\s+(?:between|from)\s+{_BOTH[_EN]}"
         rf"|(?:the\s+)?differences?\s+between\s+{_BOTH[_EN]}|how\s+(?:does|do|did|is|are)\s+(?:{_ONE[_EN]})\s+(?:and|differ(?:ent)?\s+from)\s+(?:{_ONE[_EN]}|{_ITS[_EN]})(?:\s+differ(?:ent)?)?"
         rf"|compare\s+{_BOTH[_EN]}|(?:what|which)\s+(?:changes|amendments)\s+(?:are\s+there|were\s+made)\s+between\s+{_BOTH[_EN]}"
         rf"|what(?:['’]s|\s+is|\s+was)\s+(?:new|different|changed)\s+in\s+{_NEW[_EN]}|what\s+(?:has\s+|was\s+|has\s+been\s+)?(?:changed|revised|altered|added|removed|deleted|left\s+out)\s+in\s+{_NEW[_EN]}"
         rf"|what\s+(?:does|did|has)\s+{_NEW[_EN]}\s+changed?|(?:what|which)\s+changes?\s+(?:does|did|do)\s+{_NEW[_EN]}\s+(?:make|introduce|contain|bring)|(?:what\s+are|list|show(?:\s+me)?|give(?:\s+me)?)\s+(?:all\s+)?(?:the\s+)?changes\s+(?:in|made\s+(?:in|by))\s+{_NEW[_EN]}|(?:what|which)\s+changes\s+(?:are|were)\s+(?:there\s+|made\s+|introduced\s+)?(?:in|by)\s+{_NEW[_EN]}"
         rf"|how\s+(?:was|were|has|have|is)\s+(?:{_SYMBOL[_EN]})\s+(?:been\s+)?(?:revised|changed|amended|altered|modified)(?:{_AGAINST[_EN]}(?:{_SYMBOL[_EN]}))?",
    _FR: rf"qu['’]est-ce\s+qui\s+(?:a\s+changé|change|diffère)\s+(?:entre|de|du)\s+{_BOTH[_FR]}|qu['’]est-ce\s+qui\s+(?:a\s+changé|change|a\s+été\s+(?:modifié|ajouté|supprimé)|est\s+nouveau)\s+dans\s+{_NEW[_FR]}"
         rf"|(?:quel(?:le)?s?\s+(?:est|sont)\s+)?(?:la|les)\s+(?:différences?|modifications?|changements?)\s+entre\s+{_BOTH[_FR]}|en\s+quoi\s+(?:{_ONE[_FR]})\s+(?:diffère(?:-t-(?:il|elle))?|se\s+distingue)\s+(?:de\s+|du\s+)?(?:{_ONE[_FR]}|{_ITS[_FR]})"
         rf"|compare[rz]?\s+{_BOTH[_FR]}|(?:qu['’]y\s+a-t-il\s+de\s+(?:nouveau|changé)|quoi\s+de\s+(?:neuf|nouveau))\s+dans\s+{_NEW[_FR]}"
         rf"|quel(?:le)?s\s+(?:changements|modifications)\s+(?:{_NEW[_FR]}\s+(?:apporte|contient|comporte)-t-(?:il|elle)|(?:apporte|contient|comporte)\s+{_NEW[_FR]}|(?:ont\s+été\s+)?(?:apporté|introduit)e?s\s+(?:à|dans|par)\s+{_NEW[_FR]})"
         rf"|comment\s+{_NEW[_FR]}\s+a-t-(?:il|elle)\s+été\s+(?:modifié|révisé|changé)e?",
    _ES: rf"qué\s+(?:cambió|ha\s+cambiado|cambia|difiere)\s+(?:entre|de|del)\s+{_BOTH[_ES]}|qué\s+(?:cambió|ha\s+cambiado|cambia|se\s+(?:cambió|modificó|añadió|suprimió|ha\s+(?:cambiado|modificado|añadido|suprimido)))\s+en\s+{_NEW[_ES]}"
         rf"|(?:cuál(?:es)?\s+(?:es|son)\s+|qué\s+)?(?:(?:la|las)\s+)?(?:diferencias?|cambios?|modificaciones)\s+(?:hay\s+|existen\s+)?entre\s+{_BOTH[_ES]}|en\s+qué\s+se\s+diferencian?\s+{_BOTH[_ES]}"
         rf"|compar[ae]r?\s+{_BOTH[_ES]}|qué\s+(?:hay\s+de\s+(?:nuevo|novedoso)|novedades\s+(?:hay|trae|contiene))\s+(?:en\s+)?{_NEW[_ES]}|qué\s+es\s+(?:lo\s+)?nuevo\s+en\s+{_NEW[_ES]}"
         rf"|qué\s+(?:cambios|modificaciones)\s+(?:hay|introduce|introdujo|contiene|trae|se\s+(?:hicieron|introdujeron|han\s+introducido))\s+(?:en\s+|a\s+)?{_NEW[_ES]}|cómo\s+(?:se\s+(?:modificó|revisó|cambió)|fue\s+(?:modificad|revisad)[oa])\s+{_NEW[_ES]}",
    _RU: rf"что\s+(?:изменилось|поменялось|различается)\s+(?:между\s+|от\s+|с\s+)?{_BOTH[_RU]}|что\s+(?:изменилось|нового|поменялось|(?:было\s+)?(?:изменено|добавлено|исключено))\s+в\s+{_NEW[_RU]}|чем\s+(?:{_ONE[_RU]})\s+отлича[ею]тся\s+от\s+(?:{_ONE[_RU]}|{_ITS[_RU]})"
         rf"|чем\s+отлича[ею]тся\s+(?:{_ONE[_RU]})\s+(?:от|и)\s+(?:{_ONE[_RU]}|{_ITS[_RU]})|(?:в\s+ч[её]м\s+|какова\s+|каковы\s+|какая\s+|какие\s+)?(?:состо[ия]т\s+)?(?:разниц\w+|различи\w+|отличи\w+|изменени\w+)\s+между\s+{_BOTH[_RU]}"
         rf"|сравни(?:те)?\s+{_BOTH[_RU]}|какие\s+(?:изменения|поправки)\s+(?:(?:были\s+)?(?:внесены|сделаны)\s+в|есть\s+в|содержит|содержатся\s+в)\s+{_NEW[_RU]}|как\s+(?:был\w*\s+)?(?:изменен|изменён|пересмотрен|изменился|изменилось)\w*\s+{_NEW[_RU]}",
    _ZH: rf"(?:请?比较(?:一下)?)?{_BOTH[_ZH]}(?:之间|相比)?{_DIFFERENCE_ZH}|(?:请?比较(?:一下)?){_BOTH[_ZH]}|从{_BOTH[_ZH]}(?:改了|修改了|改变了|变了|有)(?:什么|哪些)(?:变化|改动|修改)?|(?:{_ONE[_ZH]})与(?:{_ONE[_ZH]})有何(?:不同|区别)"
         rf"|{_NEW[_ZH]}(?:里|中)?有(?:什么|哪些)(?:新的?)?(?:内容|变化|改动|修改|新意|变动|之处)|{_NEW[_ZH]}(?:作|做|进行|作出|做出)了(?:什么|哪些)(?:修改|改动|修订|变动)|{_NEW[_ZH]}(?:修改|改|改变|改动|更改|新增|增加|删除)了(?:什么|哪些)(?:内容)?",
    _AR: rf"(?:ماذا|ما\s+(?:هو\s+)?الذي|ما)\s+(?:تغير|اختلف)\s+(?:بين|من)\s+{_BOTH[_AR]}|(?:ماذا|ما\s+(?:هو\s+)?الذي|ما)\s+(?:تغير|تغيرت|تم\s+تغييره|تم\s+تعديله|عدل|أضيف|حذف)\s+في\s+{_NEW[_AR]}"
         rf"|(?:ما\s+(?:هو\s+|هي\s+)?)?(?:الفرق|الفروق|الاختلاف|الاختلافات|التغييرات|التعديلات)\s+بين\s+{_BOTH[_AR]}|قارن\s+(?:بين\s+)?{_BOTH[_AR]}|ما\s+(?:هو\s+)?الجديد\s+في\s+{_NEW[_AR]}"
         rf"|ما\s+(?:هي\s+)?(?:التغييرات|التعديلات)\s+(?:التي\s+)?(?:في|الواردة\s+في|أدخلت\s+على|أجريت\s+على|أدخلها|يدخلها|تدخلها)\s+{_NEW[_AR]}|كيف\s+(?:عدلت?|نقحت?|تغيرت?)\s+{_NEW[_AR]}|بم\s+(?:يختلف|تختلف)\s+(?:{_ONE[_AR]})\s+عن\s+(?:{_ONE[_AR]})",
}  # fmt: skip
_ASKED_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _ASKED.items()}
_OF_IT_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _OF_IT.items()}
_ITS_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _ITS.items()}


def of_its_revision(coded: str, language: Language) -> bool:
    """Whether such a question says that it asks of a revision, without the symbol of it."""
    return any(pattern[language].search(coded) for pattern in (_ITS_PATTERNS, _OF_IT_PATTERNS))


def asks_what_changed(coded: str, language: Language) -> bool:
    """Whether a coded question (`corpus.questions.coded_questions`) asks how two documents differ, or a revision and what it revises; without a symbol,
    it must say that it asks of a revision."""
    pattern = _ASKED_PATTERNS.get(language)
    if pattern is None or pattern.fullmatch(coded) is None:
        return False
    return S in coded or _ITS_PATTERNS[language].search(coded) is not None
