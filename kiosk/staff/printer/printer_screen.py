"""The printer: which it is, how it is, a test slip, and what visitors may print. Each change is kept at once."""

import asyncio
from collections.abc import Mapping
from functools import partial
from typing import ClassVar, get_args

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from kiosk.printer_settings import MOST_SLIPS, PrinterSettings, SlipTitle, papers_of
from kiosk.problem import KioskError, Problem
from kiosk.settings import read_settings
from kiosk.settings_file import Value, change_settings
from kiosk.staff.desk import Desk
from kiosk.staff.list_question import ListQuestion
from kiosk.staff.printer import printer_choice
from kiosk.staff.printer.printer_lines import ONE_KIND, SLIP_KINDS, printer_lines, title_told
from kiosk.staff.printer.printer_report import PrinterReport, ask_printer, printer_concerns, printer_faults_told
from kiosk.staff.providers.lines import shown
from kiosk.staff.providers.telling import TellingScreen
from kiosk.staff.text_question import TextQuestion
from kiosk.takeaway.printer_faults import forget_fault, read_fault
from kiosk.takeaway.printers.devices import Device, devices
from kiosk.takeaway.printers_turn import printers_turn
from kiosk.walkup.build import PRINTERS_TURNS


class PrinterScreen(TellingScreen):
    """Enter changes a line of the list; the printer is asked aside, so that no key waits for it.

    Args:
        desk: What is worked with.
    """

    title_key = "staff-printer-title"
    keys_key = "staff-keys-change"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f3", "print_test", show=False),
        Binding("f5", "ask_printer", show=False),
        Binding("f6", "seen_to", show=False),
    ]
    AUTO_FOCUS = "#lines"
    DEFAULT_CSS = """
    PrinterScreen #state { height: auto; max-height: 6; padding: 0 2; margin: 1 0; }
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._report: PrinterReport | None = None

    @property
    def _printer(self) -> PrinterSettings:
        return read_settings(self.desk.home)[0].printer

    def parts(self) -> ComposeResult:
        """How it is, and what is set."""
        yield self.acts("print_test", "ask_printer", "seen_to")
        yield Static("", id="state", markup=False)
        yield OptionList(id="lines", markup=False)
        yield self.notice()

    def on_mount(self) -> None:
        """Show what is set, and ask the printer."""
        self._show()
        self._ask()

    def _show(self) -> None:
        listed, at = self.query_one("#lines", OptionList), self.query_one("#lines", OptionList).highlighted
        listed.clear_options()
        lines = printer_lines(self._printer, self.desk.words)
        listed.add_options(Option(told, id=key or None, disabled=not key) for key, told in lines)
        listed.highlighted = min(at or 0, listed.option_count - 1)
        self._show_state()

    def _show_state(self) -> None:
        words, printer = self.desk.words, self._printer
        acts = {
            "print_test": printer.is_set,
            "ask_printer": printer.is_set,
            "seen_to": bool(read_fault(self.desk.home)),
        }
        self.show_acts(acts)
        told = [words("staff-printer-on" if printer.is_on else "staff-printer-off")]
        if printer.is_set:
            if self._report is None:
                told.append(words("staff-printer-asking"))
            elif self._report.tells_state:
                told.append(words(f"printer-state-{self._report.state}"))
            told += printer_faults_told(self._report, words)
            for concern in printer_concerns(self.desk.home, None):
                if concern.facts:
                    told.append(words(f"staff-concern-{concern.key}", **concern.facts))
        self.query_one("#state", Static).update(shown("\n".join(told)))

    def action_ask_printer(self) -> None:
        """Ask it anew; what was told of it before may not be so any more."""
        self.tell("")
        self._ask()

    @work(exclusive=True, group="ask")
    async def _ask(self) -> None:
        """Ask it in a thread; a printer that is off answers after some seconds."""
        self._report = None
        self._show_state()
        if self._printer.is_set:
            self._report = await asyncio.to_thread(ask_printer, self._printer)
            self._show_state()

    @work(group="print")
    async def action_print_test(self) -> None:
        """Print the test slip, and tell how that went."""
        printer, words = self._printer, self.desk.words
        if not printer.is_set:
            self.tell(words.sentences(Problem("printer-none")))
        else:
            if await self.aside(partial(self._printed, printer), "staff-printer-printing"):
                self.tell(words("staff-printer-printed"))
            self._ask()

    def _printed(self, printer: PrinterSettings) -> bool:
        from kiosk.takeaway.printers.trial import print_trial  # noqa: PLC0415  # nothing else here draws

        with printers_turn(self.desk.home / PRINTERS_TURNS):
            print_trial(printer, (self.desk.words("printer-test-words"),))
        return True

    def action_seen_to(self) -> None:
        """Forget the fault that was kept: somebody looked at the printer."""
        if read_fault(self.desk.home) is None:
            self.tell(self.desk.words("staff-printer-nothing-kept"))
        elif self.attempt(self._forgotten):
            self.tell(self.desk.words("staff-printer-seen"))
            self._show_state()

    def _forgotten(self) -> bool:
        try:
            forget_fault(self.desk.home)
        except OSError as error:
            raise KioskError(Problem("printer-fault-kept", facts={"reason": error.strerror or ""})) from error
        return True

    @on(OptionList.OptionSelected, "#lines")
    def _change(self, event: OptionList.OptionSelected) -> None:
        key, printer = event.option_id or "", self._printer
        match key:
            case "printer":
                self._choose_printer()
            case "reachable":
                self._keep({"printer.reachable": not printer.reachable})
            case "paper" | "profile" | "title":
                self._choose(key)
            case "comes_out" | "slips_per_visit":
                self._type(key)
            case _:
                chosen = key.removeprefix(ONE_KIND)
                self._keep({"printer.kinds": tuple(k for k in SLIP_KINDS if (k in printer.kinds) != (k == chosen))})

    @work(exclusive=True, group="change")
    async def _choose_printer(self) -> None:
        words, printer = self.desk.words, self._printer
        found = await self.aside(devices, "staff-printer-looking")
        if found is None:
            return
        self.tell("")
        now = [str(at) for at, one in enumerate(found) if (one.kind, one.address) == (printer.kind, printer.address)]
        listed = tuple(printer_choice.choices(found, words))
        ask = ListQuestion(words, words("staff-printer-ask-which"), listed, now[0] if now else printer.kind)
        choice = await self.app.push_screen_wait(ask)
        device: Device | None = None
        if choice == printer_choice.NONE:
            device = Device("none", "")
        elif choice is not None:
            device = found[int(choice)] if choice.isdecimal() else await self._typed_device(choice, printer)
        if device is not None:
            profiles = _profiles()
            self._keep(printer_choice.changes(printer, device.kind, device.address, device.name, profiles), ask=True)

    async def _typed_device(self, choice: str, printer: PrinterSettings) -> Device | None:
        words = self.desk.words
        text = words("staff-printer-ask-network" if choice == printer_choice.NETWORK else "staff-printer-ask-file")
        before = printer.address if printer_choice.typed_kind(choice, printer.address) == printer.kind else ""
        typed = await self.app.push_screen_wait(TextQuestion(words, text, before))
        return Device(printer_choice.typed_kind(choice, typed), typed.strip()) if typed and typed.strip() else None

    @work(exclusive=True, group="change")
    async def _choose(self, key: str) -> None:
        words, printer = self.desk.words, self._printer
        titles: tuple[SlipTitle, ...] = get_args(SlipTitle)
        listed: dict[str, list[tuple[str, str]]] = {
            "paper": [(paper, words(f"staff-printer-paper-{paper}")) for paper in papers_of(printer.kind)],
            "profile": [(profile, profile) for profile in _profiles()],
            "title": [(title, title_told(title, words)) for title in titles],
        }
        text = words(f"staff-printer-ask-{key}")
        choice = await self.app.push_screen_wait(ListQuestion(words, text, listed[key], getattr(printer, key)))
        if choice:
            self._keep({f"printer.{key}": choice}, ask=key != "title")

    @work(exclusive=True, group="change")
    async def _type(self, key: str) -> None:
        words, now = self.desk.words, str(getattr(self._printer, key))
        text = words(f"staff-printer-ask-{key.replace('_', '-')}", most=MOST_SLIPS)
        typed = await self.app.push_screen_wait(TextQuestion(words, text, now))
        if typed is not None:
            clean = typed.strip()
            is_number = key == "slips_per_visit" and clean.isdecimal() and len(clean) < 9
            self._keep({f"printer.{key}": int(clean) if is_number else clean})

    def _keep(self, changes: Mapping[str, Value], *, ask: bool = False) -> None:
        """Write the changes, or tell what is wrong with them; where ``ask``, the printer is asked again."""
        words = self.desk.words
        try:
            change_settings(self.desk.home, changes)
        except KioskError as error:
            self.tell(words.sentences(self._named(error.problem)))
            return
        self.tell(words("staff-settings-kept"))
        self._show()
        if ask:
            self._ask()

    def _named(self, fault: Problem) -> Problem:
        """Name a setting as the screen does, not as the file."""
        key = str(fault.facts.get("setting", "")).removeprefix("printer.").replace("_", "-")
        name = f"staff-printer-name-{key}"
        if not self.desk.words.has(name):
            return fault
        return Problem(fault.code, facts={**fault.facts, "setting": self.desk.words(name)})


def _profiles() -> tuple[str, ...]:
    from kiosk.takeaway.receipt.profiles import profiles  # noqa: PLC0415  # a long list that is seldom needed

    return profiles()
