"""A service whose faults can neither end the supervisor nor keep the screen from being covered."""

import gc
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import TypeVar

from kiosk.supervisor.service import Service
from kiosk.supervisor.spare_room import make_room

LIMIT_S = 60
"""Longest answer: a file that turns out to be a pipe would be read for ever."""

T = TypeVar("T")

_NO_MORE = object()


class GuardedService:
    """Loads a service and remembers the last picture it drew.

    Attributes:
        service: The service itself, for a child.
        loaded: Something was loaded and can be served.
        fault: What the service raised since the last load began, if it did.
    """

    def __init__(self, service: Service) -> None:
        self.service = service
        self.loaded = False
        self.fault: Exception | None = None
        self._asking = False
        self._drawn: tuple[bool, int, int] | None = None
        self._picture = b""
        self._pieces: Iterator[object] | None = None

    def watched(self) -> tuple[Path, ...]:
        """Return the folders whose changes matter."""
        return self._asked(self.service.watched) or ()

    def load(self) -> bool:
        """Load, and say whether that went well; the collector leaves alone what children are to share."""
        gc.unfreeze()
        gc.disable()
        self.fault = None
        self._asked(self.service.load)
        if self.loaded:
            gc.collect()  # what an earlier load left
        gc.enable()
        gc.freeze()
        self._drawn = self._pieces = None
        self.loaded = self.loaded or self.fault is None
        return self.fault is None

    def warm_more(self) -> bool:
        """Let the service make a piece ready that no visit has to wait for; say whether there was one."""
        if self._pieces is None:
            self._pieces = self._asked(self.service.warm) or iter(())
        pieces = self._pieces
        more = self._asked(lambda: next(pieces, _NO_MORE))
        if more is None or more is _NO_MORE:
            gc.collect()  # pages that only the pieces needed
            make_room()
            gc.freeze()
            return False
        return True

    def picture(self, plain: bool, columns: int, rows: int) -> bytes:
        """Return the plain page or the neutral screen; nothing at all when it cannot be drawn."""
        wanted = (plain, columns, rows)
        if self._drawn != wanted:
            draw = self.service.plain if plain else self.service.neutral
            self._picture = self._asked(lambda: draw(columns, rows)) or b""
            self._drawn = wanted
        return self._picture

    def _asked(self, ask: Callable[[], T]) -> T | None:
        signal.signal(signal.SIGALRM, self._too_slow)
        signal.setitimer(signal.ITIMER_REAL, LIMIT_S)
        self._asking = True
        try:
            return ask()
        except Exception as fault:  # noqa: BLE001 (the guard that keeps a kiosk from going dark)
            self.fault = fault.with_traceback(None)
            return None
        finally:
            self._asking = False
            signal.setitimer(signal.ITIMER_REAL, 0)

    def _too_slow(self, _number: int, _frame: FrameType | None) -> None:
        if self._asking:
            raise TimeoutError
