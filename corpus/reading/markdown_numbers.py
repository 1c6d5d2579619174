"""Numbers of Markdown's ordered lists as the text writes them. CommonMark counts on from the first; where one list of paragraphs stands
under another, or a part is left out ("5." behind "3."), the numbers that are written are those that others cite."""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore


def with_numbers(parser: MarkdownIt) -> MarkdownIt:
    """The parser with the rule added that gives each item of an ordered list its written number."""
    parser.core.ruler.push("written_numbers", _number)
    return parser


def _number(state: StateCore) -> None:
    """Sets the number of each item, but for lists that write one number all along and leave the counting to the renderer."""
    opened: list[list[int]] = []
    for at, token in enumerate(state.tokens):
        if token.type in ("ordered_list_open", "bullet_list_open"):
            opened.append([])
        elif token.type == "list_item_open":
            opened[-1].append(at)
        elif token.type in ("ordered_list_close", "bullet_list_close"):
            items = [state.tokens[n] for n in opened.pop()]
            if token.type == "ordered_list_close" and len({item.info for item in items}) > 1:
                for item in items:
                    item.attrSet("value", item.info)
