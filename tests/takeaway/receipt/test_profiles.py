"""Each printer on the list can be chosen, and is given no more dots than it has."""

import pytest

from kiosk.printer_settings import Paper
from kiosk.problem import KioskError
from kiosk.takeaway.receipt.profiles import Roll, profiles, roll_of
from kiosk.takeaway.receipt.receipt_bytes import receipt_bytes
from tests.takeaway.receipt.emulator import Emulator
from tests.takeaway.receipt.every_slip import as_read_by_all, payloads, read_codes, slip_of


def test_the_printers_that_stand_for_any_come_first() -> None:
    assert profiles()[:2] == ("default", "simple")


def test_a_printer_is_listed_once() -> None:
    assert len(set(profiles())) == len(profiles()) >= 20


@pytest.mark.parametrize("name", ["OCD-300", "TM-U220", "SP2000"])
def test_what_cannot_draw_a_code_is_left_out(name: str) -> None:
    assert name not in profiles()


@pytest.mark.parametrize(
    ("profile", "paper", "roll"),
    [
        ("default", "80", Roll("80", 576)),
        ("default", "58", Roll("58", 384)),
        ("TM-T88V", "80", Roll("80", 512)),
        ("T-1", "80", Roll("80", 504)),
        ("TM-T20II-42col", "80", Roll("80", 544)),
        ("CT-S651", "80", Roll("80", 576)),
        ("POS-5890", "80", Roll("58", 384)),  # the wrong width is set: the narrow layout loses nothing
    ],
)
def test_a_slip_is_never_wider_than_the_printer_prints(profile: str, paper: Paper, roll: Roll) -> None:
    assert roll_of(profile, paper) == roll


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_a_page_is_no_roll(paper: Paper) -> None:
    with pytest.raises(KioskError) as raised:
        roll_of("default", paper)
    assert raised.value.problem.code == "receipt-paper"


@pytest.mark.parametrize("profile", ["", "TM-0", "OCD-300"])
def test_a_printer_that_is_not_on_the_list_is_named(profile: str) -> None:
    with pytest.raises(KioskError) as raised:
        roll_of(profile, "80")
    assert (raised.value.problem.code, raised.value.problem.facts) == ("receipt-profile", {"profile": profile})


@pytest.mark.parametrize("profile", profiles())
def test_each_printer_prints_a_slip_within_its_width(profile: str) -> None:
    slip = slip_of("provider", "es")
    out = Emulator(roll_of(profile, "80").dots).take(receipt_bytes(slip, "80", profile))
    paper = out.papers[0] if out.papers else out.hanging
    assert (out.faults, read_codes(paper)) == ([], as_read_by_all(payloads(slip)))
