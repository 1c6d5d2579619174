"""The chat page's layout and events. What is shown is decided in `conversation`; here it is only connected.

`build` needs `quiet_gradio` to have run before Gradio is imported, so the import stands inside it.
"""

from __future__ import annotations

import os
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from assistant.settings import Settings
from assistant.ui.conversation import ARRIVING, View
from assistant.ui.masthead import masthead_html
from assistant.ui.words import word
from corpus.languages import Language
from index.filters import Filters
from index.search import MAX_QUERY

if TYPE_CHECKING:
    from assistant.ui.handlers import Engine
    from assistant.ui.kept_handlers import KeptHandlers

_SESSION_S = 12 * 3600
_FONTS = ("system-ui", "-apple-system", "Segoe UI", "Roboto", "Noto Sans", "Noto Naskh Arabic", "Noto Sans CJK SC", "sans-serif")
_MONO = ("ui-monospace", "Menlo", "Consolas", "monospace")


def quiet_gradio() -> None:
    """Keeps Gradio from reporting its use; it decides that when it is imported."""
    os.environ["GRADIO_ANALYTICS_ENABLED"] = "0"


def build(engine: Engine, settings: Settings | None = None, scope: str = "") -> Any:
    """The page over an engine, as `gradio.Blocks`, not yet served; with the endpoints for programs.

    Each browser session has a state of its own; what is asked is kept in the reader's browser and nowhere else.

    Args:
        settings: what is offered, and how much at once; None takes the defaults. Unless they say `read_only`, readers may tell if an
            answer helped, which is written to the index's folder.
        scope: tells the conversations on this index from those on others that are served at the same address.
    """
    quiet_gradio()
    import gradio as gr

    import assistant.memory  # noqa: F401 - takes seconds to load, which the first question should not wait for
    from assistant.ui.endpoints import Endpoints
    from assistant.ui.handlers import Handlers
    from assistant.ui.kept_handlers import KeptHandlers

    chosen = settings or Settings.model_validate({})
    do = Handlers(engine, scope, rated=not chosen.read_only, leaving=chosen.auth is not None)
    kept_do = KeptHandlers(engine, scope)
    at_once: dict[str, Any] = {"show_progress": "hidden", "concurrency_limit": None, "api_visibility": "private"}
    in_turn: dict[str, Any] = {
        "show_progress": "hidden", "concurrency_limit": chosen.answers_at_once, "concurrency_id": "asking", "trigger_mode": "once", "api_visibility": "private",
    }  # fmt: skip
    with gr.Blocks(title="Rapporteur", analytics_enabled=False, fill_height=True, fill_width=True) as page:
        state = gr.State(View(), time_to_live=_SESSION_S)
        narrowing = gr.State(Filters(), time_to_live=_SESSION_S)
        masthead = gr.HTML(masthead_html(Language.EN), elem_id="masthead", js_on_load=_script("masthead"))
        with gr.Row(elem_id="desk"):
            with gr.Column(scale=3, min_width=320, elem_id="conversation"):
                kept = gr.HTML("", elem_id="kept", js_on_load=_script("kept"))
                narrow = gr.HTML("", elem_id="narrow", js_on_load=_script("narrow"))
                conditions = gr.HTML("", elem_id="set", js_on_load=_script())
                browse = gr.HTML("", elem_id="browse", js_on_load=_script("browse"))
                keep = gr.HTML("", elem_id="keep", js_on_load=_script("keep"))
                carried = gr.HTML("", elem_id="carried", js_on_load=_script("carried"))
                # Not `gr.Chatbot`: it interprets HTML even without Markdown, reads markup aloud as a message's label, and
                # has one direction for all messages. This is output only; of what a browser sends back only places and questions are read.
                chat = gr.HTML(ARRIVING, elem_id="chat", js_on_load=_script("chat"))
                box = gr.Textbox(
                    label="Question", show_label=False, elem_id="question", placeholder=word("placeholder", Language.EN),
                    lines=1, max_lines=6, max_length=MAX_QUERY, submit_btn=word("ask", Language.EN), autofocus=True,
                )  # fmt: skip
                with gr.Row(elem_id="controls"):
                    stop = gr.Button(word("stop", Language.EN), variant="secondary", size="sm", elem_id="stop", interactive=False)
                    clear = gr.Button(word("new", Language.EN), variant="secondary", size="sm", elem_id="clear")
            with gr.Column(scale=2, min_width=320, elem_id="beside"):
                reader = gr.HTML("", elem_id="reader", js_on_load=_script("reader"))
                panel = gr.HTML(View().sources, elem_id="sources", js_on_load=_script())
        told = [state, chat, panel]
        whole = [state, narrowing, masthead, chat, panel, narrow, conditions, box, stop, clear, reader, browse]
        asking = [
            box.submit(do.asked, [box, state, narrowing], [*told, box, stop, clear, keep], **in_turn),
            chat.retry(do.asked_again, [state, narrowing], [*told, box, stop, clear, keep], **in_turn),
            chat.example_select(do.asked_example, [state, narrowing], [*told, box, stop, clear, keep], **in_turn),
            chat.delete(do.asked_without, [state, narrowing], [*told, box, stop, clear, keep], **in_turn),
            chat.undo(do.asked_with, [state, narrowing], [*told, box, stop, clear, keep], **in_turn),
        ]
        # Only after the cancelling, or a last piece on its way would overwrite what is shown after a stop.
        stop.click(None, cancels=asking).then(do.stopped, [state], [*told, box, stop, clear, keep], **at_once)
        chat.edit(do.edited, [state], [box], **at_once)
        gr.on([chat.select, panel.select, reader.select, browse.select], do.opened, [state], [reader], **at_once)
        reader.clear(do.closed, None, [reader], **at_once)
        narrow.input(do.narrowed, [state, narrowing], [narrowing, conditions, browse], **at_once)
        conditions.delete(do.widened, [state, narrowing], [narrowing, conditions, browse], **at_once)
        browse.input(do.browsed, [state, narrowing], [browse], **at_once)
        masthead.input(do.spoken, [state, narrowing], whole, **at_once)
        kept.select(kept_do.opened, [state], [state], **at_once).then(do.reopened, [state], [*told, reader], **at_once)
        _connect_kept(kept_do, state, kept, chat, carried, at_once)
        clear.click(do.cleared, [state], [*told, reader], **at_once)
        Endpoints(engine, chosen.answers_at_once, chosen.queue_limit).add()
        page.load(do.arrived, None, whole, **at_once)
    page.queue(max_size=chosen.queue_limit, api_open=False)
    return page


def _connect_kept(do: KeptHandlers, state: Any, kept: Any, chat: Any, carried: Any, at_once: dict[str, Any]) -> None:
    """The events of what outlives an answer."""
    kept.input(do.listed, [state], [kept], **at_once)
    kept.edit(do.renamed, [state], [state], **at_once)
    kept.download(do.downloaded, [state], [carried], **at_once)
    chat.copy(do.copied, [state], [carried], **at_once)
    chat.like(do.rated, [state], [state, chat], **at_once)


def _script(name: str | None = None) -> str:
    """What runs in the browser for one of the page's own elements: what all do, and what this one does besides."""
    folder = files("assistant.ui") / "scripts"
    return "".join(folder.joinpath(f"{part}.js").read_text(encoding="utf-8") for part in ("clicks", name) if part)


def appearance() -> dict[str, Any]:
    """Theme and style for `gradio.mount_gradio_app`: fonts of the reader's system only, so that none is fetched."""
    import gradio as gr

    theme = gr.themes.Default(
        primary_hue="blue", neutral_hue="slate", font=[gr.themes.Font(name) for name in _FONTS], font_mono=[gr.themes.Font(name) for name in _MONO]
    )
    return {"theme": theme, "css": files("assistant.ui").joinpath("style.css").read_text(encoding="utf-8")}
