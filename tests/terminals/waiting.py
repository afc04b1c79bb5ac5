"""Wait for something outside the test's own process, with a deadline and a reason."""

import time
from collections.abc import Callable
from typing import TypeVar

Answer = TypeVar("Answer")


def until(ask: Callable[[], Answer | None], what: str, deadline: float = 60.0, pause: float = 0.02) -> Answer:
    """Ask again and again until the answer is neither None nor False, and return it.

    Raises:
        TimeoutError: not within ``deadline`` seconds; says ``what`` did not happen.
    """
    latest = time.monotonic() + deadline
    while True:
        answer = ask()
        if answer is not None and answer is not False:
            return answer
        if time.monotonic() > latest:
            raise TimeoutError(f"{what}: not within {deadline} s")
        time.sleep(pause)
