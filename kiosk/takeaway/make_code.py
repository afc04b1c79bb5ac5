"""Turn a short address or number into a QR code; the only place that knows the qrcode library."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, get_args

from kiosk.guide.import_without import without
from kiosk.problem import KioskError, Problem

Level = Literal["M", "L"]
LARGEST_VERSION = 5
LONGEST_PAYLOAD = 84  # bytes: what version 5 holds at level M

# Level M repairs about 15 % of a damaged code, level L about 7 %: M wins where both fit.
_LEVELS: tuple[Level, ...] = get_args(Level)


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code as a square of modules, without the light quiet zone around it.

    Attributes:
        payload: The text a phone reads: 1 to 84 printable ASCII characters.
        matrix: Rows from the top of modules from the left; True is dark. Side 17 + 4 * version.
        level: How much damage it survives: M (about 15 %) or L (about 7 %).
        version: Size of the code, 1 to 5.

    Source: ISO/IEC 18004.
    """

    payload: str
    matrix: tuple[tuple[bool, ...], ...]
    level: Level
    version: int


def make_code(payload: str) -> Code:
    """Make the QR code of ``payload``, the same one every time: level M at the smallest version that holds it.

    Raises:
        KioskError: ``code-empty``, ``code-not-ascii``, or ``code-too-long`` above 84 bytes.
    """
    code = smallest_code(payload, LARGEST_VERSION)
    if code is None:
        raise _too_long(payload)
    return code


def smallest_code(payload: str, max_version: int) -> Code | None:
    """Make the smallest code up to ``max_version``: level M where it fits, else L, else None.

    Raises:
        KioskError: as ``make_code``, whatever ``max_version`` is.
    """
    _check(payload)
    for level in _LEVELS:
        code = _drawn(payload, level)
        if code is not None and code.version <= max_version:
            return code
    return None


@lru_cache(maxsize=256)
def _drawn(payload: str, level: Level) -> Code | None:
    """Draw a code once: choosing its mask takes longer than opening a page may. None when no version holds it."""
    with without("PIL"):  # only its pictures need that: four megabytes, and no page shows one
        import qrcode  # noqa: PLC0415  # nobody waits for it at the start

    drawing = qrcode.QRCode(error_correction=getattr(qrcode, f"ERROR_CORRECT_{level}"), border=0)
    drawing.add_data(payload)
    version = drawing.best_fit()
    if version > LARGEST_VERSION:
        return None
    drawing.make(fit=False)
    matrix = tuple(tuple(bool(module) for module in row) for row in drawing.modules)
    return Code(payload, matrix, level, version)


def _check(payload: str) -> None:
    """Refuse what phones misread: other scripts come out garbled, control characters are never wanted."""
    if not payload:
        raise KioskError(Problem("code-empty"))
    if not (payload.isascii() and payload.isprintable()):
        raise KioskError(Problem("code-not-ascii"))
    if len(payload) > LONGEST_PAYLOAD:
        raise _too_long(payload)


def _too_long(payload: str) -> KioskError:
    return KioskError(Problem("code-too-long", facts={"bytes": len(payload), "limit": LONGEST_PAYLOAD}))
