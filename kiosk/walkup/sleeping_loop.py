"""An event loop that falls asleep in one process and goes on in another, forked from it."""

import asyncio
from selectors import DefaultSelector


class SleepingLoop(asyncio.SelectorEventLoop):
    """A loop whose tasks a forked child goes on with. While it sleeps it holds no open file, and must not be run."""

    _sleeps = False

    def fall_asleep(self) -> None:
        """Close the files that asyncio waits on; tasks stay as they are. Nobody may be watching a file of their own."""
        self._close_self_pipe()  # type: ignore[attr-defined]  # what close() does, and all of it that may be done here
        self._selector.close()
        self._sleeps = True

    def wake_up(self) -> None:
        """Open them anew, in this process."""
        self._selector = DefaultSelector()
        self._make_self_pipe()  # type: ignore[attr-defined]  # what a new loop does first
        self._sleeps = False

    def close(self) -> None:
        """Close for good, even while it sleeps."""
        if self._sleeps:
            self.wake_up()
        super().close()
