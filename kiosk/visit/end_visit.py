"""How a visit ends, as the exit code of its process."""

from enum import IntEnum


class VisitEnd(IntEnum):
    """Exit codes of a visit's process; any other code is a crash."""

    LEFT = 0
    """The visitor left, chose to start fresh, or the quiet time ran out."""

    STOP_KIOSK = 64
    """Somebody trying the kiosk at a desk stopped the whole program."""

    CRASHED = 70
    """Something in the visit went wrong."""
