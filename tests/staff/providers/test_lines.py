from dataclasses import replace

import pytest

from kiosk.staff.providers.lines import MOST_LINES, matching, shown, staff_line
from tests.directory.providers import SAFE_HARBOR


@pytest.mark.parametrize("typed", ["", "safe", "HARB", "adv safe", "zztown", "adams", "555-0142", "+1202"])
def test_a_program_is_found_by_the_beginning_of_its_words(typed: str) -> None:
    line = staff_line(SAFE_HARBOR)
    assert matching([line], typed) == (line,)


def test_accents_and_capitals_do_not_count() -> None:
    line = staff_line(replace(SAFE_HARBOR, name="Niñez"))
    assert matching([line], "NINEZ") == (line,)


@pytest.mark.parametrize("typed", ["arbor", "safe kitchen"])
def test_the_middle_of_a_word_and_another_word_do_not_fit(typed: str) -> None:
    assert matching([staff_line(SAFE_HARBOR)], typed) == ()


def test_a_long_list_is_cut() -> None:
    assert len(matching([staff_line(SAFE_HARBOR)] * (MOST_LINES + 5), "safe")) == MOST_LINES


def test_a_line_cannot_drive_a_terminal() -> None:
    assert staff_line(replace(SAFE_HARBOR, name="a\x1b[2Jb")).name == "a?[2Jb"


def test_lines_stay_lines_and_other_control_characters_go() -> None:
    assert shown("a\nb\x1b") == "a\nb?"
