"""Which printers there are to choose from."""

import pytest

from kiosk.printer_settings import PrinterKind, PrinterSettings
from kiosk.staff.printer.printer_choice import changes, choices, profile_of, typed_kind
from kiosk.takeaway.printers.devices import Device
from kiosk.takeaway.receipt.profiles import profiles
from tests.staff.staff_app import WORDS

FOUND = (Device("usb", "/dev/usb/lp0", "EPSON TM-T20II"), Device("cups", "office"))


def test_what_was_found_comes_first_with_its_own_name() -> None:
    assert list(choices(FOUND, WORDS))[:2] == [
        ("0", "USB receipt printer, /dev/usb/lp0 (EPSON TM-T20II)"),
        ("1", "Office printer (CUPS), office"),
    ]


def test_where_nothing_was_found_an_address_can_be_typed_or_none_be_chosen() -> None:
    assert [key for key, _ in choices((), WORDS)] == ["network", "file", "none"]


@pytest.mark.parametrize(
    ("choice", "address", "kind"),
    [
        ("network", "192.0.2.9", "network"),
        ("file", "/dev/usb/lp0", "file"),
        ("file", " /dev/ttyUSB0", "serial"),
    ],
)
def test_how_a_typed_printer_is_reached(choice: str, address: str, kind: PrinterKind) -> None:
    assert typed_kind(choice, address) == kind


@pytest.mark.parametrize(("kind", "paper"), [("usb", None), ("cups", "letter"), ("none", None)])
def test_paper_that_does_not_fit_is_changed_with_the_printer(kind: PrinterKind, paper: str | None) -> None:
    assert changes(PrinterSettings(), kind, "x", "", ()).get("printer.paper") == paper


def test_that_visitors_reach_it_is_to_be_said_of_each_printer_again() -> None:
    before = PrinterSettings(kind="cups", address="old", reachable=True)
    assert changes(before, "cups", " new ", "", ()) == {
        "printer.kind": "cups",
        "printer.address": "new",
        "printer.reachable": False,
        "printer.paper": "letter",
    }


def test_the_same_printer_chosen_again_stays_in_reach() -> None:
    before = PrinterSettings(kind="cups", address="office", paper="a4", reachable=True)
    assert changes(before, "cups", "office", "", ())["printer.reachable"] is True


@pytest.mark.parametrize(
    ("name", "profile"),
    [
        ("EPSON TM-T20II", "TM-T20II"),
        ("epson tm-t20ii", "TM-T20II"),
        ("EPSON TM-T20IIX", "default"),
        ("", "default"),
        ("Star [b]", "default"),
    ],
)
def test_a_printer_that_names_its_model_gets_its_profile(name: str, profile: str) -> None:
    assert profile_of(name, profiles()) == profile
