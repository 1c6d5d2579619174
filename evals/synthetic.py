"""An index of any number of synthetic passages, seeded: what the speed of a search is measured on.

Everything goes through the program's own catalog and vector store. The words of a passage follow Zipf's law (Zipf 1935;
with the shift of Mandelbrot 1953) over those of the calibration text and compounds of them; vectors lie in clusters about
the calibration passages', in six languages; token vectors are drawn from the calibration passages' own. Some passages name
an agenda item, a symbol or a date.
"""

from __future__ import annotations

import itertools
import random
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from corpus.languages import SIX, Language
from corpus.reader import READER_VERSION
from corpus.record import Metadata, Paragraph, Passage, Record, Section
from corpus.sources import digest, record_id
from index.calibration_text import calibration_text
from index.catalog import Catalog
from index.centring import measure
from index.embedding import Embedder, Vector, unit
from index.late_interaction import Codes
from index.rows import PassageVectors, SourceState
from index.store import Index
from index.vectors import VectorStore, folder_name

TOKENS = 80
"""Tokens of a passage on average, as the records of FINDINGS have them at the program's passage size."""

SEED = 7
_IN_RECORD = 20  # passages of a record
_ROUND = 200  # records staged, and then published, in one transaction
_VOCABULARY = 40_000  # words of a language
_SHIFT = 2.7  # Mandelbrot's
_NAMES = 0.3  # share of passages that name an item, a symbol and a date
_SENTENCE = 12  # words
_CHARACTERS = {Language.ZH: (60, "", "。")}  # words of a passage, what joins them, and their full stop
_WORDS = (55, " ", ".")
_NAMING = {
    Language.EN: "On agenda item {item} see {symbol} of {day} March {year}.",
    Language.FR: "Sur le point {item} de l’ordre du jour, voir {symbol} du {day} mars {year}.",
    Language.ES: "Sobre el tema {item} del programa, véase {symbol} de {day} de marzo de {year}.",
    Language.RU: "По пункту {item} повестки дня см. {symbol} от {day} марта {year} года.",
    Language.ZH: "关于议程项目{item}，见{year}年3月{day}日的{symbol}。",
    Language.AR: "بشأن البند {item} من جدول الأعمال انظر {symbol} المؤرخة {day} مارس {year}.",
}
_ITEMS, _SYMBOLS, _DAYS, _YEARS = 30, 400, 28, 8


def build(folder: Path, passages: int, embedder: Embedder) -> None:
    """An index of that many passages in `folder`, a new one, made as `embedder`'s."""
    with Index.open(folder, create=True, embedder=embedder):
        pass
    catalog = Catalog(folder / "catalog.sqlite")
    store = VectorStore.of(folder / "chroma" / folder_name(embedder.identity, 0))
    try:
        _fill(catalog, store, passages, embedder)
    finally:
        store.release()
        catalog.close()


def questions(count: int) -> list[str]:
    """`count` questions of the calibration text, each third naming what passages name."""
    chance = random.Random(SEED)
    every = [(lang, question) for lang in SIX for question in calibration_text()[lang][1]]
    chosen = chance.sample(every, min(count, len(every)))
    return [f"{question} {_naming(chance, lang)}" if i % 3 == 0 else question for i, (lang, question) in enumerate(chosen)]


def _fill(catalog: Catalog, store: VectorStore, passages: int, embedder: Embedder) -> None:
    texts = {lang: _Texts(lang) for lang in SIX}
    vectors = _Vectors(embedder)
    starts = range(0, passages, _IN_RECORD)
    for first in range(0, len(starts), _ROUND):
        keys: list[str] = []
        centred: list[Vector] = []
        languages: list[str] = []
        revisions: list[str] = []
        with catalog.writing():
            for number in range(first, min(first + _ROUND, len(starts))):
                lang = SIX[number % len(SIX)]
                record, parts = texts[lang].record(number, min(_IN_RECORD, passages - starts[number]))
                rows = vectors.rows(lang, len(parts))
                revision = digest(record.record_id.encode())[:24]
                state = SourceState(record.source, record.document, record.digest, "", f"reader-{READER_VERSION}:synthetic", revision)
                catalog.stage(state, record, parts, rows, revision, embedder.identity, 0.0)
                revisions.append(revision)
                keys += [f"{revision}-{p.ordinal}" for p in parts]
                centred.append(vectors.centred(rows, lang))
                languages += [str(lang)] * len(parts)
            catalog.publish(revisions)
        store.upsert(keys, np.concatenate(centred), languages)


class _Texts:
    """Records of one language."""

    def __init__(self, lang: Language) -> None:
        self._lang = lang
        self._chance = random.Random(f"{SEED} {lang}")
        self._length, self._gap, self._stop = _CHARACTERS.get(lang, _WORDS)
        self._words = self._vocabulary()
        self._cumulated = list(itertools.accumulate(1 / (rank + _SHIFT) for rank in range(1, len(self._words) + 1)))

    def _vocabulary(self) -> list[str]:
        """The calibration text's words, the most frequent first, and after them compounds of them."""
        passages = calibration_text()[self._lang][0]
        found = [w for p in passages for w in (re.findall(r"\w{1,2}", p) if self._lang == Language.ZH else re.findall(r"[^\W\d]+", p))]
        words = dict.fromkeys(word for word, _ in Counter(found).most_common())
        own = list(words)
        while len(words) < _VOCABULARY:
            words["".join(self._chance.choices(own, k=2))] = None
        return list(words)

    def record(self, number: int, passages: int) -> tuple[Record, list[Passage]]:
        """The record of that number, a passage a paragraph."""
        document = f"synthetic/record-{number:06d}.{self._lang}.txt"
        context = f"{document} · SYN/{2030 + number % _YEARS}/{number}"
        parts: list[Passage] = []
        at = 0
        for ordinal in range(passages):
            text = self._text()
            parts.append(Passage(ordinal, at, at + len(text), text, context, "", self._lang))
            at += len(text) + 2
        text = "\n\n".join(p.text for p in parts)
        file_digest = digest(text.encode())
        root = Section("document", None, None, 0, len(text))
        paragraphs = tuple(Paragraph(p.start, p.end) for p in parts)
        record = Record(record_id(document, file_digest), document, f"/{document}", file_digest, self._lang, text, Metadata(), root, paragraphs)
        return record, parts

    def _text(self) -> str:
        length = max(_SENTENCE, round(self._chance.gauss(self._length, self._length / 4)))
        words = self._chance.choices(self._words, cum_weights=self._cumulated, k=length)
        sentences = [self._gap.join(words[at : at + _SENTENCE]) + self._stop for at in range(0, length, _SENTENCE)]
        if self._chance.random() < _NAMES:
            sentences.append(_naming(self._chance, self._lang))
        return self._gap.join(sentences)


class _Vectors:
    """Vectors of passages, after those of the calibration text."""

    def __init__(self, embedder: Embedder) -> None:
        self._means = measure(embedder).means
        space = measure(embedder).tokens
        self._chance = np.random.default_rng(SEED)
        self._centres: dict[Language, Vector] = {}
        self._codes: dict[Language, Codes] = {}
        for lang in SIX:
            embeddings = embedder.embed_passages(calibration_text()[lang][0], tokens=True)
            self._centres[lang] = np.stack([e.vector for e in embeddings]) - self._means.passages[lang]
            self._codes[lang] = np.concatenate([space.passage(e, lang) for e in embeddings])

    def rows(self, lang: Language, count: int) -> list[PassageVectors]:
        """The vectors of `count` passages of that language."""
        centres = self._centres[lang][self._chance.integers(0, len(self._centres[lang]), count)]
        own = unit(self._chance.standard_normal(centres.shape)) * np.linalg.norm(centres, axis=1, keepdims=True)
        vectors = unit(self._means.passages[lang] + centres + own)
        return [PassageVectors(vector, *self._tokens(lang)) for vector in vectors]

    def _tokens(self, lang: Language) -> tuple[Codes, npt.NDArray[np.int32]]:
        count = int(np.clip(self._chance.normal(TOKENS, TOKENS / 4), 8, 2 * TOKENS))
        codes = self._codes[lang][self._chance.integers(0, len(self._codes[lang]), count)]
        starts = np.arange(count, dtype=np.int32) * 4
        return codes, np.stack([starts, starts + 4], axis=1)

    def centred(self, rows: Sequence[PassageVectors], lang: Language) -> Vector:
        """Their vectors as Chroma holds them."""
        return unit(np.stack([r.vector for r in rows]) - self._means.passages[lang])


def _naming(chance: random.Random, lang: Language) -> str:
    item = min(int(chance.expovariate(0.2)) + 1, _ITEMS)
    symbol = f"SYN/{2030 + chance.randrange(_YEARS)}/{1 + chance.randrange(_SYMBOLS)}"
    return _NAMING[lang].format(item=item, symbol=symbol, day=1 + chance.randrange(_DAYS), year=2030 + chance.randrange(_YEARS))
