"""From the death of a child to a kiosk that serves again, and from a start that must fail to the plain page.

The other parts die in `benchmarks.coming_back`, where something starts them again.
"""

import os
import shutil
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.figures import Figures
from benchmarks.kiosk_run import CHECKOUT, ENVIRONMENT, HOME_TITLE, PROMPT, PYTHON, KioskRun, command
from benchmarks.meter import Meter, NoAnswer
from benchmarks.plan import Plan
from benchmarks.table import Row, limit_row

MENDED_MS = 3000
PLAIN_MS = 1000
_NUMBER = "1-800-799-7233"
_BROKEN = "raise ImportError\n"
_PARTS = ("walkup/build.py", "walkup/mounted_visit.py", "guide/pack.py")


def measure(plan: Plan) -> list[Row]:
    """Kill one child after the other, then start programs that lack one."""
    rounds = range(plan.effort)
    mended = {
        "visit killed, to the next one begun": [_front_killed(plan) for _ in rounds],
        "spare child killed, to another one": [_spare_killed(plan) for _ in rounds],
    }
    return [
        *(limit_row(what, "worst", MENDED_MS, Figures.of(times)) for what, times in mended.items()),
        *_plain_pages(plan),
    ]


def _front_killed(plan: Plan) -> float:
    with KioskRun(plan.small_home) as kiosk:
        kiosk.begin("4")
        kiosk.wait_for_spare()
        front = kiosk.front()
        return taken_ms(lambda: os.kill(front, signal.SIGKILL), lambda: _begun(kiosk))


def _spare_killed(plan: Plan) -> float:
    with KioskRun(plan.small_home) as kiosk:
        kiosk.begin()
        kiosk.wait_for_spare()
        (spare,) = (one for one in kiosk.processes() if one.pid not in (kiosk.pid, kiosk.front()))
        return taken_ms(spare.kill, lambda: not spare.is_running() and len(kiosk.processes()) == 3)


def _begun(kiosk: KioskRun) -> bool:
    """Press a key on the neutral screen until a visit has begun; say whether it has."""
    kiosk.settle(0.005)
    if PROMPT in kiosk.screen.text:
        kiosk.send("x")
        kiosk.expect(HOME_TITLE)
    return HOME_TITLE in kiosk.screen.text


def taken_ms(act: Callable[[], object], done: Callable[[], bool]) -> float:
    """Do something and return how long it takes, in ms, until what follows is done.

    Raises:
        NoAnswer: It is not within a minute.
    """
    began_s = time.perf_counter()
    act()
    while not done():
        if time.perf_counter() - began_s > 60:
            raise NoAnswer("it was not mended within a minute")
        time.sleep(0.005)
    return (time.perf_counter() - began_s) * 1000


def _plain_pages(plan: Plan) -> Iterator[Row]:
    program = plan.folder / "program"
    shutil.copytree(CHECKOUT / "kiosk", program / "kiosk")
    (program / "content").symlink_to(CHECKOUT / "content")
    for part in _PARTS:
        with _broken(program / "kiosk" / part):
            times = [_plain_page(program, plan) for _ in range(plan.effort + 1)][1:]  # the first one compiles
        yield limit_row(f"start without {part} to the plain page", "worst", PLAIN_MS, Figures.of(times))


@contextmanager
def _broken(file: Path) -> Iterator[None]:
    whole = file.read_bytes()
    file.write_text(_BROKEN)
    try:
        yield
    finally:
        file.write_bytes(whole)


def _plain_page(program: Path, plan: Plan) -> float:
    began_s = time.perf_counter()
    with Meter([str(PYTHON), "-m", "kiosk", *command(plan.small_home)[-3:]], ENVIRONMENT, folder=program) as kiosk:
        kiosk.settle(0.005)
        while PROMPT in kiosk.screen.text or _NUMBER not in kiosk.screen.text:
            if time.perf_counter() - began_s > 60:
                raise NoAnswer(f"no plain page on this screen:\n{kiosk.screen.text}")
            kiosk.settle(0.005)
        return (time.perf_counter() - began_s) * 1000
