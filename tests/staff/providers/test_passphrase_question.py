from textual.app import App

from kiosk.staff.acts import Act
from kiosk.staff.providers.passphrase_question import PassphraseQuestion
from tests.staff.staff_app import WORDS


async def answer(*keys: str) -> str | None:
    app = App[None]()
    answers: list[str | None] = []
    async with app.run_test(size=(80, 24)) as pilot:
        app.push_screen(PassphraseQuestion(WORDS, "Which [b]words[/b]?"), answers.append)
        await pilot.pause()
        await pilot.press(*keys)
        if not keys:
            await pilot.click(Act)
        await pilot.pause()
    return answers[0]


async def test_what_is_typed_is_the_answer() -> None:
    assert await answer(*"four words", "enter") == "four words"


async def test_a_mouse_alone_can_give_none() -> None:
    assert await answer() is None


async def test_escape_gives_none() -> None:
    assert await answer("x", "escape") is None
