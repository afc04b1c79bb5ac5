import os
import termios
from collections.abc import Iterator

import pytest

from kiosk.supervisor.quiet_mode import quiet

LFLAG, KEYS = 3, 6


@pytest.fixture
def terminal() -> Iterator[int]:
    master, slave = os.openpty()
    yield slave
    os.close(master)
    os.close(slave)


def _set(terminal: int, quit_key: bool) -> list[object]:
    termios.tcsetattr(terminal, termios.TCSANOW, quiet(termios.tcgetattr(terminal), quit_key))
    return list(termios.tcgetattr(terminal))


def test_nothing_is_echoed_gathered_in_lines_or_sent_as_a_signal(terminal: int) -> None:
    flags = _set(terminal, quit_key=False)[LFLAG]
    assert isinstance(flags, int)
    assert not flags & (termios.ECHO | termios.ICANON | termios.ISIG | termios.IEXTEN)


def test_the_quit_key_alone_sends_a_signal_when_wanted(terminal: int) -> None:
    modes = _set(terminal, quit_key=True)
    flags, keys = modes[LFLAG], modes[KEYS]
    assert isinstance(flags, int)
    assert isinstance(keys, list)
    assert flags & termios.ISIG
    assert [keys[key] for key in (termios.VQUIT, termios.VINTR, termios.VSUSP)] == [b"\x1c", b"\x00", b"\x00"]


def test_the_modes_given_are_not_changed(terminal: int) -> None:
    before = termios.tcgetattr(terminal)
    quiet(before, quit_key=True)
    assert before == termios.tcgetattr(terminal)


def test_output_is_treated_as_before(terminal: int) -> None:
    before = termios.tcgetattr(terminal)
    assert quiet(before)[1] == before[1]
