"""The commands of evaluation: run, compare, draft, check, each with `--json`, mounted as `rapporteur eval`."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from assistant.cli import open_index
from assistant.commands.options import ConfigOption, JsonOption, ModelOption
from assistant.commands.reporting import print_json, reported, show, some
from corpus.errors import SettingsError

if TYPE_CHECKING:
    from evals.comparing import Comparison
    from evals.judging import ModelJudge
    from evals.run_folder import Run

app = typer.Typer(
    name="eval",
    help="Measure the program on question sets, and compare runs.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

SeedOption = Annotated[int, typer.Option("--seed", help="Seed of what is drawn at random.")]
_FLIPS = 10
_ANSWER = 400
_KEY = "RAPPORTEUR_JUDGE_API_KEY"


@app.command()
def run(
    question_set: Annotated[Path, typer.Argument(metavar="SET", help="Folder of a question set.", show_default=False)],
    out: Annotated[Path, typer.Option("--out", help="Folder for the run.", show_default=False)],
    index: Annotated[Path | None, typer.Option("--index", help="An index of the set's corpus; default: a new one in the run's folder.")] = None,
    tags: Annotated[list[str] | None, typer.Option("--tags", help="Only questions with this tag; may be repeated.")] = None,
    lang: Annotated[list[str] | None, typer.Option("--lang", help="Only questions in this language; may be repeated.")] = None,
    limit: Annotated[int | None, typer.Option("--limit", help="At most so many questions.", min=1)] = None,
    workers: Annotated[int, typer.Option("--workers", help="Questions asked at once.", min=1, max=64)] = 1,
    seed: SeedOption = 0,
    fresh: Annotated[bool, typer.Option("--fresh", help="Throw away the run that the folder holds.")] = False,
    judge_base_url: Annotated[str | None, typer.Option("--judge-base-url", help="A server of a model that judges answers (OpenAI's protocol).")] = None,
    judge_model: Annotated[str | None, typer.Option("--judge-model", help=f"The judge's name there; its key stands in {_KEY}.")] = None,
    model: ModelOption = None,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Ask every question of a set and measure the answers. A run that was stopped is gone on with."""
    with reported(as_json):
        from assistant.commands.progress import progress_bar
        from assistant.settings import Settings
        from evals import running

        judge = _judge(judge_base_url, judge_model)
        with progress_bar(not as_json and sys.stderr.isatty(), "Evaluating") as moved:
            done = running.run(
                question_set, out, index=index, settings=Settings.load(config, model=model), tags=_parts(tags), languages=_parts(lang), limit=limit,
                workers=workers, seed=seed, judge=judge, fresh=fresh, progress=moved,
            )  # fmt: skip
        if as_json:
            print_json(done.to_dict())
        else:
            _print_run(done)
        if done.manifest["problems"] or done.figures["errors"]:
            raise typer.Exit(1)


@app.command()
def compare(
    a: Annotated[Path, typer.Argument(help="Folder of the first run.", show_default=False)],
    b: Annotated[Path, typer.Argument(help="Folder of the second run.", show_default=False)],
    fail_if_worse: Annotated[
        list[str] | None, typer.Option("--fail-if-worse", metavar="METRIC:AMOUNT", help="Exit 1 if B is worse by more than that; may be repeated.")
    ] = None,
    seed: SeedOption = 0,
    as_json: JsonOption = False,
) -> None:
    """Compare two runs of one set: differences with intervals and tests, and the questions that flipped."""
    with reported(as_json):
        limits = [_limit(text) for text in fail_if_worse or ()]
        from evals import comparing

        found = comparing.compare(a, b, seed=seed)
        worse = [d for name, amount in limits if (d := found.difference(name)).worse_by > amount + 1e-12]
        if as_json:
            print_json(found.to_dict() | {"worse": [d.figure for d in worse]})
        else:
            _print_comparison(found)
            for d in worse:
                print(f"worse: {d.figure} went from {d.a:.4f} to {d.b:.4f}", file=sys.stderr)
        if limits and found.missing:
            print(f"rapporteur: {found.missing} questions of {a} are not in {b}: it can't be told whether they are worse", file=sys.stderr)
        if worse or (limits and found.missing):
            raise typer.Exit(1)


@app.command()
def draft(
    out: Annotated[Path, typer.Argument(metavar="SET_OUT", help="Folder for the new set.", show_default=False)],
    index: Annotated[Path, typer.Option("--index", help="Folder of the index.", envvar="RAPPORTEUR_INDEX_DIR", show_default=False)],
    count: Annotated[int, typer.Option("--count", help="How many passages to propose.", min=1, max=100_000)] = 30,
    lang: Annotated[list[str] | None, typer.Option("--lang", help="Languages for the questions; default: all six in turn.")] = None,
    from_feedback: Annotated[bool, typer.Option("--from-feedback", help="Take the questions whose answers readers judged on the chat page.")] = False,
    seed: SeedOption = 0,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Propose passages to ask about, as a set whose questions are left to be written; or take questions that were asked."""
    with reported(as_json), open_index(index, False, config) as r:
        from evals import drafting

        done = drafting.draft_from_feedback(r, out) if from_feedback else drafting.draft(r, out, count=count, languages=_parts(lang), seed=seed)
        if as_json:
            print_json(done.to_dict())
            return
        show(f"{done.lines} lines in {done.folder / 'questions.jsonl'}, {done.documents} documents in {done.folder / 'corpus'}")
        for line in done.left_out:
            show(f"left out: {line}")
        todo = (
            "Fill in the evidence where an answer did not help, and read the rest"
            if from_feedback
            else "Write a question on each line, in the language that lang says; delete what you don't ask about"
        )
        show(f"{todo}; then: rapporteur eval check {out}")


@app.command()
def sample(
    out: Annotated[Path, typer.Argument(metavar="SET_OUT", help="Folder for the set.", show_default=False)],
    as_json: JsonOption = False,
) -> None:
    """Write a small question set on the sample records, to try the commands with. It and the conference are invented."""
    with reported(as_json):
        from assistant.commands.demo import copy_samples
        from evals.errors import RunError
        from evals.question_set import SAMPLE_QUESTIONS

        if (out / "questions.jsonl").exists():
            raise RunError(str(out), "it holds a question set already", "give another folder")
        copy_samples(out / "corpus")
        (out / "questions.jsonl").write_bytes(SAMPLE_QUESTIONS.read_bytes())
        if as_json:
            print_json({"folder": str(out)})
        else:
            show(f"{out}: now try: rapporteur eval run {out} --out {out}-run")


@app.command()
def check(
    question_set: Annotated[Path, typer.Argument(metavar="SET", help="Folder of a question set.", show_default=False)], as_json: JsonOption = False
) -> None:
    """Say which lines of a question set are wrong."""
    with reported(as_json):
        from assistant.commands.progress import progress_bar
        from evals import checking

        with progress_bar(not as_json and sys.stderr.isatty(), "Reading") as moved:
            found = checking.check(question_set, moved)
        if as_json:
            print_json(found.to_dict())
        else:
            for problem in found.problems:
                show(str(problem))
            for remark in found.remarks:
                show(f"remark: {remark}")
            show(f"{found.set.name}: {some(found.questions, 'question')}, {some(found.documents, 'document')}, {some(len(found.problems), 'problem')}")
        if found.problems:
            raise typer.Exit(1)


def _parts(values: Sequence[str] | None) -> list[str]:
    """The values of an option that may be repeated or hold several, parted by commas."""
    parts = [part.strip() for value in values or () for part in value.split(",") if part.strip()]
    if values and not parts:
        raise SettingsError("option", "no value was given", "name at least one")
    return parts


def _limit(text: str) -> tuple[str, float]:
    name, _, amount = text.rpartition(":")
    try:
        value = float(amount)
    except ValueError:
        value = -1.0
    if not name or not 0 <= value < float("inf"):
        raise SettingsError("--fail-if-worse", f"{text} is not METRIC:AMOUNT", "write it like evidence_recall:0.02")
    return name, value


def _judge(base_url: str | None, model: str | None) -> ModelJudge | None:
    if base_url is None and model is None:
        return None
    if not (base_url and model):
        raise SettingsError("judge", "a judge needs an address and a name", "give both --judge-base-url and --judge-model")
    from evals.judging import openai_like_judge

    return openai_like_judge(base_url, model, os.environ.get(_KEY))


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Columns as wide as they need to be; the first reads from the left, the others stand under each other at the right."""
    widths = [max(len(row[i]) for row in (head, *rows)) for i in range(len(head))]
    for row in (head, *rows):
        show("  ".join(cell.ljust(width) if i == 0 else cell.rjust(width) for i, (cell, width) in enumerate(zip(row, widths, strict=True))).rstrip())


def _print_run(done: Run) -> None:
    from evals.report import figure_rows

    about, figures = done.manifest, done.figures
    show(f"{about['set']['name']}: {len(done.rows)} {'files' if about['set']['form'] == 'parsing' else 'questions'}")
    _table(("figure", "mean", "95 % interval", "questions"), figure_rows(figures["all"]))
    if gap := figures.get("gap"):
        show("")
        _table(("evidence in the question's language", "own", "other", "gap"), [(n, *(f"{g[k]:.3f}" for k in ("own", "other", "gap"))) for n, g in gap.items()])
    if figures["latency_ms"]:
        show("")
        _table(("milliseconds", "p50", "p95", "max"), [(n, *(f"{v[k]:.1f}" for k in ("p50", "p95", "max"))) for n, v in figures["latency_ms"].items()])
    if about["set"]["form"] == "parsing":
        for row in done.rows:
            if not row["right"]:
                show(f"not right: {row['id']}: {row['refused'] or 'missing ' + ' · '.join(row['missing']) if not row['must_fail'] else 'it was read'}")
    for line in about["problems"]:
        print(f"rapporteur: {line}".translate(dict.fromkeys(range(32))), file=sys.stderr)
    show("")
    show(f"Report: {done.folder / 'report.html'}")


def _print_comparison(found: Comparison) -> None:
    rows = []
    for d in found.differences:
        between = f"{d.interval[0]:+.3f}–{d.interval[1]:+.3f}" if d.interval else ""
        rows.append(
            (d.figure, f"{d.a:.3f}", f"{d.b:.3f}", f"{d.difference:+.3f}", between, f"{d.p:.3f}" if d.p is not None else "", d.test or "", str(d.count))
        )
    _table(("figure", "a", "b", "b - a", "95 % interval", "p", "test", "questions"), rows)
    for note in found.notes:
        show(f"note: {note}")
    show(f"{some(len(found.flips), 'question')} flipped" + (":" if found.flips else "."))
    for flip in found.flips[:_FLIPS]:
        value: dict[str, Any] = flip.to_dict()
        show(f"\n{flip.id} became {flip.became}: {flip.question}")
        for name in ("a", "b"):
            text = " ".join((value[name]["text"] or (value[name]["error"] and value[name]["error"]["message"]) or "").split())
            show(f"  {name}: {text[:_ANSWER]}{'…' if len(text) > _ANSWER else ''}")
    if len(found.flips) > _FLIPS:
        show(f"\n… and {len(found.flips) - _FLIPS} more; --json lists all")
