"""What the program says around a language model's answer, in the question's language (English where that is none of the six)."""

from __future__ import annotations

from corpus.languages import Language

EN, FR, ES, RU, ZH, AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR

_PHRASES: dict[str, dict[Language, str]] = {
    "written": {
        EN: "Written by a language model; each statement was checked against the passages cited:",
        FR: "Rédigé par un modèle de langage ; chaque affirmation a été vérifiée dans les passages cités :",
        ES: "Redactado por un modelo de lenguaje; cada afirmación se ha comprobado en los pasajes citados:",
        RU: "Составлено языковой моделью; каждое утверждение проверено по приведенным фрагментам:",
        ZH: "由语言模型撰写；每项陈述均已与所引段落核对：",
        AR: "من إعداد نموذج لغوي؛ وقد جرى التحقق من كل عبارة بالرجوع إلى الفقرات المستشهد بها:",
    },
    "fallback": {
        EN: "The language model gave no answer that could be shown; extracts from the records follow.",
        FR: "Le modèle de langage n’a donné aucune réponse présentable ; voici des extraits des documents.",
        ES: "El modelo de lenguaje no dio ninguna respuesta que pudiera mostrarse; a continuación figuran extractos de los documentos.",
        RU: "Языковая модель не дала ответа, который можно показать; ниже приводятся выдержки из документов.",
        ZH: "语言模型未能给出可供显示的答复；以下为文件摘录。",
        AR: "لم يقدم النموذج اللغوي جوابا يمكن عرضه؛ وفيما يلي مقتطفات من الوثائق.",
    },
    "translation": {
        EN: "translation by the model: {text}", FR: "traduction du modèle : {text}", ES: "traducción del modelo: {text}", RU: "перевод модели: {text}",
        ZH: "模型译文：{text}", AR: "ترجمة النموذج: {text}",
    },
    "unsupported": {
        EN: "[not supported: {reason}] {text}", FR: "[non étayé : {reason}] {text}", ES: "[sin respaldo: {reason}] {text}",
        RU: "[не подтверждено: {reason}] {text}", ZH: "[未获证实：{reason}]{text}", AR: "[غير مدعوم: {reason}] {text}",
    },
    "model_refused": {
        EN: "The language model found no answer in the passages.", FR: "Le modèle de langage n’a trouvé aucune réponse dans les passages.",
        ES: "El modelo de lenguaje no encontró respuesta en los pasajes.", RU: "Языковая модель не нашла ответа в приведенных фрагментах.",
        ZH: "语言模型在所列段落中没有找到答案。", AR: "لم يجد النموذج اللغوي جوابا في الفقرات.",
    },
    "part_unwritten": {
        EN: "The language model wrote nothing on it that the passages prove.", FR: "Le modèle de langage n’a rien écrit à ce sujet que les passages étayent.",
        ES: "El modelo de lenguaje no escribió nada al respecto que los pasajes respalden.",
        RU: "Языковая модель не написала об этом ничего, что подтверждалось бы фрагментами.", ZH: "语言模型就此所写内容均未获段落证实。",
        AR: "لم يكتب النموذج اللغوي بشأن ذلك شيئا تثبته الفقرات.",
    },
    "left_out": {
        EN: "Statements that the passages do not prove were left out: {count}.", FR: "Affirmations non étayées par les passages et omises : {count}.",
        ES: "Afirmaciones omitidas por no estar respaldadas por los pasajes: {count}.", RU: "Опущено утверждений, не подтвержденных фрагментами: {count}.",
        ZH: "已略去未获段落证实的陈述：{count}项。", AR: "عدد العبارات المحذوفة لعدم تأييد الفقرات لها: {count}.",
    },
    "none_proved": {
        EN: "Nothing that the language model wrote could be proved.", FR: "Rien de ce que le modèle de langage a écrit n’a pu être étayé.",
        ES: "Nada de lo que escribió el modelo de lenguaje pudo comprobarse.", RU: "Ничего из написанного языковой моделью подтвердить не удалось.",
        ZH: "语言模型所写内容均无法证实。", AR: "لم يتسن إثبات أي شيء مما كتبه النموذج اللغوي.",
    },
    "timeout": {
        EN: "The language model did not finish in {value} s; raise llm_timeout or ask again.",
        FR: "Le modèle de langage n’a pas terminé en {value} s ; augmentez llm_timeout ou reposez la question.",
        ES: "El modelo de lenguaje no terminó en {value} s; aumente llm_timeout o repita la pregunta.",
        RU: "Языковая модель не закончила за {value} с; увеличьте llm_timeout или повторите вопрос.",
        ZH: "语言模型未能在{value}秒内完成；请调高llm_timeout或重新提问。", AR: "لم يفرغ النموذج اللغوي خلال {value} ثانية؛ ارفع قيمة llm_timeout أو أعد السؤال.",
    },
    "limited": {
        EN: "The language model’s server accepts no more requests now; ask again later.",
        FR: "Le serveur du modèle de langage n’accepte plus de requêtes pour le moment ; réessayez plus tard.",
        ES: "El servidor del modelo de lenguaje no acepta más solicitudes por ahora; vuelva a intentarlo más tarde.",
        RU: "Сервер языковой модели сейчас не принимает запросы; повторите позже.", ZH: "语言模型服务器目前不再接受请求；请稍后再试。",
        AR: "لا يقبل خادم النموذج اللغوي مزيدا من الطلبات الآن؛ أعد المحاولة لاحقا.",
    },
    "cut": {
        EN: "The language model’s reply broke off; ask again for the rest.", FR: "La réponse du modèle de langage a été interrompue ; reposez la question pour la suite.",
        ES: "La respuesta del modelo de lenguaje se interrumpió; repita la pregunta para obtener el resto.",
        RU: "Ответ языковой модели оборвался; повторите вопрос.", ZH: "语言模型的答复中断；请重新提问以获取其余内容。", AR: "انقطع رد النموذج اللغوي؛ أعد السؤال للحصول على البقية.",
    },
    "too_long": {
        EN: "The language model’s reply reached its limit of {value} tokens; raise llm_max_tokens for more.",
        FR: "La réponse du modèle de langage a atteint sa limite de {value} jetons ; augmentez llm_max_tokens.",
        ES: "La respuesta del modelo de lenguaje alcanzó su límite de {value} tókenes; aumente llm_max_tokens.",
        RU: "Ответ языковой модели достиг предела в {value} токенов; увеличьте llm_max_tokens.", ZH: "语言模型的答复已达{value}个词元的上限；请调高llm_max_tokens。",
        AR: "بلغ رد النموذج اللغوي حده البالغ {value} وحدة؛ ارفع قيمة llm_max_tokens.",
    },
    "malformed": {
        EN: "The language model’s server sent what is no reply; check llm_base_url.", FR: "Le serveur du modèle de langage a envoyé une réponse illisible ; vérifiez llm_base_url.",
        ES: "El servidor del modelo de lenguaje envió una respuesta ilegible; compruebe llm_base_url.",
        RU: "Сервер языковой модели прислал нечитаемый ответ; проверьте llm_base_url.", ZH: "语言模型服务器发来的内容无法读取；请检查llm_base_url。",
        AR: "أرسل خادم النموذج اللغوي ردا غير مقروء؛ تحقق من llm_base_url.",
    },
    "empty": {
        EN: "The language model wrote nothing; ask again or choose another model.", FR: "Le modèle de langage n’a rien écrit ; reposez la question ou choisissez un autre modèle.",
        ES: "El modelo de lenguaje no escribió nada; repita la pregunta o elija otro modelo.",
        RU: "Языковая модель ничего не написала; повторите вопрос или выберите другую модель.", ZH: "语言模型没有写出任何内容；请重新提问或选用其他模型。",
        AR: "لم يكتب النموذج اللغوي شيئا؛ أعد السؤال أو اختر نموذجا آخر.",
    },
    "unreachable": {
        EN: "The language model’s server cannot be reached; check llm_base_url and that it runs.",
        FR: "Le serveur du modèle de langage est injoignable ; vérifiez llm_base_url et qu’il fonctionne.",
        ES: "No se puede acceder al servidor del modelo de lenguaje; compruebe llm_base_url y que esté en marcha.",
        RU: "Сервер языковой модели недоступен; проверьте llm_base_url и работает ли он.", ZH: "无法连接语言模型服务器；请检查llm_base_url及服务器是否运行。",
        AR: "يتعذر الوصول إلى خادم النموذج اللغوي؛ تحقق من llm_base_url ومن أنه يعمل.",
    },
    "denied": {
        EN: "The language model’s server refused the key; check RAPPORTEUR_LLM_API_KEY.", FR: "Le serveur du modèle de langage a refusé la clé ; vérifiez RAPPORTEUR_LLM_API_KEY.",
        ES: "El servidor del modelo de lenguaje rechazó la clave; compruebe RAPPORTEUR_LLM_API_KEY.",
        RU: "Сервер языковой модели отклонил ключ; проверьте RAPPORTEUR_LLM_API_KEY.", ZH: "语言模型服务器拒绝了密钥；请检查RAPPORTEUR_LLM_API_KEY。",
        AR: "رفض خادم النموذج اللغوي المفتاح؛ تحقق من RAPPORTEUR_LLM_API_KEY.",
    },
    "failed": {
        EN: "The language model’s server failed ({value}); check llm_model and its log.", FR: "Le serveur du modèle de langage a échoué ({value}) ; vérifiez llm_model et son journal.",
        ES: "El servidor del modelo de lenguaje falló ({value}); compruebe llm_model y su registro.",
        RU: "Сбой сервера языковой модели ({value}); проверьте llm_model и его журнал.", ZH: "语言模型服务器出错（{value}）；请检查llm_model及服务器日志。",
        AR: "تعطل خادم النموذج اللغوي ({value})؛ تحقق من llm_model ومن سجله.",
    },
    "no_room": {
        EN: "No passage fits into the language model’s context window of {value} tokens; raise llm_context.",
        FR: "Aucun passage ne tient dans la fenêtre de contexte du modèle ({value} jetons) ; augmentez llm_context.",
        ES: "Ningún pasaje cabe en la ventana de contexto del modelo ({value} tókenes); aumente llm_context.",
        RU: "Ни один фрагмент не помещается в контекстное окно модели ({value} токенов); увеличьте llm_context.",
        ZH: "模型的上下文窗口（{value}个词元）容不下任何段落；请调高llm_context。", AR: "لا تتسع نافذة سياق النموذج ({value} وحدة) لأي فقرة؛ ارفع قيمة llm_context.",
    },
    # Why a statement is not supported.
    "citation": {
        EN: "it cites {value}, which was not shown", FR: "elle cite {value}, qui n’a pas été fourni", ES: "cita {value}, que no se mostró", RU: "ссылка {value}, которой не было",
        ZH: "所引{value}不在所示段落之中", AR: "تستشهد بالفقرة {value} التي لم تعرض",
    },
    "fragment": {
        EN: "it states nothing", FR: "elle n’affirme rien", ES: "no afirma nada", RU: "в нем ничего не утверждается", ZH: "没有陈述任何内容", AR: "لا تقرر شيئا",
    },
    "claim": {
        EN: "the passage does not say “{value}”", FR: "le passage ne dit pas « {value} »", ES: "el pasaje no dice «{value}»", RU: "во фрагменте нет «{value}»",
        ZH: "段落中没有“{value}”", AR: "لا ترد في الفقرة «{value}»",
    },
    "negation": {
        EN: "the passage says the reverse", FR: "le passage dit le contraire", ES: "el pasaje dice lo contrario", RU: "во фрагменте сказано обратное", ZH: "段落所述相反",
        AR: "تقول الفقرة عكس ذلك",
    },
    "act": {
        EN: "the passage records another act", FR: "le passage fait état d’un autre acte", ES: "el pasaje recoge otro acto", RU: "во фрагменте говорится об ином действии",
        ZH: "段落所载为另一种行为", AR: "تسجل الفقرة فعلا آخر",
    },
    "attribution": {
        EN: "the passage does not put it into this mouth", FR: "le passage n’attribue pas ces propos à cette partie", ES: "el pasaje no lo atribuye a esa parte",
        RU: "во фрагменте это сказано не этой стороной", ZH: "段落并未将此归于该方", AR: "لا تنسب الفقرة ذلك إلى هذا الطرف",
    },
    "support": {
        EN: "the passage says too little about it", FR: "le passage n’en dit pas assez", ES: "el pasaje no dice lo suficiente al respecto", RU: "фрагмент этого не подтверждает",
        ZH: "段落不足以证实", AR: "لا تكفي الفقرة لإثبات ذلك",
    },
}  # fmt: skip
_REASONS = frozenset(("fragment", "citation", "negation", "act", "attribution", "support"))


def say(key: str, spoken: Language, **values: object) -> str:
    """The phrase `key` in that language."""
    forms = _PHRASES[key]
    return forms.get(spoken, forms[EN]).format(**values)


def why(kind: str, value: str, spoken: Language) -> str:
    """Why a statement is not supported, by the kind of `assistant.proving.verification.Reason`."""
    return say(kind if kind in _REASONS else "claim", spoken, value=value)
