import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.supervisor.systemd_notify import SystemdNotify

THREE_MINUTES = "180000000"
READY = b"READY=1\nSTATUS="


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
    assert systemd.told() == [READY]


def test_the_plain_page_is_told_and_does_not_count_as_ready(address: str, systemd: Systemd) -> None:
    notify = _made({"NOTIFY_SOCKET": address})
    notify.resting()
    assert systemd.told() == [b"STATUS=plain-page"]
    notify.ready()
    assert systemd.told() == [READY]


def test_after_the_plain_page_it_is_told_that_it_is_gone(address: str, systemd: Systemd) -> None:
    notify = _made({"NOTIFY_SOCKET": address})
    notify.ready()
    notify.resting()
    notify.ready()
    notify.ready()
    assert systemd.told() == [READY, b"STATUS=plain-page", READY]


def test_visits_and_crashes_are_none_of_systemds_business(address: str, systemd: Systemd) -> None:
    notify = _made({"NOTIFY_SOCKET": address, "WATCHDOG_USEC": THREE_MINUTES})
    notify.visit_over()
    notify.crashed(-11)
    assert systemd.told() == []


def test_a_sign_of_life_is_told_when_it_is_due(address: str, systemd: Systemd) -> None:
    notify = _made({"NOTIFY_SOCKET": address, "WATCHDOG_USEC": THREE_MINUTES})
    notify.beat()
    notify.beat()
    assert systemd.told() == [b"WATCHDOG=1"]


def test_a_socket_without_a_file_is_reached_too() -> None:
    name = f"kiosk-test-{os.getpid()}"
    listening = Systemd(f"\0{name}")
    _made({"NOTIFY_SOCKET": f"@{name}"}).ready()
    assert listening.told() == [READY]
    listening.close()


def test_a_systemd_that_is_gone_or_does_not_read_ends_nothing(address: str, systemd: Systemd) -> None:
    _made({"NOTIFY_SOCKET": address + "-gone"}).ready()
    for _ in range(1000):  # more than its queue takes
        _made({"NOTIFY_SOCKET": address}).ready()
    assert set(systemd.told()) == {READY}
