"""Lines above a record's text that are no statement of it: its masthead, and the lines of its title block."""

from __future__ import annotations

import re

from corpus.layout.agenda import text_begins
from corpus.layout.dating import is_date_line
from corpus.lines import ends_sentence
from corpus.naming.patterns import is_imprint
from corpus.record import Record

_TOP = 15  # paragraphs within which a masthead stands
_WORD = re.compile(r"[^\W\d_]+")
_SMALL = 4  # letters of a word that takes no capital in names and offices: "for", "of the"
_IDENTITY = 20  # words of a note on who someone is, at most
_KINDS = frozenset(("paragraph", "heading"))
_TITLE_FACTS = frozenset(("title", "sender", "addressee", "session", "place", "agenda_item"))


def in_masthead(record: Record, start: int) -> bool:
    """Whether a line of the masthead stands at an offset: the body, the distribution, the language, a symbol. A date alone is told, and so
    is what was adopted when."""
    line = next((p for p in record.paragraphs[:_TOP] if p.start <= start < p.end), None)
    if line is None or line.kind not in _KINDS:
        return False
    text = record.text[line.start : line.end]
    return is_imprint(text) and not is_date_line(text) and not ends_sentence(text) and start < text_begins(record)


def in_title_block(record: Record, start: int, end: int) -> bool:
    """Whether a span is of a title block, which says who wrote when, to whom and on what, and no more."""
    if ends_sentence(record.text[start:end]):
        return False
    if any(f.name in _TITLE_FACTS and start <= f.start < end for f in record.facts):
        return True
    # The title of the agenda item, above that of the document, and whoever submits it.
    line = next((p for p in record.paragraphs[:_TOP] if p.start <= start < p.end), None)
    if line is None or line.kind not in _KINDS or line.number or is_date_line(record.text[start:end]):
        return False
    return start < text_begins(record) < len(record.text)


def names_someone(text: str) -> bool:
    """Whether a note in Latin or Cyrillic letters gives a name with its office, all of it in capitals, and states nothing: "1 Orvell, Head, Office of Lights."."""
    words = _WORD.findall(text)
    return "," in text and 2 < len(words) <= _IDENTITY and all(word[:1].isupper() or len(word) < _SMALL for word in words)
