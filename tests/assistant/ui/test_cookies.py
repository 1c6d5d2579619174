"""Cookies are found among whatever other programs of the site have set."""

from __future__ import annotations

import pytest

from assistant.ui.cookies import cookie, cookies


@pytest.mark.parametrize(
    "beside",
    [
        'prefs={"a":1}',
        "x[y]=1",
        "n=a b",
        "n=é",
        "foo",
        "",
        "=",
        "=x",
        '"',
        "a=b=c",
        "n=a,b",
        "\x01=",
        "$Version=1",
        "expires=Thu, 01 Jan",
        "path=/x",
        "n=\tx\x7f",
    ],
)
def test_a_strange_cookie_hides_no_other(beside: str) -> None:
    for sent in (f"{beside}; lamp=tok", f"lamp=tok; {beside}", f"{beside};lamp=tok;{beside}"):
        assert cookie({"headers": [(b"cookie", sent.encode("utf-8"))]}, "lamp") == "tok"


def test_all_cookies_of_all_headers_are_found_and_the_last_of_a_name_counts() -> None:
    scope = {"headers": [(b"cookie", b"lamp=a; fog=b=c=; empty="), (b"accept", b"horn=x"), (b"cookie", b"lamp=d")]}
    assert cookies(scope) == {"lamp": "d", "fog": "b=c=", "empty": ""}
    assert cookie({"headers": []}, "lamp") is None
