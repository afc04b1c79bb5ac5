"""How the terminal's line is set while no visit reads it. Imports next to nothing: the first picture needs it."""

from __future__ import annotations

import termios

TYPE_CHECKING = False  # the typing module alone takes as long to import as a quarter of Python's start
if TYPE_CHECKING:
    from typing import Any

    Modes = list[Any]  # the shape termios gives: six numbers and a list of keys

_NOT_INPUT = termios.ICRNL | termios.INLCR | termios.IGNCR | termios.IXON | termios.IXOFF | termios.ISTRIP
_NOT_LOCAL = termios.ECHO | termios.ECHONL | termios.ICANON | termios.IEXTEN | termios.ISIG
_SIGNAL_KEYS = (termios.VINTR, termios.VSUSP, termios.VQUIT)
_NO_KEY = b"\x00"
_QUIT_KEY = b"\x1c"  # Ctrl+\


def quiet(modes: Modes, quit_key: bool = False) -> Modes:
    r"""Return ``modes`` without echo, lines and signal keys, so that what is typed stays unseen in the queue.

    Args:
        modes: As `termios.tcgetattr` returns them; not changed.
        quit_key: Let Ctrl+\, and no other key, send SIGQUIT.
    """
    iflag, oflag, cflag, lflag, ispeed, ospeed, keys = modes
    keys = list(keys)
    for key in _SIGNAL_KEYS:
        keys[key] = _NO_KEY
    lflag &= ~_NOT_LOCAL
    if quit_key:
        keys[termios.VQUIT] = _QUIT_KEY
        lflag |= termios.ISIG
    keys[termios.VMIN], keys[termios.VTIME] = 1, 0
    return [iflag & ~_NOT_INPUT, oflag, cflag, lflag, ispeed, ospeed, keys]
