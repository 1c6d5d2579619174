"""The operative paragraphs of a decision or resolution: what it decides, requests or invites, below the recitals that say why."""

from __future__ import annotations

from assistant.choosing.features import recites
from assistant.choosing.units import QUOTE_BUDGET, leads, list_end, text_tokens
from corpus.layout.dating import is_date_line
from corpus.layout.sentences import sentences
from corpus.layout.title_lines import in_title_block
from corpus.naming.states import find_states
from corpus.naming.symbols import amends
from corpus.record import Paragraph, Record
from corpus.statements.standings import Standing, standing_of

_APART = frozenset(("heading", "signature", "address", "footnote"))
_WHOLE = 3 * QUOTE_BUDGET  # tokens of a paragraph, with its list, that is quoted in one
_ACTS = frozenset((Standing.DECISION, Standing.RECOMMENDATION, Standing.REQUEST))


def operative_paragraphs(record: Record) -> list[tuple[int, int]]:
    """The spans of the operative paragraphs, each with its list: those with a number of their own below the recitals, or else those whose
    words tell an act; of an amendment without either all below its title; in the order of the text. One that is too long to be quoted in one has several spans, which leave nothing out. What an
    annex says, such as rules with paragraphs of their own, is none."""
    annex = next((path[-1].start for path in record.root.walk() if path[-1].kind == "annex"), len(record.text))
    given = [at for at, p in enumerate(record.paragraphs) if p.kind not in _APART and p.start < annex]
    acts = [at for at in given if not recites(_text(record, at)) and standing_of(_text(record, at), record.language) in _ACTS]
    numbered = [at for at in given if _is_numbered(record.paragraphs[at])]
    first = next((at for at in numbered if at in acts), numbered[-1] if numbered else len(record.paragraphs))
    recitals = [at for at in given if at < first and at not in numbered and record.paragraphs[at].kind != "item" and recites(_text(record, at))]
    numbered = [at for at in numbered if not recitals or at > recitals[-1]]  # a number above the recitals counts something else
    ends = [(at, _end(record, at)) for at in numbered] if numbered else [(at, list_end(record, at)) for at in acts]
    if not ends and amends(record.metadata.symbol or ""):  # it says which words are to be replaced, and no more
        ends = [(at, p.end) for at in given if not in_title_block(record, (p := record.paragraphs[at]).start, p.end) and not is_date_line(_text(record, at))]
    spans = [span for at, end in ends for span in in_quotes(record, record.paragraphs[at].start, end)]
    return [span for span in spans if not leads(record.text[slice(*span)])]  # a lead-in without its list says nothing


def naming_states(record: Record, spans: list[tuple[int, int]], codes: tuple[str, ...]) -> list[tuple[int, int]]:
    """Those of the spans that name one of the States, with what of their paragraph stands before them."""
    openings = {p.start for p in record.paragraphs if p.kind != "item" or _is_numbered(p)}
    kept: list[tuple[int, int]] = []
    wanted = False
    for span in reversed(spans):
        wanted = wanted or any(m.code in codes for m in find_states(record.text[slice(*span)], record.language))
        if wanted:
            kept.append(span)
        wanted = wanted and span[0] not in openings
    return kept[::-1]


def in_quotes(record: Record, start: int, end: int) -> list[tuple[int, int]]:
    """A span of whole paragraphs; of a long one, several that follow each other, each of whole sentences and items, the first items with what
    leads to them."""
    if text_tokens(record.text[start:end]) <= _WHOLE:
        return [(start, end)]
    stops = [stop for p in record.paragraphs if start <= p.start < end for _, stop in sentences(record.text, p.start, p.end)]
    found: list[tuple[int, int]] = []
    for stop in stops:
        if found and (leads(record.text[slice(*found[-1])]) or text_tokens(record.text[found[-1][0] : stop]) <= _WHOLE):
            found[-1] = (found[-1][0], stop)
        else:
            begin = found[-1][1] if found else start
            begin += len(record.text[begin:stop]) - len(record.text[begin:stop].lstrip())
            found.append((begin, stop))
    return found


def _text(record: Record, at: int) -> str:
    return record.text[record.paragraphs[at].start : record.paragraphs[at].end].strip()


def _is_numbered(paragraph: Paragraph) -> bool:
    """Whether a paragraph is counted by itself, and not as an item "(a)" of another one."""
    return bool(paragraph.number) and (paragraph.number or "").strip(".()").isdigit()


def _end(record: Record, at: int) -> int:
    """Where the items end that belong to the numbered paragraph of that index."""
    last = at
    while last + 1 < len(record.paragraphs) and record.paragraphs[last + 1].kind == "item" and not _is_numbered(record.paragraphs[last + 1]):
        last += 1
    return record.paragraphs[last].end
