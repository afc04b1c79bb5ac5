import os
import signal
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest

from tests.supervisor.conftest import ROOT, KioskOnPty, Start
from tests.terminals.tmux import Tmux
from tests.terminals.waiting import until

LFLAG = 3


def _flags(kiosk: KioskOnPty) -> int:
    flags = kiosk.settings()[LFLAG]
    assert isinstance(flags, int)
    return flags


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_the_terminal_is_left_as_it_was_found(start: Start, number: int) -> None:
    kiosk = start()
    before = kiosk.settings()
    kiosk.visit()
    kiosk.type("MBword")
    kiosk.signal(number)
    kiosk.wait()
    assert kiosk.settings() == before
    assert kiosk.text.strip() == ""
    assert not kiosk.screen.alternate
    assert kiosk.screen.cursor == (0, 0)


def test_while_nobody_reads_nothing_is_echoed(start: Start, tmp_path: Path) -> None:
    (tmp_path / "broken").touch()
    kiosk = start()
    until(kiosk.is_plain, "the plain page")
    assert not _flags(kiosk) & (termios.ECHO | termios.ICANON | termios.ISIG)


def test_only_a_trial_has_a_quit_key(start: Start, tmp_path: Path) -> None:
    (tmp_path / "broken").touch()
    kiosk = start(trial=True)
    until(kiosk.is_plain, "the plain page")
    assert _flags(kiosk) & termios.ISIG


@pytest.mark.parametrize("key", ["C-\\", "C-c", "C-z"])
def test_no_key_ends_a_plain_run_on_the_plain_page(start: Start, tmp_path: Path, key: str) -> None:
    (tmp_path / "broken").touch()
    kiosk = start()
    until(kiosk.is_plain, "the plain page")
    kiosk.press(key)
    (tmp_path / "broken").unlink()
    kiosk.visit()


def test_the_quit_key_ends_a_trial_on_the_plain_page(start: Start, tmp_path: Path) -> None:
    (tmp_path / "broken").touch()
    kiosk = start(trial=True)
    until(kiosk.is_plain, "the plain page")
    kiosk.press("C-\\")
    assert kiosk.wait() == 0


def test_the_quit_key_pressed_while_a_visit_is_mounted_reaches_it(start: Start) -> None:
    kiosk = start("mounting", trial=True)
    until(lambda: kiosk.children() or None, "a visit")
    kiosk.press("C-\\")
    kiosk.tell("mounting", on=False)
    assert kiosk.wait() == 0


def test_a_shell_gets_its_terminal_back(start: Start) -> None:
    kiosk = start(first=("bash", "--norc", "-c", '"$@"; read -r answer; echo "shell: $answer"', "shell"))
    kiosk.visit()
    supervisor = next(process for process in kiosk.processes() if process.ppid() == kiosk.pid)
    supervisor.terminate()
    until(lambda: _flags(kiosk) & termios.ECHO or None, "a cooked terminal")
    kiosk.send(b"hello\n")
    kiosk.wait_for("shell: hello")


def test_keys_of_a_visit_do_not_reach_the_next(kiosk: KioskOnPty) -> None:
    before = kiosk.visit()
    kiosk.type("Wunread")
    os.kill(before, signal.SIGKILL)
    kiosk.visit(but=before)
    kiosk.type("next")
    kiosk.wait_for("next")
    assert "unread" not in kiosk.text


def test_output_that_was_stopped_flows_again(kiosk: KioskOnPty) -> None:
    before = kiosk.visit()
    kiosk.type("O")
    until((kiosk.home / "unwatched" / "blocked").exists, "a stopped terminal")
    os.kill(before, signal.SIGKILL)
    kiosk.visit(but=before)
    assert "never seen" not in kiosk.text


@pytest.mark.parametrize("term", ["xterm-256color", "linux", "unknown"])
def test_modes_of_a_visit_do_not_outlive_it(start: Start, term: str) -> None:
    kiosk = start(term=term)
    before = kiosk.visit()
    kiosk.send(b"M")
    kiosk.wait_silent()
    kiosk.send(b"X")
    kiosk.visit(but=before)
    kiosk.type("plain letters")
    kiosk.wait_for("plain letters")


def test_a_visit_leaves_nothing_in_the_scrollback_of_a_real_terminal(tmp_path: Path) -> None:
    for folder in ("content", "unwatched"):
        (tmp_path / folder).mkdir()
    program = f"cd {ROOT} && exec {sys.executable} -m tests.supervisor.fake_kiosk {tmp_path}"
    with Tmux(["sh", "-c", program]) as tmux:
        before = tmux.wait_for("Visit")
        tmux.type("word")
        tmux.wait_for("word")
        tmux.type("X")
        until(lambda: tmux.text != before and "Visit" in tmux.text and "word" not in tmux.text, "the next visit")
        assert "word" not in tmux.scrollback
        os.kill(tmux.pid, signal.SIGTERM)
        until(lambda: tmux.ended, "the end")
        assert tmux.scrollback.strip() == ""


def test_a_terminal_that_takes_no_output_does_not_keep_the_kiosk_from_ending(tmp_path: Path) -> None:
    for folder in ("content", "unwatched"):
        (tmp_path / folder).mkdir()
    master, slave = os.openpty()
    command = ["setsid", "-c", sys.executable, "-m", "tests.supervisor.fake_kiosk", str(tmp_path)]
    with subprocess.Popen(command, stdin=slave, stdout=slave, stderr=slave, cwd=ROOT) as program:
        shown = b""
        while b"Visit" not in shown:
            shown += os.read(master, 65_536)
        os.write(master, b"F")
        time.sleep(0.5)  # the flood fills the terminal; nobody reads it
        program.terminate()
        assert program.wait(60) == 0
    os.close(master)
    os.close(slave)
