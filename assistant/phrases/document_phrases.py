"""What answers about one document say: what corrects it or adds to it, whether it was adopted, what a place in it says, what answers it; told by
`assistant.phrases.record_phrases`."""

from __future__ import annotations

DOCUMENT_PHRASES: dict[str, tuple[str, str, str, str, str, str]] = {  # en, fr, es, ru, zh, ar
    "corrected_by": (
        "{value} is corrected by {symbols}.", "{value} est rectifié par {symbols}.", "{value} ha sido corregido por {symbols}.",
        "Исправления к {value}: {symbols}.", "{value}已由{symbols}更正。", "صدر تصويب للوثيقة {value}: {symbols}.",
    ),
    "corrected_elsewhere": (
        "{symbols} corrects {value} elsewhere: nothing that is quoted here.", "{symbols} rectifie {value} ailleurs : rien de ce qui est cité ici.", "{symbols} corrige {value} en otra parte: nada de lo que aquí se cita.",
        "Исправление {symbols} касается других мест {value}: ничего из приведённого.", "{symbols}更正的是{value}的其他部分，不涉及此处所引的内容。", "يصوب {symbols} مواضع أخرى من {value}: لا شيء مما اقتبس هنا.",
    ),
    "corrections": (
        "Corrigenda to {value} in this index: {count}.", "Rectificatifs à {value} dans cet index : {count}.", "Correcciones a {value} en este índice: {count}.",
        "Исправления к {value} в этом индексе: {count}.", "本索引中{value}的更正：{count}。", "تصويبات {value} في هذا الفهرس: {count}.",
    ),
    "corrections_none": (
        "No record in this index corrects {value}.", "Aucun document de cet index ne rectifie {value}.", "Ningún documento de este índice corrige {value}.",
        "В этом индексе нет исправлений к {value}.", "本索引中没有{value}的更正。", "لا توجد في هذا الفهرس تصويبات للوثيقة {value}.",
    ),
    "additions": (
        "Addenda to {value} in this index: {count}.", "Additifs à {value} dans cet index : {count}.", "Adiciones a {value} en este índice: {count}.",
        "Добавления к {value} в этом индексе: {count}.", "本索引中{value}的增编：{count}。", "إضافات {value} في هذا الفهرس: {count}.",
    ),
    "annexes": (
        "Annexes of {value}: {count}.", "Annexes de {value} : {count}.", "Anexos de {value}: {count}.", "Приложения к {value}: {count}.", "{value}的附件：{count}。", "مرفقات {value}: {count}.",
    ),
    "annexes_none": (
        "{value} has no annex in this index.", "{value} n’a pas d’annexe dans cet index.", "{value} no tiene anexos en este índice.", "У {value} в этом индексе нет приложений.",
        "{value}在本索引中没有附件。", "ليس للوثيقة {value} مرفقات في هذا الفهرس.",
    ),
    "additions_none": (
        "No record in this index adds to {value}.", "Aucun document de cet index ne complète {value}.", "Ningún documento de este índice es una adición a {value}.",
        "В этом индексе нет добавлений к {value}.", "本索引中没有{value}的增编。", "لا توجد في هذا الفهرس إضافات للوثيقة {value}.",
    ),
    "adoption": (
        "On the adoption of {value} the records say:", "Sur l’adoption de {value}, les documents disent :", "Sobre la aprobación de {value} los documentos dicen:",
        "О принятии {value} в документах говорится:", "关于{value}的通过，文件说：", "بشأن اعتماد {value} تقول الوثائق:",
    ),
    "adoption_none": (
        "No record in this index says that {value} was adopted.", "Aucun document de cet index ne dit que {value} ait été adopté.", "Ningún documento de este índice dice que {value} se haya aprobado.",
        "Ни в одном документе этого индекса не говорится, что {value} принят.", "本索引中没有文件说明{value}已获通过。", "لا تذكر أي وثيقة في هذا الفهرس اعتماد {value}.",
    ),
    "place_none": (
        "{value} has no such paragraph, article or annex in this index.", "Dans cet index, {value} n’a ni paragraphe, ni article, ni annexe de ce numéro.",
        "En este índice, {value} no tiene párrafo, artículo ni anexo con ese número.", "В {value} в этом индексе нет пункта, статьи или приложения с таким номером.",
        "本索引中的{value}没有该段、该条或该附件。", "لا توجد في {value} في هذا الفهرس فقرة أو مادة أو مرفق بهذا الرقم.",
    ),
    "place_left": (
        "Further paragraphs of this place: {count}.", "Autres paragraphes à cet endroit : {count}.", "Otros párrafos de esta parte: {count}.",
        "Другие абзацы этой части: {count}.", "该部分的其他段落：{count}。", "فقرات أخرى من هذا الجزء: {count}.",
    ),
    "delegations": (
        "{value} names {count} delegations: {names}.", "{value} nomme {count} délégations : {names}.", "{value} nombra {count} delegaciones: {names}.",
        "В документе {value} названо делегаций: {count}: {names}.", "{value}列有{count}个代表团：{names}。", "عدد الوفود الواردة في {value}: {count}: {names}.",
    ),
    "replies": (
        "Letters in this index that answer {value}: {count}.", "Lettres de cet index en réponse à {value} : {count}.", "Cartas de este índice en respuesta a {value}: {count}.",
        "Письма в этом индексе в ответ на {value}: {count}.", "本索引中答复{value}的来文：{count}。", "الرسائل التي ترد على {value} في هذا الفهرس: {count}.",
    ),
    "replies_none": (
        "No letter in this index says that it answers {value}.", "Aucune lettre de cet index ne dit répondre à {value}.", "Ninguna carta de este índice dice responder a {value}.",
        "Ни в одном письме этого индекса не сказано, что оно дано в ответ на {value}.", "本索引中没有来文说明是对{value}的答复。", "لا تذكر أي رسالة في هذا الفهرس أنها رد على {value}.",
    ),
    "replies_naming": (
        "Naming it without saying that they answer it: {count}.", "Le mentionnant sans dire y répondre : {count}.", "Lo mencionan sin decir que le responden: {count}.",
        "С упоминанием, но без слов об ответе: {count}.", "提及但未说明是答复：{count}。", "تذكره دون القول إنها رد عليه: {count}.",
    ),
    "reported": (
        "Reports of such bodies in this index: {count}.", "Rapports de tels organes dans cet index : {count}.", "Informes de tales órganos en este índice: {count}.",
        "Доклады таких органов в этом индексе: {count}.", "本索引中此类机构的报告：{count}。", "تقارير هذه الهيئات في هذا الفهرس: {count}.",
    ),
}  # fmt: skip
"""In English, French, Spanish, Russian, Chinese, Arabic."""
