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
    "why_refused": {
        Language.EN: "Your question “{question}” was refused: {reason} So there is nothing yet that this could point to. Please ask again and name what you mean: a record’s symbol, an agenda item, a State or a date.",
        Language.FR: "Votre question « {question} » est restée sans réponse : {reason} Il n’y a donc encore rien à quoi celle-ci puisse se rapporter. Posez-la de nouveau en précisant ce que vous cherchez : la cote d’un document, un point de l’ordre du jour, un État ou une date.",
        Language.ES: "Su pregunta «{question}» quedó sin respuesta: {reason} Por eso todavía no hay nada a lo que esta pueda referirse. Vuelva a preguntar e indique de qué se trata: la signatura de un documento, un tema del programa, un Estado o una fecha.",
        Language.RU: "На вопрос «{question}» ответа не было: {reason} Поэтому этому вопросу пока не к чему относиться. Спросите еще раз и назовите, что имеется в виду: условное обозначение документа, пункт повестки дня, государство или дату.",
        Language.ZH: "您的问题“{question}”未能回答：{reason}因此，这个问题目前没有可以指代的内容。请重新提问，并说明所指的是什么：文件的文号、议程项目、国家或日期。",
        Language.AR: "لم تتسن الإجابة عن سؤالك «{question}»: {reason} ولذلك لا يوجد بعد ما يمكن أن يشير إليه هذا السؤال. أعد السؤال واذكر ما تقصده: رمز وثيقة أو بندا من جدول الأعمال أو دولة أو تاريخا.",
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
