"""What the page's events call: each takes what Gradio gives it, and returns what the components then show.

Imports Gradio, so it is imported only after `page.quiet_gradio` has run; Gradio tells by the annotations what a handler is given.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import Any

import gradio as gr

from assistant.ui.conversation import Answering, View, begun, steps
from assistant.ui.opening import opened_html
from assistant.ui.places import Place

Shown = tuple[Any, ...]
"""State, conversation, sources; then box, stop and clear, or the source pane."""


class Handlers:
    """The handlers of a page over an engine. Nothing of a conversation is kept here: it travels as the page's state."""

    def __init__(self, engine: Answering) -> None:
        self._engine = engine

    def asked(self, question: str, view: View) -> Iterator[Shown]:
        """The steps of an answer."""
        busy = (gr.update(value="", submit_btn=False), gr.update(interactive=True), gr.update(interactive=False))
        yield from self._steps(question, view, busy)

    def asked_again(self, view: View) -> Iterator[Shown]:
        """The last question once more, in the place of what was said to it; what is in the box stays there."""
        if view.turns and view.turns[-1].done:
            yield from self._steps(view.turns[-1].asked, view.taken_back(), _BUSY)

    def asked_example(self, view: View, event: gr.EventData) -> Iterator[Shown]:
        """An example question, as if it had been typed."""
        question = getattr(event, "question", "")
        if isinstance(question, str) and (not view.turns or view.turns[-1].done):
            yield from self._steps(question, view, _BUSY)

    def _steps(self, question: str, view: View, busy: Shown) -> Iterator[Shown]:
        with closing(steps(self._engine, question, view)) as views:  # a stop ends here: what writes the answer is told so
            for number, shown in enumerate(views):
                controls = _IDLE if shown.turns[-1].done else busy if number == 0 else (gr.skip(),) * 3
                yield (shown, shown.conversation(), shown.sources, *controls)

    def stopped(self, view: View) -> Shown:
        """What was shown when the visitor stopped an answer."""
        shown = view.stopped()
        return (shown, shown.conversation(), shown.sources, *_IDLE)

    def edited(self, view: View, event: gr.EventData) -> Any:
        """A question already asked, for the box."""
        turn = view.turn(getattr(event, "turn", None))
        return turn.asked if turn else gr.skip()

    def opened(self, view: View, event: gr.EventData) -> str:
        """The source pane at the place that was clicked."""
        return opened_html(self._engine, Place.sent(getattr(event, "place", None)), view.answers())

    def closed(self) -> str:
        """No source pane."""
        return ""

    def cleared(self) -> Shown:
        """A new conversation."""
        view = begun(self._engine)
        return view, view.conversation(), view.sources, ""

    def arrived(self, request: gr.Request) -> Shown:
        """What a visitor finds: a new conversation, and the place that the page's address names."""
        named = request.query_params
        pane = opened_html(self._engine, Place.asked(named), {}) if "record" in named else ""
        view = begun(self._engine)
        return view, view.conversation(), view.sources, pane


_BUSY: Shown = (gr.update(submit_btn=False), gr.update(interactive=True), gr.update(interactive=False))
_IDLE: Shown = (gr.update(submit_btn="Ask"), gr.update(interactive=False), gr.update(interactive=True))
