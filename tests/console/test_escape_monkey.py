"""Whatever keyboard, mouse or paste can send: no crash, no way out, help on every screen. `make soak` sends more."""

import pytest

from tests.console.conftest import Start
from tests.console.escape_monkey import EscapeMonkey
from tests.console.many_visits import come_back
from tests.console.monkey_at_work import let_loose
from tests.console.outside import files, places
from tests.console.random_input import Resize

FAMILY = 3
"""Supervisor, the child in front, the spare one."""


@pytest.mark.terminal
@pytest.mark.parametrize("seed", [1, 2])
def test_no_key_is_a_way_out(start: Start, seed: int) -> None:
    """Ten thousand events each."""
    kiosk = start(trial=True)
    kiosk.wait_neutral()
    before = files(*places(kiosk))
    most = let_loose(kiosk, EscapeMonkey(seed), 10_000)
    come_back(kiosk)
    assert files(*places(kiosk)) == before
    assert most <= FAMILY
    assert kiosk.stop() == ""


def test_the_same_seed_hits_the_same() -> None:
    assert list(EscapeMonkey(3).acts(500)) == list(EscapeMonkey(3).acts(500))


def test_a_trial_is_never_stopped() -> None:
    acts = [act for act in EscapeMonkey(4).acts(20_000) if isinstance(act, bytes)]
    assert not any(b"\x1c" in act for act in acts)
    assert not any(act.startswith(b"\x1b[92;") and act[5:6] != b"1" for act in acts)


def test_everything_is_hit() -> None:
    acts = list(EscapeMonkey(5).acts(20_000))
    sent = b"".join(act for act in acts if isinstance(act, bytes))
    assert any(isinstance(act, Resize) for act in acts)
    samples = (
        b"\x1b[24;",
        b"\x1b[1;8A",
        b"\x1b[[A",
        b"\x1b[5^",
        b"\x1b[57430",
        b"\x1b[<0;",
        b"\x1b[200~",
        b"\x1b]52;c",
    )
    assert [sample for sample in samples if sample not in sent] == []
