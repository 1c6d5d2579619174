"""A phrase with a preposition ("And in the narrows?") in the place of the one that a question has with the same preposition."""

from __future__ import annotations

from corpus.languages import Language
from corpus.naming.english_verbs import AUX, BE, MODAL, PARTICIPLE
from corpus.questions.named import Question
from corpus.questions.noun_phrases import ARTICLES, Token, noun_phrases, run_end, tokens
from corpus.questions.slots import Edit

_PREPOSITIONS = {
    Language.EN: frozenset(
        ["in", "at", "for", "on", "about", "of", "with", "by", "from", "to", "under", "over", "during", "before", "after", "near", "within", "between"]
    ),
    Language.FR: frozenset(["dans", "en", "pour", "sur", "avec", "sans", "par", "sous", "chez", "pendant", "durant", "avant", "après", "depuis", "entre"]),
    Language.ES: frozenset(["en", "para", "por", "con", "sin", "sobre", "desde", "hasta", "durante", "ante", "bajo", "entre", "según"]),
    Language.RU: frozenset(
        ["в", "во", "на", "за", "для", "о", "об", "по", "с", "со", "к", "ко", "от", "из", "у", "при", "до", "после", "под", "над", "между", "про", "без"]
    ),
    Language.AR: frozenset(["في", "على", "إلى", "من", "عن", "بشأن", "حول", "خلال", "قبل", "بعد", "عند", "بين", "مع", "لدى"]),
}


def placed_edit(phrase: str, old: Question) -> Edit | None:
    """The phrase in the place of the one with the same preposition; None where it opens with none, or where the old question has that
    preposition several times or before something that it names otherwise."""
    first, _, behind = phrase.partition(" ")
    if first.casefold() not in _PREPOSITIONS.get(old.language, ()) or not behind.strip():
        return None
    words = tokens(old)
    places = [at for at, word in enumerate(words) if at and word.kind == "small" and word.text == first.casefold()]
    if len(places) != 1:
        return None
    start = places[0] + 1
    noun = next((noun for noun in noun_phrases(old, words) if noun.article == start), None) if old.language in ARTICLES else None
    end = noun.end if noun else run_end(old, words, start)
    if old.language is Language.EN and end == len(words) and end - start > (2 if noun else 1) and _verb_is_last(words, places[0]):
        end -= 1
    return Edit(words[places[0]].start, words[end - 1].end, phrase) if end > start else None


def _verb_is_last(words: list[Token], place: int) -> bool:
    """Whether an English question ends with its verb, since none stands before the preposition: "What will ships in winter | carry?"."""
    subject = [w for w in words[:place] if w.kind != "small" or w.text not in ARTICLES[Language.EN]]
    if len(subject) < 2 or subject[-1].kind == "small" or subject[-2].kind != "small":
        return False
    verb = subject[-2].text
    return (verb in AUX and verb not in BE) or verb in MODAL or (verb in BE and PARTICIPLE.fullmatch(words[-1].text) is not None)
