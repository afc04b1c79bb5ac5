"""Medians and percentiles, and the table they end in."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.figures import Figures
from benchmarks.table import Row, limit_row, ratio_row, table

HUNDRED = Figures.of(range(100, 0, -1))


def test_ranks_are_the_nearest_ones() -> None:
    assert [HUNDRED.at(rank) for rank in ("p50", "p95", "p99", "worst")] == [50.5, 95, 99, 100]


@settings(max_examples=50, derandomize=True)
@given(st.lists(st.floats(0, 1e6), min_size=1, max_size=30))
def test_ranks_never_fall_and_the_last_is_the_largest(values: list[float]) -> None:
    figures = Figures.of(values)
    ranks = [figures.at("p50"), figures.at("p95"), figures.at("p99"), figures.at("worst")]
    assert ranks == sorted(ranks) and ranks[-1] == max(values)


def test_nothing_measured_is_no_figure() -> None:
    with pytest.raises(ValueError, match="nothing"):
        Figures.of([])


@pytest.mark.parametrize(("most", "held"), [(2.0, True), (1.9, False)])
def test_a_ratio_is_held_up_to_its_goal(most: float, held: bool) -> None:
    row = ratio_row("a", most, Figures.of([4.0]), "b", Figures.of([2.0]))
    assert (row.held, row.ratio) == (held, "2.00 x")


@pytest.mark.parametrize(("most", "held"), [(95, True), (94, False)])
def test_a_limit_is_held_up_to_its_goal(most: float, held: bool) -> None:
    assert limit_row("a", "p95", most, HUNDRED).held is held


def test_the_table_says_what_was_missed_and_what_failed() -> None:
    rows = [
        Row("a", "1", "2", held=False),
        Row("b", "1", "1", held=True),
        Row("c", "", "no"),
        Row("d", "", "", failed=True),
    ]
    assert [line.split()[-1] for line in table(rows).splitlines()[2:]] == ["missed", "yes", "-", "FAILED"]
