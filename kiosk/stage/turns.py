"""When a terminal is replaced: after each visit, when it has ended, and never under a visitor's hands."""

from collections.abc import Callable
from time import monotonic
from typing import Generic, TypeVar

SETTLE_S = 0.2
"""A screen that changes does so several times in a row."""

READY_WITHIN_S = 60.0
"""A kiosk that is not ready by then never will be."""

LIVED_S = 30.0
"""What lived longer did not end by a fault that comes back at once."""

DELAYS_S = (0.0, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 30.0)
"""Before each new try, when one after the other fails."""

GIVE_UP = 4
"""So many in a row that ended before they were ready, with none in front: the next would not be better."""

Thing = TypeVar("Thing")


class Turns(Generic[Thing]):
    """Keeps one terminal in front, and another behind it only while it takes over.

    The new one covers the old one as soon as it draws, with the neutral screen, and gets the keys from then on;
    they wait in it until its kiosk answers. The kiosk in the old one begins no visit meanwhile; see
    `kiosk.supervisor.stage_line.HOLD_S`. Where that time was not enough, as no new one could be started, the old one
    serves again. A visit that begins there is not taken away: a new one that comes gives way until it is over.

    Args:
        start: Starts a terminal with the kiosk in it; raises OSError where the system gives no more processes.
        end: Ends one, and all that it holds.
        clock: Monotonic seconds.

    Attributes:
        front: The terminal in use; None where there is none yet, or none any more.
        coming: The one that is to follow it.
    """

    def __init__(
        self, start: Callable[[], Thing], end: Callable[[Thing], None], clock: Callable[[], float] = monotonic
    ) -> None:
        self.front: Thing | None = None
        self.coming: Thing | None = None
        self._start, self._end, self._clock = start, end, clock
        self._in_use = False
        self._failures = self._never_ready = 0
        self._front_since_s = self._coming_since_s = clock()
        self._start_at_s: float | None = clock()

    @property
    def top(self) -> Thing | None:
        """The terminal that is seen and has the keyboard."""
        return self.front if self.coming is None else self.coming

    @property
    def is_hopeless(self) -> bool:
        """No terminal can be started, and nothing is on the screen: somebody else must try."""
        return self._never_ready >= GIVE_UP and self.top is None

    def pause_s(self) -> float | None:
        """Return how long nothing is to be done, in seconds; None for as long as nothing happens."""
        due_s = self._start_at_s if self.coming is None else self._coming_since_s + READY_WITHIN_S
        return None if due_s is None else max(0.0, due_s - self._clock())

    def go_on(self) -> None:
        """Do what is due."""
        if self.pause_s() != 0.0:
            return
        if self.coming is not None:
            failed, self.coming = self.coming, None
            self._end(failed)
            if self.front is not None:  # it serves, and another one that hangs would cover it for as long again
                self._failures = len(DELAYS_S)
            self._never_ready = GIVE_UP  # for a minute it left the screen without an answer
            self._try_later(READY_WITHIN_S)
            return
        self._start_at_s, self._coming_since_s = None, self._clock()
        try:
            self.coming = self._start()
        except OSError:
            self._never_ready += 1
            self._try_later(0.0)

    def begun(self, thing: Thing) -> None:
        """A visit begins there."""
        self.ready(thing)
        if self.coming is not None and thing == self.front:
            given_up, self.coming = self.coming, None
            self._end(given_up)
        if thing == self.front:
            self._in_use = True
            self._start_at_s = None

    def over(self, thing: Thing) -> None:
        """A visit has ended there: it is to be replaced."""
        self.ready(thing)
        if thing == self.front:
            self._in_use = False
            if self._clock() - self._front_since_s > LIVED_S:
                self._failures = 0
            if self.coming is None:
                self._start_at_s = self._clock()

    def renew(self) -> None:
        """Replace the one in front as soon as nobody uses it: it was started for another screen."""
        if self.coming is not None:
            failed, self.coming = self.coming, None
            self._end(failed)
        if not self._in_use:
            self._start_at_s = self._clock() + SETTLE_S

    def hurry(self) -> None:
        """Do at once what was put off after a failure: its cause may be gone."""
        if self._start_at_s is not None:
            self._start_at_s, self._failures = self._clock(), 0

    def ready(self, thing: Thing) -> None:
        """A kiosk answers there: if it is the one that was to come, the one before it ends."""
        if thing != self.coming:
            return
        before, self.front, self.coming, self._never_ready = self.front, self.coming, None, 0
        self._front_since_s, self._in_use = self._coming_since_s, False
        if before is not None:
            self._end(before)

    def ended(self, thing: Thing) -> None:
        """It has ended by itself: another one comes, at once if this had gone well for a while."""
        if thing == self.coming:
            self.coming = None
            self._never_ready += 1
            self._try_later(self._clock() - self._coming_since_s)
        elif thing == self.front:
            self.front, self._in_use = None, False
            if self.coming is None:
                self._try_later(self._clock() - self._front_since_s)

    def _try_later(self, lived_s: float) -> None:
        if lived_s > LIVED_S and self.front is None:
            self._failures = 0
        self._start_at_s = self._clock() + DELAYS_S[min(self._failures, len(DELAYS_S) - 1)]
        self._failures += 1
