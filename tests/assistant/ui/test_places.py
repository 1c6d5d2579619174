from __future__ import annotations

import json

import pytest

from assistant.ui.places import Place
from tests.assistant.ui.hostile import PAYLOADS, Parsed, shown


@pytest.mark.parametrize(
    "sent",
    [None, [], "r1", 7, {}, {"record": ""}, {"record": "  "}, {"record": 5}, {"record": None}, {"record": "x" * 301}],
)
def test_what_names_no_record_is_no_place(sent: object) -> None:
    assert Place.sent(sent) is None


@pytest.mark.parametrize("odd", [-1, 10**10, 1.5, "7", True, None, [], {}])
def test_an_offset_that_makes_no_sense_is_as_if_it_were_not_there(odd: object) -> None:
    names = ("start", "end", "turn", "cite", "at", "first", "last", "page")
    assert Place.sent({"record": "r1", **dict.fromkeys(names, odd)}) == Place("r1")


@pytest.mark.parametrize(
    ("sent", "beside"),
    [
        ("", ()),
        ("fr1", ("fr1",)),
        ([], ()),
        (["fr1", "ar1"], ("fr1", "ar1")),
        (["fr1", "fr1", "", 7, None, ["x"], "ar1"], ("fr1",)),
        (list("abcdefgh"), tuple("abcde")),
        (["x" * 301], ()),
        ("x" * 301, ()),
        (None, None),
        (7, None),
        ({"fr1": 1}, None),
    ],
)
def test_the_versions_beside_are_a_few_ids(sent: object, beside: tuple[str, ...] | None) -> None:
    assert Place.sent({"record": "r1", "beside": sent}) == Place("r1", beside=beside)


def test_an_end_before_its_start_is_the_start() -> None:
    assert Place.sent({"record": "r1", "start": 9, "end": 3}) == Place("r1", 9, 9)


@pytest.mark.parametrize(
    ("query", "place"),
    [
        ({"record": "CHL/2031/12", "span": "3-9"}, Place("CHL/2031/12", 3, 9)),
        ({"record": "r1"}, Place("r1")),
        ({"record": "r1", "span": "9-3"}, Place("r1", 9, 9)),
        ({"record": "r1", "span": "٣-٩"}, Place("r1")),
        ({"record": "r1", "span": "1-2-3"}, Place("r1")),
        ({"record": "r1", "span": "99999999999999-1"}, Place("r1")),
        ({"span": "1-2"}, None),
    ],
)
def test_an_address_names_a_place(query: dict[str, str], place: Place | None) -> None:
    assert Place.asked(query) == place


def test_what_an_element_opens_comes_back_as_the_same_place() -> None:
    place = Place("a\"b'<c>&d", 3, 9, 2, 1, 5, 0, 40, ("fr1", "é'"), 7)
    page = Parsed(f"<button {place.opens()}></button>")
    assert Place.sent(json.loads(dict(page.attributes)["data-open"] or "")) == place


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_hostile_record_makes_no_other_link(payload: str) -> None:
    page = Parsed(Place(payload, 1, 2).anchor("x", kind="place", label=payload))
    assert page.is_harmless()
    assert dict(page.attributes)["aria-label"] == shown(payload)
