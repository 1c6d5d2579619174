"""Legacy Word documents (.doc), through LibreOffice where it is installed; what only bears that ending, by its own reader."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from corpus.errors import DamagedFile, MissingProgram
from corpus.reading import docx, html, rtf
from corpus.reading.block import Extract

_SECONDS = 50
_SIGNATURES = (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xdb\xa5")
_MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype html|html)\b", re.IGNORECASE | re.DOTALL)


def program() -> str | None:
    """LibreOffice's command, or None where it isn't installed."""
    return shutil.which("soffice") or shutil.which("libreoffice")


def read(data: bytes, name: str) -> Extract:
    """The blocks of a .doc file.

    Raises:
        MissingProgram: LibreOffice isn't installed.
        DamagedFile: LibreOffice can't read it.
    """
    if data.startswith(b"{\\rtf"):
        return rtf.read(data, name)
    if data.startswith(b"PK\x03\x04"):
        return docx.read(data, name)
    if _MARKUP.match(data):
        return html.read(data, name)
    if not data.startswith(_SIGNATURES):
        raise DamagedFile(name, "this is no Word document")
    command = program()
    if command is None:
        raise MissingProgram(name, "a legacy Word document is read through LibreOffice, which is not installed", "install LibreOffice, or save it as .docx")
    with tempfile.TemporaryDirectory() as work:
        (Path(work) / "record.doc").write_bytes(data)
        # A profile of its own: another LibreOffice that is running would refuse a second one.
        arguments = [command, "--headless", f"-env:UserInstallation=file://{work}/profile", "--convert-to", "docx", "--outdir", work, f"{work}/record.doc"]
        try:
            subprocess.run(arguments, capture_output=True, timeout=_SECONDS, check=True)
            converted = (Path(work) / "record.docx").read_bytes()
        except (OSError, subprocess.SubprocessError) as error:
            raise DamagedFile(name, "LibreOffice cannot read the Word document", "open it in a word processor and save it as .docx") from error
    return docx.read(converted, name)
