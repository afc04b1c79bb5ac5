"""The menu."""

from pathlib import Path

from kiosk.staff.menu import menu
from kiosk.staff.screen import StaffScreen

from .staff_app import WORDS, Trial, desk


def test_each_entry_has_words_and_makes_a_screen(tmp_path: Path) -> None:
    for key, opened in menu(Trial(tmp_path).office).items():
        assert WORDS.has(f"staff-menu-{key}"), key
        assert isinstance(opened(desk(tmp_path)), StaffScreen), key
