"""Where the pages of a long text begin."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.walkup.lines import BLANK, Line, text_line
from kiosk.walkup.page_starts import page_starts

KINDS = st.sampled_from(["", "text", "  • item", "  1. item", "A list:"])


def lines_of(*texts: str) -> list[Line]:
    return [
        text_line(text.removeprefix("# "), "heading" if text.startswith("#") else "text") if text else BLANK
        for text in texts
    ]


@settings(derandomize=True, deadline=None, max_examples=200)
@given(texts=st.lists(KINDS, min_size=1, max_size=60), rows=st.integers(1, 20))
def test_no_page_is_longer_than_the_screen_and_none_is_empty(texts: list[str], rows: int) -> None:
    starts = (*page_starts(lines_of(*texts), rows), len(texts))
    assert starts[0] == 0
    assert all(0 < after - before <= rows for before, after in pairwise(starts))


@pytest.mark.parametrize(
    ("texts", "second"),
    [
        (("one", "two", "", "three", "four", "five"), 3),
        (("one", "two", "", "# Heading", "", "three", "four", "five"), 3),
        (("one", "two", "", "You can ask:", "", "  • three", "  • four"), 3),
        (("one", "two", "three", "", "# Heading", "  • four", "  • five"), 4),
        (("  • one", "  • two", "  • three", "    goes on", "  • four"), 2),
        (("  1. one", "  2. two", "  3. three", "     goes on", "  4. four"), 2),
    ],
)
def test_a_page_begins_with_a_paragraph_a_heading_or_an_item(texts: tuple[str, ...], second: int) -> None:
    assert page_starts(lines_of(*texts), 4)[1] == second


LIST = ("one", "", "  • two", "  • three", "  • four")


@pytest.mark.parametrize(("more", "starts"), [((), (0, 2)), (("", "five", "six"), (0, 4))])
def test_an_item_is_alone_on_its_page_only_where_that_saves_one(more: tuple[str, ...], starts: tuple[int, ...]) -> None:
    assert page_starts(lines_of(*LIST, *more), 4) == starts


def test_a_paragraph_longer_than_the_screen_is_cut_where_the_screen_ends() -> None:
    assert page_starts(lines_of(*["text"] * 25), 10) == (0, 10, 20)


def test_the_last_page_is_not_left_with_a_line_or_two() -> None:
    items = [f"  • item {number}" for number in range(22)]
    starts = page_starts(lines_of(*items), 10)
    assert len(starts) == 3
    assert len(items) - starts[-1] > 3
