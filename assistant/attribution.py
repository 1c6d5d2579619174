"""Where a quoted passage comes from, and how it stands there, in the language of the answer: "CD/2100, annex I, letter of
16 August 2017 from Belarus, § 4, p. 3 — recommendation"."""

from __future__ import annotations

from collections.abc import Sequence, Set

from assistant.answers import Citation
from assistant.phrases.general import language_name
from assistant.phrases.record_phrases import comma, date_in, kind_name, tell
from corpus.languages import Language
from corpus.layout.dating import LETTERS
from corpus.naming.bodies import CONFERENCE, BodyMention
from corpus.naming.dates import western_digits
from corpus.naming.locators import find_locators
from corpus.naming.parties import called
from corpus.naming.patterns import KINDS
from corpus.naming.states import state_name
from corpus.record import Fact, Record, Section
from corpus.statements.facts import letters_of
from corpus.statements.standings import Standing

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_ZH_DIGITS = "零一二三四五六七八九十"
_LONG = 80  # characters: a heading beyond is cut, the whole of it stands in the citation
_KNOWN = 3  # States that a line names as senders

_DATED = {
    _EN: "{kind} of {date}", _FR: "{kind} du {date}", _ES: "{kind} de fecha {date}", _RU: "{kind} от {date}", _ZH: "{date}{kind}", _AR: "{kind} {dated} {date}",
}  # fmt: skip
_FROM = {_EN: "{what} from {sender}", _ZH: "{what}（{sender}）"}
_ANNEX = {_EN: "annex {n}", _FR: "annexe {n}", _ES: "anexo {n}", _RU: "приложение {n}", _ZH: "附件{n}", _AR: "المرفق {n}"}
_QUOTED = {
    _EN: "quoted in {language}; no {own} version in this index",
    _FR: "cité en {language} ; pas de version en {own} dans cet index",
    _ES: "citado en {language}; no hay versión en {own} en este índice",
    _RU: "язык цитаты: {language}; версии на языке вопроса в этом индексе нет",
    _ZH: "引用{language}文本；本索引无{own}版本",
    _AR: "النص المقتبس باللغة {language}؛ لا توجد في هذا الفهرس نسخة باللغة {own}",
}
_QUOTED_IN = {
    _EN: "quoted in {language}", _FR: "cité en {language}", _ES: "citado en {language}", _RU: "язык цитаты: {language}", _ZH: "引用{language}文本",
    _AR: "النص المقتبس باللغة {language}",
}  # fmt: skip
_ALSO = {
    _EN: "also in {languages}", _FR: "existe aussi en {languages}", _ES: "también en {languages}", _RU: "есть и на языках: {languages}",
    _ZH: "另有{languages}文本", _AR: "متاح أيضا باللغات: {languages}",
}  # fmt: skip
_STANDINGS: dict[Standing, dict[Language, str]] = {
    Standing.DECISION: {_EN: "decision", _FR: "décision", _ES: "decisión", _RU: "решение", _ZH: "决定", _AR: "قرار"},
    Standing.RECOMMENDATION: {_EN: "recommendation", _FR: "recommandation", _ES: "recomendación", _RU: "рекомендация", _ZH: "建议", _AR: "توصية"},
    Standing.PROPOSAL: {_EN: "proposal", _FR: "proposition", _ES: "propuesta", _RU: "предложение", _ZH: "提议", _AR: "اقتراح"},
    Standing.REQUEST: {_EN: "request", _FR: "demande", _ES: "solicitud", _RU: "просьба или призыв", _ZH: "请求或呼吁", _AR: "طلب"},
    Standing.DELEGATION_VIEW: {
        _EN: "view of one delegation", _FR: "avis d’une délégation", _ES: "opinión de una delegación", _RU: "мнение одной делегации",
        _ZH: "一个代表团的意见", _AR: "رأي وفد واحد",
    },
    Standing.GROUP_VIEW: {
        _EN: "view of several delegations or a group", _FR: "avis de plusieurs délégations ou d’un groupe",
        _ES: "opinión de varias delegaciones o de un grupo", _RU: "мнение ряда делегаций или группы", _ZH: "若干代表团或集团的意见",
        _AR: "رأي عدة وفود أو مجموعة",
    },
    Standing.PERSONAL_VIEW: {
        _EN: "view of the writer or speaker", _FR: "avis de l’auteur ou de l’orateur", _ES: "opinión del autor o del orador",
        _RU: "мнение автора или выступающего", _ZH: "作者或发言者本人的意见", _AR: "رأي الكاتب أو المتكلم",
    },
}  # fmt: skip
_DIFFERS = {
    _EN: "The question asks for a {asked}; what is quoted is recorded as: {stated}. The records quoted do not say that it became a {asked}.",
    _FR: "La question porte sur : {asked} ; ce qui est cité est consigné comme : {stated}. Les documents cités ne disent pas que cela soit devenu : {asked}.",
    _ES: "La pregunta se refiere a: {asked}; lo citado consta como: {stated}. Los documentos citados no dicen que se haya convertido en: {asked}.",
    _RU: "В вопросе речь идет о следующем: {asked}; в приведенных документах это: {stated}. В них не говорится, что это стало чем-то иным ({asked}).",
    _ZH: "问题问的是{asked}；所引内容在文件中为：{stated}。所引文件没有说明其已成为{asked}。",
    _AR: "يتعلق السؤال بما يلي: {asked}؛ أما المقتبس فمسجل بوصفه: {stated}. ولا تذكر الوثائق المقتبسة أنه أصبح: {asked}.",
}
_UNDECIDED = {
    _EN: "No decision on this was found in this index.", _FR: "Aucune décision à ce sujet n’a été trouvée dans cet index.", _ES: "No se ha encontrado en este índice ninguna decisión al respecto.",
    _RU: "Решения по этому вопросу в этом индексе не найдено.", _ZH: "本索引中没有找到就此作出的决定。", _AR: "لم يعثر في هذا الفهرس على قرار في هذا الشأن.",
}  # fmt: skip
_STATED = {
    _EN: "What is quoted is recorded as: {stated}.", _FR: "Ce qui est cité est consigné comme : {stated}.", _ES: "Lo citado consta como: {stated}.", _RU: "В приведенных документах это: {stated}.",
    _ZH: "所引内容在文件中为：{stated}。", _AR: "المقتبس مسجل بوصفه: {stated}.",
}  # fmt: skip

_BODIES: dict[str, dict[Language, str]] = {
    CONFERENCE: {_EN: "the Conference", _FR: "la Conférence", _ES: "la Conferencia", _RU: "Конференция", _ZH: "会议", _AR: "المؤتمر"},
    "working group": {_EN: "the working group", _FR: "le groupe de travail", _ES: "el grupo de trabajo", _RU: "рабочая группа", _ZH: "工作组", _AR: "الفريق العامل"},
    "committee": {_EN: "the committee", _FR: "le comité", _ES: "el comité", _RU: "комитет", _ZH: "委员会", _AR: "اللجنة"},
    "commission": {_EN: "the commission", _FR: "la commission", _ES: "la comisión", _RU: "комиссия", _ZH: "委员会", _AR: "اللجنة"},
    "panel": {_EN: "the panel", _FR: "le groupe d’experts", _ES: "el grupo de expertos", _RU: "группа экспертов", _ZH: "专家组", _AR: "فريق الخبراء"},
    "secretariat": {_EN: "the Secretariat", _FR: "le Secrétariat", _ES: "la Secretaría", _RU: "Секретариат", _ZH: "秘书处", _AR: "الأمانة"},
    "secretary-general": {_EN: "the Secretary-General", _FR: "le Secrétaire général", _ES: "el Secretario General", _RU: "Генеральный секретарь", _ZH: "秘书长", _AR: "الأمين العام"},
    "general assembly": {_EN: "the General Assembly", _FR: "l’Assemblée générale", _ES: "la Asamblea General", _RU: "Генеральная Ассамблея", _ZH: "大会", _AR: "الجمعية العامة"},
    "security council": {_EN: "the Security Council", _FR: "le Conseil de sécurité", _ES: "el Consejo de Seguridad", _RU: "Совет Безопасности", _ZH: "安全理事会", _AR: "مجلس الأمن"},
    "economic and social council": {_EN: "the Economic and Social Council", _FR: "le Conseil économique et social", _ES: "el Consejo Económico y Social", _RU: "Экономический и Социальный Совет", _ZH: "经济及社会理事会", _AR: "المجلس الاقتصادي والاجتماعي"},
    "international court": {_EN: "the International Court", _FR: "la Cour internationale", _ES: "la Corte Internacional", _RU: "Международный Суд", _ZH: "国际法院", _AR: "محكمة العدل الدولية"},
}  # fmt: skip
_OTHER_BODY = {
    _EN: "What is quoted is recorded as: {stated}, by {actor}. The records quoted do not say that {asked} adopted it.",
    _FR: "Ce qui est cité est consigné comme : {stated} (auteur : {actor}). Les documents cités ne disent pas que {asked} l’ait adopté.",
    _ES: "Lo citado consta como: {stated} (autor: {actor}). Los documentos citados no dicen que {asked} lo haya aprobado.",
    _RU: "В приведенных документах это: {stated} (автор: {actor}). В них не говорится, что это принято органом, о котором спрашивается ({asked}).",
    _ZH: "所引内容在文件中为{actor}的{stated}；所引文件没有说明{asked}已予通过。",
    _AR: "المقتبس مسجل بوصفه: {stated} (الجهة: {actor}). ولا تذكر الوثائق المقتبسة اعتماد {asked} لذلك.",
}


def body_differs(asked: BodyMention | None, quoted: Sequence[tuple[Standing, BodyMention | None]], language: Language) -> str | None:
    """What is to be said where the question names a body that adopts and in what is quoted only another one acts; None where it acts
    there too, or where the words of one do not tell who does.

    Args:
        asked: the body that the question says, or asks, to adopt or decide something.
        quoted: how each statement stands, and the body that acts in it.
    """
    told = [(standing, body) for standing, body in quoted if body]
    if asked is None or not told or len(told) < len(quoted) or any(body.names & asked.names for _, body in told):
        return None
    parted = comma(language)
    stated = parted.join(dict.fromkeys(standing_name(standing, language) for standing, _ in told))
    actor = parted.join(dict.fromkeys(body_name(body.names, language) for _, body in told))
    return _in(_OTHER_BODY, language).format(stated=stated, actor=actor, asked=body_name(asked.names, language))


def body_name(names: Set[str], language: Language) -> str:
    """The body that may have these names (`corpus.naming.bodies`), as the language calls it."""
    return _in(next(called for name, called in _BODIES.items() if name in names), language)


def standing_name(standing: Standing, language: Language) -> str:
    """The name of how a statement stands; English where the language is none of the six."""
    names = _STANDINGS[standing]
    return names.get(language, names[_EN])


def act_differs(asked: Sequence[Standing], stated: Sequence[Standing], language: Language) -> str | None:
    """What is to be said where the question asks for one act and all that is quoted records others; None where one is met or the
    quoted words tell none."""
    asked = sorted(asked, key=list(Standing).index)
    if not asked or not stated or set(asked) & set(stated):
        return None
    parted = comma(language)
    names = parted.join(standing_name(s, language) for s in dict.fromkeys(stated))
    return _in(_DIFFERS, language).format(asked=parted.join(standing_name(s, language) for s in asked), stated=names)


def undecided(stated: Sequence[Standing], language: Language) -> str:
    """What is to be said where the question asks what was decided and nothing that is quoted is a decision on it: that, and how the quotes
    stand, where they tell."""
    names = comma(language).join(standing_name(s, language) for s in dict.fromkeys(stated) if s is not Standing.DECISION)
    told = [_in(_UNDECIDED, language), *([_in(_STATED, language).format(stated=names)] if names else [])]
    return ("" if language is _ZH else " ").join(told)


def source_line(citation: Citation, record: Record, language: Language, foreign: bool = False) -> str:
    """Where a citation comes from, in one line in `language`: symbol or document, annex and headings, kind, date and sender of
    the letter, paragraph, page; which language is quoted where it isn't this one, and that there is no version in it (`foreign`)."""
    letter = _letter(record, citation.start)
    sections = _sections(record, citation.start, language)
    if letter is not None and _is_of_whole(record, letter):
        # What only the whole document tells stands before the annex, lest the annex be taken for a letter of its own.
        parts = [citation.symbol or citation.document, _what(record, None, citation, language), *sections]
    else:
        parts = [citation.symbol or citation.document, *sections, _what(record, letter, citation, language)]
    parts += [f"§ {western_digits(citation.paragraph)}" if citation.paragraph else None, f"p. {citation.page}" if citation.page else None]
    line = comma(language).join(part for part in parts if part)
    if citation.language not in (language, Language.UND) and language in _QUOTED:
        own, quoted = language_name(language, language), language_name(citation.language, language)
        line += _bracketed((_QUOTED if foreign else _QUOTED_IN)[language].format(language=quoted, own=own), language)
    elif citation.versions:
        names = "、" if language is _ZH else comma(language)
        others = sorted({v.language for v in citation.versions}, key=list(Language).index)
        line += _bracketed(_in(_ALSO, language).format(languages=names.join(language_name(other, language) for other in others)), language)
    return line


def _bracketed(text: str, language: Language) -> str:
    return f"（{text}）" if language is _ZH else f" ({text})"


def _in(phrases: dict[Language, str], language: Language) -> str:
    return phrases.get(language, phrases[_EN])


def _letter(record: Record, start: int) -> Section | None:
    """The enclosed letter that holds an offset; None where it is the record's own."""
    letters = letters_of(record.root)
    return next((section for section in reversed(record.root.path_at(start)) if section in letters and section is not record.root), None)


def _is_of_whole(record: Record, annex: Section) -> bool:
    """Whether an annex tells neither a date nor a writer of its own: its date is that of the document."""
    dated = any(section.date for section in record.root.path_at(annex.start))
    return (
        annex.kind == "annex" and not dated and not any(f.name in ("sender", "signatory") and annex.start <= f.start < annex.end for f in record.facts if f.end)
    )


def _what(record: Record, letter: Section | None, citation: Citation, language: Language) -> str | None:
    """Kind, date and sender of the letter or document that is quoted, and the day on which it was given out."""
    inside = [f for f in record.facts if f.end and (letter is None or letter.start <= f.start < letter.end)]
    states = list(dict.fromkeys(f.value for f in inside if f.name == "sender_state"))
    sent = [state_name(code, language) for code in (states if letter else states[:1])] or _senders(record, letter, inside)
    if letter is not None:
        kind: str | None = letter.kind if letter.kind in KINDS else "letter" if any(f.name in ("sender", "signatory") for f in inside) else None
    else:
        kind = record.metadata.kind
    what = kind_name(kind, language) if kind else None
    if citation.date:
        date = date_in(citation.date, language)
        dated = "مؤرخة" if what and what.split()[0].endswith("ة") else "مؤرخ"  # agrees with the kind's noun
        what = _in(_DATED, language).format(kind=what, date=date, dated=dated) if what else date
    if what and sent and len(sent) <= _KNOWN:
        what = _FROM.get(language, "{what} ({sender})").format(what=what, sender=comma(language).join(sent))
    given_out = record.values("distributed") if letter is None or not letter.start else []  # of a covering letter too
    told = [what, *(tell("distributed", language, date=date_in(day, language)) for day in given_out)]
    return comma(language).join(part for part in told if part) or None


def _senders(record: Record, letter: Section | None, inside: Sequence[Fact]) -> list[str]:
    """For whom a letter is written where no list of States has that name, as the record calls them, or in which office; empty for other documents,
    and where it names a person only."""
    if (record.metadata.kind if letter is None else letter.kind) in KINDS - LETTERS or (letter is None and record.metadata.kind is None):
        return []
    first = next((f for f in inside if f.name == "sender" and f.value not in record.values("signatory")), None)
    return called(first.value, record) if first else []


def _sections(record: Record, start: int, language: Language) -> list[str]:
    """The path of sections at an offset, without the record's own title: annexes in `language`, headings as they stand, but for that which is
    shown as the title of the annex above it."""
    titles = {" ".join((record.metadata.title or "").split())}
    found: list[str] = []
    for section in record.sections_at(start):
        heading = " ".join(section.heading.split())
        if not heading or heading in titles:
            continue
        located = next((loc for loc in find_locators(section.label or "") if loc.kind == "annex"), None) if section.kind == "annex" else None
        if located and located.numbers:
            found.append(_in(_ANNEX, language).format(n=_number(located.numbers[0], language)))
        else:
            found.append(heading if len(heading) <= _LONG else f"{heading[:_LONG].rstrip()}…")
            titles |= {" ".join((section.title or "").split())} if section.kind == "annex" else set()
    return found


def _number(number: str, language: Language) -> str:
    """An annex's number as the language's documents have it."""
    if not number.isdigit() or not 0 < int(number) < 40:
        return number
    value = int(number)
    if language is _AR:
        return number
    if language is _ZH:
        return _ZH_DIGITS[value] if value <= 10 else number
    roman = ""
    for size, letters in _ROMAN:
        roman += letters * (value // size)
        value %= size
    return roman
