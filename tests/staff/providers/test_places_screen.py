from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.directory import staff_acts
from kiosk.directory.address_safety import for_visitors
from kiosk.directory.provider import Provider
from kiosk.staff.providers.form_screen import FormScreen
from kiosk.staff.providers.places_screen import PlacesScreen
from tests.directory.providers import SAFE_HARBOR, keep, kept_in
from tests.staff.providers.staff_desk import SIZES, TODAY, OneScreen, all_text, desk_in, done, told

TOLD = replace(SAFE_HARBOR, description="Ring at 400 Elm Street", schedule="Daily, behind the church")


def the_places(home: Path, *providers: Provider) -> OneScreen:
    keep(home, *providers)
    return OneScreen(PlacesScreen(desk_in(home)))


def seen(home: Path) -> Provider:
    shown = for_visitors(kept_in(home)[0])
    assert shown is not None
    return shown


@pytest.mark.parametrize("size", SIZES)
async def test_each_text_that_waits_stands_there_with_its_place_marked(tmp_path: Path, size: tuple[int, int]) -> None:
    app = the_places(tmp_path, TOLD)
    async with app.run_test(size=size) as pilot:
        await done(pilot)
        assert "2 texts read like a place" in told(app, "#count")
        assert told(app, "#text") == "Ring at >400 Elm Street<"
        assert "Safe Harbor Advocates: Hours" in all_text(app)
        assert "F2 Show it" in all_text(app)


async def test_f2_shows_a_text_and_the_next_one_is_there(tmp_path: Path) -> None:
    app = the_places(tmp_path, TOLD)
    async with app.run_test(size=(80, 24)) as pilot:
        await done(pilot)
        await pilot.press("f2")
        await done(pilot)
        assert (seen(tmp_path).description, seen(tmp_path).schedule) == (TOLD.description, "")
        assert told(app, "#text") == "Daily, >behind the church<"
        (decision,) = kept_in(tmp_path)[0].decisions
        assert (decision.decided_on, decision.decided_by) == (TODAY, "AB")


async def test_f3_keeps_it_hidden_and_it_waits_no_more(tmp_path: Path) -> None:
    app = the_places(tmp_path, replace(TOLD, schedule=""))
    async with app.run_test(size=(80, 24)) as pilot:
        await done(pilot)
        await pilot.press("f3")
        await done(pilot)
        assert seen(tmp_path).description == ""
        assert "No text waits" in told(app, "#count")
        assert told(app, "#text") == ""


async def test_a_text_that_somebody_just_changed_is_not_shown(tmp_path: Path) -> None:
    app = the_places(tmp_path, TOLD)
    async with app.run_test(size=(80, 24)) as pilot:
        await done(pilot)
        staff_acts.edit(tmp_path, TOLD, replace(TOLD, description="Ring at 500 Elm Street"), "CD")
        await pilot.press("f2")
        await done(pilot)
        assert "somebody has changed it" in told(app)
        assert seen(tmp_path).description == ""


async def test_enter_opens_the_program_to_write_it_in_another_way(tmp_path: Path) -> None:
    app = the_places(tmp_path, TOLD)
    async with app.run_test(size=(80, 24)) as pilot:
        await done(pilot)
        await pilot.press("enter")
        await done(pilot)
        assert isinstance(app.screen, FormScreen)


async def test_a_name_that_waits_says_what_that_means(tmp_path: Path) -> None:
    app = the_places(tmp_path, replace(SAFE_HARBOR, name="House at 400 Elm Street"))
    async with app.run_test(size=(80, 24)) as pilot:
        await done(pilot)
        assert "visitors do not see the program at all" in told(app, "#help")


async def test_where_nothing_waits_the_keys_do_nothing(tmp_path: Path) -> None:
    app = the_places(tmp_path, SAFE_HARBOR)
    async with app.run_test(size=(80, 24)) as pilot:
        await done(pilot)
        await pilot.press("f2", "f3", "enter")
        await done(pilot)
        assert "No text waits" in told(app, "#count")
        assert kept_in(tmp_path) == [SAFE_HARBOR]
