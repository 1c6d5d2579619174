"""How a statement of a record stands: a decision, a recommendation, a proposal, a request, or the view of one delegation, of a
group, or of who writes or speaks alone; in six languages.

Only what the words themselves tell is named, since a wrong name on a quote is worse than none: a recital of a preamble, a rule that
lays down what a body may or shall do, and sentences that stand differently side by side stand as nothing. Of several in one clause
the one that comes first in `Standing` is taken: "decides to recommend" is a decision, "proposed that the working group recommend" a proposal.
"""

from __future__ import annotations

import re

from corpus.languages import Language
from corpus.naming.chinese_names import runs
from corpus.naming.states import find_states
from corpus.record import Record
from corpus.statements.standing_words import HEDGES, LAYING_DOWN, LAYING_DOWN_ARABIC, WORDS, Standing

__all__ = ["DRAFTS", "Standing", "standing_in", "standing_of"]

DRAFTS = frozenset(("draft resolution", "draft decision"))
"""Kinds of record whose paragraphs are proposed until a body adopts them."""

_PROPOSED = frozenset((Standing.DECISION, Standing.RECOMMENDATION, Standing.REQUEST))  # what a draft would have a body do
_VIEWS = frozenset((Standing.PERSONAL_VIEW, Standing.GROUP_VIEW, Standing.DELEGATION_VIEW))
_COMPILED = {standing: {language: re.compile(words, re.IGNORECASE) for language, words in by.items()} for standing, by in WORDS.items()}
_HEDGES = {language: re.compile(words, re.IGNORECASE) for language, words in HEDGES.items()}
_LAYING_DOWN = {language: re.compile(words) for language, words in LAYING_DOWN.items()}
_LAYING_DOWN_ARABIC = re.compile(LAYING_DOWN_ARABIC)
# Who suggests, of what a Chinese sentence says before the verb, beside a State: a delegation, a government, a group of States. What bodies, their
# officers and reports recommend is told with the same word.
_SUGGESTING_ZH = re.compile(r"代表(?!大?会)|我国|本国|政府(?!间)|国家集团|集团国家|\d+国集团|(?:若干|一些|有些|几个|许多|各)国(?:家)?$")
_BODY_ZH = re.compile(
    r"主席|主持|协调|召集|报告员|秘书|调解|特使|专员|总干事|会议|大会|全会|委员会|委会|小组|工作组|[会组]$|厅$|局$|署$|处$|所$|理事会|议会|法院|机构|报告|研究|审查|评估|审计|专家|教授|顾问"
)
_NAME_ZH = 3  # characters of a name that is transcribed
_FILLERS_ZH = re.compile(r"^[并还又也再谨特现同时另外此外，,\s]+|[并还又也再谨特现则已曾，,\s]+$")
_LINES = re.compile(r"\n| \[…\] ")
_CLAUSES = re.compile(r"(?<=[;；؛。!?؟])|(?<=[^\W\d_]{2}\.)\s")
_MARK = re.compile(
    r"[\W_]*(?:(?:\d{1,3}|[a-zа-яA-Z]{1,2}|[ivxIVX]{1,4}|[\u0621-\u064a]{1,2}|[一二三四五六七八九十]{1,3})\s*[.)）、]\s*|\d{1,3}\s*[-–]\s*)?[\W_]*"
)


def standing_in(record: Record, text: str) -> Standing | None:
    """How a statement stands in the record that holds it: what a draft decides, recommends or requests is proposed."""
    standing = standing_of(text, record.language)
    return Standing.PROPOSAL if standing in _PROPOSED and record.metadata.kind in DRAFTS else standing


def standing_of(text: str, language: Language) -> Standing | None:
    """How a statement of a record in that language stands; None where its words don't tell. Of a list, its lead-in tells."""
    if language not in _HEDGES:
        return None
    found: list[Standing] = []
    for line in filter(None, map(str.strip, _LINES.split(text))):
        if line[-1] in ",،，":  # a recital, which says why a body acts and not what it does
            continue
        told = [standing for clause in _CLAUSES.split(line) if (standing := _of_clause(clause, language))]
        if line[-1] in ":：" and not found:
            return told[-1] if told else None
        found += told
    return found[0] if len(set(found)) == 1 else None


def _of_clause(clause: str, language: Language) -> Standing | None:
    mark = _MARK.match(clause)
    plain = clause[mark.end() if mark else 0 :]
    for standing in Standing:
        pattern = _COMPILED[standing][language]
        told = [match for match in pattern.finditer(plain) if standing in _VIEWS or _done(plain, match, language)]
        if told and standing is Standing.RECOMMENDATION and language is Language.ZH and all(_is_suggested(plain, match) for match in told):
            return Standing.PROPOSAL
        if told:
            return standing
    return None


def _is_suggested(clause: str, match: re.Match[str]) -> bool:
    """Whether the Chinese word that stands for both tells what a State or its delegation suggests, and not what a body, its officers or a report
    recommend: "凯尔德兰建议设立小组"."""
    named = _FILLERS_ZH.sub("", clause[: match.start()].strip())
    if match[0] != "建议" or not named or _BODY_ZH.search(named):
        return False
    return bool(_SUGGESTING_ZH.search(named)) or any(find_states(named, Language.ZH)) or _is_transcribed(named)


def _is_transcribed(named: str) -> bool:
    """Whether what is said before the verb begins with a name that is transcribed whole, as a State's is that no list has."""
    found = next((run for run in runs(named)), "")
    return len(found) >= _NAME_ZH and named.startswith(found)


def _done(clause: str, match: re.Match[str], language: Language) -> bool:
    """Whether an act is told as one that was done: not under a condition, denied, or laid down as what a body does in general."""
    before = clause[: match.start()]
    if _HEDGES[language].search(before):
        return False
    if match.groupdict().get("now") is None:
        return True
    if language is Language.AR:
        return _LAYING_DOWN_ARABIC.match(clause, match.end()) is None
    body = _LAYING_DOWN.get(language)
    return body is None or body.search(before) is None
