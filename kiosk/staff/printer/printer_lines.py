"""What is set for the printer, as lines of a list: each can be chosen to change it."""

from collections.abc import Iterator
from typing import get_args

from kiosk.guide.glyphs import without_hidden
from kiosk.guide.words import Wording
from kiosk.printer_settings import PrinterSettings, SlipKind, SlipTitle

ONE_KIND = "kind-"
"""The key of a line about one kind of slip begins so."""

SLIP_KINDS: tuple[SlipKind, ...] = get_args(SlipKind)


def printer_lines(printer: PrinterSettings, words: Wording) -> Iterator[tuple[str, str]]:
    """Yield a key and the words of each line; where no printer is set, one line alone.

    A line with the key "" is a heading.
    """
    yield "printer", words("staff-printer-which", value=printer_told(printer, words))
    if not printer.is_set:
        return
    yield "paper", words("staff-printer-paper", value=words(f"staff-printer-paper-{printer.paper}"))
    if printer.is_receipt:
        yield "profile", words("staff-printer-profile", value=without_hidden(printer.profile))
    place = without_hidden(printer.comes_out) or words("staff-printer-not-told")
    yield "comes_out", words("staff-printer-comes-out", value=place)
    if not printer.is_receipt:
        answer = words("staff-settings-yes" if printer.reachable else "staff-settings-no")
        yield "reachable", words("staff-printer-reachable", value=answer)
    yield "slips_per_visit", words("staff-printer-slips", count=printer.slips_per_visit)
    yield "title", words("staff-printer-title-line", value=title_told(printer.title, words))
    yield "", words("staff-printer-kinds")
    for kind in SLIP_KINDS:
        mark = "[x]" if kind in printer.kinds else "[ ]"
        yield f"{ONE_KIND}{kind}", f"{mark} {words(f'staff-printer-slip-{kind}')}"


def printer_told(printer: PrinterSettings, words: Wording) -> str:
    """Name the printer: its kind and its address."""
    told = words(f"staff-printer-kind-{printer.kind if printer.is_set else 'none'}")
    return f"{told}, {without_hidden(printer.address)}" if printer.is_set else told


def title_told(title: SlipTitle, words: Wording) -> str:
    """Give a title as it stands on a slip."""
    return words("staff-printer-title-none") if title == "none" else words(f"slip-title-{title}")
