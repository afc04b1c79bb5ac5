"""Rows that only move."""

from collections.abc import Sequence

from kiosk.walkup.lines import BLANK, Line, text_line
from kiosk.walkup.scroll import Scroll, find_scroll

LIST = [text_line(f"row {number}") for number in range(30)]
HEAD, FOOT = text_line("head"), text_line("foot")


def screen(*body: Line) -> Sequence[Line]:
    return (HEAD, HEAD, *body, FOOT)


def test_a_list_that_moves_up_by_a_row_is_found() -> None:
    assert find_scroll(screen(*LIST[:10]), screen(*LIST[1:11])) == Scroll(2, 11, 1)


def test_a_list_that_moves_down_by_three_rows_is_found() -> None:
    assert find_scroll(screen(*LIST[3:13]), screen(*LIST[:10])) == Scroll(2, 11, -3)


def test_a_focus_that_moves_along_does_not_hide_it() -> None:
    before = screen(*LIST[:9], text_line("row 9", "focus"))
    after = screen(*LIST[1:10], text_line("row 10", "focus"))
    assert find_scroll(before, after) == Scroll(2, 11, 1)


def test_a_focus_that_moves_alone_is_no_scrolling() -> None:
    before = screen(text_line("row 0", "focus"), *LIST[1:10])
    assert find_scroll(before, screen(LIST[0], text_line("row 1", "focus"), *LIST[2:10])) is None


def test_another_page_is_no_scrolling() -> None:
    assert find_scroll(screen(*LIST[:10]), screen(*LIST[15:25])) is None


def test_a_screen_of_another_height_is_no_scrolling() -> None:
    assert find_scroll(screen(*LIST[:10]), screen(*LIST[1:10])) is None


def test_the_first_row_of_the_screen_never_moves() -> None:
    """What leaves a screen at its top may stay in the terminal's history."""
    assert find_scroll(LIST[:10], LIST[1:11]) is None


def test_what_comes_free_is_drawn_anew() -> None:
    assert Scroll(1, 3, 1).applied(LIST[:5]) == (LIST[0], LIST[2], LIST[3], BLANK, LIST[4])
    assert Scroll(1, 3, -2).applied(LIST[:5]) == (LIST[0], BLANK, BLANK, LIST[1], LIST[4])
