"""One of several things to choose."""

import pytest
from textual.app import App

from kiosk.staff.acts import Act
from kiosk.staff.list_question import ListQuestion
from tests.staff.staff_app import WORDS


async def asked(*keys: str, size: tuple[int, int] = (80, 24), click: bool = False) -> str | None:
    app = App[None]()
    answers: list[str | None] = []
    async with app.run_test(size=size) as pilot:
        many = [(f"n{number}", f"Number [b]{number}[/b]") for number in range(40)]
        app.push_screen(ListQuestion(WORDS, "Which [b]one[/b]?", many, "n3"), answers.append)
        await pilot.pause()
        await pilot.press(*keys)
        if click:
            await pilot.click(Act)
        await pilot.pause()
    return answers[0]


async def test_what_is_now_stands_chosen() -> None:
    assert await asked("enter") == "n3"


async def test_the_arrows_choose() -> None:
    assert await asked("down", "enter") == "n4"


async def test_escape_changes_nothing() -> None:
    assert await asked("down", "escape") is None


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (40, 12)])
async def test_a_mouse_alone_can_change_nothing(size: tuple[int, int]) -> None:
    assert await asked(size=size, click=True) is None
