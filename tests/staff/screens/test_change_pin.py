"""A new PIN."""

from pathlib import Path

import pytest

from kiosk.staff.pin import StaffPin
from tests.staff.screens.test_all_is_well import choose
from tests.staff.staff_app import PIN, WORDS, Trial, shown, sign_in, with_pin

NEW = "739154"


@pytest.mark.parametrize(
    ("typed", "told", "holds"),
    [
        ((PIN, NEW, NEW), "staff-pin-kept", NEW),
        (("111222", NEW, NEW), "staff-pin-wrong", PIN),
        ((PIN, NEW, PIN), "staff-pin-differ", PIN),
        ((PIN, "111111", "111111"), "problem-pin-too-simple", PIN),
    ],
)
async def test_a_new_pin_needs_the_old_one_and_has_to_be_typed_twice(
    tmp_path: Path, typed: tuple[str, str, str], told: str, holds: str
) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await sign_in(pilot)
        await choose(pilot, "pin")
        for text in typed:
            await pilot.press(*text, "enter")
        await pilot.pause()
        assert WORDS(told) in shown(pilot)
    assert StaffPin(tmp_path).matches(holds)
