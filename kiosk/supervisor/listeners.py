"""All who listen to the supervisor, told at the right moment."""

from collections.abc import Sequence

from kiosk.supervisor.front_child import FrontChild
from kiosk.supervisor.later import Later
from kiosk.supervisor.listener import Listener

FIRST_LOOK_S = 0.01
_LATER_LOOKS = 0.25
"""Each look waits for this part of the time that has passed already."""


class Listeners:
    """Tells each listener, the first one first.

    Args:
        listeners: Who is told.
        later: Where a look at a child that is still mounting is put off to.
    """

    def __init__(self, listeners: Sequence[Listener], later: Later) -> None:
        self._listeners = listeners
        self._later = later
        self._front: FrontChild | None = None

    def handed_over(self, front: FrontChild) -> None:
        """Tell that the kiosk is ready, as soon as ``front`` takes keys."""
        if self._listeners:
            self._front = front
            self._later.after(FIRST_LOOK_S, self._look)

    def ready(self) -> None:
        """Tell now that the kiosk is ready."""
        for listener in self._listeners:
            listener.ready()

    def resting(self) -> None:
        """Tell that nothing serves and the plain page is up."""
        self.forget()
        for listener in self._listeners:
            listener.resting()

    def visit_over(self) -> None:
        """Tell that a visit, or work of staff, is over and the screen covered."""
        self.forget()
        for listener in self._listeners:
            listener.visit_over()

    def forget(self) -> None:
        """Wait for no child to take keys any more: it has ended."""
        self._front = None
        self._later.forget(self._look)

    def crashed(self, code: int) -> None:
        """Tell that a child ended by a fault."""
        for listener in self._listeners:
            listener.crashed(code)

    def _look(self) -> None:
        if self._front is None:
            return
        if self._front.has_begun:
            self.forget()
            self.ready()
        else:
            self._later.after(FIRST_LOOK_S + self._front.lived_s * _LATER_LOOKS, self._look)
