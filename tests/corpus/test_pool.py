"""Reading in processes of their own: records come back whole, and a file that misbehaves costs itself only."""

from __future__ import annotations

import os
import random
import signal
import threading
import time
from pathlib import Path

import pytest

from corpus import pool as pool_module
from corpus.errors import DamagedFile, EmptyRecord, InputError, ReadTooLong
from corpus.pool import ReaderPool
from corpus.reader import read_source
from corpus.sources import Source, discover
from corpus.wire import record_from_dict, record_to_dict

_SOAK = bool(os.environ.get("RAPPORTEUR_SOAK"))


def sources(folder: Path) -> list[Source]:
    return [s for s in discover([folder]) if isinstance(s, Source)]


def test_records_come_back_as_they_are_read_here(samples: Path) -> None:
    with ReaderPool(2) as pool:
        found = [(source, to_come.result()) for source, to_come in pool.ahead(sources(samples), lambda source: source) if to_come]
    assert [source for source, _ in found] == sources(samples)
    for source, record in found:
        assert record == read_source(source)
        assert record_from_dict(record_to_dict(record)) == record


def test_an_error_comes_back_as_itself(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b" ")
    with ReaderPool(1) as pool:
        for _ in range(2):
            with pytest.raises(EmptyRecord, match=r"^a\.txt: "):
                pool.read(Source(tmp_path / "a.txt", "a.txt"))


@pytest.mark.kill
def test_a_process_that_is_killed_costs_the_file_it_was_reading(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "slow.txt")  # opening it waits until somebody writes
    (tmp_path / "good.txt").write_text("The lamp is lit.", encoding="utf-8")
    with ReaderPool(1) as pool:
        assert pool.read(Source(tmp_path / "good.txt", "good.txt")).text == "The lamp is lit."
        (worker,) = pool._idle
        threading.Timer(0.5, lambda: os.kill(worker._process.pid, signal.SIGKILL)).start()
        with pytest.raises(DamagedFile, match=r"^slow\.txt: reading it ended the process that read it \(signal 9\)"):
            pool.read(Source(tmp_path / "slow.txt", "slow.txt"))
        assert pool.read(Source(tmp_path / "good.txt", "good.txt")).text == "The lamp is lit."


@pytest.mark.kill
def test_a_file_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "slow.txt")
    with ReaderPool(1, seconds=2) as pool:
        started = time.monotonic()
        with pytest.raises(ReadTooLong, match=r"^slow\.txt: reading it takes longer than 2 s; split it"):
            pool.read(Source(tmp_path / "slow.txt", "slow.txt"))
        assert time.monotonic() - started < 20


@pytest.mark.broken
def test_a_file_that_takes_too_much_memory_is_given_up(tmp_path: Path) -> None:
    (tmp_path / "large.txt").write_bytes(b"The lamp is lit at dusk.\n" * 8_000_000)
    (tmp_path / "good.txt").write_text("The lamp is lit.", encoding="utf-8")
    with ReaderPool(1, memory=150_000_000) as pool:
        with pytest.raises(DamagedFile, match=r"^large\.txt: reading it (?:takes more memory|ended the process)"):
            pool.read(Source(tmp_path / "large.txt", "large.txt"))
        assert pool.read(Source(tmp_path / "good.txt", "good.txt")).text == "The lamp is lit."


@pytest.mark.kill
def test_a_process_that_went_idle_is_replaced_without_a_word(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("The lamp is lit.", encoding="utf-8")
    with ReaderPool(1) as pool:
        pool.read(Source(tmp_path / "good.txt", "good.txt"))
        (worker,) = pool._idle
        worker._process.send_signal(signal.SIGALRM)  # what its own alarm does after a minute
        worker._process.wait()
        assert pool.read(Source(tmp_path / "good.txt", "good.txt")).text == "The lamp is lit."


def test_the_shared_pool_is_not_shared_with_a_fork() -> None:
    first = pool_module.shared_pool()
    assert pool_module.shared_pool() is first
    reading, writing = os.pipe()
    if (pid := os.fork()) == 0:
        os.write(writing, b"1" if not pool_module._shared else b"0")
        os._exit(0)
    os.waitpid(pid, 0)
    assert os.read(reading, 1) == b"1"
    os.close(reading)
    os.close(writing)


def mutated(data: bytes, chance: random.Random) -> bytes:
    """A file cut, with bytes turned, doubled, or with something put into it."""
    kind = chance.randrange(5)
    at = chance.randrange(max(1, len(data)))
    if kind == 0:
        return data[:at]
    if kind == 1:
        out = bytearray(data)
        for _ in range(chance.randint(1, 40)):
            out[chance.randrange(len(out))] = chance.randrange(256)
        return bytes(out)
    if kind == 2:
        return data[:at] + bytes(chance.randrange(256) for _ in range(chance.randint(1, 300))) + data[at:]
    if kind == 3:
        return data[:at] + data[max(0, at - 500) : at] * chance.randint(1, 200) + data[at:]
    return data[:at] + b"\x00" * chance.randint(1, 5_000) + data[at:]


@pytest.mark.broken
def test_mutated_files_cost_themselves_only(samples: Path, tmp_path: Path) -> None:
    """Seeded mutations of the samples, some under another format's ending; their good neighbours are read as ever."""
    originals = sorted(p for p in samples.iterdir() if p.is_file())
    chance = random.Random(20310321)
    endings = [".txt", ".md", ".html", ".docx", ".pdf", ".odt", ".rtf", ".eml", ".doc"]
    count = 1_000 if _SOAK else 90
    (tmp_path / "a-good.txt").write_text("The lamp is lit.", encoding="utf-8")
    for number in range(count):
        path = chance.choice(originals)
        ending = chance.choice(endings) if chance.random() < 0.2 else path.suffix
        (tmp_path / f"m{number:04d}{ending}").write_bytes(mutated(path.read_bytes(), chance))
    (tmp_path / "z-good.txt").write_text("The lamp is dark.", encoding="utf-8")
    read, refused = {}, {}
    with ReaderPool(2) as pool:
        for source, to_come in pool.ahead(sources(tmp_path), lambda source: source):
            assert to_come is not None
            try:
                read[source.document] = to_come.result().text
            except InputError as error:
                refused[source.document] = str(error)
    assert len(read) + len(refused) == count + 2
    assert (read["a-good.txt"], read["z-good.txt"]) == ("The lamp is lit.", "The lamp is dark.")
    assert all("\n" not in line and line.startswith(name) for name, line in refused.items())
    assert not any("longer than" in line or "ended the process" in line for line in refused.values())
