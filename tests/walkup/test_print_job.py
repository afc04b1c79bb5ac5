"""A slip is printed behind the visit's back: it never waits, and learns how that went."""

import asyncio
import errno
import os
import select
import signal
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import psutil
import pytest

from kiosk.printer_settings import PrinterSettings
from kiosk.problem import KioskError, Problem
from kiosk.supervisor.pulse import Pulse
from kiosk.takeaway.printer_faults import BEGUN
from kiosk.takeaway.printers_turn import printers_turn
from kiosk.takeaway.slip import Number, Slip, Words
from kiosk.walkup import print_job
from kiosk.walkup.print_job import Desk, JobResult, JobState, PrintJob, start
from tests.terminals.waiting import until

SLIP = Slip("numbers", "en", "", (Number("Hotline", "1-800-799-7233"), *(Words(f"Line {n}.") for n in range(200))))
"""More than a FIFO holds: it is under way as long as nobody reads."""

_BROKE_OFF = JobResult(Problem("printer-broke-off", facts={**BEGUN}))


class Roll:
    """A printer behind a FIFO; the test itself reads what comes out."""

    def __init__(self, path: Path) -> None:
        self.path = path
        os.mkfifo(path)
        self.fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK)

    def begins(self) -> bytes:
        """Wait until something comes out; return it."""
        ready = select.poll()
        ready.register(self.fd, select.POLLIN)
        until(lambda: any(event & select.POLLIN for _, event in ready.poll(0)) or None, "a slip that begins")
        return os.read(self.fd, 1024)

    def feed(self) -> bytes:
        """Take what came out meanwhile."""
        try:
            return os.read(self.fd, 65536)
        except BlockingIOError:
            return b""

    def unplug(self) -> None:
        if self.fd >= 0:
            os.close(self.fd)
            self.fd = -1


@pytest.fixture
def roll(tmp_path: Path) -> Iterator[Roll]:
    made = Roll(tmp_path / "printer")
    yield made
    made.unplug()


@pytest.fixture
def desk(roll: Roll, tmp_path: Path) -> Desk:
    return Desk(PrinterSettings(kind="file", address=str(roll.path)), tmp_path, Pulse())


def is_over(job: PrintJob) -> bool:
    return bool(select.select([job.fd], [], [], 0)[0])


def result(job: PrintJob, roll: Roll | None = None) -> JobResult:
    """Wait until it is over, as a loop does, while the printer prints."""

    def over() -> bool:
        if roll is not None:
            roll.feed()
        return is_over(job)

    until(over, "a job that is over", 60, pause=0.001)
    return job.result()


@contextmanager
def kept_busy(folder: Path) -> Iterator[None]:
    """Somebody else sends to the printer."""
    with ExitStack() as stack:
        stack.enter_context(printers_turn(folder))
        yield


def test_a_slip_is_printed(desk: Desk, roll: Roll) -> None:
    assert result(start(SLIP, desk), roll) == JobResult()
    assert desk.mark.job() == JobState.NONE


def test_what_is_printed_is_the_slip(desk: Desk, roll: Roll) -> None:
    from kiosk.takeaway.receipt.receipt_bytes import receipt_bytes

    short = Slip("digits", "en", "", (Number("", "988"),))
    job = start(short, desk)
    printed = b""
    while not is_over(job):
        printed += roll.feed()
    assert job.result() == JobResult()
    assert receipt_bytes(short, "80", "default") in printed + roll.feed()


def test_a_job_under_way_is_marked_and_is_not_over(desk: Desk, roll: Roll) -> None:
    job = start(SLIP, desk)
    roll.begins()
    assert (desk.mark.job(), is_over(job)) == (JobState.UNDER_WAY, False)
    result(job, roll)


def test_a_printer_that_is_unplugged_in_the_middle_is_told_and_marked(desk: Desk, roll: Roll) -> None:
    job = start(SLIP, desk)
    roll.begins()
    roll.unplug()
    assert result(job) == _BROKE_OFF
    assert desk.mark.job() == JobState.UNDER_WAY


def test_a_printer_that_takes_nothing_is_told_and_marked(desk: Desk, roll: Roll) -> None:
    roll.unplug()
    assert result(start(SLIP, desk)) == JobResult(Problem("printer-refused"))
    assert desk.mark.job() == JobState.FAILED


def test_what_broke_off_before_is_not_forgotten_over_a_printer_that_takes_nothing(desk: Desk, roll: Roll) -> None:
    roll.unplug()
    desk.mark.note_job(JobState.UNDER_WAY)
    result(start(SLIP, desk))
    assert desk.mark.job() == JobState.UNDER_WAY


def test_a_slip_that_comes_out_ends_what_broke_off_before(desk: Desk, roll: Roll) -> None:
    desk.mark.note_job(JobState.UNDER_WAY)
    result(start(SLIP, desk), roll)
    assert desk.mark.job() == JobState.NONE


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGALRM, signal.SIGSEGV])
def test_a_process_that_is_killed_is_told_as_printing_that_broke_off(desk: Desk, roll: Roll, number: int) -> None:
    job = start(SLIP, desk)
    roll.begins()
    psutil.Process().children()[-1].send_signal(number)
    assert result(job) == _BROKE_OFF
    assert desk.mark.job() == JobState.UNDER_WAY


def test_a_fault_of_our_own_is_told_as_printing_that_broke_off(desk: Desk) -> None:
    broken = Slip("topic", "en", "", None)  # type: ignore[arg-type]  # what nobody should make
    assert result(start(broken, desk)) == _BROKE_OFF


def test_nothing_is_sent_while_somebody_else_sends(desk: Desk, roll: Roll, tmp_path: Path) -> None:
    with kept_busy(tmp_path):
        job = start(SLIP, desk)
        process = psutil.Process().children()[-1]
        until(lambda: process.status() == psutil.STATUS_SLEEPING, "a process that waits for its turn")
        assert (roll.feed(), desk.mark.job()) == (b"", JobState.NONE)
    assert result(job, roll) == JobResult()


async def test_a_loop_goes_on_and_is_called_when_it_is_over(desk: Desk, roll: Roll) -> None:
    loop = asyncio.get_running_loop()
    over = asyncio.Event()
    job = start(SLIP, desk)
    loop.add_reader(job.fd, over.set)
    while not over.is_set():
        roll.feed()
        await asyncio.sleep(0)
    loop.remove_reader(job.fd)
    assert job.result() == JobResult()


def test_many_jobs_leave_no_process_and_no_descriptor(desk: Desk, roll: Roll) -> None:
    roll.unplug()
    own = psutil.Process()
    others, before = own.children(), own.num_fds()  # another test's process may be on its way out
    for _ in range(5):
        result(start(SLIP, desk))
    assert ([child for child in own.children() if child not in others], own.num_fds()) == ([], before)


def test_without_processes_to_be_had_the_printer_is_busy(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def none_left(*_: object, **__: object) -> int:
        raise OSError(errno.EAGAIN, "none")

    monkeypatch.setattr(print_job, "fork_for", none_left)
    before = psutil.Process().num_fds()
    with pytest.raises(KioskError) as failed:
        start(SLIP, desk)
    assert (failed.value.problem, psutil.Process().num_fds()) == (Problem("printer-busy"), before)


def test_a_visit_that_may_print_loads_nothing_that_draws() -> None:
    import subprocess
    import sys

    program = "import sys, kiosk.walkup.print_job as _; print(*{'PIL', 'escpos', 'fpdf'} & set(sys.modules))"
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, check=True).stdout == b"\n"
