"""The whole stage as a process of its own, with a compositor and a terminal that only note what they are asked."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.stage.hidden_keys import LARGER, USUAL
from tests.stage.fake_compositor import FakeCompositor
from tests.stage.fake_foot import FakeFoot
from tests.terminals.waiting import until

SCREEN = (1280, 720, 0, 0)


@pytest.fixture
def compositor(tmp_path: Path) -> Iterator[FakeCompositor]:
    with FakeCompositor(tmp_path / "wayland-0", screen=SCREEN) as compositor:
        yield compositor


@pytest.fixture
def foot(tmp_path: Path) -> FakeFoot:
    return FakeFoot(tmp_path)


@pytest.fixture
def stage(tmp_path: Path, compositor: FakeCompositor, foot: FakeFoot) -> Iterator[subprocess.Popen[bytes]]:
    environment = {
        "PATH": f"{tmp_path}:{os.environ['PATH']}",
        "XDG_RUNTIME_DIR": str(tmp_path),
        "WAYLAND_DISPLAY": "wayland-0",
        "TERM": "dumb",
        "NOTIFY_SOCKET": str(tmp_path / "notify"),
        "WATCHDOG_USEC": "180000000",
    }
    command = [sys.executable, "-m", "kiosk", "stage", "--home", str(tmp_path / "home")]
    with subprocess.Popen(command, env=environment, cwd=Path(__file__).parents[2]) as stage:
        yield stage
        stage.terminate()


def test_it_starts_one_terminal_with_letters_for_this_screen(stage: subprocess.Popen[bytes], foot: FakeFoot) -> None:
    assert "pixelsize=25" in foot.nth(1).arguments


def test_after_a_visit_the_terminal_is_replaced(stage: subprocess.Popen[bytes], foot: FakeFoot) -> None:
    first = foot.nth(1)
    first.tell(b"ready")
    first.tell(b"begun")
    first.tell(b"over")
    second = foot.nth(2)
    assert first.lives()
    second.tell(b"ready")
    until(lambda: not first.lives(), "the end of the first terminal")
    assert second.lives()


def test_a_terminal_that_dies_is_replaced(stage: subprocess.Popen[bytes], foot: FakeFoot) -> None:
    first = foot.nth(1)
    first.tell(b"ready")
    os.kill(first.pid, signal.SIGKILL)
    assert foot.nth(2).lives()


def test_text_becomes_larger_and_larger_and_then_as_usual(
    stage: subprocess.Popen[bytes], foot: FakeFoot, compositor: FakeCompositor
) -> None:
    first = foot.nth(1)
    first.tell(b"ready")
    for _ in range(4):
        first.tell(b"larger")
    pressed = until(lambda: keys if len(keys := _pressed(compositor)) == 4 else None, "four keys")
    assert pressed == [LARGER, LARGER, USUAL, LARGER]


def test_after_a_visit_the_text_is_as_usual(
    stage: subprocess.Popen[bytes], foot: FakeFoot, compositor: FakeCompositor
) -> None:
    first = foot.nth(1)
    first.tell(b"ready")
    first.tell(b"begun")
    first.tell(b"larger")
    first.tell(b"over")
    until(lambda: _pressed(compositor) == [LARGER, USUAL], "text as usual")


def test_for_another_screen_there_is_another_terminal(
    stage: subprocess.Popen[bytes], foot: FakeFoot, compositor: FakeCompositor
) -> None:
    foot.nth(1).tell(b"ready")
    compositor.show((1920, 1080, 531, 299))
    assert "pixelsize=24" in foot.nth(2).arguments


def test_words_that_it_does_not_know_are_passed_over(stage: subprocess.Popen[bytes], foot: FakeFoot) -> None:
    first = foot.nth(1)
    for message in (b"", b"\xff" * 100, b"quit", b"ready\n"):
        first.tell(message)
    first.tell(b"ready")
    first.tell(b"over")
    assert foot.nth(2).lives()


def test_it_ends_with_the_compositor_and_leaves_no_terminal(
    stage: subprocess.Popen[bytes], foot: FakeFoot, compositor: FakeCompositor
) -> None:
    first = foot.nth(1)
    compositor.hang_up()
    assert stage.wait() == 0
    assert not first.lives()


def test_it_ends_when_it_is_told_to(stage: subprocess.Popen[bytes], foot: FakeFoot, tmp_path: Path) -> None:
    first = foot.nth(1)
    stage.terminate()
    assert stage.wait() == 0
    assert not first.lives()
    assert not list(tmp_path.glob("kiosk-stage-*"))


def test_when_no_terminal_can_be_started_it_ends_with_a_code_of_its_own(
    stage: subprocess.Popen[bytes], foot: FakeFoot
) -> None:
    first = foot.nth(1)
    first.tell(b"ready")
    foot.break_it()
    first.tell(b"over")
    foot.nth(4)
    assert stage.poll() is None  # the old one serves again
    os.kill(first.pid, signal.SIGKILL)
    assert stage.wait() == os.EX_UNAVAILABLE


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        listening.settimeout(60)
        yield listening


def test_systemd_hears_of_the_kiosk_in_front_alone(
    systemd: socket.socket, stage: subprocess.Popen[bytes], foot: FakeFoot, compositor: FakeCompositor
) -> None:
    first = foot.nth(1)
    first.tell(b"alive")
    first.tell(b"ready")
    assert {systemd.recv(100), systemd.recv(100)} == {b"WATCHDOG=1", b"READY=1\nSTATUS="}
    first.tell(b"over")
    second = foot.nth(2)
    for _ in range(3):
        first.tell(b"alive")  # covered by one that may never answer
    first.tell(b"resting")
    second.tell(b"resting")
    assert systemd.recv(100) == b"STATUS=plain-page"
    second.tell(b"ready")
    assert systemd.recv(100) == b"READY=1\nSTATUS="
    compositor.hangs = True
    second.tell(b"alive")
    until(lambda: compositor.unanswered, "the question to the compositor")
    second.tell(b"resting")
    assert systemd.recv(100) == b"STATUS=plain-page"  # and no sign of life
    compositor.answer()
    assert systemd.recv(100) == b"WATCHDOG=1"


def test_it_sleeps_while_nothing_happens(stage: subprocess.Popen[bytes], foot: FakeFoot) -> None:
    foot.nth(1).tell(b"ready")
    until(lambda: _rests(stage.pid), "rest after the start")
    before = _wakeups(stage.pid)
    time.sleep(1.5)  # the span that is looked at
    assert _wakeups(stage.pid) == before


def _rests(pid: int) -> bool:
    before = _wakeups(pid)
    time.sleep(0.5)
    return _wakeups(pid) == before


def _wakeups(pid: int) -> int:
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.split("\nvoluntary_ctxt_switches:")[1].split()[0])


def _pressed(compositor: FakeCompositor) -> list[int]:
    return [key for key, state in compositor.pressed() if state == 1]
