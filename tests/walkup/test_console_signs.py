"""The kernel's console tells which signs it has; another terminal does not."""

import os
import string
from pathlib import Path

import pytest

from kiosk.walkup.console_signs import HALF_BLOCKS, can_draw_codes, console_signs
from tests.terminals.kernel_console import kernel_console

_CONSOLE = 59


@pytest.mark.root
def test_a_console_has_the_signs_of_its_font(tmp_path: Path) -> None:
    with kernel_console(tmp_path / "console", _CONSOLE, string.ascii_letters) as fd:
        assert console_signs(fd) == frozenset(string.ascii_letters)


@pytest.mark.root
@pytest.mark.parametrize(("signs", "can"), [("█", False), (HALF_BLOCKS, True)])
def test_codes_need_half_blocks(tmp_path: Path, signs: str, can: bool) -> None:
    with kernel_console(tmp_path / "console", _CONSOLE, string.ascii_letters + signs) as fd:
        assert can_draw_codes(fd) is can


def test_a_terminal_that_does_not_tell_is_believed() -> None:
    master, slave = os.openpty()
    assert (console_signs(slave), can_draw_codes(slave)) == (None, True)
    os.close(master)
    os.close(slave)
