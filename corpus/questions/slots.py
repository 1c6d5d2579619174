"""Where a question has a place for what another one names: a name, a topic, a noun phrase with the same noun."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from corpus.languages import Language
from corpus.naming.bodies import find_bodies
from corpus.naming.roles import role_at
from corpus.questions.named import Question
from corpus.questions.talk_words import WORDINGS, Wording, content_words

ARTICLE = re.compile(r"(?:\b(?:the|la|le|les|el|los|las)\s+|\bl['’])$", re.IGNORECASE)
TIME_PREPOSITION = re.compile(
    r"(?:\b(?:in|on|of|at|during|since|until|before|after|by|from|en|le|au|du|depuis|avant|après|pendant|el|del|desde|durante|hasta|в|во|на|за|с|до|после|к)\s+|(?<![\u0621-\u064a])(?:في|خلال|منذ|بعد|قبل|عام|سنة)\s+|[在于自从])+$",
    re.IGNORECASE,
)
_CAPITAL = r"[A-ZÀ-ÝА-ЯЁ][\w’'\-]*"
_JOINS = r"(?:\s+(?:(?:of|de|du|des|del|the|la|le|les|el|los|and|et|y|e|и|d['’])\s*)+|\s*,\s+|\s+)"
NAMES = re.compile(rf"(?:{_CAPITAL})(?:{_JOINS}(?:{_CAPITAL}))*")
_AR_NAME = r"(?:(?:مملكة|جزر|جمهورية|إمارة|دولة|اتحاد)\s+)?(?!ال)[\u0621-\u064a]{3,}"
_AR_WHO = re.compile(r"\W*(?:من|ممن|لمن)(?![\u0621-\u064a])")
_AR_SLOT = re.compile(rf"(?:ممثل(?:و|ا|ي)?|وفد|حكومة|مندوب|بعثة)\s+(?P<name>{_AR_NAME}(?:\s+و{_AR_NAME})?)(?=\s|$|[؟?،])")
_ZH_SLOT = re.compile(
    r"(?:^|[，、对由请给向])(?P<name>[一-鿿]{2,9}?)(?=(?:有(?:何|什么|哪些)(?:建议|提议|意见|看法|主张|要求)|的?(?:常驻)?代表|政府|代表团|提议|提出|建议|表示|说|认为|要求|主张))"
)
# Characters that Chinese writes foreign names with, and common words hardly ever: most of a name's are among them.
_ZH_SOUNDS = frozenset(
    "阿埃艾奥澳巴比贝博布达丹德迪多厄恩尔法菲弗福冈格古哈海赫霍基吉加卡凯科克库昆拉莱兰朗勒雷里利列林卢鲁伦罗洛马麦曼毛梅蒙米密摩莫姆纳尼诺努欧帕佩皮普奇乔切萨塞瑟森沙圣史斯苏索塔泰坦特廷图托瓦万威维魏温沃乌西希夏谢辛雅亚扬耶伊以因尤约赞泽扎詹兹佐"
)
_LEADING_LAST = re.compile(r"\b(?:on|about|in|sur|dans|au\s+sujet\s+du|sobre|en|по|в)\s+(?:the\s+|el\s+|le\s+)?$|(?:بشأن|في)\s+$", re.IGNORECASE)
_COUNTING = re.compile(r"many|much|cuánt[oa]s?", re.IGNORECASE)
_ORDINAL_ZH = re.compile(r"第[\d一二三四五六七八九十]+(?P<noun>[一-鿿]{2,6})")


class Spanned(Protocol):
    """Something that stands at a place in a text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def in_order(*groups: Sequence[Spanned]) -> list[Spanned]:
    """What a question names of several kinds, in the order of its text."""
    return sorted((mention for group in groups for mention in group), key=lambda m: m.start)


def without(text: str, mentions: Iterable[Spanned], filling: str = " ") -> str:
    """A text with what it names blanked out, offsets kept."""
    left = list(text)
    for mention in mentions:
        left[mention.start : mention.end] = filling * (mention.end - mention.start)
    return "".join(left)


@dataclass(frozen=True, slots=True)
class Edit:
    """A span of a question, and what it is to be replaced with."""

    start: int
    end: int
    text: str


def before(text: str, at: int, pattern: re.Pattern[str]) -> int:
    """Where what stands right before an offset begins."""
    match = pattern.search(text, 0, at)
    return match.start() if match else at


def with_article(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """The span with the article right before it."""
    return before(text, span[0], ARTICLE), span[1]


def with_joined_article(text: str, span: tuple[int, int], language: Language) -> str:
    """What the span holds, with the article that French or Spanish joins to the preposition before it: "le Maroc" of "du Maroc"."""
    joined = next((article for pattern, article in _JOINED_ARTICLES.get(language, ()) if pattern.search(text, 0, span[0])), "")
    return joined + text[slice(*span)]


_JOINED_ARTICLES = {
    Language.FR: ((re.compile(r"\b(?:du|au)\s+$", re.IGNORECASE), "le "), (re.compile(r"\b(?:des|aux)\s+$", re.IGNORECASE), "les ")),
    Language.ES: ((re.compile(r"\b(?:del|al)\s+$", re.IGNORECASE), "el "),),
}


def put(phrase: str, span: tuple[int, int], old: Question) -> Edit:
    """The phrase in the place of a span and of the article before it. In Arabic the article loses its alef behind the letter of "to"."""
    start, end = with_article(old.text, span)
    if old.language is not Language.AR:
        return Edit(start, end, phrase)
    bare = re.sub(r"^[وف]?لل(?=[\u0621-\u064a]{2})", "ال", phrase)
    to = re.search(r"(?<![\u0621-\u064a])[وف]?ل$", old.text[:start])
    if to and bare.startswith("ال"):
        bare = bare[1:]
    elif old.text.startswith("لل", start):
        bare = "ل" + bare.removeprefix("ا" if bare.startswith("ال") else "")
    return Edit(start, end, bare)


def states_slot(old: Question) -> tuple[int, int] | None:
    """The States that the old question names in one enumeration, as a span."""
    if not old.states:
        return None
    end = old.states[0].end
    for state in old.states[1:]:
        if not _ENUMERATING.fullmatch(old.text, end, state.start):
            break
        end = state.end
    return old.states[0].start, end


_ENUMERATING = re.compile(
    r"[\s,;،、]*(?:(?:and|or|et|ou|y|e|o|u|и|или|а\s+также|أو|و|和|与|及|以及|或)[\s,،]*)?(?:(?:of|the|la|le|les|el|los|las|de|du|des|del|от)\s+|[ld]['’]){0,3}",
    re.IGNORECASE,
)
_GENERIC = re.compile(
    r"(?:Member\s+)?States?|Governments?|Members?|Parties|Delegations?|États?(?:\s+[Mm]embres)?|Gouvernements?|Estados?(?:\s+[Mm]iembros)?|Gobiernos?|Государств\w*|Правительств\w*"
)

THING = re.compile(
    r"\b(?:Fund|Protocol|Convention|Agreement|Treaty|Charter|Statute|Register|Registry|Programme|Program|Plan|Budget|Centre|Center|Rules?|Articles?|Annex|Chapter|Table|Dam|River|Bridge"
    r"|Fonds|Protocole|Accord|Traité|Charte|Statut|Registre|Règlement|Barrage|Pont|Annexe|Chapitre|Tableau|Fondo|Protocolo|Convenio|Convención|Acuerdo|Tratado|Carta|Estatuto|Registro"
    r"|Reglamento|Programa|Presupuesto|Centro|Artículo|Anexo|Capítulo|Cuadro|Presa|Фонд\w*|Протокол\w*|Конвенци\w+|Соглашени\w+|Договор\w*|Устав\w*|Реестр\w*|Программ\w+|План\w*|Центр\w*|Бюджет\w*)\b"
)


def is_name(words: list[str], phrase: str, language: Language) -> bool:
    """Whether a phrase of these content words names someone: by capital letters, by its sounds in Chinese, by its want of an
    article in Arabic."""
    if language is Language.ZH:
        sounds = sum(c in _ZH_SOUNDS for c in phrase)
        return len(phrase) <= 12 and (sounds >= 0.6 * len(phrase) or phrase.endswith(("国", "群岛", "代表团", "政府")))
    if language is Language.AR:
        return re.fullmatch(rf"{_AR_NAME}(?:\s+و{_AR_NAME})*", phrase) is not None
    return all(w[0].isupper() for w in words)


def takes_name(old: Question) -> bool:
    """Whether the question speaks of someone in whose place another may be named."""
    return name_edit("", old) is not None


def name_edit(name: str, old: Question) -> Edit | None:
    """The name put where the old question has one."""
    if slot := states_slot(old):
        return put(name, slot, old)
    if old.language is Language.ZH:
        match = _ZH_SLOT.search(old.text)
        return Edit(*match.span("name"), name) if match else None
    if old.language is Language.AR:
        match = _AR_SLOT.search(old.text)
        named = match.span("name") if match else _arabic_speaker(old)
        return put(name, named, old) if named else None
    hidden = [(m.start, m.end) for m in in_order(old.symbols, old.dates, old.periods, find_bodies(old.text))]
    for run in NAMES.finditer(old.text):
        start, end = run.span()
        if start <= 1 or any(start < e and s < end for s, e in hidden):
            # The word that opens a sentence is no name; what follows it in the run may be one.
            inner = re.compile(_CAPITAL).match(old.text, start)
            following = NAMES.search(old.text, inner.end(), end) if inner and start <= 1 else None
            if following is None:
                continue
            start, end = following.span()
        if _GENERIC.fullmatch(old.text, start, end) or THING.search(old.text, start, end):
            continue
        return put(name, (start, end), old)
    return None


def _arabic_speaker(old: Question) -> tuple[int, int] | None:
    """Who an Arabic question asks the words of, where no list of States has the name: it has no article, and stands where a speaker does."""
    if _AR_WHO.match(old.text):
        return None
    hidden = in_order(old.kinds, old.dates, old.periods, find_bodies(old.text))
    for match in re.finditer(rf"(?<![\u0621-\u064a]){_AR_NAME}", old.text):
        start, end = match.span()
        taken = any(start < m.end and m.start < end for m in hidden)
        if not taken and content_words(match[0], WORDINGS[Language.AR]) and role_at(old.text, start, end, Language.AR) == "sender":
            return start, end
    return None


def topic_slot(old: Question, wording: Wording) -> tuple[int, int] | None:
    """Where the old question names its topic: "on small ports", without the symbol, time or item that follows."""
    match = wording.topic.search(old.text)
    if match is None:
        return None
    start, end = match.span("topic")
    times = in_order(old.dates, old.periods)
    for mention in in_order(old.symbols, times, old.items):
        if start + 4 < mention.start < end:
            end = min(end, before(old.text, mention.start, TIME_PREPOSITION), before(old.text, mention.start, _LEADING_LAST))
        elif mention.start <= start + 4 and mention in times:
            return None
    return (start, start + len(old.text[start:end].rstrip())) if end - start >= 2 else None


def same_noun(phrase: str, words: list[str], language: Language, old: Question) -> Edit | None:
    """ "And the second session?" after a question about the third: the phrase in the place of the one with the same noun."""
    if language != old.language or (len(words) < 2 and language is not Language.ZH):
        return None
    if language is Language.ZH:
        new_one = _ORDINAL_ZH.fullmatch(phrase)
        found = next((m for m in _ORDINAL_ZH.finditer(old.text) if new_one and m["noun"].startswith(new_one["noun"])), None)
        return Edit(found.start(), found.start("noun") + len(new_one["noun"]), phrase) if found and new_one else None
    if language is Language.AR:
        same = re.search(rf"(?<![\u0621-\u064a]){re.escape(words[0])}\s+\S+?(?=\s|[؟?،]|$)", old.text)
        return Edit(*same.span(), phrase) if same and len(words) == 2 else None
    if numbered := _numbered(words, old):
        return numbered
    noun = re.search(rf"\b{re.escape(words[-1])}\b", old.text, re.IGNORECASE)
    if noun is None:
        return None
    modifier = re.search(r"(?:\b(?:the|la|le|les|el|los|las|un|une|una|a)\s+|\bl['’])?(?:[^\W\d_]+\s+)$", old.text[: noun.start()], re.IGNORECASE)
    article = re.match(r"(?:the|la|le|les|el|los|las)\s|l['’]", phrase, re.IGNORECASE)
    if modifier and _COUNTING.fullmatch(modifier[0].strip()):
        return Edit(noun.start(), noun.end(), phrase[article.end() :].lstrip() if article else phrase)
    start = modifier.start() if modifier else noun.start()
    if modifier and not article and (kept := re.match(r"(?:the|la|le|les|el|los|las)\s+", modifier[0], re.IGNORECASE)):
        start += kept.end()
    return Edit(start, noun.end(), phrase)


def _numbered(words: list[str], old: Question) -> Edit | None:
    """ "And rule 12?" after a question about rule 9: the number in the place of that of the same noun, whatever its form."""
    if len(words) != 2 or not words[1].isdecimal() or not words[0].isalpha():
        return None
    stem = re.escape(words[0] if len(words[0]) <= _SHORT_NOUN else words[0][:-1])
    match = re.search(rf"\b{stem}\w{{0,3}}\s+(?:(?:n[o°º]\.?|№)\s*)?(?P<number>\d{{1,3}})(?!\d)", old.text, re.IGNORECASE)
    return Edit(*match.span("number"), words[1]) if match else None


_SHORT_NOUN = 4
_CONTRACTIONS = (
    (re.compile(r"\b(a|de)l? el (?=[a-záéíóúñ])"), r"\1l "), (re.compile(r"\b(a|de)l (las?|los) "), r"\1 \2 "),
    (re.compile(r"\b(?:du|des) (la |l['’])"), r"de \1"), (re.compile(r"\baux? (la |l['’])"), r"à \1"),
    (re.compile(r"\b(?:du|des?) les "), "des "), (re.compile(r"\b(?:aux?|à) les "), "aux "), (re.compile(r"\b(?:du|des?) le "), "du "), (re.compile(r"\b(?:aux?|à) le "), "au "),
)  # fmt: skip


def contracted(text: str, language: Language) -> str:
    """The text with articles joined to prepositions, as French and Spanish do it."""
    for pattern, joined in _CONTRACTIONS if language in (Language.FR, Language.ES) else ():
        text = pattern.sub(joined, text)
    return text
