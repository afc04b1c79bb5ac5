"""One of a few answers."""

from textual.app import App, ComposeResult

from kiosk.staff.providers.choice import Choice
from kiosk.staff.themes import CSS, THEMES


class OneChoice(App[None]):
    CSS = CSS

    def __init__(self, value: str) -> None:
        super().__init__()
        self.register_theme(THEMES["light"])
        self.theme = THEMES["light"].name
        self.choice = Choice(("auto", "dark", "light"), value)

    def compose(self) -> ComposeResult:
        yield self.choice

    @property
    def told(self) -> str:
        return str(self.choice.render())


async def test_the_chosen_one_is_told_by_its_shape() -> None:
    app = OneChoice("dark")
    async with app.run_test():
        assert app.told == " auto  [dark]  light "


async def test_keys_go_round() -> None:
    app = OneChoice("dark")
    async with app.run_test() as pilot:
        app.choice.focus()
        await pilot.press("right", "space")
        assert app.choice.value == "auto"
        await pilot.press("left")
        assert app.choice.value == "light"


async def test_a_click_takes_the_answer_it_is_on() -> None:
    app = OneChoice("auto")
    async with app.run_test(size=(40, 5)) as pilot:
        for column, answer in ((17, "light"), (10, "dark"), (3, "auto")):
            await pilot.click(Choice, offset=(column, 0))
            assert app.choice.value == answer


async def test_what_is_no_answer_is_marked_nowhere_and_the_first_key_chooses() -> None:
    app = OneChoice("red")
    async with app.run_test() as pilot:
        assert "[" not in app.told
        app.choice.focus()
        await pilot.press("right")
        assert app.choice.value == "auto"


async def test_markup_in_an_answer_is_text() -> None:
    app = OneChoice("auto")
    app.choice = Choice(("[b]x[/b]",), "[b]x[/b]")
    async with app.run_test():
        assert app.told == "[[b]x[/b]]"
