"""The proof under cage says what is missing, and takes its own user's rights."""

import os
import shutil
from pathlib import Path

import pytest

from kiosk.problem import KioskError
from kiosk.proof.stacks import cage
from kiosk.proof.stacks.cage import CageStack
from kiosk.proof.started_kiosk import Account, ProvedKiosk

SOMEBODY = Account(os.geteuid(), os.getegid(), ())


def fault(tmp_path: Path, account: Account) -> str:
    with pytest.raises(KioskError) as caught:
        CageStack(ProvedKiosk(tmp_path / "home", account))
    assert caught.value.problem.code == "prove-no-cage"
    return str(caught.value.problem.facts["missing"])


def test_programs_that_are_not_there_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.setattr(cage, "SETTINGS", tmp_path)
    assert fault(tmp_path, Account(1000, 1000, ())) == "cage, foot"


def test_the_settings_of_the_terminal_are_needed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: name)
    monkeypatch.setattr(cage, "SETTINGS", tmp_path / "foot.ini")
    assert fault(tmp_path, Account(1000, 1000, ())) == str(tmp_path / "foot.ini")


def test_it_does_not_run_as_root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: name)
    monkeypatch.setattr(cage, "SETTINGS", tmp_path)
    assert fault(tmp_path, Account(0, 0, ())) == "user"


def test_before_its_start_there_is_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: name)
    monkeypatch.setattr(cage, "SETTINGS", tmp_path)
    account = Account(SOMEBODY.user or 1000, SOMEBODY.group, ())
    if os.geteuid() == 0 or account.user == os.geteuid():
        stack = CageStack(ProvedKiosk(tmp_path / "home", account))
        assert (stack.supervisor(), stack.shows("x"), stack.keeps("x")) == (None, False, ())
        stack.close()
