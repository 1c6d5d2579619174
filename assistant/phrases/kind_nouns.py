"""The nouns by which answers about records count documents of each kind, in six languages."""

from __future__ import annotations

from corpus.languages import Language

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR

NOUNS: dict[str, dict[Language, tuple[str, ...]]] = {
    "": {_EN: ("document", "documents"), _FR: ("document", "documents"), _ES: ("documento", "documentos"), _RU: ("документ", "документа", "документов"), _ZH: ("份文件",), _AR: ("وثيقة", "وثيقتان", "وثائق", "وثيقة")},
    "version": {_EN: ("language version", "language versions"), _FR: ("version linguistique", "versions linguistiques"), _ES: ("versión lingüística", "versiones lingüísticas"), _RU: ("языковая версия", "языковые версии", "языковых версий"), _ZH: ("个语文文本",), _AR: ("صيغة لغوية", "صيغتان لغويتان", "صيغ لغوية", "صيغة لغوية")},
    "letter": {_EN: ("letter", "letters"), _FR: ("lettre", "lettres"), _ES: ("carta", "cartas"), _RU: ("письмо", "письма", "писем"), _ZH: ("封信函",), _AR: ("رسالة", "رسالتان", "رسائل", "رسالة")},
    "note verbale": {_EN: ("note verbale", "notes verbales"), _FR: ("note verbale", "notes verbales"), _ES: ("nota verbal", "notas verbales"), _RU: ("вербальная нота", "вербальные ноты", "вербальных нот"), _ZH: ("份普通照会",), _AR: ("مذكرة شفوية", "مذكرتان شفويتان", "مذكرات شفوية", "مذكرة شفوية")},
    "note": {_EN: ("note", "notes"), _FR: ("note", "notes"), _ES: ("nota", "notas"), _RU: ("записка", "записки", "записок"), _ZH: ("份说明",), _AR: ("مذكرة", "مذكرتان", "مذكرات", "مذكرة")},
    "report": {_EN: ("report", "reports"), _FR: ("rapport", "rapports"), _ES: ("informe", "informes"), _RU: ("доклад", "доклада", "докладов"), _ZH: ("份报告",), _AR: ("تقرير", "تقريران", "تقارير", "تقريرا")},
    "decision": {_EN: ("decision", "decisions"), _FR: ("décision", "décisions"), _ES: ("decisión", "decisiones"), _RU: ("решение", "решения", "решений"), _ZH: ("项决定",), _AR: ("مقرر", "مقرران", "مقررات", "مقررا")},
    "resolution": {_EN: ("resolution", "resolutions"), _FR: ("résolution", "résolutions"), _ES: ("resolución", "resoluciones"), _RU: ("резолюция", "резолюции", "резолюций"), _ZH: ("项决议",), _AR: ("قرار", "قراران", "قرارات", "قرارا")},
    "draft resolution": {_EN: ("draft resolution", "draft resolutions"), _FR: ("projet de résolution", "projets de résolution"), _ES: ("proyecto de resolución", "proyectos de resolución"), _RU: ("проект резолюции", "проекта резолюций", "проектов резолюций"), _ZH: ("项决议草案",), _AR: ("مشروع قرار", "مشروعا قرارين", "مشاريع قرارات", "مشروع قرار")},
    "draft decision": {_EN: ("draft decision", "draft decisions"), _FR: ("projet de décision", "projets de décision"), _ES: ("proyecto de decisión", "proyectos de decisión"), _RU: ("проект решения", "проекта решений", "проектов решений"), _ZH: ("项决定草案",), _AR: ("مشروع مقرر", "مشروعا مقررين", "مشاريع مقررات", "مشروع مقرر")},
    "draft": {_EN: ("draft", "drafts"), _FR: ("projet", "projets"), _ES: ("proyecto", "proyectos"), _RU: ("проект", "проекта", "проектов"), _ZH: ("项草案",), _AR: ("مشروع", "مشروعان", "مشاريع", "مشروعا")},
    "working paper": {_EN: ("working paper", "working papers"), _FR: ("document de travail", "documents de travail"), _ES: ("documento de trabajo", "documentos de trabajo"), _RU: ("рабочий документ", "рабочих документа", "рабочих документов"), _ZH: ("份工作文件",), _AR: ("ورقة عمل", "ورقتا عمل", "ورقات عمل", "ورقة عمل")},
    "statement": {_EN: ("statement", "statements"), _FR: ("déclaration", "déclarations"), _ES: ("declaración", "declaraciones"), _RU: ("заявление", "заявления", "заявлений"), _ZH: ("份发言",), _AR: ("بيان", "بيانان", "بيانات", "بيانا")},
    "record of meeting": {_EN: ("record of a meeting", "records of meetings"), _FR: ("procès-verbal", "procès-verbaux"), _ES: ("acta", "actas"), _RU: ("отчет о заседании", "отчета о заседаниях", "отчетов о заседаниях"), _ZH: ("份会议记录",), _AR: ("محضر", "محضران", "محاضر", "محضرا")},
    "list of participants": {_EN: ("list of participants", "lists of participants"), _FR: ("liste des participants", "listes des participants"), _ES: ("lista de participantes", "listas de participantes"), _RU: ("список участников", "списка участников", "списков участников"), _ZH: ("份与会者名单",), _AR: ("قائمة مشاركين", "قائمتا مشاركين", "قوائم مشاركين", "قائمة مشاركين")},
    "agenda": {_EN: ("agenda", "agendas"), _FR: ("ordre du jour", "ordres du jour"), _ES: ("programa", "programas"), _RU: ("повестка дня", "повестки дня", "повесток дня"), _ZH: ("份议程",), _AR: ("جدول أعمال", "جدولا أعمال", "جداول أعمال", "جدول أعمال")},
    "provisional agenda": {_EN: ("provisional agenda", "provisional agendas"), _FR: ("ordre du jour provisoire", "ordres du jour provisoires"), _ES: ("programa provisional", "programas provisionales"), _RU: ("предварительная повестка дня", "предварительные повестки дня", "предварительных повесток дня"), _ZH: ("份临时议程",), _AR: ("جدول أعمال مؤقت", "جدولا أعمال مؤقتان", "جداول أعمال مؤقتة", "جدول أعمال مؤقتا")},
    "programme of work": {_EN: ("programme of work", "programmes of work"), _FR: ("programme de travail", "programmes de travail"), _ES: ("programa de trabajo", "programas de trabajo"), _RU: ("программа работы", "программы работы", "программ работы"), _ZH: ("份工作方案",), _AR: ("برنامج عمل", "برنامجا عمل", "برامج عمل", "برنامج عمل")},
    "rules of procedure": {_EN: ("set of rules of procedure", "sets of rules of procedure"), _FR: ("règlement intérieur", "règlements intérieurs"), _ES: ("reglamento", "reglamentos"), _RU: ("текст правил процедуры", "текста правил процедуры", "текстов правил процедуры"), _ZH: ("份议事规则",), _AR: ("نظام داخلي", "نظامان داخليان", "أنظمة داخلية", "نظاما داخليا")},
    "non-paper": {_EN: ("non-paper", "non-papers"), _FR: ("document officieux", "documents officieux"), _ES: ("documento oficioso", "documentos oficiosos"), _RU: ("неофициальный документ", "неофициальных документа", "неофициальных документов"), _ZH: ("份非文件",), _AR: ("ورقة غير رسمية", "ورقتان غير رسميتين", "ورقات غير رسمية", "ورقة غير رسمية")},
    "budget": {_EN: ("budget", "budgets"), _FR: ("budget", "budgets"), _ES: ("presupuesto", "presupuestos"), _RU: ("бюджет", "бюджета", "бюджетов"), _ZH: ("份预算",), _AR: ("ميزانية", "ميزانيتان", "ميزانيات", "ميزانية")},
    "memorandum": {_EN: ("memorandum", "memorandums"), _FR: ("mémorandum", "mémorandums"), _ES: ("memorando", "memorandos"), _RU: ("меморандум", "меморандума", "меморандумов"), _ZH: ("份备忘录",), _AR: ("مذكرة", "مذكرتان", "مذكرات", "مذكرة")},
    "aide-memoire": {_EN: ("aide-memoire", "aide-memoires"), _FR: ("aide-mémoire", "aide-mémoire"), _ES: ("ayuda memoria", "ayudas memoria"), _RU: ("памятная записка", "памятные записки", "памятных записок"), _ZH: ("份备忘节略",), _AR: ("مذكرة توضيحية", "مذكرتان توضيحيتان", "مذكرات توضيحية", "مذكرة توضيحية")},
    "cablegram": {_EN: ("cablegram", "cablegrams"), _FR: ("télégramme", "télégrammes"), _ES: ("telegrama", "telegramas"), _RU: ("телеграмма", "телеграммы", "телеграмм"), _ZH: ("份电报",), _AR: ("برقية", "برقيتان", "برقيات", "برقية")},
    "despatch": {_EN: ("despatch", "despatches"), _FR: ("dépêche", "dépêches"), _ES: ("despacho", "despachos"), _RU: ("депеша", "депеши", "депеш"), _ZH: ("份公函",), _AR: ("رسالة رسمية", "رسالتان رسميتان", "رسائل رسمية", "رسالة رسمية")},
    "minute": {_EN: ("minute", "minutes"), _FR: ("note interne", "notes internes"), _ES: ("minuta", "minutas"), _RU: ("служебная записка", "служебные записки", "служебных записок"), _ZH: ("份内部记录",), _AR: ("مذكرة داخلية", "مذكرتان داخليتان", "مذكرات داخلية", "مذكرة داخلية")},
    "submission": {_EN: ("submission", "submissions"), _FR: ("communication", "communications"), _ES: ("comunicación", "comunicaciones"), _RU: ("представление", "представления", "представлений"), _ZH: ("份呈文",), _AR: ("ورقة مقدمة", "ورقتان مقدمتان", "ورقات مقدمة", "ورقة مقدمة")},
    "press release": {_EN: ("press release", "press releases"), _FR: ("communiqué de presse", "communiqués de presse"), _ES: ("comunicado de prensa", "comunicados de prensa"), _RU: ("пресс-релиз", "пресс-релиза", "пресс-релизов"), _ZH: ("份新闻稿",), _AR: ("نشرة صحفية", "نشرتان صحفيتان", "نشرات صحفية", "نشرة صحفية")},
}  # fmt: skip
"""Of each kind: en, fr, es (one, many); ru (one, few, many); zh (with its measure word); ar (one, two, few, many)."""
MASCULINE_AR = frozenset(
    (
        "report",
        "decision",
        "resolution",
        "draft resolution",
        "draft decision",
        "draft",
        "statement",
        "record of meeting",
        "agenda",
        "provisional agenda",
        "programme of work",
        "rules of procedure",
    )
)
"""Kinds whose Arabic noun is masculine."""
