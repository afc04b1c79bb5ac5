"""Any terminal, none at all, one that is closed or changes: help is shown where it can be, and nothing stays behind."""

import os
import re
import signal
import subprocess
import time
from pathlib import Path

import psutil
import pytest

from tests.console.conftest import Start
from tests.console.kiosk_on_pty import (
    LEAVE_KEYS,
    WORDS,
    KioskOnPty,
    is_home,
    is_neutral,
    plain_environment,
    start_command,
)
from tests.console.pages import PAGES, go
from tests.terminals.waiting import until

pytestmark = pytest.mark.terminal

TERMS = ["linux", "xterm", "xterm-256color", "vt100", "dumb", "unknown-thing", "", None]
DANGER = WORDS("danger-line").split()
AT_ANY_TIME = (0.0, 0.05, 0.1, 0.2, 0.4, 0.8)
STOPS = [signal.SIGTERM, signal.SIGHUP, signal.SIGINT]


@pytest.mark.parametrize("term", TERMS)
def test_a_visit_works_whatever_the_terminal_is_called(start: Start, term: str | None) -> None:
    kiosk = start(term=term)
    kiosk.begin()
    go(kiosk, PAGES["hotline"])
    kiosk.leave()


@pytest.mark.parametrize("language", ["C", "en_US.ISO-8859-1"])
def test_a_visit_works_in_any_locale(start: Start, language: str) -> None:
    kiosk = start(env={"LANG": language, "LC_ALL": language})
    kiosk.begin()
    kiosk.leave()


@pytest.mark.parametrize("size", [(20, 5), (60, 20), (200, 60)])
def test_911_is_on_the_neutral_screen_at_any_size(start: Start, size: tuple[int, int]) -> None:
    kiosk = start(columns=size[0], rows=size[1])
    kiosk.wait_for(lambda screen: all(word in screen.text for word in DANGER))


@pytest.mark.parametrize("size", [(1, 1), (2, 1), (20, 5), (29, 11), (60, 20), (200, 60)])
def test_a_visit_lives_through_any_size(kiosk: KioskOnPty, size: tuple[int, int]) -> None:
    front = kiosk.begin()
    go(kiosk, PAGES["search"])
    kiosk.resize(*size)
    kiosk.wait_silent()
    kiosk.press("Down", "Enter", "q", "f", "Escape")
    kiosk.resize(80, 24)
    kiosk.wait_silent()
    assert kiosk.front() == front
    kiosk.forget_screen()
    kiosk.leave()


def test_a_kiosk_started_in_the_smallest_terminal_works_when_it_grows(start: Start) -> None:
    kiosk = start(columns=1, rows=1)
    kiosk.ready_front()
    kiosk.wait_silent()
    kiosk.forget_screen()
    kiosk.resize(80, 24)
    kiosk.wait_neutral()
    kiosk.begin()


@pytest.mark.parametrize("missing", ["stdin", "stdout", "both"])
def test_without_a_terminal_one_sentence_says_so(home: Path, missing: str) -> None:
    master, slave = os.openpty()
    stdin, stdout = (subprocess.DEVNULL if missing in (end, "both") else slave for end in ("stdin", "stdout"))
    done = subprocess.run(
        start_command(home),
        stdin=stdin,
        stdout=stdout,
        stderr=subprocess.PIPE,
        env=plain_environment(home.parent),
        timeout=60,
        check=False,
    )
    os.close(master)
    os.close(slave)
    assert done.returncode == 2
    assert WORDS("problem-not-a-terminal") in done.stderr.decode()
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-"])
def test_a_closed_standard_stream_shows_no_traceback(start: Start, closed: str) -> None:
    kiosk = start(first=("sh", "-c", f'exec "$@" {closed}', "sh"))
    if closed == "2>&-":
        kiosk.begin()
        kiosk.leave()
    else:
        assert kiosk.wait() == 2
    assert "Traceback" not in kiosk.text


def test_the_console_gets_no_strings_that_it_would_print(start: Start) -> None:
    kiosk = start(term="linux")
    kiosk.begin()
    go(kiosk, PAGES["code"])
    kiosk.drop_output()
    kiosk.press("F12")
    kiosk.wait_neutral()
    output = kiosk.take()
    assert output
    assert re.findall(rb"\x1b(?:\][^RP]|[PX^_])", output) == []


@pytest.mark.parametrize("when", ["neutral", "visit"])
@pytest.mark.parametrize("number", STOPS)
def test_a_stopped_kiosk_leaves_the_terminal_as_it_was_and_no_process(start: Start, number: int, when: str) -> None:
    kiosk = start()
    kiosk.wait_neutral()
    if when == "visit":
        kiosk.begin()
        kiosk.spare()
    kiosk.signal(number)
    assert kiosk.wait() == 0
    assert kiosk.is_as_found
    until(lambda: not kiosk.processes(), "no process left")


@pytest.mark.parametrize("number", STOPS)
def test_a_kiosk_stopped_as_soon_as_its_first_picture_is_up_leaves_the_terminal_as_it_was(
    used_home: Path, number: int
) -> None:
    with KioskOnPty(used_home) as kiosk:
        kiosk.wait_for(is_neutral)
        kiosk.signal(number)
        kiosk.wait()
        assert kiosk.is_as_found


@pytest.mark.parametrize("second", AT_ANY_TIME)
def test_a_kiosk_stopped_while_it_starts_leaves_no_process(used_home: Path, second: float) -> None:
    with KioskOnPty(used_home) as kiosk:
        time.sleep(second)
        kiosk.signal(signal.SIGTERM)
        kiosk.wait()
        until(lambda: not kiosk.processes(), "no process left")


@pytest.mark.parametrize("when", ["neutral", "visit"])
def test_a_closed_terminal_ends_everything(start: Start, when: str) -> None:
    kiosk = start()
    kiosk.wait_neutral()
    if when == "visit":
        kiosk.begin()
        kiosk.spare()
    kiosk.hang_up()
    kiosk.wait()
    until(lambda: not kiosk.processes(), "no process left")


def test_children_die_with_a_supervisor_that_is_killed(start: Start) -> None:
    kiosk = start()
    kiosk.begin()
    children = (kiosk.front(), kiosk.spare())
    kiosk.signal(signal.SIGKILL)
    kiosk.wait()
    until(lambda: not any(child and psutil.pid_exists(child) for child in children), "no child left")


HOSTILE = {
    "TEXTUAL": "debug,devtools",
    "TEXTUAL_LOG": "{folder}/textual.log",
    "TEXTUAL_DRIVER": "textual.drivers.headless_driver:HeadlessDriver",
    "TEXTUAL_ALLOW_SIGNALS": "1",
    "TEXTUAL_PRESS": "q,q",
    "TEXTUAL_SCREENSHOT": "1",
    "TEXTUAL_SCREENSHOT_LOCATION": "{folder}",
    "TEXTUAL_COLOR_SYSTEM": "none",
    "TEXTUAL_THEME": "nonsense",
    "PYTHONSTARTUP": "{folder}/evil.py",
    "PYTHONINSPECT": "1",
    "PYTHONPATH": "{folder}",
    "PYTHONHOME": "",
    "PYTHONBREAKPOINT": "os.system",
    "PYTHONPROFILEIMPORTTIME": "1",
    "PYTHONMALLOCSTATS": "1",
    "PYTHONDUMPREFS": "1",
    "PYTHONFAULTHANDLER": "1",
    "PYTHONTRACEMALLOC": "5",
    "COLUMNS": "10",
    "LINES": "3",
    "NO_COLOR": "1",
    "ESCDELAY": "9999",
    "RICH_TRACEBACK": "1",
}


def test_hostile_variables_have_no_effect(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "hostile"
    folder.mkdir()
    trap = f"open({str(folder / 'caught')!r}, 'w')"
    for name in ("evil.py", "usercustomize.py", "kiosk.py", "textual.py"):
        (folder / name).write_text(trap)
    before = sorted(folder.iterdir())
    kiosk = start(trial=True, env={name: value.format(folder=folder) for name, value in HOSTILE.items()})
    kiosk.begin()
    go(kiosk, PAGES["hotline"])
    kiosk.press("Escape")
    kiosk.wait_words("hotlines-intro")
    kiosk.leave()
    kiosk.press("Enter")
    kiosk.wait_for(is_home)
    kiosk.send(LEAVE_KEYS["F12"])
    assert kiosk.stop() == ""
    assert sorted(folder.iterdir()) == before
