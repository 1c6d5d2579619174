"""What a conference's own papers are called, by title blocks and by questions, in six languages: agendas, programmes of work, rules of procedure;
and non-papers.

An agenda is told by a line that is its title. "Agenda item 5" and "Adoption of the agenda" name none.
"""

from __future__ import annotations

from corpus.languages import Language

AGENDA, PROVISIONAL, PROGRAMME, RULES, NON_PAPER = "agenda", "provisional agenda", "programme of work", "rules of procedure", "non-paper"
PAPERS = frozenset((AGENDA, PROVISIONAL, PROGRAMME, RULES, NON_PAPER))
"""These kinds."""

_OPENS = r"^\W*(?:(?:annotated|revised|final|adopted|updated|draft|proposed|tentative|indicative|amended)\s+)*"
_OF_EN, _OF_FR, _OF_ES = (
    r"(?:\s+(?:for|of|and\s+annotations)\b|\W*$)",
    r"(?:\s+(?:de|du|pour|annoté|et\s+annotations)\b|\W*$)",
    r"(?:\s+(?:de|del|para|anotad[oa]|y\s+anotaciones)\b|\W*$)",
)
_AR_END = r"(?![\u0621-\u064a])"

TITLES = (
    (PROVISIONAL, rf"{_OPENS}provisional\s+(?:annotated\s+)?agenda{_OF_EN}|^\W*(?:projet\s+d['’]\s*)?ordre\s+du\s+jour\s+(?:annoté\s+)?provisoire{_OF_FR}|^\W*(?:programa|temario|orden\s+del\s+día)\s+(?:anotado\s+)?provisional{_OF_ES}"
                  rf"|^\W*(?:аннотированн\w+\s+)?предварительная\s+(?:аннотированная\s+)?повестка\s+дня(?!\s+пункт)|^\W*(?:[一-鿿\d]{{0,16}}(?:会议|届会|会))?的?(?:附加?说明的)?临时议程(?:说明|草案)?\W*$|^\W*(?:(?:مشروع\s+)?جدول\s+(?:ال)?أعمال\s+(?:الدورة\s+\w+\s+)?(?:المشروح\s+)?(?:ال)?مؤقت){_AR_END}"),
    (AGENDA, rf"{_OPENS}agenda{_OF_EN}|^\W*(?:projet\s+d['’]\s*)?ordre\s+du\s+jour{_OF_FR}|^\W*(?:proyecto\s+de\s+)?(?:temario|orden\s+del\s+día){_OF_ES}|^\W*programa\s+(?:anotado|definitivo|aprobado)\W*$"
             rf"|^\W*(?:(?:аннотированная|утвержд[её]нная|пересмотренная)\s+)?повестка\s+дня(?!\s+пункт)(?:\s+\S.{{0,60}})?$|^\W*(?:[一-鿿\d]{{0,16}}(?:会议|届会|会))?的?(?:附加?说明的|订正)?议程(?:说明)?\W*$|^\W*جدول\s+(?:ال)?أعمال(?:\s+(?:ال)?(?:دورة|مؤتمر|اجتماع|مشروح)\b.{{0,40}})?\W*$"),
    (PROGRAMME, rf"{_OPENS}(?:provisional\s+)?(?:programme?\s+of\s+work|work\s+programme|timetable|schedule\s+of\s+(?:work|meetings)){_OF_EN}|^\W*(?:projet\s+de\s+)?(?:programme\s+(?:provisoire\s+)?(?:de\s+travail|des\s+travaux)|calendrier\s+(?:provisoire\s+)?des\s+(?:séances|réunions|travaux))"
                rf"|^\W*(?:proyecto\s+de\s+)?(?:programa\s+(?:provisional\s+)?de\s+trabajo|calendario\s+(?:provisional\s+)?de\s+(?:reuniones|sesiones|trabajo))|^\W*(?:(?:предварительн\w+|проект|предлагаем\w+)\s+)*(?:программ[аы]\s+работы|расписани[ея]\s+(?:заседаний|работы))"
                rf"|^\W*(?:[一-鿿\d]{{0,16}}(?:会议|届会|会))?的?(?:暂定|拟议)?(?:工作方案|工作计划|会议日程|日程(?:表|安排))(?:草案)?\W*$|^\W*(?:مشروع\s+)?(?:برنامج\s+(?:ال)?عمل|الجدول\s+الزمني|جدول\s+(?:ال)?(?:جلسات|اجتماعات)){_AR_END}"),
    (RULES, rf"{_OPENS}(?:provisional\s+)?rules\s+of\s+procedure\b|^\W*(?:projet\s+de\s+)?règlement\s+intérieur\b|^\W*(?:proyecto\s+de\s+)?reglamento(?:\s+(?:provisional|interno))?{_OF_ES}|^\W*(?:(?:временные|проект|пересмотренные)\s+)*правил[а]?\s+процедуры\b"
            rf"|^\W*(?:[一-鿿\d]{{0,16}}(?:会议|届会|会))?的?(?:暂行)?议事规则(?:草案)?\W*$|^\W*(?:مشروع\s+)?(?:ال)?نظام\s+(?:ال)?داخلي{_AR_END}"),
    (NON_PAPER, r"\bnon-?\s?papers?\b|\bnon-papier\b|\bdocument\s+officieux\b|\bdocumento\s+oficioso\b|\bнеофициальн\w+\s+документ\w*|\bнон-пейпер\w*|非文件|ورقة\s+غير\s+رسمية|ورقة\s+غفل"),
)  # fmt: skip
"""Kinds and the patterns of title blocks that name them."""

_AR = r"(?<![\u0621-\u064a])[وبفلك]?(?:ال|لل)?"
_BOTH = (AGENDA, PROVISIONAL)
QUESTIONED: dict[Language, tuple[tuple[tuple[str, ...], str], ...]] = {
    Language.EN: (((PROVISIONAL,), r"\bprovisional\s+agendas?\b(?!\s+items?\b)"), (_BOTH, r"\bagendas\b"), ((PROGRAMME,), r"\bprogramm?e?s?\s+of\s+work\b|\bwork\s+programmes?\b|\btimetables?\b"), ((RULES,), r"\brules\s+of\s+procedure\b"), ((NON_PAPER,), r"\bnon-?\s?papers?\b")),
    Language.FR: (((PROVISIONAL,), r"\bordres?\s+du\s+jour\s+provisoires?\b"), (_BOTH, r"\bordres\s+du\s+jour\b"), ((PROGRAMME,), r"\bprogrammes?\s+(?:de\s+travail|des\s+travaux)\b|\bcalendriers?\s+des\s+(?:séances|réunions)\b"), ((RULES,), r"\brèglements?\s+intérieurs?\b"), ((NON_PAPER,), r"\bnon-papiers?\b|\bdocuments?\s+officieux\b")),
    Language.ES: (((PROVISIONAL,), r"\b(?:programas?|temarios?)\s+provisional(?:es)?\b"), (_BOTH, r"\btemarios\b|\bórdenes\s+del\s+día\b"), ((PROGRAMME,), r"\bprogramas?\s+de\s+trabajo\b|\bcalendarios?\s+de\s+(?:reuniones|sesiones)\b"), ((RULES,), r"\breglamentos?(?:\s+provisional(?:es)?)?\b"), ((NON_PAPER,), r"\bdocumentos?\s+oficiosos?\b")),
    Language.RU: (((PROVISIONAL,), r"\bпредварительн\w+\s+повест(?:к[аиуе]|кой|ок|кам|ками|ках)\s+дня\b"), (_BOTH, r"\bповестки\s+дня\b|\bповесток\s+дня\b"), ((PROGRAMME,), r"\bпрограмм\w*\s+работы\b|\bрасписани\w+\s+заседаний\b"), ((RULES,), r"\bправил\w*\s+процедуры\b"), ((NON_PAPER,), r"\bнеофициальн\w+\s+документ\w*|\bнон-пейпер\w*")),
    Language.ZH: (((PROVISIONAL,), r"临时议程(?!项目)"), (_BOTH, r"(?<=[些份有])议程(?!项目)|议程文件"), ((PROGRAMME,), r"工作方案|会议日程"), ((RULES,), r"议事规则"), ((NON_PAPER,), r"非文件")),
    Language.AR: (((PROVISIONAL,), rf"{_AR}(?:جداول|جدول)\s+(?:ال)?أعمال\s+(?:ال)?مؤقتة?"), (_BOTH, rf"{_AR}جداول\s+(?:ال)?أعمال"), ((PROGRAMME,), rf"{_AR}(?:برامج|برنامج)\s+(?:ال)?عمل"), ((RULES,), rf"{_AR}(?:أنظمة|نظام)\s+(?:ال)?داخلية?"), ((NON_PAPER,), rf"{_AR}(?:ورقات|أوراق|ورقة)\s+(?:ال)?غير\s+(?:ال)?رسمية|{_AR}ورقات?\s+غفل")),
}  # fmt: skip
"""The nouns of questions about records, each with the kinds that it may mean. An agenda in the singular is the paper itself, which answers with
its items (`corpus.questions.conference_papers`)."""
