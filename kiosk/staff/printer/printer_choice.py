"""Which printers there are to choose from, and what is set when one of them is chosen."""

from collections.abc import Iterator, Sequence

from kiosk.guide.glyphs import without_hidden
from kiosk.guide.words import Wording
from kiosk.printer_settings import PrinterKind, PrinterSettings, papers_of
from kiosk.settings_file import Value
from kiosk.takeaway.printers.devices import Device

NONE, NETWORK, FILE = "none", "network", "file"
"""Keys of the choices that are no device found here."""


def choices(found: Sequence[Device], words: Wording) -> Iterator[tuple[str, str]]:
    """Yield a key and the words of each choice; the key of a device found is its place in ``found``."""
    for place, device in enumerate(found):
        told = f"{words(f'staff-printer-kind-{device.kind}')}, {device.address}"
        yield str(place), without_hidden(f"{told} ({device.name})" if device.name else told)
    yield NETWORK, words("staff-printer-network")
    yield FILE, words("staff-printer-file")
    yield NONE, words("staff-printer-none")


def typed_kind(choice: str, address: str) -> PrinterKind:
    """Say how a printer is reached whose address was typed."""
    if choice == NETWORK:
        return "network"
    return "serial" if address.strip().startswith("/dev/tty") else "file"


def changes(
    printer: PrinterSettings, kind: PrinterKind, address: str, name: str, profiles: Sequence[str]
) -> dict[str, Value]:
    """Return what is written when a printer is chosen.

    Whether visitors reach it was said of the one before, so of another one that is to be said again.

    Args:
        printer: What was set before.
        kind: How the new one is reached.
        address: Where it is.
        name: What it calls itself, or "".
        profiles: Names of all receipt printers that are known.
    """
    reachable = printer.reachable and (kind, address.strip()) == (printer.kind, printer.address)
    new: dict[str, Value] = {"printer.kind": kind, "printer.address": address.strip(), "printer.reachable": reachable}
    if printer.paper not in papers_of(kind):
        new["printer.paper"] = papers_of(kind)[0]
    if kind not in ("cups", "none"):
        new["printer.profile"] = profile_of(name, profiles)
    return new


def profile_of(name: str, profiles: Sequence[str]) -> str:
    """Return the profile that a printer names itself by, the longest that fits; else the usual one."""
    said = f" {name.casefold()} "
    fitting = [profile for profile in profiles if f" {profile.casefold()} " in said]
    return max(fitting, key=len, default="default")
