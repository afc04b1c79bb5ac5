"""What is to be done later, in a loop that sleeps until then."""

from collections.abc import Callable
from time import monotonic

Act = Callable[[], object]


class Later:
    """Acts and the times they are due; each act waits once at most."""

    def __init__(self) -> None:
        self._due_s: dict[Act, float] = {}

    def after(self, pause_s: float, act: Act) -> None:
        """Do ``act`` after a pause, counted from now."""
        self._due_s[act] = monotonic() + pause_s

    def waits(self, act: Act) -> bool:
        """Say whether ``act`` is still to be done."""
        return act in self._due_s

    def forget(self, act: Act) -> None:
        """Do not do it after all."""
        self._due_s.pop(act, None)

    def forget_all(self) -> None:
        """Do nothing of what was to be done."""
        self._due_s.clear()

    def pause_s(self) -> float | None:
        """Return how long there is nothing to do; None: for ever."""
        return max(0.0, min(self._due_s.values()) - monotonic()) if self._due_s else None

    def do_what_is_due(self) -> None:
        """Do everything whose time has come; an act may add and forget others."""
        now_s = monotonic()
        for act in [act for act, due_s in self._due_s.items() if due_s <= now_s]:
            if self._due_s.pop(act, None) is not None:
                act()
