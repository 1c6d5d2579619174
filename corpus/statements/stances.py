"""What reports of discussions sort views by: where they met, where they parted, and what whoever reports holds alone; as questions ask for it
and as records tell it, in six languages. Each report says it in words of its own ("views converged", "nobody objected", "all were agreed")."""

from __future__ import annotations

import re
from enum import StrEnum

from corpus.languages import SIX, Language
from corpus.record import Record
from corpus.statements.standing_words import WORDS, Standing


class Stance(StrEnum):
    """How views stood: `AGREED` where they met, `DIVIDED` where they parted, `OWN` of who writes or presides."""

    AGREED = "agreed"
    DIVIDED = "divided"
    OWN = "own"


_AR_WORD = r"(?<![\u0621-\u064a])"

# Words that questions and records share.
_BOTH: dict[Stance, tuple[str, ...]] = {
    Stance.AGREED: (
        r"\bconverge(?:d|s|nces?)?\b|\bcommon\s+(?:ground|understanding)\b|\bunanim\w+|\bof\s+one\s+mind\b|\b(?:areas?|points?|matters?)\s+of\s+(?:broad\s+|general\s+)?(?:agreement|consensus)\b|\b(?:general|broad|wide(?:spread)?)\s+(?:agreement|consensus)\b",
        r"\bconverg\w+|\bunanim\w+|\bpoints?\s+d['’](?:accord|entente)\b|\bterrains?\s+d['’]entente\b|\b(?:accord|consensus)\s+général\b|\blarge\s+(?:accord|consensus)\b|\bvues\s+communes\b",
        r"\bconverg\w+|\bun[áa]nim\w+|\bpuntos?\s+(?:de\s+acuerdo|en\s+común)\b|\b(?:acuerdo|consenso)\s+(?:general|amplio)\b|\bamplio\s+(?:acuerdo|consenso)\b|\bterreno\s+común\b",
        r"\bединодуш\w+|\bединоглас\w+|\bединств\w+\s+мнени\w+|\bсовпад\w+\s+(?:мнени|взгляд|позици)\w+|(?:мнени|взгляд|позици)\w+\s+(?:\w+\s+)?(?:сошлись|сходятся|совпа\w+|сблизил\w+)|\b(?:общее|широкое)\s+(?:согласие|понимание)\b|\bконверген\w+",
        r"一致(?:意见|看法|认为|同意|认识)|趋同|共识|共同(?:点|立场|认识|看法)|意见(?:相同|一致)|普遍(?:同意|认为|赞同)",
        rf"التقاء|(?:ال)?تقارب|توافق(?:ت|\s+(?:في\s+)?(?:ال)?آراء|\s+عام)|تلاق[تى]\w*|{_AR_WORD}(?:و|ب)?(?:ال)?إجماع|قواسم\s+مشتركة|اتفاق\s+عام",
    ),
    Stance.DIVIDED: (
        r"\bdiverge(?:d|s|nces?|nt)?\b|\bdisagree\w*|\bdiffered\b|\bdifferences?\s+(?:of\s+(?:opinion|view)|in\s+(?:views?|positions?)|between|remain\w*|persist\w*)|\bdiffering\s+(?:views?|positions?)|\b(?:were|was|are|remain(?:ed)?)\s+(?:\w+\s+)?(?:divided|split)\b|\bopinions?\s+(?:\w+\s+)?divided\b|\bpoints?\s+of\s+contention\b",
        r"\bdiverg\w+|\bdésaccord\w*|\bdivisé\w*|\bpartagés\s+(?:sur|quant)|\bavis\s+(?:\w+\s+){0,2}partagés|\bdifférends?\b|\bs['’]oppos(?:ent|aient)\b",
        r"\bdiverg\w+|\bdesacuerdos?\b|\bdiscrepa\w+|\bdividid[oa]s\b|\bdisent\w+\b",
        r"\bразноглас\w+|\bрасхожд\w+|\bрасходи\w+|(?:мнени|взгляд|позици)\w+\s+(?:\w+\s+)?(?:разошл\w+|разделил\w+)|\bразошлись\b|\bразделились\b|\bне\s+(?:сошлись|совпада\w+|совпал\w*)\b",
        r"分歧|(?:意见|看法|立场|观点)(?:不一|不同|各异|对立)|(?:不同|相反)(?:的)?(?:意见|看法|立场)|差异(?:很大|较大)|各执一词",
        rf"{_AR_WORD}(?:و|ف|ب|ل)?(?:ال)?(?:خلاف|خلافات|اختلاف|اختلافات|تباين|تباينت|اختلفت|اختلفوا|انقسمت|انقسام|تباعد|متباعدة|متباينة)(?![\u0621-\u064a])",
    ),
    Stance.OWN: (
        r"\bpersonal(?:ly)?\s+(?:\w+\s+)?(?:views?|opinions?|remarks?|assessments?|observations?|convictions?|convinced|beli?e[fv]\w*|thinks?|thought|reflections?)\b|\b(?:his|her|their|my)\s+own\s+(?:views?|opinions?|assessments?)\b|\bin\s+(?:his|her|a)\s+personal\s+capacity\b",
        r"\bpersonnelle(?:s|ment)?\b|\bà\s+titre\s+personnel\b|\b(?:avis|sentiments?|points?\s+de\s+vue)\s+personnels?\b",
        r"\bpersonal(?:es|mente)\b|\b(?:opini(?:ón|ones)|visi(?:ón|ones)|juicio|parecer|valoraci(?:ón|ones))\s+personal\b",
        r"\bличн(?:о|ое|ые|ого|ых|ому|ым|ая|ую|ой)\b(?!\s+состав)",
        r"个人(?:意见|看法|观点|认为|见解|评价)?|本人(?!姓名)",
        r"شخصي(?:ة|ا|اً)?(?![\u0621-\u064a])",
    ),
}  # fmt: skip
# What only questions say so: of a record it would be too little.
_ASKED: dict[Stance, tuple[str, ...]] = {
    Stance.AGREED: (
        r"\b(?:did|do|could|were|was)\b[^?]{0,60}?\b(?<!not )(?:agree|agreed|in\s+agreement)\b(?!\s+upon\s+dates)|\bwhat\s+was\s+agreed\b|\bagreed\s+(?:on|about|by\s+all)\b",
        r"\b(?:se|s['’])\s*(?:sont|accord\w*|entend\w*|est)[^?]{0,25}?\b(?:entendue?s|accord|accordée?s|convenue?s)\b|\bd['’]accord\b",
        r"\bde\s+acuerdo\b(?!\s+con)|\b(?:coincid|concord|acord)\w+",
        r"\bсогласил\w+|\bсогласн[ыоа]\b|\bпришли\s+к\s+согласию\b|\b(?<!не )(?:сошлись|сходились)\b",
        r"(?<!不)同意(?:了)?(?:什么|哪些)|达成(?:了)?(?:什么|哪些)?(?:一致|协议|共识)|(?:哪些|什么)[^？?]{0,12}(?:一致|同意)",
        rf"{_AR_WORD}(?:و|ف)?(?:اتفق(?:ت|وا)?|يتفق|تتفق|متفق)(?![\u0621-\u064a])",
    ),
    Stance.DIVIDED: (
        r"\b(?:not|never|failed?\s+to|unable\s+to)\s+agree\b",
        r"\bpas\s+(?:\w+\s+){0,2}d['’]accord\b|\bne\s+s['’]entend\w+\s+pas\b",
        r"\bno\s+(?:\w+\s+){0,3}(?:de\s+acuerdo|acord\w+|coincid\w+)\b",
        r"\bне\s+(?:согласил\w+|согласн\w+|договорил\w+)",
        r"(?:未能?|没有?|不能?)(?:达成|取得)(?:了)?(?:一致|协议|共识)",
        rf"{_AR_WORD}لم\s+(?:يتفق|تتفق|يتوصل)",
    ),
    Stance.OWN: (
        r"\b(?:chair\w*|president|facilitator|coordinator)\s+(?:him|her)self\b|\bwhat\s+(?:is|was|are|were)\s+the\s+(?:\w+\s+)?(?:chair\w*|president|facilitator|coordinator)['’]s?\s+(?:own\s+)?(?:views?|opinions?)\b",
        r"\b(?:présidente?|coordonnat\w+|facilitat\w+)\s+(?:lui|elle)-même\b|\b(?:avis|opinion)\s+d(?:u|e\s+la)\s+(?:présidente?|coordonnat\w+|facilitat\w+)\b",
        r"\b(?:president[ea]|coordinador[a]?|facilitador[a]?)\s+mism[oa]\b|\b(?:opini(?:ón|ones)|parecer)\s+(?:propi[oa]\s+)?d(?:el|e\s+la)\s+(?:president[ea]|coordinador[a]?|facilitador[a]?)\b",
        r"\bсам(?:а|ого|ой)?\s+(?:председател|координатор|посредник)\w*|\bмнени\w+\s+(?:самого\s+)?(?:председател|координатор)\w+",
        r"(?:主席|主持人|协调人|调解人)(?:自己|怎么看|的(?:看法|意见|观点))",
        r"(?:الرئيس|الرئيسة|المنسق|المنسقة|الميسر|الميسرة)\s+نفس(?:ه|ها)|رأي\s+(?:الرئيس|الرئيسة|المنسق|المنسقة|الميسر)(?![\u0621-\u064a])",
    ),
}  # fmt: skip
# What only records say so.
_STATED: dict[Stance, tuple[str, ...]] = {
    Stance.AGREED: (
        r"\b(?:all|most|delegations|members|participants|speakers|States)\s+(?:\w+\s+){0,3}agreed\b|\bit\s+was\s+(?:\w+\s+)?(?:agreed|accepted|recognized|acknowledged)\b|\b(?:no|none\s+of\s+the)\s*(?:one|body|delegations?|members?)?\s+(?:objected|opposed|disputed|contested)\b|\bmet\s+with\s+no\s+objections?\b",
        r"\bil\s+a\s+été\s+(?:\w+\s+)?(?:admis|reconnu|convenu)\b|\b(?:toutes|tous|la\s+plupart)\b[^.;]{0,60}?\b(?:convenu\w*|d['’]accord|reconnu)\b|\baucune\s+(?:délégation|objection)\b|\bpersonne\s+n['’](?:a|y)\b[^.;]{0,20}\b(?:opposé|contesté|objecté)|\baccord\s+pour\s+dire\b",
        r"\bse\s+(?:reconoció|convino|coincidió)\b|\b(?:todas|todos|la\s+mayoría)\b[^.;]{0,60}?\b(?:convin\w+|coincid\w+|de\s+acuerdo|reconoc\w+)\b|\bninguna\s+(?:delegación|objeción)\b|\bnadie\s+(?:se\s+)?(?:opuso|objetó)\b",
        r"\bвсе\b[^.;]{0,60}?\bсогласил\w+|\b(?:было|было\s+\w+)\s+признано\b|\bникто\s+не\s+(?:возража\w+|возразил\w*|оспорил\w*)|\bвозражений\s+не\s+(?:было|последовало|поступило)\b",
        r"(?:各|所有|全体)(?:代表团|成员国?|与会者|方)[^。；]{0,12}?(?:同意|赞同|承认)|(?:没有|无)(?:一个)?(?:代表团|人|任何代表团)(?:提出)?(?:反对|异议)|人们承认|公认",
        rf"{_AR_WORD}(?:و|ف)?(?:اتفق(?:ت|وا)?|أجمع(?:ت|وا)?)(?![\u0621-\u064a])[^.؛]{{0,40}}(?:الوفود|الجميع|المشارك|المتكلم|الدول)|لم\s+(?:يعترض|يعارض)\s+(?:أحد|أي)|من\s+المسلم\s+به|لا\s+يلقى\s+اعتراضا",
    ),
    Stance.DIVIDED: (
        r"\bno\s+(?:agreement|consensus)\s+(?:was|could|emerged)|\b(?:while|whereas)\s+(?:others|other\s+delegations|some)\b|\bothers?\s+(?:\w+\s+)?(?:opposed|objected|preferred|disagreed)\b",
        r"\bn['’](?:a|ont)\s+pas\s+été\s+tranché\w*|\btandis\s+que\s+(?:d['’]autres|plusieurs|certain\w+)|\bd['’]autres\s+(?:\w+\s+)?(?:s['’]y\s+sont\s+opposé\w*|ont\s+préféré)",
        r"\bmientras\s+que\s+(?:otr[oa]s|algun[oa]s|vari[oa]s)|\botr[oa]s\s+(?:\w+\s+)?(?:se\s+opusieron|prefirieron|objetaron)",
        r"\bтогда\s+как\s+(?:ряд|други\w+|некоторы\w+|групп\w+)|\bодни\b[^.;]{1,120}?\bдруги(?:е|х|ми)\b",
        r"另一(?:组|些)(?:国家|代表团)?[^。；]{0,6}?(?:反对|主张|认为|支持)|存在(?:很大)?差异",
        r"في\s+حين\s+(?:فضلت|رأت|رأى|اعتبرت|أيدت)|بينما\s+(?:فضلت|رأت|رأى|أيدت|عارضت)",
    ),
    Stance.OWN: (
        r"\b(?-i:I)\s+(?:am\s+(?:\w+\s+)?(?:convinced|persuaded)|regret\s+that|do\s+not\s+(?:believe|think))\b|\bpersonally\b",
        r"\bje\s+(?:suis\s+(?:\w+\s+)?(?:convaincue?|persuadée?)|ne\s+crois\s+pas|regrette\s+que)\b|\bil\s+me\s+(?:paraît|semble)\b",
        r"\bestoy\s+(?:\w+\s+)?(?:convencid[oa]|persuadid[oa])\b|\bpersonalmente\b|\bno\s+creo\s+que\b",
        r"\b(?:убежд[её]н[а]?|уверен[а]?)\b|(?:\A|[.!?]\s+)(?:считаю|полагаю|думаю)\b|\bна\s+мой\s+взгляд\b",
        r"我(?:还|也|仍)?(?:个人)?(?:认为|深信|确信|觉得)|让我确信|我不(?:指望|认为|相信)",
        rf"{_AR_WORD}(?:و|ف)?(?:أرى|أعتقد|أحسب|إني\s+مقتنع(?:ة)?|إنني\s+مقتنع(?:ة)?)(?![\u0621-\u064a])",
    ),
}  # fmt: skip


_WHOLE = frozenset(("document", "annex", "body", "letter", "note verbale", "memorandum", "cablegram"))  # sections that are no heading over a discussion


def _compiled(*tables: dict[Stance, tuple[str, ...]]) -> dict[Language, dict[Stance, re.Pattern[str]]]:
    return {
        language: {stance: re.compile("|".join(table[stance][at] for table in tables), re.IGNORECASE) for stance in Stance}
        for at, language in enumerate(SIX)
    }  # fmt: skip


_ASKS = _compiled(_BOTH, _ASKED)
_TELLS = _compiled(_BOTH, _STATED)
_VIEWS = {language: re.compile(words, re.IGNORECASE) for language, words in WORDS[Standing.PERSONAL_VIEW].items()}


def stances_asked(question: str, language: Language) -> frozenset[Stance]:
    """Which stances a question asks for; none in another language than the six."""
    return _found(_ASKS, question, language)


def stances_at(record: Record, start: int, end: int) -> frozenset[Stance]:
    """Which stances a span of a record tells, by its own words or by those of the heading that it stands under."""
    above = record.sections_at(start)[-1]
    heading = (above.title or "") if above.kind not in _WHOLE else ""
    return stances_told(f"{heading}\n{record.text[start:end]}", record.language)


def stances_told(text: str, language: Language) -> frozenset[Stance]:
    """Which stances a text of a record tells."""
    found = _found(_TELLS, text, language)
    own = language in _VIEWS and _VIEWS[language].search(text) is not None
    return found | {Stance.OWN} if own else found


def _found(patterns: dict[Language, dict[Stance, re.Pattern[str]]], text: str, language: Language) -> frozenset[Stance]:
    return frozenset(stance for stance, pattern in patterns.get(language, {}).items() if pattern.search(text))
