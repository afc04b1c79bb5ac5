import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.directory.backup import back_up as module
from kiosk.directory.backup.automatic import automatic_backups
from kiosk.directory.backup.back_up import back_up, bring_back, read_backup
from kiosk.directory.backup.backup_file import PROVIDERS, Backup
from kiosk.directory.backup.copies import BEFORE_RESTORE
from kiosk.directory.provider import Address, Provider
from kiosk.directory.store.provider_record import to_whole_record
from kiosk.directory.told_places import decided, told_places
from kiosk.problem import KioskError
from tests.directory.providers import SAFE_HARBOR, keep, kept_in

TODAY = date(2026, 11, 22)
FOUR_WORDS = "correct horse battery"
SHOWN = replace(
    SAFE_HARBOR, key="p", name="Published", staff_note="", published_on=date(2026, 11, 1), published_by="AB"
)
TELLING = replace(SAFE_HARBOR, key="t", name="House at 12 Zzoak St")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    keep(tmp_path / "home", SAFE_HARBOR, SHOWN)
    (tmp_path / "home" / "kiosk.toml").write_text('state = "OH"\n')
    return tmp_path / "home"


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(KioskError) as caught:
        act()
    return caught.value.problem.code


def test_under_a_passphrase_everything_comes_back(home: Path, tmp_path: Path) -> None:
    done = back_up(home, tmp_path / "a.age", FOUR_WORDS, TODAY)
    assert (done.providers, done.left_out) == (2, 0)
    bring_back(tmp_path / "new", read_backup(tmp_path / "a.age", FOUR_WORDS))
    assert kept_in(tmp_path / "new") == kept_in(home)
    assert (tmp_path / "new" / "kiosk.toml").read_text() == 'state = "OH"\n'


def test_without_a_passphrase_no_withheld_address_and_no_note_is_in_it(home: Path, tmp_path: Path) -> None:
    keep(home, replace(SAFE_HARBOR, key="d", name="D", description="at 12 Zzoak St"))
    back_up(home, tmp_path / "a.zip", None, TODAY)
    inside = b"".join(read_backup(tmp_path / "a.zip").parts.values()).decode()
    hidden = "".join(line for line in inside.splitlines() if '"id": "p"' not in line)
    assert not re.search("zzoak|zzsuite|zztown|99999|zznote", hidden, re.IGNORECASE)


def test_without_a_passphrase_the_rest_comes_back_and_what_was_published_stays_so(home: Path, tmp_path: Path) -> None:
    back_up(home, tmp_path / "a.zip", None, TODAY)
    bring_back(tmp_path / "new", read_backup(tmp_path / "a.zip"))
    assert kept_in(tmp_path / "new") == [SHOWN, replace(SAFE_HARBOR, address=Address(), staff_note="")]


def test_a_name_that_tells_its_address_is_left_out_and_counted(home: Path, tmp_path: Path) -> None:
    keep(home, TELLING)
    done = back_up(home, tmp_path / "a.zip", None, TODAY)
    assert (done.providers, done.left_out) == (2, 1)


def test_in_a_folder_it_is_named_after_the_day_and_is_its_owners_alone(home: Path, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    done = back_up(home, tmp_path / "stick", None, TODAY)
    assert done.file == tmp_path / "stick" / "shelter-kiosk-2026-11-22.zip"
    assert done.file.stat().st_mode & 0o777 == 0o600


def test_what_was_there_before_a_restore_can_be_brought_back_too(home: Path, tmp_path: Path) -> None:
    back_up(home, tmp_path / "a.zip", None, TODAY)
    keep(home, Provider(key="new", name="New"))
    before = kept_in(home)
    bring_back(home, read_backup(tmp_path / "a.zip"))
    assert len(kept_in(home)) == 2
    bring_back(home, read_backup(home / BEFORE_RESTORE))
    assert kept_in(home) == before


@pytest.mark.parametrize("passphrase", [None, FOUR_WORDS])
def test_all_that_the_shelter_wrote_comes_back_but_the_pin(home: Path, tmp_path: Path, passphrase: str | None) -> None:
    wrote = {"kiosk.toml": 'state = "OH"\n', "confirmations.toml": "[hotlines]\n", "content/en/ui.ftl": "a = A\n"}
    (home / "content" / "en").mkdir(parents=True)
    for name, text in {**wrote, "staff-pin": "secret"}.items():
        (home / name).write_text(text)
    done = back_up(home, tmp_path / "a", passphrase, TODAY)
    bring_back(tmp_path / "new", read_backup(done.file, passphrase or ""))
    assert {name: (tmp_path / "new" / name).read_text() for name in wrote} == wrote
    assert not (tmp_path / "new" / "staff-pin").exists()


def test_own_content_that_a_restore_replaced_can_be_brought_back(home: Path, tmp_path: Path) -> None:
    topic = home / "content" / "en" / "topics" / "own.md"
    topic.parent.mkdir(parents=True)
    topic.write_text("one")
    back_up(home, tmp_path / "a.zip", None, TODAY)
    topic.write_text("two")
    bring_back(home, read_backup(tmp_path / "a.zip"))
    assert topic.read_text() == "one"
    bring_back(home, read_backup(home / BEFORE_RESTORE))
    assert topic.read_text() == "two"


@pytest.mark.parametrize(("days", "is_kept"), [(0, True), (6, True), (7, False)])
def test_what_was_before_a_restore_is_removed_by_a_back_up_a_week_later(
    home: Path, tmp_path: Path, days: int, is_kept: bool
) -> None:
    back_up(home, tmp_path / "a.zip", None, TODAY)
    bring_back(home, read_backup(tmp_path / "a.zip"))
    restored = date.fromtimestamp((home / BEFORE_RESTORE).stat().st_mtime)
    back_up(home, tmp_path / "b.zip", None, restored + timedelta(days=days))
    assert (home / BEFORE_RESTORE).exists() is is_kept


def test_settings_without_a_list_are_kept_before_a_restore_too(home: Path, tmp_path: Path) -> None:
    back_up(home, tmp_path / "a.zip", None, TODAY)
    new = tmp_path / "new"
    new.mkdir()
    (new / "kiosk.toml").write_text('state = "MN"\n')
    bring_back(new, read_backup(bring_back(new, read_backup(tmp_path / "a.zip"))))
    assert ((new / "kiosk.toml").read_text(), kept_in(new)) == ('state = "MN"\n', [])


def test_a_restore_leaves_nothing_half_made(home: Path, tmp_path: Path) -> None:
    back_up(home, tmp_path / "a.zip", None, TODAY)
    bring_back(home, read_backup(tmp_path / "a.zip"))
    assert [path.name for path in home.iterdir() if path.name.startswith(".")] == []


def test_a_restore_that_fails_leaves_everything_as_it_was(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(home, tmp_path / "a.zip", None, TODAY)
    before = kept_in(home)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, "put_back", full)
    assert code_of(lambda: bring_back(home, read_backup(tmp_path / "a.zip"))) == "backup-full"
    assert kept_in(home) == before


def test_a_directory_that_is_damaged_can_be_restored(home: Path, tmp_path: Path) -> None:
    back_up(home, tmp_path / "a.zip", None, TODAY)
    for path in home.glob("directory.db*"):
        path.unlink()
    (home / "directory.db").write_bytes(b"damaged" * 500)
    kept = bring_back(home, read_backup(tmp_path / "a.zip"))
    assert kept.read_bytes() == b"damaged" * 500
    assert [provider.name for provider in kept_in(home)] == ["Published", "Safe Harbor Advocates"]


@pytest.mark.parametrize(
    "changed",
    [
        {"name": 5},
        {"name": "\ud800"},
        {"name": "\x1b[2J"},
        {"status": "strange"},
        {"id": "p"},
        {"confirmed_on": "soon"},
        {"phones": 5},
        {"languages": [{}]},
    ],
)
def test_an_open_back_up_with_what_no_kiosk_wrote_changes_nothing(home: Path, changed: dict[str, object]) -> None:
    lines = [{**to_whole_record(SHOWN), "id": "o"} | changed, to_whole_record(SHOWN)]
    parts = {PROVIDERS: "\n".join(map(json.dumps, lines)).encode()}
    backup = Backup("open", datetime(2026, 11, 22, tzinfo=UTC), 2, parts)
    before = kept_in(home)
    assert code_of(lambda: bring_back(home, backup)) == "backup-broken"
    assert kept_in(home) == before


def test_a_file_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    assert code_of(lambda: read_backup(tmp_path / "missing")) == "backup-closed"


def test_a_place_that_cannot_be_written_is_a_problem(home: Path) -> None:
    assert code_of(lambda: back_up(home, home / "kiosk.toml" / "a.zip", None, TODAY)) == "backup-closed"


def test_an_empty_home_has_a_back_up_too(tmp_path: Path) -> None:
    assert back_up(tmp_path / "none", tmp_path / "a.zip", None, TODAY).providers == 0


@pytest.mark.parametrize("passphrase", [None, FOUR_WORDS])
def test_what_a_killed_back_up_left_goes_with_the_next_one(home: Path, tmp_path: Path, passphrase: str | None) -> None:
    (home / ".restore-abcd1234").mkdir()
    (home / ".new-abcd1234").write_bytes(b"12 Zzoak St")
    back_up(home, tmp_path / "a.zip", passphrase, TODAY)
    assert not list(home.glob(".*"))


def test_what_a_killed_restore_left_goes_with_the_next_one(home: Path, tmp_path: Path) -> None:
    back_up(home, tmp_path / "a.zip", None, TODAY)
    (home / ".backup-abcd1234").mkdir()
    (home / ".new-abcd1234").write_bytes(b"12 Zzoak St")
    bring_back(home, read_backup(tmp_path / "a.zip"))
    assert not list(home.glob(".*"))


@pytest.mark.parametrize("passphrase", [None, FOUR_WORDS])
@pytest.mark.parametrize("is_shown", [True, False])
def test_what_somebody_decided_about_a_text_comes_back(
    tmp_path: Path, passphrase: str | None, *, is_shown: bool
) -> None:
    told = Provider(key="told", name="Told", description="Ring at 400 Elm Street")
    made = decided(told, told_places(told)[0], is_shown, "AB", TODAY)
    keep(tmp_path / "old", made)
    done = back_up(tmp_path / "old", tmp_path / "a", passphrase, TODAY)
    bring_back(tmp_path / "new", read_backup(done.file, passphrase or ""))
    assert (b"Elm" in (tmp_path / "new" / "visitors.db").read_bytes()) is is_shown
    # An open back-up holds what visitors may read, and so neither a text that is hidden nor what was decided about it.
    hidden = replace(told, description="")
    assert kept_in(tmp_path / "new") == [made if is_shown or passphrase else hidden]


def test_the_list_is_in_a_back_up_of_the_kiosks_own_before_it_is_replaced(home: Path, tmp_path: Path) -> None:
    back_up(home, tmp_path / "a.zip", None, TODAY)
    keep(home, Provider(key="new", name="New"))
    before = kept_in(home)
    bring_back(home, read_backup(tmp_path / "a.zip"))
    (backup,) = automatic_backups(home)
    assert backup.before_import
    bring_back(tmp_path / "other", read_backup(backup.path))
    assert kept_in(tmp_path / "other") == before


def test_a_back_up_is_brought_back_where_the_kiosk_can_make_none_of_its_own(home: Path, tmp_path: Path) -> None:
    back_up(home, tmp_path / "a.zip", None, TODAY)
    (home / "backups").write_text("no folder")
    bring_back(home, read_backup(tmp_path / "a.zip"))
    assert len(kept_in(home)) == 2
