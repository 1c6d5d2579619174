"""E-mail (.eml): who wrote to whom, when and about what, the message, and behind it what is attached as text; other attachments are named."""

from __future__ import annotations

import codecs
import contextlib
import email
import email.policy
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from email.message import EmailMessage, Message, MIMEPart
from email.utils import parsedate_to_datetime
from pathlib import PurePosixPath
from typing import Any

from corpus.errors import DamagedFile, EmptyRecord, InputError
from corpus.lines import LIST_MARK, paragraphs
from corpus.reading import docx, html, markdown, odt, pdf, plain, rtf
from corpus.reading.block import SUBJECT, Block, Extract
from corpus.reading.encoding import decode
from corpus.reading.html import read_markup
from corpus.reading.normalise import clean, clean_line
from corpus.reading.text_tables import with_rows

_ATTACHED: Mapping[str, Callable[[bytes, str], Extract]] = {
    ".txt": plain.read, ".md": markdown.read, ".html": html.read, ".htm": html.read, ".docx": docx.read, ".odt": odt.read, ".rtf": rtf.read, ".pdf": pdf.read,
}  # fmt: skip
_BY_KIND = {"text/plain": ".txt", "text/html": ".html"}
_DEPTH = 3  # of messages within messages
_MOST = 20  # attachments that are read
_SIGNATURE = "-- "  # the line above one (RFC 3676, 4.3)
_SHOWN = ("From", "To", "Cc", "Date", "Subject")


def read(data: bytes, name: str) -> Extract:
    """The blocks of an .eml file: its header's lines, its message (the plain part where there is one), its attachments.

    Raises:
        DamagedFile: it has no header of a message.
        EmptyRecord: it has no text.
    """
    message = email.message_from_bytes(_with_readable_header(data, name), policy=email.policy.default)
    if not isinstance(message, EmailMessage) or not any(message[key] for key in ("From", "Date", "Subject", "Received", "Message-ID")):
        raise DamagedFile(name, "it has no header of an e-mail")
    header = _header(message)
    blocks = _message(message, header, name, 1)
    if not blocks:
        raise EmptyRecord(name)
    return Extract(blocks, _declared(header))


def _with_readable_header(data: bytes, name: str) -> bytes:
    """The message without a byte order mark before it, its header in UTF-8 where it holds other bytes than those that a header may."""
    data = data.removeprefix(codecs.BOM_UTF8)
    head, blank, rest = re.split(rb"(\r\n\r\n|\n\n|\r\r|\Z)", data, maxsplit=1)
    try:
        head.decode("utf-8")
    except UnicodeDecodeError:
        head = decode(head, name).encode("utf-8")
    return head + blank + rest


def _header(message: EmailMessage) -> dict[str, str]:
    return {key: value for key in _SHOWN if (value := clean_line(str(message[key] or "")))}


def _message(message: EmailMessage, header: Mapping[str, str], name: str, depth: int) -> tuple[Block, ...]:
    """A message's header, its text and what is attached to it, each behind a line that names it."""
    blocks = [*(Block(f"{key}: {value}") for key, value in header.items()), *_body(message, name)]
    for n, part in enumerate(message.iter_attachments()):
        called = clean_line(str(part.get_filename() or _subject(part) or part.get_content_type()))
        found = tuple(_attached(part, called, depth)) if n < _MOST and isinstance(part, EmailMessage) else ()
        blocks.append(Block(f"Attachment: {called}", level=1) if found else Block(f"Attachment (not part of this text): {called}"))
        at = len(blocks)
        blocks += (replace(b, page=None, breaks=(), anchor=(b.anchor[0] + at, b.anchor[1]) if b.anchor else None) for b in found)
    return tuple(blocks)


def _subject(part: Message) -> str:
    """The subject of a message that is attached to another; empty where the part is none, or has none."""
    inner = part.get_payload()
    if part.get_content_type() != "message/rfc822" or not isinstance(inner, list) or not isinstance(inner[0], Message):
        return ""
    return str(inner[0]["Subject"] or "")


def _attached(part: EmailMessage, called: str, depth: int) -> Iterator[Block]:
    """The blocks of an attachment; none where it is no text, or cannot be read."""
    if part.get_content_type() == "message/rfc822":
        inner = part.get_payload()
        if depth < _DEPTH and isinstance(inner, list) and inner and isinstance(inner[0], EmailMessage):
            yield from _message(inner[0], _header(inner[0]), called, depth + 1)
        return
    reader = _ATTACHED.get(PurePosixPath(called).suffix.lower() or _BY_KIND.get(part.get_content_type(), ""))
    content = part.get_payload(decode=True)
    if reader is None or not isinstance(content, bytes):
        return
    # A broken attachment can make a library raise anything, and costs itself only.
    with contextlib.suppress(InputError, ValueError, KeyError, AttributeError, TypeError, RecursionError):
        yield from reader(content, called).blocks


def _declared(header: Mapping[str, str]) -> dict[str, Any]:
    named = {key: header[name] for key, name in (("title", "Subject"), ("sender", "From"), ("addressee", "To")) if name in header}
    if "title" in named:
        named[SUBJECT] = named["title"]
    with contextlib.suppress(TypeError, ValueError):
        return named | {"date": parsedate_to_datetime(header.get("Date", "")).date().isoformat()}
    return named


def _body(message: EmailMessage, name: str) -> tuple[Block, ...]:
    plain_or_html = (message.get_body((kind,)) for kind in ("plain", "html"))
    found = [blocks for part in plain_or_html if part is not None and (blocks := _text(part, name))]
    if found:
        return found[0]
    # What says that it is all attachment, or has parts and has none, is the message's text still.
    return () if message.is_multipart() or message.get_content_maintype() not in ("text", "multipart") else _text(message, name)


def _text(part: MIMEPart, name: str) -> tuple[Block, ...]:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else str(part.get_payload()).encode("utf-8", "replace")
    if not data.strip():
        return ()
    text = _decoded(data, part.get_content_charset(), name)
    if part.get_content_subtype() == "html":
        return read_markup(text, name).blocks
    if str(part.get_param("format") or "").lower() == "flowed":
        text = _unflowed(text, str(part.get_param("delsp") or "").lower() == "yes")
    return tuple(Block(p, item=bool(LIST_MARK.match(p))) for p in paragraphs(clean(with_rows(text))))


def _unflowed(text: str, drop: bool) -> str:
    """The lines of a message whose soft breaks are spaces at lines' ends (RFC 3676) made whole, those of one depth of quotation; `drop`: the space
    is no text."""
    out: list[str] = []
    soft, before = False, ""
    for written in text.replace("\r\n", "\n").split("\n"):
        line = written.lstrip(">")
        depth = written[: len(written) - len(line)]
        line = line.removeprefix(" ")  # stuffed
        if not soft or depth != before or line == _SIGNATURE:
            out += [*(["\n"] if out else []), depth, *([" "] if depth and line else [])]
        soft, before = line.endswith(" ") and line != _SIGNATURE, depth
        out.append(line[:-1] if soft and drop else line)
    return "".join(out)


def _decoded(data: bytes, charset: str | None, name: str) -> str:
    try:
        return data.decode(charset or "utf-8")
    except (LookupError, ValueError):
        return decode(data, name)
