"""A terminal tells its size; the kernel's own console tells its signs too."""

import fcntl
import os
import stat
import struct
import termios
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.doctor.machine import Machine, UnseenError
from kiosk.doctor.terminal_seen import TerminalSeen, kiosk_terminal, see_terminal


@pytest.fixture
def pty() -> Iterator[int]:
    """A terminal of 90 columns and 30 rows, 600 pixels high."""
    master, slave = os.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 90, 0, 600))
    yield slave
    os.close(master)
    os.close(slave)


def test_size_and_height_are_read_and_no_pty_tells_signs(pty: int) -> None:
    assert see_terminal(pty, "xterm") == TerminalSeen("xterm", 90, 30, 600, None)


def test_what_is_no_terminal_is_unseen(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with (tmp_path / "file").open() as file, pytest.raises(UnseenError):
        see_terminal(file.fileno(), "xterm")


def test_at_a_desk_it_is_the_terminal_at_hand(machine: Machine, tmp_path: Path, pty: int) -> None:
    (tmp_path / "empty").mkdir()
    desk = replace(machine, root=tmp_path / "empty", terminal=pty, environment={"TERM": "xterm"})
    assert kiosk_terminal(desk) == TerminalSeen("xterm", 90, 30, 600, None)
    with pytest.raises(UnseenError):
        kiosk_terminal(replace(desk, terminal=None))


def test_from_a_shell_it_is_the_console_of_the_service(machine: Machine, pty: int) -> None:
    seen = kiosk_terminal(replace(machine, terminal=pty))
    assert (seen.term, seen.columns, seen.rows) == ("linux", 120, 33)


def test_under_cage_it_shows_itself_to_nobody_else(machine: Machine, pty: int) -> None:
    (machine.root / "etc/kiosk/stack").write_text("cage")
    with pytest.raises(UnseenError):
        kiosk_terminal(replace(machine, terminal=pty))
    inside = {"KIOSK_STAGE": "/run/stage", "TERM": "foot"}
    assert kiosk_terminal(replace(machine, terminal=pty, environment=inside)).term == "foot"


@pytest.mark.root
def test_the_kernels_console_tells_the_signs_of_its_font(tmp_path: Path) -> None:
    console = tmp_path / "console"
    os.mknod(console, stat.S_IFCHR | 0o600, os.makedev(4, 61))
    fd = os.open(console, os.O_RDONLY | os.O_NOCTTY | os.O_NONBLOCK)
    try:
        signs = see_terminal(fd, "linux").signs
    finally:
        os.close(fd)
        with suppress(FileNotFoundError):
            console.unlink()
    assert signs is not None and set("aZ09") <= signs
