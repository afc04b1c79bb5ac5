"""Help with scanning."""

from pathlib import Path

from kiosk.walkup.frame import draw
from kiosk.walkup.page import Step
from kiosk.walkup.screens.trouble import TroublePage
from tests.walkup.small_kit import small_kit
from tests.walkup.tour import text_of


def test_each_thing_to_try_stands_apart(tmp_path: Path) -> None:
    rows = [row.strip() for row in text_of(draw(TroublePage(small_kit(tmp_path)), 80, 24)).splitlines()]
    tips = [place for place, row in enumerate(rows) if row.startswith("•")]
    assert len(tips) == 6
    assert all(rows[place - 1] == "" for place in tips)


def test_staff_are_the_last_way(tmp_path: Path) -> None:
    text = text_of(draw(TroublePage(small_kit(tmp_path)), 80, 24))
    assert text.index("Hold the phone") < text.index("Or ask staff.")


def test_escape_goes_back_to_the_code(tmp_path: Path) -> None:
    assert TroublePage(small_kit(tmp_path)).press("escape", None) is Step.BACK
