"""What the page itself says, in the six languages: its labels, its buttons and its notes. What an answer says is elsewhere."""

from __future__ import annotations

from corpus.languages import SIX, Language

PAGE_LANGUAGES = (Language.AR, Language.ZH, Language.EN, Language.FR, Language.RU, Language.ES)
"""The languages that the page can be read in, in the order of their names in English, as the United Nations lists them."""

OWN_NAMES = {
    Language.AR: "العربية", Language.ZH: "中文", Language.EN: "English", Language.FR: "Français", Language.RU: "Русский", Language.ES: "Español",
}  # fmt: skip
"""Each language's name in itself."""

_WORDS: dict[str, tuple[str, str, str, str, str, str]] = {  # en, fr, es, ru, zh, ar
    "tagline": (
        "Ask the records of the conference in any of the six languages. Every answer is quoted from them.",
        "Interrogez les documents de la conférence dans l’une des six langues. Chaque réponse en est une citation.",
        "Consulte los documentos de la conferencia en cualquiera de los seis idiomas. Toda respuesta es una cita de ellos.",
        "Задавайте вопросы о документах конференции на любом из шести языков. Каждый ответ – цитата из них.",
        "用六种语文中的任何一种查询会议文件。每个答案都引自文件原文。",
        "اسأل عن وثائق المؤتمر بأي من اللغات الست. كل جواب منقول عنها حرفيا.",
    ),
    "ask": ("Ask", "Demander", "Preguntar", "Спросить", "提问", "اسأل"),
    "asking": ("Questions", "Questions", "Preguntas", "Вопросы", "提问", "الأسئلة"),
    "records": ("Records", "Documents", "Documentos", "Документы", "文件", "الوثائق"),
    "views": ("Views", "Vues", "Vistas", "Разделы", "视图", "أقسام الصفحة"),
    "page_language": ("Language of the page", "Langue de la page", "Idioma de la página", "Язык страницы", "页面语言", "لغة الصفحة"),
    "index": ("Collection of records", "Collection de documents", "Colección de documentos", "Собрание документов", "文件集", "مجموعة الوثائق"),
    "question": ("Question", "Question", "Pregunta", "Вопрос", "问题", "السؤال"),
    "placeholder": (
        "Ask in any of the six languages", "Posez une question dans l’une des six langues", "Pregunte en cualquiera de los seis idiomas",
        "Задайте вопрос на любом из шести языков", "请用六种语文中的任何一种提问", "اطرح سؤالك بأي من اللغات الست",
    ),
    "stop": ("Stop", "Arrêter", "Detener", "Остановить", "停止", "إيقاف"),
    "new": ("New conversation", "Nouvelle conversation", "Nueva conversación", "Новый разговор", "新对话", "محادثة جديدة"),
    "edit": ("Edit", "Modifier", "Modificar", "Изменить", "修改", "تعديل"),
    "again": ("Ask again", "Redemander", "Preguntar de nuevo", "Спросить снова", "再次提问", "إعادة السؤال"),
    "conversation": ("Conversation", "Conversation", "Conversación", "Разговор", "对话", "المحادثة"),
    "welcome": (
        "Ask a question. The sources of its answer appear beside it.", "Posez une question. Les sources de la réponse s’affichent à côté.",
        "Haga una pregunta. Las fuentes de la respuesta aparecen al lado.", "Задайте вопрос. Источники ответа появятся рядом.",
        "请提出问题。答案的出处显示在旁边。", "اطرح سؤالا، وتظهر مصادر الجواب إلى جانبه.",
    ),
    "try": (
        "Questions that these records answer:", "Questions auxquelles ces documents répondent :", "Preguntas que estos documentos responden:",
        "Вопросы, на которые отвечают эти документы:", "这些文件可以回答的问题：", "أسئلة تجيب عنها هذه الوثائق:",
    ),
    "searching": ("Searching the records…", "Recherche dans les documents…", "Buscando en los documentos…", "Идет поиск по документам…", "正在查找文件……", "جار البحث في الوثائق…"),
    "stopped": ("Stopped.", "Arrêté.", "Detenido.", "Остановлено.", "已停止。", "توقف."),
    "broken": (
        "something went wrong inside the program; its log on the server says what", "une erreur s’est produite dans le programme ; son journal sur le serveur dit laquelle",
        "se produjo un error en el programa; su registro en el servidor indica cuál", "внутри программы произошла ошибка; какая именно – сказано в ее журнале на сервере",
        "程序内部出错；详情见服务器上的日志", "حدث خطأ داخل البرنامج؛ ويبين سجله على الخادم ما هو",
    ),
    "open_source": ("Open source {n}: {name}", "Ouvrir la source {n} : {name}", "Abrir la fuente {n}: {name}", "Открыть источник {n}: {name}", "打开出处{n}：{name}", "افتح المصدر {n}: {name}"),
    "sources": ("Sources", "Sources", "Fuentes", "Источники", "出处", "المصادر"),
    "no_sources": (
        "The sources of an answer appear here.", "Les sources d’une réponse s’affichent ici.", "Las fuentes de una respuesta aparecen aquí.",
        "Здесь появляются источники ответа.", "答案的出处显示在这里。", "تظهر هنا مصادر الجواب.",
    ),
    "confidence": ("Confidence {value}", "Confiance : {value}", "Confianza: {value}", "Уверенность: {value}", "置信度：{value}", "درجة الثقة: {value}"),
    "no_answer": (
        "No answer in the records", "Pas de réponse dans les documents", "No hay respuesta en los documentos", "В документах нет ответа", "文件中没有答案", "لا جواب في الوثائق",
    ),
    "unmet": ("What was not met", "Ce qui n’a pas été trouvé", "Lo que no se encontró", "Чего не нашлось", "未找到的内容", "ما لم يوجد"),
    "why": ("Why", "Pourquoi", "Por qué", "Почему", "原因", "السبب"),
    "nearest": ("Nearest records", "Documents les plus proches", "Documentos más cercanos", "Наиболее близкие документы", "最接近的文件", "أقرب الوثائق"),
    "changed": (
        "The record has changed since; this is what it said.", "Le document a changé depuis ; voici ce qu’il disait.", "El documento ha cambiado desde entonces; esto es lo que decía.",
        "С тех пор документ изменился; вот что в нем говорилось.", "文件此后有改动；这是当时的内容。", "تغيرت الوثيقة منذ ذلك الحين؛ وهذا ما جاء فيها.",
    ),
    "title": ("Title", "Titre", "Título", "Название", "标题", "العنوان"),
    "section": ("Section", "Section", "Sección", "Раздел", "章节", "الجزء"),
    "paragraph": ("Paragraph", "Paragraphe", "Párrafo", "Пункт", "段落", "الفقرة"),
    "page": ("Page", "Page", "Página", "Страница", "页", "الصفحة"),
    "date": ("Date", "Date", "Fecha", "Дата", "日期", "التاريخ"),
    "distributed": ("Distributed", "Distribution", "Distribución", "Распространено", "分发日期", "تاريخ التوزيع"),
    "language": ("Language", "Langue", "Idioma", "Язык", "语文", "اللغة"),
    "languages": ("Languages", "Langues", "Idiomas", "Языки", "语文", "اللغات"),
    "symbol": ("Symbol", "Cote", "Signatura", "Условное обозначение", "文号", "الرمز"),
    "kind": ("Kind", "Type", "Tipo", "Вид", "类别", "النوع"),
    "sender": ("Sender", "Expéditeur", "Remitente", "Отправитель", "发文方", "المرسل"),
    "addressee": ("Addressee", "Destinataire", "Destinatario", "Адресат", "收件人", "المرسل إليه"),
    "document": ("Document", "Fichier", "Archivo", "Файл", "文件名", "الملف"),
    "close": ("Close the source", "Fermer la source", "Cerrar la fuente", "Закрыть источник", "关闭出处", "إغلاق المصدر"),
    "previous": ("Previous citation", "Citation précédente", "Cita anterior", "Предыдущая цитата", "上一处引文", "الاقتباس السابق"),
    "next": ("Next citation", "Citation suivante", "Cita siguiente", "Следующая цитата", "下一处引文", "الاقتباس التالي"),
    "back_to": ("Back to citation {n}", "Revenir à la citation {n}", "Volver a la cita {n}", "Назад к цитате {n}", "回到引文{n}", "العودة إلى الاقتباس {n}"),
    "of": ("of {n}", "sur {n}", "de {n}", "из {n}", "共{n}处", "من {n}"),
    "marked": ("Marked passage", "Passage marqué", "Pasaje marcado", "Выделенное место", "标出的段落", "الفقرة المعلمة"),
    "back_to_marked": ("Back to the marked passage", "Revenir au passage marqué", "Volver al pasaje marcado", "Назад к выделенному месту", "回到标出的段落", "العودة إلى الفقرة المعلمة"),
    "link": ("Link to this passage", "Lien vers ce passage", "Enlace a este pasaje", "Ссылка на это место", "本段落的链接", "رابط هذه الفقرة"),
    "sections": ("Sections", "Sections", "Secciones", "Разделы", "章节", "الأجزاء"),
    "earlier": ("Earlier text", "Texte précédent", "Texto anterior", "Предыдущий текст", "上文", "النص السابق"),
    "later": ("Later text", "Texte suivant", "Texto siguiente", "Следующий текст", "下文", "النص التالي"),
    "text_in": ("Text, {language}", "Texte, {language}", "Texto, {language}", "Текст, {language}", "文本（{language}）", "النص، {language}"),
    "beside": ("{language} beside it", "{language}, à côté", "{language}, al lado", "{language}, рядом", "并排显示{language}文本", "{language}، إلى جانبه"),
    "untold": ("not told", "non indiquée", "no indicado", "не указан", "未注明", "غير مذكورة"),
    "unplaced": (
        "Which place is the same cannot be told here.", "L’endroit correspondant ne peut être déterminé ici.", "Aquí no se puede determinar el lugar correspondiente.",
        "Соответствующее место здесь определить нельзя.", "此处无法确定对应的位置。", "لا يمكن هنا تحديد الموضع المقابل.",
    ),
    "open_version": (
        "Open this version: {language}", "Ouvrir cette version : {language}", "Abrir esta versión: {language}", "Открыть эту версию: {language}", "打开此文本：{language}", "افتح هذه الصيغة: {language}",
    ),
    "source": ("Source", "Source", "Fuente", "Источник", "出处", "المصدر"),
    "source_of": ("Source: {name}", "Source : {name}", "Fuente: {name}", "Источник: {name}", "出处：{name}", "المصدر: {name}"),
    "no_record": (
        "source: the address names no record; open one from an answer", "source : l’adresse ne désigne aucun document ; ouvrez-en un à partir d’une réponse",
        "fuente: la dirección no designa ningún documento; abra uno desde una respuesta", "источник: в адресе не указан документ; откройте его из ответа",
        "出处：网址没有指明文件；请从答案中打开", "المصدر: العنوان لا يحدد أي وثيقة؛ افتح واحدة من أحد الأجوبة",
    ),
    "narrow": ("Narrow the search", "Restreindre la recherche", "Acotar la búsqueda", "Сузить поиск", "缩小范围", "تضييق البحث"),
    "any": ("any", "toutes", "cualquiera", "все", "不限", "الكل"),
    "since": ("From", "Du", "Desde", "С", "起始日期", "من تاريخ"),
    "until": ("To", "Au", "Hasta", "По", "截止日期", "إلى تاريخ"),
    "item": ("Agenda item", "Point de l’ordre du jour", "Tema del programa", "Пункт повестки дня", "议程项目", "بند جدول الأعمال"),
    "state": ("State", "État", "Estado", "Государство", "国家", "الدولة"),
    "annex": ("Annex", "Annexe", "Anexo", "Приложение", "附件", "المرفق"),
    "article": ("Article", "Article", "Artículo", "Статья", "条", "المادة"),
    "set": ("Conditions set", "Conditions posées", "Condiciones fijadas", "Заданные условия", "已设条件", "الشروط المحددة"),
    "set_one": ("{name}: {value}", "{name} : {value}", "{name}: {value}", "{name}: {value}", "{name}：{value}", "{name}: {value}"),
    "remove": ("Remove: {what}", "Retirer : {what}", "Quitar: {what}", "Убрать: {what}", "删除：{what}", "إزالة: {what}"),
    "clear_all": ("Clear all", "Tout effacer", "Borrar todo", "Очистить все", "全部清除", "مسح الكل"),
    "understood": ("Understood in the question", "Compris dans la question", "Entendido en la pregunta", "Понято из вопроса", "从问题中理解到", "ما فهم من السؤال"),
    "left_out": ("Asked without", "Demandé sans", "Preguntado sin", "Спрошено без", "提问时不计", "سئل دون اعتبار"),
    "search_records": ("Search the records", "Chercher dans les documents", "Buscar en los documentos", "Искать документы", "查找文件", "البحث في الوثائق"),
    "search_hint": (
        "A symbol, a title, a sender, or words of the text in any language", "Une cote, un titre, un expéditeur ou des mots du texte, dans toute langue",
        "Una signatura, un título, un remitente o palabras del texto, en cualquier idioma", "Обозначение, название, отправитель или слова текста на любом языке",
        "文号、标题、发文方或任何语文的文字", "رمز أو عنوان أو مرسل أو كلمات من النص بأي لغة",
    ),
    "find": ("Find", "Chercher", "Buscar", "Найти", "查找", "ابحث"),
    "found": ("Records: {n}", "Documents : {n}", "Documentos: {n}", "Документов: {n}", "文件数：{n}", "عدد الوثائق: {n}"),
    "found_of": ("Records: {n} of {all}", "Documents : {n} sur {all}", "Documentos: {n} de {all}", "Документов: {n} из {all}", "文件数：{n}（共{all}）", "عدد الوثائق: {n} من {all}"),
    "none_found": ("No record meets this.", "Aucun document ne correspond.", "Ningún documento corresponde.", "Таких документов нет.", "没有符合的文件。", "لا توجد وثيقة مطابقة."),
    "sort_by": ("Sort by: {name}", "Trier par : {name}", "Ordenar por: {name}", "Сортировать: {name}", "排序：{name}", "الترتيب حسب: {name}"),
    "pages": ("Pages of the list", "Pages de la liste", "Páginas de la lista", "Страницы списка", "列表页码", "صفحات القائمة"),
    "page_of": ("Page {n} of {all}", "Page {n} sur {all}", "Página {n} de {all}", "Страница {n} из {all}", "第{n}页，共{all}页", "الصفحة {n} من {all}"),
    "back": ("Back", "Précédents", "Anteriores", "Назад", "上一页", "السابق"),
    "forward": ("Forward", "Suivants", "Siguientes", "Вперед", "下一页", "التالي"),
    "conversations": ("Conversations ({n})", "Conversations ({n})", "Conversaciones ({n})", "Разговоры ({n})", "对话（{n}）", "المحادثات ({n})"),
    "none_kept": ("None is kept yet.", "Aucune n’est encore conservée.", "Todavía no se guarda ninguna.", "Пока ни один не сохранен.", "尚未保存对话。", "لم تحفظ أي محادثة بعد."),
    "kept_where": (
        "Conversations are kept in this browser only.", "Les conversations ne sont conservées que dans ce navigateur.", "Las conversaciones se guardan únicamente en este navegador.",
        "Разговоры хранятся только в этом браузере.", "对话仅保存在本浏览器中。", "لا تحفظ المحادثات إلا في هذا المتصفح.",
    ),
    "kept_full": (
        "This browser has no room to keep the conversation any further.", "Ce navigateur n’a plus de place pour conserver la suite de la conversation.",
        "Este navegador no tiene espacio para seguir guardando la conversación.", "В этом браузере больше нет места, чтобы хранить продолжение разговора.",
        "本浏览器已没有空间继续保存对话。", "لم يعد في هذا المتصفح متسع لحفظ بقية المحادثة.",
    ),
    "export": ("Export this conversation:", "Exporter cette conversation :", "Exportar esta conversación:", "Экспорт этого разговора:", "导出本对话：", "تصدير هذه المحادثة:"),
    "rename": ("Rename", "Renommer", "Cambiar nombre", "Переименовать", "改名", "تغيير الاسم"),
    "rename_one": ("Rename: {name}", "Renommer : {name}", "Cambiar nombre: {name}", "Переименовать: {name}", "改名：{name}", "تغيير الاسم: {name}"),
    "rename_to": ("New name of the conversation", "Nouveau nom de la conversation", "Nuevo nombre de la conversación", "Новое название разговора", "对话的新名称", "الاسم الجديد للمحادثة"),
    "delete": ("Delete", "Supprimer", "Eliminar", "Удалить", "删除", "حذف"),
    "delete_one": ("Delete: {name}", "Supprimer : {name}", "Eliminar: {name}", "Удалить: {name}", "删除：{name}", "حذف: {name}"),
    "delete_sure": (
        "Delete this conversation? It cannot be brought back.", "Supprimer cette conversation ? Elle ne pourra pas être rétablie.", "¿Eliminar esta conversación? No se podrá recuperar.",
        "Удалить этот разговор? Восстановить его будет нельзя.", "删除本对话？删除后无法恢复。", "هل تحذف هذه المحادثة؟ لا يمكن استعادتها.",
    ),
    "delete_all": ("Delete all", "Tout supprimer", "Eliminar todas", "Удалить все", "全部删除", "حذف الكل"),
    "delete_all_sure": (
        "Delete all conversations kept in this browser?", "Supprimer toutes les conversations conservées dans ce navigateur ?", "¿Eliminar todas las conversaciones guardadas en este navegador?",
        "Удалить все разговоры, хранящиеся в этом браузере?", "删除本浏览器中保存的全部对话？", "هل تحذف كل المحادثات المحفوظة في هذا المتصفح؟",
    ),
    "unreadable": (
        "This answer could not be read back; ask again.", "Cette réponse n’a pu être relue ; redemandez.", "Esta respuesta no se pudo recuperar; pregunte de nuevo.",
        "Этот ответ не удалось восстановить; спросите снова.", "无法恢复这个答案；请再次提问。", "تعذرت استعادة هذا الجواب؛ أعد السؤال.",
    ),
    "stale": (
        "Records that this answer quotes have changed since; ask again.", "Des documents que cette réponse cite ont changé depuis ; redemandez.",
        "Los documentos que cita esta respuesta han cambiado desde entonces; pregunte de nuevo.", "Документы, процитированные в этом ответе, с тех пор изменились; спросите снова.",
        "本答案所引的文件此后有改动；请再次提问。", "تغيرت وثائق ينقل عنها هذا الجواب منذ ذلك الحين؛ أعد السؤال.",
    ),
    "earlier_answer": (
        "This is a source of an earlier answer.", "Ceci est une source d’une réponse précédente.", "Esta es una fuente de una respuesta anterior.",
        "Это источник одного из предыдущих ответов.", "这是先前答案的出处。", "هذا مصدر لجواب سابق.",
    ),
    "latest_sources": (
        "Sources of the last answer", "Sources de la dernière réponse", "Fuentes de la última respuesta", "Источники последнего ответа", "最近答案的出处", "مصادر الجواب الأخير",
    ),
    "copy": ("Copy with references", "Copier avec les références", "Copiar con referencias", "Копировать со ссылками", "复制并附出处", "نسخ مع المراجع"),
    "copied": ("Copied.", "Copié.", "Copiado.", "Скопировано.", "已复制。", "تم النسخ."),
    "helped": ("This helped", "Cela m’a aidé", "Me ha servido", "Это помогло", "有帮助", "أفادني هذا"),
    "not_helped": ("This did not help", "Cela ne m’a pas aidé", "No me ha servido", "Это не помогло", "没有帮助", "لم يفدني هذا"),
    "add": ("Add records", "Ajouter des documents", "Añadir documentos", "Добавить документы", "添加文件", "إضافة وثائق"),
    "add_limits": (
        "Up to {files} files at once, each up to {size} MB.", "Jusqu’à {files} fichiers à la fois, de {size} Mo au plus chacun.", "Hasta {files} archivos a la vez, de {size} MB como máximo cada uno.",
        "До {files} файлов за раз, каждый не больше {size} МБ.", "每次最多{files}个文件，每个不超过{size} MB。", "حتى {files} ملفا في المرة الواحدة، لا يتجاوز كل منها {size} ميغابايت.",
    ),
    "state_waiting": ("waiting", "en attente", "en espera", "ожидает", "等待中", "في الانتظار"),
    "state_reading": ("being read", "lecture en cours", "leyéndose", "читается", "正在读取", "قيد القراءة"),
    "state_added": ("added", "ajouté", "añadido", "добавлен", "已添加", "أضيف"),
    "state_known": ("there already", "déjà présent", "ya estaba", "уже есть", "已存在", "موجود من قبل"),
    "state_refused": ("refused", "refusé", "rechazado", "не принят", "未接受", "رفض"),
    "adding": ("Files being added", "Fichiers en cours d’ajout", "Archivos que se añaden", "Добавляемые файлы", "正在添加的文件", "الملفات الجاري إضافتها"),
    "picture": ("Picture of the page", "Image de la page", "Imagen de la página", "Изображение страницы", "页面图像", "صورة الصفحة"),
    "picture_of": (
        "Page {n} of {all} of {name}, as it is printed", "Page {n} sur {all} de {name}, telle qu’elle est imprimée", "Página {n} de {all} de {name}, tal como está impresa",
        "Страница {n} из {all} документа {name}, как она напечатана", "{name}第{n}页（共{all}页）的印刷原样", "الصفحة {n} من {all} من {name} كما هي مطبوعة",
    ),
    "page_before": ("Previous page", "Page précédente", "Página anterior", "Предыдущая страница", "前一页", "الصفحة السابقة"),
    "page_after": ("Next page", "Page suivante", "Página siguiente", "Следующая страница", "后一页", "الصفحة التالية"),
    "full_size": ("Full size", "Taille réelle", "Tamaño completo", "Полный размер", "原始大小", "الحجم الكامل"),
    "picture_gone": (
        "The file has changed or is gone since it was read, so its pages cannot be shown. Ingest it again.",
        "Le fichier a changé ou a disparu depuis sa lecture ; ses pages ne peuvent être affichées. Indexez-le de nouveau.",
        "El archivo ha cambiado o ha desaparecido desde que se leyó; sus páginas no se pueden mostrar. Indéxelo de nuevo.",
        "Файл изменился или исчез после того, как был прочитан; его страницы показать нельзя. Проиндексируйте его заново.",
        "文件读取后已更改或不复存在，无法显示其页面。请重新编入索引。", "تغير الملف أو لم يعد موجودا منذ قراءته، فلا يمكن عرض صفحاته. أعد فهرسته.",
    ),
    "picture_failed": (
        "This page cannot be shown as a picture.", "Cette page ne peut être affichée en image.", "Esta página no se puede mostrar como imagen.",
        "Эту страницу нельзя показать в виде изображения.", "此页无法显示为图像。", "لا يمكن عرض هذه الصفحة كصورة.",
    ),
    "picture_busy": (
        "Other pages are being drawn just now. Try again in a moment.", "D’autres pages sont en préparation. Réessayez dans un instant.",
        "Se están preparando otras páginas. Vuelva a intentarlo dentro de un momento.", "Сейчас готовятся изображения других страниц. Повторите попытку чуть позже.",
        "正在绘制其他页面，请稍后再试。", "يجري الآن رسم صفحات أخرى. أعد المحاولة بعد قليل.",
    ),
    "in_text": ("In the text", "Dans le texte", "En el texto", "В тексте", "正文", "في النص"),
}  # fmt: skip


def word(key: str, spoken: Language, /, **values: object) -> str:
    """The page's words for `key` in that language; in English where it is none of the six."""
    return _WORDS[key][SIX.index(spoken) if spoken in SIX else 0].format(**values)


def preferred(header: str | None) -> Language:
    """The language of the six that a browser asks for first (Accept-Language, RFC 9110 section 12.5.4); English where it asks for none."""
    wanted: list[tuple[float, Language]] = []
    for part in (header or "")[:1_000].split(","):
        name, _, weight = part.partition(";")
        language = Language.parse(name.strip().lower().split("-")[0])
        try:
            q = float(weight.split("=")[1]) if "=" in weight else 1.0
        except ValueError:
            q = 0.0
        if language in PAGE_LANGUAGES and 0 < q <= 1:
            wanted.append((q, language))
    return max(wanted, key=lambda w: w[0])[1] if wanted else Language.EN
