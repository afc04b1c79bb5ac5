"""What CUPS tells of a printer becomes one of the few states that anybody needs."""

import pytest

from kiosk.takeaway.office.printer_reasons import fault_in, is_low, reasons_of, stops_printing
from kiosk.takeaway.printers.state import PrinterState


@pytest.mark.parametrize(
    ("reasons", "state"),
    [
        ((), None),
        (("none",), None),
        (("media-low-warning",), None),
        (("media-empty",), PrinterState.OUT),
        (("media-empty-warning", "media-needed-error"), PrinterState.OUT),
        (("marker-supply-empty-error",), PrinterState.OUT),
        (("cover-open-error", "media-empty-error"), PrinterState.COVER_OPEN),
        (("door-open",), PrinterState.COVER_OPEN),
        (("offline-report",), PrinterState.OFFLINE),
        (("connecting-to-device",), PrinterState.OFFLINE),
        (("media-jam-error",), PrinterState.OFFLINE),
        (("paused",), None),
        (("something-else-error",), None),
    ],
)
def test_reasons_name_a_fault(reasons: tuple[str, ...], state: PrinterState | None) -> None:
    assert fault_in(reasons) is state


@pytest.mark.parametrize("severity", ["-report", "-warning"])
def test_one_of_two_trays_may_be_empty(severity: str) -> None:
    assert not stops_printing([f"media-empty{severity}"])


@pytest.mark.parametrize(
    "reason", ["media-empty", "media-empty-error", "cover-open-error", "offline-report", "shutdown"]
)
def test_no_printer_prints_with_a_grave_fault(reason: str) -> None:
    assert stops_printing(["none", reason])


@pytest.mark.parametrize("reason", ["none", "media-low-error", "spool-area-full-error"])
def test_what_is_no_fault_of_the_printer_stops_nothing(reason: str) -> None:
    assert not stops_printing([reason])


@pytest.mark.parametrize(("reason", "low"), [("media-low-report", True), ("toner-low", True), ("media-empty", False)])
def test_paper_or_toner_runs_low(reason: str, low: bool) -> None:
    assert is_low([reason]) is low


@pytest.mark.parametrize(
    "message",
    [
        "The printer may not exist or is unavailable at this time.",
        "The printer is not responding.",
        "The printer is unreachable at this time.",
    ],
)
def test_a_printer_that_is_switched_off_is_told_by_words_alone(message: str) -> None:
    told = reasons_of({"printer-state-reasons": ("none",), "printer-state-message": (message,)})
    assert fault_in(told) is PrinterState.OFFLINE


def test_other_words_tell_nothing() -> None:
    assert reasons_of({"printer-state-reasons": ("none",), "printer-state-message": ("Idle.",)}) == ("none",)
