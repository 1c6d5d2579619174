"""The first case of a Russian name that stands in the genitive, as the sender of a letter does: "Северовии" is Северовия; told only where its
ending or the record's own text tells it."""

from __future__ import annotations

import re

# Endings of the genitive, and what the first case may have in their place; the longest first.
_NOUNS = (
    ("ии", ("ия", "ий", "ие")),
    ("и", ("я", "ь", "а", "и")),
    ("ы", ("а", "ы")),
    ("а", ("", "о")),
    ("я", ("ь", "й", "е")),
    ("ов", ("ы", "а")),
    ("ев", ("и", "ы")),
)
_ADJECTIVES = (("ой", ("ая",)), ("ей", ("яя", "ая")), ("ого", ("ый", "ий", "ое")), ("его", ("ий", "ее")), ("ых", ("ые",)), ("их", ("ие",)))
# Nouns for a kind of State or group: the name goes on behind them in the case in which it stands.
_KINDS = {
    "Республики": "Республика", "Королевства": "Королевство", "Княжества": "Княжество", "Государства": "Государство", "Союза": "Союз", "Федерации": "Федерация",
    "Эмирата": "Эмират", "Содружества": "Содружество", "Группы": "Группа", "Лиги": "Лига", "Посольства": "Посольство", "Делегации": "Делегация", "Правительства": "Правительство",
}  # fmt: skip


def nominative(name: str, text: str) -> str | None:
    """The first case of `name`, which stands in the genitive: as `text` has it, or as its ending tells; None where neither tells it."""
    words = name.split()
    if not words or not re.fullmatch(r"[А-Яа-яЁё\s–—-]+", name):
        return None
    first, *others = words
    options = _firsts(first)
    behind = "".join(rf"\s+(?:{'|'.join(map(re.escape, (*_firsts(word), word)))})" for word in others)
    if options and (said := re.search(rf"(?<!\w)(?:{'|'.join(map(re.escape, options))}){behind}(?!\w)", text)):
        return " ".join(said[0].split())
    if kind := _KINDS.get(first):
        return " ".join((kind, *others))
    return f"{name[:-2]}ия" if not others and name.endswith("ии") else None


def _firsts(word: str) -> list[str]:
    """What the first case of a word may be, by its ending, without the word itself."""
    found = [word[: -len(ending)] + new for ending, news in (*_ADJECTIVES, *_NOUNS) if word.endswith(ending) for new in news]
    return [form for form in dict.fromkeys(found) if form != word and len(form) > 1]
