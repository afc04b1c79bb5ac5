"""The console's screen goes dark at night and only then, by one line in a file."""

import subprocess
from pathlib import Path

import pytest

from tests.deploy.layers import ROOT

PROGRAM = ROOT / "deploy" / "lib" / "night.sh"
KERNEL = Path("/sys/module/kernel/parameters/consoleblank")


def run(tmp_path: Path, night: str, now: str) -> tuple[int, str, str]:
    """Return code, what the console was told, and the complaint."""
    (tmp_path / "night").write_text(night)
    console = tmp_path / "console"
    console.write_text("")
    # The kernel's present setting decides whether anything is told; here it is a file.
    program = PROGRAM.read_text().replace(str(KERNEL), str(tmp_path / "consoleblank"))
    (tmp_path / "consoleblank").write_text("7\n")
    command = ["sh", "-c", program, "night.sh", str(tmp_path / "night"), str(console), now]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, console.read_text(), done.stderr


DARK, LIT = "\x1b[9;1]", "\x1b[9;0]"


@pytest.mark.parametrize(
    ("night", "now", "told"),
    [
        ("22:00 06:00\n", "22:00", DARK),
        ("22:00 06:00\n", "00:00", DARK),
        ("22:00 06:00\n", "05:59", DARK),
        ("22:00 06:00\n", "06:00", LIT),
        ("22:00 06:00\n", "21:59", LIT),
        ("01:00 02:00\n", "01:30", DARK),
        ("01:00 02:00\n", "23:30", LIT),
        ("08:08 09:09", "08:09", DARK),
        ("22:00 22:00\n", "22:00", LIT),
    ],
)
def test_it_is_dark_between_the_two_times(tmp_path: Path, night: str, now: str, told: str) -> None:
    assert run(tmp_path, night, now) == (0, told, "")


@pytest.mark.parametrize(
    "night", ["", "22:00\n", "10pm 6am\n", "24:00 06:00\n", "22:60 06:00\n", "22:00 06:00 x\n", "$(id) 1"]
)
def test_a_line_that_is_no_two_times_is_refused_and_changes_nothing(tmp_path: Path, night: str) -> None:
    code, told, complaint = run(tmp_path, night, "23:00")
    assert (code, told) == (1, "")
    assert "22:00 06:00" in complaint


def test_what_holds_already_is_not_said_again(tmp_path: Path) -> None:
    (tmp_path / "night").write_text("22:00 06:00\n")
    minutes = 1 if KERNEL.read_text() == "60\n" else 0
    if KERNEL.read_text() not in ("0\n", "60\n"):
        pytest.fail("the machine's console goes dark at another time: this cannot be told here")
    console = tmp_path / "console"
    console.write_text("")
    now = "23:00" if minutes else "12:00"
    subprocess.run(["sh", PROGRAM, tmp_path / "night", console, now], check=True)
    assert console.read_text() == ""
