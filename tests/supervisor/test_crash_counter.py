from datetime import date
from pathlib import Path

from kiosk.supervisor.crash_counter import CrashCounter
from kiosk.upkeep.crash_count import read_crashes


def test_a_crash_is_counted_today_and_nothing_else_is(tmp_path: Path) -> None:
    counter = CrashCounter(tmp_path)
    counter.ready()
    counter.visit_over()
    assert read_crashes(tmp_path) is None
    counter.crashed(-11)
    counter.crashed(70)
    counter.killed()
    counted = read_crashes(tmp_path)
    assert counted is not None
    assert counted.total == {"signal-11": 1, "exit-70": 1, "kiosk": 1}
    assert abs((date.today() - counted.last_day).days) <= 1  # midnight may pass meanwhile


def test_its_folder_is_there_from_the_begin(tmp_path: Path) -> None:
    CrashCounter(tmp_path / "home")
    assert (tmp_path / "home" / "staff").stat().st_mode & 0o777 == 0o700


def test_a_disk_that_takes_nothing_ends_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    counter = CrashCounter(tmp_path / "file")
    counter.crashed(1)
    assert (tmp_path / "file").is_file()
