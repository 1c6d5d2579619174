"""A question with several parts as several questions, in six languages: two questions joined, a comparison, an enumeration of
items or documents, and whether a proposal was accepted (`corpus.conversation.fates`).

Noun phrases that "and" joins are one question ("What do France and Germany propose together?"), and so is a question with a
mere tail ("… and why?"): one passage answers both. What is not sure is not split.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from corpus.conversation.among_them import without_party
from corpus.conversation.asked_about import completed, topic_of
from corpus.conversation.compared_clauses import compared_clauses
from corpus.conversation.comparisons import comparison, in_quotes
from corpus.conversation.fates import fate
from corpus.conversation.title_blocks import fact_of, is_fact
from corpus.conversation.voted_on import votes_on_each
from corpus.languages import SIX, Language
from corpus.naming.states import find_states
from corpus.questions.decision_questions import asks_for_a_decision
from corpus.questions.document_nouns import document_span
from corpus.questions.named import AnswerType, Question, understand
from corpus.questions.pointing import points_back
from corpus.questions.record_questions import understand_records_question
from corpus.questions.talk_words import WORDINGS, content_words, sentence, without_mark

_ENOUGH = 2  # content words that the first of two joined questions has at least
_MAX = 4
_LONG = 600  # characters; beyond it a text is no question of a few parts

_CONJUNCTION = {
    Language.EN: r"(?P<comma>[,;]\s*)?\b(?:and|but|or)\s+(?:also\s+|then\s+)?|;\s*",
    Language.FR: r"(?P<comma>[,;]\s*)?\b(?:et|mais|ou)\s+(?:aussi\s+)?|\s*;\s*",
    Language.ES: r"(?P<comma>[,;]\s*)?\b(?:y|e|pero|o)\s+(?:también\s+)?|;\s*",
    Language.RU: r"(?P<comma>[,;]\s*)?\b(?:и|а|но|или)\s+(?:также\s+)?|;\s*",
    Language.ZH: r"(?P<comma>[，,；;]\s*)(?:并且|而且|以及|同时|又|并|那么)?|(?:并且|以及)",
    Language.AR: r"(?P<comma>[,،؛;]\s*)?(?<![\u0621-\u064a])و(?=(?:من|ما|ماذا|لماذا|متى|أين|كيف|كم|أي|أية|هل|ب|ل|في|على|عن|إلى)(?![\u0621-\u064a])|[بل](?:كم|أي|من|ماذا))|؛\s*",
}
# Interrogatives that are relatives too: behind a conjunction without a comma they may go on with a clause ("States which signed and
# which did not").
_RELATIVE = re.compile(r"\s*(?:who|which|whose|whom|where|qui|que|où|quien(?:es)?)\b", re.IGNORECASE)
_SUBJECT = re.compile(r"\s*(?:who|what|qui|quién(?:es)?|qué|кто|что)\b|\s*(?:من|ما)\s", re.IGNORECASE)
_AUXILIARY = re.compile(
    r"\b(?:is|are|was|were|did|does|do|has|have|had|can|could|must|may|shall|should|will|would|est|sont|était|étaient|a|ont|doit|doivent|peut|peuvent|sera|es|son|fue|fueron|era|ha|han|debe|deben|puede|pueden|será)\b(?!-)|-t?-?(?:il|elle|ils|elles)\b",
    re.IGNORECASE,
)
_SENTENCES = re.compile(r"(?<=[?？؟])\s*(?=\S)")
_TOGETHER = re.compile(
    r"\b(?:together|jointly|in\s+common|both|ensemble|conjointement|en\s+commun|juntos|juntas|conjuntamente|en\s+común|вместе|совместно)\b|共同|联合|معا|بصورة\s+مشتركة",
    re.IGNORECASE,
)


def split(question: str, language: Language) -> tuple[str, ...]:
    """The questions that `question` consists of, at most four, each complete; itself alone where it is one."""
    text = question.strip()
    if language not in SIX or not text or len(text) > _LONG:
        return (question,)
    for way in (fate, compared_clauses, comparison, _sentences, _facts, _joined, votes_on_each, _enumerated):
        parts = way(text, language)
        if 1 < len(parts) <= _MAX:
            return tuple(parts)
    return (question,)


def _sentences(text: str, language: Language) -> list[str]:
    """Sentences that each ask."""
    cuts = [0, *(m.end() for m in _SENTENCES.finditer(text) if not in_quotes(text, m.start())), len(text)]
    sentences = [s for start, end in pairwise(cuts) if (s := text[start:end].strip())]
    asking = [s for s in sentences if WORDINGS[language].asks.search(without_mark(s))]
    if len(sentences) < 2 or len(asking) != len(sentences):
        return []
    return _completed([without_mark(s) for s in sentences], language)


def _facts(text: str, language: Language) -> list[str]:
    """Facts of one document that a conjunction joins: "When was the letter of Varland written and who signed it?" """
    bare = without_mark(text)
    parts: list[str] = []
    start, name = 0, ""
    cuts = [(m.start(), m.end()) for m in re.finditer(rf"{_CONJUNCTION[language]}|[,،]\s+", bare, re.IGNORECASE) if not in_quotes(bare, m.start())]
    for n, (end, begins) in enumerate(cuts):
        if not parts:
            first = understand(sentence(bare[start:end].strip(" ,،，"), language), language)
            name = _document_of(first)
            if not name or not is_fact(understand_records_question(first.text)):
                return []
            parts = [first.text]
        rest = bare[begins : cuts[n + 1][0] if n + 1 < len(cuts) else len(bare)]
        asked = fact_of(rest.strip(" ,،，"), language, name)
        if asked is None:
            return []
        parts.append(asked)
    return parts


def _document_of(asked: Question) -> str:
    """The one document that a question names, as it does; empty where it names none, or several."""
    span = document_span(asked) or ((asked.symbols[0].start, asked.symbols[0].end) if len(asked.symbols) == 1 and not asked.kinds else None)
    return asked.text[slice(*span)] if span else ""


def _joined(text: str, language: Language) -> list[str]:
    """Two questions or more that a conjunction joins."""
    wording = WORDINGS[language]
    bare = without_mark(text)
    clauses: list[str] = []
    start = 0
    for match in re.finditer(_CONJUNCTION[language], bare, re.IGNORECASE):
        if in_quotes(bare, match.start()):
            continue
        before, after = bare[start : match.start()], bare[match.end() :]
        if wording.asks.match(after) is None and not (language is Language.ZH and wording.asks.search(after)):
            continue
        if not clauses and not _opens(before, language):
            continue
        if _is_clause(after, language, comma=bool(match.groupdict().get("comma")), first=before):
            clauses.append(before)
            start = match.end()
    clauses.append(bare[start:])
    return _completed([c.strip(" ,،，;；") for c in clauses], language) if len(clauses) > 1 else []


def _opens(clause: str, language: Language) -> bool:
    """Whether a clause is a question of its own: it asks, and names enough."""
    wording = WORDINGS[language]
    own = content_words(clause, wording)
    if language is Language.ZH:
        return wording.asks.search(clause) is not None and sum(map(len, own)) >= 4
    asks = next((m for m in wording.asks.finditer(clause) if m.start() <= 1 or clause[: m.start()].rstrip().endswith((",", "،"))), None)
    sure = _AUXILIARY.search(clause) is not None or _SUBJECT.match(clause) is not None
    return asks is not None and len(own) >= (_ENOUGH if sure else _ENOUGH + 1)


def _is_clause(after: str, language: Language, *, comma: bool, first: str) -> bool:
    """Whether what follows a conjunction is a question, and not a tail ("and why") or a relative clause."""
    wording = WORDINGS[language]
    own = content_words(after, wording)
    if language is Language.ZH:
        return sum(map(len, own)) >= 4
    if not comma and _RELATIVE.match(after) and (_RELATIVE.search(first.lstrip(), 4) or not _AUXILIARY.search(after)):
        relative = re.search(r"\b(?:who|which|whom|qui|que|dont|où|quien|que)\b", first.strip()[4:], re.IGNORECASE)
        if relative or language is not Language.EN:
            return False
    if points_back(after, language) or len(own) > _ENOUGH:
        return True
    return bool(own) and (_AUXILIARY.search(after) is not None or (_SUBJECT.match(after) is not None and len(own) >= 1))


def _completed(clauses: list[str], language: Language) -> list[str]:
    """The clauses as questions, each later one with what it shares with the first."""
    first = sentence(clauses[0], language)
    shared = understand(first, language)
    return [first, *(_later(clause, language, shared) for clause in clauses[1:])]


_ARTICLE = re.compile(r"(?:\b(?:the|le|la|les|el|los|las)\s+|\bl['’])$", re.IGNORECASE)
# Interrogatives that stand for a noun of the first question: "y cuál debía defender", "et laquelle lui semble la pire", "and which did he choose".
_ONE_OF_THOSE = re.compile(
    r"\W*(?:which\s+(?:ones?\b|of\s+(?:them|these|those|the\s+(?:two|three))\b|(?:did|does|do|had|has|have|would|will|could|can|should)\b)|(?:le|la|les)quel(?:le)?s?\b"
    r"|cuál(?:es)?\b(?!\s+(?:es|son|fue|fueron|era|eran|será|serán|ha\s+sido)\b)|(?:как|котор)\w+\s+из\s+(?:них|этих|двух|тр[её]х)\b|其中哪|哪一?[个项](?:是|更|最)|(?:و?أي(?:هما|هم|ها))(?![\u0621-\u064a]))",
    re.IGNORECASE,
)


def _later(clause: str, language: Language, shared: Question) -> str:
    wording = WORDINGS[language]
    own = understand(clause, language)
    if (name := _document_of(shared)) and not own.symbols and not own.kinds and (fact := fact_of(clause, language, name)):
        return fact
    party, former = without_party(understand(sentence(clause, language), language)), without_party(shared)
    if party and former and party[0] == former[0]:
        return sentence(clause, language)  # the same of another party
    if points_back(clause, language) or _says_little(clause, language) or _ONE_OF_THOSE.match(clause):
        named = wording.within.format(shared.symbols[0].value) if shared.symbols and not own.symbols else ""
        topic = topic_of(shared, own)
        if shared.symbols and shared.symbols[0].value in topic:
            named = ""
        if shared.senders and not own.states and asks_for_a_decision(clause, language):
            topic = _aside(topic, language)
        asked = named + clause if language is Language.ZH else clause + named
        return sentence(asked + wording.colon + topic, language)
    return completed(clause, language, shared)[0]


def _aside(topic: str, language: Language) -> str:
    """A topic with the State whose words the first question asks for behind it, in brackets: what was decided on them others tell."""
    states = list(find_states(topic, language))
    names = [topic[state.start : state.end] for state in states]
    for state in reversed(states):
        topic = _ARTICLE.sub("", topic[: state.start]) + topic[state.end :]
    form = "{}（{}）" if language is Language.ZH else "{} ({})"
    return form.format(" ".join(topic.split()), ", ".join(names)) if names else topic


def asked_part(part: str, language: Language) -> str:
    """A later part as the question asks it: without what it was given of the first part to be searched by."""
    wording = WORDINGS.get(language)
    if wording is None or wording.colon not in part:
        return part
    return sentence(part.split(wording.colon, 1)[0], language)


def _says_little(clause: str, language: Language) -> bool:
    own = content_words(clause, WORDINGS[language])
    return sum(map(len, own)) <= 8 if language is Language.ZH else len(own) <= _ENOUGH


def _enumerated(text: str, language: Language) -> list[str]:
    """A question for each item or document of an enumeration, where an account of them is asked for."""
    asked = understand(text, language)
    if _TOGETHER.search(text) or asked.answer_types - {AnswerType.DATE} or not WORDINGS[language].heads.search(text):
        return []
    spans = sorted([*((item.start, item.end) for item in asked.items), *((symbol.start, symbol.end) for symbol in asked.symbols)])
    if any(in_quotes(text, start) for start, _ in spans):
        return []
    if spans and (_BETWEEN_TWO.search(text[: spans[0][0]]) or _BETWEEN_TWO_ZH.match(text[spans[-1][1] :])):
        return []
    many = [item for item in asked.items if 1 < len(item.numbers) <= _MAX]
    if len(asked.items) == 1 and many and not many[0].sub_items:
        return list(_for_each_item(text, many[0].start, many[0].end, many[0].numbers))
    return _for_each_symbol(text, asked) if 1 < len(asked.symbols) <= _MAX and not asked.items else []


# What is asked of two sides at once: "between L.3 and L.5".
_BETWEEN_TWO = re.compile(r"(?:\b(?:between|entre|между)|(?<!\w)بين)\s+(?:(?:the|les?|la|los|el|las)\s+)?(?:\w+\s+)?$", re.IGNORECASE)
_BETWEEN_TWO_ZH = re.compile(r"\s*(?:号|文件)?(?:之间|两者)")
_NUMBERS = re.compile(r"(?:\d+|[一二三四五六七八九十]+)(?:.*(?:\d+|[一二三四五六七八九十]+))", re.DOTALL)
_SINGULAR = ((re.compile(r"\bitems\s*$", re.IGNORECASE), "item "), (re.compile(r"\bpoints\s*$", re.IGNORECASE), "point "), (re.compile(r"\btemas\s*$", re.IGNORECASE), "tema "),
             (re.compile(r"\bпунктам\s*$", re.IGNORECASE), "пункту "), (re.compile(r"\bпунктах\s*$", re.IGNORECASE), "пункте "), (re.compile(r"(?:البنود|البندين)\s*$"), "البند "))  # fmt: skip
_PLURAL_ARTICLE = ((re.compile(r"\bles\s+(?=point\s$)", re.IGNORECASE), "le "), (re.compile(r"\bdes\s+(?=point\s$)", re.IGNORECASE), "du "),
                   (re.compile(r"\baux\s+(?=point\s$)", re.IGNORECASE), "au "), (re.compile(r"\blos\s+(?=tema\s$)", re.IGNORECASE), "el "))  # fmt: skip


def _for_each_item(text: str, start: int, end: int, numbers: tuple[str, ...]) -> Iterator[str]:
    inner = _NUMBERS.search(text, start, end)
    if inner is None:
        return
    before = text[: inner.start()]
    for pattern, singular in (*_SINGULAR, *_PLURAL_ARTICLE):
        before = pattern.sub(singular, before)
    for number in numbers:
        yield before + number + text[inner.end() :]


_BETWEEN = re.compile(r"\s*(?:[,،、]|\band\b|\bet\b|\by\b|\bи\b|[和与及]|و)\s*(?:(?:in|dans|en|в|في)\s+)?", re.IGNORECASE)
_SINGULAR_VERB = re.compile(r"^(\W*what\s+)do\b", re.IGNORECASE)


def _for_each_symbol(text: str, asked: Question) -> list[str]:
    gaps = [text[a.end : b.start] for a, b in zip(asked.symbols, asked.symbols[1:])]
    if not all(_BETWEEN.fullmatch(gap) for gap in gaps):
        return []
    before, after = text[: asked.symbols[0].start], text[asked.symbols[-1].end :]
    return [_SINGULAR_VERB.sub(r"\1does", before) + symbol.value + after for symbol in asked.symbols]
