"""The whole screen: head, body, foot. Head and foot are drawn here alone, so no page can forget them."""

from dataclasses import dataclass

from rich.cells import cell_len

from kiosk.guide.glyphs import without_hidden
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Area, Body, Hot, Line, Role, Span, padded
from kiosk.walkup.page import Hint, Page
from kiosk.walkup.urgent import urgent_lines
from kiosk.walkup.wrap import wrap

LEAVE = "leave"
LANGUAGE = "key:f2"
TEXT_SIZE = "key:f3"
SMALLEST_ROWS = 12
MOST_TITLE_ROWS = 3
TITLE_GAP = 3
NOTE_FROM_END = 2


@dataclass(frozen=True, slots=True)
class Frame:
    """One screen as drawn.

    Attributes:
        rows: Exactly as many as the screen has, each exactly as wide.
        cursor: Column and row of the terminal's own cursor.
        hots: Touch places; the action is ``leave``, ``key:NAME`` or ``to:TARGET``.
    """

    rows: tuple[Line, ...]
    cursor: tuple[int, int]
    hots: tuple[Hot, ...]

    def action_at(self, column: int, row: int) -> str | None:
        """Name what a touch at this cell does, or None."""
        found = (hot.action for hot in self.hots if hot.row == row and hot.start <= column < hot.end)
        return next(found, None)


def draw(page: Page, columns: int, rows: int) -> Frame:
    """Draw ``page`` on a screen of ``columns`` by ``rows`` cells, at least one each; any size gives a frame."""
    if page.whole_screen:
        body = page.body(Area(columns, rows))
        return _frame(body, (), (), columns, rows) if page.whole_screen else draw(page, columns, rows)
    if rows < SMALLEST_ROWS or columns < 30:
        return _tiny(page.kit, columns, rows)
    head = _head(page, columns)
    urgent = urgent_lines(page.kit, columns)
    most = max(0, rows - len(head) - 1 - len(urgent) - 1)
    hints = _hint_lines_of(page, columns)[0][:most]
    body = page.body(_area(columns, rows, head, urgent, hints))
    if page.whole_screen:  # only now it saw how little room there is
        return draw(page, columns, rows)
    shown = len(hints)
    # What is on the screen tells which keys work; when their rows change, so does the room for the page.
    lines, hint_hots = _hint_lines_of(page, columns)
    hints = lines[:most]
    if len(hints) != shown:
        body = page.body(_area(columns, rows, head, urgent, hints))
    foot = (_foot_rule(page.kit, columns), *urgent, *hints)
    touch = [Hot(rows - len(hints) + hot.row, hot.start, hot.end, hot.action) for hot in hint_hots]
    touch += _foot_rule_hots(page.kit, columns, rows - len(foot))
    return _frame(body, head, foot, columns, rows, (*_head_hots(page, columns), *touch))


def _area(columns: int, rows: int, *parts: tuple[Line, ...]) -> Area:
    """What is left for the body between head and foot (whose rule takes one row)."""
    return Area(columns, max(1, rows - 1 - sum(len(part) for part in parts)))


def _frame(
    body: Body, head: tuple[Line, ...], foot: tuple[Line, ...], columns: int, rows: int, touch: tuple[Hot, ...] = ()
) -> Frame:
    """Put the parts together; ``touch`` holds the touch places of head and foot."""
    room = max(0, rows - len(head) - len(foot))
    middle = (*body.lines[:room], *([BLANK] * (room - len(body.lines))))
    top = len(head)
    hots = [Hot(top + row, 0, columns, f"to:{line.target}") for row, line in enumerate(middle) if line.target]
    hots += [Hot(top + hot.row, hot.start, hot.end, hot.action) for hot in body.hots if hot.row < room]
    seen = [hot for hot in (*touch, *hots) if hot.row < rows and hot.start < columns]
    drawn = tuple(padded(_harmless(line), columns) for line in (*head, *middle, *foot))[:rows]
    cursor = (min(columns - 1, body.cursor[0]), min(rows - 1, top + body.cursor[1]))
    return Frame(drawn, cursor, tuple(Hot(hot.row, hot.start, min(columns, hot.end), hot.action) for hot in seen))


def _harmless(line: Line) -> Line:
    """Nothing in a line can drive the terminal, whatever a file that somebody tampered with holds."""
    if all(span.text.isprintable() for span in line.spans):
        return line
    return Line(tuple(Span(without_hidden(span.text), span.role) for span in line.spans), line.target)


def _head_parts(page: Page) -> tuple[str, str]:
    """The language part and the leave part of the head."""
    kit = page.kit
    offer = kit.language_offer
    language = kit.words("language-f2", language=offer) if offer else kit.language.own_name
    return language, f"{kit.glyphs.leave} {kit.words('leave-word')} F12"


def _head_columns(page: Page, columns: int) -> tuple[int, int, str, str]:
    """Where the language and the way out begin. A language that is only told gives way to a long title."""
    language, leave = _head_parts(page)
    leave_at = max(0, columns - cell_len(leave) - 2)
    language_at = max(0, leave_at - cell_len(language) - 4)
    can_change = bool(page.kit.language_offer)
    if columns < 50 or (not can_change and Span(page.title).width > language_at - TITLE_GAP):
        language, language_at = "", leave_at
    return language_at, leave_at, language, leave


def _head(page: Page, columns: int) -> tuple[Line, ...]:
    """Title, language, way out; a title too long for one row goes on in the next."""
    language_at, leave_at, language, leave = _head_columns(page, columns)
    gap = TITLE_GAP if language else 1  # both are bold: with one blank between they read as one sentence
    titles = _title_rows(page, max(8, language_at - gap), columns - 1)
    left = padded(titles[0], language_at, "head")
    middle = padded(Line((*left.spans, Span(language, "head"))), leave_at - 1, "head")
    first = padded(Line((*middle.spans, Span(f" {leave} ", "leave"))), columns, "head")
    more = (padded(line, columns, "head") for line in titles[1:])
    return (*(_in_role(line, "head") for line in (first, *more)), _rule(page.kit, columns))


def _title_rows(page: Page, first: int, others: int) -> list[Line]:
    """The title, ``first`` columns wide in its first row, which it shares; what is left after a few rows is cut.

    Where the first row is too narrow for a word of it, the title begins below.
    """
    title = without_hidden(" ".join(page.title.split()))
    is_narrow = any(first <= cell_len(word) < others for word in title.split(" "))
    rows = [BLANK] if is_narrow else wrap([Span(title, "head")], first, 1)
    rest = title[len(rows[0].text.strip()) :]
    if rest:
        rows[1:] = wrap([Span(rest, "head")], others, 1)
    if len(rows) > MOST_TITLE_ROWS:
        last = padded(rows[MOST_TITLE_ROWS - 1], others - 4, "head")
        rows[MOST_TITLE_ROWS - 1 :] = [Line((*last.spans, Span(page.kit.glyphs.more, "head")))]
    return rows


def _in_role(line: Line, role: Role) -> Line:
    """Give the blanks of a wrapped line the role of the row."""
    return Line(tuple(Span(span.text, role) if span.role == "text" else span for span in line.spans))


def _head_hots(page: Page, columns: int) -> tuple[Hot, ...]:
    language_at, leave_at, language, _ = _head_columns(page, columns)
    leave = Hot(0, max(0, leave_at - 1), columns, LEAVE)
    if not page.kit.language_offer or not language:
        return (leave,)
    return (Hot(0, language_at, language_at + cell_len(language), LANGUAGE), leave)


def _rule(kit: Kit, columns: int) -> Line:
    return Line((Span(kit.glyphs.rule * columns, "rule"),))


def _foot_rule(kit: Kit, columns: int) -> Line:
    """The line above the foot. What always holds stands in it, where it takes no row from the page."""
    note = (f" {kit.words('trial-note')} " if kit.trial else "") + _text_size_note(kit)
    if cell_len(note) > columns:
        note = ""
    left = max(0, columns - cell_len(note) - NOTE_FROM_END)
    rest = columns - left - cell_len(note)
    return Line((Span(kit.glyphs.rule * left, "rule"), Span(note, "foot"), Span(kit.glyphs.rule * rest, "rule")))


def _text_size_note(kit: Kit) -> str:
    return f" {kit.words('text-size-f3')} " if kit.text_size is not None else ""


def _foot_rule_hots(kit: Kit, columns: int, row: int) -> tuple[Hot, ...]:
    """The size of the text is changed by a touch as well."""
    width = cell_len(_text_size_note(kit))
    end = columns - NOTE_FROM_END
    shown = width and _text_size_note(kit) in _foot_rule(kit, columns).text
    return (Hot(row, end - width, end, TEXT_SIZE),) if shown else ()


def _hint_lines_of(page: Page, columns: int) -> tuple[tuple[Line, ...], tuple[Hot, ...]]:
    """The keys that work on ``page``; that Shift leaves is told wherever it needs no row of its own."""
    told = hint_lines(page.hints(), columns)
    if not page.kit.shift_leaves:
        return told
    with_shift = hint_lines((*page.hints(), Hint("", page.kit.words("hint-shift-leaves"))), columns)
    return with_shift if len(with_shift[0]) == len(told[0]) else told


def hint_lines(hints: tuple[Hint, ...], columns: int) -> tuple[tuple[Line, ...], tuple[Hot, ...]]:
    """The keys that work here, on as many rows as they need, each a touch place."""
    rows: list[str] = [""]
    hots: list[Hot] = []
    for hint in hints:
        width, used = cell_len(hint.words), cell_len(rows[-1])
        if rows[-1] and used + 3 + width > columns:
            rows.append("")
            used = 0
        gap = 3 if used else 1
        hots.append(Hot(len(rows) - 1, used + gap, used + gap + width, f"key:{hint.key}"))
        rows[-1] += " " * gap + hint.words
    return tuple(padded(Line((Span(row, "foot"),)), columns, "foot") for row in rows), tuple(hots)


def _tiny(kit: Kit, columns: int, rows: int) -> Frame:
    """A screen too small for pages: help first, then the way out, as far as it goes."""
    lines = list(urgent_lines(kit, columns))
    for key in ("tiny-hotline", "tiny-screen"):
        lines += wrap([Span(kit.words(key))], columns)
    return _frame(Body(tuple(lines)), (), (), columns, rows)
