"""A sign of life from a child to the supervisor that needs no message."""

import mmap

_BYTES = 8


class Pulse:
    """A counter in memory that a child and its parent share; it holds nothing else.

    The child beats each time it has read from the terminal. Keys that lie unread while the counter
    stands still tell the supervisor that the child hangs.
    """

    def __init__(self) -> None:
        self._shared = mmap.mmap(-1, _BYTES)

    def beat(self) -> None:
        """Say that something was read from the terminal."""
        self._shared[:] = (self.count() + 1).to_bytes(_BYTES, "little")

    def count(self) -> int:
        """Return how often the child has beaten since it was forked."""
        return int.from_bytes(self._shared[:], "little")

    def close(self) -> None:
        """Give the memory back."""
        self._shared.close()
