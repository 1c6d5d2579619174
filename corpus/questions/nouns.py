"""The nouns of a question that name its subject ("sorghum", "carrier"), told without a lexicon: by what stands before them in English, French and
Spanish, by their endings in Russian, by the article in Arabic. Chinese has neither: there every run of characters that is no small word counts.

What a question names otherwise (States, items, days, kinds of documents, bodies) and nouns that name no subject are left out. What is not sure
to be a noun is none: a verb may always be said in other words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.languages import Language
from corpus.naming.bodies import find_bodies
from corpus.naming.english_verbs import PARTICIPLE
from corpus.naming.general_nouns import BEFORE_NOUN, GENERAL
from corpus.questions.named import Question
from corpus.questions.noun_phrases import ARTICLES, Token, tokens
from corpus.questions.slots import in_order
from corpus.questions.talk_words import LIGHT, WORDINGS, content_words

Spans = list[tuple[int, int]]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_LEAST = 3  # letters of a noun in alphabets

_WHICH_EN = frozenset(("what", "which", "whose", "many", "much"))
_BEFORE_EN = _words(
    "of on in at by for from with under about regarding concerning during within since until before after into over its their his her our my no this that these those"
)
_DO = _words("did does do will would can could shall should may must has have had")
_BE = frozenset(("is", "are", "was", "were"))
_OPENING = 3  # words, with "how many" before its verb
_BESIDE_WHICH = _DO | _BE | _BEFORE_EN | {"to"}
_BEFORE = {
    Language.FR: _words("de d' dans sur sous par pour avec chez à sans entre contre son sa ses leur leurs ce cet cette ces quel quelle quels quelles"),
    Language.ES: _words(
        "de en con por para sobre según sin contra entre desde hasta a ante su sus este esta estos estas ese esa esos esas cuántos cuántas cuánto cuánta"
    ),
}
_BARE = _words("de d' à a par por pour para sans sin con en")
_INFINITIVE = {Language.FR: re.compile(r"\w+(?:er|ir|re)"), Language.ES: re.compile(r"\w+[aeií]r(?:l[oae]s?|se)?")}
# Spanish: what ends so is no verb of the third person, which may stand behind "qué" as well as a noun.
_NOT_A_VERB = re.compile(r"\w+(?:o|s|l|z|d|ión)")
_ADVERB = re.compile(r"\w+(?:ly|ment|mente)")
_RU_WORD = re.compile(r"[а-яё]+", re.IGNORECASE)
_RU_OTHER = re.compile(
    r".+(?:[аеиоуыюяё]ть|ти|ться|тись|чь|[аеёиоуыюя]л[аои]?|сь|ся|[аяуюеиоы][её]?т|[юяу]т|[её]тся|ит"  # verbs
    r"|[ыиоеа]й|[аяеуо]я|[ыо]е|[кгхшщжч]ие|[её]е|[оеё]го|[оеё]му|[ыи]м|[ыи]ми|[ыи]х|[уюя]ю"  # adjectives and participles
    r"|енно|[гб]ло|несло|(?:.*[а-яё])?шло|(?:.*[а-яё])?ш[её]л|(?:.*[а-яё])?шл[аи]|[гзсб]ли|льно|чно|тно|сно|вши|ены|ено|ана|ано|аны|ена)",
    re.IGNORECASE,
)
_RU_NOUN = re.compile(r".+(?:тели|ни[еяюй]|сти|ции|зии|чей|лей|тей|ей|чая|края|статья|семья)", re.IGNORECASE)
_AR_WORD = re.compile(r"[\u0621-\u064a\u064b-\u0652\u0670]+")
_AR_DEFINITE = re.compile(r"[وف]?(?:[بك]?ال|لل)[\u0621-\u064a]{3,}")
_AR_MARKS = re.compile(r"[\u064b-\u0652\u0670]")
_AR_COUNTED = "اةى"  # how what is counted ends, and a verb behind "كم" does not
_AR_BEFORE = frozenset(("أي", "أية", "بأي", "لأي"))

# Chinese: between the particles that no noun is written with.
_ZH_RUN = re.compile(r"(?:(?![的了在对就和与及由被向给从于到也都还呢吗啊吧是])[\u4e00-\u9fff])+")


def nouns(question: Question) -> Spans:
    """Where the nouns of a question stand in its text, in order, those that are parts of a compound each by itself."""
    named = in_order(
        question.items, question.symbols, question.locators, question.dates, question.periods, question.states, question.kinds, question.languages,
        question.documents, find_bodies(question.text),
    )  # fmt: skip
    found = _FINDERS.get(question.language)
    general = GENERAL.get(question.language)
    if found is None or general is None:
        return []
    return [
        (start, end) for start, end in found(question)
        if not any(n.start < end and start < n.end for n in named) and not general.fullmatch(_AR_MARKS.sub("", question.text[start:end])) and not LIGHT.fullmatch(question.text[start:end])
    ]  # fmt: skip


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The words of a compound ("safety-vault"), without what is too short to be one."""
    for match in re.finditer(r"[^\W\d_]+", text[start:end]):
        if len(match[0]) >= _LEAST:
            yield start + match.start(), start + match.end()


def _runs(words: list[Token]) -> Iterator[tuple[int, int]]:
    """The runs of words between small ones and what is named, as their first token and the one behind."""
    at = 0
    while at < len(words):
        start = at
        while at < len(words) and words[at].kind == "word":
            at += 1
        if at > start:
            yield start, at
        at += 1


def _english(question: Question) -> Spans:
    words = tokens(question)
    kept: list[Token] = []
    verb_due = False  # "did", and not yet what was done
    before = 0
    for start, end in _runs(words):
        opener = words[start - 1].text if start and words[start - 1].kind == "small" else ""
        run = words[start:end]
        verb_due |= any(w.text in _DO for w in words[before:start])
        before = end
        if opener in _WHICH_EN:
            if end < len(words) and words[end].text not in _BESIDE_WHICH and words[end].kind != "named":
                run = run[:-1]  # "what bags contain the seeds"
        elif opener in _BEFORE_EN or opener in ARTICLES[Language.EN]:
            # "when did the fog lift", "did the keeper of the harbour lamps sleep"
            if verb_due and len(run) > 1 and (end == len(words) or words[start - 2].text in _DO):
                run, verb_due = run[:-1], False
        else:
            verb_due = False
            if not (opener in _BE and start <= _OPENING):  # "why were lamps broken"
                run = [w for w in run if start and question.text[w.start].isupper()]  # a name
        kept += run
    sure = [w for w in kept if not PARTICIPLE.fullmatch(w.text) and not _ADVERB.fullmatch(w.text)]
    return [part for w in sure for part in _parts(question.text, w.start, w.end)]


def _romance(question: Question) -> Spans:
    language = question.language
    words = tokens(question)
    found: Spans = []
    for start, end in _runs(words):
        opener = words[start - 1].text if start and words[start - 1].kind == "small" else ""
        at = start
        while at + 1 < end and BEFORE_NOUN[language].fullmatch(words[at].text):
            at += 1  # "la nouvelle chambre"
        if opener == "qué":
            behind = start > 1 and words[start - 2].text in _BEFORE[language]  # "en qué puerto"
            noun = _NOT_A_VERB.fullmatch(words[at].text) is not None or (behind and not words[at].text.endswith(("an", "en")))
        elif opener in _BEFORE[language] or opener in ARTICLES[language]:
            noun = not (opener in _BARE and _INFINITIVE[language].fullmatch(words[at].text))
        else:
            noun = False
        chosen = [words[at]] if noun else []
        chosen += [w for w in words[start:end] if w not in chosen and w.start and question.text[w.start].isupper() and question.text[: w.start].strip("¿¡ ")]
        found += [part for w in chosen if not _ADVERB.fullmatch(w.text) for part in _parts(question.text, w.start, w.end)]
    return sorted(found)


def _russian(question: Question) -> Spans:
    small = WORDINGS[Language.RU].small
    return [
        m.span() for m in _RU_WORD.finditer(question.text)
        if len(m[0]) >= _LEAST and m[0].casefold() not in small and (not _RU_OTHER.fullmatch(m[0]) or _RU_NOUN.fullmatch(m[0]))
    ]  # fmt: skip


def _arabic(question: Question) -> Spans:
    found: Spans = []
    before = ""
    for match in _AR_WORD.finditer(question.text):
        word = _AR_MARKS.sub("", match[0])
        if (
            content_words(word, WORDINGS[Language.AR])
            and len(word) >= _LEAST
            and (_AR_DEFINITE.fullmatch(word) or before in _AR_BEFORE or (before == "كم" and word[-1] in _AR_COUNTED))
        ):
            found.append(match.span())
        before = word
    return found


def _chinese(question: Question) -> Spans:
    bare = question.text
    for pattern in (WORDINGS[Language.ZH].heads, GENERAL[Language.ZH]):
        bare = pattern.sub(lambda found: "，" * len(found[0]), bare)
    return [m.span() for m in _ZH_RUN.finditer(bare)]


_FINDERS = {
    Language.EN: _english,
    Language.FR: _romance,
    Language.ES: _romance,
    Language.RU: _russian,
    Language.AR: _arabic,
    Language.ZH: _chinese,
}
