"""Texts that try whether the program's patterns end: each repetition of a pattern is repeated many times, and what must follow it doesn't.

A pattern of which a repetition can match the same text in two ways takes twice as long for each further one (Davis et al., "The Impact of Regular
Expression Denial of Service (ReDoS) in Practice", 2018). Run as a program, it searches all texts and prints each pattern's name before it does.
"""

from __future__ import annotations

import importlib
import pkgutil
import random
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

parser: Any = importlib.import_module("re._parser")
ops: Any = importlib.import_module("re._constants")

PACKAGES = ("corpus", "index", "assistant", "evals")
TIMES = 32
_MANY = 8  # a repetition that is allowed as often
_TRIES = 2
_CHARACTERS = [chr(c) for first, last in ((32, 127), (0xA0, 0x180), (0x400, 0x450), (0x600, 0x670), (0x2010, 0x2030), (0x3000, 0x3010), (0x4E00, 0x4E20)) for c in range(first, last)]  # fmt: skip
_REPEATS = {ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT}
_CATEGORIES = {ops.CATEGORY_DIGIT: str.isdigit, ops.CATEGORY_SPACE: str.isspace, ops.CATEGORY_WORD: lambda c: c.isalnum() or c == "_"}
_NEGATED = {ops.CATEGORY_NOT_DIGIT: ops.CATEGORY_DIGIT, ops.CATEGORY_NOT_SPACE: ops.CATEGORY_SPACE, ops.CATEGORY_NOT_WORD: ops.CATEGORY_WORD}


def patterns() -> list[tuple[str, re.Pattern[str]]]:
    """Every compiled pattern that a module of the program holds, by the name that holds it."""
    found: dict[tuple[str, int], tuple[str, re.Pattern[str]]] = {}
    for package in PACKAGES:
        for module in pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}."):
            for name, value in vars(importlib.import_module(module.name)).items():
                for pattern in _held(value):
                    found.setdefault((pattern.pattern, pattern.flags), (f"{module.name}.{name}", pattern))
    return list(found.values())


def texts(pattern: re.Pattern[str], times: int = TIMES) -> Iterator[str]:
    """Texts for a pattern, the same ones at each call."""
    tree = parser.parse(pattern.pattern, pattern.flags)
    for n, repeated in enumerate(_repetitions(tree)):
        for attempt in range(_TRIES):
            chosen = random.Random(f"{n} {attempt}")
            whole = _text(tree, chosen, repeated, times)
            yield from (f"{whole}\0", f"{whole[:-1]}\0", f"{whole[: len(whole) * 2 // 3]}\0", f"{_text(repeated, chosen, None, 0) * times}\0")


def _held(value: object, depth: int = 0) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield value
    elif depth < 4 and isinstance(value, dict):
        for item in (*value.keys(), *value.values()):
            yield from _held(item, depth + 1)
    elif depth < 4 and isinstance(value, list | tuple | set | frozenset):
        for item in value:
            yield from _held(item, depth + 1)


def _repetitions(tree: Any) -> Iterator[Any]:
    for op, held in tree:
        if op in _REPEATS:
            if held[1] > _MANY and op is not ops.POSSESSIVE_REPEAT:
                yield held[2]
            yield from _repetitions(held[2])
        elif op is ops.SUBPATTERN:
            yield from _repetitions(held[3])
        elif op is ops.BRANCH:
            for branch in held[1]:
                yield from _repetitions(branch)
        elif op is ops.ATOMIC_GROUP:
            yield from _repetitions(held)


def _text(tree: Any, chosen: random.Random, repeated: Any, times: int) -> str:
    """A text that a pattern matches, but for what it must not stand beside; `repeated`, a part of it, as often as it may be up to `times`."""
    return "".join(_part(op, held, chosen, repeated, times) for op, held in tree)


def _part(op: Any, held: Any, chosen: random.Random, repeated: Any, times: int) -> str:
    if op is ops.LITERAL:
        return chr(held)
    if op in (ops.NOT_LITERAL, ops.ANY):
        return chosen.choice([c for c in "ab 1," if op is ops.ANY or ord(c) != held])
    if op is ops.IN:
        return _of_set(held, chosen)
    if op in _REPEATS:
        least, most, part = held
        if part is repeated:
            return _text(part, chosen, None, 0) * min(times, int(most))
        return "".join(_text(part, chosen, repeated, times) for _ in range(chosen.randint(least, min(most, least + 2))))
    if op is ops.SUBPATTERN:
        return _text(held[3], chosen, repeated, times)
    if op is ops.BRANCH:
        return _text(_branch(held[1], repeated) or chosen.choice(held[1]), chosen, repeated, times)
    return _text(held, chosen, repeated, times) if op is ops.ATOMIC_GROUP else ""


def _branch(branches: Any, repeated: Any) -> Any:
    """The branch that holds the repetition."""
    return next((branch for branch in branches if any(part is repeated for part in _repetitions(branch))), None) if repeated is not None else None


def _of_set(items: Any, chosen: random.Random) -> str:
    fitting = _fitting(tuple(items))
    usual = [c for c in fitting if c in " a1,A一"]
    if fitting:
        return chosen.choice(usual if usual and chosen.random() < 0.5 else fitting)
    op, held = next(item for item in items if item[0] is not ops.NEGATE)
    return chr(held if op is ops.LITERAL else held[0])


@cache
def _fitting(items: tuple[Any, ...]) -> list[str]:
    return [c for c in _CHARACTERS if _in_set(items, c)]


def _in_set(items: Any, character: str) -> bool:
    negated = found = False
    for op, held in items:
        if op is ops.NEGATE:
            negated = True
        elif op is ops.LITERAL:
            found |= ord(character) == held
        elif op is ops.RANGE:
            found |= held[0] <= ord(character) <= held[1]
        elif held in _NEGATED:
            found |= not _CATEGORIES[_NEGATED[held]](character)
        elif held in _CATEGORIES:
            found |= bool(_CATEGORIES[held](character))
    return found != negated


def main() -> None:
    """Searches every text with its pattern."""
    for name, pattern in patterns():
        for text in texts(pattern):
            print(name, repr(text), flush=True)
            for _ in pattern.finditer(text):
                pass


if __name__ == "__main__":
    main()
