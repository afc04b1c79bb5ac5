"""What a visitor chose to narrow the list."""

import pytest

from kiosk.visit.chosen import Chosen, Filter

LEGAL = Filter("legal", "", ("_1",))
ADAMS = Filter("", "Adams County", ("_p1",))


def test_nothing_is_chosen_at_first() -> None:
    assert Chosen().is_empty


@pytest.mark.parametrize("chosen", [Chosen(need=LEGAL), Chosen(place=ADAMS), Chosen(open_now=True)])
def test_each_choice_counts(chosen: Chosen) -> None:
    assert not chosen.is_empty


def test_the_filters_are_those_that_were_chosen() -> None:
    assert Chosen(need=LEGAL, place=ADAMS, open_now=True).filters == (LEGAL, ADAMS)
