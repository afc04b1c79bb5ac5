from pathlib import Path

from kiosk.directory.backup.backup_file import DIRECTORY
from kiosk.directory.backup.whole_copy import settings_of, whole
from tests.directory.providers import SAFE_HARBOR, keep


def test_it_holds_withheld_addresses_and_the_settings_and_no_pin(tmp_path: Path) -> None:
    keep(tmp_path, SAFE_HARBOR)
    (tmp_path / "kiosk.toml").write_text("state = 'OH'")
    (tmp_path / "staff-pin").write_text("secret")
    backup = whole(tmp_path)
    assert (backup.kind, backup.providers, set(backup.parts)) == ("whole", 1, {DIRECTORY, "kiosk.toml"})
    assert b"12 Zzoak St" in backup.parts[DIRECTORY]


def test_an_empty_home_is_an_empty_list(tmp_path: Path) -> None:
    assert whole(tmp_path / "new").providers == 0
    assert settings_of(tmp_path / "new") == {}


def test_the_place_where_it_was_copied_is_empty_afterwards(tmp_path: Path) -> None:
    keep(tmp_path / "home", SAFE_HARBOR)
    (tmp_path / "work").mkdir()
    whole(tmp_path / "home", tmp_path / "work")
    assert list((tmp_path / "work").iterdir()) == []
