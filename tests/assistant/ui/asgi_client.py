"""Requests to an ASGI application without a server."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx

from assistant.ui.asgi import Application


def request(
    application: Application, method: str, path: str, *, client: str = "127.0.0.1", base: str = "http://127.0.0.1:7860", **given: Any
) -> httpx.Response:
    """The response to one request that comes from `client`."""

    async def answered() -> httpx.Response:
        transport = httpx.ASGITransport(application, client=(client, 1))  # type: ignore[arg-type]
        async with httpx.AsyncClient(transport=transport, base_url=base) as http:
            return await http.request(method, path, **given)

    return asyncio.run(answered())


async def inside(scope: Any, receive: Any, send: Any) -> None:
    """An application that tells what reached it: method, path and body."""
    body, more = b"", True
    while more:
        message = await receive()
        body, more = body + message.get("body", b""), message.get("more_body", False)
    told = f"inside {scope['method']} {scope['path']} ".encode() + body
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": told})
