"""Words on the console when no kiosk can be started: the right ones, and only then."""

import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from deploy.lib import plain_text
from kiosk.walkup.screens.hotlines import core_choices
from kiosk.walkup.urgent import urgent_in_all
from tests.deploy.layers import ROOT
from tests.walkup.small_kit import real_kit

WORDS = ROOT / "deploy" / "lib" / "plain_text.txt"
COLUMNS, ROWS = 80, 24
UP = "ActiveEnterTimestampMonotonic=200\nExecMainStartTimestampMonotonic=100\n"
NEVER_UP = "ActiveEnterTimestampMonotonic=0\nExecMainStartTimestampMonotonic=100\n"
UP_ONCE = "ActiveEnterTimestampMonotonic=200\nExecMainStartTimestampMonotonic=300\n"
Ends = Callable[..., bool]


def test_the_words_are_those_of_the_plain_page_in_every_language(tmp_path: Path) -> None:
    """When content changes, the file is changed by hand: these are the lines that it must hold."""
    kit = real_kit(tmp_path)
    urgent = [line.text.rstrip() for line in urgent_in_all(kit, COLUMNS, ROWS)]
    titles = [words("plain-title") for words in (kit.words, *(one.wording for one in kit.other_languages))]
    hotlines = [f"{one.title}{one.aside.rjust(COLUMNS - 2 - len(one.title))}" for one in core_choices(kit)]
    lines = WORDS.read_text().splitlines()
    assert lines == [*urgent, "", *(f" {title}" for title in titles), "", *(f" {line}" for line in hotlines)]
    assert len(lines) <= ROWS
    assert max(map(len, lines)) < COLUMNS


@pytest.fixture
def ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ends:
    """Let the service end, and say whether the words are wanted."""
    monkeypatch.setattr(plain_text, "NEVER_SERVED", tmp_path / "never-served")
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")

    def end(told: str, result: str = "exit-code", status: str = "1") -> bool:
        program = tmp_path / "systemctl"
        program.write_text(f"#!/bin/sh\nprintf '{told}'\n")
        program.chmod(0o700)
        monkeypatch.setenv("SERVICE_RESULT", result)
        monkeypatch.setenv("EXIT_STATUS", status)
        return plain_text.is_wanted("kiosk.service")

    return end


@pytest.mark.parametrize("told", [NEVER_UP, UP_ONCE, ""])
def test_what_ends_again_and_again_without_having_served_wants_them(ends: Ends, told: str) -> None:
    assert [ends(told) for _ in range(5)] == [False, False, True, True, True]


def test_what_served_is_started_again_at_once(ends: Ends) -> None:
    assert [ends(UP, "signal", "KILL") for _ in range(9)] == [False] * 9


def test_after_it_has_served_it_is_counted_anew(ends: Ends) -> None:
    assert [ends(told) for told in (NEVER_UP, NEVER_UP, UP, NEVER_UP, NEVER_UP)] == [False] * 5


def test_who_stops_it_sees_no_words_and_begins_anew(ends: Ends) -> None:
    told = [ends(NEVER_UP), ends(NEVER_UP), ends(NEVER_UP, "success", "0"), ends(NEVER_UP), ends(NEVER_UP)]
    assert told == [False] * 5


def test_a_stage_that_gives_up_wants_them_at_once(ends: Ends) -> None:
    assert ends(UP, status=str(os.EX_UNAVAILABLE))


def test_a_damaged_count_is_none(ends: Ends) -> None:
    plain_text.NEVER_SERVED.write_bytes(b"\0")
    assert [ends(NEVER_UP) for _ in range(3)] == [False, False, True]


def test_the_words_come_whole_and_from_the_top(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    command = f"import sys; from deploy.lib.plain_text import *; show(Path({str(WORDS)!r}))"
    with subprocess.Popen((sys.executable, "-c", command), cwd=ROOT, stdout=theirs) as shown:
        pass
    assert shown.returncode == 0
    drawn = b""
    while b"988" not in drawn or not drawn.endswith(b"\x1b[1;1H"):
        drawn += os.read(ours, 4096)
    for row, line in enumerate(WORDS.read_text().splitlines(), 1):
        assert f"\x1b[{row};1H{line}".encode() in drawn
    os.close(ours)
    os.close(theirs)
