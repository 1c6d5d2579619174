"""Which parts of an e-mail are its message, and which are attached to it (MIME, RFC 2046 and 2387)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from email.message import MIMEPart

from corpus.reading.block import Block

_TEXTS = ("text/plain", "text/html")


def body_of(part: MIMEPart, read: Callable[[MIMEPart], Sequence[Block]]) -> list[Block]:
    """The blocks of a message's own text, in its order; of alternatives, those of the plain one where it has text.

    Args:
        part: the message.
        read: the blocks of a part that is text.
    """
    # A message of one part is that part's text, though it be called an attachment.
    if not _is_multipart(part) and part.get_content_maintype() in ("text", "multipart"):
        return list(read(part))
    return _body(part, read)


def _body(part: MIMEPart, read: Callable[[MIMEPart], Sequence[Block]], *, leads: bool = True) -> list[Block]:
    if not _is_multipart(part):
        return list(read(part)) if _is_text(part, leads=leads) else []
    parts = list(part.iter_parts())
    if part.get_content_subtype() == "alternative":
        readings = (_body(p, read) for p in sorted(parts, key=lambda p: not _is_plain(p)))
        return next((blocks for blocks in readings if blocks), [])
    if part.get_content_subtype() == "related":
        return _body(parts[_root(part, parts)], read) if parts else []
    return [block for n, p in enumerate(parts) for block in _body(p, read, leads=n == 0)]


def attachments_of(part: MIMEPart) -> Iterator[MIMEPart]:
    """The parts of a message that are no text of its own, in its order; not the forms of its text that were not read."""
    if _is_multipart(part) or part.get_content_maintype() not in ("text", "multipart"):
        yield from _attachments(part)


def _attachments(part: MIMEPart, *, leads: bool = True, chosen: bool = True) -> Iterator[MIMEPart]:
    """`chosen` is false within an alternative: what a page of it shows is no attachment."""
    if not _is_multipart(part):
        if not _is_text(part, leads=leads):
            yield part
        return
    parts = list(part.iter_parts())
    if part.get_content_subtype() == "alternative":
        worded = any(_is_text(p) for p in part.walk() if isinstance(p, MIMEPart))
        for p in parts:
            if _is_multipart(p) or p.is_attachment() or not worded:
                yield from _attachments(p, chosen=False)
        return
    related = part.get_content_subtype() == "related"
    root = _root(part, parts) if related else 0
    for n, p in enumerate(parts):
        if not related or n == root:
            yield from _attachments(p, leads=n == root, chosen=chosen)
        elif chosen or p.is_attachment():
            yield p


def _is_multipart(part: MIMEPart) -> bool:
    """Whether a part holds others; a message that is attached is one part, and what says that it has parts may have none."""
    return part.get_content_maintype() == "multipart" and part.is_multipart()


def _is_text(part: MIMEPart, *, leads: bool = True) -> bool:
    """Whether a single part is the message's own text; behind the first of several parts, what bears a file's name is attached."""
    if part.is_multipart() or part.is_attachment() or not (leads or part.get_filename() is None):
        return False
    return part.get_content_type() in _TEXTS or part.get_content_maintype() == "multipart"


def _is_plain(part: MIMEPart) -> bool:
    """Whether the first text of an alternative is plain."""
    first = next((p for p in part.walk() if isinstance(p, MIMEPart) and _is_text(p)), None)
    return first is not None and first.get_content_subtype() == "plain"


def _root(part: MIMEPart, parts: Sequence[MIMEPart]) -> int:
    """The place of the part that those beside it belong to (RFC 2387): the first where none is named."""
    start = part.get_param("start")
    return next((n for n, p in enumerate(parts) if start and p.get("content-id") == start), 0)
