"""The lines of a letter's head and foot that a question asks for: its number, its date, its addressee, who signed it, in which office.

Such lines say little by themselves and are met badly by questions in another language. Which letter is meant is told by how its head, its
signature and what it is called meet the names in the question.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from assistant.choosing.extract import Extract
from corpus.layout.dating import LETTERS
from corpus.layout.letter_heads import Span, is_letter, letter_lines
from corpus.questions.letter_questions import letter_roles, naming_words
from corpus.questions.named import Question
from corpus.record import Record
from index.matching import Match
from index.results import Hit

_LOOKED_AT = 10  # records, the first found
_MET = 0.55  # mean cosine of the question's names with the head of the letter that is meant
_LEAST = 0.3  # of the name that is met worst
_APART = 0.05  # by which the letter that is meant is nearer than the next
_OVER = 1.0  # deviations above what meets the question best


def letter_blocks(
    question: Question, extracts: Sequence[Extract], hits: Sequence[Hit], records: Mapping[str, Record], match: Match, of_kind: Callable[[str], int]
) -> tuple[list[Extract], bool]:
    """The lines of the letter that is meant that tell what is asked, in the order in which it is asked, and whether they tell all of it; none
    where the question asks for no such line, names nothing that tells which letter it means, or no one letter is nearest.

    Args:
        of_kind: how many documents of a kind there are to look in, found or not.
    """
    roles = letter_roles(question)
    names = [tokens for start, end in naming_words(match.text, question.language) if (tokens := match.tokens(start, end))] if roles else []
    kinds = {kind.value for kind in question.kinds} & (LETTERS - {"letter"}) if roles else set()  # a note or a memorandum may be called a letter, no letter so
    if not names and not kinds:
        return [], False
    looked_at = [records[record_id] for record_id in list(dict.fromkeys(hit.record_id for hit in hits))[:_LOOKED_AT]]
    alike = [record for record in looked_at if record.metadata.kind in kinds]
    # Where nothing but its kind is named, the only one of it is meant.
    if not names and (len(alike) != 1 or sum(map(of_kind, kinds)) > 1):
        return [], False
    if not alike:  # what nothing tells the kind of may be of any
        alike = [record for record in looked_at if is_letter(record) and (not kinds or record.metadata.kind is None)]
    found: list[tuple[float, Hit, dict[str, list[Span]]]] = []
    for record in alike:
        lines = letter_lines(record)
        own = [hit for hit in hits if hit.record_id == record.record_id and match.holds(hit.passage_id)]
        if own:
            telling = [each for role, each in lines.items() if role != "addressee"]  # letters are called by who sent them
            spans = [(hit.passage_id, start, end) for hit in own for each in telling for start, end in each]
            met = [match.met(tokens, spans) for tokens in names]
            found.append(((sum(met) / len(met) if min(met) >= _LEAST else 0.0) if met else 1.0, own[0], lines))
    found.sort(key=lambda each: -each[0])
    if not found or found[0][0] < _MET or (len(found) > 1 and found[0][0] - found[1][0] < _APART):
        return [], False
    _, hit, lines = found[0]
    best = max((e.score for e in extracts), default=0.0)  # the letter that is meant may lack the line: another's answers nothing
    quoted = dict.fromkeys(span for role in roles for span in lines.get(role, ()))
    return [Extract(hit, start, end, best + _OVER) for start, end in quoted], bool(quoted) and all(role in lines for role in roles)
