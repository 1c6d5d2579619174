"""What a language model writes, as plain text in whole statements.

A model's output is data: tags, links, pictures, code and Markdown in it are taken out before anything else looks at it, and what is
left is cut into statements, each with the numbers that stand in square brackets behind it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from corpus.layout.sentences import sentences
from corpus.naming.dates import western_digits

NO_ANSWER = "NO_ANSWER"
"""What the model is told to write where the passages do not answer."""
PART = "PART_"
"""What the model is told to write, with a number behind it, before what it says of a part of the question; 0 is the question as a whole."""

_THINKING = re.compile(r"<(think|thinking|reasoning)>.*?(?:</\1>|\Z)", re.IGNORECASE | re.DOTALL)
_FENCE = re.compile(r"```[^\n]*\n.*?(?:```|\Z)|~~~.*?(?:~~~|\Z)", re.DOTALL)
_EMBEDDED = re.compile(r"<(script|style|iframe|object|svg|math|template|noscript)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<!--.*?(?:-->|\Z)|</?[a-zA-Z!?][^<>]*(?:>|\Z)", re.DOTALL)
_PICTURE = re.compile(r"!\[[^\]]*\]\s*(?:\([^)]*\)|\[[^\]]*\])?")
_LINK = re.compile(r"\[([^\[\]]*)\]\s*\([^)]*\)|\[([^\[\]]*[^\d\s\[\],][^\[\]]*)\]\s*\[[^\]]*\]")
_DEFINITION = re.compile(r"^\s*\[[^\]]+\]:\s*\S.*$", re.MULTILINE)
_ADDRESS = re.compile(
    r"(?:\b[a-z][a-z0-9+.-]{1,20}:)?//[^\s<>\"'）)】\]]+|\b(?:javascript|vbscript)\s*:[^\s<>\"']*|\b(?:data|file|mailto|blob|about):[^\s<>\"']+"
    r"|\bwww\.[^\s<>\"')]+|\b[\w.+-]+@[\w-]+\.[\w.-]+|\burl\([^)]*\)?|\b(?:[a-z0-9-]+\.)+(?:com|org|net|io|example|invalid|test|xyz|ru|cn|info|biz|app|dev)\b(?:/\S*)?",
    re.IGNORECASE,
)
_MARKDOWN = re.compile(r"^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+(?=\S)|(?:\d{1,2}[.)]\s+))|^\s*[|:\-\s]{3,}$|\|", re.MULTILINE)
_EMPHASIS = re.compile(r"\*+|(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w)|`+|\$\$|\\[a-zA-Z]+\b(?:\{[^}]*\})*|~~")
_MARK = re.compile(r"[\[【［]\s*(\d{1,3}(?:\s*[,،、;-]\s*\d{1,3})*)\s*[\]】］]")
_MARKS_BEFORE_STOP = re.compile(r"\s*((?:[\[【［][\d\s,،、;-]+[\]】］]\s*)+)([.!?…。！？؟]+)")
_LEADING = re.compile(r"(?:\s*[\[【［][\d\s,،、;-]+[\]】］])+")
_PART = re.compile(r"[\[(（【]{0,4}(?<![A-Za-z])PART\\?_(\d)(?!\d)[\])）】]*[ \t]*[:：.–—-]?")
_TRANSLATION = re.compile(r"\s*\{([^{}]*)\}")
_LEAST = 3  # letters of a statement
_BEHIND = 40  # characters behind a full stop in which its sentence is seen to be complete
_SPACES = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u3000]+")
# What may belong together with what is written later, whatever line it stands in: a tag, written out or not, and what is fenced.
_REACHES_ON = re.compile(r"<|&[#a-zA-Z]|```|~~~")
_LINE = re.compile(r"\n[ \t]*(?=[^\W\d_])")  # before a line that begins with a letter
_OPEN = re.compile(r"<[^<>]{0,400}\Z|!?\[[^\]\n]{0,400}\Z|\]\([^)\n]{0,400}\Z|\{[^{}]{0,800}\Z")


@dataclass(frozen=True, slots=True)
class Written:
    """A statement as the model wrote it: plain text, the numbers it cites, its translation of what it quotes, and the part of the question
    that it is said to be of: from 1, 0 being the whole, None where that is not said."""

    text: str
    cited: tuple[int, ...]
    translation: str | None = None
    part: int | None = None


def plain_text(text: str) -> str:
    """`text` with nothing left in it that could load, run or format anything. Done until nothing changes, since entities may hide
    tags and tags may hide tags."""
    for _ in range(4):
        before = text
        text = html.unescape(text)
        for pattern in (_THINKING, _EMBEDDED, _FENCE, _TAG, _PICTURE, _DEFINITION):
            text = pattern.sub(" ", text)
        text = _LINK.sub(lambda m: m[1] or m[2] or "", text)
        text = _ADDRESS.sub(" ", text)
        text = _EMPHASIS.sub("", _MARKDOWN.sub("", text))
        if text == before:
            break
    kept = "".join(c if c == "\n" or c.isprintable() or c == "\u3000" else " " for c in text)
    return _SPACES.sub(" ", kept.replace("<", "‹").replace(">", "›"))


class Statements:
    """Takes a model's output piece by piece and gives back the statements that are complete.

    Args:
        parts: whether the question has several, whose names the model was told to write.
    """

    def __init__(self, *, parts: bool = False) -> None:
        self._parts = parts
        self._raw = ""
        self._settled = 0  # characters of which all statements were given: nothing that follows can change them
        self._part: int | None = None  # that was named last in these
        self._given = 0  # statements behind them

    @property
    def raw(self) -> str:
        """All that was written so far."""
        return self._raw

    def add(self, piece: str) -> Iterator[Written]:
        """The statements that `piece` completes: a sentence is complete once the next one has begun, for its marks may still follow."""
        yield from self._settle()
        self._raw += piece
        # Cut anew only where something may have been completed: all that is not settled is read each time.
        if any(c in "\n.!?。！？؟…;；]" for c in self._raw[-len(piece) - _BEHIND :]):
            found = self._found(self._stable())
            yield from self._new(found[:-1])

    def end(self, *, cut: bool) -> Iterator[Written]:
        """The statements left at the end; where the output was cut off, not the one that it was cut off in."""
        found = self._found(plain_text(self._raw[self._settled :]))
        if cut and found and not re.search(r"[.!?。！？؟…]\s*(?:[\[【［][\d\s,،、;-]+[\]】］]\s*)*\Z", self._raw.rstrip()):
            found = found[:-1]
        yield from self._new(found)

    def _new(self, found: list[Written]) -> Iterator[Written]:
        fresh = found[self._given :]
        self._given = max(self._given, len(found))
        yield from fresh

    def _settle(self) -> Iterator[Written]:
        """The statements of the lines that nothing which follows can change: the last of them ends before one that begins with a letter, so with
        no mark or link that belongs to it, and nothing in them is open."""
        begun = [match.end() for match in _LINE.finditer(self._raw, self._settled)]
        if not begun:
            return
        lines = self._raw[self._settled : begun[-1]]
        if _REACHES_ON.search(lines) or any(lines.count(opened) != lines.count(closed) for opened, closed in ("[]", "{}", "()")):
            return
        plain = plain_text(lines)
        found = self._found(plain)
        yield from self._new(found)
        if named := _PART.findall(plain) if self._parts else []:
            self._part = int(named[-1])
        self._settled, self._given = begun[-1], self._given - len(found)

    def _stable(self) -> str:
        """The output up to where something that may still change what stands before it is open: a tag, a link, a thought."""
        text = self._raw[self._settled :]
        if match := re.search(
            r"<(think|thinking|reasoning|script|style|iframe|object|svg|math|template|noscript)\b(?!.*</\1)", text, re.IGNORECASE | re.DOTALL
        ):
            text = text[: match.start()]
        if text.count("```") % 2:
            text = text[: text.rindex("```")]
        if match := _OPEN.search(text):
            text = text[: match.start()]
        return plain_text(text)

    def _found(self, text: str) -> list[Written]:
        if not self._parts:
            return _statements(text)
        first, *named = _PART.split(text)
        return [replace(w, part=self._part) for w in _statements(first)] + [
            replace(w, part=int(n)) for n, said in zip(named[::2], named[1::2], strict=True) for w in _statements(said)
        ]


def _statements(text: str) -> list[Written]:
    moved = _MARKS_BEFORE_STOP.sub(r"\2 \1", text)  # "… at noon [2]." as "… at noon. [2]"
    units: list[tuple[str, str]] = []
    for start, end in sentences(moved):
        unit = moved[start:end]
        if (lead := _LEADING.match(unit)) and units:
            units[-1] = (units[-1][0], units[-1][1] + lead[0])
            unit = unit[lead.end() :]
        if unit.strip():
            units.append((unit, ""))
    return [written for unit, marks in units if (written := _written(unit, marks))]


def _written(unit: str, marks: str) -> Written | None:
    cited: list[int] = []
    for match in _MARK.finditer(western_digits(unit + marks)):
        cited += _numbers(match[1])
    bare = _MARK.sub("", unit)
    translations = [t for t in _TRANSLATION.findall(bare) if t.strip()]
    bare = " ".join(_TRANSLATION.sub("", bare).split())
    bare = re.sub(r"\s+([.,;:!?،؛؟。，])", r"\1", bare).strip(" -–•")
    if sum(c.isalpha() for c in bare) < _LEAST:
        return None  # "4." is the number of a list
    return Written(bare, tuple(dict.fromkeys(cited)), " ".join(" ".join(t.split()) for t in translations) or None)


def _numbers(inside: str) -> Iterator[int]:
    for part in re.split(r"[,،、;]", inside):
        ends = [int(n) for n in re.findall(r"\d+", part)]
        if len(ends) == 2 and 0 < ends[1] - ends[0] < 20:
            yield from range(ends[0], ends[1] + 1)
        else:
            yield from ends


# What models write in place of NO_ANSWER, at the beginning and without a citation.
_SAYS_NO = re.compile(
    r"(?:the\s+)?(?:provided\s+|given\s+)?(?:passages?|records?|documents?|texts?)\s+(?:provided\s+)?(?:do|does)\s*(?:not|n[’']t)\s+(?:\w+\s+)?(?:answer|contain|mention|say|provide|include|specify|state)"
    r"|les\s+(?:passages|documents|textes)\s+(?:\w+\s+)?ne\s+(?:répondent|contiennent|mentionnent|précisent|permettent)\b"
    r"|los\s+(?:pasajes|documentos|textos)\s+(?:\w+\s+)?no\s+(?:responden|contienen|mencionan|indican|permiten)\b"
    r"|в\s+(?:\w+\s+){0,2}(?:отрывках|документах|текстах|фрагментах)\s+нет\b|(?:отрывки|документы|фрагменты)\s+не\s+(?:содержат|отвечают|дают)"
    r"|(?:所给|提供的|这些|上述)?(?:段落|文件|文本|资料)(?:中|里)?(?:没有|未|不)(?:能)?(?:回答|提及|说明|包含|提供)"
    r"|(?:لا|لم)\s+(?:ت|ي)(?:جيب|تضمن|ذكر|حتوي|ورد|شر)\s*(?:هذه\s+)?(?:ال)?(?:فقرات|وثائق|مقاطع|نصوص)",
    re.IGNORECASE,
)


def refuses(raw: str) -> bool:
    """Whether a model's whole output says that the passages do not answer."""
    text = plain_text(raw).strip()
    head = text[:200]
    bare = re.sub(r"[^A-Z_]", "", head.replace(" ", "_").upper())
    if bare.startswith(NO_ANSWER) or (NO_ANSWER in head.upper().replace(" ", "_") and len(text) < 120):
        return True
    return not _MARK.search(western_digits(text)) and _SAYS_NO.search(head) is not None
