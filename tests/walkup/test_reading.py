"""A page that is read: text that scrolls."""

import re
from pathlib import Path

import pytest

from kiosk.walkup.frame import draw
from kiosk.walkup.lines import BLANK, Line, text_line
from kiosk.walkup.page import Step
from kiosk.walkup.reading import ReadingPage

from .small_kit import small_kit
from .tour import scrolled, text_of


class Counted(ReadingPage):
    """A text of numbered lines."""

    count = 50

    @property
    def title(self) -> str:
        return "Counted"

    def text(self, columns: int) -> list[Line]:
        return [text_line(f"line-{number}") for number in range(self.count)]


class Paragraphs(Counted):
    """Paragraphs of two lines."""

    def text(self, columns: int) -> list[Line]:
        return [line for number in range(9) for line in self._paragraph(number)]

    def _paragraph(self, number: int) -> list[Line]:
        return [BLANK, text_line(f"p{number}-1"), text_line(f"p{number}-2")][not number :]


def reading(home: Path, count: int = 50) -> Counted:
    page = Counted(small_kit(home))
    page.count = count
    draw(page, 80, 24)
    return page


def told(page: Counted) -> list[str]:
    return [word for word in text_of(draw(page, 80, 24)).split() if word.startswith("line-")]


@pytest.mark.parametrize("count", [1, 16, 17, 18, 19, 20, 35, 36, 50])
def test_every_line_is_seen_when_the_pages_are_turned(tmp_path: Path, count: int) -> None:
    page = reading(tmp_path, count)
    seen = {word for frame in scrolled(page, 80, 24) for word in text_of(frame).split() if word.startswith("line-")}
    assert len(seen) == count


def test_in_another_language_the_page_is_shown_that_holds_the_same_place(tmp_path: Path) -> None:
    page = reading(tmp_path, 100)
    page.press("space", " ")
    before = int(told(page)[0].removeprefix("line-"))
    page.count, page.kit.visit.language = 130, "es"
    assert f"line-{round(before * 1.3)}" in told(page)
    assert told(page)[0] == "line-17"


def test_space_turns_a_whole_page(tmp_path: Path) -> None:
    page = reading(tmp_path)
    first = told(page)
    page.press("space", " ")
    assert told(page)[0] == f"line-{len(first)}"


@pytest.mark.parametrize(("key", "first"), [("down", "line-1"), ("pagedown", "line-17"), ("end", "line-34")])
def test_keys_move_by_line_page_and_to_the_end(tmp_path: Path, key: str, first: str) -> None:
    page = reading(tmp_path)
    page.press(key, None)
    assert told(page)[0] == first


@pytest.mark.parametrize("key", ["up", "pageup", "home"])
def test_at_the_beginning_nothing_moves_up(tmp_path: Path, key: str) -> None:
    assert reading(tmp_path).press(key, None) is Step.NOTHING


@pytest.mark.parametrize("key", ["down", "space", "pagedown", "end"])
def test_at_the_end_nothing_moves_down(tmp_path: Path, key: str) -> None:
    page = reading(tmp_path)
    page.press("end", None)
    assert page.press(key, None) is Step.NOTHING


def test_home_goes_back_to_the_beginning(tmp_path: Path) -> None:
    page = reading(tmp_path)
    page.press("end", None)
    page.press("home", None)
    assert told(page)[0] == "line-0"


def test_a_long_text_tells_how_much_there_is(tmp_path: Path) -> None:
    page = reading(tmp_path)
    assert "page 1 of 3" in text_of(draw(page, 80, 24))
    page.press("end", None)
    assert "page 3 of 3" in text_of(draw(page, 80, 24))


def test_a_page_ends_where_the_next_one_begins(tmp_path: Path) -> None:
    page = Paragraphs(small_kit(tmp_path))
    pages = [re.findall(r"p\d+-\d", text_of(frame)) for frame in scrolled(page, 80, 24)]
    assert [word for words in pages for word in words] == [
        f"p{number}-{line}" for number in range(9) for line in (1, 2)
    ]
    assert [words[0][-1] for words in pages] == ["1"] * len(pages)


def test_a_text_that_just_fits_gives_up_the_blank_row_above_it(tmp_path: Path) -> None:
    page = reading(tmp_path, 19)
    assert len(told(page)) == 19


def test_a_short_text_offers_no_next_page(tmp_path: Path) -> None:
    frame = text_of(draw(reading(tmp_path, 5), 80, 24))
    assert "page" not in frame


def test_on_the_last_page_the_first_is_offered(tmp_path: Path) -> None:
    page = reading(tmp_path)
    page.press("end", None)
    assert "Home first page" in text_of(draw(page, 80, 24))


def test_a_larger_screen_keeps_the_place_as_far_as_it_exists(tmp_path: Path) -> None:
    page = reading(tmp_path)
    page.press("end", None)
    assert "line-0" in text_of(draw(page, 120, 70))


def test_the_wheel_scrolls(tmp_path: Path) -> None:
    page = reading(tmp_path)
    assert page.wheel(3) is Step.REDRAW
    assert told(page)[0] == "line-3"


def test_the_cursor_stands_at_the_beginning_of_the_text(tmp_path: Path) -> None:
    frame = draw(reading(tmp_path), 80, 24)
    column, row = frame.cursor
    assert frame.rows[row].text[column:].startswith("line-0")
