"""Which lines of a letter a question asks for: its number, its date, whom it goes to, through whom, who signed it, to whom it was copied; in six languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.languages import Language
from corpus.questions.named import Question
from corpus.questions.talk_words import SIGNING, WORDINGS, content_words

_LETTER = re.compile(
    r"\b(?:letters?|memorand(?:um|a)|memos?|notes?\s+verbales?|cable(?:gram)?s?|telegrams?|dispatch|despatch|lettres?|mémorandums?|mémos?|télégrammes?|cartas?|memorandos?|notas?\s+verbal(?:es)?|telegramas?)\b"
    r"|\b(?:письм\w*|меморандум\w*|служебн\w+\s+записк\w*|вербальн\w+\s+нот\w*|телеграмм\w*)"
    r"|信函?(?![号息任])|来函|复函|函件|备忘录|照会|电报|(?<![\u0621-\u064a])[وفبل]?(?:ال|لل)?(?:رسالة|رسائل|مذكرة|برقية|خطاب)",
    re.IGNORECASE,
)
_ROLES = {
    "reference": r"\breference\b|\b(?:what|which|whose|the|its|under\s+what)\s+(?:\w+\s+)?number\b(?!\s+of\s+(?!(?:(?!in\b|by\b|to\b)\S+\s+){0,5}(?:letter|memo|note|cable|telegram)))|\bnumbered\b|\bsous\s+quel(?:le)?\s+(?:numéro|référence|cote)|\bquel(?:le)?\s+(?:est\s+)?(?:l[ea]\s+)?(?:numéro|référence)"
    r"|\bet\s+le\s+numéro|\b(?:qué|cuál\s+es\s+(?:el|la)|con\s+qué)\s+(?:número|referencia)|\by\s+(?:el\s+)?número\b|\b(?:какой|каков|под\s+каким|его|её|и)\s+(?:у\s+\w+\s+)?(?:\w+\s+)?номер\w*|\bпод\s+каким\s+№|文号|编号|(?:几|多少|什么)号|号码|(?<![\u0621-\u064a])و?(?:ما\s+)?(?:هو\s+)?رقم(?:ها|ه)?(?![\u0621-\u064a])|مرجع",
    "addressee": r"\bto\s+whom\b|\bwho(?:m)?\s+(?:is|was|were)\b.{0,60}\b(?:addressed|sent|written)\s+to\b|\baddressee\b|\bà\s+qui\b|\bdestinataire\b|\badressée?\s+à\s+qui\b|\ba\s+quién(?:es)?\b|\bdestinatari[oa]\b|\bкому\b|\bадресат\w*|\bна\s+чь[её]\s+имя|收信人|收件人|(?:致|写给|寄给|发给|给)谁|(?<![\u0621-\u064a])(?:إلى\s+من|لمن|المرسل\s+إليه|المرسلة\s+إليه)",
    "through": r"\bthrough\s+wh(?:om|ich)\b|\bvia\s+whom\b|\bintermédiaire\s+de\s+qui|\bpar\s+qui\b.{0,20}\btransmis|\ba\s+través\s+de\s+quién|\bpor\s+conducto\s+de\s+quién|\bчерез\s+кого|(?:通过|经由?|由)谁.{0,4}(?:转|呈|递)|(?:عن\s+طريق|عبر|بواسطة)\s+من",
    "subject": r"\bsubject\s+line\b|\bquel\s+(?:en\s+)?est\s+(?:l['’])?objet\b|\bl['’]objet\s+de\s+la\s+lettre|\bcuál\s+es\s+(?:el|su)\s+asunto|事由",
    "copied": r"\bcop(?:y|ies|ied)\b.{0,40}\b(?:sent|to|of)\b|\bcopied\b|\bcopie\b.{0,40}\b(?:adress|envoy|transm)|\b(?:adress|envoy|transm)\w*\s+(?:une\s+)?copie\b|\bcopia\b|\bкопи[яию]\b|抄送|抄报|نسخة",
    "enclosures": r"\bhow\s+many\s+(?:enclosures|attachments)|\bcombien\s+de\s+pièces|\bpièces?\s+(?:jointes?|y\s+sont)|\bcuántos\s+(?:anexos|adjuntos)|\bсколько\s+приложений|几份附件|كم\s+(?:عدد\s+)?(?:ال)?مرفقا",
    "date": r"\b(?:the|its|and|what)\s+(?:is\s+the\s+)?date\b|\bwhen\s+was\b.{0,60}\b(?:written|sent|dated|signed)\b|\bdated\s+when\b|\bde\s+quelle\s+date\b|\bquelle\s+est\s+la\s+date\b|\b(?:de|cuál\s+es)\s+(?:qué|la)\s+fecha\b|\bкак(?:ова|им\s+числом|ой\s+датой)\b.{0,10}(?:дата|датирован\w*)?|\bкогда\s+(?:было?\s+)?(?:написано|отправлено|подписано)|哪一?[天日](?:写|发|签)|(?:写于|日期)|(?<![\u0621-\u064a])و?(?:ما\s+)?(?:هو\s+)?تاريخ(?:ها|ه)?(?![\u0621-\u064a])",
}  # fmt: skip
_COMPILED = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _ROLES.items()}
_WHO = re.compile(
    r"\bwho\b|\bqui\b|\bquel(?:le)?\s+(?:\w+\s+){1,3}a\s+signé|\bquién(?:es)?\b|\bкто\b|谁|哪位|(?<![\u0621-\u064a])(?:من|مَن)(?![\u0621-\u064a])", re.IGNORECASE
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
    """The lines of a letter (`corpus.layout.letter_heads`) that a question asks for, where it speaks of a letter; none for most questions."""
    text = question.text
    if question.language is Language.UND or not _LETTER.search(text):
        return ()
    found = [name for name, pattern in _COMPILED.items() if pattern.search(text)]
    if SIGNING.search(text) and _WHO.search(text):
        found.insert(0, "signatory")
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
