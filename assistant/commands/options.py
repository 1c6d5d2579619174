"""Options that several commands share, each with its help."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

IndexOption = Annotated[Path, typer.Option("--index", help="Folder of the index.", envvar="RAPPORTEUR_INDEX_DIR", show_default=False)]
JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON value and nothing else.")]
ModelOption = Annotated[
    str | None, typer.Option("--model", help="Embedding model: a sentence-transformers name or folder. Default: the index's own, else the bundled one.")
]
RerankerOption = Annotated[
    str | None,
    typer.Option("--reranker", help="Model that puts the first hits in order: a CrossEncoder's name or folder, or word-overlap. Default: none."),
]
LlmOption = Annotated[str | None, typer.Option("--llm", help="Language model that writes the answers: openai-like, ollama or anthropic. Default: none.")]
LlmBaseUrlOption = Annotated[str | None, typer.Option("--llm-base-url", help="Address of the model's server, such as http://127.0.0.1:8080/v1.")]
LlmModelOption = Annotated[str | None, typer.Option("--llm-model", help="The model's name, as its server calls it.")]
LlmFallbackOption = Annotated[str | None, typer.Option("--llm-fallback", help="What answers where the model fails: none (default) or extractive.")]
ShowUnsupportedOption = Annotated[bool, typer.Option("--show-unsupported", help="Show what the model wrote and the records do not prove, marked as such.")]
ConfigOption = Annotated[Path | None, typer.Option("--config", help="Configuration file (TOML).")]

# Conditions on records, the same in every command that has them: the arguments of `index.filters.Filters.of`.
SymbolOption = Annotated[str | None, typer.Option("--symbol", help="Only records whose symbol begins so; L.9 will do for CHL/L.9.")]
LangOption = Annotated[str | None, typer.Option("--lang", help="Only records in this language.")]
SinceOption = Annotated[str | None, typer.Option("--since", help="Only records of this date (2031-03-14, 2031-03 or 2031) or later.")]
UntilOption = Annotated[str | None, typer.Option("--until", help="Only records of this date or earlier.")]
StateOption = Annotated[str | None, typer.Option("--state", help="Only what names this State, group or body, or comes from it.")]
ItemOption = Annotated[str | None, typer.Option("--item", help="Only what names the agenda item of this number, or stands under it.")]
KindOption = Annotated[str | None, typer.Option("--kind", help="Only records of this kind, such as letter.")]
DocumentOption = Annotated[str | None, typer.Option("--document", help="Only this document, or the documents of this folder.")]
