"""A frame as terminal bytes, as a terminal shows them."""

import re
from pathlib import Path

import pytest
from rich.color import ColorSystem
from rich.style import Style

from kiosk.walkup.frame import Frame, draw
from kiosk.walkup.picture import colours_of, picture
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


def shown(frame: Frame, theme: ThemeName, colours: ColorSystem | None, columns: int, rows: int) -> VirtualScreen:
    screen = VirtualScreen(columns, rows)
    # A style remembers how it was drawn first, so that each kind of terminal needs its own.
    own = {
        role: Style(color=style.color, bgcolor=style.bgcolor, bold=style.bold, reverse=style.reverse)
        for role, style in THEMES[theme].items()
    }
    screen.feed(picture(frame, own, colours))
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
    drawn = picture(draw(HomePage(small_kit(tmp_path)), 80, 24), THEMES["plain"], None).decode()
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
