"""What `lp` is told, and how it fails. That pages arrive is tested with a real server in test_cups_queue.py."""

from pathlib import Path

import pytest

from kiosk.printer_settings import Paper
from kiosk.problem import KioskError
from kiosk.takeaway.office import send_page as module
from kiosk.takeaway.office.send_page import send_page

CANARY = b"canary-5550100"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder whose `lp` is the only one to be found."""
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setenv("HOME", "/home/somebody")
    return tmp_path


def fake_lp(folder: Path, lines: str) -> None:
    program = folder / "lp"
    program.write_text(f"#!/bin/sh\n{lines}\n")
    program.chmod(0o755)


def fault(paper: Paper = "letter") -> str:
    with pytest.raises(KioskError) as caught:
        send_page(CANARY, "office", paper)
    return caught.value.problem.code


def test_the_page_goes_through_a_pipe_and_nothing_of_it_is_in_the_command(folder: Path) -> None:
    fake_lp(
        folder,
        f'echo "$@" >{folder}/words; env >{folder}/env; cat >{folder}/page; echo "request id is office-41 (0 file(s))"',
    )
    assert send_page(CANARY, "office", "a4") == 41
    words = (folder / "words").read_text().split()
    assert (folder / "page").read_bytes() == CANARY
    assert CANARY.decode() not in " ".join(words)
    assert words[2:] == (
        "-d office -t slip -o media=iso_a4_210x297mm -o sides=one-sided -o job-sheets=none,none -".split()
    )


def test_no_user_s_own_options_have_a_say(folder: Path) -> None:
    fake_lp(folder, f'env >{folder}/env; cat >/dev/null; echo "request id is office-1 (0 file(s))"')
    send_page(CANARY, "office", "letter")
    names = {line.partition("=")[0] for line in (folder / "env").read_text().splitlines()}
    assert names <= {"PATH", "LC_ALL", "PWD", "_", "SHLVL", "OLDPWD"}


@pytest.mark.parametrize(
    "lines",
    ["exit 1", "cat >/dev/null; echo something else", "cat >/dev/null; echo 'request id is office-1 (0'; exit 1"],
)
def test_a_page_that_is_not_taken_is_told(folder: Path, lines: str) -> None:
    fake_lp(folder, lines)
    assert fault() == "printer-not-taken"


def test_a_machine_without_lp_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert fault() == "printer-no-server"


def test_lp_is_given_up_when_it_hangs(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_lp(folder, "exec sleep 600")
    monkeypatch.setattr(module, "LONGEST_SEND", 0.2)
    assert fault() == "printer-silent"


@pytest.mark.parametrize("paper", ["58", "80"])
def test_a_roll_is_refused(folder: Path, paper: Paper) -> None:
    fake_lp(folder, "exit 0")
    assert fault(paper) == "printer-paper"
