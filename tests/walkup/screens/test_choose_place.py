"""Where somebody looks for help: typed, chosen, or not said."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.walkup.frame import draw
from kiosk.walkup.kit import Kit
from kiosk.walkup.page import Step
from kiosk.walkup.screens.choose_place import LONGEST_PLACE, ChoosePlacePage
from tests.walkup.small_kit import KITCHEN, SHELTER, small_kit
from tests.walkup.tour import text_of

OHIO = replace(KITCHEN, key="f", name="F", service_area="Franklin County, OH")


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    return small_kit(tmp_path, OHIO, replace(OHIO, key="a", name="A", service_area="Adams County, OH"), SHELTER)


def page_of(kit: Kit, text: str = "") -> ChoosePlacePage:
    page = ChoosePlacePage(kit)
    draw(page, 80, 24)
    for sign in text:
        page.press(sign, sign)
        draw(page, 80, 24)
    return page


def told(page: ChoosePlacePage, columns: int = 80, rows: int = 24) -> str:
    return text_of(draw(page, columns, rows))


def test_every_place_that_programs_name_can_be_touched(kit: Kit) -> None:
    targets = {line.text.split("  ")[2].strip(): line.target for line in draw(page_of(kit), 80, 24).rows if line.target}
    assert [name for name in targets if "County" in name] == [
        "Adams County, OH",
        "Example County",
        "Franklin County, OH",
    ]


def test_not_saying_comes_first_and_changes_nothing(kit: Kit) -> None:
    assert page_of(kit).press("enter", None) is Step.BACK
    assert kit.visit.chosen.is_empty


@pytest.mark.parametrize(
    ("text", "name"), [("fra", "Franklin County, OH"), ("43215", "43215"), ("columbus", "Columbus")]
)
def test_what_is_typed_is_taken_with_enter(kit: Kit, text: str, name: str) -> None:
    assert page_of(kit, text).press("enter", None) is Step.BACK
    assert [one.name for one in kit.visit.chosen.filters] == [name]


def test_letters_and_blanks_are_text_and_backspace_takes_one_back(kit: Kit) -> None:
    page = page_of(kit, "fr q")
    assert "fr q" in told(page)
    page.press("backspace", "\x7f")
    assert "fr q" not in told(page)


def test_backspace_on_an_empty_line_does_nothing(kit: Kit) -> None:
    assert page_of(kit).press("backspace", "\x7f") is Step.NOTHING


def test_a_place_that_nobody_names_leaves_a_way_on(kit: Kit) -> None:
    page = page_of(kit, "zzz")
    assert "No program here names this place" in told(page)
    assert page.press("enter", None) is Step.BACK
    assert kit.visit.chosen.is_empty


@pytest.mark.parametrize(("text", "is_none"), [("9", False), ("9999", False), ("99999", True), ("99 b", True)])
def test_nobody_is_told_that_there_is_no_help_before_the_zip_code_is_whole(kit: Kit, text: str, is_none: bool) -> None:
    words = told(page_of(kit, text))
    assert ("No program here names this place" in words, "five digits" in words) == (is_none, not is_none)


def test_what_is_typed_has_an_end(kit: Kit) -> None:
    page = page_of(kit, "x" * 100)
    assert f"{'x' * LONGEST_PLACE} " in told(page)
    assert "x" * (LONGEST_PLACE + 1) not in told(page)


@pytest.mark.parametrize("size", [(80, 24), (60, 20)])
def test_the_cursor_stands_behind_what_is_typed_until_an_arrow_moves_it(kit: Kit, size: tuple[int, int]) -> None:
    page = page_of(kit, "fra")
    frame = draw(page, *size)
    assert frame.rows[frame.cursor[1]].text[: frame.cursor[0]].endswith("fra")
    page.press("down", None)
    frame = draw(page, *size)
    assert not frame.rows[frame.cursor[1]].text[: frame.cursor[0]].endswith("fra")


def test_a_place_can_be_taken_back(kit: Kit) -> None:
    page_of(kit, "43215").press("enter", None)
    page_of(kit).choose("any")
    assert kit.visit.chosen.is_empty
