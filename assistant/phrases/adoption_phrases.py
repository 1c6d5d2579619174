"""What answers say of drafts that were adopted or superseded, of decisions that records of meetings tell, and of provisions that are called by their
number; told by `assistant.phrases.record_phrases`."""

from __future__ import annotations

ADOPTION_PHRASES: dict[str, tuple[str, str, str, str, str, str]] = {  # en, fr, es, ru, zh, ar
    "adopted_as": (
        "adopted as {name} ({by})", "adopté : {name} ({by})", "aprobado: {name} ({by})", "принято: {name} ({by})", "已通过：{name}（{by}）", "اعتمد: {name} ({by})",
    ),
    "adopted_by": ("adopted ({by})", "adopté ({by})", "aprobado ({by})", "принято ({by})", "已通过（{by}）", "اعتمد ({by})"),
    "refused_by": ("not adopted ({by})", "non adopté ({by})", "no aprobado ({by})", "не принято ({by})", "未通过（{by}）", "لم يعتمد ({by})"),
    "adopted_amended_as": (
        "adopted, as amended, as {name} ({by})", "adopté tel qu’amendé : {name} ({by})", "aprobado en su forma enmendada: {name} ({by})", "принято с поправками: {name} ({by})", "经修正后通过：{name}（{by}）", "اعتمد بصيغته المعدلة: {name} ({by})",
    ),
    "adopted_amended_by": (
        "adopted as amended ({by})", "adopté tel qu’amendé ({by})", "aprobado en su forma enmendada ({by})", "принято с поправками ({by})", "经修正后通过（{by}）", "اعتمد بصيغته المعدلة ({by})",
    ),
    "superseded_by": (
        "superseded by {value}", "remplacé par {value}", "sustituido por {value}", "заменено документом {value}", "已由{value}取代", "حلت محله {value}",
    ),
    "adopted_drafts": (
        "Adopted drafts whose text as adopted is no record of its own in this index: {count}.", "Projets adoptés dont cet index n’a pas le texte publié après l’adoption : {count}.",
        "Proyectos aprobados cuyo texto publicado tras la aprobación no está en este índice: {count}.", "Принятые проекты, тексты которых после принятия в этом индексе отсутствуют: {count}.",
        "已通过、但本索引中没有其通过后文本的草案：{count}。", "مشاريع معتمدة لا يوجد نصها الصادر بعد الاعتماد في هذا الفهرس: {count}.",
    ),
    "adopted_on_item": (
        "No decision on this itself was found; under agenda item {items} was adopted: {value}.", "Aucune décision sur ce sujet même n’a été trouvée ; au titre du point {items} de l’ordre du jour a été adopté : {value}.",
        "No se ha encontrado ninguna decisión sobre esta cuestión misma; en relación con el tema {items} del programa se aprobó: {value}.", "Решения именно по этому вопросу не найдено; по пункту {items} повестки дня принято: {value}.",
        "没有找到就此本身作出的决定；在议程项目{items}下通过了：{value}。", "لم يعثر على قرار في هذا الشأن بعينه؛ وفي إطار البند {items} من جدول الأعمال اعتمد: {value}.",
    ),
    "decided_in_meetings": (
        "Decisions that records of meetings tell of:", "Décisions dont font état les comptes rendus de séance :", "Decisiones de las que dan cuenta las actas:",
        "Решения, о которых говорится в отчетах о заседаниях:", "会议记录所载的决定：", "مقررات تذكرها محاضر الجلسات:",
    ),
    "provision_none": (
        "No record in this index has {value}.", "Aucun document de cet index n’a : {value}.", "Ningún documento de este índice tiene: {value}.", "Ни в одном документе этого индекса нет следующего: {value}.",
        "本索引中没有文件载有{value}。", "لا توجد في هذا الفهرس وثيقة فيها: {value}.",
    ),
    "provision_numbers": (
        "Numbers that there are in {value}: {numbers}.", "Numéros qui figurent dans {value} : {numbers}.", "Números que figuran en {value}: {numbers}.", "Номера, имеющиеся в {value}: {numbers}.",
        "{value}中现有的编号：{numbers}。", "الأرقام الواردة في {value}: {numbers}.",
    ),
    "provision_others": (
        "Other records have a place of this number:", "D’autres documents ont un passage de ce numéro :", "Otros documentos tienen un pasaje con ese número:", "Место с таким номером есть и в других документах:",
        "其他文件也有此编号的条款：", "وفي وثائق أخرى موضع بهذا الرقم:",
    ),
}  # fmt: skip
"""In English, French, Spanish, Russian, Chinese, Arabic."""
