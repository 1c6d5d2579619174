"""YAML front matter: the block between `---` lines with which a text or Markdown file may start."""

from __future__ import annotations

import math
import re
from datetime import date, datetime
from typing import Any

import yaml

from corpus.reading.normalise import clean

_FENCE = re.compile(r"\A---[ ]*\n(.*?)\n(?:---|\.\.\.)[ ]*(?:\n|\Z)", re.DOTALL)
_MAX_LENGTH = 50_000
_MAX_INTEGER = 2**63  # what is larger is no metadata, and from 4,300 digits on Python refuses to print it


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
    return {clean(str(k)).lower(): _plain(v) for k, v in loaded.items()}, text[match.end() :]


def _plain(value: Any) -> Any:
    """A YAML value as JSON has it."""
    if isinstance(value, datetime | date):
        return value.isoformat()[:10]
    if isinstance(value, dict):
        return {clean(str(k)): _plain(v) for k, v in value.items()}
    if isinstance(value, list):
        return [_plain(v) for v in value]
    if isinstance(value, str):
        return clean(value)  # an escape can name half a character, which nothing could store
    if isinstance(value, float) and not math.isfinite(value):
        return None  # JSON has no infinity
    if isinstance(value, int) and abs(value) > _MAX_INTEGER:
        return None
    return value if isinstance(value, int | float) or value is None else clean(str(value))
