"""Where a text says that it leaves what was said on one agenda item, without a heading: "Apart from the agenda items, one delegation …", or
a paragraph on all the items that had a part of their own."""

from __future__ import annotations

import re
from collections.abc import Set

from corpus.naming.mentions import agenda_items

_BEYOND = re.compile(
    r"\W*(?:(?:apart|aside)\s+from|besides|beyond|outside|in\s+addition\s+to)\s+(?:the|these)\s+(?:\w+\s+)?(?:agenda\s+)?items\b"
    r"|\W*(?:en\s+dehors\s+d|outre\s+l|indépendamment\s+d|au-delà\s+d)es\s+(?:\w+\s+)?points\b"
    r"|\W*(?:aparte\s+de|fuera\s+de|además\s+de|al\s+margen\s+de)\s+(?:los|estos)\s+(?:\w+\s+)?temas\b"
    r"|\W*(?:помимо|кроме|вне)\s+(?:\w+\s+)?пунктов\b|\W*除(?:了)?(?:上述|这些|各)?(?:议程)?项目(?:之|以)?外"
    r"|\W*(?:(?:و?فضلاً?\s+عن|بالإضافة\s+إلى|علاوة\s+على|بخلاف|خارج)\s+)(?:بنود|البنود)",
    re.IGNORECASE,
)


def leaves_item(text: str, parts: Set[str]) -> bool:
    """Whether a paragraph goes beyond the agenda item above it. `parts` are the items that had a part of their own in the same letter or annex."""
    if _BEYOND.match(text):
        return True
    return len(parts) > 1 and parts <= agenda_items(text)
