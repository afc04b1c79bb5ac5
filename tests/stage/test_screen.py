from math import ceil, isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.stage.screen import (
    CAPITALS_EM,
    CAPITALS_MM,
    COLUMNS,
    HEIGHT_EM,
    ROWS,
    SMALLEST_PX,
    WIDTH_EM,
    Screen,
    diagonal_of,
    font_pixels,
)

FULL_HD_24_INCH = Screen(1920, 1080, 531, 299)


def _cells(screen: Screen, font_px: int) -> tuple[int, int]:
    return screen.width // ceil(font_px * WIDTH_EM), screen.height // ceil(font_px * HEIGHT_EM)


def test_on_a_large_screen_capitals_are_just_high_enough() -> None:
    pixel_mm = 531 / 1920
    assert font_pixels(FULL_HD_24_INCH) == ceil(CAPITALS_MM / pixel_mm / CAPITALS_EM)


def test_a_size_that_staff_measured_counts_more_than_what_the_screen_tells() -> None:
    assert font_pixels(FULL_HD_24_INCH, diagonal_mm=1000) < font_pixels(FULL_HD_24_INCH)


def test_on_a_small_screen_a_page_still_has_its_cells() -> None:
    screen = Screen(1024, 600, 154, 86)
    assert _cells(screen, font_pixels(screen)) >= (COLUMNS, ROWS)
    assert font_pixels(screen) * CAPITALS_EM * 154 / 1024 < CAPITALS_MM


@pytest.mark.parametrize("told", [(0, 0), (16, 9), (160, 0)])
def test_where_nobody_knows_the_size_letters_are_as_large_as_a_page_allows(told: tuple[int, int]) -> None:
    screen = Screen(1280, 720, *told)
    assert _cells(screen, font_pixels(screen)) >= (COLUMNS, ROWS)
    assert min(_cells(screen, font_pixels(screen) + 2)) < COLUMNS
    assert font_pixels(screen) == 25


@given(st.integers(0, 8000), st.integers(0, 8000), st.integers(0, 3000), st.integers(0, 3000))
def test_any_screen_gets_a_font(width: int, height: int, width_mm: int, height_mm: int) -> None:
    screen = Screen(width, height, width_mm, height_mm)
    font_px = font_pixels(screen)
    columns, rows = _cells(screen, font_px)
    assert font_px >= SMALLEST_PX
    assert font_px == SMALLEST_PX or (columns >= COLUMNS and rows >= ROWS)


@pytest.mark.parametrize(
    ("text", "mm"), [("15.6 in", 396.24), ("40 cm\n", 400.0), ("600mm", 600.0), (" 15,6 in ", 396.24)]
)
def test_a_diagonal_is_read_as_staff_write_it(text: str, mm: float) -> None:
    read = diagonal_of(text)
    assert read is not None
    assert isclose(read, mm)


@pytest.mark.parametrize("text", ["", "15", "in", "0 in", "-3 cm", "1e9 in", "15.6 in and more", "۱۵ in x"])
def test_what_is_no_diagonal_tells_nothing(text: str) -> None:
    assert diagonal_of(text) is None
