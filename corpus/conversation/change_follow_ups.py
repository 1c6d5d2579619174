"""What a revision changed, asked on of other texts: "And between L.5 and L.5/Rev.1?", "And from Rev.1 to Rev.2?", "And in L.7/Rev.1?"; in six
languages."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.conversation.carried import Carried
from corpus.languages import SIX, Language
from corpus.naming.mentions import find_symbols
from corpus.naming.symbols import parse_symbol
from corpus.questions.named import Question
from corpus.questions.record_questions import understand_records_question
from corpus.questions.talk_words import sentence

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_REVISION = re.compile(r"(?<![A-Za-z0-9./])Rev\.\s?(\d{1,2})(?![\d/])", re.IGNORECASE)
_MARKS = re.compile(r"[?!.,;:؟？！。，、،¿¡\"“”«»()]+")
# The words that such a question may have beside the texts.
_WORDS = {
    _EN: r"and|but|or|then|what|how|about|between|from|to|with|in|for|of|the|document|draft|text|its|latest|revision|revised|version", _FR: r"et|mais|ou|qu['’]en|est-il|quid|entre|de|du|d['’]|à|au|dans|pour|avec|la|le|les|l['’]|document|projet|texte|sa|son|dernière|révision|révisée|version",
    _ES: r"y|o|pero|qué|hay|entre|del?|al?|en|para|con|la|el|los|las|documento|proyecto|texto|su|última|revisión|versión|revisada", _RU: r"а|и|но|или|что|как|насч[её]т|между|от|до|с|со|к|на|в|во|для|документ\w*|проект\w*|текст\w*|его|её|ее|последн\w+|пересмотр\w*|вариант\w*|верси\w+|редакци\w+",
    _ZH: r"那么?|呢|和|与|同|跟|及|以及|之间|从|到|至|中|里|在|的|怎么样|如何|文件|草案|对于|关于|号|其|它|最新|修订本|修订版", _AR: r"و|أو|ماذا|وماذا|عن|وبين|بين|من|ومن|إلى|وإلى|في|وفي|الوثيقة|والوثيقة|المشروع|نص|و?تنقيحه|و?تنقيحها|و?النسخة|و?الصيغة|المنقحة",
}  # fmt: skip
_APART = r"(?:\s+|$)"
_PATTERNS = {language: re.compile(rf"(?:(?:{words}){'' if language is _ZH else _APART}\s*)*", re.IGNORECASE) for language, words in _WORDS.items()}
# The question asked anew: between two texts, in a revision, between a text and its revision.
_ASKED = {
    _EN: ("what changed between {} and {}", "what changed in {}", "what changed between {} and its latest revision"), _FR: ("qu’est-ce qui a changé entre {} et {}", "qu’est-ce qui a changé dans {}", "qu’est-ce qui a changé entre {} et sa dernière révision"),
    _ES: ("qué cambió entre {} y {}", "qué cambió en {}", "qué cambió entre {} y su última revisión"), _RU: ("что изменилось между {} и {}", "что изменилось в {}", "что изменилось между {} и его пересмотренным вариантом"),
    _ZH: ("{}和{}有什么不同", "{}有什么变化", "{}与其最新修订本有什么不同"), _AR: ("ماذا تغير بين {} و {}", "ماذا تغير في {}", "ماذا تغير بين {} و تنقيحه"),
}  # fmt: skip


def changes_asked_on(text: str, language: Language, former: Question) -> tuple[str, Language, tuple[Carried, ...]] | None:
    """The former question, which asked what a revision changed, asked of the texts that `text` names and nothing else; the language that it is
    asked in, and what stands for what. None where the former asked for something else, or the text says more."""
    asked = understand_records_question(former.text)
    if asked is None or asked.asks != "changes" or not asked.symbols:
        return None
    named, left = _texts(text, asked.symbols)
    if not 1 <= len(named) <= 2:
        return None
    rest = " ".join(_MARKS.sub(" ", left).split())
    spoken = (former.language, *([language] if not rest or language in SIX else []), *SIX)
    found = next((of for of in spoken if of in SIX and _PATTERNS[of].fullmatch(rest)), None)
    if found is None:
        return None
    between, within, of_its_own = _ASKED[found]
    form = between if len(named) == 2 else within if _is_revision(named[0]) else of_its_own
    return sentence(form.format(*named), found), found, tuple(Carried("symbol", symbol) for symbol in named)


def _texts(text: str, former: Sequence[str]) -> tuple[list[str], str]:
    """The symbols that a text names, a revision alone ("Rev.2") as that of the document that was asked about; and what else it says."""
    spans = [(start, end, symbol) for symbol, start, end in find_symbols(text)]
    base = next((parts.base or parts.symbol for symbol in former if (parts := parse_symbol(symbol))), former[0])
    for match in _REVISION.finditer(text):
        if not any(start <= match.start() < end for start, end, _ in spans):
            spans.append((*match.span(), f"{base}/Rev.{int(match[1])}"))
    left = text
    for start, end, _ in sorted(spans, reverse=True):
        left = f"{left[:start]} {left[end:]}"
    return list(dict.fromkeys(symbol for _, _, symbol in sorted(spans))), left


def _is_revision(symbol: str) -> bool:
    parts = parse_symbol(symbol)
    return bool(parts and parts.suffixes and parts.suffixes[-1].kind == "Rev")
