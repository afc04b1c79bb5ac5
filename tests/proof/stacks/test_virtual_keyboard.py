"""The keyboard of the proof has a key for all that is pressed, and the compositor is told which."""

import pytest

from kiosk.proof.stacks.virtual_keyboard import VirtualKeyboard
from kiosk.stage.wayland import Wayland

PRESS = 1


class RecordingWayland:
    """Takes requests, and offers a seat and a maker of keyboards."""

    def __init__(self) -> None:
        self.requests: list[tuple[int | str, ...]] = []
        self.keymap = ""
        self._last = 10

    def bind(self, interface: str, version: int) -> "object":
        return iter([1 if interface == "wl_seat" else 2])

    def new(self) -> int:
        self._last += 1
        return self._last

    def roundtrip(self) -> None:
        self.requests.append(("wait",))

    def request(self, thing: int, opcode: int, *arguments: int, files: tuple[int, ...] = ()) -> None:
        for file in files:
            with open(f"/proc/self/fd/{file}", encoding="utf-8") as keymap:
                self.keymap = keymap.read()
        self.requests.append((thing, opcode, *arguments[:0], *arguments[1:]))


@pytest.fixture
def wayland() -> RecordingWayland:
    return RecordingWayland()


def keyboard(wayland: RecordingWayland, signs: str) -> VirtualKeyboard:
    as_wayland: Wayland = wayland  # type: ignore[assignment]  # as much of it as is needed
    return VirtualKeyboard(as_wayland, signs)


def test_every_letter_and_named_key_has_a_key_of_its_own(wayland: RecordingWayland) -> None:
    keyboard(wayland, "aЖ😀a")
    for symbol in ("Return", "Escape", "BackSpace", "F12", "U0061", "U0416", "U1F600"):
        assert wayland.keymap.count(f"[ {symbol} ]") == 1
    assert wayland.keymap.endswith("\0")


def test_a_key_is_pressed_and_let_go(wayland: RecordingWayland) -> None:
    pressing = keyboard(wayland, "ab")
    wayland.requests.clear()
    pressing.press("\x1b[24~")
    (press, let_go, wait) = wayland.requests
    assert (press[:3], let_go[:3], wait) == ((11, PRESS, press[2]), (11, PRESS, press[2]), ("wait",))
    assert (press[-1], let_go[-1]) == (1, 0)


def test_a_letter_that_it_does_not_have_is_no_key(wayland: RecordingWayland) -> None:
    with pytest.raises(KeyError):
        keyboard(wayland, "a").press("b")
