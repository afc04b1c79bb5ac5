"""A change as it is listed."""

from kiosk.directory.store.change import NewChange


def test_a_change_needs_no_more_than_its_kind() -> None:
    assert NewChange("edit") == NewChange("edit", "", "", None)
