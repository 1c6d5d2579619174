"""The chat page's layout and events. What is shown is decided in `conversation`; here it is only connected.

`build` needs `quiet_gradio` to have run before Gradio is imported, so the import stands inside it.
"""

from __future__ import annotations

import os
from importlib.resources import files
from typing import Any

from assistant.ui.conversation import ARRIVING, Answering, View
from index.search import MAX_QUERY

_AT_ONCE = 4
_WAITING = 32
_SESSION_S = 12 * 3600
_FONTS = ("system-ui", "-apple-system", "Segoe UI", "Roboto", "Noto Sans", "Noto Naskh Arabic", "Noto Sans CJK SC", "sans-serif")
_MONO = ("ui-monospace", "Menlo", "Consolas", "monospace")
_HEADER = """<header class="masthead"><h1>Rapporteur</h1>
<p>Ask the records of the conference in any of the six languages. Every answer is quoted from them.</p></header>"""


def quiet_gradio() -> None:
    """Keeps Gradio from reporting its use; it decides that when it is imported."""
    os.environ["GRADIO_ANALYTICS_ENABLED"] = "0"


def build(engine: Answering) -> Any:
    """The page over an engine, as `gradio.Blocks`, not yet served.

    Each browser session has a state of its own; nothing asked is kept anywhere else.
    """
    quiet_gradio()
    import gradio as gr

    import assistant.memory  # noqa: F401 - takes seconds to load, which the first question should not wait for
    from assistant.ui.handlers import Handlers

    do = Handlers(engine)
    script = files("assistant.ui").joinpath("page.js").read_text(encoding="utf-8")
    at_once: dict[str, Any] = {"show_progress": "hidden", "concurrency_limit": None, "api_visibility": "private"}
    in_turn: dict[str, Any] = {
        "show_progress": "hidden", "concurrency_limit": _AT_ONCE, "concurrency_id": "asking", "trigger_mode": "once", "api_visibility": "private",
    }  # fmt: skip
    with gr.Blocks(title="Rapporteur", analytics_enabled=False, fill_height=True, fill_width=True) as page:
        state = gr.State(View(), time_to_live=_SESSION_S)
        gr.HTML(_HEADER)
        with gr.Row(elem_id="desk"):
            with gr.Column(scale=3, min_width=320, elem_id="conversation"):
                # Not `gr.Chatbot`: it interprets HTML even without Markdown, reads markup aloud as a message's label, and
                # has one direction for all messages. This is output only; of what a browser sends back only places and questions are read.
                chat = gr.HTML(ARRIVING, elem_id="chat", js_on_load=script)
                box = gr.Textbox(
                    label="Question", show_label=False, elem_id="question", placeholder="Ask in any of the six languages",
                    lines=1, max_lines=6, max_length=MAX_QUERY, submit_btn="Ask", autofocus=True,
                )  # fmt: skip
                with gr.Row(elem_id="controls"):
                    stop = gr.Button("Stop", variant="secondary", size="sm", elem_id="stop", interactive=False)
                    clear = gr.Button("New conversation", variant="secondary", size="sm", elem_id="clear")
            with gr.Column(scale=2, min_width=320, elem_id="beside"):
                reader = gr.HTML("", elem_id="reader", js_on_load=script)
                gr.HTML('<h2 class="beside">Sources</h2>', elem_id="sources-title")
                panel = gr.HTML(View().sources, elem_id="sources", js_on_load=script)
        told = [state, chat, panel]
        asking = [
            box.submit(do.asked, [box, state], [*told, box, stop, clear], **in_turn),
            chat.retry(do.asked_again, [state], [*told, box, stop, clear], **in_turn),
            chat.example_select(do.asked_example, [state], [*told, box, stop, clear], **in_turn),
        ]
        # Only after the cancelling, or a last piece on its way would overwrite what is shown after a stop.
        stop.click(None, cancels=asking).then(do.stopped, [state], [*told, box, stop, clear], **at_once)
        chat.edit(do.edited, [state], [box], **at_once)
        gr.on([chat.select, panel.select, reader.select], do.opened, [state], [reader], **at_once)
        reader.clear(do.closed, None, [reader], **at_once)
        clear.click(do.cleared, None, [*told, reader], **at_once)
        page.load(do.arrived, None, [*told, reader], **at_once)
    page.queue(max_size=_WAITING, api_open=False)
    return page


def appearance() -> dict[str, Any]:
    """Theme and style for `gradio.mount_gradio_app`: fonts of the reader's system only, so that none is fetched."""
    import gradio as gr

    theme = gr.themes.Default(
        primary_hue="blue", neutral_hue="slate", font=[gr.themes.Font(name) for name in _FONTS], font_mono=[gr.themes.Font(name) for name in _MONO]
    )
    return {"theme": theme, "css": files("assistant.ui").joinpath("style.css").read_text(encoding="utf-8")}
