"""A conference by the name that its own records give it, whatever that is ("Amphictyony", "Synod"): where a line of a masthead has it, and questions
that say it, with the word in its place by which conferences are known; in six languages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial

from corpus.languages import Language
from corpus.naming.bodies import find_bodies
from corpus.naming.instruments import instruments_in
from corpus.naming.offices import holds_office

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_A = r"[\u0621-\u064a]"
_LONGEST = 120  # characters of a line of a masthead
_SHORTEST = {_ZH: 3}  # letters of a name
# The name before what the body is on or of: "AMPHICTYONY ON MIGRATORY BEES", "Synode général des phares".
_LINES = {
    _EN: r"(?:the\s+)?(?P<name>[^\W\d_]{4,}(?:[ -][^\W\d_]{4,}){0,2})\s+(?:on|of|for)\s+\S.*",
    _FR: r"(?:l[ae]s?\s+|l['’])?(?P<name>[^\W\d_]{4,}(?:[ -][^\W\d_]{4,})?)\s+(?:sur|des?|du|pour|relatif|relative)\s+\S.*|(?:l[ae]\s+|l['’])?(?P<other>[^\W\d_]{4,})\s+(?:d|de\s+l)['’]\S.*",
    _ES: r"(?:el\s+|la\s+)?(?P<name>[^\W\d_]{4,}(?:[ -][^\W\d_]{4,})?)\s+(?:sobre|del?|para)\s+\S.*",
    _RU: r"(?P<name>(?:[^\W\d_]{4,}\s)?[^\W\d_]{4,})\s+(?:по|об?|для)\s+\S.*",
    _ZH: r"[\u4e00-\u9fff]*(?P<name>[\u4e00-\u9fff]{2}(?:同盟|联盟|议会|理事会|集会|联席会))(?:会议)?",
    _AR: rf"(?P<name>ال{_A}{{3,}}(?:\s+ال{_A}{{3,}})?)\s+(?:المعني{_A}*|ل{_A}+|بشأن|حول)\s*\S.*",
}  # fmt: skip
_LINE_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in _LINES.items()}
# What else stands so in a masthead: who prints it, whose mission writes, and what is printed.
_OTHERS = re.compile(
    r"^(?:groups?|groupes?|grupos?|групп\w|annex|list|agenda|record|minutes|ministr?y|department|embassy|mission|office|government|republic|kingdom|federation|university|institute|date|text|note|letter|paper|document|part|chapter|section|summary|draft|proposal|statement|message|comments?|views?|implementation|programme|protection|question"
    r"|liste|ordre|ministère|ambassade|gouvernement|république|royaume|université|institut|texte|lettre|partie|chapitre|résumé|projet|proposition|message|mise|examen|lista|programa|ministerio|embajada|misión|gobierno|república|reino|universidad|instituto|texto|carta|parte|capítulo|resumen|proyecto|propuesta|mensaje|examen"
    r"|список|повестка|министерство|посольство|миссия|правительство|республика|университет|институт|текст|письмо|часть|глава|проект|предложени\w|послание|вопрос\w?|документ)\b|^ال(?:وزارة|سفارة|بعثة|حكومة|جمهورية|مملكة|جامعة|معهد|نص|رسالة|جزء|فصل|مسائل|مسألة|وثيقة)(?!\w)",
    re.IGNORECASE,
)


def own_name(line: str, language: Language) -> tuple[int, int] | None:
    """Where a line of a masthead may have the name by which a conference calls itself; None where it has another one's, or is none. Whether it is
    the conference's, only the record's text tells, where it goes on with it."""
    pattern = _LINE_PATTERNS.get(language)
    match = pattern.fullmatch(line) if pattern and len(line) <= _LONGEST else None
    if match is None:
        return None
    group = "other" if match.groupdict().get("other") else "name"
    name = match[group]
    if len(name) < _SHORTEST.get(language, 4) or _OTHERS.search(name) or holds_office(name) or find_bodies(name) or instruments_in(name):
        return None
    return match.span(group)


def said_again(name: str, text: str, language: Language) -> int:
    """How often a text says a name otherwise than in capitals throughout, as it speaks of its own body: "the Amphictyony"."""
    if language in (_ZH, _AR):
        return text.count(name.removeprefix("ال") if language is _AR else name)
    first, rest = re.escape(name[0].upper()), re.escape(_stem(name, language)[1:])
    article = {_EN: r"\b[Tt]he\s+", _FR: r"(?:\b[Ll][ae]\s+|['’]|\b[Dd]u\s+|\b[Aa]u\s+)", _ES: r"\b(?:[Ll]a|[Ee]l|[Dd]el|[Aa]l)\s+"}.get(language, r"(?<!\w)")
    return sum(1 for match in re.finditer(rf"{article}(?P<name>{first}(?i:{rest})\w{{0,3}})(?!\w)", text) if not match["name"].isupper())


# What a conference alone does: it meets, decides, adopts its agenda. What is told of a fund or of a regime is not that.
_DOES = {
    _EN: r"\s+(?:(?:has|had|also|then|thereupon|accordingly|therefore)\s+)*(?:decide[ds]|elect(?:ed|s)|adopts|approve[ds](?!\s+by)|adopted\s+(?!by|at|in|on|under|for)\w|(?:met|convened|meets|reconvened)\s+(?:in|at|on|from|again|under|and)\b)",
    _FR: r"\s+(?:a\s+(?:(?:ensuite|aussi|également)\s+)?(?:adopté|décidé|approuvé|élu)|s['’]est\s+réuni|se\s+réuni|décid[ea]|adopt[ea]|élit)\w*",
    _ES: r"\s+(?:(?:también|luego)\s+)?(?:se\s+(?:reunió|reúne)|decidió|decide|aprobó|aprueba|adoptó|eligió|ha\s+(?:decidido|aprobado|adoptado|elegido))\b",
    _RU: r"\s+(?:(?:также|затем)\s+)?(?:собра(?:лся|лась|лось)|заседал\w*|решил[аои]?|решает|постанов(?:ил[аои]?|ляет)|утвердил[аои]?|избрал[аои]?|(?:принял[аои]?|принимает)\s+(?:(?:сво|эт)\w+\s+)?(?:решени|резолюци|повестк|доклад)\w+)",
}  # fmt: skip
_ITSELF_AR = r"(?:جدول|(?:ال)?(?:قرار|مقرر|تقرير)|أن|رئيس)"


def acts(name: str, text: str, language: Language) -> bool:
    """Whether a text tells of what is called by a name that it does what a conference does, or has it alone on the line that opens a preamble."""
    if language is _ZH:
        return True  # where names end with the word for such a body
    if language is _AR:
        said, end = re.escape(name), rf"(?!{_A})"
        done = rf"(?<!{_A})[وف]?(?:(?:[اي]جتمع|[اي]نعقد)ت?\s+{said}{end}|(?:[اي]عتمد|قرر|أقر|انتخب)ت?\s+{said}{end}\s+{_ITSELF_AR})"
        return re.search(rf"{done}|^إن\s+{said}{end}[^.\n]{{0,100}}[،,]$", text, re.MULTILINE) is not None
    said = rf"(?P<name>{re.escape(name[0].upper())}(?i:{re.escape(_stem(name, language)[1:])}){r'[аяйь]?' if language is _RU else ''})(?!\w)"
    article = {_EN: r"[Tt]he\s+", _FR: r"(?:[Ll][ae]\s+|[Ll]['’])", _ES: r"(?:[Ll]a|[Ee]l)\s+"}.get(language, "")
    found = re.finditer(rf"(?<!\w){article}{said}(?:{_DOES[language]}|(?<=[^\W\d_])(?:\s[^.;\n]{{0,100}})?,$)", text, re.MULTILINE)
    return any(not match["name"].isupper() and (not match[0].endswith(",") or _opens_line(text, match.start())) for match in found)


def _opens_line(text: str, start: int) -> bool:
    return start == 0 or text[start - 1] == "\n"


def _stem(name: str, language: Language) -> str:
    """A name without what Russian inflects."""
    return re.sub(r"(?:ия|ея|[аяйь])$", lambda m: "и" if m[0] == "ия" else "е" if m[0] == "ея" else "", name, flags=re.IGNORECASE) if language is _RU else name


def as_conference(text: str, names: Iterable[str], language: Language) -> str:
    """The text with the word for a conference in the place of those names, in that language, with the article that it takes; as it is where it says
    none of them."""
    for name in sorted(names, key=len, reverse=True):
        if pattern := _SAID.get(language):
            stem = _stem(name.removeprefix("ال"), language)
            said = re.compile(pattern.format(name=re.escape(stem)), re.IGNORECASE)
            text = said.sub(partial(_conference, language=language, inflected=stem != name), text)
    return text


_SAID = {
    _EN: r"\b{name}\b", _FR: r"\b(?:(?P<de>d(?:e\s+l(?:a\s+|['’])|u\s+))|(?P<to>à\s+l(?:a\s+|['’])|au\s+)|(?P<the>l[ae]\s+|l['’]))?{name}\b",
    _ES: r"\b(?:(?P<de>de\s+la\s+|del\s+)|(?P<to>a\s+la\s+|al\s+)|(?P<the>la\s+|el\s+))?{name}\b", _RU: r"\b{name}(?P<case>\w{{0,3}})\b", _ZH: r"{name}(?:会议)?",
    _AR: rf"(?:(?P<verb>{_A}{{{{3,6}}}})ت(?P<it>ه)?\s+)?(?<!{_A})(?P<at>[وفبك]{{{{0,2}}}})(?P<to>لل|ال){{name}}(?!{_A})",
}  # fmt: skip
_RU_CASES = {"ом": "ей", "ём": "ей", "ем": "ей", "ей": "ей", "ой": "ей", "": "я", "ь": "я", "ю": "ю"}
_RU_FIRST = ("я", "а")  # endings of the first case, where the name has one


def _conference(match: re.Match[str], *, language: Language, inflected: bool) -> str:
    given = match.groupdict()
    if language is _FR:
        return f"{'de la ' if given['de'] else 'à la ' if given['to'] else 'la ' if given['the'] else ''}Conférence"
    if language is _ES:
        return f"{'de la ' if given['de'] else 'a la ' if given['to'] else 'la ' if given['the'] else ''}Conferencia"
    if language is _RU:
        case = given["case"].lower()
        return f"Конференци{'я' if inflected and case in _RU_FIRST else _RU_CASES.get(case, 'и')}"
    if language is _AR:  # a conference takes another verb than an amphictyony
        return f"{given['verb'] + (given['it'] or '') + ' ' if given['verb'] else ''}{given['at']}{given['to']}مؤتمر"
    return "会议" if language is _ZH else "Conference"
