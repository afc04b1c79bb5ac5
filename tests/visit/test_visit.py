"""The one holder of what a visitor chose."""

from kiosk.visit.my_list import ListItem
from kiosk.visit.visit import Visit


def test_two_visits_share_no_list() -> None:
    first, second = Visit(), Visit()
    first.my_list.add(ListItem("hotline", "ndvh"))
    assert len(second.my_list) == 0


def test_a_visit_begins_with_nothing_chosen() -> None:
    visit = Visit()
    assert (visit.language, visit.state, visit.search_text, visit.my_list.items) == ("en", "", "", [])
    assert visit.chosen.is_empty
