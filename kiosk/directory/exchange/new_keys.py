"""Keys for the programs of one file: random as a whole, and following each other."""

from collections.abc import Iterator
from itertools import count
from uuid import uuid4

_LAST_PART = 1 << 48


def new_keys() -> Iterator[str]:
    """Yield random UUIDs that differ in their last part, each one higher than the one before.

    Rows that are written in the order of their keys go to the end of every index: with keys in no order, a long file
    turns the pages of the whole directory again and again.
    """
    first = uuid4()
    head = str(first)[:-12]
    for number in count(first.node):
        yield f"{head}{number % _LAST_PART:012x}"
