"""E-mail (.eml): who wrote to whom, when and about what, the message, and behind it what is attached as text; other attachments are named.

Which parts are the message and which are attached to it: `corpus.reading.email_parts`.
"""

from __future__ import annotations

import base64
import codecs
import contextlib
import email
import email.policy
import quopri
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from email.message import EmailMessage, MIMEPart
from email.utils import parsedate_to_datetime
from pathlib import PurePosixPath
from typing import Any

from corpus.errors import DamagedFile, EmptyRecord, InputError, NotText
from corpus.lines import LIST_MARK, paragraphs
from corpus.reading import docx, html, markdown, odt, pdf, plain, rtf
from corpus.reading.block import SUBJECT, Block, Extract
from corpus.reading.email_parts import attachments_of, body_of
from corpus.reading.encoding import decode
from corpus.reading.html import read_markup
from corpus.reading.normalise import clean, clean_line
from corpus.reading.text_tables import with_rows
from corpus.sources import FORMATS

_READERS: Mapping[str, Callable[[bytes, str], Extract]] = {
    "plain": plain.read, "markdown": markdown.read, "html": html.read, "docx": docx.read, "odt": odt.read, "rtf": rtf.read, "pdf": pdf.read,
}  # fmt: skip
_MESSAGES = ("message/rfc822", "message/global")
_BY_KIND = {"text/plain": "plain", "text/html": "html"}
# Programs call Latin-1 what is windows-1252 (WHATWG Encoding Standard, 4.2): no message holds the control characters that it would be.
_OF_WINDOWS = {code: bytes((code,)).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}
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
    message = _parsed(data, name)
    header = _header(message)
    blocks = _message(message, header, name, 1)
    if not blocks:
        raise EmptyRecord(name)
    return Extract(blocks, _declared(header))


def _parsed(data: bytes, name: str) -> EmailMessage:
    message = email.message_from_bytes(_with_readable_header(data, name), policy=email.policy.default)
    if not isinstance(message, EmailMessage) or not any(_value(message, key) for key in ("From", "Date", "Subject", "Received", "Message-ID")):
        raise DamagedFile(name, "it has no header of an e-mail")
    return message


def _with_readable_header(data: bytes, name: str) -> bytes:
    """The message without a byte order mark before it, its header in UTF-8 where it holds other bytes than those that a header may."""
    data = data.removeprefix(codecs.BOM_UTF8)
    head, blank, rest = re.split(rb"(\r\n\r\n|\n\n|\r\r|\Z)", data, maxsplit=1)
    try:
        head.decode("utf-8")
    except UnicodeDecodeError:
        try:
            head = decode(head, name).encode("utf-8")
        except NotText:  # a few letters tell no encoding, and cost no message
            head = head.decode("utf-8", "replace").encode("utf-8")
    return head + blank + rest


def _header(message: EmailMessage) -> dict[str, str]:
    return {key: value for key in _SHOWN if (value := clean_line(_value(message, key).translate(_OF_WINDOWS)))}


def _value(message: EmailMessage, key: str) -> str:
    """The value of a header's line, as it is written where the library cannot take it apart; empty where there is none."""
    try:
        return str(message[key] or "")
    except Exception:  # noqa: BLE001 - broken addresses make it raise anything
        return next((str(value) for name, value in message.raw_items() if name.lower() == key.lower()), "")


def _message(message: EmailMessage, header: Mapping[str, str], name: str, depth: int) -> tuple[Block, ...]:
    """A message's header, its text and what is attached to it, each behind a line that names it."""
    body = body_of(message, lambda part: _text(part, name))
    blocks = [*(Block(f"{key}: {value}") for key, value in header.items()), *body]
    for n, part in enumerate(attachments_of(message)):
        inner = _enclosed(part, depth) if part.get_content_type() in _MESSAGES else None
        called = clean_line(str(part.get_filename() or (inner and _value(inner, "Subject")) or part.get_content_type()))
        found = tuple(_attached(part, inner, called, depth)) if n < _MOST else ()
        blocks.append(Block(f"Attachment: {called}", attached=called) if found else Block(f"Attachment (not part of this text): {called}"))
        at = len(blocks)
        blocks += (replace(b, page=None, breaks=(), anchor=(b.anchor[0] + at, b.anchor[1]) if b.anchor else None) for b in found)
    return tuple(blocks)


def _enclosed(part: MIMEPart, depth: int) -> EmailMessage | None:
    """The message that is attached to another as one; None where it cannot be told, or lies too deep."""
    payload = part.get_payload()
    inner = payload[0] if isinstance(payload, list) and payload else None
    if not isinstance(inner, EmailMessage) or depth >= _DEPTH:
        return None
    # The parser takes what is encoded for the message itself.
    coding = str(part["Content-Transfer-Encoding"] or "").strip().lower()
    try:
        if coding == "base64" and not inner.keys():
            return _parsed(base64.b64decode(str(inner.get_payload())), "")
        if coding == "quoted-printable":
            return _parsed(quopri.decodestring(inner.as_bytes(policy=email.policy.default.clone(refold_source="none"))), "")
    except (InputError, ValueError):
        return None
    return inner


def _attached(part: MIMEPart, inner: EmailMessage | None, called: str, depth: int) -> Iterator[Block]:
    """The blocks of an attachment, or of the message that it is; none where it is no text, or cannot be read."""
    ending = PurePosixPath(called).suffix.lower()
    kind = FORMATS.get(ending, "") if ending else _BY_KIND.get(part.get_content_type(), "")
    # A broken attachment can make a library raise anything, and costs itself only.
    with contextlib.suppress(Exception):
        content = part.get_payload(decode=True)
        if kind == "eml" and isinstance(content, bytes) and depth < _DEPTH:
            inner = _parsed(content, called)
        if inner is not None:
            yield from _message(inner, _header(inner), called, depth + 1)
        elif kind in _READERS and isinstance(content, bytes):
            yield from _READERS[kind](content, called).blocks


def _declared(header: Mapping[str, str]) -> dict[str, Any]:
    named = {key: header[name] for key, name in (("title", "Subject"), ("sender", "From"), ("addressee", "To")) if name in header}
    if "title" in named:
        named[SUBJECT] = named["title"]
    with contextlib.suppress(TypeError, ValueError):
        return named | {"date": parsedate_to_datetime(header.get("Date", "")).date().isoformat()}
    return named


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
        encoding = codecs.lookup(charset or "utf-8").name
        text = data.decode(encoding)
        return text.translate(_OF_WINDOWS) if encoding.startswith("iso8859") else text
    except (LookupError, ValueError):
        return decode(data, name)
