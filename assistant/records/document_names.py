"""How well a record is what a question calls by a kind of instrument or by words of its title: "the rules of procedure", "the draft protocol"."""

from __future__ import annotations

from corpus.languages import Language
from corpus.naming.document_words import find_kinds
from corpus.naming.instruments import instruments_in
from corpus.naming.mentions import find_symbols
from corpus.record import Record
from index.terms import PLAIN, terms

_INSTRUMENT, _SYMBOL = 10, 100  # what they count for beside words of the title
_SHORT = 3  # letters of words that tell no title apart


def named_as(record: Record, called: str, language: Language) -> int:
    """How well a record is what a question in that language calls so, counted in words of its title and first headings; 0 where it is not: it is of
    another kind, or shares no word."""
    symbols = {symbol.casefold() for symbol, _, _ in find_symbols(called)}
    if symbols:
        return _SYMBOL if (record.metadata.symbol or "").casefold() in symbols else 0
    title = "\n".join((record.metadata.title or "", *(child.heading for child in record.root.children), record.document))
    asked = instruments_in(called)
    same = len(asked & instruments_in(title))
    if asked and not same:
        return 0
    kinds = {kind.value for kind in find_kinds(called)} if not asked else set[str]()
    if kinds and record.metadata.kind not in kinds:
        return 0
    shared = _words(called, language) & _words(title, record.language) if language is record.language else set[str]()
    return _INSTRUMENT * (same + len(kinds)) + len(shared)


def _words(text: str, language: Language) -> set[str]:
    """The terms of a text that may tell a title apart."""
    return {term for term in terms(text, language) if not term.startswith(PLAIN) and (len(term) > _SHORT or language is Language.ZH)}
