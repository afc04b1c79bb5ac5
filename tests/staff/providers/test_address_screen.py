from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.directory import staff_acts
from kiosk.directory.address_safety import may_show_address
from kiosk.directory.provider import Address, Provider
from kiosk.staff.providers.address_screen import AddressScreen
from kiosk.staff.screen import UnsavedQuestion
from tests.directory.providers import SAFE_HARBOR, keep, kept_in
from tests.staff.providers.staff_desk import SIZES, TODAY, OneScreen, all_text, desk_in, done, told

PUBLISHED = replace(SAFE_HARBOR, published_on=TODAY, published_by="CD")


def the_address(home: Path, provider: Provider = SAFE_HARBOR) -> OneScreen:
    keep(home, provider)
    return OneScreen(AddressScreen(desk_in(home), provider))


@pytest.mark.parametrize("size", SIZES)
async def test_initials_and_two_enters_publish_with_the_date(tmp_path: Path, size: tuple[int, int]) -> None:
    app = the_address(tmp_path)
    async with app.run_test(size=size) as pilot:
        await pilot.press(*"AB", "enter", "enter")
        await done(pilot)
        kept = kept_in(tmp_path)[0]
        assert (kept.published_on, kept.published_by) == (TODAY, "AB")


async def test_one_enter_publishes_nothing(tmp_path: Path) -> None:
    app = the_address(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*"AB", "enter")
        await done(pilot)
        assert not may_show_address(kept_in(tmp_path)[0])


async def test_without_initials_nothing_is_published(tmp_path: Path) -> None:
    app = the_address(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", "enter")
        await done(pilot)
        assert "initials" in told(app)
        assert not may_show_address(kept_in(tmp_path)[0])


async def test_an_address_that_changed_meanwhile_is_not_published_unseen(tmp_path: Path) -> None:
    app = the_address(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        moved = replace(SAFE_HARBOR, address=Address("9 Zzelm St"))
        staff_acts.edit(tmp_path, SAFE_HARBOR, moved, "CD")
        await pilot.press(*"AB", "enter", "enter")
        await done(pilot)
        assert "Somebody else changed" in told(app)
        assert not may_show_address(kept_in(tmp_path)[0])


async def test_a_published_address_tells_by_whom_and_one_button_hides_it(tmp_path: Path) -> None:
    app = the_address(tmp_path, PUBLISHED)
    async with app.run_test(size=(80, 24)) as pilot:
        await done(pilot)
        assert "since November 20, 2026 (CD)" in all_text(app)
        await pilot.press("enter")
        await done(pilot)
        assert kept_in(tmp_path)[0].published_on is None


async def test_where_there_is_no_address_there_is_nothing_to_publish(tmp_path: Path) -> None:
    app = the_address(tmp_path, replace(SAFE_HARBOR, address=Address()))
    async with app.run_test(size=(80, 24)) as pilot:
        await done(pilot)
        assert not app.screen.query("#publish")
        assert "No address is known" in all_text(app)


async def test_escape_with_initials_typed_asks(tmp_path: Path) -> None:
    app = the_address(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("A", "escape")
        await done(pilot)
        assert isinstance(app.screen, UnsavedQuestion)
