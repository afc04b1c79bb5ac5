"""Where the terminal's own cursor stands."""

import pytest
from textual.app import App, ComposeResult
from textual.widgets import Button, Input, OptionList, TextArea

from kiosk.staff.terminal_cursor import cursor_place
from kiosk.staff.themes import CSS, THEMES


class OneOfEach(App[None]):
    CSS = CSS

    def __init__(self) -> None:
        super().__init__()
        self.register_theme(THEMES["light"])
        self.theme = THEMES["light"].name

    def compose(self) -> ComposeResult:
        yield Input("abc", select_on_focus=False)
        yield TextArea("one")
        yield OptionList("first", None, "second")
        yield Button("Go")


@pytest.mark.parametrize(
    ("selector", "keys", "place"),
    [
        ("Input", ["end"], (4, 0)),  # behind the last letter, where the next one comes
        ("Input", ["home"], (1, 0)),
        ("TextArea", ["right"], (1, 1)),
        ("OptionList", ["down"], (0, 2)),
    ],
)
async def test_it_is_where_somebody_works(selector: str, keys: list[str], place: tuple[int, int]) -> None:
    app = OneOfEach()
    async with app.run_test(size=(40, 12)) as pilot:
        widget = app.query_one(selector)
        widget.styles.height = 1 if selector == "Input" else 3
        widget.focus()
        await pilot.press(*keys)
        await pilot.pause()
        x, y = cursor_place(app.focused)
        assert (
            x - widget.content_region.x + (selector == "Input"),
            y - widget.region.y + (selector == "TextArea"),
        ) == (place)


async def test_on_a_button_it_is_at_its_first_letter() -> None:
    app = OneOfEach()
    async with app.run_test(size=(40, 12)) as pilot:
        app.query_one(Button).focus()
        await pilot.pause()
        assert cursor_place(app.focused) == app.query_one(Button).content_region.offset


def test_without_a_place_to_work_it_is_at_the_begin() -> None:
    assert cursor_place(None) == (0, 0)
