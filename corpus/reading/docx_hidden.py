"""Hidden text of Word documents, which neither shows nor prints: by its own property, or by the styles of its characters and its paragraph."""

from __future__ import annotations

from typing import Any

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_VAL = f"{_W}val"
_OFF = ("0", "false", "off")
_MOST_STYLES = 20  # that one is based on, one on the other; a file may have them in a ring


class Hidden:
    """What is hidden in one document, by the part that holds its styles."""

    def __init__(self, styles: Any | None) -> None:
        self._styles = {style.get(f"{_W}styleId"): style for style in styles.iterchildren(f"{_W}style")} if styles is not None else {}
        self._told: dict[str, bool] = {}

    def run(self, run: Any) -> bool:
        """Whether a run is hidden. Of the styles of its characters and its paragraph one must say so, and not both (ECMA-376 part 1, 17.7.3)."""
        if (own := _own(run.find(f"{_W}rPr"))) is not None:
            return own
        if not self._styles:
            return False
        paragraph = next(run.iterancestors(f"{_W}p"), None)
        return self._style(run.find(f"{_W}rPr/{_W}rStyle")) != (paragraph is not None and self._style(paragraph.find(f"{_W}pPr/{_W}pStyle")))

    def end(self, paragraph: Any) -> bool:
        """Whether the end of a paragraph is hidden."""
        own = _own(paragraph.find(f"{_W}pPr/{_W}rPr"))
        return self._style(paragraph.find(f"{_W}pPr/{_W}pStyle")) if own is None else own

    def _style(self, named: Any | None) -> bool:
        name = named.get(_VAL) if named is not None else None
        if name is None:
            return False
        if name not in self._told:
            self._told[name] = self._of_style(name)
        return self._told[name]

    def _of_style(self, name: str | None) -> bool:
        for _ in range(_MOST_STYLES):
            style = self._styles.get(name)
            if style is None:
                return False
            if (own := _own(style.find(f"{_W}rPr"))) is not None:
                return own
            based = style.find(f"{_W}basedOn")
            name = based.get(_VAL) if based is not None else None
        return False


def _own(properties: Any | None) -> bool | None:
    hidden = properties.find(f"{_W}vanish") if properties is not None else None
    return None if hidden is None else hidden.get(_VAL) not in _OFF
