import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.supervisor.stage_line import StageLine


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    address = tmp_path / "stage"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(address))
        listening.settimeout(30)
        monkeypatch.setenv("KIOSK_STAGE", str(address))
        yield listening


def _line() -> StageLine:
    line = StageLine.from_environment()
    assert line is not None
    return line


def test_the_stage_is_told_when_the_kiosk_answers(stage: socket.socket) -> None:
    _line().ready()
    assert stage.recv(100) == b"ready"


def test_the_stage_is_told_when_a_visit_is_over(stage: socket.socket) -> None:
    _line().visit_over()
    assert stage.recv(100) == b"over"


def test_of_a_crash_the_stage_hears_nothing(stage: socket.socket) -> None:
    line = _line()
    line.crashed(11)
    line.ready()
    assert stage.recv(100) == b"ready"


@pytest.mark.parametrize("told", ["", "no/path"])
def test_without_a_stage_there_is_no_line(told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_STAGE", told)
    assert StageLine.from_environment() is None


def test_a_stage_that_is_gone_harms_nobody(stage: socket.socket, tmp_path: Path) -> None:
    line = _line()
    (tmp_path / "stage").unlink()
    line.ready()
    line.visit_over()


def test_a_stage_that_does_not_read_holds_nothing_up(stage: socket.socket) -> None:
    line = _line()
    for _ in range(5000):  # more than any socket holds
        line.ready()
    assert stage.recv(100) == b"ready"
