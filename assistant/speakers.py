"""Who speaks where a record is quoted, as the record itself tells: the heading of the letter that is annexed, the paragraph that begins with its
speaker, or the title."""

from __future__ import annotations

import re

from corpus.record import Record, Section

_TITLES = 12  # paragraphs at a record's beginning among which its title is
_OPENING = 120  # characters at a paragraph's beginning in which its speaker is named
# "The representative of Quenda said", "Ms. Obrist (Drevania):", "主席说".
_SPEAKER = re.compile(
    r"\b(?:representatives?|observer|President|Chair(?:man|person)?|Secretariat|Rapporteur)\b|\b(?:représentante?s?|observat(?:eur|rice)|Présidente?|Secrétariat|Rapporteu(?:r|se))\b"
    r"|\b(?:representantes?|observador[a]?|President[ea]|Secretaría|Relator[a]?)\b|\b(?:представител|наблюдател|председател|секретариат|докладчик)\w*|代表|观察员|主席|秘书处|报告员"
    r"|ممثل|مراقب|رئيس|الأمانة|المقرر|\([^()\d]{3,40}\)\s*[:：]",
    re.IGNORECASE,
)
_LETTER = re.compile(
    r"\bletters?\b|\bnote\s+verbale\b|\bstatement\b|\bmemorandum\b|\blettre\b|\bnote\b|\bdéclaration\b|\bcarta\b|\bnota\b|\bdeclaración\b|\bписьмо\b|\bнота\b|\bзаявление\b|信|照会|发言|声明|رسالة|مذكرة|بيان",
    re.IGNORECASE,
)


def speaker_of(record: Record, start: int) -> tuple[int, int]:
    """The span that tells who speaks at an offset of a record; the paragraph at it where nothing tells."""
    for section in reversed(record.sections_at(start)[1:]):
        if section.title and _LETTER.search(section.title) and (span := _of_title(record, section.title, section)):
            return span
    paragraph = record.paragraph_at(start)
    here = (paragraph.start, paragraph.end) if paragraph else (start, start + 1)
    if _SPEAKER.search(record.text[here[0] : here[0] + _OPENING]):
        return here
    if record.metadata.title and (span := _of_title(record, record.metadata.title, record.root)):
        return span
    titles = (p for p in record.paragraphs[:_TITLES] if p.kind == "heading" and _LETTER.search(record.text[p.start : p.end]))
    return next(((p.start, p.end) for p in titles), here)


def _of_title(record: Record, title: str, section: Section) -> tuple[int, int] | None:
    """Where a title stands in a section, however its lines are broken."""
    found = re.compile(r"\s+".join(map(re.escape, title.split()))).search(record.text, section.start, section.end)
    return found.span() if found else None
