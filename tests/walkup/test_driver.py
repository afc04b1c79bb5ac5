"""The driver on a real pseudo-terminal: one visit, no supervisor."""

import os
import sys
import termios
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast

import pytest

from kiosk.commands.providers_import import import_file
from kiosk.directory.store.visitors_file import build_visitors
from kiosk.visit.end_visit import VisitEnd
from tests.directory.make_many import make_many
from tests.terminals.pty_screen import PtyScreen
from tests.terminals.waiting import until

ROOT = Path(__file__).parents[2]
QUESTIONS = (b"\x1b[c", b"\x1b[>c", b"\x1b[6n", b"\x1b[5n", b"$p", b"\x1b[?u", b"\x1b[18t", b"]10;?", b"]11;?")


def visit(
    home: Path,
    *,
    term: str = "xterm-256color",
    trial: bool = False,
    size: tuple[int, int] = (80, 24),
    env: Mapping[str, str] | None = None,
) -> PtyScreen:
    options = ["--trial"] if trial else []
    argv = [sys.executable, "-m", "tests.walkup.serve_alone", str(home), *options]
    return PtyScreen(argv, term=term, folder=ROOT, columns=size[0], rows=size[1], env={**os.environ, **(env or {})})


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[PtyScreen]:
    with visit(tmp_path) as started:
        has_begun(started)
        yield started


def has_begun(screen: PtyScreen) -> None:
    screen.wait_for("Press any key", 30)
    screen.wait_for(lambda _: b"\x1b[?2004h" in screen.take(), 30)


def at_home(screen: PtyScreen) -> None:
    screen.press("x")
    screen.wait_for("How can we help?")


def test_the_neutral_screen_is_not_painted_again(tmp_path: Path) -> None:
    with visit(tmp_path) as screen:
        has_begun(screen)
        screen.wait_silent(0.5)
        assert screen.take().count(b"Press any key") <= 1


def test_no_thread_runs(screen: PtyScreen) -> None:
    at_home(screen)
    assert len(list(Path(f"/proc/{screen.pid}/task").iterdir())) == 1


def test_the_terminal_is_asked_no_question(screen: PtyScreen) -> None:
    at_home(screen)
    screen.press("3", "Enter", "q", "Escape", "F12")
    screen.wait()
    written = screen.take()
    assert [question for question in QUESTIONS if question in written] == []


def test_keys_are_raw_and_not_echoed(screen: PtyScreen) -> None:
    local = cast(int, screen.settings()[3])
    assert local & (termios.ECHO | termios.ICANON | termios.ISIG | termios.IEXTEN) == 0


@pytest.mark.parametrize(("term", "has_mouse"), [("xterm-256color", True), ("linux", False)])
def test_a_mouse_is_asked_for_where_there_is_one(tmp_path: Path, term: str, has_mouse: bool) -> None:
    with visit(tmp_path, term=term) as screen:
        seen = bytearray()
        screen.wait_for(lambda _: seen.extend(screen.take()) or b"\x1b[?2004h" in seen, 30)  # type: ignore[func-returns-value]
        assert (b"\x1b[?1000h" in seen) is has_mouse


@pytest.mark.parametrize(("term", "told"), [("foot", True), ("xterm-256color", False), ("linux", False)])
def test_foot_alone_is_asked_to_tell_of_every_key(tmp_path: Path, term: str, told: bool) -> None:
    with visit(tmp_path, term=term) as screen:
        seen = bytearray()
        screen.wait_for(lambda _: seen.extend(screen.take()) or b"\x1b[?2004h" in seen, 30)  # type: ignore[func-returns-value]
        at_home(screen)
        assert (b"\x1b[=31;1u" in seen + screen.take()) is told


FOOT_SENDS = (
    b"\x1b[52;1:1;52u\x1b[52;1:3u"  # 4, which opens local help
    b"\x1b[57441;2:1u\x1b[110:78;2:1;78u\x1b[110:78;2:3u\x1b[57441;1:3u"  # N
    b"\x1b[241;1:1;241u\x1b[241;1:3u"  # ñ of a Spanish keyboard
    b"\x1b[233::101;1:1;233u\x1b[233::101;1:3u"  # é of a dead key
    b"\x1b[57453;1:1u\x1b[64::113;1:1;64u\x1b[64::113;1:3u\x1b[57453;1:3u"  # @ with AltGr
    b"\x1b[97;1:1;97u\x1b[97;1:2;97u\x1b[97;1:2;97u\x1b[97;1:3u"  # a held down
    b"\x1b[57404;129:1;53u\x1b[57404;129:3u"  # 5 of the keypad
    b"\x1b[120;1:1;120u\x1b[120;1:3u\x1b[127;1:1u\x1b[127;1:3u"  # x, taken back
    b"\x1b[54;1:1;54u\x1b[54;1:3u"  # 6
)
"""Recorded in foot 1.21."""


def test_keys_of_foot_are_typed_as_they_are(tmp_path: Path) -> None:
    build_visitors(make_many(3), tmp_path / "visitors.db", 1)
    with visit(tmp_path, term="foot") as screen:
        has_begun(screen)
        at_home(screen)
        screen.send(FOOT_SENDS)
        screen.wait_for("Nñé@aaa56")


def test_shift_three_times_leaves_in_foot(tmp_path: Path) -> None:
    with visit(tmp_path, term="foot") as screen:
        has_begun(screen)
        at_home(screen)
        screen.send(b"\x1b[57441;2:1u\x1b[57441;1:3u" * 3)
        assert screen.wait() == VisitEnd.LEFT


def test_a_number_that_is_no_letter_does_no_harm(screen: PtyScreen) -> None:
    at_home(screen)
    screen.send(b"\x1b[99999999999u\x1b[48;9;9;9;9t\xe2\x82")
    screen.press("3")
    screen.wait_for("Open a line")


def test_escape_alone_is_a_key(screen: PtyScreen) -> None:
    at_home(screen)
    screen.press("3")
    screen.wait_for("Open a line")
    screen.press("Escape")
    screen.wait_for("How can we help?")


def test_a_key_in_two_parts_leaves_all_the_same(screen: PtyScreen) -> None:
    at_home(screen)
    screen.send(b"\x1b[2")
    screen.send(b"4~")
    assert screen.wait() == VisitEnd.LEFT


def test_an_unfinished_paste_does_not_swallow_the_leave_key(screen: PtyScreen) -> None:
    at_home(screen)
    screen.send(b"\x1b[200~some text")
    screen.press("F12")
    assert screen.wait() == VisitEnd.LEFT


def test_keys_work_again_after_an_unfinished_paste(screen: PtyScreen) -> None:
    at_home(screen)
    screen.send(b"\x1b[200~some text")

    def opened() -> bool:
        screen.press("3")
        screen.look()
        return "Open a line" in screen.text

    until(opened, "an answer to a key", 15, pause=0.2)


def test_a_megabyte_of_keys_ends_with_its_leave_key(screen: PtyScreen) -> None:
    at_home(screen)
    screen.send(b"j" * 1_000_000)
    screen.press("F12")
    assert screen.wait(30) == VisitEnd.LEFT


def test_a_closed_terminal_ends_the_visit(screen: PtyScreen) -> None:
    at_home(screen)
    screen.hang_up()
    screen.wait()


def test_a_new_size_is_drawn(screen: PtyScreen) -> None:
    at_home(screen)
    screen.resize(100, 30)
    screen.wait_for(lambda now: len(now.lines) == 30 and "911" in now.lines[28])


@pytest.mark.parametrize(
    ("term", "env", "theme"),
    [
        ("xterm-256color", {"COLORTERM": "truecolor"}, "light"),
        ("xterm-256color", {"COLORTERM": ""}, "dark"),
        ("linux", {}, "auto"),
    ],
)
def test_a_new_size_is_drawn_in_the_same_colours(tmp_path: Path, term: str, env: dict[str, str], theme: str) -> None:
    """Textual draws the one, the other is drawn by what sends the changes."""
    (tmp_path / "kiosk.toml").write_text(f'[screen]\ntheme = "{theme}"\n')
    seen = []
    for size in ((80, 24), (100, 30)):
        with visit(tmp_path, term=term, env=env, size=size) as screen:
            has_begun(screen)
            at_home(screen)
            screen.resize(100, 30)
            drawn = screen.wait_for(lambda now: len(now.lines) == 30 and "911" in now.lines[28])
            screen.wait_silent(0.2)
            seen.append([[drawn.cell(column, row) for column in range(100)] for row in range(30)])
    assert seen[0] == seen[1]


def test_control_backslash_stops_a_trial(tmp_path: Path) -> None:
    with visit(tmp_path, trial=True) as screen:
        screen.wait_for(lambda _: b"\x1b[?2004h" in screen.take(), 30)
        screen.press("C-\\")
        assert screen.wait() == VisitEnd.STOP_KIOSK


def test_a_long_paste_in_one_write_is_typed_where_text_is_typed(tmp_path: Path) -> None:
    spreadsheet = tmp_path / "list.csv"
    spreadsheet.write_text("Name,Phone\nSafe Harbor,614-555-0119\n", encoding="utf-8")
    import_file(tmp_path, spreadsheet, False, lambda _: None)
    with visit(tmp_path) as screen:
        screen.wait_for(lambda _: b"\x1b[?2004h" in screen.take(), 30)
        at_home(screen)
        screen.press("4")
        screen.wait_for("Safe Harbor")
        screen.send(b"\x1b[200~" + b"q" * 1000 + b"\x1b[201~")
        screen.wait_for("q" * 50)
