"""Whether a run of Chinese characters may be a foreign name as it is transcribed, and which sounds it has.

Transcriptions go by the syllable: of the usual tables (Xinhua's "Names of the World's Peoples") what counts here is that a consonant keeps its
place and, by and large, itself (帕 p, 巴 b), that vowels do not (克 is k, ke, ko or ck), that l and r are one before a vowel and 尔 or nothing after it,
and that n and ng after a vowel end a syllable. Sounds are compared as such skeletons; characters have theirs from pypinyin.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import lru_cache

LEAST = 3
"""Sounds of a skeleton: names with fewer are alike by chance."""
_FEWEST, _MOST = 3, 8  # characters of a name within a text: of two, common words are alike (普通, 文本)

_TRANSCRIBING = (
    "阿埃艾爱安昂奥澳巴白班邦包保堡鲍北贝本比彼毕边宾波伯勃博布查昌茨达大戴丹但当道德登邓狄迪蒂丁东都杜敦顿多厄恩尔法凡范方菲费芬丰冯夫弗福富盖甘冈高戈哥"
    "格葛根贡古瓜圭哈海汉翰豪赫黑亨洪侯胡华怀惠霍基吉加迦嘉贾简江杰金津京久居卡开凯坎康考科可克肯孔库夸奎昆拉腊来莱兰朗劳勒雷蕾黎里理利立丽连良列林"
    "琳龙卢鲁路伦罗洛吕马玛麦曼芒毛梅门蒙米密明缪摩莫默姆木穆内纳乃奈南尼涅宁纽农努诺欧帕派潘庞培佩彭蓬皮匹平珀普齐奇恰钱强乔琴丘屈让热仁日荣茹儒瑞若"
    "撒萨塞赛桑瑟森沙莎山尚绍舍申沈圣施什史士舒朔斯丝思松苏素孙索塔泰坦汤唐陶特滕提惕田廷通图土托陀瓦万旺威韦维魏温文翁沃乌武伍西希锡夏香肖晓谢辛"
    "欣星兴修许雪逊雅亚延扬杨耶叶伊依易因英尤于约云宰扎赞泽曾詹张哲珍芝朱兹子宗祖佐哇娃娅妮娜露萝薇琪瑙"
)
_RUN = re.compile(f"[{_TRANSCRIBING}]{{{_FEWEST},}}")
# Initials of pinyin to classes of sounds; y is a vowel here.
_INITIALS = {
    "zh": "j", "ch": "j", "j": "j", "q": "j", "sh": "s", "x": "s", "z": "s", "c": "s", "s": "s", "r": "l", "l": "l", "y": "", "": "",
}  # fmt: skip
_SYLLABLE = re.compile(r"(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)([a-zü]*)")
_CODA = "N"
_AFTER = "R"  # l or r after a vowel
_VOWELS = "aeiouy"

# Spellings in plain Latin letters to classes of sounds, the longest first; several where they are spoken in several ways.
_LATIN = {
    "shch": ("s",), "tsch": ("j",), "wh": ("w", "h"), "tch": ("j",), "sch": ("s",), "ch": ("j", "k", "s"), "sh": ("s",), "zh": ("j",), "kh": ("h", "k"), "ph": ("f",), "th": ("t", "s"), "ts": ("s",),
    "tz": ("s",), "ck": ("k",), "qu": ("k", "kw"), "x": ("ks",), "b": ("b",), "p": ("p",), "f": ("f",), "d": ("d",), "t": ("t",), "k": ("k",), "q": ("k",),
    "s": ("s",), "z": ("s",), "j": ("j", ""), "v": ("w", "f"), "h": ("h", ""),
}  # fmt: skip
_SPELLINGS = re.compile("|".join(sorted((*_LATIN, "c", "g", "ng", "n", "m", "l", "r", "w", "[aeiouy]"), key=len, reverse=True)))
_WAYS = 64  # in which a spelling is taken at most


def runs(text: str) -> Iterator[str]:
    """The parts of a text that may be a foreign name, or a word of one, each with its parts: every run of three to eight of the characters that
    transcribe names."""
    for match in _RUN.finditer(text):
        run = match[0]
        for start in range(len(run) - _FEWEST + 1):
            for end in range(min(start + _MOST, len(run)), start + _FEWEST - 1, -1):
                yield run[start:end]


@lru_cache(maxsize=4096)
def sounds(run: str) -> str:
    """The skeleton of a run of characters: "哈斯勒克" has "hslk"."""
    from pypinyin import lazy_pinyin

    found = ""
    for character, syllable in zip(run, lazy_pinyin(list(run)), strict=True):
        if character == "尔":
            found += _AFTER
        elif spoken := _SYLLABLE.fullmatch(syllable):
            initial, final = spoken.groups()
            found += _INITIALS.get(initial, initial) + (_CODA if final.endswith(("n", "ng")) else "")
    return found


@lru_cache(maxsize=65536)
def skeletons(spelt: str) -> frozenset[str]:
    """The skeletons that a word in plain small Latin letters may have, as a Chinese transcription would; none of a word with fewer than `LEAST` sounds."""
    word = re.sub(r"(.)\1+", r"\1", spelt)
    ways = [_of(match[0], match.start(), match.end(), word) for match in _SPELLINGS.finditer(word)]
    found: set[str] = set()
    for way in itertools.islice(itertools.product(*ways), _WAYS):
        found.add("".join(way))
    return frozenset(s for s in found if len(s) >= LEAST)


def _of(part: str, start: int, end: int, word: str) -> tuple[str, ...]:
    """The sounds that a part of a word may stand for, by what is beside it."""
    behind = word[end : end + 1]
    spoken = bool(behind) and behind in _VOWELS and word[end:] != "e"  # a vowel behind it is spoken
    found: tuple[str, ...] = _LATIN.get(part, ())
    if part in _VOWELS:
        found = ("w", "") if part == "u" and start == 0 else ("",)
    elif part == "ng":
        found = (f"{_CODA}g", f"{_CODA}j", "ng") if behind and behind in _VOWELS else (_CODA, f"{_CODA}g")
    elif part == "n":
        found = ("n",) if spoken else (_CODA,)
    elif part in "lr":
        found = ("l",) if spoken or not start else (_AFTER, "", "l")
    elif part == "m":
        found = ("m",) if spoken else ("m", _CODA)
    elif part == "w":
        found = ("w",) if spoken else ("", "w")
    elif part == "c":
        found = ("s",) if behind and behind in "eiy" else ("k",)
    elif part == "g":
        found = ("g", "j") if behind and behind in "eiy" else ("g",)
    elif part == "k" and behind == "i":
        found = ("k", "j")  # 基
    elif part == "t" and (behind == "i" or word[start:] in ("ton", "tan")):
        found = ("t", "d")  # 蒂, 顿, 丹
    elif part == "p" and behind == "o":
        found = ("p", "b")  # 波
    elif part == "d" and start and not behind and word[start - 1] == "n":
        found = ("d", "")  # 兰
    return found
