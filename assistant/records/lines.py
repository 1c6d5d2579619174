"""How answers about records name a record, in one line, and how they are put together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from assistant.answers import Answer, Citation, Statement
from assistant.phrases.general import language_name
from assistant.phrases.record_phrases import comma, date_in, joined, kind_name, labelled, tell
from assistant.records.selection import Document
from assistant.records.title_blocks import TitleBlocks
from corpus.languages import Language
from corpus.naming.parties import sponsors
from corpus.naming.states import StateMention, find_states, state_name
from corpus.questions.record_questions import RecordQuestion
from index.fact_queries import RecordFact

SURE = 0.97
"""The confidence in an answer from the catalog: it is complete; what can be wrong is how the question was read, or a title block."""
SHOWN = 50
"""Documents that an answer lists; it counts all."""
_WORDS = 120  # characters of a sender's words in a line: a draft may have a hundred sponsors
_LISTED = "\ua66e"  # a letter of no living language, about the number of a State in place of its name
_STATES = 5  # States that are named beside the words
_QUOTES = {
    Language.EN: "“{}”", Language.FR: "« {} »", Language.ES: "«{}»", Language.RU: "«{}»", Language.ZH: "“{}”", Language.AR: "«{}»",
}  # fmt: skip


def quoted(words: str, language: Language) -> str:
    """Words of a record, in the quotation marks of the language of the answer."""
    return _QUOTES.get(language, "“{}”").format(" ".join(words.split()))


def marks(numbers: Iterable[int]) -> str:
    """The citations' numbers as they stand behind what they prove."""
    return "".join(f"[{n}]" for n in numbers)


def record_line(document: Document, blocks: TitleBlocks, language: Language, *, sender: RecordFact | None = None) -> str:
    """A document in a line: symbol or name, title, kind, who it is from, date, day of distribution, languages."""
    first = document.first
    parts = [first.title and quoted(first.title, language), kind_name(first.kind, language) if first.kind else None]
    sent = sender or next((f for r in document.records for name in ("sender", "sponsor") for f in blocks.facts(r.record_id, name)), None)
    if sent and (sender or _tells_more(sent, document, language)):
        parts.append(labelled("sender", sender_words(sent, document, language, _WORDS), language))
    parts.append(date_in(document.date, language) if document.date else None)
    parts.append(tell("distributed", language, date=date_in(document.distributed, language)) if document.distributed else None)
    parts.append(joined([language_name(Language(r.language), language) for r in document.records], language))
    return comma(language).join([first.symbol or first.document, *(part for part in parts if part)])


def sender_words(fact: RecordFact, document: Document, language: Language, limit: int | None = None) -> str:
    """Who sent a document: the States in the language of the answer, and the record's own words, of which `limit` characters."""
    if fact.name in ("sender_state", "sponsor_state"):
        return state_name(fact.value, language)
    names = list(dict.fromkeys(sender_names(fact, document, language)))
    words = fact.value if limit is None or len(fact.value) <= limit else f"{fact.value[:limit].rsplit(' ', 1)[0]} …"
    if not names or len(names) > _STATES:
        return quoted(words, language)
    return f"{joined(names, language)} ({quoted(words, language)})" if names != [fact.value] else names[0]


def _tells_more(sender: RecordFact, document: Document, language: Language) -> bool:
    """Whether the sender says more than the title beside it: it is another one, or its State is named in another language."""
    title = document.first.title
    if not title or sender.value not in title:
        return True
    return document.first.language != language and bool(_states(sender, document))


def sender_names(fact: RecordFact, document: Document, language: Language) -> list[str]:
    """The States that a sender's words name, in the language of the answer; of sponsors also those that no list of States has, if it has one of
    them."""
    found = _states(fact, document)
    names = [state_name(state.code, language) for state in found]
    if fact.name != "sponsor" or not found:
        return names
    words = fact.value
    for at, state in reversed(list(enumerate(found))):  # a State's name may hold what parts others: "Bosnia and Herzegovina"
        words = f"{words[: state.start]}{_LISTED}{at}{_LISTED}{words[state.end :]}"
    places = ((name, re.findall(rf"{_LISTED}(\d+){_LISTED}", name)) for name in sponsors(words))
    return [told for name, listed in places for told in ([names[int(at)] for at in listed] or [name])]


def _states(fact: RecordFact, document: Document) -> list[StateMention]:
    spoken = next((Language(r.language) for r in document.records if r.record_id == fact.record_id), Language.UND)
    return list(find_states(fact.value, spoken))


def made(asked: RecordQuestion, lines: Sequence[str], statements: Sequence[Statement], citations: Sequence[Citation]) -> Answer:
    """The answer of these lines."""
    return Answer(
        question=asked.text, resolved_question=asked.text, language=asked.language, refused=False, reason=None, confidence=SURE,
        text="\n".join(lines), statements=tuple(statements), citations=tuple(citations), form="records",
    )  # fmt: skip
