"""Word documents in the one form that the reader knows: those with macros, templates and those of the "strict" form of the standard as plain ones."""

from __future__ import annotations

import io
import re
import zipfile

_TYPES = "[Content_Types].xml"
_MAIN = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_OTHER_MAIN = re.compile(
    rb"application/vnd\.(?:ms-word\.(?:document|template)\.macroEnabled(?:Template)?\.main|openxmlformats-officedocument\.wordprocessingml\.template\.main)\+xml"
)
# The namespaces of ISO/IEC 29500 strict and those of the transitional form (part 1, annex A; part 4).
_STRICT = b"http://purl.oclc.org/ooxml/"
_NAMESPACES = (
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", b"http://schemas.openxmlformats.org/officeDocument/2006/math"),
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    (b"http://purl.oclc.org/ooxml/drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"),
)
_XML = (".xml", ".rels")


def plain_package(data: bytes) -> bytes:
    """The bytes of a .docx file that python-docx opens: `data` itself where it is one.

    Raises:
        KeyError, zipfile.BadZipFile, zlib.error, OSError, RuntimeError: the archive is no package, or broken.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        types = archive.read(_TYPES)
        roots = [archive.read(name) for name in archive.namelist() if name == "_rels/.rels"]
        if not _OTHER_MAIN.search(types) and not any(_STRICT in root for root in roots):
            return data
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
            for name in archive.namelist():
                content = archive.read(name)
                made.writestr(name, _plain(content) if name.endswith(_XML) else content)
    return out.getvalue()


def _plain(content: bytes) -> bytes:
    content = _OTHER_MAIN.sub(_MAIN, content)
    if _STRICT in content:
        for strict, transitional in _NAMESPACES:
            content = content.replace(strict, transitional)
    return content
