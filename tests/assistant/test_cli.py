"""The command line: contracts of its JSON, exit codes, one-line errors, and that help loads nothing heavy."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from assistant import Rapporteur, Settings
from assistant.commands.demo import samples_folder
from evals.cli import app, main

HASHING = ["--model", "hashing-256"]
RUNNER = CliRunner()


def run(*arguments: str | Path) -> Result:
    return RUNNER.invoke(app, [str(a) for a in arguments])


def value(result: Result) -> Any:
    """The one JSON value on standard output."""
    return json.loads(result.stdout)


@pytest.fixture
def records(tmp_path: Path) -> Path:
    folder = tmp_path / "records"
    folder.mkdir()
    (folder / "one.txt").write_text("CHL/2031/1\n\nThe northern light was relit on 3 May 2031.\n", encoding="utf-8")
    (folder / "two.md").write_text("# The southern light\n\nIt burns.\n", encoding="utf-8")
    return folder


def test_the_json_of_each_command_equals_the_api_s(sample_index: Path) -> None:
    asked = "What did the working group recommend on item 7?"
    with Rapporteur.open(sample_index, settings=Settings()) as r:
        record_id = next(iter(r.records())).record_id
        expected = {
            "search": r.search(asked, k=3).to_dict(),
            "ask": r.ask(asked).to_dict(),
            "records": r.records().to_dict(),
            "show": r.show(record_id).to_dict(),
        }
    found = {
        "search": value(run("search", asked, "--index", sample_index, "-k", "3", "--json")),
        "ask": value(run("ask", asked, "--index", sample_index, "--json")),
        "records": value(run("records", "--index", sample_index, "--json")),
        "show": value(run("show", record_id, "--index", sample_index, "--json")),
    }
    for result in (*expected.values(), *found.values()):
        result.pop("timings", None)
    assert found == json.loads(json.dumps(expected))


def test_the_contracts_of_the_json_hold(sample_index: Path) -> None:
    search = value(run("search", "light", "--index", sample_index, "-k", "2", "--json"))
    assert set(search) >= {"query", "language", "hits", "timings"}
    assert set(search["hits"][0]) >= {
        "rank", "score", "signals", "record_id", "passage_id", "document", "start", "end", "text", "section", "language",
    }  # fmt: skip
    ask = value(run("ask", "What did the working group recommend on item 7?", "--index", sample_index, "--json"))
    assert set(ask) >= {
        "question", "resolved_question", "language", "refused", "reason", "confidence", "text", "statements", "citations", "nearest", "unmet", "timings",
    }  # fmt: skip
    shown = value(run("show", search["hits"][0]["record_id"], "--index", sample_index, "--json"))
    assert set(shown) >= {"record_id", "document", "text", "sections", "metadata"}
    assert set(shown["sections"]) == {"kind", "label", "title", "date", "agenda_items", "start", "end", "children"}
    hit = search["hits"][0]
    assert shown["text"][hit["start"] : hit["end"]] == hit["text"]
    listed = value(run("records", "--index", sample_index, "--json"))["records"]
    assert len(listed) == len(list(samples_folder().iterdir()))
    assert set(listed[0]) >= {"record_id", "document", "symbol", "title", "kind", "date", "language"}


def test_an_ingest_counts_and_fails_file_by_file(records: Path, tmp_path: Path) -> None:
    (records / "broken.pdf").write_bytes(b"%PDF-1.7 nothing")
    (records / "sheet.xlsx").write_bytes(b"PK")
    (records / "empty.txt").write_text("  \n", encoding="utf-8")
    index = tmp_path / "index"
    result = run("ingest", records, tmp_path / "nowhere", "--index", index, *HASHING, "--json")
    report = value(result)
    assert result.exit_code == 1
    assert (report["added"], report["replaced"], report["unchanged"], report["removed"]) == (2, 0, 0, 0)
    assert {f["document"] for f in report["failed"]} == {"broken.pdf", "sheet.xlsx", "empty.txt", str(tmp_path / "nowhere")}
    assert all(f["error"] and f["remedy"] for f in report["failed"])
    again = run("ingest", records, "--index", index)
    assert again.exit_code == 1
    assert "0 added, 0 replaced, 2 unchanged, 0 removed, 3 failed" in again.stdout
    assert len(again.stderr.strip().splitlines()) == 3


def test_prune_remove_and_doctor(records: Path, tmp_path: Path) -> None:
    index = tmp_path / "index"
    assert run("ingest", records, "--index", index, *HASHING).exit_code == 0
    (records / "two.md").unlink()
    assert value(run("ingest", records, "--index", index, "--prune", "--json"))["removed"] == 1
    record = value(run("records", "--index", index, "--json"))["records"][0]
    assert value(run("remove", record["record_id"][:6], "--index", index, "--json")) == {"removed": 1}
    assert value(run("records", "--index", index, "--json")) == {"records": []}
    assert "no records yet" in run("ask", "Is the light lit?", "--index", index).stdout
    doctor = run("doctor", "--index", index, "--json")
    assert doctor.exit_code == 0
    assert all(check["severity"] != "error" for check in value(doctor)["checks"])


def test_another_model_is_refused_with_the_remedy_and_reindex_is_it(records: Path, tmp_path: Path) -> None:
    index = tmp_path / "index"
    run("ingest", records, "--index", index, *HASHING)
    refused = run("search", "light", "--index", index, "--model", "hashing-64", "--json")
    assert refused.exit_code == 2
    assert value(refused)["error"]["code"] == "manifest_mismatch"
    assert "rapporteur reindex --model hashing-64" in value(refused)["error"]["remedy"]
    assert run("reindex", "--index", index, "--model", "hashing-64").exit_code == 0
    assert run("search", "light", "--index", index, "--model", "hashing-64").exit_code == 0
    assert value(run("doctor", "--index", index, "--json"))["checks"][-1]["severity"] == "ok"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["ask", "", "--index", "INDEX"], "question"),
        (["ask", "x" * 100_000, "--index", "INDEX"], "question"),
        (["search", "?!", "--index", "INDEX"], "question"),
        (["show", "feedbeef", "--index", "INDEX"], "record_missing"),
        (["remove", "feedbeef", "--index", "INDEX"], "record_missing"),
        (["ask", "Is it lit?", "--index", "NOWHERE"], "index_missing"),
        (["records", "--index", "NOWHERE"], "index_missing"),
        (["doctor", "--index", "NOWHERE"], "index_missing"),
        (["reindex", "--index", "NOWHERE"], "index_missing"),
        (["chat", "--index", "NOWHERE"], "index_missing"),
        (["records", "--index", "INDEX", "--config", "NOWHERE"], "settings"),
        (["search", "light", "--index", "INDEX", "--model", "NOWHERE"], "manifest_mismatch"),
        (["search", "light", "--index", "INDEX", "--reranker", "NOWHERE"], "model"),
        (["ask", "Is it lit?", "--index", "INDEX", "--reranker", "NOWHERE"], "model"),
        (["search", "light", "--index", "INDEX", "--reranker", ""], "settings"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_exit_2(sample_index: Path, tmp_path: Path, arguments: list[str], code: str) -> None:
    filled = [str(sample_index) if a == "INDEX" else str(tmp_path / "nowhere") if a == "NOWHERE" else a for a in arguments]
    as_json = run(*filled, "--json")
    assert as_json.exit_code == 2
    error = value(as_json)["error"]
    assert set(error) == {"code", "message", "remedy"}
    assert error["code"] == code
    plain = run(*filled)
    assert plain.exit_code == 2
    assert plain.stdout == ""
    assert len(plain.stderr.strip().splitlines()) == 1
    assert plain.stderr.startswith("rapporteur: ")


def test_a_misspelt_option_is_exit_2() -> None:
    assert run("ask", "Is it lit?", "--indx", "x").exit_code == 2


def test_text_of_a_record_cannot_steer_the_terminal(tmp_path: Path) -> None:
    (tmp_path / "r.txt").write_text("The light\x1b[31m is \x07 out \u202egnol.\n" + "It is a lamp. " * 60, encoding="utf-8")
    run("ingest", tmp_path / "r.txt", "--index", tmp_path / "index", *HASHING)
    out = run("search", "light", "--index", tmp_path / "index").stdout
    assert "light" in out
    assert not any(c in out for c in "\x1b\x07\u202e")


def test_help_loads_neither_torch_nor_gradio_nor_chromadb() -> None:
    script = (
        "import sys; from typer.testing import CliRunner; from evals.cli import app;"
        "r = CliRunner().invoke(app, ['--help']); assert r.exit_code == 0, r.output;"
        "print([m for m in ('torch', 'gradio', 'chromadb', 'llama_index', 'sentence_transformers', 'transformers') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_samples_can_be_copied(tmp_path: Path) -> None:
    assert value(run("samples", "--json"))["folder"] == str(samples_folder())
    assert run("samples", tmp_path / "copy").exit_code == 0
    assert {p.name for p in (tmp_path / "copy").iterdir()} == {p.name for p in samples_folder().iterdir()}
    assert run("samples", tmp_path / "copy").exit_code == 2


@pytest.fixture
def typed(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[int, str, str]]:
    """A command as the script's entry point has it: exit code, standard output and standard error."""

    def command(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["rapporteur", *arguments])
        with pytest.raises(SystemExit) as ended:
            main()
        printed = capsys.readouterr()
        return int(ended.value.code or 0), printed.out, printed.err

    return command


@pytest.mark.parametrize(
    "arguments",
    [
        ["ask"],
        ["ask", "Is it lit?", "--indx", "x"],
        ["search", "light", "--index", "x", "-k", "0"],
        ["search", "light", "--index", "x", "-k", "few"],
        ["bogus"],
    ],
)
def test_misuse_is_one_line_and_with_json_one_value(typed: Callable[..., tuple[int, str, str]], arguments: list[str]) -> None:
    code, out, told = typed(*arguments)
    assert (code, out) == (2, "")
    assert len(told.strip().splitlines()) == 1
    assert "--help" in told
    if arguments != ["bogus"]:
        code, out, _ = typed(*arguments, "--json")
        assert code == 2
        assert json.loads(out)["error"]["code"] == "usage"


def test_how_many_passages_a_search_lists_is_told_in_plain_words(typed: Callable[..., tuple[int, str, str]]) -> None:
    told = typed("search", "light", "--index", "x", "-k", "0")[2]
    assert "a search lists 1 to 1,000 passages, not 0" in told
    assert "range" not in told


def test_records_are_listed_by_their_symbols_numbers_as_numbers(sample_index: Path) -> None:
    rows = value(run("records", "--index", sample_index, "--json"))["records"]
    symbols = [row["symbol"] for row in rows]
    assert list(dict.fromkeys(symbols)) == [
        "CHL/2031/7", "CHL/2031/12", "CHL/2031/15", "CHL/2031/18", "CHL/2031/21", "CHL/2031/STAT/5", "CHL/DEC/4", "CHL/L.9", "CHL/L.12", "CHL/PV.8", "CHL/WP.3/Rev.1",
    ]  # fmt: skip
    assert [row["language"] for row in rows if row["symbol"] == "CHL/2031/12"] == ["ar", "en", "fr"]


def test_a_reader_that_has_seen_enough_is_no_error(sample_index: Path) -> None:
    command = f"{sys.executable} -m evals.cli show CHL/2031/21 --index {sample_index} | head -1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("record")
    assert done.stderr == ""


def test_a_record_is_shown_by_its_id_its_document_or_its_symbol(sample_index: Path) -> None:
    by_symbol = value(run("show", "CHL/2031/21", "--index", sample_index, "--json"))
    assert by_symbol["document"] == "CHL-2031-21-letter.zh.txt"
    for name in (by_symbol["document"], by_symbol["record_id"], by_symbol["record_id"][:8]):
        assert value(run("show", name, "--index", sample_index, "--json")) == by_symbol


def test_of_language_versions_of_a_symbol_the_one_wanted_is_shown_and_the_others_named(sample_index: Path) -> None:
    ids = {row["language"]: row["record_id"] for row in value(run("records", "--symbol", "CHL/2031/12", "--index", sample_index, "--json"))["records"]}
    shown = value(run("show", "CHL/2031/12", "--index", sample_index, "--json"))
    assert shown["record_id"] == ids["en"]  # the first of the order that is told
    assert set(shown["relations"]["versions"]) == {ids["fr"], ids["ar"]}
    for language, wanted in (("ar", "ar"), ("fr", "fr"), ("es", "en")):  # there is no Spanish version
        assert value(run("show", "CHL/2031/12", "--lang", language, "--index", sample_index, "--json"))["record_id"] == ids[wanted]
    printed = run("show", "CHL/2031/12", "--lang", "fr", "--index", sample_index).stdout
    assert f"versions      {ids['ar']}" in printed
    assert ids["en"] in printed
    assert value(run("show", ids["ar"], "--lang", "fr", "--index", sample_index, "--json"))["record_id"] == ids["ar"]  # an id leaves no choice
    assert run("show", "CHL/2031/12", "--lang", "xx", "--index", sample_index).exit_code == 2


def test_what_is_removed_is_not_chosen_among_versions(sample_index: Path) -> None:
    ids = [row["record_id"] for row in value(run("records", "--symbol", "CHL/2031/12", "--index", sample_index, "--json"))["records"]]
    told = run("remove", "CHL/2031/12", "--index", sample_index)
    assert (told.exit_code, told.stdout) == (2, "")
    assert told.stderr.startswith("rapporteur: CHL/2031/12: 3 records are called so: ")
    assert all(record_id in told.stderr for record_id in ids)
    assert told.stderr.endswith("; remove those that you mean by their ids: rapporteur remove ID… --index DIR\n")
    assert len(value(run("records", "--index", sample_index, "--json"))["records"]) == len(list(samples_folder().iterdir()))


def test_reindex_keeps_the_index_s_own_model_unless_another_is_named(records: Path, tmp_path: Path) -> None:
    index = tmp_path / "index"
    run("ingest", records, "--index", index, "--model", "hashing-64")
    assert run("reindex", "--index", index).exit_code == 0
    checks = {check["name"]: check["message"] for check in value(run("doctor", "--index", index, "--json"))["checks"]}
    assert checks["model"].startswith("hashing-64")


def test_a_fault_of_the_program_is_one_line_too(sample_index: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_self: Rapporteur) -> None:
        raise KeyError("inside")

    monkeypatch.setattr(Rapporteur, "records", fails)
    result = run("records", "--index", sample_index, "--json")
    assert result.exit_code == 2
    assert value(result)["error"]["code"] == "internal"
    assert len(run("records", "--index", sample_index).stderr.strip().splitlines()) == 1


def test_a_reranker_orders_the_hits_and_shows_its_score(sample_index: Path) -> None:
    asked = ("What was recommended on item 7?", "--index", sample_index, "-k", "10")
    hits = value(run("search", *asked, "--reranker", "word-overlap", "--json"))["hits"]
    scores = [hit["signals"]["rerank"] for hit in hits]
    assert scores == sorted(scores, reverse=True)
    assert scores[0] > scores[-1]
    assert [hit["rank"] for hit in hits] == list(range(1, 11))
    assert not any("rerank" in hit["signals"] for hit in value(run("search", *asked, "--json"))["hits"])


def test_a_reranker_of_the_configuration_serves_answers_too(sample_index: Path, tmp_path: Path) -> None:
    class Backwards:
        identity = "backwards"

        def scores(self, query: str, texts: list[str]) -> list[float]:
            return [float(place) for place in range(len(texts))]

    question = "What did the working group recommend on item 7?"
    (tmp_path / "c.toml").write_text('reranker = "nowhere/of/a/model"\n', encoding="utf-8")
    assert value(run("ask", question, "--index", sample_index, "--config", tmp_path / "c.toml", "--json"))["error"]["code"] == "model"
    settings = Settings(min_confidence=0.0)
    with Rapporteur.open(sample_index, settings=settings) as r, Rapporteur.open(sample_index, settings=settings, reranker=Backwards()) as other:
        assert {c.document for c in r.ask(question).citations} != {c.document for c in other.ask(question).citations}
    given = ["The lamp was lit in May.", "The bell rang in June.", "The horn blew in July."]
    with Rapporteur.open(None, settings=Settings(model="hashing-256", min_confidence=1.0), reranker=Backwards()) as alone:
        with_it = [n.document for n in alone.ask("When was the lamp lit?", passages=given).nearest]
    with Rapporteur.open(None, settings=Settings(model="hashing-256", min_confidence=1.0)) as alone:
        assert with_it == [n.document for n in alone.ask("When was the lamp lit?", passages=given).nearest][::-1]


def test_explain_sets_every_signal_under_the_same_of_the_other_hits(sample_index: Path) -> None:
    asked = ("What was recommended on item 7?", "--index", sample_index, "-k", "6", "--reranker", "word-overlap")
    hits = value(run("search", *asked, "--json"))["hits"]
    lines = [line for line in run("search", *asked, "--explain").stdout.splitlines() if line.startswith("   late=")]
    assert len(lines) == len(hits) == 6
    for line, hit in zip(lines, hits, strict=True):
        shown = dict(re.findall(r"(\w+)= *(-?[\d.]+)", line))
        assert shown == {name: f"{signal:.3f}" for name, signal in hit["signals"].items()}
    for name in hits[0]["signals"]:
        assert len({line.index(f"{name}=") for line in lines if f"{name}=" in line}) == 1
    assert "late=" not in run("search", *asked).stdout


@pytest.mark.parametrize(
    ("conditions", "says"),
    [
        (["--item", "5.a"], "item: 5.a is no agenda item's number"),
        (["--since", "2032-02", "--until", "2032-01-31"], "since: 2032-02 is later than until, 2032-01-31"),
    ],
)
@pytest.mark.parametrize("command", [["records"], ["search", "lights"], ["ask", "What of lights?"]])
def test_conditions_that_nothing_can_meet_are_one_line(sample_index: Path, command: list[str], conditions: list[str], says: str) -> None:
    result = run(*command, *conditions, "--index", sample_index)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"rapporteur: {says}; ")
    assert result.stderr.count("\n") == 1
