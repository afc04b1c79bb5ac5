from textual.app import App

from kiosk.directory.exchange.columns import Field
from kiosk.staff.acts import Act
from kiosk.staff.providers.field_choice import Chosen, FieldChoice
from tests.staff.staff_app import WORDS


async def asked(*keys: str) -> Chosen | None:
    app = App[None]()
    answers: list[Chosen | None] = []
    async with app.run_test(size=(80, 24)) as pilot:
        choices: list[tuple[Field | None, str]] = [("name", "Name"), ("city", "Town")]
        app.push_screen(FieldChoice(WORDS, "What is [b]it[/b]?", choices, "city"), answers.append)
        await pilot.pause()
        await pilot.press(*keys)
        if not keys:
            await pilot.click(Act)
        await pilot.pause()
    return answers[0]


async def test_what_is_now_stands_chosen() -> None:
    assert await asked("enter") == Chosen("city")


async def test_the_arrows_choose() -> None:
    assert await asked("up", "enter") == Chosen("name")


async def test_a_mouse_alone_can_change_nothing() -> None:
    assert await asked() is None


async def test_escape_changes_nothing() -> None:
    assert await asked("escape") is None
