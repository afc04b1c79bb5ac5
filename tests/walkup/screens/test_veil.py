"""The veil over a page."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.settings import QuietTimes
from kiosk.walkup.frame import draw
from kiosk.walkup.page import Step
from kiosk.walkup.screens.veil import VeilPage
from tests.walkup.small_kit import small_kit
from tests.walkup.tour import COMFORTABLE, text_of


def page_of(home: Path, seconds_left: float = 60, *, may_continue: bool = True) -> VeilPage:
    return VeilPage(small_kit(home, quiet=replace(QuietTimes(), may_continue=may_continue)), seconds_left)


@pytest.mark.parametrize("size", COMFORTABLE)
@pytest.mark.parametrize("may_continue", [True, False])
def test_question_answers_and_time_left_are_told(tmp_path: Path, size: tuple[int, int], may_continue: bool) -> None:
    text = text_of(draw(page_of(tmp_path, may_continue=may_continue), *size))
    answers = ["1  Continue where you were"] if may_continue else []
    wanted = ["Are you still here?", *answers, "2  Start fresh", "about a minute", "Nothing else does anything."]
    assert [words for words in wanted if words not in text] == []


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(240, "about 4 minutes"), (60, "about a minute"), (30, "about half a minute"), (5, "about 10 seconds")],
)
def test_the_time_left_is_told_in_words(tmp_path: Path, seconds: float, words: str) -> None:
    assert words in text_of(draw(page_of(tmp_path, seconds), 80, 24))


def test_nothing_on_it_is_focused(tmp_path: Path) -> None:
    frame = draw(page_of(tmp_path), 80, 24)
    assert {"focus", "focus_muted", "bar"} & {span.role for row in frame.rows for span in row.spans} == set()


def test_nothing_of_the_page_is_seen(tmp_path: Path) -> None:
    text = text_of(draw(page_of(tmp_path), 80, 24))
    assert [word for word in ("Leave", "English", "Hotline", "help?") if word in text] == []


def test_one_continues_and_two_starts_fresh(tmp_path: Path) -> None:
    page = page_of(tmp_path)
    assert [page.press("1", "1"), page.press("2", "2")] == [Step.BACK, Step.LEAVE]


def test_without_continue_only_two_answers(tmp_path: Path) -> None:
    page = page_of(tmp_path, may_continue=False)
    assert [page.press("1", "1"), page.choose("continue"), page.press("2", "2")] == [
        Step.NOTHING,
        Step.NOTHING,
        Step.LEAVE,
    ]


@pytest.mark.parametrize("key", ["enter", "escape", "space", "down", "f2", "y", "3", "0"])
def test_other_keys_do_nothing(tmp_path: Path, key: str) -> None:
    assert page_of(tmp_path).press(key, key if len(key) == 1 else None) is Step.NOTHING


def test_the_cursor_stands_on_the_question(tmp_path: Path) -> None:
    frame = draw(page_of(tmp_path), 80, 24)
    assert frame.rows[frame.cursor[1]].text[frame.cursor[0] :].startswith("Are you still here?")
