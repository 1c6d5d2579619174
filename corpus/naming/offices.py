"""Offices that sign and receive diplomatic letters, and how their holders are addressed, in the six languages.

Sources: United Nations Editorial Manual, "Titles of documents"; the Protocol and Liaison Service's list of heads of missions.
"""

from __future__ import annotations

import re

_LATIN = (
    r"(?:(?:deputy|acting|alternate|assistant|under|first|second|third|vice|foreign|special|joint|executive)[- ])*(?:"
    r"permanent\s+(?:representative|observer|delegate|mission|delegation)|representative|plenipotentiary|ambassador|charg[eé]e?\s+d[’']affaires"
    r"|head\s+of\s+(?:the\s+)?(?:permanent\s+)?(?:delegation|mission|government|state)|(?:prime\s+)?minister|secretary(?:-general|\s+of\s+state)?"
    r"|president|chair(?:man|woman|person)?|co-?chair|coordinator|director(?:-general)?|commissioner|registrar|rapporteur|counsellor|attach[eé]|consul"
    r"|legal\s+counsel|high\s+commissioner|consul(?:-general)?"
    r"|(?:repr[eé]sentante?|observateur|observatrice|d[eé]l[eé]gu[eé]e?|mission)\s+permanente?|ambassad(?:eur|rice)|charg[eé]e?\s+d[’']affaires|premi(?:er|ère)\s+ministre|ministre"
    r"|secr[eé]taire(?:\s+g[eé]n[eé]rale?|\s+ex[eé]cuti(?:f|ve)|\s+d[’']État)?|pr[eé]sidente?|directeur|directrice|conseill(?:er|ère)|coordonnat(?:eur|rice)|chef\s+de\s+la\s+d[eé]l[eé]gation"
    r"|(?:representante|observador[a]?|delegad[oa]|misi[oó]n)\s+permanente|embajador[a]?|encargad[oa]\s+de\s+negocios|primer[a]?\s+ministr[oa]|ministr[oa]"
    r"|secretari[oa](?:\s+general|\s+ejecutiv[oa])?|presidente|presidenta|director[a]?|consejer[oa]|c[oó]nsul|coordinador[a]?|jef[ea]\s+de\s+la\s+delegaci[oó]n)"
)
_RUSSIAN = (
    r"(?:(?:временн\w+|и\.\s?о\.|заместител\w+|перв\w+|чрезвычайн\w+(?:\s+и)?|полномочн\w+)\s+)*(?:постоянн\w+\s+(?:представител\w+|наблюдател\w+|делегат\w*|представительств\w+)|пос[ло]л?\w*(?=\s|$|,)"
    r"|поверенн\w+\s+в\s+делах|министр\w*|премьер-министр\w*|(?:генеральн|исполнительн)\w+\s+(?:секретар\w+|директор\w*)|председател\w+|президент\w*|директор\w*|советник\w*|консул\w*|глав\w+\s+делегации)"
)
_CHINESE = r"(?:常驻(?:[^，。、]{0,10})?(?:副)?(?:代表|观察员)(?:团)?|特命全权大使|大使|公使|参赞|领事|临时代办|代办|总理|外交部长|[\u4e00-\u9fff]{0,4}部长|[副]?秘书长|副?执行(?:秘书|主任)|总干事|主席|总统|代表团团长|协调员|专员)"
_ARABIC = (
    r"(?:(?:ال)?(?:ممثل|مندوب)(?:ة)?\s+(?:ال)?دائم(?:ة)?|(?:ال)?مراقب(?:ة)?\s+(?:ال)?دائم(?:ة)?|(?:ال)?بعثة\s+(?:ال)?دائمة|(?:ال)?سفير(?:ة)?|(?:ال)?قائم(?:ة)?\s+ب(?:ال)?أعمال"
    r"|رئيس(?:ة)?\s+(?:ال)?وزراء|(?:رئيس(?:ة)?\s+)?(?:ال)?وزير(?:ة)?|(?:ال)?أمين(?:ة)?\s+(?:ال)?(?:عام|تنفيذي)(?:ة)?|(?:ال)?رئيس(?:ة)?|(?:ال)?مدير(?:ة)?|(?:ال)?مستشار(?:ة)?|(?:ال)?قنصل(?:ة)?)"
)
OFFICE = re.compile(rf"\b{_LATIN}(?![a-zà-ÿ])|\b{_RUSSIAN}|{_CHINESE}|(?<![\u0621-\u064a]){_ARABIC}(?![\u0621-\u064a])", re.IGNORECASE)
"""The name of an office, where it stands in a text."""

RANK = re.compile(
    r"(?:(?:deputy\s+)?ambassador(?:-at-large)?(?:\s+extraordinary)?(?:\s+and\s+plenipotentiary)?|minister(?:-counsellor|\s+(?:plenipotentiary|counsellor))?|counsellor|consul(?:-general)?"
    r"|president|professor|captain|commodore|admiral|colonel|judge|senator"
    r"|ambassad(?:eur|rice)(?:\s+extraordinaire)?(?:\s+et\s+plénipotentiaire)?|ministre(?:\s+plénipotentiaire)?|conseill(?:er|ère)|présidente?|professeure?|capitaine|amiral|juge"
    r"|embajador[a]?(?:\s+extraordinari[oa])?(?:\s+y\s+plenipotenciari[oa])?|ministr[oa](?:\s+plenipotenciari[oa])?|consejer[oa]|c[oó]nsul|president[ea]|profesor[a]?|capitán|almirante|coronel|juez[a]?"
    r"|(?:чрезвычайн\w+\s+и\s+полномочн\w+\s+)?пос[ло]л?|министр|советник|консул|президент|председатель|профессор|капитан|адмирал|полковник|судья"
    r"|特命全权大使|大使|公使|参赞|领事|(?:ال)?(?:سفير|وزير|مستشار|قنصل|رئيس|قاض[ىي]|قبطان|عقيد)ة?(?:\s+(?:ال)?(?:مفوض|فوق\s+العادة)ة?)*)(?![\w-])",
    re.IGNORECASE,
)
"""A rank or an office that stands before its bearer's name: "Ambassador Ona Reeve"."""

PRESIDING = re.compile(
    r"^(?!.*(?:republi|républi|repúbli|республик|共和国|جمهورية))(?:\W*(?:(?:the|acting|le|la|el)\s+|l['’]\s*)*(?:(?:co-?|vice-?)?(?:president|chair(?:man|woman|person)?)\s+of\s|(?:co-?|vice-?)?présidente?\s+d(?:e|u)(?!\w)"
    r"|(?:co-?|vice-?)?president[ea]\s+del?\s|(?:со|заместител\w+\s+)?председател\w+\s+\w|(?:ال)?رئيسة?\s+[\u0621-\u064a])|[^，。、]{2,20}主席$)",
    re.IGNORECASE,
)
"""The office of one who presides over a body, named with it: "President of the Conference"."""

TITLE = re.compile(
    r"(?:(?:his|her)\s+excellency|(?:the\s+)?(?:rt\.?\s+)?hon(?:ou?rable|\.)|h\.\s?e\.|mrs?|ms|miss|dra?|prof|sir|dame|lord|lady|son\s+excellence|s\.\s?e\.|mme|mlle|monsieur|madame|mademoiselle|maître"
    r"|(?:su\s+)?excelent[ií]sim[oa](?:\s+señora?)?|su\s+excelencia|excm[oa]|sra?|srta|señora?|señorita|don|do[nñ]a|lic|ing|(?:его|ее|её)\s+превосходительство|г-н|г-жа|господин|госпожа|д-р|доктор"
    r"|(?:صاحب(?:ة)?\s+)?(?:ال)?(?:سعادة|معالي|دولة|سمو)|(?:ال)?سيد(?:ة)?|(?:ال)?آنسة|(?:ال)?(?:دكتور|أستاذ)ة?|[أا]?\s?\.?\s?د)(?:\.\s*|\s+)",
    re.IGNORECASE,
)
"""A courtesy title before a person's name: "Dr. ", "H.E. ", "Son Excellence "."""

HONORIFIC = re.compile(
    r"^(?:(?:his|her)\s+excellency|h\.\s?e\.|the\s+(?:rt\.?\s+)?hon(?:ou?rable|\.)|mr\.?\s|mrs\.?\s|ms\.?\s|miss\s|dr\.?\s|sir\s|dame\s"
    r"|(?:son|sa)\s+excellence|s\.\s?e\.\s?m|m\.\s+\S|mme\s|mlle\s|(?:su\s+)?excelent[ií]sim[oa]|su\s+excelencia|excm[oa]\.?\s|sr\.?\s|sra\.?\s|srta\.?\s|don\s|doña\s"
    r"|(?:его|ее|её)\s+превосходительств\w+|г-(?:ну|же|н|жа)\s|господин\w*\s|госпож\w+\s|(?:صاحب(?:ة)?\s+)?(?:ال)?سعادة|معالي|(?:ال)?سيد(?:ة)?\s)"
    r"|^[\u4e00-\u9fff·•]{2,24}(?:先生|女士|阁下)(?:大使)?$",
    re.IGNORECASE,
)
"""The beginning of a line that names the person to whom a letter goes."""

SALUTATION = re.compile(
    r"^(?:(?:your\s+)?excellenc(?:y|ies)|(?:my\s+)?dear\s+\S[^.;]{0,50}|(?:sir|madam)(?:\s+(?:secretary-general|president|chair\w*))?|(?:mr|madam|ms)\.?\s+(?:\S+\s*){1,3}"
    r"|monsieur(?:\s+l[ea’'][^.;]{0,50})?|madame(?:\s+l[ea’'][^.;]{0,50})?|excellence|señora?(?:\s+[^.;]{0,40})?|excelencia|(?:muy\s+|estimad[oa]|distinguid[oa])[^.;]{0,40}"
    r"|(?:ваше\s+превосходительство|уважаем\w+|госпо(?:дин|жа))[^.;]{0,50}|[^，。；]{0,16}(?:阁下|先生|女士|大使|主席)|(?:صاحب(?:ة)?\s+)?(?:ال)?(?:سعادة|سيد(?:ة)?)[^.;؛]{0,40}|سيدي[^.;؛]{0,30})\s*[,，،:：!！]$",
    re.IGNORECASE,
)
"""A salutation, alone on its line: "Excellency,", "阁下，", "Señor Presidente:"."""

SIGNED = re.compile(
    r"[(（\[]\s*(?:signed|sgd\.?|signé(?:e|s|es)?|firmad[oa]s?|fdo\.?|подпис(?:ь|ал|ала|ано)|签名|签字|签署|簽名|簽字|توقيع|موقَ?ّ?ع)\s*[)）\]]|^(?:signed|signé|firmado|подпись)\s*[:：]",
    re.IGNORECASE,
)
"""The mark that stands for a signature: "(Signed)", "（签名）"."""

CLOSING = re.compile(
    r"^(?:(?:i\s+remain,?\s+)?yours\s+(?:sincerely|faithfully|truly|ever)|(?:very\s+)?(?:respectfully|sincerely)(?:\s+yours)?|(?:with\s+)?(?:best|kind|warm)\s+regards"
    r"|(?:please\s+)?accept,?\s.{0,60}(?:assurances?|considerations?)|veuillez\s+(?:agréer|croire|accepter)|(?:je\s+vous\s+prie\s+d[’'](?:agréer|accepter))|recevez,?\s"
    r"|(?:le\s+)?(?:ruego\s+)?(?:acepte|sírvase\s+aceptar)|(?:hago|aprovecho)\s.{0,80}(?:consideración|estima)|atentamente|(?:muy\s+)?respetuosamente"
    r"|(?:с\s+(?:глубоким\s+|искренним\s+)?уважением|примите|прошу\s+принять|искренне\s+ваш)|(?:顺致|致以|谨致|此致|顺颂)|وتفضلوا\s+(?:سيدي\s+|يا\s+صاحب\s+السعادة\s+)?بقبول|وأغتنم|مع\s+(?:فائق\s+|أطيب\s+)?(?:ال)?(?:تقدير|تحيات))",
    re.IGNORECASE,
)
"""The beginning of the formula that closes a letter; what follows it is the signature."""


def holds_office(text: str) -> bool:
    """Whether `text` names an office: "Permanent Representative of Talvania"."""
    return OFFICE.search(text) is not None


def office_in(phrase: str) -> tuple[int, int] | None:
    """The span of the office in a phrase that names who wrote a letter, with the State or body it belongs to and without its
    holder's name: "Permanent Representative of Talvania" of "Ms. Ona Reeve, Permanent Representative of Talvania"."""
    match = OFFICE.search(phrase)
    if match is None:
        return None
    if any("\u4e00" <= c <= "\u9fff" for c in match[0]):
        return 0, match.end()  # the State stands before the office, the holder's name behind it
    before = phrase[: match.start()].rstrip()
    named_before = not before or before[-1] in ",،;(" or before.split()[-1].lower().strip(".") in _JOINING
    start = match.start() if named_before else len(phrase) - len(phrase.lstrip())
    end = len(phrase)
    for mark in (", mr", ", ms", ", mrs", ", dr", ", h.e", ", m. ", ", mme", ", sr", ", sra", ", г-н", ", г-жа"):
        if (at := phrase.lower().find(mark, match.end())) > 0:
            end = min(end, at)
    return start, end


_JOINING = frozenset(("the", "le", "la", "el", "du", "de", "del", "au", "al", "and", "et", "y", "и"))

LETTERHEAD = re.compile(
    r"^\W*(?:(?:the|royal|imperial|federal|permanent)\s+){0,2}(?:ministry|embassy|legation|department|consulate|high\s+commission|(?:permanent\s+)?mission|foreign\s+office)\b"
    r"|^\W*(?:ministère|ambassade|légation|département|consulat|mission)\b|^\W*(?:ministerio|embajada|legación|consulado|misión|secretaría\s+de)\b"
    r"|^\W*(?:министерство|посольство|консульство|миссия|(?:постоянное\s+)?представительство)\b|^\W*[\u4e00-\u9fff]{0,16}(?:部|大使馆|公使馆|领事馆|代表团|使团)\W*$"
    r"|^\W*(?:وزارة|سفارة|مفوضية|قنصلية|بعثة|البعثة)(?![\u0621-\u064a])",
    re.IGNORECASE,
)
"""The line of an office of a State over its letters: a ministry, an embassy, a mission."""
