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
    "rests_on": {
        Language.EN: "The answer to “{question}” rests on what follows. Each passage was compared with its record again just now and stands there word for word. How likely the records answer the question: {confidence} of 1.",
        Language.FR: "La réponse à la question « {question} » repose sur ce qui suit. Chaque passage vient d’être comparé de nouveau avec son document et s’y trouve mot pour mot. Probabilité que les documents répondent à la question : {confidence} sur 1.",
        Language.ES: "La respuesta a la pregunta «{question}» se basa en lo siguiente. Cada pasaje acaba de cotejarse de nuevo con su documento y figura en él palabra por palabra. Probabilidad de que los documentos respondan a la pregunta: {confidence} de 1.",
        Language.RU: "Ответ на вопрос «{question}» основан на следующем. Каждый отрывок только что снова сверен с документом и стоит в нем дословно. Вероятность того, что документы отвечают на вопрос: {confidence} из 1.",
        Language.ZH: "对“{question}”的回答依据如下。每段引文刚刚已与原文件重新核对，逐字相符。文件能够回答该问题的可能性为{confidence}（最高为1）。",
        Language.AR: "يستند الجواب عن السؤال «{question}» إلى ما يلي. وقد قورنت كل فقرة الآن من جديد بوثيقتها وهي واردة فيها حرفيا. احتمال أن تجيب الوثائق عن السؤال: {confidence} من 1.",
    },
    "gone": {
        Language.EN: "Passages that it rested on and that are no longer in the index, since their records were changed or removed: {count}.",
        Language.FR: "Passages sur lesquels elle reposait et qui ne figurent plus dans l’index, leurs documents ayant été modifiés ou supprimés : {count}.",
        Language.ES: "Pasajes en que se basaba y que ya no están en el índice porque sus documentos se modificaron o eliminaron: {count}.",
        Language.RU: "Отрывков, на которых он был основан и которых в индексе больше нет, так как документы изменены или удалены: {count}.",
        Language.ZH: "所依据的段落中，因文件已更改或移除而不再见于索引的有：{count}。",
        Language.AR: "عدد الفقرات التي كان يستند إليها ولم تعد في الفهرس لأن وثائقها عُدلت أو أُزيلت: {count}.",
    },
    "in_short": {
        Language.EN: "I quote the records and write no summaries of my own. How the passages begin that answered “{question}”, word for word:",
        Language.FR: "Je cite les documents et ne rédige pas de résumés. Début des passages qui ont répondu à la question « {question} », mot pour mot :",
        Language.ES: "Cito los documentos y no redacto resúmenes propios. Comienzo de los pasajes que respondieron a la pregunta «{question}», palabra por palabra:",
        Language.RU: "Я цитирую документы и не пишу собственных резюме. Начало отрывков, которыми был дан ответ на вопрос «{question}», дословно:",
        Language.ZH: "我只引用文件，不自行撰写摘要。以下逐字引用回答“{question}”的各段落的开头：",
        Language.AR: "أنقل ما جاء في الوثائق ولا أكتب ملخصات من عندي. هذه بدايات الفقرات التي أجابت عن السؤال «{question}»، منقولة حرفيا:",
    },
    "no_explanation": {
        Language.EN: "I quote what the records say and add no explanation of my own. Ask “Why?” for the reasons that the records give, “Tell me more” for what else they say, or open a source to read what stands around the passage.",
        Language.FR: "Je cite ce que disent les documents et n’y ajoute pas d’explication. Demandez « Pourquoi ? » pour les raisons que donnent les documents, « Dites-m’en plus » pour ce qu’ils disent d’autre, ou ouvrez une source pour lire ce qui entoure le passage.",
        Language.ES: "Cito lo que dicen los documentos y no añado explicaciones propias. Pregunte «¿Por qué?» para conocer los motivos que dan los documentos, diga «Cuénteme más» para saber qué más dicen, o abra una fuente para leer lo que rodea al pasaje.",
        Language.RU: "Я цитирую документы и не добавляю собственных объяснений. Спросите «Почему?», чтобы узнать причины, указанные в документах, или «Расскажите подробнее», чтобы узнать, что еще в них говорится, либо откройте источник и прочтите, что стоит рядом с отрывком.",
        Language.ZH: "我只引用文件的内容，不自行作出解释。您可以问“为什么？”以了解文件中说明的理由，说“请详细说说”以了解文件还说了什么，或打开出处阅读该段落的上下文。",
        Language.AR: "أنقل ما جاء في الوثائق ولا أضيف شرحا من عندي. اسأل «لماذا؟» لمعرفة الأسباب المذكورة في الوثائق، أو قل «أخبرني المزيد» لمعرفة ما ورد فيها أيضا، أو افتح المصدر لقراءة ما يحيط بالفقرة.",
    },
    "no_translation": {
        Language.EN: "I quote the records as they stand and do not translate them. Say “In French, please”, or name another language, and the question is answered again, from that version of a record where the index holds one; each source says which versions there are.",
        Language.FR: "Je cite les documents tels quels et ne les traduis pas. Dites « En anglais, s’il vous plaît », ou nommez une autre langue, et la question recevra une nouvelle réponse, tirée de cette version d’un document si l’index la contient ; chaque source indique les versions qui existent.",
        Language.ES: "Cito los documentos tal como están y no los traduzco. Diga «En francés, por favor», o indique otro idioma, y la pregunta se responderá de nuevo con esa versión del documento si el índice la contiene; cada fuente indica qué versiones hay.",
        Language.RU: "Я цитирую документы как есть и не перевожу их. Скажите «На английском, пожалуйста» или назовите другой язык, и на вопрос будет дан новый ответ – по тексту документа на этом языке, если он есть в индексе; при каждом источнике указано, на каких языках он имеется.",
        Language.ZH: "我只按原文引用文件，不作翻译。您可以说“请用英文回答”或指明其他语文，问题就会重新得到回答；索引中有该语文文本的，即引用该文本。每个出处都注明有哪些语文文本。",
        Language.AR: "أنقل ما جاء في الوثائق كما هو ولا أترجمه. قل «بالإنكليزية من فضلك» أو سمّ لغة أخرى فيُجاب عن السؤال من جديد، من نص الوثيقة بتلك اللغة إن كان في الفهرس؛ ويبين كل مصدر ما يوجد له من صيغ لغوية.",
    },
    "nothing_answered": {
        Language.EN: "There is no answer yet that this could be about. Ask what the records say first.",
        Language.FR: "Il n’y a encore aucune réponse à laquelle cela pourrait se rapporter. Demandez d’abord ce que disent les documents.",
        Language.ES: "Todavía no hay ninguna respuesta a la que esto pueda referirse. Pregunte primero qué dicen los documentos.",
        Language.RU: "Ответа, к которому это могло бы относиться, пока нет. Спросите сначала, что говорится в документах.",
        Language.ZH: "目前还没有可供参照的回答。请先询问文件的内容。",
        Language.AR: "لا يوجد بعد جواب يمكن أن يتعلق به ذلك. اسأل أولا عما جاء في الوثائق.",
    },
    "before": {
        Language.EN: "The paragraph before what was quoted:",
        Language.FR: "Le paragraphe qui précède le passage cité :",
        Language.ES: "El párrafo anterior a lo citado:",
        Language.RU: "Пункт перед процитированным:",
        Language.ZH: "所引段落的前一段：",
        Language.AR: "الفقرة التي تسبق المقتبس:",
    },
    "after": {
        Language.EN: "The paragraph after what was quoted:",
        Language.FR: "Le paragraphe qui suit le passage cité :",
        Language.ES: "El párrafo siguiente a lo citado:",
        Language.RU: "Пункт после процитированного:",
        Language.ZH: "所引段落的后一段：",
        Language.AR: "الفقرة التي تلي المقتبس:",
    },
    "nothing_before": {
        Language.EN: "Nothing stands in the record before what was quoted.",
        Language.FR: "Rien ne précède le passage cité dans le document.",
        Language.ES: "Nada precede en el documento a lo citado.",
        Language.RU: "Перед процитированным в документе ничего нет.",
        Language.ZH: "文件中所引段落之前没有内容。",
        Language.AR: "لا يسبق المقتبس شيء في الوثيقة.",
    },
    "nothing_after": {
        Language.EN: "Nothing stands in the record after what was quoted.",
        Language.FR: "Rien ne suit le passage cité dans le document.",
        Language.ES: "Nada sigue en el documento a lo citado.",
        Language.RU: "После процитированного в документе ничего нет.",
        Language.ZH: "文件中所引段落之后没有内容。",
        Language.AR: "لا يلي المقتبس شيء في الوثيقة.",
    },
    "speaker": {
        Language.EN: "Who speaks there, as the record itself tells:",
        Language.FR: "Qui s’y exprime, selon le document lui-même :",
        Language.ES: "Quién habla ahí, según el propio documento:",
        Language.RU: "Кто там говорит, как сообщает сам документ:",
        Language.ZH: "该处的发言者或撰写者，据文件本身所载：",
        Language.AR: "من يتكلم هناك، كما تذكر الوثيقة نفسها:",
    },
    "no_speaker": {
        Language.EN: "The record does not tell who speaks there.",
        Language.FR: "Le document n’indique pas qui s’y exprime.",
        Language.ES: "El documento no indica quién habla ahí.",
        Language.RU: "В документе не сказано, кто там говорит.",
        Language.ZH: "文件没有载明该处的发言者或撰写者。",
        Language.AR: "لا تذكر الوثيقة من يتكلم هناك.",
    },
    "part_unanswered": {
        Language.EN: "Not answered: {reason}",
        Language.FR: "Sans réponse : {reason}",
        Language.ES: "Sin respuesta: {reason}",
        Language.RU: "Без ответа: {reason}",
        Language.ZH: "未能回答：{reason}",
        Language.AR: "لم تتسن الإجابة: {reason}",
    },
    "part_beside": {
        Language.EN: "What is quoted for the other part was found for the question as a whole, and may tell this, too.",
        Language.FR: "Ce qui est cité pour l’autre partie a été trouvé pour la question entière, et peut répondre à ceci aussi.",
        Language.ES: "Lo citado para la otra parte se halló para la pregunta entera, y puede responder también a esto.",
        Language.RU: "То, что приведено по другой части, найдено по вопросу в целом и может отвечать и на это.",
        Language.ZH: "为另一部分引用的内容是就整个问题找到的，可能也说明了这一点。",
        Language.AR: "ما نقل عن الجزء الآخر وجد للسؤال بأكمله، وقد يجيب عن هذا أيضا.",
    },
}


def say(key: str, spoken: Language, **values: str | int) -> str:
    """The phrase `key` in that language."""
    forms = _PHRASES[key]
    return forms.get(spoken, forms[Language.EN]).format(**values)
