"""The keys by which staff come in: a few function keys one after the other, which nobody presses by chance."""

import re
import time
from collections.abc import Callable, Sequence

WITHIN_S = 3.0
"""From the first key to the last."""

LEAST_GAP_S = 0.1
"""Reads that follow each other more quickly are of one key that is held down."""

TOGETHER = 2
"""So many keys may come in one read, where a page was being drawn meanwhile; more are one that is held down."""

_SEQUENCES = {
    b"\x1b[15~": "F5",
    b"\x1b[[E": "F5",  # the Linux console
    b"\x1b[17~": "F6",
    b"\x1b[18~": "F7",
    b"\x1b[19~": "F8",
    b"\x1b[20~": "F9",
    b"\x1b[21~": "F10",
    b"\x1b[23~": "F11",
}

_ONE = re.compile(b"|".join(map(re.escape, _SEQUENCES)))


class StaffKeys:
    """Watches what is read from the terminal for the keys of staff, with nothing between them.

    Args:
        keys: Their names in order, of `kiosk.settings.CHORD_KEYS`.
        clock: Monotonic seconds.
    """

    def __init__(self, keys: Sequence[str], clock: Callable[[], float] = time.monotonic) -> None:
        self._keys, self._clock = tuple(keys), clock
        self._pressed: list[tuple[str, float]] = []

    def complete(self, data: bytes) -> bool:
        """Take one read; say whether it is the last of the keys."""
        names, now_s = _names(data), self._clock()
        if not names:
            self._pressed = []
            return False
        if len(names) > TOGETHER or (self._pressed and now_s - self._pressed[-1][1] < LEAST_GAP_S):
            # A key that repeats by itself must not begin anew each time: its own time goes on.
            self._pressed = [("", now_s)]
            return False
        self._pressed = [*self._pressed, *((name, now_s) for name in names)][-len(self._keys) :]
        return tuple(name for name, _ in self._pressed) == self._keys and now_s - self._pressed[0][1] <= WITHIN_S


def _names(data: bytes) -> tuple[str, ...]:
    """Return the keys that ``data`` is made of; none when there is anything else in it."""
    found = _ONE.findall(data)
    return tuple(_SEQUENCES[one] for one in found) if b"".join(found) == data else ()
