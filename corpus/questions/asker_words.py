"""What an asker says of himself before he asks, in the six languages, told by closed lists of words.

"I am a student and I work at the ministry" says nothing of what is asked. "We are preparing a brief on the stranding" and "I am from
Severovia" do: a clause with any word beyond the lists (roles, work, purposes, and the small words between them) is part of the question.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.languages import Language
from corpus.questions.talk_words import WORDINGS

_NAME = r"(?-i:[A-ZÀ-ÝА-ЯЁ])[\w’'.-]*(?:\s+(?-i:[A-ZÀ-ÝА-ЯЁ])[\w’'.-]*){0,3}"
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class _AskerWords:
    """`clause` opens and ends as one in which an asker tells of himself; `units` are the names and terms of several words in it;
    `roles` who he is, and small words; `works` what he is making, which a pronoun may point to; `ours` asks of his own side."""

    clause: re.Pattern[str]
    units: re.Pattern[str]
    roles: re.Pattern[str]
    works: re.Pattern[str]
    ours: re.Pattern[str]


def _words(*, clause: str, units: str, roles: str, works: str, ours: str) -> _AskerWords:
    return _AskerWords(*(re.compile(pattern, re.IGNORECASE) for pattern in (clause, units, roles, works, ours)))


_END = r"[^.!?;:]{0,140}?(?:[.!;:]\s+|,?\s+(?:%s)\s+|,\s+)"
_AR_END = r"(?![\u0621-\u064a])"

_ASKERS: dict[Language, _AskerWords] = {
    Language.EN: _words(
        clause=r"(?:my\s+name\s+is|i\s+am|i['’]m|we\s+are|we['’]re|i\s+work|i\s+write|i\s+represent|i\s+have\s+been\s+asked\s+to|i\s+need\s+(?:some\s+|your\s+)?(?:help|information|advice))\b(?!\s+(?:just\s+)?wondering)" + _END % "and|so|but",
        units=rf"\bmy\s+name\s+is\s+{_NAME}|\bhave\s+been\s+asked\b|\bministry\s+(?:of|for)\s+(?:foreign\s+affairs|marine|transport|justice|defence|fisheries|finance|education)\b|\b(?:ph\.?d\.?|master['’]?s)(?!\w)",
        roles=r"so|but|i|am|m|we|are|re|my|our|your|the|an?|at|in|of|for|to|and|as|with|you|here|new|some|work(?:ing)?|writ(?:e|ing)|represent(?:ing)?|prepar(?:e|ing)|draft(?:ing)?|compil(?:e|ing)|study(?:ing)?|need|help|information|advice|assistance|students?|researchers?|journalists?|reporters?|delegates?|diplomats?|lawyers?|historians?|teachers?|professors?|lecturers?|librarians?|archivists?|interns?|trainees?|officials?|advis[eo]rs?|assistants?|scholars?|analysts?|translators?|interpreters?|consultants?|staff|colleagues?|doctoral|graduate|law|history|ministry|embassy|university|college|department|office|team|minister|ambassador|boss|government|delegation|mission",
        works=r"reports?|papers?|notes?|memo|summary|thesis|dissertation|essay|article|book|research|brief|briefing|speech|presentation|talk|class|course|project",
        ours=r"\b(?:i|me|my|mine|we|us|ours?)\b",
    ),
    Language.FR: _words(
        clause=r"(?:je\s+m['’]appelle|mon\s+nom\s+est|je\s+suis|nous\s+sommes|je\s+travaille|je\s+représente|je\s+(?:rédige|prépare|écris)|on\s+m['’]a\s+demandé\s+d(?:e\b|['’](?=\w))|j['’]écris|j['’]ai\s+besoin\s+(?:d['’]aide|d['’]informations|de\s+votre\s+aide))\b(?!\s+(?:\w+\s+)?reconnaissant)" + _END % "et|donc|mais",
        units=rf"\b(?:je\s+m['’]appelle|mon\s+nom\s+est)\s+{_NAME}|\bon\s+m['’]a\s+demandé\b|\ben\s+train\s+d(?:e\b|['’])|\b(?:des\s+)?affaires\s+étrangères\b",
        roles=r"donc|mais|je|j|suis|nous|sommes|ai|mon|ma|mes|notre|nos|votre|le|la|les|l|une?|au|aux|à|de|du|des|d|dans|en|pour|et|comme|avec|besoin|aide|informations|travaill(?:e|ons|er)|représent(?:e|ons)|rédig(?:e|er)|prépar(?:e|er)|écri(?:s|re)|étudiante?s?|chercheu(?:r|se)s?|journalistes?|déléguée?s?|diplomates?|avocate?s?|juristes?|historien(?:ne)?s?|professeure?s?|fonctionnaires?|conseill(?:er|ère)s?|stagiaires?|doctorante?s?|bibliothécaires?|archivistes?|interprètes?|traduct(?:eur|rice)s?|droit|histoire|ministère|ambassade|université|bureau|équipe|ministre|ambassadeur|chef|délégation|mission|gouvernement|collègues",
        works=r"rapports?|notes?|fiche|dossier|thèse|mémoire|article|livre|recherches?|étude|exposé|discours|présentation|cours|projet|travail",
        ours=r"\b(?:je|j|me|moi|mon|ma|mes|nous|notre|nos|nôtres?)\b",
    ),
    Language.ES: _words(
        clause=r"(?:me\s+llamo|mi\s+nombre\s+es|soy|somos|estoy|estamos|trabajo|represento|escribo|preparo|redacto|me\s+han\s+pedido|necesito\s+(?:su\s+)?(?:ayuda|información))\b[^.!?;:¿]{0,140}?(?:[.!;:]\s+|,?\s+(?:y|así\s+que|pero)\s+|,\s+)",
        units=rf"\b(?:me\s+llamo|mi\s+nombre\s+es)\s+{_NAME}|\b(?:de\s+)?(?:asuntos|relaciones)\s+exteriores\b|\bme\s+han\s+pedido\b|\basí\s+que\b",
        roles=r"yo|soy|somos|estoy|estamos|mi|mis|nuestr[oa]s?|su|el|la|los|las|una?|al?|de|del|en|para|y|pero|como|con|necesito|ayuda|información|trabaj(?:o|amos|ando)|represento|que|escrib(?:o|iendo|ir|a)|prepar(?:o|ando|ar|e)|redact(?:o|ando|ar|e)|estudiantes?|investigador(?:a|es|as)?|periodistas?|delegad[oa]s?|diplomátic[oa]s?|abogad[oa]s?|juristas?|historiador(?:a|es)?|profesor(?:a|es)?|funcionari[oa]s?|asesor(?:a|es)?|becari[oa]s?|bibliotecari[oa]s?|archiver[oa]s?|intérpretes?|traductor(?:a|es)?|doctorand[oa]s?|derecho|historia|ministerio|embajada|universidad|oficina|equipo|ministr[oa]|embajador(?:a)?|jef[ea]|delegación|misión|gobierno|colegas",
        works=r"informes?|notas?|resumen|tesis|art[íi]culos?|libro|estudio|investigación|discurso|presentación|clase|curso|proyecto",
        ours=r"\b(?:yo|me|mis?|mí|nos|nosotr[oa]s|nuestr[oa]s?|(?!últimos\b)\w+(?:amos|emos|imos))\b",
    ),
    Language.RU: _words(
        clause=r"(?:меня\s+зовут|я\s+(?:работаю|пишу|готовлю|составляю|представляю|являюсь|студент\w*|аспирант\w*|журналист\w*|делегат\w*|дипломат\w*|сотрудник\w*|исследовател\w+|—|-)|мы\s+(?:готовим|пишем|работаем|представляем)|мне\s+(?:поручили|поручено)|меня\s+попросили|мне\s+нужна\s+(?:ваша\s+)?помощь)(?!\w)" + _END % "и|поэтому|но",
        units=rf"\bменя\s+зовут\s+{_NAME}|\bмне\s+(?:поручили|поручено)\b|\bменя\s+попросили\b|\bиностранных\s+дел\b",
        roles=r"подготовить|написать|составить|посол|посл(?:а|у|ом|ов)|я|мы|мне|моего|моей|моих|мой|мою|нашего|нашей|наш|ваша|в|во|из|для|и|но|поэтому|как|с|нужна|помощь|работа(?:ю|ем)|пиш(?:у|ем)|готов(?:лю|им)|составля(?:ю|ем)|представля(?:ю|ем)|являюсь|студент\w{0,4}|аспирант\w{0,4}|журналист\w{0,4}|делегат\w{0,2}|дипломат\w{0,2}|сотрудни[кц]\w{0,4}|исследовател\w+|юрист\w{0,2}|историк\w{0,2}|преподавател\w+|профессор\w{0,2}|чиновник\w{0,2}|советник\w{0,2}|стаж[её]р\w{0,2}|библиотекар\w+|архивист\w{0,2}|переводчи[кц]\w{0,2}|министерств\w+|посольств\w+|университет\w{0,2}|институт\w{0,2}|министр\w{0,2}|начальник\w{0,2}|делегаци\w+|миссии|правительств\w+|коллег\w{0,3}",
        works=r"доклад\w{0,2}|отч[её]т\w{0,2}|диссертаци\w+|диплом|стать\w+|книг\w+|справк\w{1,2}|записк\w{1,2}|обзор|выступлени\w+|речь|презентаци\w+|курсовую|проект\w{0,2}|исследовани\w+",
        ours=r"\b(?:я|меня|мне|мой|моя|моё|мои|моего|моей|мы|нас|нам|нами|наш\w*)\b",
    ),
    Language.ZH: _words(
        clause=r"(?:我叫|我是|我们是|我在(?!场)|我正在|我们正在|我正|我受命|我被要求|本人)[^。！!？?；;]{1,60}?[，,。；;！!]\s*",
        units=r"我叫[一-鿿]{1,4}(?=[，,。；;！!])",
        roles=r"受命|被要求|我国|一份|我们|我|本人|正在|是|在|正|为了?|的|一名|一位|一个|名|位|和|与|准备|撰写|起草|编写|写作?|做|工作|学生|大学生|研究生|博士生?|硕士生?|研究员|研究人员|记者|代表团|代表(?!团)|外交官|律师|历史学家|老师|教师|教授|图书馆员|档案员|实习生|官员|顾问|助理|翻译|口译员?|外交部|大使馆|使馆|大学|部门|办公室|部长|大使|上司|同事|政府|需要|帮助",
        works=r"报告|论文|文章|书|研究(?!员|生|人员)|发言稿?|简报|演讲稿?|课程?|项目",
        ours=r"我们?|本国|我国",
    ),
    Language.AR: _words(
        clause=rf"(?:اسمي|أنا(?!\s+(?:أتساءل|ممتن))|نحن|إنني|إني|أعمل|أكتب|أعد|أحضر|أمثل|طلب\s+مني|أحتاج\s+إلى\s+(?:مساعدة|مساعدتك(?:م)?)){_AR_END}[^.!؟?؛:]{{0,140}}?(?:[.!؛:]\s+|[،,]\s*(?:و|لذلك\s+|لذا\s+)?(?=أ|هل|ن|س)|\s+و(?=أود|أريد|أرغب|هل|أرجو|سأكون))",
        units=r"طلب\s+مني|اسمي\s+[\u0621-\u064a]+(?:\s+(?!و)[\u0621-\u064a]+)?(?=\s*[،,.!؛:]|\s+و)|(?<![\u0621-\u064a])(?:لذلك|لذا)(?![\u0621-\u064a])",
        roles=r"و?(?:أنا|نحن|إنني|إني|أعمل|أكتب|أعد|أحضر|أمثل|أحتاج)|و|في|من|إلى|مع|لدى|[ولب]?(?:ال|لل?)?(?:مساعدة|مساعدتكم?|طالب|طالبة|باحث|باحثة|صحفي|صحفية|مندوب|مندوبة|دبلوماسي|دبلوماسية|محام|محامية|مؤرخ|مؤرخة|أستاذ|أستاذة|معلم|معلمة|موظف|موظفة|مستشار|مستشارة|متدرب|متدربة|مترجم|مترجمة|خارجية|وزارة|سفارة|جامعة|مكتب|فريقي|وزير|وزيري|وزارتي|سفيري?|إعداد|كتابة|صياغة|وفدي|حكومتي|زملائي|مديري|دكتوراه|ماجستير)",
        works=r"[ولب]?(?:ال|لل?)?(?:تقريرا?|تقريري|بحثا?|بحثي|أطروحة|أطروحتي|مقالا?|مقالتي|مقالي|كتابا|كتابي|دراسة|دراستي|مذكرة|إحاطة|موجزا?|كلمتي|عرضي|مشروعي|خطابي)",
        ours=r"(?<![\u0621-\u064a])(?:نحن|[\u0621-\u064a]{3,}نا)(?![\u0621-\u064a])",
    ),
}  # fmt: skip


def asker_clause(text: str, language: Language) -> re.Match[str] | None:
    """The clause that opens `text` if its asker tells of himself in it, and of nothing else."""
    words = _ASKERS[language]
    match = words.clause.match(text)
    return match if match and not _beyond(match[0], words, language) else None


def needed(clause: str, question: str, language: Language) -> bool:
    """Whether a question leans on what its asker says of himself: it asks of his own side, or points to what he is making."""
    words = _ASKERS[language]
    if words.ours.search(question):
        return True
    made = words.works.search(clause) if language is Language.ZH else any(words.works.fullmatch(w) for w in _WORD.findall(clause))
    return bool(made) and WORDINGS[language].points.search(question) is not None


def _beyond(clause: str, words: _AskerWords, language: Language) -> bool:
    """Whether a clause has a word beyond the closed lists."""
    rest = words.units.sub(" ", clause)
    if language is Language.ZH:  # words aren't set apart
        return bool(_WORD.search(words.roles.sub("", words.works.sub("", rest))))
    return any(not (words.roles.fullmatch(w) or words.works.fullmatch(w)) for w in _WORD.findall(rest))
