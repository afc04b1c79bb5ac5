"""A visit that prints on an office printer leaves nothing in its queue, however it ends."""

import contextlib
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.proof.memory import Found
from kiosk.takeaway.printer_faults import read_fault
from tests.console.canary import Canary
from tests.console.kiosk_on_pty import KioskOnPty
from tests.console.printing_visits import home_that_prints, print_my_list
from tests.takeaway.office.print_server import QUEUE, PrintServer
from tests.terminals.memory import may_scan
from tests.terminals.waiting import until

pytestmark = [pytest.mark.terminal, pytest.mark.root]

_SETTINGS = f'[printer]\nkind = "cups"\naddress = "{QUEUE}"\npaper = "letter"\nreachable = true\n'


@dataclass(frozen=True)
class Left:
    """What a visit has left that ended while its page was with the printer."""

    spooled: list[str]
    jobs: str
    remembered: str
    processes: tuple[Found, ...]
    files: tuple[Found, ...]
    fault: str


def _kiosk(home: Path, server: PrintServer) -> KioskOnPty:
    program = Path(__file__).with_name("with_print_server.py")
    return KioskOnPty(home, first=(sys.executable, str(program), server.socket))


def _is_emptied(server: PrintServer) -> bool:
    """Wait for an empty spool; false when something stays in it."""
    with contextlib.suppress(TimeoutError):
        return until(lambda: not server.spooled(), "an empty spool")
    return False


@pytest.fixture(scope="module")
def server() -> Iterator[PrintServer]:
    with PrintServer() as running:
        yield running


@pytest.fixture(scope="module")
def left(server: PrintServer, tmp_path_factory: pytest.TempPathFactory) -> Left:
    """Print my list on a printer that hangs, and leave.

    What CUPS writes for the queue itself it takes away after a while; what it holds of a page stays.
    """
    canary = Canary()
    home = home_that_prints(tmp_path_factory.mktemp("user") / "home", _SETTINGS, f"The {canary.word} house")
    server.behave("sleep 600")
    with _kiosk(home, server) as kiosk:
        print_my_list(kiosk, canary.word)
        until(server.has_page, "a page with the printer")
        kiosk.leave()
        until(lambda: getattr(read_fault(home), "kind", None) == "half-slip", "a queue that was cleared")
        emptied = _is_emptied(server)
        processes = canary.in_processes(process.pid for process in kiosk.processes()) if may_scan() else ()
        (home / "visitors.db").unlink()  # where the name has its home
        fault = read_fault(home)
        return Left(
            spooled=[] if emptied else server.spooled(),
            jobs=server.command("lpstat", "-W", "all", "-o"),
            remembered=server.remembered(),
            processes=processes,
            files=canary.in_files(home.parent, server.folder),
            fault=fault.kind if fault else "",
        )


def test_no_job_is_left_in_the_queue_or_its_history(left: Left) -> None:
    assert (left.jobs, "slip" in left.remembered) == ("", False)


def test_no_page_is_left_in_the_spool(left: Left) -> None:
    assert left.spooled == []


def test_nothing_of_the_slip_is_left_in_memory_or_files(left: Left) -> None:
    assert (left.processes, left.files) == ((), ())


def test_staff_are_told_that_a_page_broke_off(left: Left) -> None:
    assert left.fault == "half-slip"


def test_a_page_is_printed_and_told(server: PrintServer, tmp_path: Path) -> None:
    server.unplug()
    server.plug_in()
    home = home_that_prints(tmp_path / "home", _SETTINGS, "The open house")
    with _kiosk(home, server) as kiosk:
        print_my_list(kiosk, "open house")
        kiosk.wait_words("printing-done")
        kiosk.leave()
        assert (len(server.pages()), _is_emptied(server), read_fault(home)) == (1, True, None)
