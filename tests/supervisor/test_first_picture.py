import json
import os
import signal
import subprocess
import sys
import termios
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.settings import home_folder
from kiosk.supervisor import first_picture
from kiosk.supervisor.first_picture import FOLDER
from kiosk.supervisor.kept_picture import KeptPicture
from tests.supervisor.conftest import ROOT, KioskOnPty, Start
from tests.terminals.pty_screen import PtyScreen
from tests.terminals.waiting import until

# Says whether it painted, and stays, so that the terminal can be looked at.
_PROGRAM = """
import sys
from kiosk.supervisor.first_picture import paint_first
painted = paint_first(["kiosk", *sys.argv[2:]])
with open(sys.argv[1] + ".new", "w") as file:
    file.write(str(painted))
import os, time
os.rename(sys.argv[1] + ".new", sys.argv[1])
time.sleep(60)
"""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home with a picture kept for a terminal of 80x24."""
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("COLORTERM", raising=False)
    for name in list(os.environ):
        if name.startswith("PYTHON"):
            monkeypatch.delenv(name)
    home = tmp_path / "home"
    home.mkdir()
    (home / "kiosk.toml").write_text("a = 1")
    kept = KeptPicture(home, False)
    kept.note([home, home / "content"])
    kept.keep((80, 24), b"\x1b[5;1HKept picture")
    return home


def _painted(home: Path, *options: str, columns: int = 80, term: str = "xterm-256color") -> bool:
    told = home.parent / "told"
    command = [sys.executable, "-c", _PROGRAM, str(told), *(options or ("run", "--home", str(home)))]
    with PtyScreen(command, columns=columns, term=term, folder=ROOT) as screen:
        until(told.exists, "an answer")
        answer = told.read_text() == "True"
        if answer:
            screen.wait_for("Kept picture")
        else:
            assert screen.take() == b""
    return answer


def test_a_kept_picture_is_painted(home: Path) -> None:
    assert _painted(home)


def test_each_change_to_what_it_was_made_of_makes_it_void(home: Path) -> None:
    (home / "kiosk.toml").write_text("a = 22")
    assert not _painted(home)


def _picture(home: Path) -> Path:
    (path,) = (home / FOLDER).iterdir()
    return path


def _place(home: Path) -> Path:
    return Path(first_picture.picture_path(str(home), (80, 24), False))


def _add_words(home: Path) -> None:
    (home / "content").mkdir()
    (home / "content" / "ui.ftl").touch()


def _exchange_for_link(home: Path) -> None:
    _picture(home).rename(home / "moved")
    _place(home).symlink_to(home / "moved")


def _exchange_for_folder(home: Path) -> None:
    _picture(home).unlink()
    _place(home).mkdir()


def _exchange_for_pipe(home: Path) -> None:
    _picture(home).unlink()
    os.mkfifo(_place(home), 0o600)


CHANGES: dict[str, Callable[[Path], object]] = {
    "settings changed": lambda home: (home / "kiosk.toml").write_text("a = 22"),
    "settings deleted": lambda home: (home / "kiosk.toml").unlink(),
    "settings touched": lambda home: os.utime(home / "kiosk.toml", (1, 1)),
    "words appeared": _add_words,
    "picture cut off": lambda home: _picture(home).write_bytes(_picture(home).read_bytes()[:-3]),
    "picture changed": lambda home: _picture(home).write_bytes(_picture(home).read_bytes().replace(b"Kept", b"Evil")),
    "picture empty": lambda home: _picture(home).write_bytes(b""),
    "picture binary": lambda home: _picture(home).write_bytes(bytes(range(256)) * 9),
    "picture open to all": lambda home: _picture(home).chmod(0o644),
    "picture a link": _exchange_for_link,
    "picture a folder": _exchange_for_folder,
    "picture a pipe": _exchange_for_pipe,
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_picture_that_is_stale_damaged_or_foreign_is_not_painted(home: Path, change: str) -> None:
    CHANGES[change](home)
    assert not _painted(home)


def test_a_picture_for_another_size_is_not_painted(home: Path) -> None:
    assert not _painted(home, columns=81)


def test_a_picture_for_another_terminal_is_not_painted(home: Path) -> None:
    assert not _painted(home, term="linux")


def test_other_files_make_no_difference(home: Path) -> None:
    (home / "visitors.db").touch()
    assert _painted(home)


@pytest.mark.parametrize(
    "options",
    [(), ("--help",), ("run", "--help"), ("run", "--home"), ("run", "--home", "--trial"), ("run", "x"), ("check",)],
)
def test_nothing_is_painted_for_any_other_command(home: Path, options: tuple[str, ...]) -> None:
    assert not _painted(home, *(options or ("content", "check")))


def test_a_trial_has_a_picture_of_its_own(home: Path) -> None:
    assert not _painted(home, "run", "--trial", f"--home={home}")


def test_an_interpreter_with_variables_of_its_own_paints_later(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    assert not _painted(home)


@pytest.mark.parametrize(
    "environ",
    [
        {"HOME": "/h"},
        {"HOME": "/h", "XDG_DATA_HOME": "/x"},
        {"HOME": "/h", "XDG_DATA_HOME": "x"},
        {"HOME": "/h", "STATE_DIRECTORY": "/s"},
        {"HOME": "/h", "STATE_DIRECTORY": "/s:/t", "XDG_DATA_HOME": "/x"},
    ],
)
def test_the_usual_home_is_that_of_the_settings(environ: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "XDG_DATA_HOME", "STATE_DIRECTORY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    assert first_picture.run_options(["run"]) == (str(home_folder(None, environ)), False)


def test_it_imports_next_to_nothing() -> None:
    program = "import sys; before = set(sys.modules); import kiosk.supervisor.first_picture; import json;"
    program += "print(json.dumps(sorted(set(sys.modules) - before)))"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=True)
    imported = {name for name in json.loads(done.stdout) if not name.startswith(("json", "_json", "kiosk"))}
    first = "import sys; before = set(sys.modules); import json; print(json.dumps(sorted(set(sys.modules) - before)))"
    by_json = json.loads(subprocess.run([sys.executable, "-c", first], capture_output=True, check=True).stdout)
    assert imported - set(by_json) <= {"__future__", "_signal", "binascii", "termios"}


@pytest.fixture
def second(start: Start, tmp_path: Path) -> KioskOnPty:
    """A kiosk at its second start, before its service is built."""
    with start() as first:
        first.visit()
        until(lambda: list((tmp_path / FOLDER).glob("first-*[!w]")) or None, "a kept picture")
    return start("unbuilt")


def test_the_second_start_shows_the_kept_picture_before_anything_is_built(second: KioskOnPty) -> None:
    second.wait_for("Press any key 80x24")


def test_the_picture_is_not_drawn_again_before_the_first_visit(second: KioskOnPty) -> None:
    second.wait_for("Press any key")
    second.tell("unbuilt", on=False)
    second.visit()
    assert second.take().count(b"Press any key") == 1


def test_keys_typed_behind_the_first_picture_reach_the_first_visit(second: KioskOnPty) -> None:
    second.wait_for("Press any key")
    second.type("early")
    second.tell("unbuilt", on=False)
    second.wait_for("early")


def test_a_size_changed_behind_the_first_picture_is_seen(second: KioskOnPty) -> None:
    second.wait_for("Press any key")
    second.resize(60, 20)
    second.tell("unbuilt", on=False)
    second.visit()
    assert b"Press any key 60x20" in second.take()


def test_after_the_first_picture_the_terminal_is_still_left_as_it_was_found(second: KioskOnPty) -> None:
    second.wait_for("Press any key")
    second.tell("unbuilt", on=False)
    second.visit()
    second.signal(signal.SIGTERM)
    second.wait()
    flags = second.settings()[3]
    assert isinstance(flags, int)
    assert flags & termios.ECHO
