"""Files that a visitor adds, as HTML: what may be added, and what became of each."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.ui.markup import escaped
from assistant.ui.words import word
from assistant.upload_folder import Limits
from assistant.uploads import Upload
from corpus.languages import Language


def limits_html(limits: Limits, spoken: Language) -> str:
    """What may be added."""
    return f'<p class="note">{word("add_limits", spoken, files=limits.files, size=f"{limits.size / 1e6:g}")}</p>'


def uploads_html(uploads: Sequence[Upload], spoken: Language) -> str:
    """A line a file: its name, how far it is, and why it was refused."""
    lines = "".join(_line(upload, spoken) for upload in uploads)
    return f'<ul class="uploads" role="status" aria-label="{word("adding", spoken)}">{lines}</ul>' if lines else ""


def problem_uploads(uploads: Sequence[Upload], line: str, spoken: Language) -> str:
    """The lines, and why the adding ended before its end."""
    return f'{uploads_html(uploads, spoken)}<p class="problem" role="alert" dir="auto">{escaped(line)}</p>'


def _line(upload: Upload, spoken: Language) -> str:
    reason = f'<span class="reason" dir="auto">{escaped(upload.reason)}</span>' if upload.reason else ""
    return f'<li class="{upload.state}"><bdi>{escaped(upload.name)}</bdi> <strong>{word(f"state_{upload.state}", spoken)}</strong> {reason}</li>'
