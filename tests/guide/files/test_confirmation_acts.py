"""What staff note is written whole or not at all, and nothing that stood there is lost."""

import os
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path

import pytest

from kiosk.guide.files.confirmation_acts import confirm, put_back, withdraw
from kiosk.guide.files.confirmations import FILE_NAME, Confirmation, Confirmations, read_confirmations
from kiosk.problem import KioskError

TODAY = date(2026, 11, 22)
Act = Callable[[Path], None]


def noted(home: Path) -> Confirmations:
    found, faults = read_confirmations(home)
    assert faults == ()
    return found


def refusal(act: Act, home: Path) -> str:
    with pytest.raises(KioskError) as refused:
        act(home)
    return refused.value.problem.code


def sure(home: Path) -> None:
    confirm(home, "hotlines", "sure", "AB", TODAY)


def test_a_confirmation_is_read_as_it_was_noted(tmp_path: Path) -> None:
    home = tmp_path / "new"
    sure(home)
    confirm(home, "topics", "keep-it", " CD ", TODAY)
    assert (noted(home).hotlines, noted(home).topics) == (
        {"sure": Confirmation(TODAY, "AB")},
        {"keep-it": Confirmation(TODAY, "CD")},
    )


def test_what_is_withdrawn_keeps_its_confirmation_and_can_be_put_back(tmp_path: Path) -> None:
    sure(tmp_path)
    withdraw(tmp_path, "hotlines", "sure", "CD", TODAY)
    assert noted(tmp_path).hotlines["sure"] == Confirmation(TODAY, "AB", TODAY, "CD")
    put_back(tmp_path, "hotlines", "sure", "EF", TODAY)
    assert noted(tmp_path).hotlines["sure"] == Confirmation(TODAY, "AB")
    assert 'put_back_by = "EF"' in (tmp_path / FILE_NAME).read_text()


def test_withdrawn_twice_with_a_time_between_is_withdrawn(tmp_path: Path) -> None:
    for act in (withdraw, put_back, withdraw):
        act(tmp_path, "resources", "page", "AB", TODAY)
    assert noted(tmp_path).is_withdrawn("resources", "page")


def test_comments_and_other_entries_stay(tmp_path: Path) -> None:
    text = '# Ours.\n[hotlines.other]  # asked twice\nconfirmed_on = 2026-01-02\nby = "XY"\n\n[resources]\n'
    (tmp_path / FILE_NAME).write_text(text)
    sure(tmp_path)
    assert (tmp_path / FILE_NAME).read_text().startswith(text.partition("\n\n[resources]")[0])
    assert noted(tmp_path).hotlines.keys() == {"other", "sure"}


@pytest.mark.parametrize("key", ["a.b", 'say "so"', "[x]", "ñ", "\n", "="])
def test_any_key_is_kept_as_it_is(tmp_path: Path, key: str) -> None:
    confirm(tmp_path, "hotlines", key, "AB", TODAY)
    assert list(noted(tmp_path).hotlines) == [key]


@pytest.mark.parametrize("by", ["", "  ", "\x1b", "A very long name"])
def test_without_initials_nothing_is_noted(tmp_path: Path, by: str) -> None:
    assert refusal(lambda home: confirm(home, "hotlines", "sure", by, TODAY), tmp_path) == "initials-missing"
    assert not (tmp_path / FILE_NAME).exists()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"[hotlines\n", "confirmations-broken"),
        (b"hotlines = 5\n", "confirmations-broken"),
        (b"[hotlines]\nsure = 5\n", "confirmations-broken"),
        (b"a = " + b"[" * 1500, "confirmations-broken"),
        (b"\xff", "file-not-text"),
    ],
)
def test_a_file_that_cannot_be_understood_is_left_alone(tmp_path: Path, data: bytes, code: str) -> None:
    (tmp_path / FILE_NAME).write_bytes(data)
    assert refusal(sure, tmp_path) == code
    assert (tmp_path / FILE_NAME).read_bytes() == data


def test_a_folder_in_place_of_the_file_is_told(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    assert refusal(sure, tmp_path) == "file-unreadable"


def test_a_full_disk_changes_nothing_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sure(tmp_path)
    before = (tmp_path / FILE_NAME).read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert refusal(lambda home: withdraw(home, "hotlines", "sure", "AB", TODAY), tmp_path) == "confirmations-unwritable"
    assert ((tmp_path / FILE_NAME).read_bytes(), [path.name for path in tmp_path.iterdir()]) == (before, [FILE_NAME])


def test_the_file_is_for_its_owner_alone_unless_somebody_made_it_otherwise(tmp_path: Path) -> None:
    sure(tmp_path)
    modes = [(tmp_path / FILE_NAME).stat().st_mode & 0o777]
    (tmp_path / FILE_NAME).chmod(0o644)
    sure(tmp_path)
    assert [*modes, (tmp_path / FILE_NAME).stat().st_mode & 0o777] == [0o600, 0o644]


def _confirm_one(given: tuple[Path, int]) -> None:
    confirm(given[0], "hotlines", f"line-{given[1]}", "AB", TODAY)


def test_two_who_note_at_once_both_are_kept(tmp_path: Path) -> None:
    with ProcessPoolExecutor(2) as pool:
        list(pool.map(_confirm_one, [(tmp_path, number) for number in range(12)]))
    assert len(noted(tmp_path).hotlines) == 12
