from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.screen import Screen

from kiosk.directory import staff_acts
from kiosk.directory.backup.automatic import keep_automatic
from kiosk.directory.backup.back_up import back_up
from kiosk.staff.providers.passphrase_question import PassphraseQuestion
from kiosk.staff.providers.restore_screen import RestoreScreen
from kiosk.staff.screen import Question
from kiosk.upkeep.repair_note import Repair, keep_repair
from tests.directory.providers import SAFE_HARBOR, keep, kept_in
from tests.staff.providers.staff_desk import SIZES, TODAY, OneScreen, all_text, desk_in, told

FOUR_WORDS = "four quiet green doors"
CHANGED = replace(SAFE_HARBOR, name="Changed since")


def the_restore(home: Path, passphrase: str | None) -> OneScreen:
    """A home folder with a back-up in it, changed since."""
    keep(home, SAFE_HARBOR)
    (home / "backups").mkdir()
    back_up(home, home / "backups", passphrase, TODAY)
    staff_acts.edit(home, SAFE_HARBOR, CHANGED, "AB")
    return OneScreen(RestoreScreen(desk_in(home), roots=()))


async def asked(app: OneScreen, pilot: Pilot[None], kind: type[Screen[Any]]) -> None:
    """Let the screen read in its thread until it asks."""
    for _ in range(3000):
        if isinstance(app.screen, kind):
            return
        await pilot.pause(0.01)
    raise AssertionError(told(app))


@asynccontextmanager
async def restoring(
    app: OneScreen, kind: type[Screen[Any]], size: tuple[int, int] = (80, 24)
) -> AsyncIterator[Pilot[None]]:
    """Choose the first back-up and wait for the question; at the end let what was begun come to its end."""
    async with app.run_test(size=size) as pilot:
        await pilot.press("enter")
        await asked(app, pilot, kind)
        yield pilot
        await app.workers.wait_for_complete()


@pytest.mark.parametrize("size", SIZES)
async def test_a_backup_is_brought_back_after_asking(tmp_path: Path, size: tuple[int, int]) -> None:
    app = the_restore(tmp_path, None)
    async with restoring(app, Question, size) as pilot:
        assert "holds one program" in " ".join(all_text(app).replace("│", "").split())
        await pilot.click("#yes")
        await app.workers.wait_for_complete()
        assert "Brought back: one program" in told(app)
        assert [one.name for one in kept_in(tmp_path)] == ["Safe Harbor Advocates"]


async def test_saying_no_changes_nothing(tmp_path: Path) -> None:
    async with restoring(the_restore(tmp_path, None), Question) as pilot:
        await pilot.press("enter")
    assert kept_in(tmp_path) == [CHANGED]


async def test_a_locked_backup_asks_for_its_passphrase(tmp_path: Path) -> None:
    app = the_restore(tmp_path, FOUR_WORDS)
    async with restoring(app, PassphraseQuestion) as pilot:
        await pilot.press(*FOUR_WORDS, "enter")
        await asked(app, pilot, Question)
        await pilot.click("#yes")
    assert kept_in(tmp_path) == [SAFE_HARBOR]


async def test_a_wrong_passphrase_is_told_and_nothing_is_changed(tmp_path: Path) -> None:
    app = the_restore(tmp_path, FOUR_WORDS)
    async with restoring(app, PassphraseQuestion) as pilot:
        await pilot.press(*"wrong", "enter")
        await app.workers.wait_for_complete()
        assert "did not open" in told(app)
    assert kept_in(tmp_path) == [CHANGED]


async def test_escape_at_the_passphrase_changes_nothing(tmp_path: Path) -> None:
    async with restoring(the_restore(tmp_path, FOUR_WORDS), PassphraseQuestion) as pilot:
        await pilot.press("escape")
    assert kept_in(tmp_path) == [CHANGED]


async def test_a_file_that_is_no_backup_is_told(tmp_path: Path) -> None:
    (tmp_path / "other.zip").write_bytes(b"PK")
    app = OneScreen(RestoreScreen(desk_in(tmp_path), roots=()))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        assert "no back-up of a kiosk" in told(app)


async def test_backups_of_the_kiosk_itself_are_listed_by_their_day_and_can_be_brought_back(tmp_path: Path) -> None:
    keep(tmp_path, SAFE_HARBOR)
    keep_automatic(tmp_path, TODAY)
    staff_acts.edit(tmp_path, SAFE_HARBOR, CHANGED, "AB")
    app = OneScreen(RestoreScreen(desk_in(tmp_path), roots=()))
    async with app.run_test(size=(80, 24)) as pilot:
        assert "Made by the kiosk itself on November 20, 2026" in all_text(app)
        await pilot.press("enter")
        await asked(app, pilot, Question)
        await pilot.click("#yes")
        await app.workers.wait_for_complete()
        assert kept_in(tmp_path) == [SAFE_HARBOR]


async def test_what_the_kiosk_mended_is_told_over_the_list(tmp_path: Path) -> None:
    keep(tmp_path, SAFE_HARBOR)
    keep_automatic(tmp_path, TODAY)
    keep_repair(tmp_path, Repair(TODAY, "directory", TODAY))
    app = OneScreen(RestoreScreen(desk_in(tmp_path), roots=()))
    async with app.run_test(size=(80, 24)):
        assert "the list was damaged" in told(app)
