"""Whom a clause names that tells a vote, where it tells nothing else: "Brazil and the Duchy abstained" but not "Norway regretted that Chile had
abstained"; in six languages.

Whatever the clause says beside the verb and the names must be of a closed list, since any other word may make of a name one that did not vote so.
"""

from __future__ import annotations

import re

from corpus.languages import TASHKIL, Language
from corpus.naming.chinese_names import runs
from corpus.naming.states import find_states
from corpus.statements.vote_words import TOLD

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_STATE, _VERB, _SIDE = "\0", "\1", "\2"  # what stands for each letter of a State's name, of the verb, and of the Arabic word for the side
_PUNCTUATION = " \t\n.,;:。，；：،؛"
_DELEGATION_EN = r"(?:the\s+)?(?:representatives?|delegations?|delegates?|members?)\s+(?:of|from)\s+"
# What may stand before the first name.
_LEADS = {
    _EN: rf"(?:(?:and|while|whereas|but)\s+)?(?:{_DELEGATION_EN})?",
    _FR: r"(?:(?:et|mais|tandis\s+qu(?:e\s+|['’])|alors\s+qu(?:e\s+|['’])))?\s*(?:(?:l[ae]s?\s+)?(?:représentante?s?|délégations?)\s+(?:de\s+|du\s+|des\s+|d['’]))?",
    _ES: r"(?:(?:y|e|pero|mientras\s+que)\s+)?(?:(?:el|la|los|las)\s+)?(?:(?:representantes?|delegaci(?:ón|ones))\s+(?:de\s+|del\s+))?",
    _RU: r"(?:(?:и|а|но|тогда\s+как)\s+)?(?:(?:представител[ьи]|делегаци[яи])\s+)?",
    _ZH: r"(?:而|但|其中)?",
    _AR: r"(?:بينما\s+|فيما\s+)?(?:وفد\w{0,2}\s+|ممثل\w{0,2}\s+)?",
}
# Between the names and a verb that follows them.
_ADVERBS = {
    _EN: r"(?:both|all|also|alone|then)", _FR: r"(?:également|aussi|seule?s?|toute?s|s['’]est|s['’]|se\s+sont|se|a|ont)", _ES: r"(?:también|solo|se|ha|han)",
    _RU: r"(?:также|тоже|оба|обе|лишь|только)", _ZH: r"(?:均|都|也|则|对(?:该|本|此|这项)?(?:决议|决定)?(?:草案|修正案|提案|案文|决议|决定))", _AR: r"(?:أيضا|كلها)",
}  # fmt: skip
_EN_TEXT = r"(?:draft|text|resolution|decision|amendment|proposal|motion|paragraph|article)"
# Behind the verb: what was voted on, if but by what it is.
_OBJECTS = {
    _EN: rf"(?:(?:of\s+)?(?:it\b|(?:the|this|that)\s+{_EN_TEXT}(?:\s+{_EN_TEXT})?(?:\s+\d{{1,3}})?)|from\s+(?:the\s+)?voting|on\s+(?:it\b|the\s+{_EN_TEXT}))",
    _FR: r"(?:du\s+|de\s+)?(?:(?:l[ae]\s+|l['’]|ce\s+|cet\s+|cette\s+)?(?:projet|texte|résolution|décision|amendement|proposition|motion|paragraphe)(?:\s+de\s+(?:résolution|décision))?(?:\s+\d{1,3})?|lors\s+du\s+vote)",
    _ES: r"(?:del?\s+)?(?:(?:el|la|este|esta)\s+)?(?:proyecto|texto|resolución|decisión|enmienda|propuesta|moción|párrafo)(?:\s+de\s+(?:resolución|decisión))?(?:\s+\d{1,3})?|en\s+la\s+votación",
    _RU: r"(?:(?:эт\w{1,3}|данн\w{1,3})\s+)?(?:проект\w{0,2}|текст\w{0,2}|резолюци\w|решени\w|поправк\w|предложени\w|пункт\w{0,2})(?:\s+(?:резолюции|решения))?(?:\s+\d{1,3})?|(?:при|от)\s+голосовани\w",
    _ZH: r"(?:该|本|此)?(?:决议|决定)?(?:草案|修正案|提案|案文)|了",
    _AR: r"(?:عن\s+التصويت|(?:هذا\s+|هذه\s+)?(?:مشروع\s+)?(?:ال)?(?:مشروع|قرار|مقرر|تعديل|نص|اقتراح|مقترح|فقرة)|عليه|عليها|ها?)(?:\s+عن\s+التصويت)?",
}
_BEFORE = {language: re.compile(rf"\s*{words}", re.IGNORECASE) for language, words in _LEADS.items()}
_BETWEEN = {language: re.compile(rf"(?:(?<=\W)|(?<![^\u4e00-\u9fff])){words}\s*$", re.IGNORECASE) for language, words in _ADVERBS.items()}
_BEHIND = {language: re.compile(rf"\s*(?:{words})(?![^\W\u4e00-\u9fff])", re.IGNORECASE) for language, words in _OBJECTS.items()}
_VERBS_FIRST = frozenset((_ES, _RU, _AR))  # languages that have the names behind the verb as well
_JOINED = re.compile(r"\s*[,،、，]\s*(?:and\s+|et\s+|y\s+|и\s+|و\s*)?|\s+(?:and|et|y|e|и)\s+|\s*(?<!共)[和及与]\s*|\s+و\s*")
_ARTICLE = re.compile(r"(?:the\s+|les?\s+|la\s+|l['’]|el\s+|los\s+|las\s+)", re.IGNORECASE)
_OF_DELEGATION = re.compile(r"(?:代表团?|国家)$")
_CASED = re.compile(r"[^\W\d_][\w-]*(?:\s(?:(?:of|de|du|des|del)\s)?[^\W\d_][\w-]*){0,4}")
_SMALL = frozenset(("of", "de", "du", "des", "del"))
_STATEHOOD_ZH = re.compile(r"(?:共和国|王国|公国|群岛)$")
_ARABIC_NAME = re.compile(r"(?!ال)[\u0621-\u064a]{4,12}")
_ARABIC_VERB = re.compile(r"(?<![\u0621-\u064a])[وف]?(?:صوتت?|صوتا|صوتوا|امتنعت?|امتنعا|امتنعوا)(?![\u0621-\u064a])")
_ARABIC_SIDE = re.compile(r"\s(?:لصالح|ضد|تأييدا\s+ل?|مؤيد\w{0,2}|معارض\w{0,2})")
_ARABIC_CLOSING = re.compile(rf"\s+(?:{_SIDE}|عن\s+التصويت)")
# Who is no name, and what only begins a sentence with a capital letter: "He abstained", "Except Zubrowka".
_NO_NAME = re.compile(
    r"(?:he|she|they|it|we|i|some|several|many|most|few|others?|all|both|none|nobody|everyone|neither|each|those|two|three|four|five|six|seven|eight|nine|ten|the|a|an|no|not|only|its?|his|her|their|delegations?|members?|states?|countries|representatives?|groups?"
    r"|unlike|except|besides|despite|with|without|after|before|like|save|following|given|since|because|as|for|in|at|on|by|from|to|of|if|when|had|having|against|next|then"
    r"|ils?|elles?|on|nous|je|plusieurs|certaine?s|quelques|autres|tous|toutes|deux|trois|quatre|cinq|les?|la|se|sont|ont|est|délégations?|membres?|états?|sauf|hormis|excepté|outre|malgré|avec|sans|après|avant|comme|selon|contrairement|seule?s?|groupes?|pays"
    r"|ell[oa]s?|él|algun[oa]s|vari[oa]s|otr[oa]s|tod[oa]s|dos|tres|cuatro|cinco|los|las|el|delegaci(?:ón|ones)|miembros?|estados?|salvo|excepto|menos|con|sin|tras|como|según|solo|ambos|países|grupos?"
    r"|он[аи]?|оно|мы|я|некоторые|несколько|многие|остальные|все|другие|обе|оба|две|два|три|четыре|пять|делегаци\w*|член\w*|государств\w*|стран\w*|групп\w*|кроме|помимо|вместо|после|до|с|без|как|по|лишь|только|никто)",
    re.IGNORECASE,
)
_NO_NAME_ARABIC = re.compile(
    r"(?:وفد|وفود|وفدان|دول|دولة|دولتان|عضو|أعضاء|عضوان|كثير|قليل|بعض|عدد|عدة|معظم|جميع|كل|أغلب|غالب|مندوب|ممثل|آخر|أخرى|اثن|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع|عشر|رئيس|لجنة|مجموعة|بلدان|بلد|غير|سوى|باستثناء|خلاف|طرف|أطراف|حكوم)\w*"
)  # fmt: skip


def voters_of(clause: str, language: Language) -> list[str]:
    """The names of those who voted so, of a clause in that language that tells it; none where it says more than that, or names nobody."""
    if language not in TOLD:
        return []
    text = TASHKIL.sub("", clause)
    masked = text
    for state in find_states(text, language):
        masked = f"{masked[: state.start]}{_STATE * (state.end - state.start)}{masked[state.end :]}"
    masked = _without_verb(masked, language)
    if len(parts := re.split(f"{_VERB}+", masked)) != 2:
        return []
    before, behind = parts
    start, end = _subject(before, language)
    if language in _VERBS_FIRST and not before[start:end].strip(_PUNCTUATION):
        start, end, behind = _subject_behind(masked, len(masked) - len(behind), language)
    if behind[_object_end(behind, language) :].strip(_PUNCTUATION):
        return []
    return _names(text, masked, start, end, language)


def _without_verb(masked: str, language: Language) -> str:
    """The clause with its verb struck out; in Arabic with the word for the side apart from it, since names stand between the two."""
    if language is not _AR:
        return TOLD[language].sub(lambda match: _VERB * len(match[0]), masked)
    masked = _ARABIC_VERB.sub(lambda match: _VERB * len(match[0]), masked, count=1)
    return _ARABIC_SIDE.sub(lambda match: " " + _SIDE * (len(match[0]) - 1), masked, count=1)


def _subject(before: str, language: Language) -> tuple[int, int]:
    """Where the names stand in what is before the verb."""
    lead = _BEFORE[language].match(before)
    start, end = lead.end() if lead else 0, len(before)
    while found := _BETWEEN[language].search(before, start, end):
        end = found.start()
    return start, end


def _subject_behind(masked: str, at: int, language: Language) -> tuple[int, int, str]:
    """The same behind the verb, which ends at `at`, and what is left behind the names."""
    start = at if language is _AR else at + _object_end(masked[at:], language)
    closing = _ARABIC_CLOSING.search(masked, start) if language is _AR else None
    end = closing.start() if closing else len(masked)
    lead = _BEFORE[language].match(masked, start, end)
    return lead.end() if lead else start, end, masked[end:]


def _object_end(behind: str, language: Language) -> int:
    """Where what was voted on ends, in what is behind the verb or the names."""
    start = len(behind) - len(behind.lstrip(f" {_SIDE}"))
    found = _BEHIND[language].match(behind, start)
    return found.end() if found else start


def _names(text: str, masked: str, start: int, end: int, language: Language) -> list[str]:
    """The names between two places; none if anything there is no name."""
    found: list[str] = []
    cuts = [(joint.start(), joint.end()) for joint in _JOINED.finditer(masked, start, end)]
    for begin, stop in zip([start, *(cut[1] for cut in cuts)], [*(cut[0] for cut in cuts), end], strict=True):
        entry = masked[begin:stop]
        kept = len(entry) - len(entry.lstrip(_PUNCTUATION))
        article = _ARTICLE.match(entry, kept)
        kept = article.end() if article else kept
        bare = _OF_DELEGATION.sub("", entry[kept:].rstrip(_PUNCTUATION))
        if not bare:
            continue
        if not _is_name(bare, language):
            return []
        found.append(text[begin + kept : begin + kept + len(bare)])
    return found


def _is_name(entry: str, language: Language) -> bool:
    """Whether an entry is a State's name, or may be of one that no list has."""
    if not entry.strip(_STATE):
        return True
    if _STATE in entry:
        return False
    if language is _ZH:
        plain = _STATEHOOD_ZH.sub("", entry)
        return plain in runs(plain)
    if language is _AR:
        return _ARABIC_NAME.fullmatch(entry) is not None and _NO_NAME_ARABIC.fullmatch(entry) is None
    words = entry.split()
    return _CASED.fullmatch(entry) is not None and all(w in _SMALL or (w[0].isupper() and not _NO_NAME.fullmatch(w)) for w in words) and words[0] not in _SMALL
