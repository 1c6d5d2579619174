"""From which networks each user has signed in, in bounded memory: guesses that strangers make elsewhere don't concern these."""

from __future__ import annotations

from collections import OrderedDict


class Familiar:
    """What is known of users and networks since the program started.

    Args:
        users, networks: of so many users so many networks each are known; those signed in from longest ago are forgotten first.
    """

    def __init__(self, users: int = 10_000, networks: int = 16) -> None:
        self._users = users
        self._networks = networks
        self._known: OrderedDict[str, OrderedDict[str, None]] = OrderedDict()

    def __contains__(self, place: tuple[str, str]) -> bool:
        user, network = place
        return network in self._known.get(user, ())

    def add(self, user: str, network: str) -> None:
        """The user has signed in from there."""
        networks = self._known.setdefault(user, OrderedDict())
        networks[network] = None
        networks.move_to_end(network)
        self._known.move_to_end(user)
        if len(networks) > self._networks:
            networks.popitem(last=False)
        if len(self._known) > self._users:
            self._known.popitem(last=False)
