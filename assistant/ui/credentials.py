"""Who may enter: passwords checked against the file, and the sessions of those who have signed in."""

from __future__ import annotations

import hashlib
import hmac
import logging
import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import cache
from ipaddress import ip_address, ip_network
from pathlib import Path

from assistant.ui.familiar import Familiar
from assistant.ui.passwords import LONGEST, hashed, matches, read_users
from assistant.ui.throttle import Throttle
from corpus.errors import SettingsError

log = logging.getLogger(__name__)

SESSION_S = 12 * 3_600
"""Seconds that a session lasts."""

_SESSIONS = 10_000
_REMEMBERED = 1_000
_REMEMBERED_S = 300.0
# Many people may sit behind one network. Whoever guesses from one fails once a minute in the long run: less often than 106 an hour
# are forgiven, so that it takes several networks to make a user wait in another.
_FREE_OF_USER_THERE, _FREE_OF_NETWORK, _FREE_OF_USER = 5, 20, 100


@dataclass(frozen=True, slots=True)
class _Entry:
    user: str
    made: str
    until: float


class Refused(Exception):  # noqa: N818 - an outcome, not a fault
    """The name and password don't let anyone in, or it may not be tried yet; `wait` seconds until it may, 0 where it was tried."""

    def __init__(self, wait: float = 0.0) -> None:
        super().__init__(wait)
        self.wait = wait


class Credentials:
    """The users of a password file, which is read again when it changes: who is taken out of it, or given another password, is
    signed out at once. Where it can no longer be read, no one enters. Use from several threads is safe.

    Args:
        path: the password file.
        clock: seconds, never going back.

    Raises:
        SettingsError: the file can't be read, or holds no user.
    """

    def __init__(self, path: Path, clock: Callable[[], float] = time.monotonic) -> None:
        self._path = path
        self._clock = clock
        self._guard = threading.Lock()
        self._of_user_there = Throttle(_FREE_OF_USER_THERE, clock)
        self._of_network = Throttle(_FREE_OF_NETWORK, clock)
        self._of_user = Throttle(_FREE_OF_USER, clock)
        self._familiar = Familiar()
        self._key = secrets.token_bytes(32)
        self._nobody = _no_ones()
        self._sessions: OrderedDict[bytes, _Entry] = OrderedDict()
        self._remembered: OrderedDict[bytes, _Entry] = OrderedDict()
        self._stamp: tuple[int, ...] | None = None
        self._users: dict[str, str] = {}
        self._stamp, self._users = self._now(), read_users(path)
        if not self._users:
            raise SettingsError("auth", f"{path}: the password file holds no user", f"add one with: rapporteur password {path} USER")

    def check(self, user: str, password: str, address: str) -> None:
        """Whether this is the user's password. Takes a tenth of a second or more, and as long for a user that there is not.

        Failures are counted for the user in that network, for the network, and, far more of them, for the user from all networks but
        those in which this user has signed in: a stranger elsewhere doesn't make the user wait there.

        Raises:
            Refused: it is not, or so many attempts have failed that one must wait.
        """
        if len(user) > 64 or len(password) > LONGEST:
            raise Refused
        known = self._current().get(user)
        place = network(address)
        with self._guard:
            counted: list[tuple[Throttle, Hashable]] = [(self._of_user_there, (user, place)), (self._of_network, place)]
            if (user, place) not in self._familiar:
                counted.append((self._of_user, user))
            wait = max(throttle.wait(key) for throttle, key in counted)
            if wait > 0:
                raise Refused(wait)
            for throttle, key in counted:
                throttle.failed(key)
        right = matches(password, known or self._nobody)
        if not right or known is None:
            log.warning("a sign-in from %s failed", address or "an unknown address")
            raise Refused
        with self._guard:
            # Of the network and the user only this one: neither an account of one's own nor the user's coming buys guesses.
            for throttle, key in counted:
                throttle.withdraw(key)
            self._of_user_there.forget((user, place))
            self._familiar.add(user, place)

    def check_again(self, user: str, password: str, address: str) -> None:
        """`check` for what is sent with every request: what was right a moment ago is known at once.

        Raises:
            Refused: as for `check`.
        """
        key = hmac.digest(self._key, f"{len(user)}:{user}:{password}".encode("utf-8", "surrogatepass"), "sha256")
        if self._entry(self._remembered, key) is None:
            self.check(user, password, address)
            self._keep(self._remembered, key, user, _REMEMBERED_S, _REMEMBERED)

    def open_session(self, user: str) -> str:
        """A new session's token, which only the browser knows: what is kept is its hash."""
        token = secrets.token_urlsafe(32)
        self._keep(self._sessions, _digest(token), user, SESSION_S, _SESSIONS)
        return token

    def user_of(self, token: str) -> str | None:
        """The user of a session; None where there is none, or it has ended."""
        entry = self._entry(self._sessions, _digest(token))
        return entry.user if entry else None

    def close_session(self, token: str) -> None:
        """Ends a session, if there is one."""
        with self._guard:
            self._sessions.pop(_digest(token), None)

    def _keep(self, kept: OrderedDict[bytes, _Entry], key: bytes, user: str, seconds: float, size: int) -> None:
        made = self._current().get(user)
        if made is None:
            return
        with self._guard:
            kept[key] = _Entry(user, made, self._clock() + seconds)
            while len(kept) > size:
                kept.popitem(last=False)

    def _entry(self, kept: OrderedDict[bytes, _Entry], key: bytes) -> _Entry | None:
        users = self._current()
        with self._guard:
            entry = kept.get(key)
            if entry is not None and (entry.until <= self._clock() or users.get(entry.user) != entry.made):
                del kept[key]
                return None
            return entry

    def _current(self) -> dict[str, str]:
        """The users, read again where the file has changed."""
        with self._guard:
            stamp = self._now()
            if stamp != self._stamp:
                self._stamp = stamp
                try:
                    self._users = read_users(self._path)
                except SettingsError as error:
                    log.error("no one can sign in: %s", error)
                    self._users = {}
            return self._users

    def _now(self) -> tuple[int, ...] | None:
        try:
            told = self._path.stat()
        except OSError:
            return None
        return told.st_mtime_ns, told.st_size, told.st_ino


@cache
def _no_ones() -> str:
    """A hash that no one knows the password of, for users that there are not: one for the process, since it costs as much as a sign-in."""
    return hashed(secrets.token_urlsafe())


def network(address: str) -> str:
    """What attempts are counted by: an IPv4 address, or the IPv6 network that one subscriber has (64 bits)."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    return str(ip_network((parsed, 64), strict=False)) if parsed.version == 6 else address


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).digest()
