"""Which types of answer a text holds: a date, a number, a State, a document's symbol, a person; in six languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.languages import Language
from corpus.naming.answer_types import AnswerType
from corpus.naming.dates import MONTH_NAME, western_digits
from corpus.naming.mentions import find_symbols
from corpus.naming.number_words import NUMBER_WORDS
from corpus.naming.states import find_states

# Each looks back from its first digit, not before it: the engine then skips to the digits.
_YEAR = re.compile(r"(?:1[89]|20)(?<![\d/.,\w-]..)\d{2}(?![\d/]|[.,]\d|[^\W\d_a-zà-ÿа-я一-鿿])|(?:1[89]|20)\d{2}\s*年(?!的?历史|之久)")
# Years before those that official records tell of look like quantities: a word of the text's language beside them says what they are. What is
# counted behind them (a unit, a plural, "of") says that they are quantities all the same; some words that end like a plural are none.
_COUNTED = {
    Language.EN: r"-[a-z]|%|\s+(?:of\b|(?!was\b|has\b|is\b|does\b|as\b|this\b|its\b|his\b|hers\b|us\b|thus\b|perhaps\b|always\b|towards\b)(?-i:[a-z]{2,}s)\b|(?:people|men|women|children|feet|k?m|kg|hrs?)\b)",
    Language.FR: r"-[a-z]|%|\s+(?:de\b|d['’]|(?!les\b|des\b|ses\b|ces\b|mes\b|nos\b|vos\b|leurs\b|dans\b|sous\b|sans\b|plus\b|puis\b|après\b|très\b|depuis\b|mais\b|nous\b|vous\b|tous\b|toutes\b|quelques\b|plusieurs\b|certains\b|alors\b|lors\b|dès\b|vers\b|aux\b|deux\b|ceux\b)(?-i:[a-zà-ÿ]{2,}[sx])\b|k?m\b|kg\b)",
    Language.ES: r"-[a-z]|%|\s+(?:de\b|(?!los\b|las\b|sus\b|les\b|nos\b|tras\b|más\b|tres\b|seis\b|dos\b|después\b|entonces\b|además\b|antes\b|varios\b|varias\b|algunos\b|algunas\b|todos\b|todas\b|muchos\b|muchas\b|ellos\b|ellas\b|estos\b|estas\b|es\b)(?-i:[a-zà-ÿ]{2,}s)\b|k?m\b|kg\b)",
}
_EARLY = r"1[0-7]\d{2}(?![\d/]|[.,]\d|\s*%"
_ERA = r"\d(?<![\d/.,A-Za-zА-я_-].)\d{2,3}(?=\s*"
_OLD_YEARS = {
    language: re.compile(pattern, re.IGNORECASE)
    for language, pattern in {
        Language.EN: rf"{_ERA}(?:AD|BC|B?CE)\b)|\b(?:in|since|until|before|after)\s+{_EARLY}|{_COUNTED[Language.EN]})",
        Language.FR: rf"{_ERA}(?:av|apr)\.\s*J)|\b(?:en|depuis|avant|après|jusqu['’]en|dès|l['’]an)\s+{_EARLY}|{_COUNTED[Language.FR]})",
        Language.ES: rf"{_ERA}[ad]\.\s?C\b)|\b(?:en|desde|hasta|antes\s+de|después\s+de|año)\s+{_EARLY}|{_COUNTED[Language.ES]})",
        # "121 год", "101 года" say how long; with four digits, or in the case of "when", they are years.
        Language.RU: rf"{_ERA}(?:году|годом|годах|гг?\.|год(?:а|ов)?\s+(?:до\s+)?н\.\s?э))|\d(?<![\d/.,A-Za-zА-я_-].)\d{{3}}(?=\s*(?:года?|годов)\b)",
        # So do "300年历史" and "用了120年".
        Language.ZH: r"\d(?<![\d/.,A-Za-z_-].)(?:\d{3}|(?<![了有近达约过用共长第].)\d{2}(?!\s*年(?:以?[前后来]|[间多半]|之久|时间|期)))(?=\s*年(?![级齡龄]|的?历史|之久))",
        Language.AR: rf"(?<![\u0621-\u064a])[وبفل]?(?:ال)?(?:عام|سنة)\s+{_EARLY})",
    }.items()
}
_MONTH_EN = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)"
_DAY = re.compile(rf"\d{{1,2}}(?:(?:st|nd|rd|th|er|º|-(?:го|е))?\s+(?:de\s+|of\s+)?(?:{MONTH_NAME})\b|\s*月)", re.IGNORECASE)
_MONTH_DAY = re.compile(rf"{_MONTH_EN}\.?\s+\d{{1,2}}\b|[一二三四五六七八九十]月(?![球亮光饼])(?:[一二三四五六七八九十廿卅]{{1,3}}日)?")
# A day of a month that a numeral is, alone or as the first of "3 to 10 March".
_OF_MONTH = re.compile(
    rf"(?:st|nd|rd|th|er|º|-(?:го|е))?\s*(?:(?:and|to|et|au|y|al|a|и|по|و|إلى|-|–|,)\s*(?:le\s+|el\s+)?\d{{1,2}}\s*)?(?:de\s+|of\s+)?(?:{MONTH_NAME})\b",
    re.IGNORECASE,
)
_BEHIND_MONTH = re.compile(rf"\b(?:{_MONTH_EN})\.?\s+$")
# A numeral and what makes it a label instead of a quantity: the word before it, an enumeration that such a word opens, or a
# month, a session or a list's bracket behind it.
_NUMERAL = re.compile(
    r"\d(?<![\w/.,№§°-].)\d{0,2}(?:[ ,.\u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d{1,3})?(?![\w/°]|-\w|[.,]\d)|\d(?<![\d/.,-].)\d{3,}(?![\w/])|\d(?<=[一-鿿].)[\d,.]*(?=[一-鿿])"
)
_LABEL = re.compile(
    r"(?:\b(?:items?|paras?\.?|paragraphs?|articles?|art\.|annex(?:es)?|appendix|chapters?|sections?|resolutions?|decisions?|nos?\.|numbers?|pages?|pp?\.|rule|part|volume|vol\.|goal|protocol|note|series|room"
    r"|points?|paragraphes?|annexes?|chapitres?|résolutions?|décisions?|règle|temas?|párrafos?|artículos?|anexos?|capítulos?|resoluci(?:ón|ones)|decisi(?:ón|ones)|núms?\.|regla"
    r"|пункт\w*|пп?\.|стать\w*|ст\.|приложени\w*|глав\w*|резолюци\w*|решени\w*|параграф\w*|правил\w*)"
    r"|(?:项目|附件|第|议题)|(?<![\u0621-\u064a])[وبفلك]?(?:ال|لل)?(?:بند|بنود|بندين|بندان|فقرة|فقرات|فقرتين|مادة|مواد|مادتين|مرفق|فصل|قرار|مقرر|رقم)|№|§|\bn[o°º]\.?)"
    r"\s*(?:\d|\([\w]{1,2}\)|,|،|、|\band\b|\bto\b|\bet\b|\bà\b|\by\b|\ba\b|\bи\b|\bпо\b|[和及至到-]|–|و|إلى|\s)*$",
    re.IGNORECASE,
)
_ORDINAL = re.compile(
    r"\s*(?:[月日年次届号條条段款章節节]|(?:st|nd|rd|th|er|re|e|º|ª|-(?:й|я|е|го|му|м|ая|ое|ой))\b|\)|[.、]\s*$|(?:\s*-\s*|\s+)?(?:session|meeting|séance|sesión|сесси|заседани))",
    re.IGNORECASE,
)
_MARK_OF_LIST = re.compile(r"(?:^|\n)\W*$")
_AFTER_MARK = re.compile(r"[.)、．]")

_WORD_PATTERNS = {lang: re.compile(p if lang is Language.ZH else rf"(?:{p})\b") for lang, p in NUMBER_WORDS.items()}

_NAME = r"[A-ZÀ-ÖØ-Þ][\w’'-]*[a-zà-ÿ][\w’'-]*"
_INITIALS = r"(?:[A-Z]\.\s*)*"
# Without a boundary in front, which would keep the regular-expression engine from skipping by first letters: `_words` looks.
_TITLED_LATIN = re.compile(
    rf"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Messrs|Hon)\b\.?\s+{_INITIALS}{_NAME}|H\.\s?E\.\s+{_INITIALS}{_NAME}"
    rf"|(?:Ambassador|Senator|Professor|Captain|Commodore|Admiral|Colonel|Minister|President|Chairman)\s+(?!of\b|General\b){_INITIALS}{_NAME}"
    rf"|(?:M\.|MM\.|Mme|Mmes|Mlle|Monsieur|Madame)\s+(?!l[ea'’]|le\b|la\b){_INITIALS}{_NAME}|(?:Sra|Srta|Sres|Sr|Excmo|Excma)\b\.?\s+(?:D\.\s*)?{_INITIALS}{_NAME}"
    rf"|(?:[Ee]mbajadora?|[Aa]mbassad(?:eur|rice)|[Dd]on|[Dd]oña)\s+{_NAME}"
)
_TITLED = {
    Language.RU: re.compile(
        r"(?:г-(?:н|жа|на|ну|ном|жи|жу|жой|же)|господин\w{0,2}|госпож\w|посол|посл\w{1,2}|министр\w{0,2})\s+(?:[А-ЯЁ]\.\s*)*[А-ЯЁ][а-яё]+|[А-ЯЁ]\.\s?(?:[А-ЯЁ]\.\s?)?[А-ЯЁ][а-яё]{2,}|[А-ЯЁ][а-яё]{2,}\s+[А-ЯЁ]\.\s?[А-ЯЁ]\."
    ),
    Language.ZH: re.compile(
        r"(?:先生|女士|阁下)(?<=[一-鿿·•]{3}..)|大使(?!馆)(?<=[一-鿿·•]{2}大使)(?<!全权大使)(?<!各国大使)(?<!常驻大使)(?<!临时大使)|[·•](?<=[一-鿿][·•])(?=[一-鿿])"
    ),
    Language.AR: re.compile(
        r"(?:السيد|السيدة|السيدين|للسيد|للسيدة|السفير|السفيرة|الدكتور|الدكتورة|الآنسة)\s+(?!ال(?:رئيس|مدير|وزير|أمين))[\u0621-\u064a]{2,}"
        # A rank or a trade with the article, and behind it a word without one: not "the Governor-General", not "the working engineer".
        # Offices are none of them: records say "the President" before any word.
        r"|ال(?:حاكم|قبطان|كابتن|ربان|قائد|جنرال|عقيد|ملك|ملكة|أمير|أميرة|إمبراطور|دوق|كونت|لورد|بابا|أسقف|قس|فنان|فنانة|رسام|نحات|شاعر|شاعرة|كاتب|كاتبة|روائي|مؤلف|ملحن|مهندس|مهندسة|معماري|طبيب|طبيبة|مؤرخ|مؤرخة"
        r"|فيلسوف|أستاذ|أستاذة|باحث|باحثة|مستكشف|مخترع|لاعب|مدرب|مهاجم|مخرج|مغني|مغنية|ناقد)\s+(?!ال|(?:لل\w+|في|من|إلى|على|عن|أن|أنه|أنها|قد|لا|لم|ما|هو|هي|كان|كانت|بعد|قبل|بين|حول|أو|ثم|غير|ذات|ذو|كل|هذا|هذه|ذلك|التي|الذي|[يت]\w{3})\b)[\u0621-\u064a]{3,}"
    ),
}  # fmt: skip
# Full names without a title: two or three capitalised words side by side, none of them a word of institutions.
_FULL_NAME = {
    Language.RU: re.compile(r"[А-ЯЁ][а-яё]{2,}[ \u00a0][А-ЯЁ][а-яё]{2,}(?![\w-])"),
    Language.EN: re.compile(rf"{_NAME}(?:[ \u00a0](?:(?:[A-Z]\.|von|van|bin)[ ])?{_NAME}){{1,2}}(?![\w’'])"),
}
_NAMES = 2  # words of a full name, at least
_NO_NAME = re.compile(
    r"\b(?:United|Nations|States?|Security|Council|General|Assembly|Committee|Commission|Conference|Treaty|Convention|Republic|Kingdom|Federation|Union|Group|Agency|Office|Department|Ministry|Ministers?|Court|Charter"
    r"|Secretary|Secretariat|Permanent|Representatives?|Mission|International|World|Working|Members?|Agenda|Items?|Annex|Article|Part|Chapter|Section|Draft|Decision|Resolution|Report|Letter|Note|Declaration|Protocol|Agreement"
    r"|Government|Parties|Party|Non|Nuclear|Weapons?|Sea|Ocean|North|South|East|West|Northern|Southern|Eastern|Western|New|The|This|That|These|In|On|At|Of|And|For|By|To|From|With|As|It|Its|His|Her|Our|We|They|He|She"
    r"|Islands?|Bay|River|Port|Cape|Bank|Head|City|University|Institute|Centre|Center|Fund|Programme|Register|Authority|Organi[sz]ation|Association|Society|Company|Board|Panel|Bureau|Forum|Summit|Review|Prime|Foreign|Defen[cs]e"
    r"|Under|Universal|Human|Rights|Peace|Atomic|Energy|Joint|Special|Final|First|Second|Third|Fourth|Fifth|High|Chair|Vice|President|Director|Ambassador|Excellency|Yours|Original|English|French|Spanish|Russian|Chinese|Arabic"
    r"|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
    r"|Unies|Naciones|Unidas|Consejo|Seguridad|Asamblea|Organisation|Organización|Secretario|Secrétaire|Estados?|États?|Conférence|Conferencia|Comité|Comisión|Grupo|Groupe|Le|La|Les|Un|Une|El|Los|Las|Una|Ce|Cette|En|Por|Para|Se|Il|Elle"
    r"|All|An|Any|Each|Every|While|External|Affairs|Commonwealth|British|Confidential|Objectives|Background|Briefing|Papers?|Notes?|Officers|Current|Development|Scientific|Division|Countries|Views?|Attitude|War|Great|Chaque|Tout|Toute|Tous|Sont|Cour|Grande|Seconde|Guerre|Royaume|République|Cada|Todo|Todos|Son|Corte|Derechos|Humanos|Gran|Reino|Unido|San|Centro|Departamento|Ministerios?|Secretaría|República|Declaración|Tratado|Traité|Каждый|Каждая|Все|Всякий|Любой|Член\w*|Суд\w*|Комитет\w*|Комисси\w*|Международн\w*|Статут\w*|Статья|Представител\w*|Социалистическ\w+|Принцип\w*|Министерств\w*|Стран\w*|Государств\w*|Организаци\w+|Объедин[её]нн\w+|Наци\w+|Совет\w*|Безопасност\w+|Генеральн\w+|Ассамбле\w+|Конференци\w+|Республик\w+|Федераци\w+|Советск\w+|Союз\w*|Соедин[её]нн\w+|Штат\w*|Российск\w+|Северн\w+|Южн\w+|Восточн\w+|Западн\w+|Нов\w+|Рабоч\w+|Верховн\w+|Устав\w*|Договор\w*)\b"
)


_HOUR = re.compile(
    r"(?<![\d.,])(?:[01]?\d|2[0-4])(?:[:h][0-5]\d(?!\d|[.,]\d)|\.[0-5]\d(?=\s*(?:[ap]\.?m\b|h\b|ч\b|Uhr)))|\b\d{1,2}\s*(?:a\.?m\b|p\.?m\b|o['’]clock|heures?\b|h\b|horas\b|час(?:ов|а)?\b)|\ba\s+las?\s+\d{1,2}\b|[\d一二三四五六七八九十]{1,3}(?:点|时(?!间|期|代))|الساعة|\b(?:noon|midnight|midi|minuit|mediodía|medianoche|полдень|полночь)\b|正午|中午",
    re.IGNORECASE,
)


def tells_hour(text: str) -> bool:
    """Whether a text tells a time of the day, which answers "when" as a date does."""
    return _HOUR.search(western_digits(text)) is not None


def names_with_title(text: str, language: Language) -> bool:
    """Whether a text names a person by a title and a name: what looks like a full name alone may be that of a group or a subject."""
    return any(_words(text, _TITLED.get(language, _TITLED_LATIN), language))


def types_in(text: str, language: Language) -> frozenset[AnswerType]:
    """The types of answer that `text` holds; place and yes or no are not told.

    A number counts that is neither a date's nor a label's (an item, a paragraph, an article, a symbol), in digits or in words from
    two up; a person, by a title with a name or by a full name as the script shows one.
    """
    plain = western_digits(text)
    found = set()
    old = _OLD_YEARS.get(language)
    if any(pattern.search(plain) for pattern in (_YEAR, _DAY, _MONTH_DAY)) or (old is not None and old.search(plain)):
        found.add(AnswerType.DATE)
    if _holds_number(plain, language):
        found.add(AnswerType.NUMBER)
    if next(find_states(text, language), None):
        found.add(AnswerType.STATE)
    if next(find_symbols(plain), None):
        found.add(AnswerType.DOCUMENT)
    if names_with_title(text, language) or _holds_full_name(text, language):
        found.add(AnswerType.PERSON)
    return frozenset(found)


def _words(text: str, pattern: re.Pattern[str], language: Language) -> Iterator[re.Match[str]]:
    """The matches that begin a word: in Arabic also behind the letters written with it, in Chinese anywhere."""
    for match in pattern.finditer(text):
        before = text[match.start() - 1] if match.start() else " "
        if language is Language.ZH or not before.isalnum() or (language is Language.AR and before in "وفبلك"):
            yield match


def _holds_number(plain: str, language: Language) -> bool:
    early = _OLD_YEARS.get(language)
    old = {match.end() - len(match[0].split()[-1]) for match in early.finditer(plain)} if early else set()
    for match in _NUMERAL.finditer(plain):
        start, end = match.span()
        if _LABEL.search(plain, max(0, start - 48), start) or _ORDINAL.match(plain, end) or _YEAR.match(plain, start) or start in old:
            continue
        if _MARK_OF_LIST.search(plain, max(0, start - 8), start) and (_AFTER_MARK.match(plain, end) or end - start < 3):
            continue
        if not _OF_MONTH.match(plain, end) and not _BEHIND_MONTH.search(plain, max(0, start - 16), start):
            return True
    pattern = _WORD_PATTERNS.get(language)
    return pattern is not None and any(_words(plain, pattern, language))


def _holds_full_name(text: str, language: Language) -> bool:
    if language in (Language.ZH, Language.AR):
        return False
    states: list[tuple[int, int]] | None = None
    for match in _words(text, _FULL_NAME.get(language, _FULL_NAME[Language.EN]), language):
        office = _NO_NAME.search(match[0])  # "Tomas Orlac President" names one person and an office
        end = match.start() + office.start() if office else match.end()
        if len(text[match.start() : end].split()) < _NAMES:
            continue
        if states is None:
            states = [(s.start, s.end) for s in find_states(text, language)]
        if not any(match.start() < other_end and start < end for start, other_end in states):
            return True
    return False
