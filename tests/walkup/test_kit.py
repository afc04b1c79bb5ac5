"""What a page may use."""

from datetime import date
from pathlib import Path

from kiosk.guide.checked import Period
from kiosk.settings import Settings

from .small_kit import small_kit, two_languages


def test_the_shelters_own_staff_line_wins(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, settings=Settings(staff_line="Ring the bell"))
    assert kit.staff_line == "Ring the bell"


def test_without_one_the_packs_staff_line_is_told(tmp_path: Path) -> None:
    assert small_kit(tmp_path).staff_line == 'Or tell any staff member: "I need help now."'


def test_the_language_is_that_of_the_visit(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, pack=two_languages())
    kit.visit.language = "es"
    assert kit.language.own_name == "Español"


def test_a_language_that_is_gone_becomes_english(tmp_path: Path) -> None:
    kit = small_kit(tmp_path)
    kit.visit.language = "xx"
    assert kit.language.code == "en"


def test_a_date_is_written_in_words(tmp_path: Path) -> None:
    assert small_kit(tmp_path).day(date(2026, 9, 14)) == "September 14, 2026"


def test_a_month_is_written_in_words(tmp_path: Path) -> None:
    assert small_kit(tmp_path).day(Period(2026, 9)) == "September 2026"


def test_no_date_is_no_words(tmp_path: Path) -> None:
    assert small_kit(tmp_path).day(None) == ""
