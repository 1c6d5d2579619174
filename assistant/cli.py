"""The commands of the assistant. `evals.cli` mounts them and adds `eval`; it is the script's entry point.

Every command takes `--json`: one JSON value on standard output and nothing else. Exit codes: 0 done (a refusal is
done), 1 done but some inputs failed, 2 misused or could not run. What loads torch, chromadb or gradio is imported when
a command needs it, so that `--help` is immediate.
"""

from __future__ import annotations

import json
import logging
import os
import shutil
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from corpus.errors import RapporteurError, one_line

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

# Conditions on records, the same in every command that has them; `_filters` makes one of them.
SymbolOption = Annotated[str | None, typer.Option("--symbol", help="Only records whose symbol begins so; L.9 will do for CHL/L.9.")]
LangOption = Annotated[str | None, typer.Option("--lang", help="Only records in this language.")]
SinceOption = Annotated[str | None, typer.Option("--since", help="Only records of this date (2031-03-14, 2031-03 or 2031) or later.")]
UntilOption = Annotated[str | None, typer.Option("--until", help="Only records of this date or earlier.")]
StateOption = Annotated[str | None, typer.Option("--state", help="Only what names this State, group or body, or comes from it.")]
ItemOption = Annotated[str | None, typer.Option("--item", help="Only what names the agenda item of this number, or stands under it.")]
KindOption = Annotated[str | None, typer.Option("--kind", help="Only records of this kind, such as letter.")]
DocumentOption = Annotated[str | None, typer.Option("--document", help="Only this document, or the documents of this folder.")]


@contextmanager
def reported(as_json: bool) -> Iterator[None]:
    """Turns the program's errors into one line (or one JSON value) and exit code 2."""
    try:
        yield
    except RapporteurError as error:
        print_error(error.to_dict(), str(error), as_json)
        raise typer.Exit(2) from None
    except KeyboardInterrupt:
        print_error(
            {"error": {"code": "interrupted", "message": "interrupted", "remedy": "run it again to go on"}}, "interrupted; run it again to go on", as_json
        )
        raise typer.Exit(2) from None
    except typer.Exit:
        raise
    except BrokenPipeError:
        # The reader of our output (head, less) has seen enough: no error, and nothing more may be written at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(0) from None
    except OSError as error:
        text = one_line(f"{error.filename or 'input or output'}: {error.strerror or error}")
        print_error({"error": {"code": "system", "message": text, "remedy": "check the path, its permissions and the space left"}}, text, as_json)
        raise typer.Exit(2) from None
    except Exception as error:
        logging.getLogger(__name__).info("an internal fault", exc_info=True)
        text = one_line(f"internal fault: {type(error).__name__}: {error}")
        remedy = "run it again with rapporteur --verbose and report what it shows"
        print_error({"error": {"code": "internal", "message": text, "remedy": remedy}}, f"{text}; {remedy}", as_json)
        raise typer.Exit(2) from None


def print_error(value: dict[str, Any], line: str, as_json: bool) -> None:
    """One line on standard error, and with `--json` the error on standard output too."""
    if as_json:
        print_json(value)
    else:
        print(f"rapporteur: {line}", file=sys.stderr)


def print_json(value: Any) -> None:
    """One JSON value on standard output, in UTF-8 whatever the terminal."""
    text = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
    sys.stdout.buffer.flush()


# Not printable by Unicode's category, and harmless: direction marks, and the joiners that Persian and Indic words need.
_JOINERS = "\u200c\u200d\u200e\u200f"


def show(text: str) -> None:
    """Text for the terminal: control characters of a record must not reach it."""
    safe = "".join(c if c == "\n" or c.isprintable() or c in _JOINERS else "\ufffd" for c in text)
    print(safe.encode(sys.stdout.encoding or "utf-8", "replace").decode(sys.stdout.encoding or "utf-8"))


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
    from assistant.progress import progress_bar

    with reported(as_json), open_index(index, True, config, model=model) as r:
        with progress_bar(not as_json and sys.stderr.isatty(), "Indexing") as moved:
            report = r.ingest(paths, prune=prune, progress=moved)
        if as_json:
            print_json(report.to_dict())
        else:
            show(f"{report.added} added, {report.replaced} replaced, {report.unchanged} unchanged, {report.removed} removed, {len(report.failed)} failed")
            if report.recentred:
                show(f"search adjusted to the languages of these records ({report.recentred} passages updated)")
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
        from assistant.render import hit_lines

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
        if as_json:
            print_json(answer.to_dict())
            return
        from assistant.render import answer_lines

        for line in answer_lines(answer):
            show(line)


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
        from assistant.render import record_lines

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
        from assistant.render import shown_lines

        for line in shown_lines(found):
            show(line)


@app.command()
def remove(
    record: Annotated[list[str], typer.Argument(help="Ids of records.", show_default=False)],
    index: IndexOption,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Remove records from the index (never the files)."""
    with reported(as_json), open_index(index, False, config) as r:
        removed = r.remove(r.show(name).record.record_id for name in record)
        if as_json:
            print_json({"removed": removed})
        else:
            show(f"{removed} removed")


@app.command()
def reindex(index: IndexOption, model: ModelOption = None, config: ConfigOption = None, as_json: JsonOption = False) -> None:
    """Embed every record again from the catalog, with another model if one is named. The files are not needed."""
    from assistant.progress import progress_bar

    with reported(as_json):
        from index.store import Index

        settings = _settings(config, model=model)
        with progress_bar(not as_json and sys.stderr.isatty(), "Embedding") as moved:
            report = Index.reindex(index, model=settings.model, dtype=settings.dtype, split_settings=settings.split, progress=moved)
        if as_json:
            print_json(report.to_dict())
        else:
            show(f"{report.replaced + report.unchanged} records embedded again, {report.passages} passages")


@app.command()
def doctor(
    index: IndexOption,
    repair: Annotated[bool, typer.Option("--repair", help="Finish interrupted work and rebuild the vectors where they differ.")] = False,
    model: ModelOption = None,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Check the installation and the index, and say what to do where something is wrong."""
    from assistant.doctor import examine

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
    from assistant.password_command import asked_password, change

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
    from assistant.demo import copy_samples, samples_folder

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
    from assistant.demo import run

    with reported(as_json):
        result = run(index, _settings(config, model=model), None if as_json else show)
        if as_json:
            print_json(result)
