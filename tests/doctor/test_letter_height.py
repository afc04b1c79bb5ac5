"""How high letters are."""

from dataclasses import replace

import pytest

from kiosk.doctor.letter_height import ScreenSize, check_letters, diagonal_mm, screens_of
from kiosk.doctor.machine import Machine

from .good_machine import TODAY, edid, write

SCREEN = "sys/class/drm/card0-HDMI-A-1"


def test_a_screen_tells_its_height(machine: Machine) -> None:
    assert list(screens_of(machine)) == [ScreenSize(290, 1080)]


def test_an_old_screen_tells_it_in_centimetres(machine: Machine) -> None:
    data = bytearray(edid(290))
    data[67] = data[68] = 0
    write(machine.root, f"{SCREEN}/edid", bytes(data))
    assert list(screens_of(machine)) == [ScreenSize(290, 1080)]


@pytest.mark.parametrize("data", [b"", edid(0), edid(9)])
def test_a_screen_that_does_not_know_is_to_be_measured(machine: Machine, data: bytes) -> None:
    write(machine.root, f"{SCREEN}/edid", data)
    (found,) = check_letters(machine, TODAY)
    assert (found.level, found.key) == ("unseen", "letters-unknown")


def test_a_screen_that_is_not_plugged_in_counts_for_nothing(machine: Machine) -> None:
    write(machine.root, f"{SCREEN}/status", "disconnected\n")
    assert list(screens_of(machine)) == []


def test_what_staff_measured_counts_more(machine: Machine) -> None:
    write(machine.root, "etc/kiosk/screen", "1101.5 mm\n")
    assert [round(one.height_mm) for one in screens_of(machine)] == [540]


def test_the_height_is_told(machine: Machine) -> None:
    (found,) = check_letters(machine, TODAY)
    assert (found.key, found.facts["height"]) == ("letters-high", "5.5")


def test_without_a_terminal_nothing_is_known(machine: Machine) -> None:
    (found,) = check_letters(replace(machine, root=machine.root / "etc"), TODAY)
    assert found.key == "letters-unknown"


@pytest.mark.parametrize("text", ["15.6 in", "15,6in", " 40 cm\n", "400 mm", "0 in", "", "40", "big", "1 m"])
def test_a_diagonal_is_read_as_the_screen_itself_is_set_by_it(text: str) -> None:
    from kiosk.stage.screen import diagonal_of

    assert diagonal_mm(text) == (diagonal_of(text) or 0)
