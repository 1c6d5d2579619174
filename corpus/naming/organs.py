"""The line that opens a preamble: an organ named alone, and a comma ("The Conference,"), in six languages."""

from __future__ import annotations

import re

from corpus.languages import Language
from corpus.naming.bodies import is_body

_LONGEST = 80  # characters of a line that names a body alone
_COMMAS = (",", "،", "，")
EMPHATIC = re.compile(r"إن\s+")
"""What an Arabic preamble has before the organ: "إن المؤتمر،"."""
# A line that names an organ and says nothing else, whatever the organ is called: "The Executive Council", "Le Conseil exécutif".
_ORGANS = {
    Language.EN: r"The(?:\s+(?:[A-Z][\w’'-]*|of|on|for|to|and|the))+", Language.FR: r"(?:L[ea]\s+|L['’])[A-ZÀ-Þ][\w’'-]*(?:\s+[a-zà-ÿ]+)?(?:\s+(?:d[eu]s?|sur|pour|et|l[ae]s?|[A-ZÀ-Þ][\w’'-]*))*",
    Language.ES: r"(?:El|La)\s+[A-ZÀ-Þ][\w-]*(?:\s+[a-zà-ÿ]+)?(?:\s+(?:del?|sobre|para|y|l[ao]s?|[A-ZÀ-Þ][\w-]*))*",
    Language.RU: r"(?:\w+(?:[ыио]й|ая|ое)\s+)*(?:[Сс]овет|[Аа]ссамблея|[Бб]юро|[Сс]обрание|[Сс]овещание|[Тт]рибунал|[Сс]уд|[Кк]оллегия|[Пп]равление|[Кк]омитет|[Кк]омиссия|[Гг]руппа)(?:\s+\w+){0,4}",
    Language.ZH: r"[一-鿿]{1,12}[会院局署处组团构]", Language.AR: r"إن\s+ال\w+(?:\s+ال\w+)*",
}  # fmt: skip
_ORGAN_PATTERNS = {language: re.compile(pattern) for language, pattern in _ORGANS.items()}


def named_alone(line: str, language: Language) -> str | None:
    """The organ that a line names alone, with its article and without the comma behind it; None where it says something else."""
    opening = line.strip()
    if not opening.endswith(_COMMAS) or len(opening) > _LONGEST:
        return None
    opening = opening[:-1].strip()
    pattern = _ORGAN_PATTERNS.get(language)
    return opening if is_body(EMPHATIC.sub("", opening, count=1)) or (pattern and pattern.fullmatch(opening)) else None
