"""Deleting a retired program for good, on its form."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.directory import staff_acts
from kiosk.staff.providers.form_screen import FormScreen
from kiosk.staff.providers.list_screen import ProvidersScreen
from kiosk.staff.screen import Question
from tests.directory.providers import SAFE_HARBOR, keep, kept_in
from tests.staff.providers.staff_desk import SIZES, OneScreen, all_text, desk_in, done, told

RETIRED = replace(SAFE_HARBOR, status="retired", name="Safe [b]Harbor[/b]")


def the_form(home: Path) -> OneScreen:
    keep(home, RETIRED)
    return OneScreen(FormScreen(desk_in(home), RETIRED))


@pytest.mark.parametrize("size", [*SIZES, (60, 20)])
async def test_a_retired_program_is_gone_after_two_times_yes(tmp_path: Path, size: tuple[int, int]) -> None:
    app = the_form(tmp_path)
    async with app.run_test(size=size) as pilot:
        await pilot.press("f8")
        await done(pilot)
        assert "Safe [b]Harbor[/b]" in all_text(app)
        assert "goes too. Back-ups" in " ".join(all_text(app).replace("│", " ").split())
        await pilot.click("#yes")
        await done(pilot)
        assert (isinstance(app.screen, Question), len(kept_in(tmp_path))) == (True, 1)
        await pilot.click("#yes")
        await done(pilot)
        assert (app.screen is app.shown, kept_in(tmp_path)) == (False, [])


@pytest.mark.parametrize("answers", [("#no",), ("#yes", "#no")])
async def test_without_two_times_yes_it_stays(tmp_path: Path, answers: tuple[str, ...]) -> None:
    app = the_form(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f8")
        await done(pilot)
        for answer in answers:
            await pilot.click(answer)
            await done(pilot)
        assert (app.screen is app.shown, kept_in(tmp_path)) == (True, [RETIRED])


async def test_the_list_tells_that_it_is_gone(tmp_path: Path) -> None:
    keep(tmp_path, replace(RETIRED, name="Old Harbor"))
    app = OneScreen(ProvidersScreen(desk_in(tmp_path)))
    async with app.run_test(size=(60, 20)) as pilot:
        await done(pilot)
        await pilot.press("enter", "f8")
        for _ in range(2):
            await done(pilot)
            await pilot.click("#yes")
        await done(pilot)
        assert (app.screen is app.shown, told(app)) == (True, "Old Harbor is deleted for good.")
        assert "Or go back and bring in a spreadsheet." in " ".join(all_text(app).split())


async def test_enter_alone_deletes_nothing(tmp_path: Path) -> None:
    app = the_form(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f8")
        await done(pilot)
        await pilot.press("enter")
        await done(pilot)
        assert kept_in(tmp_path) == [RETIRED]


async def test_what_visitors_see_is_not_deleted_and_nothing_is_asked(tmp_path: Path) -> None:
    keep(tmp_path, SAFE_HARBOR)
    app = OneScreen(FormScreen(desk_in(tmp_path), SAFE_HARBOR))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f8")
        await done(pilot)
        assert "F6 retires it first" in told(app).replace("\n", " ")
    assert kept_in(tmp_path) == [SAFE_HARBOR]


async def test_what_somebody_changed_meanwhile_is_not_deleted(tmp_path: Path) -> None:
    app = the_form(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f8")
        await done(pilot)
        now = replace(RETIRED, name="New")
        staff_acts.edit(tmp_path, RETIRED, now, "CD")
        for _ in range(2):
            await pilot.click("#yes")
            await done(pilot)
        assert kept_in(tmp_path) == [now]
