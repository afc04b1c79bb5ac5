"""A program in tmux: its screen, its scrollback, its end."""

import sys

import pytest

from kiosk.proof.memory import scan_processes
from tests.terminals.memory import need_scan
from tests.terminals.tmux import Tmux
from tests.terminals.waiting import until

pytestmark = pytest.mark.terminal


def _python(program: str) -> Tmux:
    return Tmux([sys.executable, "-c", program], columns=60, rows=10)


def test_typed_text_and_keys_reach_the_program() -> None:
    with _python("print('got', input('? ')[::-1], flush=True); input()") as terminal:
        terminal.wait_for("?")
        terminal.type("abc")
        terminal.press("Enter")
        terminal.wait_for("got cba")


def test_lines_that_scrolled_away_are_in_the_scrollback_only() -> None:
    with _python("print(*range(100, 200), sep='\\n', flush=True); input()") as terminal:
        terminal.wait_for("199")
        assert ("100" in terminal.text, "100" in terminal.scrollback) == (False, True)


def test_a_new_size_reaches_the_program() -> None:
    with _python("import os\nwhile True: input(f'{os.get_terminal_size().columns} wide ')") as terminal:
        terminal.wait_for("60 wide")
        terminal.resize(70, 12)
        terminal.press("Enter")
        terminal.wait_for("70 wide")


def test_the_end_of_the_program_is_seen() -> None:
    with _python("print('bye')") as terminal:
        until(lambda: terminal.ended, "the end of the program")
        assert "bye" in terminal.text


def test_closing_leaves_no_process_behind() -> None:
    terminal = _python("import os; os.fork(); input()")
    until(lambda: len(terminal.processes()) == 2, "the second process")
    terminal.close()
    assert terminal.processes() == []


@pytest.mark.root
def test_what_was_just_drawn_is_found_in_the_memory_of_the_server() -> None:
    need_scan()
    with _python("print('KESTREL' + '-57', flush=True); input()") as terminal:
        terminal.wait_for("KESTREL-57")
        assert scan_processes([terminal.server_pid], "KESTREL-57")
