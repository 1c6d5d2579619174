"""Amounts of money, in six languages: whether a question asks for one, and whether a text holds one (or says that nothing is paid).

Both are told from closed lists of words (`corpus.naming.money_words`), and rather missed than seen where there is none: "what amount of oil" asks
for no money, and "paid tribute to 30 keepers" holds none.
"""

from __future__ import annotations

from corpus.languages import Language
from corpus.layout.tables import is_amount
from corpus.naming.dates import find_dates
from corpus.naming.money_words import ASKED, BEFORE_NUMBER, BEHIND_NUMBER, COST, COUNTED, CURRENCIES, LEADS_TO, NO_AMOUNT, NOTHING
from corpus.naming.patterns import cells
from corpus.naming.quantities import quantities

_BEFORE = 30  # characters before a number in which a currency is looked for
_NEAR = 40  # characters between a word for what is paid and its amount


def asks_for_money(question: str, language: Language) -> bool:
    """Whether a question asks for an amount of money: what something costs, a fee, a budget."""
    pattern = ASKED.get(language)
    return pattern is not None and pattern.search(question.strip()) is not None


def row_holds_money(columns: str, row: str, language: Language) -> bool:
    """Whether a table's row holds an amount of money by what names its `columns`: a currency, or what is paid."""
    if not (CURRENCIES.search(columns) or ((cost := COST.get(language)) and cost.search(columns))):
        return holds_money(row, language)
    return any(is_amount(cell) for cell in cells(row)[1:])


def holds_money(text: str, language: Language) -> bool:
    """Whether a text holds an amount of money, or says that nothing is to be paid."""
    if NOTHING.search(text):
        return True
    days = [(d.start, d.end) for d in find_dates(text)]
    numbers = [(q.start, q.end) for q in quantities(text, language) if not any(start <= q.start < end for start, end in days)]
    if any(BEHIND_NUMBER.match(text, end) or BEFORE_NUMBER.search(text, max(0, start - _BEFORE), start) for start, end in numbers):
        return True
    if language not in COST:
        return False
    costs = [match.end() for match in COST[language].finditer(text)]
    counted = [start for start, end in numbers if not NO_AMOUNT.match(text, start) and not COUNTED.match(text, end)]
    return any(0 <= start - at <= _NEAR and LEADS_TO[language].fullmatch(text, at, start) for start in counted for at in costs)
