"""Whether a question asks for what a record's title block or signature tells: who sent or submitted it, who signed it, under which agenda
item, when and from where; in six languages."""

from __future__ import annotations

import re

from corpus.languages import Language
from corpus.naming.answer_types import AnswerType
from corpus.questions.named import Question
from corpus.questions.talk_words import SIGNING, WORDINGS, content_words

# Verbs of handing in a document. They count only where the question asks for a person or a State that no verb gives it yet. Words that
# only begin as they do are left out: fog signals, those present, an issue raised, a representative, an office (Arabic).
_SUBMITTED = {
    Language.EN: r"\b(?:submit\w*|tabl(?:ed|ing)|(?:co-?)?(?:sponsor|author)\w*|put\w*\s+forward|brought\s+forward|introduc\w*|present(?:ed|ing|s)|sen(?:ds?|der|ding|t)|wr(?:ote|itten|ites?)"
    r"|transmit\w*|circulat\w*|issu(?:ed|ing))\b",
    Language.FR: r"\b(?:dépos|présent(?!s?\b)|soum|parrain|coparrain|coaut(?:eur|rice)|envoy|écri|transm|distribu|adress)\w*",
    Language.ES: r"\b(?:present(?!es?\b)|patrocin|copatrocin|coaut(?:or|ora)|somet|envi|escri|transmit|distribu|dirigi)\w*",
    Language.RU: r"\b(?:вн[её]с|представ(?!ител)|спонсор|соавтор|автор|направ(?!лени)|написа|препровод|распростран|отправ)\w*",
    Language.ZH: r"(?:提出|提交|共同提案|联署|提案国|致函|发出|来信|转交|转递|散发)",
    Language.AR: r"(?<![\u0621-\u064a])[وف]?(?:ال)?(?:[تيم]?قد[ّ]?م|[يت]?شارك|ي?تبن|عرض|[يت]عرض(?!ت)"
    r"|[يتم]رسل|أرسل|[يت]?كتب|أحال|[يتم]?وج[ّ]?ه|[يت]?عم[ّ]?م)",
}
_DOCUMENT = {
    Language.EN: r"\b(?:draft|resolution|decision|letter|note|document|report|paper|proposal|amendment|cable|cablegram|telegram|memorandum|text|initiative)s?\b",
    Language.FR: r"\b(?:projet|résolution|décision|lettre|note|document|rapport|proposition|amendement|télégramme|mémorandum|texte|initiative)s?\b",
    Language.ES: r"\b(?:proyecto|resolución|decisión|carta|nota|documento|informe|propuesta|enmienda|telegrama|memorando|texto|iniciativa)s?\b",
    Language.RU: r"\b(?:проект|резолюц|решени|письм|нот[аыу]|документ|доклад|предложени|поправк|телеграмм|меморандум|текст|инициатив)\w*",
    Language.ZH: r"(?:草案|决议|决定|信(?![号息任])|函|照会|文件|报告|提案|修正案|案文|倡议|电报|备忘录)",
    Language.AR: r"(?:مشروع|قرار|مقرر|رسال|مذكرة|وثيقة|تقرير|ورقة|اقتراح|مقترح|تعديل|برقية|مبادرة|(?<![\u0621-\u064a])(?:ال)?نص(?![\u0621-\u064a]))",
}
_UNDER_ITEM = {
    Language.EN: r"\bwhich\s+(?:\w+\s+)?agenda\s+items?\b|\bwhat\s+agenda\s+items?\b",
    Language.FR: r"\bquels?\s+points?\s+de\s+l['’]ordre\s+du\s+jour\b",
    Language.ES: r"\bqué\s+(?:tema|punto)s?\s+del\s+(?:programa|orden\s+del\s+día)\b",
    Language.RU: r"\bкак(?:ому|им|ого|ой|ие|их)\s+пункт\w*\s+повестки\b",
    Language.ZH: r"(?:哪个|哪一|哪些|什么)议程项目|议程(?:项目)?(?:第)?几",
    Language.AR: r"(?:أي|أيّ)\s+(?:بند|بنود)[^؟?]{0,24}جدول\s+الأعمال",
}
# Wherever they stand, as in an enumeration: "Who asked for it, on what date and from where?"
_DAY = {
    Language.EN: r"\b(?:on|under|by)\s+(?:what|which)\s+(?:dates?|days?)\b|,\s+(?:and\s+)?when\b",
    Language.FR: r"\bà\s+quelle\s+date\b|\bquel\s+jour\b|,\s+(?:et\s+)?quand\b",
    Language.ES: r"\b(?:en|con)\s+qué\s+(?:fecha|día)\b|\bqué\s+día\b|,?\s+(?:y\s+)?cuándo\b",
    Language.RU: r"\bкакого\s+числа\b|\bв\s+какой\s+день\b|\bкакой\s+датой\b|,\s+(?:и\s+)?когда\s+именно\b",
    Language.ZH: r"何时|什么时候|哪一?[天日]|何日|几月几日|什么日期",
    Language.AR: r"في\s+أي\s+(?:تاريخ|يوم)|بأي\s+تاريخ|(?<![\u0621-\u064a])و?متى(?![\u0621-\u064a])",
}
_WHENCE = {
    Language.EN: r"\bfrom\s+(?:where|which\s+(?:city|capital|place|post|embassy))\b|\bwhere\b.{0,60}\bfrom\b",
    Language.FR: r"\bd['’]où\b|\b(?:de|depuis)\s+quel(?:le)?\s+(?:ville|capitale|lieu|endroit|poste|ambassade)\b",
    Language.ES: r"\b(?:desde|de)\s+(?:dónde|qué\s+(?:ciudad|capital|lugar|puesto|embajada))\b",
    Language.RU: r"\bоткуда\b|\bиз\s+как(?:ого|ой)\s+(?:город\w*|столиц\w+|мест\w+|посольств\w+)",
    Language.ZH: r"从(?:哪里|哪儿|何处|何地|哪个(?:城市|地方|使馆))|(?:何处|何地|哪里)(?:发出|寄出|写)|发自",
    Language.AR: r"(?<![\u0621-\u064a])[وف]?من\s+(?:أين|أي\s+(?:مدينة|عاصمة|مكان|سفارة))",
}
# Whom and what such a question asks for.
_ASKED_FOR = re.compile(
    r"\b(?:states?|countr(?:y|ies)|delegations?|governments?|members?|missions?|persons?|name|agenda|items?|dates?|days?)\b"
    r"|\b(?:états?|pays|délégations?|gouvernements?|membres?|missions?|personnes?|nom|titre|points?|ordre|jour|date|été)\b"
    r"|\b(?:estados?|país(?:es)?|delegaci(?:ón|ones)|gobiernos?|miembros?|misi(?:ón|ones)|personas?|nombre|tema|puntos?|programa|orden|día|fecha)\b"
    r"|\b(?:государств|стран|делегаци|правительств|член|миссии|миссия|пункт|повестк|числ|дат|дня|день|эт[оиау]|сам)\w{0,3}\b"
    r"|国家|哪国|代表团|政府|成员国?|会员国|缔约方|议程|项目|日期|下|[封份该这此]"
    r"|(?<![\u0621-\u064a])[وفبل]?(?:ال)?(?:دول[ةه]?|بلد|بلدان|وفد|وفود|حكوم(?:ة|ات)|أعضاء|بعث(?:ة|ات)|شخص|إطار|بند|بنود|جدول|أعمال|تاريخ|يوم)(?![\u0621-\u064a])",
    re.IGNORECASE,
)
_COMPILED = {
    name: {language: re.compile(pattern, re.IGNORECASE) for language, pattern in patterns.items()}
    for name, patterns in (("submitted", _SUBMITTED), ("document", _DOCUMENT), ("item", _UNDER_ITEM), ("day", _DAY), ("whence", _WHENCE))
}

_WHOLE_VERBS = {
    language: re.compile(pattern if language is Language.ZH else rf"(?:{pattern})[\w\u064b-\u0652]*", re.IGNORECASE) for language, pattern in _SUBMITTED.items()
}
_WHOLE_DOCUMENTS = {
    language: re.compile(rf"(?<![\u0621-\u064a])[وفبل]?(?:ال|ل)?(?:{pattern})[\u0621-\u064a]*" if language is Language.AR else pattern, re.IGNORECASE)
    for language, pattern in _DOCUMENT.items()
}
_WHOLE_SIGNING = re.compile(rf"(?:{SIGNING.pattern})[\u0621-\u0652]*", re.IGNORECASE)


def without_submission(text: str, language: Language) -> str:
    """A question without its verbs of handing in a document: what is left tells which document it is."""
    return _WHOLE_VERBS[language].sub(" ", text) if language in _WHOLE_VERBS else text


def names_no_document(question: Question) -> bool:
    """Whether a question tells of no document which one it is: "Who submitted it?", "Under which agenda item was that draft issued?". Its kind may be named."""
    language, text = question.language, question.text
    if language not in _SUBMITTED or question.named or question.states or question.documents or question.adopted or question.periods:
        return False
    bare = without_submission(text, language)
    for words in (
        _WHOLE_SIGNING,
        _COMPILED["item"][language],
        _COMPILED["day"][language],
        _COMPILED["whence"][language],
        _WHOLE_DOCUMENTS[language],
        _ASKED_FOR,
    ):
        bare = words.sub(" ", bare)
    return not content_words(bare, WORDINGS[language])


def title_block_facts(question: Question) -> tuple[str, ...]:
    """The names of the facts (`corpus.statements.facts`) that the question asks for: `sender`, `signatory`, `agenda_item`; none for most questions.
    Who signs a document need not be who sends it."""
    language, text = question.language, question.text
    if language not in _SUBMITTED:
        return ()
    found: list[str] = []
    whose = question.answer_types & {AnswerType.PERSON, AnswerType.STATE}
    if whose and not question.senders and _COMPILED["document"][language].search(text):
        found += [name for name, verbs in (("sender", _COMPILED["submitted"][language]), ("signatory", SIGNING)) if verbs.search(text)]
    if _COMPILED["item"][language].search(text):
        found.append("agenda_item")
    return tuple(found)


def asks_date_line(question: Question, *, dated: bool) -> bool:
    """Whether a question may ask for the line of a letter that tells when and where it was written: from where someone wrote, when it was sent, who
    urged something on what date. `dated`: what is quoted tells a date itself, which then answers a question that asks for no more than a date."""
    types, sent = question.answer_types, _COMPILED["submitted"].get(question.language)
    if sent is None:
        return False
    writes = sent.search(question.text) is not None
    if writes and (AnswerType.PLACE in types or _COMPILED["whence"][question.language].search(question.text)):
        return True
    on_day = _COMPILED["day"][question.language].search(question.text) is not None
    return (on_day or AnswerType.DATE in types) and (writes or AnswerType.PERSON in types or not dated)
