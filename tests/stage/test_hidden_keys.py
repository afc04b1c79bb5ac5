from configparser import ConfigParser
from pathlib import Path

import pytest

from kiosk.stage.hidden_keys import LARGER, USUAL, HiddenKeys
from kiosk.stage.wayland import Wayland
from tests.stage.fake_compositor import FakeCompositor

FOOT = Path(__file__).parents[2] / "deploy" / "cage" / "foot.ini"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "wayland-0"


def test_each_key_is_pressed_and_let_go(path: Path) -> None:
    with FakeCompositor(path) as compositor:
        wayland = Wayland(str(path))
        HiddenKeys(wayland).press([USUAL, LARGER])
        wayland.roundtrip()
        assert compositor.pressed() == [(USUAL, 1), (USUAL, 0), (LARGER, 1), (LARGER, 0)]


def test_the_keys_are_those_that_the_terminal_obeys_and_no_keyboard_has(path: Path) -> None:
    settings = ConfigParser(interpolation=None)
    settings.read(FOOT)
    bound = settings["key-bindings"]
    with FakeCompositor(path) as compositor:
        wayland = Wayland(str(path))
        HiddenKeys(wayland)
        wayland.roundtrip()
        (keymap,) = compositor.keymaps
    assert f"<K{LARGER}> {{ [ {bound['font-increase']} ] }}".encode() in keymap
    assert f"<K{USUAL}> {{ [ {bound['font-reset']} ] }}".encode() in keymap
    assert (bound["font-increase"], bound["font-reset"]) == ("F35", "F34")


def test_without_a_seat_no_key_is_pressed(path: Path) -> None:
    with FakeCompositor(path, offers=("wl_output",)) as compositor:
        wayland = Wayland(str(path))
        HiddenKeys(wayland).press([LARGER])
        wayland.roundtrip()
        assert compositor.pressed() == []
