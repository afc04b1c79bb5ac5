import pytest

from kiosk.supervisor.wipe import cover, farewell, wipe
from tests.supervisor.fake_service import DIRTY
from tests.terminals.virtual_screen import VirtualScreen

TERMS = ["xterm-256color", "foot", "linux", "unknown", ""]


def _used_screen() -> VirtualScreen:
    screen = VirtualScreen(40, 10)
    screen.feed(b"before the visit\r\n\x1b[?1049hsecret" + DIRTY.encode())
    return screen


@pytest.mark.parametrize("term", TERMS)
def test_both_screens_are_empty_after_a_wipe(term: str) -> None:
    screen = _used_screen()
    screen.feed(wipe(term))
    assert screen.text.strip() == ""
    assert not screen.alternate
    screen.feed(b"\x1b[?1049h")
    assert screen.text.strip() == ""


@pytest.mark.parametrize("term", TERMS)
def test_a_cover_is_drawn_on_the_alternate_screen_with_nothing_else(term: str) -> None:
    screen = _used_screen()
    screen.feed(cover(term, b"\x1b[3;1HPress any key"))
    assert screen.alternate
    assert screen.text.strip() == "Press any key"
    assert screen.lines[2].startswith("Press")
    assert screen.cursor is None


@pytest.mark.parametrize("term", TERMS)
def test_text_is_drawn_as_usual_after_a_wipe(term: str) -> None:
    screen = _used_screen()
    screen.feed(b"\x1b[31;1;7m" + wipe(term) + b"x" * 41 + b"\x1b[1;1Hq")
    assert screen.lines[0] == "q" + "x" * 39
    assert screen.lines[1].startswith("x ")
    assert screen.cell(5, 0).fg == "default"


def test_the_cursor_is_back_at_the_end() -> None:
    screen = _used_screen()
    screen.feed(cover("xterm", b"") + farewell("xterm"))
    assert screen.cursor == (0, 0)


@pytest.mark.parametrize("mode", [9, 1000, 1002, 1003, 1004, 1005, 1006, 1015, 1016, 2004, 2026, 2031, 2048])
@pytest.mark.parametrize("term", TERMS)
def test_modes_that_make_a_terminal_send_or_hold_something_are_off(term: str, mode: int) -> None:
    assert b"\x1b[?%dl" % mode in wipe(term)


def test_scrollback_is_cleared_on_the_first_screen() -> None:
    assert wipe("xterm").endswith(b"\x1b[?1049l\x1b[H\x1b[2J\x1b[3J")


def test_title_and_clipboard_are_cleared_where_they_exist() -> None:
    assert b"\x1b]52;c;\x07" in wipe("xterm")
    assert b"\x1b]0;\x07" in wipe("xterm")


def test_the_console_gets_no_string_that_it_would_print() -> None:
    assert wipe("linux").count(b"\x1b]") == 1
    assert b"\x1b]R" in wipe("linux")


def test_a_sequence_that_was_cut_off_is_ended_first() -> None:
    assert wipe("xterm").startswith(b"\x18\x1b\\")
