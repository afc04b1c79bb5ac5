"""What is shown when even the content cannot be read: two numbers that everybody here can use.

The only words for visitors outside ``content/``, because it is for the moment when that folder is lost.
Source: the hotline page of the U.S. Office for Victims of Crime, read 2026-09-14.
"""

from collections.abc import Iterator
from pathlib import Path

from kiosk.walkup.pulse import Pulse

_LINES = (
    "In danger now? Call 911.",
    "Or tell any staff member: I need help now.",
    "",
    "National Domestic Violence Hotline",
    "1-800-799-7233",
)


def last_resort(columns: int, rows: int) -> bytes:
    """Draw the lines on an empty screen, as far as it holds them."""
    drawn = [f"\x1b[{row};1H{line[:columns]}" for row, line in enumerate(_LINES[:rows], 1)]
    return f"{''.join(drawn)}\x1b[1;1H".encode()


class LastResort:
    """The service for an installation so broken that no other can be made: it only ever shows these lines.

    Args:
        fault: Why there is no other.
    """

    def __init__(self, fault: Exception) -> None:
        self._fault = fault

    def load(self) -> None:
        """Fail, so that no visit begins.

        Raises:
            Exception: The fault.
        """
        raise self._fault

    def warm(self) -> Iterator[object]:
        """Nothing comes later."""
        return iter(())

    def serve(self, go: int, pulse: Pulse) -> None:
        """Never asked, as nothing was loaded."""

    def tidy(self, job: int) -> None:
        """Nothing was ever printed."""

    def neutral(self, columns: int, rows: int) -> bytes:
        """The lines."""
        return last_resort(columns, rows)

    def plain(self, columns: int, rows: int) -> bytes:
        """The lines."""
        return last_resort(columns, rows)

    def watched(self) -> tuple[Path, ...]:
        """No file would mend it."""
        return ()
