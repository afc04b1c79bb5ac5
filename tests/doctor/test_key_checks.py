"""Keys that the kernel and systemd take for themselves."""

import pytest

from kiosk.doctor.key_checks import check_power_keys, check_reboot, check_switching, check_sysrq
from kiosk.doctor.machine import Machine, UnseenError
from kiosk.doctor.service import Service, service

from .good_machine import write


def installed(machine: Machine) -> Service:
    found = service(machine)
    assert found is not None
    return found


def test_a_login_that_is_masked_does_not_come_up(machine: Machine) -> None:
    wanted = machine.root / "etc/systemd/system/getty.target.wants/getty@tty1.service"
    wanted.parent.mkdir()
    wanted.symlink_to("/usr/lib/systemd/system/getty@.service")
    assert [one.key for one in check_switching(machine, installed(machine))] == ["consoles-login"]
    (machine.root / "etc/systemd/system/getty@tty1.service").symlink_to("/dev/null")
    assert [one.key for one in check_switching(machine, installed(machine))] == ["consoles-one"]


def test_one_key_that_is_heeded_is_named(machine: Machine) -> None:
    write(machine.root, "etc/systemd/logind.conf.d/z.conf", "[Login]\nHandleSuspendKey=suspend\n")
    (found,) = check_power_keys(machine, installed(machine))
    assert found.facts["setting"] == "HandleSuspendKey"


def test_a_kernel_without_sysrq_is_well_and_a_hidden_kernel_is_unseen(machine: Machine) -> None:
    (machine.root / "proc/sys/kernel/sysrq").unlink()
    with pytest.raises(UnseenError):
        list(check_sysrq(machine, installed(machine)))
    write(machine.root, "proc/sys/kernel/ostype", "Linux\n")
    assert [one.key for one in check_sysrq(machine, installed(machine))] == ["sysrq-off"]


def test_a_unit_of_ones_own_for_the_three_keys_is_no_mask(machine: Machine) -> None:
    target = machine.root / "etc/systemd/system/ctrl-alt-del.target"
    target.unlink()
    target.symlink_to("/usr/lib/systemd/system/reboot.target")
    assert [one.key for one in check_reboot(machine, installed(machine))] == ["reboot-on"]
