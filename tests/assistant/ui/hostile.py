"""Texts that would do something if the page let them, and an answer that holds them everywhere."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from assistant.answers import Answer, Citation, Nearest, Statement
from corpus.languages import Language
from tests.assistant.ui.payloads import PAYLOADS  # noqa: F401 - with what else is hostile

# A name that is a file name everywhere, and as hostile as one can be.
HOSTILE_NAME = "<img src=x onerror=pwned=1> ![a](x) &lt;b&gt;.txt"
HOSTILE_WORDS = """<script>window.pwned = 1</script> <img src="http://evil.example/a.png" onerror="window.pwned = 1">
![picture](http://evil.example/b.png) [link](javascript:window.pwned=1) ${window.pwned = 1} {{7*7}}
<svg onload="window.pwned = 1"> <iframe src="http://evil.example/c"></iframe> <style>body{display:none}</style>"""
HOSTILE_RECORD = f"""Letter dated 3 March 2031 from <b onmouseover="window.pwned=1">the Representative</b> of Zubrowka

1. The zubrowka lantern committee decided on the following words: {HOSTILE_WORDS} \u202eand these end the zubrowka lantern decision.

2. ```mermaid
graph TD; A-->B; style A fill:url(http://evil.example/d.png)
```
"""

OWN_ELEMENTS = {
    "ol",
    "ul",
    "li",
    "h3",
    "span",
    "bdi",
    "blockquote",
    "mark",
    "dl",
    "div",
    "dt",
    "dd",
    "p",
    "sup",
    "article",
    "a",
    "button",
    "section",
    "details",
    "summary",
    "form",
    "label",
    "select",
    "option",
    "input",
    "datalist",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "header",
    "img",
    "nav",
    "h1",
    "h2",
}
OWN_ATTRIBUTES = {
    "class", "dir", "lang", "role", "aria-label", "aria-current", "aria-pressed", "data-act", "data-turn", "data-number", "data-example", "data-open", "data-step", "data-at",
    "data-look", "data-pair", "data-mark", "aria-keyshortcuts", "src", "alt", "width", "height", "data-choose", "data-full", "data-keep", "data-kept", "data-key", "data-scope", "data-rename", "data-sure", "data-sure-all", "data-copy", "data-told", "data-file", "data-media",
    "data-base64", "open", "data-named", "data-name", "data-now", "data-wish", "data-column", "data-view", "aria-hidden", "aria-sort", "scope", "name", "value", "selected",
    "list", "id", "maxlength", "autocomplete", "placeholder", "href", "type", "title", "tabindex", "target", "rel", "disabled",
}  # fmt: skip
VOID = {"input", "br", "hr", "img", "meta", "link"}
OWN_PICTURE = re.compile(r"data:image/(png|jpeg);base64,[A-Za-z0-9+/]+=*", re.ASCII)
OWN_LINK = re.compile(r"\?record=[\w.~%-]*(&span=\d+-\d+)?", re.ASCII)


class Parsed(HTMLParser):
    """What a browser would make of some HTML: elements, attributes, and the text of each element of a kind."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.open: list[tuple[str, list[str]]] = []
        self.closed: list[tuple[str, str]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.attributes += attrs
        if tag in VOID:
            self.closed.append((tag, ""))
        else:
            self.open.append((tag, []))

    def handle_endtag(self, tag: str) -> None:
        kind, parts = self.open.pop()
        assert kind == tag, f"<{kind}> is closed by </{tag}>"
        self.closed.append((kind, "".join(parts)))

    def handle_data(self, data: str) -> None:
        for _, parts in self.open:
            parts.append(data)

    def texts(self, kind: str) -> list[str]:
        return [text for tag, text in self.closed if tag == kind]

    def is_harmless(self) -> bool:
        """Only the page's own elements and attributes, links only to the page itself, and pictures only within it."""
        known = set(self.elements) <= OWN_ELEMENTS and {name for name, _ in self.attributes} <= OWN_ATTRIBUTES
        loaded = all(OWN_PICTURE.fullmatch(value or "") for name, value in self.attributes if name == "src")
        return not self.open and known and loaded and all(OWN_LINK.fullmatch(value or "") for name, value in self.attributes if name == "href")


def shown(text: str) -> str:
    """The text as the page shows it."""
    return re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", "\ufffd", text.replace("\ud800", "?"))


def citation(number: int, quote: str, start: int = 0, **other: object) -> Citation:
    values: dict[str, object] = {
        "number": number, "record_id": f"r{number}", "document": "letter.txt", "symbol": None, "title": None, "date": None, "section": "",
        "paragraph": None, "page": None, "start": start, "end": start + len(quote), "quote": quote, "language": Language.EN,
    }  # fmt: skip
    return Citation(**(values | other))  # type: ignore[arg-type]


def answered(citations: tuple[Citation, ...], text: str | None = None) -> Answer:
    statements = tuple(Statement(c.quote, (c.number,), True) for c in citations)
    whole = text if text is not None else "The records say:\n" + "".join(f"\nletter.txt\n{c.quote} [{c.number}]" for c in citations)
    return Answer("q", "q", Language.EN, False, None, 0.75, whole, statements, citations)


def refused(reason: str = "No record names agenda item 99.", nearest: tuple[Nearest, ...] = (), text: str = "No answer.\nNearest:") -> Answer:
    return Answer("q", "q", Language.EN, True, reason, 0.05, text, nearest=nearest)
