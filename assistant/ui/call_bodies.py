"""What is posted to an endpoint, checked and completed before Gradio sees it.

Gradio wants all of an endpoint's parameters in order, and answers anything else with an error that says nothing. Here they
may be given by name, or in order with the last ones left out; whatever is wrong is told in one line.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from inspect import Parameter, signature
from typing import Any

from assistant.ui.asgi import JSON, Application, Message, Receive, Scope, Send, body_of, respond
from corpus.errors import QuestionError

CALLS = "/gradio_api/call/"
_MAX_BODY = 256 * 1024


class CallBodies:
    """The layer that completes what is posted to `/gradio_api/call/NAME`.

    Args:
        application: Gradio's.
        endpoints: by name, the functions whose parameters are given.
    """

    def __init__(self, application: Application, endpoints: Mapping[str, Callable[..., Any]]) -> None:
        self._application = application
        self._parameters = {CALLS + name: list(signature(endpoint).parameters.values()) for name, endpoint in endpoints.items()}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        parameters = self._parameters.get(scope["path"].rstrip("/")) if scope["type"] == "http" and scope["method"] == "POST" else None
        if parameters is None:
            await self._application(scope, receive, send)
            return
        try:
            body = json.dumps({"data": in_order(await body_of(receive, _MAX_BODY), parameters)}).encode()
        except QuestionError as error:
            await respond(send, 422, json.dumps({"error": str(error)}, ensure_ascii=False).encode(), JSON)
            return
        kept = [(name, value) for name, value in scope["headers"] if name not in (b"content-length", b"content-type", b"transfer-encoding")]
        headers = [*kept, (b"content-type", JSON), (b"content-length", str(len(body)).encode())]
        pending = [body]

        async def replaying() -> Message:
            return {"type": "http.request", "body": pending.pop()} if pending else await receive()

        await self._application({**scope, "headers": headers}, replaying, send)


def in_order(body: bytes, parameters: list[Parameter]) -> list[Any]:
    """All parameters in order, those left out with their defaults.

    Args:
        body: JSON: `{"data": [VALUE, …]}`, or an object with the parameters' names.

    Raises:
        QuestionError: it is neither, a parameter is not known, or one that is needed is missing.
    """
    try:
        given = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise QuestionError("request", "its body is no JSON", 'send {"NAME": VALUE, …} or {"data": [VALUE, …]}') from error
    names = [p.name for p in parameters]
    values = given.get("data") if isinstance(given, dict) and "data" in given else given
    if isinstance(values, list) and len(values) <= len(names):
        named = dict(zip(names, values, strict=False))
    elif isinstance(values, dict) and set(values) <= set(names):
        named = values
    else:
        raise QuestionError("request", "it holds what is no parameter", f"give {', '.join(names)}, by name or in this order")
    missing = [p.name for p in parameters if p.default is Parameter.empty and p.name not in named]
    if missing:
        raise QuestionError("request", f"{missing[0]} is missing", f"give {', '.join(names)}, by name or in this order")
    return [named.get(p.name, p.default) for p in parameters]
