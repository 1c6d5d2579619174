"""Citations as references that can be put under a text: what a reader needs to find the passage again."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answers import Answer, Citation
from assistant.phrases.general import language_name
from assistant.phrases.record_phrases import comma, date_in
from assistant.records.lines import quoted
from corpus.languages import Language

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_WORDS: dict[str, dict[Language, str]] = {
    "paragraph": {_EN: "para. {n}", _FR: "par. {n}", _ES: "párr. {n}", _RU: "п. {n}", _ZH: "第{n}段", _AR: "الفقرة {n}"},
    "page": {_EN: "p. {n}", _FR: "p. {n}", _ES: "pág. {n}", _RU: "с. {n}", _ZH: "第{n}页", _AR: "الصفحة {n}"},
    "language": {_EN: " ({name})", _FR: " ({name})", _ES: " ({name})", _RU: " ({name})", _ZH: "（{name}）", _AR: " ({name})"},
    "heading": {_EN: "References", _FR: "Références", _ES: "Referencias", _RU: "Ссылки", _ZH: "出处", _AR: "المراجع"},
}
_TITLE = 200  # characters of a title


def reference(citation: Citation, language: Language) -> str:
    """A citation in a line, in that language: symbol (else the file's name), title, date, section, paragraph, page, and the language that
    the passage is in."""
    c = citation
    title = None if c.title is None else c.title if len(c.title) <= _TITLE else c.title[:_TITLE].rsplit(" ", 1)[0] + " …"
    # The section path begins with the title where that is the document's heading.
    section = c.section.removeprefix(c.title or "").lstrip(" >›/–-") if c.section else ""
    parts = [
        c.symbol or c.document, quoted(title, language) if title else "", date_in(c.date, language) if c.date else "", " ".join(section.split()),
        _say("paragraph", language, n=c.paragraph.rstrip(".")) if c.paragraph else "", _say("page", language, n=str(c.page)) if c.page else "",
    ]  # fmt: skip
    written = "" if c.language is Language.UND else _say("language", language, name=language_name(c.language, language))
    return comma(language).join(part for part in parts if part) + written


def heading(language: Language) -> str:
    """What stands above references."""
    return _say("heading", language)


def with_references(answer: Answer) -> str:
    """An answer as plain text with its references beneath, as it may be pasted into a letter."""
    if not answer.citations:
        return answer.text
    return f"{answer.text}\n\n{heading(answer.language)}\n{lines(answer.citations, answer.language)}"


def lines(citations: Sequence[Citation], language: Language) -> str:
    """Numbered references, one a line."""
    return "\n".join(f"[{c.number}] {reference(c, language)}" for c in citations)


def _say(key: str, language: Language, **values: str) -> str:
    forms = _WORDS[key]
    return forms.get(language, forms[_EN]).format(**values)
