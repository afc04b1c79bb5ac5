"""Signs for the terminal at hand."""

from dataclasses import astuple

import pytest
from rich.cells import cell_len

from kiosk.guide.glyphs import missing_on_console
from kiosk.walkup.glyphs import CONSOLE, RICH, Glyphs, glyphs_for


@pytest.mark.parametrize("term", ["linux", "dumb", "", "vt100", "vt220", "con80x25"])
def test_a_terminal_with_few_signs_gets_plain_ones(term: str) -> None:
    assert glyphs_for(term) is CONSOLE


@pytest.mark.parametrize("term", ["foot", "xterm-256color", "tmux-256color", "no-such-terminal"])
def test_other_terminals_get_the_rich_ones(term: str) -> None:
    assert glyphs_for(term) is RICH


def test_the_console_font_has_all_plain_signs() -> None:
    assert missing_on_console("".join(astuple(CONSOLE))) == ()


@pytest.mark.parametrize("glyphs", [RICH, CONSOLE])
def test_signs_that_stand_for_one_cell_take_one(glyphs: Glyphs) -> None:
    single = (glyphs.leave, glyphs.bar, glyphs.bullet, glyphs.rule, glyphs.block)
    assert [cell_len(sign) for sign in single] == [1] * 5
