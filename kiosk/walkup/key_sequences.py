"""Raw input of the terminal cut into keys: only what a key, a mouse or a paste sends comes through.

Textual's parser trusts what it reads: a number too large for a letter ends it with an error, and an answer that nobody
asked for changes the size of the screen. So what is no key is dropped here, and keys told by the kitty protocol are
turned into those that every terminal sends.
"""

import re

from kiosk.walkup.kitty_keys import KITTY, PRESSED, SHIFTS, TILDES, kitty_key, plain
from kiosk.walkup.shift_thrice import ShiftThrice

ESCAPE = b"\x1b"
LEAVE = b"\x1b[24~"
"""F12, as which Shift three times is told."""

ESCAPE_WAITS_S = 0.001
"""Escape alone is a key when nothing follows it for so long: on a local terminal a sequence comes in one piece."""

PART_WAITS_S = 0.05
"""The beginning of a longer sequence is dropped when the rest of it does not come."""

LONGEST = 64

_PIECE = re.compile(
    rb"(?P<sequence>\x1b\[(?:\[[A-E]|M[^\0-\x1f]{3}|\d{1,2}\$(?!y)|[0-?]*[ -/]*[@-Z\\-~]))"
    rb"|(?P<begun>\x1b(?:\[(?:\[|M[^\0-\x1f]{0,2}|[0-?]*[ -/]*)|O\d?)?\Z)"
    rb"|(?P<broken>\x1b\[[0-?]*[ -/]*)"
    rb"|(?P<escape>\x1b(?=\x1b))"
    rb"|(?P<text>\x1b?[^\x1b]+)",
    re.DOTALL,
)
_KEY = re.compile(
    rb"\x1b\[(?:\[[A-E]|<\d{1,5};\d{1,5};\d{1,5}[Mm]|[A-FHPQRSZa-d]|1;\d{1,3}[A-FHPQRS]|(\d{1,3})(?:;\d{1,3})?[~^$@])"
)
_PASTE = {200, 201}


class KeySequences:
    """Cuts input into keys. What is not whole yet is held back until more comes, or until `rest` is asked for.

    Args:
        shift_thrice: Counts Shift pressed alone; None where that is no way to leave.
    """

    def __init__(self, shift_thrice: ShiftThrice | None = None) -> None:
        self._shift = shift_thrice
        self._held = b""

    def read(self, data: bytes) -> tuple[bytes, ...]:
        """Take what was read; return what the app should see, the key Escape as a piece of its own."""
        data, self._held = self._held + data, b""
        pieces: list[bytes] = []
        for match in _PIECE.finditer(data):
            piece = match[0]
            match match.lastgroup:
                case "begun":
                    self._held = piece if len(piece) <= LONGEST else b""
                case "sequence":
                    _add(pieces, self._key(piece))
                case "escape" | "text":
                    self._other()
                    _add(pieces, piece)
        return tuple(pieces)

    @property
    def waits_s(self) -> float | None:
        """How long to wait for the rest of what is held back; None when nothing is."""
        if not self._held:
            return None
        return ESCAPE_WAITS_S if self._held == ESCAPE else PART_WAITS_S

    def rest(self) -> tuple[bytes, ...]:
        """Return what was held back: the key Escape, or nothing for half a sequence."""
        held, self._held = self._held, b""
        if held != ESCAPE:
            return ()
        self._other()
        return (held,)

    def _key(self, piece: bytes) -> bytes:
        if known := _KEY.fullmatch(piece):
            self._other()
            return piece if known[1] is None or int(known[1]) in TILDES | _PASTE else b""
        told = KITTY.fullmatch(piece)
        if told is None:
            return b""
        key = kitty_key(told)
        if key.event == PRESSED:
            if key.code in SHIFTS and key.final == b"u":
                return LEAVE if self._shift is not None and self._shift.press() else b""
            self._other()
        return plain(key)

    def _other(self) -> None:
        if self._shift is not None:
            self._shift.other()


def _add(pieces: list[bytes], piece: bytes) -> None:
    """Add to the last piece, but keep Escape alone: with what follows it would be another key."""
    if pieces and ESCAPE not in (piece, pieces[-1]):
        pieces[-1] += piece
    elif piece:
        pieces.append(piece)
