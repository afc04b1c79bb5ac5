from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.stage.screen_power import ScreenPower
from kiosk.stage.wayland import CompositorGone, Wayland
from tests.stage.fake_compositor import FakeCompositor

MODE = 0xFF00AAAA


@pytest.fixture
def compositor(tmp_path: Path) -> Iterator[FakeCompositor]:
    with FakeCompositor(tmp_path / "wayland-0", ("zwlr_output_manager_v1",)) as compositor:
        yield compositor


@pytest.fixture
def wayland(compositor: FakeCompositor, tmp_path: Path) -> Wayland:
    return Wayland(str(tmp_path / "wayland-0"))


@pytest.fixture
def power(compositor: FakeCompositor, wayland: Wayland) -> ScreenPower:
    power = ScreenPower(wayland)
    compositor.plug_in_head(MODE)
    _settle(wayland)
    return power


def _settle(wayland: Wayland) -> None:
    for _ in range(3):  # an answer may ask for more
        wayland.roundtrip()


def test_a_screen_goes_off_and_on_again_in_its_mode(
    power: ScreenPower, compositor: FakeCompositor, wayland: Wayland
) -> None:
    power.switch(on=False)
    _settle(wayland)
    assert list(compositor.lit.values()) == [False]
    power.switch(on=True)
    _settle(wayland)
    assert (list(compositor.lit.values()), compositor.modes) == ([True], [MODE])


def test_a_screen_plugged_in_while_the_others_are_dark_is_dark_too(
    power: ScreenPower, compositor: FakeCompositor, wayland: Wayland
) -> None:
    power.switch(on=False)
    _settle(wayland)
    compositor.plug_in_head(MODE)
    _settle(wayland)
    assert list(compositor.lit.values()) == [False, False]


def test_a_change_that_came_too_late_is_asked_for_again(
    power: ScreenPower, compositor: FakeCompositor, wayland: Wayland
) -> None:
    compositor.plug_in_head(MODE)  # not read yet
    power.switch(on=False)
    _settle(wayland)
    assert list(compositor.lit.values()) == [False, False]


def test_until_it_is_asked_for_no_screen_is_touched(
    power: ScreenPower, compositor: FakeCompositor, wayland: Wayland
) -> None:
    power.switch(on=True)
    _settle(wayland)
    assert not any(name == "change" for name, _opcode, _body in compositor.asked)


def test_a_screen_that_cannot_be_lit_ends_the_connection_so_that_all_starts_anew(
    power: ScreenPower, compositor: FakeCompositor, wayland: Wayland
) -> None:
    power.switch(on=False)
    _settle(wayland)
    compositor.refuses = True
    power.switch(on=True)
    with pytest.raises(CompositorGone):
        _settle(wayland)


def test_a_screen_that_cannot_go_dark_stays_on(
    power: ScreenPower, compositor: FakeCompositor, wayland: Wayland
) -> None:
    compositor.refuses = True
    power.switch(on=False)
    _settle(wayland)
    assert list(compositor.lit.values()) == [True]


def test_where_nobody_manages_screens_they_stay_on(tmp_path: Path) -> None:
    with FakeCompositor(tmp_path / "wayland-1", ("wl_seat",)) as compositor:
        wayland = Wayland(str(tmp_path / "wayland-1"))
        ScreenPower(wayland).switch(on=False)
        _settle(wayland)
        assert not any(name == "change" for name, _opcode, _body in compositor.asked)
