"""One program as it is kept now, and whether it is still what somebody has in front of them."""

from kiosk.directory.provider import Provider
from kiosk.directory.store.accepted_change import directory_to_read
from kiosk.problem import KioskError, Problem
from kiosk.staff.desk import Desk


def read_provider(desk: Desk, key: str) -> Provider:
    """Read one program.

    Raises:
        KioskError: ``provider-unknown``, or the directory cannot be read.
    """
    with directory_to_read(desk.home) as store:
        return store.get(key)


def must_be_as_shown(desk: Desk, shown: Provider) -> None:
    """Make sure that nobody changed the program since it was drawn: an act is about what a person sees.

    Raises:
        KioskError: ``provider-changed``, or ``provider-unknown``.
    """
    if read_provider(desk, shown.key) != shown:
        raise KioskError(Problem("provider-changed"))
