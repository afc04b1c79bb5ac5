"""Who else is told what the supervisor does: systemd, the stage that starts terminals, the count of crashes."""

from typing import Protocol


class Listener(Protocol):
    """Is told of turns in the supervisor's work, in its own process, between two acts; a visitor may be waiting.

    It answers at once, raises nothing, and starts no thread. Nothing that a visitor typed or chose is ever told.
    """

    def ready(self) -> None:
        """Hear that the kiosk serves: the neutral screen is up and a child takes keys behind it.

        Told after each hand-over, before each visit.
        """

    def resting(self) -> None:
        """Hear that nothing serves for now: the plain page is up, and more is not to be had."""

    def visit_over(self) -> None:
        """Hear that the screen is covered after a visit, or work of staff, in which a key was pressed."""

    def crashed(self, code: int) -> None:
        """Hear that a child ended by a fault.

        Args:
            code: Its exit code, or the negative number of the signal that killed it.
        """
