import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.stage.lifeline import Lifeline
from kiosk.stage.wayland import Wayland
from kiosk.supervisor.systemd_notify import SystemdNotify
from tests.stage.fake_compositor import FakeCompositor
from tests.terminals.waiting import until

SIGN = b"WATCHDOG=1"


class Stand:
    """A lifeline between a compositor and a systemd that only note."""

    def __init__(self, folder: Path) -> None:
        self.compositor = FakeCompositor(folder / "wayland-0")
        self._heard = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK)
        self._heard.bind(str(folder / "notify"))
        self.wayland = Wayland(str(folder / "wayland-0"))
        self.line = Lifeline(self.wayland, SystemdNotify(str(folder / "notify"), 60.0))

    def told(self) -> list[bytes]:
        """Return what systemd was told since the last call."""
        messages = []
        try:
            while True:
                messages.append(self._heard.recv(4096))
        except BlockingIOError:
            return messages

    def close(self) -> None:
        self.wayland.close()
        self.compositor.close()
        self._heard.close()


@pytest.fixture
def stand(tmp_path: Path) -> Iterator[Stand]:
    stand = Stand(tmp_path)
    yield stand
    stand.close()


def test_a_sign_of_life_goes_on_when_the_compositor_has_answered(stand: Stand) -> None:
    for _ in range(3):
        stand.line.hand_on(b"alive")
        assert stand.told() == []
        stand.wayland.take()
        stand.wayland.roundtrip()
        assert stand.told() == [SIGN]


def test_a_compositor_that_hangs_is_asked_once_and_systemd_hears_nothing(stand: Stand) -> None:
    stand.compositor.hangs = True
    for _ in range(5):
        stand.line.hand_on(b"alive")
    until(lambda: stand.compositor.unanswered, "the question")
    stand.compositor.hangs = False
    stand.wayland.roundtrip()
    assert stand.told() == [SIGN]  # it had only been slow


def test_a_kiosk_that_is_silent_is_not_spoken_for(stand: Stand) -> None:
    stand.wayland.roundtrip()
    assert stand.told() == []


def test_that_it_serves_and_that_it_rests_is_told_at_once(stand: Stand) -> None:
    for message in (b"ready", b"resting", b"ready", b"ready", b"over", b"begun"):
        stand.line.hand_on(message)
    assert stand.told() == [b"READY=1\nSTATUS=", b"STATUS=plain-page", b"READY=1\nSTATUS="]
