"""The screens that the compositor has, as it tells of them."""

import struct
from collections.abc import Callable
from dataclasses import replace

from kiosk.stage.screen import Screen
from kiosk.stage.wayland import Wayland

_INTERFACE = "wl_output"
_GEOMETRY, _MODE, _DONE = 0, 1, 2
_CURRENT = 1
_QUARTER_TURNS = (1, 3, 5, 7)


class Output:
    """One screen, followed as it changes.

    Args:
        wayland: The compositor.
        changed: Told when it has become another one.

    Attributes:
        screen: What is known of it; None where there is no screen at all.
    """

    def __init__(self, wayland: Wayland, changed: Callable[[], None]) -> None:
        self._wayland, self._changed = wayland, changed
        self._turned = False
        self._told = Screen(0, 0)
        self.screen: Screen | None = None
        for number, (interface, _version) in tuple(wayland.globals.items()):
            self._follow(number, interface)
        wayland.added = self._follow
        wayland.roundtrip()

    def _follow(self, number: int, interface: str) -> None:
        """Follow a screen: also one that comes back after it was dark or unplugged. The last to come counts."""
        if interface == _INTERFACE:
            self._wayland.bind_one(number, 2, self._on_output)

    def _on_output(self, opcode: int, body: bytes) -> None:
        if opcode == _GEOMETRY:
            _x, _y, width_mm, height_mm = struct.unpack_from("=iiii", body)
            self._turned = struct.unpack_from("=i", body, len(body) - 4)[0] in _QUARTER_TURNS
            self._told = replace(self._told, width_mm=width_mm, height_mm=height_mm)
        elif opcode == _MODE:
            flags, width, height = struct.unpack_from("=Iii", body)
            if flags & _CURRENT:
                self._told = replace(self._told, width=width, height=height)
        elif opcode == _DONE:
            told = self._told
            if self._turned:
                told = Screen(told.height, told.width, told.height_mm, told.width_mm)
            before, self.screen = self.screen, told
            if before is not None and before != told:
                self._changed()
