"""The title of a record, as its title block prints it: a heading, a letter's own line, the subject under a number or under the sponsors."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from corpus.layout.dating import full_date, is_date_line
from corpus.layout.meeting_dates import MEETING
from corpus.lines import columns, ends_sentence
from corpus.naming.meetings import number_of_meeting
from corpus.naming.numbered_bodies import numbered_bodies
from corpus.naming.offices import LETTERHEAD, SALUTATION
from corpus.naming.patterns import find_kind, heading, is_imprint, is_masthead, is_sponsors, kind_of
from corpus.reading.block import Block

_SHORT = 250  # characters: a title or a line of a masthead is no longer
_NEAR = 24  # characters: a line that names its document's kind begins so, or nearly
_LINES = 4  # of a title at most
_NARROW, _WIDE = 40, 90  # columns of a line that a typist or a text editor broke
_OWN_TITLE = frozenset(("letter", "note verbale"))
_NUMBERED = frozenset(("decision", "resolution"))  # documents that a number names, with their subject on the next line
_OPEN_END = re.compile(
    r"(?:\b(?:of|the|to|from|and|in|on|for|by|at|with|de|du|des|la|le|les|et|à|au|aux|en|par|sur|pour|del|los|las|el|y|a|al|por|и|в|на|о|об|от|для|по|с)|-)$",
    re.IGNORECASE,
)
_NUMBER_WORD = re.compile(r"no|nos|n[o°º]|núm|num|nro|numero|numéro|número|number|номер|رقم|ال|第|号|[ivxlc]+|[a-z]", re.IGNORECASE)
# Who presides or reports, by name, beneath a title: "Chair: Ms. Berit Aasland".
_OFFICER = re.compile(
    r"(?:(?:acting|vice|co|deputy)[-\s]?)*(?:chair(?:person|man|woman|s)?|presidents?|rapporteurs?(?:[-\s]general)?|secretar(?:y|ies)|facilitators?|moderators?)[^:：]{0,40}:|(?:vice-|co)?(?:présidente?s?|rapporteu(?:r|se)s?|secrétaires?|facilitat(?:eur|rice)s?)[^:]{0,40}:"
    r"|(?:vice|co)?(?:president[ea]s?|relator(?:a|es|as)?|secretari[oa]s?|facilitador(?:a|es)?)[^:]{0,40}:|(?:со|заместител\w+\s+)?(?:председател\w+|докладчик\w*|секретар\w+|координатор\w*)[^:]{0,40}:|(?:副|共同)?(?:主席|报告员|秘书|协调员)[^:：]{0,12}[:：]|(?:نائب\w*\s+)?(?:ال)?(?:رئيسة?|مقررة?|أمينة?|ميسرة?)[^:]{0,40}:",
    re.IGNORECASE,
)
_TO = re.compile(r"(?:to|à|aux?|al?)\s", re.IGNORECASE)
_ADOPTED = re.compile(r"\W*(?:adopted|taken|adoptée?s?|prise|aprobad[oa]s?|adoptad[oa]s?|принят[аоы]?\b|اعتمد|المعتمد|اتخذ)|.{0,40}通过\W*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Title:
    """A title and the numbers of the first and the last line on which it stands."""

    text: str
    first: int
    last: int


def printed_title(blocks: Sequence[Block], lines: Sequence[str], *, plain: bool = True) -> Title | None:
    """The title that a record prints; None where it has none.

    Args:
        blocks: those in which a title block stands.
        lines: the record's first lines up to its first annex, in more of which that of a letter may stand.
        plain: whether first lines that nothing marks may be a title: of a scanned page they may be its letterhead.
    """
    top = lines[: len(blocks)]
    marked = [at for at, block in enumerate(blocks) if block.level and not is_masthead(block.text)]
    if marked and not kind_of(blocks[marked[0]].text):  # a body's name may stand above, as a lower heading
        highest = min((blocks[at].level for at in marked if at < len(top)), default=blocks[marked[0]].level)
        marked = [at for at in marked if blocks[at].level <= highest]
    if marked and marked[0] < len(top) and LETTERHEAD.search(lines[marked[0]]) and not kind_of(lines[marked[0]]) and (own := _letter_title(lines)):
        return own  # the office that writes stands over it
    if marked and marked[0] < len(top) and not (heading(top[marked[0]]) and _kind_line(top[: marked[0]]) is not None):
        return _subject(top, marked[0]) or Title(top[marked[0]][:_SHORT], marked[0], marked[0])
    for at, text in enumerate(top):
        if is_sponsors(text) and (found := _under_sponsors(top, at)):
            return found
    # A letter's own title, before what it says of agenda items.
    if own := _letter_title(lines):
        return own
    sponsored = next((at for at, text in enumerate(top) if is_sponsors(text) and is_title(text)), None)
    # Only then, since the agenda item's heading above the sponsors may itself name a report.
    if (line := _kind_line(top)) is not None:
        return _under_number(top, line) or _of_body(top, line) or _joined(top, line, sure=False)
    unmarked = (_of_correspondents(top) or _plain_title(top)) if plain and len(blocks) > 1 else None
    # A draft without a subject of its own is called by its sponsors and its kind, and not by the name of the body that stands above.
    if sponsored is not None and (unmarked is None or _acts(unmarked.text, top[sponsored:])):
        return Title(top[sponsored][:_SHORT], sponsored, sponsored)
    # A heading of an annex is the title of a record that begins with it, or that has none.
    return unmarked or next((Title(blocks[at].text[:_SHORT], at, at) for at in marked), None)


def _acts(text: str, following: Sequence[str]) -> bool:
    """Whether a line is the name of the body that acts: the line that opens the preamble names it again ("The Council of Lights,")."""
    name = text.casefold()
    return any(line.rstrip(" *_")[-1:] in (",", "،", "，") and line.strip(" *_,،，").casefold().endswith(name) for line in following)


def meeting_title(top: Sequence[str]) -> Title | None:
    """The title of the record of a meeting: the first line that names such a record or calls the meeting by its number."""
    for at, text in enumerate(top):
        named = find_kind(text)
        if is_title(text) and ((named is not None and named[0] == MEETING and named[1] <= _NEAR) or number_of_meeting(text, "") is not None):
            return _joined(top, at, sure=False)
    return None


def _letter_title(lines: Sequence[str]) -> Title | None:
    """The line that names a letter and its day."""
    for at, text in enumerate(lines):
        if len(text) <= _SHORT and kind_of(text[:_NEAR]) in _OWN_TITLE and is_title(text):
            title = _joined(lines, at, sure=False, wrapped=True)
            if full_date(title.text):
                return title
    return None


def _kind_line(top: Sequence[str]) -> int | None:
    """The number of the first line that names the document's kind and can be its title; "Report on the first session" is none of a masthead."""
    for at, text in enumerate(top):
        masthead = is_masthead(text) and (is_imprint(text) or not kind_of(text[:_NEAR]))
        if kind_of(text) and is_title(text) and not (masthead or is_sponsors(text) or heading(text)):
            return at
    return None


def _of_body(top: Sequence[str], at: int) -> Title | None:
    """The title of a report whose line tells of whom it is no more than "its first session", with the numbered body on the line above."""
    above = top[at - 1] if at else ""
    if not is_title(above) or kind_of(above) or not any(body.start == 0 for body in numbered_bodies(above)) or numbered_bodies(top[at]):
        return None
    report = _joined(top, at, sure=False)
    return Title(f"{above}: {report.text}"[:_SHORT], at - 1, report.last)


def _subject(top: Sequence[str], at: int) -> Title | None:
    """The title of which the heading at `at` tells only the sponsors or the number."""
    if is_sponsors(top[at]):
        return _under_sponsors(top, at)
    return _under_number(top, at)


def _under_sponsors(top: Sequence[str], at: int) -> Title | None:
    following = top[at + 1] if at + 1 < len(top) else ""
    return _joined(top, at + 1, sure=True) if 0 < len(following) <= _SHORT and not following.endswith((",", "，", "،")) else None


def _under_number(top: Sequence[str], at: int) -> Title | None:
    """The number of a decision or a resolution, or the word alone, with its subject, below or beneath when it was adopted: "Decision 1: Lighting of fog
    signals"."""
    below = at + 2 if at + 1 < len(top) and _ADOPTED.match(top[at + 1]) else at + 1
    if not _is_number(top[at]) or below >= len(top) or not _plain(top[below]) or _ADOPTED.match(top[below]):
        return None
    subject = _joined(top, below, sure=False)
    return Title(f"{top[at].rstrip(' .。:：')}: {subject.text}"[:_SHORT], at, subject.last)


def _is_number(text: str) -> bool:
    """Whether a line is the number of a decision or a resolution, or the word for it, and nothing else."""
    found = find_kind(text)
    if found is None or found[0] not in _NUMBERED:
        return False
    rest = f"{text[: found[1]]} {text[found[2] :]}"
    return all(word.isupper() or _NUMBER_WORD.fullmatch(word) for word in re.findall(r"[^\W\d_]+", rest))


def is_title(text: str) -> bool:
    """Whether a line can be a title: short, no sentence, nor a piece of one, no date line."""
    whole = text[-1:] not in ",，،-" and not text[:1].islower() and not ends_sentence(text)
    return whole and not is_date_line(text) and len(text) <= _SHORT


def _joined(top: Sequence[str], at: int, *, sure: bool, wrapped: bool = False) -> Title:
    """The title that begins at `at`, with the lines it runs on to; where it is `sure` that a title stands here, up to the text. `wrapped`: lines of about the
    width of a page's run on, too."""
    last = at
    while last + 1 < len(top) and last - at + 1 < _LINES:
        line, following = top[last], top[last + 1]
        if not _plain(following):
            break
        full = wrapped and _NARROW <= columns(line) <= _WIDE
        if not (full or _OPEN_END.search(line) or following[0].islower() or (sure and columns(following) <= columns(line))):
            break
        last += 1
    return Title(" ".join(top[at : last + 1])[:_SHORT], at, last)


def _plain(text: str) -> bool:
    """Whether a line can be part of a title and of nothing else."""
    fits = _SHORT >= len(text) >= 4 and not ends_sentence(text) and text[-1:] not in ",，،:："
    return fits and not (_OFFICER.match(text) or is_masthead(text) or heading(text) or is_date_line(text) or is_sponsors(text) or SALUTATION.match(text))


def _of_correspondents(top: Sequence[str]) -> Title | None:
    """The title that two lines in capitals make, who writes and to whom: "MR. ORVELL, AMBASSADOR IN ELLERING," over "TO MS. AASLAND, FOREIGN MINISTER."."""
    for at, (line, below) in enumerate(pairwise(top)):
        if line.isupper() and below.isupper() and line.endswith(",") and _TO.match(below) and len(line) + len(below) < _SHORT and not is_masthead(line):
            return Title(f"{line} {below}".rstrip(" ."), at, at + 1)
    return None


def _plain_title(top: Sequence[str]) -> Title | None:
    lines: list[int] = []
    for at, text in enumerate(top):
        if _plain(text) and sum(len(top[i]) for i in lines) < 120:
            lines.append(at)
        elif lines and is_masthead(text) and not is_imprint(text):
            lines = []  # whose session it is: the conference's name, and no title
        elif lines:
            break
    return Title(" ".join(top[i] for i in lines)[:_SHORT], lines[0], lines[-1]) if lines else None
