"""What an import would do: which sheets, what each column is taken for, and how the first programs would look."""

from typing import ClassVar, Literal, get_args

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from kiosk.directory.exchange.columns import Column, Field, PhoneField, TextField
from kiosk.directory.exchange.import_plan import ImportPlan, preview
from kiosk.directory.provider import Provider
from kiosk.guide.glyphs import without_hidden
from kiosk.guide.words import Wording
from kiosk.staff.desk import Desk
from kiosk.staff.list_question import ListQuestion
from kiosk.staff.providers.preview import phone_told
from kiosk.staff.providers.run_screen import RunScreen
from kiosk.staff.providers.telling import TellingScreen
from kiosk.staff.screen import Question

CHOICES: tuple[Field, ...] = ("name", *get_args(PhoneField), *get_args(TextField)[1:], "status", "public", "private")
"""What a person may take a column for, besides the staff note."""

Holds = Field | Literal["note"]

_LONGEST_SAMPLE = 40


def field_told(words: Wording, field: Field | None) -> str:
    """What a column is taken for, in words."""
    return words("import-note") if field is None else words(f"import-field-{field}")


def field_question(words: Wording, column: Column) -> ListQuestion[Holds]:
    """Ask what a column holds; "note" is the staff note."""
    choices: list[tuple[Holds, str]] = [(field, field_told(words, field)) for field in CHOICES]
    ask = words("staff-plan-ask", heading=without_hidden(column.heading))
    return ListQuestion(words, ask, [*choices, ("note", field_told(words, None))], column.field or "note")


class PlanScreen(TellingScreen):
    """Look at the proposal, change it, try it, take the file in.

    Args:
        desk: What is worked with.
        plan: What would be done.
    """

    title_key = "staff-plan-title"
    keys_key = "staff-keys-change"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("f2", "take", show=False), Binding("f3", "try", show=False)]
    AUTO_FOCUS = "#columns"
    DEFAULT_CSS = """
    PlanScreen #first { height: auto; max-height: 7; padding: 0 2; margin-top: 1; }
    """

    def __init__(self, desk: Desk, plan: ImportPlan) -> None:
        super().__init__(desk)
        self._plan = plan
        self._lines: list[tuple[int, int | None]] = []
        self._is_touched = False

    @property
    def is_changed(self) -> bool:
        """Whether the proposal was changed and not carried out."""
        return self._is_touched

    def parts(self) -> ComposeResult:
        """The file, its sheets and columns, and the first programs."""
        yield self.acts("take", "try")
        yield Static("", id="file", classes="intro", markup=False)
        yield OptionList(id="columns", markup=False)
        yield Static("", id="first", markup=False)
        yield self.notice()

    def on_mount(self) -> None:
        """Draw the proposal."""
        self._draw()

    def _draw(self) -> None:
        words, plan = self.desk.words, self._plan
        key = "staff-plan-file" if plan.sheets else "staff-plan-standard"
        told = words(key, file=plan.file.name, count=plan.length)
        self.query_one("#file", Static).update(without_hidden(told))
        listed = self.query_one("#columns", OptionList)
        at = listed.highlighted or 0
        listed.clear_options()
        self._lines = []
        for number, sheet in enumerate(plan.sheets):
            if len(plan.sheets) > 1:
                self._lines.append((number, None))
                key = "staff-plan-sheet-taken" if sheet.is_taken else "staff-plan-sheet-left"
                listed.add_option(Option(without_hidden(words(key, name=sheet.name, count=sheet.length))))
            for column in range(len(sheet.columns) if sheet.is_taken or len(plan.sheets) == 1 else 0):
                self._lines.append((number, column))
                listed.add_option(Option(without_hidden(self._column_told(number, column))))
        listed.highlighted = min(at, len(self._lines) - 1) if self._lines else None
        self._draw_first()

    def _column_told(self, sheet: int, column: int) -> str:
        """Heading, what it is taken for, and the first thing in it."""
        planned = self._plan.sheets[sheet]
        cells = (cells[column] for cells in planned.samples if column < len(cells))
        sample = next((cell.strip() for cell in cells if cell.strip()), "")[:_LONGEST_SAMPLE]
        one = planned.columns[column]
        key = "staff-plan-column" if sample else "staff-plan-column-empty"
        return self.desk.words(key, heading=one.heading, field=field_told(self.desk.words, one.field), sample=sample)

    def _draw_first(self) -> None:
        """The first programs as they would be kept."""
        words, first = self.desk.words, self.query_one("#first", Static)
        if not self._plan.is_ready:
            first.update(words("staff-plan-no-name"))
            return
        rows = self.attempt(lambda: preview(self._plan)) or ()
        told = [self._program_told(provider) for _, _, provider, _ in rows if provider is not None]
        first.update("\n".join([words("staff-plan-first"), *map(without_hidden, told)]) if told else "")

    def _program_told(self, provider: Provider) -> str:
        parts = (*(phone_told(self.desk.words, phone) for phone in provider.phones[:1]), provider.schedule)
        return "   ".join((f"  {provider.name}", *filter(None, parts)))

    @work(exclusive=True)
    async def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Change what a column is taken for, or whether a sheet is taken."""
        sheet, column = self._lines[event.option_index]
        planned = self._plan.sheets[sheet]
        if column is None:
            self._plan = self._plan.with_sheet(sheet, not planned.is_taken)
        else:
            choice = await self.app.push_screen_wait(field_question(self.desk.words, planned.columns[column]))
            if choice is None:
                return
            self._plan = self._plan.with_field(sheet, column, None if choice == "note" else choice)
        self._is_touched = True
        self._draw()

    def action_try(self) -> None:
        """Tell what would become of each row; nothing is changed."""
        if self._ready():
            self.app.push_screen(RunScreen(self.desk, self._plan, dry_run=True))

    @work(exclusive=True)
    async def action_take(self) -> None:
        """Take the file in, after asking."""
        words = self.desk.words
        if not self._ready():
            return
        ask = words("staff-plan-take-ask", count=self._plan.length)
        if await self.app.push_screen_wait(Question(ask, words("staff-plan-take-yes"), words("staff-plan-take-no"))):
            self._is_touched = False
            self.app.push_screen(RunScreen(self.desk, self._plan, dry_run=False))

    def _ready(self) -> bool:
        if not self._plan.is_ready:
            self.tell(self.desk.words("staff-plan-no-name"))
        return self._plan.is_ready
