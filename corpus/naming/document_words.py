"""The words by which a question names kinds of documents and languages, in the six languages.

Unlike a title block (`corpus.naming.patterns`), a question uses these words inflected and in running text, several at a time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from corpus.languages import Language
from corpus.naming.patterns import KINDS, find_kind

_AR = r"(?<![\u0621-\u064a])[وبفلك]?(?:ال|لل)?"
_AR_END = r"(?:ت?(?:ه|ها|هم|ي|نا|ك))?(?![\u0621-\u064a])"
# The more special come first: their spans are not read again.
_KINDS = (
    ("draft resolution", rf"\bdraft\s+resolutions?\b|\bprojets?\s+de\s+résolutions?\b|\bproyectos?\s+de\s+resolución(?:es)?\b|\bпроект\w{{0,3}}\s+резолюци\w+|决议草案|{_AR}مشروع\s+(?:ال)?قرار{_AR_END}|{_AR}مشاريع\s+(?:ال)?قرارات"),
    ("draft decision", rf"\bdraft\s+decisions?\b|\bprojets?\s+de\s+décisions?\b|\bproyectos?\s+de\s+decisi(?:ón|ones)\b|\bпроект\w{{0,3}}\s+решени\w+|决定草案|{_AR}مشروع\s+(?:ال)?مقرر{_AR_END}"),
    ("note verbale", rf"\bnotes?\s+verbales?\b|\bnotas?\s+verbal(?:es)?\b|\bвербальн\w+\s+нот\w+|(?:普通)?照会|{_AR}مذكر(?:ة|ات|ت\w+)\s+(?:ال)?شفوية"),
    ("working paper", rf"\bworking\s+papers?\b|\bdocuments?\s+de\s+travail\b|\bdocumentos?\s+de\s+trabajo\b|\bрабоч\w+\s+документ\w*|工作文件|{_AR}(?:ورقة|ورقات|أوراق)\s+(?:ال)?عمل(?![\u0621-\u064a])"),
    ("list of participants", r"\b(?:lists?\s+of\s+(?:participants|delegations|delegates|representatives)|participants?['’]?\s+list|listes?\s+des\s+(?:participants|délégations|représentants)|listas?\s+de\s+(?:los\s+)?(?:participantes|delegaciones|representantes))\b|\bспис(?:ок|к\w{1,2})\s+(?:участников|делегаций|делегатов|представителей)\b|(?:与会(?:者|人员|代表)|参加者|参会(?:者|人员)|代表团?)(?:名单|名册)|(?<![\u0621-\u064a])[وبفلك]?(?:ال)?(?:قائمة|قوائم)\s+(?:ب?أسماء\s+)?(?:ال)?(?:مشاركين|وفود|ممثلين|مندوبين)"),
    ("record of meeting", rf"\brecords?\s+of\s+(?:a\s+)?meetings?\b|\b(?:verbatim|summary)\s+records?\b|\b(?:minutes|record)\s+of\s+the\s+(?:\w+\s+){{0,3}}meeting\b|\b(?:procès-verba(?:l|ux)|compte\s+rendu(?:\s+(?:analytique|de\s+(?:la\s+)?séance))?)\b|\bactas?\s+(?:resumidas?|literal(?:es)?|de\s+la\s+sesión)\b|\b(?:стенографическ|кратк)\w+\s+отч[её]т\w*|\bпротокол\w{{0,3}}\s+заседани\w+|(?:逐字|简要|会议)记录|{_AR}محضر{_AR_END}(?:\s+(?:ال)?(?:موجز|حرفي))?|{_AR}محاضر(?=\s+(?:ال)?جلس)"),
    ("press release", rf"\b(?:press|news)\s+releases?\b|\bcommuniqués?\s+de\s+presse\b|\bcomunicados?\s+de\s+prensa\b|\bпресс-релиз\w*|新闻稿|{_AR}(?:نشرة\s+صحفية|بيان\s+صحفي)"),
    ("aide-memoire", r"\baide[- ]m[ée]moires?\b|\bпамятн\w+\s+записк\w+|\bayuda\s+memoria\b|备忘节略"),
    ("memorandum", rf"\bmemorand(?:um|a|ums)\b|\bmemos?\b|\bmémorand(?:um|ums)\b|\bmemorand(?:o|os)\b|\bмеморандум\w*|(?<!памятная\s)(?<!памятной\s)(?<!памятную\s)\b(?:докладн\w+\s+)?записк(?:а|и|е|у|ой|ах|ам)\b|备忘录|{_AR}مذكر(?:ة|ات|ت(?=ه|ها|هم)){_AR_END}"),
    ("cablegram", rf"\b(?:cable|tele|savin)grams?\b|\bcables?\b(?!\s+(?:car|length|layer))|\btélégrammes?\b|\btelegramas?\b|\bтелеграмм\w*|电报|{_AR}برقي(?:ة|ات|ت(?=ه|ها|هم)){_AR_END}"),
    ("despatch", r"\b(?:despatch|dispatch)(?:es)?\b(?=\s+(?:from|of|to|dated|by|no)\b)|\bdépêches?\b"),
    ("minute", r"(?<=['’]s\s)minute\b(?=\s+(?:of|to|dated)\b)|\bthe\s+minute\s+(?=of\s+\d|dated\b|from\b)"),
    ("submission", r"\b(?:Cabinet\s+)?submissions?\b(?=\s+(?:from|by|to|of|dated)\b)"),
    ("letter", rf"\bletters?\b|\blettres?\b(?!\s+de\s+créance)|(?-i:\bcartas?\b)|\bпись(?:мо|ма|му|мом|ме|мам|мами|мах)\b|\bписем\b|信函|来信|(?<=的)信(?![息任心念仰用号托贷])|(?<=[封份])信(?![息任心念仰用号托贷])|致函|{_AR}رسال(?:ة|تين|تان|ت(?=ه|ها|هم)){_AR_END}|{_AR}رسائل(?:ه|ها|هم)?(?![\u0621-\u064a])"),
    ("report", rf"(?:(?<=the\s)|(?<=\ba\s)|(?<=this\s)|(?<=that\s)|(?<=its\s)|(?<=his\s)|(?<=her\s)|(?<=their\s)|(?<=which\s)|(?<=what\s)|(?<=any\s)|(?<=many\s)|(?<=final\s)|(?<=annual\s)|(?<=interim\s)|(?<=group\s)|(?<=['’]s\s)|(?<=draft\s)|(?<=latest\s))reports?\b|\breports?\b(?=\s+(?:of|on|by|from|dated)\b)|(?<!par\s)\brapports?\b|\binformes?\b|\bдоклад\w{{0,3}}\b|(?<!作)报告|{_AR}تقرير{_AR_END}|{_AR}تقارير(?:ه|ها)?(?![\u0621-\u064a])"),
    ("decision", rf"\bdecisions?\b|\bdécisions?\b|\bdecisi(?:ón|ones)\b|(?<!принятия\s)(?<!принятие\s)(?<!принятию\s)\bрешени(?:е|я|ю|ем|и|й|ям|ями|ях)\b(?!\s+(?:этого\s+|эт\w+\s+)?(?:вопрос|проблем|задач|спор))|(?:(?<=哪项)|(?<=哪个)|(?<=哪些)|(?<=的)|(?<=该)|(?<=项)|(?<=号))决定(?![性因了将在])|{_AR}مقرر(?:ات)?(?![\u0621-\u064a])(?!\s+خاص)|(?<=كم\s)مقررا(?![\u0621-\u064a])"),
    ("resolution", rf"\bresolutions?\b|\brésolutions?\b|\bresoluci(?:ón|ones)\b|\bрезолюци\w+|决议(?!草案)|{_AR}قرار(?:ات|ين)?(?![\u0621-\u064a])|(?<=كم\s)قرارا(?![\u0621-\u064a])"),
    ("statement", rf"\bstatements?\b|(?<!la\s)\bdéclarations?\b(?!\s+(?:universelle|des\s+droits))|\bdeclaraci(?:ón|ones)\b(?!\s+Universal)|\bзаявлени\w+|(?:(?<=的)|(?<=份)|(?<=项))(?:声明|发言)|{_AR}بيان(?:ات|ه|ها)?(?![\u0621-\u064a])"),
)  # fmt: skip
_KIND_PATTERNS = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _KINDS)
_UNIVERSAL = re.compile(r"\bDéclaration\s+universelle|Declaración\s+Universal", re.IGNORECASE)

LANGUAGE_NAMES = {
    Language.EN: ("english", "anglais", "anglaise", "inglés", "inglesa", "английск", "英文", "英语", "إنجليزية", "انجليزية", "إنكليزية", "انكليزية"),
    Language.FR: ("french", "français", "française", "francés", "francesa", "французск", "法文", "法语", "فرنسية"),
    Language.ES: ("spanish", "espagnol", "espagnole", "español", "española", "castellano", "испанск", "西班牙文", "西班牙语", "إسبانية", "اسبانية", "أسبانية"),
    Language.RU: ("russian", "russe", "ruso", "rusa", "русск", "俄文", "俄语", "روسية"),
    Language.ZH: ("chinese", "chinois", "chinoise", "chino", "china", "китайск", "中文", "汉语", "صينية"),
    Language.AR: ("arabic", "arabe", "árabe", "арабск", "阿拉伯文", "阿拉伯语", "عربية"),
}
"""How the six languages call one another, in small letters; stems where a language inflects them."""
_BY_NAME = {name: language for language, names in LANGUAGE_NAMES.items() for name in names}


def _names(script: str) -> str:
    return "|".join(sorted((n for n in _BY_NAME if re.match(script, n)), key=len, reverse=True))


_LATIN, _CYRILLIC, _HAN, _ARABIC = _names("[a-zà-ÿ]"), _names("[а-я]"), _names("[一-鿿]"), _names("[\u0621-\u064a]")
_STOP = r"(?=\s*(?:$|[^\w\s]|please\b|only\b|as\s+well\b|too\b|and\b|or\b|s['’]il|por\s+favor\b|et\b|y\b|ou\b|o\b|svp\b|stp\b|plz\b|pls\b|thanks?\b|thank\s+you\b|merci\b|gracias\b|porfa\b|is\b|was\b|are\b|does\b|did\b|de\b|du\b|del\b|what\b|how\b|who\b))"
_LANGUAGE = (
    re.compile(rf"(?<!\bwritten\s)(?<!\bdrafted\s)(?<!\bspoken\s)(?<!\bdelivered\s)(?<!\bsigned\s)(?<!\bpublished\s)(?<!\bspoke\s)(?<!\bcalled\s)(?<!\bspeak\s)\bin\s+(?P<l1>{_LATIN}){_STOP}|\b(?P<l2>{_LATIN})(?:-language)?\s+(?:version|text|translation)\b", re.IGNORECASE),
    re.compile(rf"(?<!\bécrite\s)(?<!\bécrit\s)(?<!\brédigée\s)(?<!\brédigé\s)(?<!\bprononcée\s)(?<!\bescrita\s)(?<!\bescrito\s)(?<!\bredactada\s)(?<!\bredactado\s)(?<!\bpronunciada\s)\ben\s+(?P<l1>{_LATIN}){_STOP}|\b(?:version|versión|texte|texto|traduction|traducción)\s+(?:en\s+|al\s+)?(?P<l2>{_LATIN})\b", re.IGNORECASE),
    re.compile(rf"(?<!написано\s)(?<!составлено\s)(?<!произнесено\s)\bна\s+(?P<l1>{_CYRILLIC})ом(?=\s*(?:$|[^\w\s]|язык))(?:\s+язык\w?)?|\bпо-(?P<l2>{_CYRILLIC})и\b|\b(?P<l3>{_CYRILLIC})\w{{2,3}}\s+(?:верси|текст|перевод)\w*", re.IGNORECASE),
    re.compile(rf"(?<!是)(?:用|以)(?P<l1>{_HAN})|(?P<l2>{_HAN})(?=版|本|文本|回答|作答|译文|原文)"),
    re.compile(rf"(?<![\u0621-\u064a])(?:ب|إلى\s+)(?:اللغة\s+)?ال(?P<l1>{_ARABIC})(?![\u0621-\u064a])|(?:النسخة|الترجمة|الصيغة|بالنسخة)\s+ال(?P<l2>{_ARABIC})(?![\u0621-\u064a])"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Named:
    """One thing that a question names: `value` is what is meant, and the span of the words that say so."""

    value: str
    start: int
    end: int


def find_kinds(plain: str) -> list[Named]:
    """The kinds of document that a question names, as `Metadata.kind` has them, in order."""
    found: list[Named] = []
    taken = [m.span() for m in _UNIVERSAL.finditer(plain)]
    for kind, pattern in _KIND_PATTERNS:
        for match in pattern.finditer(plain):
            if not any(match.start() < end and start < match.end() for start, end in taken):
                taken.append(match.span())
                found.append(Named(kind, *match.span()))
    return sorted(found, key=lambda n: n.start)


@lru_cache(maxsize=256)
def kind_named(text: str) -> str:
    """The kind of document that a user asks for, as `Metadata.kind` has it: by its own name or by what title blocks and questions call it in
    any of the six languages ("summary record", "liste des participants"). Any other, which a record may declare, is itself in small letters."""
    plain = " ".join(text.split()).lower()
    if plain in KINDS:
        return plain
    titled = find_kind(plain)
    for named in (*find_kinds(plain), *([Named(*titled)] if titled else [])):
        if (named.start, named.end) == (0, len(plain)):
            return named.value
    return plain


def find_languages(plain: str) -> Iterator[Named]:
    """The languages, of the six, that a question asks for ("in French", "the Russian version"), as their codes, in order."""
    found: dict[int, Named] = {}
    for pattern in _LANGUAGE:
        for match in pattern.finditer(plain):
            name = match[match.lastgroup or 0].lower()
            found.setdefault(match.start(), Named(str(_BY_NAME[name]), *match.span()))
    yield from (found[start] for start in sorted(found))
