"""Signs from a child to the supervisor that need no message: that it lives, and that it has begun to print."""

import mmap

_BYTES = 8


class Pulse:
    """A counter and a number in memory that a child and its parent share; it holds nothing else.

    The child beats each time it has read from the terminal. Keys that lie unread while the counter
    stands still tell the supervisor that the child hangs. The number tells how far a print job is, never what it is.
    """

    def __init__(self) -> None:
        self._shared = mmap.mmap(-1, _BYTES + 1)

    def beat(self) -> None:
        """Say that something was read from the terminal."""
        self._shared[:_BYTES] = (self.count() + 1).to_bytes(_BYTES, "little")

    def count(self) -> int:
        """Return how often the child has beaten since it was forked."""
        return int.from_bytes(self._shared[:_BYTES], "little")

    def note_job(self, state: int) -> None:
        """Note how far a print job is, as the service that serves the visit counts it; 0: nothing is to be done."""
        self._shared[_BYTES] = state

    def job(self) -> int:
        """Return what was noted of it last, 0 to 255."""
        return self._shared[_BYTES]

    def close(self) -> None:
        """Give the memory back."""
        self._shared.close()
