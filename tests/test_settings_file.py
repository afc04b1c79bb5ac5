"""Staff change settings; what others wrote into the file stays."""

from pathlib import Path

import pytest

from kiosk.problem import KioskError
from kiosk.settings import read_settings
from kiosk.settings_file import change_settings, faults_of

WRITTEN = """\
# Ours.
staff_line = "Call extension 12"  # the front desk

[quiet]
veil_after_s = 60 # longer
"""


def written(home: Path) -> str:
    return (home / "kiosk.toml").read_text()


def refusal(home: Path, key: str, value: str | int) -> str:
    with pytest.raises(KioskError) as refused:
        change_settings(home, {key: value})
    return refused.value.problem.code


def test_what_is_written_is_what_is_read(tmp_path: Path) -> None:
    change_settings(tmp_path / "new", {"shelter_name": 'Haven "A"', "state": "OH", "quiet.may_continue": False})
    settings, problems = read_settings(tmp_path / "new")
    assert problems == ()
    assert (settings.shelter_name, settings.state, settings.quiet.may_continue) == ('Haven "A"', "OH", False)


def test_a_list_is_written_and_read(tmp_path: Path) -> None:
    change_settings(tmp_path, {"languages.cards": ("vi", "so")})
    assert written(tmp_path) == '[languages]\ncards = ["vi", "so"]\n'
    change_settings(tmp_path, {"languages.cards": ()})
    assert read_settings(tmp_path)[0].languages.cards == ()


def test_comments_and_other_settings_stay(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text(WRITTEN)
    change_settings(tmp_path, {"quiet.veil_after_s": 90})
    assert written(tmp_path) == WRITTEN.replace("60", "90")


def test_a_value_that_cannot_be_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text(WRITTEN)
    assert refusal(tmp_path, "quiet.veil_after_s", 1) == "setting-seconds"
    assert written(tmp_path) == WRITTEN


def test_a_fault_elsewhere_in_the_file_does_not_keep_a_setting_from_being_changed(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text("stat = 1\n")
    change_settings(tmp_path, {"state": "OH"})
    assert read_settings(tmp_path)[0].state == "OH"


@pytest.mark.parametrize("text", ["staff_line = \n", "quiet = 3\n"])
def test_a_file_that_cannot_be_understood_is_left_alone(tmp_path: Path, text: str) -> None:
    (tmp_path / "kiosk.toml").write_text(text)
    assert refusal(tmp_path, "quiet.veil_after_s", 60) == "setting-file-syntax"
    assert written(tmp_path) == text


def test_the_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    change_settings(tmp_path, {"state": "OH"})
    assert (tmp_path / "kiosk.toml").stat().st_mode & 0o777 == 0o600


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("")
    assert refusal(tmp_path / "home", "state", "OH") == "setting-file-unwritable"


def test_each_wrong_value_is_told_by_its_key() -> None:
    faults = faults_of({"state": "XX", "quiet.veil_after_s": "soon", "shelter_name": "Haven"})
    assert {key: fault.code for key, fault in faults.items()} == {
        "state": "setting-state",
        "quiet.veil_after_s": "setting-seconds",
    }
