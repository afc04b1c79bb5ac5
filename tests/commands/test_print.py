"""`kiosk print` finds the printer, asks it, and prints the test slip, and its exit code tells how that went."""

import json
from pathlib import Path

import pytest

from kiosk.commands.print import list_devices, print_test, tell_status
from kiosk.printer_settings import PrinterSettings
from kiosk.problem import KioskError, Problem
from kiosk.takeaway.printers.state import PrinterState
from tests.takeaway.printers.loopback_printer import LoopbackPrinter
from tests.terminals.waiting import until


def set_printer(home: Path, printer: PrinterSettings) -> None:
    text = f'[printer]\nkind = "{printer.kind}"\naddress = "{printer.address}"\npaper = "{printer.paper}"\n'
    (home / "kiosk.toml").write_text(text)


@pytest.fixture
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A computer with one USB printer and no CUPS."""
    monkeypatch.setattr("kiosk.takeaway.office.cups_queue.queues", lambda: ())
    (tmp_path / "dev" / "usb").mkdir(parents=True)
    (tmp_path / "dev" / "usb" / "lp0").touch()
    return tmp_path


def answering(monkeypatch: pytest.MonkeyPatch, state: PrinterState, fault: Problem | None = None) -> None:
    """Let the printer answer this. What real ones answer is tested where they are asked."""
    monkeypatch.setattr("kiosk.commands.print.state_and_fault", lambda printer: (state, fault))


def test_devices_are_listed_with_the_one_that_is_set(computer: Path) -> None:
    set_printer(computer, PrinterSettings(kind="usb", address="/dev/usb/lp0", paper="58"))
    lines: list[str] = []
    assert list_devices(computer, False, lines.append, computer) == 0
    assert lines == ["1 place to print on:", "  usb /dev/usb/lp0", "Set: usb /dev/usb/lp0, paper 58."]


def test_no_device_is_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.takeaway.office.cups_queue.queues", lambda: ())
    lines: list[str] = []
    assert list_devices(tmp_path, False, lines.append, tmp_path) == 0
    assert lines == ["Nothing to print on was found.", "No printer is set."]


def test_devices_are_told_to_programs(computer: Path) -> None:
    set_printer(computer, PrinterSettings(kind="usb", address="/dev/usb/lp0"))
    lines: list[str] = []
    list_devices(computer, True, lines.append, computer)
    found = {"kind": "usb", "address": "/dev/usb/lp0", "name": "", "is_set": True}
    assert [json.loads(line) for line in lines] == [[found]]


@pytest.mark.parametrize(
    ("state", "code"),
    [
        (PrinterState.READY, 0),
        (PrinterState.LOW, 0),
        (PrinterState.UNKNOWN, 0),
        (PrinterState.OUT, 1),
        (PrinterState.COVER_OPEN, 1),
        (PrinterState.OFFLINE, 1),
    ],
)
def test_the_exit_code_tells_whether_it_can_print(
    state: PrinterState, code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_printer(tmp_path, PrinterSettings(kind="usb", address="/dev/usb/lp0"))
    answering(monkeypatch, state)
    lines: list[str] = []
    assert tell_status(tmp_path, False, lines.append) == code
    assert len(lines) == 2 and lines[1].startswith("The printer")


def test_a_printer_that_cannot_be_reached_is_told_with_what_to_do(tmp_path: Path) -> None:
    set_printer(tmp_path, PrinterSettings(kind="usb", address="/dev/usb/lp-not-there"))
    lines: list[str] = []
    assert tell_status(tmp_path, False, lines.append) == 1
    assert lines[-1].startswith("The printer cannot be reached. See that it is on")


def test_without_a_printer_there_is_no_state(tmp_path: Path) -> None:
    lines: list[str] = []
    assert tell_status(tmp_path, True, lines.append) == 1
    assert json.loads(lines[0]) == {
        "kind": "none",
        "address": "",
        "state": None,
        "can_print": False,
        "visitors_may_print": False,
        "problems": ["printer-none"],
    }


def test_an_office_printer_that_visitors_cannot_reach_is_told_with_the_faults_of_its_server(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_printer(tmp_path, PrinterSettings(kind="cups", address="office", paper="a4"))
    answering(monkeypatch, PrinterState.READY)
    asked: list[str] = []

    def check_server(queue: str) -> tuple[Problem, ...]:
        asked.append(queue)
        return (Problem("printer-busy"),)

    monkeypatch.setattr("kiosk.takeaway.office.check_server.check_server", check_server)
    lines: list[str] = []
    assert (tell_status(tmp_path, False, lines.append), asked) == (0, ["office"])
    assert lines[0] == "Set: cups office, paper a4."
    assert [line.split(".")[0] for line in lines[2:]] == [
        "The printer is in use",
        "Visitors cannot print yet: staff have to confirm that they can take the slip themselves",
    ]


@pytest.mark.parametrize("as_data", [False, True])
def test_a_test_slip_is_printed(as_data: bool, tmp_path: Path) -> None:
    lines: list[str] = []
    with LoopbackPrinter() as there:
        set_printer(tmp_path, there.settings)
        assert print_test(tmp_path, as_data, lines.append) == 0
        until(lambda: len(there.printer.has_printed()) > 1_000, "the slip is printed")
    assert json.loads(lines[0]) == {"printed": True} if as_data else lines[0].startswith("The test slip was sent.")


def test_a_test_slip_that_was_not_printed_is_told(tmp_path: Path) -> None:
    set_printer(tmp_path, PrinterSettings(kind="usb", address="/dev/usb/lp-not-there"))
    with pytest.raises(KioskError) as failed:
        print_test(tmp_path, False, lambda line: None)
    assert failed.value.problem.code == "printer-refused"


def test_without_a_printer_no_test_slip_is_printed(tmp_path: Path) -> None:
    with pytest.raises(KioskError) as failed:
        print_test(tmp_path, False, lambda line: None)
    assert failed.value.problem.code == "printer-none"
