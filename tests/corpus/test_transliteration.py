"""One name in two scripts is known, and names that only look alike are told apart; the States are invented."""

from __future__ import annotations

import re

import pytest

from corpus.naming.chinese_names import may_transcribe, runs, sounds
from corpus.naming.transliteration import keys_of_name, keys_sought, same_name

_CHINESE = re.compile("[\u4e00-\u9fff]")
ONE = [
    ("Severovia", "Северовия"), ("Severovia", "Северовии"), ("Severovia", "Северовией"), ("Zubrowka", "Зубровка"), ("Zubrowka", "Зубровкой"),
    ("Norrholm", "Норрхольм"), ("Norrholm", "Норрхольма"), ("Osmere", "Осмер"), ("Osmere", "Осмера"), ("Marsana", "Марсаны"), ("Quenda", "Куэнда"),
    ("Costalumbre", "Косталумбре"), ("Khirovia", "Хировия"), ("Zhelania", "Желания"), ("Yurovka", "Юровка"), ("Chernovia", "Черновии"),
    ("Severovia", "سيفيروفيا"), ("Marsana", "مرسانة"), ("Talvania", "تالفانيا"), ("Norrholm", "نورهولم"), ("Osmere", "أوزمير"), ("Costalumbre", "كوستالومبري"),
    ("Quenda", "كيندا"), ("Северовии", "سيفيروفيا"), ("Марсана", "مرسانة"), ("Zubrowka", "زوبروفكا"),
    ("Gesperos", "Гесперос"), ("Hesperos", "Гесперос"), ("Hesperos", "赫斯珀洛斯"), ("Гесперос", "赫斯珀洛斯"), ("Corvania", "科尔瓦尼亚"),
    ("Severovia", "谢韦罗维亚"), ("Norrholm", "诺尔霍尔姆"), ("Costalumbre", "科斯塔伦布雷"), ("Talvania", "塔尔瓦尼亚"), ("Kelderland", "凯尔德兰"), ("Kelderland", "凯尔德兰德"),
    ("Hargrave", "哈格雷夫"), ("Woolcott", "伍尔科特"), ("Tange", "坦奇"), ("Whitlam", "惠特拉姆"), ("Johnson", "约翰逊"), ("Gorton", "戈顿"), ("Timbs", "蒂姆布斯"),
    ("Lanshui", "澜水"), ("كورفانيا", "科尔瓦尼亚"), ("هيسبيروس", "赫斯珀洛斯"), ("سيفيروفيا", "谢韦罗维亚"), ("تالفانيا", "塔尔瓦尼亚"),
]  # fmt: skip
ALIKE = [
    ("Severonia", "Северовия"), ("Severovia", "Северония"), ("Severov", "Северовия"), ("Severovia", "Северовск"), ("Osmeria", "Осмер"), ("Osmar", "Осмер"),
    ("Marsina", "Марсана"), ("Mersana", "Марсана"), ("Zubrov", "Зубровка"), ("Norholt", "Норрхольм"), ("Talvania", "Тальвиния"), ("Ana", "Ана"),
    ("Marsina", "مرسانة"), ("Marsa", "مرسانة"), ("Severonia", "سيفيروفيا"), ("Talvinia", "تالفانيا"), ("Norrhelm", "نورهولم"), ("Марсина", "مرسانة"),
    ("Severovia", "Severovia"), ("Северовия", "Северовия"), ("", "Северовия"), ("Se7en", "Северовия"), ("Glen", "科尔尼"), ("Karen", "科尔尼"), ("Marsana", "梅尔西多"),
    ("Korea", "科学家"), ("Osmere", "奥斯曼"), ("Hasluck", "赫斯珀洛斯"), ("Mood", "穆迪"), ("", "科尔尼"), ("Tesk", "的是可"), ("كورفانيا", "赫斯珀洛斯"), ("مرسانة", "梅尔西多"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), ONE)
def test_one_name_in_two_scripts_is_known(one: str, other: str) -> None:
    assert same_name(one, other)
    assert same_name(other.upper(), one)


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_what_only_looks_alike_is_told_apart(one: str, other: str) -> None:
    assert not same_name(one, other)
    assert not same_name(other, one)


@pytest.mark.parametrize(("one", "other"), ONE)
def test_one_name_is_found_by_a_key_that_both_share(one: str, other: str) -> None:
    assert keys_sought(one) & keys_of_name(other) or _CHINESE.search(other)  # names in Chinese are sought, not kept
    assert keys_sought(other) & keys_of_name(one)


def test_sounds_are_consonants_and_what_tells_an_a_from_an_i() -> None:
    assert sounds("哈斯勒克") == "hAslk"
    assert sounds("科尔尼") == "kRnI"
    assert sounds("恩科") == "Nk"
    assert may_transcribe("科尔尼", "kearney")
    assert not may_transcribe("科尔尼", "karen")  # its n ends a syllable
    assert may_transcribe("马尔萨纳", "marsana")
    assert not may_transcribe("马尔萨纳", "marsina")
    assert not may_transcribe("穆迪", "moodie")  # two consonants: alike by chance


def test_a_name_is_a_part_of_a_run_of_transcribing_characters() -> None:
    assert "赫斯珀洛斯" in set(runs("赫斯珀洛斯常驻代表的信"))
    assert list(runs("主席建议的普通照会文本")) == []
    assert len(list(runs("斯" * 1_000))) < 10_000


def test_long_words_are_told_apart_at_once() -> None:
    assert not same_name("Ha" * 400 + "t", "哈哈哈哈哈拉特")
    assert not same_name("Ha" * 11 + "t", "哈哈哈哈哈拉特")
