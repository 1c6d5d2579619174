"""Numbers and depths of Markdown's ordered lists as the text writes them. CommonMark counts on from the first item, and takes one that is set in
by less than its forerunner's mark for the next of the same list; where one list stands under another so, or a part is left out ("5." behind
"3."), the numbers that are written are those that others cite."""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

INNER = "data-inner"
"""The attribute of a list item that stands in a list of its own within the one that it is rendered in."""


def with_numbers(parser: MarkdownIt) -> MarkdownIt:
    """The parser with the rule added that gives each item of an ordered list its written number."""
    parser.core.ruler.push("written_numbers", _number)
    return parser


def _number(state: StateCore) -> None:
    """Sets the number of each item, but for lists that write one number all along and leave the counting to the renderer; marks those that are
    set further in than the list's first."""
    lines = state.src.split("\n")
    opened: list[list[Token]] = []
    for token in state.tokens:
        if token.type in ("ordered_list_open", "bullet_list_open"):
            opened.append([])
        elif token.type == "list_item_open":
            opened[-1].append(token)
        elif token.type in ("ordered_list_close", "bullet_list_close"):
            items = opened.pop()
            if token.type == "ordered_list_close" and len({item.info for item in items}) > 1:
                margin = _column(lines, items[0])
                for item in items:
                    item.attrSet("value", item.info)
                    if _column(lines, item) > margin + 1:
                        item.attrSet(INNER, "")


def _column(lines: list[str], item: Token) -> int:
    """The column of an item's mark in its line."""
    line = lines[item.map[0]] if item.map else ""
    return len(line) - len(line.lstrip())
