from pathlib import Path
from typing import get_args

import pytest
from textual.widgets import OptionList

from kiosk.directory.exchange.columns import PhoneField, TextField
from kiosk.directory.exchange.import_plan import plan_import
from kiosk.staff.list_question import ListQuestion
from kiosk.staff.providers.plan_screen import CHOICES, PlanScreen, field_told
from kiosk.staff.providers.run_screen import RunScreen
from kiosk.staff.screen import UnsavedQuestion
from tests.directory.providers import kept_in
from tests.staff.providers.staff_desk import SIZES, OneScreen, all_text, desk_in, told
from tests.staff.staff_app import WORDS

ROWS = "Program,Telephone,Hours\n[b]Open Door[/b],202-555-0142,Monday 9 am to 5 pm\nQuiet Haven,202-555-0119,\n"


def the_plan(home: Path, text: str = ROWS) -> OneScreen:
    file = home / "list.csv"
    file.write_text(text, encoding="utf-8")
    return OneScreen(PlanScreen(desk_in(home), plan_import(home, file)))


@pytest.mark.parametrize("size", SIZES)
async def test_columns_and_first_programs_are_shown(tmp_path: Path, size: tuple[int, int]) -> None:
    app = the_plan(tmp_path)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        assert "Program  =  name of the program   such as: [b]Open Door[/b]" in all_text(app)
        assert "[b]Open Door[/b]   Call 1-202-555-0142" in told(app, "#first")


async def test_a_column_is_taken_for_something_else(tmp_path: Path) -> None:
    app = the_plan(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("down", "enter")
        await pilot.pause()
        assert isinstance(app.screen, ListQuestion)
        listed = app.screen.query_one(OptionList)
        listed.highlighted = CHOICES.index("hotline")
        await pilot.press("enter")
        await pilot.pause()
        assert "Telephone  =  hotline" in all_text(app)
        assert "Hotline 1-202-555-0142" in told(app, "#first")


async def test_escape_after_a_change_asks(tmp_path: Path) -> None:
    app = the_plan(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("down", "enter")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(app.screen, UnsavedQuestion)


async def test_without_a_name_nothing_can_be_taken_in(tmp_path: Path) -> None:
    app = the_plan(tmp_path, "Telephone,Fax\n202-555-0142,1\n")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        await pilot.pause()
        assert "No column is taken for the name" in told(app)


async def test_a_try_changes_nothing(tmp_path: Path) -> None:
    app = the_plan(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f3")
        await pilot.pause()
        await app.workers.wait_for_complete()
        assert "2 added" in told(app, "#state")
        assert kept_in(tmp_path) == []


async def test_f2_takes_the_file_in_after_asking(tmp_path: Path) -> None:
    app = the_plan(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        await pilot.pause()
        await pilot.click("#yes")
        await pilot.pause()
        await app.workers.wait_for_complete()
        assert isinstance(app.screen, RunScreen)
        assert [one.name for one in kept_in(tmp_path)] == ["[b]Open Door[/b]", "Quiet Haven"]


def test_every_choice_has_words(tmp_path: Path) -> None:
    words = desk_in(tmp_path).words
    fields = (*CHOICES, *get_args(TextField), *get_args(PhoneField), None)
    assert not [field for field in fields if field_told(words, field).startswith("import-")]


async def test_a_column_can_go_to_the_staff_note_as_well(tmp_path: Path) -> None:
    app = the_plan(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("down", "enter")
        await pilot.pause()
        app.screen.query_one(OptionList).highlighted = len(CHOICES)
        await pilot.press("enter")
        await pilot.pause()
        assert f"Telephone  =  {field_told(WORDS, None)}" in all_text(app)
