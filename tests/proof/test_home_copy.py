"""The proof uses the shelter's own settings and list, but nothing that is the staff's alone, and leaves no copy."""

import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.directory.find_help import open_visitors
from kiosk.directory.store.visitors_file import build_visitors
from kiosk.proof.canaries import Canaries
from kiosk.proof.home_copy import HEAVY, PRINTER, copied_home
from kiosk.proof.started_kiosk import Account
from kiosk.settings import read_settings
from tests.directory.make_many import make_many

ME = Account(os.geteuid(), os.getegid(), ())
NOBODY = Account(65534, 65534, ())

needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="needs root, to give files away")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    home = tmp_path / "home"
    (home / "content" / "en").mkdir(parents=True)
    (home / "content" / "en" / "own.ftl").write_text("own = ours\n")
    (home / "staff").mkdir()
    (home / "directory.db").touch()
    (home / "kiosk.toml").write_text('state = "OH"\n[printer]\nkind = "cups"\naddress = "office"\n')
    build_visitors(make_many(3), home / "visitors.db", 1)
    return home


def test_the_copy_has_settings_and_content_of_the_shelter_but_nothing_of_staff(home: Path) -> None:
    with copied_home(home, ME, Canaries()) as copy:
        assert {path.name for path in copy.iterdir()} == {"kiosk.toml", "content", "visitors.db"}
        assert (copy / "content" / "en" / "own.ftl").read_text() == "own = ours\n"


def test_it_prints_to_nobody_and_rests_no_longer_than_needed(home: Path) -> None:
    with copied_home(home, ME, Canaries()) as copy:
        settings, problems = read_settings(copy)
        assert (settings.state, problems) == ("OH", ())
        assert (settings.printer.kind, settings.printer.address) == ("file", str(copy.parent / PRINTER))
        assert settings.printer.is_on
        assert (settings.quiet.veil_after_s, settings.quiet.wipe_after_veil_s) == (90, 20)


def test_its_list_has_the_shelters_programs_and_one_that_is_found_by_its_other_name(home: Path) -> None:
    canaries = Canaries()
    with copied_home(home, ME, canaries) as copy:
        found = open_visitors(copy / "visitors.db")
        (line,) = found.search(canaries.searched)
        assert (found.total, line.name, found.provider(line.key).description) == (5, canaries.listed, canaries.printed)
        found.close()


def test_its_list_has_a_program_that_needs_more_memory_than_a_visit_has(home: Path) -> None:
    with copied_home(home, ME, Canaries()) as copy:
        found = open_visitors(copy / "visitors.db")
        (line,) = found.search(HEAVY)
        assert len(found.provider(line.key).description) > 4_000_000
        found.close()


def test_what_is_only_typed_is_nowhere_in_it(home: Path) -> None:
    canaries = Canaries()
    with copied_home(home, ME, canaries) as copy:
        assert canaries.typed.encode() not in b"".join(path.read_bytes() for path in copy.rglob("*") if path.is_file())


@pytest.mark.parametrize("name", ["visitors.db", "kiosk.toml"])
def test_a_file_that_cannot_be_read_does_not_stop_the_proof(home: Path, name: str) -> None:
    (home / name).write_text("broken = = [")
    with copied_home(home, ME, Canaries()) as copy:
        assert (read_settings(copy)[0].printer.kind, (copy / "visitors.db").exists()) == ("file", True)


def test_a_home_with_nothing_in_it_can_be_proved(tmp_path: Path) -> None:
    with copied_home(tmp_path, ME, Canaries()) as copy:
        assert (copy / "visitors.db").exists()


def test_nothing_of_the_copy_is_left(home: Path) -> None:
    with copied_home(home, ME, Canaries()) as copy:
        folder = copy.parent
    assert not folder.exists()


@pytest.fixture
def handed_over(home: Path) -> Iterator[Path]:
    """The same home folder, of a user who is not root, where that one can reach it."""
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        moved = Path(shutil.move(home, place))
        for path in (moved, *moved.rglob("*")):
            os.chown(path, NOBODY.user, NOBODY.group)
        yield moved


@pytest.mark.root
@needs_root
def test_the_copy_belongs_to_who_runs_the_kiosk_alone_in_a_folder_of_roots(handed_over: Path) -> None:
    with copied_home(handed_over, NOBODY, Canaries()) as copy:
        places = [copy, *copy.rglob("*")]
        assert {(path.stat().st_uid, path.stat().st_gid) for path in places} == {(NOBODY.user, NOBODY.group)}
        around = copy.parent.stat()
        assert (around.st_uid, around.st_gid, stat.S_IMODE(around.st_mode)) == (0, NOBODY.group, 0o710)
    assert (os.geteuid(), os.getegid()) == (0, 0)


@pytest.mark.root
@needs_root
@pytest.mark.parametrize("name", ["confirmations.toml", "content/en/theirs.ftl"])
def test_a_link_of_the_kiosks_user_does_not_lead_root_to_files_of_its_own(
    handed_over: Path, tmp_path: Path, name: str
) -> None:
    secret = tmp_path / "secret"
    secret.write_text("of root alone")
    (handed_over / name).symlink_to(secret)
    with pytest.raises(OSError), copied_home(handed_over, NOBODY, Canaries()) as copy:
        assert "of root alone" not in (copy / name).read_text()
