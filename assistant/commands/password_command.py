"""What `rapporteur password` does: asks for a password and changes the password file."""

from __future__ import annotations

import getpass
import sys
from pathlib import Path
from typing import Any

from assistant.ui.passwords import LONGEST, checked_password, checked_user, hashed, read_users, write_users
from corpus.errors import SettingsError


def asked_password(from_stdin: bool) -> str:
    """A new password: asked for twice without being shown, or the first line of standard input.

    Raises:
        SettingsError: it can't be one, the two differ, or there is no terminal to ask on.
    """
    if from_stdin:
        return checked_password(sys.stdin.readline(LONGEST + 2).rstrip("\r\n"))
    if not sys.stdin.isatty():
        raise SettingsError("password", "there is no terminal to ask on", "give it on standard input with --stdin")
    try:
        given = checked_password(getpass.getpass("Password: "))
        again = getpass.getpass("Again: ")
    except EOFError as error:
        raise SettingsError("password", "none was given", "run it again, or give it on standard input with --stdin") from error
    if given != again:
        raise SettingsError("password", "the two differ", "run it again")
    return given


def change(file: Path, user: str, password: str | None) -> dict[str, Any]:
    """Sets a user's password in a password file, which is made where there is none; None takes the user out.

    Raises:
        SettingsError: the file can't be used, or there is no such user.
    """
    name = checked_user(user)
    users = read_users(file) if password is None or file.exists() else {}
    if password is None:
        if name not in users:
            raise SettingsError("user", f"{name} does not stand in {file}", "check the spelling")
        del users[name]
        done = "removed"
    else:
        done = "changed" if name in users else "added"
        users[name] = hashed(password)
    write_users(file, users)
    return {"file": str(file), "user": name, "done": done, "users": len(users)}
