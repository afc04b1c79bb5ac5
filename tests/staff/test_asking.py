"""A question over the screen."""

import pytest
from textual.app import App, ComposeResult
from textual.widgets import Input

from kiosk.staff.acts import Act
from kiosk.staff.asking import Asking
from tests.staff.staff_app import WORDS


class Two(Asking[int]):
    def parts(self) -> ComposeResult:
        yield Input()

    def on_input_submitted(self) -> None:
        self.dismiss(2)


async def answered(key: str) -> int | None:
    """Press the key, or click on the way out where it is "", and return the answer."""
    app = App[None]()
    answers: list[int | None] = []
    async with app.run_test(size=(40, 12)) as pilot:
        app.push_screen(Two(WORDS, "How [b]many[/b]?"), answers.append)
        await pilot.pause()
        if key:
            await pilot.press(key)
        else:
            await pilot.click(Act)
        await pilot.pause()
    return answers[0]


@pytest.mark.parametrize(("key", "answer"), [("enter", 2), ("escape", None), ("", None)])
async def test_it_is_answered_or_left(key: str, answer: int | None) -> None:
    assert await answered(key) == answer
