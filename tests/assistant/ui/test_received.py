"""What visitors send: two may send the same, and what is broken off does not stay."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from assistant.settings import Settings
from assistant.ui.conversation import View
from assistant.ui.offered import upload_limits
from assistant.ui.page import quiet_gradio
from assistant.ui.received import VARIABLE, sweep
from corpus.errors import IndexLocked
from tests.assistant.test_uploads import Failing, Slow, files
from tests.assistant.ui.engines import shelf_of

LIMITS = upload_limits(Settings(allow_upload=True))


def test_two_visitors_who_send_the_same_file_share_it_and_both_are_served(tmp_path: Path) -> None:
    quiet_gradio()
    from assistant.ui.handlers import Handlers

    engine = Slow()
    engine.go.set()
    do = Handlers(shelf_of(engine, folder=tmp_path / "index", limits=LIMITS))
    (sent,) = files(tmp_path / "in", a_txt="The lamp is green.")
    for told in ("added", "there already"):
        *_, (html, emptied) = do.added([str(sent)], View())
        assert told in html
        assert emptied is None
    *_, (html, _) = Handlers(shelf_of(Failing(), folder=tmp_path / "other", limits=LIMITS)).added([str(sent)], View())
    assert str(IndexLocked("/index")) in html
    assert sent.exists(), "Gradio deletes it in its own time"


def test_what_was_broken_off_is_swept_after_an_hour(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    whole = tmp_path / ("0" * 64) / "a.txt"
    whole.parent.mkdir()
    old, fresh = tmp_path / "tmpold", tmp_path / "tmpfresh"
    for path in (whole, old, fresh):
        path.write_text("The lamp is", encoding="utf-8")
    for path in (whole, old):
        os.utime(path, (time.time() - 3_700,) * 2)
    sweep()
    assert (whole.exists(), old.exists(), fresh.exists()) == (True, False, True)
    sweep(lambda: time.time() + 3_700)
    assert not fresh.exists()


def test_without_a_folder_of_its_own_nothing_is_swept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.chdir(tmp_path)
    Path("tmpold").write_text("The lamp is", encoding="utf-8")
    sweep(lambda: time.time() + 10_000)
    assert Path("tmpold").exists()
