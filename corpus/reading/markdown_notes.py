"""Footnotes of Markdown, `[^1]` in the text and `[^1]: …` for the note, as Pandoc and GitHub write them: rendered as links and
asides that the reader of HTML knows for notes."""

from __future__ import annotations

import html
import itertools
import re
from collections.abc import Collection

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

_REFERENCE = re.compile(r"\[\^([^\]\s^]{1,40})\](?!:)")
_DEFINITION = re.compile(r"\[\^([^\]\s^]{1,40})\]:[ \t]*(.*)")
_INDENTED = re.compile(r"(?: {2,}|\t)\S")


def with_notes(parser: MarkdownIt) -> MarkdownIt:
    """The parser with the rules for references and definitions added."""
    parser.inline.ruler.before("link", "note_reference", _reference)
    parser.block.ruler.before("reference", "note_definition", _definition, {"alt": ["paragraph", "reference", "blockquote", "list"]})
    return parser


def render(parser: MarkdownIt, text: str) -> str:
    """The HTML of a text, its notes behind it in the order in which the text defines them."""
    notes: dict[str, str] = {}  # by label
    numbers: dict[str, str] = {}  # by label, too
    body: str = parser.render(text, {"notes": notes, "numbers": numbers})
    held = "".join(
        f'<aside id="{_target(label)}"><p>[{_number(label, notes, numbers)}] {parser.renderInline(note, {"notes": notes, "numbers": numbers})}</p></aside>'
        for label, note in notes.items()
    )
    return f"{body}{held}"


def _target(label: str) -> str:
    return html.escape(f"note-{label}")


def _number(label: str, notes: Collection[str], numbers: dict[str, str]) -> str:
    """The number of a note: its label where that is one, else the next that is free, as renderers count them."""
    if label not in numbers:
        taken = {*notes, *numbers.values()}
        free = (str(n) for n in itertools.count(1) if str(n) not in taken)
        numbers[label] = label if label.isdigit() else next(free)
    return numbers[label]


def _reference(state: StateInline, silent: bool) -> bool:
    match = _REFERENCE.match(state.src, state.pos)
    # A number without a definition may be that of a note in a list.
    if match is None or not (match[1] in state.env.get("notes", {}) or match[1].isdigit()):
        return False
    if not silent:
        label = match[1]
        shown = _number(label, state.env["notes"], state.env["numbers"]) if label in state.env["notes"] else label
        state.push("html_inline", "", 0).content = f'<a href="#{_target(label)}">[^{shown}]</a>'
    state.pos = match.end()
    return True


def _definition(state: StateBlock, first: int, last: int, silent: bool) -> bool:
    if state.is_code_block(first):
        return False
    match = _DEFINITION.fullmatch(state.src[state.bMarks[first] + state.tShift[first] : state.eMarks[first]])
    if match is None or "notes" not in state.env:
        return False
    if silent:
        return True
    lines = [match[2]]
    following = first + 1
    while following < last:
        line = state.src[state.bMarks[following] : state.eMarks[following]]
        # A note goes on in the next line, and behind a blank one where it is set in.
        goes_on = bool(line.strip()) and not _DEFINITION.match(line.lstrip()) and (bool(lines[-1]) or _INDENTED.match(line) is not None)
        if not goes_on and (line.strip() or not lines[-1]):
            break
        lines.append(line.strip())
        following += 1
    state.env["notes"].setdefault(match[1], "\n".join(line for line in lines if line))
    state.line = following
    return True
