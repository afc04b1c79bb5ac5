"""The app made ready before the fork."""

import asyncio
import gc
import os
import signal
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import FrameType

import pytest
from rich.color import ColorSystem

from kiosk.printer_settings import PrinterSettings
from kiosk.supervisor.pulse import Pulse
from kiosk.takeaway.slip import Number, Slip
from kiosk.visit.end_visit import VisitEnd
from kiosk.walkup import mounted_visit
from kiosk.walkup.app import WalkupApp
from kiosk.walkup.input_watch import InputWatch
from kiosk.walkup.mounted_visit import MountedVisit
from kiosk.walkup.print_job import Desk, JobState
from kiosk.walkup.printing import Printing, PrintState
from tests.walkup.small_kit import small_kit


class Beats:
    """A pulse that nobody looks at."""

    def beat(self) -> None:
        """Note nothing."""


@pytest.fixture
def visit(tmp_path: Path) -> Iterator[MountedVisit]:
    made = MountedVisit(small_kit(tmp_path), ColorSystem.TRUECOLOR)
    yield made
    made.close()


def ends_alone(visit: MountedVisit) -> int:
    """Serve in a child whose supervisor is gone; return its exit code."""
    door, gate = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(gate)
        visit.serve(door, Beats())
    os.close(door)
    os.close(gate)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def apps() -> int:
    gc.collect()
    return sum(isinstance(thing, WalkupApp) for thing in gc.get_objects())


def test_a_visit_that_is_never_given_the_terminal_ends_when_its_supervisor_is_gone(visit: MountedVisit) -> None:
    assert ends_alone(visit) == VisitEnd.LEFT


def test_one_mounted_app_serves_many_children(visit: MountedVisit) -> None:
    assert [ends_alone(visit) for _ in range(3)] == [VisitEnd.LEFT] * 3


def test_what_is_printed_is_handed_in_where_the_supervisor_sees_it(tmp_path: Path) -> None:
    printer = PrinterSettings(kind="file", address="/dev/there-is-none")
    kit = replace(small_kit(tmp_path), printer=Printing(printer))
    seen = Pulse()

    class Prints(WalkupApp):
        def wait_for_go(self, loop: asyncio.AbstractEventLoop, watch: InputWatch, go: int) -> None:
            """Print instead, and end with the visit's own loop once that is over."""
            assert kit.printer is not None
            kit.printer.start(Slip("digits", "en", "", (Number("", "988"),)))
            loop.call_soon(self._look, loop)

        def _look(self, loop: asyncio.AbstractEventLoop) -> None:
            if kit.printer is not None and kit.printer.state is PrintState.FAILED:
                os._exit(7)
            loop.call_later(0.01, self._look, loop)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(mounted_visit, "WalkupApp", Prints)
        visit = MountedVisit(kit, ColorSystem.TRUECOLOR)
    door, gate = os.pipe()
    pid = os.fork()
    if pid == 0:
        visit.serve(door, seen, Desk(printer, tmp_path, seen))
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    visit.close()
    os.close(door)
    os.close(gate)
    assert (code, seen.job()) == (7, JobState.FAILED)


def test_the_mounting_process_keeps_its_signals_and_its_outputs(tmp_path: Path) -> None:
    def state() -> tuple[object, ...]:
        return sys.stdout, sys.stderr, *map(signal.getsignal, (signal.SIGINT, signal.SIGTSTP, signal.SIGWINCH))

    before = state()
    visit = MountedVisit(small_kit(tmp_path), ColorSystem.TRUECOLOR)
    mounted = state()
    visit.close()
    assert (mounted, state()) == (before, before)


def test_nothing_of_an_app_is_left_when_it_was_closed(tmp_path: Path) -> None:
    before = apps()
    visit = MountedVisit(small_kit(tmp_path), ColorSystem.TRUECOLOR)
    visit.close()
    del visit
    assert apps() == before


def test_a_signal_that_stops_the_kiosk_waits_until_the_app_is_mounted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stopped(BaseException):
        pass

    class SignalledApp(WalkupApp):
        def on_mount(self) -> None:
            signal.raise_signal(signal.SIGHUP)
            steps.append("mounting goes on")

    def stop(_number: int, _frame: FrameType | None) -> None:
        steps.append("stopped")
        raise Stopped

    steps: list[str] = []
    monkeypatch.setattr(mounted_visit, "WalkupApp", SignalledApp)
    before = signal.signal(signal.SIGHUP, stop)
    try:
        with pytest.raises(Stopped):
            MountedVisit(small_kit(tmp_path), ColorSystem.TRUECOLOR)
    finally:
        signal.signal(signal.SIGHUP, before)
        gc.freeze()  # as in the supervisor: it ends now, and what was mounted is not taken apart
    assert steps == ["mounting goes on", "stopped"]


def test_an_app_that_ends_before_it_is_mounted_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken(WalkupApp):
        async def _process_messages(self, *_: object, **__: object) -> None:
            await asyncio.sleep(0)

    monkeypatch.setattr(mounted_visit, "WalkupApp", Broken)
    with pytest.raises(RuntimeError):
        MountedVisit(small_kit(tmp_path), ColorSystem.TRUECOLOR)
