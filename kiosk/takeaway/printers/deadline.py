"""How long a printer may take: it may be slow, but nobody waits for one that is gone."""

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Patience:
    """How long each thing may take, in seconds.

    Attributes:
        ask: Asking for the state, from the first try to reach it.
        answer: One answer.
        stall: Without a byte taken or an answer given.
        finish: Printing what it took, where it tells when it is done.
        whole: Handing over one slip, beside the time that its bytes need on a serial line.
    """

    ask: float = 3.0
    answer: float = 0.8
    stall: float = 8.0
    finish: float = 12.0
    whole: float = 45.0


USUAL = Patience()


class Deadline:
    """A moment that comes.

    Args:
        seconds: From now.
        within: Another deadline that this one never outlasts.
        clock: Seconds that only grow.
    """

    def __init__(
        self, seconds: float, within: "Deadline | None" = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._clock = clock
        self._moment = clock() + seconds
        if within is not None:
            self._moment = min(self._moment, within._moment)

    @property
    def left(self) -> float:
        """Seconds until it comes; never below 0."""
        return max(0.0, self._moment - self._clock())

    @property
    def is_over(self) -> bool:
        """Say whether it came."""
        return self.left <= 0
