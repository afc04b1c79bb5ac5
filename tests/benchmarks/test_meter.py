"""The meter, against programs whose delay is known. It must not be wrong by a factor; these are no timed tests."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from benchmarks.meter import Meter, NoAnswer, run_time_ms

# Answers a key after so many milliseconds; to L with a second part, another 20 later; A asks for arrows with an O.
_PROGRAM = """
import os, sys, time, tty
tty.setraw(0)
os.write(1, b"ready ")
while data := os.read(0, 10):
    time.sleep(float(sys.argv[1]) / 1000)
    os.write(1, b"\\x1b[?1h" if data == b"A" else b"%d " % len(data) + data.replace(b"\\x1b", b"^"))
    if data == b"L":
        time.sleep(0.02)
        os.write(1, b"late\\x1b[?25l")
        time.sleep(0.05)
        os.write(1, b"\\x1b[?25h")
"""
ENVIRONMENT = {**os.environ, "TERM": "xterm-256color"}


@contextmanager
def _slow(delay_ms: float, program: str = _PROGRAM) -> Iterator[Meter]:
    with Meter([sys.executable, "-c", program, str(delay_ms)], ENVIRONMENT) as meter:
        meter.expect("ready")
        yield meter


def _quickest_ms(delay_ms: int) -> float:
    with _slow(delay_ms) as meter:
        return min(meter.press("x", 0.1).ms for _ in range(8))


def test_a_known_delay_is_measured_and_none_where_there_is_none() -> None:
    assert _quickest_ms(0) < 300 <= _quickest_ms(300)


def test_the_last_byte_counts_and_text_apart_from_what_is_no_text() -> None:
    with _slow(0) as meter:
        answer = meter.press("L", 0.2)
    assert 20 <= answer.shown_ms <= answer.ms - 25


def test_the_size_is_that_of_all_that_came() -> None:
    with _slow(0) as meter:
        assert meter.press("L", 0.2).size == len("1 Llate") + 2 * len("\x1b[?25l")


def test_the_screen_shows_the_answer() -> None:
    with _slow(0) as meter:
        meter.press("Down")
        assert meter.screen.text.strip() == "ready 3 ^[B"


def test_arrows_are_sent_as_the_program_wants_them() -> None:
    with _slow(0) as meter:
        meter.press("A")
        meter.press("Down")
        assert meter.screen.text.strip() == "ready 3 ^OB"


def test_a_program_that_says_nothing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("benchmarks.meter.LONGEST_ANSWER_S", 0.2)
    with _slow(60_000) as meter, pytest.raises(NoAnswer, match="ready"):
        meter._answer(0.0, 0.01, first_s=0.05)


def test_what_is_done_to_a_program_can_be_timed_too() -> None:
    program = f"import signal; signal.signal(signal.SIGUSR1, lambda *_: print('hit', flush=True))\n{_PROGRAM}"
    with _slow(0, program) as meter:
        meter.after(lambda: os.kill(meter.front(), signal.SIGUSR1), 0.1)
        assert "hit" in meter.screen.text


def test_the_start_of_a_program_is_timed_from_before_its_process() -> None:
    with Meter(["/bin/sh", "-c", "sleep 0.1; echo up; sleep 9"], ENVIRONMENT) as meter:
        assert meter.started(0.05).ms >= 100


def test_a_program_that_ends_is_timed() -> None:
    assert run_time_ms(["/bin/sleep", "0.1"], ENVIRONMENT) >= 100


def test_a_program_that_fails_is_not_timed() -> None:
    with pytest.raises(NoAnswer, match="false ended with 1"):
        run_time_ms(["/bin/false"], ENVIRONMENT)


def test_nothing_of_a_program_is_left_when_it_is_closed() -> None:
    with _slow(0) as meter:
        processes = meter.processes()
    assert processes and not any(process.is_running() for process in processes)
