"""How much a piece of paper should tell: the first page of printing."""

from kiosk.printer_settings import SlipKind
from kiosk.takeaway.slip import Slip
from kiosk.walkup.choosing import Choice, ChoosingPage, Part, Text
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Span
from kiosk.walkup.page import Hint, Move, Open
from kiosk.walkup.printing import Printing
from kiosk.walkup.screens.before_print import BeforePrintPage
from kiosk.walkup.screens.take_away import SlipOffer, TakeAway
from kiosk.walkup.wrap import wrap


class PrintKindsPage(ChoosingPage):
    """The kinds of slip that a thing can become; what tells least stands first.

    Args:
        kit: What every page may use.
        printer: Prints it.
        things: What is to be printed.
    """

    jump_hint = "hint-jump"

    def __init__(self, kit: Kit, printer: Printing, things: TakeAway) -> None:
        super().__init__(kit)
        self._printer = printer
        self._things, self._offer = things, SlipOffer(kit)

    @property
    def title(self) -> str:
        """What the page before calls it."""
        return self.kit.words("print-title")

    def _slips(self) -> tuple[tuple[SlipKind, Slip], ...]:
        return self._offer.slips(self._things.carried)

    def parts(self, columns: int) -> tuple[Part, ...]:
        """One sentence, then the kinds."""
        words = self.kit.words
        intro = words("print-intro" if self._slips() else "print-nothing")
        kinds = (kind for kind, _ in self._slips())
        choices = (
            Choice(kind, words(f"print-kind-{kind}"), words(f"print-kind-{kind}-aside"), number=str(number))
            for number, kind in enumerate(kinds, 1)
        )
        return (Text((*wrap([Span(intro)], columns), BLANK)), *choices)

    def press(self, key: str, character: str | None) -> Move:
        """Jump by number, or move the focus."""
        kinds = [kind for kind, _ in self._slips()]
        if character and character in "123456789" and int(character) <= len(kinds):
            return self.choose(kinds[int(character) - 1])
        return super().press(key, character)

    def choose(self, target: str) -> Move:
        """Show what would come out."""
        kind = next(kind for kind, _ in self._slips() if kind == target)
        return Open(BeforePrintPage(self.kit, self._printer, kind, self._things))


def print_hints(kit: Kit, offer: SlipOffer, things: TakeAway) -> tuple[Hint, ...]:
    """The key P, where there is a printer and something to print."""
    return (Hint("p", kit.words("hint-print")),) if offer.has_any(things.carried) else ()


def open_kinds(kit: Kit, offer: SlipOffer, things: TakeAway) -> Move | None:
    """What the key P opens; None where it does nothing."""
    if kit.printer is None or not offer.has_any(things.carried):
        return None
    return Open(PrintKindsPage(kit, kit.printer, things))
