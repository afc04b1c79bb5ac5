from pathlib import Path

import pytest

from kiosk.stage.output import Output
from kiosk.stage.screen import Screen
from kiosk.stage.wayland import Wayland
from tests.stage.fake_compositor import FakeCompositor


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "wayland-0"


def test_a_screen_is_known_by_its_current_mode_and_its_size(path: Path) -> None:
    with FakeCompositor(path, screen=(1920, 1080, 531, 299)):
        output = Output(Wayland(str(path)), lambda: None)
        assert output.screen == Screen(1920, 1080, 531, 299)


def test_another_mode_is_told_and_the_first_is_not(path: Path) -> None:
    told: list[str] = []
    with FakeCompositor(path, screen=(1920, 1080, 531, 299)) as compositor:
        wayland = Wayland(str(path))
        output = Output(wayland, lambda: told.append("changed"))
        assert told == []
        compositor.show((1280, 720, 531, 299))
        wayland.roundtrip()
        assert (told, output.screen) == (["changed"], Screen(1280, 720, 531, 299))


def test_the_same_screen_told_again_is_no_change(path: Path) -> None:
    told: list[str] = []
    with FakeCompositor(path, screen=(1920, 1080, 531, 299)) as compositor:
        wayland = Wayland(str(path))
        Output(wayland, lambda: told.append("changed"))
        compositor.show((1920, 1080, 531, 299))
        wayland.roundtrip()
        assert told == []


def test_without_a_screen_nothing_is_known(path: Path) -> None:
    with FakeCompositor(path, offers=("wl_seat",)):
        assert Output(Wayland(str(path)), lambda: None).screen is None


def test_a_screen_that_was_unplugged_and_comes_back_is_followed_again(path: Path) -> None:
    told: list[str] = []
    with FakeCompositor(path, screen=(1920, 1080, 531, 299)) as compositor:
        wayland = Wayland(str(path))
        output = Output(wayland, lambda: told.append("changed"))
        compositor.plug_in("wl_output")
        wayland.roundtrip()
        wayland.roundtrip()
        assert told == []
        compositor.show((1280, 720, 0, 0))
        wayland.roundtrip()
        assert (told, output.screen) == (["changed"], Screen(1280, 720))
