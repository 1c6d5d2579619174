"""The name by which the conference that a record is of calls itself, as its masthead and its text have it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from corpus.languages import Language
from corpus.lines import ends_sentence
from corpus.naming.own_bodies import acts, own_name, said_again
from corpus.naming.patterns import find_kind, is_sponsors
from corpus.naming.states import find_states
from corpus.record import Fact, Paragraph

_TOP = 4  # paragraphs within which a masthead names the conference
_LINE = 200  # characters of such a line
_AGAIN = 2  # times that a text has the name besides


def own_body(text: str, paragraphs: Sequence[Paragraph], language: Language) -> Iterator[Fact]:
    """The name of the record's own conference, in small letters, with the words of the masthead that have it; nothing where it is called a conference,
    an assembly or a committee, which is known by that, nor where the text tells of no act of it: a fund or a regime is what a paper is on."""
    for paragraph in paragraphs[:_TOP]:
        line = text[paragraph.start : paragraph.end]
        if len(line) > _LINE or ends_sentence(line) or is_sponsors(line) or find_kind(line):
            continue
        span = own_name(line, language)
        if span is None or next(find_states(line[slice(*span)], language), None):
            continue
        name = line[slice(*span)]
        rest = text[: paragraph.start] + text[paragraph.end :]
        if said_again(name, rest, language) >= _AGAIN and acts(name, rest, language):
            yield Fact("body", " ".join(name.split()).lower(), paragraph.start + span[0], paragraph.start + span[1])
            return
