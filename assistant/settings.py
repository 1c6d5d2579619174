"""Configuration: a file, the environment, and arguments, each overruling the one before.

The file is TOML, named by `--config` or `RAPPORTEUR_CONFIG`; environment variables are `RAPPORTEUR_` and the key in
capitals. Unknown keys are refused, so that a misspelt one is noticed.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator, model_validator

from assistant.choosing.confidence import GIVEN, RECORDS
from corpus.errors import SettingsError
from corpus.layout.splitting import SplitSettings
from index.reranking import DEPTH, Reranking

_PREFIX = "RAPPORTEUR_"
_HOST_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|[0-9A-Fa-f:.]+")
# Variables of the same prefix that are read elsewhere: the file, the cache, the default of --index, the size of tests.
_NOT_SETTINGS = frozenset({"CONFIG", "CACHE", "INDEX_DIR", "JUDGE_API_KEY", "SOAK"})


class Settings(BaseModel):
    """Every setting of the program, with its bounds."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    model: str | None = Field(
        None, min_length=1, description="Embedding model: a sentence-transformers name or folder; default: the index's own, else the bundled one."
    )
    dtype: Literal["auto", "float32", "bfloat16"] = Field("auto", description="Number type of the models.")
    reranker: str | None = Field(
        None, min_length=1, description="Model that puts the first hits in order: a CrossEncoder's name or folder, or word-overlap; default: none."
    )
    rerank_depth: int = Field(DEPTH, ge=1, le=1_000, description="How many hits the reranker puts in order.")
    passage_tokens: int = Field(80, ge=30, le=400, description="Size that passages are filled up to, in the model's tokens.")
    passage_limit: int = Field(480, ge=60, le=8_000, description="Size, context included, that no passage exceeds, in the model's tokens.")
    min_confidence: float | None = Field(
        None,
        ge=0.0,
        le=1.0,
        description=f"Questions with a lower confidence are refused; default: {RECORDS.threshold} of an index, {GIVEN.threshold} of given passages.",
    )
    llm: Literal["none", "openai-like", "ollama", "anthropic"] = Field("none", description="Language model that writes the answers; none quotes extracts.")
    llm_base_url: str | None = Field(None, min_length=1, description="Address of the model's server, such as http://127.0.0.1:8080/v1.")
    llm_model: str | None = Field(None, min_length=1, description="Name of the language model, as its server calls it.")
    llm_api_key: SecretStr | None = Field(None, description="Key of the model's server; best set as RAPPORTEUR_LLM_API_KEY. Never shown.")
    llm_timeout: float = Field(120.0, gt=0, le=3_600, description="Seconds that a whole reply of the model may take.")
    llm_retries: int = Field(2, ge=0, le=10, description="How often a request that failed before its first word is sent again.")
    llm_context: int = Field(8_192, ge=512, le=10_000_000, description="The model's context window, in its tokens.")
    llm_max_tokens: int = Field(800, ge=32, le=100_000, description="Room left in the context window for the model's reply, in tokens; its limit too.")
    llm_fallback: Literal["none", "extractive"] = Field("none", description="What answers where the model fails: nothing more, or extracts.")
    show_unsupported: bool = Field(False, description="Show what the model wrote and the records do not prove, marked as such.")
    host: str = Field("127.0.0.1", min_length=1, description="Address that the chat page listens on.")
    port: int = Field(7860, ge=0, le=65_535, description="Port of the chat page; 0 takes a free one.")
    auth: Path | None = Field(None, description="Password file; whoever opens the chat page must sign in as one of its users.")
    allow_anonymous: bool = Field(False, description="Listen on an address that other machines reach although no one has to sign in.")
    allowed_hosts: tuple[str, ...] = Field((), description="Names that the chat page is asked for by, besides its own; none: see docs/serving.md.")
    max_users: int = Field(100, ge=1, le=100_000, description="How many visitors may have the chat page open at once.")
    answers_at_once: int = Field(4, ge=1, le=64, description="How many answers are made at once.")
    queue_limit: int = Field(100, ge=1, le=10_000, description="How many questions may wait for their turn.")
    mcp: bool = Field(False, description="Serve the three endpoints as tools of the Model Context Protocol too.")
    read_only: bool = Field(False, description="Offer nothing on the chat page that writes anything: no upload, no feedback.")
    allow_upload: bool = Field(False, description="Let visitors of the chat page add records.")
    upload_files: int = Field(20, ge=1, le=1_000, description="How many files a visitor may add at once.")
    upload_mb: float = Field(50.0, gt=0, le=2_000, description="How large each of them may be, in millions of bytes.")
    upload_total_mb: float = Field(5_000.0, gt=0, le=10_000_000, description="How large all files that visitors add may be together, in millions of bytes.")

    @field_validator("allowed_hosts", mode="before")
    @classmethod
    def _names(cls, value: Any) -> Any:
        # In the environment it is one text, with commas between the names.
        return tuple(name.strip() for name in value.split(",") if name.strip()) if isinstance(value, str) else value

    @field_validator("allowed_hosts")
    @classmethod
    def _plain_names(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for name in value:
            if not _HOST_NAME.fullmatch(name):
                raise ValueError(f"{name} is no host name; write it like records.example.org, without scheme, port or path")
        return tuple(name.lower() for name in value)

    @model_validator(mode="after")
    def _writing_is_told(self) -> Self:
        if self.read_only and self.allow_upload:
            raise ValueError("read_only and allow_upload exclude each other")
        return self

    @model_validator(mode="after")
    def _sizes_fit(self) -> Self:
        if self.passage_limit < self.passage_tokens:
            raise ValueError("passage_limit must not be smaller than passage_tokens")
        if self.llm_max_tokens > self.llm_context // 2:
            raise ValueError("llm_max_tokens must not be more than half of llm_context")
        return self

    @property
    def reranking(self) -> Reranking | None:
        """How searches are reranked; None where no reranker is set."""
        return Reranking(self.reranker, self.rerank_depth, dtype=self.dtype) if self.reranker else None

    @property
    def split(self) -> SplitSettings:
        """The splitter's settings."""
        return SplitSettings(self.passage_tokens, self.passage_limit)

    @classmethod
    def load(cls, file: str | os.PathLike[str] | None = None, environment: Mapping[str, str] | None = None, **arguments: Any) -> Settings:
        """The settings in force; an argument that is None counts as not given.

        Raises:
            SettingsError: the file can't be read, or a key or value is not valid.
        """
        env = os.environ if environment is None else environment
        named = file or env.get(f"{_PREFIX}CONFIG")
        values: dict[str, Any] = _from_file(Path(named)) if named else {}
        for name, value in env.items():
            if name.startswith(_PREFIX) and (key := name.removeprefix(_PREFIX)) not in _NOT_SETTINGS:
                values[key.lower()] = value
        values |= {key: value for key, value in arguments.items() if value is not None}
        try:
            return cls.model_validate(values)
        except ValidationError as error:
            first = error.errors()[0]
            key = ".".join(str(part) for part in first["loc"]) or "settings"
            if first["type"] == "extra_forbidden":
                raise SettingsError(key, "there is no such setting", f"known settings: {', '.join(cls.model_fields)}") from error
            raise SettingsError(key, str(first["msg"]).removeprefix("Value error, "), "correct it where it is set: option, environment or file") from error


def _from_file(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(str(path), f"the configuration file cannot be read ({error.strerror})", "check the path") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(str(path), f"the configuration file is not valid TOML ({error})", "correct it") from error
