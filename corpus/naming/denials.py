"""Whether a text denies or rejects the act that it names at a place ("does not recommend that", "rejected the following recommendations"), in six languages."""

from __future__ import annotations

import re

_NEAR = 80  # characters on either side that tell it
_BEFORE = re.compile(
    # English
    r"(?:\b(?:not|never|cannot|neither|nor)\s+(?:(?!only\b|merely\b|least\b|but\b)\w+\s+)?|n['’]t\s+(?:\w+\s+)?|\b(?:nobody\s+|none\s+of\s+(?:\w+\s+){1,3}?)|\b(?:refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|fail(?:s|ed|ing)?|unable|unwilling)\s+to\s+"
    r"|\b(?:reject(?:s|ed|ing)?|oppos(?:es?|ed|ing)|disagree(?:s|d)?\s+with|withdr[ae]w[sn]?|declin(?:es?|ed)|(?:not|never|cannot|n['’]t)\s+(?:accept|endorse|adopt|approve|support|agree\s+(?:to|with))(?:e?d)?)\s+(?:(?:all|any|both|each|of|the)\s+){0,4}"
    # French
    r"|(?:\bne\s+|\bn['’])(?:(?!que\b)\w+\s+){0,2}|(?:\bne\s+|\bn['’])(?:(?!que\b)\w+\s+){1,3}?(?:les|aux|des)\s+|\brefus\w+\s+de\s+|\boppos\w+\s+aux\s+|\b(?:rejet(?:te|tent|é|er|ant|a)|écart(?:e|é|er)|retir(?:e|é|er))\s+(?:(?:toutes|tous)\s+)?(?:les|ses|ces)\s+"
    # Spanish ("no delegation", too)
    r"|\b(?:no|nunca|tampoco)\s+(?:(?!\d|doubt\b|s[oó]lo\b|solamente\b|únicamente\b|obstante\b)\w+\s+)?|\b(?:no|nunca|tampoco)\s+(?:(?!s[oó]lo\b|solamente\b|únicamente\b|obstante\b)\w+\s+){1,3}?(?:las|los)\s+|\bnadie\s+|(?<!\bsin\s)\bning[uú]n[oa]?\s+(?:\w+\s+){1,3}?|\bop(?:on|us)\w+\s+a\s+(?:las|los)\s+|\b(?:rechaz|retir)\w+\s+(?:(?:todas|todos)\s+)?(?:las|los)\s+"
    # Russian
    r"|\b(?:не|никогда)\s+(?:(?!только\b|менее\b|просто\b)\w+\s+)?|\b(?:отклон|отверг|отозва|отозвал)\w*\s+(?:(?:все|эти)\s+)?|\bпротив\s+"
    # Chinese
    r"|(?<!不得)不(?:能|会|愿|予|敢)?|(?:无|没有)(?:任何|一个)?(?:人|国家|代表团)|(?:尚?未|从未|没有|无法|拒绝)(?:能)?|(?:[不未]|没有)(?:能)?(?:接受|采纳|通过|同意|核可|支持|赞成)(?:了)?|(?:拒绝|否决|反对|撤回)(?:接受|采纳)?(?:了)?"
    # Arabic
    r"|(?<![\u0621-\u064a])[وف]?(?:لا|لم|لن)\s+(?:أحد\s+)?|(?<![\u0621-\u064a])[وف]?(?:لا|لم|لن)\s+[\u0621-\u064a]+\s+(?:على\s+|ب)?ال|(?<![\u0621-\u064a])[وف]?[يتن]?(?:رفض|سحب|عارض)[\u0621-\u064a]?\s+(?:[\u0621-\u064a]+\s+){0,2}(?:ال)?)\Z",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"\s*(?:[^.,:;，。；：،؛]{0,30}?\s)?(?:(?:was|were|is|are|been)\s+(?:rejected|withdrawn|not\s+(?:accepted|adopted|endorsed|approved))|(?:été|est|sont|étaient)\s+(?:rejeté|retiré|écarté)|(?:fueron|han\s+sido|son|quedan|quedaron)\s+(?:rechazad|retirad)"
    r"|n['’](?:ont|étaient)\s+pas\s+été\s+(?:accept|adopt|retenu)|no\s+(?:fueron|han\s+sido)\s+(?:acept|aprob)|(?:был[аи]\s+)?(?:отклонен|отозван|отвергнут)|не\s+был[аи]?\s+(?:принят|одобрен))|(?:均|都|已)?(?:被(?:否决|拒绝|撤回)|未(?:获|被|予)(?:通过|接受|采纳))",
    re.IGNORECASE,
)


def is_denied(text: str, start: int, end: int) -> bool:
    """Whether the text denies, rejects or withdraws the act named at `start` to `end`: an act is stated by the words themselves alone."""
    return _BEFORE.search(text, max(0, start - _NEAR), start) is not None or _BEHIND.match(text, end, end + _NEAR) is not None
