"""No line of the pack can be lost unnoticed: its loss is told, or the pack is as it was.

A few lines are tried here; ``make soak`` tries all.
"""

import random
import shutil
from pathlib import Path

import pytest

from .changing import change
from .conftest import SMALL_PACK
from .lost_lines import Line, LostLines, lines

SOME = random.Random(4).sample(lines(), 30)


@pytest.fixture(scope="module")
def pack_that_ships() -> LostLines:
    return LostLines()


@pytest.mark.parametrize("line", SOME, ids=str)
def test_a_line_that_is_lost_is_told_or_was_needed_by_nobody(pack_that_ships: LostLines, line: Line) -> None:
    assert not pack_that_ships.unnoticed(line)


def test_a_comment_is_needed_by_nobody() -> None:
    first = Line("hotlines.toml", 1)
    assert first in lines()
    assert not LostLines().unnoticed(first)


def test_a_loss_that_nothing_tells_is_found(tmp_path: Path) -> None:
    # Without a second language nobody misses an item of a list.
    pack = Path(shutil.copytree(SMALL_PACK, tmp_path / "pack"))
    change(pack / "en" / "topics" / "danger.md", "* Breathe.", "* Breathe.\n* Wait.")
    assert LostLines(pack).unnoticed(Line("en/topics/danger.md", 18))
