from textual.app import App

from kiosk.staff.providers.field_choice import Chosen, FieldChoice


async def asked(*keys: str) -> Chosen | None:
    app = App[None]()
    answers: list[Chosen | None] = []
    async with app.run_test(size=(80, 24)) as pilot:
        app.push_screen(FieldChoice("What is [b]it[/b]?", [("name", "Name"), ("city", "Town")], "city"), answers.append)
        await pilot.pause()
        await pilot.press(*keys)
        await pilot.pause()
    return answers[0]


async def test_what_is_now_stands_chosen() -> None:
    assert await asked("enter") == Chosen("city")


async def test_the_arrows_choose() -> None:
    assert await asked("up", "enter") == Chosen("name")


async def test_escape_changes_nothing() -> None:
    assert await asked("escape") is None
