"""Which part of a long text is on the screen."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.walkup.window import Window

MOVES = st.lists(st.integers(-50, 50), max_size=10)


@settings(derandomize=True, deadline=None, max_examples=200)
@given(total=st.integers(0, 100), rows=st.integers(-2, 40), moves=MOVES)
def test_the_window_never_leaves_the_text(total: int, rows: int, moves: list[int]) -> None:
    window = Window()
    window.fit(total, rows)
    for lines in moves:
        window.move(lines)
        assert 0 <= window.top <= max(0, total - window.rows)


@settings(derandomize=True, deadline=None, max_examples=200)
@given(total=st.integers(1, 100), rows=st.integers(1, 40), moves=MOVES)
def test_the_page_told_is_one_of_those_there_are(total: int, rows: int, moves: list[int]) -> None:
    window = Window()
    window.fit(total, rows)
    for lines in moves:
        window.move(lines)
        assert 1 <= window.page <= window.pages


@settings(derandomize=True, deadline=None, max_examples=200)
@given(total=st.integers(1, 100), rows=st.integers(1, 40), line=st.integers(0, 99), start=st.integers(0, 99))
def test_what_is_to_be_shown_is_seen(total: int, rows: int, line: int, start: int) -> None:
    line = min(line, total - 1)
    window = Window()
    window.fit(total, rows)
    window.move(start)
    window.show(line, line)
    assert window.top <= line < window.top + window.rows


def test_of_something_longer_than_the_window_the_beginning_is_seen() -> None:
    window = Window()
    window.fit(100, 3)
    window.show(10, 20)
    assert window.top == 10


@settings(derandomize=True, deadline=None, max_examples=100)
@given(total=st.integers(1, 100), rows=st.integers(1, 40))
def test_turning_pages_shows_every_line(total: int, rows: int) -> None:
    window, seen = Window(), set[int]()
    window.fit(total, rows)
    more = True
    while more:
        seen.update(range(window.top, window.top + window.rows))
        more = window.move(window.rows)
    assert seen >= set(range(total))


@settings(derandomize=True, deadline=None, max_examples=100)
@given(rows=st.integers(2, 20), steps=st.lists(st.integers(1, 20), min_size=1, max_size=9))
def test_turning_from_page_to_page_shows_every_line_once(rows: int, steps: list[int]) -> None:
    lengths = [min(step, rows) for step in steps]
    starts = tuple(sum(lengths[:place]) for place in range(len(lengths)))
    window, seen = Window(), list[int]()
    window.fit(sum(lengths), rows, starts)
    while True:
        seen += range(sum(lengths))[window.shown]
        assert window.page == starts.index(window.top) + 1
        if not window.turn(1):
            break
    assert seen == list(range(sum(lengths)))


def test_turning_back_goes_to_the_beginning_of_the_page_first() -> None:
    window = Window()
    window.fit(30, 10, (0, 9, 18))
    window.move(12)
    tops = [window.top for _ in range(3) if window.turn(-1)]
    assert tops == [9, 0]


def test_between_two_pages_the_window_is_full() -> None:
    window = Window()
    window.fit(30, 10, (0, 9, 18))
    window.move(1)
    assert window.shown == slice(1, 11)


def test_snapping_goes_to_where_the_page_begins() -> None:
    window = Window()
    window.fit(30, 10, (0, 9, 18))
    window.move(12)
    window.snap()
    assert window.top == 9


def test_moving_says_whether_anything_moved() -> None:
    window = Window()
    window.fit(10, 5)
    assert [window.move(4), window.move(4), window.move(4)] == [True, True, False]


def test_another_size_keeps_the_place_as_far_as_it_exists() -> None:
    window = Window()
    window.fit(100, 10)
    window.move(50)
    window.fit(30, 10)
    assert window.top == 20


def test_a_short_text_is_not_long() -> None:
    window = Window()
    window.fit(5, 5)
    assert not window.is_long


def test_the_last_page_is_told_when_the_end_is_seen() -> None:
    window = Window()
    window.fit(25, 10)
    window.move(15)
    assert (window.page, window.pages) == (3, 3)
