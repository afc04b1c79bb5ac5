"""A kiosk under many acts and many visits, watched from outside; used by the tests and by the soak program."""

import contextlib
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import psutil

from tests.console.kiosk_on_pty import KioskOnPty, is_neutral
from tests.console.random_input import Act, Resize, Rest
from tests.terminals.waiting import until

_TOGETHER = 25


def act(kiosk: KioskOnPty, acts: Iterable[Act], together: int = _TOGETHER) -> int:
    """Do all acts, so many before the kiosk is given time to read them; return how many processes it had at most."""
    most = 0
    for number, one in enumerate(acts, 1):
        if isinstance(one, Resize):
            kiosk.resize(one.columns, one.rows)
        elif isinstance(one, Rest):
            time.sleep(one.seconds)
        else:
            kiosk.send(one)
        if number % together == 0:
            _let_it_read(kiosk)
            most = max(most, len(kiosk.processes()))
    return most


def come_back(kiosk: KioskOnPty) -> None:
    """From whatever state, with a key and F12, to a neutral screen of the usual size.

    Raises:
        TimeoutError: that does not lead there.
    """
    kiosk.resize(80, 24)
    _let_it_read(kiosk)

    def neutral() -> bool:
        # A key first: where nobody has begun a visit, F12 alone would change nothing that could be seen.
        kiosk.press("Down")
        with contextlib.suppress(TimeoutError):
            kiosk.wait_for(lambda _screen: kiosk.byte_count > 0, 0.5)
        with contextlib.suppress(TimeoutError):
            kiosk.leave(deadline=2)
        return is_neutral(kiosk.look())

    until(neutral, "the neutral screen after a key and F12", 60)


def visits(kiosk: KioskOnPty, count: int) -> Iterator[float]:
    """Make visits one after the other; yield for each the seconds from F12 to the complete neutral screen."""
    for _ in range(count):
        kiosk.begin()
        kiosk.press("2", "2", "PageDown")
        kiosk.wait_words("hint-add")
        yield kiosk.leave()
        kiosk.drop_output()


def with_zombies(pid: int) -> list[int]:
    """Return a process and all below it, also those that have ended and that nobody has taken notice of."""
    return [pid, *(child.pid for child in psutil.Process(pid).children(recursive=True))]


def own_memory(pid: int) -> int:
    """Return the bytes of memory that belong to a process and to no file."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("RssAnon"))


def _let_it_read(kiosk: KioskOnPty) -> None:
    until(lambda: kiosk.unread() == 0, "a kiosk that reads its keys", 30, pause=0.002)
    kiosk.forget_screen()
