"""The child that has the terminal, and whether it still reads its keys."""

from time import monotonic

from kiosk.supervisor.child import Child
from kiosk.supervisor.later import Later
from kiosk.supervisor.terminal import Size, Terminal

UNREAD_LIMIT_S = 2.0
START_LIMIT_S = 15.0
"""A child that is still mounting may leave keys unread for so long."""


class FrontChild:
    """Gives the terminal to a child, and kills it when it leaves keys unread without a sign of life.

    Args:
        child: The child; it is told to go.
        terminal: What it gets.
        later: Where a look at the keys is put off to.
        painted: The size that what is on the terminal was painted for; the child draws anew if it is another now.
    """

    def __init__(self, child: Child, terminal: Terminal, later: Later, painted: Size) -> None:
        self._child = child
        self._terminal = terminal
        self._later = later
        self._since_s = monotonic()
        terminal.give(child.pid)
        child.go(*painted)
        self._expect_a_beat()  # keys may have come before it

    @property
    def pid(self) -> int:
        """Number of the process."""
        return self._child.pid

    @property
    def lived_s(self) -> float:
        """How long it has had the terminal."""
        return monotonic() - self._since_s

    @property
    def has_begun(self) -> bool:
        """Whether it is mounted and takes keys."""
        return self._child.has_begun()

    @property
    def was_used(self) -> bool:
        """Whether it has read a key, or is about to."""
        return self._child.pulse.count() > 0 or self._terminal.unread() > 0

    @property
    def job(self) -> int:
        """What it has noted of its printing; see `Pulse.note_job`."""
        return self._child.pulse.job()

    def keys_came(self) -> None:
        """Begin to wait for a beat. More keys give no more time to a child that does not move."""
        if not self._later.waits(self._look) or self._child.pulse.count() != self._beats:
            self._expect_a_beat()

    def kill(self) -> None:
        """End it now."""
        self._child.kill()

    def close(self) -> None:
        """Forget it; the terminal is not touched."""
        self._later.forget(self._look)
        self._child.close()

    def _expect_a_beat(self) -> None:
        self._beats = self._child.pulse.count()
        self._later.after(UNREAD_LIMIT_S, self._look)

    def _look(self) -> None:
        if not self._terminal.unread():
            return
        mounting = not self._child.has_begun() and monotonic() < self._child.born_s + START_LIMIT_S
        if mounting or self._child.pulse.count() != self._beats:
            self._expect_a_beat()
        else:
            self._child.kill()
