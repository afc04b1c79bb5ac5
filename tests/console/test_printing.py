"""A visit prints while it goes on; whatever the printer does, keys are answered and nothing is left behind."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import psutil
import pytest

from kiosk.takeaway.printer_faults import read_fault
from kiosk.takeaway.receipt.receipt_bytes import feed_and_cut
from tests.console.canary import Canary
from tests.console.kiosk_on_pty import KioskOnPty
from tests.console.pages import go
from tests.console.printing_visits import (
    PulledPrinter,
    home_that_prints,
    is_over,
    print_a_hotline,
    print_my_list,
    printer_settings,
)
from tests.takeaway.printers.loopback_printer import LoopbackPrinter
from tests.terminals.memory import need_scan
from tests.terminals.waiting import until

pytestmark = pytest.mark.terminal

IN_THE_MIDDLE = 2500
PULLS = 20

Start = Callable[[LoopbackPrinter], KioskOnPty]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start a kiosk that prints on a printer."""
    with ExitStack() as stack:

        def start_one(printer: LoopbackPrinter) -> KioskOnPty:
            home = home_that_prints(tmp_path / "home", printer_settings(stack.enter_context(printer)))
            return stack.enter_context(KioskOnPty(home, trial=True))

        yield start_one


def workers(kiosk: KioskOnPty) -> list[int]:
    """Processes that are neither supervisor nor visit nor spare child."""
    visits = kiosk.children()
    return [process.pid for process in kiosk.processes() if process.pid not in (kiosk.pid, *visits)]


def under_way(kiosk: KioskOnPty, printer: LoopbackPrinter) -> None:
    """Wait until the printer has a part of the slip and reads no more."""
    until(lambda: len(printer.printer.has_printed()) > IN_THE_MIDDLE // 2, "a slip that has begun")


def wait_fault(kiosk: KioskOnPty, *kinds: str) -> None:
    """Wait until staff can read that one of these happened to the printer."""
    until(lambda: getattr(read_fault(kiosk.home), "kind", None) in kinds, f"a fault that is one of {kinds}")


def test_a_slip_comes_out_and_the_page_says_so(start: Start) -> None:
    printer = LoopbackPrinter()
    kiosk = start(printer)
    kiosk.begin()
    print_a_hotline(kiosk)
    kiosk.wait_words("printing-done")
    assert printer.printer.has_printed().endswith(feed_and_cut("default")[-3:])
    kiosk.at_rest()  # and wakes up for nothing any more
    kiosk.leave()
    until(lambda: not workers(kiosk), "no process at the printer")
    assert (read_fault(kiosk.home), kiosk.stop()) == (None, "")


def test_while_it_prints_every_key_is_answered(start: Start) -> None:
    printer = LoopbackPrinter(takes=IN_THE_MIDDLE)
    kiosk = start(printer)
    kiosk.begin()
    print_a_hotline(kiosk)
    under_way(kiosk, printer)
    go(kiosk, (("n", "number-remember"),))
    kiosk.press("Escape")
    kiosk.wait_words("printing-running")
    printer.resume()
    kiosk.wait_words("printing-done")


def test_leaving_while_it_prints_stops_it_and_the_slip_is_cut_off(start: Start) -> None:
    printer = LoopbackPrinter(takes=IN_THE_MIDDLE)
    kiosk = start(printer)
    front = kiosk.begin()
    print_a_hotline(kiosk)
    under_way(kiosk, printer)
    at_it = [child.pid for child in psutil.Process(front).children()]
    kiosk.leave()
    printer.resume()
    assert at_it
    until(lambda: not any(map(psutil.pid_exists, at_it)), "its process gone")
    wait_fault(kiosk, "half-slip")
    assert printer.printer.has_printed().endswith(feed_and_cut("default"))


def test_the_next_visit_prints_behind_what_was_cut_off(start: Start) -> None:
    printer = LoopbackPrinter(takes=IN_THE_MIDDLE)
    kiosk = start(printer)
    kiosk.begin()
    print_a_hotline(kiosk)
    under_way(kiosk, printer)
    kiosk.leave()
    printer.resume()
    kiosk.begin()
    print_a_hotline(kiosk)
    kiosk.wait_words("printing-done")
    printed = printer.printer.has_printed()
    assert printed.index(feed_and_cut("default")) < printed.rindex(b"\x1dv0")


def test_two_visits_in_a_row_print(start: Start) -> None:
    printer = LoopbackPrinter()
    kiosk = start(printer)
    for _ in range(2):
        kiosk.begin()
        print_a_hotline(kiosk)
        kiosk.wait_words("printing-done")
        kiosk.leave()
    printed = printer.printer.has_printed()
    assert printed == 2 * printed[: len(printed) // 2]


def test_a_printer_unplugged_in_the_middle_is_told_to_the_visitor_and_to_staff(start: Start) -> None:
    printer = LoopbackPrinter(takes=IN_THE_MIDDLE, then="reset")
    kiosk = start(printer)
    kiosk.begin()
    print_a_hotline(kiosk)
    kiosk.wait_words("printing-failed-part")
    kiosk.leave()
    wait_fault(kiosk, "half-slip")
    assert kiosk.stop() == ""


def test_a_printer_that_takes_nothing_is_told(tmp_path: Path) -> None:
    home = home_that_prints(tmp_path / "home", '[printer]\nkind = "file"\naddress = "/dev/there-is-none"\n')
    with KioskOnPty(home) as kiosk:
        kiosk.begin()
        print_a_hotline(kiosk)
        kiosk.wait_words("printing-failed-other")
        kiosk.leave()
        wait_fault(kiosk, "failed")


def test_pulling_the_plug_at_any_moment_leaves_the_visit_whole(start: Start) -> None:
    kiosk = start(PulledPrinter(seed=5))
    front = kiosk.begin()
    print_a_hotline(kiosk)
    for _ in range(PULLS):
        until(lambda: is_over(kiosk), "a slip that is over", 60)
        go(kiosk, (("n", "number-remember"),))
        kiosk.press("Escape")
        kiosk.wait_words("printing-title")
        if not kiosk.look().text.count("P try again"):
            kiosk.press("Escape")
            kiosk.wait_words("hint-print-now")
        kiosk.press("p")
        go(kiosk, (("n", "number-remember"),))
        kiosk.press("Escape")
        kiosk.wait_words("printing-title")
    assert kiosk.front() == front
    kiosk.leave()
    assert kiosk.stop() == ""


@pytest.mark.root
def test_nothing_of_a_slip_is_left_after_its_visit(tmp_path: Path) -> None:
    need_scan()
    canary = Canary()
    with LoopbackPrinter(takes=IN_THE_MIDDLE) as printer:
        home = home_that_prints(tmp_path / "home", printer_settings(printer), f"The {canary.word} house")
        with KioskOnPty(home) as kiosk:
            front = print_my_list(kiosk, canary.word)
            under_way(kiosk, printer)
            printing = [child.pid for child in psutil.Process(front).children()]
            before = {one.place.split()[1] for one in canary.in_processes(printing)}
            kiosk.leave()
            kiosk.ready_front(but=front)
            right_after = canary.in_processes(process.pid for process in kiosk.processes())
            printer.resume()
            wait_fault(kiosk, "half-slip")
            later = canary.in_processes(process.pid for process in kiosk.processes())
            (home / "visitors.db").unlink()  # where the name has its home
            files = canary.in_files(home.parent)
            shown = canary.in_text(kiosk.text)
    assert before == set(map(str, printing)) != set()
    assert (right_after, later, files, shown) == ((), (), (), False)
