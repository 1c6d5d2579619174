"""The documents in which a question places its answer: one of a symbol ("in CD/WP.600"), of a kind and a day ("the letter of 15
June"), or the record of a meeting (`corpus.questions.named_meetings`), in six languages.

A search is restricted to such a document, so nothing else names one: a day without a document, a document without a day, or one
that the question only looks back at ("who replied to the letter of 15 June?").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corpus.languages import Language
from corpus.naming.adopted_numbers import AdoptedMention
from corpus.naming.dates import DateMention
from corpus.naming.document_words import Named
from corpus.naming.locators import Locator
from corpus.questions.named_meetings import find_meetings


@dataclass(frozen=True, slots=True)
class NamedDocument:
    """A document that a question is put to: by its symbol, by its kind and date (ISO 8601, "--06-15" without a year), or as a resolution or decision by its number ("decision 3"), or as the record of a `meeting` by that
    meeting's number or day (ISO 8601, "--07-14" without a year); and the span."""

    symbol: str | None
    kind: str | None
    date: str | None
    start: int
    end: int
    adopted: str | None = None
    meeting: str | None = None


# What a statement or a decision of a day was, other documents tell: these restrict nothing.
_KINDS = frozenset(
    ("letter", "note verbale", "memorandum", "aide-memoire", "cablegram", "despatch", "minute", "note", "report", "working paper", "submission", "press release",
     "draft resolution", "draft decision", "resolution", "record of meeting")
)  # fmt: skip
_EVENT = (
    r"(?!.*\b(?:meetings?|sessions?|vote|conference|talks?|réunions?|séances?|session|vote|reuni(?:ón|ones)|sesi(?:ón|ones)|заседани\w+|встреч\w+|сесси\w+)\b)"
)
_NO_CLAUSE = r"[^.?!;؟؛\n]"
# What stands between a document's word and its date: nothing, or who sent it to whom, then the word that dates it.
_DATED = re.compile(
    rf"{_EVENT}(?:"
    rf"(?:\s+(?:from|to|by|addressed|sent|of|on)\s+{_NO_CLAUSE}{{1,70}}?)?,?\s+(?:of|dated)\s+"
    rf"|(?:\s+(?:de|du|des|d['’]|adressée?|envoyée?|à|au)\s*{_NO_CLAUSE}{{1,70}}?)?,?\s+(?:du|datée?\s+du|en\s+date\s+du)\s+(?:\w+\s+)?"
    rf"|(?:\s+(?:de|del|dirigida|enviada|a|al)\s+{_NO_CLAUSE}{{1,70}}?)?,?\s+(?:del?|de\s+fecha(?:\s+del?)?|fechad[oa]\s+el)\s+"
    rf"|(?:\s+{_NO_CLAUSE}{{1,60}}?)?\s+от\s+(?:\w+,\s+)?"
    rf"|(?:\s+{_NO_CLAUSE}{{1,60}}?)?\s+(?:ال)?(?:مؤرخ(?:ة)?|بتاريخ|الصادر(?:ة)?\s+في)\s+(?:في\s+)?|\s+"
    r")",
    re.IGNORECASE | re.DOTALL,
)
_BARE_GAP = re.compile(r"\s+")
_BEFORE_KIND = re.compile(r"\s+(?:(?:draft|long|short|second|first)\s+)?|\s*的|\s*(?:致|给|写给)[^，。？；\d]{1,16}的|\s*的?(?:一|那|这)?[封份]", re.IGNORECASE)
_DEFINITE = re.compile(
    r"(?:\b(?:the|this|that|his|her|its|their|same|said|\w+['’]s?|le|la|les|cette|ce|sa|son|leur|du|au|el|su|sus|esa|esta|ese|este|del|al)\s+(?:\w+\s+)?|\bl['’])$",
    re.IGNORECASE,
)
_NEEDS_ARTICLE = re.compile(r"[A-Za-zÀ-ÿ]")
# What looks at a document from outside: an answer, a mention, a vote, what came before or after.
_LOOKS_BACK = re.compile(
    r"(?:\b(?:repl(?:y|ies|ied)|respon\w+|answer\w*|react\w*|refer\w*|cit(?:e|es|ed|ing)|mention\w*|object\w*|before|after|since|until|follow\w*|acknowledg\w*|receiv\w+)\s+(?:\w+\s+){0,3}?"
    r"|\b(?:répon\w+|réaction\w*|suite|référence|réfèr\w+|cite\w*|mentionn\w+|avant|après|depuis|reçu\w*)\s+(?:\w+\s+){0,3}?(?:à\s+la\s+|l['’])?"
    r"|\b(?:respond\w+|respuesta\w*|contest\w+|referencia|refier\w+|cita\w*|mencion\w+|antes|después|desde|recib\w+)\s+(?:\w+\s+){0,3}?"
    r"|\b(?:ответ\w*|отвеча\w*|ссыла\w+|упомина\w+|после|до|получ\w+)\s+(?:\w+\s+){0,2}?|(?:ردا\s+على|رد\w*\s+على|أجاب\w*\s+(?:عن|على)|أشار\w*\s+إلى|قبل|بعد)\s+(?:\w+\s+)?|(?:答复|回复|回应|提到|引用|提及|对)[^，。？；]{0,12})$",
    re.IGNORECASE,
)
_ZH_LOOKS_BACK = re.compile(r"^(?:之后|之前|以后|以前|后|前|作出|的?(?:答复|回应|反应))")
_OUTSIDE = re.compile(
    r"\b(?:vot\w+|repl(?:y|ies|ied)|respon[ds]\w*|react\w*|refer(?:s|red|ring)?\s+to|cit(?:e|es|ed|ing)|mention(?:s|ed)?|supersed\w+|replac\w+|latest|revisions?|revised\s+(?:by|version)|amend\w*|corrigend\w+|adopt(?:ed|ion)|issued|circulated|withdrawn)\b"
    r"|\b(?:répon\w+|remplac\w+|révis\w+|adopté\w*|retiré\w*|distribué\w*|cite\w*)\b|\b(?:respond\w+|reemplaz\w+|sustitu\w+|revisi\w+|aprobad\w+|adoptad\w+|retirad\w+|distribuid\w+|cita\w*)\b"
    r"|\b(?:голос\w+|ответ\w+|замен\w+|пересмотр\w+|принят\w*|отозва\w+|ссыла\w+|упомина\w+)\b|投票|表决|赞成|答复|回应|取代|修订|通过(?!了?什么)|引用|提到|撤回|صوت|التصويت|تصويت|رد[ًّا]*\s+على|يحل\s+محل|تنقيح|اعتمد|أشار\w*\s+إلى",
    re.IGNORECASE,
)
_CONTENT = re.compile(
    r"\b(?:says?|said|state[sd]?|propos\w+|recommend\w*|calls?|request\w*|asks?|decid\w+|contain\w*|provid\w+|demand\w*|differ\w*|compare\w*|describ\w+|require[sd]?|invit\w+|urge[sd]?|suggest\w*|list\w*|sets?\s+out|deal\w*|read|about|define[sd]?|stipulat\w+|conclude[sd]?)\b"
    r"|\b(?:dit|disent|propos\w+|recommand\w+|demand\w+|décid\w+|contien\w+|prévoi\w+|invit\w+|pri[e]|diffèr\w+|indiqu\w+|énonc\w+|porte\w*|traite\w*|conclu\w*)\b"
    r"|\b(?:dice\w*|prop\w+|recom\w+|pid\w+|solicit\w+|decid\w+|contien\w+|establec\w+|invit\w+|exhort\w+|difier\w+|indica\w*|trata\w*|prevé\w*)\b"
    r"|\b(?:говор\w+|сказан\w+|предл\w+|рекоменд\w+|прос[ия]т\w*|постановл\w+|содерж\w+|предусм\w+|призыва\w+|отлича\w+|указ\w+|реша\w+|требу\w+)\b"
    r"|说|提出|建议|要求|请|规定|呼吁|内容|写|决定|载有|包含|不同|区别|指出|主张|(?<![\u0621-\u064a])(?:ي|ت)(?:قول|قترح|طلب|وصي|دعو|نص|قرر|حتوي|تضمن|حث|ذكر|ختلف|شير)|(?<![\u0621-\u064a])(?:ورد|جاء|اقترح|طلب|أوص|تضمن|ذكر|نص)\w{0,3}(?![\u0621-\u064a])",
    re.IGNORECASE,
)
_KIND_WORD = r"(?:(?:the|le|la|les|el|los|du|del|al|au)\s+|l['’])?(?:(?:documents?|documento|letter|draft(?:\s+(?:resolution|decision))?|report|resolution|decision|working\s+paper|paper|note(?:\s+verbale)?|projet(?:\s+de\s+(?:résolution|décision))?|lettre|rapport|proyecto(?:\s+de\s+(?:resolución|decisión))?|carta|informe|документ\w*|письм\w+|доклад\w*|проект\w*(?:\s+(?:резолюции|решения))?|الوثيقة|وثيقة|الرسالة|التقرير|مشروع\s+(?:القرار|المقرر)|ورقة\s+العمل|文件|决议草案)\s*)?"
_IN = re.compile(
    rf"(?:\b(?:in|within|according\s+to|per|under|dans|selon|d['’]après|aux\s+termes\s+d[eu]|en|según|conforme\s+a|в|во|согласно|по)\s+{_KIND_WORD}|(?<![\u0621-\u064a])(?:في|وفقا\s+ل|بموجب|حسب)\s*{_KIND_WORD}|(?:在|根据|按照|依照|据)(?:第)?{_KIND_WORD})$",
    re.IGNORECASE,
)
_WITHIN = re.compile(rf"(?:\b(?:in|within|dans|en|в|во)\s+{_KIND_WORD}|(?<![\u0621-\u064a])في\s*{_KIND_WORD})$", re.IGNORECASE)
"""What looks into the document, whatever is asked of it: how a vote is explained in the rules is read there."""
_ZH_IN = re.compile(r"(?:号)?(?:[一-鿿]{0,6})?(?:中|里|内)")
_OF = re.compile(rf"\s*(?:(?:of|to|in|du|de|des|à|del|a|к|من|في)\s+|,\s*)?{_KIND_WORD}", re.IGNORECASE)


def find_documents(
    plain: str,
    language: Language,
    symbols: Sequence[Named],
    kinds: Sequence[Named],
    dates: Sequence[DateMention],
    locators: Sequence[Locator],
    adopted: Sequence[AdoptedMention] = (),
) -> Iterator[NamedDocument]:
    """The documents that the question is put to, from what else it names."""
    called: list[Named | AdoptedMention] = [*symbols, *adopted]
    bare = _without(plain, called)
    outside = _OUTSIDE.search(bare) is not None
    content = _CONTENT.search(bare) is not None
    for named in called:
        placed = _IN.search(plain, max(0, named.start - 60), named.start) or (language is Language.ZH and _ZH_IN.match(plain, named.end))
        located = any(loc.end <= named.start and _OF.fullmatch(plain, loc.end, named.start) for loc in locators)
        within = _WITHIN.search(plain, max(0, named.start - 60), named.start) or (language is Language.ZH and _ZH_IN.match(plain, named.end))
        if not located and not within and (outside or not (placed or content)):
            continue
        if isinstance(named, AdoptedMention):
            if symbols:
                continue  # a document that is named by its symbol tells of it
            yield from (NamedDocument(None, None, None, named.start, named.end, name) for name in named.names)
        else:
            yield NamedDocument(named.value, None, None, named.start, named.end)
    for kind in kinds:
        if kind.value in _KINDS and (dated := _dated(plain, kind, kinds, dates, language)):
            day, start, end = dated
            yield NamedDocument(None, kind.value, _iso(day), start, end)
    if not called:
        for meeting in find_meetings(plain, dates, language):
            held = _iso(meeting.day) if meeting.day else None
            yield NamedDocument(None, None, held, meeting.start, meeting.end, meeting=held or str(meeting.number))


def _iso(day: DateMention) -> str:
    return day.iso or f"--{day.month:02d}-{day.day:02d}"


def _without(plain: str, named: Sequence[Named | AdoptedMention]) -> str:
    """The text with what names documents blanked out, offsets kept."""
    for each in named:
        plain = plain[: each.start] + " " * (each.end - each.start) + plain[each.end :]
    return plain


def _dated(plain: str, kind: Named, kinds: Sequence[Named], dates: Sequence[DateMention], language: Language) -> tuple[DateMention, int, int] | None:
    """The day that dates a document's word, with the span of both."""
    for day in dates:
        if day.start >= kind.end and day.start - kind.end <= 100:
            gap_ok = _DATED.fullmatch(plain, kind.end, day.start) and not any(kind.end <= k.start < day.start for k in kinds)
            bare = _BARE_GAP.fullmatch(plain, kind.end, day.start)
            if gap_ok and (not bare or language is Language.AR) and _in_sight(plain, kind.start, day.end, language):
                return day, kind.start, day.end
        elif day.end <= kind.start and kind.start - day.end <= 20 and language in (Language.EN, Language.ZH, Language.UND):
            gap = _BEFORE_KIND.fullmatch(plain, day.end, kind.start) or (kind.start == day.end)
            if gap and _in_sight(plain, day.start, kind.end, language):
                return day, day.start, kind.end
    return None


def _in_sight(plain: str, start: int, end: int, language: Language) -> bool:
    """Whether the question looks into the document that it names there, and at one that it takes for known."""
    if language is Language.ZH and _ZH_LOOKS_BACK.match(plain, end):
        return False
    before = plain[max(0, start - 80) : start]
    article = _DEFINITE.search(before)
    if _NEEDS_ARTICLE.match(plain, start) or (plain[start].isdigit() and language is not Language.ZH):
        if not article:
            return False
        before = before[: article.start()]
    return _LOOKS_BACK.search(before + " ") is None and _LOOKS_BACK.search(before.rstrip() + " ") is None
