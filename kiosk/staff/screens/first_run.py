"""The first run: a few questions, one at a time, and the kiosk is ready."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.screen import Screen
from textual.widgets import Button, Input, Label, Static

from kiosk.directory.staff_acts import initials
from kiosk.directory.store.accepted_change import directory_to_read
from kiosk.guide.files.load_pack import load_home
from kiosk.problem import KioskError, Problem
from kiosk.settings_file import change_settings, faults_of
from kiosk.staff.acts import Act, foot
from kiosk.staff.desk import Desk
from kiosk.staff.office import Office
from kiosk.staff.pin import LONGEST
from kiosk.staff.printer.printer_lines import printer_told
from kiosk.staff.printer.printer_screen import PrinterScreen
from kiosk.staff.providers.choice import Choice
from kiosk.staff.providers.form_screen import FormScreen
from kiosk.staff.providers.lines import shown
from kiosk.staff.screen import Question
from kiosk.staff.screens.cards import CardsScreen
from kiosk.staff.screens.code_trial import code_text
from kiosk.staff.screens.settings import UNREVIEWED, field_texts, value_of

SETTINGS = {"name": "shelter_name", "state": "state", "line": "staff_line"}


class FirstRunScreen(Screen[None]):
    """Asks for name, state, staff line, initials and PIN; tells the language; offers program, printer and code.

    Each answer is kept when *Next* is pressed, so that stopping half way loses nothing.

    Args:
        office: What is set up.
        done: Called with the initials at the end.
        close: Called when somebody stops before there is a PIN.
        by: The initials, where they are known; then there is a PIN already.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", show=False),
        Binding("up", "app.focus_previous", show=False),
        Binding("down", "app.focus_next", show=False),
        Binding("enter", "go_on", show=False),  # where neither a line nor a button takes it
    ]
    DEFAULT_CSS = """
    FirstRunScreen { overflow: hidden; }
    FirstRunScreen #step { dock: top; height: 1; padding: 0 2; background: $panel; text-style: bold; width: 100%; }
    FirstRunScreen #ask { margin: 1 2; height: auto; }
    FirstRunScreen Input { margin: 0 2; width: 56; max-width: 100%; }
    FirstRunScreen #may { margin: 0 2; width: 20; }
    FirstRunScreen #repeat { margin: 1 2 0 2; }
    FirstRunScreen #code { margin: 0 2; width: auto; height: auto; }
    FirstRunScreen #told { margin: 1 2 0 2; height: auto; }
    FirstRunScreen #buttons { dock: bottom; height: 1; margin: 0 2 2 2; }
    FirstRunScreen #buttons Button { margin-right: 2; }
    FirstRunScreen.-low #ask { margin: 0 2; }
    FirstRunScreen.-low #buttons { margin: 0 2 1 2; }
    """

    def __init__(self, office: Office, done: Callable[[str], None], close: Callable[[], None], by: str = "") -> None:
        super().__init__()
        self._office, self._words, self._done, self._close, self._by = office, office.words, done, close, by
        who = () if by else ("initials", "pin")
        self._steps = ("name", "state", "line", "language", *who, "programs", "printer", "code")
        self._at = 0

    def compose(self) -> ComposeResult:
        """All parts; each step shows those it needs."""
        words = self._words
        yield Static("", id="step", markup=False)
        yield Static("", id="ask", markup=False)
        yield Input(id="field")
        yield Choice((words("staff-settings-yes"), words("staff-settings-no")), words("staff-settings-yes"), id="may")
        yield Label(words("staff-first-again"), id="repeat", markup=False)
        yield Input(id="again", password=True, max_length=LONGEST)
        yield Static("", id="told", markup=False, classes="fault")
        yield Static("", id="code")
        yield Horizontal(
            Button(words("staff-first-next"), id="next"),
            Button(words("staff-first-add"), id="add"),
            Button(words("staff-first-choose-cards"), id="cards"),
            Button(words("staff-first-choose-printer"), id="printer"),
            Button(words("staff-first-before"), id="before"),
            id="buttons",
        )
        stop, leave = Act(words, "stop", "screen.back"), Act(words, "lock", "app.lock_now")
        yield foot(words("staff-first-keys"), stop, leave)

    def on_mount(self) -> None:
        """Show the first step."""
        for button in self.query(Button):
            button.active_effect_duration = 0  # while it lasts, Enter is not heard
        self._show()

    @property
    def step(self) -> str:
        """The key of the step that is shown."""
        steps: tuple[str, ...] = self._steps
        return steps[self._at]

    def _show(self) -> None:
        words, step = self._words, self.step
        number = {"number": self._at + 1, "count": len(self._steps)}
        self.query_one("#step", Static).update(words("staff-first-step", **number))
        self.query_one("#ask", Static).update(self._asked(step))
        field, again = self.query_one("#field", Input), self.query_one("#again", Input)
        typed = {**SETTINGS, "initials": "", "pin": ""}
        field.display = step in typed
        field.password = step == "pin"
        field.value = field_texts(self._office.settings, words)[SETTINGS[step]] if step in SETTINGS else ""
        if step == "initials":
            field.value = self._by
        again.value = ""
        again.display = self.query_one("#repeat").display = step == "pin"
        code = self.query_one("#code", Static)
        code.display = step == "code"
        code.update(code_text(words("staff-code-holds"), self.app.has_class("-sixteen")) if step == "code" else "")
        self.query_one("#add").display = step == "programs"
        self.query_one("#cards").display = step == "language"
        self.query_one("#printer").display = step == "printer"
        self.query_one("#before").display = self._at > 0
        may = self.query_one("#may", Choice)
        may.display = step == "language" and bool(self._unreviewed())
        may.value = field_texts(self._office.settings, words)[UNREVIEWED]
        self._tell("")
        if may.display:
            self.set_focus(may)
        elif field.display:
            self.set_focus(field)
        else:
            self.set_focus(self.query_one("#next"))

    def on_screen_resume(self) -> None:
        """Tell what was added or chosen on the screen above."""
        self.query_one("#ask", Static).update(self._asked(self.step))

    def _asked(self, step: str) -> str:
        if step != "language":
            return shown("\n\n".join((self._words(f"staff-first-{step}"), *self._so_far(step))))
        languages = load_home(self._office.home).pack.languages.values()
        asked = self._words("staff-first-language", names=", ".join(language.own_name for language in languages))
        asked += f"\n\n{self._words('staff-first-cards')}"
        if unreviewed := self._unreviewed():
            asked += "\n\n" + self._words("staff-first-unreviewed", names=", ".join(unreviewed))
        return shown(asked)

    def _so_far(self, step: str) -> Iterator[str]:
        """What there is already of what the step offers to add or choose."""
        printer = self._office.settings.printer
        if step == "printer" and printer.is_set:
            yield self._words("staff-printer-which", value=printer_told(printer, self._words))
        if step == "programs" and (count := _count_programs(self._office.home)):
            yield self._words("staff-about-programs", count=count)

    def _unreviewed(self) -> list[str]:
        pack = load_home(self._office.home).pack
        reviewed = pack.reviewed().languages
        return [language.own_name for code, language in pack.languages.items() if code not in reviewed]

    def _tell(self, text: str) -> None:
        told = self.query_one("#told", Static)
        told.update(text)
        told.display = bool(text)

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        if event.input.id == "field" and self.step == "pin":
            self.set_focus(self.query_one("#again", Input))
        else:
            self._go_on()

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        match event.button.id:
            case "next":
                self._go_on()
            case "before":
                self._at -= 1
                self._show()
            case "add":
                self.app.push_screen(FormScreen(self._desk, None))
            case "cards":
                self.app.push_screen(CardsScreen(self._desk))
            case "printer":
                self.app.push_screen(PrinterScreen(self._desk))

    @property
    def _desk(self) -> Desk:
        office = self._office
        return Desk(office.home, office.words, office.today, self._by)

    def action_go_on(self) -> None:
        """Keep the answer and show the next step."""
        self._go_on()

    def _go_on(self) -> None:
        """Keep the answer; with a fault stay here and tell it."""
        try:
            fault = self._kept(self.query_one("#field", Input).value.strip())
        except KioskError as error:
            self._tell(self._words.sentences(error.problem))
            return
        if fault:
            self._tell(fault)
        elif self._at + 1 < len(self._steps):
            self._at += 1
            self._show()
        else:
            self.app.pop_screen()
            self._done(self._by)

    def _kept(self, typed: str) -> str:
        """Keep what was typed; return what is wrong with it, or "" when nothing is."""
        step = self.step
        if step in SETTINGS:
            key = SETTINGS[step]
            if fault := faults_of({key: typed}).get(key):
                return self._told(fault, self._words(f"staff-first-{step}.name"))
            change_settings(self._office.home, {key: typed})
        elif step == "language" and self._unreviewed():
            may = self.query_one("#may", Choice).value
            change_settings(self._office.home, {UNREVIEWED: value_of(UNREVIEWED, may, self._words)})
        elif step == "initials":
            self._by = initials(typed)
        elif step == "pin":
            if typed != self.query_one("#again", Input).value:
                return self._words("staff-pin-differ")
            self._office.pin.set(typed)
        return ""

    def _told(self, fault: Problem, name: str) -> str:
        return self._words(f"problem-{fault.code}", **{**fault.facts, "setting": name})

    @work(exclusive=True)
    async def action_back(self) -> None:
        """Stop here, after asking; what was answered is kept."""
        words = self._words
        stop = Question(words("staff-first-stop"), words("staff-first-stop-yes"), words("staff-first-stop-no"))
        if not await self.app.push_screen_wait(stop):
            return
        if self._by and self._office.pin.is_set():
            self.app.pop_screen()
            self._done(self._by)
        else:
            self._close()


def _count_programs(home: Path) -> int:
    try:
        with directory_to_read(home) as store:
            return sum(1 for _ in store.all())
    except KioskError:  # "All is well" tells of it
        return 0
