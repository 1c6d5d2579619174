"""The HTTP client of an OpenAI-like model: its streams are closed when their reader stops, and no redirect is followed.

The `openai` package leaves a stream that nobody reads any more to the garbage collector, and the model would go on writing.
"""

from __future__ import annotations

from typing import Any

import httpx

from assistant.model.model_stream import opened_streams


class StreamClient(httpx.Client):
    """An `httpx.Client` that tells `assistant.model.model_stream` of the streams that it opens."""

    def __init__(self, timeout: float) -> None:
        super().__init__(timeout=timeout, follow_redirects=False)

    def send(self, request: httpx.Request, *, stream: bool = False, **kwargs: Any) -> httpx.Response:
        response = super().send(request, stream=stream, **kwargs)
        if stream and (opened := opened_streams.get()) is not None:
            opened.append(response)
        return response
