"""``kiosk staff`` and ``kiosk staff set-pin``."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.commands.staff import set_pin
from kiosk.problem import KioskError
from kiosk.staff.pin import StaffPin
from tests.console.kiosk_on_pty import plain_environment
from tests.terminals.pty_screen import PtyScreen

ROOT = Path(__file__).parents[2]
PIN = "482913"


def given(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """Let the standard input hold ``text``."""
    import io
    import os

    monkeypatch.setattr(os, "isatty", lambda _fd: False)
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


def test_a_pin_comes_from_the_standard_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, PIN + "\n")
    assert (set_pin(tmp_path), StaffPin(tmp_path).matches(PIN)) == (0, True)


def test_a_lost_pin_is_replaced_and_the_wait_is_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    StaffPin(tmp_path).set("739154")
    for _ in range(5):
        StaffPin(tmp_path).check("1")
    given(monkeypatch, PIN)
    set_pin(tmp_path)
    assert StaffPin(tmp_path).check(PIN).right


def test_a_weak_pin_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, "123456\n")
    with pytest.raises(KioskError):
        set_pin(tmp_path)
    assert not StaffPin(tmp_path).is_set()


def test_other_programs_are_told_that_the_pin_is_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    given(monkeypatch, PIN + "\n")
    assert (set_pin(tmp_path, as_data=True), capsys.readouterr().out) == (0, '{"pin_set": true}\n')


@pytest.mark.terminal
def test_on_a_terminal_the_pin_is_asked_for_twice_and_not_shown(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kiosk", "staff", "set-pin", "--home", str(tmp_path)]
    with PtyScreen(command, env=plain_environment(tmp_path), folder=ROOT) as shell:
        shell.wait_for("6 digits")
        shell.type(PIN + "\n")
        shell.wait_for("Once more")
        shell.type(PIN + "\n")
        assert shell.wait(20) == 0
        assert PIN not in shell.text
    assert StaffPin(tmp_path).matches(PIN)


def test_without_a_terminal_the_screens_do_not_open(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kiosk", "staff", "--home", str(tmp_path)]
    ran = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert (ran.returncode, bool(ran.stderr)) == (2, True)


@pytest.mark.terminal
def test_in_a_shell_the_screens_open_and_f12_locks_them(tmp_path: Path) -> None:
    StaffPin(tmp_path).set(PIN)
    (tmp_path / "kiosk.toml").write_text('state = "OH"\n')
    command = [sys.executable, "-m", "kiosk", "staff", "--home", str(tmp_path)]
    with PtyScreen(command, env=plain_environment(tmp_path), folder=ROOT) as shell:
        shell.wait_for("For staff", 20)
        shell.type("AB\r" + PIN + "\r")  # typed ahead, as somebody does who knows the way
        shell.wait_for("All is well", 20)
        shell.press("F12")
        shell.wait_for("Locked.")
        assert "All is well" not in shell.text
        shell.type("k")
        shell.wait_for("For staff", 20)
        shell.press("Escape")
        assert shell.wait(20) == 0
        assert shell.text.strip() == ""
