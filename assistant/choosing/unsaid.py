"""What a question is about and nothing quoted speaks of: a rare noun ("rice", where teff is told of) that the quoted texts neither say, nor the
headings above them, nor say in other words. All other words of such a question are met, so its answer reads like one, and says where it is not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from assistant.choosing.extract import Extract, text_of
from assistant.phrases.general import say
from assistant.phrases.record_phrases import comma
from corpus.languages import Language
from corpus.layout.sentences import sentences
from corpus.naming.answer_types import AnswerType
from corpus.naming.held_types import tells_hour, types_in
from corpus.questions.named import Question
from corpus.questions.reasons import asks_why, explains_vote, gives_reason
from corpus.questions.superlatives import is_superlative
from corpus.record import Record
from corpus.statements.asking_and_replying import tells_reply
from index.asked_nouns import AskedNoun
from index.matching import Match
from index.terms import terms

FAR = 0.46
"""The cosine with what is quoted below which a noun is not said in other words either. docs/evaluation.md tells what that was measured on."""
_HELD = {AnswerType.NUMBER: "unsaid_number", AnswerType.DATE: "unsaid_date"}


def unsaid(
    question: Question, extracts: Sequence[Extract], quoted: Sequence[Extract], records: Mapping[str, Record], match: Match, language: Language
) -> list[str]:
    """In `language`, that none of the texts `quoted` says a rare noun of the question in any form, in their records' titles and the headings
    above neither, and that the `extracts` chosen from what was found are far from it. Where a number or a date is asked for, a noun that only
    sentences without one say is told too.

    Nothing where what answers best is of another language than the question: there no word tells.
    """
    if not match.nouns or max(extracts, key=lambda e: e.score).hit.language is not match.language:
        return []
    spans = [(e.hit.passage_id, start, end) for e in extracts for start, end in ((e.start, e.end), *e.above)]
    said = {t for e in quoted if e.hit.language is match.language for t in _terms(e, records, [(e.start, e.end)])}
    nowhere = [n for n in match.nouns if not is_superlative(n.text, match.language) and said.isdisjoint(n.terms) and match.met(n.tokens, spans) < FAR]
    found = [_told("unsaid", nowhere, match, language)]
    if len(types := _HELD.keys() & question.answer_types) == 1:
        asked = next(iter(types))
        left = [n for n in match.nouns if not said.isdisjoint(n.terms)]
        found.append(_told(_HELD[asked], _beside(left, asked, extracts, records, match), match, language))
    return [line for line in found if line]


def unreasoned(question: Question, quoted: Sequence[Extract], records: Mapping[str, Record], language: Language) -> list[str]:
    """In `language`, that none of the texts quoted gives a reason in so many words, where the question asks why."""
    texts = ((text_of(e, records), e.hit.language) for e in quoted)
    if not asks_why(question.text, question.language) or any(
        gives_reason(text, spoken) or explains_vote(question.text, text) or tells_reply(text, spoken) for text, spoken in texts
    ):
        return []
    return [say("no_reasons", language)]


def _beside(nouns: Sequence[AskedNoun], asked: AnswerType, extracts: Sequence[Extract], records: Mapping[str, Record], match: Match) -> list[AskedNoun]:
    """Those of the nouns that no quoted sentence says which holds what is asked for; none where no sentence does."""
    texts = {record_id: record.text for record_id, record in records.items()}
    holding = [
        (e, (start, end)) for e in extracts for start, end in sentences(texts[e.hit.record_id], e.start, e.end)
        if asked in types_in(texts[e.hit.record_id][start:end], e.hit.language) or (asked is AnswerType.DATE and tells_hour(texts[e.hit.record_id][start:end]))
    ]  # fmt: skip
    if not holding or any(e.hit.language is not match.language for e, _ in holding):
        return []
    said = {t for e, span in holding for t in _terms(e, records, [span])}
    spans = [(e.hit.passage_id, *span) for e, span in holding]
    return [n for n in nouns if said.isdisjoint(n.terms) and match.met(n.tokens, spans) < FAR]


def _terms(extract: Extract, records: Mapping[str, Record], spans: Sequence[tuple[int, int]]) -> list[str]:
    """The terms of parts of an extract, of what stands above it, and of its record's title."""
    record = records[extract.hit.record_id]
    headings = (section.heading for section in record.root.path_at(extract.start))
    texts = (*(record.text[start:end] for start, end in (*spans, *extract.above)), extract.hit.context, *headings, record.metadata.title or "")
    return terms("\n".join(texts), extract.hit.language)


def _told(key: str, nouns: Sequence[AskedNoun], match: Match, language: Language) -> str:
    words = list(dict.fromkeys(_joined(nouns) if match.language is Language.ZH else (noun.text for noun in nouns)))
    return say(key, language, nouns=comma(language).join(say("quoted", language, text=word) for word in words)) if words else ""


def _joined(parts: Iterable[AskedNoun]) -> list[str]:
    """Neighbouring parts of Chinese nouns as one; a single character is no word."""
    found: list[tuple[str, int]] = []
    for part in parts:
        if found and found[-1][1] == part.start:
            found[-1] = (found[-1][0] + part.text, part.end)
        else:
            found.append((part.text, part.end))
    return [text for text, _ in found if len(text) > 1]
