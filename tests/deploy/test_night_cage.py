"""At night the real cage makes its screen dark when nobody presses a key, and lights it at the next one."""

from collections.abc import Callable

import pytest

from tests.deploy.cage import HEADLESS, HeadlessCage
from tests.deploy.debian_tree import DebianTree
from tests.deploy.layers import Stack
from tests.terminals.waiting import until

pytestmark = [pytest.mark.root, pytest.mark.terminal]

HOME = "/tmp/night"
NIGHT = "/etc/kiosk/night"
DISPLAY = HEADLESS | {"WAYLAND_DISPLAY": "wayland-0"}

# The same stage, which waits for a quarter of an hour in a shelter.
STAGE = """
import sys
from kiosk.stage import night_screen
from kiosk.__main__ import main
night_screen.IDLE_MS = 2000
sys.argv = ["/opt/kiosk/bin/kiosk", "stage"]
sys.exit(main())
"""


@pytest.fixture
def tree(installed_tree: Callable[[Stack], DebianTree]) -> DebianTree:
    tree = installed_tree("cage")
    tree.succeed("install", "-d", "-m", "0700", "-o", "kiosk", "-g", "kiosk", HOME)
    return tree


def test_the_screen_goes_dark_at_night_and_lights_at_a_key(tree: DebianTree) -> None:
    home = {"STATE_DIRECTORY": HOME, "HOME": HOME, "LANG": "C.UTF-8"}
    tree.path(NIGHT).write_text("00:00 23:59\n")
    try:
        with HeadlessCage(tree, ("/opt/kiosk/bin/python", "-c", STAGE), environment=home) as cage:

            def is_lit() -> bool:
                return tree.run("grim", "/tmp/shot", user="kiosk", environment=DISPLAY).returncode == 0

            for _ in range(2):  # light that does not go out again would be a screen that is on all night
                until(lambda: len(cage.kiosks()) == 3, "a kiosk that waits")
                until(lambda: not is_lit(), "a dark screen")
                terminal = cage.processes("foot")
                cage.key("shift")
                until(is_lit, "a screen that is lit")
                assert (cage.ended(), cage.processes("foot")) == (False, terminal)
    finally:
        tree.path(NIGHT).unlink()
