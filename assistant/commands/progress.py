"""The progress bar of an ingest, on standard error."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from index.ingestion import Progress


@contextmanager
def progress_bar(shown: bool, doing: str) -> Iterator[Progress | None]:
    """A bar that a `Progress` callback moves; nothing where it is not shown."""
    if not shown:
        yield None
        return
    # Imported here: rich costs a tenth of a second of the help's start.
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TextColumn("{task.fields[file]}", markup=False))
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(doing, total=None, file="")

        def moved(file: str, done: int, total: int) -> None:
            bar.update(task, completed=done, total=total or 1, file=file[-60:])

        yield moved
