"""Sentences that say of whom or of what they speak only by a pronoun ("He proposed …", "This delegation added …"), in six languages: alone they
say less than they seem to."""

from __future__ import annotations

import re

from corpus.languages import Language

_SAID_ES = r"(?:añadió|agregó|propuso|pidió|solicitó|señaló|indicó|precisó|explicó|sostuvo|subrayó|recomendó|opinó)"
_SAID_AR = r"(?:أضاف|أوضح|دع|طلب|اقترح|ذكر|أشار|قال|أكد|أفاد|خلص|رأ|شدد)(?:ت|وا|ى|ا)?"
_LEANS = {
    Language.EN: re.compile(r"(?:he|she|they)\b|(?:this|that|the\s+same|the\s+latter)\s+(?:delegation|speaker|representative|group|State|proposal|suggestion)\b", re.IGNORECASE),
    Language.FR: re.compile(r"(?:il|elle|ils|elles)\s+(?:a|ont|avai(?:t|ent)|s['’](?:est|étai(?:t))|l['’]a|en\s+a)\b(?!\s+été)|(?:cette|cet|ce|la\s+même)\s+(?:délégation|orateur|représentant|groupe|État|proposition|suggestion)\b", re.IGNORECASE),
    Language.ES: re.compile(rf"(?:él|ella|ellos|ellas)\b|(?:esa|esta|la\s+misma|ese|este)\s+(?:delegación|orador|representante|grupo|Estado|propuesta|sugerencia)\b|(?:también\s+|además\s+)?{_SAID_ES}\b", re.IGNORECASE),
    Language.RU: re.compile(r"(?:он|она|они)\b|(?:эта|та\s+же|указанная)\s+делегация\b|(?:это|данное)\s+предложение\b|(?:этот|тот\s+же)\s+(?:оратор|представитель)\b|(?:делегация|группа|представитель)\s+\w+\s+с\s+этим\b", re.IGNORECASE),
    Language.ZH: re.compile(r"(?:该(?:代表团|国|集团|组|代表|发言者|提案|提议)|他|她|他们|她们|这(?:一|个|项)(?:提议|提案|建议|主张)|并(?:且)?(?:指出|表示|说|要求|建议|认为)|没有代表团反对)"),
    Language.AR: re.compile(rf"و?(?:هو|هي|هم)\s|[وف]?{_SAID_AR}\s+(?:أن|إن|إلى|بأن|من|على|أيضا|كذلك)(?![\u0621-\u064a])|[وف]?(?:أيد|عارض|رفض|قبل)(?:ت)?(?:ه|ها)(?![\u0621-\u064a])|(?:ذلك|هذا)\s+الوفد"),
}  # fmt: skip


def leans_on_the_one_before(sentence: str, language: Language) -> bool:
    """Whether a sentence begins with what only the one before it names."""
    pattern = _LEANS.get(language)
    return pattern is not None and pattern.match(sentence.lstrip()) is not None
