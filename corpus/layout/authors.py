"""Who a record is from where it has no letter's opening: the sponsors above a draft's title or behind a label, and what a title says of who submitted
the document; in six languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.languages import Language
from corpus.lines import ends_sentence
from corpus.naming.parties import sponsors
from corpus.naming.patterns import is_sponsors
from corpus.naming.states import find_states
from corpus.record import Fact, Paragraph, Record

_HEAD = 15  # paragraphs within which sponsors stand
_LONG = 4000  # characters that a line of sponsors has at most
_BY = re.compile(
    r"\b(?:submitted|presented|prepared|transmitted|delivered|read\s+out)\s+(?:jointly\s+)?by\s+(?:the\s+)?|\b(?:présentée?s?|soumise?s?|établie?s?|prononcée?s?|lue?s?)\s+par\s+(?:l[ea]s?\s+|l['’])?"
    r"|\b(?:presentad|sometid|preparad|pronunciad|leíd)[oa]s?\s+por\s+(?:el\s+|la\s+|los\s+|las\s+)?|\b(?:представлен|внес[её]н|подготовлен|оглашен|оглаш[её]н|зачитан)\w*\s+|由|(?:مقدمة?|المقدمة?|أدلت\s+به|أدلى\s+به)\s+من\s+",
    re.IGNORECASE,
)
# "中国提交的工作文件", "（中国提交）": who submits stands before the verb, unless a title speaks of what another submitted.
_BEFORE = re.compile(r"(?:^|[由，。：:；（(《“])(?P<by>[^由，。：:；（(《“》”）)\d]{1,60}?)(?:联合|共同)?(?:提交|提出|编写|编制)(?:的|\s*[）)]|\s*$)")
_SPOKEN_OF = re.compile(r"关于|针对|就|对|的")
# "Kenya and Zubrowka: draft decision on the lamps": sponsors and title on one line.
_BEFORE_TITLE = re.compile(
    r"\W*(?P<by>[^:：\d]{2,300}?)\s*[:：]\s*\*?\s*(?:(?:revised|amended)\s+)?(?:draft\s+(?:resolution|decision)|projet\s+de\s+(?:résolution|décision)|proyecto\s+de\s+(?:resolución|decisión)"
    r"|проект\s+(?:резолюции|решения)|[^:：，。]{0,40}(?:决议|决定)草案|مشروع\s+(?:ال)?(?:قرار|مقرر))(?![^\W\d_])",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"\s*(?:(?:Co-?)?[Ss]ponsors|(?:[Cc]oa|[Aa])uteurs|(?:[Cc]op|[Pp])atrocinadores|(?:[Сс]оа|[Аа])вторы|(?:共同)?提案国|(?:ال)?مقدمو(?:ن|\s+المشروع)?)\s*[:：]\s*"
)
# An addendum names who joins: "Add the following countries to the list of sponsors of the draft resolution: Merrow and Tesk."
_JOINING = re.compile(
    r"\s*(?:(?:add|insert)\s+the\s+following\s+(?:\w+\s+)?(?:countries|states|delegations|names)\s+to\s+the\s+list\s+of\s+(?:co-?)?sponsors|(?:ajouter|ajoutez)\s+(?:le\s+nom\s+d|l)es\s+(?:pays|états|délégations)(?:\s+suivant[es]+)?\s+(?:à|dans)\s+la\s+liste\s+des\s+(?:co)?auteurs"
    r"|(?:añád[ae]nse|añadir|agréguense|agregar)\s+(?:los|las)\s+(?:siguientes\s+)?(?:países|estados|delegaciones)(?:\s+siguientes)?\s+a\s+la\s+lista\s+de\s+(?:co)?(?:patrocinadores|autores)|(?:включить|добавить)\s+следующие\s+(?:страны|государства|делегации)\s+в\s+(?:список|число|перечень)\s+(?:со)?авторов"
    r"|(?:在|将)[^：:]{0,20}(?:列[入为](?=[^：:]{0,60}提案国(?:之列|名单|名册|[中内]|\s*[:：，,（(]))|提案国名单(?:中|内)?(?:增列|增添|添加|加上|增加))|(?:تضاف|يضاف)\s+(?:أسماء\s+)?(?:ال)?(?:بلدان|دول|وفود)\s+التالية\s+إلى\s+قائمة\s+(?:ال)?مقدمي)[^:：]{0,120}[:：]\s*(?P<by>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_PAPERS = frozenset(("working paper", "non-paper", "proposal"))
# What stands between the States of a line, and before their names.
_JOINS = re.compile(r"\b(?:and|et|y|e|и|the|les?|la|los?|las|l['’])(?!\w)|[和及与、,،;；*]|(?<![\u0621-\u064a])و(?=\s|$)|(?<=\s)و", re.IGNORECASE)
_END = re.compile(r"\s*[:：,;(（]|提交|\s+[-–—]\s|$")


def authors(record: Record) -> Iterator[Fact]:
    """What names the authors of a record: "sponsor" (the words that do, as its value) and "sponsor_state" (codes), each with its span."""
    lines = record.paragraphs[:_HEAD]
    for paragraph in lines:
        if joining := _JOINING.match(record.text, paragraph.start, min(paragraph.end, paragraph.start + _LONG)):
            yield from _named(record, joining.start("by"), joining.end() - (record.text[joining.end() - 1] in ".。"))
            return
    for at, paragraph in enumerate(lines):
        line = record.text[paragraph.start : min(paragraph.end, paragraph.start + _LONG)]
        if (label := _LABEL.match(line)) and line[label.end() :].strip():
            yield from _named(record, paragraph.start + label.end(), paragraph.start + len(line))
            return
        if is_sponsors(line) and (named := re.split(r"[:：]", line, maxsplit=1)[0].strip(" *")) and named != line.strip(" *"):
            first = at
            while first and _goes_on(record, lines[first - 1]):
                first -= 1
            yield from _named(record, lines[first].start, paragraph.start + line.index(named) + len(named))
            return
    if record.metadata.kind in _PAPERS and (own := next((p for p in lines if _of_states_alone(record, p)), None)):
        yield from _named(record, own.start, own.end)
        return
    title = next((f for f in record.facts if f.name == "title" and f.end), None)
    if title and (span := _before_title(record, title) or _before_verb(record, title)):
        yield from _named(record, *span)
        return
    if title and (by := _BY.search(record.text, title.start, title.end)):
        end = _END.search(record.text, by.end(), title.end)
        last = end.start() if end else title.end
        if record.text[by.end() : last].strip():
            yield from _named(record, by.end(), last)


def sponsor_states(record: Record) -> set[str]:
    """The codes of the States that sponsor a record or submit it, as its head tells."""
    return {fact.value for fact in authors(record) if fact.name == "sponsor_state"}


def sponsors_lines(record: Record) -> list[tuple[int, int]]:
    """The spans of the lines that name the sponsors of a record, and of the footnotes to them, which tell on whose behalf one submits it; none where
    no line does."""
    named = [fact for fact in authors(record) if fact.name == "sponsor"]
    lines = [p for p in record.paragraphs if any(p.start < f.end and f.start < p.end for f in named)]
    if not lines:
        return []
    start, end = lines[0].start, lines[-1].end
    marks = {f.value for f in record.facts if f.name == "footnote" and start <= f.start <= end}
    return [(start, end), *((p.start, p.end) for p in record.paragraphs if p.kind == "footnote" and p.number in marks)]


def _before_title(record: Record, title: Fact) -> tuple[int, int] | None:
    """The span of the sponsors that a title begins with: a State that is listed, or several names."""
    match = _BEFORE_TITLE.match(record.text, title.start, title.end)
    if match is None:
        return None
    names = sponsors(match["by"])
    capital = all(name[:1].isupper() for name in names)
    listed = any(True for _ in find_states(match["by"], record.language))
    return match.span("by") if listed or (len(names) > 1 and capital) else None


def _before_verb(record: Record, title: Fact) -> tuple[int, int] | None:
    """The span of who submits, before the verb of a Chinese title."""
    match = _BEFORE.search(record.text[title.start : title.end]) if record.language is Language.ZH else None
    if match is None or _SPOKEN_OF.search(match["by"]):
        return None
    return title.start + match.start("by"), title.start + match.end("by")


def _of_states_alone(record: Record, paragraph: Paragraph) -> bool:
    """Whether a line names States and nothing else, as working papers of the Conference on Disarmament have it above their kind."""
    line = record.text[paragraph.start : paragraph.end]
    named = list(find_states(line, record.language)) if len(line) <= _LONG and not ends_sentence(line) else []
    rest = list(line)
    for state in named:
        rest[state.start : state.end] = " " * (state.end - state.start)
    return bool(named) and not _JOINS.sub("", "".join(rest)).strip()


def _goes_on(record: Record, paragraph: Paragraph) -> bool:
    """Whether a paragraph is the beginning of a list of States that the next one ends: a long list runs over lines."""
    line = record.text[paragraph.start : paragraph.end]
    return line.rstrip()[-1:] in (",", "，", "、", "،") and any(True for _ in find_states(line, record.language))


def _named(record: Record, start: int, end: int) -> Iterator[Fact]:
    words = record.text[start:end]
    start += len(words) - len(words.lstrip())
    end = start + len(words.strip())
    yield Fact("sponsor", " ".join(words.split()), start, end)
    for mention in find_states(record.text[start:end], record.language):
        yield Fact("sponsor_state", mention.code, start + mention.start, start + mention.end)
