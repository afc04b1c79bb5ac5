"""Swap and cores."""

import pytest

from kiosk.doctor.machine import Machine
from kiosk.doctor.memory_checks import check_core, check_swap
from kiosk.doctor.service import service

from .good_machine import write

HEAD = "Filename Type Size Used Priority\n"


def swap(machine: Machine) -> str:
    installed = service(machine)
    assert installed is not None
    (found,) = check_swap(machine, installed)
    return found.key


def core(machine: Machine) -> str:
    installed = service(machine)
    assert installed is not None
    (found,) = check_core(machine, installed)
    return found.key


@pytest.mark.parametrize("device", ["/dev/dm-0", "/dev/mapper/cryptswap"])
def test_encrypted_swap_is_safe(machine: Machine, device: str) -> None:
    write(machine.root, "proc/swaps", f"{HEAD}{device} partition 1 0 -2\n")
    write(machine.root, "sys/block/dm-0/dm/name", "cryptswap\n")
    write(machine.root, "sys/block/dm-0/dm/uuid", "CRYPT-PLAIN-cryptswap\n")
    assert swap(machine) == "swap-safe"


def test_swap_on_a_volume_is_not_encrypted_by_that(machine: Machine) -> None:
    write(machine.root, "proc/swaps", f"{HEAD}/dev/dm-0 partition 1 0 -2\n")
    write(machine.root, "sys/block/dm-0/dm/uuid", "LVM-abc\n")
    assert swap(machine) == "swap-unused"


@pytest.mark.parametrize(("backing", "key"), [("none", "swap-safe"), ("/dev/sda3", "swap-unused")])
def test_swap_in_memory_is_safe_unless_it_goes_on_to_a_disk(machine: Machine, backing: str, key: str) -> None:
    write(machine.root, "proc/swaps", f"{HEAD}/dev/zram0 partition 1 0 -2\n")
    write(machine.root, "sys/block/zram0/backing_dev", f"{backing}\n")
    assert swap(machine) == key


def test_swap_that_the_kiosk_may_use_is_broken(machine: Machine) -> None:
    write(machine.root, "proc/swaps", f"{HEAD}/var/swap file 1 0 -2\n")
    write(machine.root, "etc/systemd/system/kiosk.service.d/z.conf", "[Service]\nMemorySwapMax=1G\n")
    assert swap(machine) == "swap-open"


def test_a_core_file_needs_the_limit_of_the_unit(machine: Machine) -> None:
    write(machine.root, "proc/sys/kernel/core_pattern", "core\n")
    assert core(machine) == "core-none"
    write(machine.root, "etc/systemd/system/kiosk.service.d/z.conf", "[Service]\nLimitCORE=infinity\n")
    assert core(machine) == "core-file"


def test_systemds_keeper_of_cores_may_be_told_to_keep_none(machine: Machine) -> None:
    write(machine.root, "proc/sys/kernel/core_pattern", "|/usr/lib/systemd/systemd-coredump %P\n")
    assert core(machine) == "core-pipe"
    write(machine.root, "etc/systemd/coredump.conf.d/a.conf", "[Coredump]\nStorage=none\n")
    assert core(machine) == "core-none"
