"""A number in large digits, and once more as plain text."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.walkup.frame import draw
from kiosk.walkup.lines import Area
from kiosk.walkup.screens.big_number import BigNumberPage, block_digits, digits_width, fits_double, number_rows
from tests.walkup.small_kit import small_kit
from tests.walkup.tour import text_of

LONG, SHORT, EXTENDED = "1-800-799-7233", "988", "1-202-555-0142, ext. 1234"


def rows_of(home: Path, number: str, columns: int, rows: int) -> list[str]:
    frame = draw(BigNumberPage(small_kit(home), lambda: "A line", number), columns, rows)
    return text_of(frame).splitlines()


def block_rows(rows: list[str]) -> int:
    return sum("█" in row for row in rows)


def test_at_eighty_columns_a_long_number_stands_in_one_row(tmp_path: Path) -> None:
    assert block_rows(rows_of(tmp_path, LONG, 80, 24)) == 5


def test_at_sixty_columns_it_is_broken_between_its_groups(tmp_path: Path) -> None:
    assert block_rows(rows_of(tmp_path, LONG, 60, 20)) == 10
    assert number_rows(LONG, 58) == ["1-800-799", "7233"]


def test_a_short_code_is_drawn_twice_as_large(tmp_path: Path) -> None:
    assert block_rows(rows_of(tmp_path, SHORT, 80, 24)) == 10


@pytest.mark.parametrize("size", [(200, 60), (80, 24), (60, 20), (40, 12), (30, 12)])
@pytest.mark.parametrize("number", [LONG, SHORT, EXTENDED, "233733", "+44 20 7946 0958"])
def test_the_plain_number_is_always_there_and_whole(tmp_path: Path, number: str, size: tuple[int, int]) -> None:
    frame = draw(BigNumberPage(small_kit(tmp_path), lambda: "A line", number), *size)
    row = next(row for row in frame.rows if number in row.text)
    assert ("number", number) in [(span.role, span.text) for span in row.spans]


@settings(derandomize=True, deadline=None, max_examples=100)
@given(
    groups=st.lists(st.from_regex(r"[0-9]{1,4}", fullmatch=True), min_size=1, max_size=5), columns=st.integers(28, 200)
)
def test_large_digits_lose_no_digit_and_fit(groups: list[str], columns: int) -> None:
    rows = number_rows("-".join(groups), columns)
    assert "-".join(rows) == "-".join(groups)
    assert all(digits_width(row) <= columns for row in rows)


def test_a_code_too_wide_for_the_screen_is_not_cut_but_plain(tmp_path: Path) -> None:
    rows = rows_of(tmp_path, "233733", 30, 24)
    assert block_rows(rows) == 0
    assert any("233733" in row for row in rows)


def test_an_extension_is_no_part_of_the_large_digits(tmp_path: Path) -> None:
    main, extended = (rows_of(tmp_path, number, 80, 24) for number in (EXTENDED.partition(",")[0], EXTENDED))
    assert [row for row in main if "█" in row] == [row for row in extended if "█" in row]


def test_a_long_title_leaves_room_for_the_digits(tmp_path: Path) -> None:
    frame = draw(BigNumberPage(small_kit(tmp_path), lambda: "A very long name of a line that helps " * 3, LONG), 60, 20)
    rows = text_of(frame).splitlines()
    assert block_rows(rows) == 10
    assert any(LONG in row for row in rows)


def test_the_page_says_why_to_remember_the_number(tmp_path: Path) -> None:
    told = " ".join(" ".join(rows_of(tmp_path, LONG, 80, 24)).split())
    assert "A call shows in the phone that you use." in told


def test_the_cursor_stands_on_the_plain_number(tmp_path: Path) -> None:
    frame = draw(BigNumberPage(small_kit(tmp_path), lambda: "A line", LONG), 80, 24)
    column, row = frame.cursor
    assert frame.rows[row].text[column:].startswith(LONG)


def test_every_digit_has_a_shape_of_its_own() -> None:
    shapes = {tuple(line.text for line in block_digits(digit, "#", 1)) for digit in "0123456789-+"}
    assert len(shapes) == 12


def test_double_size_needs_room_in_both_directions() -> None:
    assert [fits_double([SHORT], area) for area in (Area(80, 19), Area(80, 10), Area(30, 19))] == [True, False, False]
