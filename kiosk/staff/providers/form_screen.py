"""One local program as a form: what is wrong stands at its field, what visitors will see stands below it."""

from collections.abc import Iterator, Mapping
from functools import partial
from types import MappingProxyType
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.events import DescendantBlur, DescendantFocus
from textual.widgets import Input, Static, TextArea

from kiosk.directory import staff_acts
from kiosk.directory.address_safety import may_show_address, waiting
from kiosk.directory.edit import FIELDS, Form, form_texts, read_form
from kiosk.directory.hours.kiosk_clock import kiosk_now
from kiosk.directory.provider import Provider
from kiosk.directory.told_places import decided
from kiosk.guide.checked import when_told
from kiosk.staff.desk import Desk
from kiosk.staff.providers.address_screen import AddressScreen
from kiosk.staff.providers.delete_for_good import delete_for_good
from kiosk.staff.providers.field import Field, Fields
from kiosk.staff.providers.place_question import place_question
from kiosk.staff.providers.preview import hours_preview, phones_preview
from kiosk.staff.providers.reading import must_be_as_shown, read_provider
from kiosk.staff.providers.seen_screen import SeenScreen
from kiosk.staff.providers.telling import TellingScreen
from kiosk.staff.screen import Question

_PARTS = {"name": "who", "phones": "reach", "languages": "use", "address_1": "place", "staff_note": "staff"}
"""Fields that begin a part of the form, and the end of the message of its heading."""

_HOURS = ("schedule", "opening_hours")
_PREVIEWED = ("phones", "schedule")


class FormScreen(TellingScreen):
    """Add or change one program. Everything else that can be done with it has a key of its own.

    Args:
        desk: What is worked with.
        provider: The program as it is kept; None for a new one.
    """

    title_key = "staff-form-title"
    keys_key = "staff-keys-fields"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "save", show=False, priority=True),
        Binding("f3", "address", show=False, priority=True),
        Binding("f7", "confirm", show=False, priority=True),
        Binding("f5", "see", show=False, priority=True),
        Binding("f6", "retire", show=False, priority=True),
        Binding("f8", "delete", show=False, priority=True),
        Binding("up", "app.focus_previous", show=False),
        Binding("down", "app.focus_next", show=False),
    ]
    AUTO_FOCUS = "#box-name"
    DEFAULT_CSS = """
    FormScreen .heading { text-style: bold underline; padding: 0 2; margin-top: 1; height: auto; }
    FormScreen #state { height: auto; padding: 0 2; margin-top: 1; }
    FormScreen #hint { height: 2; padding: 0 2; }
    FormScreen.-narrow #hint { height: 3; }
    """
    CSS = "FormScreen TextArea:focus > .text-area--cursor-line { background: $field; color: $field-text; }"

    def __init__(self, desk: Desk, provider: Provider | None) -> None:
        super().__init__(desk)
        self._provider = provider

    def parts(self) -> ComposeResult:
        """What is known about the program as a whole, the fields, and the hint of the field with the cursor."""
        words = self.desk.words
        yield self.acts("save", "address", "see", "retire", "bring_back", "confirm", "delete")
        texts = form_texts(self._provider or Provider(key="", name=""))
        with Fields():
            yield Static(self._state(), id="state", markup=False)
            for name in FIELDS:
                if name in _PARTS:
                    yield Static(words(f"staff-form-part-{_PARTS[name]}"), classes="heading", markup=False)
                yield Field(name, words(f"staff-field-{name}"), texts[name])
        yield Static("", id="hint", markup=False)
        yield self.notice()

    @property
    def is_changed(self) -> bool:
        """Whether a field holds what is not saved."""
        return any(field.is_changed for field in self._fields())

    def on_mount(self) -> None:
        """Show what visitors see of phones and hours from the beginning."""
        self._show_acts()
        for name in _PREVIEWED:
            self._field(name).note(self._preview(name))

    def on_screen_resume(self) -> None:
        """Show what a screen above may have changed: the address is published there."""
        if self._provider is not None and not self.is_changed:
            key = self._provider.key
            now = self.attempt(lambda: read_provider(self.desk, key))
            if now is not None:
                self._show(now)

    def _fields(self) -> Iterator[Field]:
        yield from self.query(Field)

    def _field(self, name: str) -> Field:
        return self.query_one(f"#field-{name}", Field)

    def _state(self) -> str:
        """In words: new or not, shown or retired, address, last reached."""
        words, one = self.desk.words, self._provider
        if one is None:
            return words("staff-form-new")
        return "  ".join((words(f"staff-form-{one.status}"), self._address_told(one), self._reached_told(one)))

    def _address_told(self, one: Provider) -> str:
        if not one.address.lines:
            return self.desk.words("staff-form-address-none")
        if not may_show_address(one):
            return self.desk.words("staff-form-address-hidden")
        day = when_told(one.published_on, self.desk.words)
        return self.desk.words("staff-form-address-shown", date=day, by=one.published_by)

    def _reached_told(self, one: Provider) -> str:
        if one.confirmed_on is None:
            return self.desk.words("staff-form-never-reached")
        day = when_told(one.confirmed_on, self.desk.words)
        return self.desk.words("staff-form-reached", date=day, by=one.confirmed_by)

    def _show(self, provider: Provider, typed: Mapping[str, str] = MappingProxyType({})) -> None:
        """Take ``provider`` as what is kept, and hold its texts; what was typed after ``typed`` was saved stays."""
        self._provider = provider
        for name, text in form_texts(provider).items():
            self._field(name).take(text, typed.get(name))
        self.query_one("#state", Static).update(self._state())
        self._show_acts()

    def _show_acts(self) -> None:
        """Show what can be done with the program as it is kept: a narrow screen has no room for more."""
        status = self._provider.status if self._provider else ""
        acts = dict.fromkeys(("address", "retire", "confirm"), status == "active")
        self.show_acts(acts | dict.fromkeys(("bring_back", "delete"), status == "retired"))

    def _read(self) -> Form:
        """Read the fields that were changed; the others stay as they are kept."""
        return read_form({field.field_name: field.text for field in self._fields() if field.is_changed}, self._provider)

    @on(DescendantFocus)
    def _tell_hint(self, event: DescendantFocus) -> None:
        name = (event.widget.id or "").removeprefix("box-")
        if name in FIELDS:
            self.query_one("#hint", Static).update(self.desk.words(f"staff-field-{name}.hint"))

    @on(DescendantBlur)
    def _check_left(self, event: DescendantBlur) -> None:
        name = (event.widget.id or "").removeprefix("box-")
        if name in FIELDS and self._field(name).is_changed:
            self._note(name, self._read())

    @on(Input.Changed)
    @on(TextArea.Changed)
    def _preview_typed(self, event: Input.Changed | TextArea.Changed) -> None:
        name = (event.control.id or "").removeprefix("box-")
        if self._field(name).is_noted:
            return
        if name in _HOURS:
            self._field("schedule").note(self._preview("schedule"))
        if name != "schedule":
            self._field(name).note(self._preview(name))

    @on(Input.Submitted)
    def _next(self) -> None:
        self.focus_next()

    def _preview(self, name: str) -> str:
        """What visitors will see of a field while it is typed, where that is not just the text."""
        if name == "phones":
            return phones_preview(self.desk.words, self._field(name).text)
        if name != "schedule":
            return ""
        hours = {each: self._field(each).text for each in _HOURS if self._field(each).is_changed}
        named = self._provider or Provider(key="", name=self.desk.words("staff-field-name"))
        read = read_form(hours, named).provider
        return "" if read is None else hours_preview(self.desk.words, read, kiosk_now())

    def _note(self, name: str, form: Form) -> None:
        """Show at a field its fault, else its remark, else what visitors will see."""
        problem = form.faults.get(name) or form.remarks.get(name)
        told = self.desk.words.sentences(problem) if problem else self._preview(name)
        self._field(name).note(told, is_fault=name in form.faults)

    @work
    async def action_save(self) -> None:
        """Keep what was typed, or show at each field why it cannot be kept."""
        if self.must_wait():
            return
        form = self._read()
        for name in FIELDS:
            self._note(name, form)
        if form.provider is None:
            first = next(name for name in FIELDS if name in form.faults)
            self._field(first).enter()
            self.tell(self.desk.words("staff-form-faults", count=len(form.faults)))
        elif (after := await self._with_answers(form.provider)) is not None:
            await self._keep(self._provider, after)

    async def _with_answers(self, after: Provider) -> Provider | None:
        """Ask about each new text that reads like a place; None when one is to be changed first."""
        before = waiting(self._provider) if self._provider else ()
        known = {(one.field, one.text) for one in before}
        for told in waiting(after):
            if (told.field, told.text) in known:
                continue  # it waits in the list of those to decide
            answer = await self.app.push_screen_wait(place_question(self.desk.words, told))
            if answer not in ("show", "hide"):
                self._field(told.field).enter()
                self.tell(self.desk.words("staff-form-place-change"))
                return None
            after = decided(after, told, answer == "show", self.desk.initials, self.desk.today())
        return after

    async def _keep(self, before: Provider | None, after: Provider) -> None:
        typed = {field.field_name: field.text for field in self._fields()}
        kept = await self.aside(lambda: self._kept(before, after))
        if kept is None:
            return
        self._show(kept, typed)
        hidden_again = before is not None and may_show_address(before) and not may_show_address(kept)
        self.tell(self.desk.words("staff-form-saved-hidden" if hidden_again else "staff-form-saved"))

    def _kept(self, before: Provider | None, after: Provider) -> Provider:
        if before is None:
            return staff_acts.add(self.desk.home, after, self.desk.initials)
        staff_acts.edit(self.desk.home, before, after, self.desk.initials)
        return after

    def _saved(self) -> Provider | None:
        """The program, if it is kept and nothing here is unsaved; else the screen tells to save first."""
        if self._provider is None or self.is_changed:
            self.tell(self.desk.words("staff-form-save-first"))
            return None
        return self._provider

    def action_address(self) -> None:
        """Publish or hide the address: an act of its own."""
        if (one := self._saved()) is not None:
            self.app.push_screen(AddressScreen(self.desk, one))

    @work
    async def action_confirm(self) -> None:
        """Note that the program was reached today, and that all here is right."""
        if (one := self._saved()) is None:
            return
        typed = form_texts(one)
        if (kept := await self.aside(partial(self._confirmed, one))) is not None:
            self._show(kept, typed)
            self.tell(self.desk.words("staff-form-confirmed"))

    def _confirmed(self, one: Provider) -> Provider:
        must_be_as_shown(self.desk, one)
        return staff_acts.confirm(self.desk.home, one.key, self.desk.initials, self.desk.today())

    def action_see(self) -> None:
        """Show it as visitors will see it, what is not saved yet included."""
        form = self._read()
        if form.provider is None:
            self.action_save()
        else:
            self.app.push_screen(SeenScreen(self.desk, form.provider))

    @work
    async def action_retire(self) -> None:
        """Take it off the visitors' list, after asking; or bring it back."""
        if (one := self._saved()) is None:
            return
        words, act = self.desk.words, staff_acts.restore
        if one.status == "active":
            act = staff_acts.retire
            ask = words("staff-form-retire-ask", name=one.name)
            yes, no = words("staff-form-retire-yes"), words("staff-form-retire-no")
            if not await self.app.push_screen_wait(Question(ask, yes, no)):
                return
        kept = await self.aside(lambda: act(self.desk.home, one.key, self.desk.initials))
        if kept is not None:
            self._show(kept, form_texts(one))
            self.tell(words(f"staff-form-now-{kept.status}"))

    action_bring_back = action_retire

    @work
    async def action_delete(self) -> None:
        """Delete a retired program for good, after asking twice, and go back to the list."""
        if (one := self._saved()) is not None:
            await delete_for_good(self, one)
