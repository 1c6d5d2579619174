"""What a former question named, as it is carried over to the next one, and that question written anew."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.languages import Language
from corpus.questions.named import Question
from corpus.questions.slots import Edit
from corpus.questions.talk_words import without_mark


@dataclass(frozen=True, slots=True)
class Carried:
    """Something of a former question that a new one is read with: item, symbol, date, period, state, locator, kind or act; the
    record cited; or the topic as a whole."""

    kind: str
    value: str


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


def applied(old: Question, edits: list[Edit], added: list[str]) -> str:
    """The old question with these spans replaced, and with what is added put behind it, in Chinese before it."""
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
