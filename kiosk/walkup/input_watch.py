"""What is done with raw input before Textual sees it: leave keys and staff's keys end the visit, reads are counted."""

from collections.abc import Callable

from kiosk.visit.end_visit import VisitEnd
from kiosk.walkup.key_sequences import KeySequences
from kiosk.walkup.leave_keys import STOP_KEY, LeaveScanner
from kiosk.walkup.pulse import Pulse
from kiosk.walkup.shift_thrice import ShiftThrice
from kiosk.walkup.staff_keys import StaffKeys


class InputWatch:
    """Looks at every byte that comes from the terminal.

    Args:
        pulse: Told of every read.
        has_begun: Says whether there is a visit to leave.
        end: Ends the process.
        trial: Ctrl+backslash stops the kiosk.
        scanner: Knows the leave keys.
        leaving: How it ends at one of them. Shift three times ends a visit, but not the work of staff: it is unsaved.
        chord: Knows the keys of staff; None where staff are already.
    """

    def __init__(
        self,
        pulse: Pulse,
        has_begun: Callable[[], bool],
        end: Callable[[VisitEnd], None],
        *,
        trial: bool,
        scanner: LeaveScanner | None = None,
        leaving: VisitEnd = VisitEnd.LEFT,
        chord: StaffKeys | None = None,
    ) -> None:
        self._pulse, self._has_begun, self._end, self._trial = pulse, has_begun, end, trial
        self._scanner, self._leaving, self._chord = scanner or LeaveScanner(), leaving, chord
        self._handed_on = False  # a key that begins a visit may still wait to be answered when the next one leaves
        self._sequences = KeySequences(ShiftThrice() if leaving is VisitEnd.LEFT else None)

    def takes(self, data: bytes) -> tuple[bytes, ...]:
        """Look at ``data``; return the keys in it that the app should see, Escape alone as a piece of its own.

        No data means that the terminal was closed.
        """
        self._pulse.beat()
        if not data:
            self._end(VisitEnd.LEFT)
            return ()
        return self._passed(self._sequences.read(data))

    @property
    def waits_s(self) -> float | None:
        """How long to wait for the rest of a key, and then to call `rest`; None when all keys are whole."""
        return self._sequences.waits_s

    def rest(self) -> tuple[bytes, ...]:
        """Return what the app should see now that nothing more came."""
        return self._passed(self._sequences.rest())

    def _passed(self, keys: tuple[bytes, ...]) -> tuple[bytes, ...]:
        data = b"".join(keys)
        if not data:
            return ()
        if self._trial and STOP_KEY in data:
            self._end(VisitEnd.STOP_KIOSK)
            return ()
        if self._scanner.leaves(data):
            if self._has_begun() or self._handed_on:
                self._end(self._leaving)
            return ()
        if self._chord is not None and self._chord.complete(data):
            self._end(VisitEnd.STAFF)
            return ()
        self._handed_on = True
        return keys

    @property
    def is_pasting(self) -> bool:
        """Say whether a bracketed paste has begun and not ended."""
        return self._scanner.is_pasting

    def end_paste(self) -> None:
        """Forget an unfinished paste."""
        self._scanner.end_paste()
