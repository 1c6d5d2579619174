"""The person whom a question names with a title or by office ("Mr. Aasland", "г-жа Рохас", "the Secretary of the Conference"), as the place of
whoever is asked of next: the whole name gives way, and the State beside it."""

from __future__ import annotations

import re

from corpus.languages import SIX, Language
from corpus.naming.bodies import find_bodies, is_body
from corpus.naming.offices import OFFICE
from corpus.naming.roles import role_at
from corpus.questions.named import Question
from corpus.questions.slots import ARTICLE, Edit, before, is_name, put
from corpus.questions.talk_words import WORDINGS, content_words

_NAME = r"[A-ZÀ-ÖØ-ÞА-ЯЁ](?:[\w-]|['’](?!s\b))*"
_NAMES = rf"(?:[A-ZÀ-ÞА-ЯЁ]\.\s*)*{_NAME}(?:[ \u00a0-]+(?:(?:de|del|de\s+la|van|von|bin|da|dos|al|el)\s+)?{_NAME})*"
_LATIN_TITLE = (
    r"(?:H\.\s?E\.\s+|S\.\s?E\.\s+)?(?:Mr|Mrs|Ms|Miss|Messrs|Dr|Dra|Prof|Sir|Dame|Lord|Lady|M|MM|Mmes?|Mlles?|Monsieur|Madame|Mademoiselle|Sra|Srta|Sres|Sr|Señora?|Don|Doña|Ambassador"
    r"|Ambassad(?:eur|rice)|Embajadora?|г-(?:на|ну|ном|не|н|жа|жи|жу|жой|же)|господин\w{0,2}|госпож\w{1,2}|д-р\w?)\b\.?"
)
_TITLED = re.compile(rf"\b{_LATIN_TITLE}\s+(?!l[ea]s?\b|l['’]|el\b)(?-i:{_NAMES})|(?<!\w)(?-i:(?:[A-ZА-ЯЁ]\.\s*)+{_NAMES})", re.IGNORECASE)
_ZH_TITLED = re.compile(r"(?:(?<=^)|(?<=[，、对由请给向]))[一-鿿·•]{1,12}?(?:先生|女士|博士|教授|大使(?!馆))")
_AR_TITLED = re.compile(
    r"(?<![\u0621-\u064a])(?:(?:ال|لل)(?:سيد|سفير|دكتور)ة?|الآنسة)\s+(?!ال)[\u0621-\u064a]{2,}(?:\s+(?=ال|بن\s)[\u0621-\u064a]+(?:\s+[\u0621-\u064a]+)?(?=\s|[؟?،]|$))?"
)
_WHO = re.compile(r"^\W*(?:who|whom|qui|quién(?:es)?|кто|каков\w*)(?!\w)|谁|^\W*من(?![\u0621-\u064a])", re.IGNORECASE)
_OF = re.compile(r"\s*(?:[(（,]|\b(?:of|from|for|du|des?|del?(?:\s+las?)?|по)\b|d['’])\s*(?:(?:the|la|le|les|el)\s+|l['’])?", re.IGNORECASE)

_SPEAKS_FOR = re.compile(
    rf"(?:{OFFICE.pattern}|\b(?:delegat(?:ion|e)|government|délégation|gouvernement|delegación|gobierno|делегаци\w+|представител\w+|правительств\w+)"
    r"|(?<![\u0621-\u064a])(?:وفد|ممثلة?|حكومة|مندوبة?))\s+(?:(?:of|from|du|de(?:\s+la)?|del)\s+|d['’])?$",
    re.IGNORECASE,
)


def names_person(phrase: str, language: Language) -> bool:
    """Whether a phrase names a person by title, or an office, and nothing else."""
    bare = re.sub(r"^(?:(?:the|la|le|el)\s+|l['’])", "", phrase.strip(), flags=re.IGNORECASE)
    pattern = {Language.ZH: _ZH_TITLED, Language.AR: _AR_TITLED}.get(language, _TITLED)
    return pattern.fullmatch(bare) is not None or _office(bare) == (0, len(bare))


def person_in(question: Question) -> tuple[int, int] | None:
    """The span of the first person whom a question names with a title, or by an office that no State is named for, with the State beside it;
    None where there is none, or where who holds an office is what is asked."""
    text, language = question.text, question.language
    pattern = {Language.ZH: _ZH_TITLED, Language.AR: _AR_TITLED}.get(language, _TITLED)
    if titled := pattern.search(text):
        return titled.start(), _with_state(question, titled.end())
    if _WHO.search(text) or question.states:
        return None
    return _office(text)


def person_edit(rest: str, new: Question, old: Question, *, led: bool) -> Edit | None:
    """`rest`, a State, a body, a person or an office and nothing more, in the place of the person whom the old question speaks of."""
    phrase = re.sub(r"\s+", " ", rest).strip(" ,،，")
    if new.items or new.symbols or new.locators or new.dates or new.periods or new.kinds:
        return None
    if (span := person_in(old)) is None:
        return put(phrase, span, old) if names_person(phrase, new.language) and (span := _speaking_state(old)) else None
    if names_person(phrase, new.language) or is_body(phrase):
        return put(phrase, span, old)
    if new.states:
        alone = not rest[: before(rest, new.states[0].start, ARTICLE)].strip() and not rest[new.states[-1].end :].strip(" ,،，")
        beside = any(span[0] <= s.start < span[1] for s in old.states)
        return put(phrase, span, old) if alone and (beside or not old.states) else None
    words = content_words(phrase, WORDINGS[new.language if new.language in SIX else Language.EN])
    return put(phrase, span, old) if words and led and is_name(words, phrase, new.language) else None


def _with_state(question: Question, end: int) -> int:
    """Where a person's name ends, with the State that stands right behind it."""
    text = question.text
    joined = _OF.match(text, end)
    state = next((s for s in question.states if joined and s.start == joined.end()), None)
    if joined is None or state is None:
        return end
    closing = re.match(r"\s*[)）,]", text[state.end :]) if joined[0].strip()[:1] in ("(", "（", ",") else None
    return state.end + (closing.end() if closing else 0)


def _speaking_state(question: Question) -> tuple[int, int] | None:
    """The State that a question asks the words of, with the delegation or the office that speaks for it; None where an office stands elsewhere,
    which one put beside it would rather be meant for."""
    text = question.text
    state = next((s for s in question.states if role_at(text, s.start, s.end, question.language) == "sender"), None)
    if state is None:
        return None
    start = before(text, before(text, state.start, ARTICLE), _SPEAKS_FOR)
    return None if OFFICE.search(f"{text[:start]}\n{text[state.end :]}") else (start, state.end)


def _office(text: str) -> tuple[int, int] | None:
    """The first office in a text, with the body that it is of."""
    office = OFFICE.search(text)
    if office is None:
        return None
    start, end = office.span()
    of = re.compile(r"\s+(?:of|de|du|del)\s+(?:(?:the|la|le|el)\s+|l['’])?|\s+de\s+l['’]|\s+", re.IGNORECASE).match(text, end)
    body = next((b for b in find_bodies(text) if of and b.start == of.end()), None)
    if body is None and of and of[0].strip():
        return None  # whose it is stays: "the representative of Norrholm"
    return (start, body.end) if body else (start, end)
