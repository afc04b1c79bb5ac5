"""Whether visitors see an address: published by a person, with date and initials, or hidden."""

from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Button, Input, Static

from kiosk.directory import staff_acts
from kiosk.directory.address_safety import may_show_address
from kiosk.directory.provider import Provider
from kiosk.guide.checked import when_told
from kiosk.guide.glyphs import without_hidden
from kiosk.staff.desk import Desk
from kiosk.staff.providers.reading import must_be_as_shown
from kiosk.staff.providers.telling import TellingScreen


class AddressScreen(TellingScreen):
    """Shows one address whole. To publish it, a person types initials and says so; to hide it, one button does.

    Args:
        desk: What is worked with.
        provider: The program as it is kept.
    """

    title_key = "staff-address-title"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "app.focus_previous", show=False),
        Binding("down", "app.focus_next", show=False),
    ]
    DEFAULT_CSS = """
    AddressScreen #address { padding: 0 4; height: auto; text-style: bold; }
    AddressScreen #by { height: 1; border: none; padding: 0 1; margin: 0 4; width: 24; background: $panel; }
    AddressScreen Button { margin: 1 4; }
    """

    def __init__(self, desk: Desk, provider: Provider) -> None:
        super().__init__(desk)
        self._provider = provider

    def parts(self) -> ComposeResult:
        """The address, what showing it means, and the one act that is possible."""
        words, one = self.desk.words, self._provider
        yield Static(without_hidden(one.name), classes="intro", markup=False)
        address = one.address
        lines = (*address.lines, address.transportation, " ".join(filter(None, (address.latitude, address.longitude))))
        told = [without_hidden(line) for line in lines if line]
        yield Static("\n".join(told) or words("staff-form-address-none"), id="address", markup=False)
        if may_show_address(one):
            shown = words("staff-form-address-shown", date=when_told(one.published_on, words), by=one.published_by)
            yield Static(shown, classes="intro", markup=False)
            yield Button(words("staff-address-hide"), id="hide")
        elif told:
            yield Static(
                words("staff-address-warning", date=when_told(self.desk.today(), words)), classes="intro", markup=False
            )
            yield Input(id="by", max_length=staff_acts.LONGEST_INITIALS)
            yield Button(words("staff-address-publish"), id="publish")
        yield self.notice()

    @property
    def is_changed(self) -> bool:
        """Initials typed and not used."""
        return any(box.value for box in self.query(Input))

    def on_input_submitted(self) -> None:
        """Enter goes to the button and presses nothing: publishing takes one more."""
        self.query_one("#publish").focus()

    @work
    async def on_button_pressed(self, event: Button.Pressed) -> None:
        """Publish or hide, and go back to the form."""
        if event.button.id == "publish":
            by = self.query_one("#by", Input).value
            done = await self.aside(lambda: self._published(by))
        elif event.button.id == "hide":
            done = await self.aside(self._hidden)
        else:
            return
        if done is not None:
            self.close()

    def _published(self, by: str) -> Provider:
        must_be_as_shown(self.desk, self._provider)
        return staff_acts.publish(self.desk.home, self._provider.key, by, self.desk.today())

    def _hidden(self) -> Provider:
        return staff_acts.withhold(self.desk.home, self._provider.key, self.desk.initials)
