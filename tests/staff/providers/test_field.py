import pytest
from textual.app import App, ComposeResult
from textual.binding import Binding

from kiosk.staff.providers.field import Field, Fields
from kiosk.staff.themes import CSS, THEMES


class OneField(App[None]):
    CSS = CSS

    def __init__(self, name: str, text: str) -> None:
        super().__init__()
        self.register_theme(THEMES["light"])
        self.theme = THEMES["light"].name
        self._holds = (name, text)

    def compose(self) -> ComposeResult:
        name, text = self._holds
        yield Field(name, "Label", text)

    @property
    def field(self) -> Field:
        return self.query_one(Field)


@pytest.mark.parametrize("name", ["name", "phones"])
async def test_a_field_is_changed_until_its_text_is_taken(name: str) -> None:
    app = OneField(name, "before")
    async with app.run_test() as pilot:
        app.field.enter()
        await pilot.press("x")
        assert app.field.is_changed
        app.field.take(app.field.text)
        assert not app.field.is_changed


@pytest.mark.parametrize("name", ["name", "phones"])
async def test_a_field_shows_the_text_it_takes(name: str) -> None:
    app = OneField(name, "before")
    async with app.run_test():
        app.field.take("after")
        assert app.field.text == "after"


async def test_a_note_that_is_a_fault_marks_the_field() -> None:
    app = OneField("name", "")
    async with app.run_test():
        app.field.note("[b]wrong[/b]", is_fault=True)
        assert app.field.has_class("wrong")
        assert str(app.field._note.render()) == "[b]wrong[/b]"


async def test_what_was_typed_while_it_was_saved_stays_and_is_unsaved() -> None:
    app = OneField("name", "before")
    async with app.run_test():
        app.field.take("saved", typed="what was sent")
        assert (app.field.text, app.field.is_changed) == ("before", True)


async def test_a_field_with_few_answers_takes_one_of_them() -> None:
    field = Field("answer", "Label", "no", ("yes", "no"))
    app = OneField("name", "")
    async with app.run_test() as pilot:
        await app.screen.mount(field)
        field.enter()
        await pilot.press("left")
        assert (field.text, field.is_changed) == ("yes", True)
        field.take("no")
        assert field.text == "no"


async def test_the_arrows_pass_from_a_long_form_to_whoever_holds_it() -> None:
    bound = {key for binding in Fields.BINDINGS if isinstance(binding, Binding) for key in binding.key.split(",")}
    assert not bound & {"up", "down", "left", "right", "home", "end"} and not Fields._inherit_bindings
