"""What CUPS tells of a printer, in the few states that anybody needs."""

from collections.abc import Iterable, Mapping

from kiosk.takeaway.printers.state import PrinterState

_OUT = {"media-empty", "media-needed", "marker-supply-empty", "toner-empty"}
_OPEN = {"cover-open", "door-open", "interlock-open"}
_GONE = {"offline", "connecting-to-device", "timed-out", "shutdown", "media-jam", "input-tray-missing"}
_LOW = {"media-low", "marker-supply-low", "toner-low"}
_SEVERITIES = ("-report", "-warning", "-error")

# CUPS has no reason for a printer that is switched off; it only says so, in English, as the job's language is.
_GONE_WORDS = ("may not exist", "not responding", "unreachable", "offline")


def reasons_of(printer: Mapping[str, tuple[str | int, ...]]) -> tuple[str, ...]:
    """Return the reasons for a printer's state, from IPP's ``printer-state-reasons`` and ``-message``."""
    message = " ".join(map(str, printer.get("printer-state-message", ())))
    gone = ("offline",) if any(words in message for words in _GONE_WORDS) else ()
    return (*map(str, printer.get("printer-state-reasons", ())), *gone)


def fault_in(reasons: Iterable[str]) -> PrinterState | None:
    """Return what is wrong, or None. Source: RFC 8011, section 5.4.12."""
    plain = set(map(_without_severity, reasons))
    for names, state in ((_OPEN, PrinterState.COVER_OPEN), (_OUT, PrinterState.OUT), (_GONE, PrinterState.OFFLINE)):
        if plain & names:
            return state
    return None


def stops_printing(reasons: Iterable[str]) -> bool:
    """Say whether something is wrong that no printer prints with.

    Many tell that one of two trays is empty, as a warning or a report, and go on printing from the other.
    """
    return fault_in(reason for reason in reasons if _without_severity(reason) in _GONE or _is_grave(reason)) is not None


def is_low(reasons: Iterable[str]) -> bool:
    """Say whether paper or toner will soon be needed."""
    return not _LOW.isdisjoint(map(_without_severity, reasons))


def _is_grave(reason: str) -> bool:
    return not reason.endswith(_SEVERITIES[:2])


def _without_severity(reason: str) -> str:
    for severity in _SEVERITIES:
        reason = reason.removesuffix(severity)
    return reason
