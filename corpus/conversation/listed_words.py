"""The words by which somebody goes on with a list of records that was shown: "only those in Arabic", "the second one", in the six languages."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.languages import Language

LATEST, EARLIEST, LAST = -1, -2, -3
"""Places that are not counted from the first: the latest by date, the earliest by date, the last that was shown."""


@dataclass(frozen=True, slots=True)
class Listing:
    """One language's ways to go on with a list: `only` keeps those that its `phrase` tells; `places` are the words for one of the list, each a
    pattern and the place, 0 the first; `noun` is what may stand behind such a word; `ends` what must not, for it is another noun's."""

    only: re.Pattern[str]
    places: tuple[tuple[re.Pattern[str], int], ...]
    what: str


def _listing(only: str, before: str, ordinals: tuple[tuple[str, int], ...], behind: str, allowed: str, what: str, *, spaced: bool = True) -> Listing:
    edge = r"(?!\w)" if spaced else ""
    start = r"(?<!\w)" if spaced else ""
    return Listing(
        re.compile(only, re.IGNORECASE),
        tuple((re.compile(rf"{start}{before}(?:{words}){edge}{behind}(?=\s*(?:$|[?？؟,.，。!]|{allowed}))", re.IGNORECASE), at) for words, at in ordinals),
        what,
    )


LISTING: dict[Language, Listing] = {
    Language.EN: _listing(
        r"(?:and\s+|but\s+)?(?:(?:only|just)\s+(?:show\s+me\s+|show\s+|list\s+)?(?:(?:those|the\s+ones|them|these)\s+)?|(?:those|the\s+ones)\s+)(?:(?:that|which)\s+(?:are|were)\s+)?(?P<phrase>.+?)(?:\s+only)?",
        r"the\s+",
        (("first|former", 0), ("second", 1), ("third", 2), ("fourth", 3), ("fifth", 4), ("sixth", 5), ("last|latter", LAST), ("latest|most\\s+recent|newest", LATEST), ("earliest|oldest", EARLIEST)),
        r"(?:\s+(?:one|letter|document|record|report|note|draft|decision))?(?:\s+of\s+(?:them|these|those))?",
        r"(?:say|said|says|tell|told|propose|ask|request|want|contain|mention|state|be|is|was|signed|sent|written|adopted|dated|cost)\b",
        "What is {}?",
    ),
    Language.FR: _listing(
        r"(?:et\s+|mais\s+)?(?:(?:seulement|uniquement|juste|rien\s+que)\s+(?:(?:celles?|ceux)\s+)?|(?:celles|ceux)\s+)(?:qui\s+sont\s+)?(?P<phrase>.+?)(?:\s+(?:seulement|uniquement))?",
        r"(?:la|le)\s+",
        (("premi[eè]re?", 0), ("deuxième|seconde?", 1), ("troisième", 2), ("quatrième", 3), ("cinquième", 4), ("sixième", 5), ("dernière?", LAST), ("plus\\s+récente?", LATEST), ("plus\\s+ancien(?:ne)?", EARLIEST)),
        r"(?:\s+(?:lettre|document|rapport|note|projet|décision))?(?:\s+(?:d['’]entre\s+(?:elles|eux)|de\s+(?:celles-ci|ceux-ci)))?",
        r"(?:dit|propose|demande|contient|porte|est|a|a-t-elle|a-t-il)\b",
        "Qu’est-ce que {} ?",
    ),
    Language.ES: _listing(
        r"¿?(?:y\s+|pero\s+)?(?:(?:solo|sólo|solamente|únicamente)\s+(?:(?:las|los|aquell[ao]s|es[ao]s)\s+)?|(?:aquell[ao]s|es[ao]s)\s+)(?:que\s+(?:est[áa]n|son)\s+)?(?P<phrase>.+?)(?:\s+(?:solamente|únicamente))?",
        r"(?:la|el)\s+",
        (("primer[ao]?", 0), ("segund[ao]", 1), ("tercer[ao]?", 2), ("cuart[ao]", 3), ("quint[ao]", 4), ("sext[ao]", 5), ("últim[ao]", LAST), ("más\\s+reciente", LATEST), ("más\\s+antigu[ao]", EARLIEST)),
        r"(?:\s+(?:carta|documento|informe|nota|proyecto|decisión))?(?:\s+de\s+(?:ellas|ellos|estas|estos))?",
        r"(?:dice|propone|pide|contiene|trata|es|fue)\b",
        "¿Qué es {}?",
    ),
    Language.RU: _listing(
        r"(?:а\s+|и\s+|но\s+)?(?:только|лишь)\s+(?:те(?:,?\s*(?:что|которые))?\s+)?(?P<phrase>.+?)|(?:а\s+)?те,?\s+(?:что|которые)\s+(?P<other>.+?)",
        "",
        (("перв(?:ое|ом|ого|ая|ой|ую|ый)", 0), ("втор(?:ое|ом|ого|ая|ой|ую)", 1), ("треть(?:е|ем|его|я|ей|ю)|третий", 2), ("четв[её]рт(?:ое|ом|ого|ая|ой|ую|ый)", 3), ("пят(?:ое|ом|ого|ая|ой|ую|ый)", 4), ("шест(?:ое|ом|ого|ая|ой|ую)", 5),
         ("(?:сам\\w+\\s+)(?:нов|последн|поздн|недавн)\\w+|новейш\\w+", LATEST), ("сам\\w+\\s+(?:стар|ранн|перв)\\w+", EARLIEST), ("последн(?:ее|ем|его|яя|ей|юю|ий)", LAST)),
        r"(?:\s+(?:письм\w+|документ\w*|доклад\w*|нот\w|проект\w*|решени\w+))?(?:\s+из\s+(?:них|этих))?",
        r"(?:говорится|предлагается|содержится|подписано|отправлено|написано)\b",
        "Что такое {}?",
    ),
    Language.ZH: _listing(
        r"(?:那么?)?(?:只|仅)(?:要|看|列出|列|显示|限|有)?(?P<phrase>[^，。？?]+?)(?:的|那些|信件?|文件)*|(?P<other>[^，。？?]+?)的那些",
        "",
        (("第一(?:封|份|个|件)|第1(?:封|份|个|件)|前者", 0), ("第[二2](?:封|份|个|件)", 1), ("第[三3](?:封|份|个|件)", 2), ("第[四4](?:封|份|个|件)", 3), ("第[五5](?:封|份|个|件)", 4), ("第[六6](?:封|份|个|件)", 5),
         ("最后一?(?:封|份|个|件)|后者", LAST), ("最(?:新|近)的?(?:那?一?(?:封|份|个|件))?", LATEST), ("最早的?(?:那?一?(?:封|份|个|件))?", EARLIEST)),
        r"(?:信件?|文件|报告|照会)?", r"[一-鿿]", "{}是什么？", spaced=False,
    ),
    Language.AR: _listing(
        r"(?:و)?(?:فقط\s+(?:(?:تلك|التي|الرسائل)\s+)*|(?:تلك|التي)\s+(?:التي\s+)?)(?P<phrase>.+?)(?:\s+فقط)?|(?P<other>.+?)\s+فقط",
        r"(?:(?:ال)?(?:رسالة|وثيقة|مذكرة|تقرير|مقرر)\s+)?[وف]?",
        (("الأولى|الأول|أولها", 0), ("الثانية|الثاني|ثانيتها|ثانيها", 1), ("الثالثة|الثالث|ثالثتها|ثالثها", 2), ("الرابعة|الرابع", 3), ("الخامسة|الخامس", 4), ("السادسة|السادس", 5),
         ("الأخيرة|الأخير|آخرها", LAST), ("الأحدث|أحدثها", LATEST), ("الأقدم|أقدمها", EARLIEST)),
        r"(?:\s+(?:منها|من\s+بينها))?", r"(?:تقول|يقول|تقترح|تطلب)", "ما هو {}؟",
    ),
}  # fmt: skip

_WRITTEN_EN = r"(?:(?:written|dated|sent|issued|adopted|distributed)\s+(?=in|on|from|by|during))?"
_WRITTEN_FR = r"(?:(?:écrit|daté|rédigé|envoyé|adopté|distribué)e?s?\s+(?=en|au|le|de|du|par|d['’]))?"
_WRITTEN_ES = r"(?:(?:escrit|fechad|redactad|enviad|aprobad|distribuid)[oa]s?\s+(?=en|el|de|del|por))?"
_WRITTEN_RU = r"(?:(?:написан|датирован|составлен|отправлен|принят|распространен)\w*\s+(?=в|на|за|от|из))?"
_WRITTEN_AR = r"(?:(?:كتبت|أرسلت|صدرت|مؤرخة|المؤرخة|وردت)\s+(?=في|من|خلال))?"
WHICH: dict[Language, re.Pattern[str]] = {
    language: re.compile(pattern, re.IGNORECASE)
    for language, pattern in {
        Language.EN: rf"(?:and\s+)?which(?:\s+ones)?(?:\s+of\s+(?:them|these|those))?\s+(?:are|were)\s+{_WRITTEN_EN}(?P<phrase>(?:in|on|from|by|of|during)\s.+)",
        Language.FR: rf"(?:et\s+)?(?:lesquel(?:le)?s|quelles?|quels?)(?:\s+d['’]entre\s+(?:elles|eux))?\s+(?:sont|étaient|ont\s+été|furent)\s+{_WRITTEN_FR}(?P<phrase>(?:en|au|aux|de|du|d['’]|par)\s?.+)",
        Language.ES: rf"¿?(?:y\s+)?cu[áa]les(?:\s+de\s+(?:ellas|ellos|estas|estos))?\s+(?:son|est[áa]n|fueron|eran|se\s+escribieron)\s+{_WRITTEN_ES}(?P<phrase>(?:en|de|del|por)\s.+)",
        Language.RU: rf"(?:а\s+|и\s+)?(?:какие|которые|что)(?:\s+из\s+(?:них|этих))?\s+(?:были\s+)?{_WRITTEN_RU}(?P<phrase>(?:в|во|на|за|от|из)\s.+)",
        Language.ZH: r"(?:其中)?(?:哪些|哪几(?:封|份|个|件))是(?P<phrase>[^，。？?]+?)(?:写|发出|通过|分发)?的?",
        Language.AR: rf"(?:و)?(?:أيها|أي\s+منها|ما\s+منها|أي\s+هذه\s+الرسائل)\s+(?:كانت\s+)?{_WRITTEN_AR}(?P<phrase>(?:في\s|من\s|خلال\s|ب).+)",
    }.items()
}
"""Ways to ask which of a list are such as the `phrase` tells: "Which are in English?", "Which were written in July?" """

AND_IN: dict[Language, re.Pattern[str]] = {
    language: re.compile(pattern, re.IGNORECASE)
    for language, pattern in {
        Language.EN: r"(?:and|what\s+about)\s+(?:(?:those|the\s+ones)\s+)?(?P<phrase>(?:in|of|from|during)\s.+)",
        Language.FR: r"et\s+(?:(?:celles|ceux)\s+)?(?P<phrase>(?:en|au|de|du|des|d['’])\s?.+)",
        Language.ES: r"¿?y\s+(?:(?:las|los)\s+)?(?P<phrase>(?:en|de|del)\s.+)",
        Language.RU: r"(?:а|и)\s+(?P<phrase>(?:в|за|от|из|на)\s.+)",
        Language.ZH: r"(?:那么?)?(?P<phrase>[^，。？?呢]+?)(?:的)?呢",
        Language.AR: r"و\s?(?P<phrase>(?:في|خلال|من)\s.+)",
    }.items()
}
"""Ways to go on with a list in another time, or of another sender: "and in July?", "and from Peru?" """

HOW_MANY: dict[Language, re.Pattern[str]] = {
    language: re.compile(pattern, re.IGNORECASE)
    for language, pattern in {
        Language.EN: r"(?:and\s+|so\s+)?how\s+many(?:\s+of\s+(?:them|these|those))?(?:\s+(?:are|were)\s+(?:there|they|these|those))?(?:\s+(?:in\s+(?:all|total)|altogether))?",
        Language.FR: r"(?:et\s+)?(?:combien(?:\s+(?:y\s+en\s+a-t-il|sont-(?:ils|elles)|en\s+avez-vous))?(?:\s+(?:en\s+tout|au\s+total))?|il\s+y\s+en\s+a\s+combien)",
        Language.ES: r"¿?(?:y\s+)?cuánt[oa]s(?:\s+(?:hay|son|de\s+(?:ellas|ellos)))?(?:\s+en\s+total)?",
        Language.RU: r"(?:а\s+|и\s+)?сколько(?:\s+(?:всего|их|таких)){0,2}",
        Language.ZH: r"(?:那么?)?(?:一共|总共|共)?(?:有|是)?(?:多少|几)(?:封|份|个|件|项)?(?:信件?|文件)?呢?",
        Language.AR: r"و?(?:كم(?:\s+(?:عددها|عددهم|هي|منها|هناك))?|ما\s+عددها)",
    }.items()
}
"""Ways to ask how many those of a list are."""
