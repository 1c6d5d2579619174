"""YAML front matter: the block between `---` lines with which a text or Markdown file may start."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

import yaml

_FENCE = re.compile(r"\A---[ ]*\n(.*?)\n(?:---|\.\.\.)[ ]*(?:\n|\Z)", re.DOTALL)
_MAX_LENGTH = 50_000


class _Loader(yaml.SafeLoader):
    """YAML without aliases: nested ones unfold to any size, and one can hold itself."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise yaml.YAMLError("aliases are not read")
        return super().compose_node(parent, index)


def split_front_matter(text: str) -> tuple[dict[str, Any], str]:
    """The declared keys (lower case) and the text after them; no keys where there is no well-formed front matter."""
    match = _FENCE.match(text)
    if not match or len(match[1]) > _MAX_LENGTH:
        return {}, text
    try:
        loaded = yaml.load(match[1], _Loader)  # noqa: S506 (a safe loader)
    except (yaml.YAMLError, RecursionError, ValueError):
        return {}, text
    if not isinstance(loaded, dict):
        return {}, text
    return {str(k).lower(): _plain(v) for k, v in loaded.items()}, text[match.end() :]


def _plain(value: Any) -> Any:
    """A YAML value as JSON has it."""
    if isinstance(value, datetime | date):
        return value.isoformat()[:10]
    if isinstance(value, dict):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, list):
        return [_plain(v) for v in value]
    return value if isinstance(value, str | int | float | bool) or value is None else str(value)
