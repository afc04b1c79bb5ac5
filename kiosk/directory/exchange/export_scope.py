"""What of a provider leaves the house: what visitors may see, unless somebody asks for all of it."""

from dataclasses import replace

from kiosk.directory.address_safety import for_visitors
from kiosk.directory.provider import Provider


def going_out(provider: Provider, with_withheld: bool) -> Provider | None:
    """Return what may be written into a file for others; None when not even the name may.

    Without ``with_withheld`` a withheld address stays in, with every text that tells its street, and so do the
    notes and initials of staff. Retired providers go out as retired.
    """
    if with_withheld:
        return provider
    shown = for_visitors(replace(provider, status="active"))
    return None if shown is None else replace(shown, status=provider.status)
