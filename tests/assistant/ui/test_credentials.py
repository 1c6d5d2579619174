"""Guessing is slowed down, sessions end, and a change of the password file holds at once."""

from __future__ import annotations

import logging
import os
from pathlib import Path

import pytest

from assistant.ui.credentials import SESSION_S, Credentials, Refused, network
from assistant.ui.familiar import Familiar
from assistant.ui.passwords import hashed, write_users
from assistant.ui.throttle import LONGEST_S, Throttle
from corpus.errors import SettingsError

QUICK = "$scrypt$ln=14,r=8,p=1$bGFtcCBpbiB0aGUgZm9nIQ$/n3pJxUX+3WOveHUIFOrcg1h+aYqHW9LRXwoDKJrViQ"
"""The hash of "a lamp in fog" at the least cost that a file may have."""
ANA, BRUNO = QUICK, hashed("two long blasts", ln=14)


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "users"
    write_users(path, {"ana": ANA, "bruno": BRUNO})
    return path


@pytest.fixture
def known(file: Path, clock: Clock) -> Credentials:
    return Credentials(file, clock)


def refused(known: Credentials, user: str = "ana", password: str = "wrong guess", address: str = "192.0.2.1") -> float:
    with pytest.raises(Refused) as caught:
        known.check(user, password, address)
    return caught.value.wait


def test_the_throttle_waits_longer_each_time_and_never_for_good(clock: Clock) -> None:
    throttle = Throttle(3, clock)
    waits = []
    for _ in range(12):
        waits.append(throttle.wait("key"))
        throttle.failed("key")
    assert waits[:6] == [0, 0, 0, 1, 2, 4]
    assert waits[-1] == LONGEST_S
    clock.now += LONGEST_S
    assert throttle.wait("key") == 0
    assert throttle.wait("other") == 0


def test_the_throttle_forgives_within_an_hour_and_forgets_beyond_its_size(clock: Clock) -> None:
    throttle = Throttle(1, clock, size=2)
    for _ in range(1_000):
        throttle.failed("a")
    clock.now += 4_000
    throttle.failed("a")
    assert throttle.wait("a") == 1, "the count begins anew, however many failed"
    throttle.failed("b")
    throttle.failed("c")
    assert throttle.wait("a") == 0, "only so many are remembered"


def test_whoever_fails_less_often_than_is_forgiven_never_waits(clock: Clock) -> None:
    throttle = Throttle(100, clock)
    for _ in range(1_000):
        assert throttle.wait("key") == 0
        throttle.failed("key")
        clock.now += LONGEST_S


def test_an_attempt_that_is_withdrawn_leaves_what_was_counted_before(clock: Clock) -> None:
    throttle = Throttle(2, clock)
    for _ in range(50):
        throttle.failed("key")
    for _ in range(20):
        throttle.failed("key")
        throttle.withdraw("key")
    assert throttle.wait("key") == LONGEST_S


def test_networks_a_user_has_signed_in_from_are_known_in_bounded_number() -> None:
    familiar = Familiar(users=2, networks=2)
    for network_ in ("a", "b", "a", "c"):
        familiar.add("ana", network_)
    assert [("ana", network_) in familiar for network_ in "abc"] == [True, False, True]
    assert ("bruno", "a") not in familiar
    familiar.add("bruno", "a")
    familiar.add("carla", "a")
    assert ("ana", "a") not in familiar
    assert ("bruno", "a") in familiar


def test_the_right_password_is_let_in_and_a_wrong_one_is_not(known: Credentials) -> None:
    known.check("ana", "a lamp in fog", "192.0.2.1")
    for user, password in (("ana", "two long blasts"), ("carla", "a lamp in fog"), ("", ""), ("x" * 100, "y"), ("ana", "z" * 2_000)):
        refused(known, user, password)


def test_guesses_at_one_user_from_one_network_must_wait(known: Credentials, clock: Clock) -> None:
    waits = [refused(known) for _ in range(8)]
    assert waits[:5] == [0] * 5
    assert waits[5] > 0
    with pytest.raises(Refused):
        known.check("ana", "a lamp in fog", "192.0.2.1")
    known.check("bruno", "two long blasts", "192.0.2.1")
    clock.now += LONGEST_S
    known.check("ana", "a lamp in fog", "192.0.2.1")
    assert refused(known) == 0, "who was right begins anew"


def test_a_stranger_who_goes_on_guessing_keeps_no_user_out(known: Credentials, clock: Clock, file: Path) -> None:
    write_users(file, {"ana": QUICK})
    for _ in range(2 * 3_600):  # a wrong password every second, from one address
        refused(known, address="203.0.113.9")
        clock.now += 1
    for n in range(3):
        known.check("ana", "a lamp in fog", f"192.0.2.{n}")
    assert refused(known, address="203.0.113.9") > 0


def test_guesses_at_one_user_from_many_networks_must_wait_where_the_user_never_was(known: Credentials, clock: Clock, file: Path) -> None:
    write_users(file, {"ana": QUICK})
    known.check("ana", "a lamp in fog", "192.0.2.1")
    waits = [refused(known, address=f"203.0.113.{n}") for n in range(110)]
    assert waits[:100] == [0] * 100
    assert waits[101] > 0
    known.check("ana", "a lamp in fog", "192.0.2.1")
    assert refused(known, address="203.0.113.200") > 0, "the user's coming buys no guesses elsewhere"
    with pytest.raises(Refused):
        known.check("ana", "a lamp in fog", "192.0.2.2")
    clock.now += LONGEST_S
    known.check("ana", "a lamp in fog", "192.0.2.2")
    refused(known, address="203.0.113.201")
    known.check("ana", "a lamp in fog", "192.0.2.2")


def test_guesses_from_one_address_must_wait_whoever_they_are_at(known: Credentials) -> None:
    waits = [refused(known, user=f"user{n}") for n in range(25)]
    assert waits[:20] == [0] * 20
    assert waits[21] > 0


def test_an_account_of_one_s_own_buys_no_more_guesses(known: Credentials) -> None:
    for n in range(19):
        refused(known, user=f"user{n}")
        known.check("bruno", "two long blasts", "192.0.2.1")
    assert refused(known, user="user19") == 0
    assert refused(known, user="user20") > 0


def test_an_ipv6_subscriber_counts_as_one(known: Credentials) -> None:
    assert network("2001:db8:1:2::5") == network("2001:db8:1:2:ffff::9") != network("2001:db8:1:3::5")
    assert network("192.0.2.1") == "192.0.2.1"
    assert network("") == ""


def test_a_session_lasts_as_long_as_it_should(known: Credentials, clock: Clock) -> None:
    token = known.open_session("ana")
    clock.now += SESSION_S - 1
    assert known.user_of(token) == "ana"
    clock.now += 2
    assert known.user_of(token) is None


def test_a_session_ends_when_it_is_closed_and_tokens_differ(known: Credentials) -> None:
    one, other = known.open_session("ana"), known.open_session("ana")
    assert one != other
    known.close_session(one)
    known.close_session("never was one")
    assert (known.user_of(one), known.user_of(other), known.user_of("")) == (None, "ana", None)


def test_whoever_is_taken_out_of_the_file_is_signed_out(known: Credentials, file: Path) -> None:
    ana, bruno = known.open_session("ana"), known.open_session("bruno")
    known.check_again("ana", "a lamp in fog", "192.0.2.1")
    write_users(file, {"bruno": BRUNO})
    assert (known.user_of(ana), known.user_of(bruno)) == (None, "bruno")
    with pytest.raises(Refused):
        known.check_again("ana", "a lamp in fog", "192.0.2.1")


def test_another_password_ends_the_sessions_of_the_old_one(known: Credentials, file: Path) -> None:
    ana = known.open_session("ana")
    write_users(file, {"ana": BRUNO})
    assert known.user_of(ana) is None
    known.check("ana", "two long blasts", "192.0.2.1")


def test_no_one_enters_while_the_file_cannot_be_read(known: Credentials, file: Path, caplog: pytest.LogCaptureFixture) -> None:
    ana = known.open_session("ana")
    file.write_text("nonsense\n", encoding="utf-8")
    os.utime(file, ns=(1, 1))
    with caplog.at_level(logging.ERROR):
        assert known.user_of(ana) is None
    assert "no one can sign in" in caplog.text
    refused(known, "ana", "a lamp in fog")


def test_what_was_right_a_moment_ago_is_known_at_once_even_while_others_guess(known: Credentials, clock: Clock) -> None:
    known.check_again("ana", "a lamp in fog", "192.0.2.1")
    for _ in range(8):
        refused(known, "ana")
    known.check_again("ana", "a lamp in fog", "192.0.2.1")
    with pytest.raises(Refused):
        known.check_again("ana", "a lamp in fog!", "192.0.2.1")
    clock.now += 301
    known.check_again("ana", "a lamp in fog", "192.0.2.1")


def test_a_file_without_users_lets_no_server_start(tmp_path: Path) -> None:
    (tmp_path / "users").write_text("", encoding="utf-8")
    with pytest.raises(SettingsError, match=r"holds no user.*rapporteur password"):
        Credentials(tmp_path / "users")


def test_a_password_is_never_logged(known: Credentials, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        refused(known, "ana", "my real password elsewhere")
    assert "my real password" not in caplog.text
    assert "192.0.2.1" in caplog.text
