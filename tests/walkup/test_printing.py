"""Printing as pages see it: one slip at a time, no more than staff allow, and how it ended."""

from kiosk.problem import Problem
from kiosk.takeaway.slip import Number, Slip
from kiosk.walkup.printing import Printing, PrintState

from .fake_printer import SETTINGS, FakePrinter

SLIP = Slip("digits", "en", "", (Number("", "988"),))
FAULT = Problem("printer-out")


def printing(slips: int = 5) -> tuple[Printing, FakePrinter]:
    made = Printing(type(SETTINGS)(kind="file", address="/dev/null", slips_per_visit=slips))
    return made, FakePrinter().attach(made)


def test_a_slip_is_printed_and_counted() -> None:
    one, printer = printing()
    states = [one.state]
    one.start(SLIP)
    states.append(one.state)
    printer.end()
    assert (states, one.state) == ([PrintState.NONE, PrintState.RUNNING], PrintState.DONE)
    assert (printer.begun, one.printed, one.left) == ([SLIP], 1, 4)


def test_the_descriptor_is_let_go_before_the_page_is_drawn_anew() -> None:
    one, printer = printing()
    one.start(SLIP)
    printer.end()
    assert printer.events == ["watch 1000", "forget 1000", "changed"]


def test_a_failure_is_told_and_not_counted() -> None:
    one, printer = printing()
    one.start(SLIP)
    printer.end(FAULT)
    assert (one.state, one.problem, one.printed, one.may_start) == (PrintState.FAILED, FAULT, 0, True)


def test_another_try_forgets_the_failure() -> None:
    one, printer = printing()
    one.start(SLIP)
    printer.end(FAULT)
    one.start(SLIP)
    assert (one.state, one.problem) == (PrintState.RUNNING, None)


def test_while_one_slip_is_printed_no_other_is_begun() -> None:
    one, printer = printing()
    one.start(SLIP)
    assert not one.may_start
    one.start(SLIP)
    assert len(printer.begun) == 1


def test_a_visit_prints_no_more_slips_than_staff_allow() -> None:
    one, printer = printing(slips=2)
    for _ in range(2):
        one.start(SLIP)
        printer.end()
    one.start(SLIP)
    assert (len(printer.begun), one.left, one.may_start) == (2, 0, False)


def test_a_job_that_cannot_begin_is_a_failure() -> None:
    one, printer = printing()
    printer.refused = Problem("printing-not-begun")
    one.start(SLIP)
    assert (one.state, one.problem, printer.events) == (PrintState.FAILED, printer.refused, [])


def test_nothing_is_begun_before_the_visit_has_its_process() -> None:
    one = Printing(SETTINGS)
    one.start(SLIP)
    assert one.state is PrintState.NONE
