"""E-mail (.eml): who wrote to whom, when and about what, and the message; attachments are named."""

from __future__ import annotations

import contextlib
import email
import email.policy
from collections.abc import Mapping
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from typing import Any

from corpus.errors import DamagedFile, EmptyRecord
from corpus.lines import LIST_MARK, paragraphs
from corpus.reading.block import SUBJECT, Block, Extract
from corpus.reading.encoding import decode
from corpus.reading.html import read_markup
from corpus.reading.normalise import clean, clean_line
from corpus.reading.text_tables import with_rows

_SHOWN = ("From", "To", "Cc", "Date", "Subject")


def read(data: bytes, name: str) -> Extract:
    """The blocks of an .eml file: its header's lines, its message (the plain part where there is one), its attachments' names.

    Raises:
        DamagedFile: it has no header of a message.
        EmptyRecord: it has no text.
    """
    message = email.message_from_bytes(data, policy=email.policy.default)
    if not isinstance(message, EmailMessage) or not any(message[key] for key in ("From", "Date", "Subject", "Received", "Message-ID")):
        raise DamagedFile(name, "it has no header of an e-mail")
    header = {key: value for key in _SHOWN if (value := clean_line(str(message[key] or "")))}
    head = [Block(f"{key}: {value}") for key, value in header.items()]
    body = _body(message, name)
    attached = [clean_line(str(part.get_filename() or part.get_content_type())) for part in message.iter_attachments()]
    tail = [Block(f"Attachment (not part of this text): {file}") for file in attached if file]
    if not body and not head:
        raise EmptyRecord(name)
    return Extract((*head, *body, *tail), _declared(header))


def _declared(header: Mapping[str, str]) -> dict[str, Any]:
    named = {key: header[name] for key, name in (("title", "Subject"), ("sender", "From"), ("addressee", "To")) if name in header}
    if "title" in named:
        named[SUBJECT] = named["title"]
    with contextlib.suppress(TypeError, ValueError):
        return named | {"date": parsedate_to_datetime(header.get("Date", "")).date().isoformat()}
    return named


def _body(message: EmailMessage, name: str) -> tuple[Block, ...]:
    part = message.get_body(("plain", "html"))
    if part is None:
        return ()
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else str(part.get_payload()).encode("utf-8", "replace")
    if not data.strip():
        return ()
    text = _decoded(data, part.get_content_charset(), name)
    if part.get_content_subtype() == "html":
        return read_markup(text, name).blocks
    return tuple(Block(p, item=bool(LIST_MARK.match(p))) for p in paragraphs(clean(with_rows(text))))


def _decoded(data: bytes, charset: str | None, name: str) -> str:
    try:
        return data.decode(charset or "utf-8")
    except (LookupError, ValueError):
        return decode(data, name)
