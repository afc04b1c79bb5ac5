"""Rights."""

import os
from pathlib import Path

import pytest

from kiosk.doctor.machine import Machine
from kiosk.doctor.rights_checks import check_home_rights, check_owner, check_system_rights
from kiosk.doctor.service import service

from .good_machine import TODAY, write


def test_a_home_that_is_not_there_yet_is_no_fault(tmp_path: Path) -> None:
    (found,) = check_home_rights(Machine(tmp_path / "none"), TODAY)
    assert (found.level, found.key) == ("ok", "rights-no-home")


@pytest.mark.root
def test_a_file_that_root_left_behind_is_named(machine: Machine) -> None:
    os.chown(machine.home, 1234, 1234)
    (found,) = check_home_rights(machine, TODAY)
    assert (found.level, found.key) == ("broken", "rights-owner")


@pytest.mark.root
def test_a_folder_of_another_user_is_told(machine: Machine) -> None:
    os.chown(machine.home, 1234, 1234)
    installed = service(machine)
    assert installed is not None
    (found,) = check_owner(machine, installed)
    assert found.key == "user-other"


def test_links_and_what_is_not_installed_are_no_fault(machine: Machine) -> None:
    write(machine.root, "opt/kiosk/bin/kiosk", "")
    (machine.root / "opt/kiosk/lib64").symlink_to("lib")
    installed = service(machine)
    assert installed is not None
    assert [one.key for one in check_system_rights(machine, installed)] == ["system-rights-good"]
    (machine.root / "opt/kiosk/bin/kiosk").chmod(0o775)
    assert [one.key for one in check_system_rights(machine, installed)] == ["system-rights-open"]


@pytest.mark.parametrize("inside", ["usr/local/lib/kiosk/stick.py", "etc/udev/rules.d/70-kiosk.rules"])
def test_what_root_runs_or_obeys_and_others_may_change_is_named(machine: Machine, inside: str) -> None:
    write(machine.root, "usr/local/lib/kiosk/placed", "/etc/udev/rules.d/70-kiosk.rules\n")
    write(machine.root, inside, "")
    installed = service(machine)
    assert installed is not None
    assert [one.key for one in check_system_rights(machine, installed)] == ["system-rights-good"]
    (machine.root / inside).chmod(0o666)
    (found,) = check_system_rights(machine, installed)
    assert (found.key, found.facts["path"]) == ("system-rights-open", str(machine.root / inside))
