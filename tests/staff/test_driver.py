"""Keys are answered one by one, however quickly they come."""

from collections import deque
from pathlib import Path

from textual import events
from textual.widgets import Input

from kiosk.staff.driver import QUIET_TURNS, settled

from .staff_app import Trial, with_pin


async def test_what_is_typed_after_enter_goes_into_the_next_field(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await pilot.pause()
        keys = deque([events.Key("A", "A"), events.Key("enter", "\r"), events.Key("4", "4"), events.Key("8", "8")])
        while keys:
            trial.app.post_message(keys.popleft())
            await settled(trial.app)
        fields = {field.id: field.value for field in trial.app.screen.query(Input)}
    assert fields == {"initials": "A", "pin": "48"}


async def test_an_app_that_is_at_rest_is_settled_at_once(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await pilot.pause()
        await settled(trial.app)
        assert not trial.app.message_queue_size and QUIET_TURNS > 1
