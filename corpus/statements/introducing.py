"""Sentences that introduce what is told after them and tell nothing of it themselves ("I wish to report on …", "I have the honour to state the following."),
in six languages. They repeat the subject's words, so that a question meets them better than what they introduce."""

from __future__ import annotations

import re

_LONGEST = 400  # characters: a longer one tells something beside

# Its last words: what follows does.
_CLOSES = re.compile(
    r"\b(?:the\s+following(?:\s+(?:points?|remarks?|comments?|observations?|clarifications?|explanations?))?|as\s+follows|set\s+out\s+below"
    r"|ce\s+qui\s+suit|(?:les?|des)\s+(?:points?|observations?|précisions?|remarques?|éclaircissements?|explications?)\s+(?:suivant(?:e?s)|ci-après)"
    r"|lo\s+(?:siguiente|que\s+sigue)|l[ao]s\s+siguientes\s+(?:puntos|observaciones|aclaraciones|precisiones|comentarios|explicaciones)"
    r"|(?:нижес|с)ледующее|следующи[ем]\s+(?:замечания|соображения|разъяснения|пояснения|моменты))\s*[.:]?$"
    r"|(?:如下|以下(?:几点)?(?:说明|意见|情况|评论|看法))[。：:]?$"
    r"|(?<![\u0621-\u064a])(?:[بك]?ما\s+يلي|على\s+النحو\s+التالي|(?:النقاط|الملاحظات|الإيضاحات|التوضيحات)\s+التالية)\s*[.:]?$",
    re.IGNORECASE,
)
# Whoever speaks says on what he will.
_OPENS = re.compile(
    r"\bI\s+(?:wish|want|should\s+like|would\s+like)(?:\s+\w+)?\s+to\s+(?:report|speak|comment|touch|dwell|say\s+a\s+few\s+words|make\s+(?:a|the|some|two|three|several)\s+(?:\w+\s+)?(?:statement|points?|comments?|remarks?|observations?))\s+(?:on|about|upon|of|regarding|concerning)\b"
    r"|\bje\s+(?:voudrais|souhaite(?:rais)?|désire|tiens\s+à)\s+(?:(?:maintenant|également|brièvement)\s+)?(?:rendre\s+compte\s+d|parler\s+d|dire\s+quelques\s+mots|faire\s+(?:une|quelques|deux|trois)\s+(?:déclaration|observations?|remarques?|commentaires?)|intervenir\s+sur|aborder\b|évoquer\b)"
    r"|\b(?:quisiera|deseo|desearía|me\s+gustaría)\s+(?:informar\s+(?:sobre|acerca|de\b)|hablar\s+(?:de|sobre)|hacer\s+(?:una|algunas|dos|tres)\s+(?:declaración|observaciones|comentarios|precisiones)|referirme\s+a|comentar\b|decir\s+unas\s+palabras)"
    r"|\b(?:хотел[аи]?\s+бы|хочу|желаю)\s+(?:(?:теперь|также|кратко)\s+)?(?:доложить\s+об?\b|рассказать\s+об?\b|остановиться\s+на\b|высказаться\s+(?:по|о)\b|коснуться\b|сделать\s+(?:заявление|несколько\s+замечаний))"
    r"|(?:我|本人|我国代表团)?(?:想|愿|希望|要)(?:就|对|谈谈)[^。]{0,60}(?:发言|说几句|作(?:一|几点|简要)?(?:说明|评论|报告|发言)|问题)[。]?$"
    r"|(?<![\u0621-\u064a])(?:أود|أرغب\s+في|نود)\s+(?:أن\s+)?(?:أتحدث\s+عن|التحدث\s+عن|أتناول|أعلق\s+على|أدلي\s+(?:ببيان|بملاحظات)|أقدم\s+تقريرا\s+عن|أبلغ\s+عن)",
    re.IGNORECASE,
)


def introduces(text: str) -> bool:
    """Whether a sentence only says that something will be told, or on what somebody will speak."""
    text = text.strip()
    return len(text) <= _LONGEST and (_CLOSES.search(text) is not None or (text[-1:] in ".。" and _OPENS.search(text) is not None))
