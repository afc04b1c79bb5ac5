"""A process that does one thing for a visit: it shares nothing with it, and nobody waits for it."""

import asyncio
import ctypes
import importlib
import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.walkup.print_process import DEADLINE_S, NICENESS, fork_for
from tests.supervisor.fake_service import process_state


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    ends = os.pipe()
    yield ends
    for end in ends:
        os.close(end)


def told(pipe: tuple[int, int], tell: Callable[[], object]) -> dict[str, object]:
    """What ``tell`` returns in a process of its own."""
    pid = fork_for(lambda: _write(pipe[1], tell()), keep=pipe[1])
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    found: dict[str, object] = json.loads(os.read(pipe[0], 65536))
    return found


def _write(fd: int, told: object) -> None:
    os.write(fd, json.dumps(told).encode())


def _state() -> dict[str, object]:
    alarm = signal.getitimer(signal.ITIMER_REAL)[0]
    return {**process_state(terminal=False), "alarm": alarm, "open": [fd for fd in range(1024) if _is_open(fd)]}


def _is_open(fd: int) -> bool:
    try:
        os.fstat(fd)
    except OSError:
        return False
    return True


def test_it_keeps_one_descriptor_and_no_terminal(pipe: tuple[int, int]) -> None:
    state = told(pipe, _state)
    assert state["standard"] == ["/dev/null"] * 3
    assert state["open"] == [0, 1, 2, pipe[1]]


def test_it_keeps_no_descriptor_where_none_is_named(tmp_path: Path) -> None:
    path = tmp_path / "state"
    pid = fork_for(lambda: path.write_text(json.dumps(_state())))
    os.waitpid(pid, 0)
    assert json.loads(path.read_text())["open"] == [0, 1, 2]


def test_it_is_ended_with_the_visit_and_at_the_latest_by_the_kernel(pipe: tuple[int, int]) -> None:
    state = told(pipe, _state)
    assert state["at parent's death"] == signal.SIGKILL
    assert isinstance(state["alarm"], float)
    assert 0 < state["alarm"] <= DEADLINE_S


def test_it_stays_in_the_group_of_the_visit_and_yields_to_it(pipe: tuple[int, int]) -> None:
    state = told(pipe, _state)
    assert (state["group"], state["nice"]) == (os.getpgrp(), min(19, os.nice(0) + NICENESS))


def test_it_works_where_no_priority_can_be_changed(pipe: tuple[int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(more: int) -> int:
        raise PermissionError(more)

    monkeypatch.setattr(os, "nice", refused)
    assert told(pipe, lambda: {"done": True}) == {"done": True}


def test_it_has_the_signals_of_a_new_program(pipe: tuple[int, int]) -> None:
    before = signal.signal(signal.SIGUSR1, lambda *_: None)
    try:
        state = told(pipe, _state)
    finally:
        signal.signal(signal.SIGUSR1, before)
    ours = sum(1 << number - 1 for number in signal.valid_signals())
    assert [int(str(state[name]), 16) & ours for name in ("blocked", "caught")] == [0, 0]


def test_the_visits_own_signals_are_let_in_again() -> None:
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ())
    os.waitpid(fork_for(lambda: None), 0)
    assert signal.pthread_sigmask(signal.SIG_BLOCK, ()) == before


def test_what_it_raises_ends_it_and_is_told_to_nobody(capfd: pytest.CaptureFixture[str]) -> None:
    def fail() -> None:
        typed_by_a_visitor = "secret-word"
        raise RuntimeError(typed_by_a_visitor)

    pid = fork_for(fail)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 1
    assert capfd.readouterr() == ("", "")


async def test_in_the_middle_of_a_loop_it_leaves_the_loop_alone(pipe: tuple[int, int]) -> None:
    loop = asyncio.get_running_loop()
    came = asyncio.Event()
    door, gate = os.pipe()
    loop.add_reader(door, came.set)
    state = told(pipe, _state)
    os.write(gate, b"1")
    await came.wait()
    loop.remove_reader(door)
    os.close(door)
    os.close(gate)
    assert state["open"] == [0, 1, 2, pipe[1]]


def test_without_processes_to_be_had_the_visits_signals_are_let_in_again(monkeypatch: pytest.MonkeyPatch) -> None:
    def none_left() -> int:
        raise OSError

    monkeypatch.setattr(os, "fork", none_left)
    with pytest.raises(OSError):
        fork_for(lambda: None)
    assert signal.SIGTERM not in signal.pthread_sigmask(signal.SIG_BLOCK, ())


def test_it_may_import_what_the_kiosk_leaves_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ssl", None)
    pid = fork_for(lambda: importlib.import_module("ssl"))
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    assert sys.modules["ssl"] is None


def test_its_memory_is_as_closed_as_that_of_the_visit(pipe: tuple[int, int]) -> None:
    prctl = ctypes.CDLL(None).prctl
    visit = os.fork()
    if visit == 0:
        prctl(4, 0, 0, 0, 0)  # PR_SET_DUMPABLE
        os.waitpid(fork_for(lambda: _write(pipe[1], prctl(3, 0, 0, 0, 0)), keep=pipe[1]), 0)
        os._exit(0)
    os.waitpid(visit, 0)
    assert json.loads(os.read(pipe[0], 100)) == 0
