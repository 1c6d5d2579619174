"""Where a text says that it leaves what was said on one agenda item, without a heading: "Apart from the agenda items, one delegation …", or
a paragraph on all the items that had a part of their own."""

from __future__ import annotations

import re
from collections.abc import Set

from corpus.naming.mentions import find_items

# Items are of other things too ("the two items of equipment", "los temas técnicos"): they are the agenda's where the phrase says so, or ends
# with them and points back ("Besides these items, …").
_BEYOND = re.compile(
    r"\W*(?:(?:apart|aside)\s+from|besides|beyond|outside(?:\s+of)?|in\s+addition\s+to)\s+(?:(?:all|both)\s+)?"
    r"(?:(?:the|these|those)\s+(?:[\w-]+\s+)?(?:agenda\s+items\b|items\s+(?:on|of)\s+(?:the|our|its)\s+(?:provisional\s+)?agenda\b)"
    r"|(?:these|those|the\s+above(?:-mentioned)?)\s+(?:\w+\s+)?items\s*,)"
    r"|\W*(?:(?:en\s+dehors|indépendamment|au-delà|en\s+plus)\s+(?:des|de\s+ces)|(?:outre|hormis)\s+(?:les|ces))\s+(?:\w+\s+)?points\s+"
    r"(?:(?:\w+\s+)?(?:de|à)\s+l['’]ordre\s+du\s+jour\b|(?:susmentionnés|précités)\s*,)"
    r"|\W*(?:en\s+dehors\s+de|indépendamment\s+de|au-delà\s+de|en\s+plus\s+de|outre|hormis)\s+ces\s+(?:\w+\s+)?points\s*,"
    r"|\W*(?:aparte|fuera|además|al\s+margen)\s+de\s+(?:(?:los|estos|esos)\s+(?:\w+\s+)?(?:temas|puntos)\s+(?:\w+\s+)?(?:del|en\s+el)\s+(?:programa|orden\s+del\s+día)\b"
    r"|(?:estos|esos)\s+(?:\w+\s+)?(?:temas|puntos)\s*,|los\s+(?:temas|puntos)\s+(?:mencionados|citados|anteriores)\s*,)"
    r"|\W*(?:помимо|кроме|вне)\s+(?:(?:\w+\s+)?пунктов\s+повестки\s+дня\b|(?:\w+\s+)?пунктов,?\s+\w+\s+(?:в|на)\s+повестк[уе]\s+дня\b"
    r"|(?:этих|указанных|вышеуказанных|упомянутых|вышеупомянутых)\s+(?:\w+\s+)?пунктов\s*,)"
    r"|\W*除(?:了|去)?(?:上述|这些|以上)?(?:各|[两二三四五六七]|几)?个?议程(?:上的)?(?:各|这些)?个?项目(?:之|以)?外"
    r"|\W*除(?:了|去)?(?:上述|这些|以上)(?:各|[两二三四五六七]|几)?个?项目(?:之|以)?外\s*[,，]"
    r"|\W*و?(?:فضل(?:ا|اً|ًا)\s+عن|بالإضافة\s+إلى|علاوة\s+على|بخلاف|خارج|باستثناء)\s+"
    r"(?:(?:جميع\s+)?بنود\s+جدول\s+(?:ال)?أعمال|(?:هذه\s+|تلك\s+)?البنود\s+(?:\w+\s+)?(?:في|على|من)\s+جدول\s+(?:ال)?أعمال"
    r"|(?:هذه|تلك)\s+البنود\s*[،,]|البنود\s+(?:السابقة|المذكورة|المذكورة\s+أعلاه)\s*[،,])",
    re.IGNORECASE,
)
_WORD = re.compile(r"[\u3400-\u9fff]|[^\W\d_\u3400-\u9fff]+")  # Chinese sets no space between words: a character counts
_LEAD_IN = 5  # words before the items with which a paragraph begins: "En ce qui concerne les"
_SEVERAL = 3  # items that are no longer compared with each other only


def leaves_item(text: str, parts: Set[str]) -> bool:
    """Whether a paragraph goes beyond the agenda item above it: it says so, or takes all the items together ("agenda items 5, 6 and 7").

    Two items are often compared under one of them; that a paragraph is on both is told by its beginning.

    Args:
        parts: the items that had a part of their own in the same letter or annex.
    """
    if _BEYOND.match(text):
        return True
    if len(parts) < 2:
        return False
    together = next((mention for mention in find_items(text) if parts <= set(mention.numbers)), None)
    return together is not None and (len(parts) >= _SEVERAL or len(_WORD.findall(text[: together.start])) <= _LEAD_IN)
