"""One name in two scripts is known, and names that only look alike are told apart; the States are invented."""

from __future__ import annotations

import pytest

from corpus.naming.transliteration import same_name

ONE = [
    ("Severovia", "Северовия"), ("Severovia", "Северовии"), ("Severovia", "Северовией"), ("Zubrowka", "Зубровка"), ("Zubrowka", "Зубровкой"),
    ("Norrholm", "Норрхольм"), ("Norrholm", "Норрхольма"), ("Osmere", "Осмер"), ("Osmere", "Осмера"), ("Marsana", "Марсаны"), ("Quenda", "Куэнда"),
    ("Costalumbre", "Косталумбре"), ("Khirovia", "Хировия"), ("Zhelania", "Желания"), ("Yurovka", "Юровка"), ("Chernovia", "Черновии"),
    ("Severovia", "سيفيروفيا"), ("Marsana", "مرسانة"), ("Talvania", "تالفانيا"), ("Norrholm", "نورهولم"), ("Osmere", "أوزمير"), ("Costalumbre", "كوستالومبري"),
    ("Quenda", "كيندا"), ("Северовии", "سيفيروفيا"), ("Марсана", "مرسانة"), ("Zubrowka", "زوبروفكا"),
]  # fmt: skip
ALIKE = [
    ("Severonia", "Северовия"), ("Severovia", "Северония"), ("Severov", "Северовия"), ("Severovia", "Северовск"), ("Osmeria", "Осмер"), ("Osmar", "Осмер"),
    ("Marsina", "Марсана"), ("Mersana", "Марсана"), ("Zubrov", "Зубровка"), ("Norholt", "Норрхольм"), ("Talvania", "Тальвиния"), ("Ana", "Ана"),
    ("Marsina", "مرسانة"), ("Marsa", "مرسانة"), ("Severonia", "سيفيروفيا"), ("Talvinia", "تالفانيا"), ("Norrhelm", "نورهولم"), ("Марсина", "مرسانة"),
    ("Severovia", "Severovia"), ("Северовия", "Северовия"), ("Lanshui", "澜水"), ("", "Северовия"), ("Se7en", "Северовия"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), ONE)
def test_one_name_in_two_scripts_is_known(one: str, other: str) -> None:
    assert same_name(one, other)
    assert same_name(other.upper(), one)


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_what_only_looks_alike_is_told_apart(one: str, other: str) -> None:
    assert not same_name(one, other)
    assert not same_name(other, one)
