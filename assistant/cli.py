"""The commands of the assistant. `evals.cli` mounts them and adds `eval`; `evals.script` is the script's entry point.

Every command takes `--json`: one JSON value on standard output and nothing else. Exit codes: 0 done (a refusal is
done), 1 done but some inputs failed or the answer is not whole, 2 misused or could not run, 130 interrupted. What loads torch,
chromadb or gradio is imported when a command needs it, so that `--help` is immediate.
"""

from __future__ import annotations

import logging
import os
import shutil
import sys
import threading
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from assistant.commands.options import (
    ConfigOption,
    DocumentOption,
    IndexOption,
    ItemOption,
    JsonOption,
    KindOption,
    LangOption,
    LlmBaseUrlOption,
    LlmFallbackOption,
    LlmModelOption,
    LlmOption,
    ModelOption,
    RerankerOption,
    ShowUnsupportedOption,
    SinceOption,
    StateOption,
    SymbolOption,
    UntilOption,
)
from assistant.commands.reporting import print_json, reported, show, some
from corpus.errors import LanguageModelError, RecordAmbiguous, one_line

if TYPE_CHECKING:
    from assistant.rapporteur import Rapporteur
    from assistant.settings import Settings
    from index.filters import Filters

app = typer.Typer(
    name="rapporteur",
    help="Ask the records of a conference; every answer is quoted from them and cited.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

_MOST_HITS = 1_000  # passages that one search lists


def _hits_asked(k: int) -> int:
    if not 1 <= k <= _MOST_HITS:
        raise typer.BadParameter(f"a search lists 1 to {_MOST_HITS:,} passages, not {k:,}")
    return k


def _settings(config: Path | None, **arguments: Any) -> Settings:
    from assistant.settings import Settings

    return Settings.load(config, **arguments)


def open_index(index: Path, create: bool, config: Path | None, **arguments: Any) -> Rapporteur:
    """The index that a command works on."""
    from assistant.rapporteur import Rapporteur

    return Rapporteur.open(index, create=create, settings=_settings(config, **arguments))


def _writer(llm: str | None, base_url: str | None, model: str | None, fallback: str | None, show_unsupported: bool) -> dict[str, Any]:
    """The settings of the language model, those that were given."""
    return {"llm": llm, "llm_base_url": base_url, "llm_model": model, "llm_fallback": fallback, "show_unsupported": show_unsupported or None}


def _filters(**given: Any) -> Filters:
    from index.filters import Filters

    return Filters.of(**given)


@app.callback()
def _main(verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Say more on standard error.")] = False) -> None:
    logging.basicConfig(level=logging.INFO if verbose else logging.WARNING, format="%(levelname)s %(name)s: %(message)s", stream=sys.stderr)
    for noisy in ("chromadb", "httpx", "openai", "sentence_transformers", "transformers", "filelock", "pypdf", "markdown_it"):
        logging.getLogger(noisy).setLevel(logging.ERROR)


@app.command()
def ingest(
    paths: Annotated[list[Path], typer.Argument(help="Files and folders.", show_default=False)],
    index: IndexOption,
    prune: Annotated[bool, typer.Option("--prune", help="Remove records whose files below PATHS are gone.")] = False,
    model: ModelOption = None,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Index files and folders (.txt, .md, .html, .docx, .odt, .rtf, .eml, .pdf, pictures). Unchanged files cost nothing."""
    from assistant.commands.progress import progress_bar

    with reported(as_json), open_index(index, True, config, model=model) as r:
        with progress_bar(not as_json and sys.stderr.isatty(), "Indexing") as moved:
            report = r.ingest(paths, prune=prune, progress=moved)
        if as_json:
            print_json(report.to_dict())
        else:
            show(f"{report.added} added, {report.replaced} replaced, {report.unchanged} unchanged, {report.removed} removed, {len(report.failed)} failed")
            if report.recentred:
                show(f"search adjusted to the languages of these records ({some(report.recentred, 'passage')} updated)")
            for failure in report.failed:
                print(one_line(f"failed: {failure.document}: {failure.error}; {failure.remedy}", 1000), file=sys.stderr)
        if report.failed:
            raise typer.Exit(1)


@app.command()
def search(
    query: Annotated[str, typer.Argument(help="What to look for, in any of the six languages.", show_default=False)],
    index: IndexOption,
    k: Annotated[int, typer.Option("-k", help="How many passages, 1 to 1000.", callback=_hits_asked)] = 10,
    explain: Annotated[bool, typer.Option("--explain", help="Show each signal's score.")] = False,
    symbol: SymbolOption = None,
    lang: LangOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    state: StateOption = None,
    item: ItemOption = None,
    kind: KindOption = None,
    document: DocumentOption = None,
    model: ModelOption = None,
    reranker: RerankerOption = None,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Find the passages that meet a query best, in whatever language they are."""
    with reported(as_json), open_index(index, False, config, model=model, reranker=reranker) as r:
        conditions = _filters(symbol=symbol, language=lang, since=since, until=until, state=state, item=item, kind=kind, document=document)
        result = r.search(query, k, filters=conditions)
        if as_json:
            print_json(result.to_dict())
            return
        for restriction in result.restricted:
            if not restriction.found:
                searched = "the records that cite it" if restriction.cited else "all records"
                show(f"No record here is {restriction.document}; {searched} were searched.\n")
        if not result.hits:
            show("No record meets these conditions." if result.filters else "The index holds no records yet.")
        from assistant.commands.render import hit_lines

        for line in hit_lines(result.hits, explain):
            show(line)


@app.command()
def ask(
    question: Annotated[str, typer.Argument(help="A question, in any of the six languages.", show_default=False)],
    index: IndexOption,
    symbol: SymbolOption = None,
    lang: LangOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    state: StateOption = None,
    item: ItemOption = None,
    kind: KindOption = None,
    document: DocumentOption = None,
    model: ModelOption = None,
    reranker: RerankerOption = None,
    llm: LlmOption = None,
    llm_base_url: LlmBaseUrlOption = None,
    llm_model: LlmModelOption = None,
    llm_fallback: LlmFallbackOption = None,
    show_unsupported: ShowUnsupportedOption = False,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Answer a question with citations, in verbatim extracts or a language model's words, or say that the records hold no answer."""
    writer = _writer(llm, llm_base_url, llm_model, llm_fallback, show_unsupported)
    with reported(as_json), open_index(index, False, config, model=model, reranker=reranker, **writer) as r:
        conditions = _filters(symbol=symbol, language=lang, since=since, until=until, state=state, item=item, kind=kind, document=document)
        answer = r.ask(question, filters=conditions)
        if answer.incomplete and answer.refused:
            raise LanguageModelError(
                r.settings.llm_model or r.settings.llm, (answer.reason or "").rstrip(".。"), "or take extracts where it fails (--llm-fallback extractive)"
            )
        if as_json:
            print_json(answer.to_dict())
        else:
            from assistant.commands.render import answer_lines

            for line in answer_lines(answer):
                show(line)
        if answer.incomplete:
            raise typer.Exit(1)


@app.command()
def records(
    index: IndexOption,
    symbol: SymbolOption = None,
    lang: LangOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    state: StateOption = None,
    item: ItemOption = None,
    kind: KindOption = None,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """List the records, by symbol (numbers as numbers), those without one behind them by date; --json has the same order."""
    with reported(as_json), open_index(index, False, config) as r:
        found = r.records(symbol=symbol, language=lang, since=since, until=until, state=state, item=item, kind=kind)
        if as_json:
            print_json(found.to_dict())
            return
        from assistant.commands.render import record_lines

        chosen = any(v is not None for v in (symbol, lang, since, until, state, item, kind))
        for line in record_lines(found, shutil.get_terminal_size().columns if sys.stdout.isatty() else None, chosen=chosen):
            show(line)


@app.command("show")
def show_record(
    record: Annotated[str, typer.Argument(help="A record's id (a unique beginning is enough), document or symbol.", show_default=False)],
    index: IndexOption,
    lang: Annotated[
        str | None,
        typer.Option("--lang", help="Of language versions that share a symbol, the one in this language. Default: the first of en, fr, es, ru, ar, zh."),
    ] = None,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Print a record's metadata, the records it relates to (its other language versions with their ids), its tree and its stored text."""
    with reported(as_json), open_index(index, False, config) as r:
        wanted = _filters(language=lang).language
        from corpus.languages import Language

        found = r.show(record, Language(wanted) if wanted else Language.UND)
        if as_json:
            print_json(found.to_dict())
            return
        from assistant.commands.render import shown_lines

        for line in shown_lines(found):
            show(line)


@app.command()
def remove(
    record: Annotated[
        list[str],
        typer.Argument(help="Records, each by its id (a unique beginning is enough), document, or symbol where no other bears it.", show_default=False),
    ],
    index: IndexOption,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Remove records from the index (never the files)."""
    with reported(as_json), open_index(index, False, config) as r:
        removed = r.remove([_one(r, name) for name in record])
        if as_json:
            print_json({"removed": removed})
        else:
            show(f"{removed} removed")


def _one(r: Rapporteur, name: str) -> str:
    """The id of the one record that is called so."""
    try:
        return r.show(name).record.record_id
    except RecordAmbiguous as several:
        raise RecordAmbiguous(name, several.candidates, "remove those that you mean by their ids: rapporteur remove ID… --index DIR") from None


@app.command()
def reindex(index: IndexOption, model: ModelOption = None, config: ConfigOption = None, as_json: JsonOption = False) -> None:
    """Embed every record again from the catalog, with another model if one is named. The files are not needed."""
    from assistant.commands.progress import progress_bar

    with reported(as_json):
        from index.store import Index

        settings = _settings(config, model=model)
        with progress_bar(not as_json and sys.stderr.isatty(), "Embedding") as moved:
            report = Index.reindex(index, model=settings.model, dtype=settings.dtype, split_settings=settings.split, progress=moved)
        if as_json:
            print_json(report.to_dict())
        else:
            show(f"{some(report.replaced + report.unchanged, 'record')} embedded again, {some(report.passages, 'passage')}")


@app.command()
def doctor(
    index: IndexOption,
    repair: Annotated[bool, typer.Option("--repair", help="Finish interrupted work and rebuild the vectors where they differ.")] = False,
    model: ModelOption = None,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Check the installation and the index, and say what to do where something is wrong."""
    from assistant.commands.doctor import examine

    with reported(as_json):
        checks = examine(index, repair, _settings(config, model=model))
    if as_json:
        print_json({"checks": [check.to_dict() for check in checks]})
    else:
        for check in checks:
            show(f"{check.severity:8}{check.name}: {check.message}" + (f"; {check.remedy}" if check.remedy else ""))
    if any(check.severity == "error" for check in checks):
        raise typer.Exit(1)


@app.command()
def chat(
    index: Annotated[
        list[Path],
        typer.Option("--index", help="Folder of the index; may be given again for visitors to choose.", envvar="RAPPORTEUR_INDEX_DIR", show_default=False),
    ],
    host: Annotated[str | None, typer.Option("--host", help="Address to listen on.")] = None,
    port: Annotated[int | None, typer.Option("--port", help="Port; 0 takes a free one.")] = None,
    auth: Annotated[Path | None, typer.Option("--auth", help="Password file: visitors must sign in (rapporteur password makes it).")] = None,
    allow_anonymous: Annotated[bool, typer.Option("--allow-anonymous", help="Let other machines reach the page although no one signs in.")] = False,
    allowed_host: Annotated[
        list[str] | None, typer.Option("--allowed-host", help="A name that the page is asked for by, such as a proxy's; may be given again.")
    ] = None,
    max_users: Annotated[int | None, typer.Option("--max-users", help="How many visitors may have the page open at once.")] = None,
    answers_at_once: Annotated[int | None, typer.Option("--answers-at-once", help="How many answers are made at once.")] = None,
    queue_limit: Annotated[int | None, typer.Option("--queue-limit", help="How many questions may wait for their turn.")] = None,
    mcp: Annotated[bool, typer.Option("--mcp", help="Serve search, ask and read as tools of the Model Context Protocol too.")] = False,
    read_only: Annotated[bool, typer.Option("--read-only", help="Offer nothing that writes: no upload, no feedback.")] = False,
    allow_upload: Annotated[bool, typer.Option("--allow-upload", help="Let visitors add records.")] = False,
    model: ModelOption = None,
    llm: LlmOption = None,
    llm_base_url: LlmBaseUrlOption = None,
    llm_model: LlmModelOption = None,
    llm_fallback: LlmFallbackOption = None,
    show_unsupported: ShowUnsupportedOption = False,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Open the chat page, on this machine or for others."""
    chosen = _writer(llm, llm_base_url, llm_model, llm_fallback, show_unsupported) | {
        "host": host, "port": port, "auth": auth, "allow_anonymous": allow_anonymous or None, "allowed_hosts": tuple(allowed_host or ()) or None,
        "max_users": max_users, "answers_at_once": answers_at_once, "queue_limit": queue_limit, "mcp": mcp or None, "read_only": read_only or None,
        "allow_upload": allow_upload or None,
    }  # fmt: skip
    with reported(as_json), ExitStack() as opened:
        folders = list(dict.fromkeys(folder.expanduser().resolve() for folder in index))
        r, *others = [opened.enter_context(open_index(folder, False, config, model=model, **chosen)) for folder in folders]
        r.language_model()  # what is wrong with its settings is said now and not to the first visitor
        from assistant.ui.serve import serve

        def listening(url: str) -> None:
            if as_json:
                print_json({"url": url})
            else:
                show(f"The chat page is open at {url} (stop it with Ctrl-C)")

        serve(r, listening, others=others)
    sys.stdout.flush()
    if any(thread.daemon for thread in threading.enumerate() if thread is not threading.current_thread()):
        # A native call that is still running in such a thread would abort the interpreter's own ending.
        os._exit(0)


@app.command()
def password(
    file: Annotated[Path, typer.Argument(help="The password file; it is made where there is none.", show_default=False)],
    user: Annotated[str, typer.Argument(help="The user's name.", show_default=False)],
    stdin: Annotated[bool, typer.Option("--stdin", help="Read the password from standard input, in place of asking twice.")] = False,
    remove: Annotated[bool, typer.Option("--remove", help="Take the user out of the file.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Set the password of a user of the chat page, or take a user out."""
    from assistant.commands.password_command import asked_password, change

    with reported(as_json):
        done = change(file, user, None if remove else asked_password(stdin))
        if as_json:
            print_json(done)
        else:
            show(f"{done['user']}: {done['done']} in {done['file']} (users: {done['users']})")


@app.command()
def samples(
    folder: Annotated[Path | None, typer.Argument(help="Where to copy them; default: say where they are.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Say where the sample records are, or copy them. They and their conference are invented."""
    from assistant.commands.demo import copy_samples, samples_folder

    with reported(as_json):
        found = copy_samples(folder) if folder else samples_folder()
        if as_json:
            print_json({"folder": str(found)})
        else:
            show(str(found))


@app.command()
def demo(
    index: Annotated[Path | None, typer.Option("--index", help="Folder of the demo's index; default: a temporary one.")] = None,
    model: ModelOption = None,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Index the sample records and ask them two questions."""
    from assistant.commands.demo import run

    with reported(as_json):
        result = run(index, _settings(config, model=model), None if as_json else show)
        if as_json:
            print_json(result)
