"""How a visit, or the work of staff, ends, as the exit code of its process."""

from enum import IntEnum


class VisitEnd(IntEnum):
    """Exit codes of the process of a visit, or of staff; any other code is a crash."""

    LEFT = 0
    """The visitor left, chose to start fresh, or the quiet time ran out."""

    STOP_KIOSK = 64
    """Somebody trying the kiosk at a desk stopped the whole program."""

    STAFF = 65
    """The keys of staff were pressed: the visit is over, and staff may sign in."""

    LOCKED = 66
    """Staff covered their screen: what was not saved is gone, and it takes the PIN to go on."""

    CRASHED = 70
    """Something in the visit went wrong."""
