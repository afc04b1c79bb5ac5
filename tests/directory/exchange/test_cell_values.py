from datetime import date

import pytest

from kiosk.directory.exchange.cell_values import is_inactive, languages, read_date, terms, truth, without_apostrophe


@pytest.mark.parametrize("cell", ["yes", "Y", " x ", "TRUE", "1", "1.0", "✓", "checked"])
def test_yes_in_any_common_spelling_is_yes(cell: str) -> None:
    assert truth(cell) is True


@pytest.mark.parametrize("cell", ["no", "N", "FALSE", "0", "0.0"])
def test_no_in_any_common_spelling_is_no(cell: str) -> None:
    assert truth(cell) is False


@pytest.mark.parametrize("cell", ["", "maybe", "see Mary"])
def test_anything_else_is_neither(cell: str) -> None:
    assert truth(cell) is None


def test_codes_of_languages_become_names() -> None:
    assert languages("en, es & Hmong") == ("English", "Spanish", "Hmong")


def test_a_list_is_split_at_semicolons_and_else_at_commas() -> None:
    assert (terms("Food, hot; Beds"), terms("Food, Beds")) == (("Food, hot", "Beds"), ("Food", "Beds"))


def test_a_list_of_the_standard_is_split_at_semicolons_alone() -> None:
    assert (terms("Food, hot", is_standard=True), languages("ASL and tactile", is_standard=True)) == (
        ("Food, hot",),
        ("ASL and tactile",),
    )


@pytest.mark.parametrize("cell", ["2026-11-20", "11/20/2026", "11-20-2026", "2026-11-20T10:00:00Z", "11/20/2026 0:00"])
def test_a_date_that_means_one_day_is_read(cell: str) -> None:
    assert read_date(cell) == date(2026, 11, 20)


@pytest.mark.parametrize("cell", ["12/1/11", "20/11/2026", "2026-02-30", "last week", ""])
def test_a_date_that_could_be_several_is_not(cell: str) -> None:
    assert read_date(cell) is None


@pytest.mark.parametrize(("status", "away"), [("Inactive", True), ("Temporarily  Closed", True), ("Active", False)])
def test_a_status_says_whether_a_program_is_there(status: str, away: bool) -> None:
    assert is_inactive(status) is away


@pytest.mark.parametrize(("text", "kept"), [("'=1", "=1"), ("'tis", "'tis"), ("'", "'"), ("'-", "-")])
def test_the_mark_of_an_export_is_taken_away(text: str, kept: str) -> None:
    assert without_apostrophe(text) == kept
