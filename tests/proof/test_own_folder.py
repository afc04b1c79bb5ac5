"""The folder of a proof is gone after it: also that of one that was killed, and never that of one that lives."""

import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from kiosk.proof import own_folder as module
from kiosk.proof.own_folder import PREFIX, own_folder, sweep

HOLDS = """
import sys
from pathlib import Path
from kiosk.proof import own_folder
own_folder._IN_MEMORY = ()
own_folder.tempfile.tempdir = sys.argv[1]
with own_folder.own_folder() as folder:
    (folder / "words").write_text("canary")
    print(folder, flush=True)
    sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(module, "_IN_MEMORY", ())
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def another(place: Path) -> "tuple[subprocess.Popen[str], Path]":
    """Start another proof's process; return it and its folder."""
    command = [sys.executable, "-c", HOLDS, str(place)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    return process, Path(process.stdout.readline().strip())


def test_it_is_nobody_elses_and_gone_afterwards(place: Path) -> None:
    with own_folder() as folder:
        (folder / "words").write_text("canary")
        assert (folder.parent, stat.S_IMODE(folder.stat().st_mode)) == (place, 0o700)
    assert list(place.iterdir()) == []


def test_it_is_gone_after_an_error(place: Path) -> None:
    with pytest.raises(SystemExit), own_folder():
        raise SystemExit(143)
    assert list(place.iterdir()) == []


def test_what_a_killed_proof_left_is_taken_away_by_the_next_one(place: Path) -> None:
    killed, left = another(place)
    with killed:
        killed.kill()
    assert (left / "words").exists()
    with own_folder() as folder:
        assert list(place.iterdir()) == [folder]


def test_the_folder_of_a_proof_that_lives_stays(place: Path) -> None:
    living, held = another(place)
    with living:
        sweep([place])
        assert (held / "words").exists()
    assert not held.exists()


def test_a_link_or_a_file_with_such_a_name_leads_nowhere(place: Path) -> None:
    (place / "kept").mkdir()
    (place / f"{PREFIX}link").symlink_to(place / "kept")
    (place / f"{PREFIX}file").touch()
    sweep([place, place / "nowhere"])
    assert {path.name for path in place.iterdir()} == {"kept", f"{PREFIX}link", f"{PREFIX}file"}
