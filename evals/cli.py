"""The script's entry point: the commands of `assistant.cli`, and those of evaluation."""

from __future__ import annotations

from assistant.cli import app

__all__ = ["app", "main"]


def main() -> None:
    """Runs the command line."""
    app()


if __name__ == "__main__":
    main()
