"""Questions that ask about records and not about what they say: which there are, how many, the latest one, who sent one and when.

A question is one of these only where every word of it is understood: what it names (a kind, a State, an item, a date …) and the
words that such questions are made of (`corpus.record_words`). "Which letters did Brazil send?" is one; "what did Brazil propose in
its letter?" is not, for "propose" is none of these words. What is not understood is left to the search of the text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from corpus.change_questions import asks_what_changed, of_its_revision
from corpus.coded_questions import Sign, coded_by, common_signs, signs_of, with_bodies, with_names
from corpus.conference_papers import paper_asked
from corpus.correspondent_questions import CORRESPONDENCE, REPLYING, asks_what_was_sent, asks_who_replied, asks_who_wrote
from corpus.decision_questions import DECIDED, asks_how_many_decided, asks_what_was_decided
from corpus.languages import Language, detect
from corpus.offices import office_in
from corpus.paper_kinds import PAPERS
from corpus.politeness import bare_question
from corpus.record_signs import SIGNS, B, D, I, K, L, N, P, S, T
from corpus.record_words import Patterns, compiled
from corpus.report_questions import asks_who_reported
from corpus.symbols import belongs_to
from corpus.word_questions import asked_title, asked_word

_LONGEST = 200  # characters: longer questions tell of what they ask about
_PAPER_WORDS = re.compile(r"[a-zà-ÿа-яё]\w*|Who|Qui|Les|Los|Quién(?:es)?|Кто", re.UNICODE)  # a name begins with a capital letter
_LATIN = (Language.EN, Language.FR, Language.ES)
_LEAD = rf"^\s*(?:(?:\S+\s+){{0,4}}[{I}{P}{D}{T}{L}][\s,،，]+)?(?:"
# Kinds whose words mean other things too: "decisions on item 6", "cables", "minutes", "notes".
_LOOSE = frozenset(("decision", "resolution", "statement", "report", "submission", "cablegram", "minute", "note", "despatch"))


@dataclass(frozen=True, slots=True)
class RecordQuestion:
    """What a question asks of the records. Conditions of one name are alternatives, those of several all hold.

    `asks` is list, count, cited, revisions, versions, decided, changes, replies, reported, or a fact of one document: sender, signatory, addressee, date, title,
    symbol, agenda_item, what, about, corrections, additions, adopted, place (a paragraph, article or annex, which the text names); or of the conference's
    papers (`corpus.conference_papers`) agenda, programme, participants, delegations. `order` is latest or earliest; of changes, latest where those of the latest revision are asked for. `kinds` are as `Metadata.kind`; none means any. `symbols` are the document that
    is asked about, `citing` the symbols that the records asked for cite. `senders`, `addressees` and `naming` are States' codes,
    `sender_names` and `addressee_names` names that no list knows, to be looked up among the records. `bodies` are those of
    which one decided or reported (`corpus.bodies`), `reply_kinds` the kinds of what replies. `periods` are (since, until),
    ISO dates, "--08-01" without a year. `words`, in `word_language`, stand in the records' texts; where `titled`, their titles begin with them. `loose` is whether the kinds are also words for what records say ("decisions on item 6").
    `entitled` is whether a name that no list knows stands behind a kind with a capital letter: "the Letter of Intent" is a title rather than a letter from Intent.
    """

    text: str
    language: Language
    asks: str
    order: str | None = None
    kinds: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    sub_items: tuple[str, ...] = ()
    symbols: tuple[str, ...] = ()
    citing: tuple[str, ...] = ()
    senders: tuple[str, ...] = ()
    sender_names: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()
    addressee_names: tuple[str, ...] = ()
    naming: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    reply_kinds: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    periods: tuple[tuple[str | None, str | None], ...] = ()
    words: tuple[str, ...] = ()
    word_language: Language | None = None
    titled: bool = False
    loose: bool = False
    entitled: bool = False


@lru_cache(maxsize=8)
def _patterns(language: Language) -> Patterns:
    return compiled(language)


def understand_records_question(question: str) -> RecordQuestion | None:
    """What `question` asks about the records; None where it asks for more than they tell of themselves, or for something else."""
    plain = _plain(bare_question(question))
    if not plain or len(plain) > _LONGEST:
        return None
    common = common_signs(plain)
    told = detect(coded_by(plain, [s for s in common if s.sign == S], Language.UND))  # symbols are Latin in any language
    if told in (Language.RU, Language.ZH, Language.AR):
        languages: Sequence[Language] = (told,)
    else:
        languages = sorted(_LATIN, key=lambda lang: lang is not told)
    found = next((found for language in languages if (found := _read(question, plain, language, common))), None)
    return found or next((found for language in languages if (found := _of_words(question, plain, language, common))), None)


def asks_for_a_title(question: str) -> RecordQuestion | None:
    """ "Is there a budget?": a question for documents whose titles begin so, where there are any; else it asks for what records say."""
    plain = _plain(bare_question(question))
    told = detect(plain) if len(plain) <= _LONGEST else Language.UND
    for language in (told, *(lang for lang in _LATIN if told in _LATIN and lang is not told)):
        if asked := asked_title(plain, language):
            return RecordQuestion(question, language, "list", words=(asked.words,), word_language=language, titled=True)
    return None


def _plain(question: str) -> str:
    text = unicodedata.normalize("NFKC", question.strip())
    text = "".join(c for c in text if not ("\u064b" <= c <= "\u065f" or c == "\u0640" or unicodedata.category(c) in ("Cf", "Co", "Cs")))
    return re.sub(r"\s+", " ", text)


def _of_words(question: str, plain: str, language: Language, common: Sequence[Sign]) -> RecordQuestion | None:
    """A question for the records, of a kind that it may name, that hold words."""
    kinds = [s for s in signs_of(plain, language, _patterns(language), common) if s.sign == K and s.values]
    for kind in (None, *kinds[:1]):
        coded = plain[: kind.start] + K + plain[kind.end :] if kind else plain
        if asked := asked_word(coded, language):
            return RecordQuestion(
                question, language, "count" if asked.count else "list", kinds=kind.values if kind else (), words=(asked.words,), word_language=language
            )
    return None


def _read(question: str, plain: str, language: Language, common: Sequence[Sign]) -> RecordQuestion | None:
    words = _patterns(language)
    signs = signs_of(plain, language, words, common)
    if asked := _of_what_was_sent(question, plain, language, signs, words):
        return asked
    if asked := _of_reports(question, language, coded_by(plain, signs, language), signs) or _of_replies(question, plain, language, signs, words):
        return asked
    bodied = with_bodies(plain, signs)
    if asked := _of_papers(question, plain, language, bodied, words):
        return asked
    if not bodied and not asks_what_was_decided(coded_by(plain, [], language), language):
        return None
    if asked := _of_acts(question, language, coded_by(plain, bodied, language), bodied):
        return asked
    if not any(s.sign in (K, S, P, D) for s in signs):
        return None  # of all of the other questions, each names a kind, a document or a time
    if asked := _of_facts(question, plain, language, bodied, words) or (_of_facts(question, plain, language, signs, words) if bodied != signs else None):
        return asked
    named = with_names(coded_by(plain, signs, language), signs, words, language, words.filler)
    return _of_list(question, language, *named, words) if named else None


def _of_acts(question: str, language: Language, coded: str, signs: Sequence[Sign]) -> RecordQuestion | None:
    """A question for what was decided, who wrote, or for what a revision changed."""
    kinds, items, subs = _values(signs, K), _values(signs, I), tuple(sub for s in signs if s.sign == I for sub in s.extra)
    if all(s.values and {*s.values} <= {*DECIDED} for s in signs if s.sign == K) and (
        (counted := asks_how_many_decided(coded, language)) or asks_what_was_decided(coded, language)
    ):
        only = kinds == ("resolution",) and language is not Language.AR  # one Arabic word stands for both
        return RecordQuestion(
            question, language, "count" if counted else "decided", kinds=kinds if only else DECIDED, items=items, sub_items=subs, naming=_values(signs, T),
            bodies=next((s.extra for s in signs if s.sign == B), ()), periods=_periods(signs, P, D), loose=counted,
        )  # fmt: skip
    if asks_who_wrote(coded, language):
        return RecordQuestion(question, language, "list", kinds=kinds or CORRESPONDENCE, items=items, sub_items=subs, periods=_periods(signs, P, D))
    if asks_what_changed(coded, language) and len(symbols := _values(signs, S)) <= 2:
        if len(symbols) == 1 and (whole := belongs_to(symbols[0])) and whole[1] == "Corr":
            return RecordQuestion(question, language, "corrections", symbols=(whole[0],))
        order = "latest" if len(symbols) == 1 and of_its_revision(coded, language) else None
        return RecordQuestion(question, language, "changes", order, kinds=() if symbols else kinds, items=items, sub_items=subs, symbols=symbols)
    return None


def _of_reports(question: str, language: Language, coded: str, signs: Sequence[Sign]) -> RecordQuestion | None:
    """A question which bodies have reported, on an item or within a time."""
    bodies = asks_who_reported(coded, language)
    if not bodies or any(s.sign == K and s.values != ("report",) for s in signs):
        return None
    return RecordQuestion(
        question, language, "reported", kinds=("report",), items=_values(signs, I), sub_items=tuple(sub for s in signs if s.sign == I for sub in s.extra),
        bodies=tuple(sorted(bodies)), periods=_periods(signs, P, D),
    )  # fmt: skip


def _of_replies(question: str, plain: str, language: Language, signs: Sequence[Sign], words: Patterns) -> RecordQuestion | None:
    """A question who replied, or which documents did, to a State or a name, to its letters, or to one document."""
    filler = re.compile(f"{REPLYING[language]}|{words.fact_filler.pattern}", re.IGNORECASE)
    coded = coded_by(plain, signs, language)
    for read in ((coded, signs), with_names(coded, signs, words, language, filler)):
        if read is None or (match := asks_who_replied(read[0], language)) is None:
            continue
        named, by = list(read[1]), None
        coded = read[0]
        if match["by"]:
            at = match.start("by")
            by = named.pop(_places(coded).index(at))
            coded = coded[:at] + coded[at + 1 :]
        kinds = by.values if by and by.values else CORRESPONDENCE
        if [s.sign for s in named] in ([T], [N]):  # whom one replies to is who wrote
            return RecordQuestion(
                question, language, "replies", kinds=CORRESPONDENCE, senders=_values(named, T), sender_names=_values(named, N), reply_kinds=kinds
            )
        asked = _of_document(question, language, "replies", coded, named, words)
        return replace(asked, reply_kinds=kinds) if asked else None
    return None


def _of_what_was_sent(question: str, plain: str, language: Language, signs: Sequence[Sign], words: Patterns) -> RecordQuestion | None:
    """A question for all that a State or a body, which may be none that a list knows, has sent."""
    if any(s.sign != T for s in signs):
        return None
    named = with_names(coded_by(plain, signs, language), signs, words, language, words.fact_filler)
    if named is None or not asks_what_was_sent(named[0], language):
        return None
    return RecordQuestion(question, language, "list", senders=_values(named[1], T), sender_names=_values(named[1], N))


def _of_papers(question: str, plain: str, language: Language, signs: Sequence[Sign], words: Patterns) -> RecordQuestion | None:
    """A question that the conference's agenda, programme of work or list of participants answers."""
    signs = [s for s in signs if s.sign != K or not s.values or not set(s.values) <= PAPERS]  # it calls them by their names
    coded = coded_by(plain, signs, language)
    asks = paper_asked(coded, language)
    if asks is None and not any(s.sign in (T, B) for s in signs) and (named := with_names(coded, signs, words, language, _PAPER_WORDS)):
        coded, signs = named[0], named[1]
        asks = paper_asked(coded, language)
    if asks is None:
        return None
    return RecordQuestion(
        question, language, asks, items=_values(signs, I), senders=_values(signs, T), sender_names=_values(signs, N), periods=_periods(signs, D)
    )


def _of_facts(question: str, plain: str, language: Language, signs: Sequence[Sign], words: Patterns) -> RecordQuestion | None:
    """A question on what one document tells of itself."""
    coded = coded_by(plain, signs, language)
    for fact, pattern in words.facts:
        if pattern.fullmatch(coded):
            return _of_document(question, language, fact, coded, signs, words)
    named = with_names(coded, signs, words, language, words.fact_filler, most=2)
    for fact, pattern in words.facts if named and named[0] != coded else ():
        if named and pattern.fullmatch(named[0]):
            found = _of_document(question, language, fact, *named, words)
            return replace(found, entitled=any(s.sign == K and s.start and plain[s.start].isupper() for s in signs)) if found else None
    return None


def _of_document(question: str, language: Language, fact: str, coded: str, signs: Sequence[Sign], words: Patterns) -> RecordQuestion | None:
    """A question on one document: by its symbol, or by its kind and day, item, or who sent it to whom."""
    symbols, kinds = _values(signs, S), _values(signs, K)
    if len(set(symbols)) > 1 or (not symbols and len(signs) < 2):
        return None
    if fact == "corrects":  # asked of the corrigendum, told of what it corrects
        whole = belongs_to(symbols[0]) if symbols else None
        return RecordQuestion(question, language, "corrections", symbols=(whole[0],)) if whole and whole[1] == "Corr" else None
    if symbols:
        return RecordQuestion(question, language, fact, symbols=symbols, languages=_values(signs, L))
    roles: dict[str, list[str]] = {"senders": [], "sender_names": [], "addressees": [], "addressee_names": []}
    for at, sign in zip(_places(coded), signs, strict=True):
        if sign.sign in (T, N, B):
            role = "addressee" if words.addressee_before.search(coded, 0, at) else "sender"
            roles[f"{role}s" if sign.sign == T else f"{role}_names"] += sign.values
    by = {name: tuple(dict.fromkeys(values)) for name, values in roles.items()}
    for role in ("sender", "addressee"):
        if by[f"{role}s"]:  # "the Permanent Representative of Brazil" speaks for Brazil
            by[f"{role}_names"] = tuple(name for name in by[f"{role}_names"] if not office_in(name))
        if len(by[f"{role}s"]) + len(by[f"{role}_names"]) > 1:
            return None
    return RecordQuestion(
        question, language, fact, kinds=kinds, items=_values(signs, I), sub_items=tuple(sub for s in signs if s.sign == I for sub in s.extra),
        senders=by["senders"], sender_names=by["sender_names"], addressees=by["addressees"], addressee_names=by["addressee_names"],
        periods=_periods(signs, D, P), languages=_values(signs, L), loose=bool(set(kinds) & _LOOSE),
    )  # fmt: skip


def _of_list(question: str, language: Language, coded: str, signs: Sequence[Sign], words: Patterns) -> RecordQuestion | None:
    """A question for a list of records, their number, or the last or first of them."""
    asks, order = _asks(coded, words, language)
    if asks is None:
        if not _is_bare(coded, signs, language):
            return None
        asks = "list"
    found: dict[str, list[str]] = {name: [] for name in ("senders", "sender_names", "addressees", "addressee_names", "naming", "citing")}
    places = _places(coded)
    role = ""
    for n, (at, sign) in enumerate(zip(places, signs, strict=True)):
        joined = (
            n > 0
            and signs[n - 1].sign == sign.sign
            and role
            and re.fullmatch(r"\s*(?:,|and|or|et|ou|y|o|и|или|和|与|及|、|أو|و)?\s*", coded[places[n - 1] + 1 : at])
        )
        if sign.sign == S:
            role = role if joined else "citing" if words.citing.search(coded, 0, at) else ""
        elif sign.sign in (T, N):
            role = role if joined else _role(coded, at, sign.sign, words)
        else:
            continue
        if not role:
            return None
        found[role] += sign.values
    if words.about.search(coded) and not (_values(signs, I) or found["citing"]):
        return None
    kinds = _values(signs, K)
    conditions = any(s.sign != K for s in signs)
    loose = bool(set(kinds) & _LOOSE)
    told = words.exists.search(coded) or _ALL.search(coded) or (kinds and not loose and (_ARE.search(coded) or _ISSUED.search(coded)))
    if asks == "list" and not (conditions or order or told):
        return None
    roles = {name: tuple(dict.fromkeys(values)) for name, values in found.items()}
    return RecordQuestion(
        question, language, asks, order, kinds=kinds if all(s.values for s in signs if s.sign == K) else (),
        items=_values(signs, I), sub_items=tuple(sub for s in signs if s.sign == I for sub in s.extra), languages=_values(signs, L),
        periods=_periods(signs, P, D), loose=loose,
        senders=roles["senders"], sender_names=roles["sender_names"], addressees=roles["addressees"], addressee_names=roles["addressee_names"],
        naming=roles["naming"], citing=roles["citing"],
    )  # fmt: skip


def _asks(coded: str, words: Patterns, language: Language) -> tuple[str | None, str | None]:
    """list or count, and latest or earliest; None where the question asks for neither."""

    def opens(pattern: re.Pattern[str]) -> bool:
        if language is Language.ZH:
            return pattern.search(coded) is not None
        return _anchored(pattern.pattern).match(coded) is not None

    order = "latest" if opens(words.latest) else "earliest" if opens(words.earliest) else None
    if order:
        return "list", order
    return ("count" if opens(words.count) else "list" if opens(words.listing) else None), None


_BARE = re.compile(rf"(?:(?:the|any|les?|las?|los|el|des|unas?|unos|все|мне)\s+|l['’])*{K}", re.IGNORECASE)
_BARE_ZH = re.compile(rf"[^{K}]*[{T}{N}{I}{P}{L}][^{K}]*的{K}")


def _is_bare(coded: str, signs: Sequence[Sign], language: Language) -> bool:
    """Whether a question is no more than a kind of records and what is told of them: "Letters from Osmere". A day alone names one document."""
    told = any(sign.sign in (T, N, I, P, L) for sign in signs)
    return told and (_BARE_ZH.fullmatch(coded) if language is Language.ZH else _BARE.match(coded)) is not None


@lru_cache(maxsize=64)
def _anchored(pattern: str) -> re.Pattern[str]:
    return re.compile(f"{_LEAD}{pattern})", re.IGNORECASE)


_ARE = re.compile(r"^(?:what|which)\s+are\b|^quel(?:le)?s\s+sont\b|^cuáles\s+son\b|^ما هي(?!\S)", re.IGNORECASE)
# That records of a kind were sent or given out, by whomever.
_ISSUED = re.compile(
    rf"{K}\s+(?:were|was|have\s+been|has\s+been)\s+(?:sent|issued|circulated|distributed|submitted|received|published)$|{K}\s+(?:ont|a)\s+été\s+(?:envoyé|publié|distribué|soumis|présenté|reçu|diffusé|adressé)e?s?$"
    rf"|{K}\s+(?:se\s+(?:enviaron|presentaron|publicaron|distribuyeron|recibieron)|(?:fueron|han\s+sido)\s+(?:enviad|presentad|publicad|distribuid|recibid)[oa]s)$|{K}\s+(?:был[иао]?\s+(?:направлен|разослан|получен|издан|представлен|распростран[её]н|опубликован)\w*|поступил\w*)$"
    rf"|(?:发出|发送|印发|分发|提交|收到|寄出)(?:了|过)(?:哪些|什么|多少)?.*{K}$|{K}\s+(?:التي\s+)?(?:أرسلت|صدرت|وزعت|عممت|قدمت|وردت|نشرت)$",
    re.IGNORECASE,
)
_ALL = re.compile(
    r"\b(?:all|every|everything|list|enumerate|tous|toutes|liste[rz]?|énumère[rz]?|todos|todas|list[ae]|enumer[ae]|все|всех|список|перечень|перечисли(?:те)?)\b|所有|全部|列出|列举|清单"
    r"|(?<![\u0621-\u064a])(?:جميع|كل|قائمة|اذكر|اسرد|عدد)(?![\u0621-\u064a])",
    re.IGNORECASE,
)


def _role(coded: str, at: int, sign: str, words: Patterns) -> str:
    """What a State or a name is in the question; empty where its words do not tell."""
    known = sign == T
    if words.naming.search(coded, 0, at):
        return "naming" if known else ""
    if words.addressee_before.search(coded, 0, at):
        return "addressees" if known else "addressee_names"
    if words.sender_before.search(coded, 0, at) or words.sender_after.match(coded, at + 1):
        return "senders" if known else "sender_names"
    return ""


def _values(signs: Sequence[Sign], sign: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(v for s in signs if s.sign == sign for v in s.values))


def _places(coded: str) -> list[int]:
    """Where the signs of a coded question stand."""
    return [at for at, sign in enumerate(coded) if sign in SIGNS]


def _periods(signs: Sequence[Sign], *of: str) -> tuple[tuple[str | None, str | None], ...]:
    return tuple((s.values[0] or None, s.values[1] or None) for s in signs if s.sign in of)
