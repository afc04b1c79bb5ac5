from pathlib import Path

import pytest

from kiosk.directory.backup.back_up import read_backup
from kiosk.staff.providers.backup_screen import BACKUPS, BackupScreen
from kiosk.staff.providers.restore_screen import RestoreScreen
from tests.directory.providers import SAFE_HARBOR, keep
from tests.staff.providers.staff_desk import SIZES, OneScreen, all_text, desk_in, done, told

FOUR_WORDS = "four quiet green doors"


def the_backup(home: Path) -> OneScreen:
    keep(home, SAFE_HARBOR)
    return OneScreen(BackupScreen(desk_in(home), roots=()))


def made(home: Path) -> list[Path]:
    return sorted((home / BACKUPS).glob("*"))


@pytest.mark.parametrize("size", SIZES)
async def test_one_key_makes_a_backup_without_hidden_addresses(tmp_path: Path, size: tuple[int, int]) -> None:
    app = the_backup(tmp_path)
    async with app.run_test(size=size) as pilot:
        await pilot.press("f2")
        await app.workers.wait_for_complete()
        assert "One program is in the back-up" in told(app)
        assert [file.name for file in made(tmp_path)] == ["shelter-kiosk-2026-11-20.zip"]
        assert b"Zzoak" not in read_backup(made(tmp_path)[0]).parts["providers.jsonl"]


async def test_a_short_passphrase_is_told_and_nothing_is_written(tmp_path: Path) -> None:
    app = the_backup(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("down", "enter")
        await done(pilot)
        await pilot.press(*"short", "enter")
        await app.workers.wait_for_complete()
        assert "A passphrase needs at least 10 letters" in told(app)
        assert made(tmp_path) == []


async def test_two_passphrases_that_differ_are_told(tmp_path: Path) -> None:
    app = the_backup(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("down", "enter")
        await done(pilot)
        await pilot.press(*FOUR_WORDS, "enter")
        await done(pilot)
        await pilot.press(*"another", "enter")
        await app.workers.wait_for_complete()
        assert "not the same" in told(app)
        assert made(tmp_path) == []


async def test_no_passphrase_writes_nothing(tmp_path: Path) -> None:
    app = the_backup(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("down", "enter")
        await done(pilot)
        await pilot.press("escape")
        await app.workers.wait_for_complete()
        assert made(tmp_path) == []


async def test_everything_opens_with_its_passphrase_and_no_letter_of_it_is_shown(tmp_path: Path) -> None:
    app = the_backup(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("down", "enter")
        await done(pilot)
        await pilot.press(*FOUR_WORDS)
        assert "quiet" not in all_text(app)
        await pilot.press("enter")
        await done(pilot)
        await pilot.press(*FOUR_WORDS, "enter")
        await app.workers.wait_for_complete()
        assert read_backup(made(tmp_path)[0], FOUR_WORDS).kind == "whole"


async def test_f3_leads_to_bringing_one_back(tmp_path: Path) -> None:
    app = the_backup(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f3")
        await done(pilot)
        assert isinstance(app.screen, RestoreScreen)


async def test_no_stick_is_told_at_once(tmp_path: Path) -> None:
    app = the_backup(tmp_path)
    async with app.run_test(size=(80, 24)):
        assert "No stick is in" in told(app)
