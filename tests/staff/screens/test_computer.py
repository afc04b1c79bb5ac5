"""The screen that tells how this computer is."""

from collections.abc import Iterator

import pytest
from textual.pilot import Pilot

from kiosk.doctor.machine import Machine
from kiosk.staff.screens.computer import ComputerScreen
from tests.doctor.conftest import machine, template
from tests.doctor.faults import FAULTS
from tests.staff.screens.test_all_is_well import choose
from tests.staff.staff_app import WORDS, Trial, shown, sign_in, with_pin

__all__ = ["machine", "template"]


@pytest.fixture
def installed(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> Iterator[Machine]:
    """A computer with the kiosk on it, where the time zone is not set."""
    with_pin(machine.home, 'state = "OH"\nstaff_line = "Ask"\n')
    next(fault for fault in FAULTS if fault.code == "zone-none").plant(machine)
    for place in ("kiosk.staff.screens.all_is_well.this_machine", "kiosk.staff.screens.computer.this_machine"):
        monkeypatch.setattr(place, lambda home: machine)
    yield machine


async def settled(pilot: Pilot[None]) -> None:
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def test_all_is_well_names_what_is_amiss_and_the_screen_tells_it_until_it_is_mended(installed: Machine) -> None:
    trial = Trial(installed.home)
    async with trial.app.run_test(size=(160, 150)) as pilot:
        await sign_in(pilot)
        await settled(pilot)
        assert WORDS("staff-concern-computer-attention", names="time zone") in shown(pilot)
        await choose(pilot, "computer")
        assert isinstance(trial.app.screen, ComputerScreen)
        await settled(pilot)
        assert WORDS("staff-computer-more") in shown(pilot)
        assert WORDS("doctor-zone-none") in shown(pilot) and WORDS("doctor-level-attention") in shown(pilot)
        (installed.root / "etc" / "timezone").write_text("America/Denver\n")
        await pilot.press("f5")
        await settled(pilot)
        assert WORDS("doctor-zone-none") not in shown(pilot)
        assert WORDS("doctor-zone-set", zone="America/Denver") in shown(pilot)
