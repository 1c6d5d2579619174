"""What a former question named, and that question again with something of it exchanged: item 7 for item 6, France for Germany."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from corpus.languages import SIX, Language
from corpus.questions import Question
from corpus.talk_words import WORDINGS, Wording, content_words, without_mark


@dataclass(frozen=True, slots=True)
class Carried:
    """Something of a former question that a new one is read with: item, symbol, date, period, state, locator, kind or act; the
    record cited; or the topic as a whole."""

    kind: str
    value: str


class Spanned(Protocol):
    """Something that stands at a place in a text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def in_order(*groups: Sequence[Spanned]) -> list[Spanned]:
    """What a question names of several kinds, in the order of its text."""
    return sorted((mention for group in groups for mention in group), key=lambda m: m.start)


def without(text: str, mentions: Iterable[Spanned], filling: str = " ") -> str:
    """A text with what it names blanked out, offsets kept."""
    left = list(text)
    for mention in mentions:
        left[mention.start : mention.end] = filling * (mention.end - mention.start)
    return "".join(left)


@dataclass(frozen=True, slots=True)
class _Edit:
    start: int
    end: int
    text: str


def constraints(question: Question) -> tuple[Carried, ...]:
    """What a question names, as what is carried over from it."""
    named = [Carried("item", n) for item in question.items for n in item.numbers]
    named += [Carried("symbol", s.value) for s in question.symbols]
    named += [Carried("date", d.iso or f"--{d.month:02d}-{d.day:02d}") for d in question.dates]
    named += [Carried("period", f"{p.since or ''}/{p.until or ''}") for p in question.periods]
    named += [Carried("state", s.code) for s in question.states]
    named += [Carried(loc.kind, n) for loc in question.locators for n in loc.numbers]
    named += [Carried("kind", k.value) for k in question.kinds]
    named += [Carried("act", act) for act in sorted(question.acts)]
    return tuple(dict.fromkeys(named))


_DIGIT = r"[\d٠-٩一二三四五六七八九十IVXivx]"
_ARTICLE = re.compile(r"(?:\b(?:the|la|le|les|el|los|las)\s+|\bl['’])$", re.IGNORECASE)
_TIME_PREP = re.compile(
    r"(?:\b(?:in|on|of|at|during|since|until|before|after|by|from|en|le|au|du|depuis|avant|après|pendant|el|del|desde|durante|hasta|в|во|на|за|с|до|после|к)\s+|(?<![\u0621-\u064a])(?:في|خلال|منذ|بعد|قبل|عام|سنة)\s+|[在于自从])+$",
    re.IGNORECASE,
)
_YEAR_TAIL = re.compile(r"\s*(?:годов|года|годах|году|год|гг?\.)(?!\w)", re.IGNORECASE)
_BARE_NUMBER = re.compile(r"(?:\b(?:the|le|la|el|no|n[o°º]|на|по)\s+|№\s*|第|ال)?(?P<n>[\d٠-٩]{1,3})(?:\s*项)?", re.IGNORECASE)
_CAPITAL = r"[A-ZÀ-ÝА-ЯЁ][\w’'\-]*"
_JOINS = r"(?:\s+(?:(?:of|de|du|des|del|the|la|le|les|el|los|and|et|y|e|и|d['’])\s*)+|\s*,\s+|\s+)"
_NAMES = re.compile(rf"(?:{_CAPITAL})(?:{_JOINS}(?:{_CAPITAL}))*")
_AR_NAME = r"(?:(?:مملكة|جزر|جمهورية|إمارة|دولة|اتحاد)\s+)?(?!ال)[\u0621-\u064a]{3,}"
_AR_SLOT = re.compile(rf"(?:ممثل(?:و|ا|ي)?|وفد|حكومة|مندوب|بعثة)\s+(?P<name>{_AR_NAME}(?:\s+و{_AR_NAME})?)(?=\s|$|[؟?،])")
_ZH_SLOT = re.compile(r"(?:^|[，、对由请给向])(?P<name>[一-鿿]{2,9}?)(?=(?:的?(?:常驻)?代表|政府|代表团|提议|提出|建议|表示|说|认为|要求|主张))")
# Characters that Chinese writes foreign names with, and common words hardly ever: most of a name's are among them.
_ZH_SOUNDS = frozenset(
    "阿埃艾奥澳巴比贝博布达丹德迪多厄恩尔法菲弗福冈格古哈海赫霍基吉加卡凯科克库昆拉莱兰朗勒雷里利列林卢鲁伦罗洛马麦曼毛梅蒙米密摩莫姆纳尼诺努欧帕佩皮普奇乔切萨塞瑟森沙圣史斯苏索塔泰坦特廷图托瓦万威维魏温沃乌西希夏谢辛雅亚扬耶伊以因尤约赞泽扎詹兹佐"
)


def exchanged(rest: str, new: Question, old: Question, record: str | None, *, led: bool = True) -> tuple[str, tuple[Carried, ...]]:
    """The old question asked of what `rest`, an elliptic question without its lead, names; and what stayed of the old one.

    Args:
        new: what `rest` names.
        record: the symbol of the record that was cited, for a place in it such as an annex.
        led: whether something stood before `rest`, so that its first capital letter tells a name.
    """
    edits: list[_Edit] = []
    added: list[str] = []
    taken: set[str] = set()
    used = [False] * len(rest)
    for kind, edit, span in _mentions(rest, new, old):
        taken.add(kind)
        if edit is not None:
            edits.append(edit)
        else:
            added.append(_placed(kind, rest, span, new, old, record))
        used[span[0] : span[1]] = [True] * (span[1] - span[0])
    left = "".join(" " if hidden else c for c, hidden in zip(rest, used))
    wording = WORDINGS[new.language if new.language in SIX else Language.EN]
    words = content_words(left, wording)
    if number := _number_only(rest, old):
        edits.append(number)
        taken.add("item" if old.items else "locator")
    elif words:
        edit, append, kind = _phrase(left, words, new, old, record, led=led)
        edits += [edit] if edit else []
        added += [append] if append else []
        taken.add(kind)
    kept = tuple(c for c in constraints(old) if c.kind not in taken and not ("locator" in taken and c.kind in ("annex", "paragraph", "article")))
    text = _applied(old, edits, added)
    return _contracted(text) if old.language in (Language.FR, Language.ES) else text, kept


def _mentions(rest: str, new: Question, old: Question) -> Iterator[tuple[str, _Edit | None, tuple[int, int]]]:
    """What `rest` names by kind: the edit that puts it into the old question (None where that has no place for it), its span."""
    if new.items:
        span = (new.items[0].start, new.items[-1].end)
        if old.items:
            yield "item", _renumbered(old.text, old.items[0], rest, span), span
        else:
            yield "item", None, span
    for locator in new.locators[:1]:
        same = next((loc for loc in old.locators if loc.kind == locator.kind), None)
        span = (locator.start, new.locators[-1].end)
        yield "locator", _renumbered(old.text, same, rest, span) if same else None, span
    for symbol in new.symbols[:1]:
        span = (symbol.start, new.symbols[-1].end)
        yield "symbol", _Edit(old.symbols[0].start, old.symbols[-1].end, rest[span[0] : span[1]]) if len(old.symbols) == 1 else None, span
    times = in_order(new.dates, new.periods)
    if times:
        yield ("date", *_timed(rest, times, old))
    if new.states:
        span = _with_article(rest, (new.states[0].start, new.states[-1].end))
        slot = _states_slot(old)
        yield "state", _Edit(*_with_article(old.text, slot), rest[span[0] : span[1]]) if slot else _name_edit(rest[span[0] : span[1]], old), span
    for kind in new.kinds[:1]:
        if not new.symbols and not any(k.start < kind.end and kind.start < k.end for k in new.documents):
            span = (kind.start, kind.end)
            if old.kinds and not old.symbols and not old.documents:
                yield "kind", _Edit(old.kinds[0].start, old.kinds[0].end, rest[kind.start : kind.end]), span


def _timed(rest: str, times: Sequence[Spanned], old: Question) -> tuple[_Edit | None, tuple[int, int]]:
    tail = _YEAR_TAIL.match(rest, times[-1].end)
    span = (times[0].start, tail.end() if tail else times[-1].end)
    with_prep = (_before(rest, span[0], _TIME_PREP), span[1])
    slots = in_order(old.dates, old.periods)
    if not slots:
        return None, with_prep
    start, end = slots[0].start, slots[0].end
    if tail and (old_tail := _YEAR_TAIL.match(old.text, end)):
        end = old_tail.end()
    if with_prep[0] < span[0] and (before := _before(old.text, start, _TIME_PREP)) < start:
        return _Edit(before, end, rest[with_prep[0] : with_prep[1]]), with_prep
    return _Edit(start, end, rest[span[0] : span[1]]), with_prep


def _before(text: str, at: int, pattern: re.Pattern[str]) -> int:
    """Where what stands right before an offset begins."""
    match = pattern.search(text, 0, at)
    return match.start() if match else at


def _with_article(text: str, span: tuple[int, int]) -> tuple[int, int]:
    return _before(text, span[0], _ARTICLE), span[1]


def _placed(kind: str, rest: str, span: tuple[int, int], new: Question, old: Question, record: str | None) -> str:
    """A mention as it is added to the old question, with the preposition that it stands with there or in `rest`."""
    text = rest[span[0] : span[1]].strip()
    before = re.search(r"(?:(?<!\w)[^\W\d_]{1,6}['’]?\s*){1,3}$", rest[: span[0]])
    wording = WORDINGS[old.language if old.language in SIX else Language.EN]
    if kind in ("item", "symbol", "locator"):
        if before and new.language == old.language and new.language is not Language.ZH and not _ARTICLE.fullmatch(before[0]):
            text = before[0] + text
        else:
            text = (wording.about if kind == "item" else wording.within).format(text).strip(" ，")
    return text + (_in_record(record, old) if kind == "locator" else "")


def _in_record(record: str | None, old: Question) -> str:
    wording = WORDINGS[old.language if old.language in SIX else Language.EN]
    if record is None or old.symbols:
        return ""
    comma = {Language.ZH: "，", Language.AR: "،"}.get(old.language, ",")
    return comma + wording.within.format(record)


def _renumbered(old_text: str, slot: Spanned, rest: str, span: tuple[int, int]) -> _Edit:
    """The slot's own words, with the numbers of `rest`: so its case, preposition and order stay right."""
    old_numbers = list(re.finditer(_DIGIT, old_text[slot.start : slot.end]))
    new_numbers = list(re.finditer(_DIGIT, rest[span[0] : span[1]]))
    if not old_numbers or not new_numbers:
        return _Edit(slot.start, slot.end, rest[span[0] : span[1]])
    first = _first_number(old_text[slot.start : slot.end])
    numbers = rest[span[0] + _first_number(rest[span[0] : span[1]]) : span[0] + _numbers_end(rest[span[0] : span[1]])]
    return _Edit(slot.start + first, slot.start + _numbers_end(old_text[slot.start : slot.end]), numbers)


_NUMBER = re.compile(r"[\d٠-٩]+|[一二三四五六七八九十]+|(?<!\w)[IVX]+(?!\w)")
_NUMBERS_END = re.compile(r"(?:[\d٠-٩]+|[一二三四五六七八九十]+|(?<!\w)[IVX]+(?!\w))(?:\s*\([a-zа-я\u0621-\u064a]{1,2}\))*")


def _first_number(text: str) -> int:
    match = _NUMBER.search(text)
    return match.start() if match else 0


def _numbers_end(text: str) -> int:
    ends = [m.end() for m in _NUMBERS_END.finditer(text)]
    return ends[-1] if ends else len(text)


def _number_only(rest: str, old: Question) -> _Edit | None:
    """ "And 6?": the number alone."""
    match = _BARE_NUMBER.fullmatch(rest.strip())
    slots = [*in_order(old.items), *in_order(old.locators)]
    if match is None or not slots:
        return None
    slot = slots[0]
    inner = old.text[slot.start : slot.end]
    return _Edit(slot.start + _first_number(inner), slot.start + _numbers_end(inner), match["n"])


def _states_slot(old: Question) -> tuple[int, int] | None:
    """The States that the old question names in one enumeration, as a span."""
    if not old.states:
        return None
    end = old.states[0].end
    for state in old.states[1:]:
        if len(old.text[end : state.start]) > 8:
            break
        end = state.end
    return old.states[0].start, end


def _phrase(left: str, words: list[str], new: Question, old: Question, record: str | None, *, led: bool) -> tuple[_Edit | None, str | None, str]:
    """A noun phrase that none of the kinds covers: a name takes the place of a name, a topic that of a topic; the edit, or what
    is to be added."""
    phrase = re.sub(r"\s+", " ", left).strip(" ,،，")
    if (led or len(words) > 1) and _is_name(words, phrase, new.language) and (edit := _name_edit(phrase, old)):
        return edit, None, "state"
    if noun := _same_noun(phrase, words, new.language, old):
        return noun, None, "topic"
    if _PLACED.match(phrase) and new.language == old.language and not _ANNEX.search(phrase):
        return None, phrase, "topic"
    phrase = _LEADING.sub("", phrase) or phrase  # the place that it is put to has a preposition
    wording = WORDINGS[old.language if old.language in SIX else Language.EN]
    if new.kinds or _ANNEX.search(phrase):
        return None, (wording.within.format(phrase).strip() + (_in_record(record, old) if _ANNEX.search(phrase) else "")), "kind"
    if slot := _topic_slot(old, wording):
        return _Edit(*slot, phrase), None, "item" if any(slot[0] <= i.start < slot[1] for i in old.items) else "topic"
    return None, wording.about.format(phrase).strip(" ，"), "topic"


_PLACED = re.compile(
    r"(?:in|at|during|under|according\s+to|before|after|by|within|au|aux|en|dans|selon|d['’]après|pendant|durant|avant|après|según|durante|antes|después|в|во|при|согласно|по\s+мнению|до|после|в\s+случае|في|خلال|وفقا|حسب|قبل|بعد)\s+\S",
    re.IGNORECASE,
)
_ORDINAL_ZH = re.compile(r"第[\d一二三四五六七八九十]+(?P<noun>[一-鿿]{2,6})")


def _same_noun(phrase: str, words: list[str], language: Language, old: Question) -> _Edit | None:
    """ "And the second session?" after a question about the third: the phrase in the place of the one with the same noun."""
    if language != old.language or (len(words) < 2 and language is not Language.ZH):
        return None
    if language is Language.ZH:
        new_one = _ORDINAL_ZH.fullmatch(phrase)
        found = next((m for m in _ORDINAL_ZH.finditer(old.text) if new_one and m["noun"].startswith(new_one["noun"])), None)
        return _Edit(found.start(), found.start("noun") + len(new_one["noun"]), phrase) if found and new_one else None
    if language is Language.AR:
        same = re.search(rf"(?<![\u0621-\u064a]){re.escape(words[0])}\s+\S+?(?=\s|[؟?،]|$)", old.text)
        return _Edit(*same.span(), phrase) if same and len(words) == 2 else None
    noun = re.search(rf"\b{re.escape(words[-1])}\b", old.text, re.IGNORECASE)
    if noun is None:
        return None
    before = re.search(r"(?:\b(?:the|la|le|les|el|los|las|un|une|una|a)\s+|\bl['’])?(?:[^\W\d_]+\s+)$", old.text[: noun.start()], re.IGNORECASE)
    article = re.match(r"(?:the|la|le|les|el|los|las)\s|l['’]", phrase, re.IGNORECASE)
    start = before.start() if before else noun.start()
    if before and not article and (kept := re.match(r"(?:the|la|le|les|el|los|las)\s+", before[0], re.IGNORECASE)):
        start += kept.end()
    return _Edit(start, noun.end(), phrase)


_ANNEX = re.compile(r"\bannexe?s?\b|\banexos?\b|\bприложени\w+|附件|مرفق", re.IGNORECASE)


_CONTRACTIONS = (
    (re.compile(r"\b(a|de) el (?=[a-záéíóúñ])"), r"\1l "), (re.compile(r"\bdu (la |l['’])"), r"de \1"), (re.compile(r"\bau (la |l['’])"), r"à \1"),
    (re.compile(r"\b(?:du|de) les "), "des "), (re.compile(r"\b(?:au|à) les "), "aux "), (re.compile(r"\b(?:du|de) le "), "du "), (re.compile(r"\bà le "), "au "),
)  # fmt: skip


def _contracted(text: str) -> str:
    """French and Spanish join articles to prepositions."""
    for pattern, joined in _CONTRACTIONS:
        text = pattern.sub(joined, text)
    return text


def _topic_slot(old: Question, wording: Wording) -> tuple[int, int] | None:
    """Where the old question names its topic: "on small ports", without the symbol, time or item that follows."""
    match = wording.topic.search(old.text)
    if match is None:
        return None
    start, end = match.span("topic")
    times = in_order(old.dates, old.periods)
    for mention in in_order(old.symbols, times, old.items):
        if start + 4 < mention.start < end:
            end = min(end, _before(old.text, mention.start, _TIME_PREP), _before(old.text, mention.start, _LEADING_LAST))
        elif mention.start <= start + 4 and mention in times:
            return None
    return (start, start + len(old.text[start:end].rstrip())) if end - start >= 2 else None


def _is_name(words: list[str], phrase: str, language: Language) -> bool:
    if language is Language.ZH:
        sounds = sum(c in _ZH_SOUNDS for c in phrase)
        return len(phrase) <= 12 and (sounds >= 0.6 * len(phrase) or phrase.endswith(("国", "群岛", "代表团", "政府")))
    if language is Language.AR:
        return re.fullmatch(rf"{_AR_NAME}(?:\s+و{_AR_NAME})*", phrase) is not None
    return all(w[0].isupper() for w in words)


def takes_name(old: Question) -> bool:
    """Whether the question speaks of someone in whose place another may be named."""
    return _name_edit("", old) is not None


def _name_edit(name: str, old: Question) -> _Edit | None:
    """The name put where the old question has one."""
    if slot := _states_slot(old):
        return _Edit(*_with_article(old.text, slot), name)
    if old.language is Language.ZH:
        match = _ZH_SLOT.search(old.text)
        return _Edit(*match.span("name"), name) if match else None
    if old.language is Language.AR:
        match = _AR_SLOT.search(old.text)
        return _Edit(*match.span("name"), name) if match else None
    hidden = [(m.start, m.end) for m in in_order(old.symbols, old.dates, old.periods)]
    for run in _NAMES.finditer(old.text):
        start, end = run.span()
        if start <= 1 or any(start < e and s < end for s, e in hidden):
            # The word that opens a sentence is no name; what follows it in the run may be one.
            inner = re.compile(_CAPITAL).match(old.text, start)
            following = _NAMES.search(old.text, inner.end(), end) if inner and start <= 1 else None
            if following is None:
                continue
            start, end = following.span()
        return _Edit(*_with_article(old.text, (start, end)), name)
    return None


_LEADING = re.compile(
    r"^(?:(?:on|about|for|regarding|concerning|as\s+for|in|sur|pour|au\s+sujet\s+(?:de|du|des)|concernant|à\s+propos\s+(?:de|du)|quant\s+(?:à|au|aux)|sobre|acerca\s+del?|para|con|о|об|по|про|для|относительно|насчет|насчёт|بشأن|عن|حول)\s+|关于|对于|就)+",
    re.IGNORECASE,
)


_LEADING_LAST = re.compile(r"\b(?:on|about|in|sur|dans|au\s+sujet\s+du|sobre|en|по|в)\s+(?:the\s+|el\s+|le\s+)?$|(?:بشأن|في)\s+$", re.IGNORECASE)


def _applied(old: Question, edits: list[_Edit], added: list[str]) -> str:
    text = old.text
    at = len(text)
    for edit in sorted(edits, key=lambda e: -e.start):
        if edit.end <= at:
            text = text[: edit.start] + edit.text + text[edit.end :]
            at = edit.start
    if not added:
        return text
    bare = without_mark(text)
    start = text.find(bare)
    stem, mark = text[: start + len(bare)], text[start + len(bare) :]
    if old.language is Language.ZH:
        return f"{'，'.join(added)}，{stem}{mark}"
    return f"{stem} {' '.join(added)}{mark}"
