"""What the program itself says in an answer, in the question's language (English where that is none of the six)."""

from __future__ import annotations

from corpus.languages import Language

_PHRASES: dict[str, dict[Language, str]] = {
    "extracts": {
        Language.EN: "The records say (extracts, quoted verbatim):",
        Language.FR: "Les documents indiquent (extraits cités textuellement) :",
        Language.ES: "Los documentos dicen (extractos citados textualmente):",
        Language.RU: "В документах говорится (выдержки приводятся дословно):",
        Language.ZH: "会议文件载有以下内容（摘录，逐字引用）：",
        Language.AR: "جاء في الوثائق ما يلي (مقتطفات منقولة حرفيا):",
    },
    "refused": {
        Language.EN: "The indexed records do not answer this question.",
        Language.FR: "Les documents indexés ne répondent pas à cette question.",
        Language.ES: "Los documentos indexados no responden a esta pregunta.",
        Language.RU: "В проиндексированных документах нет ответа на этот вопрос.",
        Language.ZH: "已收录的文件没有回答这个问题。",
        Language.AR: "لا تتضمن الوثائق المفهرسة جوابا عن هذا السؤال.",
    },
    "no_reasons": {
        Language.EN: "The passages found give no reason for it in so many words.",
        Language.FR: "Les passages trouvés n’en donnent pas expressément la raison.",
        Language.ES: "Los pasajes encontrados no indican expresamente el motivo.",
        Language.RU: "В найденных отрывках причина прямо не указана.",
        Language.ZH: "找到的段落没有明确说明理由。",
        Language.AR: "لا تذكر الفقرات التي عُثر عليها سببا صريحا لذلك.",
    },
    "cited_only": {
        Language.EN: "No record here is {document}; the records that cite it were searched.",
        Language.FR: "Aucun document indexé n’est {document} ; la recherche a porté sur les documents qui le citent.",
        Language.ES: "Ningún documento indexado es {document}; se buscó en los documentos que lo citan.",
        Language.RU: "Документа {document} в индексе нет; поиск велся по документам, которые на него ссылаются.",
        Language.ZH: "索引中没有{document}；已在引用该文件的文件中查找。",
        Language.AR: "لا توجد في الفهرس الوثيقة {document}؛ وجرى البحث في الوثائق التي تشير إليها.",
    },
    "document_missing": {
        Language.EN: "No record here is {document}; all records were searched.",
        Language.FR: "Aucun document indexé n’est {document} ; la recherche a porté sur tous les documents.",
        Language.ES: "Ningún documento indexado es {document}; se buscó en todos los documentos.",
        Language.RU: "Документа {document} в индексе нет; поиск велся по всем документам.",
        Language.ZH: "索引中没有{document}；已在全部文件中查找。",
        Language.AR: "لا توجد في الفهرس الوثيقة {document}؛ وجرى البحث في جميع الوثائق.",
    },
    "none_given": {
        Language.EN: "No passages were given to answer from.",
        Language.FR: "Aucun passage n’a été fourni pour répondre.",
        Language.ES: "No se ha dado ningún pasaje del que responder.",
        Language.RU: "Не дано ни одного отрывка, по которому можно ответить.",
        Language.ZH: "没有提供可供回答的段落。",
        Language.AR: "لم تقدم أي فقرات للإجابة منها.",
    },
    "empty": {
        Language.EN: "The index holds no records yet.",
        Language.FR: "L’index ne contient encore aucun document.",
        Language.ES: "El índice todavía no contiene documentos.",
        Language.RU: "В индексе пока нет документов.",
        Language.ZH: "索引中尚无文件。",
        Language.AR: "لا يحتوي الفهرس على أي وثائق بعد.",
    },
    "none_meet": {
        Language.EN: "No record meets the conditions that are set.",
        Language.FR: "Aucun document ne remplit les conditions fixées.",
        Language.ES: "Ningún documento cumple las condiciones fijadas.",
        Language.RU: "Ни один документ не отвечает заданным условиям.",
        Language.ZH: "没有文件符合所设条件。",
        Language.AR: "لا توجد وثيقة تستوفي الشروط المحددة.",
    },
    "left_out": {
        Language.EN: "{value} does not meet the conditions that are set.",
        Language.FR: "{value} ne remplit pas les conditions fixées.",
        Language.ES: "{value} no cumple las condiciones fijadas.",
        Language.RU: "{value} не отвечает заданным условиям.",
        Language.ZH: "{value}不符合所设条件。",
        Language.AR: "لا تستوفي {value} الشروط المحددة.",
    },
    "weak": {
        Language.EN: "No passage says enough about what is asked.",
        Language.FR: "Aucun passage n’est assez proche de la question.",
        Language.ES: "Ningún pasaje se acerca lo suficiente a lo que se pregunta.",
        Language.RU: "Ни один фрагмент не отвечает на вопрос достаточно точно.",
        Language.ZH: "没有任何段落足以说明所问的内容。",
        Language.AR: "لا توجد فقرة تفي بما هو مطلوب.",
    },
    "unquoted": {
        Language.EN: "Not named in what is quoted: {names}.",
        Language.FR: "Ne figure pas dans ce qui est cité : {names}.",
        Language.ES: "No figura en lo citado: {names}.",
        Language.RU: "В том, что процитировано, не упоминается: {names}.",
        Language.ZH: "所引内容未提及：{names}。",
        Language.AR: "لم يرد في المقتبس: {names}.",
    },
    "unmeasured": {
        Language.EN: "Nothing quoted tells {dimension}.",
        Language.FR: "Rien de ce qui est cité n’indique {dimension}.",
        Language.ES: "Nada de lo citado indica {dimension}.",
        Language.RU: "В процитированном не указывается {dimension}.",
        Language.ZH: "所引内容没有说明{dimension}。",
        Language.AR: "لا يذكر المقتبس {dimension}.",
    },
    "unsaid": {
        Language.EN: "Nothing quoted says {nouns}.",
        Language.FR: "Rien de ce qui est cité ne mentionne {nouns}.",
        Language.ES: "Nada de lo citado menciona {nouns}.",
        Language.RU: "В процитированном не встречается: {nouns}.",
        Language.ZH: "所引内容没有提到{nouns}。",
        Language.AR: "لا يذكر المقتبس: {nouns}.",
    },
    "unsaid_number": {
        Language.EN: "No quoted sentence with a number says {nouns}.",
        Language.FR: "Aucune phrase citée qui donne un nombre ne mentionne {nouns}.",
        Language.ES: "Ninguna frase citada que dé una cifra menciona {nouns}.",
        Language.RU: "Ни в одном процитированном предложении с числом не встречается: {nouns}.",
        Language.ZH: "所引含有数字的句子均未提到{nouns}。",
        Language.AR: "لا تذكر أي جملة مقتبسة فيها عدد: {nouns}.",
    },
    "unsaid_date": {
        Language.EN: "No quoted sentence with a date says {nouns}.",
        Language.FR: "Aucune phrase citée qui donne une date ne mentionne {nouns}.",
        Language.ES: "Ninguna frase citada que dé una fecha menciona {nouns}.",
        Language.RU: "Ни в одном процитированном предложении с датой не встречается: {nouns}.",
        Language.ZH: "所引含有日期的句子均未提到{nouns}。",
        Language.AR: "لا تذكر أي جملة مقتبسة فيها تاريخ: {nouns}.",
    },
    "quoted": {
        Language.EN: "“{text}”",
        Language.FR: "« {text} »",
        Language.ES: "«{text}»",
        Language.RU: "«{text}»",
        Language.ZH: "“{text}”",
        Language.AR: "«{text}»",
    },
    "unmet_item": {
        Language.EN: "No record names agenda item {value}.",
        Language.FR: "Aucun document ne mentionne le point {value} de l’ordre du jour.",
        Language.ES: "Ningún documento menciona el tema {value} del programa.",
        Language.RU: "Ни в одном документе не упоминается пункт {value} повестки дня.",
        Language.ZH: "没有文件提及议程项目{value}。",
        Language.AR: "لا تذكر أي وثيقة البند {value} من جدول الأعمال.",
    },
    "unmet_act_item": {
        Language.EN: "Nothing that was found on this is on agenda item {value}.",
        Language.FR: "Rien de ce qui a été trouvé à ce sujet ne relève du point {value} de l’ordre du jour.",
        Language.ES: "Nada de lo encontrado al respecto corresponde al tema {value} del programa.",
        Language.RU: "Ничто из найденного об этом не относится к пункту {value} повестки дня.",
        Language.ZH: "所找到的有关内容均不属于议程项目{value}。",
        Language.AR: "لا شيء مما عثر عليه في هذا الشأن يتعلق بالبند {value} من جدول الأعمال.",
    },
    "unmet_body": {
        Language.EN: "Nothing that was found on this is of {value}.",
        Language.FR: "Rien de ce qui a été trouvé à ce sujet n’émane de : {value}.",
        Language.ES: "Nada de lo encontrado al respecto procede de: {value}.",
        Language.RU: "Ничто из найденного об этом не исходит от органа, о котором спрашивается ({value}).",
        Language.ZH: "所找到的有关内容均非出自{value}。",
        Language.AR: "لا شيء مما عثر عليه في هذا الشأن صادر عن: {value}.",
    },
    "unmet_symbol": {
        Language.EN: "No record bears or cites the symbol {value}.",
        Language.FR: "Aucun document ne porte ni ne cite la cote {value}.",
        Language.ES: "Ningún documento lleva ni cita la signatura {value}.",
        Language.RU: "Ни один документ не имеет условного обозначения {value} и не ссылается на него.",
        Language.ZH: "没有文件带有或引用文号{value}。",
        Language.AR: "لا تحمل أي وثيقة الرمز {value} ولا تشير إليه.",
    },
    "unmet_decision": {
        Language.EN: "No record is decision {value}.",
        Language.FR: "Aucun document n’est la décision {value}.",
        Language.ES: "Ningún documento es la decisión {value}.",
        Language.RU: "Решения {value} в индексе нет.",
        Language.ZH: "索引中没有第{value}号决定。",
        Language.AR: "لا توجد في الفهرس وثيقة هي المقرر {value}.",
    },
    "unmet_resolution": {
        Language.EN: "No record is resolution {value}.",
        Language.FR: "Aucun document n’est la résolution {value}.",
        Language.ES: "Ningún documento es la resolución {value}.",
        Language.RU: "Резолюции {value} в индексе нет.",
        Language.ZH: "索引中没有第{value}号决议。",
        Language.AR: "لا توجد في الفهرس وثيقة هي القرار {value}.",
    },
    "held_decision": {
        Language.EN: "Decisions in the index: {value}.",
        Language.FR: "Décisions dans l’index : {value}.",
        Language.ES: "Decisiones en el índice: {value}.",
        Language.RU: "Решения в индексе: {value}.",
        Language.ZH: "索引中的决定：{value}。",
        Language.AR: "المقررات الواردة في الفهرس: {value}.",
    },
    "held_resolution": {
        Language.EN: "Resolutions in the index: {value}.",
        Language.FR: "Résolutions dans l’index : {value}.",
        Language.ES: "Resoluciones en el índice: {value}.",
        Language.RU: "Резолюции в индексе: {value}.",
        Language.ZH: "索引中的决议：{value}。",
        Language.AR: "القرارات الواردة في الفهرس: {value}.",
    },
    "unmet_date": {
        Language.EN: "No record names the date {value}.",
        Language.FR: "Aucun document ne mentionne la date du {value}.",
        Language.ES: "Ningún documento menciona la fecha {value}.",
        Language.RU: "Ни в одном документе не упоминается дата {value}.",
        Language.ZH: "没有文件提及日期{value}。",
        Language.AR: "لا تذكر أي وثيقة التاريخ {value}.",
    },
    "unmet_state": {
        Language.EN: "No record names {value}.",
        Language.FR: "Aucun document ne mentionne cet État : {value}.",
        Language.ES: "Ningún documento menciona a este Estado: {value}.",
        Language.RU: "Ни в одном документе не упоминается государство: {value}.",
        Language.ZH: "没有文件提及{value}。",
        Language.AR: "لا تذكر أي وثيقة هذه الدولة: {value}.",
    },
    "searched": {
        Language.EN: "Searched: {records}.",
        Language.FR: "Recherche effectuée dans : {records}.",
        Language.ES: "Se buscó en: {records}.",
        Language.RU: "Поиск велся по следующему числу документов: {records}.",
        Language.ZH: "查找范围：{records}。",
        Language.AR: "نطاق البحث: {records}.",
    },
    "nearest": {
        Language.EN: "The nearest records:",
        Language.FR: "Les documents les plus proches :",
        Language.ES: "Los documentos más cercanos:",
        Language.RU: "Наиболее близкие документы:",
        Language.ZH: "最接近的文件：",
        Language.AR: "أقرب الوثائق:",
    },
}

_NAMES = {
    Language.EN: {"en": "English", "fr": "French", "es": "Spanish", "ru": "Russian", "zh": "Chinese", "ar": "Arabic"},
    Language.FR: {"en": "anglais", "fr": "français", "es": "espagnol", "ru": "russe", "zh": "chinois", "ar": "arabe"},
    Language.ES: {"en": "inglés", "fr": "francés", "es": "español", "ru": "ruso", "zh": "chino", "ar": "árabe"},
    Language.RU: {"en": "английский", "fr": "французский", "es": "испанский", "ru": "русский", "zh": "китайский", "ar": "арабский"},
    Language.ZH: {"en": "英文", "fr": "法文", "es": "西班牙文", "ru": "俄文", "zh": "中文", "ar": "阿拉伯文"},
    Language.AR: {"en": "الإنكليزية", "fr": "الفرنسية", "es": "الإسبانية", "ru": "الروسية", "zh": "الصينية", "ar": "العربية"},
}


def say(key: str, spoken: Language, **values: str) -> str:
    """The phrase `key` in that language."""
    forms = _PHRASES[key]
    return forms.get(spoken, forms[Language.EN]).format(**values)


def language_name(named: Language, language: Language) -> str:
    """The name of a language in another; its code where it has none."""
    return _NAMES.get(language, _NAMES[Language.EN]).get(str(named), str(named))
