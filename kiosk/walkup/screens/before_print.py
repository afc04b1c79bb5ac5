"""The last page before paper comes out: is it safe to carry, what exactly comes out, where, and what leaves nothing."""

from itertools import zip_longest

from kiosk.printer_settings import SlipKind
from kiosk.takeaway.slip import Slip
from kiosk.takeaway.slips.make_slip import FORMS
from kiosk.visit.my_list import MOST_ITEMS, ListItem
from kiosk.walkup.code_item import CodeItem
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Area, Body, Line, Span, indented, text_line
from kiosk.walkup.page import Hint, Move, Open, Step
from kiosk.walkup.printing import Printing, PrintState
from kiosk.walkup.reading import pager
from kiosk.walkup.screens.paper import paper_columns, paper_lines, without_edges
from kiosk.walkup.screens.printing import PrintingPage, comes_out
from kiosk.walkup.screens.take_away import SlipOffer, TakeAway
from kiosk.walkup.screens.taking import TakingPage
from kiosk.walkup.wrap import wrap

GAP = 3
LEAST_TEXT = 28
MOST_TEXT = 44


class BeforePrintPage(TakingPage):
    """The slip as it will come out, beside what to think of before; above it where the screen is narrow.

    Args:
        kit: What every page may use.
        printer: Prints it.
        slip_kind: What to print.
        things: What goes on it, and the ways that need no paper.
    """

    def __init__(self, kit: Kit, printer: Printing, slip_kind: SlipKind, things: TakeAway) -> None:
        super().__init__(kit)
        self._printer, self._slip_kind, self._things = printer, slip_kind, things
        self._offer = SlipOffer(kit)
        self._drawn_from: tuple[object, ...] = ()
        self._drawn: tuple[Slip | None, int, list[Line]] | None = None

    @property
    def title(self) -> str:
        """What will be printed."""
        return self.kit.words(f"print-kind-{self._slip_kind}")

    @property
    def _slip(self) -> Slip | None:
        return dict(self._offer.slips(self._things.carried)).get(self._slip_kind)

    def body(self, area: Area) -> Body:
        """The words at the left and the slip at the right where both have room; else one below the other."""
        columns = min(MOST_TEXT, area.columns - self._paper_columns - GAP - 4)
        words = self._words(columns) if columns >= LEAST_TEXT else []
        air = 1 if area.rows > 12 else 0
        is_beside = bool(words) and len(words) <= area.rows - air
        drawn_from = (is_beside, self.kit.visit.language, self._printer.state, self._printer.left)
        if drawn_from != self._drawn_from:  # such as after another slip was printed
            self._drawn_from, self._laid_out, self._pages = drawn_from, None, None
        return self._beside(words, columns, air, area) if is_beside else super().body(area)

    @property
    def _paper_columns(self) -> int:
        return paper_columns(self._printer.settings.paper)

    def _paper(self, columns: int) -> list[Line]:
        """The slip, at most so many columns wide."""
        slip = self._slip
        if self._drawn is None or self._drawn[0] is not slip or self._drawn[1] != columns:
            lines = [] if slip is None else paper_lines(slip, self._printer.settings.paper, self.kit, columns)
            self._drawn = (slip, columns, lines)
        return self._drawn[2]

    def _beside(self, words: list[Line], columns: int, air: int, area: Area) -> Body:
        paper = self._paper(self._paper_columns)
        rows = area.rows - air
        rows -= 1 if len(paper) > rows else 0
        self._fit(paper, rows)
        shown = paper[self._window.shown]
        margin = max(2, (area.columns - columns - GAP - self._paper_columns) // 2)
        drawn = [BLANK] * air
        for left, right in zip_longest(words, shown, fillvalue=BLANK):
            gap = Span(" " * (columns + GAP - left.width))
            drawn.append(indented(Line((*left.spans, gap, *right.spans)), margin))
        if self._window.is_long:
            drawn += [BLANK] * (air + rows - len(drawn))
            drawn.append(pager(self.kit, self._window, area))
        return Body(tuple(drawn), (margin, air))

    def _fit(self, lines: list[Line], rows: int) -> None:
        """A page of the slip begins where one of its parts does."""
        super()._fit([without_edges(line) for line in lines], rows)

    def text(self, columns: int) -> list[Line]:
        """The words, then the slip."""
        paper = self._paper(columns)
        room = max((columns - line.width for line in paper[:1]), default=0) // 2
        return [*self._words(columns), BLANK, *(indented(line, room) for line in paper)]

    def _words(self, columns: int) -> list[Line]:
        """The question, what the paper tells, what leaves nothing, where it comes out, how many are left."""
        words, printer = self.kit.words, self._printer
        instead = wrap([Span(words("print-instead-number" if self.number else "print-instead-staff"))], columns)
        standing = "print-busy" if printer.state is PrintState.RUNNING else "print-left"
        parts = [
            wrap([Span(words("print-safe"), "strong")], columns),
            wrap([Span(words("print-tells"))], columns),
            [*instead, text_line(self.number, "number")] if self.number else instead,
            wrap([Span(comes_out(self.kit, printer))], columns),
            wrap([Span(words(standing, count=printer.left), "muted" if printer.may_start else "strong")], columns),
        ]
        return [line for part in parts for line in (BLANK, *part)][1:]

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
    def _form(self) -> ListItem | None:
        """What the key A adds to my list: a blank form has no other page to be added from."""
        is_form = self._slip_kind in FORMS
        return ListItem("form", self._slip_kind) if is_form else None

    def hints(self) -> tuple[Hint, ...]:
        """Print, then the reading keys, and what needs no paper."""
        words, form = self.kit.words, self._form
        may_print = self._printer.may_start and self._slip is not None
        prints = (Hint("p", words("hint-print-now")),) if may_print else ()
        listed = form in self.kit.visit.my_list
        adds = form is not None and (listed or len(self.kit.visit.my_list) < MOST_ITEMS)
        add = (Hint("a", words("hint-listed" if listed else "hint-add")),) if adds else ()
        return (*prints, *self.reading_hints(), *add, *self.taking_hints())

    def press(self, key: str, character: str | None) -> Move:
        """Print, add a form, show the code or the number, or scroll."""
        letter = (character or "").lower()
        if letter == "p":
            return self._print()
        form = self._form
        if letter == "a" and form is not None:
            my_list = self.kit.visit.my_list
            if form not in my_list:
                return Step.REDRAW if my_list.add(form) else Step.NOTHING
            my_list.remove(form)
            return Step.REDRAW
        return super().press(key, character)

    def _print(self) -> Move:
        slip = self._slip
        if slip is None or not self._printer.may_start:
            return Step.NOTHING
        self._printer.start(slip)
        return Open(PrintingPage(self.kit, self._printer, slip, self._things))
