"""Switching the screens off and on. The windows on them live on, and keys go on reaching them.

https://wayland.app/protocols/wlr-output-management-unstable-v1
"""

import struct
from dataclasses import dataclass

from kiosk.stage.wayland import CompositorGone, Wayland

_HEAD, _DONE = 0, 1
_ENABLED, _CURRENT_MODE, _FINISHED = 4, 5, 9
_CREATE, _ENABLE, _DISABLE, _APPLY, _DESTROY, _SET_MODE = 0, 0, 1, 2, 4, 0
_FAILED = 1


@dataclass(slots=True)
class _Head:
    """A screen.

    Attributes:
        is_on: It shows something.
        mode: The mode it had last; 0 for none known.
    """

    is_on: bool = False
    mode: int = 0


class ScreenPower:
    """All screens, as the compositor manages them; where it manages none, they stay as they are.

    Args:
        wayland: The compositor.
    """

    def __init__(self, wayland: Wayland) -> None:
        self._wayland = wayland
        self._heads: dict[int, _Head] = {}
        self._serial = 0
        self._wanted: bool | None = None
        self._manager = next(wayland.bind("zwlr_output_manager_v1", 2, self._on_manager), None)
        wayland.roundtrip()

    def switch(self, on: bool) -> None:
        """Switch every screen on or off; one that is plugged in later follows."""
        self._wanted = on
        self._apply()

    def _apply(self) -> None:
        changing = {number: head for number, head in self._heads.items() if head.is_on is not self._wanted}
        if self._manager is None or self._wanted is None or not changing:
            return
        ask = self._wayland.request
        change = self._wayland.new(lambda opcode, body: self._on_change(change, opcode))
        ask(self._manager, _CREATE, change, self._serial)
        for number, head in self._heads.items():
            if not self._wanted:
                ask(change, _DISABLE, number)
                continue
            shown = self._wayland.new()
            ask(change, _ENABLE, shown, number)
            if head.mode:
                ask(shown, _SET_MODE, head.mode)
        ask(change, _APPLY)

    def _on_manager(self, opcode: int, body: bytes) -> None:
        (number,) = struct.unpack_from("=I", body)
        if opcode == _HEAD:
            self._heads[number] = _Head()
            self._wayland.follow(number, lambda event, told: self._on_head(number, event, told))
        elif opcode == _DONE:
            self._serial = number
            self._apply()  # what was asked for meanwhile was about screens that have changed

    def _on_head(self, number: int, opcode: int, body: bytes) -> None:
        head = self._heads[number]
        if opcode == _ENABLED:
            head.is_on = struct.unpack("=i", body)[0] != 0
        elif opcode == _CURRENT_MODE:
            (head.mode,) = struct.unpack("=I", body)
        elif opcode == _FINISHED:
            del self._heads[number]

    def _on_change(self, change: int, opcode: int) -> None:
        self._wayland.request(change, _DESTROY)
        if opcode == _FAILED and self._wanted:
            raise CompositorGone  # a new one brings the screen back
