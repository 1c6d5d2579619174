"""What answers about the records themselves say, in the question's language: kinds counted, conditions, dates, notes.

Plural categories are those of Unicode CLDR ("Language Plural Rules"): one and other in English, French and Spanish; one, few and many
in Russian; one, two, few, many and other in Arabic, where the nouns of two tell their number themselves.
"""

from __future__ import annotations

from calendar import monthrange

from assistant.phrases.adoption_phrases import ADOPTION_PHRASES
from assistant.phrases.document_phrases import DOCUMENT_PHRASES
from assistant.phrases.kind_nouns import MASCULINE_AR, NOUNS
from corpus.languages import SIX, Language

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR

_MONTHS = {
    _EN: ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"),
    _FR: ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    _ES: ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
    _RU: ("января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"),
    _AR: ("كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو", "حزيران/يونيه", "تموز/يوليه", "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر", "تشرين الثاني/نوفمبر", "كانون الأول/ديسمبر"),
}  # fmt: skip
_RU_NOMINATIVE = ("январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь")

_PHRASES: dict[str, tuple[str, str, str, str, str, str]] = {  # en, fr, es, ru, zh, ar
    **DOCUMENT_PHRASES,
    **ADOPTION_PHRASES,
    "kind": ("kind", "type", "tipo", "вид", "类别", "النوع"),
    "sender": ("from", "de", "de", "отправитель", "发文方", "الجهة المرسلة"),
    "signatory": ("signed by", "signataire", "firmante", "подписал(а)", "签署人", "التوقيع"),
    "addressee": ("to", "destinataire", "destinatario", "адресат", "收件人", "الجهة المرسل إليها"),
    "body": ("decided by", "décidé par", "decidido por", "принято органом", "决定机构", "الجهة التي قررت"),
    "newest_first": ("the latest first", "les plus récents d’abord", "primero lo más reciente", "сначала самое позднее", "日期最近者在前", "الأحدث أولا"),
    "date": ("date", "date", "fecha", "дата", "日期", "التاريخ"),
    "distributed": (
        "distributed {date}", "distribution le {date}", "distribución: {date}", "дата распространения: {date}", "{date}分发", "تاريخ التوزيع: {date}",
    ),
    "title": ("title", "titre", "título", "название", "标题", "العنوان"),
    "symbol": ("symbol", "cote", "signatura", "условное обозначение", "文号", "الرمز"),
    "item": ("agenda item", "point de l’ordre du jour", "tema del programa", "пункт повестки дня", "议程项目", "بند جدول الأعمال"),
    "language": ("language", "langue", "idioma", "язык", "语文", "اللغة"),
    "citing": ("citing", "citant", "que citan", "со ссылкой на", "引用", "تشير إلى"),
    "naming": ("naming", "mentionnant", "que mencionan", "с упоминанием", "提及", "تذكر"),
    "words": ("holding", "contenant", "que contienen", "со словами", "含有", "تتضمن"),
    "words_in": (
        "Words are found as they are written in {language}, in any of their forms; other languages call the same thing otherwise: ask what the records say of it.",
        "Les mots sont cherchés tels qu’ils s’écrivent en {language}, sous toutes leurs formes ; d’autres langues nomment autrement la même chose : demandez ce que les documents en disent.",
        "Las palabras se buscan como se escriben en {language}, en todas sus formas; otros idiomas llaman a lo mismo de otro modo: pregunte qué dicen los documentos al respecto.",
        "Слова ищутся так, как они пишутся (язык: {language}), в любой форме; на других языках то же называется иначе: спросите, что об этом говорится в документах.",
        "按{language}的写法查找；其他语文对同一事物另有说法，可以直接询问文件对此说了什么。",
        "يبحث عن الكلمات كما تكتب باللغة {language}؛ وتسمي اللغات الأخرى الشيء نفسه بغير ذلك: اسأل عما جاء عنه في الوثائق.",
    ),
    "more_untold": ("Not listed: {count}.", "Non affichés : {count}.", "Sin mostrar: {count}.", "Не показано: {count}.", "未列出：{count}。", "لم تعرض: {count}."),
    "itemless": (
        "Naming no agenda item: {values}.", "Sans mention d’un point de l’ordre du jour : {values}.", "Sin mención de ningún tema del programa: {values}.", "Без указания пункта повестки дня: {values}.",
        "未提及议程项目：{values}。", "دون ذكر بند من جدول الأعمال: {values}.",
    ),
    "item_undecided": (
        "No decision names agenda item {item}.", "Aucune décision ne mentionne le point {item} de l’ordre du jour.", "Ninguna decisión menciona el tema {item} del programa.",
        "Ни одно решение не упоминает пункт {item} повестки дня.", "没有决定提及议程项目{item}。", "لا يذكر أي مقرر البند {item} من جدول الأعمال.",
    ),
    "by_subject": (
        "No decision names agenda item {item}. By its title, what follows is on the subject of that item: {subject}", "Aucune décision ne mentionne le point {item} de l’ordre du jour. D’après son titre, ce qui suit porte sur l’objet de ce point : {subject}",
        "Ninguna decisión menciona el tema {item} del programa. Según su título, lo que sigue versa sobre el asunto de ese tema: {subject}", "Ни одно решение не упоминает пункт {item} повестки дня. Судя по названию, к предмету этого пункта относится следующее: {subject}",
        "没有决定提及议程项目{item}。从标题看，以下内容属于该项目的主题：{subject}", "لا يذكر أي مقرر البند {item} من جدول الأعمال. وبحسب العنوان، يتعلق ما يلي بموضوع ذلك البند: {subject}",
    ),
    "is_sponsor": (
        "{party} is among the sponsors of {document}:", "{party} figure parmi les auteurs de {document} :", "{party} figura entre los patrocinadores de {document}:",
        "Среди авторов {document} названо: {party}.", "{party}是{document}的提案国之一：", "{party} من مقدمي {document}:",
    ),
    "no_sponsor": (
        "{party} is not named among the sponsors of {document}:", "{party} n’est pas nommé parmi les auteurs de {document} :", "{party} no figura entre los patrocinadores de {document}:",
        "Среди авторов {document} не названо: {party}.", "{document}的提案国中没有{party}：", "لا يرد اسم {party} بين مقدمي {document}:",
    ),
    "sponsors_only": (
        "Sponsors of {document} and not of {other}: {names}.", "Auteurs de {document} et non de {other} : {names}.", "Patrocinadores de {document} y no de {other}: {names}.",
        "Авторы {document}, но не {other}: {names}.", "是{document}而不是{other}的提案国：{names}。", "مقدمو {document} دون {other}: {names}.",
    ),
    "sponsors_both": (
        "All sponsors of {document} are sponsors of {other} too.", "Tous les auteurs de {document} sont aussi auteurs de {other}.", "Todos los patrocinadores de {document} lo son también de {other}.",
        "Все авторы {document} являются и авторами {other}.", "{document}的提案国也都是{other}的提案国。", "جميع مقدمي {document} هم أيضا مقدمو {other}.",
    ),
    "filters": ("conditions set", "conditions posées", "condiciones fijadas", "заданные условия", "设定的条件", "الشروط المحددة"),
    "versions_too": ("{versions} in all", "{versions} en tout", "{versions} en total", "всего {versions}", "共{versions}", "المجموع: {versions}"),
    "latest": ("The latest: {what}", "Le plus récent : {what}", "Lo más reciente: {what}", "Самое позднее по дате: {what}", "日期最近：{what}", "الأحدث تاريخا: {what}"),
    "earliest": ("The earliest: {what}", "Le plus ancien : {what}", "Lo más antiguo: {what}", "Самое раннее по дате: {what}", "日期最早：{what}", "الأقدم تاريخا: {what}"),
    "of_all": ("{all} in all", "{all} en tout", "{all} en total", "всего: {all}", "总计{all}", "المجموع: {all}"),
    "none": (
        "No record in this index meets this: {what}.", "Aucun document de cet index ne remplit ces conditions : {what}.", "Ningún documento de este índice cumple estas condiciones: {what}.",
        "В этом индексе нет документов, отвечающих условиям: {what}.", "本索引中没有符合以下条件的文件：{what}。", "لا توجد في هذا الفهرس وثائق تستوفي ما يلي: {what}.",
    ),
    "without": (
        "Without the condition “{condition}”: {count}.", "Sans la condition « {condition} » : {count}.", "Sin la condición «{condition}»: {count}.",
        "Без условия «{condition}»: {count}.", "去掉条件“{condition}”：{count}。", "بدون الشرط «{condition}»: {count}.",
    ),
    "mention_item": (
        "Naming agenda item {value} in their text: {count}.", "Mentionnant le point {value} dans leur texte : {count}.", "Mencionan el tema {value} en su texto: {count}.",
        "С упоминанием пункта {value} в тексте: {count}.", "正文中提及议程项目{value}：{count}。", "تذكر البند {value} في نصها: {count}.",
    ),
    "unsaid": (
        "Not counted, as they don’t say who sent them: {count}.", "Non comptés, faute d’indiquer leur auteur : {count}.", "No se cuentan, por no indicar su autor: {count}.",
        "Не учтены, так как отправитель в них не указан: {count}.", "未计入（未注明发文方）：{count}。", "لم تحسب لأنها لا تبين الجهة المرسلة: {count}.",
    ),
    "undated": (
        "Not counted, as they bear no date: {count}.", "Non comptés, faute de date : {count}.", "No se cuentan, por no llevar fecha: {count}.",
        "Не учтены, так как не датированы: {count}.", "未计入（未注明日期）：{count}。", "لم تحسب لأنها غير مؤرخة: {count}.",
    ),
    "annexed": (
        "Annexed to other records:", "En annexe à d’autres documents :", "En anexos de otros documentos:", "В приложениях к другим документам:", "作为其他文件的附件：", "مرفقة بوثائق أخرى:",
    ),
    "more": (
        "Not listed: {count}; see all with: {command}", "Non affichés : {count} ; pour tout voir : {command}", "Sin mostrar: {count}; para verlo todo: {command}",
        "Не показано: {count}; полный список: {command}", "未列出：{count}；查看全部：{command}", "لم تعرض: {count}؛ لعرض الكل: {command}",
    ),
    "revisions_none": (
        "No record in this index revises {value}.", "Aucun document de cet index ne révise {value}.", "Ningún documento de este índice revisa {value}.",
        "В этом индексе нет пересмотренных вариантов документа {value}.", "本索引中没有{value}的修订本。", "لا توجد في هذا الفهرس تنقيحات للوثيقة {value}.",
    ),
    "revisions_latest": (
        "Latest revision of {value} in this index: {latest}", "Dernière révision de {value} dans cet index : {latest}", "Última revisión de {value} en este índice: {latest}",
        "Последний пересмотренный вариант документа {value} в этом индексе: {latest}", "本索引中{value}的最新修订本：{latest}", "آخر تنقيح للوثيقة {value} في هذا الفهرس: {latest}",
    ),
    "held_in": (
        "{value} is in this index in: {languages}.", "{value} figure dans cet index en : {languages}.", "{value} figura en este índice en: {languages}.",
        "Документ {value} имеется в этом индексе на языках: {languages}.", "本索引收有{value}的以下语文文本：{languages}。", "الوثيقة {value} موجودة في هذا الفهرس باللغات التالية: {languages}.",
    ),
    "not_in": (
        "No record in this index is {value} in: {language}.", "Cet index ne contient pas {value} en : {language}.", "Este índice no contiene {value} en: {language}.",
        "В этом индексе нет документа {value} на языке: {language}.", "本索引中没有{value}的{language}文本。", "لا توجد في هذا الفهرس الوثيقة {value} باللغة: {language}.",
    ),
    "not_held": (
        "No record in this index is {value}.", "Aucun document de cet index n’est {value}.", "Ningún documento de este índice es {value}.",
        "Документа {value} в этом индексе нет.", "本索引中没有{value}。", "لا توجد في هذا الفهرس الوثيقة {value}.",
    ),
    "cited_by": (
        "Citing {value}: {count}.", "Citant {value} : {count}.", "Citan {value}: {count}.", "Со ссылкой на {value}: {count}.", "引用{value}：{count}。", "تشير إلى {value}: {count}.",
    ),
    "cites": (
        "{value} cites {count}:", "{value} cite {count} :", "{value} cita {count}:", "{value} – ссылки на {count}:", "{value}引用{count}：", "الوثيقة {value} تشير إلى {count}:",
    ),
    "cites_none": (
        "{value} cites no document by its symbol.", "{value} ne cite aucun document par sa cote.", "{value} no cita ningún documento por su signatura.",
        "В документе {value} нет ссылок на условные обозначения документов.", "{value}没有以文号引用任何文件。", "لا تشير {value} إلى أي وثيقة برمزها.",
    ),
    "signatory_none": (
        "No signatory is found in {value}.", "Aucun signataire n’est indiqué dans {value}.", "No consta ningún firmante en {value}.",
        "В документе {value} не указано, кто его подписал.", "{value}中没有注明签署人。", "لا يرد في {value} اسم أي موقع.",
    ),
    "changes_head": (
        "What {new} changes of {old}, paragraph by paragraph – {counts}.", "Ce que {new} change à {old}, paragraphe par paragraphe – {counts}.",
        "Lo que {new} cambia de {old}, párrafo por párrafo – {counts}.", "Что меняет {new} в {old}, по пунктам – {counts}.", "{new}对{old}的修改（按段落计）：{counts}。",
        "ما يغيره {new} في {old}، فقرة فقرة – {counts}.",
    ),
    "changes_none": (
        "No paragraph of {new} differs from {old}.", "Aucun paragraphe de {new} ne diffère de {old}.", "Ningún párrafo de {new} difiere de {old}.",
        "Ни один пункт {new} не отличается от {old}.", "{new}与{old}各段均无不同。", "لا تختلف أي فقرة في {new} عن {old}.",
    ),
    "count_altered": ("altered", "modifiés", "modificados", "изменено", "修改", "معدلة"),
    "count_added": ("added", "ajoutés", "añadidos", "добавлено", "新增", "مضافة"),
    "count_left_out": ("left out", "supprimés", "suprimidos", "исключено", "删除", "محذوفة"),
    "count_moved": ("moved", "déplacés", "trasladados", "перемещено", "移动", "منقولة"),
    "count_unchanged": ("unchanged", "inchangés", "sin cambios", "без изменений", "未变", "دون تغيير"),
    "altered_old": ("Altered, in {value}:", "Modifié, dans {value} :", "Modificado, en {value}:", "Изменено, в {value}:", "修改，{value}原文：", "معدل، في {value}:"),
    "altered_new": ("Now, in {value}:", "Désormais, dans {value} :", "Ahora, en {value}:", "Теперь, в {value}:", "现为，{value}：", "الآن، في {value}:"),
    "added": ("Added in {value}:", "Ajouté dans {value} :", "Añadido en {value}:", "Добавлено в {value}:", "{value}新增：", "مضاف في {value}:"),
    "left_out": (
        "Left out, in {value}:", "Supprimé, figurait dans {value} :", "Suprimido, figuraba en {value}:", "Исключено, было в {value}:", "删除，{value}原有：", "محذوف، كان في {value}:",
    ),
    "changes_left": ("Changes not quoted: {count}.", "Changements non cités : {count}.", "Cambios sin citar: {count}.", "Изменений не приведено: {count}.", "未引用的修改：{count}处。", "تغييرات لم تقتبس: {count}."),
    "no_common": (
        "{old} and {new} are in this index in no common language, so that they can’t be compared word for word.",
        "{old} et {new} ne figurent dans cet index en aucune langue commune et ne peuvent être comparés mot à mot.",
        "{old} y {new} no figuran en este índice en ningún idioma común y no pueden compararse palabra por palabra.",
        "{old} и {new} имеются в этом индексе на разных языках, и сравнить их слово в слово нельзя.",
        "本索引中{old}与{new}没有相同语文的文本，无法逐字比较。", "لا توجد في هذا الفهرس صيغة لكل من {old} و{new} بلغة واحدة، فلا تمكن مقارنتهما كلمة بكلمة.",
    ),
    "several_revised": (
        "Documents of this kind that have a revision here: {count}; name the one that you mean by its symbol.",
        "Documents de ce type ayant une révision dans cet index : {count} ; précisez lequel par sa cote.",
        "Documentos de este tipo con una revisión en este índice: {count}; indique cuál por su signatura.",
        "Документов этого вида, имеющих здесь пересмотренный вариант: {count}; укажите нужный по условному обозначению.",
        "本索引中此类有修订本的文件：{count}份；请以文号指明是哪一份。", "عدد الوثائق من هذا النوع التي لها تنقيح في هذا الفهرس: {count}؛ حدد المقصودة برمزها.",
    ),
    "paragraphs_left": (
        "Further operative paragraphs of {value}: {count}.", "Autres paragraphes du dispositif de {value} : {count}.", "Otros párrafos dispositivos de {value}: {count}.",
        "Другие пункты постановляющей части {value}: {count}.", "{value}的其他执行段落：{count}。", "فقرات أخرى من منطوق {value}: {count}.",
    ),
    "quoted_of": (
        "Quoted from the first of these: {count}.", "Cités ci-dessus, les premiers : {count}.", "Se citan los primeros: {count}.",
        "Приведены тексты первых из них: {count}.", "以上引用其中前{count}。", "المقتبس أعلاه من أولها: {count}.",
    ),
    "declared": (
        "declared with the file", "déclaré avec le fichier", "declarado con el archivo", "указано при файле", "随文件注明", "معلن مع الملف",
    ),
    "since": ("since {a}", "depuis le {a}", "desde el {a}", "с {a}", "{a}起", "منذ {a}"),
    "until": ("until {b}", "jusqu’au {b}", "hasta el {b}", "по {b}", "至{b}", "حتى {b}"),
    "between": ("{a} to {b}", "du {a} au {b}", "del {a} al {b}", "{a} – {b}", "{a}至{b}", "{a} إلى {b}"),
}  # fmt: skip


def tell(key: str, spoken: Language, /, **values: str) -> str:
    """The phrase `key` in that language; English where it is none of the six."""
    return _PHRASES[key][SIX.index(spoken) if spoken in SIX else 0].format(**values)


def counted(count: int, kind: str, language: Language) -> str:
    """So many of a kind: "3 letters", "5 писем", "رسالتان"; documents, where the kind is "" or one that has no noun here."""
    kind = kind if kind in NOUNS else ""
    forms = NOUNS[kind].get(language) or NOUNS[kind][_EN]
    if language is _ZH:
        return f"{count}{forms[0]}"
    if language is _AR:
        return _counted_ar(count, forms, kind)
    if language is _RU:
        few = count % 10 in (2, 3, 4) and count % 100 not in (12, 13, 14)
        return f"{count} {forms[0 if count % 10 == 1 and count % 100 != 11 else 1 if few else 2]}"
    one = count in (0, 1) if language is _FR else count == 1
    return f"{count} {forms[0 if one else 1]}"


def _counted_ar(count: int, forms: tuple[str, ...], kind: str) -> str:
    if count == 1:
        return f"{forms[0]} {'واحد' if kind in MASCULINE_AR else 'واحدة'}"
    if count == 2:
        return forms[1]
    if count % 100 in range(3, 11):
        return f"{count} {forms[2]}"
    return f"{count} {forms[3] if count % 100 in range(11, 100) else forms[0]}"


def kind_name(kind: str, language: Language) -> str:
    """The name of a kind of document; as it is where it has none here."""
    if kind not in NOUNS:
        return kind
    return (NOUNS[kind].get(language) or NOUNS[kind][_EN])[0].lstrip("份封项个篇")


def date_in(iso: str, language: Language) -> str:
    """A date as the language writes it: ISO 8601, of a day, a month or a year; "--08-14" has no year."""
    year, _, rest = iso.partition("-") if not iso.startswith("--") else ("", "", iso[2:])
    month, _, day = rest.partition("-")
    if not month:
        return year + {_RU: " год", _ZH: "年"}.get(language, "")
    if language is _ZH:
        return (f"{year}年" if year else "") + f"{int(month)}月" + (f"{int(day)}日" if day else "")
    names = _RU_NOMINATIVE if language is _RU and not day else _MONTHS.get(language, _MONTHS[_EN])
    name = names[int(month) - 1]
    if language is _ES:
        return " de ".join(part for part in (str(int(day)) if day else "", name, year) if part)
    number = "1er" if language is _FR and day == "01" else str(int(day)) if day else ""
    return " ".join(part for part in (number, name, year) if part) + (" года" if language is _RU and year else "")


def period_in(since: str | None, until: str | None, language: Language) -> str:
    """A period as the language writes it: a day, a whole month or year by its name, else its bounds."""
    if since and until:
        if since == until:
            return date_in(since, language)
        if since[-5:] == "01-01" and until == f"{since[:4]}-12-31":
            return date_in(since[:4], language)
        if since[-2:] == "01" and since[:-3] == until[:-3] and int(until[-2:]) == _last_day(since):
            return date_in(since[:-3], language)
        return tell("between", language, a=date_in(since, language), b=date_in(until, language))
    return tell("since", language, a=date_in(since, language)) if since else tell("until", language, b=date_in(until or "", language))


def _last_day(iso: str) -> int:
    year = 2024 if iso.startswith("--") else int(iso[:4])  # a leap year, as periods without a year have it
    return monthrange(year, int(iso[-5:-3]))[1]


def joined(values: list[str], language: Language) -> str:
    """Values one after another, as the language parts them."""
    return ("、" if language is _ZH else comma(language)).join(values)


def comma(language: Language) -> str:
    """What parts the parts of a line."""
    return {_ZH: "，", _AR: "، "}.get(language, ", ")


def labelled(key: str, value: str, language: Language) -> str:
    """A condition and what it asks for: "from: Belarus"."""
    return f"{tell(key, language)}{'：' if language is _ZH else ' : ' if language is _FR else ': '}{value}"
