"""The command line: the commands of `assistant.cli`, and those of evaluation."""

from __future__ import annotations

import sys

import typer

from assistant.cli import app
from assistant.commands.reporting import INTERRUPTED, print_error
from evals.commands import app as eval_app

__all__ = ["app", "main"]

app.add_typer(eval_app)

# Typer carries its own copy of click; this is click's UsageError in it.
_Misuse: type[Exception] = typer.BadParameter.__mro__[1]


def main() -> None:
    """Runs the command line; misuse is one line (with `--json` one JSON value) and exit code 2, like any other error."""
    if len(sys.argv) == 1:
        sys.argv.append("--help")
    try:
        code = app(standalone_mode=False)
    except _Misuse as error:
        context, misuse = getattr(error, "ctx", None), getattr(error, "format_message", error.__str__)()
        message, remedy = misuse.rstrip("."), f"see: {context.command_path if context else 'rapporteur'} --help"
        print_error({"error": {"code": "usage", "message": message, "remedy": remedy}}, f"{message}; {remedy}", "--json" in sys.argv)
        sys.exit(2)
    except typer.Abort:  # Ctrl-C where no command is at work yet
        sys.exit(INTERRUPTED)
    sys.exit(code if isinstance(code, int) else 0)


if __name__ == "__main__":
    main()
