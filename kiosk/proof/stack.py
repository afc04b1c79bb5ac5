"""What the proof needs of a terminal with a kiosk on it, and how it waits for what happens there."""

import time
from collections.abc import Callable
from typing import Protocol, TypeVar

from kiosk.problem import KioskError, Problem
from kiosk.proof.processes import in_front

PATIENCE_S = 180.0
"""How long anything in a visit may take before the proof is given up; a slow machine needs a tenth."""

Answer = TypeVar("Answer")


class Stack(Protocol):
    """A kiosk on a terminal of its own, which nobody sees.

    Attributes:
        name: ``pty``, ``console`` or ``cage``.
    """

    name: str

    def start(self) -> None:
        """Start the kiosk on the terminal, or start it again after its end, as systemd does.

        Raises:
            KioskError: There is no such terminal here.
        """

    def press(self, keys: bytes) -> None:
        """Send keys as this terminal sends them."""

    def shows(self, words: str) -> bool:
        """Say whether ``words`` stand on the screen now, wherever its lines are broken."""

    def keeps(self, word: str) -> tuple[str, ...]:
        """Name each place where the terminal keeps ``word`` on its screens or behind them, such as ``scrollback``."""

    def supervisor(self) -> int | None:
        """Return the process that runs the kiosk."""

    def processes(self) -> tuple[int, ...]:
        """Return all living processes of the kiosk and of its terminal."""

    def renewed(self) -> float | None:
        """Wait until what is to be replaced after a visit was; return the seconds that took, None for nothing."""

    def close(self) -> None:
        """End it all, and leave the machine as it was found."""


def until(ask: Callable[[], Answer | None], what: str, patience_s: float = PATIENCE_S, pause_s: float = 0.02) -> Answer:
    """Ask again and again until the answer is neither None nor False, and return it.

    Raises:
        KioskError: ``prove-stuck``: it did not come; ``what`` says what was waited for.
    """
    latest = time.monotonic() + patience_s
    while True:
        answer = ask()
        if answer is not None and answer is not False:
            return answer
        if time.monotonic() > latest:
            raise KioskError(Problem("prove-stuck", facts={"what": what}))
        time.sleep(pause_s)


def front_child(stack: Stack, but: int | None = None) -> int:
    """Wait until a child other than ``but`` has the terminal; return its process.

    Raises:
        KioskError: ``prove-stuck``.
    """

    def other() -> int | None:
        supervisor = stack.supervisor()
        child = None if supervisor is None else in_front(supervisor)
        return None if child == but else child

    return until(other, "a visit that waits")
