"""Rapporteur's assistant: questions to answers with checked citations, in Python, on the command line and on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from assistant.rapporteur import Rapporteur
    from assistant.settings import Settings

__all__ = ["Rapporteur", "Settings"]


def __getattr__(name: str) -> Any:
    # Loaded at first use: importing a package does no work, and the command line's help needs none of it.
    if name == "Rapporteur":
        from assistant.rapporteur import Rapporteur

        return Rapporteur
    if name == "Settings":
        from assistant.settings import Settings

        return Settings
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
