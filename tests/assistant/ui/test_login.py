"""Nothing is reached without signing in; the sign-in page, its session and its cookie; HTTP Basic for programs."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from assistant.ui.credentials import Credentials
from assistant.ui.login import COOKIE, SignIn
from assistant.ui.passwords import hashed, write_users
from corpus.languages import SIX
from tests.assistant.ui.asgi_client import inside, request

ANA, OLGA = {"username": "ana", "password": "a lamp in fog"}, {"username": "Ольга", "password": "два гудка"}
PAGE = {"accept": "text/html,*/*"}


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("auth") / "users"
    write_users(path, {user["username"]: hashed(user["password"], ln=14) for user in (ANA, OLGA)})
    return path


@pytest.fixture
def door(file: Path) -> SignIn:
    return SignIn(inside, Credentials(file))


def token(response: httpx.Response) -> str:
    found = re.match(rf"{COOKIE}=([^;]*);", response.headers["set-cookie"])
    assert found
    return found[1]


def signed_in(door: SignIn, **given: Any) -> dict[str, str]:
    return {"cookie": f"{COOKIE}={token(request(door, 'POST', '/login', data=ANA, **given))}"}


@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY"])
@pytest.mark.parametrize(
    "path", ["/", "/config", "/gradio_api/queue/join", "/gradio_api/mcp/", "/assets/index.js", "/logout/x", "/login/../config", "//", "/nowhere"]
)
def test_without_signing_in_nothing_is_reached(door: SignIn, method: str, path: str) -> None:
    response = request(door, method, path)
    assert response.status_code == 401
    assert b"inside" not in response.content
    assert response.headers["www-authenticate"].startswith("Basic ")


@pytest.mark.parametrize(
    "headers",
    [
        {"cookie": f"{COOKIE}="}, {"cookie": f"{COOKIE}=guess"}, {"cookie": "\x01=;;="}, {"authorization": "Basic"}, {"authorization": "Basic !!!"},
        {"authorization": "Basic YW5h"}, {"authorization": "Bearer x"}, {"authorization": "Basic //8="}, {"authorization": "Basic YW5hOndyb25nIG9uZQ=="},
    ],
)  # fmt: skip
def test_neither_a_guessed_session_nor_a_wrong_password_lets_in(door: SignIn, headers: dict[str, str]) -> None:
    response = request(door, "GET", "/config", headers=headers)
    assert response.status_code == 401
    assert b"inside" not in response.content


def test_the_page_leads_to_the_form_and_the_form_back_to_what_was_opened(door: SignIn) -> None:
    away = request(door, "GET", "/?record=ab12&span=3-40", headers=PAGE)
    assert away.status_code == 303
    form = request(door, "GET", away.headers["location"], headers=PAGE)
    action = re.search(r'action="([^"]+)"', form.text)
    assert form.status_code == 200
    assert action
    entered = request(door, "POST", action[1], data=ANA, headers=PAGE)
    assert entered.status_code == 303
    assert entered.headers["location"] == "/?record=ab12&span=3-40"
    opened = request(door, "GET", "/config", headers={"cookie": f"{COOKIE}={token(entered)}"})
    assert opened.text.startswith("inside GET /config")


@pytest.mark.parametrize(
    "after", ["https://evil.example/", "//evil.example", "/\\evil.example", "/config", "javascript:alert(1)", "/logout", "\r\nx: y", "/?a=\r\nx: y"]
)
def test_signing_in_leads_to_no_other_place_than_the_page(door: SignIn, after: str) -> None:
    entered = request(door, "POST", "/login", params={"next": after}, data=ANA, headers=PAGE)
    assert entered.headers["location"] == "/" or entered.headers["location"].startswith("/?")
    assert "\n" not in entered.headers["location"]
    assert "x" not in entered.headers


def test_the_cookie_is_for_this_server_alone(door: SignIn) -> None:
    plain = request(door, "POST", "/login", data=ANA).headers["set-cookie"]
    safe = request(door, "POST", "/login", data=ANA, base="https://records.example").headers["set-cookie"]
    for part in ("HttpOnly", "SameSite=Strict", "Path=/", "Max-Age="):
        assert part in plain
        assert part in safe
    assert "Secure" not in plain
    assert "Secure" in safe


def test_each_signing_in_has_a_session_of_its_own_and_ends_the_browser_s_former_one(door: SignIn) -> None:
    first = signed_in(door)
    second = signed_in(door, headers=first)
    assert first != second
    assert request(door, "GET", "/config", headers=first).status_code == 401
    assert request(door, "GET", "/config", headers=second).status_code == 200


def test_signing_out_ends_the_session_and_needs_a_post(door: SignIn) -> None:
    session = signed_in(door)
    assert request(door, "GET", "/logout", headers=session).text.startswith("inside"), "a link or a picture signs no one out"
    left = request(door, "POST", "/logout", headers=session)
    assert (left.status_code, left.headers["location"]) == (303, "/login")
    assert "Max-Age=0" in left.headers["set-cookie"]
    assert request(door, "GET", "/config", headers=session).status_code == 401


def test_a_wrong_password_says_so_and_not_which_part_was_wrong(door: SignIn) -> None:
    known = request(door, "POST", "/login", data=ANA | {"password": "wrong"}, headers=PAGE)
    unknown = request(door, "POST", "/login", data={"username": "nobody", "password": "wrong"}, headers=PAGE)
    assert known.status_code == unknown.status_code == 401
    assert known.text == unknown.text
    assert "The user name or the password is wrong." in known.text
    assert "set-cookie" not in known.headers


def test_after_some_failures_one_must_wait(file: Path) -> None:
    door = SignIn(inside, Credentials(file, lambda: 1000.0))  # on a busy machine the attempts themselves take longer than the wait
    told = [request(door, "POST", "/login", data=ANA | {"password": f"wrong{n}"}, headers=PAGE) for n in range(7)]
    assert [r.status_code for r in told] == [401] * 5 + [429] * 2
    assert int(told[-1].headers["retry-after"]) >= 1
    assert "Too many attempts" in told[-1].text
    assert request(door, "POST", "/login", data=ANA).status_code == 429, "the right password must wait too"
    assert request(door, "POST", "/login", data=OLGA).status_code == 200


def test_programs_sign_in_by_header_or_by_form(door: SignIn) -> None:
    for user in (ANA, OLGA):
        told = request(door, "GET", "/config", headers={"authorization": httpx.BasicAuth(user["username"], user["password"])._auth_header})
        assert told.status_code in (200, 401)
    basic = request(door, "POST", "/gradio_api/queue/join", content=b"{}", auth=(ANA["username"], ANA["password"]))
    assert basic.text == "inside POST /gradio_api/queue/join {}"
    form = request(door, "POST", "/login", data=ANA)
    assert (form.status_code, form.json()) == (200, {"success": True})


def test_a_browser_s_own_window_for_passwords_is_not_called_up_by_the_page_s_requests(door: SignIn) -> None:
    assert request(door, "POST", "/gradio_api/queue/join", headers={"sec-fetch-mode": "cors"}).headers["www-authenticate"].startswith("Session ")


def test_a_link_from_another_site_is_opened_once_more_from_here(door: SignIn) -> None:
    told = request(door, "GET", '/?record="><script>', headers=PAGE | {"sec-fetch-site": "cross-site"})
    assert told.status_code == 401
    assert 'http-equiv="refresh"' in told.text
    assert "<script>" not in told.text


@pytest.mark.parametrize("language", SIX)
def test_the_form_speaks_the_browser_s_language(door: SignIn, language: str) -> None:
    page = request(door, "GET", "/login", headers={"accept-language": f"de, {language};q=0.7"}).text
    assert f'lang="{language}"' in page
    assert ('dir="rtl"' in page) == (language == "ar")
    wrong = request(door, "POST", "/login", data={"username": "nobody", "password": "x"}, headers=PAGE | {"accept-language": str(language)}).text
    assert len(wrong) > len(page)
    assert language == "en" or "wrong" not in wrong


def test_the_form_works_on_a_phone_without_scripts_and_loads_nothing(door: SignIn) -> None:
    told = request(door, "GET", "/login")
    policy = told.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert 'name="viewport"' in told.text
    assert "prefers-color-scheme:dark" in told.text
    assert not re.search(r"<script|src=|https?://|url\(", told.text)


def test_whoever_has_signed_in_finds_the_way_out(door: SignIn) -> None:
    session = signed_in(door)
    page = request(door, "GET", "/login", headers=session).text
    assert 'action="/logout"' in page
    assert "ana" in page


def test_a_form_that_is_too_large_is_not_read(door: SignIn) -> None:
    from assistant.ui.asgi import TooLarge

    with pytest.raises(TooLarge):
        request(door, "POST", "/login", data={"username": "a" * 10_000})
    assert request(door, "POST", "/login", content="&".join("a=b" for _ in range(50)).encode()).status_code == 401
