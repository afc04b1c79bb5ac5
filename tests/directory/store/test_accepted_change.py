import os
import resource
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.directory.find_help import open_visitors
from kiosk.directory.provider import Provider
from kiosk.directory.store import accepted_change
from kiosk.directory.store.accepted_change import (
    directory_to_change,
    directory_to_read,
    directory_to_try,
    erase_traces,
)
from kiosk.directory.store.change import NewChange
from kiosk.directory.store.provider_store import KeptProvider
from kiosk.problem import KioskError
from tests.directory.make_many import make_many
from tests.directory.providers import SAFE_HARBOR, keep, kept_in

OTHER = Provider(key="other", name="Other House")
FILES = {"directory.db", "visitors.db"}


def shown_in(home: Path) -> list[str]:
    return [line.name for line in open_visitors(home / "visitors.db").search("")]


def names_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home folder whose directory holds one provider."""
    keep(tmp_path, SAFE_HARBOR)
    return tmp_path


@contextmanager
def small_disk(room: int) -> Iterator[None]:
    """Let no file grow over ``room`` bytes, as a full disk does."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_what_is_accepted_is_kept_and_shown(home: Path) -> None:
    keep(home, OTHER)
    assert ([one.name for one in kept_in(home)], shown_in(home)) == (["Other House", SAFE_HARBOR.name],) * 2


def test_nothing_but_the_two_files_stays(home: Path) -> None:
    assert names_in(home) == FILES


def test_a_home_folder_that_is_missing_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    keep(tmp_path / "new" / "home", OTHER)
    assert (tmp_path / "new" / "home").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("end", [KeyboardInterrupt, ValueError, SystemExit])
def test_a_change_that_is_broken_off_leaves_all_as_it_was(home: Path, end: type[BaseException]) -> None:
    with pytest.raises(end), directory_to_change(home, NewChange("edit")) as store:
        store.add([KeptProvider(OTHER)])
        raise end
    assert (kept_in(home), shown_in(home), names_in(home)) == ([SAFE_HARBOR], [SAFE_HARBOR.name], FILES)


KILLED = """
import os, signal, sys
from pathlib import Path
from kiosk.directory.store import accepted_change
from kiosk.directory.store.change import NewChange
from kiosk.directory.store.provider_store import KeptProvider
from tests.directory.make_many import make_many

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

if sys.argv[2] != "writing":
    setattr(accepted_change, sys.argv[2], die)
with accepted_change.directory_to_change(Path(sys.argv[1]), NewChange("import")) as store:
    store.add(KeptProvider(one) for one in make_many(600))
    if sys.argv[2] == "writing":
        die()
"""


@pytest.mark.parametrize("moment", ["writing", "finish_draft"])
def test_a_process_killed_before_the_end_leaves_all_as_it_was(home: Path, moment: str) -> None:
    done = subprocess.run([sys.executable, "-c", KILLED, str(home), moment], check=False)
    assert done.returncode == -signal.SIGKILL
    assert (kept_in(home), shown_in(home)) == ([SAFE_HARBOR], [SAFE_HARBOR.name])


def test_a_process_killed_before_visitors_see_the_change_loses_nothing(home: Path) -> None:
    done = subprocess.run([sys.executable, "-c", KILLED, str(home), "publish_visitors"], check=False)
    assert done.returncode == -signal.SIGKILL
    with directory_to_change(home, NewChange("edit")):
        pass
    assert (len(kept_in(home)), open_visitors(home / "visitors.db").total, names_in(home)) == (601, 601, FILES)


@pytest.mark.parametrize("room", [20_000, 120_000], ids=["for nothing", "for a part"])
def test_a_full_disk_leaves_all_as_it_was(home: Path, room: int) -> None:
    code = ""
    try:
        with small_disk(room), directory_to_change(home, NewChange("edit")) as store:
            store.add(KeptProvider(one) for one in make_many(3000))
    except KioskError as error:
        code = error.problem.code
    assert code in ("directory-full", "directory-disk", "visitors-full", "visitors-disk")
    assert (kept_in(home), shown_in(home), names_in(home)) == ([SAFE_HARBOR], [SAFE_HARBOR.name], FILES)


def test_no_room_for_the_visitors_file_is_a_problem_and_nothing_is_kept(home: Path) -> None:
    (home / "visitors.db.new").mkdir()
    with pytest.raises(KioskError) as caught:
        keep(home, OTHER)
    assert caught.value.problem.code == "visitors-closed"
    assert kept_in(home) == [SAFE_HARBOR]


def test_two_cannot_change_the_directory_at_once(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accepted_change, "BUSY_TIMEOUT_S", 0.01)
    edit = NewChange("edit")
    with directory_to_change(home, edit), pytest.raises(KioskError) as caught, directory_to_change(home, edit):
        pass
    assert caught.value.problem.code == "directory-busy"


def test_reading_goes_on_while_somebody_writes(home: Path) -> None:
    with directory_to_change(home, NewChange("edit")) as store:
        store.add([KeptProvider(OTHER)])
        assert kept_in(home) == [SAFE_HARBOR]


def test_a_change_of_nothing_writes_nothing(home: Path) -> None:
    before = (home / "visitors.db").stat()
    with directory_to_change(home, NewChange("edit")) as store:
        assert store.revision == 1
    assert (home / "visitors.db").stat().st_ino == before.st_ino


@pytest.mark.parametrize("harm", ["missing", "damaged", "of another revision"])
def test_the_next_change_makes_a_visitors_file_good_that_is_not(home: Path, harm: str) -> None:
    path = home / "visitors.db"
    if harm == "missing":
        path.unlink()
    elif harm == "damaged":
        path.write_bytes(b"x" * 5000)
    else:
        connection = sqlite3.connect(path)
        connection.execute("UPDATE about SET revision = 77")
        connection.commit()
        connection.close()
    with directory_to_change(home, NewChange("edit")):
        pass
    assert shown_in(home) == [SAFE_HARBOR.name]


def test_a_directory_that_begins_anew_is_shown_at_once(home: Path) -> None:
    (home / "directory.db").unlink()
    keep(home, OTHER)
    assert shown_in(home) == ["Other House"]


def test_trying_a_change_writes_nothing(home: Path) -> None:
    with directory_to_try(home) as store:
        store.add([KeptProvider(OTHER)])
        assert len(list(store.all())) == 2
    assert (kept_in(home), shown_in(home)) == ([SAFE_HARBOR], [SAFE_HARBOR.name])


def test_trying_or_reading_makes_no_file(tmp_path: Path) -> None:
    with directory_to_try(tmp_path / "home") as store:
        store.add([KeptProvider(OTHER)])
    with directory_to_read(tmp_path / "home") as store:
        assert list(store.all()) == []
    assert list(tmp_path.iterdir()) == []


def test_what_was_deleted_stays_in_the_file_until_its_traces_are_erased(home: Path) -> None:
    keep(home, Provider(key="gone", name="Gone", staff_note="zzcanary" * 500))
    with sqlite3.connect(home / "directory.db") as database:
        database.execute("PRAGMA secure_delete = OFF")  # which some builds of SQLite have on
        database.execute("DELETE FROM provider WHERE id = 'gone'")
    database.close()
    inside = [b"zzcanary" in (home / "directory.db").read_bytes()]
    erase_traces(home)
    inside.append(any(b"zzcanary" in file.read_bytes() for file in home.iterdir()))
    assert inside == [True, False]


def test_a_home_that_is_a_file_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "home").touch()
    with pytest.raises(KioskError) as caught:
        keep(tmp_path / "home", OTHER)
    assert caught.value.problem.code == "directory-closed"


def test_a_damaged_directory_is_told_and_visitors_keep_what_they_see(home: Path) -> None:
    (home / "directory.db").write_bytes(os.urandom(5000))
    with pytest.raises(KioskError) as caught:
        keep(home, OTHER)
    assert caught.value.problem.code == "directory-broken"
    assert shown_in(home) == [SAFE_HARBOR.name]
