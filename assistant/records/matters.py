"""What a question names as its matter, and which of several places it is: by what documents and places in them it names, and by its other words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.choosing.unsaid import FAR
from corpus.languages import Language
from corpus.naming.adopted_numbers import find_adopted
from corpus.naming.locators import find_locators
from corpus.naming.mentions import find_items, find_symbols
from corpus.naming.symbols import plain_symbol
from corpus.questions.talk_words import WORDINGS, content_words
from index.store import Index
from index.terms import terms

_PLACES = ("paragraph", "article")
_WORD = re.compile(r"\S+")
_JOINED = re.compile(r"(?:[وف]?[بل]|لل|و)(?=[\u0621-\u064a]{3})")  # what Arabic writes as one with the next word
# What calls a text or a part of it, and so tells it from no other.
_TEXTS = re.compile(
    r"entitled|titled|intitulée?s?|titulad[oa]s?|озаглавлен\w*|(?:ال)?معنونة?|بعنوان|concerning|regarding|relat(?:ed|ing)|concernant|relati(?:f|ve)s?|portant"
    r"|relativ[oa]s?|referentes?|касающ\w+|относительно|посвящ[её]нн\w+|(?:ال)?متعلقة?"
    r"|drafts?|resolutions?|decisions?|texts?|whole|operative|proposals?|amendments?|documents?|paragraphs?|articles?|adoption|rolling|negotiati\w+|protocol|convention|treaty|agreement"
    r"|projets?|résolutions?|décisions?|textes?|ensemble|dispositif|propositions?|évolutif|protocole|traité|accord"
    r"|proyectos?|resoluci(?:ón|ones)|decisi(?:ón|ones)|textos?|conjunto|dispositiv[oa]|parte|propuestas?|convenio|convenci(?:ón|ones)|tratado|protocolo|acuerdo"
    r"|проект\w*|резолюци\w*|решени\w*|текст\w*|цел\w{2,3}|постановляющ\w+|част\w|предложени\w*|протокол\w*|конвенци\w*|договор\w*|соглашени\w*"
    r"|(?:决议|决定|草案|案文|全文|整体|执行部分|提案|号|第|议定书|公约|条约|协定)+"
    r"|[وبلف]{0,2}(?:ال)?(?:مشروع|قرار|مقرر|نص|منطوق|ككل|اقتراح|مقترح|فقرة|مادة|بروتوكول|اتفاقية|معاهدة|اتفاق)",
    re.IGNORECASE,
)
_LEAST, _LEAST_ACROSS = 3.0, 6.5
# The score (`index.ranking`), in deviations of unrelated texts, below which none of the places is the matter: of a text in the language of the
# words, and of one in another, where unrelated short texts come nearer.
_AS_NEAR = 0.9  # of the best title's score: what is nearer than that is told from it by nothing
_SHARE = 0.5  # of the best score, that another place has which is the matter as well


@dataclass(frozen=True, slots=True)
class Matter:
    """What a matter names: documents' symbols, numbered resolutions and decisions, paragraphs and articles ("paragraph 3"), agenda items; and the `words` left
    over."""

    symbols: frozenset[str]
    adopted: frozenset[str]
    places: frozenset[str]
    items: frozenset[str]
    words: str


def matter_of(text: str, language: Language) -> Matter:
    """What `text`, the matter of a question in that language, names."""
    symbols, adopted = list(find_symbols(text)), find_adopted(text)
    locators = [place for place in find_locators(text) if place.kind in _PLACES]
    taken = [(start, end) for _, start, end in symbols] + [(m.start, m.end) for m in adopted] + [(m.start, m.end) for m in locators]
    items = [m for m in find_items(text) if not any(m.start < end and start < m.end for start, end in taken)]
    taken += [(m.start, m.end) for m in items]
    left = "".join(" " if any(start <= at < end for start, end in taken) else c for at, c in enumerate(text))
    words = [word for word in content_words(left, WORDINGS[language]) if not _TEXTS.fullmatch(word)]
    return Matter(
        frozenset(plain_symbol(symbol) for symbol, _, _ in symbols), frozenset(name for m in adopted for name in m.names),
        frozenset(f"{place.kind} {n}" for place in locators for n in place.numbers), frozenset(n for m in items for n in m.numbers),
        " ".join(words),
    )  # fmt: skip


def nearest(words: str, called: Sequence[Sequence[str]], index: Index) -> list[int]:
    """Which of several places the words call, in order; none where they are near none.

    Args:
        called: for each place the headings and titles that tell what it is on, each in any language.
    """
    texts = list(dict.fromkeys(text for of_one in called for text in of_one))
    if not texts:
        return []
    found, _ = index.given(texts).search_matching(words, len(texts) * 2)
    scores: dict[str, float] = {}
    for hit in found.hits:
        if hit.score >= (_LEAST if hit.language is found.language else _LEAST_ACROSS):
            for name in (hit.document, *hit.also_in):
                scores[name] = max(scores.get(name, 0.0), hit.score)
    best = max(scores.values(), default=0.0)
    near = {texts[int(name.split()[-1]) - 1] for name, score in scores.items() if score >= best * _SHARE}
    return [at for at, of_one in enumerate(called) if near & {*of_one}]


def called(words: str, titles: Sequence[str], beside: Sequence[str], language: Language, index: Index) -> list[int]:
    """Which of several documents the words, of a question in that language, call by their titles, in order: the nearest, and what is as near; none where none is near
    enough to be sure. Each of the words must be met by the title, as it is or in other words, or stand in what is told `beside` it, such as who submitted the document:
    drafts on radio signals and on fog signals have most of their words in common.

    Args:
        titles: in the language of the words; across languages nothing tells which of the words a short title says.
    """
    texts = list(dict.fromkeys(titles))
    found, match = index.given(texts).search_matching(words, len(texts))
    parts = _parts(found.query, language, index)
    scores: dict[str, float] = {}
    for hit in found.hits:
        for name in (hit.document, *hit.also_in):
            scores[name] = max(scores.get(name, 0.0), hit.score)
    passages = {texts[int(name.split()[-1]) - 1]: hit for hit in found.hits for name in (hit.document, *hit.also_in)}
    near: list[tuple[int, float]] = []
    for at, (title, more) in enumerate(zip(titles, beside, strict=True)):
        place = passages.get(title)
        said = frozenset(terms(f"{title}\n{more}", language))
        if place and all(wanted & said or match.met(tokens, [(place.passage_id, place.start, place.end)]) >= FAR for wanted, tokens in parts):
            near.append((at, scores[f"passage {texts.index(title) + 1}"]))
    best = max((score for _, score in near), default=0.0)
    return [at for at, score in near if score >= best * _AS_NEAR] if best >= _LEAST_ACROSS else []


def called_across(words: str, titles: Sequence[str], index: Index) -> list[int]:
    """The same of titles in other languages than the words, in order: the nearest alone, where it is near enough. Of eight drafts on other matters than a
    small index has, in five languages, those whose matter shares its noun with a title passed."""
    texts = list(dict.fromkeys(titles))
    found, _ = index.given(texts).search_matching(words, len(texts))
    scores = {texts[int(name.split()[-1]) - 1]: hit.score for hit in reversed(found.hits) for name in (hit.document, *hit.also_in)}
    best = max(scores.values(), default=0.0)
    return [at for at, title in enumerate(titles) if best >= _LEAST_ACROSS and scores.get(title, 0.0) >= best * _AS_NEAR]


def _parts(words: str, language: Language, index: Index) -> list[tuple[frozenset[str], list[int]]]:
    """The words, in Chinese the model's own, each as its terms and the tokens that stand for it."""
    spans = index.embedder().embed_queries([words], tokens=True)[0].spans
    places = [match.span() for match in _WORD.finditer(words)] if language is not Language.ZH else [span for span in spans if words[slice(*span)].strip()]
    parts: list[tuple[frozenset[str], list[int]]] = []
    for start, end in places:
        found = terms(words[start:end], language)
        if language is Language.AR and (joined := _JOINED.match(words, start, end)):
            found += terms(words[joined.end() : end], language)
        pairs = [term for term in found if len(term) > 1] if language is Language.ZH else []  # a character alone stands in many words
        tokens = [i for i, (s, e) in enumerate(spans) if s < end and start < e]
        parts += [(frozenset(pairs or found), tokens)] if found and tokens else []
    return parts
