from pathlib import Path

import pytest

from kiosk.directory import staff_acts
from kiosk.staff.providers.history_screen import HistoryScreen
from tests.directory.providers import SAFE_HARBOR, keep, kept_in
from tests.staff.providers.staff_desk import SIZES, TODAY, OneScreen, all_text, desk_in, done, told


def the_history(home: Path) -> OneScreen:
    keep(home, SAFE_HARBOR)
    staff_acts.confirm(home, SAFE_HARBOR.key, "CD", TODAY)
    staff_acts.publish(home, SAFE_HARBOR.key, "EF", TODAY)
    return OneScreen(HistoryScreen(desk_in(home)))


@pytest.mark.parametrize("size", SIZES)
async def test_each_change_tells_who_did_what(tmp_path: Path, size: tuple[int, int]) -> None:
    app = the_history(tmp_path)
    async with app.run_test(size=size) as pilot:
        await done(pilot)
        text = " ".join(all_text(app).split())
        assert "EF published the address of Safe Harbor Advocates" in text
        assert "CD reached Safe Harbor Advocates" in text


async def test_the_last_change_is_undone_after_asking(tmp_path: Path) -> None:
    app = the_history(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        await done(pilot)
        await pilot.click("#yes")
        await done(pilot)
        assert kept_in(tmp_path)[0].published_on is None
        assert "undone by change 4" in " ".join(all_text(app).split())


async def test_saying_no_changes_nothing(tmp_path: Path) -> None:
    app = the_history(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2", "enter")
        await done(pilot)
        assert kept_in(tmp_path)[0].published_by == "EF"


async def test_a_change_that_was_overtaken_tells_which_to_undo_first(tmp_path: Path) -> None:
    app = the_history(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("down", "f2")
        await done(pilot)
        await pilot.click("#yes")
        await done(pilot)
        assert "Undo change 3 first" in told(app)


async def test_an_empty_history_says_so(tmp_path: Path) -> None:
    app = OneScreen(HistoryScreen(desk_in(tmp_path)))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        await done(pilot)
        assert "Nothing was changed yet" in told(app, "#count")
