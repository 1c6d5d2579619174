"""Whether a run of Chinese characters may be a foreign name as it is transcribed, and which sounds it has.

Transcriptions go by the syllable: of the usual tables (Xinhua's "Names of the World's Peoples") what counts here is that a consonant keeps its
place and, by and large, itself (帕 p, 巴 b), that most vowels do not (克 is k, ke, ko or ck), but an a is never an i (萨, 西), that l and r are one before a
vowel and 尔 or nothing after it, and that n and ng after a vowel end a syllable. Characters have their sounds from pypinyin.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

LEAST = 3
"""Consonants of a name: those with fewer are alike by chance."""
_LONGEST = 24  # letters of a word that is compared: what may be left out in a longer one could be so in too many ways
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
# Finals that are a, and that are i, wherever they stand; after j, q and x, which have no others, i says nothing.
_OPEN, _CLOSE = frozenset(("a", "an", "ang", "ia", "ua")), frozenset(("i", "in", "ing", "ie", "iu"))
_WITH_I = ("j", "q", "x", "zh", "ch", "sh", "r", "z", "c", "s")
_SYLLABLE = re.compile(r"(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)([a-zü]*)")
_CODA = "N"
_AFTER = "R"  # l or r after a vowel
_VOWELS = "aeiouy"

SHORT = "'"
"""What may stand for a vowel that is not written, in what `may_transcribe` compares."""

# Spellings in plain Latin letters to classes of sounds, the longest first; several where they are spoken in several ways.
_LATIN = {
    "shch": ("s",), "tsch": ("j",), "wh": ("w", "h"), "tch": ("j",), "sch": ("s",), "ch": ("j", "k", "s"), "sh": ("s",), "zh": ("j",), "kh": ("h", "k"), "ph": ("f",), "th": ("t", "s"), "ts": ("s",),
    "tz": ("s",), "ck": ("k",), "qu": ("k", "kw"), "x": ("ks",), "b": ("b",), "p": ("p",), "f": ("f",), "d": ("d",), "t": ("t",), "k": ("k",), "q": ("k",),
    "s": ("s",), "z": ("s",), "j": ("j", ""), "v": ("w", "f"), "h": ("h", "hA", ""), SHORT: ("", "A", "I"),
}  # fmt: skip
_SPELLINGS = re.compile("|".join(sorted((*_LATIN, "c", "g", "ng", "n", "m", "l", "r", "w", "[aeiouy]+"), key=len, reverse=True)))


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
    """The sounds of a run of characters, as far as transcriptions keep them: "哈斯勒克" has "hAslk", where A is an a."""
    from pypinyin import lazy_pinyin

    found = ""
    for character, syllable in zip(run, lazy_pinyin(list(run)), strict=True):
        if character == "尔":
            found += _AFTER
        elif spoken := _SYLLABLE.fullmatch(syllable):
            initial, final = spoken.groups()
            onset = _INITIALS.get(initial, initial)
            vowel = "A" if final in _OPEN else "I" if final in _CLOSE and initial not in _WITH_I else ""
            found += onset + (vowel if onset else "") + (_CODA if final.endswith(("n", "ng")) else "")
    return found


def consonants_in(spoken: str) -> int:
    """How many consonants some `sounds` have."""
    return sum(c not in "AI" for c in spoken)


def may_transcribe(run: str, spelt: str) -> bool:
    """Whether a run of characters may be a word in plain small Latin letters as Chinese transcribes it; False where it has fewer than `LEAST` consonants."""
    spoken = sounds(run)
    return len(spelt) <= _LONGEST and consonants_in(spoken) >= LEAST and _pattern(spelt).fullmatch(spoken) is not None


@lru_cache(maxsize=8192)
def _pattern(spelt: str) -> re.Pattern[str]:
    """The sounds that a word may have."""
    word = re.sub(r"(.)\1+", r"\1", spelt)
    return re.compile("".join(f"(?:{'|'.join(_of(m[0], m.start(), m.end(), word))})" for m in _SPELLINGS.finditer(word)))


def _of(part: str, start: int, end: int, word: str) -> tuple[str, ...]:
    """The sounds that a part of a word may stand for, by what is beside it."""
    behind = word[end : end + 1]
    spoken = bool(behind) and behind in _VOWELS and word[end:] != "e"  # a vowel behind it is spoken
    found: tuple[str, ...] = _LATIN.get(part, ())
    if part[0] in _VOWELS:
        heard = ("",) + (("A",) if set(part) - set("iy") else ()) + (("I",) if set(part) & set("eiy") else ())
        found = (*heard, "w") if part[0] == "u" and start == 0 else heard
    elif part == "ng":
        found = (f"{_CODA}g", f"{_CODA}j", "ng", _CODA) if behind and behind in _VOWELS else (_CODA, f"{_CODA}g")
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
