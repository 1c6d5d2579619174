"""The thanks and closes that end a text or stand in it as a sentence of their own, in the six languages.

Thanks that somebody gives are what a question may be about ("List letters of thanks", "what was achieved thanks to the lighthouse"): only
those are taken away that stand behind a mark, a comma or a line break and end with their own sentence, with no words behind them but those
of closed lists.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.languages import Language

_MOST = 5  # closes behind one another
# A request behind thanks is no name.
_REQUEST = r"(?!(?:also|list|show|give|name|find|quote|count|summari[sz]e|compare|liste[rz]?|cite[rz]?|donne[rz]?|montre[rz]?|résume[rz]?|compare[rz]?|enumere|muestre|resuma|busque|перечисли|покажи|назови|найди|процитируй|сравни)(?:те)?\b)"
_CAPITAL = r"(?-i:[A-ZÀ-ÝА-ЯЁ])[\w’'.-]*"
_NAME = rf"[\s,]+{_REQUEST}{_CAPITAL}(?:\s+{_CAPITAL})?"
_SIGNED = rf"[\s,]+{_REQUEST}{_CAPITAL}(?:[\s,]+(?:(?:of|the|for|de|des|du|la|del)\s+){{0,2}}{_CAPITAL}){{0,7}}"
_SIGNED_AR = r"[\s،,]+[\u0621-\u064a]+(?:\s+[\u0621-\u064a]+){0,2}"


@dataclass(frozen=True, slots=True)
class _Closes:
    """`last` ends a text, `within` is a sentence in it."""

    last: re.Pattern[str]
    within: re.Pattern[str]


def _closes(*, thanks: str, after: str, sentences: str, signs: str, name: str = _NAME, signed: str = _SIGNED, spaced: bool = True) -> _Closes:
    """The patterns of a language: `thanks` with their followers `after` (and a `name`), whole `sentences`, and `signs` with who is `signed`
    behind them."""
    gap = r"[\s,،]+" if spaced else r"[，,、\s]*"
    thanked = rf"(?:{thanks})(?:{gap}(?:{after}))*"
    mark = r"(?<=[?？؟.!。！…\n])"
    return _Closes(
        last=re.compile(
            rf"(?:^|(?<=[?？؟.!。！…,،，;；:—–\n»”)-]))\s*(?:{thanked}(?:{name})?|{sentences}|(?:{signs})(?:{signed})?)\s*[.!。！…,،，]*\s*$", re.IGNORECASE
        ),
        within=re.compile(rf"{mark}\s*(?:{thanked}|{sentences}|{signs})\s*(?:[.!。！…]+|\n)(?=\s*\S)", re.IGNORECASE),
    )


_HELP_EN = r"(?:help|time|assistance|support|attention|reply|answer|response|patience|efforts?|kindness|cooperation|consideration|understanding)"
_HELP_FR = r"(?:aide|temps|assistance|réponse|attention|patience|collaboration|soutien|compréhension)"
_HELP_ES = r"(?:ayuda|tiempo|asistencia|respuesta|atención|paciencia|colaboración|apoyo|comprensión)"
_HELP_RU = r"(?:помощь|время|ответ|содействие|внимание|терпение|поддержку|понимание)"

_CLOSES: dict[Language, _Closes] = {
    Language.EN: _closes(
        thanks=r"(?:(?:many|much|with|and|my|best)\s+)*(?:thanks|thank\s+you)",
        after=rf"(?:so|very)\s+much|a\s+(?:lot|million|bunch)|again|in\s+advance|indeed|kindly|for\s+(?:(?:all|your|any|the|kind)\s+)*{_HELP_EN}(?:\s+and\s+(?:your\s+)?{_HELP_EN})?|and\s+(?:kind|best|warm)\s+regards|(?:to\s+)?you(?:\s+all)?|everyone",
        sentences=rf"(?:i|we)\s+(?:look|am\s+looking|are\s+looking)\s+forward\s+to\s+(?:hearing\s+from\s+you|your\s+(?:early\s+|kind\s+)?{_HELP_EN})(?:\s+soon)?|(?:i|we)\s+(?:would|will|should|shall)\s+(?:be\s+)?(?:(?:very|most|really|much|greatly)\s+)*(?:grateful|thankful|obliged|appreciate\s+(?:it|(?:any|your)\s+{_HELP_EN}))(?:\s+for\s+(?:any|your)\s+{_HELP_EN})?"
        rf"|(?:any|your)\s+{_HELP_EN}\s+(?:is|would\s+be|will\s+be)\s+(?:(?:very|much|greatly|most)\s+)*(?:appreciated|welcome)|(?:it\s+(?:is|would\s+be)\s+)?(?:much|greatly)\s+appreciated|have\s+a\s+(?:nice|good|great|lovely)\s+(?:day|evening|weekend|week|afternoon)",
        signs=r"(?:with\s+)?(?:(?:my|many|kind|best|warm|kindest|warmest)\s+)*(?:regards|wishes)|yours(?:\s+(?:sincerely|faithfully|truly))?|sincerely(?:\s+yours)?|cheers",
    ),
    Language.FR: _closes(
        thanks=r"(?:(?:et|un\s+grand|mille|avec\s+(?:mes|nos|tous\s+mes))\s+)*(?:(?:vifs|sincères)\s+)?(?:merci|remerciements)|(?:je|nous)\s+vous\s+(?:en\s+)?remerci(?:e|ons)",
        after=rf"beaucoup|bien|infiniment|vivement|encore(?:\s+une\s+fois)?|(?:d['’]avance|par\s+avance)|à\s+(?:vous|tous)|(?:pour|de)\s+votre\s+(?:précieuse\s+)?{_HELP_FR}",
        sentences=rf"dans\s+l['’]attente\s+de\s+(?:votre\s+réponse|vous\s+lire)|je\s+vous\s+(?:en\s+)?(?:serais|saurais)\s+(?:très\s+|infiniment\s+)?(?:reconnaissante?|gré)(?:\s+de\s+votre\s+{_HELP_FR})?|veuillez\s+agréer[^.?!;:]{{0,100}}\b(?:salutations|sentiments|considération)(?:\s+distingué\w*|\s+les\s+meilleur\w*)?|bonne\s+journée(?:\s+à\s+vous)?|bonne\s+soirée",
        signs=r"(?:(?:très|bien)\s+)?cordialement|bien\s+à\s+vous|respectueusement|(?:(?:meilleures|sincères|cordiales)\s+)?salutations(?:\s+distinguées)?|meilleurs?\s+(?:sentiments|vœux)",
    ),
    Language.ES: _closes(
        thanks=r"(?:(?:y|muchas|muchísimas|mil|con\s+mi)\s+)*(?:gracias|agradecimiento)|(?:se\s+lo|le|les)\s+agradezco(?:\s+mucho)?",
        after=rf"de\s+antemano|por\s+adelantado|anticipadas|otra\s+vez|nuevamente|a\s+(?:usted|ustedes|tod[oa]s)|por\s+(?:su|tu|la|vuestra)\s+{_HELP_ES}",
        sentences=rf"quedo\s+a\s+la\s+espera(?:\s+de\s+su\s+respuesta)?|(?:se\s+lo|le|les)\s+(?:agradecería|estaría\s+(?:muy\s+)?agradecid[oa])(?:\s+mucho)?(?:\s+su\s+{_HELP_ES})?|de\s+antemano,?\s+(?:muchas\s+)?gracias|que\s+tenga(?:n)?\s+(?:un\s+)?buen(?:as?)?\s+(?:día|tardes?|noches?)",
        signs=r"un\s+(?:cordial\s+)?saludo|(?:cordiales\s+)?saludos(?:\s+cordiales)?|(?:muy\s+)?atentamente|(?:muy\s+)?cordialmente",
    ),
    Language.RU: _closes(
        thanks=r"(?:(?:и|заранее|большое|огромное|вам)\s+)*спасибо|(?:(?:и|заранее|очень|вам)\s+)*благодар(?:ю|им|ен|на|ны)",
        after=rf"вам|вас|большое|огромное|заранее|ещё\s+раз|еще\s+раз|за\s+(?:вашу\s+|ваш\s+|ваше\s+)?{_HELP_RU}",
        sentences=r"буду\s+(?:вам\s+)?(?:очень\s+|весьма\s+|вам\s+)*(?:благодар(?:ен|на)|признател(?:ен|ьна))(?:\s+(?:вам|за\s+(?:помощь|ответ)))*|жду\s+(?:вашего\s+)?ответа|всего\s+(?:доброго|хорошего)|до\s+свидания|хорошего\s+дня",
        signs=r"с\s+(?:наилучшими\s+пожеланиями|(?:глубоким\s+)?уважением)",
    ),
    Language.ZH: _closes(
        thanks=r"(?:(?:非常|十分|万分|多|先|在此)\s*)*(?:谢谢|感谢|多谢)|(?:先行)?致谢",
        after=r"您|你|各位|大家|了|(?:您|你)?的?(?:帮助|支持|协助|解答|回复|时间)",
        sentences=r"拜托(?:您|你)?了?|麻烦(?:您|你)了|(?:我|我们)?(?:将|会)?(?:不胜|十分|非常)感激(?:不尽)?|期待(?:您|你)的(?:回复|答复)",
        signs=r"祝好|此致(?:敬礼)?|顺祝商祺",
        name=r"(?!)",
        signed=r"[\s，,]+[一-鿿]{2,4}",
        spaced=False,
    ),
    Language.AR: _closes(
        thanks=r"و?(?:شكرا|(?:ل(?:ك|كم)\s+)?(?:مني\s+)?(?:مع\s+)?(?:جزيل|خالص|وافر)\s+(?:ال)?(?:شكر|امتنان)|أشكر(?:ك|كم))",
        after=r"جزيلا|جدا|ل(?:ك|كم)|مقدما|سلفا|مرة\s+أخرى|على\s+(?:حسن\s+)?(?:مساعدت(?:ك|كم)|المساعدة|تعاون(?:ك|كم)|وقت(?:ك|كم)|اهتمام(?:ك|كم))",
        sentences=r"و?(?:أكون|سأكون)\s+(?:شاكرا|ممتنا|شاكرة|ممتنة)(?:\s+ل(?:ك|كم))?|و?في\s+انتظار\s+رد(?:ك|كم)|و?تفضلوا\s+بقبول\s+(?:فائق\s+)?(?:الاحترام|التقدير|تحياتي)",
        signs=r"و?مع\s+(?:خالص\s+|أطيب\s+)?(?:التحية|تحياتي|التحيات|التقدير)",
        name=r"(?!)",
        signed=_SIGNED_AR,
    ),
}  # fmt: skip


def without_close(text: str, language: Language) -> str:
    """`text` without its thanks and its close, and without thanks that are a sentence within it; a line break is a mark."""
    closes = _CLOSES[language]
    kept = text
    for _ in range(_MOST):
        match = closes.last.search(kept)
        if match is None:
            break
        kept = kept[: match.start()]
    return closes.within.sub(" ", kept)
