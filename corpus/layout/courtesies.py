"""Salutations, complimentary closes and the formulas that open and close a meeting, in six languages: lines that no question asks about
unless it names them."""

from __future__ import annotations

import re

_LONGEST = 400  # characters: a formula with its titles is no longer

# What assures of consideration wherever it stands in its sentence, and whole lines.
_ASSURANCES = (
    r"assurances?\s+of\s+(?:my|our|its|his|her|their)\s+(?:\w+\s+){0,3}consideration|\byour\s+(?:most\s+)?obedient\s+servant",
    r"(?:assurances?|expression)\s+de\s+(?:ma|notre|sa|leur|mes|nos|ses|leurs)\s+(?:\w+\s+){0,3}(?:considération|sentiments)|\bmes\s+salutations\s+distinguées",
    r"(?:seguridades|testimonio|expresión)\s+de\s+(?:mi|nuestra|su)\s+(?:\w+\s+){0,3}consideración",
    r"уверени\w+\s+в\s+(?:мо[её]м|нашем|сво[её]м|его|е[её])\s+(?:\w+\s+){0,3}уважении",
    r"(?:致以|顺致|谨致|表示|接受)?(?:我|其|本人|本国政府)?的?(?:最|至)?崇高(?:的)?敬意|顺颂\w{1,4}祺",
    r"(?:بقبول|عن|لكم|لسعادتكم)\s+(?:فائق|أسمى|خالص|بالغ)\s+(?:آيات\s+)?(?:عبارات\s+)?(?:ال)?(?:تقدير|احترام)",
)
_TITLES_EN = r"(?:mr|mrs|ms|madam|madame|sir|your|the|president|chair(?:man|person|woman)?|excellenc(?:y|ies)|secretary-general|ambassador|colleagues?|delegates?|ladies|gentlemen|minister|distinguished|honourable|and)"
_TITLES_FR = r"(?:monsieur|madame|messieurs|mesdames|le|la|les|et|président(?:e)?|secrétaire|général(?:e)?|ambassad(?:eur|rice)|ministre|excellences?|chers?|chère|collègues?|délégués?)"
_TITLES_ES = r"(?:señor(?:a|as|es)?|sr\.?|sra\.?|president[ea]|secretari[oa]|general|embajador(?:a)?|ministr[oa]|excelencias?|excelentísim[oa]|distinguid[oa]s?|colegas|delegad[oa]s|y)"
_TITLES_RU = r"(?:уважаем\w+|господин|госпожа|господа|дамы|председатель|генеральный|секретарь|посол|министр|ваше|ваши|превосходительств[оа]|коллеги|делегаты|и)"
_LINES = (
    rf"(?:dear\s+(?:[\w.’'-]+\s*){{1,6}}|{_TITLES_EN}\.?(?:[\s,]+{_TITLES_EN}\.?)*)|yours\s+(?:\w+\s+)?(?:faithfully|sincerely|truly)|(?:sincerely|respectfully)(?:\s+yours)?"
    r"|(?:i\s+)?thank(?:s|\s+you)(?:\s+(?:very|so)\s+much)?(?:,?\s+(?:mr|madam|mme)\.?\s+\w+)?|it\s+was\s+so\s+(?:decided|agreed|ordered)|the\s+(?:meeting|session|sitting)\s+(?:rose|was\s+(?:called\s+to\s+order|opened|adjourned|suspended|resumed|closed))(?:\s+at\b.{0,30})?",
    rf"{_TITLES_FR}(?:[\s,]+{_TITLES_FR})*|je\s+vous\s+remercie(?:\s+(?:beaucoup|de\s+votre\s+attention))?|merci(?:\s+beaucoup)?(?:,?\s+(?:monsieur|madame)\s+.{{0,30}})?|il\s+en\s+est\s+ainsi\s+décidé|la\s+séance\s+est\s+(?:levée|ouverte|suspendue|reprise|close)(?:\s+à\b.{{0,30}})?",
    rf"{_TITLES_ES}(?:[\s,]+{_TITLES_ES})*|(?:muchas\s+)?gracias(?:,?\s+señora?\s+.{{0,30}})?|(?:le|les)\s+agradezco\s+(?:la\s+palabra|su\s+atención)|atentamente|así\s+queda\s+acordado|se\s+(?:levanta|abre|suspende|reanuda)\s+la\s+sesión(?:\s+a\s+las?\b.{{0,30}})?",
    rf"{_TITLES_RU}(?:[\s,]+{_TITLES_RU})*|(?:благодарю|спасибо)(?:\s+(?:вас|за\s+внимание))?(?:,?\s+господин\s+.{{0,30}})?|с\s+(?:глубоким\s+)?уважением|решение\s+принимается|заседание\s+(?:открывается|закрывается|прерывается|возобновляется|было\s+(?:открыто|закрыто))(?:\s+в\b.{{0,30}})?",
    r"(?:尊敬的)?[一-鿿]{0,12}(?:先生|女士|阁下|大使|秘书长|主席)(?:先生|女士|阁下)?|谢谢(?:你|您|大家|主席(?:先生|女士)?)?|此致(?:敬礼)?|敬礼|(?:会议)?(?:就这样|如此)决定|就这样(?:议定|决定)|(?:本次)?会议(?:于)?(?:上午|下午|晚上)?.{0,14}(?:散会|休会|开始|宣布开会|开幕)",
    r"(?:أصحاب|صاحب|صاحبة)\s+(?:السعادة|المعالي)|(?:سيدي|سيدتي|السيد|السيدة|السادة)\s*(?:(?:ال)?(?:رئيس|رئيسة|أمين|أمينة|عام|عامة)\s*){0,3}|شكرا(?:\s+(?:جزيلا|لكم|لك))*(?:\s*،?\s*سيدي\s+الرئيس)?|وقد\s+تقرر\s+ذلك|تقرر\s+ذلك|(?:رفعت|افتتحت|علقت|استؤنفت)\s+الجلسة(?:\s+(?:في\s+)?الساعة.{0,30})?",
)
_ASSURING = re.compile("|".join(_ASSURANCES), re.IGNORECASE)
_WHOLE = re.compile(rf"(?:{'|'.join(_LINES)})", re.IGNORECASE)
_ASKED = re.compile(
    r"\b(?:clos(?:e[sd]?|ing)|end(?:s|ed)?\b|r[io]se[sn]?\b|adjourn\w*|opened|called\s+to\s+order|salut\w*|greet\w*|assurances?|consideration|courtes\w*|thank\w*|so\s+decided)"
    r"|\b(?:levée|ouvert\w*|clôtur\w*|termin\w*|formule|politesse|considération|remerci\w*|assurances)"
    r"|\b(?:levant\w*|abri\w*|termin\w*|saludo\w*|cortes\w*|consideración|seguridades|agradec\w*|despedida)"
    r"|(?:закры\w*|откры\w*|закончи\w*|приветств\w*|уважени\w*|уверени\w*|благодар\w*)|散会|休会|开会|几点|敬意|致谢|问候|结束语|(?:رفعت|افتتحت|تحية|تقدير|احترام|شكر|اختتم)",
    re.IGNORECASE,
)  # fmt: skip
_MARKS = " \t\n.,:;!。，：；！،؛…"


def is_courtesy(text: str) -> bool:
    """Whether a sentence is no more than a salutation, a complimentary close, thanks, or the formula by which a meeting opens, decides or
    rises."""
    plain = " ".join(text.split()).strip(_MARKS)
    return bool(plain) and len(plain) <= _LONGEST and (_ASSURING.search(plain) is not None or _WHOLE.fullmatch(plain) is not None)


def asks_for_courtesies(question: str) -> bool:
    """Whether a question may be about such lines: when a meeting rose, how a letter closes, who is thanked."""
    return _ASKED.search(question) is not None


_TRANSMITS = re.compile(
    r"\bhonou?r\s+to\s+(?:transmit|forward|convey|enclose|attach|submit)|\b(?:transmit|forward|enclose|attach)(?:s|ed|ing)?\s+(?:herewith|hereto)\b|\bherewith\b|\battached\s+hereto\b"
    r"|\bhonneur\s+de\s+(?:vous\s+)?(?:transmettre|faire\s+tenir|faire\s+parvenir|communiquer|joindre|soumettre|présenter)|\bvous\s+trouverez\s+ci-joint|\bci-joint|\bfigur\w+\s+(?:à|aux|en)\s+(?:l['’])?annexes?\b|\bl['’]annexe\s+(?:[ivx\d]+\s+)?(?:contient|renferme|expose)"
    r"|\bhonor\s+de\s+(?:transmitir|remitir|adjuntar|enviar|presentar|hacer\s+llegar)|\badjunt[oa]s?\b|\bfigur\w+\s+en\s+(?:el|los)\s+anexos?\b"
    r"|\bчесть\s+(?:\w+\s+){0,2}(?:препроводить|направить|представить|передать)|\bпрепровожда\w+|\bприлага\w+|\bсодержится\s+в\s+приложени"
    r"|(?:转交|转递|附上|随函|随附)|(?:أتشرف|نتشرف|يشرفني|تتشرف)\s+(?:بأن\s+|أن\s+)?(?:أحيل|نحيل|تحيل|أرفق|نرفق|أقدم|نقدم)|(?<![\u0621-\u064a])(?:طيه|مرفق\s+طيه)",
    re.IGNORECASE,
)
_ASKS_WHAT_IS_SENT = re.compile(
    r"\b(?:transmit\w*|forward\w*|enclos\w*|attach\w*|annex\w*|send|sent)\b|\b(?:transm\w+|joint\w*|annexe\w*|envoy\w+)\b|\b(?:transmit\w+|adjunt\w+|anexo\w*|envi\w+|remit\w+)\b|(?:препровожд|прилага|приложени|направ|перед[ае])\w*|转交|附上|附件|随函|أحال|أرفق|مرفق",
    re.IGNORECASE,
)


def is_transmittal(text: str) -> bool:
    """Whether a sentence of a covering letter says that something is sent with it, and no more of that than what it is on."""
    return len(text) <= _LONGEST and _TRANSMITS.search(text) is not None


_LISTS = re.compile(
    r"\b(?:lists?|tables?|listes?|tableaux?|relev[ée]s?|listas?|cuadros?|tablas?|relaci[óo]n|список|списк\w+|переч(?:ень|н[яюеи]\w*)|таблиц\w+)\b|清单|名单|一览表|列表|表格|(?<![\u0621-\u064a])(?:[وفبلك]?(?:ال)?(?:قائمة|قوائم|جدول(?!\s+(?:ال)?أعمال)|جداول))",
    re.IGNORECASE,
)


def sends_list(text: str) -> bool:
    """Whether a sentence says that a list or a table is sent with it: what is asked of the list, the list tells."""
    return is_transmittal(text) and _LISTS.search(text) is not None


def asks_for_transmittals(question: str) -> bool:
    """Whether a question may be about what was sent with what."""
    return _ASKS_WHAT_IS_SENT.search(question) is not None
