"""A keyboard that only exists for the compositor, with every key that the proof presses."""

import os
import time

from kiosk.stage.wayland import Wayland

_CREATE, _KEYMAP, _KEY = 0, 0, 1
_XKB_TEXT = 1
_FIRST_XKB = 8  # xkb counts keys from eight on
_NAMED = {"\r": "Return", "\x1b": "Escape", "\x7f": "BackSpace", "\x1b[24~": "F12"}


class VirtualKeyboard:
    """Presses keys in the window that has the keyboard.

    Args:
        wayland: The compositor.
        signs: Every letter that will be typed.
    """

    def __init__(self, wayland: Wayland, signs: str) -> None:
        self._wayland = wayland
        keys = [*_NAMED, *dict.fromkeys(signs)]
        self._numbers = {key: number for number, key in enumerate(keys, 1)}
        seat, maker = next(wayland.bind("wl_seat", 1)), next(wayland.bind("zwp_virtual_keyboard_manager_v1", 1))
        self._keyboard = wayland.new()
        wayland.request(maker, _CREATE, seat, self._keyboard)
        self._tell_keymap(_keymap(self._numbers))
        wayland.roundtrip()

    def press(self, keys: str) -> None:
        """Press and let go one key: a letter, or the bytes that a terminal sends for it."""
        for state in (1, 0):
            self._wayland.request(self._keyboard, _KEY, int(time.monotonic() * 1000), self._numbers[keys], state)
        self._wayland.roundtrip()

    def _tell_keymap(self, keymap: str) -> None:
        data = keymap.encode() + b"\0"
        memory = os.memfd_create("keymap", os.MFD_CLOEXEC)
        try:
            os.write(memory, data)
            self._wayland.request(self._keyboard, _KEYMAP, _XKB_TEXT, len(data), files=[memory])
        finally:
            os.close(memory)


def _keymap(numbers: dict[str, int]) -> str:
    codes = " ".join(f"<K{number}> = {number + _FIRST_XKB};" for number in numbers.values())
    symbols = " ".join(f"key <K{number}> {{ [ {_symbol(key)} ] }};" for key, number in numbers.items())
    return (
        f'xkb_keymap {{ xkb_keycodes "proof" {{ minimum = {_FIRST_XKB}; maximum = 255; {codes} }};'
        ' xkb_types "proof" { include "complete" }; xkb_compatibility "proof" { include "complete" };'
        f' xkb_symbols "proof" {{ {symbols} }}; }};'
    )


def _symbol(key: str) -> str:
    return _NAMED.get(key) or f"U{ord(key):04X}"
