"""Models of sentence-transformers, the bundled one among them. The only module that imports sentence_transformers."""

from __future__ import annotations

import hashlib
import logging
import os
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from weakref import WeakValueDictionary

import numpy as np

from corpus.errors import ModelError
from index import bundled
from index.embedding import Embedder, Embedding, HashingEmbedder, Vector, unit

log = logging.getLogger(__name__)

BATCH_SIZE = 32
"""Texts in one forward pass: the throughput of the bundled model on 2 cores is flat from 16 to 64."""

_CPU_FLAGS = Path("/proc/cpuinfo")
# The instructions that multiply bfloat16 natively: x86 names, and "bf16" on ARM.
_BFLOAT16 = frozenset({"avx512_bf16", "amx_bf16", "bf16", "svebf16"})
_WEIGHT_FILES_HEAD = 1 << 20


def default_model() -> str:
    """The name of the model that is used when none is given: the bundled one, or its hub name where it can't be had, which a
    warning says."""
    if bundled.weights_file() is not None:
        return bundled.IDENTITY
    log.warning("the bundled model can't be used: %s; using %s from the model hub", bundled.why_not_bundled(), bundled.HUB_NAME)
    return bundled.HUB_NAME


def load_embedder(name: str | None = None, *, dtype: str = "auto") -> Embedder:
    """The model of that name: the bundled one, a folder, a hub name, or `hashing-256` (no weights).

    `dtype` is auto, float32 or bfloat16; auto takes bfloat16 where the processor has it natively.

    Raises:
        ModelError: it can't be had or loaded.
    """
    chosen = name or default_model()
    if chosen.startswith("hashing-") and chosen.removeprefix("hashing-").isdigit():
        return HashingEmbedder(int(chosen.removeprefix("hashing-")))
    if chosen == bundled.IDENTITY:
        return SentenceEmbedder(str(bundled.model_folder()), identity=bundled.IDENTITY, dtype=dtype, fixed=True)
    folder = Path(chosen).expanduser()
    if folder.is_dir():
        return SentenceEmbedder(str(folder), identity=_folder_identity(folder), dtype=dtype, fixed=True)
    return SentenceEmbedder(chosen, identity=chosen, dtype=dtype)


def shared_embedder(name: str, *, dtype: str = "auto") -> Embedder:
    """The same, one object for all indexes of this process that are of one model: its weights are in memory once.

    Raises:
        ModelError: it can't be had or loaded.
    """
    with _SHARING:
        found = _SHARED.get((name, dtype))
        if found is None:
            found = _SHARED[name, dtype] = load_embedder(name, dtype=dtype)
        return found


_SHARING = threading.Lock()
_SHARED: WeakValueDictionary[tuple[str, str], Embedder] = WeakValueDictionary()


def model_identity(name: str) -> str:
    """The identity of the model of that name, without loading it."""
    folder = Path(name).expanduser()
    return _folder_identity(folder) if name != bundled.IDENTITY and folder.is_dir() else name


def _folder_identity(folder: Path) -> str:
    """The folder's name and a digest of its files (of weights: their size, first and last megabyte), so that a moved
    folder is the same model and a retrained one is another."""
    total = hashlib.sha256()
    for path in sorted(p for p in folder.rglob("*") if p.is_file() and p.suffix in (".json", ".safetensors", ".bin", ".txt", ".model")):
        size = path.stat().st_size
        total.update(f"{path.relative_to(folder).as_posix()}\0{size}\0".encode())
        with path.open("rb") as file:
            total.update(file.read(_WEIGHT_FILES_HEAD))
            if size > 2 * _WEIGHT_FILES_HEAD:
                file.seek(-_WEIGHT_FILES_HEAD, os.SEEK_END)
                total.update(file.read())
    return f"{folder.resolve().name}@{total.hexdigest()[:12]}"


def native_bfloat16() -> bool:
    """Whether the processor multiplies bfloat16 natively; elsewhere it would be emulated, and slower than float32."""
    try:
        lines = _CPU_FLAGS.read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return False
    flags = next((line for line in lines if line.lower().startswith(("flags", "features"))), "")
    return not _BFLOAT16.isdisjoint(flags.split())


class SentenceEmbedder:
    """A sentence-transformers model behind the `Embedder` port. Safe to call from several threads (one at a time runs).

    Each call of a fast tokenizer sets how it pads and cuts before it reads, for all who use it: counting tokens in one thread would leave
    the batch of another unpadded, or be told the lengths of padded texts. So the lock covers the tokenizer as it does the model.
    """

    def __init__(self, name_or_path: str, *, identity: str, dtype: str = "auto", fixed: bool = False) -> None:
        """`fixed` says that the identity is that of the weights themselves; a name on a hub may be given to others tomorrow."""
        self._identity = identity
        self._fixed = fixed
        self._lock = threading.Lock()
        self._model = _load(name_or_path, dtype)
        self._tokenizer: Any = self._model.tokenizer
        dimension = self._model.get_embedding_dimension()
        if not dimension:
            raise ModelError(identity, "the model does not tell its dimension", "choose a sentence-transformers model")
        self._dimension = int(dimension)
        self._limit = int(self._model.max_seq_length or 512)
        self._max_tokens = max(1, self._limit - len(self._tokenizer(self._prompt("document"))["input_ids"]))

    @property
    def identity(self) -> str:
        return self._identity

    @property
    def pinned(self) -> str | None:
        return f"{self._identity} {self._model.dtype}" if self._fixed else None

    @property
    def dimension(self) -> int:
        return self._dimension

    @property
    def max_tokens(self) -> int:
        return self._max_tokens

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        if not texts:
            return []
        readable = [_encodable(text) for text in texts]
        with self._lock:
            encoded = self._tokenizer(readable, add_special_tokens=False, truncation=False, verbose=False)
        return [len(ids) for ids in encoded["input_ids"]]

    def embed_passages(self, texts: Sequence[str], *, tokens: bool = False) -> list[Embedding]:
        return self._embed(texts, "document", self._model.encode_document, tokens)

    def embed_queries(self, texts: Sequence[str], *, tokens: bool = False) -> list[Embedding]:
        return self._embed(texts, "query", self._model.encode_query, tokens)

    def _embed(self, texts: Sequence[str], prompt: str, encode: Callable[..., Any], tokens: bool) -> list[Embedding]:
        # Batches of texts of like length: a batch is padded to its longest, and padding is computed like text.
        texts = [_encodable(text) for text in texts]
        lengths = self.count_tokens(texts) if len(texts) > 1 else [0] * len(texts)
        order = sorted(range(len(texts)), key=lengths.__getitem__)
        out: list[Embedding | None] = [None] * len(texts)
        for at in range(0, len(order), BATCH_SIZE):
            rows = order[at : at + BATCH_SIZE]
            for i, embedding in zip(rows, self._batch([texts[i] for i in rows], prompt, encode, tokens), strict=True):
                out[i] = embedding
        return [embedding for embedding in out if embedding is not None]

    def _batch(self, texts: list[str], prompt: str, encode: Callable[..., Any], tokens: bool) -> list[Embedding]:
        with self._lock:
            if not tokens:
                vectors = encode(texts, batch_size=len(texts), show_progress_bar=False, convert_to_tensor=True).float().numpy()
                empty = np.zeros((0, self._dimension), np.float32)
                return [Embedding(vector, empty, (), ()) for vector in unit(vectors)]
            results = encode(texts, batch_size=len(texts), show_progress_bar=False, output_value=None)
            prefix = self._prompt(prompt)
            spans = self._spans([prefix + text for text in texts], len(prefix))
        # Converted together: torch starts threads for each conversion, and waits for them where other work runs.
        import torch

        tokens = torch.cat([result["token_embeddings"] for result in results]).float().numpy()
        ends = np.cumsum([len(result["token_embeddings"]) for result in results])[:-1]
        vectors = unit(torch.stack([result["sentence_embedding"] for result in results]).float().numpy())
        ids = [result["input_ids"].tolist() for result in results]
        return list(map(_with_tokens, vectors, np.split(tokens, ends), ids, spans))

    def _prompt(self, name: str) -> str:
        return (self._model.prompts or {}).get(name) or ""

    def _spans(self, texts: list[str], prefix: int) -> list[list[tuple[int, tuple[int, int]]]]:
        """For each text, its tokens' positions and spans, without the prompt's and the special tokens; the caller holds the lock."""
        encoded = self._tokenizer(texts, return_offsets_mapping=True, return_special_tokens_mask=True, truncation=True, max_length=self._limit)
        return [
            [
                (i, (max(start - prefix, 0), end - prefix))
                for i, ((start, end), special) in enumerate(zip(offsets, mask, strict=True))
                if not special and end > prefix and end > start
            ]
            for offsets, mask in zip(encoded["offset_mapping"], encoded["special_tokens_mask"], strict=True)
        ]


def _with_tokens(vector: Vector, rows: Vector, ids: list[int], spans: list[tuple[int, tuple[int, int]]]) -> Embedding:
    kept = [(i, span) for i, span in spans if i < len(rows)]
    return Embedding(vector, rows[[i for i, _ in kept]], tuple(ids[i] for i, _ in kept), tuple(span for _, span in kept))


def _encodable(text: str) -> str:
    """`text` with "?" for halves of surrogate pairs, which tokenizers refuse; offsets stay."""
    return text.encode("utf-8", "replace").decode("utf-8")


class CrossEncoderReranker:
    """A sentence-transformers CrossEncoder behind the `Reranker` port: it reads question and passage together.

    Safe to call from several threads (one at a time runs). Scores are the model's logits: a sigmoid would round the best to 1.
    """

    def __init__(self, name_or_path: str, *, dtype: str = "auto") -> None:
        """Loads the model of that name or folder; `dtype` is auto, float32 or bfloat16, as in `load_embedder`.

        Raises:
            ModelError: it can't be had or loaded, or is no model that gives one score for a pair of texts.
        """
        folder = Path(name_or_path).expanduser()
        self._identity = _folder_identity(folder) if folder.is_dir() else name_or_path
        self._lock = threading.Lock()
        self._model = _load_cross_encoder(str(folder) if folder.is_dir() else name_or_path, dtype)

    @property
    def identity(self) -> str:
        return self._identity

    def scores(self, query: str, texts: Sequence[str]) -> list[float]:
        if not texts:
            return []
        from torch.nn import Identity

        pairs = [(_encodable(query), _encodable(text)) for text in texts]
        try:
            with self._lock:
                found = self._model.predict(pairs, batch_size=BATCH_SIZE, show_progress_bar=False, activation_fn=Identity())
        except (RuntimeError, ValueError, IndexError) as error:
            raise ModelError(self._identity, f"the reranker could not score ({type(error).__name__}: {error})", "choose another reranker") from error
        return [float(score) for score in found]


def _load(name_or_path: str, dtype: str) -> Any:
    SentenceTransformer = _sentence_transformers(name_or_path).SentenceTransformer  # noqa: N806 - a class
    _heed_thread_limit()
    local = Path(name_or_path).is_dir()
    try:
        model = SentenceTransformer(name_or_path, device="cpu", local_files_only=local, model_kwargs={"dtype": _numbers(dtype)})
    except _LOADING as error:
        remedy = "check that it is a sentence-transformers model" if local else _CHECK_NAME
        raise ModelError(name_or_path, f"the model cannot be loaded ({type(error).__name__}: {error})", remedy) from error
    if not local and "e5" in name_or_path.lower().split("/")[-1] and not any((model.prompts or {}).values()):
        model.prompts = dict(bundled.PROMPTS)  # the E5 models on the hub come without their prefixes
    model.eval()
    return model


def _load_cross_encoder(name_or_path: str, dtype: str) -> Any:
    CrossEncoder = _sentence_transformers(name_or_path).CrossEncoder  # noqa: N806 - a class
    local = Path(name_or_path).is_dir()
    try:
        model = CrossEncoder(name_or_path, device="cpu", local_files_only=local, model_kwargs={"dtype": _numbers(dtype)})
    except _LOADING as error:
        remedy = "check that it is a sentence-transformers CrossEncoder" if local else _CHECK_NAME
        raise ModelError(name_or_path, f"the reranker cannot be loaded ({type(error).__name__}: {error})", remedy) from error
    if model.num_labels != 1:
        raise ModelError(name_or_path, f"the model gives {model.num_labels} scores for a pair of texts, not one", "choose a CrossEncoder for reranking")
    # sentence-transformers puts a head of random weights on a model without one: it would shuffle the hits.
    if len(model) == 1 and not any(name.endswith("ForSequenceClassification") for name in model.config.architectures or ()):
        raise ModelError(name_or_path, "the model was not trained to score pairs of texts", "choose a CrossEncoder for reranking")
    model.eval()
    return model


_LOADING = (OSError, ValueError, KeyError, RuntimeError, ImportError)
_CHECK_NAME = "check the name and the network, or give a folder"


def _sentence_transformers(wanted_by: str) -> Any:
    """The package, quiet; `wanted_by` is the model that needs it."""
    os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "true")
    try:
        import sentence_transformers
        from transformers.utils import logging as transformers_logging
    except ImportError as error:
        raise ModelError(wanted_by, f"a package that runs it cannot be imported ({error})", "install conference-rapporteur with its dependencies") from error
    # The bundled weights have no pooler, which mean pooling doesn't use: its load report would only alarm.
    transformers_logging.disable_progress_bar()
    transformers_logging.set_verbosity_error()
    # Without a network it would tell each of a dozen tries; the error that follows tells it once.
    logging.getLogger("huggingface_hub").setLevel(logging.ERROR)
    return sentence_transformers


def _heed_thread_limit() -> None:
    """Lowers torch's threads to what OpenMP may start. Torch 2.13 asks for as many as there are processors whatever OMP_THREAD_LIMIT says,
    and leaves products in bfloat16 unfinished where it gets fewer: vectors come out wrong without a word."""
    import torch

    limit = os.environ.get("OMP_THREAD_LIMIT", "").strip()
    if limit.isdigit() and 0 < int(limit) < torch.get_num_threads():
        torch.set_num_threads(int(limit))


def _numbers(dtype: str) -> Any:
    """torch's number type of that name."""
    import torch

    return torch.bfloat16 if dtype == "bfloat16" or (dtype == "auto" and native_bfloat16()) else torch.float32
