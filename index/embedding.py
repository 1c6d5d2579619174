"""What the index asks of an embedding model, and a deterministic model for tests.

`Embedder` is the port: any model that gives a passage and its tokens vectors can stand behind it.
"""

from __future__ import annotations

import hashlib
import re
import sys
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

import numpy as np
import numpy.typing as npt

Vector = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Embedding:
    """One text's vectors: `vector` of shape (d,), unit length; `tokens` of shape (n, d), their vocabulary ids and spans.

    The last three are empty where they were not asked for. A prompt's and special tokens are left out.
    """

    vector: Vector
    tokens: Vector
    ids: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]


class Embedder(Protocol):
    """An embedding model.

    `identity` names the model whatever its number type: vectors of equal identity may be compared. `dimension` is d.
    """

    @property
    def identity(self) -> str: ...

    @property
    def dimension(self) -> int: ...

    @property
    def max_tokens(self) -> int:
        """How many tokens of a passage the model reads, a prompt's and special tokens left out; the rest is cut off."""
        ...

    def embed_passages(self, texts: Sequence[str], *, tokens: bool = False) -> list[Embedding]:
        """The embeddings of passages, in the order given, from one forward pass."""
        ...

    def embed_queries(self, texts: Sequence[str], *, tokens: bool = False) -> list[Embedding]:
        """The embeddings of queries."""
        ...

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        """How many tokens each text has, a prompt's and special tokens left out."""
        ...


@runtime_checkable
class Pinned(Protocol):
    """An embedding model that can tell exactly what computes its vectors."""

    @property
    def pinned(self) -> str | None:
        """A name that is never given to other weights or another number type; None where that can't be told."""
        ...


def unit(rows: npt.NDArray[Any]) -> Vector:
    """`rows` scaled to unit length along the last axis; zeros stay zeros."""
    norm = np.sqrt(np.einsum("...d,...d->...", rows, rows))[..., None]
    scaled: Vector = (rows / np.maximum(norm, 1e-12)).astype(np.float32, copy=False)
    return scaled


class HashingEmbedder:
    """A model without weights: a text's vector is the sum of its terms' pseudo-random vectors, from their hashes.

    Deterministic on every machine and fast; it finds passages by shared words (characters in Chinese), in one
    language. For tests, and for trying the program's mechanics without torch.
    """

    def __init__(self, dimension: int = 256) -> None:
        self._dimension = dimension
        self._known: dict[str, Vector] = {}

    @property
    def identity(self) -> str:
        return f"hashing-{self._dimension}"

    @property
    def dimension(self) -> int:
        return self._dimension

    @property
    def max_tokens(self) -> int:
        return sys.maxsize

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        return [len(_terms(text)) for text in texts]

    def embed_queries(self, texts: Sequence[str], *, tokens: bool = False) -> list[Embedding]:
        return self.embed_passages(texts, tokens=tokens)

    def embed_passages(self, texts: Sequence[str], *, tokens: bool = False) -> list[Embedding]:
        return [self._embed(text, tokens) for text in texts]

    def _embed(self, text: str, tokens: bool) -> Embedding:
        terms = _terms(text)
        rows = np.stack([self._term(term) for term, _, _ in terms]) if terms else np.zeros((1, self._dimension), np.float32)
        vector = unit(rows.sum(axis=0))
        if not tokens:
            return Embedding(vector, np.zeros((0, self._dimension), np.float32), (), ())
        ids = tuple(_number(term) >> 33 for term, _, _ in terms)
        return Embedding(vector, rows[: len(terms)], ids, tuple((start, end) for _, start, end in terms))

    def _term(self, term: str) -> Vector:
        if term not in self._known:
            self._known[term] = unit(np.random.default_rng(_number(term)).standard_normal(self._dimension).astype(np.float32))
        return self._known[term]


def _number(term: str) -> int:
    return int.from_bytes(hashlib.sha256(term.encode("utf-8", "surrogatepass")).digest()[:8], "little")


def _terms(text: str) -> list[tuple[str, int, int]]:
    """Words in lower case, and each CJK character, with their spans."""
    found: list[tuple[str, int, int]] = []
    for match in re.finditer(r"[\u2e80-\u9fff\uf900-\ufaff]|[^\W_\u2e80-\u9fff\uf900-\ufaff]+", text):
        found.append((unicodedata.normalize("NFKC", match.group(0)).casefold(), match.start(), match.end()))
    return found
