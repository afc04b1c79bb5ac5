"""Shift pressed three times with nothing between: a way to leave that needs no look at the keyboard."""

import time
from collections.abc import Callable

TIMES = 3
WITHIN_S = 5.0
"""From the first press to the last."""


class ShiftThrice:
    """Counts presses of Shift alone.

    Args:
        clock: Monotonic seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._pressed: list[float] = []

    def press(self) -> bool:
        """Note a press; say whether it is the third in time. Then the count begins anew."""
        self._pressed = [*self._pressed, self._clock()][-TIMES:]
        if len(self._pressed) < TIMES or self._pressed[-1] - self._pressed[0] > WITHIN_S:
            return False
        self._pressed = []
        return True

    def other(self) -> None:
        """Something else was pressed, clicked or pasted."""
        self._pressed = []
