"""The first hour of somebody who keeps the list: by keyboard alone, with what the screens say."""

from pathlib import Path

from kiosk.staff.providers.due_screen import DueScreen
from kiosk.staff.providers.history_screen import HistoryScreen
from kiosk.staff.providers.import_screen import ImportScreen
from kiosk.staff.providers.list_screen import ProvidersScreen
from tests.directory.providers import kept_in
from tests.staff.providers.staff_desk import OneScreen, desk_in, done, told

TO_PHONES = ["tab"] * 7


async def add(home: Path, name: str, phone: str) -> None:
    app = OneScreen(ProvidersScreen(desk_in(home)))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        await done(pilot)
        await pilot.press(*name, *TO_PHONES, *phone, "f2")
        await done(pilot)
        assert told(app) == "Saved."


async def bring_in(home: Path) -> None:
    (home / "list.csv").write_text("Agency,Hotline\nOpen Door,202-555-0143\n[b]Last Light[/b],202-555-0144\n")
    app = OneScreen(ImportScreen(desk_in(home), roots=()))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await done(pilot)
        await pilot.press("f2")
        await done(pilot)
        await pilot.press("left", "enter")
        await done(pilot)
        await app.workers.wait_for_complete()
        assert "2 added" in told(app, "#state")


async def test_three_programs_a_spreadsheet_a_call_and_an_undone_mistake(tmp_path: Path) -> None:
    for name, phone in (("Quiet Haven", "2025550119"), ("Safe Harbor", "2025550142"), ("Warm Table", "2025550101")):
        await add(tmp_path, name, phone)
    await bring_in(tmp_path)
    app = OneScreen(DueScreen(desk_in(tmp_path)))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        await done(pilot)
        await pilot.press("down", "f2")
        await done(pilot)
    mistake = OneScreen(HistoryScreen(desk_in(tmp_path)))
    async with mistake.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        await done(pilot)
        await pilot.press("left", "enter")
        await done(pilot)
    confirmed = {one.name: one.confirmed_by for one in kept_in(tmp_path)}
    assert confirmed == {
        "[b]Last Light[/b]": "AB",
        "Open Door": "",
        "Quiet Haven": "",
        "Safe Harbor": "",
        "Warm Table": "",
    }
