"""An event loop that goes on in another process."""

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.walkup.sleeping_loop import SleepingLoop


@pytest.fixture
def loop() -> Iterator[SleepingLoop]:
    made = SleepingLoop()
    yield made
    made.close()


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def test_while_it_sleeps_it_holds_no_open_file() -> None:
    before = open_files()
    loop = SleepingLoop()
    loop.fall_asleep()
    held = open_files() - before
    loop.close()
    assert held == 0


def test_a_task_goes_on_in_a_forked_child(loop: SleepingLoop) -> None:
    steps: list[int] = []
    go_on = asyncio.Event()

    async def work() -> None:
        steps.append(os.getpid())
        await go_on.wait()
        await asyncio.sleep(0.001)
        steps.append(os.getpid())

    task = loop.create_task(work())
    loop.run_until_complete(asyncio.sleep(0))
    loop.fall_asleep()
    pid = os.fork()
    if pid == 0:
        os.closerange(3, os.sysconf("SC_OPEN_MAX"))
        loop.wake_up()
        go_on.set()
        loop.run_until_complete(task)
        os._exit(42 if steps == [os.getppid(), os.getpid()] else 1)
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    loop.wake_up()
    task.cancel()
    loop.run_until_complete(asyncio.wait({task}))
    assert code == 42


def test_a_file_is_watched_after_waking(loop: SleepingLoop) -> None:
    loop.fall_asleep()
    loop.wake_up()
    door, gate = os.pipe()
    seen: list[bytes] = []

    def read() -> None:
        seen.append(os.read(door, 1))
        loop.stop()

    loop.add_reader(door, read)
    os.write(gate, b"g")
    loop.run_forever()
    loop.remove_reader(door)
    os.close(door)
    os.close(gate)
    assert seen == [b"g"]


def test_it_can_be_closed_in_its_sleep(loop: SleepingLoop) -> None:
    loop.fall_asleep()
    loop.close()
    assert loop.is_closed()
