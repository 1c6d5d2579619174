"""The calibration text: 40 passages and 40 questions in each of the six languages, written for this project.

It covers the same spread of subjects in every language, no passage being another's translation. Embedded once per
model, it tells where a model puts each language.
"""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

from corpus.languages import SIX, Language
from corpus.sources import digest

_FOLDER = Path(__file__).parent / "calibration"


@lru_cache(maxsize=1)
def calibration_text() -> dict[Language, tuple[tuple[str, ...], tuple[str, ...]]]:
    """(passages, questions) of each of the six languages."""
    loaded = {lang: json.loads((_FOLDER / f"{lang}.json").read_text(encoding="utf-8")) for lang in SIX}
    return {lang: (tuple(text["passages"]), tuple(text["questions"])) for lang, text in loaded.items()}


def calibration_digest() -> str:
    """What the calibration text is called where vectors made from it are kept."""
    return digest(json.dumps({str(k): v for k, v in calibration_text().items()}, ensure_ascii=False).encode())[:16]
