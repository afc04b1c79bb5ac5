"""While a slip is printed, and how that ended. Nobody has to wait here: every key goes on working."""

from kiosk.takeaway.printer_faults import has_begun
from kiosk.takeaway.slip import Slip
from kiosk.walkup.code_item import CodeItem
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Area, Body, Line, Span, text_line
from kiosk.walkup.page import Hint, Move, Step
from kiosk.walkup.printing import Printing, PrintState
from kiosk.walkup.screens.take_away import TakeAway
from kiosk.walkup.screens.taking import TakingPage
from kiosk.walkup.wrap import wrap

_TOLD_AS = {"printer-out": "out", "printer-cover-open": "open"}


def comes_out(kit: Kit, printer: Printing) -> str:
    """Where slips come out, in staff's words; else whom to ask."""
    place = printer.settings.comes_out
    return kit.words("print-comes-out", place=place) if place else kit.words("print-comes-out-ask")


class PrintingPage(TakingPage):
    """One slip on its way: being printed, printed, or why not and what else helps.

    Args:
        kit: What every page may use.
        printer: Prints it.
        slip: What is printed, for another try.
        things: The ways that need no paper.
    """

    has_code = True
    """It rests as long as a page with a code: somebody went to fetch the slip. It shows nothing of it."""

    def __init__(self, kit: Kit, printer: Printing, slip: Slip, things: TakeAway) -> None:
        super().__init__(kit)
        self._printer = printer
        self._slip, self._things = slip, things
        self._shown: PrintState | None = None

    @property
    def title(self) -> str:
        """What goes on."""
        return self.kit.words("printing-title")

    def body(self, area: Area) -> Body:
        """How far it is, told anew when that has changed."""
        if self._printer.state is not self._shown:
            self._shown, self._laid_out = self._printer.state, None
        return super().body(area)

    def text(self, columns: int) -> list[Line]:
        """How far it is, and what to do."""
        where = comes_out(self.kit, self._printer)
        match self._printer.state:
            case PrintState.RUNNING:
                return self._told(columns, "printing-running", where, "printing-leave")
            case PrintState.DONE:
                return self._told(columns, "printing-done", where, "printing-done-look")
            case _:
                return self._failed(columns)

    def _told(self, columns: int, first: str, where: str, last: str) -> list[Line]:
        words = self.kit.words
        parts = [Span(words(first), "strong"), Span(where), Span(words(last))]
        return [line for part in parts for line in (BLANK, *wrap([part], columns))][1:]

    def _failed(self, columns: int) -> list[Line]:
        """What is wrong, what may lie in the printer, and what helps without it."""
        words = self.kit.words
        lines = wrap([Span(words(f"printing-failed-{self._reason()}"), "strong")], columns)
        instead = "printing-instead-number" if self.number else "printing-instead-staff"
        lines += [BLANK, *wrap([Span(words(instead))], columns)]
        return [*lines, text_line(self.number, "number")] if self.number else lines

    def _reason(self) -> str:
        problem = self._printer.problem
        if problem is None:
            return "other"
        return "part" if has_begun(problem) else _TOLD_AS.get(problem.code, "other")

    def codes(self) -> tuple[CodeItem, ...]:
        """Codes to scan instead."""
        return self._things.codes()

    @property
    def number(self) -> str:
        """A number to remember instead."""
        return self._things.number

    @property
    def number_title(self) -> str:
        """Whose it is."""
        return self._things.number_title

    @property
    def _may_try(self) -> bool:
        return self._printer.state is PrintState.FAILED and self._printer.may_start

    def hints(self) -> tuple[Hint, ...]:
        """Another try after a failure; always the way back, and what needs no paper."""
        again = (Hint("p", self.kit.words("hint-print-again")),) if self._may_try else ()
        return (*again, *super().hints())

    def press(self, key: str, character: str | None) -> Move:
        """Try again, show the code or the number, or go back."""
        if (character or "").lower() == "p" and self._may_try:
            self._printer.start(self._slip)
            return Step.REDRAW
        return super().press(key, character)
