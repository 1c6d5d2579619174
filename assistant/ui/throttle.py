"""Slowing down whoever guesses passwords, in bounded memory. What attempts are counted by is the caller's choice."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass

LONGEST_S = 60.0
"""The longest wait after one failure, in seconds. Whoever fails again as soon as each wait is over keeps others with the same key
out for as long as they go on, so a key should be one that strangers don't share."""

_FORGIVEN_S = 3_600.0
# 2 to the power of this is beyond LONGEST_S: failures beyond so many make no wait longer.
_DOUBLINGS = 6


@dataclass(slots=True)
class _Failures:
    count: float
    last: float


class Throttle:
    """After some failures for a key each further attempt must wait, twice as long each time.

    Failures are forgiven evenly, as a leaky bucket runs dry: all that count are gone after an hour without one, and whoever fails
    less often than they are forgiven never waits.

    Args:
        free: failures that cost nothing, since people mistype.
        clock: seconds, never going back.
        size: of so many keys failures are remembered; the one that failed longest ago is forgotten first.
    """

    def __init__(self, free: int, clock: Callable[[], float] = time.monotonic, size: int = 10_000) -> None:
        self._free = free
        self._most = free + _DOUBLINGS
        self._clock = clock
        self._size = size
        self._failures: OrderedDict[Hashable, _Failures] = OrderedDict()

    def wait(self, key: Hashable) -> float:
        """Seconds until an attempt is allowed; 0 where it is now."""
        known = self._failures.get(key)
        if known is None or round(known.count) < self._free:
            return 0.0
        pause = min(2.0 ** (round(known.count) - self._free), LONGEST_S)
        return max(0.0, known.last + pause - self._clock())

    def failed(self, key: Hashable) -> None:
        """Counts an attempt that failed, or one that has begun: attempts made at once are all counted."""
        now = self._clock()
        known = self._failures.pop(key, None)
        # Bounded before this one is added, so that withdrawing it leaves what was there.
        before = max(0.0, min(known.count, self._most) - self._most * (now - known.last) / _FORGIVEN_S) if known else 0.0
        self._failures[key] = _Failures(before + 1, now)
        while len(self._failures) > self._size:
            self._failures.popitem(last=False)

    def withdraw(self, key: Hashable) -> None:
        """Counts one failure less: an attempt that had begun has succeeded."""
        known = self._failures.get(key)
        if known is not None:
            known.count -= 1
            if known.count <= 0:
                del self._failures[key]

    def forget(self, key: Hashable) -> None:
        """Forgets all that failed before."""
        self._failures.pop(key, None)
