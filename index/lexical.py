"""What a question's own words say: how much of it, by rarity, stands in a passage word for word.

Words know one language. As evidence they may lift a passage of the question's language above others of that language,
but never for being of that language alone: what unrelated passages share with a question by its common words is taken
off. Across languages, names and numbers in one script remain (`index.terms.PLAIN`).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence, Set

from corpus.languages import Language
from index.terms import terms

EXPECTED = 0.65
"""The share of a question's terms, by rarity and without those that only ask, above which a passage of its own language gains: about what related
passages have (0.64 and 0.72 on two sets of articles and treaties) and above the best of the unrelated ones (0.32 and 0.53)."""


def weights(question: str, language: Language, frequencies: Mapping[str, int], passages: int) -> dict[str, float]:
    """The terms of a question, each weighted by its inverse document frequency (Robertson & Spärck Jones 1976); they add up to 1.

    `frequencies` says in how many of the `passages` a term stands; a term that stands nowhere is rarest.
    """
    found = {term: _rarity(frequencies.get(term, 0), passages) for term in dict.fromkeys(terms(question, language))}
    total = sum(found.values())
    return {term: weight / total for term, weight in found.items()} if total else {}


def _rarity(n: int, passages: int) -> float:
    return math.log1p((passages - n + 0.5) / (n + 0.5))


def name_weights(
    names: Mapping[str, Set[str]], found: Mapping[str, int], wanted: Iterable[str], frequencies: Mapping[str, int], passages: int
) -> dict[frozenset[str], float]:
    """What the names of a question weigh in other scripts: each set of terms that may be a name, by their inverse document frequency, in the unit of the
    question's own terms.

    Args:
        names: the terms that may be each name (`index.name_sounds`).
        found: in how many passages each of these stands.
        wanted: the question's own terms; `frequencies` tells in how many passages each stands.
    """
    total = sum(_rarity(frequencies.get(term, 0), passages) for term in wanted)
    held = {frozenset(group): min(sum(found.get(term, 0) for term in group), passages) for group in names.values()}
    return {group: _rarity(n, passages) / total for group, n in held.items() if n} if total else {}


_ASKING_WORDS = {
    Language.EN: "what which who whom whose when where why how did do does done is are was were be been has have had will would can could should many much",
    Language.FR: "que quel quelle quels quelles qui quoi quand où comment pourquoi combien est ce qu a t il elle ils elles ont été sont était lequel laquelle",
    Language.ES: "qué cuál cuáles quién quiénes cuándo dónde cómo cuánto cuánta cuántos cuántas por se ha han es son fue fueron era adónde",
    Language.RU: "что какой какая какое какие каков каким каких какую каком кто кого кому кем чем чего когда где куда откуда почему зачем как сколько ли был была было были",
    Language.ZH: "什么 哪些 哪个 哪 谁 何 何时 何地 为何 如何 几 多少 吗 呢 为什么 怎样 怎么 是否 有何",
    Language.AR: "ما ماذا من متى أين كيف لماذا كم هل أي أية الذي التي هي هو كان كانت",
}
_ASKING_PATTERNS = {
    language: re.compile("|".join(sorted(map(re.escape, words.split()), key=len, reverse=True)))
    if language is Language.ZH
    else re.compile(rf"(?<!\w)(?:{'|'.join(words.split())})(?!\w)", re.IGNORECASE)
    for language, words in _ASKING_WORDS.items()
}
_ASKING = {
    language: frozenset(term for word in words.split() for form in (word, word.capitalize()) for term in terms(form, language))
    for language, words in _ASKING_WORDS.items()
}


def content(wanted: Mapping[str, float], language: Language) -> dict[str, float]:
    """The weighted terms of a question without those that only ask ("what", "did"), adding up to 1 again; all where nothing else is."""
    kept = {term: weight for term, weight in wanted.items() if term not in _ASKING.get(language, ())}
    total = sum(kept.values())
    return {term: weight / total for term, weight in kept.items()} if total else dict(wanted)


def only_asks(word: str, language: Language) -> bool:
    """Whether a word of a question only asks."""
    pattern = _ASKING_PATTERNS.get(language)
    return pattern is not None and pattern.fullmatch(word) is not None


def asking(text: str, language: Language, spans: Sequence[tuple[int, int]]) -> list[bool]:
    """Of parts of a question, whether each only asks: it is an interrogative or its auxiliary, or no more than a mark."""
    pattern = _ASKING_PATTERNS.get(language)
    words = [m.span() for m in pattern.finditer(text)] if pattern else []
    told = [(start + len(text[start:end]) - len(text[start:end].lstrip()), end) for start, end in spans]
    return [not any(c.isalnum() for c in text[start:end]) or any(w <= start and end <= e for w, e in words) for start, end in told]


def share(wanted: Mapping[str, float], words: Set[str]) -> float:
    """How much of a question stands in a passage with these terms, 0 to 1."""
    return math.fsum(wanted[term] for term in wanted.keys() & words)  # exact, in whatever order a set has


def share_of_names(names: Mapping[frozenset[str], float], words: Set[str]) -> float:
    """What the names of a question that stand in a passage with these terms, as another script writes them, add to its share."""
    return math.fsum(weight for group, weight in names.items() if not group.isdisjoint(words))


def rare(wanted: Iterable[str], frequencies: Mapping[str, int], passages: int) -> list[str]:
    """The terms of a question that can lead to a passage: those in at most one passage of ten (or in a few), the rarest first,
    as long as they lead to few enough to be ranked."""
    found: list[str] = []
    left = _MOST
    for term in sorted((t for t in wanted if frequencies.get(t)), key=lambda t: (frequencies[t], t)):
        left -= frequencies[term]
        if left < 0 or frequencies[term] > max(passages // 10, _FEW):
            break
        found.append(term)
    return found


_FEW = 5  # passages: in a small index a term in so many is no common one
_MOST = 3_000  # passages that the terms of one question may lead to


def vocabulary(texts: Iterable[Set[str]]) -> dict[str, int]:
    """In how many of some texts each term stands."""
    counts: dict[str, int] = {}
    for words in texts:
        for word in words:
            counts[word] = counts.get(word, 0) + 1
    return counts
