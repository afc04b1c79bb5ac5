"""Home once more, as a Textual app as it comes: what a key costs there, and a visit that ends inside one process.

``F12`` drops every screen and pushes a new home. Nothing typed before is erased by that; it is only no longer shown.
"""

from textual.app import App, ComposeResult
from textual.screen import Screen
from textual.widgets import Input, OptionList, Static

from benchmarks.same_text import HomeText, home_text


class Home(Screen[None]):
    """The choices of home."""

    def __init__(self, text: HomeText) -> None:
        super().__init__()
        self._text = text

    def compose(self) -> ComposeResult:
        """Title, choices, foot."""
        text = self._text
        yield Static(text.title, markup=False)
        yield Static(text.promise, markup=False)
        yield OptionList(*(f"{title:<35}{aside}" for title, aside in text.choices), markup=False)
        yield Static(text.urgent, markup=False)
        yield Static(text.keys, markup=False)

    def on_option_list_option_selected(self) -> None:
        """Any choice opens the search line."""
        self.app.push_screen(Search())


class Search(Screen[None]):
    """A line to type into."""

    def compose(self) -> ComposeResult:
        """Nothing else."""
        yield Input()


class BareTextual(App[None]):
    """Home, one page, and the way out."""

    ENABLE_COMMAND_PALETTE = False

    def __init__(self) -> None:
        super().__init__()
        self.bind("f12", "leave")
        self._text = home_text()

    def on_mount(self) -> None:
        """Begin the first visit."""
        self.push_screen(Home(self._text))

    async def action_leave(self) -> None:
        """End the visit, begin the next one."""
        with self.batch_update():
            while len(self.screen_stack) > 1:
                await self.pop_screen()
            await self.push_screen(Home(self._text))


if __name__ == "__main__":
    BareTextual().run(mouse=False)
