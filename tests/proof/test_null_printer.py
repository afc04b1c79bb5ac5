"""The printer without paper takes every slip and keeps nothing of it, and can hold printing up."""

import fcntl
import os
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.printer_settings import PrinterSettings
from kiosk.proof.null_printer import NullPrinter
from kiosk.takeaway.printers.deadline import Deadline
from kiosk.takeaway.printers.open_channel import open_channel
from tests.terminals.waiting import until

NAME, TURNS = "printer", "turns"


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[NullPrinter]:
    (tmp_path / TURNS).mkdir()
    with closing(NullPrinter(tmp_path / NAME, os.geteuid(), os.getegid(), tmp_path / TURNS)) as made:
        yield made


def may_print(turns: Path) -> bool:
    turn = os.open(turns, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(turn, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    finally:
        os.close(turn)
    return True


def test_one_slip_after_the_other_is_taken(printer: NullPrinter, tmp_path: Path) -> None:
    for _ in range(2):
        with open(os.open(tmp_path / NAME, os.O_WRONLY), "wb", buffering=0) as job:
            job.write(b"x" * 100)
    until(lambda: printer.taken == 200, "what was sent")


def test_held_up_no_slip_gets_its_turn(printer: NullPrinter, tmp_path: Path) -> None:
    with printer.held_up():
        assert not may_print(tmp_path / TURNS)
    assert may_print(tmp_path / TURNS)


def test_the_kiosk_takes_it_for_a_printer(printer: NullPrinter, tmp_path: Path) -> None:
    open_channel(PrinterSettings("file", str(tmp_path / NAME)), Deadline(5.0)).close(keep=True)


def test_nobody_else_may_print_there(printer: NullPrinter, tmp_path: Path) -> None:
    assert stat.S_IMODE((tmp_path / NAME).stat().st_mode) == 0o600
