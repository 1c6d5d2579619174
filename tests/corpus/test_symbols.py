"""The grammar of document symbols, and what it says of revisions, addenda and corrigenda."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.naming.mentions import find_symbols
from corpus.naming.symbols import SymbolRelations, belongs_to, parse_symbol, supersedes


@pytest.mark.parametrize(
    ("symbol", "body", "session", "kind", "number", "suffixes", "base"),
    [
        ("CD/2090", "CD", None, None, "2090", [], None),
        ("CD/WP.600/Rev.1", "CD", None, "WP", "600", ["Rev.1"], "CD/WP.600"),
        ("CD/PV.1420", "CD", None, "PV", "1420", [], None),
        ("A/C.1/80/L.12", "A/C.1", "80", "L", "12", [], None),
        ("A/RES/80/65", "A", "80", "RES", "65", [], None),
        ("S/2017/123/Add.1", "S", "2017", None, "123", ["Add.1"], "S/2017/123"),
        ("NPT/CONF.2020/WP.9", "NPT/CONF.2020", None, "WP", "9", [], None),
        ("NPT/CONF.2020/PC.III/WP.9", "NPT/CONF.2020/PC.III", None, "WP", "9", [], None),
        ("CHL/2031/12", "CHL", "2031", None, "12", [], None),
        ("A/CHL.9/WG.II/WP.210", "A/CHL.9/WG.II", None, "WP", "210", [], None),
        ("CHL/CONF.IX/L.4/Rev.1", "CHL/CONF.IX", None, "L", "4", ["Rev.1"], "CHL/CONF.IX/L.4"),
        ("CHL/2031/STAT/5", "CHL", "2031", "STAT", "5", [], None),
        ("CHL/DEC/4", "CHL", None, "DEC", "4", [], None),
        ("A/80/PV.3", "A", "80", "PV", "3", [], None),
        ("S/RES/1325 (2000)", "S", "2000", "RES", "1325", [], None),
        ("A/RES/2758 (XXVI)", "A", "XXVI", "RES", "2758", [], None),
        ("A/CONF.62/122/Corr.1", "A/CONF.62", None, None, "122", ["Corr.1"], "A/CONF.62/122"),
        ("A/S-10/4", "A", "S-10", None, "4", [], None),
        ("A/ES-10/L.31/Rev.1", "A", "ES-10", "L", "31", ["Rev.1"], "A/ES-10/L.31"),
        ("A/HRC/35/L.2", "A/HRC", "35", "L", "2", [], None),
        ("E/CN.4/2005/L.10/Add.17", "E/CN.4", "2005", "L", "10", ["Add.17"], "E/CN.4/2005/L.10"),
        ("E/CN.4/Sub.2/2003/12", "E/CN.4/Sub.2", "2003", None, "12", [], None),
        ("ST/AI/189/Add.9/Rev.2", "ST/AI", None, None, "189", ["Add.9", "Rev.2"], "ST/AI/189/Add.9"),
        ("S/23331", "S", None, None, "23331", [], None),
        ("A/80/1*", "A", "80", None, "1", [], None),
    ],
)
def test_a_symbol_is_read_part_by_part(
    symbol: str, body: str, session: str | None, kind: str | None, number: str, suffixes: list[str], base: str | None
) -> None:
    parts = parse_symbol(symbol)
    assert parts is not None
    assert (parts.body, parts.session, parts.kind, parts.number) == (body, session, kind, number)
    assert ([str(s) for s in parts.suffixes], parts.base) == (suffixes, base)


@pytest.mark.parametrize("text", ["", "CD", "the paper CD/2090", "CD/2090 and CD/2085", "and/or", "24/7", "A/B"])
def test_what_is_no_symbol_has_no_parts(text: str) -> None:
    assert parse_symbol(text) is None


def test_what_a_text_cites_is_found_whole() -> None:
    text = "见S/2017/123/Add.1，A/S-10/4和S/23331号文件（CD/WP.600/Rev.1）。"
    assert [text[start:end] for _, start, end in find_symbols(text)] == ["S/2017/123/Add.1", "A/S-10/4", "S/23331", "CD/WP.600/Rev.1"]


@pytest.mark.parametrize(
    "text", ["CHL/2031/WG-II/L.2", "CHL/2031/COP(10)/5", "CHL/2031/WG.Fog/L.2", "CHL/2031/12/Lanternkeepers", "CHL/2031/WP.29-186/12", "CHL/2031/Oil.Pro.33/8"]
)
def test_a_symbol_with_a_part_of_another_kind_is_not_read_as_a_shorter_one(text: str) -> None:
    assert list(find_symbols(f"in {text} of 9 March")) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("CHL/2031/WP.12-WP.14", ["CHL/2031/WP.12"]),
        ("CHL/2031/12-CHL/2031/14.", ["CHL/2031/12", "CHL/2031/14"]),
        ("see CHL/2031/12.1 The keeper", ["CHL/2031/12"]),  # the mark of a footnote
        ("CHL/2031/12.pdf", ["CHL/2031/12"]),
        ("A/RES/2625(XXV)", ["A/RES/2625"]),
        ("文件CHL/2031/WG.II/3。", ["CHL/2031/WG.II/3"]),
    ],
)
def test_what_stands_behind_a_symbol_is_no_part_of_it(text: str, found: list[str]) -> None:
    assert [symbol for symbol, _, _ in find_symbols(text)] == found


def test_a_revision_supersedes_what_it_revises_and_lower_revisions() -> None:
    assert supersedes("CD/WP.600/Rev.2", "CD/WP.600")
    assert supersedes("CD/WP.600/Rev.10", "CD/WP.600/Rev.9")
    for older in ("CD/WP.600/Rev.3", "CD/WP.600/Rev.2", "CD/WP.60", "CD/WP.600/Add.1", "CD/WP.600/Rev.1/Corr.1"):
        assert not supersedes("CD/WP.600/Rev.2", older)
    assert not supersedes("CD/WP.600/Add.1", "CD/WP.600")


def test_addenda_and_corrigenda_belong_to_their_base() -> None:
    assert belongs_to("CD/2090/Add.1") == ("CD/2090", "Add")
    assert belongs_to("CD/WP.600/Rev.1/Corr.2") == ("CD/WP.600/Rev.1", "Corr")
    assert belongs_to("ST/AI/189/Add.9/Rev.2") == ("ST/AI/189", "Add")
    assert belongs_to("CD/WP.600/Rev.1") is None
    assert belongs_to("CD/2090") is None


def test_relations_name_every_version_of_the_other_document() -> None:
    documents = {
        "en": "CHL/L.9", "ru": "CHL/L.9", "r1": "CHL/L.9/Rev.1", "r2": "CHL/L.9/Rev.2", "add": "CHL/L.9/Add.1", "corr": "CHL/L.9/REV.1/CORR.1",
        "other": "CHL/L.90", "none": None,
    }  # fmt: skip
    relations = SymbolRelations(documents.items())
    base, first, second = (relations.of(symbol) for symbol in ("CHL/L.9", "CHL/L.9/Rev.1", "CHL/L.9/Rev.2"))
    assert (base.superseded_by, base.additions, base.corrections) == (("r1", "r2"), ("add",), ())
    assert (first.supersedes, first.superseded_by, first.corrections) == (("en", "ru"), ("r2",), ("corr",))
    assert (second.supersedes, second.superseded_by) == (("en", "ru", "r1"), ())
    assert relations.of("CHL/L.9/Add.1").belongs_to == ("en", "ru")
    assert relations.of("CHL/L.9/Rev.1/Corr.1").belongs_to == ("r1",)
    assert relations.of(None) == relations.of("CHL/L.90") == SymbolRelations([]).of("CHL/1")


@given(st.text(alphabet="ACDLPRSW./0123456789 evdor()*", max_size=24))
def test_any_text_is_a_symbol_or_none_and_a_symbol_stays_one(text: str) -> None:
    if parts := parse_symbol(text):
        assert parse_symbol(parts.symbol) is not None
        assert parts.base is None or parts.symbol.startswith(parts.base)
