"""The words of corrigenda in six languages: what is to be replaced ("For nine metres read six"), and the places that they name by ordinals.

By the words that are replaced a correction is found where they stand, whatever the place that it names is called.
"""

from __future__ import annotations

import re
import unicodedata

from corpus.naming.numerals import ordinal

_OPEN, _CLOSE = "«“\"'‘「„(", "»”\"'’」“)"
_X = r"[^\n;；؛]{1,160}?"  # what is replaced
_WORD_EN, _WORD_FR, _WORD_ES = (
    r"(?:the\s+(?:words?|figures?|phrase|number)\s+)?",
    r"(?:les?\s+(?:mots?|chiffres?|membre\s+de\s+phrase)\s+)?",
    r"(?:(?:las?|los?|el)\s+(?:palabras?|cifras?|frase)\s+)?",
)
_WORD_RU, _WORD_AR = r"(?:слов[аоу]?\s+|цифр\w*\s+)?", r"(?:(?:عن\s+)?(?:كلمة|عبارة|الكلمة|العبارة|الرقم|رقم)\s+)?"
# What is replaced, then the word behind it; then what is deleted. Group names only tell alternatives apart.
_REPLACED = re.compile(
    "|".join(
        form.replace("{}", f"(?P<x{n}>{_X})")
        for n, form in enumerate(
            (
                rf"\b(?:for|instead\s+of|in\s+place\s+of)\s+{_WORD_EN}{{}}\s*,?\s+(?:please\s+)?read\b", rf"\breplace\s+{_WORD_EN}{{}}\s+(?:by|with)\b", rf"^\W*{_WORD_EN}{{}}\s+should\s+(?:read|be\s+replaced)\b",
                rf"\bau\s+lieu\s+d(?:e\s+|['’]|u\s+|es\s+){_WORD_FR}{{}}\s*,?\s+lire\b", rf"\bremplacer\s+{_WORD_FR}{{}}\s+par\b", rf"\blire\b[^\n]{{1,160}}?\bau\s+lieu\s+d(?:e\s+|['’]|u\s+|es\s+){_WORD_FR}{{}}\s*(?:[.;]\s|[.;]?$)",
                r"\bdonde\s+dice\s*:?\s+{}\s*,?\s+(?:debe(?:rá)?\s+decir|léase)\b", rf"\b(?:sustitúya(?:n)?se|reemplác?e(?:n)?se|sustituir|reemplazar)\s+{_WORD_ES}{{}}\s+(?:por|con)\b", rf"\ben\s+lugar\s+de\s+{_WORD_ES}{{}}\s*,?\s+(?:léase|debe\s+decir)\b",
                rf"\bвместо\s+{_WORD_RU}{{}}\s*,?\s+(?:следует\s+)?чита\w+", rf"\b(?:заменить|следует\s+заменить)\s+{_WORD_RU}{{}}\s+(?:на|словами|словом|цифрой)\b", rf"\b{_WORD_RU}{{}}\s+(?:следует\s+заменить|заменить)\s+(?:на|словами|словом|цифрой)\b",
                r"[将將把]{}\s*(?:一词|字样|等字)?\s*(?:改为|改成|改作|替换为|更正为|修改为|改爲)", r"(?:^|[，。：:\s]){}\s*(?:一词|字样)?\s*(?:应改为|应为|应作|应更正为)", r"以[^\n，。]{1,80}(?:取代|代替|替换){}(?:[，。]|$)",
                rf"(?:يستعاض|استعيض|ويستعاض)\s+{_WORD_AR}(?:عن\s+)?{_WORD_AR}{{}}\s+ب", rf"بدلا\s+من\s+{_WORD_AR}{{}}\s*[،,]?\s+(?:يقرأ|تقرأ|يكون|اقرأ)", rf"(?:تستبدل|يستبدل)\s+{_WORD_AR}{{}}\s+ب",
                rf"\b(?:delete|omit)\s+{_WORD_EN}{{}}\s*(?:[.;]|$)", rf"\bsupprimer\s+{_WORD_FR}{{}}\s*(?:[.;]|$)", rf"\b(?:suprímase|suprimir)\s+{_WORD_ES}{{}}\s*(?:[.;]|$)",
                rf"\b(?:исключить|опустить)\s+{_WORD_RU}{{}}\s*(?:[.;]|$)", r"删[去除]{}(?:一词|字样)?(?:[，。；]|$)", rf"(?:تحذف|يحذف)\s+{_WORD_AR}{{}}\s*(?:[.؛]|$)",
            )
        )
    ),
    re.IGNORECASE | re.MULTILINE,
)  # fmt: skip
_CORRECTS = re.compile(
    r"\b(?:should\s+(?:read|be)|read|replace|delete|omit|insert|add|transpose)\b|\b(?:lire|remplacer|supprimer|insérer|ajouter)\b|\b(?:debe(?:rá)?\s+decir|léase|sustitúya\w*|suprím\w*|insért\w*|añád\w*|agrég\w*)"
    r"|\b(?:чита(?:ть|йте|ется)|заменить|исключить|опустить|включить|добавить|вставить)\b|改为|改成|应为|应作|应读|删[去除]|插入|增[加添]|取代|替换|يستعاض|تستبدل|يستبدل|[تي]حذف|[تي]ضاف|[تي]درج|بدلا\s+من|يصبح\s+نص",
    re.IGNORECASE,
)
_ORDINAL_EN = r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
_ORDINALS = {
    4: r"fourth|quatrième|cuart[oa]|четв[её]рт\w+", 5: r"fifth|cinquième|quint[oa]|пят\w+", 6: r"sixth|sixième|sext[oa]|шест\w+", 7: r"seventh|septième|séptim[oa]|седьм\w+",
    8: r"eighth|huitième|octav[oa]|восьм\w+", 9: r"ninth|neuvième|noven[oa]|девят\w+", 10: r"tenth|dixième|décim[oa]|десят\w+",
}  # fmt: skip
_HIGHER = {number: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for number, words in _ORDINALS.items()}
_ORD_FR, _ORD_ES = (
    r"premier|deuxième|second|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième",
    r"primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|séptim[oa]|octav[oa]|noven[oa]|décim[oa]",
)
_ORD_RU = r"(?:перв|втор|треть|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят)\w{1,3}"
_BY_ORDINAL = re.compile(
    rf"\b(?:{_ORDINAL_EN})\s+(?:(?:operative|full)\s+)?paragraph\b|\b(?:{_ORD_FR})\s+(?:paragraphe|alinéa)\b|\b(?:{_ORD_ES})\s+párrafo\b|\bpárrafo\s+(?:{_ORD_ES})\b"
    rf"|\b(?:{_ORD_RU})\s+(?:абзац|пункт)\w*|\b(?:абзац|пункт)\w*\s+(?:{_ORD_RU})",
    re.IGNORECASE,
)
_POINT = re.compile(r"^\W*пункт\w*\s+(\d{1,3})(?!\d)", re.IGNORECASE)  # of a document: a corrigendum corrects no agenda
_UNNUMBERED = re.compile(
    r"^\W*(?:\d{1,2}[.)]\s+)?(?:(?:pages?|lines?|row|column|table|footnote|heading|title|cover|ligne|rangée|colonne|tableau|titre|note\s+de\s+bas|página|línea|fila|columna|cuadro|título|nota\s+de\s+pie"
    r"|стр(?:\.|аниц\w+)|строк\w+|колонк\w+|столб\w+|таблиц\w+|заголов\w+|сноск\w+)(?!\w)|第\s*[\d一二三四五六七八九十]+\s*[页頁行]|表\s*\d|标题|脚注|(?:ال)?(?:صفحة|سطر|جدول|عمود|عنوان|حاشية)(?![\u0621-\u064a]))",
    re.IGNORECASE,
)
_HAN = re.compile(r"[\u4e00-\u9fff]")
_LETTER = "\u0621-\u064aA-Za-z\u00c0-\u024f\u0400-\u04ff\\d"


def replaced_words(text: str) -> list[str]:
    """What a correction says to be replaced or deleted, without its quotation marks, in order."""
    return [words for match in _REPLACED.finditer(text) if (words := _unquoted(next(v for v in match.groupdict().values() if v is not None)))]


def corrects(text: str) -> bool:
    """Whether a text says how another is to be corrected."""
    return _CORRECTS.search(text) is not None


def ordinal_paragraphs(text: str) -> frozenset[str]:
    """The numbers of the paragraphs that a corrigendum names by ordinals ("Third paragraph"), or in Russian as points, which in other texts are
    those of an agenda."""
    found = {str(number) for match in _BY_ORDINAL.finditer(text) if (number := _number(match[0]))}
    return frozenset(found | {match[1] for match in _POINT.finditer(text)})


def names_other_place(text: str) -> bool:
    """Whether a line of a corrigendum begins with a place that tells no paragraph: a page, a line, a row, a table, a heading."""
    return _UNNUMBERED.match(text) is not None


def stands_in(words: str, text: str) -> bool:
    """Whether what is replaced stands in a text: word for word, or, of what holds a number ("the total 143.7"), each number and longer word."""
    wanted, here = _plain(words), _plain(text)
    if _stands(wanted, here):
        return True
    telling = [word for word in wanted.split() if word[:1].isdigit() or len(word) >= 4]
    return any(word[:1].isdigit() for word in telling) and all(_stands(word, here) for word in telling)


def _number(place: str) -> int | None:
    return next((number for number, words in _HIGHER.items() if words.search(place)), None) or ordinal(place)


def _unquoted(words: str) -> str:
    return words.strip(f" \t,،，.:{_OPEN}{_CLOSE}*_")


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().translate({ord(c): " " for c in '«»“”"„「」|*_'}).split())


def _stands(words: str, text: str) -> bool:
    """Whether words stand in a text, not within others; Chinese parts none."""
    return (
        bool(words)
        and re.search(rf"(?<![{_LETTER}]){re.escape(words)}(?![{_LETTER}]|[.,]\d)" if not _HAN.search(words) else re.escape(words), text) is not None
    )
