"""When something was read, in words."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.guide.checked import Checked, Period, parse_period, reading_told, when_told
from kiosk.guide.words import Wording

UI_WORDS = Path(__file__).parents[2] / "content" / "en" / "ui.ftl"
WORDS = Wording("en", (UI_WORDS.read_text(encoding="utf-8"),))


@pytest.mark.parametrize(
    ("when", "told"),
    [
        (date(2026, 9, 14), "Read on September 14, 2026 in a list."),
        (Period(2026, 9), "Read in September 2026 in a list."),
        (Period(2026), "Read in 2026 in a list."),
        (None, "Read in a list, which gives no date."),
    ],
)
def test_no_more_of_a_date_is_told_than_is_known(when: Checked, told: str) -> None:
    assert reading_told(when, "a list", WORDS) == told


@pytest.mark.parametrize("month", range(1, 13))
def test_each_month_has_its_name(month: int) -> None:
    assert when_told(Period(2026, month), WORDS) == date(2026, month, 1).strftime("%B %Y")


@pytest.mark.parametrize("text", ["", "2026-00", "2026-1", "2026-09-14", "1926", "26", "2026-09 ", "٢٠٢٦"])
def test_what_is_no_month_and_no_year_is_neither(text: str) -> None:
    assert parse_period(text) is None
