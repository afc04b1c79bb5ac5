"""What is sent to a terminal so that nothing of a visit is left on it."""

_ABORT = b"\x18\x1b\\"  # ends an escape sequence or string that a killed child sent half
_MODES_OFF = (
    b"\x1b[?2026l"  # synchronized update
    b"\x1b[?9l\x1b[?1000l\x1b[?1002l\x1b[?1003l\x1b[?1005l\x1b[?1006l\x1b[?1015l\x1b[?1016l"  # mouse
    b"\x1b[?2004l\x1b[?1004l\x1b[?2048l\x1b[?2031l"  # paste, focus, told sizes, told colours
)
_XTERM_ONLY = (
    b"\x1b[<99u\x1b[=0u\x1b[>4m"  # kitty keyboard, xterm's modifyOtherKeys
    b"\x1b[!p\x1b[?69l\x1b[0 q"  # soft reset, left and right margins, cursor shape
    b"\x1b]8;;\x07\x1b]104\x07\x1b]110\x07\x1b]111\x07\x1b]112\x07"  # link, colours
    b"\x1b]52;c;\x07\x1b]52;p;\x07\x1b]0;\x07"  # clipboard, selection, title
)
_CONSOLE_ONLY = b"\x1bc\x1b]R"  # full reset, colours; an unknown string would be printed there
_TEXT_AS_USUAL = b"\x1b[r\x1b(B\x0f\x1b[0m\x1b[4l\x1b[?5l\x1b[?6l\x1b[?7h\x1b[?1l\x1b>"
_BOTH_SCREENS_CLEARED = b"\x1b[?1049h\x1b[H\x1b[2J\x1b[?1049l\x1b[H\x1b[2J\x1b[3J"
_HIDE_CURSOR = b"\x1b[?25l"
_SHOW_CURSOR = b"\x1b[?25h"
_ALTERNATE_SCREEN = b"\x1b[?1049h\x1b[H\x1b[2J"  # it has no scrollback; a terminal without one ignores it


def wipe(term: str) -> bytes:
    """Return what ends every mode and clears both screens, scrollback, title and clipboard.

    Args:
        term: The terminal's name as in the variable TERM; ``linux`` is the console.
    """
    own = _CONSOLE_ONLY if term.startswith("linux") else _XTERM_ONLY
    return _ABORT + _MODES_OFF + own + _TEXT_AS_USUAL + _BOTH_SCREENS_CLEARED


def cover(term: str, picture: bytes) -> bytes:
    """Return a wipe with ``picture`` after it on the alternate screen, to be sent in one piece."""
    return wipe(term) + _HIDE_CURSOR + _ALTERNATE_SCREEN + picture


def farewell(term: str) -> bytes:
    """Return a wipe that leaves an empty screen with a cursor, for whoever has the terminal next."""
    return wipe(term) + _SHOW_CURSOR
