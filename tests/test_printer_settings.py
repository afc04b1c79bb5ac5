"""The ``[printer]`` part of the settings: what can be, and when visitors may print."""

from pathlib import Path
from typing import get_args

import pytest

from kiosk.printer_settings import Paper, PrinterKind, PrinterSettings, SlipKind, papers_of
from kiosk.problem import Problem
from kiosk.settings import parse_settings

PATH = Path("kiosk.toml")


def read(text: str) -> tuple[PrinterSettings, tuple[Problem, ...]]:
    settings, problems = parse_settings(PATH, f"[printer]\n{text}")
    return settings.printer, problems


@pytest.mark.parametrize(
    ("text", "is_on"),
    [
        ("", False),
        ('address = "/dev/usb/lp0"', False),
        ('kind = "usb"', False),
        ('kind = "usb"\naddress = "/dev/usb/lp0"', True),
        ('kind = "usb"\naddress = "/dev/usb/lp0"\nkinds = []', False),
        ('kind = "cups"\naddress = "office"', False),
        ('kind = "cups"\naddress = "office"\nreachable = true', True),
    ],
)
def test_visitors_may_print_where_a_printer_is_named_and_within_reach(text: str, is_on: bool) -> None:
    found, problems = read(text)
    assert (found.is_on, problems) == (is_on, ())


def test_a_printer_that_is_not_confirmed_to_be_in_reach_is_set_but_not_on() -> None:
    found = read('kind = "cups"\naddress = "office"')[0]
    assert (found.is_set, found.is_on) == (True, False)


@pytest.mark.parametrize(
    ("kind", "address"),
    [
        ("network", "192.0.2.9"),
        ("network", "192.0.2.9:9100"),
        ("network", "printer.lan:65535"),
        ("network", "[fe80::1]:9100"),
        ("usb", "/dev/usb/lp0"),
        ("serial", "/dev/ttyUSB0"),
        ("file", "/dev/usb/lp1"),
        ("cups", "Front_desk-2"),
    ],
)
def test_an_address_of_each_kind_is_taken(kind: str, address: str) -> None:
    found, problems = read(f'kind = "{kind}"\naddress = "{address}"')
    assert (found.kind, found.address, problems) == (kind, address, ())


@pytest.mark.parametrize(
    ("kind", "address"),
    [
        ("network", "192.0.2.9:"),
        ("network", "192.0.2.9:0"),
        ("network", "192.0.2.9:65536"),
        ("network", "http://192.0.2.9"),
        ("network", "-host"),
        ("network", "one two"),
        ("usb", "lp0"),
        ("serial", "/dev/tty USB0"),
        ("file", "../lp0"),
        ("cups", "-h"),
        ("cups", "a/b"),
        ("cups", "a b"),
        ("cups", "host:631/a"),
    ],
)
def test_an_address_that_cannot_be_is_told_and_leaves_the_printer_off(kind: str, address: str) -> None:
    found, problems = read(f'kind = "{kind}"\naddress = "{address}"\nreachable = true')
    assert [(fault.code, fault.facts["kind"], fault.line) for fault in problems] == [
        ("setting-printer-address", kind, 3)
    ]
    assert not found.is_on


@pytest.mark.parametrize("kind", get_args(PrinterKind))
@pytest.mark.parametrize("paper", get_args(Paper))
def test_a_roll_is_for_receipts_and_a_page_for_the_office(kind: PrinterKind, paper: Paper) -> None:
    found, problems = read(f'kind = "{kind}"\npaper = "{paper}"')
    fits = kind == "none" or (paper in ("letter", "a4")) == (kind == "cups")
    assert (found.paper == paper, [fault.code for fault in problems]) == (
        fits,
        [] if fits else ["setting-printer-paper"],
    )


def test_an_office_printer_has_pages_where_nobody_says_more() -> None:
    assert [read(f'kind = "{kind}"')[0].paper for kind in ("usb", "cups")] == ["80", "letter"]


@pytest.mark.parametrize("kind", get_args(PrinterKind))
def test_the_usual_paper_of_a_kind_is_the_one_it_has_by_itself(kind: PrinterKind) -> None:
    assert read(f'kind = "{kind}"')[0].paper == papers_of(kind)[0]


def test_kinds_of_slip_come_in_their_own_order_and_once() -> None:
    assert read('kinds = ["log", "digits", "log"]')[0].kinds == ("digits", "log")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ('kind = "fax"', "setting-choice"),
        ("kind = 1", "setting-choice"),
        ('address = "a\\u001b"', "setting-unprintable"),
        (f'address = "{"a" * 201}"', "setting-too-long"),
        ("profile = 1", "setting-not-words"),
        (f'comes_out = "{"a" * 61}"', "setting-too-long"),
        ("reachable = 1", "setting-yes-or-no"),
        ("slips_per_visit = 0", "setting-number"),
        ("slips_per_visit = 21", "setting-number"),
        ("slips_per_visit = true", "setting-number"),
        ('kinds = "log"', "setting-choices"),
        ('kinds = ["log", "poster"]', "setting-choices"),
        ("kinds = [[]]", "setting-choices"),
        ('title = "Stalking"', "setting-choice"),
    ],
)
def test_a_wrong_value_is_told_and_alone_falls_back(line: str, code: str) -> None:
    found, problems = read(f'{line}\n[neutral]\nwelcome = "Hello"')
    assert [(fault.code, fault.line) for fault in problems] == [(code, 2)]
    assert found == PrinterSettings()


def test_an_empty_profile_is_the_usual_one() -> None:
    assert read('profile = ""') == (PrinterSettings(), ())


def test_all_kinds_of_slip_are_offered_by_themselves() -> None:
    assert PrinterSettings().kinds == get_args(SlipKind)
