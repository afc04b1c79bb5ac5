import os
import signal
import subprocess
import sys
from pathlib import Path

from kiosk.supervisor.run_folder import RunFolder
from kiosk.upkeep.staff_flag import FILE_NAME, staff_are_in
from tests.supervisor.conftest import ROOT

_HOLDS = "import sys, signal; from pathlib import Path; from kiosk.supervisor.run_folder import RunFolder\n"
_HOLDS += "held = RunFolder(Path(sys.argv[1])); print(held.killed_before, flush=True); signal.pause()"


def _another(folder: Path, told: str = "0\n") -> "subprocess.Popen[str]":
    """Start another kiosk in the folder, and wait until it is there and has told how many were killed before."""
    command = [sys.executable, "-c", _HOLDS, str(folder)]
    other = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert other.stdout is not None
    assert other.stdout.readline() == told
    return other


def test_one_that_ends_as_it_should_leaves_nothing(tmp_path: Path) -> None:
    one = RunFolder(tmp_path)
    assert one.killed_before == 0
    assert [path.name for path in tmp_path.iterdir()] == [f"alive-{os.getpid()}"]
    one.close()
    assert list(tmp_path.iterdir()) == []


def test_one_that_was_killed_is_counted_once(tmp_path: Path) -> None:
    with _another(tmp_path) as other:
        other.send_signal(signal.SIGKILL)
        other.wait()
    first = RunFolder(tmp_path)
    assert first.killed_before == 1
    first.close()
    second = RunFolder(tmp_path)
    assert second.killed_before == 0
    second.close()


def test_one_that_lives_is_not_counted(tmp_path: Path) -> None:
    with _another(tmp_path) as other:
        one = RunFolder(tmp_path)
        assert one.killed_before == 0
        one.close()
        assert [path.name for path in tmp_path.iterdir()] == [f"alive-{other.pid}"]
        other.kill()


def test_staff_are_out_at_the_begin_after_a_visit_before_the_next_and_at_the_end(tmp_path: Path) -> None:
    staff_are_in(tmp_path)
    one = RunFolder(tmp_path)
    assert not (tmp_path / FILE_NAME).exists()
    for turn in (one.ready, one.visit_over, one.close):
        staff_are_in(tmp_path)
        turn()
        assert not (tmp_path / FILE_NAME).exists()


def test_a_crash_of_a_visit_is_no_end_of_staff(tmp_path: Path) -> None:
    one = RunFolder(tmp_path)
    staff_are_in(tmp_path)
    one.crashed(-11)
    assert (tmp_path / FILE_NAME).exists()
    one.close()


def test_a_folder_that_is_gone_ends_nothing(tmp_path: Path) -> None:
    one = RunFolder(tmp_path / "gone")
    assert one.killed_before == 0
    one.ready()
    one.close()


def test_what_only_has_such_a_name_keeps_no_kiosk_from_starting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "alive-pipe")  # to open it would wait for somebody who writes
    (tmp_path / "alive-folder").mkdir()
    (tmp_path / "alive-link").symlink_to("/dev/tty")
    with _another(tmp_path, "1\n") as other:
        other.kill()
