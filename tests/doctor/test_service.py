"""The installed service as its unit tells it."""

import os
from dataclasses import replace

from kiosk.doctor.machine import Machine
from kiosk.doctor.service import Service, group_ids, is_inside, service, user_ids
from kiosk.doctor.settings_lines import parse_lines

from .good_machine import write


def installed(machine: Machine) -> Service:
    found = service(machine)
    assert found is not None
    return found


def test_the_unit_tells_user_terminal_and_variables(machine: Machine) -> None:
    found = installed(machine)
    assert (found.user, found.terminal, found.is_cage) == ("kiosk", "/dev/tty1", False)
    assert found.variables()["LANG"] == "C.UTF-8"


def test_without_a_unit_there_is_no_service(machine: Machine) -> None:
    (machine.root / "etc/systemd/system/kiosk.service").unlink()
    assert service(machine) is None


def test_which_stack_is_told_by_the_installer_or_by_what_is_started(machine: Machine) -> None:
    write(machine.root, "etc/kiosk/stack", "cage\n")
    assert installed(machine).is_cage and installed(machine).terminal == ""
    (machine.root / "etc/kiosk/stack").unlink()
    assert not installed(machine).is_cage
    write(machine.root, "etc/systemd/system/kiosk.service", "[Service]\nExecStart=/usr/bin/cage -- kiosk stage\n")
    assert installed(machine).is_cage


def test_a_terminal_at_hand_is_the_kiosks_only_if_it_is_the_same_device(machine: Machine) -> None:
    found = installed(machine)
    null = os.open(os.devnull, os.O_RDONLY)
    try:
        assert not is_inside(machine, found)
        assert not is_inside(replace(machine, terminal=null), found)
    finally:
        os.close(null)


def test_under_cage_the_stage_tells_that_this_is_the_kiosks_terminal(machine: Machine) -> None:
    under_cage = Service(parse_lines(), is_cage=True)
    assert not is_inside(machine, under_cage)
    assert is_inside(replace(machine, environment={"KIOSK_STAGE": "/run/s"}), under_cage)


def test_users_and_groups_are_found_by_name(machine: Machine) -> None:
    assert user_ids(machine, "kiosk") == (os.getuid(), os.getgid())
    assert user_ids(machine, "nobody-here") is None
    assert group_ids(machine, ("lp",), "kiosk") == (7, 44)
