"""llama-index's `Memory` as sessions use it: bounded in tokens, in a store of this process that one session alone holds.

A module of its own, since importing llama-index takes seconds: it is loaded when the first session begins.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from llama_index.core.base.llms.types import ChatMessage, MessageRole
from llama_index.core.bridge.pydantic import PrivateAttr
from llama_index.core.memory import Memory
from llama_index.core.storage.chat_store.base_db import AsyncDBChatStore, MessageStatus

_TOKEN = re.compile(r"[一-鿿]|\w{1,6}|[^\w\s]")
_READ, _LONGEST = 200, 20_000  # messages, and characters of each part, that are read back
_FIELDS = 6  # of a record that was cited
_KEPT = "rapporteur"


class HeldMessages(AsyncDBChatStore):
    """A chat store of one conversation in this process. What the memory archives is let go, or it would be bounded in name only."""

    # A store of the base class holds many conversations by key and status; this one holds one, and nothing but what is in force.
    _messages: list[ChatMessage] = PrivateAttr(default_factory=list)

    async def get_messages(
        self, key: str, status: MessageStatus | None = MessageStatus.ACTIVE, limit: int | None = None, offset: int | None = None
    ) -> list[ChatMessage]:
        if status is MessageStatus.ARCHIVED:
            return []
        start = offset or 0
        return self._messages[start : None if limit is None else start + limit]

    async def count_messages(self, key: str, status: MessageStatus | None = MessageStatus.ACTIVE) -> int:
        return len(await self.get_messages(key, status))

    async def add_message(self, key: str, message: ChatMessage, status: MessageStatus = MessageStatus.ACTIVE) -> None:
        self._messages.append(message)

    async def add_messages(self, key: str, messages: list[ChatMessage], status: MessageStatus = MessageStatus.ACTIVE) -> None:
        self._messages.extend(messages)

    async def set_messages(self, key: str, messages: list[ChatMessage], status: MessageStatus = MessageStatus.ACTIVE) -> None:
        self._messages = list(messages)

    async def delete_message(self, key: str, idx: int) -> ChatMessage | None:
        return self._messages.pop(idx) if 0 <= idx < len(self._messages) else None

    async def delete_messages(self, key: str, status: MessageStatus | None = None) -> None:
        self._messages = []

    async def delete_oldest_messages(self, key: str, n: int) -> list[ChatMessage]:
        gone, self._messages = self._messages[:n], self._messages[n:]
        return gone

    async def archive_oldest_messages(self, key: str, n: int) -> list[ChatMessage]:
        return await self.delete_oldest_messages(key, n)

    async def get_keys(self) -> list[str]:
        return []


def bounded_memory(session_id: str, token_limit: int) -> Memory:
    """A memory of about `token_limit` tokens, counted without a model's tokenizer, and never less than the last exchange."""
    return Memory.from_defaults(
        session_id=session_id, token_limit=token_limit, token_flush_size=max(1, token_limit // 10), chat_history_token_ratio=1.0,
        tokenizer_fn=_TOKEN.findall, chat_store=HeldMessages(),
    )  # fmt: skip


def exchange(question: str, said: dict[str, Any], answer: str, told: dict[str, Any]) -> list[ChatMessage]:
    """A question and its answer as messages, each with what is kept beside its text."""
    return [
        ChatMessage(role=role, content=text, additional_kwargs={_KEPT: json.dumps(kept, ensure_ascii=False)})
        for role, text, kept in ((MessageRole.USER, question, said), (MessageRole.ASSISTANT, answer, told))
    ]


def kept(message: ChatMessage | None) -> dict[str, Any]:
    """What `exchange` put beside a message; nothing where the message comes from elsewhere."""
    found = message.additional_kwargs.get(_KEPT) if message is not None else None
    return dict(json.loads(found)) if isinstance(found, str) else {}


def exchanges(messages: list[ChatMessage]) -> list[tuple[ChatMessage, ChatMessage | None]]:
    """Each question among the messages with the answer that follows it, if one does."""
    following = [*messages[1:], None]
    return [
        (message, reply if reply is not None and reply.role == MessageRole.ASSISTANT else None)
        for message, reply in zip(messages, following)
        if message.role == MessageRole.USER
    ]


def plain_messages(messages: Sequence[ChatMessage]) -> list[list[str]]:
    """What is remembered as JSON: role, text, and what is kept beside it."""
    return [[str(m.role.value), str(m.content or ""), str(m.additional_kwargs.get(_KEPT, "{}"))] for m in messages]


def read_messages(data: object) -> list[ChatMessage]:
    """The inverse of `plain_messages`, of what may come from anywhere; what makes no sense is left out."""
    found: list[ChatMessage] = []
    for line in data[:_READ] if isinstance(data, list) else ():
        if not (isinstance(line, list) and len(line) == 3 and all(isinstance(part, str) and len(part) <= _LONGEST for part in line)):
            continue
        role, text, beside = line
        if role in ("user", "assistant") and (told := _read_kept(beside)) is not None:
            found.append(ChatMessage(role=MessageRole(role), content=text, additional_kwargs={_KEPT: json.dumps(told, ensure_ascii=False)}))
    return found


def _read_kept(beside: str) -> dict[str, Any] | None:
    """What is kept beside a message, as far as `session` reads it."""
    try:
        told = json.loads(beside)
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict):
        return None
    kept: dict[str, Any] = {name: value for name in ("resolved", "topic", "pin", "language", "refused") if isinstance(value := told.get(name), str)}
    records = told.get("records")
    if isinstance(records, list):
        kept["records"] = [r for r in records[:20] if isinstance(r, list) and 0 < len(r) <= _FIELDS and all(v is None or isinstance(v, str) for v in r)]
    cited, confidence = told.get("cited"), told.get("confidence")
    if isinstance(cited, list):
        kept["cited"] = [span for span in cited[:20] if _is_span(span)]
    if isinstance(confidence, int | float) and 0.0 <= confidence <= 1.0:
        kept["confidence"] = float(confidence)
    return kept


def _is_span(told: object) -> bool:
    """Whether what was told is a span of a record: its id, and where it begins and ends."""
    if not (isinstance(told, list) and len(told) == 3 and isinstance(told[0], str)):
        return False
    start, end = told[1:]
    return isinstance(start, int) and isinstance(end, int) and 0 <= start < end
