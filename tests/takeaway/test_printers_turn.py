"""Two processes never send to the printer at once."""

import fcntl
import os
import signal
from pathlib import Path

import psutil
import pytest

from kiosk.takeaway.printers_turn import printers_turn
from tests.terminals.waiting import until


def is_taken(folder: Path) -> bool:
    fd = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(fd)
    return False


def test_a_turn_is_taken_and_given_back(tmp_path: Path) -> None:
    with printers_turn(tmp_path):
        meanwhile = is_taken(tmp_path)
    assert (meanwhile, is_taken(tmp_path)) == (True, False)


def test_a_turn_is_given_back_after_a_fault(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), printers_turn(tmp_path):
        raise ZeroDivisionError
    assert not is_taken(tmp_path)


def test_who_comes_second_waits_until_the_first_is_killed(tmp_path: Path) -> None:
    told, tell = os.pipe()
    first = os.fork()
    if first == 0:
        with printers_turn(tmp_path):
            os.write(tell, b"1")
            signal.pause()
    assert os.read(told, 1) == b"1"
    second = os.fork()
    if second == 0:
        with printers_turn(tmp_path):
            os.write(tell, b"2")
        os._exit(0)
    until(lambda: psutil.Process(second).status() == psutil.STATUS_SLEEPING, "the second waiting")
    os.set_blocking(told, False)
    with pytest.raises(BlockingIOError):
        os.read(told, 1)
    os.kill(first, signal.SIGKILL)
    os.waitpid(first, 0)
    os.waitpid(second, 0)
    assert os.read(told, 1) == b"2"


def test_where_there_is_no_folder_nobody_waits(tmp_path: Path) -> None:
    done = False
    with printers_turn(tmp_path / "none"), printers_turn(tmp_path / "none"):
        done = True
    assert done


def test_a_turn_leaves_no_file(tmp_path: Path) -> None:
    with printers_turn(tmp_path):
        assert list(tmp_path.iterdir()) == []
