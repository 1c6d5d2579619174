"""What the page calls for conversations that are kept, taken away and judged. As `handlers`, it is imported after Gradio was quieted."""

from __future__ import annotations

import logging

import gradio as gr

from assistant.ui.carrying import copied_html, file_html
from assistant.ui.conversation import View
from assistant.ui.keeping import NAME, Kept, list_html, restored
from assistant.ui.shelf import Shelf
from corpus.errors import RapporteurError

log = logging.getLogger(__name__)


class KeptHandlers:
    """The handlers of what outlives an answer."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def listed(self, view: View, event: gr.EventData) -> str:
        """The list of the conversations that the browser holds."""
        opened = getattr(event, "opened", None) is True
        return list_html(Kept.sent(getattr(event, "kept", None)), view.key if view.turns else "", view.spoken, opened=opened)

    def opened(self, view: View, event: gr.EventData) -> View:
        """A conversation that the browser kept, as the page's state."""
        return restored(self._shelf.held(view.index).engine, getattr(event, "conversation", None), view)

    def copied(self, view: View, event: gr.EventData) -> str:
        """An answer with its references, for the clipboard."""
        return copied_html(view.turn(getattr(event, "turn", None)), view)

    def downloaded(self, view: View, event: gr.EventData) -> str:
        """The conversation as a file, under the name that its reader gave it."""
        title = getattr(event, "title", "")
        return file_html(view, getattr(event, "name", None), title[:NAME] if isinstance(title, str) else "")

    def rated(self, view: View, event: gr.EventData) -> None:
        """Notes whether an answer helped. The page's state stays as it is: an answer may be growing. What goes wrong is only logged: the
        reader can do nothing about it."""
        turn, said = view.turn(getattr(event, "turn", None)), getattr(event, "name", None)
        if not view.rated or turn is None or turn.answer is None or turn.stale or said not in ("yes", "no"):
            return
        try:
            self._shelf.held(view.index).engine.feedback(turn.key, turn.answer, said == "yes", turn.filters)
        except RapporteurError as error:
            log.warning("an opinion was lost: %s", error)
