"""What a reader takes away: a text for the clipboard, or a file. It goes to the browser within the page, so that no route serves files."""

from __future__ import annotations

import base64
import time

from assistant.exporting import FORMS, MEDIA, exported, file_name
from assistant.references import with_references
from assistant.ui.conversation import Turn, View
from assistant.ui.keeping import exchanges, named
from assistant.ui.markup import escaped
from assistant.ui.words import word


def copied_html(turn: Turn | None, view: View) -> str:
    """An answer with its references, for the clipboard."""
    if turn is None or turn.answer is None:
        return ""
    return f'<div role="status" data-copy="{escaped(with_references(turn.answer))}" data-told="{word("copied", view.spoken)}" {_now()}></div>'


def file_html(view: View, form: object, title: str = "") -> str:
    """The conversation as a file of that form, called by `title`, or else by its first question."""
    if form not in FORMS or not view.turns:
        return ""
    called = title.strip() or named(view)
    data = exported(called, exchanges(view), form, view.spoken)
    name = escaped(file_name(called, form))
    return f'<div data-file="{name}" data-media="{MEDIA[form]}" data-base64="{base64.b64encode(data).decode()}" {_now()}></div>'


def _now() -> str:
    # The same text twice is taken away twice.
    return f'data-now="{time.time_ns()}"'
