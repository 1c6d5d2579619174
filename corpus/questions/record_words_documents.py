"""Further questions on one document, in six languages: whether it was corrected, added to or adopted, and what a place in it says.

They are asked as those of `corpus.questions.record_words`; words of the one document stand there too.
"""

from __future__ import annotations

from corpus.languages import Language
from corpus.questions.record_signs import B, D, I, K, N, P, S, T

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR

ONE = {
    _EN: rf"(?:(?:(?:the|this|that|document)\s+)*(?:{K}\s+)?{S}|(?:(?:the|this|that)\s+)?(?:[{T}{N}]['’]s?\s+)?{K}(?:\s+(?:from|by|of|to|on|under|dated|in)\s+(?:(?:the|agenda)\s+)*[{T}{N}{B}{I}{D}{P}])*)",
    _FR: rf"(?:(?:(?:le|la|ce|cette|au|du|à\s+la|de\s+la|document)\s+|l['’])*(?:{K}\s+)?{S}|(?:(?:le|la|ce|cette|au|du|à\s+la|de\s+la)\s+|l['’])?{K}(?:\s*(?:de|du|des|d['’]|à|au|aux|par|sur|datée?\s+du|en\s+date\s+du|en)\s*(?:(?:la|le|les)\s+|l['’])?[{T}{N}{B}{I}{D}{P}])*)",
    _ES: rf"(?:(?:(?:el|la|del|al|a\s+la|de\s+la|este|esta|documento)\s+)*(?:{K}\s+)?{S}|(?:(?:el|la|del|al|a\s+la|de\s+la)\s+)?{K}(?:\s+(?:del?|al?|por|sobre|en|de\s+fecha)\s+(?:(?:el|la|los|las)\s+)?[{T}{N}{B}{I}{D}{P}])*)",
    _RU: rf"(?:(?:(?:документ\w*|эт\w+)\s+)*(?:{K}\s+)?{S}|{K}(?:\s+(?:(?:от|из|за|по|в|к)\s+)*[{T}{N}{B}{I}{D}{P}](?:\s+года)?)*)",
    _ZH: rf"(?:(?:这份|该|文件)?(?:{K})?{S}(?:号)?(?:{K})?|(?:[{T}{N}{B}](?:代表团|政府|常驻代表)?)?(?:在|于)?[{D}{P}]?(?:就|关于)?{I}?的?(?:那|这)?[封份项]?{K})",
    _AR: rf"(?:(?:{K}\s+)?{S}|{K}(?:\s+(?:(?:من|إلى|الواردة|المقدمة?|المرسلة?|الموجهة?|المؤرخة?|بتاريخ|في|بشأن)\s+)*[{T}{N}{B}{I}{D}{P}])*)",
}  # fmt: skip
"""A document by its symbol, or by its kind and what tells it from others, in a coded question."""

_CORRECTION = {
    _EN: r"(?:corrigend(?:um|a)|corrections?|errat(?:um|a))", _FR: r"(?:rectificatifs?|corrigend(?:um|a)|corrections?|errat(?:um|a))",
    _ES: r"(?:correcci(?:ón|ones)|corrigendos?|fe\s+de\s+erratas|erratas)", _RU: r"(?:исправлени\w+|поправк\w+|корригендум\w*)", _ZH: r"(?:更正|勘误)(?:文件|本)?",
    _AR: r"(?:ال)?(?:تصويب(?:ات|ان|ين)?|تصحيح(?:ات)?)",
}  # fmt: skip
_ADDITION = {
    _EN: r"(?:addend(?:um|a)|additions?)", _FR: r"(?:additifs?|addend(?:um|a))", _ES: r"(?:adici(?:ón|ones)|addend(?:um|a)|adendas?)", _RU: r"(?:добавлени\w+|дополнени\w+)",
    _ZH: r"(?:增编|补编)", _AR: r"(?:ال)?(?:إضاف(?:ة|ات)|ضميم(?:ة|ات))",
}  # fmt: skip
_ANNEXES = {
    _EN: r"annex(?:es)?", _FR: r"annexes?", _ES: r"anexos?", _RU: r"приложени[йеяю]\w?", _ZH: r"附件", _AR: r"(?:ال)?مرفق(?:ات|ا|ين|ان)?",
}  # fmt: skip
_REVISION = {
    _EN: r"revisions?", _FR: r"révisions?|versions?\s+révisées?", _ES: r"revisi(?:ón|ones)|versi(?:ón|ones)\s+revisadas?", _RU: r"пересмотренн\w+\s+(?:вариант\w*|текст\w*)|пересмотр\w*",
    _ZH: r"修订(?:本|版)?", _AR: r"(?:ال)?(?:تنقيح(?:ات)?|مراجعة|صيغ(?:ة|ا)\s+منقحة)",
}  # fmt: skip
_CORRECTED = {
    _EN: r"(?:corrected|rectified)", _FR: r"(?:corrigé|rectifié)e?", _ES: r"(?:corregid|rectificad)[oa]", _RU: r"исправлен\w*", _ZH: r"(?:更正|勘误)", _AR: r"(?:صوبت?|صححت?|تصويب|تصحيح)",
}  # fmt: skip


def _related(language: Language, noun: str) -> str:
    """Questions whether there are documents of that noun to a document, which, and how many."""
    one = ONE[language]
    if language is _EN:
        made = r"(?:(?:there|been|issued|published|made|circulated|exist|have)\s*)*"
        return (
            rf"(?:is|are|was|were|has|have)\s+(?:there\s+)?(?:(?:been|any|an?|the|some|other)\s+)*(?:{noun})\s+{made}(?:to|of|for|on)\s+{one}(?:\s+(?:been\s+)?(?:issued|published|available))?"
            rf"|(?:which|what|how\s+many|list|show(?:\s+me)?|give(?:\s+me)?)\s+(?:(?:all|the|any)\s+)*(?:{noun})\s+(?:(?:are|were|have|has|was|is)\s+)?{made}(?:to|of|for|on)\s+{one}(?:\s+(?:are\s+there|exist|were\s+issued|have\s+been\s+issued))?"
            rf"|(?:does|did|has|have|had)\s+{one}\s+(?:have|had|got)?\s*(?:(?:any|an?)\s+)*(?:{noun})|(?:which|how\s+many)\s+(?:{noun})\s+(?:does|did|has)\s+{one}\s+(?:have|had)|do\s+you\s+have\s+(?:(?:any|an?|the)\s+)*(?:{noun})\s+(?:to|of|for)\s+{one}|(?:the\s+)?(?:{noun})\s+(?:to|of|for)\s+{one}"
        )
    if language is _FR:
        return (
            rf"(?:y\s+a-t-il|existe-t-il|avez-vous|y\s+a-t-il\s+eu)\s+(?:(?:une?|des|les?|la|d['’]autres)\s+)*(?:{noun})\s+(?:à|au|de|du|pour)?\s*{one}|combien\s+(?:de\s+|d['’])(?:{noun})\s+(?:(?:y\s+a-t-il|existe-t-il|ont\s+été\s+publiés?|a)\s+)?(?:à|au|de|du|pour)?\s*{one}"
            rf"|quel(?:le)?s?\s+(?:(?:sont|est)\s+(?:les|le|la)\s+)?(?:{noun})\s+(?:(?:y\s+a-t-il|existe(?:nt)?)\s+)?(?:à|au|de|du|pour)?\s*{one}|{one}\s+a-t-(?:il|elle)\s+(?:(?:une?|des)\s+)*(?:{noun})|(?:(?:les?|la)\s+)?(?:{noun})\s+(?:à|au|de|du)?\s*{one}"
        )
    if language is _ES:
        return (
            rf"(?:hay|existen?|hubo|tienes?)\s+(?:(?:algun[oa]s?|algún|un[oa]?s?)\s+)*(?:{noun})\s+(?:al?|del?|para|de\s+la)?\s*{one}|cuánt[oa]s\s+(?:{noun})\s+(?:(?:hay|existen|tiene|se\s+han\s+publicado)\s+)?(?:al?|del?|para)?\s*{one}"
            rf"|(?:qué|cuáles\s+son\s+las)\s+(?:{noun})\s+(?:(?:hay|existen|tiene)\s+)?(?:al?|del?|para)?\s*{one}|tiene\s+{one}\s+(?:(?:algun[oa]s?|algún|un[oa]?)\s+)*(?:{noun})|(?:(?:la|las|el)\s+)?(?:{noun})\s+(?:al?|del?)?\s*{one}"
        )
    if language is _RU:
        return (
            rf"(?:есть|имеются|имеется|существу[ею]т|были|было)\s+ли\s+(?:(?:какие-либо|какие-нибудь|у\s+вас)\s+)*(?:{noun})\s+(?:(?:к|для|в)\s+)?{one}|сколько\s+(?:(?:было|имеется|есть)\s+)?(?:{noun})\s+(?:(?:внесено|издано|есть|имеется|было)\s+)?(?:(?:к|в|для|у)\s+)?{one}"
            rf"|как(?:ие|ое|ая)\s+(?:есть\s+)?(?:{noun})\s+(?:(?:есть|имеются)\s+)?(?:(?:к|для|в)\s+)?{one}|есть\s+ли\s+у\s+{one}\s+(?:{noun})|(?:{noun})\s+к\s+{one}"
        )
    if language is _ZH:
        return (
            rf"(?:有没有|是否有|有无|有)(?:关于|对)?{one}的?(?:{noun})(?:吗)?|{one}的?(?:有没有|是否有|有无|有)(?:任何)?(?:{noun})(?:吗|没有)?|{one}(?:一共|共)?(?:有|发布了|作了)?(?:多少|几)(?:份|个|次|项|处)?(?:{noun})|{one}有(?:哪些|什么)(?:{noun})"
            rf"|{one}的?(?:{noun})(?:有哪些|有几份|有多少|是什么)?"
        )
    return (
        rf"هل\s+(?:هناك|يوجد|توجد|صدر|صدرت|لديكم?)\s+(?:(?:أي|أية)\s+)*(?:{noun})\s*(?:على|ل|إلى|من|في|لل)?\s*{one}|كم\s+(?:عدد\s+)?(?:{noun})\s*(?:(?:هناك|صدر|صدرت)\s+)?(?:على|ل|إلى|من|في)?\s*{one}"
        rf"|(?:ما|ما\s+هي|ما\s+هو)\s+(?:{noun})\s*(?:(?:التي|الذي)\s+صدرت?\s+)?(?:على|ل|إلى|من|في)?\s*{one}|(?:{noun})\s*(?:على|ل)?\s*{one}"
    )


_CORRECTS = {
    _EN: rf"what\s+(?:does|did)\s+{ONE[_EN]}\s+(?:correct|change|rectify|amend)(?:\s+(?:in|about|to)\s+(?:{ONE[_EN]}|it))?|what\s+(?:is|was|are|were)\s+(?:corrected|changed)\s+(?:by|in|with)\s+{ONE[_EN]}|what\s+(?:corrections?|changes?)\s+(?:does|did)\s+{ONE[_EN]}\s+(?:make|contain)",
    _FR: rf"(?:que|qu['’]est-ce\s+que)\s+(?:corrige|rectifie|modifie|change)\s+{ONE[_FR]}|(?:qu['’]est-ce\s+que\s+)?{ONE[_FR]}\s+(?:corrige|rectifie|modifie)(?:-t-(?:il|elle))?(?:\s+quoi)?|quelles?\s+corrections?\s+(?:{ONE[_FR]}\s+)?(?:contient|apporte)(?:-t-(?:il|elle))?(?:\s+{ONE[_FR]})?",
    _ES: rf"qué\s+(?:corrige|rectifica|cambia|modifica)\s+{ONE[_ES]}|qué\s+correcciones\s+(?:contiene|introduce|hace)\s+{ONE[_ES]}",
    _RU: rf"что\s+(?:исправляет(?:ся)?|меняет(?:ся)?|изменяет(?:ся)?)\s+(?:в\s+)?{ONE[_RU]}|какие\s+исправления\s+(?:содержит|содержатся\s+в|вносит)\s+{ONE[_RU]}",
    _ZH: rf"{ONE[_ZH]}(?:更正|纠正|修改|改正)了?(?:什么|哪些)(?:内容)?",
    _AR: rf"ماذا\s+(?:يصوب|تصوب|يصحح|تصحح|يغير|تغير|يعدل|تعدل)\s+{ONE[_AR]}|ما\s+الذي\s+(?:يصوبه|تصوبه|يصححه|تصححه|يغيره|تغيره)\s+{ONE[_AR]}",
}  # fmt: skip


def _was_corrected(language: Language) -> str:
    one, done = ONE[language], _CORRECTED[language]
    return {
        _EN: rf"(?:how\s+many\s+times\s+|how\s+often\s+)?(?:has|was|were|is|have|had)\s+{one}\s+(?:(?:been|ever|later|since)\s+)*{done}|(?:how|what)\s+(?:was|has\s+been|were)\s+{done}\s+in\s+{one}|how\s+(?:was|has)\s+{one}\s+(?:been\s+)?{done}",
        _FR: rf"(?:(?:comment|combien\s+de\s+fois)\s+)?{one}\s+a-t-(?:il|elle)\s+(?:depuis\s+)?été\s+{done}|qu['’]a-t-on\s+{done}\s+dans\s+{one}|qu['’]est-ce\s+qui\s+a\s+été\s+{done}\s+dans\s+{one}",
        _ES: rf"(?:(?:cómo|cuántas\s+veces)\s+)?(?:se\s+ha|ha\s+sido|fue|se)\s+(?:{done}|corregido|corrigió|rectificó)\s+{one}|(?:(?:cómo|cuántas\s+veces)\s+)?(?:ha\s+sido|fue)\s+{done}\s+{one}|qué\s+se\s+(?:corrigió|ha\s+corregido)\s+en\s+{one}",
        _RU: rf"(?:(?:как|сколько\s+раз)\s+)?(?:был|была|было|были)\s+(?:ли\s+)?{done}\s+{one}|что\s+(?:было\s+)?{done}\s+в\s+{one}|исправля\w+\s+ли\s+{one}",
        _ZH: rf"{one}(?:是否|有没有|曾|已|已经|被)*{done}(?:了|过)?(?:吗|没有)?|{one}(?:作了|有)?(?:什么|哪些){done}|{one}{done}了(?:什么|哪些)(?:内容)?",
        _AR: rf"هل\s+(?:جرى\s+|تم\s+)?{done}\s+{one}|ما(?:ذا)?\s+(?:الذي\s+)?(?:صوب|صحح|تم\s+تصويبه|جرى\s+تصويبه)\s+في\s+{one}",
    }[language]


_BY = {
    _EN: rf"(?:\s+by\s+(?:the\s+)?{B})?(?:\s+(?:on|in|at)\s+(?:the\s+)?[{D}{P}])?", _FR: rf"(?:\s+par\s+(?:la\s+|le\s+|l['’])?{B})?", _ES: rf"(?:\s+por\s+(?:la\s+|el\s+)?{B})?", _RU: rf"(?:\s+(?:на\s+)?{B})?",
}  # fmt: skip
_DRAFT = {language: one.replace(f"{B}", "") for language, one in ONE.items()}  # the body is the one that adopts
_ADOPTED = {
    _EN: rf"(?:(?:when|how|where)\s+)?(?:was|were|is|has|have|had)\s+{_DRAFT[_EN]}\s+(?:(?:been|ever|yet|finally|already|later|eventually|formally|then)\s+)*(?:adopted|approved|passed|accepted|agreed|voted\s+on|put\s+to\s+the\s+vote){_BY[_EN]}(?:\s+(?:yet|or\s+not))?"
         rf"|did\s+(?:the\s+)?{B}\s+(?:(?:ever|finally)\s+)?(?:adopt|approve|pass|accept)\s+{_DRAFT[_EN]}|has\s+(?:the\s+)?{B}\s+(?:(?:already|ever)\s+)?(?:adopted|approved)\s+{_DRAFT[_EN]}|what\s+(?:happened\s+to|became\s+of|has\s+become\s+of)\s+{_DRAFT[_EN]}",
    _FR: rf"(?:(?:quand|comment|est-ce\s+que)\s+)?{_DRAFT[_FR]}\s+a(?:-t-(?:il|elle))?\s+(?:(?:finalement|déjà|bien)\s+)?été\s+(?:finalement\s+)?(?:adopté|approuvé|accepté|voté|mis\s+aux\s+voix)e?{_BY[_FR]}|(?:quand|comment)\s+a\s+été\s+(?:adopté|approuvé)e?\s+{_DRAFT[_FR]}"
         rf"|(?:la\s+|le\s+|l['’])?{B}\s+a-t-(?:elle|il)\s+(?:finalement\s+)?(?:adopté|approuvé|accepté)\s+{_DRAFT[_FR]}|qu['’](?:est-ce\s+qu['’])?est(?:-il|-elle)?\s+(?:devenue?|advenu\s+(?:de|du))\s+{_DRAFT[_FR]}|qu['’]est-il\s+advenu\s+(?:de|du)\s*{_DRAFT[_FR]}",
    _ES: rf"(?:(?:cuándo|cómo)\s+)?(?:se\s+(?:aprobó|adoptó|aceptó|ha\s+(?:aprobado|adoptado))|(?:fue|ha\s+sido)\s+(?:finalmente\s+)?(?:aprobad|adoptad|aceptad)[oa])\s+(?:finalmente\s+)?{_DRAFT[_ES]}{_BY[_ES]}|{_DRAFT[_ES]}\s+(?:fue|ha\s+sido)\s+(?:aprobad|adoptad)[oa]{_BY[_ES]}"
         rf"|(?:aprobó|adoptó|ha\s+(?:aprobado|adoptado))\s+(?:la\s+|el\s+)?{B}\s+{_DRAFT[_ES]}|qué\s+(?:pasó|ocurrió|sucedió|ha\s+pasado|fue)\s+(?:con|del?|de\s+la)\s*{_DRAFT[_ES]}",
    _RU: rf"(?:(?:когда|как)\s+)?(?:был|была|было|были)\s+(?:ли\s+)?(?:принят|утвержд[её]н|одобрен)\w*\s+{_DRAFT[_RU]}{_BY[_RU]}|(?:когда\s+)?(?:принят|утвержд[её]н|одобрен)\w*\s+ли\s+{_DRAFT[_RU]}|{_DRAFT[_RU]}\s+(?:был[аои]?\s+)?(?:принят|утвержд[её]н|одобрен)\w*{_BY[_RU]}"
         rf"|(?:приняла?|утвердила?|одобрила?)\s+ли\s+{B}\s+{_DRAFT[_RU]}|(?:когда\s+)?{B}\s+(?:приняла?|утвердила?|одобрила?)\s+{_DRAFT[_RU]}|что\s+стало\s+с\s+{_DRAFT[_RU]}",
    _ZH: rf"{_DRAFT[_ZH]}(?:是否|有没有|已经|已|最后|最终|后来|何时|什么时候|得到|获得|被|获|由|{B})*(?:通过|核准|批准)(?:了)?(?:吗|没有)?|{B}(?:是否|有没有|已经|已|最后|最终|何时|什么时候)*(?:通过|核准|批准)了?{_DRAFT[_ZH]}(?:吗|没有)?|{_DRAFT[_ZH]}(?:后来|最后)?(?:怎么样了|结果如何)",
    _AR: rf"(?:هل|متى)\s+(?:اعتمدت?|أقرت?|تم\s+اعتماد|تم\s+إقرار|جرى\s+اعتماد)\s+(?:{B}\s+)?{_DRAFT[_AR]}(?:\s+(?:من\s+جانب\s+|من\s+قبل\s+)?{B})?|هل\s+(?:كان\s+)?{_DRAFT[_AR]}\s+معتمدة?|ماذا\s+(?:حدث|حل|جرى)\s+(?:ل|ب)?\s*{_DRAFT[_AR]}",
}  # fmt: skip

# A paragraph, an annex or an article by its number; marks are no part of a coded question.
_AR_NUMBER = r"(?:\d+|(?:ال)?(?:أول|أولى|ثاني|ثانية|ثالث|ثالثة|رابع|رابعة|خامس|خامسة|سادس|سادسة|سابع|سابعة|ثامن|ثامنة|تاسع|تاسعة|عاشر|عاشرة))"
_ROMAN = r"(?-i:[IVX]+|[A-H](?![\w’']))"
_PLACE_EN = rf"(?:the\s+)?(?:(?:operative\s+)?(?:sub)?para(?:graph)?s?|§|article|annex)\s*(?:\d+|{_ROMAN})(?:\s+(?-i:[a-z])(?!\w))?"
_PLACE_FR = rf"(?:(?:le|la|au|du|à\s+la|de\s+la|à|de)\s+|(?:à\s+|de\s+|dans\s+)?l['’])*(?:paragraphe|par|§|alinéa|article|annexe)\s*(?:\d+|{_ROMAN})(?:\s+(?-i:[a-z])(?!\w))?"
_PLACE_ES = rf"(?:(?:el|la|del|al|de\s+la|a\s+la|en\s+el|en\s+la)\s+)*(?:párrafo|párr|§|apartado|artículo|anexo)\s*(?:\d+|{_ROMAN})(?:\s+(?-i:[a-z])(?!\w))?"
_PLACE_RU = rf"(?:пункт\w*|параграф\w*|§|стать\w+|приложени\w+)\s*(?:№\s*)?(?:\d+|{_ROMAN})(?:\s+(?-i:[а-яa-z])(?!\w))?"
_ZH_N = r"[一二三四五六七八九十百\d]+"
_PLACE_ZH = rf"(?:附件{_ZH_N}(?:的|，)?第{_ZH_N}[段条款]|第{_ZH_N}[段条款]|附件{_ZH_N})"
_PLACE_AR = rf"(?:في\s+)?[وبفل]?(?:ال|لل)?(?:فقرة|مادة|مرفق)\s+{_AR_NUMBER}"
_SAY_EN = r"(?:say|state|provide|read|contain|stipulate|lay\s+down|require|mean|deal\s+with|cover|concern|propose|decide|recommend|request)"
_PLACED = {
    _EN: rf"what\s+(?:does|did|do)\s+{_PLACE_EN}(?:\s+(?:of|in|to)\s+{_PLACE_EN})?\s+(?:of|in|to)\s+{ONE[_EN]}\s+{_SAY_EN}|what(?:['’]s|\s+is|\s+was)\s+(?:(?:said|stated|written|provided|contained)\s+)?(?:in\s+)?{_PLACE_EN}(?:\s+(?:of|in|to)\s+{_PLACE_EN})?\s+(?:of|in|to)\s+{ONE[_EN]}(?:\s+about)?"
         rf"|what\s+(?:does|did)\s+{ONE[_EN]}\s+{_SAY_EN}\s+in\s+{_PLACE_EN}(?:\s+(?:of|in|to)\s+{_PLACE_EN})?|(?:(?:quote|show|give|read|cite)(?:\s+(?:me|us))?\s+)?{_PLACE_EN}(?:\s+(?:of|in|to)\s+{_PLACE_EN})?\s+(?:of|in|to)\s+{ONE[_EN]}|{S}\s+{_PLACE_EN}",
    _FR: rf"que\s+(?:dit|prévoit|contient|stipule|énonce|dispose|demande|propose)\s+{_PLACE_FR}(?:\s+(?:de|à)?\s*{_PLACE_FR})?\s+(?:de|du|à|d['’])?\s*{ONE[_FR]}|(?:qu['’]est-il\s+dit|que\s+dit-on|qu['’]y\s+a-t-il)\s+(?:dans\s+)?{_PLACE_FR}\s+(?:de|du|à)?\s*{ONE[_FR]}|de\s+quoi\s+(?:parle|traite)\s+{_PLACE_FR}\s+(?:de|du|à)?\s*{ONE[_FR]}"
         rf"|sur\s+quoi\s+porte\s+{_PLACE_FR}\s+(?:de|du|à)?\s*{ONE[_FR]}|que\s+dit\s+{ONE[_FR]}\s+(?:dans\s+)?{_PLACE_FR}|(?:quel\s+est\s+le\s+(?:contenu|texte)\s+)?(?:(?:cite|donne|montre|lis)[rz]?(?:-moi)?\s+)?{_PLACE_FR}\s+(?:de|du|à)?\s*{ONE[_FR]}|{S}\s+{_PLACE_FR}",
    _ES: rf"qué\s+(?:dice|dispone|establece|contiene|prevé|estipula|propone)\s+{_PLACE_ES}(?:\s+{_PLACE_ES})?\s+(?:de|del|a|al)?\s*{ONE[_ES]}|qué\s+se\s+(?:dice|dispone|establece)\s+{_PLACE_ES}\s+(?:de|del|al?)?\s*{ONE[_ES]}|(?:de|sobre)\s+qué\s+(?:trata|versa|habla)\s+{_PLACE_ES}\s+(?:de|del|al?)?\s*{ONE[_ES]}"
         rf"|qué\s+dice\s+{ONE[_ES]}\s+(?:en\s+)?{_PLACE_ES}|(?:(?:cita|dame|muestra|muéstrame|lee)\s+)?{_PLACE_ES}\s+(?:de|del|al?)?\s*{ONE[_ES]}|{S}\s+{_PLACE_ES}",
    _RU: rf"что\s+(?:говорится|сказано|написано|предусмотрено|содержится|предусматривается)\s+в\s+{_PLACE_RU}(?:\s+{_PLACE_RU})?\s+(?:к\s+)?{ONE[_RU]}|о\s+ч[её]м\s+(?:(?:говорится|сказано|идет\s+речь|идёт\s+речь)\s+в\s+)?{_PLACE_RU}\s+(?:к\s+)?{ONE[_RU]}|что\s+(?:гласит|предусматривает|содержит)\s+{_PLACE_RU}\s+(?:к\s+)?{ONE[_RU]}"
         rf"|чему\s+посвящ[её]н\w*\s+{_PLACE_RU}\s+(?:к\s+)?{ONE[_RU]}|(?:(?:приведи|покажи|процитируй)(?:те)?\s+)?{_PLACE_RU}\s+(?:к\s+)?{ONE[_RU]}|{S}\s+{_PLACE_RU}",
    _ZH: rf"{ONE[_ZH]}的?{_PLACE_ZH}(?:的)?(?:内容)?(?:是)?(?:说|讲|规定|写|谈|涉及|关于)?(?:了|的)?(?:是)?(?:什么|哪些)?(?:内容|事)?(?:的)?|(?:请?引用|列出|给出|显示){ONE[_ZH]}的?{_PLACE_ZH}",
    _AR: rf"(?:ماذا|ما\s+الذي)\s+(?:تقول|يقول|ورد\s+في|جاء\s+في|تنص\s+عليه|ينص\s+عليه|تتضمن|يتضمن|تتناول|يتناول)\s+{_PLACE_AR}\s+(?:من\s+|ل|في\s+)?{ONE[_AR]}|ما\s+(?:هو\s+)?(?:نص|مضمون|موضوع|محتوى|فحوى)\s+{_PLACE_AR}\s+(?:من\s+|ل)?{ONE[_AR]}|(?:عم|عما|عن\s+ماذا)\s+(?:يتحدث|تتحدث)\s+{_PLACE_AR}\s+(?:من\s+|ل)?{ONE[_AR]}"
         rf"|(?:اقتبس\s+|اعرض\s+)?{_PLACE_AR}\s+من\s+{ONE[_AR]}",
}  # fmt: skip

MORE_FACTS: dict[Language, tuple[tuple[str, str], ...]] = {
    language: (
        ("corrects", _CORRECTS[language]),
        ("corrections", f"{_related(language, _CORRECTION[language])}|{_was_corrected(language)}"),
        ("additions", _related(language, _ADDITION[language])),
        ("annexes", _related(language, _ANNEXES[language])),
        ("revisions", _related(language, _REVISION[language])),
        ("adopted", _ADOPTED[language]),
        ("place", _PLACED[language]),
        ("about", rf"(?:(?:document|документ|文件)\s*)?(?:{K}\s*)?{S}(?:\s*{K})?"),
    )
    for language in (_EN, _FR, _ES, _RU, _ZH, _AR)
}
"""What is asked of one document, and the whole questions that ask it; behind those of `corpus.questions.record_words`."""

MORE_FACT_WORDS = {
    _EN: r"\d{1,3}|[IVX]{1,4}|corrigend(?:um|a)|corrections?|corrected|addend(?:um|a)|revisions?|adopted|approved|adopt|approve|passed|para(?:graph)?s?|annex(?:es)?|article|say|state|happened|became|ever|yet|finally|already|quote",
    _FR: r"\d{1,3}|[IVX]{1,4}|rectificatifs?|corrections?|corrigée?|rectifiée?|additifs?|révisions?|adoptée?|approuvée?|paragraphe|annexes?|article|dit|dis|prévoit|devenue?|quoi|parle|traite|finalement|cite[rz]?",
    _ES: r"\d{1,3}|[IVX]{1,4}|correcci(?:ón|ones)|corregid[oa]|adici(?:ón|ones)|revisi(?:ón|ones)|aprobad[oa]|aprobó|adoptad[oa]|adoptó|párrafo|anexos?|artículo|dice|dispone|trata|pasó|finalmente",
    _RU: r"\d{1,3}|[IVX]{1,4}|исправлени\w+|исправлен\w*|поправк\w+|добавлени\w+|пересмотр\w*|принят\w*|утвержд[её]н\w*|одобрен\w*|приняла?|пункт\w*|приложени\w+|стать\w+|говорится|сказано|стало|о|ч[её]м|гласит|что|был[аои]?",
    _ZH: r"\d{1,3}|更正|勘误|增编|修订本?|通过|核准|批准|第[一二三四五六七八九十百\d]+[段条款]|附件[一二三四五六七八九十\d]*|说|讲|规定|内容|最后|最终|已经|几份|几",
    _AR: r"\d{1,3}|تصويب(?:ات)?|تصحيح(?:ات)?|إضاف(?:ة|ات)|تنقيح(?:ات)?|اعتمدت?|أقرت?|اعتماد|تم|جرى|الفقرة|(?:ال)?مرفق(?:ات|ا|ين|ان)?|المادة|ماذا|تقول|يقول|نص|مضمون|حدث|(?:ال)?(?:أول|أولى|ثاني|ثانية|ثالث|ثالثة|رابع|رابعة|خامس|خامسة)",
}
"""The words that such questions are made of."""
