"""Every key that Linux knows, with every modifier, and a mouse, before a compositor: all made up from a seed.

This runs by itself in the system under test, with the standard library and libxkbcommon alone:

    python3 -m tests.deploy.cage_monkey SEED COUNT

First each key is pressed with each set of modifiers, Power, Sleep and the keys for music among them. Then chance goes
on until so many events were sent: keys held while others are pressed, up to ten at once, clicks, drags and the wheel.
"""

import os
import random
import sys
import time

from kiosk.stage.wayland import Wayland, compositor_path
from tests.deploy.virtual_keyboard import CODES, Layout, VirtualKeyboard

MODIFIERS = ("shift", "ctrl", "alt", "super", "altgr")
_ARE_MODIFIERS = {29, 42, 54, 56, 97, 100, 125, 126}
KEYS = tuple(f"key{number}" for number in range(1, 248) if number not in _ARE_MODIFIERS)
"""By their numbers in the kernel; those above, of remote controls, no keymap of a keyboard has."""

AT_ONCE = 10
REST_S = 0.5
_WIDTH, _HEIGHT = 1280, 720
_BUTTONS = range(0x110, 0x117)
_MOVE_TO, _BUTTON, _AXIS, _FRAME = 1, 2, 3, 4
_WHEEL = (-150, -15, 15, 150, 10_000)


class Monkey:
    """Plugs in a keyboard and a mouse.

    Args:
        seed: Where chance begins.
    """

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        CODES.update({key: int(key.removeprefix("key")) for key in KEYS})
        self._keyboard = VirtualKeyboard(Layout("us"))
        self._wayland = Wayland(compositor_path(os.environ["XDG_RUNTIME_DIR"], os.environ["WAYLAND_DISPLAY"]))
        (seat,) = self._wayland.bind("wl_seat", 1)
        (maker,) = self._wayland.bind("zwlr_virtual_pointer_manager_v1", 1)
        self._mouse = self._wayland.new()
        self._wayland.request(maker, 0, seat, self._mouse)
        self._wayland.roundtrip()
        time.sleep(REST_S)  # the window in front is told of them only now

    def every_key(self) -> int:
        """Press each key with each set of modifiers; return how many that were."""
        for bits in range(1 << len(MODIFIERS)):
            held = [name for place, name in enumerate(MODIFIERS) if bits >> place & 1]
            self._hold(held, True)
            for key in KEYS:
                self._tap(key)
            self._hold(held, False)
        return len(KEYS) << len(MODIFIERS)

    def by_chance(self, count: int) -> None:
        """Do so many things, and let go of all keys."""
        chance, held = self._chance, set[str]()
        for _ in range(count):
            kind = chance.randrange(100)
            key = chance.choice((*KEYS, *MODIFIERS))
            if kind < 20 and len(held) < AT_ONCE and key not in held:
                held.add(key)
                self._hold([key], True)
            elif kind < 40 and held:
                key = chance.choice(sorted(held))
                held.remove(key)
                self._hold([key], False)
            elif kind < 70 and key not in held:
                self._tap(key)
            else:
                self._use_mouse(drag=kind > 90)
        self._hold(sorted(held), False)

    def _hold(self, keys: list[str], is_down: bool) -> None:
        for key in keys:
            self._keyboard.key(key, is_down)

    def _tap(self, key: str) -> None:
        self._keyboard.key(key, True)
        self._keyboard.key(key, False)

    def _use_mouse(self, drag: bool) -> None:
        chance = self._chance
        self._mouse_does(_MOVE_TO, chance.randrange(_WIDTH), chance.randrange(_HEIGHT), _WIDTH, _HEIGHT)
        if chance.randrange(4) == 0:
            self._mouse_does(_AXIS, chance.randrange(2), chance.choice(_WHEEL) * 256)
            return
        button = chance.choice(_BUTTONS)
        self._mouse_does(_BUTTON, button, 1)
        if drag:
            self._mouse_does(_MOVE_TO, chance.randrange(_WIDTH), chance.randrange(_HEIGHT), _WIDTH, _HEIGHT)
        self._mouse_does(_BUTTON, button, 0)

    def _mouse_does(self, what: int, *about: int) -> None:
        self._wayland.request(self._mouse, what, int(time.monotonic() * 1000), *about)
        self._wayland.request(self._mouse, _FRAME)
        self._wayland.roundtrip()


def main(seed: int, count: int) -> None:
    """Hit so many times."""
    monkey = Monkey(seed)
    monkey.by_chance(count - monkey.every_key())
    time.sleep(REST_S)  # with the keyboard gone keys that wait would be lost


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
