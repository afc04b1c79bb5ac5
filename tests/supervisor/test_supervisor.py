import fcntl
import os
import signal
import termios
from pathlib import Path

import psutil
import pytest

from tests.supervisor.conftest import KioskOnPty, Start, wake_ups
from tests.supervisor.fake_service import NEUTRAL, PLAIN
from tests.terminals.waiting import until


@pytest.mark.parametrize("letter", list("XRKVTHAG"))
def test_a_visit_that_ends_in_any_way_is_followed_by_a_new_one(kiosk: KioskOnPty, letter: str) -> None:
    before = kiosk.visit()
    kiosk.type(f"word{letter}")
    after = kiosk.visit(but=before)
    assert not psutil.pid_exists(before)
    kiosk.type("works")
    kiosk.wait_for("works")
    assert kiosk.visit() == after


@pytest.mark.parametrize("letter", list("XRKVTHA"))
def test_nothing_of_a_visit_is_on_the_screen_after_it(kiosk: KioskOnPty, letter: str) -> None:
    before = kiosk.visit()
    kiosk.type("word")
    kiosk.wait_for("word")
    kiosk.send(letter.encode())
    kiosk.visit(but=before)
    assert "word" not in kiosk.text


def test_the_neutral_picture_comes_before_the_next_visit(kiosk: KioskOnPty) -> None:
    before = kiosk.visit()
    kiosk.take()
    kiosk.send(b"X")
    kiosk.visit(but=before)
    shown = kiosk.take()
    assert shown.index(b"Press any key 80x24") < shown.index(b"Visit")


def test_a_size_that_changes_while_the_neutral_picture_is_drawn_is_seen(kiosk: KioskOnPty) -> None:
    before = kiosk.visit()
    kiosk.resize(70, 22)
    kiosk.tell("drawing")
    kiosk.send(b"X")
    until((kiosk.home / "unwatched" / "draws").exists, "a picture that is being drawn")
    kiosk.resize(60, 20)
    kiosk.take()
    kiosk.tell("drawing", on=False)
    kiosk.visit(but=before)
    assert b"Press any key 60x20" in kiosk.take()


def test_a_visit_that_has_read_nothing_and_ends_counts_as_a_crash(start: Start) -> None:
    kiosk = start("quits")
    until(kiosk.is_plain, "the plain page")


def test_crashes_in_a_row_end_on_the_plain_page_and_service_returns_by_itself(start: Start) -> None:
    kiosk = start("crashes")
    until(kiosk.is_plain, "the plain page")
    kiosk.tell("crashes", on=False)
    kiosk.visit()


def test_a_child_that_dies_behind_the_plain_page_leaves_it_up(start: Start) -> None:
    kiosk = start("unmountable")
    until(kiosk.is_plain, "the plain page")
    kiosk.take()
    shown = bytearray()

    def painted_again() -> bool:
        shown.extend(kiosk.take())
        return PLAIN.encode() in shown

    until(painted_again, "another try")
    assert NEUTRAL.encode() not in shown


def test_a_service_that_cannot_be_loaded_ends_on_the_plain_page_until_it_is_mended(
    start: Start, tmp_path: Path
) -> None:
    (tmp_path / "broken").touch()
    kiosk = start()
    until(kiosk.is_plain, "the plain page")
    (tmp_path / "broken").unlink()
    kiosk.visit()


def test_a_service_that_leaves_a_thread_running_is_not_forked(start: Start) -> None:
    kiosk = start("threaded")
    until(kiosk.is_plain, "the plain page")
    assert kiosk.children() == []


def test_the_plain_page_follows_the_size_of_the_terminal(start: Start, tmp_path: Path) -> None:
    (tmp_path / "broken").touch()
    kiosk = start("patient")
    until(kiosk.is_plain, "the plain page")
    kiosk.resize(60, 20)
    kiosk.wait_for("Call 911 60x20")


def test_keys_typed_on_the_plain_page_are_forgotten_at_once(start: Start, tmp_path: Path) -> None:
    (tmp_path / "broken").touch()
    kiosk = start("patient")
    until(kiosk.is_plain, "the plain page")
    woken = wake_ups(kiosk.pid)
    kiosk.type("word")
    until(lambda: wake_ups(kiosk.pid) > woken, "the supervisor woken by a key")
    with open(os.open(kiosk.device, os.O_RDWR | os.O_NOCTTY), "rb") as terminal:
        until(lambda: fcntl.ioctl(terminal, termios.FIONREAD, bytes(4)) == bytes(4), "an empty queue")


def test_keys_typed_on_the_plain_page_do_not_reach_the_next_visit(start: Start, tmp_path: Path) -> None:
    (tmp_path / "broken").touch()
    kiosk = start()
    until(kiosk.is_plain, "the plain page")
    kiosk.type("early")
    (tmp_path / "broken").unlink()
    kiosk.visit()
    kiosk.type("late")
    kiosk.wait_for("late")
    assert "early" not in kiosk.text


def test_changed_words_replace_a_visit_that_nobody_has_begun(kiosk: KioskOnPty, tmp_path: Path) -> None:
    (tmp_path / "words").write_text("new")
    kiosk.wait_for("new.")


def test_changed_words_leave_a_visit_alone_and_are_seen_by_the_next(kiosk: KioskOnPty, tmp_path: Path) -> None:
    before = kiosk.visit()
    kiosk.type("here")
    kiosk.wait_for("here")
    spare = kiosk.spare()
    (tmp_path / "words").write_text("new")
    until(lambda: kiosk.spare() != spare, "another spare child")
    assert kiosk.visit() == before
    kiosk.send(b"X")
    kiosk.wait_for("new.")


def test_a_folder_that_appears_later_is_watched_too(kiosk: KioskOnPty, tmp_path: Path) -> None:
    before = kiosk.visit()
    (tmp_path / "content").rmdir()
    before = kiosk.visit(but=before)
    (tmp_path / "content").mkdir()
    before = kiosk.visit(but=before)
    (tmp_path / "content" / "a.ftl").touch()
    kiosk.visit(but=before)


def test_a_reload_that_fails_keeps_what_was_loaded(kiosk: KioskOnPty, tmp_path: Path) -> None:
    (tmp_path / "words").write_text("good")
    kiosk.wait_for("good.")
    (tmp_path / "broken").touch()
    (tmp_path / "words").write_text("never read")
    kiosk.spare()
    before = kiosk.visit()
    kiosk.send(b"X")
    kiosk.visit(but=before)
    assert "good." in kiosk.text


def test_what_is_made_ready_after_the_start_reaches_the_next_visit(start: Start, tmp_path: Path) -> None:
    kiosk = start("warms")
    before = kiosk.visit()
    until((tmp_path / "unwatched" / "warmed").exists, "a service that is warm")
    kiosk.spare()
    assert kiosk.visit() == before
    kiosk.type("wordX")
    kiosk.wait_for("warm.")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_stop_signal_leaves_no_process(kiosk: KioskOnPty, number: int) -> None:
    kiosk.spare()
    kiosk.type("Dword")
    kiosk.wait_for("scribble")
    kiosk.signal(number)
    assert kiosk.wait() == 0
    until(lambda: not kiosk.processes(), "no process left")


def test_a_closed_terminal_ends_everything(kiosk: KioskOnPty) -> None:
    kiosk.spare()
    kiosk.hang_up()
    kiosk.wait()
    until(lambda: not kiosk.processes(), "no process left")


def test_a_stop_code_is_a_crash_outside_a_trial(kiosk: KioskOnPty) -> None:
    before = kiosk.visit()
    kiosk.send(b"Q")
    kiosk.visit(but=before)


def test_a_stop_code_ends_a_trial(start: Start) -> None:
    kiosk = start(trial=True)
    kiosk.visit()
    kiosk.send(b"Q")
    assert kiosk.wait() == 0


def test_many_visits_leave_the_supervisor_as_it_was(kiosk: KioskOnPty) -> None:
    before = kiosk.visit()
    for _ in range(3):
        kiosk.send(b"X")
        before = kiosk.visit(but=before)
    process = psutil.Process(kiosk.pid)
    descriptors = process.num_fds()
    for _ in range(20):
        kiosk.send(b"X")
        before = kiosk.visit(but=before)
    kiosk.spare()
    assert process.num_fds() <= descriptors + 1  # the gate of the spare child
