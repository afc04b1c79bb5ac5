"""At the limit of staff old pages of coalitions are hidden; whoever can be called stays."""

from datetime import date

import pytest

from kiosk.guide.fresh_coalitions import lasting
from kiosk.guide.resource import Coalition


def coalition(key: str, number: str) -> Coalition:
    return Coalition(key, "OH", "dv", key, number, "", "https://example.org", (), "B", date(2026, 7, 19), "web")


LINE, OTHER_LINE = coalition("line", "1-202-555-0144"), coalition("other", "1-202-555-0145")
PAGE, OTHER_PAGE = coalition("page", ""), coalition("other-page", "")


@pytest.mark.parametrize(
    ("known", "too_old", "shown"),
    [
        ([LINE, PAGE], [], [LINE, PAGE]),
        ([LINE, OTHER_LINE], [LINE], [LINE, OTHER_LINE]),
        ([LINE, PAGE], [PAGE], [LINE]),
        ([PAGE, OTHER_PAGE], [PAGE], [OTHER_PAGE]),
        ([LINE, OTHER_LINE, PAGE], [LINE, OTHER_LINE, PAGE], [LINE, OTHER_LINE]),
        ([PAGE, LINE], [LINE], [PAGE, LINE]),
        ([PAGE, LINE], [PAGE, LINE], [LINE]),
        ([PAGE, OTHER_PAGE], [PAGE, OTHER_PAGE], [PAGE, OTHER_PAGE]),
        ([], [], []),
    ],
)
def test_a_page_that_is_too_old_is_hidden_and_whoever_can_be_called_stays(
    known: list[Coalition], too_old: list[Coalition], shown: list[Coalition]
) -> None:
    assert [*lasting(known, lambda one: one in too_old)] == shown
