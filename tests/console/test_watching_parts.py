"""An installation with a part missing or damaged shows help all the same."""

import shutil
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.console.kiosk_on_pty import ROOT, WORDS, KioskOnPty, make_home
from tests.console.staff_at_work import press_slowly
from tests.terminals.waiting import until

pytestmark = pytest.mark.terminal

BROKEN = "raise ImportError('a part is missing')\n"
NUMBER = "1-800-799-7233"


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program that may be damaged."""
    copy = tmp_path_factory.mktemp("program")
    shutil.copytree(ROOT / "kiosk", copy / "kiosk")
    (copy / "content").symlink_to(ROOT / "content")
    return copy


@pytest.fixture
def program(whole: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    """The copy with one file damaged."""
    file = whole / "kiosk" / request.param
    content = file.read_bytes()
    file.write_text(BROKEN)
    yield whole
    file.write_bytes(content)


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[socket.socket]:
    """Systemd's end of its socket."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        listening.settimeout(60)
        yield listening


def _start(program: Path, home: Path, notify: Path | None = None) -> KioskOnPty:
    env = {"NOTIFY_SOCKET": str(notify), "WATCHDOG_USEC": "600000"} if notify else {}
    return KioskOnPty(home, first=("sh", "-c", 'cd "$0" && exec "$@"', str(program)), env=env)


@pytest.mark.parametrize("program", ["walkup/build.py", "walkup/mounted_visit.py", "guide/pack.py"], indirect=True)
def test_where_no_visit_can_begin_the_numbers_are_shown_and_systemd_is_not_told_that_it_serves(
    program: Path, tmp_path: Path, systemd: socket.socket
) -> None:
    with _start(program, make_home(tmp_path / "home"), tmp_path / "notify") as kiosk:
        kiosk.wait_for("911")
        kiosk.wait_for(NUMBER)
        told = [systemd.recv(100)]
        while not {b"STATUS=plain-page", b"WATCHDOG=1"} <= set(told):
            told.append(systemd.recv(100))
    assert len(set(told)) == 2


@pytest.mark.parametrize("program", ["staff/build.py", "directory/backup/home_care.py", "cli.py"], indirect=True)
def test_where_a_part_for_staff_is_missing_visitors_are_served(program: Path, tmp_path: Path) -> None:
    with _start(program, make_home(tmp_path / "home")) as kiosk:
        kiosk.begin()
        kiosk.leave()
        kiosk.begin()


@pytest.mark.parametrize("program", ["staff/build.py"], indirect=True)
def test_where_staff_cannot_come_in_their_keys_lead_to_the_neutral_screen(program: Path, tmp_path: Path) -> None:
    with _start(program, make_home(tmp_path / "home")) as kiosk:
        front = kiosk.begin()

        def left() -> bool:
            press_slowly(kiosk, "F9", "F9", "F9")
            return kiosk.front() not in (front, None)

        until(left, "an end of the visit")
        kiosk.wait_words("danger-line")
        assert WORDS("staff-sign-in-title") not in kiosk.text
