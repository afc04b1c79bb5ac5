"""Places are found and named, and what was found is not."""

import os
import sqlite3
from pathlib import Path

import pytest

from kiosk.proof import traces
from kiosk.proof.canaries import Canaries
from kiosk.proof.traces import Search, Trace, now

CANARIES = Canaries()


def search(home: Path, since: float | None = None) -> Search:
    return Search(CANARIES, (home,), home / "visitors.db", now() if since is None else since)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "home").mkdir()
    (tmp_path / "spool" / "deep").mkdir(parents=True)
    monkeypatch.setattr(traces, "WRITABLE", (tmp_path / "spool",))
    return tmp_path / "home"


def test_a_file_of_the_kiosk_is_named(home: Path) -> None:
    (home / "log").write_text(CANARIES.typed)
    assert list(search(home).in_files()) == [Trace("file", str(home / "log"))]


def test_a_file_that_changed_since_is_named_and_an_older_one_is_not_looked_at(home: Path) -> None:
    file = home.parent / "spool" / "deep" / "d1"
    file.write_bytes(CANARIES.printed.encode("utf-16-le"))
    assert list(search(home).in_files()) == [Trace("file", str(file))]
    assert list(search(home, file.stat().st_ctime + 5).in_files()) == []


def test_of_a_name_only_the_folder_is_told(home: Path) -> None:
    (home / f"x{CANARIES.listed}").touch()
    assert list(search(home).in_files()) == [Trace("file-name", str(home))]


def test_the_list_may_hold_its_own_words_but_none_that_was_only_typed(home: Path) -> None:
    (home / "visitors.db").write_text(CANARIES.listed + CANARIES.searched + CANARIES.printed)
    assert list(search(home).in_files()) == []
    (home / "visitors.db").write_text(CANARIES.typed)
    assert list(search(home).in_files()) == [Trace("file", str(home / "visitors.db"))]


def test_a_file_beside_the_list_may_not(home: Path) -> None:
    (home / "visitors.db-journal").write_text(CANARIES.listed)
    assert list(search(home).in_files()) == [Trace("file", str(home / "visitors.db-journal"))]


@pytest.mark.root
def test_memory_is_told_by_the_name_of_its_process_and_its_kind(home: Path) -> None:
    kept = CANARIES.typed + "!"
    found = list(search(home).in_memory([os.getpid()], cells=False))
    assert {trace.kind for trace in found} == {"memory"} and kept
    assert {trace.where.split()[-1] for trace in found} == {str(os.getpid())}
    assert not any(CANARIES.mark in trace.what for trace in found)


@pytest.mark.root
def test_a_deleted_file_that_is_held_open_is_told(home: Path) -> None:
    fd = os.memfd_create("x")
    os.write(fd, CANARIES.typed.encode())
    try:
        assert "open-file" in {trace.kind for trace in search(home).in_memory([os.getpid()], cells=False)}
    finally:
        os.close(fd)


@pytest.mark.parametrize(("told", "found"), [(CANARIES.printed, 1), ("nothing", 0)], ids=["a word", "nothing"])
def test_the_journal_is_asked_for_all_it_was_told_since(
    home: Path, monkeypatch: pytest.MonkeyPatch, told: str, found: int
) -> None:
    journal = home.parent / "journalctl"
    asked = home.parent / "asked"
    journal.write_text(f'#!/bin/sh\necho "$@" >>{asked}\ncase "$*" in *--since=@1000*) echo {told} ;; esac\n')
    journal.chmod(0o755)
    monkeypatch.setenv("PATH", f"{home.parent}:{os.environ['PATH']}")
    assert list(search(home, 1000.5).in_journal()) == [Trace("journal", "journalctl")] * found
    assert asked.read_text().startswith("--sync\n")


def test_without_a_journal_there_is_nothing_in_it(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(home))
    assert list(search(home).in_journal()) == []


def test_a_pipe_that_nobody_writes_to_does_not_hold_the_search_up(home: Path) -> None:
    os.mkfifo(home / "pipe")
    sqlite3.connect(home / "some.db").close()
    assert list(search(home).in_files()) == []
