"""A document that is called by the end of its symbol alone ("And L.7?"), in full as the conversation's own documents bear theirs: CCL/L.7 beside CCL/L.5."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpus.conversation.turns import Turn, without_pin
from corpus.naming.symbols import parse_symbol

# A series and a number ("L.9", "DEC/4/Rev.1") or a year and a number ("2031/12"), not within a longer symbol or word.
SHORT = re.compile(
    r"(?<![A-Za-z0-9/._-])(?:(?P<series>[A-Za-z]{1,6})(?P<sign>[./])|(?P<year>(?:19|20)\d\d)/)\d{1,5}(?:/(?:Rev|Add|Corr)\.\d{1,3})*(?![A-Za-z0-9/_-]|\.\d)",
    re.IGNORECASE,
)
SUFFIXES = re.compile(r"(?:/(?:Rev|Add|Corr)\.\d{1,3})+$", re.IGNORECASE)
_NUMBERED = re.compile(r"(?P<body>.+/)[A-Z]{1,6}[./]\d+")
_BACK = 5  # turns among which a document of the same series is looked for


def of_the_series(text: str, earlier: Sequence[Turn]) -> str:
    """The text with each short symbol as those of its series that were named or cited last are, else beside the last document where it is of a series
    that is known as one; whether a record bears it or not. As it is where there was none."""
    spoken_of = list(dict.fromkeys(_symbols(earlier)))

    def named(match: re.Match[str]) -> str:
        begins = (match["series"] or match["year"]) + (match["sign"] or "/")
        for symbol in spoken_of:
            if same := re.fullmatch(rf"(?P<begins>.*/{re.escape(begins)})\d+", SUFFIXES.sub("", symbol), re.IGNORECASE):
                return same["begins"] + match[0][len(begins) :]
        last = _NUMBERED.fullmatch(SUFFIXES.sub("", spoken_of[0])) if spoken_of else None
        beside = parse_symbol(last["body"] + match[0]) if last else None
        return beside.symbol if beside and beside.kind_name else match[0]

    return SHORT.sub(named, text)


def _symbols(earlier: Sequence[Turn]) -> Iterator[str]:
    """The symbols that the conversation named and cited, the last ones first."""
    for turn in reversed(earlier[-_BACK:]):
        yield from (symbol.value for symbol in without_pin(turn).question.symbols)
        yield from (record.symbol for record in turn.records if record.symbol)
