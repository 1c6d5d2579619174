"""What answers on votes and on alternative texts say themselves, in the question's language."""

from __future__ import annotations

from corpus.languages import SIX, Language

_PHRASES: dict[str, tuple[str, str, str, str, str, str]] = {  # en, fr, es, ru, zh, ar
    "for": (
        "{party} voted in favour.", "Vote pour : {party}.", "Voto a favor: {party}.", "Голос «за»: {party}.", "{party}投了赞成票。", "صوت مؤيد: {party}.",
    ),
    "against": (
        "{party} voted against.", "Vote contre : {party}.", "Voto en contra: {party}.", "Голос «против»: {party}.", "{party}投了反对票。", "صوت معارض: {party}.",
    ),
    "abstaining": (
        "{party} abstained.", "Abstention : {party}.", "Abstención: {party}.", "Воздержание при голосовании: {party}.", "{party}投了弃权票。", "امتناع عن التصويت: {party}.",
    ),
    "absent": (
        "{party} took no part in the vote.", "N’a pas participé au vote : {party}.", "No participó en la votación: {party}.", "Неучастие в голосовании: {party}.",
        "{party}未参加表决。", "عدم مشاركة في التصويت: {party}.",
    ),
    "in_none": (
        "{party} is named in none of the lists of this vote:", "{party} ne figure dans aucune des listes de ce vote :", "{party} no figura en ninguna de las listas de esta votación:",
        "В списках этого голосования не названо: {party}.", "{party}不在这次表决的任何名单中：", "لا يرد اسم {party} في أي من قوائم هذا التصويت:",
    ),
    "not_found": (
        "{party} was not found in the lists of this vote, as they are written in another language:", "{party} n’a pas été trouvé dans les listes de ce vote, écrites dans une autre langue :",
        "{party} no se encontró en las listas de esta votación, escritas en otro idioma:", "В списках этого голосования, составленных на другом языке, не найдено: {party}.",
        "这次表决的名单以另一种语文写成，其中未找到{party}：", "لم يعثر على {party} في قوائم هذا التصويت المكتوبة بلغة أخرى:",
    ),
    "no_lists": (
        "The record has no list of names for this vote; it says:", "Le document ne contient pas de liste nominative pour ce vote ; il dit :", "El documento no contiene una lista nominal de esta votación; dice:",
        "Поименного списка этого голосования в документе нет; в нем сказано:", "文件没有这次表决的名单；其中说：", "لا تتضمن الوثيقة قائمة بالأسماء لهذا التصويت؛ وتقول:",
    ),
    "side_unlisted": (
        "The record has no list of this side; it says:", "Le document ne contient pas de liste de ce côté ; il dit :", "El documento no contiene una lista de este sentido del voto; dice:",
        "Списка проголосовавших так в документе нет; в нем сказано:", "文件没有这一方的名单；其中说：", "لا تتضمن الوثيقة قائمة بهذا الجانب؛ وتقول:",
    ),
    "no_vote": (
        "No vote on this is recorded in this index: {value}.", "Aucun vote à ce sujet n’est consigné dans cet index : {value}.", "En este índice no consta ninguna votación al respecto: {value}.",
        "В этом индексе не зафиксировано голосования по следующему: {value}.", "本索引中没有关于{value}的表决记录。", "لا يرد في هذا الفهرس تصويت على ما يلي: {value}.",
    ),
    "votes_on": (
        "Votes are recorded on: {values}.", "Des votes sont consignés sur : {values}.", "Constan votaciones sobre: {values}.", "Зафиксированы голосования по следующему: {values}.", "有表决记录的是：{values}。", "التصويت المسجل يتعلق بما يلي: {values}.",
    ),
    "votes": ("Votes recorded in this index:", "Votes consignés dans cet index :", "Votaciones que constan en este índice:", "Голосования, зафиксированные в этом индексе:", "本索引中的表决记录：", "عمليات التصويت المسجلة في هذا الفهرس:"),
    "alternatives": (
        "Alternatives that the text leaves open:", "Variantes que le texte laisse ouvertes :", "Variantes que el texto deja abiertas:",
        "Варианты, выбор между которыми в тексте не сделан:", "案文中尚未定案的备选案文：", "البدائل التي لم يحسمها النص:",
    ),
    "resolution": ("resolution {n}", "résolution {n}", "resolución {n}", "резолюция {n}", "第{n}号决议", "القرار {n}"),
    "decision": ("decision {n}", "décision {n}", "decisión {n}", "решение {n}", "第{n}号决定", "المقرر {n}"),
    "paragraph": ("paragraph {n}", "paragraphe {n}", "párrafo {n}", "пункт {n}", "第{n}段", "الفقرة {n}"),
    "amendment": ("amendment", "amendement", "enmienda", "поправка", "修正案", "تعديل"),
    "article": ("article {n}", "article {n}", "artículo {n}", "статья {n}", "第{n}条", "المادة {n}"),
}  # fmt: skip


def say_of(key: str, language: Language, **values: str) -> str:
    """The phrase `key` in `language`, with its values put in; in English where the language is none of the six."""
    return _PHRASES[key][SIX.index(language) if language in SIX else 0].format(**values)
