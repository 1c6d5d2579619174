"""Questions that ask of a resolution or a decision itself, called by its number, when and at which meeting it was adopted, or what it is about; in six
languages. What else was done on a day, or by that number, is no such question: "Who approved the budget under resolution 41 (III)?"."""

from __future__ import annotations

import re

from corpus.questions.named import Question

_IT = "\ue000"  # stands for the resolution's or decision's number in the patterns
_ON = r"(?:\s*,?\s+(?:on|concerning|regarding|about|sur|concernant|relative\s+à|sobre|relativa\s+a|об?|относительно|بشأن)(?:\s+(?!(?:and|et|y|и|why|who|how|qui|quién|кто)\b)[^?؟？,;\s]+){1,12}?)?"
_EN_WHEN = r"(?:when|(?:on|at)\s+(?:what|which)\s+(?:plenary\s+)?(?:date|day|meeting))"
_FR_WHEN = r"(?:quand|à\s+quelle\s+(?:date|séance(?:\s+plénière)?)|quel\s+jour)"
_ES_WHEN = r"(?:cuándo|en\s+qué\s+(?:fecha|sesión(?:\s+plenaria)?|día))"
_RU_WHEN = r"(?:когда|на\s+каком\s+(?:пленарном\s+)?заседании|какого\s+числа)"
_ZH_WHEN = r"(?:何时|什么时候|哪一?[天日]|(?:哪一?次|第几次)(?:全体)?会议)"
_AR_WHEN = r"(?:متى|في\s+أي\s+(?:جلسة|تاريخ|يوم))"
_BY = r"(?:\s+(?:by\s+the|par\s+l[ae’']|por\s+la|por\s+el)\s*(?:general\s+|security\s+)?(?:assembl(?:y|ée)(?:\s+générale)?|conference|conférence|council|conseil|asamblea(?:\s+general)?|conferencia|consejo))?"
_ADOPTION = re.compile(
    rf"\b{_EN_WHEN}(?:\s+and\s+{_EN_WHEN})?\s+(?:was|were)\s+{_IT}{_ON}\s+(?:adopted|approved){_BY}(?=\s*(?:[?.,;]|$))|\bwhat\s+(?:is|was)\s+the\s+date\s+of\s+(?:the\s+)?adoption\s+of\s+{_IT}"
    rf"|\b{_FR_WHEN}(?:\s+et\s+{_FR_WHEN})?\s+(?:(?:la|les)\s+{_IT}{_ON}\s+(?:a-t-elle|ont-elles|fut-elle)\s+(?:été\s+)?(?:adopt|approuv)ées?{_BY}(?=\s*(?:[?.,;]|$))|(?:a\s+été|fut|ont\s+été)\s+(?:adopt|approuv)ées?\s+(?:la|les)\s+{_IT}{_ON})"
    rf"|\b{_ES_WHEN}(?:\s+y\s+{_ES_WHEN})?\s+(?:se\s+(?:adoptó|aprobó|adoptaron|aprobaron)|(?:fue|fueron)\s+(?:adoptad|aprobad)[oa]s?)\s+(?:la|las)\s+{_IT}{_ON}"
    rf"|\b{_RU_WHEN}(?:\s+и\s+{_RU_WHEN})?\s+(?:(?:был[аои]?\s+)?принят[аыо]?\s+{_IT}|{_IT}\s+(?:был[аи]?\s+)?принят[аы]?){_ON}"
    rf"|{_IT}[是于在]{{0,2}}{_ZH_WHEN}上?(?:[和、及](?:于|在)?{_ZH_WHEN}上?)?(?:获得?)?通过的?|{_AR_WHEN}(?:\s+و\s*{_AR_WHEN})?\s+(?:اعتُ?مدت?|تم\s+اعتماد)\s+{_IT}",
    re.IGNORECASE,
)
# "Who was admitted by resolution 41 (III), and on what date?": the day of what it decides is that of its adoption.
_DAY_BEHIND = re.compile(
    rf"(?:\bby|\bpar\s+la|\bpor\s+la|\bсогласно)\s+{_IT}\s*,?\s*(?:and\s+{_EN_WHEN}|et\s+{_FR_WHEN}|y\s+{_ES_WHEN}|и\s+{_RU_WHEN})\s*[?.]*\s*$", re.IGNORECASE
)
_ABOUT = re.compile(
    rf"what\s+(?:(?:is|was)\s+{_IT}\s+about|is\s+the\s+(?:subject|title)\s+of\s+{_IT})|de\s+quoi\s+traite\s+la\s+{_IT}|sur\s+quoi\s+porte\s+la\s+{_IT}|quel\s+est\s+(?:l['’]objet|le\s+sujet|le\s+titre)\s+de\s+la\s+{_IT}"
    rf"|de\s+qué\s+trata\s+la\s+{_IT}|cuál\s+es\s+el\s+(?:tema|asunto|objeto|título)\s+de\s+la\s+{_IT}|о\s+ч[её]м\s+{_IT}|чему\s+посвящ[её]на\s+{_IT}"
    rf"|{_IT}(?:是关于什么的|涉及什么(?:内容)?|的(?:主题|标题)是什么)|(?:ما\s+(?:هو\s+)?(?:موضوع|عنوان)|عم\s+يتحدث|عن\s+ماذا\s+يتحدث)\s+{_IT}",
    re.IGNORECASE,
)
_ROUND = " \t\n¿?？؟.。!第"


def asks_for_adoption(question: Question) -> bool:
    """Whether a question asks, alone or beside other things, when or at which meeting what it calls by number was adopted."""
    text = _plain(question)
    return bool(_ADOPTION.search(text) or _DAY_BEHIND.search(text))


def asks_for_nothing_but_adoption(question: Question) -> bool:
    """Whether it asks for that and nothing else."""
    return _ADOPTION.fullmatch(_plain(question).strip(_ROUND)) is not None


def asks_what_it_is_about(question: Question) -> bool:
    """Whether it asks for nothing but the subject or the title of what it calls by number."""
    return _ABOUT.fullmatch(_plain(question).strip(_ROUND)) is not None


def _plain(question: Question) -> str:
    """The question with one sign in the place of each number and its word."""
    text = question.text
    for mention in sorted(question.adopted, key=lambda each: -each.start):
        text = text[: mention.start] + _IT + text[mention.end :]
    return text.replace(f"第{_IT}", _IT)
