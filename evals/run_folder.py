"""The folder of a run: whose it is, what stands in it, and a finished run read back from it.

DIR/run.json        what the run was made with, and its figures; written whole or not at all
DIR/results.jsonl   a row a question
DIR/report.html     the same to be looked at
DIR/index/          the index of the set's corpus, where none was named
"""

from __future__ import annotations

import json
import shutil
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import Any

from evals import manifest
from evals.errors import RunError
from evals.rows import Row

SCHEMA = 1
RUN, RESULTS, REPORT, INDEX = "run.json", "results.jsonl", "report.html", "index"


@dataclass(frozen=True, slots=True)
class Run:
    """A finished run: `manifest` says what it was made with and holds the figures, `rows` are the questions in the set's order."""

    folder: Path
    manifest: dict[str, Any]
    rows: tuple[Row, ...]

    @property
    def figures(self) -> dict[str, Any]:
        """The figures, by group of figures and name."""
        found: dict[str, Any] = self.manifest["figures"]
        return found

    @classmethod
    def load(cls, folder: str | PathLike[str]) -> Run:
        """The finished run in a folder.

        Raises:
            RunError: there is none, or it was stopped before its end.
        """
        path = Path(folder).expanduser()
        about = _loaded(path / RUN)
        if about is None:
            raise RunError(str(folder))
        if about.get("schema") != SCHEMA:
            raise RunError(str(folder), "the run was made by another version of the program", "make it again")
        if about.get("status") != "finished":
            raise RunError(str(folder), "the run was stopped before its end", "finish it: repeat the command that began it")
        return cls(path, about, tuple(rows_in(path / RESULTS)))

    def to_dict(self) -> dict[str, Any]:
        """The command's JSON: the manifest with its figures; the rows stand in `results.jsonl`."""
        return {"out": str(self.folder), **self.manifest}


def claim(out: Path, about: dict[str, Any], fresh: bool) -> dict[str, Any]:
    """Claims a folder for the run that `about` describes: one without any of a run's files, or of the same run, whose manifest it returns.

    Raises:
        RunError: it holds another run, or files that are no run's.
    """
    about["fingerprint"] = manifest.fingerprint({k: v for k, v in about.items() if k not in ("machine", "status")})
    before = _loaded(out / RUN)
    if before is None and (there := [name for name in (RUN, RESULTS, REPORT, INDEX) if (out / name).exists()]):
        raise RunError(str(out), f"it holds a {there[0]} that belongs to no run", "give another folder")
    same = before is not None and before.get("fingerprint") == about["fingerprint"]
    begun = before is not None and before.get("status") != "finished" and not (out / RESULTS).exists()
    if before is not None and not same and not fresh and not begun:
        changed = [k for k in about if k not in ("status", "fingerprint", "machine", "index") and before.get(k) != about[k]] or ["index"]
        raise RunError(str(out), f"it holds a run that differs in: {', '.join(changed)}", "give another folder, or --fresh to throw that run away")
    if before is not None and (fresh or not same):
        for name in (RESULTS, REPORT):
            (out / name).unlink(missing_ok=True)
        if (before.get("index") or {}).get("folder") is None:  # an index that was named is its owner's
            shutil.rmtree(out / INDEX, ignore_errors=True)
        before = None
    about["started"] = before["started"] if before else time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    if before is None:
        write_manifest(out, about)
    return before or {}


def write_manifest(out: Path, about: dict[str, Any]) -> None:
    """What a run was made with, as far as it is known."""
    write_whole(out / RUN, json.dumps(about, ensure_ascii=False, indent=1, allow_nan=False))


def run_folder(out: str | PathLike[str]) -> Path:
    """The folder of that name, made where there is none.

    Raises:
        RunError: it can't be written.
    """
    path = Path(out).expanduser()
    try:
        path.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=path):
            pass
    except OSError as error:
        raise RunError(str(out), f"the folder cannot be written ({error.strerror})", "give another with --out") from error
    return path


def write_whole(path: Path, text: str) -> None:
    """A file, whole or not at all."""
    partial = path.with_name(f".{path.name}.part")
    partial.write_text(text, encoding="utf-8")
    partial.replace(path)


def row_line(row: Row) -> str:
    """A row as its line of the results."""
    return json.dumps(row, ensure_ascii=False, allow_nan=False) + "\n"


def rows_in(path: Path) -> Iterator[Row]:
    """The whole rows of a results file; a last line that was cut off is left out."""
    if not path.is_file():
        return
    for line in path.read_text(encoding="utf-8", errors="replace").split("\n"):
        try:
            row = json.loads(line)
        except ValueError:
            continue
        if isinstance(row, dict) and "id" in row and "scores" in row:
            yield row


def _loaded(path: Path) -> dict[str, Any] | None:
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return value if isinstance(value, dict) else None
