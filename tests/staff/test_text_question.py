"""One line to type."""

from textual.app import App

from kiosk.staff.acts import Act
from kiosk.staff.text_question import TextQuestion
from tests.staff.staff_app import WORDS


async def asked(*keys: str, click: int | None = None) -> str | None:
    app = App[None]()
    answers: list[str | None] = []
    async with app.run_test(size=(80, 24)) as pilot:
        app.push_screen(TextQuestion(WORDS, "Which [b]one[/b]?", "now"), answers.append)
        await pilot.pause()
        await pilot.press(*keys)
        if click is not None:
            await pilot.click(list(app.screen.query(Act))[click])
        await pilot.pause()
    return answers[0]


async def test_what_stands_there_is_typed_on() -> None:
    assert await asked("x", "enter") == "nowx"


async def test_escape_changes_nothing() -> None:
    assert await asked("x", "escape") is None


async def test_a_mouse_takes_it_or_changes_nothing() -> None:
    assert (await asked(click=0), await asked(click=1)) == ("now", None)
