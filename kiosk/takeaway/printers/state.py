"""What a printer says of itself, in the few words that anybody needs."""

from enum import StrEnum


class PrinterState(StrEnum):
    """How a printer is. Only what is known to be wrong keeps a slip back: many printers never answer."""

    READY = "ready"
    LOW = "low"
    OUT = "out"
    COVER_OPEN = "cover-open"
    OFFLINE = "offline"
    UNKNOWN = "unknown"

    @property
    def can_print(self) -> bool:
        """Say whether a slip may be tried; so it may where nothing is known."""
        return self in (PrinterState.READY, PrinterState.LOW, PrinterState.UNKNOWN)
