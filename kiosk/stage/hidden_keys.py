"""Keys that no keyboard has, pressed to change the terminal's size of text: the only ones foot answers itself."""

import os
import time
from collections.abc import Iterable

from kiosk.stage.wayland import Wayland

LARGER = 1
USUAL = 2
_NAMES = {LARGER: "F35", USUAL: "F34"}
"""As deploy/cage/foot.ini has them."""

_CREATE, _KEYMAP, _KEY = 0, 0, 1
_XKB_TEXT = 1
_FIRST_XKB = 8  # xkb counts keys from eight on


class HiddenKeys:
    """A keyboard that only exists for the compositor.

    It is there from the start on, as a keyboard that has just come loses its first key.

    Args:
        wayland: The compositor.
    """

    def __init__(self, wayland: Wayland) -> None:
        self._wayland = wayland
        self._keyboard: int | None = None
        seats = list(wayland.bind("wl_seat", 1))
        makers = list(wayland.bind("zwp_virtual_keyboard_manager_v1", 1))
        if seats and makers:
            self._keyboard = wayland.new()
            wayland.request(makers[0], _CREATE, seats[0], self._keyboard)
            self._tell_keymap(self._keyboard)

    def press(self, keys: Iterable[int]) -> None:
        """Press and let go each of ``keys``, in the window that has the keyboard."""
        if self._keyboard is None:
            return
        for key in keys:
            for state in (1, 0):
                self._wayland.request(self._keyboard, _KEY, int(time.monotonic() * 1000), key, state)

    def _tell_keymap(self, keyboard: int) -> None:
        data = _keymap().encode() + b"\0"
        memory = os.memfd_create("keymap", os.MFD_CLOEXEC)
        try:
            os.write(memory, data)
            self._wayland.request(keyboard, _KEYMAP, _XKB_TEXT, len(data), files=[memory])
        finally:
            os.close(memory)


def _keymap() -> str:
    codes = "".join(f"<K{key}> = {key + _FIRST_XKB};" for key in _NAMES)
    symbols = "".join(f"key <K{key}> {{ [ {name} ] }};" for key, name in _NAMES.items())
    return (
        f'xkb_keymap {{ xkb_keycodes "kiosk" {{ minimum = {_FIRST_XKB}; maximum = 255; {codes} }};'
        ' xkb_types "kiosk" { include "complete" }; xkb_compatibility "kiosk" { include "complete" };'
        f' xkb_symbols "kiosk" {{ {symbols} }}; }};'
    )
