"""The words, in six languages, by which somebody wishes to see what stands before or after what was quoted, or to know who speaks there."""

from __future__ import annotations

from corpus.languages import Language

BEFORE, AFTER, SPEAKER = "before", "after", "speaker"

_SHOW_EN = (
    r"(?:(?:(?:can|could|may)\s+(?:you|i)\s+)?(?:please\s+)?(?:show|quote|give|read|see|have)(?:\s+(?:me|us))?\s+|what\s+(?:does|did)\s+|what\s+about\s+)?"
)
_SHOW_FR = r"(?:(?:(?:pouvez|pourriez)-vous\s+)?(?:me\s+)?(?:montre[rz]?|cite[rz]?|donne[rz]?|affiche[rz]?)(?:-moi|-nous)?\s+|que\s+dit\s+)?"
_SHOW_ES = r"(?:(?:(?:puede|puedes|podría)\s+)?(?:mu[eé]str[ae](?:me|nos)?|mostrar(?:me)?|cite|cita|dame|deme|ense[nñ][ae](?:me)?|ver)\s+|qu[eé]\s+dice\s+)?"
_SHOW_RU = r"(?:(?:покажи(?:те)?|процитируй(?:те)?|приведи(?:те)?|дай(?:те)?)(?:\s+(?:мне|нам))?\s+|что\s+(?:говорится|сказано)\s+в\s+)?"
_SHOW_ZH = r"(?:请)?(?:给我)?(?:看看?|显示|引用|读一?下|看一下)?"
_SHOW_AR = r"(?:(?:أرني|ارني|اعرض(?:\s+لي)?|أعطني|اعطني|اقتبس|ماذا\s+تقول|ماذا\s+جاء\s+في)\s+)?"
_PART_EN, _PART_FR, _PART_ES = r"(?:paragraph|passage|section|part|bit)", r"(?:paragraphe|passage|alin[eé]a|partie)", r"(?:p[aá]rrafo|pasaje|apartado|parte)"
_PART_RU, _PART_AR = r"(?:пункт|абзац|параграф|отрывок|пункте|абзаце)", r"(?:الفقرة|المقطع|الفقره)"

PLACE_WISHES: dict[Language, dict[str, str]] = {
    Language.EN: {
        BEFORE: rf"{_SHOW_EN}the\s+(?:(?:previous|preceding)\s+{_PART_EN}|{_PART_EN}\s+(?:right\s+|just\s+)?(?:before|above)(?:\s+(?:that|it|this))?)(?:\s+say)?|what\s+(?:comes|stands|is|was)\s+(?:right\s+|just\s+)?before(?:\s+(?:that|it|this))?|(?:show\s+me\s+)?the\s+one\s+before(?:\s+that)?",
        AFTER: rf"{_SHOW_EN}the\s+(?:(?:next|following)\s+{_PART_EN}|{_PART_EN}\s+(?:right\s+|just\s+)?(?:after|below|behind)(?:\s+(?:that|it|this))?)(?:\s+say)?|what\s+(?:comes|stands|is|was)\s+(?:(?:right\s+|just\s+)?(?:after|next))(?:\s+(?:that|it|this))?|what\s+follows|(?:show\s+me\s+)?the\s+one\s+after(?:\s+that)?",
        SPEAKER: r"who\s+(?:said|says|wrote|writes|stated|told\s+(?:us|them))\s+(?:that|this|it|so)(?:\s+then)?",
    },
    Language.FR: {
        BEFORE: rf"{_SHOW_FR}le\s+(?:{_PART_FR}\s+(?:pr[eé]c[eé]dente?|d['’]avant|juste\s+avant|au-dessus)|pr[eé]c[eé]dent)|qu['’](?:y\s+a-t-il|est-ce\s+qu['’]il\s+y\s+a)\s+(?:juste\s+)?avant",
        AFTER: rf"{_SHOW_FR}le\s+(?:{_PART_FR}\s+(?:suivante?|d['’]apr[eè]s|juste\s+apr[eè]s|qui\s+suit)|suivant)|qu['’](?:y\s+a-t-il|est-ce\s+qu['’]il\s+y\s+a)\s+(?:juste\s+)?apr[eè]s|la\s+suite",
        SPEAKER: r"qui\s+(?:l['’]a\s+(?:dit|[eé]crit|d[eé]clar[eé])|(?:a\s+(?:dit|[eé]crit|d[eé]clar[eé])|dit|[eé]crit)\s+(?:cela|ça|ca|ceci)|parle)",
    },
    Language.ES: {
        BEFORE: rf"¿?{_SHOW_ES}(?:el|la)\s+(?:{_PART_ES}\s+(?:anterior|de\s+antes|precedente)|anterior)|¿?qu[eé]\s+(?:hay|viene|dice)\s+(?:justo\s+)?antes",
        AFTER: rf"¿?{_SHOW_ES}(?:el|la)\s+(?:{_PART_ES}\s+(?:siguiente|de\s+despu[eé]s|posterior)|siguiente)|¿?qu[eé]\s+(?:hay|viene|dice)\s+(?:justo\s+)?despu[eé]s|¿?qu[eé]\s+sigue",
        SPEAKER: r"¿?qui[eé]n\s+(?:lo\s+(?:dijo|dice|escribi[oó]|declar[oó])|(?:dijo|dice|escribi[oó]|declar[oó])\s+(?:eso|esto)|habla)",
    },
    Language.RU: {
        BEFORE: rf"{_SHOW_RU}предыдущ\w+\s+{_PART_RU}|{_SHOW_RU}{_PART_RU}\s+(?:перед\s+(?:этим|ним)|выше|до\s+этого)|что\s+(?:стоит|идёт|идет|написано|было)\s+(?:перед\s+(?:этим|ним)|до\s+этого|выше)",
        AFTER: rf"{_SHOW_RU}следующ\w+\s+{_PART_RU}|{_SHOW_RU}{_PART_RU}\s+(?:после\s+(?:этого|него)|ниже)|что\s+(?:стоит|идёт|идет|написано|было)\s+(?:после\s+(?:этого|него)|дальше|далее|ниже)",
        SPEAKER: r"кто\s+(?:(?:это|так)\s+(?:сказал|говорит|написал|пишет|заявил|утверждает)|(?:сказал|говорит|написал|заявил)\s+(?:это|так))",
    },
    Language.ZH: {
        BEFORE: rf"{_SHOW_ZH}(?:前一|上一|前面(?:的|那)?一?)(?:段|款|条)(?:话)?(?:呢|是什么|说什么|说了什么)?|(?:这|那|它)?(?:之)?前面(?:是|写|说)(?:的|了)?什么",
        AFTER: rf"{_SHOW_ZH}(?:后一|下一|后面(?:的|那)?一?)(?:段|款|条)(?:话)?(?:呢|是什么|说什么|说了什么)?|(?:这|那|它)?(?:之)?后面(?:是|写|说)(?:的|了)?什么",
        SPEAKER: r"(?:这|那)?(?:句?话|些)?(?:是)?谁(?:说|讲|写|提)的?(?:这|那)?(?:句?话)?(?:呢)?",
    },
    Language.AR: {
        BEFORE: rf"{_SHOW_AR}{_PART_AR}\s+(?:السابقة?|السابقه|التي\s+قبلها|الذي\s+قبله)|ماذا\s+(?:جاء|يرد|ورد)\s+قبل(?:\s+ذلك|ها|ه)",
        AFTER: rf"{_SHOW_AR}{_PART_AR}\s+(?:التالية?|التاليه|اللاحقة?|التي\s+بعدها|الذي\s+بعده|التي\s+تليها)|ماذا\s+(?:جاء|يرد|ورد)\s+بعد(?:\s+ذلك|ها|ه)",
        SPEAKER: r"من\s+(?:الذي\s+)?(?:قال|كتب|ذكر)(?:\s+(?:ذلك|هذا|هذه)|ه|ها)",
    },
}
"""The patterns of whole utterances, by language and by what is wished."""
