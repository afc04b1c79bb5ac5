"""A proof that is stopped tidies up before it ends."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


@contextmanager
def stops_tidily() -> Iterator[None]:
    """Let the first of ``SIGNALS`` leave all that is open as an error does, and heed no other one meanwhile.

    Raises:
        SystemExit: It came: 128 and its number, as a shell has it.
    """

    def stop(number: int, frame: FrameType | None) -> None:
        for each in SIGNALS:
            signal.signal(each, signal.SIG_IGN)
        raise SystemExit(128 + number)

    before = {number: signal.signal(number, stop) for number in SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
