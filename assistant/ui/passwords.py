"""The password file: a user and the hash of a password on each line, `user:hash`.

Hashes are scrypt (RFC 7914) in the PHC string format, `$scrypt$ln=15,r=8,p=3$SALT$HASH` with salt and hash in base64 without
padding; the cost is one that OWASP's Password Storage Cheat Sheet gives as sufficient. Passwords are compared in the
normal form NFKC (NIST SP 800-63B, 3.1.1.2), so that they don't depend on the keyboard.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os
import re
import secrets
import stat
import tempfile
import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from corpus.errors import SettingsError

SHORTEST, LONGEST = 8, 1_024
"""Characters of a password."""

_LN, _R, _P = 15, 8, 3
_SALT, _LENGTH = 16, 32
_MAX_FILE = 1_000_000
_USER = re.compile(r"[^\s:](?:[^:]{0,62}[^\s:])?")
_HASH = re.compile(r"\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{43,86})")
# Of what another program wrote: no cheaper than is safe, and no dearer than a sign-in may be (2 GiB at most).
_LN_RANGE, _R_RANGE, _P_RANGE = range(14, 21), range(8, 17), range(1, 17)


def hashed(password: str, *, ln: int = _LN) -> str:
    """The hash of a password, with a salt of its own.

    Args:
        ln: the cost, as the logarithm of scrypt's N; each step doubles time and memory (15: 32 MiB).
    """
    salt = secrets.token_bytes(_SALT)
    return f"$scrypt$ln={ln},r={_R},p={_P}${_encoded(salt)}${_encoded(_scrypt(password, salt, ln, _R, _P, _LENGTH))}"


def matches(password: str, made: str) -> bool:
    """Whether `made`, a hash that the file's reading has passed, is one of that password; takes the same time either way."""
    parts = _HASH.fullmatch(made)
    if parts is None:
        return False
    ln, r, p = map(int, parts.group(1, 2, 3))
    salt, digest = _decoded(parts[4]), _decoded(parts[5])
    return hmac.compare_digest(_scrypt(password, salt, ln, r, p, len(digest)), digest)


def checked_user(user: str) -> str:
    """A user's name, as the file may hold it.

    Raises:
        SettingsError: it can't be one.
    """
    name = unicodedata.normalize("NFC", user)
    if not _USER.fullmatch(name) or not name.isprintable() or name.startswith("#"):
        raise SettingsError("user", f"{user!r} cannot be a user's name", "give 1 to 64 characters without a colon, and none of them unseen")
    return name


def checked_password(password: str) -> str:
    """A password, as it may be set.

    Raises:
        SettingsError: it is too short, too long, or holds what no one can type.
    """
    if not SHORTEST <= len(password) <= LONGEST:
        raise SettingsError("password", f"it has {len(password)} characters", f"give {SHORTEST} to {LONGEST}")
    if not password.isprintable():
        raise SettingsError("password", "it holds control characters", "give one that can be typed")
    return password


def read_users(path: Path) -> dict[str, str]:
    """The hash of each user of a password file.

    Raises:
        SettingsError: it can't be read, holds no user, or one of its lines is none.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(_MAX_FILE + 1)
        text = raw.decode("utf-8")
    except OSError as error:
        remedy = f"check the path; rapporteur password {path} USER makes one"
        raise SettingsError("auth", f"{path}: the password file cannot be read ({error.strerror})", remedy) from error
    except UnicodeDecodeError as error:
        raise SettingsError("auth", f"{path}: this is no password file", "make one with: rapporteur password FILE USER") from error
    if len(raw) > _MAX_FILE:
        raise SettingsError("auth", f"{path}: it is larger than a password file can be", "name the right file with --auth")
    users: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), 1):
        user, colon, made = line.partition(":")
        if not colon or not _sound(user, made):
            raise SettingsError("auth", f"{path}, line {number}: it is not user:hash", f"set the user's password with: rapporteur password {path} USER")
        if user in users:
            raise SettingsError("auth", f"{path}, line {number}: {user} stands there twice", "remove one of the two lines")
        users[user] = made
    return users


def write_users(path: Path, users: Mapping[str, str]) -> None:
    """Writes a password file that only its owner may read; a reader finds the old one or the new one, whole.

    Raises:
        OSError: it can't be written.
    """
    real = path.resolve()
    number, name = tempfile.mkstemp(prefix=f".{real.name}.", dir=real.parent)  # made with mode 0600
    try:
        with os.fdopen(number, "w", encoding="utf-8", newline="\n") as file:
            file.writelines(f"{user}:{made}\n" for user, made in users.items())
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(real)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def open_to_others(path: Path) -> bool:
    """Whether other users of this machine may read the file."""
    return os.name == "posix" and bool(path.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH))


def _sound(user: str, made: str) -> bool:
    try:
        parts = _HASH.fullmatch(made)
        if checked_user(user) != user or parts is None:
            return False
        _decoded(parts[4]), _decoded(parts[5])
    except (SettingsError, binascii.Error):
        return False
    ln, r, p = map(int, parts.group(1, 2, 3))
    return ln in _LN_RANGE and r in _R_RANGE and p in _P_RANGE


def _scrypt(password: str, salt: bytes, ln: int, r: int, p: int, length: int) -> bytes:
    plain = unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass")
    return hashlib.scrypt(plain, salt=salt, n=1 << ln, r=r, p=p, maxmem=(1 << ln) * r * 128 + (1 << 24), dklen=length)


def _encoded(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii").rstrip("=")


def _decoded(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
