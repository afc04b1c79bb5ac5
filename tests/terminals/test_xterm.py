"""A program in a real xterm: keys, clicks, sizes, its text and its picture."""

import sys

import pytest

from tests.terminals.xterm import XTerm

pytestmark = pytest.mark.terminal

_MOUSE = r"""
import sys, termios, tty
tty.setcbreak(0)
print("\x1b[?1000h\x1b[?1006hready", flush=True)
while True:
    print(repr(sys.stdin.read(1)), end=" ", flush=True)
"""


def _python(program: str, *, columns: int = 40, rows: int = 10, true_colour: bool = True, term: str = "xterm") -> XTerm:
    return XTerm([sys.executable, "-c", program], columns=columns, rows=rows, true_colour=true_colour, term=term)


def test_typed_text_and_keys_reach_the_program() -> None:
    with _python("print('got', input('? ')[::-1], flush=True); input()") as terminal:
        terminal.wait_for("?")
        terminal.type("abc")
        terminal.press("Return")
        terminal.wait_for("got cba")


def test_a_click_reaches_the_program_with_its_cell() -> None:
    with _python(_MOUSE) as terminal:
        terminal.wait_for("ready")
        terminal.click(6, 2)
        terminal.wait_for("'0' ';' '7' ';' '3' 'M'")


def test_text_that_scrolled_away_is_in_the_scrollback_only() -> None:
    with _python("print(*range(100, 200), sep='\\n', flush=True); input()") as terminal:
        terminal.wait_for("199")
        assert ("100" in terminal.text(), "100" in terminal.text(scrollback=True)) == (False, True)


def test_a_new_size_reaches_the_program_and_the_picture() -> None:
    with _python("import os\nwhile True: input(f'{os.get_terminal_size().columns} wide ')") as terminal:
        terminal.wait_for("40 wide")
        terminal.resize(60, 20)
        terminal.press("Return")
        terminal.wait_for("60 wide")
        assert terminal.picture().shape == (20 * terminal.cell[1], 60 * terminal.cell[0], 3)


def test_the_picture_shows_true_colours() -> None:
    with _python("print('\\x1b[48;2;1;2;3m ', flush=True); input()") as terminal:
        picture = terminal.wait_for(lambda picture: bool((picture[3, 3] != 0).any()))
        assert picture[3, 3].tolist() == [1, 2, 3]


@pytest.mark.parametrize(
    ("true_colour", "term", "told"),
    [(True, "xterm-256color", "truecolor xterm-256color"), (False, "linux", "None linux")],
)
def test_the_program_is_told_how_many_colours_there_are(true_colour: bool, term: str, told: str) -> None:
    program = "import os; print(os.environ.get('COLORTERM'), os.environ['TERM'], flush=True); input()"
    with _python(program, true_colour=true_colour, term=term) as terminal:
        terminal.wait_for(told)


def test_the_process_of_the_program_is_known() -> None:
    with _python("import os; print('pid', os.getpid(), flush=True); input()") as terminal:
        terminal.wait_for(f"pid {terminal.pid}")


def test_closing_leaves_no_process_behind() -> None:
    program = "import os, signal; signal.signal(signal.SIGHUP, signal.SIG_IGN); os.fork(); print('up', flush=True)"
    terminal = _python(f"{program}; signal.pause()")
    terminal.wait_for("up")
    terminal.close()
    assert terminal.processes() == []
