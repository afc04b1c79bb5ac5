"""A keyboard with a real layout, for a compositor that has none: what its keys type, libxkbcommon decides.

wtype brings a layout of its own, in which Shift and AltGr change nothing; so it cannot show what a Spanish or German
keyboard sends. This runs by itself in the system under test, with the standard library and libxkbcommon alone:

    python3 -m tests.deploy.virtual_keyboard LAYOUT[:VARIANT[:OPTION]] WORD...

A word is a key that is tapped (``a``, ``f12``), ``+key`` presses it, ``-key`` lets it go, and ``.`` rests for a while.
"""

import ctypes
import os
import sys
import tempfile
import time

from kiosk.stage.wayland import Wayland, compositor_path

REST_S = 0.3
_ROWS = {2: "1234567890", 12: ("minus", "equals"), 16: "qwertyuiop[]", 30: "asdfghjkl;'`", 43: "\\zxcvbnm,./"}
_NAMED = """
    esc=1 backspace=14 tab=15 enter=28 ctrl=29 shift=42 rshift=54 alt=56 space=57 capslock=58 numlock=69 kp7=71 kp5=76
    kp3=81 less=86 f11=87 f12=88 kpenter=96 rctrl=97 print=99 altgr=100 home=102 up=103 left=105 right=106 down=108
    pagedown=109 delete=111 mute=113 louder=115 power=116 super=125 menu=127 sleep=142 wake=143 mail=155 play=164
"""
CODES = {name: int(code) for name, _, code in (word.partition("=") for word in _NAMED.split())}
"""Key names, those of letters on a US keyboard, and their numbers in the kernel."""

CODES |= {f"f{number}": 58 + number for number in range(1, 11)}
CODES |= {sign: first + at for first, row in _ROWS.items() for at, sign in enumerate(row)}


class _RuleNames(ctypes.Structure):
    _fields_ = [(name, ctypes.c_char_p) for name in ("rules", "model", "layout", "variant", "options")]


class Layout:
    """A layout, and which of its modifiers are down.

    Args:
        name: Such as ``us:intl``.
    """

    def __init__(self, name: str) -> None:
        self._xkb = ctypes.CDLL("libxkbcommon.so.0")
        for function in ("context_new", "keymap_new_from_names", "keymap_get_as_string", "state_new"):
            getattr(self._xkb, f"xkb_{function}").restype = ctypes.c_void_p
        layout, variant, option = [*name.split(":", 2), "", ""][:3]
        names = _RuleNames(b"evdev", b"pc105", layout.encode(), variant.encode(), option.encode())
        context = ctypes.c_void_p(self._xkb.xkb_context_new(0))
        self._keymap = ctypes.c_void_p(self._xkb.xkb_keymap_new_from_names(context, ctypes.byref(names), 0))
        self._state = ctypes.c_void_p(self._xkb.xkb_state_new(self._keymap))

    def as_text(self) -> bytes:
        """Return the layout as a compositor takes it, with the NUL at its end."""
        return ctypes.string_at(self._xkb.xkb_keymap_get_as_string(self._keymap, 1)) + b"\0"

    def change(self, code: int, is_down: bool) -> tuple[int, int, int, int]:
        """Press or let go a key; return modifiers that are held, latched and locked, and the group."""
        self._xkb.xkb_state_update_key(self._state, code + 8, int(is_down))
        held, latched, locked = (self._xkb.xkb_state_serialize_mods(self._state, part) for part in (1, 2, 4))
        return held, latched, locked, self._xkb.xkb_state_serialize_layout(self._state, 128)


class VirtualKeyboard:
    """Plugs a keyboard in.

    Args:
        layout: Its layout.
    """

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._wayland = Wayland(compositor_path(os.environ["XDG_RUNTIME_DIR"], os.environ["WAYLAND_DISPLAY"]))
        (seat,) = self._wayland.bind("wl_seat", 1)
        (maker,) = self._wayland.bind("zwp_virtual_keyboard_manager_v1", 1)
        self._keyboard = self._wayland.new()
        self._wayland.request(maker, 0, seat, self._keyboard)
        with tempfile.TemporaryFile() as file:
            file.write(layout.as_text())
            file.flush()
            self._wayland.request(self._keyboard, 0, 1, file.tell(), files=[file.fileno()])
            self._wayland.roundtrip()

    def key(self, name: str, is_down: bool) -> None:
        """Press or let go a key."""
        self._wayland.request(self._keyboard, 1, int(time.monotonic() * 1000), CODES[name], int(is_down))
        self._wayland.request(self._keyboard, 2, *self._layout.change(CODES[name], is_down))
        self._wayland.roundtrip()


def main(layout: str, words: list[str]) -> None:
    """Press keys."""
    keyboard = VirtualKeyboard(Layout(layout))
    time.sleep(REST_S)  # the window in front is told of a new keyboard only now
    for word in words:
        if word == ".":
            time.sleep(REST_S)
        elif word[0] in "+-":
            keyboard.key(word[1:], word[0] == "+")
        else:
            keyboard.key(word, True)
            keyboard.key(word, False)
    time.sleep(REST_S)  # with the keyboard gone keys that wait would be lost


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
