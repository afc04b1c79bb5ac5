"""The screen at night: dark after a while without a key, and on at the next one.

https://wayland.app/protocols/ext-idle-notify-v1
"""

from collections.abc import Callable

from kiosk.stage.night import Night, time_of_day_s
from kiosk.stage.screen_power import ScreenPower
from kiosk.stage.wayland import Wayland

IDLE_MS = 960_000
"""Longer than any quiet time that staff can set: no visit goes on, and its terminal has been replaced."""

_GET_NOTIFICATION, _IDLED = 1, 0


class NightScreen:
    """Switches the screen off and on.

    Args:
        wayland: The compositor.
        night: When the screen may be dark.
        lit: Told when it is on again.
        clock: Seconds since midnight.
    """

    def __init__(
        self, wayland: Wayland, night: Night, lit: Callable[[], None], clock: Callable[[], int] = time_of_day_s
    ) -> None:
        self._night, self._lit, self._clock = night, lit, clock
        self._power = ScreenPower(wayland)
        self._is_idle = self._is_dark = False
        seats, notifiers = list(wayland.bind("wl_seat", 1)), list(wayland.bind("ext_idle_notifier_v1", 1))
        if seats and notifiers:
            notification = wayland.new(self._on_idle)
            wayland.request(notifiers[0], _GET_NOTIFICATION, notification, IDLE_MS, seats[0])

    def pause_s(self) -> float:
        """Return how long the time of the day changes nothing, in seconds."""
        return float(self._night.next_turn_s(self._clock()))

    def go_on(self) -> None:
        """Switch, if it is time to."""
        dark = self._is_idle and self._night.holds(self._clock())
        if dark is self._is_dark:
            return
        self._is_dark = dark
        self._power.switch(not dark)
        if not dark:
            self._lit()

    def _on_idle(self, opcode: int, body: bytes) -> None:
        self._is_idle = opcode == _IDLED
        self.go_on()
