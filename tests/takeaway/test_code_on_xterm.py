"""Codes drawn in a real xterm are read by every engine: each size, level, number of colours and screen size."""

import sys
from pathlib import Path

import numpy as np
import pytest

from kiosk.takeaway.code_picture import picture
from kiosk.takeaway.make_code import Code, smallest_code
from tests.takeaway.ansi_code import escape_sequences
from tests.terminals.decoders import decode, read_by_all
from tests.terminals.xterm import XTerm

# The most bytes each version holds. At version 5 level L is never needed: 84 bytes fit at M.
_FULL = {("M", 1): 14, ("M", 2): 26, ("M", 3): 42, ("M", 4): 62, ("M", 5): 84}
_FULL |= {("L", 1): 17, ("L", 2): 32, ("L", 3): 53, ("L", 4): 78}
_SHOW = r"""
import sys, termios
attributes = termios.tcgetattr(0)
attributes[3] &= ~termios.ECHO
termios.tcsetattr(0, termios.TCSANOW, attributes)
for frame in open(sys.argv[1], encoding="utf-8").read().split("\f"):
    print(f"\x1b[?25l\x1b[2J{frame}", end="", flush=True)
    input()
"""


def _full_code(level: str, version: int) -> Code:
    code = smallest_code("https://example.org/".ljust(_FULL[level, version], "x")[: _FULL[level, version]], version)
    assert code is not None
    assert (code.level, code.version) == (level, version)
    return code


@pytest.mark.terminal
@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (120, 36)])
@pytest.mark.parametrize("true_colour", [True, False], ids=["true colour", "16 colours"])
def test_full_codes_on_a_dark_terminal_are_read(tmp_path: Path, columns: int, rows: int, true_colour: bool) -> None:
    codes = [_full_code(level, version) for level, version in _FULL]
    frames = tmp_path / "frames"
    frames.write_text("\f".join(escape_sequences(picture(code), true_colour=true_colour) for code in codes))
    argv = [sys.executable, "-c", _SHOW, str(frames)]
    read = {}
    with XTerm(argv, columns=columns, rows=rows, true_colour=true_colour, term="xterm-256color") as terminal:
        shown = np.zeros_like(terminal.picture())
        for code in codes:
            shown = terminal.next_picture(shown)
            read[code.level, code.version] = decode(shown)
            terminal.press("Return")
    assert read == {(code.level, code.version): read_by_all(code.payload) for code in codes}
