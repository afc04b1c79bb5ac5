import os
import signal
import sqlite3
from pathlib import Path
from typing import NoReturn

import pytest

from kiosk.directory import staff_acts
from kiosk.directory.backup import erasing
from kiosk.directory.backup.automatic import automatic_backups
from kiosk.directory.backup.back_up import bring_back, read_backup
from kiosk.directory.backup.erasing import finish_erasing
from kiosk.directory.backup.home_care import HomeCare
from kiosk.directory.provider import Provider
from kiosk.directory.store.accepted_change import directory_to_read
from kiosk.problem import KioskError
from tests.directory.backup.deleted import GONE, holding, home_that_holds
from tests.directory.providers import SAFE_HARBOR, keep, kept_in

OTHER = Provider(key="6f1f8c0e-0000-4000-8000-0000000000cc", name="Other")
STEPS = ("erase_traces", "forget_copies", "note_erased")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return home_that_holds(tmp_path / "home")


def due(home: Path) -> int:
    with directory_to_read(home) as store:
        return store.erasing_due


def killed(*_: object) -> NoReturn:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def delete_killed_at(home: Path, step: str, key: str = GONE.key) -> None:
    """Delete for good in a process that is killed as it comes to the step."""
    pid = os.fork()
    if pid == 0:
        try:
            setattr(erasing, step, killed)
            staff_acts.delete_for_good(home, key, "AB")
        finally:
            os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == -signal.SIGKILL


@pytest.mark.parametrize("step", STEPS)
def test_what_a_killed_deletion_left_is_erased_when_the_kiosk_looks_after_its_home(home: Path, step: str) -> None:
    HomeCare(home).look()
    delete_killed_at(home, step)
    assert kept_in(home) == [SAFE_HARBOR]
    assert bool(holding(home)) == (step != "note_erased")
    assert HomeCare(home).is_due()
    HomeCare(home).look()
    assert (holding(home), due(home)) == (set(), 0)
    assert len(automatic_backups(home)) == 1


def test_a_restore_erases_it_before_it_keeps_what_was_there(home: Path, tmp_path: Path) -> None:
    keep(tmp_path / "other", SAFE_HARBOR)
    HomeCare(tmp_path / "other").look()
    (backup,) = automatic_backups(tmp_path / "other")
    delete_killed_at(home, "erase_traces")
    bring_back(home, read_backup(backup.path))
    assert (holding(home), due(home)) == (set(), 0)


def test_a_restore_that_cannot_erase_it_leaves_it_due(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(tmp_path / "other", SAFE_HARBOR)
    HomeCare(tmp_path / "other").look()
    (backup,) = automatic_backups(tmp_path / "other")
    delete_killed_at(home, "erase_traces")

    def cannot(_: Path) -> None:
        raise OSError

    with monkeypatch.context() as broken:
        broken.setattr(erasing, "forget_copies", cannot)
        bring_back(home, read_backup(backup.path))
    assert due(home)
    finish_erasing(home)
    assert (holding(home), due(home)) == (set(), 0)


def test_while_somebody_reads_the_old_file_it_stays_due(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.directory.store.database.BUSY_TIMEOUT_S", 0.01)
    reader = sqlite3.connect(home / "directory.db", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM provider").fetchone()
    with pytest.raises(KioskError) as caught:
        staff_acts.delete_for_good(home, GONE.key, "AB")
    assert caught.value.problem.code == "provider-traces"
    assert due(home)
    reader.close()
    HomeCare(home).look()
    assert (holding(home), due(home)) == (set(), 0)


def test_a_deletion_in_the_midst_of_erasing_stays_due(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(home, OTHER)
    staff_acts.retire(home, OTHER.key, "AB")
    delete_killed_at(home, "note_erased")

    def meanwhile(home: Path) -> None:
        monkeypatch.undo()
        delete_killed_at(home, "erase_traces", OTHER.key)

    monkeypatch.setattr(erasing, "forget_copies", meanwhile)
    finish_erasing(home)
    assert due(home)


def test_where_nothing_is_due_nothing_is_touched(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(erasing, "forget_copies", killed)
    finish_erasing(home)
    assert (home / "before-restore.zip").exists()


def test_a_home_without_a_list_stays_empty(tmp_path: Path) -> None:
    finish_erasing(tmp_path)
    assert list(tmp_path.iterdir()) == []
