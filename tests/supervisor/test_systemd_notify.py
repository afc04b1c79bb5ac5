import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.supervisor import systemd_notify
from kiosk.supervisor.systemd_notify import SystemdNotify

THREE_MINUTES = "180000000"


class Systemd:
    """Its end of the socket."""

    def __init__(self, address: str) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK)
        self._socket.bind(address)

    def told(self) -> list[bytes]:
        """Return what was told since the last call."""
        messages = []
        try:
            while True:
                messages.append(self._socket.recv(4096))
        except BlockingIOError:
            return messages

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def address(tmp_path: Path) -> str:
    return str(tmp_path / "notify")


@pytest.fixture
def systemd(address: str) -> Iterator[Systemd]:
    listening = Systemd(address)
    yield listening
    listening.close()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [1000.0]
    monkeypatch.setattr(systemd_notify, "monotonic", lambda: now[0])
    return now


def _made(environ: dict[str, str]) -> SystemdNotify:
    notify = SystemdNotify.from_environment(environ)
    assert notify is not None
    return notify


@pytest.mark.parametrize("environ", [{}, {"WATCHDOG_USEC": THREE_MINUTES}, {"NOTIFY_SOCKET": "vsock:2:3"}])
def test_where_systemd_does_not_listen_nothing_is_made(environ: dict[str, str]) -> None:
    assert SystemdNotify.from_environment(environ) is None


def test_no_child_inherits_the_way_to_systemd(address: str) -> None:
    environ = {"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "1", "WATCHDOG_PID": "1", "TERM": "linux"}
    _made(environ)
    assert environ == {"TERM": "linux"}


def test_that_it_is_ready_is_told_once(address: str, systemd: Systemd) -> None:
    notify = _made({"NOTIFY_SOCKET": address})
    for _ in range(3):
        notify.ready()
    assert systemd.told() == [b"READY=1"]


def test_visits_and_crashes_are_none_of_systemds_business(address: str, systemd: Systemd) -> None:
    notify = _made({"NOTIFY_SOCKET": address, "WATCHDOG_USEC": THREE_MINUTES})
    notify.visit_over()
    notify.crashed(-11)
    assert systemd.told() == []


def test_a_sign_of_life_comes_three_times_within_the_limit(address: str, systemd: Systemd, clock: list[float]) -> None:
    notify = _made({"NOTIFY_SOCKET": address, "WATCHDOG_USEC": THREE_MINUTES, "WATCHDOG_PID": str(os.getpid())})
    for _ in range(181):
        notify.beat()
        clock[0] += 1.0
    assert systemd.told() == [b"WATCHDOG=1"] * 4  # at once, and at 60, 120 and 180 s


def test_the_supervisor_sleeps_no_longer_than_to_the_next_sign(address: str, clock: list[float]) -> None:
    notify = _made({"NOTIFY_SOCKET": address, "WATCHDOG_USEC": THREE_MINUTES})
    notify.beat()
    clock[0] += 20.0
    assert [notify.pause_s(other) for other in (None, 100.0, 5.0)] == [40.0, 40.0, 5.0]
    clock[0] += 100.0
    assert notify.pause_s(None) == 0.0


@pytest.mark.parametrize("limit", ["", "0", "-1", "soon"])
def test_without_a_watchdog_nothing_wakes_up_for_it(address: str, systemd: Systemd, limit: str) -> None:
    notify = _made({"NOTIFY_SOCKET": address, "WATCHDOG_USEC": limit})
    notify.beat()
    assert (notify.pause_s(None), notify.pause_s(7.0), systemd.told()) == (None, 7.0, [])


def test_a_watchdog_meant_for_another_process_is_left_to_it(address: str, systemd: Systemd) -> None:
    notify = _made({"NOTIFY_SOCKET": address, "WATCHDOG_USEC": THREE_MINUTES, "WATCHDOG_PID": str(os.getppid())})
    notify.beat()
    assert (notify.pause_s(None), systemd.told()) == (None, [])


def test_a_socket_without_a_file_is_reached_too() -> None:
    name = f"kiosk-test-{os.getpid()}"
    listening = Systemd(f"\0{name}")
    _made({"NOTIFY_SOCKET": f"@{name}"}).ready()
    assert listening.told() == [b"READY=1"]
    listening.close()


def test_a_systemd_that_is_gone_or_does_not_read_ends_nothing(address: str, systemd: Systemd) -> None:
    _made({"NOTIFY_SOCKET": address + "-gone"}).ready()
    for _ in range(1000):  # more than its queue takes
        _made({"NOTIFY_SOCKET": address}).ready()
    assert set(systemd.told()) == {b"READY=1"}
