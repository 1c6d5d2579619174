"""Tables whose rows answer together: of which State pays the most, one row tells nothing without the others, and some of them would tell a wrong one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant.choosing.extract import Extract, text_of
from assistant.choosing.extracts import annexed, sends_a_list, tells_money
from assistant.choosing.units import QUOTE_BUDGET, text_tokens
from corpus.languages import Language
from corpus.layout.tables import cell_spans, heads
from corpus.naming.dates import western_digits
from corpus.naming.patterns import cells, is_row
from corpus.naming.states import find_states
from corpus.questions.named import AnswerType, Question
from corpus.questions.superlatives import asks_for_extreme, is_superlative
from corpus.questions.talk_words import WORDINGS, content_words
from corpus.record import Paragraph, Record

_MOST = 20  # rows that are quoted all together
_ALIKE = 2  # rows of one table that are quoted: one alone is asked for by what it is of
_NUMBER = re.compile(r"[^\d\w]*\d[\d\s.,'’٫٬]*[^\w]*")
_GROUPED = re.compile(r"(?<!\b0)[\s.,'’٬](?=\d{3}(?!\d))")
# That a State pays, and what stands in such a question beside that: the State, "most", "least".
_PAYS = {
    Language.EN: re.compile(r"\b(?:pay(?:s|ing)?|paid|contribut(?:es?|ed|ing))\b", re.IGNORECASE), Language.FR: re.compile(r"\b(?:pa(?:ie|ye|iera)|verse|contribue|a\s+(?:payé|versé))(?:nt)?\b", re.IGNORECASE),
    Language.ES: re.compile(r"\b(?:pag(?:a|an|ó|aron)|aport(?:a|an|ó|aron)|contribuye)\b", re.IGNORECASE), Language.RU: re.compile(r"\b(?:платит|платят|заплатил[аио]?|вносит|вносят|уплачивает)\b", re.IGNORECASE),
    Language.ZH: re.compile(r"缴[费纳款]|支付|付[款费]|缴"), Language.AR: re.compile(r"(?<![\u0621-\u064a])(?:[تي]?دفعت?|[تي]سدد|[تي]ساهم|[تي]سهم)(?![\u0621-\u064a])"),
}  # fmt: skip
_LIGHT = re.compile(
    r"(?:member\s*)?states?|countr(?:y|ies)|most|least|more|less|(?:the\s+)?(?:largest|smallest|highest|lowest)|amount|sum|money|contributions?|états?|pays|plus|moins|somme|montant|argent|contributions?|estados?|país(?:es)?|más|menos|mayor|menor|suma|cantidad|contribución|dinero"
    r"|государств\w{0,2}|стран\w{0,2}|больше|меньше|всего|всех|сам\w{2}|больш\w{2,3}|маленьк\w{2}|взнос\w{0,2}|денег|сумм\w|(?:成员)?国家?|最|多|少|的|钱|(?:ال)?دول(?:ة|ه)?|(?:ال)?بلد(?:ان)?|(?:ال)?(?:أكثر|أقل|أكبر|أصغر)|مبلغا?|(?:ال)?مال",
    re.IGNORECASE,
)
_TOTAL = re.compile(r"(?:grand\s+)?(?:sub-?)?total\w*|somme|suma|итого|всего|合\s*计|总\s*计|小\s*计|共\s*计|(?:ال)?(?:مجموع|إجمالي)(?:\s+\w+)?", re.IGNORECASE)


def with_whole_tables(question: Question, extracts: Sequence[Extract], records: Mapping[str, Record]) -> list[Extract]:
    """The extracts; where the question asks which of several is at an end, with all rows of each table of which they hold several, or of one that there
    is no room for, with those that hold the largest and the smallest number of each column. With all, too, of the list that the covering letter says to be
    annexed, where that is quoted beside one of its rows."""
    extreme = asks_for_extreme(question.text, question.language)
    sent = {e.hit.record_id for e in extracts if sends_a_list(e, records[e.hit.record_id])}
    kept, tables = list(extracts), Tables(records)
    for record_id, at in dict.fromkeys(table for e in extracts if (table := tables.of(e))):
        own = [e for e in kept if tables.of(e) == (record_id, at)]
        if extreme and len(own) >= _ALIKE:
            kept = with_rows(kept, own, _wanted(records[record_id], tables.rows(record_id, at)))
        elif record_id in sent and annexed(records[record_id], at) and fits(records[record_id], rows := tables.rows(record_id, at)):
            kept = with_rows(kept, own, rows)
    return kept


def of_all_states(question: Question, extracts: Sequence[Extract], records: dict[str, Record]) -> list[Extract]:
    """The rows of a table of amounts of States that is quoted whole, where the question asks which State pays the most or the least and names no other
    matter: it answers for sure, whatever else meets the question. None where it asks for anything else."""
    if not asks_for_extreme(question.text, question.language) or AnswerType.STATE not in question.answer_types or not _only_pays(question):
        return []
    tables = Tables(records)
    for record_id, at in dict.fromkeys(table for e in extracts if (table := tables.of(e))):
        own = [e for e in extracts if tables.of(e) == (record_id, at)]
        rows = tables.rows(record_id, at)
        if {p.start for p in rows} <= {e.start for e in own} and all(tells_money(e, records) for e in own) and _of_states(records[record_id], rows):
            return own
    return []


def _only_pays(question: Question) -> bool:
    """Whether a question that asks for a State says that it pays, and nothing beside that and how much."""
    if question.named or (paying := _PAYS.get(question.language)) is None or (paid := paying.search(question.text)) is None:
        return False
    rest = f"{question.text[: paid.start()]} {question.text[paid.end() :]}"
    words = content_words(rest, WORDINGS[question.language])
    return all(is_superlative(word, question.language) or _LIGHT.fullmatch(word) for word in words)


def _of_states(record: Record, rows: Sequence[Paragraph]) -> bool:
    """Whether most rows of a table are each of a State."""
    labels = [cells(record.text[p.start : p.end])[0] for p in rows]
    return 2 * sum(bool(next(iter(find_states(label, record.language)), None)) for label in labels) > len(labels)


class Tables:
    """The tables of records; those of each are told once."""

    def __init__(self, records: Mapping[str, Record]) -> None:
        self._records = records
        self._told: dict[str, dict[int, Paragraph]] = {}

    def of(self, extract: Extract) -> tuple[str, int] | None:
        """The table whose row an extract is, by its record and where the row begins that names its columns; None where it is no whole row of one."""
        if extract.lead is None or extract.label or not is_row(text_of(extract, self._records)):
            return None
        head = self._heads(extract.hit.record_id).get(extract.start)
        return (extract.hit.record_id, head.start) if head else None

    def rows(self, record_id: str, at: int) -> list[Paragraph]:
        """The rows below that which names a table's columns and begins `at`."""
        columns = self._heads(record_id)
        return [p for p in self._records[record_id].paragraphs if (head := columns.get(p.start)) and head.start == at != p.start]

    def _heads(self, record_id: str) -> dict[int, Paragraph]:
        if record_id not in self._told:
            self._told[record_id] = heads(self._records[record_id].text, self._records[record_id].paragraphs)
        return self._told[record_id]


def with_rows(extracts: Sequence[Extract], own: Sequence[Extract], wanted: Sequence[Paragraph]) -> list[Extract]:
    """The extracts, with these rows of the table that the `own` are rows of, in the place of the first of them."""
    held = {e.start for e in own}
    best = max(own, key=lambda e: e.score)
    more = [replace(best, start=p.start, end=p.end) for p in wanted if p.start not in held]
    first = extracts.index(own[0])
    return [*extracts[:first], *own, *more, *(e for e in extracts[first:] if e not in own)]


def fits(record: Record, rows: Sequence[Paragraph]) -> bool:
    """Whether there is room to quote rows all together."""
    return len(rows) <= _MOST and sum(text_tokens(record.text[p.start : p.end]) for p in rows) <= QUOTE_BUDGET


def _wanted(record: Record, rows: Sequence[Paragraph]) -> Sequence[Paragraph]:
    """All rows of a table, or those at an end; none of a table without numbers."""
    counted = [p for p in rows if not _TOTAL.fullmatch(cells(record.text[p.start : p.end])[0].strip(" :："))]
    ends = _ends(record, counted or rows)
    return (rows if fits(record, rows) else ends) if ends else []


def _ends(record: Record, rows: Sequence[Paragraph]) -> list[Paragraph]:
    """The rows with the largest and the smallest number of each column, the first one naming what the rows are of."""
    columns: dict[int, list[tuple[float, int]]] = {}
    for n, row in enumerate(rows):
        spans = cell_spans(record.text, row.start, row.end)
        for column, span in enumerate(spans[1:]):
            if (value := _value(record.text[slice(*span)])) is not None:
                columns.setdefault(column, []).append((value, n))
    found = {end(values)[1] for values in columns.values() if len(values) >= _ALIKE for end in (min, max)}
    return [rows[n] for n in sorted(found)]


def _value(cell: str) -> float | None:
    """The number that a cell holds alone, with separators of thousands or without."""
    plain = western_digits(cell)
    if not _NUMBER.fullmatch(plain):
        return None
    digits = _GROUPED.sub("", plain).replace(",", ".").replace("٫", ".")
    number = re.search(r"\d+(?:\.\d+)?", digits)
    return float(number[0]) if number else None
