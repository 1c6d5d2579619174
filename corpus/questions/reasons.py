"""Reasons, in six languages: whether a question is a bare "why", what it is put to once it is resolved, and which sentences give one."""

from __future__ import annotations

import re

from corpus.languages import SIX, Language, detect
from corpus.questions.talk_words import WORDINGS, sentence, without_mark

_WHY = {
    Language.EN: r"(?:(?:and|but|so)\s+)?(?:(?:but\s+)?why(?:\s+(?:is|was|did)\s+(?:that|this|it)(?:\s+so)?|\s+so|\s+then|\s+exactly)?|how\s+come|for\s+what\s+reasons?|on\s+what\s+grounds?|what\s+(?:is|was|are|were)\s+the\s+reasons?(?:\s+(?:for|of|behind)\s+(?:that|this|it))?|what\s+for|(?:give\s+me\s+)?(?:the|what)\s+reasons?)",
    Language.FR: r"(?:(?:et|mais)\s+)?(?:pourquoi(?:\s+(?:cela|ça|donc))?|pour\s+quelles?\s+raisons?|pour\s+quels?\s+motifs?|quelles?\s+(?:en\s+)?(?:est|sont)\s+(?:la|les)\s+raisons?(?:\s+de\s+(?:cela|ça))?|à\s+quel\s+titre|comment\s+cela\s+se\s+fait-il)",
    Language.ES: r"(?:(?:y|pero)\s+)?¿?(?:por\s+qué(?:\s+(?:eso|es\s+así|motivo|razón))?|por\s+qué\s+(?:motivos|razones)|cuál(?:es)?\s+(?:es|son|fue|fueron)\s+(?:la|las|el|los)\s+(?:razón|razones|motivos?)(?:\s+de\s+(?:eso|ello))?|a\s+qué\s+se\s+debe(?:\s+(?:eso|ello))?)",
    Language.RU: r"(?:(?:а|и|но)\s+)?(?:почему(?:\s+(?:это\s+)?так|\s+это|\s+же)?|отчего|зачем(?:\s+это)?|по\s+как(?:ой|им)\s+причин(?:е|ам)|на\s+каком\s+основании|какова\s+причина(?:\s+этого)?|каковы\s+причины(?:\s+этого)?|в\s+чем\s+причина|в\s+чём\s+причина)",
    Language.ZH: r"(?:那么?|但是?)?(?:为什么(?:呢|这样|会这样|如此)?|为何(?:呢|如此)?|何故|原因(?:何在|是什么|呢)|理由(?:何在|是什么|呢)|(?:有|是)什么(?:原因|理由)|怎么会这样)",
    Language.AR: r"و?(?:لماذا(?:\s+(?:ذلك|هذا))?|لم(?:\s+ذلك)?|لأي\s+سبب|ما\s+(?:هو\s+|هي\s+)?(?:السبب|الأسباب|سبب\s+ذلك|أسباب\s+ذلك)(?:\s+في\s+ذلك)?|على\s+أي\s+أساس)",
}
# What joins a reason to what it is given for: conjunctions, set phrases, and the participles that recitals open with. What only draws a
# conclusion ("therefore") says nothing without the sentences before it.
_GIVES = {
    Language.EN: r"\bbecause\b|\bsince\b(?!\s+(?:then|last|\d|(?:the|its|his|her)\s+(?:\w+\s+)?(?:session|meeting|beginning|start|adoption)|(?:January|February|March|April|May|June|July|August|September|October|November|December)))|\bin\s+order\s+(?:to|that)\b|\bso\s+(?:that|as\s+to)\b|\b(?:owing|due)\s+to\b|\bon\s+account\s+of\b|\bin\s+view\s+of\b|\bin\s+(?:the\s+)?light\s+of\b|\bgiven\s+(?:that|the)\b|\breasons?\b|\bon\s+(?:the\s+grounds?|that\s+(?:ground|basis|understanding))\b"
    r"|\b(?:convinced|considering|recogni[sz]ing|concerned|mindful|having\s+(?:considered|regard))\b|\bbearing\s+in\s+mind\b|\bwith\s+a\s+view\s+to\b|\bfor\s+the\s+(?:sake|purposes?|safety|benefit)\s+of\b|\bto\s+(?:avoid|prevent|ensure)\b|\bexplain(?:ed|s|ing)\b|\bfor\s+(?:lack|want)\s+of\b|\bcaused\s+by\b|\bas\s+a\s+result\s+of\b|\b(?:inquiry|investigation|inspection)\b[^.]{0,60}\b(?:found|showed|established|concluded)\b",
    Language.FR: r"\bparce\s+qu|\bpuisqu|\bcar\s|\bafin\s+(?:de|qu|d['’])|\bpour\s+que\b|\ben\s+raison\b|\bà\s+cause\b|\bdu\s+fait\b|\bétant\s+donné\b|\bcompte\s+tenu\b|\b(?:considérant|convaincue?|estimant|reconnaissant|consciente?|préoccupée?|ayant\s+(?:examiné|à\s+l['’]esprit))\b|\battendu\s+qu|\beu\s+égard\b|\braisons?\b|\bmotifs?\b|\bfaute\s+de\b|\bvu\s+(?:qu|le|la|les)\b|\bde\s+(?:manière|façon|sorte)\s+(?:à|qu)|\ben\s+vue\s+de\b|\bpour\s+(?:éviter|garantir|assurer)\b|\bexpliqu\w+|\b(?:causée?s?|provoquée?s?)\s+par\b|\bà\s+la\s+suite\s+d|\b(?:enquête|inspection)\b[^.]{0,60}\b(?:établi|constaté|montré|révélé|conclu)",
    Language.ES: r"\bporque\b|\b(?:ya|puesto|dado)\s+que\b|\bdebido\s+a\b|\ba\s+fin\s+de\b|\bcon\s+el\s+fin\b|\bpara\s+que\b|\ben\s+vista\s+de\b|\bhabida\s+cuenta\b|\bteniendo\s+(?:en\s+cuenta|presente)\b|\b(?:considerando|convencid[oa]|reconociendo|preocupad[oa]|consciente|habiendo\s+examinado)\b|\brazon(?:es)?\b|\brazón\b|\bmotivos?\b|\ba\s+causa\b|\bpues\b|\bde\s+modo\s+que\b|\bpor\s+cuanto\b|\bpara\s+(?:evitar|garantizar|asegurar)\b|\bexplic\w+|\bpor\s+falta\s+de\b|\b(?:causad|provocad)[oa]s?\s+por\b|\bcomo\s+(?:resultado|consecuencia)\s+de\b|\b(?:investigación|inspección)\b[^.]{0,60}\b(?:determinó|mostró|reveló|constató|concluyó)",
    Language.RU: r"\bпотому\b|\bпоскольку\b|\bтак\s+как\b|\bибо\b|\bчтобы\b|\bдабы\b|\bв\s+связи\s+с\b|\bввиду\b|\bиз-за\b|\bвследствие\b|\bпричин\w+|\bв\s+целях\b|\bс\s+(?:этой\s+)?целью\b|\b(?:учитывая|считая|сознавая|признавая|рассмотрев|принимая\s+во\s+внимание)\b|\bубежден\w+|\bубеждён\w+|\bради\b|\bна\s+(?:том\s+|этом\s+)?основани\w+|\bобъясн\w+|\bпоясн\w+|\bвызван\w*|\bв\s+результате\b|\b(?:расследовани|проверк)\w+[^.]{0,60}(?:показал|установил|выявил)\w*|\bза\s+(?:неимением|недостатком|отсутствием)\b",
    Language.ZH: r"因为|由于|鉴于|考虑到|为了|以便|以免|以期|理由|原因|深信|认识到|意识到|念及|旨在|之所以|既然|有鉴|解释说|说明.{0,6}原因|在此基础上|导致|(?:调查|检查)(?:结果)?(?:发现|表明|显示)|因(?![此而素特果])",
    Language.AR: r"(?<![\u0621-\u064a])[وفل]?(?:لأن|حيث\s+إن|إذ(?=\s)|نظرا|بسبب|لكي|كي(?=\s)|من\s+أجل|بغية|لغرض|لأغراض|بالنظر|مراعاة|اقتناعا|سبب|أسباب|الأسباب|السبب|بما\s+أن|تفاديا|ضمانا|بهدف|على\s+(?:هذا\s+)?(?:الأساس|أساس)|لعدم|لانعدام|لضيق)|(?<![\u0621-\u064a])(?:أوضح|أوضحت)|(?<![\u0621-\u064a])(?:ناجم|نجم|نجمت)\s+عن|(?:التحقيق|الفحص|التفتيش)[^.]{0,60}(?:أظهر|كشف|تبين|أثبت)",
}
_CLAUSE_OPENS = r"(?:^|[,،;:]\s*)[\s¿«“\"]*(?:(?:and|but|so|et|mais|y|pero|e|и|а|но)\s+)?"
# What asks for a reason or a cause at the beginning of a clause; in Chinese anywhere.
_SEEKS = {
    Language.EN: r"why\b|how\s+come\b|(?:for|because\s+of|on)\s+what\s+(?:reasons?|grounds?)\b|what\s+(?:is|was|are|were)\s+the\s+(?:\w+\s+)?(?:reasons?|causes?|motives?|purposes?)\b|what\s+(?:caused|led\s+to|prompted|triggered|made)\b|what\s+(?:is|was|are|were|do|does|did)\b[^?]{1,80}\bfor\s*\?",
    Language.FR: r"pourquoi\b|pour\s+quel(?:le)?s?\s+(?:raisons?|motifs?)\b|à\s+cause\s+de\s+quoi\b|en\s+raison\s+de\s+quoi\b|quel(?:le)?s?\s+(?:est|sont|était|étaient|fut|furent)\s+(?:la|les|le)\s+(?:\w+\s+)?(?:raisons?|causes?|motifs?|buts?)\b|dans\s+quel\s+but\b|qu['’]est-ce\s+qui\s+a\s+(?:provoqué|causé|poussé|conduit)",
    Language.ES: r"por\s+qué\b|para\s+qué\b|a\s+causa\s+de\s+qué\b|por\s+qué\s+(?:motivos?|razón|razones)\b|cuál(?:es)?\s+(?:es|son|era|eran|fue|fueron)\s+(?:la|las|el|los)\s+(?:\w+\s+)?(?:causas?|razón|razones|motivos?|objetivos?)\b|a\s+qué\s+se\s+deb|qué\s+(?:causó|provocó|motivó|llevó\s+a)",
    Language.RU: r"почему\b|отчего\b|зачем\b|из-за\s+(?:чего|кого)\b|по\s+как(?:ой|им)\s+причин|с\s+какой\s+целью\b|каков[аы]?\s+(?:был[аи]?\s+)?(?:\w+\s+)?(?:причин|цел)|что\s+(?:стало|было|послужило|явилось)\s+(?:\w+\s+)?причиной|что\s+(?:вызвало|привело\s+к|побудило|заставило)|в\s+ч[её]м\s+причина|вследствие\s+чего\b",
    Language.ZH: r"为什么|为何|何故|因何|出于什么|什么(?:原因|缘故|理由|目的)|(?:原因|理由|起因|目的)(?:是|为)?(?:什么|何在)",
    Language.AR: r"و?(?:لماذا|لم(?=\s+[أيت])|علام)(?![\u0621-\u064a])|ل?أي\s+(?:سبب|غرض|غاية)|ما\s+(?:هو\s+|هي\s+)?(?:ال)?(?:سبب|أسباب|غرض|هدف|غاية|فائدة)(?![\u0621-\u064a])|بسبب\s+(?:ماذا|ما)|ما\s+الذي\s+(?:أدى|دفع|سبب|تسبب|جعل|أشعل)",
}  # fmt: skip
_SEEKS_PATTERNS = {
    language: re.compile(pattern if language is Language.ZH else rf"{_CLAUSE_OPENS}(?:{pattern})", re.IGNORECASE) for language, pattern in _SEEKS.items()
}
_WHY_PATTERNS = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in _WHY.items()}
_GIVES_PATTERNS = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in _GIVES.items()}


# French infinitives by their endings, where those are not those of nouns ("janvier", "soir", "notre"), and nouns that end like the others.
_FR_IRE = r"(?:dé|pré|inter|contre|mé|re)?dire|(?:re|é)?lire|\w*(?:crire|duire|truire|nuire|cuire|luire|suffire|rire|faire(?<!affaire)|traire|croire)|boire|(?:dé|com)?plaire|se\s+taire|satisfaire"
_FR_RE = r"\w*(?:[aeo]indre(?<!moindre)|rendre|tendre|vendre|fendre|pendre|scendre|fondre|pondre|perdre|mordre|tordre|soudre|coudre|battre|mettre|naître|paraître|suivre|vivre|rompre|vaincre|clure)|être"
_FR_OIR = r"\w*(?:avoir|devoir|pouvoir|cevoir|mouvoir|pourvoir|asseoir)|(?:re|pré|entre)?voir|valoir"
_FR_IER = r"\w*(?:fier|dier|blier|riorier|xplier|ultiplier|gocier|mercier|précier|bénéficier|socier|cencier|varier|copier)|(?:al|re|ral|conci)?lier|trier|prier|crier|nier|parier|plier|envier"
_FR_NOUN = (
    r"(?:hiver|enfer|cancer|leader|amer|étranger|danger|berger|rocher|plancher|clocher|foyer|loyer|verger|passager|messager|boucher|container|léger|cuiller|hier|cher|avenir|désir|plaisir|loisir|souvenir|cuir|martyr|élixir|saphir)\b"
    r"|le\s+(?:pouvoir|devoir|savoir|déjeuner|dîner|souper|goûter|coucher|lever|rire)\b"
)
_FR_INFINITIVE = rf"(?!{_FR_NOUN})(?-i:(?=[a-zà-ÿœ]))(?:{_FR_IRE}|{_FR_RE}|{_FR_OIR}|{_FR_IER}|\w{{2,}}(?<!i)er|\w{{2,}}(?<!o)ir)"
# Spanish nouns and adjectives that end as infinitives do.
_ES_NOUN = r"(?:mujer|lugar|hogar|taller|líder|cáncer|placer|poder|pilar|ejemplar|titular|bienestar|malestar|azúcar|altar|dólar|collar|ajuar|alfiler|carácter|esfínter|bachiller|alquiler|mercader|nácar|pesar|par|mar|bar|ayer|elixir|porvenir|zafir|ser|mártir|emir|faquir|visir|militar|popular|escolar|familiar|similar|regular|singular|particular|solar|lunar|nuclear|auxiliar|insular|peninsular)\b"
# What something is done for, in languages that say it in words of its own.
_PURPOSE = {
    Language.FR: re.compile(rf"\b(?:pour|afin\s+de)\s+(?!{_FR_NOUN})(?:(?:ne\s+pas|n['’]|s['’]|se|le|la|les|lui|leur|l['’]|y|en|mieux)\s*)?{_FR_INFINITIVE}\b", re.IGNORECASE),
    Language.ES: re.compile(rf"\bpara\s+(?:no\s+)?(?!{_ES_NOUN})(?-i:[a-zá-ÿ])\w+[aeií]r(?:se|l[aeo]s?|nos)?\b", re.IGNORECASE),
    Language.RU: re.compile(r"\bдля\s+(?:того\b|\w+(?:ния|тия|ки)\b)", re.IGNORECASE),
    Language.ZH: re.compile(r"用[来以]|为的是|为(?=[^了此何什]{1,8}而)|，?以(?=[防避减保提增便]|确)|这样"),
    Language.AR: re.compile(r"(?<![\u0621-\u064a])[وف]?ل(?:حماية|تخفيف|منع|ضمان|تجنب|تحسين|توفير|تقليل|تخفيض|خفض|زيادة|إفساح|إنقاذ|سداد|تسهيل|تعزيز|تأمين|مواجهة|معالجة|كيلا|ئلا|كي)(?![\u0621-\u064a])"),
}  # fmt: skip


def _resolved_form(language: Language) -> re.Pattern[str]:
    """A bare "why" as `corpus.conversation.follow_ups` resolves it: the record that it is put to, and the question whose answer it asks the reasons of."""
    wording = WORDINGS[language]
    on = re.escape(wording.on).replace(re.escape("{}"), "(?P<topic>.+)").replace(r"\ ", r"\s+")
    reasons = re.escape(without_mark(wording.reasons)).replace(r"\ ", r"\s+")
    return re.compile(rf"(?P<within>.*?){reasons}{on}" if language is Language.ZH else rf"¿?{reasons}(?P<within>.*?){on}", re.IGNORECASE)


_RESOLVED = {language: _resolved_form(language) for language in SIX}


def is_why(text: str, language: Language) -> bool:
    """Whether a text asks for reasons and says nothing of what for."""
    return _WHY_PATTERNS[language].fullmatch(without_mark(text)) is not None


def seeks_reason(question: str, language: Language) -> bool:
    """Whether a question asks for a reason or a cause in any of its parts; unlike `asks_why`, also by a noun ("what was the main cause of …")."""
    pattern = _SEEKS_PATTERNS.get(language)
    return pattern is not None and pattern.search(question) is not None


def asks_why(question: str, language: Language) -> bool:
    """Whether a question of one of the six languages begins by asking for reasons, of whatever it says behind."""
    pattern = _WHY_PATTERNS.get(language)
    bare = question.lstrip(" ¿")
    match = pattern.match(bare) if pattern else None
    return match is not None and (language is Language.ZH or not bare[match.end() : match.end() + 1].isalpha())


def reasons_asked(question: str) -> tuple[str, Language] | None:
    """The question whose answer a resolved "why" asks the reasons of, put to the record that was cited, and the language that they are asked
    for in; None where it is none. The question that it quotes may be in another language, so all six are tried."""
    bare = without_mark(question)
    for language, pattern in _RESOLVED.items():
        if match := pattern.fullmatch(bare):
            topic = match["topic"]
            spoken = detect(topic)
            spoken = spoken if spoken in SIX else language
            within = _within(match["within"].strip(), language, spoken)
            return sentence(f"{within}{topic}" if spoken is Language.ZH else f"{topic}{within}", spoken), language
    return None


def _within(text: str, language: Language, spoken: Language) -> str:
    """The record that something is asked of, as another language names it."""
    if not text:
        return ""
    opens, closes = (part.strip() for part in WORDINGS[language].within.split("{}"))
    if text.startswith(opens) and text.endswith(closes):
        return WORDINGS[spoken].within.format(text[len(opens) : len(text) - len(closes)].strip())
    return text if spoken is Language.ZH else f" {text}"


_VOTED = re.compile(
    r"\babst(?:ain|ention)\w*|\bvot(?:e|ed|es|ing)\b|\babst(?:enu|ien|enir)\w*|\bvot(?:é|era|ons|ent)\w*|\babstuv\w+|\babsten\w+|\bvot(?:ó|aron|ará|amos)\w*|\bвоздерж\w+|\b(?:про)?голосова\w+|弃权|投(?:了)?(?:赞成|反对)票|(?<![\u0621-\u064a])[وف]?(?:امتنع|صوت)\w*",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[;；؛.。:：]\s*\S[^;；؛.。]{20,}|[;；؛。：]\S[^;；؛。]{6,}")


def explains_vote(question: str, text: str) -> bool:
    """Whether a text says how one voted and then more, where that is what a question asks the reason of: who explains a vote says why without
    a word for it ("Norrmark abstained; its question was not answered")."""
    voted = _VOTED.search(text) if _VOTED.search(question) else None
    return voted is not None and _CLAUSE.search(text, voted.end()) is not None


def gives_reason(text: str, language: Language) -> bool:
    """Whether a sentence of a record says why, as far as its words tell."""
    pattern = _GIVES_PATTERNS.get(language)
    return pattern is not None and pattern.search(text) is not None


def tells_why(text: str, language: Language) -> bool:
    """Whether a sentence gives a reason, or says what something was done for: enough to prefer it where a reason is asked for."""
    purpose = _PURPOSE.get(language)
    return gives_reason(text, language) or (purpose is not None and purpose.search(text) is not None)
