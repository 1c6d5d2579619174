"""Lists of participants: who stands under which State or body, told by the lines above their names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from corpus.lines import columns, ends_sentence
from corpus.naming.offices import holds_office
from corpus.naming.patterns import CAPTION_DEPTH, Heading, is_masthead, is_row, kind_of
from corpus.naming.person_lines import is_person_line, is_titled
from corpus.naming.states import state_code
from corpus.reading.block import Block

LIST = "list of participants"
"""The kind of such a document."""

_WIDE = 60  # columns of the line that names a State, at most
# Lines within a delegation that tell as what the persons under them are there.
_ROLE = re.compile(
    r"\b(?:heads?|members?|alternates?|advis[eo]rs?|experts?|delegates?|representatives?|deput(?:y|ies)"
    r"|chefs?|suppléante?s?|conseill(?:er|ère)s?|délégué?e?s?|membres?|représentante?s?"
    r"|jef[ea]s?|suplentes?|asesor(?:es|as?)?|delegad[oa]s?|miembros?|expert[oa]s?"
    r"|глав[аы]|заместител[ьи]|советник[и]?|эксперт[ыов]*|член[ыов]*|представител[ьи])\b"
    r"|团长|副代表|代表$|顾问|专家|成员|(?<![\u0621-\u064a])(?:رئيس(?:ة)?\s+الوفد|(?:ال)?(?:مناوب|مستشار|خبير|عضو|أعضاء|خبراء|ممثل)\w*)(?![\u0621-\u064a])",
    re.IGNORECASE,
)


def with_delegations(blocks: Sequence[Block], headings: Sequence[Heading | None], kind: str | None) -> tuple[list[Heading | None], frozenset[int]]:
    """The headings, and those of the States and bodies of each list of participants: of the record, where that is its kind, or of an annex or
    a chapter; with the blocks that such lists hold.

    A line is one where it stands above a person and names a State, is in capitals, or is short and names no office; a line in capitals above
    such a line heads a group of them ("MEMBER STATES").
    """
    inside = _inside(blocks, headings, kind)
    named = {i for i in inside if _names(blocks, inside, i)}
    groups = {i - 1 for i in named if i - 1 in inside and i - 1 not in named and _is_caption(blocks[i - 1]) and blocks[i - 1].text.isupper()}
    kept = list(headings)
    for i in named | groups:
        kept[i] = Heading("heading", max(CAPTION_DEPTH, inside[i] + 1) + (i in named), None, blocks[i].text)
    return kept, frozenset(inside)


def _inside(blocks: Sequence[Block], headings: Sequence[Heading | None], kind: str | None) -> dict[int, int]:
    """The blocks of lists that are no headings, each with the depth of the heading under which its list stands."""
    found: dict[int, int] = {}
    open_at = 0 if kind == LIST else None
    for i, heading in enumerate(headings):
        if heading is not None:
            below = blocks[i + 1].text if heading.kind == "annex" and not heading.title and i + 1 < len(blocks) else ""
            if kind_of(heading.title or heading.label or "") == LIST or kind_of(below) == LIST:
                open_at = heading.depth
            elif heading.kind == "annex" or (open_at and heading.depth <= open_at):
                open_at = None
        elif open_at is not None and not blocks[i].note:
            found[i] = open_at
    return found


def _names(blocks: Sequence[Block], inside: Mapping[int, int], at: int) -> bool:
    """Whether the line at `at` names the State or the body of the persons below."""
    block = blocks[at]
    if not _is_caption(block) or at + 1 not in inside:
        return False
    below = blocks[at + 1].text
    if state_code(block.text.strip(" *_[]()（）")):
        return is_person_line(below) or holds_office(below) or _ROLE.search(below) is not None
    return is_person_line(below) and not _ROLE.search(block.text) and (block.text.isupper() or is_titled(below))


def _is_caption(block: Block) -> bool:
    text = block.text
    if block.item or is_row(text) or columns(text) > _WIDE or ends_sentence(text) or any(c.isdigit() or c in ",，،;；؛:：/" for c in text):
        return False
    return not (is_titled(text) or is_masthead(text) or kind_of(text) or (holds_office(text) and not state_code(text)))
