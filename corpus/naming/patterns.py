"""What marks the parts of a conference's records, in the six official languages.

The words are those that the United Nations print in these places; sources: the Editorial Manual, and documents of the
Conference on Disarmament and of the General Assembly in the six languages.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.naming.adopted_numbers import heads_adopted
from corpus.naming.alternatives import ALTERNATIVE, label_of
from corpus.naming.editions import is_marking, is_of_edition
from corpus.naming.item_openings import item_of_opening
from corpus.naming.mentions import agenda_items, symbols
from corpus.naming.numerals import ORDINAL_WORD
from corpus.naming.paper_kinds import TITLES

_NUMERAL = r"(?:[IVXLC]{1,7}|\d{1,3}|[A-Z]|[一二三四五六七八九十]{1,3}|[\u0660-\u0669]{1,3})"
_ORDINAL_AR = r"(?:الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر)"
# OCR reads a Roman I as T or a stroke.
_ANNEX = re.compile(
    rf"^(?P<label>(?:annex(?:e|es)?|anexo|appendix|appendice|apéndice|enclosure|pièce\s+jointe|приложение|добавление)"
    rf"(?:\s+(?:n[o°º]\.?\s*|№\s*)?(?:{_NUMERAL}|[IVXT|]{{2,5}}))?|附件\s*{_NUMERAL}?|附录\s*{_NUMERAL}?"
    rf"|(?:ال)?(?:مرفق|تذييل|ضميمة)(?:\s+(?:{_ORDINAL_AR}|{_NUMERAL}))?)"
    r"\s*(?:$|[:：.—–-]\s*(?P<title>\S.*)$)",
    re.IGNORECASE,
)
# An annex that its heading calls that of a letter, whose day and writer it names: "Annex to the letter dated 5 May 2033 from the Permanent Representative of Osmere".
_ANNEX_OF = re.compile(
    r"^(?P<label>(?:annex|anexo|annexe|enclosure|pièce\s+jointe|приложение)(?:\s+(?:[IVXLC]{1,7}|\d{1,3}))?)"
    r"\s+(?:to\s+(?:the\s+)?(?:identical\s+)?|(?:à|aux|de)\s+(?:la\s+|les\s+|las\s+)?|al?\s+(?:la\s+|las\s+)?|к\s+(?:идентичн\w+\s+)?)"
    r"(?:letters?|notes?\s+verbales?|lettres?|cartas?|notas?\s+verbal(?:es)?|письм\w{1,3}|вербальн\w{1,3}\s+нот\w{1,3})(?!\w)"
    r"(?:\s+(?:\w+\s+)?(?:dated|of|from|datées?|du|en\s+date|de\s+fecha|de\s+fechas|del?|от|Постоянн\w+)\b.{0,250})?$"
    r"|^(?![见参如按依])(?=\D{0,40}\d).{6,120}(?:的?信|的?信函|普通照会)的?(?P<zh>附件\s*[一二三四五六七八九十]?)$"
    rf"|^(?P<ar>(?:ال)?مرفق(?:\s+{_ORDINAL_AR})?)\s+(?:ال|لل|بال|ل|ب)?(?:رسالة|رسالتين|رسائل|مذكرة\s+(?:ال)?شفوية)(?:\s+(?:المتطابقة|المتطابقتين))?\s+(?:ال)?مؤرخ\w*.{{0,250}}$",
    re.IGNORECASE,
)
# A verb that makes such a line the beginning of a sentence: "Annex II to the letter dated 5 May 2033 contains the list of lights".
_TELLS = re.compile(
    r"\b(?:contain(?:s|ed)?|is|are|was|were|lists?|listed|shows?|showed|gives?|gave|sets?\s+(?:out|forth)|describes?|states?\s+that|includes?|included|has|have|had|reproduces?|explains?|provides?|refers?|will)\b"
    r"|(?<!['’])\b(?:contient|contenait|est|sont|était|figure|énumère|donne|présente|indique|expose|montre|décrit|comprend|précise|porte)\b"
    r"|\b(?:contiene|contenía|es|son|era|fue|figura|enumera|muestra|presenta|indica|expone|incluye|describe|ofrece|recoge|dice)\b"
    r"|\b(?:содерж(?:ит|ал|ится)\w*|(?:перечисля|явля|указыва|показыва|включа|описыва|представля)(?:ет|ют|л)\w*|привод(?:ит|ят)\w*|был[аои]?|изложен[аоы]?)\b"
    r"|(?<![\u0621-\u064a])(?:هو|هي|[يت](?:تضمن|حتوي|شمل|بين|رد|عرض|ورد|سرد|ذكر|وضح|شير))(?![\u0621-\u064a])",
    re.IGNORECASE,
)
_AGENDA = re.compile(
    r"^\W{0,3}(?:(?:on|under|re)\s+)?(?:agenda\s+items?|items?\s+\d+\s+of\s+the\s+(?:provisional\s+)?agenda|items?\s+\d"
    r"|(?:sur\s+le\s+|au\s+titre\s+du\s+)?points?\s+\d+\s+de\s+l['’]ordre|points?\s+\d"
    r"|(?:sobre\s+el\s+)?temas?\s+\d|(?:по\s+)?пункт\w{0,3}\s+\d|(?:关于)?(?:临时)?(?:议程)?项目\s*[\d一二三四五六七八九十]"
    r"|(?:بشأن\s+)?(?:ال)?بن(?:د|دان|ود)\s+[\d\u0660-\u0669])",
    re.IGNORECASE,
)
_CHAPTER = re.compile(
    rf"^(?:chapter|chapitre|cap[íi]tulo|глава|part|partie|parte|часть|title|titre|section|sección|раздел|الفصل|الباب|الجزء|الفرع)\s+"
    rf"(?:{_NUMERAL}|{_ORDINAL_AR}|\w+)\b.{{0,140}}$|^第\s*(?:{_NUMERAL}|\d+)\s*[章部编節节]\s*.{{0,60}}$"
    # The number before the word: "Première partie", "Segunda parte: Credenciales", "Первая часть".
    rf"|^{ORDINAL_WORD}\s+(?:part|section|chapter|partie|chapitre|parte|sección|часть|глава|раздел)\s*(?:$|[:：.—–-]\s*\S.{{0,120}}$)",
    re.IGNORECASE,
)
_ARTICLE = re.compile(
    rf"^(?:article|art[íi]culo|статья|(?:ال)?مادة)\s+(?:{_NUMERAL}|\d+|premier|primero|{_ORDINAL_AR}|الأولى|\w{{3,12}})\b\W{{0,3}}(?:\S.{{0,90}})?$"
    rf"|^第\s*(?:[一二三四五六七八九十百零〇]{{1,6}}|\d+)\s*条\s*(?:\S.{{0,60}})?$",
    re.IGNORECASE,
)
# A rule's heading, "Rule 22" or "Rule 22. Withdrawal of proposals"; "Rule 22 applies to observers" is a sentence.
_RULE = re.compile(
    r"^(?:(?:rule|regulation|règle|regla|правило|(?:ال)?قاعدة)\s+(?:n[o°º]\.?\s*|№\s*)?|规则\s*)(?:\d{1,3}|[IVXLC]{1,7}|[\u0660-\u0669]{1,3})(?:\s?(?:bis|ter|quater))?"
    r"(?:\s*$|\s*[.:：—–-]\s*(?!\d)\S.{0,90}$|\s*[\[(（].{1,90}$|\s+(?-i:[A-ZÀ-ÝА-ЯЁ\u0621-\u064a]).{0,90}$)",
    re.IGNORECASE,
)
# Parts of an annex, where one is open: "Enclosure" and "Appendix" stand below "Annex".
_ENCLOSURE = re.compile(r"^(?:enclosure|pièce\s+jointe|append(?:ix|ice)|apéndice|добавление|附录|(?:ال)?(?:تذييل|ضميمة))", re.IGNORECASE)
ORDINAL_AR = r"(?:(?:أو[لّ]+|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)(?:ا[ًٌ]?|ًا)|(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)\s+عشر)"
"""A pattern of the ordinals that count Arabic headings, as Roman numerals do others."""
ABJAD = r"(?:ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء|كاف|لام|ميم|نون)"
"""A pattern of the names of letters that count those below them."""
# A capital that another follows begins no heading: "H.E. Ms. Orlac", "A. B. Reeve".
_OUTLINE = re.compile(
    r"^(?:(?:(?P<roman>[IVX]{1,5})|(?P<letter>[A-H](?!\.\s?[A-Z]\.))|(?P<zh>[一二三四五六七八九十]{1,3}(?=、)))[.、]\s*"
    rf"|(?:(?P<ordinal>{ORDINAL_AR})|(?P<abjad>{ABJAD}))\s*[-–—]\s+)(?P<title>\S.{{1,90}})$"
)
_MARK = re.compile(
    r"(?:(?P<roman>[IVX]{1,5})[.、]|(?P<letter>[A-Z](?!\.\s?[A-Z]\.))[.、]|(?P<zh>[一二三四五六七八九十]{1,3})、"
    rf"|(?P<ordinal>{ORDINAL_AR})\s*[-–—]|(?P<abjad>{ABJAD})\s*[-–—])\s*\S"
)
_TABLE = re.compile(
    rf"^\W{{0,3}}(?:(?:table|tableau|cuadro|tabla|таблица)\s+(?:n[o°º]\.?\s*|№\s*)?(?:{_NUMERAL})|(?:附?表|表格)\s*{_NUMERAL}|(?:ال)?جدول\s+(?:رقم\s+)?(?:{_ORDINAL_AR}|{_NUMERAL}))(?!\w)",
    re.IGNORECASE,
)
_MASTHEAD = re.compile(
    r"^(?:united\s+nations|nations\s+unies|naciones\s+unidas|объединенные\s+нации|организация\s+объединенных|联\s*合\s*国|الأمم\s+المتحدة"
    r"|general\s+assembly|security\s+council|distr\b|assemblée|asamblea|генеральная|大\s*会|الجمعية"
    r"|(?:the\s+)?(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)|diplomatic|international|intergovernmental|world|regional|review|special|ministerial)\s+){0,4}conference\s+(?:on|of|to|for)\b"
    r"|(?:première\s+|seconde\s+|\w{3,12}ième\s+|\d{1,2}e\s+)?conférence|(?:primera\s+|segunda\s+|tercera\s+|cuarta\s+|quinta\s+|sexta\s+|\d{1,2}ª\s+)?conferencia"
    r"|(?:(?:перв|втор|трет|четв[её]рт|пят|шест|дипломатическ|международн|всемирн|региональн)\w{1,3}\s+){0,3}конференция|مؤتمر|المؤتمر|.{2,30}会议$"
    r"|original\s*:|подлинный\s+текст|язык\s+оригинала|原件|原文|(?:ال)?أصل\s*:|original\s+(?:text|language)"
    r"|(?!report|decision|resolution|letter|note|statement).{0,40}committee$|(?P<session>.{0,40}\b(?:session|período\s+de\s+sesiones|сессия)\b|.{0,20}届会议|الدورة))",
    re.IGNORECASE,
)

# The languages in which a document is issued, alone on their line: "English/French only", "仅有英文和法文".
_LANGUAGE = (
    r"(?:english|french|spanish|russian|chinese|arabic|anglais|français|espagnol|russe|chinois|arabe|inglés|francés|español|ruso|chino|árabe"
    r"|(?:английск|французск|испанск|русск|китайск|арабск)\w{2,3}|(?:英|法|俄|中|阿拉伯|西班牙|阿|西)[文语]"
    r"|و?ب?(?:ال)?(?:[إاأ]نكليزي|[إا]نجليزي|فرنسي|[إأا]سباني|روسي|صيني|عربي)ة?)"
)
_LANGUAGES = re.compile(
    rf"^[\W_]*(?:(?:in|en|только\s+на|на|仅(?:有|用|以)?|只有)\s*)?{_LANGUAGE}(?:(?:\s*(?:[,،、/\-–—&和及与]|\b(?:and|et|y|e|и)\b)\s*|\s+){_LANGUAGE})*"
    r"\s*(?:only|seulement|uniquement|solamente|únicamente|языках|языке|язык(?:и)?|только|文?本|版本|فقط|\s)*[\W_]*$",
    re.IGNORECASE,
)

# Wherever it stands in the lines of a masthead that run together, since the body's name may lead them.
_IMPRINT = re.compile(r"\bdistr\.|\boriginal\s*:|(?:原件|原文)\s*[:：]|\bязык\s+оригинала\s*:|(?:ال)?أصل\s*:", re.IGNORECASE)

# The first that matches in a record's title block is its kind; the more special come first.
_KINDS = (
    ("draft resolution", r"draft\s+resolution|projet\s+de\s+résolution|proyecto\s+de\s+resolución|проект\s+резолюции|决议草案|مشروع\s+(?:ال)?قرار"),
    ("draft decision", r"draft\s+decision|projet\s+de\s+décision|proyecto\s+de\s+decisión|проект\s+решения|决定草案|مشروع\s+(?:ال)?مقرر"),
    ("note verbale", r"notes?\s+verbales?|nota\s+verbal|вербальная\s+нота|普通照会|مذكرة\s+شفوية"),
    *TITLES,
    ("working paper", r"working\s+paper|document\s+de\s+travail|documento\s+de\s+trabajo|рабочий\s+документ|工作文件|ورقة\s+عمل"),
    ("list of participants", r"\b(?:(?:provisional|final|revised)\s+)?list\s+of\s+(?:participants|delegations|delegates|representatives|attendees)\b|\bparticipants['’]?\s+list\b|\bliste\s+(?:(?:provisoire|définitive)\s+)?des\s+(?:participants|délégations|représentants)\b"
                             r"|\blista\s+(?:(?:provisional|definitiva)\s+)?de\s+(?:los\s+)?(?:participantes|delegaciones|representantes)\b|\bсписок\s+(?:участников|делегаций|делегатов|представителей)\b"
                             r"|(?:与会(?:者|人员|代表)|参加者|参会(?:者|人员)|出席(?:者|人员)|代表团?)(?:暂定)?(?:名单|名册)|قائمة\s+(?:أولية\s+)?(?:ب?أسماء\s+)?(?:ال)?(?:مشارك(?:ين|ون)|وفود|ممثلين|مندوبين)"),
    ("record of meeting", r"(?:verbatim|summary)\s+record|record\s+(?:by\s+.{1,40}\s)?of\s+(?:the\s+)?.{0,70}(?:meeting|conversation|discussion)|procès-verba|comptes?\s+rendus?\s+(?:analytique|sténographique|littéral|in\s+extenso|de\s+(?:la\s+)?(?:\S+\s+)?séance)|acta\s+(?:resumida|literal|de\s+la)"
                          r"|стенографический|краткий\s+отч[её]т|逐字记录|简要记录|محضر"),
    ("letter", r"\bletters?\b|\blettre|\bcartas?\b|письм[оа]\b|信函|的信(?![一-鿿])|رسال(?:ة|تان|تين)|رسائل"),
    ("cablegram", r"\b(?:cable|tele|savin)grams?\b|\bcables?\b|t[ée]l[ée]gramme|c[âa]blogramme|telegrama|cablegrama|телеграмма|каблограмма|电报|برقية"),
    ("memorandum", r"\bmemorand(?:um|a)\b|mémorandum|memorando|меморандум|备忘录|(?:^|\s)مذكرة(?:\s|$)"),
    ("aide-memoire", r"\baide[- ]m[eé]moire|памятная\s+записка|памятн|ayuda\s+memoria"),
    ("despatch", r"^\W*(?:despatch|dispatch)\b|^\W*dépêche\b|^\W*despacho\b"),
    ("submission", r"^\W*submissions?\s+(?:from|by|to)\b"),
    ("minute", r"^\W*minutes?\s+(?:paper\s+)?(?:from|by)\b"),
    ("note", r"^\W*(?:(?:background|briefing)\s+)?notes?\s+(?:by|from|for|on)\b|^\W*note\s+(?:du|de\s+l|par)\b|^\W*nota\s+(?:del|de\s+la|por)\b|^\W*записка\b"),
    ("budget", r"^\W*(?:(?:the|proposed|revised|supplementary|draft|programme|regular|administrative|annual|biennial|conference)\s+){0,4}budget(?:ary)?(?:\s+(?:estimates|proposals?))?(?:\s+(?:for|of)\b|\W*\d{4}|\W*$)"
               r"|^\W*(?:projet\s+de\s+)?budget(?:-programme)?(?:\s+(?:proposé|révisé|ordinaire))?(?:\s+(?:pour|de|du)\b|\W*\d{4})"
               r"|^\W*(?:(?:proyecto\s+de|ante?proyecto\s+de)\s+)?presupuesto(?:\s+(?:por\s+programas|propuesto|revisado|ordinario|bienal))*(?:\s+(?:para|del?)\b|\W*\d{4}|\W*$)"
               r"|^\W*(?:(?:проект|предлагаемый|пересмотренный|регулярный|программный)\s+)*(?:бюджета?|смета\s+расходов|бюджетная\s+смета)(?:\s+по\s+программам)?(?:\s+(?:на|конференции|\w+)\b|\W*\d{4}|\W*$)"
               r"|^[\d\W年至两期拟议会议方案经常订正概]{0,24}预算(?:草案|案|概算|估计数)?\W*$|^\W*(?:مشروع\s+)?(?:ال)?ميزانية(?![\u0621-\u064a])"),
    ("press release", r"\b(?:press|news)\s+release\b|communiqué\s+de\s+presse|comunicado\s+de\s+prensa|пресс-релиз|新闻稿|نشرة\s+صحفية|بيان\s+صحفي"),
    ("report", r"\breport\b|rapport|\binforme\b|доклад|报告|تقرير"),
    ("decision", r"\bdecision\b|décision|decisión|решение|决定|مقرر"),
    ("resolution", r"\bresolution\b|résolution|resolución|резолюция|决议|قرار"),
    ("statement", r"\bstatement\b|déclaration|declaración|заявление|发言|声明|بيان"),
)  # fmt: skip
KINDS = frozenset(kind for kind, _ in _KINDS)
"""The kinds of document that are told."""
_KIND_PATTERNS = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _KINDS)

# "Indonesia: draft resolution", after which the title stands on a line of its own.
_SPONSORS = re.compile(
    r"(?:^|[:：])\s*\*?\s*(?:(?:revised|amended)\s+)?(?:draft\s+(?:resolution|decision)|projet\s+de\s+(?:résolution|décision)(?:\s+(?:révisée?|modifiée?))?"
    r"|proyecto\s+de\s+(?:resolución|decisión)(?:\s+(?:revisad[oa]|enmendad[oa]))?|(?:(?:пересмотренный|измененный)\s+)?проект\s+(?:резолюции|решения)"
    r"|(?:(?:经)?修[订正]的?|订正)?(?:决议|决定)草案(?:修[订正][本案])?|مشروع\s+(?:ال)?(?:قرار|مقرر)(?:\s+(?:ال)?منقح)?)\W*$",
    re.IGNORECASE,
)

CAPTION_DEPTH = 4
"""How deep a caption stands over articles, which have that depth themselves where there is none."""

_ALTERNATIVE = 9  # how deep an alternative stands, whatever heading it is under
_MAX_HEADING = 160
_ROW = " | "  # parts the cells of a table row
SEPARATOR = _ROW.strip()
"""What parts the cells, without the space around it."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A recognised heading: its kind, depth (1 for an annex, deeper further down), label ("Annex II") and title."""

    kind: str
    depth: int
    label: str | None
    title: str | None


def heading(text: str, level: int = 0) -> Heading | None:
    """What heading `text` is, by its words and, where the format tells, its `level` from 1; None if it is none."""
    if label := annex_of_letter(text):
        return Heading("annex", 1, label, None)
    if not level and (len(text) > _MAX_HEADING or text[-1:] in ";,；，،؛" or is_row(text)):
        return None
    # "Enclosures: as stated." says that there are annexes; it opens none.
    if (match := _ANNEX.match(text)) and not (match["title"] or "").endswith((".", "。")):
        return Heading("annex", 1, match["label"], match["title"])
    depth = 1 + level if level else 0
    if _AGENDA.match(text) and agenda_items(text) and (level or ((len(text) <= 60 or text[-1:] not in ".。") and not _is_said(text))):
        return Heading("agenda_item", depth or 4, text.rstrip(".。"), None)
    if (_ARTICLE.match(text) or _RULE.match(text)) and (level or text[-1:] not in ".。"):
        return Heading("article", depth or 4, text, None)
    if _CHAPTER.match(text) and (level or text[-1:] not in ".。"):
        return Heading("chapter", depth or 3, text, None)
    if label_of(text):
        return Heading(ALTERNATIVE, max(depth, _ALTERNATIVE), text.lstrip(" *_[［【"), None)
    if level:
        return Heading("heading", depth, None, text)
    if heads_adopted(text):
        return Heading("heading", 3, None, text)
    if (match := _OUTLINE.match(text)) and text[-1:] not in ".。:：?？؟!":
        return Heading("heading", 5 if match["letter"] or match["abjad"] else 4, None, text)
    return None


def _is_said(text: str) -> bool:
    """Whether a line that begins as the heading of an agenda item does is a sentence on it, and none that leads to what is said on it: of a text
    that has several of these, they are its headings."""
    return text.rstrip()[-1:] not in ":：" and item_of_opening(text) is not None


def outline(text: str) -> str | None:
    """The form of the outline mark that `text` begins with: "roman", "letter", "zh", "ordinal" or "abjad"; None where it has none."""
    match = _MARK.match(text)
    return match.lastgroup if match else None


def is_masthead(text: str) -> bool:
    """Whether `text` is a line of the printed masthead: the body, the distribution, the session, a symbol alone, the edition, the secrecy."""
    found = symbols(text)
    return (
        bool(_MASTHEAD.match(text))
        or bool(_LANGUAGES.match(text))
        or is_of_edition(text)
        or is_marking(text)
        or (bool(found) and (len(text.split()) <= 3 or text.startswith(tuple(found))))
    )


def is_imprint(text: str) -> bool:
    """Whether `text` is a line of the printed masthead that says nothing of what the document is about. One that names a session may: that
    something was adopted at it."""
    match = _MASTHEAD.match(text)
    return bool(_IMPRINT.search(text)) or (is_masthead(text) and not (match and match["session"]))


def is_row(text: str) -> bool:
    """Whether `text` is a row of a table, its cells parted."""
    return _ROW in text


def is_table_caption(text: str) -> bool:
    """Whether `text` is what stands above a table by its number: "Table 2. Contributions"."""
    return _TABLE.match(text) is not None


def cells(text: str) -> list[str]:
    """The cells of a table's row, in reading order."""
    return [cell.strip() for cell in text.split(SEPARATOR)]


def is_sponsors(text: str) -> bool:
    """Whether `text` is the line of a draft that names its sponsors and its kind, above the title."""
    return bool(_SPONSORS.search(text))


def annex_of_letter(text: str) -> str | None:
    """What a heading calls the annex of a letter that it names ("Annex II to the letter dated …": "Annex II"); None where it is no such heading."""
    match = _ANNEX_OF.match(text) if text[-1:] not in ".。;；,，" else None
    return next(filter(None, match.groups()), None) if match and not _TELLS.search(text) else None


def is_enclosure(label: str | None) -> bool:
    """Whether an annex's label is that of a part of an annex: an enclosure or an appendix."""
    return label is not None and _ENCLOSURE.match(label) is not None


def find_kind(text: str) -> tuple[str, int, int] | None:
    """The kind of document that `text` (a title block) names, with the span that says so; or None."""
    first = [(match.start(), rank, kind, match.end()) for rank, (kind, p) in enumerate(_KIND_PATTERNS) if (match := p.search(text))]
    if not first:
        return None
    start, _, kind, end = min(first)
    return kind, start, end


def kind_of(text: str) -> str | None:
    """The kind of document that `text` (a title block) names, or None."""
    found = find_kind(text)
    return found[0] if found else None
