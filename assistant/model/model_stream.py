"""A language model's reply as it comes, whatever goes wrong with it: time limits, retries, rate limits, broken streams.

A request is sent again only while nothing of its reply has come. What went wrong is told as a `Fault`, never as what a server or a
library says of it: that may hold addresses, keys or whatever a hostile server likes.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from llama_index.core.llms import LLM, ChatMessage

log = logging.getLogger(__name__)


class Closable(Protocol):
    """A stream that an HTTP client has opened."""

    def close(self) -> None: ...


opened_streams: ContextVar[list[Closable] | None] = ContextVar("opened_streams", default=None)
"""Where an HTTP client notes the streams that it opens for the request being sent; None where nobody asks."""

_FIRST_WAIT_S = 0.5
_LONGEST_WAIT_S = 60.0
_BUSY = frozenset((429, 503, 529))
_TRANSIENT = frozenset((408, 409, 425, 500, 502, 504)) | _BUSY
_CUT = frozenset(("length", "max_tokens"))
_TOO_LONG = ("context", "too long", "too many tokens", "exceed", "maximum length", "too large")


@dataclass(frozen=True, slots=True)
class Fault:
    """What went wrong: `kind` is timeout, limited, cut, too_long, malformed, unreachable, denied, failed or overfull (the prompt
    is longer than the model's context window)."""

    kind: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds that the whole reply may take, how often a request is sent again, and the clock, so that tests need not wait."""

    timeout: float
    retries: int
    max_tokens: int = 0
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep


def replies(llm: LLM, messages: Sequence[ChatMessage], limits: Limits) -> Iterator[str | Fault]:
    """The pieces of the model's reply in order; a `Fault` is the last, where there is one. The model's stream is closed when the
    caller stops reading."""
    until = limits.clock() + limits.timeout
    for attempt in range(limits.retries + 1):
        begun = False
        for piece in _once(llm, messages, limits, until):
            begun = begun or isinstance(piece, str)
            if isinstance(piece, str):
                yield piece
                continue
            wait = None if begun or attempt == limits.retries else _wait(piece, attempt)
            if wait is None or limits.clock() + wait >= until:
                yield piece.fault
                return
            log.info("the language model failed (%s); sent again in %.1f s", piece.fault.kind, wait)
            limits.sleep(wait)
            break
        else:
            return


@dataclass(frozen=True, slots=True)
class _Failure:
    fault: Fault
    again: bool = False
    after: float | None = None


def _wait(failure: _Failure, attempt: int) -> float | None:
    """Seconds until the request is sent again; None where that is of no use. A server's own Retry-After comes first."""
    if not failure.again or (failure.after is not None and failure.after > _LONGEST_WAIT_S):
        return None
    return failure.after if failure.after is not None else _FIRST_WAIT_S * 2**attempt


def _once(llm: LLM, messages: Sequence[ChatMessage], limits: Limits, until: float) -> Iterator[str | _Failure]:
    finish: str | None = None
    told = False  # whether this server tells why a reply ended
    try:
        stream = _stream(llm, messages)
        with closing(stream):
            for response in stream:
                if limits.clock() > until:
                    yield _Failure(Fault("timeout", f"{limits.timeout:g}"))
                    return
                told = told or bool(getattr(getattr(response, "raw", None), "choices", None))
                finish = _finish(getattr(response, "raw", None)) or finish
                if response.delta:
                    yield str(response.delta)
    except GeneratorExit:
        raise
    except Exception as error:  # whatever a client library raises: the border to code that isn't ours
        log.info("the language model failed: %s", type(error).__name__)
        yield _failure(error, limits)
        return
    if finish in _CUT:
        yield _Failure(Fault("too_long", str(limits.max_tokens)))
    elif told and finish is None:
        yield _Failure(Fault("cut"))


def _stream(llm: LLM, messages: Sequence[ChatMessage]) -> Any:
    """The model's stream as a generator that can be closed."""

    def pieces() -> Iterator[Any]:
        opened: list[Closable] = []
        token = opened_streams.set(opened)
        try:
            source = iter(llm.stream_chat(list(messages)))
            first = next(source, None)  # by now the request has been sent
        finally:
            opened_streams.reset(token)
        try:
            if first is not None:
                yield first
                yield from source
        finally:
            for stream in opened:
                stream.close()
            if callable(close := getattr(source, "close", None)):
                close()

    return pieces()


def _finish(raw: Any) -> str | None:
    """Why the reply ended, as OpenAI's, Ollama's and Anthropic's protocols say it."""
    if isinstance(raw, dict):
        return raw.get("done_reason") or raw.get("stop_reason")
    choices = getattr(raw, "choices", None)
    if choices:
        return getattr(choices[0], "finish_reason", None)
    return getattr(raw, "done_reason", None) or getattr(getattr(raw, "delta", None), "stop_reason", None)


def _failure(error: Exception, limits: Limits) -> _Failure:
    """What an exception of a client library comes to, told from its status code and the names of its classes: there is no common one."""
    names = {kind.__name__ for kind in type(error).__mro__}
    response = getattr(error, "response", None)
    status = getattr(error, "status_code", None) or getattr(response, "status_code", None)
    if isinstance(error, TimeoutError) or any("Timeout" in name for name in names):
        return _Failure(Fault("timeout", f"{limits.timeout:g}"))
    if isinstance(status, int) and status > 0:
        if status in (400, 413, 422) and any(word in str(error).lower() for word in _TOO_LONG):
            return _Failure(Fault("overfull"))
        if status in (401, 403):
            return _Failure(Fault("denied"))
        fault = Fault("limited") if status in _BUSY else Fault("failed", f"HTTP {status}")
        return _Failure(fault, status in _TRANSIENT, _retry_after(getattr(response, "headers", None)))
    if names & {"RemoteProtocolError", "ReadError", "IncompleteRead", "ChunkedEncodingError"}:
        return _Failure(Fault("cut"), again=True)
    if isinstance(error, ConnectionError) or names & {"APIConnectionError", "ConnectError", "NetworkError", "TransportError"}:
        return _Failure(Fault("unreachable"), again=True)
    if names & {
        "JSONDecodeError",
        "ValidationError",
        "APIResponseValidationError",
        "UnicodeDecodeError",
        "DecodingError",
        "AttributeError",
        "TypeError",
        "KeyError",
    }:
        return _Failure(Fault("malformed"))
    if "APIError" in names and any(word in str(error).lower() for word in _TOO_LONG):
        return _Failure(Fault("overfull"))
    return _Failure(Fault("failed", type(error).__name__))


def _retry_after(headers: Any) -> float | None:
    """The seconds of a Retry-After header; its other form, a date, is as good as none (RFC 9110, 10.2.3)."""
    try:
        return max(float(headers["retry-after"]), 0.0)
    except (KeyError, TypeError, ValueError):
        return None
