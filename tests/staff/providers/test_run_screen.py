from pathlib import Path

from kiosk.directory.exchange.import_plan import plan_import
from kiosk.staff.providers.run_screen import RunScreen
from tests.directory.providers import kept_in
from tests.staff.providers.staff_desk import OneScreen, all_text, desk_in, told


def the_run(home: Path, text: str) -> OneScreen:
    file = home / "list.csv"
    file.write_text(text, encoding="utf-8")
    return OneScreen(RunScreen(desk_in(home), plan_import(home, file), dry_run=False))


async def test_each_row_that_is_left_out_is_told_with_its_number(tmp_path: Path) -> None:
    app = the_run(tmp_path, "Name,Phone\nOpen Door,202-555-0142\n=[b]cmd[/b],202-555-0119\n")
    async with app.run_test(size=(120, 36)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "1 added" in told(app, "#state")
        assert 'Row 3, column "Name": Not taken, because the name begins like a formula' in all_text(app)


async def test_a_file_that_changed_meanwhile_is_told_and_nothing_is_taken(tmp_path: Path) -> None:
    app = the_run(tmp_path, "Name,Phone\nOpen Door,202-555-0142\n")
    (tmp_path / "list.csv").write_text("Name\nOther\n")
    async with app.run_test(size=(80, 24)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "The list is as it was" in told(app, "#state")
        assert kept_in(tmp_path) == []


async def test_escape_while_it_runs_stops_it_and_nothing_is_changed(tmp_path: Path) -> None:
    rows = "".join(f"Door {number},202-555-01{number % 100:02d}\n" for number in range(20_000))
    app = the_run(tmp_path, "Name,Phone\n" + rows)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("escape")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "You stopped it" in told(app)
        assert kept_in(tmp_path) == []


async def test_escape_after_it_goes_back(tmp_path: Path) -> None:
    app = the_run(tmp_path, "Name,Phone\nOpen Door,202-555-0142\n")
    async with app.run_test(size=(80, 24)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.press("escape")
        await pilot.pause()
        assert not isinstance(app.screen, RunScreen)


async def test_the_report_is_saved_beside_the_spreadsheet(tmp_path: Path) -> None:
    app = the_run(tmp_path, "Name,Phone\nOpen Door,202-555-0142\n=cmd,202-555-0119\n")
    async with app.run_test(size=(80, 24)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.press("f2")
        await pilot.pause()
        saved = (tmp_path / "list-report.csv").read_text("utf-8-sig").splitlines()
        assert (saved[0], saved[1]) == ("Sheet,Row,Outcome,Column,What to know", ",2,added,,")
        assert saved[2].startswith(",3,refused,Name,")


async def test_a_report_that_cannot_be_saved_is_told(tmp_path: Path) -> None:
    app = the_run(tmp_path, "Name,Phone\nOpen Door,202-555-0142\n")
    (tmp_path / "list-report.csv").mkdir()
    async with app.run_test(size=(80, 24)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.press("f2")
        await pilot.pause()
        assert "cannot be saved here" in told(app)


async def test_how_many_texts_wait_for_a_decision_is_told(tmp_path: Path) -> None:
    app = the_run(tmp_path, "Name,Description\nOpen Door,Ring at 400 Elm Street\n")
    async with app.run_test(size=(120, 36)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "One text reads like a place" in told(app, "#state")
        assert "Visitors do not see it until somebody decides" in all_text(app)
