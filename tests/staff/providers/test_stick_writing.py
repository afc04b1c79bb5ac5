"""A stick is written only while it is asked for; a stick is stood in for by a folder, and the helper by a thread."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.problem import KioskError, Problem
from kiosk.staff.providers import stick_writing
from kiosk.staff.providers.stick_writing import is_writable, writing_to
from kiosk.upkeep.staff_flag import WRITING_NAME
from tests.terminals.waiting import until


class StandIn:
    """A stick that is in or not, locked or not, and can be written once the flag is there."""

    def __init__(self, folder: Path) -> None:
        self.place, self.run = folder / "stick", folder / "run"
        self.is_in, self.is_locked = True, False
        self.place.mkdir()
        self.run.mkdir()

    def may_write(self, _: Path) -> bool:
        return self.flag.exists() and not self.is_locked

    @property
    def flag(self) -> Path:
        return self.run / WRITING_NAME


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    one = StandIn(tmp_path)
    monkeypatch.setenv("RUNTIME_DIRECTORY", str(one.run))
    monkeypatch.setattr(Path, "is_mount", lambda _: one.is_in)
    monkeypatch.setattr(stick_writing, "is_writable", one.may_write)
    yield one
    assert not one.flag.exists()


def fault_of(stick: StandIn, wait_s: float = 0.0) -> str:
    with pytest.raises(KioskError) as caught, writing_to(stick.place / "file", stick.place, wait_s):
        raise AssertionError("nothing may be written")
    return caught.value.problem.code


def test_the_stick_can_be_written_for_as_long_as_is_needed(stick: StandIn) -> None:
    with writing_to(stick.place, stick.place):
        assert stick.flag.exists()


def test_elsewhere_nothing_is_asked_for(stick: StandIn, tmp_path: Path) -> None:
    with writing_to(tmp_path / "report.csv", stick.place):
        assert not stick.flag.exists()


def test_a_stick_that_is_locked_is_told(stick: StandIn) -> None:
    stick.is_locked = True
    assert fault_of(stick) == "stick-read-only"


def test_no_stick_is_told(stick: StandIn) -> None:
    stick.is_in = False
    assert fault_of(stick) == "stick-gone"


def test_a_stick_that_takes_its_time_is_waited_for(stick: StandIn) -> None:
    stick.is_locked = True
    written = threading.Event()

    def write() -> None:
        with writing_to(stick.place, stick.place, 600.0):
            written.set()

    thread = threading.Thread(target=write)
    thread.start()
    until(stick.flag.exists, "somebody who asks")
    assert not written.is_set()
    stick.is_locked = False
    thread.join()
    assert written.is_set()


def test_a_stick_that_is_pulled_out_in_the_middle_is_told(stick: StandIn) -> None:
    with pytest.raises(KioskError) as caught, writing_to(stick.place, stick.place):
        stick.is_in = False
        raise KioskError(Problem("backup-closed"))
    assert caught.value.problem.code == "stick-gone"


def test_a_stick_that_is_pulled_out_before_all_is_on_it_is_told(stick: StandIn) -> None:
    with pytest.raises(KioskError) as caught, writing_to(stick.place, stick.place):
        stick.is_in = False
    assert caught.value.problem.code == "stick-gone"


def test_another_fault_on_a_stick_that_is_in_is_told_as_it_is(stick: StandIn) -> None:
    with pytest.raises(KioskError) as caught, writing_to(stick.place, stick.place):
        raise KioskError(Problem("backup-full"))
    assert caught.value.problem.code == "backup-full"


def test_what_can_be_written_is_asked_of_the_system(tmp_path: Path) -> None:
    assert is_writable(tmp_path)
    assert not is_writable(tmp_path / "gone")
