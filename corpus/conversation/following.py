"""Whether a body followed what another one recommended or somebody proposed ("Did the Conference accept it?"), asked in the six languages as what it
decided on the matter: the answer that was cited cannot tell, and only a decision does."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.conversation.asked_about import Found, matter_of
from corpus.conversation.carried import Carried, constraints
from corpus.conversation.standing_follow_ups import adoption_of
from corpus.conversation.turns import Turn, spoken_record, without_frame, without_pin
from corpus.languages import Language
from corpus.naming.bodies import find_bodies
from corpus.questions.talk_words import WORDINGS, sentence, without_mark

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR

_NOUN_EN = r"(?:(?:the|this|that|these|those|its|their|his|her)\s+)?(?:recommendations?|proposals?|suggestions?|advice|requests?|offers?)"
_NOUN_FR = r"(?:(?:la|cette|ces|les|sa|ses|leurs?)\s+)(?:recommandations?|propositions?|suggestions?|demandes?|offres?)"
_NOUN_ES = r"(?:(?:la|las|el|esa|esas|esta|estas|su|sus)\s+)(?:recomendaci(?:ón|ones)|propuestas?|sugerencias?|solicitud(?:es)?|ofertas?)"
_NOUN_RU = r"(?:с\s+)?(?:(?:эт|её|ее|его|их|данн)\w*\s+)?(?:рекомендаци|предложени|просьб)\w+"
_NOUN_ZH = r"(?:这|该|上述|其|它的)?(?:一)?(?:项|个|些)?(?:建议|提议|提案|请求)"
_NOUN_AR = r"(?:ب|على\s+|مع\s+)?(?:هذه\s+|هذا\s+|تلك\s+|ذلك\s+)?(?:ال|بال|لل)?(?:توصية|توصيات|اقتراح|مقترح|اقتراحات|طلب|عرض)(?:ه|ها)?"
_DID_EN = r"follow(?:ed)?|accept(?:ed)?|endorsed?|approved?|adopt(?:ed)?|implement(?:ed)?|agreed?\s+(?:to|with)|t[ao]ken?\s+up|act(?:ed)?\s+(?:on|upon)|heed(?:ed)?|reject(?:ed)?|grant(?:ed)?"
_DID_FR = r"(?:suivi|accepté|approuvé|adopté|entériné|retenu|rejeté|repris|fait\s+sien)(?:ne|e)?s?"
_DID_ES = r"siguió|aceptó|aprobó|adoptó|acogió|rechazó|hizo\s+suy[ao]s?|(?:ha|había)\s+(?:seguido|aceptado|aprobado|adoptado|rechazado)"
_DID_RU = r"последовал[ао]?|принял[ао]?|одобрил[ао]?|утвердил[ао]?|согласил(?:ся|ась|ось)|поддержал[ао]?|учл[ао]|уч[её]л|отклонил[ао]?|выполнил[ао]?"
_DID_ZH = r"采纳|接受|同意|通过|遵循|核可|批准|听从|采取|拒绝"
_DID_AR = r"أخذت?|قبلت?|وافقت?|اعتمدت?|أقرت?|اتبعت?|أيدت?|رفضت?|استجابت?|عملت?"
_BODY = r"(?P<body>[^?,;]{3,60}?)"
_FOLLOWED: dict[Language, str] = {
    _EN: rf"(?:did|has|have|had)\s+{_BODY}\s+(?:(?:ever|then|finally|actually|in\s+the\s+end)\s+)?(?:{_DID_EN})\s+(?:it|that|this|them|these|those|so|{_NOUN_EN})(?:\s+up)?(?:\s+(?:then|in\s+the\s+end|after\s+all))?",
    _FR: rf"(?:est-ce\s+que\s+)?{_BODY}(?:\s+l['’]|\s+les\s+|\s+)a(?:-t-(?:il|elle|on))?\s+(?:(?:finalement|ensuite|bien)\s+)?(?:{_DID_FR})(?:\s+(?:cela|ça|{_NOUN_FR}))?",
    _ES: rf"¿?(?:(?:l[oa]s?|le)\s+(?:{_DID_ES})\s+{_BODY}|(?:{_DID_ES})\s+(?P<behind>[^?,;]{{3,60}}?)\s+(?:eso|esto|ello|{_NOUN_ES})|(?P<first>[^?,;]{{3,60}}?)\s+(?:(?:l[oa]s?)\s+(?:{_DID_ES})|(?:{_DID_ES})\s+(?:eso|esto|ello|{_NOUN_ES})))(?:\s+al\s+final)?",
    _RU: rf"(?:(?:{_DID_RU})\s+ли\s+(?:(?:этому|это|этим|с\s+этим|на\s+это|{_NOUN_RU})\s+{_BODY}|(?P<behind>[^?,;]{{3,60}}?)\s+(?:этому|это|этим|с\s+этим|на\s+это|его|её|ее|их|{_NOUN_RU}))|(?P<first>[^?,;]{{3,60}}?)\s+(?:{_DID_RU})\s+(?:этому|это|с\s+этим|на\s+это|его|её|ее|их|{_NOUN_RU}))",
    _ZH: rf"(?P<body>[一-鿿]{{2,12}}?)(?:最后|后来)?(?:是否|有没有)?(?:{_DID_ZH})(?:了)?(?:它|这一?点|此|{_NOUN_ZH})?(?:了)?(?:吗|没有)?",
    _AR: rf"هل\s+(?:{_DID_AR})\s+{_BODY}\s+(?:ب?ذلك|ب?هذا|على\s+ذلك|مع\s+ذلك|لذلك|به|بها|عليه|عليها|{_NOUN_AR})(?:\s+في\s+النهاية)?",
}  # fmt: skip
_PATTERNS = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in _FOLLOWED.items()}
_ASKS_ZH = re.compile(r"是否|有没有|吗$|没有$")
_DECIDED = {
    _EN: "What did {body} decide",
    _FR: "Qu’a décidé {body}",
    _ES: "Qué decidió {body}",
    _RU: "Что {verb} {body}",
    _ZH: "{body}作出了什么决定",
    _AR: "ماذا {verb} {body}",
}
_VERB = {_RU: ("решил", "решила"), _AR: ("قرر", "قررت")}
_FEMININE = re.compile(r"(?:\w*(?:ия|ея|ция|па|да|ада))$|^\S*ة(?:\s|$)", re.IGNORECASE)
_RU_HEAD = re.compile(r"^(?:\w+(?:ая|яя)\s+)")


def followed(text: str, language: Language, earlier: Sequence[Turn]) -> Found | None:
    """What the body decided on the matter of the former question, or whether the draft that was spoken of was adopted; None where `text` asks for something else, or names no body."""
    bare = without_mark(text)
    lead = WORDINGS[language].lead.match(bare)
    for said in dict.fromkeys((bare, bare[lead.end() :] if lead else bare)):
        match = _PATTERNS[language].fullmatch(said)
        body = next((found for found in match.groupdict().values() if found), "") if match else ""
        if not body or not _is_one_body(body) or (language is _ZH and not _ASKS_ZH.search(said)):
            continue
        record = spoken_record(earlier)
        if record and record.symbol and record.is_draft:
            return adoption_of(record.symbol, language)
        body = body[:1].lower() + body[1:] if language in (_FR, _ES) else body
        last = without_pin(without_frame(earlier[-1])).question
        verb = _VERB.get(language, ("", ""))[bool(_FEMININE.search(body) or _RU_HEAD.match(body))]
        asked = _DECIDED[language].format(body=body, verb=verb)
        on = matter_of(last, language)
        if on:
            put = WORDINGS[language].about.format(on) + asked if language is _ZH else f"{asked} {on}"
            return sentence(put, language), ()
        former = re.sub(r"\s+", " ", without_mark(last.text))
        return sentence(asked + WORDINGS[language].on.format(former), language), (*constraints(last), Carried("topic", former))
    return None


def _is_one_body(name: str) -> bool:
    """Whether a name is that of a body and no more, article apart."""
    bodies = find_bodies(name)
    if len(bodies) != 1:
        return False
    left = name[: bodies[0].start] + name[bodies[0].end :]
    return not re.sub(r"\b(?:the|la|le|les|el|los|las)\b|\bl['’]", "", left, flags=re.IGNORECASE).strip()
