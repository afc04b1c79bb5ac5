"""However the power goes, the kiosk starts on what is on the disk, and no edit that was accepted is lost."""

from pathlib import Path

import pytest

from tests.console.pulled_power import PulledPower

pytestmark = pytest.mark.terminal

PULLS = 5
SEEDS = range(6, 10)
"""Each with its own disk: twenty pulls in all."""


@pytest.mark.parametrize("seed", SEEDS)
def test_no_edit_is_lost_and_the_kiosk_always_starts_however_the_power_goes(tmp_path: Path, seed: int) -> None:
    power = PulledPower(tmp_path, seed)
    for _ in range(PULLS):
        power.pull_once()
        assert power.faults() == []
    assert power.committed >= PULLS
