from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.stage.night import Night
from kiosk.stage.night_screen import NightScreen
from kiosk.stage.wayland import Wayland
from tests.stage.fake_compositor import FakeCompositor

HOUR_S = 3600
NIGHT = Night(22 * HOUR_S, 6 * HOUR_S)
OFFERS = ("wl_seat", "ext_idle_notifier_v1", "zwlr_output_manager_v1")


class House:
    """A kiosk at some time of the day."""

    def __init__(self, compositor: FakeCompositor, path: Path) -> None:
        self.now_s = 23 * HOUR_S
        self.lit = 0
        self._compositor = compositor
        self._wayland = Wayland(str(path))
        self.screen = NightScreen(self._wayland, NIGHT, self._note, lambda: self.now_s)
        compositor.plug_in_head(7)
        self.settle()

    def _note(self) -> None:
        self.lit += 1

    def settle(self) -> None:
        for _ in range(4):
            self._wayland.roundtrip()

    def idle(self, is_idle: bool) -> None:
        self._compositor.idle(is_idle)
        self.settle()

    def later(self, hour: int) -> None:
        self.now_s = hour * HOUR_S
        self.screen.go_on()
        self.settle()

    def is_dark(self) -> bool:
        return list(self._compositor.lit.values()) == [False]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with FakeCompositor(tmp_path / "wayland-0", OFFERS) as compositor:
        yield House(compositor, tmp_path / "wayland-0")


def test_at_night_the_screen_goes_dark_when_nobody_presses_a_key(house: House) -> None:
    assert not house.is_dark()
    house.idle(True)
    assert house.is_dark()


def test_a_key_lights_it(house: House) -> None:
    house.idle(True)
    house.idle(False)
    assert not house.is_dark()
    assert house.lit == 1


def test_by_day_it_stays_on(house: House) -> None:
    house.later(12)
    house.idle(True)
    assert not house.is_dark()


def test_it_goes_dark_when_the_night_begins_and_comes_back_when_it_ends(house: House) -> None:
    house.later(21)
    house.idle(True)
    house.later(22)
    assert house.is_dark()
    house.later(6)
    assert not house.is_dark()


def test_it_sleeps_until_the_night_begins_or_ends(house: House) -> None:
    assert house.screen.pause_s() == 7 * HOUR_S


def test_where_the_compositor_tells_of_no_idle_time_it_stays_on(tmp_path: Path) -> None:
    with FakeCompositor(tmp_path / "wayland-1", ("zwlr_output_manager_v1",)) as compositor:
        house = House(compositor, tmp_path / "wayland-1")
        house.later(23)
        assert not house.is_dark()
