"""Whatever keyboard and mouse can do to the real cage and foot: no way out, no second window, and help afterwards."""

from collections.abc import Callable

import numpy as np
import pytest

from tests.deploy.cage import CHECKOUT, HEADLESS, HeadlessCage
from tests.deploy.cage_monkey import KEYS, MODIFIERS
from tests.deploy.debian_tree import DebianTree
from tests.deploy.layers import Stack
from tests.terminals.waiting import until

pytestmark = [pytest.mark.root, pytest.mark.terminal]

HOME = "/tmp/hit"
EVENTS = 20_000
DISPLAY = HEADLESS | {"WAYLAND_DISPLAY": "wayland-0"}
OURS = {"cage", "foot", "kiosk", "Xwayland"}


def test_no_key_and_no_button_is_a_way_out(installed_tree: Callable[[Stack], DebianTree]) -> None:
    tree = installed_tree("cage")
    tree.succeed("install", "-d", "-m", "0700", "-o", "kiosk", "-g", "kiosk", HOME)
    with HeadlessCage(tree, environment={"STATE_DIRECTORY": HOME, "HOME": HOME, "LANG": "C.UTF-8"}) as cage:

        def alone() -> bool:
            return len(cage.processes("foot")) == 1 and len(cage.kiosks()) == 3

        until(alone, "one terminal with a kiosk that waits")
        neutral, stage, terminal = cage.picture(), cage.stage(), cage.processes("foot")[0]
        hit = ("python3", "-m", "tests.deploy.cage_monkey", "1", str(EVENTS))
        tree.succeed(*hit, user="kiosk", environment=DISPLAY | CHECKOUT)
        assert {process.name() for process in cage.processes()} <= OURS
        assert (cage.ended(), cage.stage()) == (False, stage)
        assert not terminal.is_running(), "no visit was made: the keys came nowhere"

        def is_left() -> bool:
            cage.key("f12")
            return np.array_equal(cage.picture(), neutral)

        until(is_left, "the neutral screen", pause=0.5)


def test_every_key_is_pressed_and_chance_has_a_part() -> None:
    assert (len(KEYS), len(KEYS) << len(MODIFIERS)) == (239, 7648)
    assert EVENTS - (len(KEYS) << len(MODIFIERS)) > 10_000
