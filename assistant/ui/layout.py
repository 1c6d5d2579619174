"""The parts of the chat page and where they stand. Imported after Gradio was quieted (see `page`)."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from typing import Any

import gradio as gr

from assistant.ui.conversation import ARRIVING, View
from assistant.ui.masthead import masthead_html
from assistant.ui.offered import Offered
from assistant.ui.words import word
from corpus.languages import Language
from corpus.sources import FORMATS
from index.filters import Filters
from index.search import MAX_QUERY

_SESSION_S = 12 * 3600
_BEFORE = Language.EN  # until the page knows its reader's language


@dataclass(frozen=True)
class Layout:
    """The page's parts, by what they hold; `whole` are those that bear words of the page, in the order of `Handlers.arrived`."""

    state: Any
    narrowing: Any
    masthead: Any
    kept: Any
    narrow: Any
    conditions: Any
    adding: Any
    upload: Any
    added: Any
    browse: Any
    keep: Any
    carried: Any
    chat: Any
    box: Any
    stop: Any
    clear: Any
    reader: Any
    panel: Any

    @property
    def whole(self) -> list[Any]:
        return [
            self.state, self.narrowing, self.masthead, self.chat, self.panel, self.narrow, self.conditions, self.box, self.stop, self.clear, self.adding,
            self.upload, self.reader, self.browse,
        ]  # fmt: skip


def laid_out(can: Offered) -> Layout:
    """The parts, made within the open `gradio.Blocks`."""
    part: dict[str, Any] = {
        "state": gr.State(View(), time_to_live=_SESSION_S),
        "narrowing": gr.State(Filters(), time_to_live=_SESSION_S),
        "masthead": gr.HTML(masthead_html(_BEFORE), elem_id="masthead", js_on_load=_script("masthead")),
    }
    with gr.Row(elem_id="desk"):
        with gr.Column(scale=3, min_width=320, elem_id="conversation"):
            part |= {
                "kept": gr.HTML("", elem_id="kept", js_on_load=_script("kept")),
                "narrow": gr.HTML("", elem_id="narrow", js_on_load=_script("narrow")),
                "conditions": gr.HTML("", elem_id="set", js_on_load=_script()),
                "adding": gr.HTML("", elem_id="adding", visible=can.limits is not None),
                "upload": gr.File(
                    label=word("add", _BEFORE), file_count="multiple", file_types=sorted(FORMATS), type="filepath", elem_id="upload", height=110,
                    visible=can.limits is not None,
                ),
                "added": gr.HTML("", elem_id="added", visible=can.limits is not None, js_on_load=_script("added")),
                "browse": gr.HTML("", elem_id="browse", js_on_load=_script("browse")),
                "keep": gr.HTML("", elem_id="keep", js_on_load=_script("keep")),
                "carried": gr.HTML("", elem_id="carried", js_on_load=_script("carried")),
                # Not `gr.Chatbot`: it interprets HTML even without Markdown, reads markup aloud as a message's label, and has one
                # direction for all messages. This is output only; of what a browser sends back only places and questions are read.
                "chat": gr.HTML(ARRIVING, elem_id="chat", js_on_load=_script("chat")),
                "box": gr.Textbox(
                    label=word("question", _BEFORE), show_label=False, elem_id="question", placeholder=word("placeholder", _BEFORE), lines=1, max_lines=6,
                    max_length=MAX_QUERY, submit_btn=word("ask", _BEFORE), autofocus=True,
                ),
            }  # fmt: skip
            with gr.Row(elem_id="controls"):
                part["stop"] = gr.Button(word("stop", _BEFORE), variant="secondary", size="sm", elem_id="stop", interactive=False)
                part["clear"] = gr.Button(word("new", _BEFORE), variant="secondary", size="sm", elem_id="clear")
        with gr.Column(scale=2, min_width=320, elem_id="beside"):
            part["reader"] = gr.HTML("", elem_id="reader", js_on_load=_script("columns", "reader"))
            part["panel"] = gr.HTML(View().sources, elem_id="sources", js_on_load=_script())
    return Layout(**part)


def _script(*names: str) -> str:
    """What runs in the browser for one of the page's own elements: what all do, and what this one does besides."""
    folder = files("assistant.ui") / "scripts"
    return "".join(folder.joinpath(f"{part}.js").read_text(encoding="utf-8") for part in ("clicks", *names))
