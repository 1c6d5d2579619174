"""The script's entry point: Ctrl-C while the command line is loaded ends it as it does later, without a traceback."""

from __future__ import annotations

import sys


def main() -> None:
    """Loads the command line and runs it."""
    try:
        from evals.cli import main as run

        run()
    except KeyboardInterrupt:
        sys.exit(130)  # the number of `assistant.commands.reporting`, which may not be loaded yet


if __name__ == "__main__":
    main()
