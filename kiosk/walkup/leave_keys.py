"""Finding leave keys in raw input, before anything else looks at it: leaving never waits for a busy page."""

import re
from collections.abc import Collection

CONTROLS = {0x03, 0x04, 0x11, 0x17, 0x18, 0x1A}
"""Ctrl+C, Ctrl+D, Ctrl+Q, Ctrl+W, Ctrl+X, Ctrl+Z: keys by which people try to quit a program."""

STOP_KEY = 0x1C
"""Ctrl+backslash: stops a kiosk that is only tried at a desk."""

_SEQUENCES = re.compile(
    rb"\x1b\[24(?:;\d{1,3})?[~$^@]"  # F12, alone or with Shift, Ctrl, Alt
    rb"|\x1b\[1;3S|\x1bO3S|\x1b\x1bOS|\x1b\x1b\[14~|\x1b\[14;3~|\x1b\x1b\[\[D"  # Alt+F4 of the usual terminals
)
_PASTE = re.compile(rb"\x1b\[20([01])~")
_LONGEST = 10
"""Longest sequence looked for: so much of the input before is kept, in case one arrives in two parts."""


class LeaveScanner:
    """Watches the bytes of the terminal for a leave key.

    Text that is pasted may hold control characters, so inside a bracketed paste only F12 and Alt+F4
    count: a terminal takes Escape out of what it pastes, so those are real keys even then.

    Args:
        controls: Control characters that leave; none where people type much and F12 is told on every screen.
    """

    def __init__(self, controls: Collection[int] = frozenset(CONTROLS)) -> None:
        self._controls = frozenset(controls)
        self._before = b""
        self._pasting = False

    def leaves(self, data: bytes) -> bool:
        """Say whether ``data`` (with what came just before) holds a leave key."""
        joined = self._before + data
        start = len(self._before)
        self._before = joined[-_LONGEST:]
        if any(match.end() > start for match in _SEQUENCES.finditer(joined)):
            return True
        place = start
        for match in _PASTE.finditer(joined):
            if match.end() <= start:
                continue
            if not self._pasting and self._holds_control(joined[place : match.start()]):
                return True
            self._pasting = match.group(1) == b"0"
            place = max(start, match.end())
        return not self._pasting and self._holds_control(joined[place:])

    def _holds_control(self, data: bytes) -> bool:
        return not self._controls.isdisjoint(data)

    @property
    def is_pasting(self) -> bool:
        """Say whether a paste has begun and not ended."""
        return self._pasting

    def end_paste(self) -> None:
        """Forget an unfinished paste: a lost end mark must not swallow keys."""
        self._pasting = False
