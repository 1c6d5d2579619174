"""The sources panel: an answer's citations with each quote marked where it stands in its record.

Pure functions from an answer and record texts to HTML. Nothing of a record, a file name or a question reaches the page
unescaped.
"""

from __future__ import annotations

from collections.abc import Mapping

from assistant.answers import Answer, Citation, Nearest
from assistant.phrases.general import language_name
from assistant.refusal import unmet_lines
from assistant.ui.markup import escaped, lang
from assistant.ui.places import Place
from assistant.ui.words import word
from corpus.languages import Language

AROUND = 300
"""How many characters of a record are shown before and after a quote."""

_EXCERPT = 300
_WORD = 30


def sources_html(answer: Answer, texts: Mapping[str, str], turn: int = 0, spoken: Language = Language.EN) -> str:
    """What stands beside `answer`: its citations, or for a refusal what was not met and the nearest records; each a link that
    opens its record there.

    Args:
        texts: by record id, the stored text that citations count in. A record that is not there, or whose text has
            changed since, is shown by its quote alone, with a note.
        turn: the number of the answer in its conversation.
        spoken: the page's language.
    """
    if answer.refused:
        return _refusal(answer, texts, spoken)
    items = "".join(_citation(c, texts.get(c.record_id), turn, spoken) for c in answer.citations)
    confidence = word("confidence", spoken, value=f"{answer.confidence:.2f}")
    return f'<ol class="sources">{items}</ol><p class="confidence">{confidence}</p>'


def empty_html(spoken: Language = Language.EN) -> str:
    """The panel while there is nothing to show."""
    return f'<p class="nothing">{word("no_sources", spoken)}</p>'


def surroundings(text: str, start: int, end: int, around: int = AROUND) -> tuple[str, str]:
    """Up to `around` characters before and after `text[start:end]`, cut at white space where there is some, with "…" at a cut."""
    first, last = max(0, start - around), min(len(text), end + around)
    before, after = text[first:start], text[end:last]
    if first > 0:
        # A word is dropped where the cut falls into one; scripts without spaces are cut where they are.
        gap = next((i for i, c in enumerate(before[:_WORD]) if c.isspace()), 0)
        before = "…" + before[gap:].lstrip()
    if last < len(text):
        gap = next((i for i, c in enumerate(reversed(after[-_WORD:])) if c.isspace()), 0)
        after = after[: len(after) - gap].rstrip() + "…"
    return before, after


def _citation(citation: Citation, text: str | None, turn: int, spoken: Language) -> str:
    named = f'<span class="number">[{citation.number}]</span> <bdi>{escaped(citation.symbol or citation.document)}</bdi>'
    heading = f"<h3>{Place.cited(citation, turn).anchor(named, kind='place')}</h3>"
    return f'<li class="source">{heading}{_quote(citation, text, spoken)}{_facts(citation, spoken)}</li>'


def _facts(c: Citation, spoken: Language) -> str:
    facts = (
        ("title", c.title), ("section", c.section), ("paragraph", c.paragraph), ("page", str(c.page) if c.page else None), ("date", c.date),
        ("language", None if c.language is Language.UND else language_name(c.language, spoken)),
        ("symbol", c.symbol), ("document", c.document),
    )  # fmt: skip
    rows = "".join(f'<div><dt>{word(name, spoken)}</dt><dd dir="auto">{escaped(value)}</dd></div>' for name, value in facts if value)
    return f"<dl>{rows}</dl>"


def _quote(c: Citation, text: str | None, spoken: Language) -> str:
    before, after, note = "", "", ""
    if text is not None and text[c.start : c.end] == c.quote:
        before, after = surroundings(text, c.start, c.end)
    else:
        note = f'<p class="note">{word("changed", spoken)}</p>'
    marked = f"{escaped(before)}<mark>{escaped(c.quote)}</mark>{escaped(after)}"
    return f'<blockquote class="passage" {lang(c.language)}>{marked}</blockquote>{note}'


def _refusal(answer: Answer, texts: Mapping[str, str], spoken: Language) -> str:
    lines = unmet_lines(answer.unmet, answer.language) or ([answer.reason] if answer.reason else [])
    said = "".join(f"<li {lang(answer.language)}>{escaped(line)}</li>" for line in lines)
    unmet = f'<h3>{word("unmet" if answer.unmet else "why", spoken)}</h3><ul class="unmet">{said}</ul>' if said else ""
    # Several passages of one section are one place to look.
    places = {(n.record_id, n.section): n for n in reversed(answer.nearest)}
    items = "".join(_nearest(n, texts.get(n.record_id)) for n in reversed(places.values()))
    nearest = f'<h3>{word("nearest", spoken)}</h3><ul class="nearest">{items}</ul>' if items else ""
    return f'<div class="refusal"><p class="verdict">{word("no_answer", spoken)}</p>{unmet}</div>{nearest}'


def _nearest(n: Nearest, text: str | None) -> str:
    section = f'<p class="section" dir="auto">{escaped(n.section)}</p>' if n.section else ""
    passage = (text or "")[n.start : n.end]
    excerpt = passage[:_EXCERPT] + ("…" if len(passage) > _EXCERPT else "")
    quoted = f'<blockquote class="passage" dir="auto">{escaped(excerpt)}</blockquote>' if excerpt else ""
    document = Place.near(n).anchor(f"<bdi>{escaped(n.symbol or n.document)}</bdi>", kind="place")
    return f'<li class="source"><p class="document">{document}</p>{section}{quoted}</li>'
