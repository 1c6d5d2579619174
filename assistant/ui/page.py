"""The chat page: its parts, which `layout` makes, and its events, which `handlers` works on, are connected here.

`build` needs `quiet_gradio` to have run before Gradio is imported, so the import stands inside it.
"""

from __future__ import annotations

import os
from importlib.resources import files
from typing import Any

from assistant.settings import Settings
from assistant.ui.shelf import Shelf

_CACHE_S = (600, 600)  # how often what was uploaded is looked for, and how old it is when it goes: it is copied as soon as its event begins
_FONTS = ("system-ui", "-apple-system", "Segoe UI", "Roboto", "Noto Sans", "Noto Naskh Arabic", "Noto Sans CJK SC", "sans-serif")
_MONO = ("ui-monospace", "Menlo", "Consolas", "monospace")


def quiet_gradio() -> None:
    """Keeps Gradio from reporting its use; it decides that when it is imported."""
    os.environ["GRADIO_ANALYTICS_ENABLED"] = "0"


def build(shelf: Shelf, settings: Settings | None = None) -> Any:
    """The page over some indexes, as `gradio.Blocks`, not yet served; with the endpoints for programs.

    Each browser session has a state of its own; what is asked is kept in the reader's browser and nowhere else.

    Args:
        settings: how many answers are made at once, and how many questions may wait.
    """
    quiet_gradio()
    import gradio as gr

    import assistant.memory  # noqa: F401 - takes seconds to load, which the first question should not wait for
    from assistant.ui.endpoints import Endpoints
    from assistant.ui.handlers import Handlers
    from assistant.ui.kept_handlers import KeptHandlers
    from assistant.ui.layout import laid_out

    chosen = settings or Settings.model_validate({})
    do, kept_do, can = Handlers(shelf), KeptHandlers(shelf), shelf.held(None).offered
    at_once: dict[str, Any] = {"show_progress": "hidden", "concurrency_limit": None, "api_visibility": "private"}
    in_turn: dict[str, Any] = {
        "show_progress": "hidden", "concurrency_limit": chosen.answers_at_once, "concurrency_id": "asking", "trigger_mode": "once", "api_visibility": "private",
    }  # fmt: skip
    with gr.Blocks(title="Rapporteur", analytics_enabled=False, fill_height=True, fill_width=True, delete_cache=_CACHE_S) as page:
        on = laid_out(can)
        told = [on.state, on.chat, on.panel]
        answered = [*told, on.box, on.stop, on.clear, on.keep]
        asked = [on.state, on.narrowing]
        asking = [
            on.box.submit(do.asked, [on.box, *asked], answered, **in_turn),
            on.chat.retry(do.asked_again, asked, answered, **in_turn),
            on.chat.example_select(do.asked_example, asked, answered, **in_turn),
            on.chat.delete(do.asked_without, asked, answered, **in_turn),
            on.chat.undo(do.asked_with, asked, answered, **in_turn),
        ]
        # Only after the cancelling, or a last piece on its way would overwrite what is shown after a stop.
        on.stop.click(None, cancels=asking).then(do.stopped, [on.state], answered, **at_once)
        on.chat.edit(do.edited, [on.state], [on.box], **at_once)
        gr.on([on.chat.select, on.panel.select, on.reader.select, on.browse.select], do.opened, [on.state], [on.reader], **at_once)
        on.reader.clear(do.closed, None, [on.reader], **at_once)
        on.narrow.input(do.narrowed, asked, [on.narrowing, on.conditions, on.browse], **at_once)
        on.conditions.delete(do.widened, asked, [on.narrowing, on.conditions, on.browse], **at_once)
        on.browse.input(do.browsed, asked, [on.browse], **at_once)
        on.masthead.select(do.chosen, [on.state], on.whole, **at_once)
        on.masthead.input(do.spoken, asked, on.whole, **at_once)
        on.kept.input(kept_do.listed, [on.state], [on.kept], **at_once)
        on.kept.select(kept_do.opened, [on.state], [on.state], **at_once).then(do.reopened, [on.state], [*told, on.reader], **at_once)
        on.kept.download(kept_do.downloaded, [on.state], [on.carried], **at_once)
        on.chat.copy(kept_do.copied, [on.state], [on.carried], **at_once)
        # Each opinion is written, in the order in which they came: the last one counts.
        on.chat.like(kept_do.rated, [on.state], None, **(at_once | {"concurrency_limit": 1, "trigger_mode": "multiple"}))
        on.clear.click(do.cleared, [on.state], [*told, on.reader], **at_once)
        if can.limits:
            added = on.upload.upload(do.added, [on.upload, on.state], [on.added, on.upload], **at_once)
            added.then(do.grown, asked, [on.narrow], **at_once)
        Endpoints(shelf, chosen.answers_at_once, chosen.queue_limit).add()
        page.load(do.arrived, None, on.whole, **at_once)
    page.queue(max_size=chosen.queue_limit, api_open=False)
    return page


def appearance() -> dict[str, Any]:
    """Theme and style for `gradio.mount_gradio_app`: fonts of the reader's system only, so that none is fetched."""
    import gradio as gr

    theme = gr.themes.Default(
        primary_hue="blue", neutral_hue="slate", font=[gr.themes.Font(name) for name in _FONTS], font_mono=[gr.themes.Font(name) for name in _MONO]
    )
    return {"theme": theme, "css": files("assistant.ui").joinpath("style.css").read_text(encoding="utf-8")}
