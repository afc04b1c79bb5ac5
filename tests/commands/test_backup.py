import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.commands.backup import back_up, restore
from kiosk.directory import staff_acts
from kiosk.directory.backup.automatic import automatic_backups, keep_automatic
from kiosk.problem import KioskError
from tests.directory.providers import SAFE_HARBOR, keep, kept_in

FOUR_WORDS = "correct horse battery"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    keep(tmp_path / "home", SAFE_HARBOR)
    return tmp_path / "home"


def nobody(_: str = "") -> str:
    raise AssertionError("nobody is to be asked")


def test_a_back_up_says_what_is_not_in_it(home: Path, tmp_path: Path) -> None:
    lines: list[str] = []
    code = back_up(home, tmp_path / "a.zip", False, None, False, lines.append, ask_secret=nobody)
    assert (code, lines) == (
        0,
        [
            f"One program is in the back-up: {tmp_path}/a.zip",
            "It holds no hidden address, no staff note and no history.",
        ],
    )


def test_a_folder_gets_a_file_named_after_the_day(home: Path, tmp_path: Path) -> None:
    lines: list[str] = []
    back_up(home, tmp_path, False, None, True, lines.append, today=lambda: date(2026, 11, 22))
    assert json.loads(lines[0]) == {
        "file": f"{tmp_path}/shelter-kiosk-2026-11-22.zip",
        "providers": 1,
        "left_out": 0,
        "locked": False,
    }


@pytest.mark.parametrize(
    ("typed", "code"), [(["one two three", "one two four"], "passphrase-differs"), (["", ""], "passphrase-short")]
)
def test_without_a_sure_passphrase_nothing_is_written(home: Path, tmp_path: Path, typed: list[str], code: str) -> None:
    with pytest.raises(KioskError) as caught:
        back_up(home, tmp_path / "a.age", True, None, False, print, ask_secret=lambda _: typed.pop())
    assert (caught.value.problem.code, (tmp_path / "a.age").exists()) == (code, False)


def test_where_nobody_can_type_a_passphrase_nothing_is_written(home: Path, tmp_path: Path) -> None:
    def closed(_: str) -> str:
        raise EOFError

    with pytest.raises(KioskError) as caught:
        back_up(home, tmp_path / "a.age", True, None, False, print, ask_secret=closed)
    assert caught.value.problem.code == "passphrase-short"


def test_a_restore_asks_and_does_nothing_without_a_yes(home: Path, tmp_path: Path) -> None:
    back_up(home, tmp_path / "a.zip", False, None, True, lambda _: None)
    lines: list[str] = []
    code = restore(home, tmp_path / "a.zip", False, None, False, lines.append, ask=lambda: "y\n")
    assert (code, lines[-1], kept_in(home)) == (1, "Nothing was changed.", [SAFE_HARBOR])
    assert any("holds one program" in line for line in lines)


def test_a_restore_is_done_after_a_yes(home: Path, tmp_path: Path) -> None:
    back_up(home, tmp_path / "a.zip", False, None, True, lambda _: None)
    lines: list[str] = []
    assert restore(home, tmp_path / "a.zip", False, None, False, lines.append, ask=lambda: "YES\n") == 0
    assert lines[-1] == f"Brought back: one program. What was here before is kept in {home}/before-restore.zip."


def test_a_passphrase_is_typed_twice_to_lock_and_once_to_open(home: Path, tmp_path: Path) -> None:
    asked: list[str] = []

    def ask(question: str) -> str:
        asked.append(question)
        return FOUR_WORDS

    assert back_up(home, tmp_path / "a.age", True, None, True, lambda _: None, ask_secret=ask) == 0
    assert restore(tmp_path / "new", tmp_path / "a.age", True, None, True, lambda _: None, ask_secret=ask) == 0
    assert kept_in(tmp_path / "new") == [SAFE_HARBOR]
    assert asked == ["Passphrase: ", "The same again: ", "Passphrase: "]


def test_a_passphrase_can_come_from_a_file(home: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text(f"{FOUR_WORDS}\nmore\n")
    secret = tmp_path / "secret"
    back_up(home, tmp_path / "a.age", True, secret, True, lambda _: None, ask_secret=nobody)
    lines: list[str] = []
    assert restore(tmp_path / "new", tmp_path / "a.age", True, secret, True, lines.append, ask_secret=nobody) == 0
    assert (json.loads(lines[0])["providers"], kept_in(tmp_path / "new")) == (1, [SAFE_HARBOR])


def test_json_asks_nobody(home: Path, tmp_path: Path) -> None:
    back_up(home, tmp_path / "a.zip", False, None, True, lambda _: None)
    with pytest.raises(KioskError) as caught:
        restore(home, tmp_path / "a.zip", False, None, True, print)
    assert caught.value.problem.code == "restore-needs-yes"


@pytest.mark.parametrize("as_data", [True, False])
def test_a_back_up_that_the_kiosk_made_by_itself_is_brought_back_without_a_passphrase(
    home: Path, *, as_data: bool
) -> None:
    path = keep_automatic(home, date(2026, 11, 22))
    assert path is not None
    staff_acts.edit(home, SAFE_HARBOR, replace(SAFE_HARBOR, description="A mistake"), "AB")
    lines: list[str] = []
    assert restore(home, path, True, None, as_data, lines.append, ask_secret=nobody) == 0
    assert kept_in(home) == [SAFE_HARBOR]
    assert path in [backup.path for backup in automatic_backups(home)]


def test_a_restore_from_a_back_up_of_the_kiosks_own_can_be_taken_back_by_another(home: Path) -> None:
    path = keep_automatic(home, date(2026, 11, 22))
    assert path is not None
    after = replace(SAFE_HARBOR, description="No mistake")
    staff_acts.edit(home, SAFE_HARBOR, after, "AB")
    restore(home, path, True, None, True, lambda _: None, ask_secret=nobody)
    newest = automatic_backups(home)[0].path
    assert newest != path
    restore(home, newest, True, None, True, lambda _: None, ask_secret=nobody)
    assert kept_in(home) == [after]
