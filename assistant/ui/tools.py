"""The endpoints as tools of the Model Context Protocol, by Gradio's server for it. Imports Gradio, after `page.quiet_gradio`."""

from __future__ import annotations

import json
from importlib.util import find_spec
from typing import Any

from assistant.ui.calls import ENDPOINTS
from corpus.errors import SettingsError


def check_installed() -> None:
    """Says what is missing before anything is served.

    Raises:
        SettingsError: the package that speaks the protocol is not installed.
    """
    if find_spec("mcp") is None:
        raise SettingsError("mcp", "its package is not installed", "install it with: pip install 'conference-rapporteur[mcp]'")


def answer_in_json(page: Any) -> None:
    """Makes the tools of a mounted page answer in JSON: Gradio writes what they give as Python does.

    Raises:
        SettingsError: Gradio's server for the protocol didn't start, or would serve other tools than the endpoints.
    """
    server = page.mcp_server_obj
    served = sorted(server.tool_to_endpoint) if server else []
    if served != sorted(ENDPOINTS):
        raise SettingsError("mcp", f"the tools could not be set up ({page.mcp_error or ', '.join(served)})", "start without --mcp, and report this")

    def written(data: list[Any], _root_url: str) -> list[Any]:
        return [server.types.TextContent(type="text", text=json.dumps(value, ensure_ascii=False)) for value in data]

    server.postprocess_output_data = written
