"""The words by which somebody corrects a question that was asked, in the six languages: "no, I meant …", "not …, but …"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.languages import Language


@dataclass(frozen=True, slots=True)
class Correcting:
    """One language's corrections.

    `said` leads in what was meant ("no, I meant"), `behind` follows it ("item 6 instead"); `nay` is a bare "no" before it; `pairs` are what
    was not meant and what was, as `wrong` and `right`; `articles` are the articles that stand within a preposition behind `said` ("me refería al tema 6").
    """

    said: re.Pattern[str]
    behind: re.Pattern[str]
    nay: re.Pattern[str]
    pairs: tuple[re.Pattern[str], ...]
    articles: tuple[tuple[str, str], ...] = ()


_GAP = r"[\s,،，.!;:…—–-]+"
_STOP = r"\s*[,،，.!;:…—–-]\s*"
_W, _R = r"(?P<wrong>[^,،，;]+?)", r"(?P<right>[^,،，;]+?)"


def _correcting(
    *, nays: str, said: str, pairs: tuple[str, ...], articles: tuple[tuple[str, str], ...] = (), instead: str = r"(?!)", spaced: bool = True
) -> Correcting:
    """The patterns of a language; `spaced` is whether it sets spaces between words."""
    edge, gap = (r"(?!\w)", _GAP) if spaced else ("", r"[\s，,、：:；。！!]*")
    return Correcting(
        said=re.compile(rf"(?:(?:{nays}){edge}{gap})*(?:{said}){edge}[\s,،，:：—–-]*", re.IGNORECASE),
        behind=re.compile(rf"(?P<right>.+?)(?:{_STOP}(?:{said})|\s*,?\s+(?:{instead}))", re.IGNORECASE),
        nay=re.compile(rf"(?:(?:{nays}){edge}(?:\s+(?:{nays}){edge})*{_STOP})+", re.IGNORECASE),
        pairs=tuple(re.compile(pair, re.IGNORECASE) for pair in pairs),
        articles=articles,
    )


CORRECTING: dict[Language, Correcting] = {
    Language.EN: _correcting(
        nays=r"no|nope|(?:i['’]m\s+)?sorry|my\s+(?:mistake|bad)|pardon|actually|wait|oops|oh|ah",
        instead=r"instead|rather",
        said=r"(?:what\s+)?(?:i|we)\s+(?:(?:really|actually|only|rather|just)\s+)?(?:mean(?:t)?|(?:was|were|am|are)\s+(?:(?:asking|talking|speaking)\s+(?:about|of)|thinking\s+of|referring\s+to)|asked\s+about|said|wanted(?!\s+to))"
        r"(?:\s+to\s+(?:say|ask|write)(?:\s+about)?)?(?:\s+(?:was|is))?|(?:or\s+)?rather(?!\s+than)",
        pairs=(
            rf"(?:and\s+)?not\s+{_W}\s*(?:[,;—–]\s*(?:but\s+)?|\s+but\s+)(?:rather\s+)?{_R}", rf"{_R}\s*[,;—–]?\s*(?:(?:and|but)\s+)?\bnot\s+{_W}",
            rf"{_R}\s*,?\s+(?:rather\s+than|instead\s+of)\s+{_W}",
        ),
    ),
    Language.FR: _correcting(
        nays=r"non|pardon|(?:je\s+suis\s+)?désolée?|excusez-moi|attendez|enfin|en\s+fait|je\s+me\s+suis\s+trompée?|ah",
        instead=r"plutôt",
        said=r"(?:je|nous)\s+(?:voulais|voulions|veux|voulons)\s+(?:plutôt\s+)?(?:dire|parler)(?:\s+de(?=\s+l))?|(?:je|nous)\s+(?:parlais|parlions|parle)(?:\s+plutôt)?(?:\s+de(?!s)(?=\s))?|(?:je|nous)\s+(?:pensais|pensions|pense)(?:\s+plutôt)?(?:\s+à)?"
        r"|(?:je|nous)\s+(?:faisais|faisions)\s+(?:plutôt\s+)?(?:référence|allusion)(?:\s+à)?|j['’]ai\s+dit|il\s+s['’]agi(?:t|ssait)(?:\s+plutôt)?(?:\s+de(?=\s))?|(?:ou\s+)?plutôt(?!\s+que)",
        pairs=(
            rf"(?:non\s+pas|pas|non)\s+{_W}\s*(?:[,;—–]\s*(?:mais\s+)?|\s+mais\s+)(?:plutôt\s+)?{_R}", rf"{_R}\s*[,;—–]?\s*(?:et\s+|mais\s+)?\b(?:non\s+pas|pas|non)\s+{_W}",
            rf"{_R}\s*,?\s+(?:plutôt\s+qu(?:e\s+|['’])|au\s+lieu\s+d(?:e\s+|u\s+|es\s+|['’])){_W}",
        ),
        articles=(("du", "le"), ("des", "les"), ("au", "le"), ("aux", "les"), ("d’", ""), ("d'", "")),
    ),
    Language.ES: _correcting(
        nays=r"no|perd[óo]n|perdone|disculpe|espere|bueno|en\s+realidad|me\s+equivoqué",
        instead=r"mejor|más\s+bien|en\s+su\s+lugar",
        said=r"(?<!no )(?:(?:yo\s+)?me\s+(?:refería|refiero|estaba\s+refiriendo)(?:\s+más\s+bien)?(?:\s+a)?|(?:yo\s+)?(?:quería|queríamos|quise|quiero)\s+decir|(?:yo\s+)?(?:hablaba|hablábamos|hablo)(?:\s+más\s+bien)?(?:\s+de)?|(?:yo\s+)?dije|(?:yo\s+)?(?:pensaba|pensábamos)\s+en"
        r"|(?:yo\s+)?preguntaba\s+(?:por|sobre)|más\s+bien|(?:o\s+)?mejor(?:\s+dicho)?)",
        pairs=(
            rf"no\s+{_W}\s*(?:[,;—–]\s*(?:sino\s+)?|\s+sino\s+)(?:más\s+bien\s+)?{_R}", rf"{_R}\s*[,;—–]?\s*(?:y\s+)?\bno\s+{_W}",
            rf"{_R}\s*,?\s+en\s+(?:vez|lugar)\s+del?\s+{_W}",
        ),
        articles=(("al", "el"), ("del", "el")),
    ),
    Language.RU: _correcting(
        nays=r"нет|простите|извините|ой|погодите|да\s+нет|на\s+самом\s+деле|(?:я\s+)?ошиб(?:ся|лась)|оговорил(?:ся|ась)",
        instead=r"вместо\s+этого",
        said=r"(?:(?:я|мы)\s+)?(?:име(?:л\(а\)|л|ла|ли|ю|ем)\s+(?:(?:я|мы)\s+)?в\s+виду|хоте(?:л\(а\)|л|ла|ли)\s+(?:сказать|спросить)(?:\s+(?:об?|про))?|(?:говори|спрашива)(?:л\(а\)|л|ла|ли)\s+(?:об?|про))|(?:я|мы)\s+сказа(?:л\(а\)|л|ла|ли)|речь\s+(?:шла|ид[её]т)\s+об?|скорее|точнее|вернее",
        pairs=(rf"не\s+{_W}\s*[,;—–]\s*(?:(?:а|но)\s+)?{_R}", rf"{_R}\s*[,;—–]?\s*(?:а\s+)?(?<!\w)не\s+{_W}", rf"{_R}\s*,?\s+вместо\s+{_W}"),
    ),
    Language.ZH: _correcting(
        nays=r"不对|不是(?=[，,。！])|不(?=[，,。！])|抱歉|对不起|其实|我?说错了",
        said=r"不?我(?:是(?:想)?(?:说|指|问)(?:的是)?|(?:想)?(?:说|指|问)的是|的意思是(?:说)?)|应该是|应为|(?:更)?(?:确切|准确)(?:地|来)说(?:是)?",
        pairs=(r"不是(?P<wrong>[^，,、]+?)[，,、]?而?是(?P<right>[^，,、]+)", r"是?(?P<right>[^，,、]+?)[，,、]?而?(?:不是|并非)(?P<wrong>[^，,、]+)"),
        spaced=False,
    ),
    Language.AR: _correcting(
        nays=r"لا|كلا|عفوا|عذرا|معذرة|آسفة?|في\s+الواقع|أخطأت",
        instead=r"بدلا\s+من\s+ذلك",
        said=r"(?:أنا\s+)?(?:كن(?:ت|ا)\s+)?(?:[أن]قصد|[أن]عني|[أن]تحدث\s+عن|[أن]سأل\s+عن)|قلت|قصد(?:ت|نا|ي)|عنيت|كان\s+قصدي|بل|بالأحرى",
        pairs=(
            rf"(?:ليست?|لا)\s+{_W}\s*[،,]?\s*(?:بل|وإنما|إنما|ولكن|لكن)\s+{_R}", rf"(?:ليست?|لا)\s+{_W}\s*[،,]\s*{_R}", rf"{_R}\s*[،,]?\s*(?:وليست?|ليست?|ولا|لا)\s+{_W}",
            rf"{_R}\s*[،,]?\s*بدلا\s+من\s+{_W}",
        ),
    ),
}  # fmt: skip

_ALONE = {
    Language.EN: r"thank\w*|wait|stop|mind|never|nothing|none|nobody|nope|wrong|right|correct|true|false|really|indeed|sorry|please|forget|okay|ok|fine|good|great|nice|enough|done|bye|hello|hi|well|again|yes|not|\w+ly|\w+n['’]t|let|leave|go|try|more|less|continue|cheers",
    Language.FR: r"merci|attend\w*|stop|arrête\w*|rien|personne|jamais|faux|vrai|exact|correct|vraiment|désolée?|pardon|oubli\w*|d['’]accord|bien|bon|assez|fini|bonjour|salut|encore|oui|pas|\w{3,}ment|laisse\w*|continue\w*|plus|tant|ça|cela|suffit|parfait",
    Language.ES: r"gracias|esper\w*|para|basta|nada|nadie|nunca|jamás|falso|cierto|verdad|correcto|incorrecto|perdón|perdone|olvíd\w+|vale|bien|bueno|bastante|hola|adiós|otra|sí|tampoco|\w{3,}mente|deje|deja|siga|sigue|más|así|claro|perfecto",
    Language.RU: r"спасибо|подожд\w*|стоп|хватит|ничего|никто|никогда|неверно|верно|правда|неправда|извини\w*|прости\w*|забудь\w*|ладно|хорошо|плохо|довольно|привет|пока|снова|опять|да|нет|не\w*|еще|ещё|больше|точно|конечно",
    Language.ZH: r"谢|等|停|没|不|算|对|错|好|行|够|别|忘|抱歉|再见|你好|是|还|继续",
    Language.AR: r"شكرا|انتظر\w*|قف|كفى|لا|ليس\w*|شيء|أحد|أبدا|خطأ|صحيح|حقا|آسف\w*|عفوا|انس\w*|حسنا|جيد|يكفي|مرحبا|مجددا|نعم|أكثر|تابع|مطلقا|بعد",
}
NO_NOUN = {language: re.compile(words if language is Language.ZH else rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) for language, words in _ALONE.items()}
"""Words that stand behind a bare "no" and are no noun that could be meant."""
