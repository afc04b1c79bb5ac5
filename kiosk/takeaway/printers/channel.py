"""An open way to a printer: bytes go out and come back within deadlines, whatever the other side does."""

import errno
import os
import select
import time
from collections.abc import Callable

from kiosk.problem import KioskError, Problem
from kiosk.takeaway.printers.deadline import Deadline, Patience

_AT_ONCE = 4096
"""Bytes handed over at a time: what is under way when a job is stopped stays little."""

_PAUSE = 0.02
_LOOK_AGAIN = 0.25


class Channel:
    """A descriptor that never blocks, and how its kind of device is waited for.

    Args:
        fd: Open and non-blocking; closed by `close`.
        unsent: Tells how many bytes the system took that the printer has not.
        discard: Throws those away, so that nothing is printed later; called before the descriptor is closed.
        keep: Lets them go out although it is closed.
        is_stream: Whether reading no bytes means that the other side is gone.
        can_read: Whether the printer can answer at all.

    Attributes:
        can_read: The same.
    """

    def __init__(
        self,
        fd: int,
        *,
        unsent: Callable[[int], int],
        discard: Callable[[int], None] = lambda fd: None,
        keep: Callable[[int], None] = lambda fd: None,
        is_stream: bool = False,
        can_read: bool = True,
    ) -> None:
        self._fd = fd
        self._unsent = unsent
        self._discard = discard
        self._keep = keep
        self._is_stream = is_stream
        self.can_read = can_read

    def write(self, data: bytes, patience: Patience, over: Deadline) -> None:
        """Hand all bytes over.

        Raises:
            KioskError: It takes none for too long, or it is gone.
        """
        left, stall = memoryview(data), Deadline(patience.stall, over)
        while left:
            try:
                taken = os.write(self._fd, left[:_AT_ONCE])
            except BlockingIOError:
                taken = 0
            except OSError as error:
                raise _lost(error) from None
            left = left[taken:]
            if taken:
                stall = Deadline(patience.stall, over)
            elif stall.is_over:
                raise KioskError(Problem("printer-silent"))
            else:
                # Tried again also without a sign: the system gives one only when there is room for a good deal.
                self._await(select.POLLOUT, Deadline(_LOOK_AGAIN, stall))

    def drain(self, patience: Patience, over: Deadline) -> None:
        """Wait until the printer has all that was handed over; raises as `write` does."""
        stall, before = Deadline(patience.stall, over), -1
        while left := self._still_unsent():
            if left != before:
                stall, before = Deadline(patience.stall, over), left
            if stall.is_over:
                raise KioskError(Problem("printer-silent"))
            self._pause(stall)

    def read_byte(self, over: Deadline) -> int | None:
        """Return the next byte of the printer, or None when none came in time.

        Raises:
            KioskError: The printer closed the line.
        """
        while self.can_read:
            try:
                data = os.read(self._fd, 1)
            except BlockingIOError:
                self._await(select.POLLIN, over)
            except OSError as error:
                if self._is_stream:
                    raise _lost(error) from None
                self._pause(over)  # Some USB printers have no way back; whether it is gone the next write tells.
            else:
                if data:
                    return data[0]
                if self._is_stream:
                    raise KioskError(Problem("printer-broke-off"))
                self._pause(over)  # A USB printer gives empty answers as often as it is asked.
            if over.is_over:
                return None
        return None

    def forget_answers(self) -> None:
        """Drop what the printer said so far: it answers no question still to come, and none may be left at the end.

        Raises:
            KioskError: The printer cut the line while it still had bytes to take.
        """
        try:
            if self.can_read:
                os.read(self._fd, _AT_ONCE)
        except BlockingIOError:
            return
        except OSError as error:
            if self._is_stream:
                raise _lost(error) from None

    def close(self, *, keep: bool) -> None:
        """Close the way; what the printer has not taken yet is thrown away, or kept to go out by itself."""
        if self._fd >= 0:
            (self._keep if keep else self._discard)(self._fd)
            os.close(self._fd)
            self._fd = -1

    def _still_unsent(self) -> int:
        try:
            return self._unsent(self._fd)
        except OSError as error:
            raise _lost(error) from None

    def _await(self, event: int, over: Deadline) -> None:
        poll = select.poll()
        poll.register(self._fd, event)
        found = poll.poll(over.left * 1000)
        if found and not found[0][1] & event:  # Hung up: it says so at once, for ever.
            self._pause(over)

    def _pause(self, over: Deadline) -> None:
        time.sleep(min(_PAUSE, over.left))


def _lost(error: OSError) -> KioskError:
    # The driver of USB printers says "no space" where there is no paper.
    return KioskError(Problem("printer-out" if error.errno == errno.ENOSPC else "printer-broke-off"))
