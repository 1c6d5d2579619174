"""What the program itself says of a conversation, in the question's language (English where that is none of the six)."""

from __future__ import annotations

from corpus.languages import Language

_PHRASES: dict[str, dict[Language, str]] = {
    "understood": {
        Language.EN: "Understood as: {question}",
        Language.FR: "Question comprise ainsi : {question}",
        Language.ES: "Pregunta entendida así: {question}",
        Language.RU: "Вопрос понят так: {question}",
        Language.ZH: "问题理解为：{question}",
        Language.AR: "فُهم السؤال على النحو التالي: {question}",
    },
    "part_unanswered": {
        Language.EN: "Not answered: {reason}",
        Language.FR: "Sans réponse : {reason}",
        Language.ES: "Sin respuesta: {reason}",
        Language.RU: "Без ответа: {reason}",
        Language.ZH: "未能回答：{reason}",
        Language.AR: "لم تتسن الإجابة: {reason}",
    },
}


def say(key: str, spoken: Language, **values: str | int) -> str:
    """The phrase `key` in that language."""
    forms = _PHRASES[key]
    return forms.get(spoken, forms[Language.EN]).format(**values)
