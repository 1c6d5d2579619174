"""Where a question has a place for a bare noun phrase ("And the stations?") that none of what questions name covers: the object of its
sentence, what it counts, what follows a preposition, or, where it has no other noun, its subject.

Told by articles, function words and word order alone. Where these do not tell one place, there is none, and the phrase is added to the
question instead (`corpus.conversation.exchange`).
"""

from __future__ import annotations

import re

from corpus.languages import Language
from corpus.naming.english_verbs import AUX, BE, LIGHT_VERB, MODAL, PARTICIPLE
from corpus.questions.named import Question
from corpus.questions.noun_order import ordered_noun_edit
from corpus.questions.noun_phrases import ARTICLES, JOINED, NounPhrase, Token, last_run, noun_phrases, run_end, tokens
from corpus.questions.slots import Edit

_EN, _FR, _ES = Language.EN, Language.FR, Language.ES
# What stands before a place or a time, in which something is asked, and not before what is asked about.
_ADJUNCT = {
    _EN: frozenset(("in", "at", "during", "before", "after", "by", "under", "within", "since", "until", "from", "over", "into")),
    _FR: frozenset(("dans", "en", "pendant", "durant", "avant", "après", "sous", "depuis", "par", "chez", "selon")),
    _ES: frozenset(("en", "durante", "antes", "después", "desde", "hasta", "ante", "bajo", "según", "por")),
}
_ATTACHED = frozenset(("of", "for", "about", "on", "de", "d'", "pour", "sur", "para", "sobre"))
_BARE_AFTER = frozenset(("of", "for", "about", "de", "d'", "pour", "sur", "para", "sobre"))
_WHO = frozenset(("who", "whom", "qui", "quién", "quiénes"))
_WHAT = frozenset(("what", "que", "qu'", "quoi", "qué"))
_WHICH = {_EN: frozenset(("what", "who", "which")), _FR: frozenset(("quel", "quelle", "quels", "quelles", "qui")), _ES: frozenset(("cuál", "cuáles", "qué", "quién", "quiénes"))}  # fmt: skip
_COPULA = frozenset(("is", "are", "was", "were", "est", "sont", "était", "étaient", "es", "son", "fue", "fueron", "era", "eran"))
_COUNTING = {_EN: ("how many", "how much"), _FR: ("combien de", "combien d'"), _ES: ("cuántos", "cuántas")}
_PLURAL = frozenset(("les", "des", "aux", "los", "las", "unos", "unas"))
_SINGULAR = frozenset(("le", "la", "l'", "el"))
_SINGULAR_S = re.compile(r"(?:ss|us|is)$", re.IGNORECASE)


def noun_edit(phrase: str, old: Question) -> Edit | None:
    """The phrase in the place of the noun phrase that it stands in for; None where the old question does not tell one."""
    if old.language not in ARTICLES:
        return ordered_noun_edit(phrase, old)
    words = tokens(old)
    found = noun_phrases(old, words)
    article = _article(phrase, old.language)
    subject = _subject_of(found, words, old)
    asked = _asked_about(found, subject, words, old, proper=phrase[len(article) :].strip()[:1].isupper())
    if counted := _counted(phrase, article, words, old):
        return counted if not article or (not asked and subject is None) else _object(phrase, article, asked, words, old)
    if len(asked) == 1 and (of := _behind_of(phrase, asked[0], words)) and (not article or _rather_of(phrase, of, asked[0], words, old)):
        return of
    if asked:
        return _object(phrase, article, asked, words, old)
    if bare := _bare_object(phrase, words, old):
        return bare
    return _in_subject(phrase, article, subject, words, old) if subject and len(found) == 1 else None


def _article(phrase: str, language: Language) -> str:
    first = re.match(r"l['’]|[^\W\d_]+(?=\s)", phrase, re.IGNORECASE)
    word = first[0].casefold().replace("’", "'") if first else ""
    return word if word in ARTICLES[language] else ""


def _asked_about(found: list[NounPhrase], subject: NounPhrase | None, words: list[Token], old: Question, *, proper: bool) -> list[NounPhrase]:
    """The noun phrases that a question can be about: no subject, no place and no time, and no name unless for one (`proper`)
    or where there is nothing else."""
    kept: list[NounPhrase] = []
    names: list[NounPhrase] = []
    dropped = subject if subject and (old.language is _EN or _asks_what(words)) else None
    for noun in found:
        if subject and noun.article == subject.article:
            continue
        before = _before(noun, words)
        attached = before in _ATTACHED and dropped is not None and noun.article - dropped.end <= 1
        if before in _ADJUNCT[old.language] or attached:
            dropped = noun
        elif old.text[words[noun.article + 1].start].isupper() and not proper:
            names.append(noun)
        else:
            kept.append(noun)
    return kept or names


def _before(noun: NounPhrase, words: list[Token]) -> str:
    """The preposition or other word before a noun phrase, or within its article."""
    return JOINED.get(words[noun.article].text) or (words[noun.article - 1].text if noun.article else "")


def _asks_what(words: list[Token]) -> bool:
    """Whether a question asks what somebody does: then who does it is no more likely meant than what is done."""
    opening = next((w.text for w in words if w.text[0].isalpha()), "")
    return opening in _WHAT and words[min(2, len(words) - 1)].text not in ("que", "qu'")


def _object(phrase: str, article: str, asked: list[NounPhrase], words: list[Token], old: Question) -> Edit | None:
    """The one noun phrase that can be asked about; of two that a preposition joins the last, or both for two that it joins."""
    if not asked:
        return None
    last = asked[-1]
    if len(asked) == 1:
        copula = last.article - 1
        return (_agreeing if copula >= 1 and words[copula].text in _COPULA else _put)(phrase, article, last, words, old)
    if _before(last, words) not in _ATTACHED or last.article - asked[-2].end > 1:
        return None
    if any(word in _ATTACHED or word in JOINED for word in phrase.casefold().split()[1:]):
        last = NounPhrase(asked[-2].article, last.end)
    return _put(phrase, article, last, words, old)


def _behind_of(phrase: str, noun: NounPhrase, words: list[Token]) -> Edit | None:
    """A noun without an article for the one that a noun phrase is of: "And coal?" after "the price of oil"."""
    start = end = noun.end + 1
    while end < len(words) and words[end].kind != "small":
        end += 1
    attached = noun.end < len(words) and words[noun.end].text in _BARE_AFTER and end > start
    return Edit(words[start].start, words[end - 1].end, phrase) if attached else None


def _rather_of(phrase: str, of: Edit, noun: NounPhrase, words: list[Token], old: Question) -> bool:
    """Whether a phrase with an article is rather for what a noun phrase is of, as their numbers tell: "And the ships?" after "the fee for ports"."""
    if old.language is not _EN or any(word in _ATTACHED for word in phrase.casefold().split()[1:]):
        return False
    number = _several(phrase)
    return number == _several(old.text[of.start : of.end]) != _several(old.text[words[noun.article].start : words[noun.end - 1].end])


def _bare_object(phrase: str, words: list[Token], old: Question) -> Edit | None:
    """A noun without an article, at the end or before a place or a time: behind a preposition, or behind "who" and a verb."""
    start, end = last_run(words, len(words))
    if start and words[start - 1].text in _ADJUNCT[old.language]:
        start, end = last_run(words, start - 1)
    if start == end or not start or old.text[words[start].start].isupper():
        return None
    if words[start - 1].text in _BARE_AFTER:
        return Edit(words[start].start, words[end - 1].end, phrase)
    if old.language is _EN and start == 1 and words[0].text in _WHO and end > 2:
        return Edit(words[2].start, words[end - 1].end, phrase)
    return None


def _subject_of(found: list[NounPhrase], words: list[Token], old: Question) -> NounPhrase | None:
    """The noun phrase that is the subject: in English behind the auxiliary, in French before the verb or behind it, in Spanish behind it."""
    if not found:
        return None
    first, language = found[0], old.language
    before = _before(first, words)
    interrogative = next((w.text for w in words[:2] if w.text in _WHO | _WHAT or w.text in _WHICH[language]), "")
    if language is _EN:
        if before not in AUX and before not in MODAL:
            return None
        if before in BE and first.article == 2 and interrogative:
            return None
        end = first.end
        behind = words[end].text if end < len(words) else ""
        verb = before not in BE and behind not in ("be", "been", "have", "has", "not", "also")
        if end - first.article > 2 and (verb or (before in BE and PARTICIPLE.fullmatch(words[end - 1].text))):
            end -= 1
        return NounPhrase(first.article, end)
    if before in _ATTACHED or before in _ADJUNCT[language]:
        return None
    if first.end < len(words) and re.fullmatch(r"\w+-(?:t-)?(?:il|elle|ils|elles|on)", words[first.end].text):
        return first
    if interrogative in _WHO or (before in _COPULA and interrogative) or "qui" in (w.text for w in words[: first.article]):
        return None
    asking = any(w.text in ("que", "qu'") for w in words[: first.article]) and before in ("que", "qu'")
    end = first.end - 1 if asking and first.end == len(words) and first.end - first.article > 2 else first.end
    return NounPhrase(first.article, end)


def _in_subject(phrase: str, article: str, subject: NounPhrase, words: list[Token], old: Question) -> Edit | None:
    """The subject, where the words that agree with it stay right."""
    old_article = words[subject.article].text
    if old.language is _EN:
        behind = " ".join(w.text for w in words[subject.end - 1 : subject.end + 1])
        if LIGHT_VERB.fullmatch(behind):
            subject = NounPhrase(subject.article, subject.end - 1)
        elif subject.end == len(words) and subject.end - subject.article > 2 and words[subject.article - 1].text in BE:
            return None  # "Why is the light dark?": where the noun ends can't be told
        return _agreeing(phrase, article, subject, words, old) if article == old_article and not _asks_what(words) else None
    if not article or _asks_what(words):
        return None
    trailing = subject.end == len(words)
    same = (article in _PLURAL) == (old_article in _PLURAL) if trailing else article == old_article
    return _put(phrase, article, subject, words, old) if same else None


def _counted(phrase: str, article: str, words: list[Token], old: Question) -> Edit | None:
    """The noun behind "how many"."""
    for at in range(min(3, len(words))):
        opening = " ".join(w.text for w in words[at : at + 2])
        width = 2 if opening in _COUNTING[old.language] else 1 if words[at].text in _COUNTING[old.language] else 0
        if not width:
            continue
        start = end = at + width
        while end < len(words) and words[end].kind == "word":
            end += 1
        behind = words[end].text if end < len(words) else ""
        if end - start > 1 and behind not in AUX and behind not in MODAL and old.language is _EN:
            end -= 1
        if old.language is not _EN:
            end = min(end, start + 1)
        if end == start:
            return None
        bare = phrase[len(article) :].lstrip() if article else re.sub(r"^(?:de\s+|d['’])", "", phrase)
        if kind := _kind_of_counted(bare, article, words, start, end, old):
            return kind
        if old.language is _FR:
            of = "d’" if re.match(r"[aeiouyhâéèêîôû]", bare, re.IGNORECASE) else "de "
            return Edit(words[start - 1].start, words[end - 1].end, of + bare)
        return Edit(words[start].start, words[end - 1].end, bare)
    return None


def _kind_of_counted(bare: str, article: str, words: list[Token], start: int, end: int, old: Question) -> Edit | None:
    """A stuff put to what is counted ("And the barley?" after "How many samples"): what is not told by the piece is no such thing itself."""
    if old.language is _EN:
        counted = _several(old.text[words[start].start : words[end - 1].end])
        return Edit(words[start].start, words[end - 1].start, f"{bare} ") if counted and article == "the" and not _several(bare) and bare.islower() else None
    if article not in _SINGULAR:
        return None
    of = "d’" if old.language is _FR and re.match(r"[aeiouyhâéèêîôû]", bare, re.IGNORECASE) else "de "
    put_before = end + 1 < len(words) and words[end].text in ("de", "d'") and words[end + 1].kind == "word"
    return Edit(words[end - 1].end, words[end + 1 if put_before else end - 1].end, f" {of}{bare}")


def _put(phrase: str, article: str, noun: NounPhrase, words: list[Token], old: Question) -> Edit:
    """The phrase in the place of a noun phrase: of its article too, where it has one of its own, but for the preposition in that."""
    opens = words[noun.article]
    if any(word in _ATTACHED for word in phrase.casefold().split()[1:]) and noun.end < len(words) - 1 and words[noun.end].text in _ATTACHED:
        noun = NounPhrase(noun.article, max(run_end(old, words, noun.end + 1), noun.end))  # "And the lighthouse of Tesk?": not "of Tesk of Merrow"
    first = re.match(r"d['’]|\w+", phrase.casefold())
    if first and opens.text in JOINED and JOINED.get(first[0], first[0].replace("’", "'").replace("d'", "de")) == JOINED[opens.text]:
        return Edit(opens.start, words[noun.end - 1].end, phrase)  # it opens with the same preposition: "Et du phare ?", "Et de la cloche ?"
    if not article:
        return Edit(words[noun.article + 1].start, words[noun.end - 1].end, phrase)
    kept = f"{old.text[opens.start : opens.end]} " if opens.text in JOINED else ""
    return Edit(opens.start, words[noun.end - 1].end, kept + phrase)


def _agreeing(phrase: str, article: str, noun: NounPhrase, words: list[Token], old: Question) -> Edit | None:
    """The phrase in the place of a noun phrase, with the verb before it as it agrees; in French and Spanish only where it agrees already."""
    edit = _put(phrase, article, noun, words, old)
    if old.language is not _EN:
        same = article == words[noun.article].text if old.language is _FR else (article in _PLURAL) == (words[noun.article].text in _PLURAL)
        return edit if same else None
    verb = words[noun.article - 1]
    swap = verb.text in AUX and _several(phrase) != _several(old.text[words[noun.article].start : words[noun.end - 1].end])
    if not swap:
        return edit
    return Edit(verb.start, edit.end, f"{AUX[verb.text]} {old.text[words[noun.article].start : edit.start]}{edit.text}")


def _several(phrase: str) -> bool:
    """Whether an English noun phrase is of several, as its noun ends, which stands before what it is of."""
    noun = re.split(r"\s(?:of|for|about|on)\s", phrase, maxsplit=1)[0].casefold()
    return noun.endswith("s") and not _SINGULAR_S.search(noun)
