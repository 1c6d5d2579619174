"""Which lines of a letter a question asks for: its number, its date, whom it goes to, through whom, who signed it, to whom it was copied; in six languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.languages import Language
from corpus.questions.named import Question
from corpus.questions.talk_words import SIGNING, WORDINGS, content_words

# What a question asks for has to be told of the letter itself, in the words between them: "the number of Ladov's letter", not "the number of
# lamps in the letter". Agreements are no letters, though they are called memoranda or, in Spanish, "Carta".
_EN_L = r"(?:letter(?!\s+of\s+(?:credit|intent)\b)|memorandum(?!\s+of\s+(?:understanding|agreement)\b)|memo|note\s+verbale|cable(?:gram)?|telegram|dispatch|despatch)\b(?!-)"
_FR_L = r"(?:lettre|mémorandum(?!\s+d['’](?:accord|entente))|mémo|note\s+verbale|télégramme)\b"
_ES_L = r"(?:(?-i:carta)|carta\s+(?:de\s+fecha|dirigida|enviada|fechada)|memorando(?!\s+de\s+(?:entendimiento|acuerdo))|nota\s+verbal|telegrama)\b(?!\s+(?:magna|constitutiva|de\s+(?:las\s+naciones|(?:los\s+)?derechos)))"
_RU_L = r"(?:(?:эт|данн|указанн|сво|официальн)\w+\s+)?(?:письм(?:о|а|е|у|ом)|меморандум(?!\w*\s+о\s+)(?:а|у|ом|е)?|служебн\w+\s+записк\w|вербальн\w+\s+нот\w{1,2}|телеграмм\w{1,2})\b"
_ZH_L = r"(?:信函?|来信|来函|复函|函件|(?<!谅解)备忘录|普通照会|照会|电报)(?![号息任中里内上箱])"
_AR_L = r"(?<![\u0621-\u064a])(?:ال|لل|ل)?(?:رسالة|مذكرة(?!\s+(?:ال)?تفاهم)|برقية)(?![\u0621-\u064a])"
# "the letter bomb" is no letter.
_EN_END = (
    r"(?=\s*(?:[?,;:.(]|$|(?:from|of|by|to|sent|that|which|dated|addressed|directed|and|on|about|in|at|for|with|under|concerning|regarding|transmitting|written|signed|copied|numbered"
    r"|circulated|submitted|issued|transmitted|bear|carry|have)\b))"
)
_SMALL = r"(?:in|by|to|for|from|about|on|that|which|who|and|or|with|as|under|of|according|the|this|its|his|her|their|an?|say|says|did|does)\b"
_EN_THE = rf"(?:(?:the|this|his|her|its|their)\s+|(?=(?-i:[A-Z])))(?:(?!{_SMALL})[^\W_][\w’'.-]*\s+){{0,4}}{_EN_L}{_EN_END}"
_FR_THE = rf"(?:(?:la|le|cette|ce|sa|son|leur)\s+){_FR_L}"
_FR_OF = rf"(?:de\s+(?:la|cette|ce|sa|son|leur)\s+|du\s+){_FR_L}"
_ES_THE = rf"(?:(?:la|el|esta|este|esa|ese|su)\s+){_ES_L}"
_ES_OF = rf"(?:de\s+(?:la|esta|este|esa|ese|su)\s+|del\s+){_ES_L}"
_NOUNS = (
    r"reference(?:\s+number)?|number|date|addressee|signatory|numéro|référence|destinataire|signataire|objet|número|referencia|fecha|destinatari[oa]|firmante|asunto"
    r"|номер\w{0,2}|дат[аы]|адресат\w{0,2}"
)
_AND = rf"(?:(?:,\s*|,?\s+(?:and|et|y|и)\s+)(?:(?:the|its|la|le|el)\s+|l['’])?(?:{_NOUNS})\b){{0,3}}"


def _of(noun: str) -> str:
    """A noun that is said of the letter, alone or with others: "the date and number of the letter", "дата и номер письма"."""
    return rf"(?<!phone\s)(?<!fax\s)\b(?:{noun})\b{_AND}\s+(?:of\s+{_EN_THE}|{_FR_OF}|{_ES_OF}|{_RU_L})|{_EN_L}['’]s\s+(?:{noun})\b(?!\s+of\b)"


def _zh_of(noun: str) -> str:
    return rf"{_ZH_L}的?(?:(?:文号|编号|日期|收件人|事由)[和及与、]){{0,3}}(?:{noun})"


def _ar_of(noun: str) -> str:
    return rf"(?<![\u0621-\u064a])(?:و)?(?:{noun})(?:\s+و(?:ال)?(?:رقم|تاريخ|مرجع))?\s+{_AR_L}"


_NUMBER = r"reference(?:\s+number)?|number|numéro|référence|número|referencia|номер\w{0,2}"
_EN_DONE = r"[^?؟]{0,80}\b"
_ROLES = {
    "signatory": rf"\b(?:who|which\s+\w+)\s+(?:has\s+)?signed\s+{_EN_THE}|\bby\s+whom\s+(?:was|is)\s+{_EN_THE}{_EN_DONE}signed\b|\bwho\s+(?:is|was)\s+the\s+{_of('signatory')}"
    rf"|\b(?:qui|quel(?:le)?\s+(?:\w+\s+){{1,3}})\s*a\s+signé\s+{_FR_THE}|\bpar\s+qui\s+{_FR_THE}[^?]{{0,80}}\bsignée?\b|{_of('signataire|firmante')}"
    rf"|\bquién(?:es)?\s+(?:ha\s+)?(?:firmó|firmaron|firmado|firma)\s+{_ES_THE}|\bpor\s+quién\s+(?:fue|está)\s+firmad[oa]\s+{_ES_THE}"
    rf"|\bкто\s+подписал\w?\s+{_RU_L}|\bкем\s+(?:было?|была)?\s*подписан\w?\s+{_RU_L}|(?:谁|哪位[^，。？?]{{0,8}})签[署字名]?了?(?:[^，。？?]{{0,30}}的)?{_ZH_L}(?!的)|{_ZH_L}(?:是|由)谁签"
    rf"|(?<![\u0621-\u064a])(?:من|مَن)\s+(?:الذي\s+)?وقّ?عت?\s+(?:على\s+)?{_AR_L}",
    "reference": rf"{_of(_NUMBER)}|\b(?:what|which)\s+(?:reference\s+|document\s+|file\s+)?(?:number|reference)\s+(?:does|did)\s+{_EN_THE}{_EN_DONE}(?:bear|carry|have)\s*(?:[?,;]|and\b|$)"
    rf"|\bunder\s+(?:what|which)\s+(?:reference\s+)?(?:number|reference)\s+(?:was|is)\s+{_EN_THE}|\bquel(?:le)?\s+(?:numéro|référence|cote)\s+(?:porte\s+{_FR_THE}|{_FR_THE}[^?]{{0,80}}\bporte-t-)"
    rf"|\bsous\s+quel(?:le)?\s+(?:numéro|référence|cote)\s+{_FR_THE}|\bqué\s+(?:número|referencia)\s+(?:lleva|tiene)\s+{_ES_THE}|\b(?:con|bajo)\s+qué\s+(?:número|referencia)\s+(?:se\s+\w+|fue\s+\w+)\s+{_ES_THE}"
    rf"|\bкакой\s+номер\s+(?:(?:имеет|носит)\s+|стоит\s+на\s+|у\s+){_RU_L}|\bпод\s+каким\s+(?:номером|№)\s+(?:\w+\s+){{0,2}}{_RU_L}"
    rf"|{_zh_of('文号|编号|号码')}|{_ZH_L}是?(?:几|多少|什么)号|{_ar_of('رقم|مرجع|الرقم المرجعي ل?')}",
    "addressee": rf"{_of('addressee|destinataire|destinatari[oa]|адресат')}|\bto\s+whom\s+(?:is|was)\s+{_EN_THE}{_EN_DONE}(?:addressed|sent|written|directed)\b|\bwhom?\s+(?:is|was)\s+{_EN_THE}{_EN_DONE}(?:addressed|sent|written)\s+to\b"
    rf"|\bto\s+whom\s+did\s+(?:(?!{_SMALL})[\w’'.-]+\s+){{1,5}}(?:send|address|write|direct)\s+{_EN_THE}"
    rf"|\bà\s+qui\s+(?:est|était|fut|a\s+été)\s+(?:adressée?|envoyée?|destinée?|écrite?)\s+{_FR_THE}|\bà\s+qui\s+{_FR_THE}[^?]{{0,80}}-(?:elle|il)\s+(?:été\s+)?(?:adressée?|envoyée?|destinée?|écrite?)\b|{_FR_THE}[^?]{{0,80}}\best(?:-elle)?\s+adressée\s+à\s+qui\b"
    rf"|\ba\s+quién(?:es)?\s+(?:(?:está|estaba|fue|iba|va)\s+)?(?:se\s+)?(?:dirigid[oa]|enviad[oa]|destinad[oa]|dirigió|envió|dirige)\s+{_ES_THE}"
    rf"|\b(?:кому|на\s+чь[её]\s+имя)\s+(?:был[ао]?\s+)?(?:адресован|направлен|отправлен|послан|написан)\w?\s+{_RU_L}|\bкому\s+(?:[^\W\d_][\w.-]*\s+){{1,4}}(?:направил|адресовал|отправил|написал|послал)а?\s+{_RU_L}"
    rf"|{_zh_of('收信人|收件人')}|{_ZH_L}是?(?:致|写给|寄给|发给|给)谁|(?<![\u0621-\u064a])(?:إلى\s+من|لمن)\s+(?:كانت\s+)?(?:وجهت|أرسلت|كتبت|بعثت|موجهة)\s+{_AR_L}|{_AR_L}\s+(?:\S+\s+){{0,6}}موجهة\s+إلى\s+من(?![\u0621-\u064a])",
    "through": rf"\bthrough\s+whom\s+(?:was|is)\s+{_EN_THE}|\b(?:par\s+l['’]intermédiaire\s+de\s+qui|par\s+qui)\s+(?:(?:est|fut|a\s+été)\s+(?:transmise?|envoyée?)\s+{_FR_THE}|{_FR_THE}[^?]{{0,80}}(?:\btransmise?|\benvoyée?)\b)"
    rf"|\b(?:a\s+través|por\s+conducto)\s+de\s+quién\s+(?:se|fue|va)\s+\w+\s+{_ES_THE}|\bчерез\s+кого\s+(?:был[ао]?\s+)?(?:\w+\s+)?{_RU_L}"
    rf"|{_ZH_L}是?(?:通过|经由?|由)谁.{{0,4}}(?:转|呈|递)|(?:عن\s+طريق|عبر|بواسطة)\s+من\s+(?:\S+\s+)?{_AR_L}",
    "subject": rf"{_of('subject line|objet|asunto')}|{_zh_of('事由')}",
    "copied": rf"\b(?:whom?\b|à\s+qui|a\s+quién(?:es)?|кому)[^?]{{0,60}}\b(?:cop(?:y|ies)\s+of\s+{_EN_THE}|copies?\s+{_FR_OF}|copias?\s+{_ES_OF}|копи[яию]\s+{_RU_L})|\bto\s+whom\s+(?:is|was)\s+{_EN_THE}{_EN_DONE}copied\b"
    rf"|{_ZH_L}的?(?:抄送|抄报)|(?:إلى\s+من|لمن|من)\s+[^؟]{{0,60}}نسخة\s+من\s+{_AR_L}",
    "enclosures": r"\bhow\s+many\s+(?:enclosures|attachments)|\bcombien\s+de\s+pièces\s+jointes|\bcuántos\s+(?:anexos|adjuntos)|\bсколько\s+приложений|几份附件|كم\s+(?:عدد\s+)?(?:ال)?مرفقا",
    "date": rf"{_of('date|fecha|дат[аы]')}|\b(?:when|(?:on|of)\s+what\s+date)\s+(?:was|is)\s+{_EN_THE}{_EN_DONE}(?:written|sent|dated|signed)\b|\b(?:what|which)\s+date\s+(?:does|did)\s+{_EN_THE}{_EN_DONE}(?:bear|carry|have)\s*(?:[?,;]|and\b|$)"
    rf"|\bde\s+(?:quelle\s+date\s+est|quand\s+date)\s+{_FR_THE}|\bquelle\s+date\s+porte\s+{_FR_THE}|\b(?:quand|à\s+quelle\s+date)\s+{_FR_THE}[^?]{{0,80}}-(?:elle|il)\s+été\s+(?:écrite?|envoyée?|signée?)\b"
    rf"|\bde\s+qué\s+fecha\s+es\s+{_ES_THE}|\bqué\s+fecha\s+(?:lleva|tiene)\s+{_ES_THE}|\b(?:cuándo|en\s+qué\s+fecha)\s+(?:se\s+(?:escribió|firmó|envió)|fue\s+(?:escrit|firmad|enviad)[oa])\s+{_ES_THE}"
    rf"|\bкак(?:им\s+числом|ой\s+датой)\s+датирован\w?\s+{_RU_L}|\bкогда\s+(?:был[ао]?\s+)?(?:написан|отправлен|подписан)\w?\s+{_RU_L}"
    rf"|{_zh_of('日期')}|{_ZH_L}是?(?:哪一?[天日]|何时|什么时候)(?:写|发|签)|{_ar_of('تاريخ')}",
}  # fmt: skip
# Of "it", of a letter of which another line is asked for.
_OF_IT = {
    "reference": r"\bits\s+(?:reference\s+)?number\b(?!\s+of\b)|\band\s+(?:the|what)\s+(?:reference\s+)?number(?:\s+does\s+it\s+bear|\s*[?,]|\s*$)|\bet\s+(?:sous\s+)?(?:quel\s+(?:est\s+)?(?:son\s+)?|son\s+|le\s+)numéro\s*(?:[?,]|$|porte-t-)"
    r"|\by\s+(?:cuál\s+es\s+)?(?:su|el|con\s+qué)\s+número\s*(?:[?,]|$)|\bкакой\s+у\s+не(?:го|ё|е)\s+номер\b|\b(?:его|её)\s+номер\b|(?:文号|编号)(?:是什么|是多少)?[？?]?$|(?<![\u0621-\u064a])و?(?:ما\s+)?(?:هو\s+)?رقم(?:ها|ه)(?![\u0621-\u064a])",
    "addressee": r"\band\s+to\s+whom(?:\s+(?:is|was)\s+it\b[^?]{0,20}\b(?:addressed|sent|written)|\s*[?,]|\s*$)|\bet\s+à\s+qui(?:\s+est-elle\s+(?:adressée|destinée)|\s*[?,]|\s*$)|\by\s+a\s+quién(?:\s+(?:está\s+dirigid[oa]|se\s+(?:envió|dirigió))|\s*[?,]|\s*$)"
    r"|\bи\s+кому(?:\s+он[оа]\s+(?:адресован|направлен)\w?|\s*[?,]|\s*$)|(?:写给|寄给|发给)谁|وإلى\s+من\s+(?:وجهت|أرسلت)",
    "through": r"\bthrough\s+whom(?:\s+was\s+it\s+sent|\s*[?,]|\s*$)|\bl['’]intermédiaire\s+de\s+qui\s*(?:[?,]|$|a-t-|est-)|\b(?:a\s+través|por\s+conducto)\s+de\s+quién(?:\s+(?:se\s+(?:envió|transmitió|remitió)|fue\s+\w+))?\s*(?:[?,]|$)"
    r"|\bчерез\s+кого(?:\s+он[оа]?\s+(?:был[оа]?\s+)?\w+)?\s*(?:[?,]|$)|(?:通过|经由?)谁(?:转|呈|递)",
    "copied": r"\bto\s+whom\s+was\s+it\s+copied\b",
    "date": r"\bits\s+date\b|\band\s+(?:on\s+)?(?:the|what|which)\s+date(?:\s+does\s+it\s+bear|\s+is\s+it|\s+was\s+it\s+(?:sent|signed|written)|\s*[?,]|\s*$)|\band\s+when(?:\s+was\s+it\s+(?:sent|signed|written|dated))?\s*(?:[?,]|$)"
    r"|\bet\s+(?:quelle\s+(?:en\s+)?est\s+(?:sa|la)\s+date|à\s+quelle\s+date|quand|sa\s+date)\s*(?:[?,]|$)|\by\s+(?:cuál\s+es\s+su\s+fecha|con\s+qué\s+fecha|en\s+qué\s+fecha|cuándo|su\s+fecha)\s*(?:[?,]|$)|\bи\s+(?:какова\s+)?(?:его|её)\s+дата\b|\bи\s+когда\s*(?:[?,]|$)"
    r"|日期(?:是什么|是哪一?天)?[？?]?$|(?<![\u0621-\u064a])و?(?:ما\s+)?(?:هو\s+)?تاريخ(?:ها|ه)(?![\u0621-\u064a])",
}  # fmt: skip
_COMPILED = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _ROLES.items()}
_OF_IT_COMPILED = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _OF_IT.items()}
_LETTER = re.compile("|".join((rf"\b{_EN_L}", rf"\b{_FR_L}", rf"\b{_ES_L}", rf"\b{_RU_L}", _ZH_L, _AR_L)), re.IGNORECASE)
# A letter that another one speaks of is told by no name of its own.
_ANOTHER = re.compile(
    r"\b(?:answer(?:s|ed|ing)|repl(?:y|ies|ied|ying)|refer(?:s|red|ring)|mention(?:s|ed)|quot(?:es|ed)|cited|enclosed|répond\w*|mentionn\w+|cité[es]*|respond\w+|mencion\w+|citad[oa]|отвеча\w+|ответ\w*|упом\w+|ссыла\w+)\b"
    r"|答复|提到|提及|引用|(?<![\u0621-\u064a])(?:ردا|رد|المذكورة|تشير|المشار)(?![\u0621-\u064a])",
    re.IGNORECASE,
)
_OF_BLOCKS = re.compile(
    r"\b(?:letter|memo(?:randum)?|notes?|verbale|cable|telegram|number|reference|date|capacity|office|title|addressee|copy|subject|enclosures?|lettre|mémorandum|numéro|référence|destinataire|copie|objet|pièces?"
    r"|qualité|titre|intermédiaire|carta|memorando|nota|verbal|número|referencia|fecha|calidad|cargo|destinatario|través|copia|asunto|письм\w*|меморандум\w*|нот[аыуе]|вербальн\w+|номер\w*|дат[аыуе]|должност\w*"
    r"|качеств\w*|адресат\w*|копи\w+)\b"
    r"|普通照会|照会|备忘录|信函|函件|来函|信|函|文号|编号|日期|职务|身份|抄送|抄报|对象|哪一?天|什么|谁"
    r"|(?<![\u0621-\u064a])[وفبل]?(?:ال|لل)?(?:رسالة|مذكرة|رقم\w*|تاريخ\w*|منصب\w*|صفة|نسخة)(?:ها|ه)?(?![\u0621-\u064a])",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r"été|que|va|van|него|неё|fue|transmit\w*|documents?|ont|was|were|written|sent|bears?|dated|addressed|held|hold|adress\w+|envoy\w+|transmis\w*|destin\w+|enregistr\w+|jointes?|dirigid[oa]|enviad[oa]|envi[óo]|написан\w*|направлен\w*|отправлен\w*|адресован\w*|занимает|имеет|какую|каком|как\w{2,3}|写的|发出|签署|موجهة|أرسلت|كتبت",
    re.IGNORECASE,
)


def letter_roles(question: Question) -> tuple[str, ...]:
    """The lines of a letter (`corpus.layout.letter_heads`) that a question asks for of one letter; none for most questions, and none for what a
    letter says, or another than it."""
    text = question.text
    if question.language is Language.UND or not _LETTER.search(text) or _ANOTHER.search(text):
        return ()
    found = [name for name, pattern in _COMPILED.items() if pattern.search(text)]
    if found:
        found += [name for name, pattern in _OF_IT_COMPILED.items() if name not in found and pattern.search(text)]
    if "copied" in found and "addressee" in found:
        found.remove("addressee")  # "to whom was a copy sent"
    return tuple(found)


def naming_words(text: str, language: Language) -> Iterator[tuple[int, int]]:
    """The spans of the words of a question that tell which letter it means: without small words and what only says what of the letter is asked for."""
    if language not in WORDINGS:
        return
    bare = _OF_BLOCKS.sub(lambda match: " " * len(match[0]), SIGNING.sub(lambda match: " " * len(match[0]), text))
    at = 0
    for word in content_words(bare, WORDINGS[language]):
        start = bare.find(word, at)
        if start >= 0:
            at = start + len(word)
            if len(word) > (1 if language in (Language.ZH, Language.AR) else 2) and not _ASKING.fullmatch(word):
                yield start, at
