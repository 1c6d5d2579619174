"""What a run was made with: code, configuration, model, corpus, set, machine. Enough to tell why two runs differ, and no secret."""

from __future__ import annotations

import hashlib
import json
import os
import platform
import re
import subprocess
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from assistant.settings import Settings
from corpus.errors import InputError
from corpus.sources import Source, digest, discover, read_bytes

_PACKAGES = ("assistant", "corpus", "evals", "index")
_LIBRARIES = ("torch", "sentence-transformers", "transformers", "chromadb", "llama-index-core", "numpy")
_SECRET = re.compile(r"key|token|secret|passw|credential|auth|cookie", re.IGNORECASE)
_USER_IN_URL = re.compile(r"(?<=://)\S+(?=@)")
_VALUE_IN_URL = re.compile(r"(?<=[?&])([^=&#\s]*(?:key|token|secret|passw|auth)[^=&#\s]*=)[^&#\s]+", re.IGNORECASE)
_MASK = "***"
_NOT_SECRET = frozenset({"passage_tokens", "llm_max_tokens"})


def masked(value: Any, name: str = "") -> Any:
    """`value` with "***" in place of every secret: what stands under a telling name, and a user in a URL."""
    if isinstance(value, dict):
        return {key: masked(item, str(key)) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [masked(item, name) for item in value]
    if value is not None and value != "" and _SECRET.search(name) and name not in _NOT_SECRET:
        return _MASK
    return _VALUE_IN_URL.sub(rf"\1{_MASK}", _USER_IN_URL.sub(_MASK, value)) if isinstance(value, str) else value


def code() -> dict[str, str | None]:
    """The program's version, a digest of its source files, and the commit where it runs from a checkout."""
    root = Path(__file__).resolve().parents[1]
    total = hashlib.sha256()
    for path in sorted(p for package in _PACKAGES for p in (root / package).rglob("*.py")):
        total.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return {"version": _version("conference-rapporteur"), "digest": total.hexdigest()[:16], "commit": _commit(root)}


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _commit(root: Path) -> str | None:
    if not (root / ".git").exists():
        return None
    try:
        done = subprocess.run(["git", "-C", str(root), "rev-parse", "HEAD"], capture_output=True, text=True, timeout=10, check=True)  # noqa: S607
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.strip() or None


def configuration(settings: Settings) -> dict[str, Any]:
    """Every setting in force, secrets masked."""
    shown: dict[str, Any] = masked(settings.model_dump(mode="json"))
    return shown


def machine() -> dict[str, Any]:
    """What the times of a run depend on."""
    return {
        "system": f"{platform.system()} {platform.release()}", "architecture": platform.machine(), "processors": os.cpu_count(),
        "python": platform.python_version(), "libraries": {name: _version(name) for name in _LIBRARIES},
    }  # fmt: skip


def corpus_digests(folder: Path) -> dict[str, str]:
    """The digest of each file of a corpus that can be read, by document."""
    found: dict[str, str] = {}
    for source in discover([folder]):
        if isinstance(source, Source):
            try:
                found[source.document] = digest(read_bytes(source.path, source.document))
            except InputError:
                found[source.document] = ""  # the ingest says why
    return found


def combined(parts: Iterable[tuple[str, str]]) -> str:
    """One digest of named digests, whatever their order."""
    return hashlib.sha256("\n".join(f"{name}\0{value}" for name, value in sorted(parts)).encode("utf-8", "surrogateescape")).hexdigest()[:16]


def fingerprint(values: dict[str, Any]) -> str:
    """What has to be equal for a stopped run to be gone on with."""
    return hashlib.sha256(json.dumps(values, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:16]
