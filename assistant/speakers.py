"""Who speaks where a record is quoted, as the record itself tells: the heading of the letter that is annexed, the paragraph that begins with its
speaker, or the title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.languages import Language
from corpus.layout.authors import sponsors_lines
from corpus.record import Paragraph, Record, Section

_TITLES = 12  # paragraphs at a record's beginning among which its title is
_OPENING = 160  # characters at a paragraph's beginning in which its speaker is named
_MEETING = "record of meeting"
_FROM = ("sender", "office")  # facts that tell in a heading whose letter it is
_ARABIC = r"[\u0621-\u064a]"

# Who takes the floor, by role.
_ROLE = {
    Language.EN: r"\b(?:representatives?|observers?|delegat(?:ion|e)|president|chair(?:man|woman|person)?|co-chairs?|secretariat|secretary(?:-general)?|rapporteur|facilitator|director|ambassador|minister)\b",
    Language.FR: r"\b(?:représentante?s?|observat(?:eur|rice)s?|délégation|présidente?|secrétariat|secrétaire|rapporteu(?:r|se)|facilitat(?:eur|rice)|direct(?:eur|rice)|ambassad(?:eur|rice)|ministre)\b",
    Language.ES: r"\b(?:representantes?|observador(?:es|as?)?|delegación|president[ea]|secretaría|secretari[oa]|relator[a]?|facilitador[a]?|director[a]?|embajador[a]?|ministr[oa])\b",
    Language.RU: r"\b(?:представител|наблюдател|делегаци|председател|секретариат|секретар|докладчи|координатор|директор|посол|министр)\w*(?!\w)",
    Language.ZH: r"(?:代表(?!团)|(?<=[一-鿿]{2})代表团|观察员|主席|秘书处|秘书长|报告员|主任|大使|部长)",
    Language.AR: rf"(?<!{_ARABIC})[وفبل]?(?:ال|ل)?(?:ممثل(?:ة|و|ي|ا|تا)?|مراقب|وفد|رئيسة?|أمانة|أمينة?|مقررة?|ميسرة?|مديرة?|سفيرة?|وزيرة?)(?!{_ARABIC})",
}
# What may stand before the role where a paragraph begins with its speaker: a number, an article, a courtesy, a verb, on what occasion one speaks.
_NUMBER = r"\s*(?:\(?[\d\u0660-\u0669]{1,4}[.)．、]?\s*[-–]?\s*)?"
_LEAD = {
    Language.EN: r"(?:(?:speaking|introducing|presenting|responding|replying|referring|turning|continuing|intervening)\b[^.:]{0,90},\s*)?(?:the\s+)?(?:(?:acting|permanent|deputy|vice|vice-)[\s-]*)?",
    Language.FR: r"(?:(?:prenant|parlant|intervenant|présentant|répondant|s['’]exprimant|poursuivant)\b[^.:]{0,90},\s*)?(?:l[ea]s?\s+|l['’])?(?:vice-)?",
    Language.ES: r"(?:(?:hablando|interviniendo|presentando|respondiendo|refiriéndose|haciendo)\b[^.:]{0,90},\s*)?(?:el\s+|la\s+|los\s+|las\s+)?(?:vice)?",
    Language.RU: r"(?:(?:выступая|отвечая|представляя|касаясь|говоря|продолжая)\b[^.:]{0,90},\s*)?(?:(?:постоянн\w+|исполняющ\w+|временн\w+)\s+(?:обязанности\s+)?)?",
    Language.ZH: r"[^\s，。：:；请求向由给对与和为]{0,16}?",
    Language.AR: rf"(?:{_ARABIC}{{2,10}}\s+)?",
}
# "The Secretariat should lay buoys" tells of one who does not speak.
_OBLIGED = {
    Language.EN: r"(?!\s+(?:should|shall|must|is|was|be|to|will|can|may)\b)",
    Language.FR: r"(?!\s+(?:doi(?:t|vent)|devr\w+|est|sera|a\s+été|peut)\b)",
    Language.ES: r"(?!\s+(?:deb\w+|será?|es|fue|puede)\b)",
    Language.RU: r"(?!\s+(?:долж\w+|следует|будет|может|был\w?)\b)",
    Language.ZH: r"(?!应|须|必须|可以|将)",
    Language.AR: r"(?!\s+(?:يجب|ينبغي|هو|هي)(?![\u0621-\u064a]))",
}
# "Ms. Obrist (Drevania):", "Mr. Orvell (Norrmark) said": a name with what it speaks for, or behind a colon.
_OF_WHOM = r"[^\n:：()（）]{2,60}[(（][^()（）\d]{2,60}[)）]"
_COURTESY = r"(?:(?:mr|ms|mrs|dr|m|mme|mlle|sra?|srta|la\s+sra|el\s+sr)\b\.?|г-(?:н|жа)|(?:ال)?سيدة?)\s"
_NAMED = rf"(?:{_OF_WHOM}\s*(?:[(（\[][^()（）\[\]]{{1,40}}[)）\]]\s*)?[:：]|{_COURTESY}{_OF_WHOM}|[^\n:：()（），。]{{1,30}}(?:先生|女士)\s*[(（][^()（）\d]{{2,60}}[)）])"
OPENS = {language: re.compile(rf"{_NUMBER}(?:{_LEAD[language]}(?:{role}){_OBLIGED[language]}|{_NAMED})", re.IGNORECASE) for language, role in _ROLE.items()}
"""What a paragraph begins with that begins with its speaker."""
_ROLES = {language: re.compile(role, re.IGNORECASE) for language, role in _ROLE.items()}
_GONE_ON = 80  # characters: what happened is told in fewer; in them one who goes on is called
_GOES_ON = {
    language: re.compile(words, re.IGNORECASE)
    for language, words in {
        Language.EN: r"\b(?:he|she|(?:his|her)\s+(?:delegation|government|country)|the\s+speaker)\b",
        Language.FR: r"\b(?:il|elle|(?:sa\s+délégation|son\s+(?:gouvernement|pays))|l['’]orat(?:eur|rice))\b",
        Language.ES: r"\b(?:(?:él|ella)|su\s+(?:delegación|gobierno|país)|(?:el\s+orador|la\s+oradora))\b",
        Language.RU: r"\b(?:он|она|(?:его|е[её])\s+(?:делегаци|правительств|стран)\w*|оратор)\b",
        Language.ZH: r"他|她|其代表团|该代表|发言者",
        Language.AR: r"(?:وفده|وفدها|حكومته|حكومتها|بلده|بلدها)",
    }.items()
}
"""What in a numbered paragraph says that the one who spoke before goes on."""
_LETTER = re.compile(
    r"\bletters?\b|\bnotes?\s+verbales?\b|\bstatement\b|\bmemorandum\b|\blettre\b|\bnote\b|\bdéclaration\b|\bmémorandum\b|\bcarta\b|\bnota\b|\bdeclaración\b|\bmemorando\b|\bписьмо\b|\bнота\b|\bзаявление\b|\bмеморандум\b"
    r"|信(?![号息任])|照会|发言|声明|备忘录"
    rf"|(?<!{_ARABIC})(?:ال)?(?:رسالة|مذكرة|بيان)(?!{_ARABIC})",
    re.IGNORECASE,
)
# "Report of the Working Group": a body that writes, in the title of what it writes.
_OF_BODY = re.compile(
    r"^\W*(?:report|note|rapport|informe|nota)\s+(?:of|by|d[ue]|de\s+l[a'’]|des|del)\b|^\W*доклад\s+[А-ЯЁ]|报告\W*$|^\W*(?:تقرير|مذكرة)\s", re.IGNORECASE
)


def speaker_of(record: Record, start: int) -> tuple[int, int] | None:
    """The span that tells who speaks at an offset of a record; None where nothing does."""
    for section in reversed(record.sections_at(start)[1:]):
        if section.title and _LETTER.search(section.title) and (span := _of_title(record, section.title, section)) and _tells(record, span):
            return span
    paragraph = record.paragraph_at(start)
    if paragraph and _opens(record, paragraph):
        return paragraph.start, paragraph.end
    if record.metadata.kind == _MEETING:
        return _above(record, start)
    titles = [span] if record.metadata.title and (span := _of_title(record, record.metadata.title, record.root)) else []
    titles += [(p.start, p.end) for p in record.paragraphs[:_TITLES] if p.kind == "heading" and _LETTER.search(record.text[p.start : p.end])]
    return next((span for span in titles if _tells(record, span)), None) or next(iter(sponsors_lines(record)), None)


def speeches(record: Record, longest: int) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Each speech of a record of a meeting: the span that says who speaks, and that of the paragraphs in which he goes on, of which further ones are
    left out where it would be longer than `longest` characters."""
    paragraphs = [p for p in record.paragraphs if p.kind != "footnote"]
    for at, first in enumerate(paragraphs):
        if (opening := _opening(record, first)) is None:
            continue
        end = first.end
        for paragraph in paragraphs[at + 1 :]:
            if paragraph.end - first.start > longest or not _goes_on(record, first, paragraph):
                break
            end = paragraph.end
        yield opening, (first.start, end)


def _goes_on(record: Record, first: Paragraph, paragraph: Paragraph) -> bool:
    """Whether a speech goes on in a further paragraph: where a record gives words in full, up to a line that says what happened ("It was so decided.");
    where it numbers its paragraphs, in one that says so ("She noted")."""
    if paragraph.kind == "heading" or _opening(record, paragraph):
        return False
    if first.number or paragraph.number:
        goes_on = _GOES_ON.get(record.language)
        return bool(
            first.number and paragraph.number and goes_on and goes_on.search(record.text, paragraph.start, min(paragraph.end, paragraph.start + _GONE_ON))
        )
    return paragraph.end - paragraph.start > _GONE_ON


def _opens(record: Record, paragraph: Paragraph) -> bool:
    return _opening(record, paragraph) is not None


def _opening(record: Record, paragraph: Paragraph) -> tuple[int, int] | None:
    """Where a paragraph says at its beginning who speaks in it; None where it does not."""
    opening = OPENS.get(record.language)
    if paragraph.kind == "heading" or opening is None:
        return None
    match = opening.match(record.text, paragraph.start, min(paragraph.end, paragraph.start + _OPENING))
    return match.span() if match else None


def _above(record: Record, start: int) -> tuple[int, int] | None:
    """The nearest paragraph above an offset that begins with its speaker, under the same heading: in a record of a meeting who has the floor keeps it."""
    section = record.sections_at(start)[-1]
    above = (p for p in reversed(record.paragraphs) if section.start <= p.start < start)
    return next(((p.start, p.end) for p in above if _opens(record, p)), None)


def _tells(record: Record, span: tuple[int, int]) -> bool:
    """Whether a title tells of somebody whose words it stands above."""
    title, roles = record.text[slice(*span)], _ROLES.get(record.language)
    sent = any(f.name in _FROM and f.end and span[0] <= f.start < span[1] for f in record.facts)
    return sent or bool(roles and roles.search(title)) or _OF_BODY.search(title) is not None


def _of_title(record: Record, title: str, section: Section) -> tuple[int, int] | None:
    """Where a title stands in a section, however its lines are broken."""
    found = re.compile(r"\s+".join(map(re.escape, title.split()))).search(record.text, section.start, section.end)
    return found.span() if found else None
