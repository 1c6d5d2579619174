"""Questions for what a provision says that is called by its number ("What does rule 22 say?", "Que dit l'article 4 du projet de protocole ?"), or a
decision or resolution that is ("What does decision 3 say?"), in six languages.

As with `corpus.questions.record_questions`, a question is one of these only where each of its words is understood, but for the name of the document.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from corpus.languages import Language, detect
from corpus.layout.provisions import KINDS, inserted_end, numbered
from corpus.naming.locators import Locator
from corpus.questions.named import Question, understand
from corpus.questions.politeness import bare_question

_LONGEST = 200  # characters: longer questions tell of what they ask about
_P, _A = "\ue010", "\ue011"
"""The signs of a place and of a decision or resolution in a coded question."""
_MARKS = re.compile(r"\.(?!\w)|[?!¿¡;:؛؟。？！；：\"“”«»„()]+")
_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_LATIN = (_EN, _FR, _ES)

_DET = {_EN: r"(?:the\s+)?(?:operative\s+)?", _FR: r"(?:(?:le|la|les)\s+|l['’]\s*)?", _ES: r"(?:(?:el|la|los|las)\s+)?", _RU: "", _ZH: "第?", _AR: ""}
_OF = {
    _EN: r"(?:,|(?:,\s*)?\b(?:of|in|from|to|under))\s*", _FR: r"(?:,|(?:,\s*)?\b(?:du|des|de|d['’]|dans|à|au))\s*", _ES: r"(?:,|(?:,\s*)?\b(?:del?|en|al?))\s*", _RU: r"(?:,\s*)?(?:(?:к|из|в)\s+)?", _ZH: "[的，、]?",
    _AR: r"(?:،\s*)?(?:من\s+|في\s+|ل)?",
}  # fmt: skip
_CONTENT_EN = r"(?:say|state|provide|read|contain|stipulate|lay\s+down|require|mean|cover|concern|regulate|prescribe|decide|propose|request|ask\s+for|call\s+for|deal\s+with|set\s+out)s?"
_SAYS_FR = r"(?:di(?:t|sent)|prévoi(?:t|ent)|contien(?:t|nent)|(?:stipul|énonc|dispos|signifi|décid|demand|exig|propos)(?:e|ent)|prescri(?:t|vent))"
_SAYS_ES = r"(?:dicen?|disponen?|establecen?|contienen?|prevén?|estipulan?|deciden?|piden?|significan?|exigen?|proponen?)"
_SAYS_RU = (
    r"(?:говорится|говорит|сказано|написано|предусмотрен[оа]|предусматривает(?:ся)?|содержится|содержит|гласит|установлено|устанавливает|решено|постановляет)"
)
_SAYS_AR = r"(?:[تي]قول|[تي]نص(?:\s+عليه)?|[تي]تضمن|[تي]قضي(?:\s+به)?|ورد\s+في|جاء\s+في|قرر|يقرر|[تي]ذكر|تقرر\s+في)"
_LEAD = {
    _EN: r"(?:(?:and|but|so|then|also)\s+)*(?:(?:(?:what|how)\s+about|what\s+(?:does|did|do|is|are|was)|what['’]s|how\s+does|(?:quote|show|give|read|cite|display|print)(?:\s+(?:me|us|out))?|tell\s+(?:me|us)\s+what)\b\s*)?(?:(?:it\s+)?(?:said|stated|written|provided|laid\s+down)\s+)?(?:in\s+)?(?:(?:the\s+)?(?:full\s+)?(?:text|wording|contents?)\s+of\s+)?",
    _FR: rf"(?:(?:et|mais|alors)\s+)*(?:qu(?:e|['’])\s*(?:est-ce\s+que\s+)?(?:{_SAYS_FR}|dit-on|est-il\s+dit|lit-on|y\s+a-t-il)\s+|(?:quel(?:le)?\s+est\s+)?(?:le\s+|la\s+)?(?:texte|contenu|teneur|libellé)\s+(?=d|à)|(?:cite|donne|montre|lis|affiche)[rz]?(?:-(?:moi|nous))?\s+|de\s+quoi\s+(?:parle|traite)\s+|sur\s+quoi\s+porte\s+|qu['’]en\s+est-il\s+(?=d)|qu['’]est-ce\s+que\s+(?:dit\s+)?)?(?:(?:dans|à|au|du|de)\s+)?",
    _ES: rf"(?:(?:y|e|pero)\s+)*(?:qué\s+(?:se\s+)?(?:{_SAYS_ES}|hay|lee)\s+|(?:cuál\s+es\s+)?(?:el\s+)?(?:texto|contenido|tenor)\s+(?=de)|(?:cita|dame|muestra|muéstrame|lee|cite|muestre)\s+|(?:de|sobre)\s+qué\s+(?:trata|versa|habla)\s+|qué\s+(?:hay|pasa)\s+(?:con\s+|(?=de)))?(?:(?:en|del?|a|al)\s+)?",
    _RU: rf"(?:(?:а|и|но)\s+)*(?:что\s+(?:же\s+)?(?:{_SAYS_RU}\s+)?|о\s+ч[её]м\s+(?:(?:{_SAYS_RU}|ид[её]т\s+речь)\s+)?|(?:приведи|покажи|процитируй|прочти)(?:те)?\s+|(?:каков\s+)?текст\s+|чему\s+посвящ[её]н\w*\s+|(?:как|что)\s+насч[её]т\s+)?(?:(?:в|во)\s+)?",
    _ZH: r"(?:那么?|请)?(?:问|引用|列出|给出|显示|告诉我)?", _AR: rf"(?:و)?(?:(?:على\s+ماذا|علام|عما?ذا|بماذا|بم|ماذا|ما\s+الذي|ما)\s+{_SAYS_AR}\s+|ما\s+(?:هو\s+|هي\s+)?(?:نص|مضمون|محتوى|فحوى)\s+|(?:اقتبس|اعرض|اقرأ|أعطني)\s+|عم\s+[تي]تحدث\s+|و?ماذا\s+عن\s+)?",
}  # fmt: skip
_TAIL = {
    _EN: rf"(?:\s+(?:about|{_CONTENT_EN}))?", _FR: rf"(?:\s+(?:{_SAYS_FR}))?(?:-(?:il|elle))?", _ES: rf"(?:\s+{_SAYS_ES})?", _RU: rf"(?:\s+{_SAYS_RU})?",
    _ZH: r"的?(?:内容|规定|原文|案文)?(?:是|都|又)?(?:怎么|如何)?(?:说|讲|规定|写|载|决定|要求)?(?:了|的)?(?:是)?(?:些)?(?:什么|哪些)?(?:内容)?呢?", _AR: rf"(?:\s+{_SAYS_AR})?",
}  # fmt: skip
_ABOUT = {
    _EN: r"(?:\s+(?:about|on|regarding|concerning|with\s+respect\s+to)\s+(?P<about>.+))?", _FR: r"(?:\s+(?:sur|concernant|au\s+sujet|à\s+propos)\b\s*(?P<about>.+))?", _ES: r"(?:\s+(?:sobre|acerca|respecto)\b\s*(?P<about>.+))?",
    _RU: r"(?:\s+(?:о|об|относительно|насч[её]т|про)\s+(?P<about>.+))?", _ZH: r"(?:[，、]?(?:关于|有关|就)(?P<about>.+))?", _AR: r"(?:\s+(?:عن|بشأن|بخصوص|حول)\s+(?P<about>.+))?",
}  # fmt: skip
_NO_NAME = {_RU: r"(?!(?:о|об|относительно|насч[её]т|про|что)\s)", _AR: r"(?!(?:عن|بشأن|بخصوص|حول)\s)"}  # what follows a place without a preposition
# The document before the place, where the question has it as its subject: "What do the rules of procedure say in rule 22?"
_SUBJECT = {
    _EN: rf"what\s+(?:does|do|did)\s+(?P<of>[^{_P}]+?)\s+{_CONTENT_EN}\s+(?:in|under|at)\s+", _FR: rf"que\s+{_SAYS_FR}\s+(?P<of>[^{_P}]+?)\s+(?:à|dans|en)\s+", _ES: rf"qué\s+{_SAYS_ES}\s+(?P<of>[^{_P}]+?)\s+en\s+",
    _RU: rf"что\s+{_SAYS_RU}\s+(?:в\s+)?(?P<of>[^{_P}]+?)(?:\s+в|,)\s+", _ZH: rf"(?:请|请问|那么?)?(?:根据|在)?(?P<of>[^{_P}{_A}，]{{0,24}}?(?:规则|公约|议定书|条约|协定|协议|规约|宪章|宣言|守则|条例|细则|草案|报告|信函?|文件|案文|文本))(?:中|里)?[的，]?", _AR: rf"(?:ماذا|ما\s+الذي)\s+{_SAYS_AR}\s+(?P<of>[^{_P}]+?)\s+في\s+",
}  # fmt: skip


def _whole(language: Language) -> tuple[re.Pattern[str], ...]:
    det, of, about = _DET[language], _OF[language], _ABOUT[language]
    gap = "" if language is _ZH else r"\s*"
    places = rf"{det}{_P}(?:{gap}{of}{det}{_P})?"
    named = "" if language is _ZH else rf"(?:{gap}{of}{_NO_NAME.get(language, '')}(?:(?:the|la|le|les|el|los|las)\s+|l['’])?(?P<of>[^{_P}{_A}]+?|{det}{_A}))?"
    called = rf"(?P<called>{det}{_A}(?:{gap}{of}{det}{_P})?|{places}{gap}{of}{det}{_A})"
    tail = _TAIL[language]
    forms = [
        rf"{_LEAD[language]}{places}{named}{tail}{about}",
        rf"{_LEAD[language]}{called}{tail}{about}",
        rf"{_SUBJECT[language]}{places}{tail if language is _ZH else ''}",
    ]
    return tuple(re.compile(form, re.IGNORECASE) for form in forms)


# Words of places that the language has alone of those in Latin letters: a few words tell little of their language.
_OWN = {
    _EN: re.compile(r"\b(?:rules?|regulations?|annex|paragraphs?|(?-i:[dD]ecisions?|[rR]esolutions?))\b", re.IGNORECASE),
    _FR: re.compile(r"\b(?:règles?|annexes?|paragraphes?|décisions?|résolutions?)\b", re.IGNORECASE),
    _ES: re.compile(r"\b(?:reglas?|anexos?|párrafos?|decisi(?:ón|ones)|resoluci(?:ón|ones)|artículos?)\b", re.IGNORECASE),
}
_WHOLE = {language: _whole(language) for language in (_EN, _FR, _ES, _RU, _ZH, _AR)}


@dataclass(frozen=True, slots=True)
class ProvisionQuestion:
    """What a question asks of provisions: `places` are those that it names, `question` has the decision or resolution that it calls by number
    (`adopted_numbers`); `of` is how it calls the document, empty where it does not, and `about` whether it asks for a part of what they say."""

    question: Question
    places: tuple[Locator, ...]
    of: str
    about: bool

    def spoken_in(self, language: Language) -> ProvisionQuestion:
        """The question to be answered in another language."""
        return replace(self, question=replace(self.question, language=language))

    @property
    def text(self) -> str:
        return self.question.text

    @property
    def language(self) -> Language:
        return self.question.language


def provision_asked(question: str) -> ProvisionQuestion | None:
    """What `question` asks of provisions; None where it asks for anything else, or for paragraphs of no document that it names."""
    plain = unicodedata.normalize("NFKC", " ".join(bare_question(question).split()))
    if not plain or len(plain) > _LONGEST:
        return None
    told = detect(plain)
    languages: Sequence[Language] = (
        (told,) if told in (_RU, _ZH, _AR) else sorted(_LATIN, key=lambda language: (not _OWN[language].search(plain), language is not told))
    )
    return next((asked for language in languages if (asked := _read(plain, language))), None)


def _read(plain: str, language: Language) -> ProvisionQuestion | None:
    question = understand(plain, language)
    places = _places(question)
    kinds = {place.kind for place in places}
    adopted = question.adopted[:1] if len(question.adopted) == 1 else ()
    if not adopted and not kinds & {*KINDS, "annex"}:
        return None
    coded = _coded(plain, [(p.start, inserted_end(plain, p), _P) for p in places] + [(a.start, a.end, _A) for a in adopted], language)
    for pattern in _WHOLE[language]:
        if match := pattern.fullmatch(coded):
            groups = match.groupdict()
            of = (groups.get("of") or "").strip()
            if adopted and _A not in coded[match.start() :]:
                return None
            return ProvisionQuestion(question, tuple(replace(p, numbers=numbered(plain, p)) for p in places), "" if _A in of else of, bool(groups.get("about")))
    return None


def _places(question: Question) -> list[Locator]:
    """The places that a question names; behind another place a Russian "пункт", which may be an agenda item, is a paragraph."""
    places = list(question.locators)
    if places and question.language is _RU:
        places += [Locator("paragraph", item.numbers, item.sub_items, item.start, item.end) for item in question.items if question.text[item.start] in "пП"]
    return sorted(places, key=lambda place: place.start)


def _coded(plain: str, spans: Sequence[tuple[int, int, str]], language: Language) -> str:
    """The question with a sign for each place, without marks; commas stay, which part places."""
    parts: list[str] = []
    at = 0
    for start, end, sign in sorted(spans):
        parts += [plain[at:start], f" {sign} " if language is not _ZH else sign]
        at = end
    parts.append(plain[at:])
    coded = _MARKS.sub(" ", "".join(parts))
    return ("" if language is _ZH else " ").join(coded.split()).strip(" ,،，")
