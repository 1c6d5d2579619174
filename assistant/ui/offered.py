"""What the page offers besides asking, as its operator has set it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from assistant.settings import Settings
from assistant.upload_folder import Limits


@dataclass(frozen=True, slots=True)
class Offered:
    """What visitors can do.

    `scope` tells the conversations on this index from those on others of the same address. `rated`: they may say if an answer helped,
    which is written to the index's folder. `leaving`: they have signed in, and so can sign out. `limits`: what records they may add; None
    where they may not.
    """

    scope: str = ""
    rated: bool = False
    leaving: bool = False
    limits: Limits | None = None
    folder: Path | None = None

    @classmethod
    def of(cls, settings: Settings, scope: str = "", folder: Path | None = None) -> Offered:
        """What these settings allow, on the index in `folder`."""
        limits = upload_limits(settings) if folder else None
        return cls(scope, rated=not settings.read_only and folder is not None, leaving=settings.auth is not None, limits=limits, folder=folder)


def upload_limits(settings: Settings) -> Limits | None:
    """What records visitors may add; None where they may not."""
    return Limits(settings.upload_files, int(settings.upload_mb * 1e6), int(settings.upload_total_mb * 1e6)) if settings.allow_upload else None
