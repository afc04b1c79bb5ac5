"""A kiosk with an escape monkey before it, watched from outside; used by the tests and by the soak program."""

from itertools import islice

from tests.console.escape_monkey import EscapeMonkey
from tests.console.kiosk_on_pty import KioskOnPty
from tests.console.many_visits import act

LOOK_EVERY = 500
_TOGETHER = 12
"""A few more would be more signs than a person types at once, and the kiosk drops those."""

HELP = "911"
"""The monkey may have chosen any language."""


def let_loose(kiosk: KioskOnPty, monkey: EscapeMonkey, count: int) -> int:
    """Let it hit so many times, and look again and again whether help is told; return how many processes there were.

    Raises:
        TimeoutError: 911 was not on the screen, or the kiosk read no keys.
    """
    acts = monkey.acts(count)
    most = 0
    while some := list(islice(acts, LOOK_EVERY)):
        most = max(most, act(kiosk, some, _TOGETHER))
        look_for_help(kiosk)
    return most


def look_for_help(kiosk: KioskOnPty) -> None:
    """Let the whole screen be drawn, and find 911 on it.

    Raises:
        TimeoutError: It is not there.
    """
    for size in ((90, 30), (80, 24)):  # of two at once it might see only that nothing has changed
        kiosk.resize(*size)
        kiosk.wait_for(HELP, 60)
