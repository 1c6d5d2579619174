"""A question that is put to a resolution or a decision by its number, of which an index has no record, put to the draft that was adopted as such."""

from __future__ import annotations

from assistant.records.adoptions import Adoptions
from corpus.languages import detect
from corpus.questions.named import understand
from index.store import Index


def of_adopted_draft(asked: str, index: Index) -> str:
    """The question with the symbol of the draft in place of the number; as it is where there is a record of that number, or no such draft."""
    question = understand(asked, detect(asked))
    named = next((d for d in question.documents if d.adopted), None)
    if named is None or len(question.adopted) != 1:
        return asked
    names = sorted(question.adopted_numbers)
    if any(index.records_naming("adopts", name) for name in names):
        return asked
    with index.snapshot():
        found = Adoptions(index, index.listed(), question.language).as_(names)
    if not found:
        return asked
    return f"{asked[: named.start].removesuffix('第')}{found[0][0]}{asked[named.end :]}"
