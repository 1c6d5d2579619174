"""Configuration: file < environment < argument, unknown keys refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant import Settings
from assistant.ui.offered import upload_limits
from assistant.upload_folder import Limits
from corpus.errors import SettingsError


def test_an_argument_overrules_the_environment_and_that_the_file(tmp_path: Path) -> None:
    file = tmp_path / "rapporteur.toml"
    file.write_text('port = 1111\nhost = "localhost"\nmin_confidence = 0.25\n', encoding="utf-8")
    settings = Settings.load(file, {"RAPPORTEUR_PORT": "2222", "RAPPORTEUR_HOST": "127.0.0.2", "HOME": "/"}, port=3333, model=None)
    assert (settings.port, settings.host, settings.min_confidence, settings.model) == (3333, "127.0.0.2", 0.25, None)


def test_the_environment_can_name_the_file(tmp_path: Path) -> None:
    file = tmp_path / "rapporteur.toml"
    file.write_text("passage_tokens = 99\n", encoding="utf-8")
    assert Settings.load(None, {"RAPPORTEUR_CONFIG": str(file), "RAPPORTEUR_CACHE": "/tmp", "RAPPORTEUR_INDEX_DIR": "x"}).split.target == 99


@pytest.mark.parametrize(
    ("text", "named"),
    [("prot = 1", "prot"), ("port = 70000", "port"), ('dtype = "float8"', "dtype"), ("passage_tokens = 400\npassage_limit = 60", "settings"), ("= 1", "TOML")],
)
def test_a_key_or_value_that_is_wrong_is_named(tmp_path: Path, text: str, named: str) -> None:
    file = tmp_path / "rapporteur.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=named) as caught:
        Settings.load(file, {})
    assert "\n" not in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"nowhere\.toml"):
        Settings.load(tmp_path / "nowhere.toml", {})


def test_a_reranker_is_off_until_one_is_named(tmp_path: Path) -> None:
    file = tmp_path / "rapporteur.toml"
    file.write_text('reranker = "some/model"\nrerank_depth = 12\n', encoding="utf-8")
    assert Settings.load(None, {}).reranking is None
    named = Settings.load(file, {"RAPPORTEUR_RERANK_DEPTH": "20"}, reranker="word-overlap")
    assert (named.reranker, named.rerank_depth) == ("word-overlap", 20)
    assert named.reranking is not None
    assert named.reranking.reranker().identity == "word-overlap"
    for wrong in ({"RAPPORTEUR_RERANK_DEPTH": "0"}, {"RAPPORTEUR_RERANKER": ""}):
        with pytest.raises(SettingsError, match="rerank"):
            Settings.load(file, wrong)


def test_names_of_the_page_come_as_a_list_or_with_commas(tmp_path: Path) -> None:
    file = tmp_path / "rapporteur.toml"
    file.write_text('allowed_hosts = ["Records.example.org"]\n', encoding="utf-8")
    assert Settings.load(file, {}).allowed_hosts == ("records.example.org",)
    assert Settings.load(file, {"RAPPORTEUR_ALLOWED_HOSTS": "a.example, 192.0.2.7,::1"}).allowed_hosts == ("a.example", "192.0.2.7", "::1")
    for wrong in ("https://a.example", "a.example:80", "a.example/x", "a b", "*"):
        with pytest.raises(SettingsError, match="no host name"):
            Settings.load(None, {"RAPPORTEUR_ALLOWED_HOSTS": wrong})


def test_writing_is_either_offered_or_not(tmp_path: Path) -> None:
    assert not Settings.load(None, {}).allow_upload
    assert Settings.load(None, {"RAPPORTEUR_READ_ONLY": "true"}).read_only
    file = tmp_path / "rapporteur.toml"
    file.write_text("read_only = true\n", encoding="utf-8")
    with pytest.raises(SettingsError, match="exclude each other"):
        Settings.load(file, {}, allow_upload=True)


def test_what_visitors_add_is_bounded() -> None:
    given = Settings.load(None, {"RAPPORTEUR_ALLOW_UPLOAD": "true", "RAPPORTEUR_UPLOAD_TOTAL_MB": "7.5"})
    assert upload_limits(given) == Limits(20, 50_000_000, 7_500_000)
    assert upload_limits(Settings(allow_upload=True)) == Limits(20, 50_000_000, 5_000_000_000)
    with pytest.raises(SettingsError, match="upload_total_mb"):
        Settings.load(None, {"RAPPORTEUR_UPLOAD_TOTAL_MB": "0"})


def test_what_the_server_needs_is_set_like_anything_else(tmp_path: Path) -> None:
    file = tmp_path / "rapporteur.toml"
    file.write_text('auth = "users"\nmax_users = 5\nqueue_limit = 6\nmcp = true\n', encoding="utf-8")
    settings = Settings.load(file, {"RAPPORTEUR_MAX_USERS": "7", "RAPPORTEUR_ANSWERS_AT_ONCE": "2"}, queue_limit=8)
    assert (settings.auth, settings.max_users, settings.queue_limit, settings.answers_at_once, settings.mcp) == (Path("users"), 7, 8, 2, True)
