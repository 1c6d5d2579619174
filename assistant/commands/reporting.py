"""What a command prints: text that is safe for a terminal, one JSON value, or one line for an error, with the exit code that goes with it."""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import typer

from corpus.errors import RapporteurError, one_line

INTERRUPTED = 130
"""The exit code of what Ctrl-C has ended: 128 and the signal's number, as shells have it."""


@contextmanager
def reported(as_json: bool) -> Iterator[None]:
    """Turns the program's errors into one line (or one JSON value) and exit code 2; an interruption has `INTERRUPTED`."""
    try:
        yield
    except RapporteurError as error:
        print_error(error.to_dict(), str(error), as_json)
        raise typer.Exit(2) from None
    except KeyboardInterrupt:
        print_error(
            {"error": {"code": "interrupted", "message": "interrupted", "remedy": "run it again to go on"}}, "interrupted; run it again to go on", as_json
        )
        raise typer.Exit(INTERRUPTED) from None
    except typer.Exit:
        raise
    except BrokenPipeError:
        # The reader of our output (head, less) has seen enough: no error, and nothing more may be written at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(0) from None
    except OSError as error:
        text = one_line(f"{error.filename or 'input or output'}: {error.strerror or error}")
        print_error({"error": {"code": "system", "message": text, "remedy": "check the path, its permissions and the space left"}}, text, as_json)
        raise typer.Exit(2) from None
    except Exception as error:
        logging.getLogger(__name__).info("an internal fault", exc_info=True)
        text = one_line(f"internal fault: {type(error).__name__}: {error}")
        remedy = "run it again with rapporteur --verbose and report what it shows"
        print_error({"error": {"code": "internal", "message": text, "remedy": remedy}}, f"{text}; {remedy}", as_json)
        raise typer.Exit(2) from None


def some(count: int, noun: str) -> str:
    """A number of things, in English: "1 question", "2 questions"."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def print_error(value: dict[str, Any], line: str, as_json: bool) -> None:
    """One line on standard error, and with `--json` the error on standard output too."""
    if as_json:
        print_json(value)
    else:
        print(f"rapporteur: {line}", file=sys.stderr)


def print_json(value: Any) -> None:
    """One JSON value on standard output, in UTF-8 whatever the terminal."""
    text = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
    sys.stdout.buffer.flush()


# Not printable by Unicode's category, and harmless: direction marks, and the joiners that Persian and Indic words need.
_JOINERS = "\u200c\u200d\u200e\u200f"


def show(text: str) -> None:
    """Text for the terminal: control characters of a record must not reach it."""
    safe = "".join(c if c == "\n" or c.isprintable() or c in _JOINERS else "\ufffd" for c in text)
    print(safe.encode(sys.stdout.encoding or "utf-8", "replace").decode(sys.stdout.encoding or "utf-8"))
