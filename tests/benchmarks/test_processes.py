"""What processes use: memory, processor, wake-ups."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import psutil

from benchmarks.idling import used
from benchmarks.memory import pss_mib
from tests.terminals.waiting import until


@contextmanager
def _echo() -> Iterator[tuple[psutil.Process, Callable[[], None]]]:
    """A process that waits for input, and what makes it answer once."""
    program = [sys.executable, "-c", "while True: print(flush=True); input()"]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0) as process:

        def answer() -> None:
            assert process.stdin is not None
            process.stdin.write(b"\n")
            _asleep(process)

        _asleep(process)
        yield psutil.Process(process.pid), answer
        process.kill()


def _asleep(process: "subprocess.Popen[bytes]") -> None:
    assert process.stdout is not None
    process.stdout.readline()
    until(lambda: psutil.Process(process.pid).status() == psutil.STATUS_SLEEPING, "a process that waits")


def test_a_process_that_waits_uses_nothing() -> None:
    with _echo() as (process, _):
        before = used([process])
        assert used([process]) == before


def test_a_process_that_answers_uses_time_and_wakes_up() -> None:
    with _echo() as (process, answer):
        before = used([process])[process.pid]
        answer()
        after = used([process])[process.pid]
        assert after[0] > before[0] and after[1] > before[1]


def test_memory_that_is_taken_shows() -> None:
    me = [psutil.Process()]
    before = pss_mib(me)
    block = b"x" * (32 << 20)
    assert pss_mib(me) - before > 25
    del block
