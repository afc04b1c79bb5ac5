"""Every page with a code, photographed in a real xterm, is read by three independent engines."""

from itertools import chain
from pathlib import Path

import pytest

from tests.codes.code_walk import Walk, code_sizes, shipped, start
from tests.terminals.decoders import decode, read_by_all

SIZES = [(80, 24), (120, 36)]
THEMES = ["light", "dark", "console"]
STATE = "CT"
"""Its coalitions' pages need every size of code that any coalition's page needs."""


def test_one_state_has_every_size_of_code_that_coalitions_need() -> None:
    states = shipped().coalitions
    assert code_sizes(states[STATE]) == set().union(*map(code_sizes, states.values()))


@pytest.mark.terminal
@pytest.mark.slow
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("columns", "rows"), SIZES)
def test_every_code_on_the_screen_is_read_by_all(tmp_path: Path, columns: int, rows: int, theme: str) -> None:
    pack = shipped()
    english, coalitions = pack.languages["en"], pack.coalitions[STATE]
    unread: list[str] = []
    count = 0
    with start(tmp_path / "home", columns, rows, theme, STATE) as xterm:
        walk = Walk(xterm)
        stops = chain(walk.resources(english), walk.hotlines(english), walk.local_help(coalitions))
        for payload, picture in stops:
            count += 1
            if decode(picture) != read_by_all(payload):
                unread.append(payload)
    assert count >= len(english.resources) + len(english.hotlines) + 2 * 3 + len(coalitions)
    assert unread == []
