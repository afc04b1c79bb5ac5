"""A frame as terminal bytes, as a terminal shows them."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.color import ColorSystem
from rich.style import Style

from kiosk.walkup.frame import Frame, draw
from kiosk.walkup.lines import Line, Role, Span, padded
from kiosk.walkup.painter import Painter, changes, colours_of
from kiosk.walkup.screens.home import HomePage
from kiosk.walkup.screens.neutral import NeutralPage
from kiosk.walkup.themes import THEMES, ThemeName
from tests.terminals.virtual_screen import VirtualScreen

from .small_kit import small_kit
from .tour import SIZES

KINDS: list[tuple[ThemeName, ColorSystem | None]] = [
    ("light", ColorSystem.TRUECOLOR),
    ("dark", ColorSystem.EIGHT_BIT),
    ("console", ColorSystem.STANDARD),
    ("plain", None),
]


def painter(theme: ThemeName, colours: ColorSystem | None) -> Painter:
    # A style remembers how it was drawn first, so that each kind of terminal needs its own.
    own = {
        role: Style(color=style.color, bgcolor=style.bgcolor, bold=style.bold, reverse=style.reverse)
        for role, style in THEMES[theme].items()
    }
    return Painter(own, colours)


def shown(frame: Frame, theme: ThemeName, colours: ColorSystem | None, columns: int, rows: int) -> VirtualScreen:
    screen = VirtualScreen(columns, rows)
    screen.feed(painter(theme, colours).paint(frame).encode())
    return screen


@pytest.mark.parametrize(("theme", "colours"), KINDS)
def test_a_terminal_shows_the_very_rows(tmp_path: Path, theme: ThemeName, colours: ColorSystem | None) -> None:
    frame = draw(HomePage(small_kit(tmp_path)), 80, 24)
    assert shown(frame, theme, colours, 80, 24).lines == [row.text for row in frame.rows]


@pytest.mark.parametrize("size", SIZES)
def test_the_neutral_screen_never_scrolls_the_terminal(tmp_path: Path, size: tuple[int, int]) -> None:
    frame = draw(NeutralPage(small_kit(tmp_path)), *size)
    assert shown(frame, "light", ColorSystem.TRUECOLOR, *size).lines == [row.text for row in frame.rows]


def test_the_cursor_stands_on_the_focused_line(tmp_path: Path) -> None:
    frame = draw(HomePage(small_kit(tmp_path)), 80, 24)
    assert shown(frame, "light", ColorSystem.TRUECOLOR, 80, 24).cursor == frame.cursor


def test_roles_have_the_colours_of_the_theme(tmp_path: Path) -> None:
    screen = shown(draw(HomePage(small_kit(tmp_path)), 80, 24), "dark", ColorSystem.TRUECOLOR, 80, 24)
    assert (screen.cell(40, 23).fg, screen.cell(40, 23).bg) == ("c3cad1", "10161c")


def test_without_colours_only_weight_and_reversing_are_used(tmp_path: Path) -> None:
    drawn = Painter(THEMES["plain"], None).paint(draw(HomePage(small_kit(tmp_path)), 80, 24))
    assert set(re.findall(r"\x1b\[([\d;]*)m", drawn)) <= {"0", "1", "7"}


@pytest.mark.parametrize(
    ("environ", "colours"),
    [
        ({"TERM": "xterm-256color", "COLORTERM": "truecolor"}, ColorSystem.TRUECOLOR),
        ({"TERM": "xterm-256color"}, ColorSystem.EIGHT_BIT),
        ({"TERM": "linux"}, ColorSystem.STANDARD),
        ({"TERM": "no-such-terminal"}, ColorSystem.STANDARD),
        ({"TERM": "dumb"}, None),
        ({"TERM": "linux", "NO_COLOR": "1"}, ColorSystem.STANDARD),
    ],
)
def test_colours_are_told_by_the_environment(environ: dict[str, str], colours: ColorSystem | None) -> None:
    assert colours_of(environ) is colours


def row(*spans: tuple[str, Role]) -> Line:
    return Line(tuple(Span(text, role) for text, role in spans))


def test_nothing_of_a_row_that_is_alike_is_drawn_again() -> None:
    assert changes(row(("one two", "text")), row(("one two", "text"))) == []
    assert changes(row(("one two", "text")), row(("one ", "text"), ("two", "text"))) == []


def test_only_the_cells_that_differ_are_drawn() -> None:
    old, new = row(("left  old  right  end", "text")), row(("left  new  right  END", "text"))
    assert changes(old, new) == [(6, [("new", "text")]), (18, [("END", "text")])]


def test_a_change_of_role_is_a_change() -> None:
    assert changes(row(("one two", "text")), row(("one ", "text"), ("two", "focus"))) == [(4, [("two", "focus")])]


def test_cells_near_each_other_are_drawn_in_one_go() -> None:
    old, new = row(("a....b....", "text")), row(("x...", "text"), (".y....", "strong"))
    assert changes(old, new) == [(0, [("x...", "text"), (".y....", "strong")])]


def test_a_row_with_wide_signs_is_drawn_whole() -> None:
    assert changes(row(("家 one", "text")), row(("家 two", "text"))) == [(0, [("家 two", "text")])]


def test_a_row_of_another_width_is_drawn_whole() -> None:
    assert changes(row(("one", "text")), row(("one two", "text"))) == [(0, [("one two", "text")])]


# An accent of its own and a sign of two cells among plain ones. The terminal of these tests begins a new row for an
# accent behind the last column, which no real one does.
words = st.text("ab ─✕é家e\u0301", max_size=12)
roles = st.sampled_from(list(THEMES["light"]))
rows = (
    st.lists(st.tuples(words, roles), max_size=4)
    .map(lambda spans: padded(row(("|", "text"), *spans), 20))
    .filter(lambda line: not line.text.endswith("\u0301"))
)

ROWS = 10
FARTHEST = 5


@given(
    pool=st.lists(rows, min_size=ROWS + FARTHEST, max_size=ROWS + FARTHEST),
    places=st.tuples(st.integers(0, FARTHEST), st.integers(0, FARTHEST)),
    odd=rows,
    kind=st.sampled_from(KINDS),
    cursor=st.tuples(st.integers(0, 19), st.integers(0, ROWS - 1)),
)
def test_what_changes_leads_to_the_same_screen_as_all_of_it(
    pool: list[Line],
    places: tuple[int, int],
    odd: Line,
    kind: tuple[ThemeName, ColorSystem | None],
    cursor: tuple[int, int],
) -> None:
    """A screen below a head, scrolled from one place of a long page to another, where one row is odd."""
    before, after = ([pool[0], *pool[place + 1 : place + ROWS]] for place in places)
    after[cursor[1]] = odd
    frame = Frame(tuple(after), cursor, ())
    whole = shown(frame, *kind, 20, ROWS)
    changed = shown(Frame(tuple(before), (0, 0), ()), *kind, 20, ROWS)
    changed.feed(painter(*kind).paint(frame, before).encode())
    assert [[changed.cell(x, y) for x in range(20)] for y in range(ROWS)] == [
        [whole.cell(x, y) for x in range(20)] for y in range(ROWS)
    ]
    assert changed.cursor == whole.cursor == cursor


def test_a_page_that_scrolls_sends_the_row_that_comes_free_and_no_other() -> None:
    lines = [row((f"this is row {number}", "text")) for number in range(ROWS + 1)]
    sent = painter("light", ColorSystem.TRUECOLOR).paint(Frame((lines[0], *lines[2:]), (0, 0), ()), lines[:ROWS])
    assert re.findall(r"this is row \d+", sent) == ["this is row 10"]
