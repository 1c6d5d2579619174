"""What the program itself writes around a former question that it carries over ("(on the question “…”)"): the words of the frame, and those of
the question that it quotes, are not what is asked now."""

from __future__ import annotations

import re

from corpus.questions.talk_words import WORDINGS

_FRAMES = re.compile("|".join(re.escape(before) + ".*" + re.escape(after) for before, _, after in (w.on.partition("{}") for w in WORDINGS.values())))


def framed(text: str) -> tuple[int, int] | None:
    """The span of the frame with the question that it quotes; None where there is none."""
    match = _FRAMES.search(text)
    return match.span() if match else None
