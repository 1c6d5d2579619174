"""From settings to the language model that writes answers, as a LlamaIndex `LLM`.

Nothing of it is imported before a model is asked for: the packages of a model take seconds to load, and those of Ollama and
Anthropic are extras.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from assistant.settings import Settings
from corpus.errors import LanguageModelError, SettingsError

if TYPE_CHECKING:
    from llama_index.core.llms import LLM

_TEMPERATURE = 0.0  # the same question gets the same answer, as far as the server allows
_NO_KEY = "none"  # the client refuses to start without a key, local servers take any
_EXTRAS = {"ollama": "llama_index.llms.ollama", "anthropic": "llama_index.llms.anthropic"}


def load_llm(settings: Settings) -> LLM | None:
    """The language model that the settings name; None where they name none. No request is sent.

    Raises:
        SettingsError: a setting that this kind of model needs is missing.
        LanguageModelError: its package is not installed, or does not know the model.
    """
    if settings.llm == "none":
        return None
    try:
        return _KINDS[settings.llm](settings)
    except ValueError as error:  # what these packages raise for a model or an address that they don't know
        raise LanguageModelError(settings.llm_model or settings.llm, f"{settings.llm} cannot be set up with it", "check llm_model and llm_base_url") from error


def _openai_like(settings: Settings) -> LLM:
    from llama_index.llms.openai_like import OpenAILike

    from assistant.model.model_http import StreamClient

    # Of OpenAILike's defaults three would be wrong: a completion endpoint, a window of 3,900 tokens, and three retries that know
    # nothing of what was shown already (ours do).
    return OpenAILike(
        model=_needed(settings, "llm_model"), api_base=_needed(settings, "llm_base_url"), api_key=_key(settings) or _NO_KEY, is_chat_model=True,
        is_function_calling_model=False, context_window=settings.llm_context, max_tokens=settings.llm_max_tokens, timeout=settings.llm_timeout,
        max_retries=0, temperature=_TEMPERATURE, http_client=StreamClient(settings.llm_timeout),
    )  # fmt: skip


def _ollama(settings: Settings) -> LLM:
    kind = _extra("ollama", "Ollama")
    given: dict[str, Any] = {"base_url": settings.llm_base_url} if settings.llm_base_url else {}
    made: LLM = kind(
        model=_needed(settings, "llm_model"), context_window=settings.llm_context, request_timeout=settings.llm_timeout, temperature=_TEMPERATURE,
        is_function_calling_model=False, additional_kwargs={"num_predict": settings.llm_max_tokens}, **given,
    )  # fmt: skip
    return made


def _anthropic(settings: Settings) -> LLM:
    kind = _extra("anthropic", "Anthropic")
    given: dict[str, Any] = {"base_url": settings.llm_base_url} if settings.llm_base_url else {}
    if key := _key(settings):
        given["api_key"] = key
    made: LLM = kind(
        model=_needed(settings, "llm_model"), max_tokens=settings.llm_max_tokens, timeout=settings.llm_timeout, max_retries=0,
        temperature=_TEMPERATURE, **given,
    )  # fmt: skip
    _ = made.metadata  # a model that the package does not know is refused here, and not first when it is asked
    return made


_KINDS: dict[str, Callable[[Settings], LLM]] = {"openai-like": _openai_like, "ollama": _ollama, "anthropic": _anthropic}


def _extra(name: str, kind: str) -> Callable[..., Any]:
    try:
        found: Callable[..., Any] = getattr(importlib.import_module(_EXTRAS[name]), kind)
    except ImportError as error:
        raise LanguageModelError(name, "its package is not installed", f"install it with: pip install 'conference-rapporteur[{name}]'") from error
    return found


def _needed(settings: Settings, key: str) -> str:
    value: str | None = getattr(settings, key)
    if value is None:
        raise SettingsError(key, f"llm = {settings.llm} needs it", f"give it with --{key.replace('_', '-')} or RAPPORTEUR_{key.upper()}")
    return value


def _key(settings: Settings) -> str | None:
    return settings.llm_api_key.get_secret_value() if settings.llm_api_key else None
